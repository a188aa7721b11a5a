"""Which axes a value depends on, and the affine form of every array index.

This is one of the two analyses that carry the product: the language refuses what is not affine, the
plan decides by dependencies what is a row statistic and what is the pairwise core, and code generation
turns the affine form into addresses.
"""

from __future__ import annotations

import weakref
from collections.abc import Mapping
from typing import cast

from kerneljit.values import value

from .extent import Extent
from .node import Axis, Node, Op

_dependencies: weakref.WeakKeyDictionary[Node, frozenset[Axis]] = weakref.WeakKeyDictionary()


def dependencies(root: Node) -> frozenset[Axis]:
    """The axes with which the node's value can vary; a reduction hides its own."""
    found = _dependencies.get(root)
    if found is not None:
        return found
    # Whoever asks for one node after the other, sources first, must not pay for all that is below each.
    below = (root,) if all(source in _dependencies for source in root.sources) else root.walk()
    for node in below:
        if node in _dependencies:
            continue
        axes: frozenset[Axis] = frozenset().union(*(_dependencies[s] for s in node.sources))
        if node.op is Op.AXIS:
            axes |= {node.axis}
        elif node.op is Op.REDUCE:
            axes -= {node.reduction.axis}
        _dependencies[node] = axes
    return _dependencies[root]


ZERO = Extent()


@value
class Affine:
    """`sum(coefficient * axis) + offset`, the offset being affine in dims."""

    terms: tuple[tuple[Axis, int], ...] = ()
    offset: Extent = ZERO

    @staticmethod
    def combine(terms: Mapping[Axis, int], offset: Extent) -> Affine:
        kept = sorted(((a, c) for a, c in terms.items() if c), key=lambda term: term[0].name)
        return Affine(tuple(kept), offset)

    def plus(self, other: Affine, factor: int = 1) -> Affine:
        """`self + factor * other`."""
        terms = dict(self.terms)
        for axis, coefficient in other.terms:
            terms[axis] = terms.get(axis, 0) + factor * coefficient
        return Affine.combine(terms, self.offset.plus(other.offset, factor))

    def times(self, factor: int) -> Affine:
        return Affine.combine({a: c * factor for a, c in self.terms}, self.offset.times(factor))

    def coefficient(self, axis: Axis) -> int:
        return dict(self.terms).get(axis, 0)

    @property
    def axes(self) -> tuple[Axis, ...]:
        return tuple(axis for axis, _ in self.terms)

    @property
    def literal(self) -> int | None:
        """The value where it is one integer whatever the sizes."""
        return None if self.terms or self.offset.terms else self.offset.constant

    def range(self, sizes: Mapping[str, int]) -> tuple[int, int]:
        """Least and greatest value over the whole box of axes, none of which is empty."""
        low = high = self.offset.evaluate(sizes)
        for axis, coefficient in self.terms:
            reach = coefficient * (axis.extent.evaluate(sizes) - 1)
            low, high = low + min(reach, 0), high + max(reach, 0)
        return low, high

    def __str__(self) -> str:
        parts = [f"{c}*{a.name}" if c != 1 else a.name for a, c in self.terms]
        if self.offset != Extent() or not parts:
            parts.append(str(self.offset))
        return " + ".join(parts)


def affine(node: Node) -> Affine | None:
    """The affine form of an i64 expression in axes, dims and constants; None where it has none."""
    match node.op:
        case Op.CONSTANT if isinstance(node.argument, int):
            return Affine((), Extent.of(int(node.argument)))
        case Op.AXIS:
            return Affine(((node.axis, 1),))
        case Op.DIM:
            return Affine((), cast(Extent, node.argument))
        case Op.NEG:
            inner = affine(node.sources[0])
            return None if inner is None else inner.times(-1)
        case Op.ADD | Op.SUB | Op.MUL:
            left, right = affine(node.sources[0]), affine(node.sources[1])
            if left is None or right is None:
                return None
            if node.op is not Op.MUL:
                return left.plus(right, 1 if node.op is Op.ADD else -1)
            for factor, other in ((left.literal, right), (right.literal, left)):
                if factor is not None:
                    return other.times(factor)
    return None


@value
class Index:
    """One index of an access: an affine part, plus at most one element read from another array."""

    affine: Affine
    indirect: Node | None = None  # a LOAD of an integer type, or a CAST of one to i64

    @property
    def axes(self) -> frozenset[Axis]:
        """Every axis the index varies with."""
        own = frozenset(self.affine.axes)
        return own if self.indirect is None else own | dependencies(self.indirect)


def index_form(node: Node) -> Index | None:
    """The form of one index expression; None where it is neither affine nor affine plus one element."""
    plain = affine(node)
    if plain is not None:
        return Index(plain)
    if node.op is Op.LOAD or (node.op is Op.CAST and node.sources[0].op is Op.LOAD):
        return Index(Affine(), node)
    if node.op in (Op.ADD, Op.SUB):
        left, right = index_form(node.sources[0]), index_form(node.sources[1])
        if left is None or right is None or (right.indirect is not None and node.op is Op.SUB):
            return None
        if left.indirect is not None and right.indirect is not None:
            return None
        sign = 1 if node.op is Op.ADD else -1
        return Index(left.affine.plus(right.affine, sign), left.indirect or right.indirect)
    return None


def access(load: Node) -> tuple[Index, ...]:
    """The indices of a LOAD node of a checked formula."""
    forms = tuple(index_form(source) for source in load.sources)
    assert None not in forms, "the language admits only affine and row-indirect indices"
    return cast(tuple[Index, ...], forms)
