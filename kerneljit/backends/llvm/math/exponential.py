"""exp, and the core of all functions that contain one.

exp(x) = 2^n * exp(r) with n = round(x / ln 2) and r = x - n ln 2, |r| <= 0.3466. ln 2 is subtracted in two
parts, the first with so few bits (15 of 24, 42 of 53) that its product with n is exact, FMA or not.
exp(r) - 1 = r + r^2 P(r), P by Remez (weight |r^2 / expm1(r)|, coefficients rounded one after the other and
the rest refitted): f32 degree 4, relative error of expm1 2^-26.1; f64 degree 10, 2^-61.1.
"""

from __future__ import annotations

from ..builder import Value
from ..x86.intrinsics import has_scaling, times_power_of_two
from .arithmetic import Lanes

INVERSE_LN2 = 1.4426950408889634
# The clamps lie beyond the thresholds of overflow and of underflow to zero, so that both happen by themselves.
_LIMITS = {"float": (-105.0, 89.0), "double": (-746.0, 710.0)}
LN2 = {
    "float": (float.fromhex("0x1.62e4p-1"), float.fromhex("0x1.7f7d1cp-20")),
    "double": (float.fromhex("0x1.62e42fefa38p-1"), float.fromhex("0x1.ef35793c7673p-45")),
}
_COEFFICIENTS = {
    "float": (
        float.fromhex("0x1.fffffep-2"),
        float.fromhex("0x1.5554aap-3"),
        float.fromhex("0x1.5557a2p-5"),
        float.fromhex("0x1.122ca2p-7"),
        float.fromhex("0x1.6aa9e2p-10"),
    ),
    "double": (
        0.5,
        float.fromhex("0x1.5555555555559p-3"),
        float.fromhex("0x1.5555555555559p-5"),
        float.fromhex("0x1.111111110f70bp-7"),
        float.fromhex("0x1.6c16c16c16b72p-10"),
        float.fromhex("0x1.a01a01af9c477p-13"),
        float.fromhex("0x1.a01a019d36a2ep-16"),
        float.fromhex("0x1.71ddf937ffecfp-19"),
        float.fromhex("0x1.27e4fb1320c4ap-22"),
        float.fromhex("0x1.af5d09011543bp-26"),
        float.fromhex("0x1.1f35645623e83p-29"),
    ),
}


def exponential(lanes: Lanes, x: Value) -> Value:
    """exp(x) over the full range."""
    least, greatest = _LIMITS[lanes.type.element]
    x = lanes.at_least(lanes.at_most(x, greatest), least)
    n, exponent_bits = lanes.nearest_integer(x, INVERSE_LN2)
    value = lanes.add(_reduced(lanes, x, n), 1.0)
    if has_scaling(lanes.builder, value):
        return times_power_of_two(lanes.builder, value, n)
    return lanes.scale(value, exponent_bits)


def normal_exponential(lanes: Lanes, x: Value) -> Value:
    """exp(x) for x whose result is known to be a normal number."""
    reduced, exponent_bits = reduced_exponential(lanes, x)
    return lanes.times_power_of_two(lanes.add(reduced, 1.0), exponent_bits)


def reduced_exponential(lanes: Lanes, x: Value) -> tuple[Value, Value]:
    """`exp(r) - 1`, and n in the low bits of an integer, with x = n ln 2 + r."""
    n, exponent_bits = lanes.nearest_integer(x, INVERSE_LN2)
    return _reduced(lanes, x, n), exponent_bits


def _reduced(lanes: Lanes, x: Value, n: Value) -> Value:
    high, low = LN2[lanes.type.element]
    r = lanes.multiply_add(n, -low, lanes.multiply_add(n, -high, x))
    tail = lanes.polynomial(r, _COEFFICIENTS[lanes.type.element])
    return lanes.multiply_add(lanes.multiply(r, r), tail, r)
