"""pow.

|x|^y = 2^(y log2|x|), with s = f / (2 + f), z = s^2 and |x| = 2^e (1 + f) as in `logarithm`:
log2(1 + f) = s (C1 + z (C3 + z P(z))), C1 = 2 / ln 2, C3 = C1 / 3.
f32: all in f64, C3 + z P(z) by Remez of degree 4 (logarithm to 2^-45), 2^r = 1 + r (ln 2 + r E(r)) by Remez of
degree 5 (2^-34.1); the conversion to f32 rounds, overflows and underflows.
f64: s, z, C1 and C3 as unevaluated sums of two doubles, since y log2|x| up to 1075 must have an absolute error
near 2^-57; only z P(z), below 2^-10 of the whole, is a plain double. P by Remez of degree 7 (2^-73), E of degree
9 (2^-57.9).
The sign, zeros, infinities and NaN are put in afterwards, by C's rules (F.10.4.4).
"""

from __future__ import annotations

import math

from ..builder import Value
from .arithmetic import Lanes
from .logarithm import split_exponent, split_positive
from .rounding import round_to_even

Pair = tuple[Value, Value]

_C1 = (float.fromhex("0x1.71547652b82fep+1"), float.fromhex("0x1.777d0ffda0d24p-55"))
_C3 = (float.fromhex("0x1.ec709dc3a03fdp-1"), float.fromhex("0x1.d27f05548af0cp-55"))
_LN2 = math.log(2.0)

_LOGARITHM_SHORT = (
    float.fromhex("0x1.ec709dc4c23f5p-1"),
    float.fromhex("0x1.2776c2f019a6bp-1"),
    float.fromhex("0x1.a619f5d85cc10p-2"),
    float.fromhex("0x1.479cf007d196fp-2"),
    float.fromhex("0x1.2152b42a1b947p-2"),
)
_LOGARITHM_LONG = (
    float.fromhex("0x1.2776c50ef9bfcp-1"),
    float.fromhex("0x1.a61762a7aedddp-2"),
    float.fromhex("0x1.484b13d6acfbdp-2"),
    float.fromhex("0x1.0c9a853aebf57p-2"),
    float.fromhex("0x1.c68ee9642f10fp-3"),
    float.fromhex("0x1.8a09b725e299dp-3"),
    float.fromhex("0x1.58fcd996d4789p-3"),
    float.fromhex("0x1.61f072337f696p-3"),
)
_POWER_SHORT = (
    float.fromhex("0x1.ebfbe0685a22ep-3"),
    float.fromhex("0x1.c6b08c00b4367p-5"),
    float.fromhex("0x1.3b29fe21a53bdp-7"),
    float.fromhex("0x1.5d89c275446b3p-10"),
    float.fromhex("0x1.4455b324e4154p-13"),
    float.fromhex("0x1.fe7b0502e3a19p-17"),
)
_POWER_LONG = (
    float.fromhex("0x1.ebfbdff82c5a1p-3"),
    float.fromhex("0x1.c6b08d704a04bp-5"),
    float.fromhex("0x1.3b2ab6fba07a7p-7"),
    float.fromhex("0x1.5d87fe78c29ebp-10"),
    float.fromhex("0x1.4309130dc5364p-13"),
    float.fromhex("0x1.ffcbfbcae5d3ep-17"),
    float.fromhex("0x1.62bfc9ea9c828p-20"),
    float.fromhex("0x1.b5264d9d65b0ep-24"),
    float.fromhex("0x1.e617da60525d0p-28"),
    float.fromhex("0x1.e7cda7236d65cp-32"),
)
# Beyond these, results of f32 (f64) have overflowed, or underflowed to zero.
_SHORT_LIMIT = 200.0
_LONG_LIMIT = 1100.0
# A larger exponent, infinity too, acts as this one: on the base 1 not at all, on others beyond the range. This
# one gives no NaN with the logarithm of 1, and does not overflow in splitting.
_GREATEST_EXPONENT = 2.0**66


def power(lanes: Lanes, x: Value, y: Value) -> Value:
    """x ** y."""
    size = lanes.absolute(x)
    magnitude = _magnitude_long(lanes, size, y) if lanes.is_double else _magnitude_short(lanes, size, y)
    return _with_special_cases(lanes, x, y, size, magnitude)


def _magnitude_short(lanes: Lanes, size: Value, y: Value) -> Value:
    build, wide = lanes.builder, lanes.as_double()
    base = build.convert("fpext", size, "double")
    exponent, f = split_exponent(wide, base)
    s = wide.divide(f, wide.add(f, 2.0))
    z = wide.multiply(s, s)
    factor = wide.multiply_add(z, wide.polynomial(z, _LOGARITHM_SHORT), _C1[0])
    logarithm = wide.multiply_add(s, factor, exponent)
    product = wide.multiply(_limited(wide, build.convert("fpext", y, "double")), logarithm)
    product = wide.at_least(wide.at_most(product, _SHORT_LIMIT), -_SHORT_LIMIT)
    n, exponent_bits = wide.nearest_integer(product, 1.0)
    reduced = _power_of_two(wide, wide.subtract(product, n), _POWER_SHORT)
    return build.convert("fptrunc", wide.times_power_of_two(reduced, exponent_bits), "float")


