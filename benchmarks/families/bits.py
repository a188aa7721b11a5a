"""All pairs of fingerprints."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from kerneljit.gallery import kernels

from .. import arrays, limits, ours
from ..peers import numkong
from ..workload import Contender, Contest, Demand, Goal, Peer, Workload

QUERIES, DATABASE = 1000, 10_000
DENSITY = 0.25
CHECKED = 4


def workloads() -> Iterator[Workload]:
    for bits, level, at_least in (
        (1024, "amx", 4.0),
        (1024, "avx512ice", 2.8),
        (1024, "avx2", 2.0),
        (2048, "amx", 3.4),
        (2048, "avx512ice", 2.0),
        (2048, "avx2", 2.0),
        (128, None, 2.0),
    ):
        yield Workload(
            "bits",
            f"Tanimoto, {bits} bits",
            f"{QUERIES} x {DATABASE}",
            partial(tanimoto, bits),
            Goal(at_least),
            demands(bits, level),
            level,
            note="NumKong is held at haswell, too" if level == "avx2" else "",
        )
    for name, variant in (("Tversky", tversky), ("Dice", dice), ("masked Hamming", masked_hamming)):
        yield Workload(
            "bits", f"{name}, 1024 bits", f"{QUERIES} x {DATABASE}", partial(variant, 1024), Goal(0.95),
            demands(1024, None),
        )  # fmt: skip


def demands(bits: int, level: str | None) -> tuple[Demand, ...]:
    """Every pair asks for its bits, and for room in the output."""
    pairs = QUERIES * DATABASE
    stores = Demand("stream", 4 * pairs)
    best = limits.available("amx int8", "vpopcntq", "nibbles, avx2")
    limit = {"amx": "amx int8", "avx512ice": "vpopcntq", "avx2": "nibbles, avx2", None: best}[level]
    # As bytes in tiles, a bit is one multiplication and one addition.
    return Demand(limit, (2 if limit == "amx int8" else 1) * bits * pairs), stores


def fingerprints(bits: int) -> tuple[np.ndarray, np.ndarray]:
    random = arrays.generator()
    both = random.random((QUERIES + DATABASE, bits), dtype=np.float32) < DENSITY
    words = np.packbits(both, axis=1).view(np.uint64)
    return arrays.aligned(words[:QUERIES]), arrays.aligned(words[QUERIES:])


def count(words: np.ndarray) -> np.ndarray:
    """Bits of every row."""
    return np.asarray(np.bitwise_count(words).sum(axis=-1, dtype=np.int64))


def our_tanimoto(a: np.ndarray, b: np.ndarray) -> Contender:
    out = arrays.empty((len(a), len(b)), np.float32)
    return ours.contender(kernels.tanimoto, (a, ours.packed(kernels.tanimoto, "b", b)), out)


def tanimoto(bits: int) -> Contest:
    a, b = fingerprints(bits)
    rows = a[:CHECKED, None]
    return Contest(
        our_tanimoto(a, b),
        [Peer(numkong.NAME, lambda: numkong.tanimoto(a, b))],
        count(rows & b) / count(rows | b),
    )


def tversky(bits: int) -> Contest:
    a, b = fingerprints(bits)
    alpha, beta = np.float32(0.7), np.float32(0.2)
    rows = a[:CHECKED, None]
    both, only_a, only_b = count(rows & b), count(rows & ~b), count(b & ~rows)
    return _against_tanimoto(
        kernels.tversky, a, b, (alpha, beta), np.float32, both / (both + alpha * only_a + beta * only_b)
    )


def dice(bits: int) -> Contest:
    a, b = fingerprints(bits)
    rows = a[:CHECKED, None]
    return _against_tanimoto(kernels.dice, a, b, (), np.float32, 2 * count(rows & b) / (count(rows) + count(b)))


def masked_hamming(bits: int) -> Contest:
    a, b = fingerprints(bits)
    mask = arrays.aligned(arrays.generator().integers(0, 1 << 63, a.shape[1:], dtype=np.uint64))
    return _against_tanimoto(kernels.masked_hamming, a, b, (mask,), np.int32, count((a[:CHECKED, None] ^ b) & mask))


def _against_tanimoto(
    kernel: Callable[..., object], a: np.ndarray, b: np.ndarray, more: tuple[object, ...], dtype: type,
    expected: np.ndarray,
) -> Contest:  # fmt: skip
    """No library has these. The bar is our own Tanimoto: something else, so its answer is not compared."""
    out = arrays.empty((len(a), len(b)), dtype)
    mine = ours.contender(kernel, (a, ours.packed(kernel, "b", b), *more), out)
    other = our_tanimoto(a, b)
    return Contest(mine, [Peer("our Tanimoto", lambda: Contender("our Tanimoto", other.run, lambda: out))], expected)
