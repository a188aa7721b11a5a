"""The float functions of the language as straight-line vector code.

In: a builder in the middle of a function, and a value of floats or doubles with any number of lanes. Out: the
function's value, lane by lane, over the full range (NaN, infinities, signed zeros, subnormal numbers), with the
error that `ir.functions.FUNCTION_ULPS` bounds. Nothing here calls a library, so that objects need none: the
polynomials are our own, and only arguments of `sin` and `cos` beyond 2^26 leave the straight line.
This room knows neither the formula nor the loops that its code will stand in.
"""

from __future__ import annotations

from collections.abc import Callable

from kerneljit.ir.node import Op

from ..builder import Builder, Value
from .arithmetic import Lanes
from .error_function import error_function
from .exponential import exponential
from .hyperbolic import hyperbolic_tangent, sigmoid
from .logarithm import binary_logarithm, natural_logarithm
from .power import power
from .rounding import round_down, round_to_even, round_up
from .square_root import reciprocal_square_root, square_root
from .trigonometric import cosine, sine

__all__ = ["emit_function", "emit_power"]

_FUNCTIONS: dict[Op, Callable[[Lanes, Value], Value]] = {
    Op.SQRT: square_root,
    Op.RSQRT: reciprocal_square_root,
    Op.EXP: exponential,
    Op.LOG: natural_logarithm,
    Op.LOG2: binary_logarithm,
    Op.TANH: hyperbolic_tangent,
    Op.SIGMOID: sigmoid,
    Op.ERF: error_function,
    Op.SIN: sine,
    Op.COS: cosine,
    Op.FLOOR: round_down,
    Op.CEIL: round_up,
    Op.ROUND: round_to_even,
}


def emit_function(builder: Builder, op: Op, value: Value) -> Value:
    """The float function `op` of every lane of `value`."""
    return _FUNCTIONS[op](Lanes(builder, value.type), value)


def emit_power(builder: Builder, base: Value, exponent: Value) -> Value:
    """`base ** exponent`, lane by lane, with C's rules for special values."""
    return power(Lanes(builder, base.type), base, exponent)
