"""Whether accesses stay inside their arrays, given the conditions that guard them.

In: a formula, and for a call the sizes of its dims; out: the accesses that could leave their array. An
access is reached along paths through `WHERE` nodes; a path's conditions are affine guards `g >= 0`. An
index whose least value over the box of axes is too small is still fine where some guard makes up for it.
"""

from __future__ import annotations

import math
import weakref
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from kerneljit.values import value

from .dtype import BOOL, I64
from .extent import Extent
from .formula import Formula
from .indices import Affine, Index, access, affine
from .node import Axis, Node, Op

Guards = frozenset[Affine]  # each of them at least zero
_NO_GUARDS: Final[Guards] = frozenset()
_MOST_PATHS: Final = 64  # to one node; beyond that a path counts as unguarded
_LARGEST_CONDITION: Final = 256  # operations of a side of a guard, written out as a tree
_LARGEST_FACTOR: Final = 1 << 13  # times the greatest size there is, 2^48, far from what 64 bits hold


@value
class AccessProblem:
    """An index that can be outside its array's axis."""

    load: Node
    parameter: str
    axis: int  # position among the array's axes
    index: str
    low: int  # least and greatest value of the index, guards ignored
    high: int
    size: int


@value
class IndirectIndex:
    """An index that is read from another array, and so must be checked against the data."""

    load: Node
    axis: int
    index: Index


class _Site(NamedTuple):
    """One way in which a LOAD is reached: what holds there, and the reductions around it."""

    load: Node
    guards: Guards
    reductions: frozenset[Axis]


def access_problems(formula: Formula, sizes: Mapping[str, int]) -> list[AccessProblem]:
    """The affine indices that can leave their array with these sizes, each once."""
    problems: dict[tuple[Node, int], AccessProblem] = {}
    for site in _sites(formula.root):
        axes = (*formula.axes, *site.reductions)
        if any(axis.extent.evaluate(sizes) <= 0 for axis in axes):
            continue
        if any(guard.range(sizes)[1] < 0 for guard in site.guards):
            continue  # the guards never hold, so that the access never happens
        shape = formula.by_name[site.load.name].axes
        for position, index in enumerate(access(site.load)):
            key = site.load, position
            if index.indirect is not None or key in problems:
                continue
            size = shape[position].evaluate(sizes)
            if not _stays_inside(index.affine, size, site.guards, sizes):
                low, high = index.affine.range(sizes)
                problems[key] = AccessProblem(site.load, site.load.name, position, str(index.affine), low, high, size)
    return list(problems.values())


@value
class AccessCondition:
    """What must hold of the sizes for one access: `access_problems` for whoever does not know them yet.

    Where an axis is empty (`axes`) or a guard's greatest value is negative (`guards`), it never happens. Else of
    `sides`, each a choice of numbers, each must have one that is not negative.
    """

    axes: tuple[Extent, ...]
    guards: tuple[Extent, ...]
    sides: tuple[tuple[Extent, ...], ...]

    def holds(self, sizes: Mapping[str, int]) -> bool:
        """Whether the access stays inside its array."""
        never = any(axis.evaluate(sizes) <= 0 for axis in self.axes) or any(g.evaluate(sizes) < 0 for g in self.guards)
        return never or all(any(extent.evaluate(sizes) >= 0 for extent in side) for side in self.sides)


def access_conditions(formula: Formula) -> tuple[AccessCondition, ...]:
    """The conditions under which every access stays inside, less those that hold whatever the sizes."""
    found: dict[AccessCondition, None] = {}
    for site in _sites(formula.root):
        shape = formula.by_name[site.load.name].axes
        guards = sorted(site.guards, key=str)
        sides: dict[tuple[Extent, ...], None] = {}
        for position, index in enumerate(access(site.load)):
            if index.indirect is None:
                to_the_end = Affine((), shape[position].plus(Extent.of(1), -1)).plus(index.affine, -1)
                sides.update(dict.fromkeys(_not_negative(side, guards) for side in (index.affine, to_the_end)))
        open_ = tuple(side for side in sides if not any(map(_is_natural, side)))
        if open_:
            axes = dict.fromkeys(
                axis.extent for axis in (*formula.axes, *sorted(site.reductions, key=lambda a: a.name))
            )
            found[AccessCondition(tuple(axes), tuple(_limits(guard)[1] for guard in guards), open_)] = None
    return tuple(found)


