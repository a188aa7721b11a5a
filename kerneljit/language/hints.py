"""What messages say about things that have no place in a kernel: how they are named, what to write instead."""

from __future__ import annotations

import ast
import types
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Parameter
from kerneljit.ir.node import Axis, Node

from . import functions
from .functions import BuiltinFunction, KernelFunction
from .types import ElementType

EXPRESSIONS: dict[type[ast.expr], tuple[str, str]] = {
    ast.ListComp: ("a list", "reduce with sum, min, max, any or all over a generator"),
    ast.SetComp: ("a set", "reduce with sum, min, max, any or all over a generator"),
    ast.DictComp: ("a dict", "reduce with sum, min, max, any or all over a generator"),
    ast.List: ("a list", "name single values; pass collections as arrays"),
    ast.Tuple: ("a tuple", "a formula gives one value; write one kernel per result"),
    ast.Dict: ("a dict", "name single values; pass collections as arrays"),
    ast.Set: ("a set", "name single values; pass collections as arrays"),
    ast.Lambda: ("a lambda", "write a helper with @kj.function"),
    ast.NamedExpr: ("`:=`", "assign on a line of its own"),
    ast.JoinedStr: ("a string", "formulas have numbers only"),
    ast.GeneratorExp: ("a generator outside a reduction", "give it a reduction of its own: sum(... for k in K)"),
    ast.Starred: ("`*`", "write the arguments out"),
}

_REPLACEMENTS = {
    "float": "f32(x) or f64(x)", "int": "i32(x) or i64(x)", "bool": "x != 0", "fabs": "abs(x)",
    "absolute": "abs(x)", "maximum": "max(x, y)", "fmax": "max(x, y)", "minimum": "min(x, y)", "fmin": "min(x, y)",
    "where": "`x if c else y`", "clip": "kj.clamp(x, low, high)", "power": "x ** y", "square": "x ** 2",
    "rint": "round(x)", "bit_count": "kj.popcount(x)", "bitwise_count": "kj.popcount(x)",
    "dot": "sum(... for k in K)", "matmul": "sum(... for k in K)", "einsum": "sum(... for k in K)",
    "sum": "sum(... for k in K)", "mean": "sum(... for k in K) / K", "max": "max(... for k in K)",
    "min": "min(... for k in K)", "any": "any(... for k in K)", "all": "all(... for k in K)",
    "len": "the dim itself", "range": "a reduction `for k in range(n)`", "logical_and": "`and`",
    "logical_or": "`or`", "logical_not": "`not`", "float32": "f32(x)", "float64": "f64(x)", "float16": "f16(x)",
    "int64": "i64(x)", "int32": "i32(x)", "int16": "i16(x)", "int8": "i8(x)", "uint64": "u64(x)",
    "uint32": "u32(x)", "uint16": "u16(x)", "uint8": "u8(x)", "fsum": "sum(... for k in K)",
    "isnan": "x != x", "isinf": "abs(x) == np.inf", "isfinite": "abs(x) < np.inf",
}  # fmt: skip
_SPELT_NUMBERS = {
    "nan": "np.nan", "inf": "np.inf", "+inf": "np.inf", "-inf": "-np.inf",
    "infinity": "np.inf", "+infinity": "np.inf", "-infinity": "-np.inf",
}  # fmt: skip
_BUILTIN_NAMES = {builtin.name for builtin in functions.BUILTINS}


def for_call(callee: Any, name: str, arguments: Sequence[ast.expr]) -> str:
    """A better way to say what was probably meant by calling `name` with these arguments."""
    base = name.rsplit(".", 1)[-1]
    if isinstance(callee, ElementType):
        return ": it is generic, so it is no one type to convert to"
    if isinstance(callee, Node | int | float):
        return ": it is a value"
    if isinstance(callee, types.FunctionType):
        return ": it is not marked with @kj.function"
    if base in _BUILTIN_NAMES:
        return f"; use kj.{base}"
    replacement = _by_arguments(base, arguments) or _REPLACEMENTS.get(base)
    if replacement is not None:
        return f"; use {replacement}"
    return similar(base, [*(f"kj.{n}" for n in _BUILTIN_NAMES), *_BUILTIN_NAMES, "abs", "round", "pow", "sum"])


def _by_arguments(base: str, arguments: Sequence[ast.expr]) -> str | None:
    """What depends on the arguments: numbers spelt as strings, and the greater of two values."""
    first = arguments[0] if arguments else None
    if base == "float" and isinstance(first, ast.Constant) and isinstance(first.value, str):
        return _SPELT_NUMBERS.get(first.value.strip().lower(), "the number itself")
    is_of_values = len(arguments) > 1 and not isinstance(first, ast.GeneratorExp)
    return f"{base}(x, y)" if base in ("max", "min") and is_of_values else None


def similar(name: str, known: Iterable[str]) -> str:
    """The known name that is most like `name`, as a question."""
    # The import stays here: only mistakes need it.
    import difflib

    close = difflib.get_close_matches(name, sorted(known), 1, 0.7)
    meant = f"kj.{close[0]}" if close and close[0] in _BUILTIN_NAMES else close[0] if close else ""
    return f"; did you mean `{meant}`?" if meant else ""


def kind(value: Any) -> tuple[str, str]:
    """What a thing that is no number is, and what to do with it."""
    numbers = "constants are int, float, bool and NumPy scalars"
    if isinstance(value, np.ndarray):
        return "a NumPy array", "pass it as a parameter, annotated with its element type and shape"
    if isinstance(value, ElementType):
        return "an element type", "call it to convert a value, as in `f32(x)`"
    if isinstance(value, type):
        return "a class", numbers
    if isinstance(value, types.ModuleType):
        return "a module", numbers
    if isinstance(value, BuiltinFunction | KernelFunction) or callable(value):
        return "a function", "call it with its arguments"
    if value is None:
        return "None", numbers
    name = type(value).__name__
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}", numbers


def element_example(array: Parameter, axes: Sequence[Axis]) -> str:
    """How an element of an array could be written: with the index variables whose axes it has."""
    by_extent: dict[Extent, str] = {axis.extent: axis.name for axis in reversed(axes)}
    letters = [by_extent.get(e, str(e).lower() if e.single_dim else "0") for e in array.axes]
    return f"{array.name}[{', '.join(letters)}]"


def plural(count: int, one: str, many: str) -> str:
    """`1 axis`, `2 axes`."""
    return f"{count} {one if count == 1 else many}"
