"""kerneljit as a contender.

In: kernels and arrays. Out: a `Contender`. What kerneljit does not have yet is used as soon as it has it.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

import kerneljit as kj

from .workload import CannotRun, Contender


def contender(kernel: Any, arguments: Sequence[Any], out: np.ndarray, **dims: int) -> Contender:
    """A call that fills `out`."""
    run = functools.partial(kernel, *arguments, out=out, **dims)
    return Contender("kerneljit", run, lambda: out)


def packed(kernel: Any, name: str, array: np.ndarray) -> Any:
    """The array laid out once for many calls, where kernels can do that; else the array itself."""
    return kernel.pack(**{name: array}) if hasattr(kernel, "pack") else array


def kernel_with(definition: Callable[..., Any], **contract: float) -> Any:
    """A kernel under an accuracy contract."""
    accepted = inspect.signature(kj.kernel).parameters
    absent = [word for word in contract if word not in accepted]
    if absent:
        raise CannotRun(f"kerneljit has no `{absent[0]}=` yet")
    decorator: Callable[..., Any] = kj.kernel
    return decorator(**contract)(definition)
