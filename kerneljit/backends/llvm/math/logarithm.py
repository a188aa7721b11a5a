"""log and log2.

x = 2^e (1 + f) with 1 + f in [sqrt(1/2), sqrt 2); log(1 + f) = f - t with a small t:
f32: t = f^2 (1/2 - f P(f)), P by Remez of degree 7, relative error of the logarithm 2^-27.3;
f64: with s = f / (2 + f) and z = s^2, log(1 + f) = 2 atanh(s) = 2 s + s R(z), hence t = f^2/2 - s (f^2/2 + R),
R = z Q(z), Q by Remez of degree 6, relative error 2^-59.5.
log(x) = e ln 2 + (f - t), ln 2 in two parts of which the first times e is exact.
f32 where instructions take floats apart (AVX-512) and division is quick: 1 + f lies in [3/4, 3/2), nothing is special,
and t is as for f64, 2 Q of degree 2, relative error 2^-28.4: multipliers are what holds logarithms back.
log2(x) = e + (f - t) log2(e), with f - t in two parts and log2(e) in two, the first of both short enough that
their product is exact, FMA or not; powers of two are exact.
"""

from __future__ import annotations

import math

from ..builder import Value
from ..x86.float_parts import exponent_of, has_float_parts, significand_of
from .arithmetic import Lanes
from .exponential import LN2

_SLOW_DIVIDER = "amx-tile"
"""The feature that tells Intel's CPUs, whose dividers take 16 cycles for 16 floats; Zen's take 6."""
# sqrt(1/2) as an integer: where the interval of 1 + f begins.
_ROOT_HALF = {"float": 0x3F3504F3, "double": 0x3FE6A09E667F3BCD}
_LEAST_NORMAL = {"float": 2.0**-126, "double": 2.0**-1022}

_SHORT = (
    float.fromhex("0x1.555554p-2"),
    float.fromhex("-0x1.000228p-2"),
    float.fromhex("0x1.99a01ep-3"),
    float.fromhex("-0x1.547214p-3"),
    float.fromhex("0x1.22d8c4p-3"),
    float.fromhex("-0x1.0d85dp-3"),
    float.fromhex("0x1.05633cp-3"),
    float.fromhex("-0x1.38c40cp-4"),
)
_LONG = (
    float.fromhex("0x1.5555555555592p-1"),
    float.fromhex("0x1.999999997fef8p-2"),
    float.fromhex("0x1.24924941e4493p-2"),
    float.fromhex("0x1.c71c52113e0bdp-3"),
    float.fromhex("0x1.74663dac3e7b3p-3"),
    float.fromhex("0x1.39a1d2ed640fap-3"),
    float.fromhex("0x1.2f04aedf7251bp-3"),
)
_SHORT_QUOTIENT = (
    float.fromhex("0x1.5555b4p+0"),
    float.fromhex("0x1.992b10p-1"),
    float.fromhex("0x1.36e41ep-1"),
)
# log2(e) with half the mantissa's bits, and what that leaves.
_LOG2_E = {
    "float": (float.fromhex("0x1.716p+0"), float.fromhex("-0x1.7135a8p-13")),
    "double": (float.fromhex("0x1.7154768p+0"), float.fromhex("-0x1.6a3e80f444178p-27")),
}


def natural_logarithm(lanes: Lanes, x: Value) -> Value:
    """log(x)."""
    high, low = LN2[lanes.type.element]
    if _has_parts_and_divider(lanes):
        exponent, mantissa = _parts(lanes, x)
        # ln 2 is so near to an f32 that its rest is 2^-28 of it.
        return lanes.multiply_add(exponent, high + low, _logarithm_by_quotient(lanes, mantissa))
    exponent, f = split_positive(lanes, x)
    tail = lanes.multiply_add(exponent, -low, _tail(lanes, f))
    return _with_special_cases(lanes, x, lanes.multiply_add(exponent, high, lanes.subtract(f, tail)))


def _has_parts_and_divider(lanes: Lanes) -> bool:
    target = lanes.builder.target
    return not lanes.is_double and has_float_parts(target) and not target.has(_SLOW_DIVIDER)


def _parts(lanes: Lanes, x: Value) -> tuple[Value, Value]:
    """e and 1 + f with x = 2^e (1 + f) and 1 + f in [3/4, 3/2), for any x.

    Zeros and infinity have infinite exponents and 1 + f = 1 (-1 for -0.0), negative numbers NaN for 1 + f: what the
    formula for all others makes of those is their logarithm.
    """
    mantissa = significand_of(lanes.builder, x)
    # What is below 1 was taken from the next power of two.
    return lanes.subtract(exponent_of(lanes.builder, x), exponent_of(lanes.builder, mantissa)), mantissa