def _magnitude_long(lanes: Lanes, size: Value, y: Value) -> Value:
    logarithm, logarithm_low = _logarithm_pair(lanes, size)
    y = _limited(lanes, y)
    product, low = lanes.two_product(y, logarithm)
    low = lanes.multiply_add(y, logarithm_low, low)
    limited = lanes.at_least(lanes.at_most(product, _LONG_LIMIT), -_LONG_LIMIT)
    # The low part of a product out of range would bring it back into range, or worse.
    low = lanes.select(lanes.compare("oeq", limited, product), low, 0.0)
    n, exponent_bits = lanes.nearest_integer(limited, 1.0)
    rest = lanes.add(lanes.subtract(limited, n), low)
    return lanes.scale(_power_of_two(lanes, rest, _POWER_LONG), exponent_bits)


def _limited(lanes: Lanes, y: Value) -> Value:
    return lanes.at_least(lanes.at_most(y, _GREATEST_EXPONENT), -_GREATEST_EXPONENT)


def _power_of_two(lanes: Lanes, r: Value, coefficients: tuple[float, ...]) -> Value:
    """2^r for |r| <= 1/2."""
    slope = lanes.multiply_add(r, lanes.polynomial(r, coefficients), _LN2)
    return lanes.multiply_add(r, slope, 1.0)


def _logarithm_pair(lanes: Lanes, size: Value) -> Pair:
    """log2 of a positive double, to about 2^-64."""
    exponent, f = split_positive(lanes, size)
    s = _quotient_pair(lanes, f)
    z = _pair_product(lanes, s, s)
    tail = lanes.multiply(z[0], lanes.polynomial(z[0], _LOGARITHM_LONG))
    inner, lost = lanes.fast_two_sum(lanes.number(_C3[0]), tail)
    factor = _pair_product(lanes, z, (inner, lanes.add(lost, _C3[1])))
    total, lost = lanes.fast_two_sum(lanes.number(_C1[0]), factor[0])
    low = lanes.add(lost, lanes.add(factor[1], _C1[1]))
    fraction = _pair_product(lanes, s, lanes.fast_two_sum(total, low))
    total, lost = lanes.fast_two_sum(exponent, fraction[0])
    return lanes.fast_two_sum(total, lanes.add(lost, fraction[1]))


def _quotient_pair(lanes: Lanes, f: Value) -> Pair:
    """f / (2 + f): the quotient, then the remainder's share."""
    divisor, divisor_low = lanes.fast_two_sum(lanes.number(2.0), f)
    quotient = lanes.divide(f, divisor)
    product, product_low = lanes.two_product(quotient, divisor)
    remainder = lanes.subtract(lanes.subtract(f, product), product_low)
    remainder = lanes.subtract(remainder, lanes.multiply(quotient, divisor_low))
    return quotient, lanes.divide(remainder, divisor)


def _pair_product(lanes: Lanes, left: Pair, right: Pair) -> Pair:
    product, low = lanes.two_product(left[0], right[0])
    low = lanes.multiply_add(left[0], right[1], low)
    low = lanes.multiply_add(left[1], right[0], low)
    return lanes.fast_two_sum(product, low)


def _with_special_cases(lanes: Lanes, x: Value, y: Value, size: Value, magnitude: Value) -> Value:
    build = lanes.builder
    is_zero, is_infinite = lanes.compare("oeq", size, 0.0), lanes.compare("oeq", size, math.inf)
    vanishes = build.bit_xor(is_zero, lanes.compare("olt", y, 0.0))
    extreme = lanes.select(vanishes, 0.0, math.inf)
    magnitude = lanes.select(build.bit_or(is_zero, is_infinite), extreme, magnitude)

    half = lanes.multiply(y, 0.5)
    is_integer = lanes.compare("oeq", round_to_even(lanes, y), y)
    is_odd = build.bit_and(is_integer, lanes.compare("une", round_to_even(lanes, half), half))
    sign = build.select(is_odd, lanes.integer(lanes.format.sign_bit), lanes.integer(0))
    result = lanes.flip_sign(magnitude, build.bit_and(lanes.bits(x), sign))

    is_negative = build.bit_and(lanes.compare("olt", x, 0.0), lanes.compare("ogt", x, -math.inf))
    is_broken = build.bit_and(is_negative, build.bit_not(is_integer))
    is_undefined = build.bit_or(is_broken, lanes.compare("uno", x, y))
    result = lanes.select(is_undefined, math.nan, result)
    is_one = build.bit_or(lanes.compare("oeq", x, 1.0), lanes.compare("oeq", y, 0.0))
    return lanes.select(is_one, 1.0, result)
