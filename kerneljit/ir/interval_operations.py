"""What each operation does to intervals.

In: an operation and the intervals of its operands; out: an interval that holds every value that a
conforming backend may compute. Floats are rounded as the type rounds where that is monotone and
correctly rounded, and outward by some ulp where a backend has freedom: functions with a tolerance, sums
in any order, products fused into them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

import numpy as np

from .dtype import F32, DType, integer_range, to_numpy
from .interval import ANY_FLOAT, EITHER, FALSE, TRUE, Interval, Number, enclose, ends, everything, hull, wrapped
from .node import Node, Op, walk_into

FUNCTION_ULPS: Final = 8  # at least twice what `functions.py` grants any backend

# integers


def _corners(function: Callable[[int, int], int], left: Iterable[Number], right: Iterable[Number]) -> Interval:
    pairs = [(int(x), int(y)) for x in left for y in right]
    return hull(function(x, y) for x, y in pairs)


def _integer_floordiv(left: Interval, right: Interval) -> Interval:
    results = [FALSE] if 0 in right else []
    for part in _nonzero_parts(right):
        results.append(_corners(lambda x, y: x // y, ends(left), ends(part)))
    return _union(results)


def _integer_mod(left: Interval, right: Interval) -> Interval:
    """The sign of the divisor, as in Python; a dividend that is small enough stays as it is."""
    results = [FALSE] if 0 in right else []
    for part in _nonzero_parts(right):
        if part.low > 0:
            stays = left.low >= 0 and left.high < part.low
            most = min(left.high, part.high - 1) if left.low >= 0 else part.high - 1
            results.append(left if stays else Interval(0, most))
        else:
            results.append(Interval(part.low + 1, 0))
    return _union(results)


def _nonzero_parts(interval: Interval) -> list[Interval]:
    parts = []
    if interval.low < 0:
        parts.append(Interval(interval.low, min(interval.high, -1)))
    if interval.high > 0:
        parts.append(Interval(max(interval.low, 1), interval.high))
    return parts


def _union(intervals: list[Interval]) -> Interval:
    result = intervals[0]
    for interval in intervals[1:]:
        result = result.union(interval)
    return result


def _shift(op: Op, left: Interval, count: Interval, dtype: DType) -> Interval:
    """A count that is negative is one of the width or more, as in `semantics.py`."""
    beyond = count.low < 0 or count.high >= dtype.width
    if op is Op.SHR:
        counts = [0, dtype.width] if count.low < 0 else [min(c, dtype.width) for c in ends(count)]
        return _corners(lambda x, y: x >> y, ends(left), counts)
    results = [FALSE] if beyond else []
    low, high = max(count.low, 0), min(count.high, dtype.width - 1)
    if low <= high:
        results.append(wrapped(_corners(lambda x, y: x << y, ends(left), (low, high)), dtype))
    return _union(results)


def _bitwise(op: Op, left: Interval, right: Interval) -> Interval:
    if left.is_point and right.is_point:
        function = {Op.AND: int.__and__, Op.OR: int.__or__, Op.XOR: int.__xor__}[op]
        return _corners(function, [left.low], [right.low])
    length = max(int(end).bit_length() for end in (*ends(left), *ends(right)))
    whole = Interval(-(1 << length), (1 << length) - 1)
    if left.low >= 0 and right.low >= 0:
        whole = Interval(0, whole.high)
    if op is Op.AND:  # keeps no bit that a non-negative operand lacks
        tops = [operand.high for operand in (left, right) if operand.low >= 0]
        return Interval(0, min(tops)) if tops else whole
    if op is Op.OR and left.low >= 0 and right.low >= 0:
        return Interval(max(left.low, right.low), whole.high)
    return whole


def _popcount(operand: Interval, dtype: DType) -> Interval:
    if operand.low < 0:
        return Interval(0, dtype.width)
    if operand.is_point:
        return hull([int(operand.low).bit_count()])
    return Interval(int(operand.low > 0), int(operand.high).bit_length())


def _integer_absolute(operand: Interval) -> Interval:
    least = 0 if 0 in operand else min(map(abs, ends(operand)))
    return Interval(least, operand.magnitude)


def _integer_operation(node: Node, sources: list[Interval], wraps: bool) -> Interval:
    dtype, left, right = node.dtype, sources[0], sources[-1]
    match node.op:
        case Op.ADD:
            exact = Interval(left.low + right.low, left.high + right.high)
        case Op.SUB:
            exact = Interval(left.low - right.high, left.high - right.low)
        case Op.MUL if _is_square(node):
            root = _integer_absolute(left)
            exact = Interval(root.low**2, root.high**2)
        case Op.MUL:
            exact = _corners(int.__mul__, ends(left), ends(right))
        case Op.NEG:
            exact = Interval(-left.high, -left.low)
        case Op.ABS:
            exact = _integer_absolute(left)
        case Op.FLOORDIV:
            exact = _integer_floordiv(left, right)
        case Op.MOD:
            return _integer_mod(left, right)
        case Op.SHL | Op.SHR:
            return _shift(node.op, left, right, dtype)
        case Op.AND | Op.OR | Op.XOR:
            return wrapped(_bitwise(node.op, left, right), dtype)
        case Op.NOT:
            flip = -1 if dtype.is_signed else integer_range(dtype)[1]
            return Interval(flip - left.high, flip - left.low)
        case Op.POPCOUNT:
            return _popcount(left, dtype)
        case _:
            return everything(dtype)
    return wrapped(exact, dtype) if wraps else exact


# floats

_ROUNDED: Final[dict[Op, Any]] = {Op.ADD: np.add, Op.SUB: np.subtract, Op.MUL: np.multiply, Op.DIV: np.divide}
_MONOTONE: Final[dict[Op, Any]] = {Op.FLOOR: np.floor, Op.CEIL: np.ceil, Op.ROUND: np.rint}


def _rounded(op: Op, dtype: DType, pairs: Iterable[tuple[Number, Number]], may_be_nan: bool) -> Interval:
    """A correctly rounded operation is monotone, its rounding included, so that corners say it all."""
    scalar = to_numpy(dtype).type
    with np.errstate(all="ignore"):
        values = [float(_ROUNDED[op](scalar(x), scalar(y))) for x, y in pairs]
    if op is Op.MUL:
        values = [0.0 if math.isnan(value) else value for value in values]  # zero times a bound at infinity
    numbers = [value for value in values if not math.isnan(value)]
    return hull(numbers, may_be_nan) if numbers else ANY_FLOAT


def unrounded(node: Node, interval: Interval) -> Interval:
    """An addend: where it is a product, a sum around it may have fused it, and so not rounded it."""
    products = list(_products(node)) if node.dtype.is_float else []
    if not products:
        return interval
    wider = interval.widened(node.dtype)
    if interval.low >= 0 and all(_is_square(product) for product in products):
        return Interval(0.0, wider.high, wider.may_be_nan)  # however small, not negative
    return wider


def _products(root: Node) -> Iterator[Node]:
    """The products, or products with the sign changed, that the node may be a selection of."""

    def is_product(node: Node) -> bool:
        return node.op is Op.MUL or (node.op is Op.NEG and node.sources[0].op is Op.MUL)

    selected = walk_into(root, lambda node: node.sources[1:] if node.op is Op.WHERE else ())
    return filter(is_product, selected)


def _is_square(node: Node) -> bool:
    return node.op is Op.MUL and node.sources[0] is node.sources[1]


def _float_binary(node: Node, left: Interval, right: Interval) -> Interval:
    may_be_nan = left.may_be_nan or right.may_be_nan
    dtype = node.dtype
    if node.op in (Op.ADD, Op.SUB):
        left, right = unrounded(node.sources[0], left), unrounded(node.sources[1], right)
        if node.op is Op.SUB:
            right = Interval(-right.high, -right.low)
        may_be_nan |= left.high == math.inf and right.low == -math.inf
        may_be_nan |= left.low == -math.inf and right.high == math.inf
        return _rounded(Op.ADD, dtype, zip(ends(left), ends(right), strict=True), may_be_nan)
    if node.op is Op.MUL:
        if _is_square(node):
            root = ends(_float_absolute(left))
            return _rounded(Op.MUL, dtype, zip(root, root, strict=True), may_be_nan)
        may_be_nan |= (0 in left and right.may_be_infinite) or (0 in right and left.may_be_infinite)
    else:
        may_be_nan |= left.may_be_infinite and right.may_be_infinite
        if 0 in right:  # a zero of either sign, and so an infinity of either sign
            return Interval(-math.inf, math.inf, may_be_nan or 0 in left)
    corners = [(x, y) for x in ends(left) for y in ends(right)]
    return _rounded(node.op, dtype, corners, may_be_nan)


def _float_absolute(operand: Interval) -> Interval:
    least = 0.0 if 0 in operand else min(map(abs, ends(operand)))
    return Interval(least, operand.magnitude, operand.may_be_nan)


def _sigmoid(x: float) -> float:
    grown = _exponential(-abs(x))
    return (1.0 if x >= 0 else grown) / (1 + grown)


def _exponential(x: float) -> float:
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def _logarithm(function: Callable[[float], float]) -> Callable[[float], float]:
    return lambda x: -math.inf if x <= 0 else function(x)


# increasing functions: how they are computed, and the least and greatest value that any backend gives
_INCREASING: Final[dict[Op, tuple[Callable[[float], float], float, float]]] = {
    Op.EXP: (_exponential, 0.0, math.inf),
    Op.LOG: (_logarithm(math.log), -math.inf, math.inf),
    Op.LOG2: (_logarithm(math.log2), -math.inf, math.inf),
    Op.TANH: (math.tanh, -1.0, 1.0),
    Op.SIGMOID: (_sigmoid, 0.0, 1.0),
    Op.ERF: (math.erf, -1.0, 1.0),
}


def _float_function(node: Node, operand: Interval) -> Interval:
    """A function that a backend may have some ulp off."""
    may_be_nan = operand.may_be_nan
    if node.op in (Op.SIN, Op.COS):
        return Interval(-1.0, 1.0, may_be_nan or operand.may_be_infinite).widened(node.dtype, FUNCTION_ULPS)
    if node.op in (Op.SQRT, Op.RSQRT, Op.LOG, Op.LOG2):
        may_be_nan |= operand.low < 0
        if operand.high < 0:
            return ANY_FLOAT
        operand = Interval(max(operand.low, 0.0), operand.high)
    if node.op is Op.SQRT:
        # correctly rounded, or double rounding away from it: one ulp covers both
        rooted = enclose(math.sqrt(operand.low), math.sqrt(operand.high), node.dtype, may_be_nan)
        widened = rooted.widened(node.dtype)
        return Interval(max(widened.low, 0.0), widened.high, may_be_nan)
    if node.op is Op.RSQRT:
        if operand.low == 0:  # -0.0 gives -inf
            return Interval(-math.inf, math.inf, may_be_nan)
        low, high, least, greatest = 1 / math.sqrt(operand.high), 1 / math.sqrt(operand.low), 0.0, math.inf
    else:
        function, least, greatest = _INCREASING[node.op]
        low, high = function(operand.low), function(operand.high)
    result = enclose(low, high, node.dtype, may_be_nan).widened(node.dtype, FUNCTION_ULPS)
    return Interval(max(result.low, least), min(result.high, greatest), may_be_nan)


def _power(node: Node, base: Interval, exponent: Interval) -> Interval:
    may_be_nan = base.may_be_nan or exponent.may_be_nan
    if base.low < 0 or (base.low == 0 and exponent.low < 0):
        return ANY_FLOAT
    # the logarithm is bilinear, so that the extremes are at the corners
    values = [_real_power(x, y) for x in ends(base) for y in ends(exponent)]
    if may_be_nan:
        values.append(1.0)  # pow(nan, 0) and pow(1, nan)
    result = enclose(min(values), max(values), node.dtype, may_be_nan).widened(node.dtype, FUNCTION_ULPS)
    return Interval(max(result.low, 0.0), result.high, may_be_nan)


def _real_power(base: Number, exponent: Number) -> float:
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return math.inf


def _float_operation(node: Node, sources: list[Interval]) -> Interval:
    operand = sources[0]
    match node.op:
        case Op.ADD | Op.SUB | Op.MUL | Op.DIV:
            return _float_binary(node, *sources)
        case Op.POW:
            return _power(node, *sources)
        case Op.NEG:
            return Interval(-operand.high, -operand.low, operand.may_be_nan)
        case Op.ABS:
            return _float_absolute(operand)
        case Op.FLOOR | Op.CEIL | Op.ROUND:
            low, high = (float(_MONOTONE[node.op](end)) for end in ends(operand))
            return Interval(low, high, operand.may_be_nan)
        case _:
            return _float_function(node, operand)


# any type


def _convert(operand: Interval, source: DType, target: DType) -> Interval:
    if target.is_bool:
        if 0 not in operand:
            return TRUE
        return FALSE if operand.is_point else EITHER
    if target.is_float:
        return enclose(operand.low, operand.high, target, operand.may_be_nan)
    if source.is_float:
        cut = [_truncate(end, target) for end in ends(operand)]
        return hull([*cut, 0] if operand.may_be_nan else cut)
    return wrapped(operand, target)


def _truncate(value: Number, target: DType) -> int:
    low, high = integer_range(target)
    if math.isinf(value):
        return low if value < 0 else high
    return min(max(int(value), low), high)


def _compare(op: Op, left: Interval, right: Interval, same: bool) -> Interval:
    if op in (Op.GT, Op.GE):
        return _compare(Op.LT if op is Op.GT else Op.LE, right, left, same)
    if op is Op.NE:
        equal = _compare(Op.EQ, left, right, same)
        return Interval(1 - equal.high, 1 - equal.low)
    may_be_nan = left.may_be_nan or right.may_be_nan
    if same:
        always, never = op is not Op.LT, op is Op.LT
    elif op is Op.EQ:
        always = left.low == left.high == right.low == right.high
        never = left.high < right.low or right.high < left.low
    elif op is Op.LT:
        always, never = left.high < right.low, left.low >= right.high
    else:
        always, never = left.high <= right.low, left.low > right.high
    # whatever NaN is compared with, none of these holds
    return FALSE if never else TRUE if always and not may_be_nan else EITHER


def _extreme(op: Op, left: Interval, right: Interval) -> Interval:
    choose = min if op is Op.MIN else max
    return Interval(choose(left.low, right.low), choose(left.high, right.high), left.may_be_nan or right.may_be_nan)


def operation_interval(node: Node, sources: list[Interval], wraps: bool = True) -> Interval:
    """The interval of an operation that is neither a leaf, an access nor a reduction.

    Without `wraps`, integer arithmetic is that of the integers, whatever the type can hold.
    """
    match node.op:
        case Op.CAST:
            return _convert(sources[0], node.sources[0].dtype, node.dtype)
        case Op.WHERE:
            condition, then, otherwise = sources
            return then if condition == TRUE else otherwise if condition == FALSE else then.union(otherwise)
        case Op.MIN | Op.MAX:
            return _extreme(node.op, *sources)
        case Op.EQ | Op.NE | Op.LT | Op.LE | Op.GT | Op.GE:
            return _compare(node.op, sources[0], sources[1], node.sources[0] is node.sources[1])
        case _ if node.dtype.is_float:
            return _float_operation(node, sources)
        case _:
            return _integer_operation(node, sources, wraps)


def sum_interval(term: Interval, count: Interval, dtype: DType, wraps: bool = True) -> Interval:
    """The sum of `count` terms, added up in any order; a product among them is to be `unrounded` first."""
    if not dtype.is_float:
        exact = _corners(int.__mul__, ends(term), ends(count))
        return wrapped(exact, dtype) if wraps else exact
    if count.high == 0:
        return Interval(0.0, 0.0)
    unit = 2.0**-24 if dtype == F32 else 2.0**-53
    low = min(_any_order(term.low, end, unit, -1) for end in ends(count))
    high = max(_any_order(term.high, end, unit, 1) for end in ends(count))
    total = enclose(low, high, dtype, term.may_be_nan)
    # the bounds were themselves computed with roundings, but for a zero
    wider = total.widened(dtype)
    total = Interval(wider.low if low else 0.0, wider.high if high else 0.0, term.may_be_nan)
    opposite_infinities = total.low == -math.inf and total.high == math.inf
    return Interval(total.low, total.high, term.may_be_nan or opposite_infinities)


def _any_order(term: Number, count: Number, unit: float, direction: int) -> float:
    """`count` times the term, times all the roundings that go in the given direction.

    Whatever the order, a term passes through less than `count` additions, each off by a factor of at
    most `1 + unit`, so that the sum is between those of the terms with the greatest factors.
    """
    if term == 0 or count == 0:
        return 0.0
    if math.isinf(term):
        return float(term)
    grows = (term > 0) == (direction > 0)
    exponent = float(count) * unit * (1 + 2 * unit) * (1 if grows else -1)
    # terms of one sign never sum up to less than one of them
    return float(term) * max(float(count) * _exponential(exponent), 1.0)
