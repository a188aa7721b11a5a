"""Scratch memory of calls: one growing buffer per thread, divided into aligned pieces.

A call takes its thread's buffer away while it runs: another call that starts meanwhile on the same thread, from
a signal handler or a finaliser, finds none and makes its own.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from .addresses import address_of

ALIGNMENT = 64
KEPT_BYTES = 64 << 20
"""A larger buffer is given back to the system after the call instead of being kept."""


class _Buffers(threading.local):
    kept: Buffer | None = None


_local = _Buffers()


class Buffer:
    """Memory of at least `size` bytes from an aligned `address` on; it lives as long as this does."""

    __slots__ = ("_memory", "address", "size")

    def __init__(self, size: int) -> None:
        self.size = size
        self._memory = np.empty(size + ALIGNMENT, np.uint8)
        self.address = _aligned(address_of(self._memory))


def divide(sizes: Sequence[int]) -> tuple[tuple[int, ...], int]:
    """Where pieces of these sizes start in one buffer, and how large it must be."""
    offsets, total = [], 0
    for size in sizes:
        offsets.append(total)
        total += _aligned(max(0, size)) + ALIGNMENT
    return tuple(offsets), total


def take(size: int) -> Buffer:
    """The thread's buffer, or a new one where it is too small or in use; to be put back after the call."""
    kept = _local.kept
    _local.kept = None
    return kept if kept is not None and kept.size >= size else Buffer(size)


def put_back(buffer: Buffer) -> None:
    """Keep a buffer for the thread's next call."""
    if buffer.size <= KEPT_BYTES:
        _local.kept = buffer


def _aligned(number: int) -> int:
    return -(-number // ALIGNMENT) * ALIGNMENT
