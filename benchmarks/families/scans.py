"""One query, or one vector, against more memory than any cache holds: reading it once is the limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from kerneljit.gallery import kernels

from .. import arrays, limits, measure, ours
from ..peers import numpy, torch
from ..workload import Contender, Contest, Goal, Peer, Workload

COLUMNS = 768
WORDS = 32
CHECKED = 64
AT_LEAST = 0.9


def workloads() -> Iterator[Workload]:
    size = limits.bytes_beyond_caches()
    rows, fingerprints = size // (4 * COLUMNS), size // (8 * WORDS)
    for name, sizes, prepare in (
        ("matrix-vector, f32", f"{rows} x {COLUMNS}", matrix_vector),
        ("cosine, 1 query", f"1 x {rows} x {COLUMNS}", cosine),
        ("Tanimoto, 1 query, 2048 bits", f"1 x {fingerprints}", tanimoto),
    ):
        yield Workload("scans", name, sizes, prepare, Goal(AT_LEAST))


def fastest_read(memory: np.ndarray) -> Contender:
    """Of the probe's ways to read the same bytes, the quickest."""
    run = min(limits.reading(memory), key=partial(measure.quickest, attempts=3))
    return Contender("reading the same bytes", run, lambda: memory)


def _read(memory: np.ndarray, answer: Callable[[], np.ndarray]) -> Peer:
    """It computes nothing, so there is no answer of its own to compare."""

    def make() -> Contender:
        found = fastest_read(memory)
        return Contender(found.name, found.run, answer)

    return Peer("reading the same bytes", make)


def _big(columns: int) -> np.ndarray:
    """f32, a few hundred megabytes of it."""
    rows = limits.bytes_beyond_caches() // (4 * columns)
    return arrays.normal(rows, columns)


def matrix_vector() -> Contest:
    a, x = _big(COLUMNS), arrays.normal(COLUMNS)
    out = arrays.empty((len(a),), np.float32)
    return Contest(
        ours.contender(kernels.matrix_vector, (a, x), out),
        [
            _read(a, lambda: out),
            Peer(numpy.BLAS, lambda: numpy.matrix_vector(a, x), counts=False),
            Peer(torch.NAME, lambda: torch.matrix_vector(a, x), counts=False),
        ],
        a[:CHECKED].astype(np.float64) @ x.astype(np.float64),
        relative=1e-4,
        absolute=1e-3,
    )


def cosine() -> Contest:
    b, a = _big(COLUMNS), arrays.normal(1, COLUMNS)
    out = arrays.empty((1, len(b)), np.float32)
    wide_a, wide_b = a.astype(np.float64), b.astype(np.float64)
    lengths = np.sqrt((wide_a**2).sum()) * np.sqrt(np.einsum("ij,ij->i", wide_b, wide_b))
    return Contest(
        ours.contender(kernels.cosine, (a, b), out),
        [_read(b, lambda: out)],
        (wide_a @ wide_b.T) / lengths,
        relative=1e-4,
        absolute=1e-5,
    )


def tanimoto() -> Contest:
    random = arrays.generator()
    rows = limits.bytes_beyond_caches() // (8 * WORDS)
    b = arrays.aligned(random.integers(0, 1 << 63, (rows, WORDS), dtype=np.uint64))
    a = arrays.aligned(random.integers(0, 1 << 63, (1, WORDS), dtype=np.uint64))
    out = arrays.empty((1, rows), np.float32)
    both, either = (np.bitwise_count(words).sum(axis=1, dtype=np.int64) for words in (a & b, a | b))
    return Contest(ours.contender(kernels.tanimoto, (a, b), out), [_read(b, lambda: out)], (both / either)[None])
