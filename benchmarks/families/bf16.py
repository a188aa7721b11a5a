"""Products of bfloat16, summed in f32 and rounded once, as torch does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import ml_dtypes
import numpy as np

from kerneljit.gallery import kernels

from .. import arrays, limits, ours
from ..peers import numkong, torch
from ..workload import Contest, Demand, Goal, Peer, Workload

SIZES = (1024, 2048)
CHECKED = 8


def workloads() -> Iterator[Workload]:
    limit = limits.available("amx bf16", "vdpbf16ps")
    for size in SIZES:
        yield Workload(
            "bf16", "bf16 A B^T", f"{size}^3", partial(prepare, size), Goal(1.4), (Demand(limit, 2 * size**3),)
        )


def prepare(size: int) -> Contest:
    a, b = (values.astype(ml_dtypes.bfloat16) for values in arrays.two_normals((size, size), (size, size)))
    out = arrays.empty((size, size), ml_dtypes.bfloat16)
    kernel = kernels.matmul_bf16_rounded
    return Contest(
        ours.contender(kernel, (a, ours.packed(kernel, "b", b)), out),
        [
            Peer(torch.NAME, lambda: torch.products_of_bf16(a, b)),
            Peer(numkong.NAME, lambda: numkong.products(a, b, "bfloat16", "float32"), counts=False),
        ],
        a[:CHECKED].astype(np.float64) @ b.astype(np.float64).T,
        # One step of bfloat16 is 2^-8 of the value; two roundings may fall to either side.
        relative=2**-7,
        absolute=1e-2,
    )
