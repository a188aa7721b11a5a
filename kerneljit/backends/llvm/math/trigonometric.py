"""sin and cos.

|x| = n pi/2 + r with |r| <= pi/4, then sin or cos of r by the parity of n, its sign by the next bit.
Up to 2^26 the reduction is Cody and Waite's: n < 2^26, and pi/2 in parts of 27 bits, so that each product is
exact without FMA; the f32 functions reduce in f64 (two short parts and a rest), the f64 functions keep r as an
unevaluated sum of two doubles (three short parts and a rest). Larger arguments go through `angle_reduction`, in
a branch that runs only when some lane needs it.
sin(r) = r + r^3 S(r^2), cos(r) = 1 - r^2/2 + r^4 C(r^2), S and C by Remez for relative error: f32 degrees 2 and 2,
2^-27.9 and 2^-33.0; f64 degrees 5 and 5, 2^-57.9 and 2^-63.9.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..builder import Value
from .angle_reduction import reduce_huge_angles
from .arithmetic import Lanes

GREATEST_ANGLE = 2.0**26
_HALF_PI = (
    float.fromhex("0x1.921fb54p+0"),
    float.fromhex("0x1.10b461p-30"),
    float.fromhex("0x1.a626330p-58"),
    float.fromhex("0x1.45c06e0e68948p-86"),
)
_HALF_PI_REST = float.fromhex("0x1.a62633145c06ep-58")
_SINE = {
    "float": (
        float.fromhex("-0x1.555546p-3"),
        float.fromhex("0x1.110776p-7"),
        float.fromhex("-0x1.9952dap-13"),
    ),
    "double": (
        float.fromhex("-0x1.5555555555548p-3"),
        float.fromhex("0x1.111111110f731p-7"),
        float.fromhex("-0x1.a01a019be9541p-13"),
        float.fromhex("0x1.71de355562c4bp-19"),
        float.fromhex("-0x1.ae5e4bb6535c3p-26"),
        float.fromhex("0x1.5d8b65db1a4f1p-33"),
    ),
}
_COSINE = {
    "float": (
        float.fromhex("0x1.55554ap-5"),
        float.fromhex("-0x1.6c0c28p-10"),
        float.fromhex("0x1.99e80cp-16"),
    ),
    "double": (
        float.fromhex("0x1.555555555554bp-5"),
        float.fromhex("-0x1.6c16c16c15005p-10"),
        float.fromhex("0x1.a01a019c8c7dep-16"),
        float.fromhex("-0x1.27e4f7ef0e43ap-22"),
        float.fromhex("0x1.1ee9d9c7a7a5fp-29"),
        float.fromhex("-0x1.8fa55467efb0dp-37"),
    ),
}


@dataclass(frozen=True, slots=True)
class Angle:
    """A reduced angle: `high + low`, and the quadrant in the low two bits of an integer."""

    high: Value
    low: Value
    quadrant: Value


def sine(lanes: Lanes, x: Value) -> Value:
    """sin(x); by way of |x|, which keeps sin(-0.0) negative."""
    build = lanes.builder
    angle = _reduce(lanes, lanes.absolute(x))
    positive = _sine_or_cosine(lanes, angle, angle.quadrant)
    return lanes.flip_sign(positive, build.bit_and(lanes.bits(x), lanes.integer(lanes.format.sign_bit)))


def cosine(lanes: Lanes, x: Value) -> Value:
    """cos(x)."""
    angle = _reduce(lanes, lanes.absolute(x))
    return _sine_or_cosine(lanes, angle, lanes.builder.add(angle.quadrant, lanes.integer(1)))


def _sine_or_cosine(lanes: Lanes, angle: Angle, quadrant: Value) -> Value:
    """sin(r + quadrant pi/2), where r's sine is wanted exactly if `quadrant` is as odd as r's own.

    `quadrant` is the angle's for the sine, and one more for the cosine.
    """
    build, shape = lanes.builder, lanes.format
    square = lanes.multiply(angle.high, angle.high)
    is_odd = build.compare("ne", build.bit_and(quadrant, lanes.integer(1)), lanes.integer(0))
    chosen = build.select(is_odd, _cosine_near_zero(lanes, angle, square), _sine_near_zero(lanes, angle, square))
    sign = build.shift_left(
        build.bit_and(quadrant, lanes.integer(2)), lanes.integer(shape.mantissa + shape.exponent_bits - 1)
    )
    return lanes.flip_sign(chosen, sign)


def _sine_near_zero(lanes: Lanes, angle: Angle, square: Value) -> Value:
    cube = lanes.multiply(angle.high, square)
    tail = lanes.polynomial(square, _SINE[lanes.type.element])
    if not lanes.is_double:
        return lanes.multiply_add(cube, tail, angle.high)
    turned = lanes.multiply_add(lanes.multiply(square, -0.5), angle.low, angle.low)
    return lanes.add(angle.high, lanes.multiply_add(cube, tail, turned))


def _cosine_near_zero(lanes: Lanes, angle: Angle, square: Value) -> Value:
    half = lanes.multiply(square, 0.5)
    fourth = lanes.multiply(square, square)
    tail = lanes.polynomial(square, _COSINE[lanes.type.element])
    start = lanes.subtract(1.0, half)
    if not lanes.is_double:
        return lanes.multiply_add(fourth, tail, start)
    lost = lanes.subtract(lanes.subtract(1.0, start), half)
    rest = lanes.subtract(lost, lanes.multiply(angle.high, angle.low))
    return lanes.add(start, lanes.multiply_add(fourth, tail, rest))


def _reduce(lanes: Lanes, size: Value) -> Angle:
    """The reduced angle of a number that is not negative; NaN for infinities and NaN."""
    build = lanes.builder
    if lanes.is_double:
        return _with_huge_angles(lanes, size, _reduce_pair(lanes, size))
    wide = lanes.as_double()
    angle = build.convert("fpext", size, "double")
    angle_reduced = _with_huge_angles(wide, angle, _reduce_single(wide, angle))
    high = build.convert("fptrunc", angle_reduced.high, "float")
    quadrant = build.convert("trunc", angle_reduced.quadrant, "i32")
    return Angle(high, lanes.number(0.0), quadrant)


def _reduce_single(lanes: Lanes, size: Value) -> Angle:
    n, quadrant = lanes.nearest_integer(size, 2.0 / math.pi)
    r = lanes.multiply_add(n, -_HALF_PI[0], size)
    r = lanes.multiply_add(n, -_HALF_PI[1], r)
    r = lanes.multiply_add(n, -_HALF_PI_REST, r)
    return Angle(r, lanes.number(0.0), quadrant)


def _reduce_pair(lanes: Lanes, size: Value) -> Angle:
    n, quadrant = lanes.nearest_integer(size, 2.0 / math.pi)
    first = lanes.multiply_add(n, -_HALF_PI[0], size)
    second, lost = lanes.two_sum(first, lanes.multiply(n, -_HALF_PI[1]))
    third, lost_too = lanes.two_sum(second, lanes.multiply(n, -_HALF_PI[2]))
    low = lanes.multiply_add(n, -_HALF_PI[3], lanes.add(lost, lost_too))
    high, low = lanes.fast_two_sum(third, low)
    return Angle(high, low, quadrant)


def _with_huge_angles(lanes: Lanes, size: Value, near: Angle) -> Angle:
    """Lanes beyond the exact range replaced, by code that is jumped over when there are none."""
    build = lanes.builder
    is_huge = build.bit_and(lanes.compare("ogt", size, GREATEST_ANGLE), lanes.compare("olt", size, math.inf))
    before, rare, after = build.block, build.new_label("cold.angle"), build.new_label("angle")
    build.branch_if(_any_lane(lanes, is_huge), rare, after)
    build.start_block(rare)
    high, low, quadrant = reduce_huge_angles(lanes, size)
    far = (
        build.select(is_huge, high, near.high),
        build.select(is_huge, low, near.low),
        build.select(is_huge, quadrant, near.quadrant),
    )
    build.branch(after)
    build.start_block(after)
    joined = [
        build.emit(usual.type, f"phi {usual.type} [ {usual.text}, %{before} ], [ {other.text}, %{rare} ]")
        for usual, other in zip((near.high, near.low, near.quadrant), far, strict=True)
    ]
    return Angle(*joined)


def _any_lane(lanes: Lanes, condition: Value) -> Value:
    if condition.lanes == 1:
        return condition
    build = lanes.builder
    return build.intrinsic(f"llvm.vector.reduce.or.{condition.type.mangled}", condition.type.with_lanes(1), [condition])
