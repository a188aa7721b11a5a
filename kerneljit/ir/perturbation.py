"""How an error in the operands of one operation moves its result: the steps of the bound in `rounding`.

In go an operation, its operands' values and errors, and its value; out comes an error of the result, for
any backend whose operands are within theirs. Nothing here knows of formulas, axes or sums.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from . import semantics
from .dtype import BF16, F16, F32, F64, DType, integer_range
from .functions import FUNCTION_ULPS
from .interpret import Value, source_type
from .node import Node, Op
from .semantics import Array

_PRECISION = {F64: 53, F32: 24, F16: 11, BF16: 8}
_LEAST_EXPONENT = {F64: -1022, F32: -126, F16: -14, BF16: -126}
LARGEST = {
    dtype: float(2.0 ** (-_LEAST_EXPONENT[dtype] + 1) * (2.0 - 2.0 ** (1 - _PRECISION[dtype])))
    for dtype in (F32, F16, BF16)
} | {F64: float(np.finfo(np.float64).max)}


def unit_roundoff(dtype: DType) -> float:
    """The greatest relative error of one rounding."""
    return float(2.0 ** -_PRECISION[dtype])


def gamma(count: int, dtype: DType) -> float:
    """The greatest relative error of `count` roundings in a row."""
    total = max(0, count) * unit_roundoff(dtype)
    return total / (1 - total) if total < 1 else np.inf


def ulp(magnitude: Array, dtype: DType) -> Array:
    """The spacing of the type's values at a magnitude."""
    _, exponent = np.frexp(magnitude)
    exponent = np.where(magnitude == 0, _LEAST_EXPONENT[dtype], np.maximum(exponent - 1, _LEAST_EXPONENT[dtype]))
    spacing = np.ldexp(1.0, exponent - (_PRECISION[dtype] - 1))
    return np.asarray(np.where(np.isfinite(magnitude), spacing, np.inf))


@dataclass(slots=True)
class Flat:
    """What a sum was made of, kept so that a sum of sums can be bounded as one long sum."""

    count: int
    magnitude: Array  # the sum of |term| + its error
    terms: Array  # the sum of the terms' own errors
    kept: Array  # the interpreter's own roundings


@dataclass(slots=True)
class Estimate(Value):
    """A value and its error; None where it is exact everywhere."""

    error: Array | None = None
    flat: Flat | None = None

    @property
    def errors(self) -> Array:
        return np.zeros((1,) * self.array.ndim) if self.error is None else self.error


def nonzero(error: Array) -> Array | None:
    return error if error.any() else None


def _same(left: Array, right: Array) -> Array:
    return np.asarray((left == right) | (np.isnan(left) & np.isnan(right)))


def distance(left: Array, right: Array) -> Array:
    """|left - right|; 0 for equal infinities and for two NaN, infinity where only one is one."""
    apart = np.abs(left - right)
    return np.asarray(np.where(_same(left, right), 0.0, np.where(np.isnan(apart), np.inf, apart)))


def float64(array: Array) -> Array:
    return array.astype(np.float64)


# ------------------------------------------------------------------------- how functions move

# Each takes the operands x and their errors a, and bounds |f(x') - f(x)| over |x' - x| <= a.


def _move_rsqrt(x: Array, a: Array, _: Array) -> Array:
    least = x - a
    root = np.sqrt(x)
    moved = a / (root * np.sqrt(least) * (root + np.sqrt(least)))
    return np.asarray(np.where(least > 0, moved, np.inf))


def _move_exp(_: Array, a: Array, value: Array) -> Array:
    return np.asarray(value * np.expm1(a))


def _move_log(x: Array, a: Array, _: Array) -> Array:
    return np.asarray(np.where(x > a, -np.log1p(-a / x), np.inf))


def _move_log2(x: Array, a: Array, value: Array) -> Array:
    return np.asarray(_move_log(x, a, value) / np.log(2.0))


def _move_tanh(x: Array, a: Array, _: Array) -> Array:
    nearest = np.maximum(np.abs(x) - a, 0)
    return np.asarray(np.minimum(a / np.cosh(nearest) ** 2, 2.0))


def _move_sigmoid(x: Array, a: Array, _: Array) -> Array:
    nearest = np.maximum(np.abs(x) - a, 0)
    return np.asarray(np.minimum(a / (4 * np.cosh(nearest / 2) ** 2), 1.0))


def _move_erf(x: Array, a: Array, _: Array) -> Array:
    nearest = np.maximum(np.abs(x) - a, 0)
    return np.asarray(np.minimum(a * 2 / np.sqrt(np.pi) * np.exp(-nearest * nearest), 2.0))


