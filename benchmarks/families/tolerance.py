"""f32 products under an accuracy contract, beside sgemm."""

# Annotations of kernels are dims and shapes, not Python types, so no type checker can read them.
# mypy: ignore-errors

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

import kerneljit as kj
from kerneljit import f32

from .. import arrays, limits, ours
from ..peers import mkl
from ..workload import Contest, Demand, Goal, Peer, Workload

M, N, K = kj.dims("M N K")
SIZES = (1024, 2048)
CHECKED = 8


def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Matrix product with the second operand transposed."""
    return sum(a[i, k] * b[j, k] for k in K)


def workloads() -> Iterator[Workload]:
    for contract, bound, at_least in (("tolerance", 1e-6, 2.5), ("elementwise_tolerance", 2e-6, 1.6)):
        for size in SIZES:
            yield Workload(
                "tolerance", f"f32 A B^T, `{contract}={bound:g}`", f"{size}^3", partial(prepare, size, contract, bound),
                Goal(at_least), (Demand(limits.available("fma f32", "fma f32, avx2"), 2 * size**3),),
                note="the limit is that of plain FMA: above 100% only parts of fewer bits can come",
            )  # fmt: skip


def prepare(size: int, contract: str, bound: float) -> Contest:
    kernel = ours.kernel_with(product, **{contract: bound})
    a, b = arrays.two_normals((size, size), (size, size))
    out = arrays.empty((size, size), np.float32)
    exact = a[:CHECKED].astype(np.float64) @ b.astype(np.float64).T
    scale = np.linalg.norm(a[:CHECKED], axis=1).max() * np.linalg.norm(b, axis=1).max()
    return Contest(
        ours.contender(kernel, (a, ours.packed(kernel, "b", b)), out),
        [Peer(mkl.NAME, lambda: mkl.products_of_transposed(a, b))],
        exact,
        relative=0.0,
        absolute=bound * float(scale),
    )
