"""Inputs and outputs for workloads.

In: shapes and types. Out: arrays that begin on a cache line, so that no contender is luckier than another.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

LINE_BYTES = 64


def empty(shape: Sequence[int], dtype: Any) -> np.ndarray:
    """An array with nothing in it, whose memory the operating system has handed out already."""
    kind = np.dtype(dtype)
    size = int(np.prod(shape)) * kind.itemsize
    raw = np.zeros(size + LINE_BYTES, np.uint8)
    raw[:: 1 << 12] = 1
    start = -raw.ctypes.data % LINE_BYTES
    found: np.ndarray = raw[start : start + size].view(kind).reshape(tuple(shape))
    return found


def aligned(values: np.ndarray) -> np.ndarray:
    """A copy of an array, in C order."""
    copy = empty(values.shape, values.dtype)
    copy[...] = values
    return copy


def generator() -> np.random.Generator:
    """The same numbers in every run."""
    return np.random.default_rng(20240229)


def normal(*shape: int) -> np.ndarray:
    """f32 from a normal distribution."""
    return aligned(generator().standard_normal(shape, dtype=np.float32))


def two_normals(first: Sequence[int], second: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    """Two independent arrays of them."""
    random = generator()
    return (
        aligned(random.standard_normal(first, dtype=np.float32)),
        aligned(random.standard_normal(second, dtype=np.float32)),
    )
