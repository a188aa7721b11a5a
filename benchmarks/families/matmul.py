"""f32 matrix products that are large, or thin."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from kerneljit.gallery import kernels

from .. import arrays, limits, ours
from ..peers import mkl, numpy, torch
from ..workload import Contest, Demand, Goal, Peer, Workload

SIZES = (
    ((1024, 1024, 1024), 1.0),
    ((2048, 2048, 2048), 1.0),
    ((256, 256, 256), 1.05),
    ((16, 1024, 1024), 1.2),
    ((7, 1000, 300), 1.2),
    ((4096, 16, 4096), 1.2),
)
"""Rows of A, rows of B, columns of B."""

CHECKED = 8


def workloads() -> Iterator[Workload]:
    for (rows, inner, columns), at_least in SIZES:
        demands = [Demand(limits.available("fma f32", "fma f32, avx2"), 2 * rows * inner * columns)]
        if rows * columns * 4 > 16 << 20:
            demands.append(Demand("stream", rows * columns * 4))
        yield Workload(
            "matmul", "f32 matmul", f"{rows} x {inner} x {columns}", partial(prepare, rows, inner, columns),
            Goal(at_least), demands,
        )  # fmt: skip


def prepare(rows: int, inner: int, columns: int) -> Contest:
    a, b = arrays.two_normals((rows, inner), (inner, columns))
    out = arrays.empty((rows, columns), np.float32)
    return Contest(
        ours.contender(kernels.matmul, (a, b), out),
        [
            Peer(mkl.NAME, lambda: mkl.products(a, b)),
            Peer(numpy.BLAS, lambda: numpy.products(a, b)),
            Peer(torch.NAME, lambda: torch.products(a, b)),
        ],
        a[:CHECKED].astype(np.float64) @ b.astype(np.float64),
        relative=1e-4,
        absolute=1e-3,
    )
