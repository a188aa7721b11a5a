"""numba: the plain loops that a user would write, with `fastmath`, one thread."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

from .. import arrays
from ..workload import Contender
from .optional import library

NAME = "numba"


@cache
def _compiled(function: Callable[..., Any]) -> Any:
    return library("numba").njit(fastmath=True, error_model="numpy")(function)


def pairs(a: np.ndarray, b: np.ndarray, loops: Callable[..., Any]) -> Contender:
    """One of the loops below, over all pairs of rows."""
    out = arrays.empty((len(a), len(b)), np.float32)
    return Contender(NAME, functools.partial(_compiled(loops), a, b, out), lambda: out)


def rows(inputs: tuple[Any, ...], shape: tuple[int, ...], loops: Callable[..., Any]) -> Contender:
    """One of the loops below, over one array."""
    out = arrays.empty(shape, np.float32)
    return Contender(NAME, functools.partial(_compiled(loops), *inputs, out), lambda: out)


def cosine(a, b, out):  # type: ignore[no-untyped-def]
    for i in range(a.shape[0]):
        for j in range(b.shape[0]):
            ab = aa = bb = np.float32(0)
            for k in range(a.shape[1]):
                ab += a[i, k] * b[j, k]
                aa += a[i, k] * a[i, k]
                bb += b[j, k] * b[j, k]
            out[i, j] = ab / np.sqrt(aa * bb)


def euclidean(a, b, out):  # type: ignore[no-untyped-def]
    for i in range(a.shape[0]):
        for j in range(b.shape[0]):
            total = np.float32(0)
            for k in range(a.shape[1]):
                total += (a[i, k] - b[j, k]) ** 2
            out[i, j] = np.sqrt(total)


def manhattan(a, b, out):  # type: ignore[no-untyped-def]
    for i in range(a.shape[0]):
        for j in range(b.shape[0]):
            total = np.float32(0)
            for k in range(a.shape[1]):
                total += abs(a[i, k] - b[j, k])
            out[i, j] = total


def chebyshev(a, b, out):  # type: ignore[no-untyped-def]
    for i in range(a.shape[0]):
        for j in range(b.shape[0]):
            greatest = np.float32(0)
            for k in range(a.shape[1]):
                greatest = max(greatest, abs(a[i, k] - b[j, k]))
            out[i, j] = greatest


def canberra(a, b, out):  # type: ignore[no-untyped-def]
    for i in range(a.shape[0]):
        for j in range(b.shape[0]):
            total = np.float32(0)
            for k in range(a.shape[1]):
                size = abs(a[i, k]) + abs(b[j, k])
                if size > 0:
                    total += abs(a[i, k] - b[j, k]) / size
            out[i, j] = total


def jensen_shannon(p, q, out):  # type: ignore[no-untyped-def]
    for i in range(p.shape[0]):
        for j in range(q.shape[0]):
            total = np.float32(0)
            for k in range(p.shape[1]):
                x, y = p[i, k], q[j, k]
                middle = np.float32(0.5) * (x + y)
                if x > 0:
                    total += x * math.log(x / middle)
                if y > 0:
                    total += y * math.log(y / middle)
            out[i, j] = np.float32(0.5) * total


def softmax(x, out):  # type: ignore[no-untyped-def]
    for i in range(x.shape[0]):
        greatest = x[i, 0]
        for k in range(x.shape[1]):
            greatest = max(greatest, x[i, k])
        total = np.float32(0)
        for k in range(x.shape[1]):
            value = math.exp(x[i, k] - greatest)
            out[i, k] = value
            total += value
        scale = np.float32(1) / total
        for k in range(x.shape[1]):
            out[i, k] *= scale


def layer_norm(x, gamma, beta, epsilon, out):  # type: ignore[no-untyped-def]
    size = np.float32(x.shape[1])
    for i in range(x.shape[0]):
        total = np.float32(0)
        for k in range(x.shape[1]):
            total += x[i, k]
        mean = total / size
        spread = np.float32(0)
        for k in range(x.shape[1]):
            spread += (x[i, k] - mean) ** 2
        scale = np.float32(1) / np.sqrt(spread / size + np.float32(epsilon))
        for k in range(x.shape[1]):
            out[i, k] = (x[i, k] - mean) * scale * gamma[k] + beta[k]


def standard_score(x, out):  # type: ignore[no-untyped-def]
    rows, columns = x.shape
    mean = np.zeros(columns, np.float32)
    spread = np.zeros(columns, np.float32)
    for i in range(rows):
        for k in range(columns):
            mean[k] += x[i, k]
    mean /= np.float32(rows)
    for i in range(rows):
        for k in range(columns):
            spread[k] += (x[i, k] - mean[k]) ** 2
    scale = np.float32(1) / np.sqrt(spread / np.float32(rows))
    for i in range(rows):
        for k in range(columns):
            out[i, k] = (x[i, k] - mean[k]) * scale[k]


def rolling_mean(x, window, out):  # type: ignore[no-untyped-def]
    """A running total, in f64: in f32 the digits would get lost."""
    total = 0.0
    for t in range(window - 1):
        total += x[t]
    for t in range(out.shape[0]):
        total += x[t + window - 1]
        out[t] = total / window
        total -= x[t]