def _move_wave(_: Array, a: Array, __: Array) -> Array:
    return np.minimum(a, 2.0)


_MOVES: dict[Op, Callable[[Array, Array, Array], Array]] = {
    Op.RSQRT: _move_rsqrt,
    Op.EXP: _move_exp,
    Op.LOG: _move_log,
    Op.LOG2: _move_log2,
    Op.TANH: _move_tanh,
    Op.SIGMOID: _move_sigmoid,
    Op.ERF: _move_erf,
    Op.SIN: _move_wave,
    Op.COS: _move_wave,
}


INEXACT_FUNCTIONS = frozenset({*_MOVES, Op.POW})


def _move_power(x: Array, y: Array, a: Array, b: Array, value: Array) -> Array:
    """x**y as exp(y log x); a negative base needs an exact whole exponent."""
    usable = (np.abs(x) > a) & ((x > 0) | ((b == 0) & (y == np.rint(y))))
    of_log = -np.log1p(-a / np.abs(x))
    of_product = (np.abs(y) + b) * of_log + np.abs(np.log(np.abs(x))) * b
    grows = (b == 0) & (y == np.rint(y)) & (y >= 1)  # a base near zero: by the derivative instead
    near_zero = np.where(grows, y * (np.abs(x) + a) ** (y - 1) * a, np.inf)
    moved = np.where(usable, np.abs(value) * np.expm1(of_product), near_zero)
    return np.asarray(np.where((a == 0) & (b == 0), 0.0, moved))


# ------------------------------------------------------------------------- one operation


def within_range(array: Array, error: Array, dtype: DType) -> Array:
    """Infinity where the value might leave its type's range; the reach of a boolean is 1."""
    if dtype.is_bool:
        return np.minimum(error, 1.0)
    value = float64(array)
    if dtype.is_float:
        leaves = np.isfinite(value) & (error > 0) & (np.abs(value) + error > LARGEST[dtype])
        return np.asarray(np.where(leaves | np.isnan(error), np.inf, error))
    low, high = integer_range(dtype)
    # beyond 2**52 f64 no longer counts in ones
    leaves = (error > 0) & ((value - error < low) | (value + error > high) | (np.abs(value) + error > 2.0**52))
    return np.asarray(np.where(leaves | np.isnan(error), np.inf, error))


def special_error(error: Array) -> Array:
    """The error of a NaN or an infinity: certain, or not to be judged."""
    return np.asarray(np.where(error == 0, 0.0, np.inf))


def _corners(operands: Sequence[Array], errors: Sequence[Array], source: DType) -> list[list[Array]]:
    """The operands at every corner of their box, in their own type.

    Rounding is monotone, so the corners rounded to the type still enclose every possible operand.
    """
    ends = []
    for operand, error in zip(operands, errors, strict=True):
        value = float64(operand)
        exact = error == 0
        ends.append(
            [
                np.asarray(np.where(exact, operand, semantics.convert(value + sign * error, F64, source)))
                for sign in (-1, 1)
            ]
            if error.any()
            else [operand]
        )
    return [list(corner) for corner in itertools.product(*ends)]


def corner_error(node: Node, sources: Sequence[Estimate], array: Array) -> Array:
    source = source_type(node)
    errors = [s.errors for s in sources]
    value = float64(array)
    worst: Array = np.zeros((1,) * array.ndim)
    for corner in _corners([s.array for s in sources], errors, source):
        reached = float64(semantics.apply(node.op, corner, source, node.dtype))
        worst = np.maximum(worst, distance(reached, value))
    if node.op is Op.DIV:
        divisor, reach = float64(sources[1].array), errors[1]
        worst = np.where((reach > 0) & (np.abs(divisor) <= reach), np.inf, worst)
    if node.op is Op.CAST and node.dtype.is_bool:
        # zero may lie between two corners that both count as true
        worst = np.where((errors[0] > 0) & (np.abs(float64(sources[0].array)) <= errors[0]), 1.0, worst)
    if node.op is Op.CAST and not source.is_float and not node.dtype.is_float and not node.dtype.is_bool:
        operand, (low, high) = float64(sources[0].array), integer_range(node.dtype)
        wraps = (errors[0] > 0) & ((operand - errors[0] < low) | (operand + errors[0] > high))
        worst = np.where(wraps, np.inf, worst)
    return np.asarray(np.where(np.isfinite(value), worst, special_error(worst)))


