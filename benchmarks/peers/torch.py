"""PyTorch on the CPU: matrix products by oneDNN and MKL, and its own loops."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np

from .. import arrays
from ..workload import Contender
from .optional import library

NAME = "torch"


def _torch() -> Any:
    torch = library("torch")
    torch.set_num_threads(1)
    torch.set_grad_enabled(False)
    return torch


def _tensor(array: np.ndarray) -> Any:
    """A view, for bf16 by way of its bits."""
    torch = _torch()
    if array.dtype == ml_dtypes.bfloat16:
        return torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(array)


def products(a: np.ndarray, b: np.ndarray) -> Contender:
    """a b of f32."""
    return _into(_torch().mm, (a, b), np.float32, (a.shape[0], b.shape[1]))


def products_of_transposed(a: np.ndarray, b: np.ndarray) -> Contender:
    """a b^T of f32."""
    out = arrays.empty((len(a), len(b)), np.float32)
    run = functools.partial(_torch().mm, _tensor(a), _tensor(b).T, out=_tensor(out))
    return Contender(NAME, run, lambda: out)


def batched_products(a: np.ndarray, b: np.ndarray) -> Contender:
    """a b for every member of a batch."""
    return _into(_torch().bmm, (a, b), np.float32, (*a.shape[:2], b.shape[2]))


def products_of_bf16(a: np.ndarray, b: np.ndarray) -> Contender:
    """a b^T, rounded to bf16 as torch does."""
    out = arrays.empty((len(a), len(b)), ml_dtypes.bfloat16)
    run = functools.partial(_torch().mm, _tensor(a), _tensor(b).T, out=_tensor(out))
    return Contender(NAME, run, lambda: out)


def products_of_bytes(a: np.ndarray, b: np.ndarray) -> Contender:
    """a b^T of i8 in i32."""
    out = arrays.empty((len(a), len(b)), np.int32)
    run = functools.partial(_torch()._int_mm, _tensor(a), _tensor(b).T, out=_tensor(out))
    return Contender(NAME, run, lambda: out)


def distances(a: np.ndarray, b: np.ndarray, order: float) -> Contender:
    """Minkowski distances; torch makes the output itself."""
    torch = _torch()
    run = functools.partial(torch.cdist, _tensor(a), _tensor(b), p=order)
    return Contender(NAME, run, lambda: run().numpy())


def softmax(x: np.ndarray) -> Contender:
    return _into(functools.partial(_torch().softmax, dim=1), (x,), np.float32, x.shape)


def layer_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, epsilon: float) -> Contender:
    torch = _torch()
    run = functools.partial(torch.native_layer_norm, _tensor(x), [x.shape[1]], _tensor(gamma), _tensor(beta), epsilon)
    return Contender(NAME, run, lambda: run()[0].numpy())


def standard_score(x: np.ndarray) -> Contender:
    """By column, out of torch's own steps, the last of them in place."""
    torch, tensor, out = _torch(), _tensor(x), arrays.empty(x.shape, np.float32)
    result = _tensor(out)

    def run() -> object:
        deviation, mean = torch.std_mean(tensor, dim=0, correction=0)
        return torch.sub(tensor, mean, out=result).div_(deviation)

    return Contender(NAME, run, lambda: out)


def rolling_mean(x: np.ndarray, window: int) -> Contender:
    torch = _torch()
    run = functools.partial(torch.nn.functional.avg_pool1d, _tensor(x)[None, None], window, 1)
    return Contender(NAME, run, lambda: run().numpy()[0, 0])


def matrix_vector(a: np.ndarray, x: np.ndarray) -> Contender:
    return _into(_torch().mv, (a, x), np.float32, (len(a),))


def _into(
    function: Callable[..., Any], inputs: tuple[np.ndarray, ...], dtype: Any, shape: tuple[int, ...]
) -> Contender:
    out = arrays.empty(shape, dtype)
    run = functools.partial(function, *map(_tensor, inputs), out=_tensor(out))
    return Contender(NAME, run, lambda: out)
