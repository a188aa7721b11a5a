"""Counts of bits that two rows share, in one way: every Boolean formula of two rows by `popcount(a & b)`.

The number of bits of any Boolean formula is a sum of the numbers of bits of conjunctions (for one bit,
`x | y` is `x + y - x*y`, `x ^ y` is `x + y - 2*x*y`, `~x` is `1 - x`). Conjunctions of one row's bits alone become
statistics; what is left over pairs is one product, which several counts of a formula share. Exact: integer
sums wrap, in whatever order they are taken.

In: a formula's root and the output's axes. Out: the root with such counts rewritten where one product is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial, reduce

from kerneljit.ir.dtype import DType
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, binary, cast_to, constant, dim_value, rebuild, walk_into
from kerneljit.ir.text import print_expression

Polynomial = dict[tuple[Node, ...], int]
"""Coefficients of conjunctions, which are leaves in the order of their appearance; the empty one is true."""

_MOST_TERMS = 16
_BITWISE = (Op.AND, Op.OR, Op.XOR, Op.NOT)


def with_shared_products(root: Node, output: Sequence[Axis]) -> Node:
    """The formula with its counts over pairs reduced to one product each."""
    return rebuild(root, partial(_reduced, tuple(output)))


def _reduced(output: tuple[Axis, ...], node: Node) -> Node:
    if node.op is not Op.REDUCE or node.reduction.kind != "sum" or not node.dtype.is_integer or len(output) < 2:
        return node
    casts, body = _under_casts(node.sources[0])
    if body.op is not Op.POPCOUNT or not set(output) <= dependencies(node):
        return node
    leaves = {leaf: number for number, leaf in enumerate(_leaves(body.sources[0]))}
    polynomial = _polynomial(body.sources[0], leaves)
    if polynomial is None or sum(_is_over_pairs(term, output) for term in polynomial) != 1:
        return node
    total: Node | None = None
    for term, coefficient in sorted(polynomial.items(), key=lambda item: (item[1] < 0, len(item[0]))):
        count = _count(term, node, casts, body, output)
        total = _with_added(total, count, coefficient)
    return total if total is not None else constant(0, node.dtype, node.span)


def _under_casts(node: Node) -> tuple[tuple[DType, ...], Node]:
    """The conversions around a count, outermost last, and the count."""
    casts: list[DType] = []
    while node.op is Op.CAST:
        casts.insert(0, node.dtype)
        (node,) = node.sources
    return tuple(casts), node


def _leaves(node: Node) -> list[Node]:
    found = walk_into(node, lambda inner: reversed(inner.sources) if inner.op in _BITWISE else ())
    return [inner for inner in found if inner.op not in _BITWISE]


def _polynomial(root: Node, leaves: dict[Node, int]) -> Polynomial | None:
    """The formula of one bit; None where it has too many terms."""
    found: dict[Node, Polynomial | None] = {}
    for node in root.walk():
        parts = [found[source] for source in node.sources] if node.op in _BITWISE else []
        known = [part for part in parts if part is not None]
        found[node] = _combined(node, known, leaves) if len(known) == len(parts) else None
    return found[root]


def _combined(node: Node, parts: Sequence[Polynomial], leaves: dict[Node, int]) -> Polynomial | None:
    """An operation on polynomials; a leaf has none."""
    if not parts:
        return {(node,): 1}
    if node.op is Op.NOT:
        return _sum([({(): 1}, 1), (parts[0], -1)])
    left, right = parts
    both = _product(left, right, leaves)
    result = both if node.op is Op.AND else _sum([(left, 1), (right, 1), (both, -1 if node.op is Op.OR else -2)])
    return result if len(result) <= _MOST_TERMS else None


def _sum(parts: Sequence[tuple[Polynomial, int]]) -> Polynomial:
    total: Polynomial = {}
    for polynomial, factor in parts:
        for term, coefficient in polynomial.items():
            total[term] = total.get(term, 0) + factor * coefficient
    return {term: coefficient for term, coefficient in total.items() if coefficient}


def _product(left: Polynomial, right: Polynomial, leaves: dict[Node, int]) -> Polynomial:
    total: Polynomial = {}
    for one, first in left.items():
        for other, second in right.items():
            term = tuple(sorted({*one, *other}, key=lambda leaf: leaves[leaf]))
            total[term] = total.get(term, 0) + first * second
    return {term: coefficient for term, coefficient in total.items() if coefficient}


def _is_over_pairs(term: tuple[Node, ...], output: tuple[Axis, ...]) -> bool:
    return set(output) <= {axis for leaf in term for axis in dependencies(leaf)}


def _count(term: tuple[Node, ...], root: Node, casts: tuple[DType, ...], body: Node, output: tuple[Axis, ...]) -> Node:
    """How many bits all leaves of a term share, summed as the formula sums them."""
    if not term:
        size = cast_to(dim_value(root.reduction.axis.extent), root.dtype)
        return binary(Op.MUL, size, constant(body.dtype.width, root.dtype))
    count = Node(Op.POPCOUNT, body.dtype, (_conjunction(term, output),), None, body.span)
    for dtype in casts:
        count = cast_to(count, dtype, body.span)
    return Node(Op.REDUCE, root.dtype, (count,), root.reduction, root.span)


def _conjunction(term: tuple[Node, ...], output: tuple[Axis, ...]) -> Node:
    """The leaves of each row together first: what is left is between two rows.

    In one order whatever the formula's, so that counts of the same bits are one count.
    """
    groups: dict[frozenset[Axis], list[Node]] = {}
    for leaf in sorted(term, key=print_expression):
        groups.setdefault(dependencies(leaf) & frozenset(output), []).append(leaf)
    shared = groups.pop(frozenset(), [])
    if groups:
        next(iter(groups.values())).extend(shared)
    else:
        groups[frozenset()] = shared
    in_order = sorted(groups.items(), key=lambda item: sorted(output.index(axis) for axis in item[0]))
    together = [reduce(partial(binary, Op.AND), leaves) for _, leaves in in_order]
    return reduce(partial(binary, Op.AND), together)


def _with_added(total: Node | None, count: Node, coefficient: int) -> Node:
    size = abs(coefficient)
    scaled = count if size == 1 else binary(Op.MUL, count, constant(size, count.dtype))
    if total is None:
        return scaled if coefficient > 0 else Node(Op.NEG, count.dtype, (scaled,))
    return binary(Op.ADD if coefficient > 0 else Op.SUB, total, scaled)
