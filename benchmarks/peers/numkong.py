"""NumKong: packed all-pairs kernels that fill a given output."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from .. import arrays
from ..workload import CannotRun, Contender
from .optional import library

NAME = "NumKong"

_Filling = tuple[Callable[[], object], np.ndarray]
_BELOW_OR_AT_HASWELL = ("serial", "haswell")


def _numkong() -> Any:
    return library("numkong")


def _filling(function: Callable[..., Any], a: np.ndarray, b: Any, columns: int, dtype: str) -> _Filling:
    """A call into an output of ours: as well aligned as everyone's."""
    out = arrays.empty((len(a), columns), dtype)
    tensor = _numkong().from_pointer(out.ctypes.data, out.shape, dtype, owner=out)
    return functools.partial(function, a, b, out=tensor), out


def tanimoto(a: np.ndarray, b: np.ndarray) -> Contender:
    """Its Jaccard distances of rows of words, as similarities."""
    numkong = _numkong()
    database = numkong.hammings_pack(b.view(np.uint8), dtype="uint1")
    run, out = _filling(numkong.jaccards_packed, a.view(np.uint8), database, len(b), "float32")
    return Contender(NAME, run, lambda: 1 - out)


def products(a: np.ndarray, b: np.ndarray, dtype: str, out_dtype: str) -> Contender:
    """a b^T, with b packed."""
    numkong = _numkong()
    run, out = _filling(numkong.dots_packed, a, numkong.dots_pack(b, dtype=dtype), len(b), out_dtype)
    return Contender(NAME, run, lambda: out)


def cosine(a: np.ndarray, b: np.ndarray) -> Contender:
    """Its angular distances, as similarities. NumKong adds f32 up in f64."""
    numkong = _numkong()
    run, out = _filling(numkong.angulars_packed, a, numkong.dots_pack(b, dtype="float32"), len(b), "float64")
    return Contender(NAME, run, lambda: 1 - out)


def euclidean(a: np.ndarray, b: np.ndarray) -> Contender:
    """L2 distances."""
    numkong = _numkong()
    run, out = _filling(numkong.euclideans_packed, a, numkong.dots_pack(b, dtype="float32"), len(b), "float64")
    return Contender(NAME, run, lambda: out)


def jensen_shannon(a: np.ndarray, b: np.ndarray) -> Contender:
    """Its distances are roots of divergences."""
    run, out = _filling(functools.partial(_numkong().cdist, metric="jensenshannon"), a, b, len(b), "float64")
    return Contender(NAME, run, lambda: out**2)


@contextmanager
def held_at_haswell() -> Iterator[None]:
    """Nothing beyond AVX2 while this lasts. What is packed belongs to the capabilities under which it was packed."""
    try:
        numkong = _numkong()
    except CannotRun:
        # Nobody to hold; the peer itself will say that it is absent.
        yield
        return
    beyond = [name for name, present in numkong.get_capabilities().items() if present]
    beyond = [name for name in beyond if name not in _BELOW_OR_AT_HASWELL]
    for name in beyond:
        numkong.disable_capability(name)
    try:
        yield
    finally:
        for name in beyond:
            numkong.enable_capability(name)
