"""The machine's limits, each measured on the core that the workloads run on.

In: a limit's name. Out: how much of it a second has, in operations, terms, bits or bytes. What the host lacks has no
limit, and says so.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial

import numpy as np

from kerneljit.runtime.host import host

from . import arrays, measure, probes
from .probes import Mix
from .workload import CannotRun, Demand

LEAST_BYTES = 256 << 20
"""The least memory for bandwidth that no cache helps with."""

STEP_BYTES = 512
_REGISTERS = 8


@dataclass(frozen=True)
class Loop:
    """One way to it, and how much of it one call is."""

    run: Callable[[], object]
    amount: float


@dataclass(frozen=True)
class Limit:
    """One thing that a core does at most so often a second, by the best of some loops."""

    name: str
    what: str
    unit: str
    needs: frozenset[str]
    make: Callable[[], Sequence[Loop]]

    def missing(self) -> str:
        """What the host lacks for it; empty if nothing."""
        return ", ".join(sorted(self.needs - host().features))

    @cached_property
    def loops(self) -> Sequence[Loop]:
        """Compiled when they are first needed: a host may lack the instructions."""
        return self.make()

    def rate(self, attempts: int = 5) -> float:
        """The most a second, of several attempts."""
        if self.missing():
            raise CannotRun(f"the CPU lacks {self.missing()}")
        with measure.no_collection():
            return max(
                loop.amount / measure.sample(loop.run, 1, time.process_time)
                for _ in range(attempts)
                for loop in self.loops
            )


REPETITIONS = 200_000


def _mix(name: str, what: str, unit: str, needs: Sequence[str], amount: float, *mixes: Mix) -> Limit:
    """`amount` is what the instructions of one copy do."""

    def make() -> Sequence[Loop]:
        return [
            Loop(partial(probes.counted_loop(mix), REPETITIONS, 0), amount * mix.copies * REPETITIONS) for mix in mixes
        ]

    return Limit(name, what, unit, frozenset(needs), make)


def _tiles(name: str, instruction: str, feature: str, operations: int) -> Limit:
    repetitions = REPETITIONS // 8

    def make() -> Sequence[Loop]:
        function, configuration = probes.tile_loop(instruction), probes.tile_configuration()
        amount = operations * probes.TILES_IN_A_LOOP * repetitions
        return [Loop(lambda: function(repetitions, ctypes.addressof(configuration)), amount)]

    return Limit(name, f"`{instruction}` on four accumulators", "op", frozenset({"amx-tile", feature}), make)


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


def _moves(pattern: str) -> list[str]:
    """One step's worth of a move; before AVX it has another name."""
    register, width = _vector()
    move = pattern if register == "xmm" else f"v{pattern}"
    return [
        move.format(offset=offset, register=f"%{register}{number % _REGISTERS}")
        for number, offset in enumerate(range(0, STEP_BYTES, width))
    ]


def _ones() -> list[str]:
    """All bits set in the registers that are stored: Zen 4 writes lines of zeros three times as fast."""
    register, _ = _vector()
    pattern = {
        "zmm": "vpternlogd $$255, {0}, {0}, {0}", "ymm": "vcmptrueps {0}, {0}, {0}", "xmm": "pcmpeqd {0}, {0}",
    }[register]  # fmt: skip
    return [pattern.format(f"%{register}{number}") for number in range(_REGISTERS)]


def _end() -> list[str]:
    """What was written past the caches is done, and code with short registers is not slowed down."""
    return ["sfence"] if _vector()[0] == "xmm" else ["sfence", "vzeroupper"]


_LOAD, _STORE, _STREAM = (
    "movaps {offset}(%rdi), {register}", "movaps {register}, {offset}(%rdi)", "movntps {register}, {offset}(%rdi)",
)  # fmt: skip
_LOAD_SOURCE = _LOAD.replace("%rdi", "%rdx")


def readers() -> list[probes.Function]:
    """Loops that read memory once, front to back: as the hardware likes it, and with prefetches at two distances."""
    loads = _moves(_LOAD)
    ahead = ([f"prefetcht0 {distance + line}(%rdi)" for line in range(0, STEP_BYTES, 64)] for distance in (1024, 4096))
    ways = (loads, *([*some, *loads] for some in ahead))
    return [probes.memory_loop(lines, STEP_BYTES, (), _end()) for lines in ways]


def writers(pattern: str) -> list[probes.Function]:
    """A loop that fills memory."""
    return [probes.memory_loop(_moves(pattern), STEP_BYTES, _ones(), _end())]


def copiers() -> list[probes.Function]:
    """Loops that copy one half of memory into the other, with either kind of stores."""
    both = (
        [line for pair in zip(_moves(_LOAD_SOURCE), _moves(some), strict=True) for line in pair]
        for some in (_STORE, _STREAM)
    )
    return [probes.copy_loop(lines, STEP_BYTES, _end()) for lines in both]


def reading(memory: np.ndarray) -> list[Callable[[], object]]:
    """The same, bound to an array that begins on a cache line; what is beyond the last whole step is left out."""
    address, size = memory.ctypes.data, memory.nbytes // STEP_BYTES * STEP_BYTES
    return [partial(function, address, size) for function in readers()]


