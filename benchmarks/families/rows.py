"""Rows and columns of one array: each element is read and written once, if all goes well."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from kerneljit.gallery import kernels

from .. import arrays, ours
from ..peers import numba, numpy, torch
from ..workload import Contest, Demand, Goal, Peer, Workload

SHAPES = ((4096, 4096), (512, 512))
"""Beyond all caches, and within the second."""

SERIES, WINDOW = 4_000_000, 20
EPSILON = 1e-5


def workloads() -> Iterator[Workload]:
    for rows, columns in SHAPES:
        for name, prepare in (("softmax", softmax), ("layer norm", layer_norm), ("z-score", standard_score)):
            yield Workload(
                "rows", name, f"{rows} x {columns}", partial(prepare, rows, columns), Goal(1.5),
                (Demand("copy", 2 * 4 * rows * columns),) if rows * columns > 1 << 22 else (),
                note="" if rows * columns > 1 << 22 else "within the second cache: no limit is measured for that",
            )  # fmt: skip
    yield Workload(
        "rows", "rolling mean", f"{SERIES}, window {WINDOW}", rolling_mean, Goal(1.5), (Demand("copy", 2 * 4 * SERIES),)
    )


def softmax(rows: int, columns: int) -> Contest:
    x = arrays.normal(rows, columns)
    out = arrays.empty(x.shape, np.float32)
    wide = np.exp(x.astype(np.float64) - x.max(axis=1, keepdims=True))
    return Contest(
        ours.contender(kernels.softmax, (x,), out),
        [
            Peer(numpy.NAME, lambda: numpy.softmax(x)),
            Peer(torch.NAME, lambda: torch.softmax(x)),
            Peer(numba.NAME, lambda: numba.rows((x,), x.shape, numba.softmax)),
        ],
        wide / wide.sum(axis=1, keepdims=True),
    )


def layer_norm(rows: int, columns: int) -> Contest:
    x, (gamma, beta) = arrays.normal(rows, columns), arrays.two_normals((columns,), (columns,))
    out = arrays.empty(x.shape, np.float32)
    wide = x.astype(np.float64)
    scaled = (wide - wide.mean(axis=1, keepdims=True)) / np.sqrt(wide.var(axis=1, keepdims=True) + EPSILON)
    return Contest(
        ours.contender(kernels.layer_norm, (x, gamma, beta, np.float32(EPSILON)), out),
        [
            Peer(numpy.NAME, lambda: numpy.layer_norm(x, gamma, beta, EPSILON)),
            Peer(torch.NAME, lambda: torch.layer_norm(x, gamma, beta, EPSILON)),
            Peer(numba.NAME, lambda: numba.rows((x, gamma, beta, EPSILON), x.shape, numba.layer_norm)),
        ],
        scaled * gamma + beta,
        relative=1e-4,
        absolute=1e-4,
    )


def standard_score(rows: int, columns: int) -> Contest:
    x = arrays.normal(rows, columns)
    out = arrays.empty(x.shape, np.float32)
    wide = x.astype(np.float64)
    return Contest(
        ours.contender(kernels.standard_score, (x,), out),
        [
            Peer(numpy.NAME, lambda: numpy.standard_score(x)),
            Peer(torch.NAME, lambda: torch.standard_score(x)),
            Peer(numba.NAME, lambda: numba.rows((x,), x.shape, numba.standard_score)),
        ],
        (wide - wide.mean(axis=0)) / wide.std(axis=0),
        relative=1e-4,
        absolute=1e-4,
    )


def rolling_mean() -> Contest:
    x = arrays.normal(SERIES + WINDOW - 1)
    out = arrays.empty((SERIES,), np.float32)
    total = np.concatenate([[0.0], np.cumsum(x, dtype=np.float64)])
    return Contest(
        ours.contender(kernels.rolling_mean, (x,), out, W=WINDOW),
        [
            Peer(numpy.NAME, lambda: numpy.rolling_mean(x, WINDOW)),
            Peer(torch.NAME, lambda: torch.rolling_mean(x, WINDOW)),
            Peer(numba.NAME, lambda: numba.rows((x, WINDOW), out.shape, numba.rolling_mean)),
        ],
        (total[WINDOW:] - total[:-WINDOW]) / WINDOW,
        relative=1e-4,
        absolute=1e-5,
    )
