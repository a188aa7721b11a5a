"""What this host does at best, measured: vector instructions, and bytes at each level of the caches.

In: a target, a number of threads. Out: `Peaks`, whose rates are measured when they are first asked for, in some
milliseconds each, and kept for the process. Several threads are measured running at once.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from statistics import harmonic_mean
from typing import Any, Literal

import numpy as np

from kerneljit.backends.llvm import peaks
from kerneljit.backends.llvm.compiler import object_code
from kerneljit.backends.llvm.peaks import Probe
from kerneljit.backends.target import Target
from kerneljit.ir.node import Node, Op
from kerneljit.plan.machine import Contraction
from kerneljit.runtime.host import host
from kerneljit.runtime.jit import COMPILING, Loaded, load_object

from .stopwatch import clock_for

Level = Literal["L1", "L2", "L3", "memory"]
LEVELS: tuple[Level, ...] = ("L1", "L2", "L3", "memory")

_SAMPLE_SECONDS = 1e-3
_ATTEMPTS = 4
_LONGER_WITH_THREADS = 3
"""Waking threads takes some of a sample, so it is a longer one."""
_MOST_PASSES = 1 << 24
_ALIGNMENT = 4096
_LEAST_BEYOND, _MOST_BEYOND = 64 << 20, 256 << 20
"""Memory that lies beyond the caches: twice as much as they hold, within reason."""
_PROTOTYPE = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_void_p, ctypes.c_int64)


@dataclass(frozen=True, slots=True)
class Bandwidth:
    """Bytes in a second, at one level."""

    read: float
    write: float
    both: float
    """Read and written together, at the best."""

    def seconds(self, read: float, written: float) -> float:
        """The least time for so many bytes."""
        together = (read + written) / max(self.both, self.read, self.write) if read and written else 0.0
        return max(read / self.read, written / self.write, together)


class Peaks:
    """The rates of one target, for some threads at once."""

    def __init__(self, target: Target, threads: int = 1) -> None:
        self.target, self.threads = target, threads
        self._rates: dict[object, float] = {}
        self._bandwidths: dict[Level, Bandwidth] = {}

    def instructions(self) -> float:
        """Vector instructions of any kind, in a second."""
        return self._rate("any", lambda: peaks.issue_probes(self.target))

    def contraction(self, contraction: Contraction, *, is_of_tiles: bool) -> float:
        """Units of a contraction in a second."""
        probe = peaks.tile_probe if is_of_tiles else peaks.contraction_probe
        return self._rate((contraction, is_of_tiles), lambda: [probe(self.target, contraction)])

    def operation(self, node: Node) -> float:
        """Vectors of an operation in a second; of a product that is added where the operation is a product."""
        if node.op is Op.MUL:
            return self._rate(node, lambda: [peaks.multiply_add_probe(self.target, node.dtype)])
        return self._rate(node, lambda: [peaks.operation_probe(self.target, node)])

    def bandwidth(self, level: Level) -> Bandwidth:
        """Bytes in a second at a level."""
        found = self._bandwidths.get(level)
        if found is None:
            # Not cached beyond this: such memory is large.
            memories = [_memory(_bytes_at(level, self.threads)) for _ in range(self.threads)]
            kinds = (peaks.READS, peaks.WRITES, peaks.COPIES)
            ways = kinds if level == "memory" else [kind[:1] for kind in kinds]  # the others avoid the caches
            rates = [self._best([peaks.memory_probe(self.target, way) for way in some], memories) for some in ways]
            found = self._bandwidths[level] = Bandwidth(*rates)
        return found

    def _rate(self, key: object, probes: Callable[[], Sequence[Probe]]) -> float:
        found = self._rates.get(key)
        if found is None:
            memories = [_memory(peaks.MEMORY_BYTES) for _ in range(self.threads)]
            found = self._rates[key] = self._best(probes(), memories, of_bytes=False)
        return found

    def _best(self, probes: Sequence[Probe], memories: Sequence[Any], *, of_bytes: bool = True) -> float:
        """The highest rate of all loops that do the same."""
        amount = memories[0].nbytes if of_bytes else 1
        return max(probe.amount * amount * self.threads / self._seconds(probe, memories) for probe in probes)

    def _seconds(self, probe: Probe, memories: Sequence[Any]) -> float:
        """The least time for a pass of every thread."""
        function = _PROTOTYPE(_loaded(probe.text, self.target).addresses[0])
        passes, seconds = _passes(function, memories[0])
        if self.threads == 1:
            samples = [_sample(function, passes, memories[0]) for _ in range(_ATTEMPTS)]
            return min(seconds, *samples) / passes
        passes *= _LONGER_WITH_THREADS
        with ThreadPoolExecutor(self.threads) as pool:
            # Each thread's own time: what they take from one another counts, what other processes take does not.
            samples = [
                harmonic_mean(list(pool.map(partial(_sample, function, passes), memories))) for _ in range(_ATTEMPTS)
            ]
        return min(samples) / passes


def _passes(function: Callable[[int, int, int], None], memory: Any) -> tuple[int, float]:
    """So many passes that a clock can tell them, and what they take."""
    passes, seconds = 1, _sample(function, 1, memory)
    while seconds < _SAMPLE_SECONDS and passes < _MOST_PASSES:
        passes *= 2
        seconds = _sample(function, passes, memory)
    return passes, seconds


def _sample(function: Callable[[int, int, int], None], passes: int, memory: Any) -> float:
    clock = clock_for(1)
    begin = clock()
    function(passes, memory.ctypes.data, memory.nbytes)
    return max(clock() - begin, 1) * 1e-9


@cache
def peaks_of(target: Target, threads: int = 1) -> Peaks:
    """The peaks of this process' host, measured once."""
    return Peaks(target, threads)


def level_bytes() -> tuple[tuple[Level, int | None], ...]:
    """What each level holds; nothing is beyond memory."""
    caches = host().caches
    found: list[tuple[Level, int | None]] = [("L1", caches.l1d.bytes), ("L2", caches.l2.bytes)]
    if caches.l3 is not None:
        found.append(("L3", caches.l3.bytes))
    return (*found, ("memory", None))


def _bytes_at(level: Level, threads: int) -> int:
    """Memory that fills half of a level, or lies beyond all of them, for each of the threads."""
    held = dict(level_bytes())
    size = held.get(level)
    if size is None:
        largest = max(size for size in held.values() if size is not None)
        return max(_LEAST_BEYOND, min(2 * largest, _MOST_BEYOND)) // threads
    return size // 2 if level != "L3" else size // 2 // threads


def _memory(size: int) -> Any:
    """So many bytes of harmless numbers that begin where a page does, in whole steps."""
    size = max(2 * peaks.STEP_BYTES, size // (2 * peaks.STEP_BYTES) * 2 * peaks.STEP_BYTES)
    raw = np.empty(size + _ALIGNMENT, np.uint8)
    begin = -raw.ctypes.data % _ALIGNMENT
    memory = raw[begin : begin + size].view(np.uint32)
    memory.fill(peaks.PATTERN)
    return memory


@lru_cache(maxsize=64)
def _loaded(text: str, target: Target) -> Loaded:
    with COMPILING:
        return load_object(object_code(text, target), (peaks.FUNCTION,))
