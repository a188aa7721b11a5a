"""The functions that generated loops call, for numba to compile.

In: typed scalars. Out: one scalar of the type that the name or the first operand says. This module
imports numba, so only `backends.numba` imports it, and only when a kernel is compiled. What Python can
say is Python; what needs an instruction's own flags or a type that Python cannot name is an intrinsic.
"""

# mypy: disable-error-code="import-untyped,misc,no-untyped-call,untyped-decorator"

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

f32, f64 = np.float32, np.float64
i8, i16, i32, i64 = np.int8, np.int16, np.int32, np.int64
u8, u16, u32, u64 = np.uint8, np.uint16, np.uint32, np.uint64
inf, nan = math.inf, math.nan
sqrt, exp, log, log2, tanh, erf, sin, cos = (
    math.sqrt, math.exp, math.log, math.log2, math.tanh, math.erf, math.sin, math.cos,
)  # fmt: skip
# math.floor and math.ceil give integers, which infinities are not.
floor, ceil, round_even = np.floor, np.ceil, np.rint

Emit = Callable[..., Any]


def _unary(emit: Emit, result: Any = None) -> Any:
    """An intrinsic of one operand; `result` is its type, or None for the operand's."""

    @intrinsic
    def function(context: Any, operand: Any) -> Any:
        operand = types.unliteral(operand)

        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return emit(builder, operand, *arguments)

        return (result or operand)(operand), generate

    return function


def _binary(emit: Emit) -> Any:
    """An intrinsic of two operands that gives the type of the first."""

    @intrinsic
    def function(context: Any, left: Any, right: Any) -> Any:
        left, right = types.unliteral(left), types.unliteral(right)

        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return emit(builder, left, *arguments)

        return left(left, right), generate

    return function


def _call(builder: Any, name: str, result: Any, *arguments: Any) -> Any:
    """A call of an LLVM intrinsic that is overloaded in its result or its operand."""
    operands = [argument.type for argument in arguments]
    overloads = [result, operands[0]] if result != operands[0] else [result]
    function = builder.module.declare_intrinsic(name, overloads, ir.FunctionType(result, operands))
    return builder.call(function, arguments)


# Reductions. The flags stand on these instructions alone: with numba's `fastmath`, the rest of the
# formula, which is plain IEEE arithmetic, would be reassociated and fused too.

accumulate = _binary(lambda builder, _, x, y: builder.fadd(x, y, flags=("reassoc", "contract")))
product = _binary(lambda builder, _, x, y: builder.fmul(x, y, flags=("contract",)))


def _emit_extreme(float_name: str, comparison: str) -> Emit:
    def emit(builder: Any, operand: Any, x: Any, y: Any) -> Any:
        if isinstance(operand, types.Float):
            return _call(builder, float_name, x.type, x, y)
        is_signed = getattr(operand, "signed", False)  # a bool has no sign
        compare = builder.icmp_signed if is_signed else builder.icmp_unsigned
        return builder.select(compare(comparison, x, y), x, y)

    return emit


minimum = _binary(_emit_extreme("llvm.minimum", "<"))
maximum = _binary(_emit_extreme("llvm.maximum", ">"))


# Integers. numba promises LLVM that 64-bit ones do not overflow, which theirs may.

wrapped_add = _binary(lambda builder, _, x, y: builder.add(x, y))
wrapped_sub = _binary(lambda builder, _, x, y: builder.sub(x, y))
wrapped_mul = _binary(lambda builder, _, x, y: builder.mul(x, y))

# The hardware's division traps on zero and on the one quotient that does not fit.


def _emit_division(remainder: bool) -> Emit:
    def emit(builder: Any, operand: Any, x: Any, y: Any) -> Any:
        zero, one = ir.Constant(x.type, 0), ir.Constant(x.type, 1)
        by_zero = builder.icmp_unsigned("==", y, zero)
        if not operand.signed:
            safe = builder.select(by_zero, one, y)
            value = builder.urem(x, safe) if remainder else builder.udiv(x, safe)
            return builder.select(by_zero, zero, value)
        by_minus_one = builder.icmp_signed("==", y, ir.Constant(x.type, -1))
        safe = builder.select(builder.or_(by_zero, by_minus_one), one, y)
        quotient = builder.sdiv(x, safe)
        rest = builder.sub(x, builder.mul(quotient, safe))
        signs_differ = builder.icmp_signed("<", builder.xor(rest, safe), zero)
        inexact = builder.and_(builder.icmp_signed("!=", rest, zero), signs_differ)
        if remainder:
            value = builder.select(inexact, builder.add(rest, safe), rest)
        else:
            value = builder.select(inexact, builder.sub(quotient, one), quotient)
            value = builder.select(by_minus_one, builder.neg(x), value)
        return builder.select(by_zero, zero, value)

    return emit


floor_divide = _binary(_emit_division(remainder=False))
remainder = _binary(_emit_division(remainder=True))


