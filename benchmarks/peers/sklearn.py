"""scikit-learn: the pairwise functions of its own; for other metrics it calls SciPy."""

from __future__ import annotations

import functools

import numpy as np

from ..workload import Contender
from .optional import library

NAME = "scikit-learn"


def pairs(a: np.ndarray, b: np.ndarray, function: str) -> Contender:
    """One of `cosine_similarity`, `euclidean_distances`, `manhattan_distances`; it makes the output itself."""
    module = library("sklearn.metrics.pairwise", "scikit-learn")
    run = functools.partial(getattr(module, function), a, b)
    return Contender(NAME, run, run)
