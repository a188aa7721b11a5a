"""The functions that a kernel may call: `kj.sqrt` and the like, and the user's own `@kj.function`.

Each is an ordinary Python callable too, so that `k.element(...)` can run the undecorated source.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Generic, ParamSpec, TypeVar

from kerneljit.ir.node import Op

from .dims import sizes_are_bound

P = ParamSpec("P")
R = TypeVar("R")


class BuiltinFunction:
    """A function of the language, known by the operation it stands for."""

    def __init__(self, name: str, arity: int, op: Op | None, summary: str) -> None:
        self.__name__ = self.name = name
        self.arity = arity
        self.op = op
        self.__doc__ = summary

    def __call__(self, *arguments: Any) -> Any:
        from . import scalar

        return scalar.apply(self.name, self.op, *arguments)

    def __repr__(self) -> str:
        return f"kj.{self.name}"


sqrt = BuiltinFunction("sqrt", 1, Op.SQRT, "Square root, correctly rounded: `kj.sqrt(x)`.")
rsqrt = BuiltinFunction("rsqrt", 1, Op.RSQRT, "One over the square root: `kj.rsqrt(x)`.")
exp = BuiltinFunction("exp", 1, Op.EXP, "e to the power x: `kj.exp(x)`.")
log = BuiltinFunction("log", 1, Op.LOG, "Natural logarithm: `kj.log(x)`.")
log2 = BuiltinFunction("log2", 1, Op.LOG2, "Logarithm to base 2: `kj.log2(x)`.")
tanh = BuiltinFunction("tanh", 1, Op.TANH, "Hyperbolic tangent: `kj.tanh(x)`.")
sigmoid = BuiltinFunction("sigmoid", 1, Op.SIGMOID, "1 / (1 + exp(-x)), stable at both ends: `kj.sigmoid(x)`.")
erf = BuiltinFunction("erf", 1, Op.ERF, "Error function: `kj.erf(x)`.")
sin = BuiltinFunction("sin", 1, Op.SIN, "Sine of radians: `kj.sin(x)`.")
cos = BuiltinFunction("cos", 1, Op.COS, "Cosine of radians: `kj.cos(x)`.")
floor = BuiltinFunction("floor", 1, Op.FLOOR, "Greatest whole number not above x, as a float: `kj.floor(x)`.")
ceil = BuiltinFunction("ceil", 1, Op.CEIL, "Least whole number not below x, as a float: `kj.ceil(x)`.")
popcount = BuiltinFunction("popcount", 1, Op.POPCOUNT, "How many bits are set: `kj.popcount(a[i, w] & b[j, w])`.")
clamp = BuiltinFunction("clamp", 3, None, "x brought between two bounds: `kj.clamp(x, low, high)`.")

BUILTINS = (sqrt, rsqrt, exp, log, log2, tanh, sigmoid, erf, sin, cos, floor, ceil, popcount, clamp)


class KernelFunction(Generic[P, R]):
    """A user's helper: called from kernels it is inlined, called from Python it just runs."""

    def __init__(self, function: Callable[P, R]) -> None:
        self.function = function
        functools.update_wrapper(self, function)

    def __call__(self, *arguments: P.args, **keywords: P.kwargs) -> R:
        if sizes_are_bound():  # `element` is running, so it is the language's meaning that is wanted
            from .replacements import with_language_builtins

            result: R = with_language_builtins(self.function)(*arguments, **keywords)
            return result
        return self.function(*arguments, **keywords)


def function(helper: Callable[P, R]) -> KernelFunction[P, R]:
    """Mark a helper that kernels may call; its formula is inlined.

    >>> @function
    ... def relu(x):
    ...     return max(x, 0.0)
    """
    return KernelFunction(helper)