def _not_negative(value: Affine, guards: list[Affine]) -> tuple[Extent, ...]:
    """Numbers of which one that is not negative proves that the value never is."""
    proofs = [value]
    proofs += [value.plus(guard, -factor) for guard in guards for factor in sorted(_useful_factors(value, guard))]
    return tuple(dict.fromkeys(_limits(proof)[0] for proof in proofs))


def _limits(value: Affine) -> tuple[Extent, Extent]:
    """`Affine.range` for sizes that are not known."""
    low = high = value.offset
    for axis, coefficient in value.terms:
        reach = axis.extent.plus(Extent.of(1), -1)
        if coefficient < 0:
            low = low.plus(reach, coefficient)
        else:
            high = high.plus(reach, coefficient)
    return low, high


def indirect_indices(formula: Formula) -> tuple[IndirectIndex, ...]:
    """Every index that is read from an array."""
    return tuple(
        IndirectIndex(node, position, index)
        for node in formula.root.walk()
        if node.op is Op.LOAD
        for position, index in enumerate(access(node))
        if index.indirect is not None
    )


def guarded_loads(formula: Formula) -> frozenset[Node]:
    """The LOADs that must not be read where their guards do not hold.

    Those that some path reaches without a guard were proven inside for the whole box of axes, and so
    were those whose indices cannot leave their array whatever the sizes: these may be read blindly.
    """
    guarded: set[Node] = set()
    unguarded: set[Node] = set()
    for site in _sites(formula.root):
        (guarded if site.guards else unguarded).add(site.load)
    return frozenset(load for load in guarded - unguarded if not _always_inside(load, formula))


# proofs


def _stays_inside(index: Affine, size: int, guards: Guards, sizes: Mapping[str, int]) -> bool:
    to_the_end = Affine((), Extent.of(size - 1)).plus(index, -1)
    return all(_never_negative(side, guards, sizes) for side in (index, to_the_end))


def _never_negative(value: Affine, guards: Guards, sizes: Mapping[str, int]) -> bool:
    if value.range(sizes)[0] >= 0:
        return True
    return any(
        value.plus(guard, -factor).range(sizes)[0] >= 0 for guard in guards for factor in _useful_factors(value, guard)
    )


def _useful_factors(value: Affine, guard: Affine) -> set[int]:
    """How often a guard may be subtracted so that one of the value's axes vanishes."""
    factors = {1}
    for axis, coefficient in guard.terms:
        factor, rest = divmod(value.coefficient(axis), coefficient)
        if factor > 0 and rest == 0:
            factors.add(factor)
    return factors


def _always_inside(load: Node, formula: Formula) -> bool:
    """Whether the affine indices stay inside for all sizes of which no axis is empty."""
    shape = formula.by_name[load.name].axes
    for size, index in zip(shape, access(load), strict=True):
        if index.indirect is not None:
            continue  # checked against the data, before anything is read
        low, high = _limits(index.affine)
        room = size.plus(Extent.of(1), -1).plus(high, -1)
        if not (_is_natural(low) and _is_natural(room)):
            return False
    return True


def _is_natural(extent: Extent) -> bool:
    return extent.constant >= 0 and all(factor >= 0 for _, factor in extent.terms)


# paths

_known_sites: weakref.WeakKeyDictionary[Node, tuple[_Site, ...]] = weakref.WeakKeyDictionary()


