"""All pairs of float rows under the metrics that people use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from kerneljit.gallery import kernels

from .. import arrays, ours
from ..peers import numba, numkong, scipy, sklearn, torch
from ..workload import Contender, Contest, Demand, Goal, Peer, Workload

QUERIES, DATABASE, COLUMNS = 1000, 10_000, 256
REHEARSAL = 20
CHECKED = 2

Way = Callable[[np.ndarray, np.ndarray], Contender]


@dataclass(frozen=True)
class Metric:
    """A metric, who else has it, and what NumPy says; `limit` counts terms, or operations for products."""

    name: str
    kernel: Any
    numpy: Callable[[np.ndarray, np.ndarray], np.ndarray]
    peers: Sequence[tuple[str, Way]]
    limit: str
    amount_per_term: float = 1
    torch_order: float | None = None
    probabilities: bool = False

    def peers_of(self, a: np.ndarray, b: np.ndarray) -> list[Peer]:
        """torch is measured for information: the goal does not name it."""
        named = [Peer(name, partial(way, a, b)) for name, way in self.peers]
        if self.torch_order is None:
            return named
        return [*named, Peer(torch.NAME, partial(torch.distances, a, b, self.torch_order), counts=False)]


def _scipy(metric: str) -> tuple[str, Way]:
    return scipy.NAME, lambda a, b: scipy.distances(a, b, metric)


def _sklearn(function: str) -> tuple[str, Way]:
    return sklearn.NAME, lambda a, b: sklearn.pairs(a, b, function)


def _numba(loops: Callable[..., Any]) -> tuple[str, Way]:
    return numba.NAME, lambda a, b: numba.pairs(a, b, loops)


def _cosine(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.asarray((a * b).sum(-1) / np.sqrt((a * a).sum(-1) * (b * b).sum(-1)))


def _divergence(p: np.ndarray, q: np.ndarray) -> np.ndarray:
    middle = (p + q) / 2
    return np.asarray(0.5 * (p * np.log(p / middle) + q * np.log(q / middle)).sum(-1))


METRICS = (
    Metric(
        "cosine", kernels.cosine, _cosine,
        [(numkong.NAME, numkong.cosine), _scipy("cosine"), _sklearn("cosine_similarity"), _numba(numba.cosine)],
        "fma f32", 2,
    ),
    Metric(
        "L2", kernels.euclidean, lambda a, b: np.sqrt(((a - b) ** 2).sum(-1)),
        [
            (numkong.NAME, numkong.euclidean), _scipy("euclidean"), _sklearn("euclidean_distances"),
            _numba(numba.euclidean),
        ],
        "l2 terms", torch_order=2.0,
    ),
    Metric(
        "L1", kernels.manhattan, lambda a, b: abs(a - b).sum(-1),
        [_scipy("cityblock"), _sklearn("manhattan_distances"), _numba(numba.manhattan)],
        "l1 terms", torch_order=1.0,
    ),
    Metric(
        "Chebyshev", kernels.chebyshev, lambda a, b: abs(a - b).max(-1),
        [_scipy("chebyshev"), _numba(numba.chebyshev)],
        "max terms", torch_order=float("inf"),
    ),
    Metric(
        "Canberra", kernels.canberra, lambda a, b: (abs(a - b) / (abs(a) + abs(b))).sum(-1),
        [_scipy("canberra"), _numba(numba.canberra)],
        "canberra terms",
    ),
    Metric(
        "Jensen-Shannon", kernels.jensen_shannon, _divergence,
        [(numkong.NAME, numkong.jensen_shannon), _scipy("jensenshannon"), _numba(numba.jensen_shannon)],
        "", probabilities=True,
    ),
)  # fmt: skip


def workloads() -> Iterator[Workload]:
    terms = QUERIES * DATABASE * COLUMNS
    for metric in METRICS:
        demands = (Demand(metric.limit, terms * metric.amount_per_term),) if metric.limit else ()
        yield Workload(
            "metrics",
            metric.name,
            f"{QUERIES} x {DATABASE} x {COLUMNS}",
            partial(prepare, metric, QUERIES),
            Goal(3.0),
            demands,
            rehearse=partial(prepare, metric, REHEARSAL),
            note="" if metric.limit else "no single instruction is its limit: it is made of logarithms",
        )


def prepare(metric: Metric, queries: int) -> Contest:
    a, b = arrays.two_normals((queries, COLUMNS), (DATABASE, COLUMNS))
    if metric.probabilities:
        a, b = _as_probabilities(a), _as_probabilities(b)
    out = arrays.empty((len(a), len(b)), np.float32)
    return Contest(
        ours.contender(metric.kernel, (a, ours.packed(metric.kernel, "q" if metric.probabilities else "b", b)), out),
        metric.peers_of(a, b),
        metric.numpy(a[:CHECKED, None].astype(np.float64), b.astype(np.float64)),
        relative=1e-4,
        absolute=2e-5,
    )


def _as_probabilities(values: np.ndarray) -> np.ndarray:
    positive = np.exp(values)
    return arrays.aligned(positive / positive.sum(axis=1, keepdims=True))
