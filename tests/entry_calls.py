"""Kernels and helpers for the tests of the native entry."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import bf16, bits, bool_, f32, f64, i8, i32, integer, real, u64
from kerneljit.runtime.call import Executable

Array = np.ndarray[Any, Any]
M, N, K, P, T, W = kj.dims("M N K P T W")
REPOSITORY = Path(__file__).parent.parent


@kj.kernel
def product(i: M, j: N, a: f32[M, K], b: f32[K, N]) -> f32:
    """Rows by columns."""
    return sum(a[i, k] * b[k, j] for k in K)


@kj.kernel
def cosine(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    norms = kj.sqrt(sum(a[i, k] * a[i, k] for k in K)) * kj.sqrt(sum(b[j, k] * b[j, k] for k in K))
    return sum(a[i, k] * b[j, k] for k in K) / norms


@kj.kernel
def total(x: f32[M, N]) -> f32:
    return sum(x[i, j] for i in M for j in N)


@kj.kernel
def scaled(i: N, x: real[N], y: real[N], alpha: real) -> real:
    return alpha * x[i] + y[i]


@kj.kernel
def mixed(i: N, x: integer[N], y: integer[N]) -> integer:
    return x[i] * 3 - y[i]


@kj.kernel
def doubled(i: N, x: real[N]) -> real:
    return x[i] + x[i]


@kj.kernel
def as_given(i: N, x: f64[N], a: f32, b: i8, c: u64, d: bool_, e: i32) -> f64:
    return x[i] + f64(a) + 2.0 * f64(b) + f64(c >> 1) + (0.5 if d else 0.0) + f64(e)


@kj.kernel
def with_half(i: N, x: f32[N], a: bf16) -> f32:
    return x[i] * f32(a)


@kj.kernel
def rolling(t: T, x: f32[T + W - 1]) -> f32:
    return sum(x[t + w] for w in W) / W


@kj.kernel
def lookup(j: N, k: K, rows: i32[N], table: f32[P, K]) -> f32:
    return table[rows[j], k]


@kj.kernel
def common(i: M, j: N, a: bits[M, W], b: bits[N, W]) -> i32:
    return sum(kj.popcount(a[i, w] & b[j, w]) for w in W)


def numbers(*shape: int, dtype: Any = np.float32, seed: int = 0) -> Array:
    return np.random.default_rng(seed).integers(1, 9, shape).astype(dtype)


@contextmanager
def counting(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the kernels that are called by way of Python meanwhile."""
    seen: list[str] = []
    call = Executable.__call__

    def counted(self: Executable, *arguments: Any) -> Any:
        seen.append(self.formula.name)
        return call(self, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(Executable, "__call__", counted)
        yield seen


def by_python(kernel: kj.Kernel, *arguments: Any, **keywords: Any) -> Any:
    """What the method in Python answers, which judges everything anew."""
    return type(kernel).__call__(kernel, *arguments, **keywords)


def warm(kernel: kj.Kernel, *arguments: Any, **keywords: Any) -> Any:
    """Prepared by the first call, known to the entry by the second."""
    kernel(*arguments, **keywords)
    return kernel(*arguments, **keywords)


def is_native(monkeypatch: pytest.MonkeyPatch, kernel: kj.Kernel, *arguments: Any, **keywords: Any) -> bool:
    with counting(monkeypatch) as seen:
        kernel(*arguments, **keywords)
    return not seen


def outcome(call: Callable[..., Any], *arguments: Any, **keywords: Any) -> tuple[Any, ...]:
    """All that can be said of an answer, or of an error."""
    try:
        result = call(*arguments, **keywords)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is compared
        return type(error), str(error)
    plain = np.asarray(result)
    return type(result), plain.dtype, plain.shape, plain.strides, plain.flags.num, plain.tobytes()


def new_sum() -> kj.Kernel:
    @kj.kernel
    def sums(i: M, a: f32[M, K]) -> f32:
        return sum(a[i, k] for k in K)

    return sums


def in_threads(work: Sequence[Callable[[], object]]) -> None:
    """Run everything at once, with many switches; the first error of any thread is raised here."""
    errors: list[BaseException] = []
    barrier = threading.Barrier(len(work))

    def run(one: Callable[[], object]) -> None:
        barrier.wait()
        try:
            one()
        except BaseException as error:  # noqa: BLE001 - handed over to the main thread
            errors.append(error)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    threads = [threading.Thread(target=run, args=(one,)) for one in work]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    if errors:
        raise errors[0]
