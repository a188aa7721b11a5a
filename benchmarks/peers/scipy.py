"""SciPy: `cdist`, which computes in f64 and fills a given output."""

from __future__ import annotations

import functools

import numpy as np

from .. import arrays
from ..workload import Contender
from .optional import library

NAME = "SciPy"


def distances(a: np.ndarray, b: np.ndarray, metric: str) -> Contender:
    """All pairs; cosine as a similarity, Jensen-Shannon as a divergence."""
    out = arrays.empty((len(a), len(b)), np.float64)
    run = functools.partial(library("scipy.spatial.distance", "scipy").cdist, a, b, metric, out=out)
    answers = {"cosine": lambda: 1 - out, "jensenshannon": lambda: out**2}
    return Contender(NAME, run, answers.get(metric, lambda: out))
