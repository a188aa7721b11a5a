"""The machine's limits, each measured on the core that the workloads run on.

In: a limit's name. Out: how much of it a second has, in operations, terms, bits or bytes. What the host lacks has no
limit, and says so.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np

from kerneljit.runtime.host import host

from . import arrays, measure, probes
from .probes import Mix
from .workload import CannotRun, Demand

LEAST_BYTES = 256 << 20
"""The least memory for bandwidth that no cache helps with."""

STEP_BYTES = 512


@dataclass(frozen=True)
class Limit:
    """One thing that a core does at most so often a second; `amount` is what one call of a loop does."""

    name: str
    what: str
    unit: str
    needs: frozenset[str]
    loops: Callable[[], Sequence[Callable[[], object]]]
    amount: float

    def missing(self) -> str:
        """What the host lacks for it; empty if nothing."""
        return ", ".join(sorted(self.needs - host().features))

    @cached_property
    def ready(self) -> Sequence[Callable[[], object]]:
        return self.loops()

    def rate(self, attempts: int = 5) -> float:
        """The most a second, of several attempts."""
        if self.missing():
            raise CannotRun(f"the CPU lacks {self.missing()}")
        with measure.no_collection():
            seconds = min(
                measure.sample(loop, 1, time.process_time) for _ in range(attempts) for loop in self.ready
            )
        return self.amount / seconds


REPETITIONS = 200_000


def _mix(name: str, what: str, unit: str, needs: Sequence[str], mix: Mix, amount: float) -> Limit:
    def loops() -> Sequence[Callable[[], object]]:
        function = probes.counted_loop(mix)
        return [lambda: function(REPETITIONS, 0)]

    return Limit(name, what, unit, frozenset(needs), loops, amount * mix.copies * REPETITIONS)


def _tiles(name: str, instruction: str, feature: str, operations: int) -> Limit:
    def loops() -> Sequence[Callable[[], object]]:
        function, configuration = probes.tile_loop(instruction), probes.tile_configuration()
        return [lambda: function(REPETITIONS // 8, ctypes.addressof(configuration))]

    needs = frozenset({"amx-tile", feature})
    amount = operations * probes.TILES_IN_A_LOOP * (REPETITIONS // 8)
    return Limit(name, f"`{instruction}` on four accumulators", "op", needs, loops, amount)


@cache
def beyond_caches() -> np.ndarray:
    """Memory several times as large as the last cache."""
    return arrays.empty((bytes_beyond_caches(),), np.uint8)


def bytes_beyond_caches() -> int:
    """How much that is."""
    last = host().caches.l3
    return max(LEAST_BYTES, 4 * last.bytes if last else 0) // STEP_BYTES * STEP_BYTES


def _vector() -> tuple[str, int]:
    """The widest registers, and their bytes."""
    features = host().features
    return ("zmm", 64) if "avx512f" in features else ("ymm", 32) if "avx" in features else ("xmm", 16)


def _moves(pattern: str, legacy: str) -> list[str]:
    register, width = _vector()
    move = legacy if register == "xmm" else pattern
    return [
        move.format(offset=offset, register=f"%{register}{number % 8}")
        for number, offset in enumerate(range(0, STEP_BYTES, width))
    ]


def readers() -> list[probes.Function]:
    """Loops that read memory once, front to back: as the hardware likes it, and with prefetches at two distances."""
    loads = _moves("vmovaps {offset}(%rdi), {register}", "movaps {offset}(%rdi), {register}")
    ahead = ([f"prefetcht0 {distance + line}(%rdi)" for line in range(0, STEP_BYTES, 64)] for distance in (1024, 4096))
    return [probes.memory_loop(lines, STEP_BYTES) for lines in (loads, *([*some, *loads] for some in ahead))]


def reading(memory: np.ndarray) -> list[Callable[[], object]]:
    """The same, bound to an array that begins on a cache line; what is beyond the last whole step is left out."""
    address, size = memory.ctypes.data, memory.nbytes // STEP_BYTES * STEP_BYTES
    return [lambda function=function: function(address, size) for function in readers()]


def _memory(name: str, what: str, loops: Callable[[], list[probes.Function]]) -> Limit:
    def bound() -> Sequence[Callable[[], object]]:
        memory = beyond_caches()
        return [lambda function=function: function(memory.ctypes.data, memory.nbytes) for function in loops()]

    return Limit(name, what, "B", frozenset(), bound, bytes_beyond_caches())


def _stores() -> list[probes.Function]:
    lines = _moves("vmovaps {register}, {offset}(%rdi)", "movaps {register}, {offset}(%rdi)")
    return [probes.memory_loop(lines, STEP_BYTES)]


def _streaming_stores() -> list[probes.Function]:
    lines = _moves("vmovntps {register}, {offset}(%rdi)", "movntps {register}, {offset}(%rdi)")
    return [probes.memory_loop(lines, STEP_BYTES)]


def _copies() -> list[probes.Function]:
    loads = _moves("vmovaps {offset}(%rdx), {register}", "movaps {offset}(%rdx), {register}")
    stores = _moves("vmovaps {register}, {offset}(%rdi)", "movaps {register}, {offset}(%rdi)")
    streams = _moves("vmovntps {register}, {offset}(%rdi)", "movntps {register}, {offset}(%rdi)")
    return [
        probes.copy_loop([line for pair in zip(loads, some, strict=True) for line in pair], STEP_BYTES)
        for some in (stores, streams)
    ]


_AVX512 = ("avx512f", "avx512bw", "avx512dq", "avx512vl")
_SUBTRACT = "vsubps {x}, {y}, {1}"
_ABSOLUTE = "vandps {z}, {1}, {1}"

LIMITS = {
    limit.name: limit
    for limit in (
        _mix("fma f32", "`vfmadd231ps`, 512 bits", "op", _AVX512, Mix(24, 1, ["vfmadd231ps {x}, {y}, {0}"]), 32),
        _mix(
            "fma f32, avx2", "`vfmadd231ps`, 256 bits", "op", ["avx2", "fma"],
            Mix(12, 1, ["vfmadd231ps {x}, {y}, {0}"], "ymm"), 16,
        ),
        _mix(
            "vpopcntq", "and, `vpopcntq`, add, 512 bits", "bit", [*_AVX512, "avx512vpopcntdq"],
            Mix(14, 2, ["vpandq {x}, {y}, {1}", "vpopcntq {1}, {1}", "vpaddq {1}, {0}, {0}"]), 512,
        ),
        _mix(
            "nibbles, avx2", "popcount of a & b by two `vpshufb`, 256 bits", "bit", ["avx2"],
            Mix(
                4, 3,
                [
                    "vpand {x}, {y}, {1}", "vpsrlw $$4, {1}, {2}", "vpand {z}, {1}, {1}", "vpand {z}, {2}, {2}",
                    "vpshufb {1}, {x}, {1}", "vpshufb {2}, {x}, {2}", "vpaddb {1}, {0}, {0}", "vpaddb {2}, {0}, {0}",
                ],
                "ymm",
            ),
            256,
        ),
        _mix(
            "vpdpbusd", "`vpdpbusd`, 512 bits", "op", [*_AVX512, "avx512vnni"],
            Mix(24, 1, ["vpdpbusd {x}, {y}, {0}"]), 128,
        ),
        _mix(
            "vdpbf16ps", "`vdpbf16ps`, 512 bits", "op", [*_AVX512, "avx512bf16"],
            Mix(24, 1, ["vdpbf16ps {x}, {y}, {0}"]), 64,
        ),
        _tiles("amx int8", "tdpbssd", "amx-int8", 2 * 16 * 16 * 64),
        _tiles("amx bf16", "tdpbf16ps", "amx-bf16", 2 * 16 * 16 * 32),
        _tiles("amx fp16", "tdpfp16ps", "amx-fp16", 2 * 16 * 16 * 32),
        _mix(
            "l2 terms", "subtract, `vfmadd231ps`, 512 bits", "term", _AVX512,
            Mix(14, 2, [_SUBTRACT, "vfmadd231ps {1}, {1}, {0}"]), 16,
        ),
        _mix(
            "l1 terms", "subtract, clear the sign, add, 512 bits", "term", _AVX512,
            Mix(14, 2, [_SUBTRACT, _ABSOLUTE, "vaddps {1}, {0}, {0}"]), 16,
        ),
        _mix(
            "max terms", "subtract, clear the sign, `vmaxps`, 512 bits", "term", _AVX512,
            Mix(14, 2, [_SUBTRACT, _ABSOLUTE, "vmaxps {1}, {0}, {0}"]), 16,
        ),
        _mix(
            "canberra terms", "subtract, clear the sign, add, `vdivps`, add, 512 bits", "term", _AVX512,
            Mix(
                9, 3,
                [_SUBTRACT, _ABSOLUTE, "vaddps {x}, {y}, {2}", "vdivps {2}, {1}, {1}", "vaddps {1}, {0}, {0}"],
            ),
            16,
        ),
        _memory("read", "loads, beyond all caches", readers),
        _memory("store", "ordinary stores, beyond all caches", _stores),
        _memory("stream", "non-temporal stores, beyond all caches", _streaming_stores),
        _memory("copy", "loads and stores (the better kind), read plus written, beyond all caches", _copies),
    )
}  # fmt: skip


def rates(demands: Sequence[Demand]) -> dict[str, float]:
    """The rates of all limits that some demands name, as far as the host has them."""
    found = {}
    for demand in demands:
        if not LIMITS[demand.limit].missing():
            found[demand.limit] = LIMITS[demand.limit].rate()
    return found


def least_seconds(demands: Sequence[Demand], rate: dict[str, float]) -> tuple[str, float] | None:
    """Which limit binds, and the least time that it allows; None where a demanded limit is not known."""
    if not demands or any(demand.limit not in rate for demand in demands):
        return None
    return max(((demand.limit, demand.amount / rate[demand.limit]) for demand in demands), key=lambda one: one[1])
