"""Exponents and significands of floats by one instruction each (AVX-512).

In: floats or doubles, in any number of lanes. Out: values of the same type. vgetexpps and vgetmantps run in Zen's
adders, which logarithms leave idle: their polynomials fill the multipliers.
"""

from __future__ import annotations

from typing import Final

from kerneljit.backends.llvm.builder import I8, I16, I32, Builder, Value
from kerneljit.backends.target import Target

_FROM_THREE_QUARTERS: Final = 3
_NAN_IF_NEGATIVE: Final = 2 << 2
_CURRENT_ROUNDING: Final = 4
_LEAST_BITS: Final = 128
_MOST_BITS: Final = 512


def has_float_parts(target: Target) -> bool:
    """Whether a float's parts can be taken by one instruction."""
    return target.has("avx512vl")


def exponent_of(builder: Builder, value: Value) -> Value:
    """floor(log2 |x|) as a float; minus infinity for zeros, infinity for infinities, NaN for NaN."""
    return _masked(builder, "getexp", value, [])


def significand_of(builder: Builder, value: Value) -> Value:
    """x less a power of two, from 3/4 to 3/2; 1 with the sign of x for zeros, 1 for infinity, NaN for what is below."""
    return _masked(builder, "getmant", value, [Value(str(_NAN_IF_NEGATIVE | _FROM_THREE_QUARTERS), I32)])


def _masked(builder: Builder, name: str, value: Value, control: list[Value]) -> Value:
    given = value.lanes
    if given * value.type.bits > _MOST_BITS:
        low, high = (
            _masked(builder, name, builder.shuffle(value, value, half), control)
            for half in (range(given // 2), range(given // 2, given))
        )
        return builder.shuffle(low, high, range(given))
    value = _widened(builder, value)
    type_, bits = value.type, value.type.bits * value.lanes
    mask = I16 if type_.lanes > 8 else I8
    suffix = "ps" if type_.element == "float" else "pd"
    operands = [value, *control, Value("zeroinitializer", type_), builder.constant(mask, -1)]
    if bits == 512:
        operands.append(Value(str(_CURRENT_ROUNDING), I32))
    parts = builder.intrinsic(f"llvm.x86.avx512.mask.{name}.{suffix}.{bits}", type_, operands)
    if given == 1:
        return builder.extract(parts, 0)
    return parts if given == type_.lanes else builder.shuffle(parts, parts, range(given))


def _widened(builder: Builder, value: Value) -> Value:
    """A value in a whole register, so that all lengths have the same bits in their results."""
    lanes = max(1 << (value.lanes - 1).bit_length(), _LEAST_BITS // value.type.bits)
    if value.lanes == 1:
        return builder.insert(builder.zero(value.type.with_lanes(lanes)), value, 0)
    if value.lanes == lanes:
        return value
    return builder.shuffle(value, value, [min(lane, value.lanes - 1) for lane in range(lanes)])
