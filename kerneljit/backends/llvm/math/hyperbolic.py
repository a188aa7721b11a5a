"""tanh and sigmoid.

tanh(x) = sign(x) -e / (2 + e) with e = expm1(-2|x|) = (2^n - 1) + 2^n expm1(r): for n = 0 that is the reduced
expm1 itself, so small arguments keep their relative accuracy without a branch. The sign of the exponent keeps
the divisor in (1, 2], where its rounding weighs half as much as it would above 2. |x| is clamped where tanh has
rounded to 1.
sigmoid(x) = 1 / (1 + e) or e / (1 + e) with e = exp(-|x|), so that nothing overflows and the lower tail
underflows gradually.
"""

from __future__ import annotations

from ..builder import Value
from .arithmetic import Lanes
from .exponential import exponential, reduced_exponential

_SATURATION = {"float": 10.0, "double": 20.0}


def hyperbolic_tangent(lanes: Lanes, x: Value) -> Value:
    """tanh(x)."""
    size = lanes.at_most(lanes.absolute(x), _SATURATION[lanes.type.element])
    reduced, exponent_bits = reduced_exponential(lanes, lanes.multiply(size, -2.0))
    power = lanes.power_of_two(exponent_bits)
    change = lanes.multiply_add(power, reduced, lanes.subtract(power, 1.0))
    return lanes.copy_sign(lanes.divide(change, lanes.add(change, 2.0)), x)


def sigmoid(lanes: Lanes, x: Value) -> Value:
    """1 / (1 + exp(-x))."""
    decay = exponential(lanes, lanes.negate(lanes.absolute(x)))
    share = lanes.select(lanes.compare("olt", x, 0.0), decay, 1.0)
    return lanes.divide(share, lanes.add(decay, 1.0))
