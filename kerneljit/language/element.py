"""Runs the undecorated Python of a kernel for one element, with the language's meaning.

Arrays hand out typed scalars that compute as the language says; dims are numbers; the builtins that are
reductions in a kernel are replaced by ones that know NaN and types. Breakpoints in the source work.
"""

from __future__ import annotations

import builtins
import types
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from kerneljit.errors import WrongElementIndex, WrongNumberOfArguments, described
from kerneljit.ir.dtype import F32, F64
from kerneljit.ir.formula import Formula

from . import scalar
from .dims import sizes_bound
from .functions import KernelFunction

_REPLACED: dict[str, Any] = {
    "sum": scalar.total,
    "min": scalar.minimum,
    "max": scalar.maximum,
    "any": scalar.any_true,
    "all": scalar.all_true,
    "round": scalar.round_half_even,
}


def run_element(
    function: Callable[..., Any],
    formula: Formula,
    indices: Sequence[int],
    values: Mapping[str, Any],
    sizes: Mapping[str, int],
) -> Any:
    """The value of one output element, as a NumPy scalar of the result type."""
    if len(indices) != len(formula.axes):
        names = ", ".join(axis.name for axis in formula.axes)
        raise WrongNumberOfArguments(
            kernel=f"{formula.name}.element", expected=len(formula.axes), names=f"{names}, ...", found=len(indices)
        )
    for axis, index in zip(formula.axes, indices, strict=True):
        size = axis.extent.evaluate(sizes)
        whole = isinstance(index, int | np.integer) and not isinstance(index, bool)
        found = str(index) if whole else described(index)
        if not whole or not 0 <= index < size:
            raise WrongElementIndex(kernel=formula.name, name=axis.name, found=found, size=size)
    arguments = [
        scalar.ElementArray(values[p.name], p.dtype) if p.is_array else scalar.Scalar(values[p.name], p.dtype)
        for p in formula.parameters
    ]
    uses_f64 = any(node.dtype == F64 for node in formula.root.walk())
    with sizes_bound(sizes), scalar.floats_are(F64 if uses_f64 else F32):
        result = with_language_builtins(function)(*map(int, indices), *arguments)
        return scalar.as_result(result, formula.result)


def with_language_builtins(
    function: Callable[..., Any], known: dict[int, dict[str, Any]] | None = None
) -> Callable[..., Any]:
    """The same code object, seeing the language's reductions where it means Python's.

    `known` are the namespaces made so far, by the identity of the original: helpers see each other.
    """
    assert isinstance(function, types.FunctionType)
    known = {} if known is None else known
    names = known.get(id(function.__globals__))
    if names is None:
        names = known[id(function.__globals__)] = dict(function.__globals__)
        for name, replacement in _REPLACED.items():
            if names.get(name, getattr(builtins, name)) is getattr(builtins, name):
                names[name] = replacement
        for name, value in list(names.items()):
            if isinstance(value, KernelFunction):
                names[name] = with_language_builtins(value.function, known)
    return types.FunctionType(function.__code__, names, function.__name__, None, function.__closure__)
