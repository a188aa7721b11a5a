"""f32 matrix products that are so small that the call counts, one at a time and many in one call."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from kerneljit.gallery import kernels

from .. import arrays, limits, ours
from ..peers import mkl, numpy, torch
from ..workload import Contest, Demand, Goal, Peer, Workload

SIZES = ((4, 2.0), (8, 2.0), (16, 2.0), (32, 2.0), (64, 1.15))
BATCH_ELEMENTS = 1 << 18
"""A batch is so long that each operand has a megabyte: in the second cache, as in real use."""


def workloads() -> Iterator[Workload]:
    fma = limits.available("fma f32", "fma f32, avx2")
    for size, at_least in SIZES:
        yield Workload(
            "small",
            "f32 matmul",
            f"{size}^3",
            partial(single, size),
            Goal(at_least),
            (Demand(fma, 2 * size**3),),
        )
    for size, at_least in SIZES:
        count = BATCH_ELEMENTS // size**2
        yield Workload(
            "small", f"{count} f32 matmuls in one call", f"{size}^3", partial(batch, size, count), Goal(at_least),
            (Demand(fma, 2 * count * size**3),),
        )  # fmt: skip


def single(size: int) -> Contest:
    a, b = arrays.two_normals((size, size), (size, size))
    out = arrays.empty((size, size), np.float32)
    return Contest(
        ours.contender(kernels.matmul, (a, b), out),
        [
            Peer(numpy.NAME, lambda: numpy.products(a, b, numpy.NAME)),
            Peer(torch.NAME, lambda: torch.products(a, b)),
            Peer(mkl.NAME, lambda: mkl.products(a, b)),
        ],
        a.astype(np.float64) @ b.astype(np.float64),
        relative=1e-4,
        absolute=1e-4,
    )


def batch(size: int, count: int) -> Contest:
    a, b = arrays.two_normals((count, size, size), (count, size, size))
    out = arrays.empty((count, size, size), np.float32)
    return Contest(
        ours.contender(kernels.batched_matmul, (a, b), out),
        [
            Peer(numpy.NAME, lambda: numpy.products(a, b, numpy.NAME)),
            Peer(torch.NAME, lambda: torch.batched_products(a, b)),
            Peer(mkl.NAME, lambda: mkl.batched_products(a, b)),
        ],
        a.astype(np.float64) @ b.astype(np.float64),
        relative=1e-4,
        absolute=1e-4,
    )
