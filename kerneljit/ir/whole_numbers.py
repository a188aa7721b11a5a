"""Which floats are always small whole numbers: quotients of those need no division to be exact.

In: nodes and the intervals that `bounds` finds for them; out: answers that err towards no.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from .dtype import F32
from .interval import Interval
from .node import Node, Op

LARGEST_NUMERATOR: Final = (1 << 24) - 1
"""Less than which no quotient lies in the middle between two neighbouring f32."""

LARGEST_DENOMINATOR: Final = 1 << 21
"""Up to which every quotient that is no f32 keeps enough distance from the middle of two."""

_EXACT: Final = frozenset({Op.CAST, Op.ADD, Op.SUB, Op.MIN, Op.MAX, Op.ABS})
"""Of whole numbers these give whole numbers, and of no negative zero none."""


def small_quotients(root: Node, found: Mapping[Node, Interval]) -> frozenset[Node]:
    """The f32 divisions of whole numbers that are small enough; `found` has an interval of every node."""
    return frozenset(
        node
        for node in root.walk()
        if node.op is Op.DIV
        and node.dtype == F32
        and is_small_integer(node.sources[0], found, LARGEST_NUMERATOR)
        and is_small_integer(node.sources[1], found, LARGEST_DENOMINATOR)
    )


def is_small_integer(node: Node, found: Mapping[Node, Interval], largest: int) -> bool:
    """Whether a float is never NaN, infinite, fractional, a negative zero or beyond `largest` either way."""
    interval = found[node]
    return not interval.may_be_nan and interval.magnitude <= largest and _is_whole(node, found)


def _is_whole(root: Node, found: Mapping[Node, Interval]) -> bool:
    """Whether the value has no fraction and is no negative zero; it may still be infinite or NaN."""
    whole: dict[Node, bool] = {}
    for node in root.walk():
        whole[node] = _keeps_whole(node, found, whole)
    return whole[root]


def _keeps_whole(node: Node, found: Mapping[Node, Interval], whole: Mapping[Node, bool]) -> bool:
    if not node.dtype.is_float:
        return True
    match node.op:
        case Op.CONSTANT:
            return _is_whole_constant(node.argument)
        case Op.WHERE:
            return all(whole[branch] for branch in node.sources[1:])
        case Op.MUL:  # zero times a negative number is a negative zero
            return all(found[source].low >= 0 and whole[source] for source in node.sources)
        case op if op in _EXACT:
            return all(whole[source] for source in node.sources)
    return False


def _is_whole_constant(value: object) -> bool:
    assert isinstance(value, float)
    return value.is_integer() and math.copysign(1.0, value) == (-1.0 if value < 0 else 1.0)
