"""What every operation does to NumPy arrays of a given element type.

In go an operation, its operands' arrays and types; out comes the array of its value. This is the one
place that says so: the interpreter, the error bound and the scalars of `Kernel.element` all come here,
so that they cannot drift apart. Choices where the language leaves room:

* a transcendental function is evaluated in the next wider format and rounded once (f32 in f64; f64 in
  `numpy.longdouble`, which is wider on x86; `erf` of f64 is `math.erf`, within one ulp);
* `rsqrt` is `1 / sqrt` evaluated the same way, hence the correctly rounded value but for rare ties;
* a float `sum` is added up in the next wider format and rounded once, its order being free anyway;
* a negative shift count is one of the width or more; an integer power with a negative exponent is
  `1 / power` truncated, and zero where the base is zero.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .dtype import BF16, F16, F32, F64, DType, integer_range, to_numpy
from .node import COMPARISONS, TRANSCENDENTAL, Op, ReductionKind

Array = np.ndarray[Any, np.dtype[Any]]

_WIDER: dict[DType, np.dtype[Any]] = {
    F16: np.dtype(np.float32),
    BF16: np.dtype(np.float32),
    F32: np.dtype(np.float64),
    F64: np.dtype(np.longdouble),
}
_ERF = np.frompyfunc(math.erf, 1, 1)


def constant_array(value: float, dtype: DType) -> Array:
    """A 0-d array: floats rounded once, integers wrapped."""
    if dtype.is_bool:
        return np.asarray(bool(value))
    if dtype.is_float:
        return convert(np.asarray(_as_float64(value, dtype)), F64, dtype)
    low, _ = integer_range(dtype)
    return np.asarray((int(value) - low) % (1 << dtype.width) + low, to_numpy(dtype))


def _as_float64(value: float, dtype: DType) -> float:
    """A number as an f64 that rounds to `dtype` as the number does."""
    magnitude = 0 if isinstance(value, float) else abs(value)
    try:
        if dtype == F64 or magnitude < 1 << 53:
            return float(value)
        shift = magnitude.bit_length() - 40
        sticky = (magnitude >> shift) << 1 | (magnitude % (1 << shift) != 0)
        return math.copysign(math.ldexp(sticky, shift - 1), value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


# --------------------------------------------------------------------------------------- conversions


def convert(array: Array, source: DType, target: DType) -> Array:
    """The value of a cast: see the language's rules for each pair of kinds."""
    with np.errstate(all="ignore"):
        if source == target:
            return array
        if target.is_bool:
            return np.asarray(_plain(array, source) != 0)
        if source.is_float:
            if target.is_float:
                return _float_to_float(array, source, target)
            return _float_to_integer(array, target)
        if target == BF16 and source.width > 16:
            return _float_to_float(_sticky_float64(array, source), F64, BF16)
        return np.asarray(array.astype(to_numpy(target)))


def _plain(array: Array, dtype: DType) -> Array:
    """The same values in a format that every NumPy function knows."""
    return array.astype(np.float32) if dtype in (F16, BF16) else array


def _float_to_float(array: Array, source: DType, target: DType) -> Array:
    if target == BF16:
        narrow = _round_to_odd(array) if source == F64 else array.astype(np.float32)
        return np.asarray(narrow.astype(to_numpy(BF16)))
    return np.asarray(_plain(array, source).astype(to_numpy(target)))


def _round_to_odd(array: Array) -> Array:
    """f64 -> f32, inexact values going to the odd neighbour: rounding that to fewer bits rounds once.

    Plain rounding to f32 first would round twice on the way to bf16.
    """
    nearest = np.asarray(array.astype(np.float32))
    back = nearest.astype(np.float64)
    grew = np.abs(back) > np.abs(array)
    truncated = np.where(grew, np.nextafter(nearest, np.float32(0)), nearest)
    inexact = (back != array) & ~np.isnan(array)
    odd = truncated.view(np.uint32) | inexact.astype(np.uint32)
    return np.asarray(odd.view(np.float32))


