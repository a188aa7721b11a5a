"""NumPy, which computes matrix products with OpenBLAS."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np

from .. import arrays
from ..workload import Contender

NAME = "NumPy"
BLAS = "OpenBLAS"
"""NumPy's name where the work is that of the library below it."""


def products(a: np.ndarray, b: np.ndarray, name: str = BLAS) -> Contender:
    """a b of f32, of every member of a batch where there is one."""
    return _into(np.matmul, (a, b), (*a.shape[:-1], b.shape[-1]), name)


def products_of_transposed(a: np.ndarray, b: np.ndarray) -> Contender:
    """a b^T of f32."""
    return _into(np.matmul, (a, b.T), (len(a), len(b)), BLAS)


def matrix_vector(a: np.ndarray, x: np.ndarray) -> Contender:
    return _into(np.matmul, (a, x), (len(a),), BLAS)


def softmax(x: np.ndarray) -> Contender:
    """In place as far as NumPy can."""
    out = arrays.empty(x.shape, np.float32)

    def run() -> object:
        np.subtract(x, x.max(axis=1, keepdims=True), out=out)
        np.exp(out, out=out)
        return np.divide(out, out.sum(axis=1, keepdims=True), out=out)

    return Contender(NAME, run, lambda: out)


def layer_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, epsilon: float) -> Contender:
    out = arrays.empty(x.shape, np.float32)

    def run() -> object:
        np.subtract(x, x.mean(axis=1, keepdims=True), out=out)
        variance = np.einsum("ij,ij->i", out, out) / np.float32(x.shape[1])
        np.multiply(out, (1 / np.sqrt(variance + np.float32(epsilon)))[:, None], out=out)
        np.multiply(out, gamma, out=out)
        return np.add(out, beta, out=out)

    return Contender(NAME, run, lambda: out)


def standard_score(x: np.ndarray) -> Contender:
    out = arrays.empty(x.shape, np.float32)

    def run() -> object:
        np.subtract(x, x.mean(axis=0), out=out)
        return np.divide(out, np.sqrt(np.einsum("ij,ij->j", out, out) / np.float32(len(x))), out=out)

    return Contender(NAME, run, lambda: out)


def rolling_mean(x: np.ndarray, window: int) -> Contender:
    """By a running total: NumPy's fastest way to it, in f64 because f32 would lose the digits."""

    def run() -> np.ndarray:
        total = np.cumsum(x, dtype=np.float64)
        total[window:] -= total[:-window]
        return (total[window - 1 :] / window).astype(np.float32)

    return Contender(NAME, run, run)


def _into(function: Callable[..., Any], inputs: tuple[np.ndarray, ...], shape: tuple[int, ...], name: str) -> Contender:
    out = arrays.empty(shape, np.float32)
    return Contender(name, functools.partial(function, *inputs, out), lambda: out)