def _sites(root: Node) -> tuple[_Site, ...]:
    found = _known_sites.get(root)
    if found is None:
        # the tuple must not keep its own key alive, which it would if the root were a LOAD
        found = tuple(_find_sites(root))
        if root.op is not Op.LOAD:
            _known_sites[root] = found
    return found


def _find_sites(root: Node) -> Iterator[_Site]:
    start = (root, _NO_GUARDS, frozenset[Axis]())
    seen = {start}
    paths: dict[Node, int] = {}
    stack = [start]
    while stack:
        node, guards, reductions = stack.pop()
        if node.op is Op.LOAD:
            yield _Site(node, guards, reductions)
        inner = reductions | {node.reduction.axis} if node.op is Op.REDUCE else reductions
        for position, source in enumerate(node.sources):
            held = guards
            if node.op is Op.WHERE and position > 0:
                held = guards | frozenset(_guards(node.sources[0], position == 1))
            if paths.get(source, 0) >= _MOST_PATHS:
                held = _NO_GUARDS
            step = source, held, inner
            if step not in seen:
                seen.add(step)
                paths[source] = paths.get(source, 0) + 1
                stack.append(step)


def _guards(condition: Node, truth: bool) -> Iterator[Affine]:
    """Affine expressions that are not negative where the condition has the given truth."""
    if condition.op is Op.NOT and condition.dtype == BOOL:
        yield from _guards(condition.sources[0], not truth)
    elif condition.op is (Op.AND if truth else Op.OR) and condition.dtype == BOOL:
        for source in condition.sources:
            yield from _guards(source, truth)
    elif condition.op in _GUARD_FORMS and condition.sources[0].dtype == I64:
        left, right = (_small_affine(source) for source in condition.sources)
        if left is not None and right is not None:
            difference = left.plus(right, -1)
            for sign, least in _GUARD_FORMS[condition.op if truth else _OPPOSITE[condition.op]]:
                yield _normalised(difference.times(sign).plus(Affine((), Extent.of(least)), -1))


# for each relation of left and right: (sign, least) where sign * (left - right) is at least `least`
_GUARD_FORMS: Final[dict[Op, tuple[tuple[int, int], ...]]] = {
    Op.GE: ((1, 0),),
    Op.GT: ((1, 1),),
    Op.LE: ((-1, 0),),
    Op.LT: ((-1, 1),),
    Op.EQ: ((1, 0), (-1, 0)),
    Op.NE: (),
}
_OPPOSITE: Final = {Op.EQ: Op.NE, Op.NE: Op.EQ, Op.LT: Op.GE, Op.GE: Op.LT, Op.GT: Op.LE, Op.LE: Op.GT}


def _small_affine(node: Node) -> Affine | None:
    """The affine form of a side of a guard, unless asking would take too long or 64 bits might not hold it."""
    sizes: dict[Node, int] = {}
    for part in node.walk():
        sizes[part] = 1 + sum(sizes[source] for source in part.sources)
        if sizes[part] > _LARGEST_CONDITION or not _cannot_wrap(affine(part)):
            return None
    return affine(node)


def _cannot_wrap(form: Affine | None) -> bool:
    """Whether 64 bits hold a value whatever the sizes are: a guard that wraps says nothing about indices."""
    if form is None:
        return True  # its user is not affine either
    factors = [factor for _, factor in (*form.terms, *form.offset.terms)]
    return sum(map(abs, factors)) <= _LARGEST_FACTOR and abs(form.offset.constant) < 1 << 60


def _normalised(guard: Affine) -> Affine:
    """Divided by what its coefficients have in common; the constant may be rounded down."""
    factors = [factor for _, factor in (*guard.terms, *guard.offset.terms)]
    common = math.gcd(*factors)
    if common <= 1:
        return guard
    offset = Extent.combine({n: c // common for n, c in guard.offset.terms}, guard.offset.constant // common)
    return Affine.combine({a: c // common for a, c in guard.terms}, offset)
