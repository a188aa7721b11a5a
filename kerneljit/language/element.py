"""Runs the undecorated Python of a kernel for one element, with the language's meaning.

Arrays hand out typed scalars that compute as the language says; dims are numbers; the builtins that are
reductions in a kernel are replaced by ones that know NaN and types. Breakpoints in the source work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from kerneljit.errors import WrongElementIndex, WrongNumberOfArguments, described
from kerneljit.ir.dtype import F32, F64
from kerneljit.ir.formula import Formula

from . import scalar
from .dims import sizes_bound
from .replacements import with_language_builtins


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