def _emit_shift(left: bool) -> Emit:
    def emit(builder: Any, operand: Any, x: Any, count: Any) -> Any:
        width = x.type.width
        # An LLVM shift by the width or more is undefined. A negative count reads as a huge one here.
        fits = builder.icmp_unsigned("<", count, ir.Constant(count.type, width))
        safe = builder.select(fits, count, ir.Constant(count.type, width - 1))
        if safe.type.width != width:
            resize = builder.trunc if safe.type.width > width else builder.zext
            safe = resize(safe, x.type)
        if not left and operand.signed:
            return builder.ashr(x, safe)
        value = builder.shl(x, safe) if left else builder.lshr(x, safe)
        return builder.select(fits, value, ir.Constant(x.type, 0))

    return emit


shift_left = _binary(_emit_shift(left=True))
shift_right = _binary(_emit_shift(left=False))
popcount = _unary(lambda builder, _, x: _call(builder, "llvm.ctpop", x.type, x))


@njit
def integer_power(base: Any, exponent: Any) -> Any:
    """`base` to a power modulo 2**64; a negative power is truncated, and zero of zero."""
    square, rest, result = np.uint64(base), np.uint64(exponent), np.uint64(1)
    if exponent < 0:
        is_one = np.int64(base) == 1 or np.int64(base) == -1
        square, rest = (square, rest & np.uint64(1)) if is_one else (np.uint64(0), np.uint64(1))
    while rest > np.uint64(0):
        if rest & np.uint64(1):
            result = result * square
        square = square * square
        rest = rest >> np.uint64(1)
    return result


# Casts of floats to integers: truncated, saturated, NaN to zero.


def _saturating(target: Any) -> Any:
    name = "llvm.fptosi.sat" if target.signed else "llvm.fptoui.sat"
    integer = ir.IntType(target.bitwidth)
    return _unary(lambda builder, _, x: _call(builder, name, integer, x), target)


to_i8, to_i16, to_i32, to_i64 = map(_saturating, (types.int8, types.int16, types.int32, types.int64))
to_u8, to_u16, to_u32, to_u64 = map(_saturating, (types.uint8, types.uint16, types.uint32, types.uint64))


# Halves live in memory as 16-bit words, and in locals as the f32 of the same value.

_word_of_f32 = _unary(lambda builder, _, x: builder.bitcast(x, ir.IntType(32)), types.uint32)
_f32_of_word = _unary(lambda builder, _, x: builder.bitcast(x, ir.FloatType()), types.float32)


@njit
def odd_f64(x: Any) -> Any:
    """A 64-bit integer as f64, rounded to odd, so that rounding it once more rounds only once."""
    value = np.float64(x)
    if abs(value) < 9007199254740992.0:
        return value
    sticky = 1 if (x & 2047) != 0 else 0
    return np.float64(np.int64(x >> 11) | sticky) * 2048.0


@njit
def odd_f32(x: Any) -> Any:
    """An f64 as f32, rounded to odd, so that rounding it once more rounds only once."""
    value = np.float32(x)
    back = np.float64(value)
    word = np.int64(_word_of_f32(value))
    if back != x and x == x and word & 1 == 0:
        word += -1 if abs(back) > abs(x) else 1
    return _f32_of_word(np.uint32(word))


@njit
def f16_bits(x: Any) -> Any:
    """The word of an f32 rounded to f16, to nearest and ties to even."""
    word = np.int64(_word_of_f32(x))
    sign = (word >> 16) & 0x8000
    magnitude = word & 0x7FFFFFFF
    if magnitude >= 0x47800000:  # 65536, infinity or NaN
        half = np.int64(0x7E00 if magnitude > 0x7F800000 else 0x7C00)
    elif magnitude < 0x38800000:  # below 2**-14: adding 0.5 leaves the subnormal's bits at the end
        shifted = _f32_of_word(np.uint32(magnitude)) + np.float32(0.5)
        half = np.int64(_word_of_f32(shifted)) - 0x3F000000
    else:
        half = (magnitude - (112 << 23) + 0xFFF + ((magnitude >> 13) & 1)) >> 13
    return np.uint16(sign | half)


@njit
def f16_value(half: Any) -> Any:
    """The f32 of an f16's word."""
    word = np.int64(half)
    sign = (word & 0x8000) << 16
    if word & 0x7C00 == 0x7C00:
        return _f32_of_word(np.uint32(sign | 0x7F800000 | (word & 0x3FF) << 13))
    scaled = _f32_of_word(np.uint32(sign | (word & 0x7FFF) << 13))
    return scaled * np.float32(2.0**112)


@njit
def bf16_bits(x: Any) -> Any:
    """The word of an f32 rounded to bf16, to nearest and ties to even."""
    word = np.int64(_word_of_f32(x))
    if x != x:
        return np.uint16(word >> 16 | 0x40)
    return np.uint16((word + 0x7FFF + ((word >> 16) & 1)) >> 16)


@njit
def bf16_value(half: Any) -> Any:
    """The f32 of a bf16's word."""
    return _f32_of_word(np.uint32(np.int64(half) << 16))


@njit
def round_f16(x: Any) -> Any:
    """An f32 rounded to a value of f16."""
    return f16_value(f16_bits(x))


@njit
def round_bf16(x: Any) -> Any:
    """An f32 rounded to a value of bf16."""
    return bf16_value(bf16_bits(x))
