"""Products of bytes, summed in i32."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from kerneljit.gallery import kernels

from .. import arrays, ours
from ..peers import numkong, torch
from ..workload import Contest, Demand, Goal, Peer, Workload

SIZES = ((1024, 1024, 1024), (1000, 10_000, 768))
CHECKED = 8


def workloads() -> Iterator[Workload]:
    for rows, columns, inner in SIZES:
        operations = 2 * rows * columns * inner
        stores = Demand("stream", 4 * rows * columns)
        for level, goal, limit in (
            ("amx", Goal(1.7), "amx int8"),
            ("avx512ice", Goal(0.8, "share"), "vpdpbusd"),
        ):
            yield Workload(
                "int8", "int8 A B^T", f"{rows} x {columns} x {inner}", partial(prepare, rows, columns, inner), goal,
                (Demand(limit, operations), stores), level,
            )  # fmt: skip


def prepare(rows: int, columns: int, inner: int) -> Contest:
    random = arrays.generator()
    a = arrays.aligned(random.integers(-128, 128, (rows, inner), dtype=np.int8))
    b = arrays.aligned(random.integers(-128, 128, (columns, inner), dtype=np.int8))
    out = arrays.empty((rows, columns), np.int32)
    return Contest(
        ours.contender(kernels.matmul_i8, (a, ours.packed(kernels.matmul_i8, "b", b)), out),
        [
            Peer(torch.NAME, lambda: torch.products_of_bytes(a, b)),
            Peer(numkong.NAME, lambda: numkong.products(a, b, "int8", "int32")),
        ],
        a[:CHECKED].astype(np.int32) @ b.astype(np.int32).T,
    )
