"""Angles beyond 2^26 modulo pi/2, one lane after the other: the rare path of sin and cos.

In: lanes of finite doubles in (2^26, 2^1024). Out: the rest r as `high + low`, and the quadrant.
Payne and Hanek: x = m 2^e with an integer m; only 192 bits of 2/pi matter, those below 2^(2-e), since higher ones
add multiples of four quadrants and lower ones less than 2^-137. m times these bits modulo 2^192 is the angle as a
fixed-point fraction of a turn, kept to 128 bits. No angle comes nearer to a multiple of pi/2 than 2^-62, so r
keeps more than 60 bits.
The code is one internal function per module, called with the lanes in memory: objects need no library, and the
hot loop holds no copy of it.
"""

from __future__ import annotations

from ..builder import DOUBLE, I64, POINTER, Builder, Type, Value
from ..module import Module
from .arithmetic import Lanes

FUNCTION = "kerneljit.reduce_huge_angles"
TABLE = "kerneljit.two_over_pi"
I128 = Type("i128")

# 2/pi in binary: 64 zeros before the point, then 1216 bits after it.
_TWO_OVER_PI = (
    0x0000000000000000, 0xA2F9836E4E441529, 0xFC2757D1F534DDC0, 0xDB6295993C439041, 0xFE5163ABDEBBC561,
    0xB7246E3A424DD2E0, 0x06492EEA09D1921C, 0xFE1DEB1CB129A73E, 0xE88235F52EBB4484, 0xE99C7026B45F7E41,
    0x3991D639835339F4, 0x9C845F8BBDF9283B, 0x1FF897FFDE05980F, 0xEF2F118B5A0A6D1F, 0x6D367ECF27CB09B7,
    0x4F463F669E5FEA2D, 0x7527BAC7EBE5F17B, 0x3D0739F78A5292EA, 0x6BFB5FB11F8D5D08, 0x56033046FC7B6BAB,
)  # fmt: skip
_HALF_PI = (float.fromhex("0x1.921fb54442d18p+0"), float.fromhex("0x1.1a62633145c07p-54"))
# Exponent fields for which every word that is read lies in the table; those of huge angles are among them.
_LEAST_FIELD, _GREATEST_FIELD = 1023, 2046


def reduce_huge_angles(lanes: Lanes, angles: Value) -> tuple[Value, Value, Value]:
    """High and low part of r, and the quadrant; lanes that are not huge angles give anything."""
    build = lanes.builder
    _define_once(build.module)
    integers = angles.type.as_integer
    spaces = [build.stack(type_) for type_ in (angles.type, angles.type, angles.type, integers)]
    build.store(angles, spaces[0], 64)
    arguments = ", ".join(map(str, [*spaces, build.index(angles.lanes)]))
    build.line_out(f"call void @{FUNCTION}({arguments})")
    high, low = build.load(angles.type, spaces[1], 64), build.load(angles.type, spaces[2], 64)
    return high, low, build.load(integers, spaces[3], 64)


def _define_once(module: Module) -> None:
    head = f"define internal void @{FUNCTION}("
    if any(text.startswith(head) for text in module.functions):
        return
    words = ", ".join(f"i64 {word}" for word in _TWO_OVER_PI)
    module.functions.append(f"@{TABLE} = internal constant [{len(_TWO_OVER_PI)} x i64] [{words}], align 8\n")
    build = Builder(module)
    names = ("angles", "high", "low", "quadrants")
    parameters = [*((name, POINTER) for name in names), ("lanes", I64)]
    angles, high, low, quadrants, count = build.begin_function(FUNCTION, parameters, attributes="noinline cold")
    with build.loop(build.index(0), count, build.index(1)) as lane:
        offset = build.shift_left(lane.counter, build.index(3))
        angle = build.load(DOUBLE, build.offset(angles, offset), 8)
        results = _reduce(Lanes(build, DOUBLE), angle)
        for result, space in zip(results, (high, low, quadrants), strict=True):
            build.store(result, build.offset(space, offset), 8)
    build.end_function()
    module.functions[-1] = module.functions[-1].replace("define void", "define internal void", 1)


