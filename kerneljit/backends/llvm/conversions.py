"""Casts between element types, and how a value of each type looks in a register and in memory.

In: SSA values and the element types they stand for. Out: SSA values with the same lanes and the value that
`ir.semantics.convert` defines. f16 and bf16 are carried as i16 bit patterns, since LLVM calls library functions
for `half` where the target has no F16C; booleans are i1, in memory a byte.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import numpy as np

from kerneljit.ir import semantics
from kerneljit.ir.dtype import BF16, F16, F32, F64, DType, integer_range

from .builder import Builder, Type, Value

_REALS: Final = {F64: "double", F32: "float"}
_MANTISSA_BITS: Final = {F64: 53, F32: 24}


# ---------------------------------------------------------------------- types, memory, constants


def llvm_type(dtype: DType, lanes: int) -> Type:
    """The type in which values of `dtype` are computed with."""
    return Type(_REALS.get(dtype, f"i{dtype.width}"), lanes)


def memory_type(dtype: DType, lanes: int) -> Type:
    """The type in which values of `dtype` are loaded and stored."""
    return Type("i8", lanes) if dtype.is_bool else llvm_type(dtype, lanes)


def from_memory(builder: Builder, value: Value, dtype: DType) -> Value:
    """A loaded value in the type of computation; any byte but zero is true."""
    return builder.compare("ne", value, builder.zero(value.type)) if dtype.is_bool else value


def to_memory(builder: Builder, value: Value, dtype: DType) -> Value:
    """A computed value in the type that is stored."""
    return builder.convert("zext", value, "i8") if dtype.is_bool else value


def constant_value(builder: Builder, dtype: DType, value: int | float | bool, lanes: int) -> Value:
    """A constant in every lane: floats rounded once, integers wrapped."""
    array = semantics.constant_array(value, dtype)
    if dtype in (F16, BF16):
        array = array.view(np.int16)
    elif array.dtype.kind == "u":
        array = array.view(f"i{array.dtype.itemsize}")  # LLVM's integers have no sign; one spelling for each
    return builder.constant(llvm_type(dtype, lanes), array.item())


# ---------------------------------------------------------------------- 16-bit floats


def widen_half(builder: Builder, value: Value, dtype: DType) -> Value:
    """The bit patterns of `dtype` (f16 or bf16) as floats, which hold every one of them."""
    if dtype == BF16:
        high = _shift_left(builder, builder.convert("zext", value, "i32"), 16)
        return builder.bitcast(high, "float")
    if _has_half_conversions(builder):
        return builder.convert("fpext", builder.bitcast(value, "half"), "float")
    return _widen_f16_by_integers(builder, value)


def narrow_to_half(builder: Builder, value: Value, dtype: DType) -> Value:
    """Floats rounded to nearest, ties to even, as bit patterns of `dtype` (f16 or bf16)."""
    if dtype == BF16:
        return _narrow_to_bf16(builder, value)
    if _has_half_conversions(builder):
        return builder.bitcast(builder.convert("fptrunc", value, "half"), "i16")
    return _narrow_to_f16_by_integers(builder, value)


def _has_half_conversions(builder: Builder) -> bool:
    return builder.target.has("f16c") or builder.target.architecture == "aarch64"


def _has_half_arithmetic(builder: Builder) -> bool:
    """Whether f16 becomes any other type, and is made of it, by one instruction that rounds once."""
    return builder.target.has("avx512fp16")


def _widen_f16_by_integers(builder: Builder, value: Value) -> Value:
    wide = builder.convert("zext", value, "i32")
    sign = _shift_left(builder, _mask(builder, wide, 0x8000), 16)
    magnitude = _shift_left(builder, _mask(builder, wide, 0x7FFF), 13)
    # The product re-biases the exponent and normalises subnormal numbers; it is exact.
    scaled = builder.bitcast(magnitude, "float")
    scaled = builder.bitcast(builder.fmul(scaled, builder.constant(scaled.type, 2.0**112)), "i32")
    greatest_finite = builder.constant(wide.type, 0x7BFF << 13)
    special = builder.compare("sgt", magnitude, greatest_finite)
    infinity = builder.select(special, builder.constant(wide.type, 0x7F800000), builder.zero(wide.type))
    return builder.bitcast(builder.bit_or(builder.bit_or(scaled, infinity), sign), "float")


def _narrow_to_f16_by_integers(builder: Builder, value: Value) -> Value:
    bits = builder.bitcast(value, "i32")

    def number(constant: int) -> Value:
        return builder.constant(bits.type, constant)

    magnitude = _mask(builder, bits, 0x7FFFFFFF)
    odd = _mask(builder, _shift_right(builder, magnitude, 13), 1)
    rebias_and_round = number(((15 - 127) << 23) + 0xFFF)
    normal = _shift_right(builder, builder.add(builder.add(magnitude, rebias_and_round), odd), 13)
    # The last bit of 0.5 weighs as much as f16's least number, so this addition does the rounding.
    half = builder.constant(value.type, 0.5)
    shifted = builder.fadd(builder.bitcast(magnitude, "float"), half)
    subnormal = builder.sub(builder.bitcast(shifted, "i32"), number(126 << 23))
    finite = builder.select(builder.compare("slt", magnitude, number(113 << 23)), subnormal, normal)
    is_nan = builder.compare("sgt", magnitude, number(0x7F800000))
    special = builder.select(is_nan, number(0x7E00), number(0x7C00))
    overflows = builder.compare("sge", magnitude, number(143 << 23))
    sign = _mask(builder, _shift_right(builder, bits, 16), 0x8000)
    return builder.convert("trunc", builder.bit_or(builder.select(overflows, special, finite), sign), "i16")


def _narrow_to_bf16(builder: Builder, value: Value) -> Value:
    bits = builder.bitcast(value, "i32")
    odd = _mask(builder, _shift_right(builder, bits, 16), 1)
    rounded = builder.add(builder.add(bits, builder.constant(bits.type, 0x7FFF)), odd)
    quiet = builder.bit_or(bits, builder.constant(bits.type, 0x400000))
    kept = builder.select(builder.compare("uno", value, value), quiet, rounded)
    return builder.convert("trunc", _shift_right(builder, kept, 16), "i16")


def _shift_left(builder: Builder, value: Value, count: int) -> Value:
    return builder.shift_left(value, builder.constant(value.type, count))


def _shift_right(builder: Builder, value: Value, count: int) -> Value:
    return builder.shift_right_logical(value, builder.constant(value.type, count))


def _mask(builder: Builder, value: Value, mask: int) -> Value:
    return builder.bit_and(value, builder.constant(value.type, mask))


# ---------------------------------------------------------------------- rounding to odd


def _to_odd(builder: Builder, value: Value, dropped: int) -> Value:
    """Integers without their `dropped` low bits; inexact ones go to the odd neighbour.

    Rounding that to at least two bits fewer gives what rounding the original once would. It holds for two's
    complement and for the bits of a float alike.
    """
    low = (1 << dropped) - 1
    carried = builder.add(_mask(builder, value, low), builder.constant(value.type, low))
    return _mask(builder, builder.bit_or(value, carried), ~low)


# Enough for both halves with two bits to spare, and so few that f32 still holds the number exactly where it is
# subnormal and either half is not zero.
_STICKY_BITS: Final = 13


def _double_to_odd_float(builder: Builder, value: Value) -> Value:
    """Doubles as floats that round to f16 and bf16 as the doubles do."""
    odd = _to_odd(builder, builder.bitcast(value, "i64"), _MANTISSA_BITS[F64] - _STICKY_BITS)
    return builder.convert("fptrunc", builder.bitcast(odd, "double"), "float")


def _odd_where_large(builder: Builder, value: Value, dtype: DType, exact: int, dropped: int) -> Value:
    """Integers, those of `2**exact` or more in magnitude rounded to odd."""
    limit = 1 << exact
    if dtype.is_signed:
        moved = builder.add(value, builder.constant(value.type, limit))
        is_small = builder.compare("ult", moved, builder.constant(value.type, 2 * limit))
    else:
        is_small = builder.compare("ult", value, builder.constant(value.type, limit))
    return builder.select(is_small, value, _to_odd(builder, value, dropped))


# ---------------------------------------------------------------------- casts by kinds

_Kind = Literal["bool", "word", "half", "real"]
_Cast = Callable[[Builder, Value, DType, DType], Value]


def _kind(dtype: DType) -> _Kind:
    if dtype.is_bool:
        return "bool"
    if dtype.is_float:
        return "real" if dtype in _REALS else "half"
    return "word"


def _same(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    return value


def _bool_to_word(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    return builder.convert("zext", value, f"i{target.width}")


def _bool_to_float(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    one = constant_value(builder, target, 1.0, value.lanes)
    return builder.select(value, one, constant_value(builder, target, 0.0, value.lanes))


def _word_to_bool(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    return builder.compare("ne", value, builder.zero(value.type))


def _word_to_word(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    if target.width <= source.width:
        return value if target.width == source.width else builder.convert("trunc", value, f"i{target.width}")
    return builder.convert("sext" if source.is_signed else "zext", value, f"i{target.width}")


def _word_to_real(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    return builder.convert("sitofp" if source.is_signed else "uitofp", value, _REALS[target])


def _word_to_half(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    if target == F16 and source.width >= 16 and _has_half_arithmetic(builder):
        return builder.bitcast(builder.convert("sitofp" if source.is_signed else "uitofp", value, "half"), "i16")
    # Whatever f32 has to round is beyond f16's range, but inside bf16's.
    if target == BF16 and source.width == 32:
        value = _odd_where_large(builder, value, source, exact=24, dropped=12)
    elif target == BF16 and source.width == 64:
        value = _odd_where_large(builder, value, source, exact=40, dropped=24)
        return _real_to_half(builder, _word_to_real(builder, value, source, F64), F64, BF16)
    return narrow_to_half(builder, _word_to_real(builder, value, source, F32), target)


def _half_to_bool(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    magnitude = _mask(builder, value, 0x7FFF)
    return builder.compare("ne", magnitude, builder.zero(value.type))


def _half_to_word(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    return _real_to_word(builder, widen_half(builder, value, source), F32, target)


def _half_to_half(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    return narrow_to_half(builder, widen_half(builder, value, source), target)


def _half_to_real(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    if source == F16 and _has_half_arithmetic(builder):
        return builder.convert("fpext", builder.bitcast(value, "half"), _REALS[target])
    return builder.convert("fpext", widen_half(builder, value, source), _REALS[target])


def _real_to_bool(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    return builder.compare("une", value, builder.zero(value.type))


def _real_to_half(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    if target == F16 and _has_half_arithmetic(builder):
        return builder.bitcast(builder.convert("fptrunc", value, "half"), "i16")
    return narrow_to_half(builder, _double_to_odd_float(builder, value) if source == F64 else value, target)


def _real_to_real(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    return builder.convert("fpext" if target == F64 else "fptrunc", value, _REALS[target])


def _real_to_word(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    # LLVM's saturating conversions fall apart into scalars on x86, so the clamping is written out. Outside of
    # the clamp LLVM's plain conversions are poison.
    low, high = integer_range(target)
    greatest = high if target.width <= _MANTISSA_BITS[source] else _float_below(high + 1, source)
    least = builder.constant(value.type, low)
    most = builder.constant(value.type, greatest)
    clamped = builder.select(builder.compare("ogt", value, least), value, least)  # NaN becomes `least`
    clamped = builder.select(builder.compare("olt", clamped, most), clamped, most)
    result = builder.convert("fptosi" if target.is_signed else "fptoui", clamped, f"i{target.width}")
    if greatest < high:
        above = builder.compare("oge", value, builder.constant(value.type, high + 1))
        saturated = builder.constant(result.type, high if target.is_signed else -1)
        result = builder.select(above, saturated, result)
    if target.is_signed:
        result = builder.select(builder.compare("ord", value, value), result, builder.zero(result.type))
    return result


def _float_below(power_of_two: int, dtype: DType) -> int:
    """The last number of `dtype` before a power of two."""
    return power_of_two - (power_of_two >> _MANTISSA_BITS[dtype])


_CASTS: Final[dict[tuple[_Kind, _Kind], _Cast]] = {
    ("bool", "bool"): _same,
    ("bool", "word"): _bool_to_word,
    ("bool", "half"): _bool_to_float,
    ("bool", "real"): _bool_to_float,
    ("word", "bool"): _word_to_bool,
    ("word", "word"): _word_to_word,
    ("word", "half"): _word_to_half,
    ("word", "real"): _word_to_real,
    ("half", "bool"): _half_to_bool,
    ("half", "word"): _half_to_word,
    ("half", "half"): _half_to_half,
    ("half", "real"): _half_to_real,
    ("real", "bool"): _real_to_bool,
    ("real", "word"): _real_to_word,
    ("real", "half"): _real_to_half,
    ("real", "real"): _real_to_real,
}


def emit_cast(builder: Builder, value: Value, source: DType, target: DType) -> Value:
    """The value converted from one element type to another."""
    if source == target:
        return value
    return _CASTS[_kind(source), _kind(target)](builder, value, source, target)