def _sticky_float64(array: Array, source: DType) -> Array:
    """A wide integer as an f64 that rounds to 8 bits as the integer does."""
    wide = array.astype(np.uint64 if not source.is_signed else np.int64)
    magnitude = np.abs(wide).astype(np.uint64) if source.is_signed else wide
    low = np.uint64((1 << 24) - 1)
    sticky = (magnitude & ~low) | (((magnitude & low) != 0).astype(np.uint64) << np.uint64(23))
    kept = np.where(magnitude >> np.uint64(40) != 0, sticky, magnitude).astype(np.float64)
    return np.asarray(np.where(wide < 0, -kept, kept))


def _float_to_integer(array: Array, target: DType) -> Array:
    low, high = integer_range(target)
    whole = np.trunc(array.astype(np.float64))
    # high + 1 is a power of two and so exact in f64, which high itself is not at 64 bits
    below, above = whole < float(low), whole >= float(high + 1)
    inside = np.where(below | above | np.isnan(whole), 0.0, whole).astype(to_numpy(target))
    limits = to_numpy(target).type
    return np.asarray(np.where(below, limits(low), np.where(above, limits(high), inside)))


# ---------------------------------------------------------------------------------------- operations


def _sigmoid(x: Array) -> Array:
    small = np.exp(-np.abs(x))  # never overflows, whatever the sign
    return np.asarray(np.where(x < 0, small, 1) / (1 + small))


def _erf(x: Array) -> Array:
    return np.asarray(np.asarray(_ERF(x.astype(np.float64))).astype(np.float64))


def _rsqrt(x: Array) -> Array:
    return np.asarray(1 / np.sqrt(x))


def _power(base: Array, exponent: Array) -> Array:
    """IEEE's pow; NumPy has a way of its own for one exponent of 0.5 for all, which loses signs and infinities."""
    first, second = np.broadcast_arrays(base, exponent)
    result = np.asarray(np.power(first, np.array(second)))
    return np.where((second == 0.5) & ((first == 0) | np.isneginf(first)), np.abs(first), result)


_WIDE_FUNCTIONS: dict[Op, Callable[..., Any]] = {
    Op.RSQRT: _rsqrt,
    Op.EXP: np.exp,
    Op.LOG: np.log,
    Op.LOG2: np.log2,
    Op.TANH: np.tanh,
    Op.SIGMOID: _sigmoid,
    Op.ERF: _erf,
    Op.SIN: np.sin,
    Op.COS: np.cos,
    Op.POW: _power,
}
assert TRANSCENDENTAL | {Op.RSQRT} == _WIDE_FUNCTIONS.keys()


def _integer_power(base: Array, exponent: Array) -> Array:
    if not np.issubdtype(exponent.dtype, np.signedinteger):
        return np.asarray(np.power(base, exponent))
    negative = exponent < 0
    powers = np.power(base, np.where(negative, 0, exponent).astype(exponent.dtype))
    sign = np.where(exponent & 1 != 0, base, 1)
    inverse = np.where(np.abs(base) == 1, sign, 0)
    return np.asarray(np.where(negative, inverse, powers).astype(base.dtype))


def _popcount(x: Array) -> Array:
    # NumPy counts the bits of a signed number's magnitude
    unsigned = np.ascontiguousarray(x).view(f"u{x.dtype.itemsize}").reshape(x.shape)
    return np.asarray(np.bitwise_count(unsigned))


def _not(x: Array) -> Array:
    return np.asarray(np.logical_not(x) if x.dtype == np.bool_ else np.invert(x))


def _negate(x: Array) -> Array:
    return np.asarray(np.negative(x))


def _select(condition: Array, chosen: Array, other: Array) -> Array:
    return np.asarray(np.where(condition, chosen, other))