def _memory(name: str, what: str, loops: Callable[[], list[probes.Function]]) -> Limit:
    def make() -> Sequence[Loop]:
        memory = beyond_caches()
        return [Loop(partial(function, memory.ctypes.data, memory.nbytes), memory.nbytes) for function in loops()]

    return Limit(name, what, "B", frozenset(), make)


_AVX512 = ("avx512f", "avx512bw", "avx512dq", "avx512vl")
_SUBTRACT = "vsubps {x}, {y}, {1}"
_ABSOLUTE = "vandps {z}, {1}, {1}"
_SIZE = "vaddps {x}, {y}, {2}"

LIMITS = {
    limit.name: limit
    for limit in (
        _mix("fma f32", "`vfmadd231ps`, 512 bits", "op", _AVX512, 32, Mix(24, 1, ["vfmadd231ps {x}, {y}, {0}"])),
        _mix(
            "fma f32, avx2", "`vfmadd231ps`, 256 bits", "op", ["avx2", "fma"], 16,
            Mix(12, 1, ["vfmadd231ps {x}, {y}, {0}"], "ymm"),
        ),
        _mix(
            "vpopcntq", "and, `vpopcntq`, add, 512 bits", "bit", [*_AVX512, "avx512vpopcntdq"], 512,
            Mix(14, 2, ["vpandq {x}, {y}, {1}", "vpopcntq {1}, {1}", "vpaddq {1}, {0}, {0}"]),
        ),
        _mix(
            "nibbles, avx2", "popcount of a & b by two `vpshufb`, 256 bits", "bit", ["avx2"], 256,
            Mix(
                4, 3,
                [
                    "vpand {x}, {y}, {1}", "vpsrlw $$4, {1}, {2}", "vpand {z}, {1}, {1}", "vpand {z}, {2}, {2}",
                    "vpshufb {1}, {x}, {1}", "vpshufb {2}, {x}, {2}", "vpaddb {1}, {0}, {0}", "vpaddb {2}, {0}, {0}",
                ],
                "ymm",
            ),
        ),
        _mix(
            "vpdpbusd", "`vpdpbusd`, 512 bits", "op", [*_AVX512, "avx512vnni"], 128,
            Mix(24, 1, ["vpdpbusd {x}, {y}, {0}"]),
        ),
        _mix(
            "vdpbf16ps", "`vdpbf16ps`, 512 bits", "op", [*_AVX512, "avx512bf16"], 64,
            Mix(24, 1, ["vdpbf16ps {x}, {y}, {0}"]),
        ),
        _tiles("amx int8", "tdpbssd", "amx-int8", 2 * 16 * 16 * 64),
        _tiles("amx bf16", "tdpbf16ps", "amx-bf16", 2 * 16 * 16 * 32),
        _tiles("amx fp16", "tdpfp16ps", "amx-fp16", 2 * 16 * 16 * 32),
        _mix(
            "l2 terms", "subtract, `vfmadd231ps`, 512 bits", "term", _AVX512, 16,
            Mix(14, 2, [_SUBTRACT, "vfmadd231ps {1}, {1}, {0}"]),
        ),
        # Some CPUs add and multiply on different ports: a sum by FMA with 1.0 is the quicker one there.
        _mix(
            "l1 terms", "subtract, clear the sign, add (or FMA with 1), 512 bits", "term", _AVX512, 16,
            Mix(14, 2, [_SUBTRACT, _ABSOLUTE, "vaddps {1}, {0}, {0}"]),
            Mix(14, 2, [_SUBTRACT, _ABSOLUTE, "vfmadd231ps {1}, {y}, {0}"]),
        ),
        # Without their signs floats are in the order of their bits, with NaN as the greatest.
        _mix(
            "max terms", "subtract, clear the sign, `vmaxps` (or `vpmaxud`), 512 bits", "term", _AVX512, 16,
            Mix(14, 2, [_SUBTRACT, _ABSOLUTE, "vmaxps {1}, {0}, {0}"]),
            Mix(14, 2, [_SUBTRACT, _ABSOLUTE, "vpmaxud {1}, {0}, {0}"]),
        ),
        _mix(
            "canberra terms", "difference by `vdivps` (or `vrcp14ps` and a step) through sum, add, 512 bits", "term",
            _AVX512, 16,
            Mix(9, 3, [_SUBTRACT, _ABSOLUTE, _SIZE, "vdivps {2}, {1}, {1}", "vaddps {1}, {0}, {0}"]),
            Mix(
                5, 5,
                [
                    _SUBTRACT, _ABSOLUTE, _SIZE, "vrcp14ps {2}, {3}", "vmulps {1}, {3}, {4}",
                    "vfnmadd231ps {4}, {2}, {1}", "vfmadd213ps {4}, {3}, {1}", "vaddps {1}, {0}, {0}",
                ],
            ),
        ),
        _memory("read", "loads, beyond all caches", readers),
        _memory("store", "ordinary stores, beyond all caches", partial(writers, _STORE)),
        _memory("stream", "non-temporal stores, beyond all caches", partial(writers, _STREAM)),
        _memory("copy", "loads and stores (the better kind), read plus written, beyond all caches", copiers),
    )
}  # fmt: skip


def available(*names: str) -> str:
    """The first of some limits that the host has; the last where it has none."""
    return next((name for name in names if not LIMITS[name].missing()), names[-1])


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
