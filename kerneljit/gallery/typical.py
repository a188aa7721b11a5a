"""Sizes at which people use the gallery's kernels: large enough to take some time, small enough to be repeated."""

from __future__ import annotations

from collections.abc import Mapping

from .cases import CASES

_USUAL: Mapping[str, int] = {
    "B": 256, "M": 500, "N": 2000, "K": 256, "L": 64, "W": 16, "T": 100_000, "H": 512, "V": 512, "P": 5, "Q": 5,
    "R": 20_000,
}  # fmt: skip
"""Batches, rows, columns, features, words of fingerprints or widths of windows, time steps, pixels, taps."""

_OWN: Mapping[str, Mapping[str, int]] = {
    "attention_score": {"T": 1024, "K": 64},
    "attention_weight": {"M": 1024, "N": 1024, "K": 64},
    "batched_matmul": {"M": 32, "N": 32, "K": 32},
    "bilinear": {"M": 100, "N": 200, "K": 32, "L": 32},
    "dot": {"K": 100_000},
    "hann_window": {"W": 4096},
    "mahalanobis": {"M": 100, "N": 200, "K": 32},
    "mean": {"N": 1_000_000},
    "masked_mean": {"M": 5000},
    "has_missing": {"M": 5000},
    "matrix_vector": {"M": 4000, "K": 1024},
    "rank": {"N": 4000},
}


def typical_sizes(name: str) -> dict[str, int]:
    """The sizes of every dim of one case."""
    own = _OWN.get(name, {})
    return {dim: own.get(dim, _USUAL[dim]) for dim in CASES[name].sizes}