_FUNCTIONS: dict[Op, Callable[..., Any]] = {
    Op.WHERE: _select,
    Op.NEG: _negate,
    Op.ABS: np.absolute,
    Op.ADD: np.add,
    Op.SUB: np.subtract,
    Op.MUL: np.multiply,
    Op.DIV: np.divide,
    Op.FLOORDIV: np.floor_divide,
    Op.MOD: np.remainder,
    Op.MIN: np.minimum,
    Op.MAX: np.maximum,
    Op.POW: _integer_power,
    Op.SQRT: np.sqrt,
    Op.FLOOR: np.floor,
    Op.CEIL: np.ceil,
    Op.ROUND: np.rint,
    Op.AND: np.bitwise_and,
    Op.OR: np.bitwise_or,
    Op.XOR: np.bitwise_xor,
    Op.NOT: _not,
    Op.SHL: np.left_shift,  # NumPy, too, gives zero for counts of the width or more
    Op.SHR: np.right_shift,
    Op.POPCOUNT: _popcount,
    Op.EQ: np.equal,
    Op.NE: np.not_equal,
    Op.LT: np.less,
    Op.LE: np.less_equal,
    Op.GT: np.greater,
    Op.GE: np.greater_equal,
}


def apply(op: Op, operands: Sequence[Array], source: DType, result: DType) -> Array:
    """The value of an operation whose operands are of type `source` (a WHERE's branches, that is)."""
    if op is Op.CAST:
        return convert(operands[0], source, result)
    with np.errstate(all="ignore"):
        if source.is_float and op in _WIDE_FUNCTIONS:
            wide = _WIDER[source]
            value = np.asarray(_WIDE_FUNCTIONS[op](*(x.astype(wide) for x in operands)))
            return np.asarray(value.astype(to_numpy(result)))
        if source in (F16, BF16) and op is not Op.WHERE:
            # exact for what the language does in these types: comparisons, min, max, selection
            value = np.asarray(_FUNCTIONS[op](*(x.astype(np.float32) for x in operands)))
            return value if op in COMPARISONS else convert(value, F32, result)
        return np.asarray(np.asarray(_FUNCTIONS[op](*operands)).astype(to_numpy(result), copy=False))


# ---------------------------------------------------------------------------------------- reductions


def working_type(kind: ReductionKind, dtype: DType) -> np.dtype[Any]:
    """The NumPy dtype in which the interpreter keeps a reduction's running value."""
    if kind == "sum":
        return _WIDER.get(dtype, to_numpy(dtype))
    return np.dtype(np.float32) if dtype in (F16, BF16) else to_numpy(dtype)


_COMBINE: dict[ReductionKind, Any] = {
    "sum": np.add,
    "min": np.minimum,
    "max": np.maximum,
    "any": np.logical_or,
    "all": np.logical_and,
}


def identity(kind: ReductionKind, dtype: DType) -> Array:
    """The value of an empty reduction, 0-d, in the working type."""
    if kind == "sum":
        value: int | float | bool = 0
    elif kind in ("any", "all"):
        value = kind == "all"
    elif dtype.is_float:
        value = math.inf if kind == "min" else -math.inf
    else:
        value = integer_range(dtype)[kind == "min"]
    return np.asarray(value, working_type(kind, dtype))


def reduce_along(kind: ReductionKind, array: Array, dtype: DType, dimension: int) -> Array:
    """One chunk of a reduction, keeping the dimension with length 1; in the working type."""
    with np.errstate(all="ignore"):
        chunk = array.astype(working_type(kind, dtype), copy=False)
        if chunk.shape[dimension] == 0:
            shape = (*array.shape[:dimension], 1, *array.shape[dimension + 1 :])
            return np.broadcast_to(identity(kind, dtype), shape)
        return np.asarray(_COMBINE[kind].reduce(chunk, axis=dimension, keepdims=True, dtype=chunk.dtype))


def combine(kind: ReductionKind, left: Array, right: Array) -> Array:
    """Two partial reductions as one."""
    with np.errstate(all="ignore"):
        return np.asarray(_COMBINE[kind](left, right))


def finish(total: Array, dtype: DType) -> Array:
    """A working value in the reduction's own type."""
    with np.errstate(all="ignore"):
        return np.asarray(total.astype(to_numpy(dtype), copy=False))