def _logarithm_by_quotient(lanes: Lanes, mantissa: Value) -> Value:
    """log(1 + f) for f32, with 2 t = f^2 - s (f^2 + 2 R)."""
    f = lanes.subtract(mantissa, 1.0)
    s = lanes.divide(f, lanes.add(mantissa, 1.0))
    square, z = lanes.multiply(f, f), lanes.multiply(s, s)
    inner = lanes.multiply_add(z, lanes.polynomial(z, _SHORT_QUOTIENT), square)
    twice_tail = lanes.multiply_add(lanes.negate(s), inner, square)
    return lanes.multiply_add(twice_tail, -0.5, f)


def binary_logarithm(lanes: Lanes, x: Value) -> Value:
    """log2(x)."""
    exponent, f = split_positive(lanes, x)
    tail = _tail(lanes, f)
    high = lanes.without_low_bits(lanes.subtract(f, tail), (lanes.format.mantissa + 2) // 2)
    low = lanes.subtract(lanes.subtract(f, high), tail)
    factor_high, factor_low = _LOG2_E[lanes.type.element]
    total, lost = lanes.fast_two_sum(exponent, lanes.multiply(high, factor_high))
    rest = lanes.multiply_add(lanes.add(high, low), factor_low, lanes.multiply_add(low, factor_high, lost))
    return _with_special_cases(lanes, x, lanes.add(total, rest))


def split_positive(lanes: Lanes, x: Value) -> tuple[Value, Value]:
    """e and f with x = 2^e (1 + f), for positive x."""
    scaled, excess = _normalised(lanes, x)
    exponent, f = split_exponent(lanes, scaled)
    return lanes.subtract(exponent, excess), f


def split_exponent(lanes: Lanes, x: Value) -> tuple[Value, Value]:
    """e and f with x = 2^e (1 + f), for positive normal x.

    The exponent becomes a float by standing in the mantissa of a large one: SSE2 has neither a 64-bit
    arithmetic shift nor a conversion from 64-bit integers.
    """
    build, shape = lanes.builder, lanes.format
    root = lanes.integer(_ROOT_HALF[lanes.type.element])
    moved = build.add(build.sub(lanes.bits(x), root), lanes.integer((shape.bias + 1) << shape.mantissa))
    field = build.shift_right_logical(moved, lanes.integer(shape.mantissa))
    large = 2.0**shape.mantissa
    large_bits = (shape.bias + shape.mantissa) << shape.mantissa
    counted = lanes.from_bits(build.bit_or(field, lanes.integer(large_bits)))
    exponent = lanes.subtract(counted, large + (shape.bias + 1))
    mantissa_bits = build.bit_and(moved, lanes.integer((1 << shape.mantissa) - 1))
    return exponent, lanes.subtract(lanes.from_bits(build.add(mantissa_bits, root)), 1.0)


def _normalised(lanes: Lanes, x: Value) -> tuple[Value, Value]:
    """x made normal by a power of two, and that power's exponent."""
    steps = lanes.format.mantissa + 2.0
    is_subnormal = lanes.compare("olt", x, _LEAST_NORMAL[lanes.type.element])
    scaled = lanes.select(is_subnormal, lanes.multiply(x, 2.0**steps), x)
    return scaled, lanes.select(is_subnormal, steps, 0.0)


def _tail(lanes: Lanes, f: Value) -> Value:
    """t with log(1 + f) = f - t."""
    square = lanes.multiply(f, f)
    if not lanes.is_double:
        return lanes.multiply(square, lanes.multiply_add(lanes.negate(f), lanes.polynomial(f, _SHORT), 0.5))
    s = lanes.divide(f, lanes.add(f, 2.0))
    z = lanes.multiply(s, s)
    half_square = lanes.multiply(square, 0.5)
    inner = lanes.multiply_add(z, lanes.polynomial(z, _LONG), half_square)
    return lanes.subtract(half_square, lanes.multiply(s, inner))


def _with_special_cases(lanes: Lanes, x: Value, result: Value) -> Value:
    result = lanes.select(lanes.compare("olt", x, math.inf), result, x)
    pole = lanes.select(lanes.compare("oeq", x, 0.0), -math.inf, math.nan)
    return lanes.select(lanes.compare("ole", x, 0.0), pole, result)
