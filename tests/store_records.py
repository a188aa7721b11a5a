"""Records that the tests of the store share: an imagined host, a kernel made by hand, winners for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kerneljit.backends.target import cross_target
from kerneljit.ir.dtype import F32
from kerneljit.ir.formula import Formula
from kerneljit.ir.node import Op, binary
from kerneljit.plan.contract import Contract
from kerneljit.plan.schedule import Schedule, StageSchedule
from kerneljit.runtime.caches import Cache, Caches
from kerneljit.runtime.cpuid import Identity
from kerneljit.runtime.host import Host
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Trial, Winner
from tests.hand_made import Axis, K, M, N, array, formula, i, j, load, reduce

DATE = "2026-01-31T12:00:00Z"
AVX2 = cross_target("avx2")
CONTRACT = Contract(rows=1e-3)


def dot(name: str = "dot") -> Formula:
    k = Axis("k", K)
    product = binary(Op.MUL, load("a", F32, i, k), load("b", F32, j, k))
    made = formula((i, j), [array("a", F32, M, K), array("b", F32, N, K)], reduce("sum", k, product))
    return replace(made, name=name)


DOT = kernel_identity(dot(), None)

MACHINE = Host(
    architecture="x86_64",
    identity=Identity("GenuineIntel", 6, 85, 7, "Brand 9000", hypervisor=True),
    features=cross_target("avx512").features,
    withheld={},
    caches=Caches(Cache(32 << 10, 64, 1), Cache(1 << 20, 64, 1), None, "assumed"),
    page_bytes=4096,
    source="cpuid",
)
"""An imagined one."""
vars(MACHINE)["llvm_name"] = "cascadelake"  # which LLVM would be asked for, and would say of this host
HOST = HostFacts.of(MACHINE)

SCHEDULE = Schedule((StageSchedule("j", 8, 4, 2, copy_lanes=True, contracts=False, unroll=2),))


def shape(m: int = 1000, n: int = 100_000, k: int = 256, threads: int = 1) -> Shape:
    return Shape((("M", m), ("N", n), ("K", k)), (("a", 1), ("b", 1)), threads)


def winner(**changes: Any) -> Winner:
    good = Winner(
        kernel=DOT,
        name="dot",
        target=AVX2.identity,
        level=AVX2.level,
        shape=shape(),
        schedule=SCHEDULE,
        gain=1.25,
        pairs=40,
        provenance={"date": DATE, "llvm": "22.1", "seconds": 12.5, "trials": 60},
        generator=GENERATOR,
    )
    return replace(good, **changes)


def trial(**changes: Any) -> Trial:
    good = Trial(DOT, AVX2.identity, shape(), SCHEDULE, "slower", (1e-3, 2e-3), DATE)
    return replace(good, **changes)
