"""Judges the `out` of a call: its type, shape and memory. In: the array given; out: nothing, or an error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from kerneljit.errors import (
    MaskedArgument,
    OutputOverlaps,
    OutputReadOnly,
    OutputTooLarge,
    WrongOutput,
    described,
)
from kerneljit.ir.formula import Parameter

Array = np.ndarray[Any, Any]

_OVERLAP_WORK = 100_000
"""How many candidates are tried for an element that two interleaved arrays share, before it is taken for granted."""


def new_output(kernel: str, dtype: np.dtype[Any], shape: tuple[int, ...]) -> Array:
    """An array for a result."""
    try:
        return np.empty(shape, dtype)
    except ValueError:
        raise OutputTooLarge(kernel=kernel, shape=shape) from None


def judged_output(kernel: str, dtype: np.dtype[Any], shape: tuple[int, ...], out: Any) -> Array:
    """The memory of an `out` that can be written; an error where it cannot."""
    if isinstance(out, np.ndarray) and out.dtype == dtype and out.shape == shape:
        if type(out) is not np.ndarray and isinstance(out, np.ma.MaskedArray):
            raise MaskedArgument(what="`out`", kernel=kernel, advice="pass out.data, or a plain array")
        plain: Array = np.asarray(out)
        flags = plain.flags
        if not flags.writeable:
            raise OutputReadOnly(kernel=kernel)
        if flags.c_contiguous and flags.aligned:
            return plain
        found = _memory_problem(plain)
        if found is None:
            return plain
    elif isinstance(out, np.ndarray):
        found = f"is {out.dtype} of shape {out.shape}"
    else:
        found = f"is {described(out)}"
    raise WrongOutput(
        kernel=kernel, found=found, expected=f"{dtype.name} of shape {shape}", shape=shape, numpy_dtype=dtype.name
    )


def judge_overlap(
    kernel: str, out: Array, parameters: Sequence[Parameter], inputs: Iterable[tuple[int, Array]]
) -> None:
    """Refuse an `out` that has an element in common with an argument."""
    owns = out.flags.owndata
    for position, array in inputs:
        if owns and array is not out and array.flags.owndata:
            continue  # two arrays that each have memory of their own
        if np.may_share_memory(out, array) and _shares_memory(out, array):
            raise OutputOverlaps(kernel=kernel, name=parameters[position].name)


def _shares_memory(out: Array, array: Array) -> bool:
    try:
        # NumPy's own annotations know the two special values alone, but any limit is documented.
        return np.shares_memory(out, array, max_work=_OVERLAP_WORK)  # type: ignore[arg-type]
    except np.exceptions.TooHardError:
        return True


def _memory_problem(out: Array) -> str | None:
    if not out.flags.aligned:
        return "lies at an address that does not fit its elements"
    if out.size and any(size > 1 and not stride for size, stride in zip(out.shape, out.strides, strict=True)):
        return "repeats its elements (a stride of zero)"
    if out.size and _overlaps_itself(out):
        return "has elements that share memory with each other"
    return None


def _overlaps_itself(out: Array) -> bool:
    """Whether two elements lie at one place, as in a sliding window view."""
    reach = out.itemsize
    axes = [(abs(stride), size) for size, stride in zip(out.shape, out.strides, strict=True) if size > 1]
    for stride, size in sorted(axes):
        if stride < reach:
            break
        reach += stride * (size - 1)
    else:
        return False
    # Strides that are not nested may still never meet, but that takes a look at every place.
    places = np.zeros((), np.int64)
    for stride, size in axes:
        places = places[..., np.newaxis] + stride * np.arange(size)
    return np.unique(places).size < places.size
