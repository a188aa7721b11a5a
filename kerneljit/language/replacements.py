"""What Python's reductions are while `element` runs: ones that know types and NaN."""

from __future__ import annotations

import builtins
import types
from collections.abc import Callable
from typing import Any

from . import scalar

_REPLACED: dict[str, Any] = {
    "sum": scalar.total,
    "min": scalar.minimum,
    "max": scalar.maximum,
    "any": scalar.any_true,
    "all": scalar.all_true,
    "round": scalar.round_half_even,
}


def with_language_builtins(function: Callable[..., Any]) -> Callable[..., Any]:
    """The same code object, seeing the language's reductions where it means Python's."""
    assert isinstance(function, types.FunctionType)
    names = dict(function.__globals__)
    for name, replacement in _REPLACED.items():
        if names.get(name, getattr(builtins, name)) is getattr(builtins, name):
            names[name] = replacement
    return types.FunctionType(function.__code__, names, function.__name__, None, function.__closure__)
