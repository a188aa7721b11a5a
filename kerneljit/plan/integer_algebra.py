"""Integer sums over pairs taken apart: what belongs to one row becomes a statistic, one product is left.

`sum(x[i, k] + y[j, k])` is two sums of rows, and `sum((x - y) ** 2)` is `sum(x * x) - 2 * sum(x * y) + sum(y * y)`.
Exact, since integer arithmetic wraps; sums of floats are left alone, whose parts could overflow.

In: a formula's root and the output's axes. Out: the root with such sums rewritten where at most one product over
pairs is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial, reduce

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, Reduction, binary, constant, rebuild
from kerneljit.ir.text import print_expression

Polynomial = dict[tuple[Node, ...], int]
"""Coefficients of products, each with its factors in one order, whatever the formula's."""

_MOST_TERMS = 16
_ARITHMETIC = frozenset({Op.ADD, Op.SUB, Op.MUL, Op.NEG})


def with_sums_apart(root: Node, output: Sequence[Axis]) -> Node:
    """The formula with its integer sums over pairs taken apart."""
    return rebuild(root, partial(_apart, frozenset(output)))


def _apart(output: frozenset[Axis], node: Node) -> Node:
    if node.op is not Op.REDUCE or node.reduction.kind != "sum" or not node.dtype.is_integer or len(output) < 2:
        return node
    body = node.sources[0]
    if body.op not in _ARITHMETIC or body.dtype != node.dtype or not output <= dependencies(node):
        return node
    polynomial = _polynomial(body)
    if polynomial is None or len(polynomial) < 2:
        return node
    if sum(output <= {axis for factor in term for axis in dependencies(factor)} for term in polynomial) > 1:
        return node
    return total(polynomial, node.reduction, node)


def total(polynomial: Polynomial, reduction: Reduction, node: Node) -> Node:
    """The sum of each product, times its coefficient; those that are added come first."""
    result: Node | None = None
    for term, coefficient in sorted(polynomial.items(), key=lambda item: (item[1] < 0, len(item[0]))):
        product = reduce(partial(binary, Op.MUL), term) if term else constant(1, node.dtype)
        count = Node(Op.REDUCE, node.dtype, (product,), reduction, node.span)
        size = abs(coefficient)
        scaled = count if size == 1 else binary(Op.MUL, count, constant(size, node.dtype))
        if result is None:
            result = scaled if coefficient > 0 else Node(Op.NEG, node.dtype, (scaled,))
        else:
            result = binary(Op.ADD if coefficient > 0 else Op.SUB, result, scaled)
    return result if result is not None else constant(0, node.dtype, node.span)


def _polynomial(root: Node) -> Polynomial | None:
    """The expression as a sum of products; None where there are too many."""
    found: dict[Node, Polynomial | None] = {}
    for node in root.walk():
        parts = [found[source] for source in node.sources] if node.op in _ARITHMETIC else []
        known = [part for part in parts if part is not None]
        found[node] = _combined(node, known) if len(known) == len(parts) else None
    return found[root]


def _combined(node: Node, known: Sequence[Polynomial]) -> Polynomial | None:
    """An operation on polynomials; what is none of ours has none."""
    if node.op is Op.CONSTANT:
        assert isinstance(node.argument, int)
        return {(): node.argument} if node.argument else {}
    if not known:
        return {(node,): 1}
    result: Polynomial = {}
    if node.op is Op.MUL:
        for one, first in known[0].items():
            for other, second in known[1].items():
                term = tuple(sorted((*one, *other), key=print_expression))
                result[term] = result.get(term, 0) + first * second
    else:
        signs = {Op.ADD: (1, 1), Op.SUB: (1, -1), Op.NEG: (-1,)}[node.op]
        for sign, part in zip(signs, known, strict=True):
            for term, coefficient in part.items():
                result[term] = result.get(term, 0) + sign * coefficient
    result = {term: coefficient for term, coefficient in result.items() if coefficient}
    return result if len(result) <= _MOST_TERMS else None
