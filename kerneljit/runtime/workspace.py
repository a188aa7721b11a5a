"""Scratch memory of calls: one growing buffer per thread, handed out in aligned pieces."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

ALIGNMENT = 64
_KEPT_BYTES = 64 << 20
"""A larger buffer is given back after the call instead of being kept."""

_local = threading.local()


class Room:
    """Pieces of scratch memory for one call; keep it alive until the call is over."""

    def __init__(self, sizes: Sequence[int]) -> None:
        offsets, total = [], 0
        for size in sizes:
            offsets.append(total)
            total += -(-size // ALIGNMENT) * ALIGNMENT + ALIGNMENT
        self._buffer = _buffer(total)
        start = -(-self._buffer.ctypes.data // ALIGNMENT) * ALIGNMENT
        self.addresses = tuple(start + offset for offset in offsets)


def _buffer(size: int) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    """The thread's buffer, replaced by a larger one where it is too small."""
    size += 2 * ALIGNMENT
    kept: np.ndarray[tuple[int], np.dtype[np.uint8]] | None = getattr(_local, "buffer", None)
    if kept is None or kept.size < size:
        kept = np.empty(size, np.uint8)
        if size <= _KEPT_BYTES:
            _local.buffer = kept
    return kept