def integer_error(node: Node, sources: Sequence[Estimate], array: Array) -> Array:
    x, a = float64(sources[0].array), sources[0].errors
    uncertain = np.logical_or.reduce(np.broadcast_arrays(*(s.errors > 0 for s in sources)))
    error: Array = np.full_like(uncertain, np.inf, dtype=np.float64)
    if node.op is Op.POPCOUNT:
        error = np.full_like(error, float(source_type(node).width))
    elif len(sources) == 2:
        y, b = float64(sources[1].array), sources[1].errors
        if node.op in (Op.ADD, Op.SUB):
            error = a + b
        elif node.op is Op.MUL:
            error = np.abs(x) * b + np.abs(y) * a + a * b
        elif node.op is Op.FLOORDIV:
            error = np.where(np.abs(y) > b, corner_error(node, sources, array), np.inf)
        elif node.op is Op.MOD:
            error = np.abs(y) + b
    return np.asarray(np.where(uncertain, error, 0.0))


def function_error(node: Node, sources: Sequence[Estimate], array: Array) -> Array:
    operands, errors = [float64(s.array) for s in sources], [s.errors for s in sources]
    value = float64(array)
    # the interpreter's own value is within half an ulp, which moves with the operand's error
    # (erf of f64 is the one that no wider format helps)
    own = (1.0 if (node.op, node.dtype) == (Op.ERF, F64) else 0.51) * ulp(np.abs(value), node.dtype)
    exact = np.copysign(np.abs(value) + own, value)
    if node.op is Op.POW:
        moved = _move_power(operands[0], operands[1], errors[0], errors[1], exact)
    else:
        moved = np.where(errors[0] == 0, 0.0, _MOVES[node.op](operands[0], errors[0], exact))
    moved = np.where(moved > 0, moved * (1 + 2 * unit_roundoff(node.dtype)) + own, moved)
    ulps = FUNCTION_ULPS[node.op, node.dtype] * ulp(np.abs(value) + moved + own, node.dtype)
    plain = np.logical_and.reduce(np.broadcast_arrays(np.isfinite(value), *map(np.isfinite, operands)))
    return np.asarray(np.where(plain, moved + own + ulps, _special_function_error(node, sources, array)))


def _special_function_error(node: Node, sources: Sequence[Estimate], array: Array) -> Array:
    """Where an operand or the value is NaN or infinite: certain if so at every corner."""
    errors = [s.errors for s in sources]
    if node.op in (Op.EXP, Op.POW):
        # an overflow within the ulps of the function is not certain: try a little less, and more
        exponent = float64(sources[-1].array)
        wider = errors[-1] + 1e-3 * (1 + np.abs(exponent))
        errors[-1] = np.where(np.isinf(float64(array)) & np.isfinite(exponent), wider, errors[-1])
    value = float64(array)
    worst: Array = np.zeros((1,) * array.ndim)
    for corner in _corners([s.array for s in sources], errors, source_type(node)):
        reached = float64(semantics.apply(node.op, corner, source_type(node), node.dtype))
        worst = np.maximum(worst, distance(reached, value))
    if node.op is Op.POW:
        # a negative base asks whether the exponent is whole and odd, which corners do not tell
        negative = float64(sources[0].array) - sources[0].errors < 0
        worst = np.where(negative & (sources[1].errors > 0), np.inf, worst)
    ulps = (FUNCTION_ULPS[node.op, node.dtype] + 1) * ulp(np.abs(value) + worst, node.dtype)
    return np.asarray(np.where(np.isfinite(value), worst + ulps, special_error(worst)))


def where_error(sources: Sequence[Estimate]) -> Array:
    condition, yes, no = sources
    chosen = np.where(condition.array, yes.errors, no.errors)
    if condition.error is None:
        return np.asarray(chosen)
    either = distance(float64(yes.array), float64(no.array)) + np.maximum(yes.errors, no.errors)
    return np.asarray(np.where(condition.errors > 0, either, chosen))


def comparison_error(node: Node, sources: Sequence[Estimate]) -> Array:
    (x, a), (y, b) = ((float64(s.array), s.errors) for s in sources)
    reach = a + b
    unknown = np.isinf(reach)
    if node.sources[0] is node.sources[1]:
        return np.where(unknown, 1.0, 0.0)
    # equal values of 64 bits may be nearer than f64 shows, which the <= allows for
    near = (reach > 0) & (np.abs(x - y) <= reach)
    return np.asarray(np.where(unknown | near, 1.0, 0.0))


def boolean_error(op: Op, sources: Sequence[Estimate]) -> Array:
    uncertain = [s.errors > 0 for s in sources]
    either = np.logical_or.reduce(np.broadcast_arrays(*uncertain))
    if op in (Op.AND, Op.OR, Op.MIN, Op.MAX):
        deciding = op in (Op.OR, Op.MAX)
        for source, doubt in zip(sources, uncertain, strict=True):
            either = either & ~((source.array == deciding) & ~doubt)
    return np.where(either, 1.0, 0.0)