def _reduce(lanes: Lanes, angle: Value) -> tuple[Value, Value, Value]:
    build = lanes.builder
    turns = _turns(lanes, angle)
    eighth = build.constant(I128, 1 << 125)
    quadrant = build.shift_right_logical(build.add(turns, eighth), build.constant(I128, 126))
    rest = build.sub(turns, build.shift_left(quadrant, build.constant(I128, 126)))
    is_negative = build.compare("slt", rest, build.constant(I128, 0))
    size = build.select(is_negative, build.sub(build.constant(I128, 0), rest), rest)
    high, low = _in_radians(lanes, size)
    return (
        build.select(is_negative, build.fneg(high), high),
        build.select(is_negative, build.fneg(low), low),
        build.convert("trunc", quadrant, "i64"),
    )


def _turns(lanes: Lanes, angle: Value) -> Value:
    """The angle's fraction of a full turn times 2^128, as an i128."""
    build = lanes.builder
    bits = lanes.bits(angle)
    field = build.shift_right_logical(bits, build.index(52))
    field = build.intrinsic("llvm.umax.i64", I64, [field, build.index(_LEAST_FIELD)])
    field = build.intrinsic("llvm.umin.i64", I64, [field, build.index(_GREATEST_FIELD)])
    fraction = build.bit_and(bits, build.index((1 << 52) - 1))
    mantissa = build.convert("zext", build.bit_or(fraction, build.index(1 << 52)), "i128")

    # x = m 2^e with e = field - 1075; the window begins e - 2 bits after the point, or 64 more into the table.
    first_bit = build.sub(field, build.index(1075 + 2 - 64))
    word = build.shift_right_logical(first_bit, build.index(6))
    start = build.offset(Value(f"@{TABLE}", POINTER), build.shift_left(word, build.index(3)))
    words = [build.load(I64, build.offset(start, build.index(8 * k)), 8) for k in range(4)]
    count = build.bit_and(first_bit, build.index(63))
    window = [build.intrinsic("llvm.fshl.i64", I64, [words[k], words[k + 1], count]) for k in range(3)]
    high, middle, low = (build.mul(mantissa, build.convert("zext", part, "i128")) for part in window)
    sixty_four = build.constant(I128, 64)
    total = build.add(build.shift_left(high, sixty_four), middle)
    return build.add(total, build.shift_right_logical(low, sixty_four))


def _in_radians(lanes: Lanes, size: Value) -> tuple[Value, Value]:
    """`size * 2^-126 * pi/2` as an unevaluated sum, for size in [0, 2^126)."""
    build = lanes.builder
    build.module.declare("llvm.ctlz.i128", I128, [I128, Type("i1")])
    zeros = build.emit(I128, f"call i128 @llvm.ctlz.i128({size}, i1 false)")
    normal = build.shift_left(size, zeros)
    zeros = build.convert("trunc", zeros, "i64")
    top = _bits_as_double(lanes, normal, zeros, 75)
    following = _bits_as_double(lanes, normal, zeros, 22)
    product, low = lanes.two_product(top, _HALF_PI[0])
    low = lanes.multiply_add(top, _HALF_PI[1], low)
    return lanes.fast_two_sum(product, lanes.multiply_add(following, _HALF_PI[0], low))


def _bits_as_double(lanes: Lanes, normal: Value, zeros: Value, position: int) -> Value:
    """53 bits from a position of a number that was shifted left by `zeros`, in units of 2^126."""
    build = lanes.builder
    part = build.convert("trunc", build.shift_right_logical(normal, build.constant(I128, position)), "i64")
    part = build.bit_and(part, build.index((1 << 53) - 1))
    exponent = build.sub(build.index(position - 126), zeros)
    return lanes.times_power_of_two(build.convert("sitofp", part, "double"), exponent)
