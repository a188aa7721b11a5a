"""Intel's MKL by its C interface. On CPUs of other makers it chooses its code differently; `NAME` does not hide it."""

from __future__ import annotations

import ctypes
import functools
import sys
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from kerneljit.runtime.host import host

from .. import arrays
from ..workload import CannotRun, Contender

NAME = "MKL"

_ROWS_FIRST, _PLAIN, _TRANSPOSED = 101, 111, 112


@cache
def _mkl() -> Any:
    for file in sorted(Path(sys.prefix, "lib").glob("libmkl_rt.so*")):
        library = ctypes.CDLL(str(file))
        library.MKL_Set_Num_Threads(1)
        return library
    raise CannotRun("mkl is not installed")


def version() -> str:
    """As it says itself."""
    text = ctypes.create_string_buffer(200)
    _mkl().MKL_Get_Version_String(text, len(text))
    foreign = "" if host().identity.vendor == "GenuineIntel" else " (not on an Intel CPU)"
    return text.value.decode().strip() + foreign


def products(a: np.ndarray, b: np.ndarray) -> Contender:
    """a b of f32."""
    (rows, inner), columns = a.shape, b.shape[1]
    return _sgemm(a, b, _PLAIN, (rows, columns, inner), columns)


def products_of_transposed(a: np.ndarray, b: np.ndarray) -> Contender:
    """a b^T of f32."""
    (rows, inner), columns = a.shape, b.shape[0]
    return _sgemm(a, b, _TRANSPOSED, (rows, columns, inner), inner)


def _sgemm(a: np.ndarray, b: np.ndarray, form: int, sizes: tuple[int, int, int], stride: int) -> Contender:
    rows, columns, inner = sizes
    out = arrays.empty((rows, columns), np.float32)
    arguments = (
        ctypes.c_int(_ROWS_FIRST), ctypes.c_int(_PLAIN), ctypes.c_int(form), *map(ctypes.c_int, sizes),
        ctypes.c_float(1.0), _pointer(a), ctypes.c_int(inner), _pointer(b), ctypes.c_int(stride),
        ctypes.c_float(0.0), _pointer(out), ctypes.c_int(columns),
    )  # fmt: skip
    return Contender(NAME, functools.partial(_mkl().cblas_sgemm, *arguments), lambda: _of(a, b, out))


def batched_products(a: np.ndarray, b: np.ndarray) -> Contender:
    """a b for every member of a batch, in one call."""
    (count, rows, inner), columns = a.shape, b.shape[2]
    out = arrays.empty((count, rows, columns), np.float32)
    arguments = (
        *map(ctypes.c_int, (_ROWS_FIRST, _PLAIN, _PLAIN, rows, columns, inner)),
        ctypes.c_float(1.0), _pointer(a), ctypes.c_int(inner), ctypes.c_int(rows * inner),
        _pointer(b), ctypes.c_int(columns), ctypes.c_int(inner * columns),
        ctypes.c_float(0.0), _pointer(out), ctypes.c_int(columns), ctypes.c_int(rows * columns), ctypes.c_int(count),
    )  # fmt: skip
    return Contender(NAME, functools.partial(_mkl().cblas_sgemm_batch_strided, *arguments), lambda: _of(a, b, out))


def _pointer(array: np.ndarray) -> ctypes.c_void_p:
    return ctypes.c_void_p(array.ctypes.data)


def _of(_a: np.ndarray, _b: np.ndarray, out: np.ndarray) -> np.ndarray:
    """The output; naming the inputs keeps the memory alive that the pointers mean."""
    return out
