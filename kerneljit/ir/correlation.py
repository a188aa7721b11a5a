"""What operands have in common: bounds that an interval of each operand alone cannot give.

In: a node, its plain interval, and facts about other nodes (row statistics, say); out: a tighter
interval. `popcount(a & b)` is at most `popcount(a)`, `sum(a * b)` at most the root of
`sum(a * a) * sum(b * b)`: where such facts are known for a block of rows, this is what makes whole blocks
skippable.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from .dtype import F32
from .interval import Interval, everything
from .node import Node, Op

Facts = Mapping[Node, Interval]

_COUNTED: Final = (Op.AND, Op.OR, Op.XOR)


def correlated(node: Node, plain: Interval, known: Facts, found: Facts, count: Interval) -> Interval:
    """The plain interval, cut by what is known of related nodes; `count` is the length of a reduction."""
    if node.op is Op.POPCOUNT and node.sources[0].op in _COUNTED:
        counted = node.sources[0]
        parts = [_popcount_of(part, node, known, found) for part in counted.sources]
        return plain.intersection(_combined_count(counted.op, parts, node.dtype.width))
    if not known or node.op is not Op.REDUCE or node.reduction.kind != "sum":
        return plain
    if not node.dtype.is_float and plain == everything(node.dtype):
        return plain  # it may wrap, and then nothing that holds for sums holds for it
    for bound in (_summed_popcount(node, known, count), _product_of_norms(node, known, count)):
        if bound is not None:
            plain = plain.intersection(bound)
    return plain


def _popcount_of(part: Node, user: Node, known: Facts, found: Facts) -> Interval:
    alone = Node(Op.POPCOUNT, user.dtype, (part,))
    return known.get(alone) or found.get(alone) or Interval(0, user.dtype.width)


def _combined_count(op: Op, parts: list[Interval], most: int | float) -> Interval:
    """The bits set in a combination of two words of at most `most` bits."""
    left, right = parts
    fewest_sum, greatest_sum = left.low + right.low, left.high + right.high
    match op:
        case Op.AND:
            return Interval(max(0, fewest_sum - most), min(left.high, right.high))
        case Op.OR:
            return Interval(max(left.low, right.low), min(greatest_sum, most))
        case _:
            difference = max(left.low - right.high, right.low - left.high, 0)
            return Interval(difference, min(greatest_sum, most))


def _summed_popcount(node: Node, known: Facts, count: Interval) -> Interval | None:
    """`sum(popcount(a & b))` from `sum(popcount(a))` and `sum(popcount(b))`."""
    casts: list[Node] = []
    body = node.sources[0]
    while body.op is Op.CAST and body.dtype.is_integer:  # of which all can hold 64, the greatest count
        casts.append(body)
        body = body.sources[0]
    if not node.dtype.is_integer or body.op is not Op.POPCOUNT or body.sources[0].op not in _COUNTED:
        return None
    counted = body.sources[0]
    sums = []
    for part in counted.sources:
        alone = Node(Op.POPCOUNT, body.dtype, (part,))
        for cast in reversed(casts):
            alone = Node(Op.CAST, cast.dtype, (alone,))
        fact = known.get(Node(Op.REDUCE, node.dtype, (alone,), node.argument))
        if fact is None:
            return None
        sums.append(fact)
    return _combined_count(counted.op, sums, count.high * body.dtype.width)


def _product_of_norms(node: Node, known: Facts, count: Interval) -> Interval | None:
    """`sum(a * b)` from `sum(a * a)` and `sum(b * b)`, by Cauchy and Schwarz."""
    body = node.sources[0]
    if body.op is not Op.MUL or body.sources[0] is body.sources[1]:
        return None
    norms = []
    for factor in body.sources:
        square = Node(Op.MUL, body.dtype, (factor, factor))
        fact = known.get(Node(Op.REDUCE, node.dtype, (square,), node.argument))
        if fact is None:
            return None
        norms.append(fact)
    left, right = norms
    if not node.dtype.is_float:
        limit = math.isqrt(max(0, int(left.high)) * max(0, int(right.high)))
        return Interval(-limit, limit)
    return _rounded_product_of_norms(node, left, right, float(count.high))


def _rounded_product_of_norms(node: Node, left: Interval, right: Interval, terms: float) -> Interval | None:
    """The same for sums as computed: each is off by its roundings, and by products that were too small."""
    unit, smallest = (2.0**-24, 2.0**-149) if node.dtype == F32 else (2.0**-53, 2.0**-1074)
    if left.may_be_nan or right.may_be_nan or terms * unit > 0.25:
        return None
    inflation = math.exp(4 * (terms + 2) * unit)
    lost = terms * smallest
    limit = math.sqrt(left.high + lost) * math.sqrt(right.high + lost) * inflation + lost
    limit = Interval(limit, limit).widened(node.dtype, 2).high if limit < _greatest(node) else math.inf
    return Interval(-limit, limit, math.isinf(limit))


def _greatest(node: Node) -> float:
    return 2.0**127 if node.dtype == F32 else 2.0**1023
