"""The native entry: what it serves is what Python would have answered, and what it must not serve goes to Python."""

from __future__ import annotations

import copy
import dataclasses
import gc
import inspect
import os
import pickle
import struct
import subprocess
import sys
import threading
import tracemalloc
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided

import kerneljit as kj
from kerneljit import bf16, bits, bool_, f32, f64, i8, i32, integer, real, u64
from kerneljit.backends.target import UnsupportedTarget
from kerneljit.runtime import entry as entries
from kerneljit.runtime.call import Executable
from kerneljit.runtime.entry_layout import _agrees, find_layout
from kerneljit.runtime.entry_type import natively_callable, place_of_function
from kerneljit.settings import SettingError

Array = np.ndarray[Any, Any]
M, N, K, P, T, W = kj.dims("M N K P T W")
REPOSITORY = Path(__file__).parent.parent

pytestmark = pytest.mark.skipif(
    place_of_function(kj.Kernel) is None or find_layout() is None, reason="this interpreter has no native entry"
)


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


# ---------------------------------------------------------------------- what is served


def test_the_third_call_is_made_without_python(monkeypatch: pytest.MonkeyPatch) -> None:
    @kj.kernel
    def fresh(i: M, j: N, a: f32[M, K], b: f32[K, N]) -> f32:
        return sum(a[i, k] * b[k, j] for k in K)

    a, b, out = numbers(4, 4), numbers(4, 4, seed=1), np.empty((4, 4), np.float32)
    with counting(monkeypatch) as seen:
        assert [np.array_equal(fresh(a, b), a @ b) for _ in range(5)] == [True] * 5
        assert fresh(a, b, out=out) is out
        assert np.array_equal(out, a @ b)
        assert np.array_equal(fresh(b, a, out=None), b @ a)
    assert seen == ["fresh", "fresh"]


def with_step(array: Array) -> Array:
    padded = np.zeros((array.shape[0] * 2, array.shape[1] * 3), array.dtype)
    padded[::2, ::3] = array
    return padded[::2, ::3]


SERVED: dict[str, tuple[kj.Kernel, Sequence[Any]]] = {
    "a product": (product, (numbers(5, 7), numbers(7, 3))),
    "transposed": (product, (numbers(7, 5).T, numbers(3, 7).T)),
    "reversed": (product, (numbers(5, 7)[::-1, ::-1], numbers(7, 3)[::-1])),
    "stepped": (product, (with_step(numbers(5, 7)), with_step(numbers(7, 3)))),
    "repeated": (product, (np.broadcast_to(numbers(1, 7), (5, 7)), numbers(7, 3))),
    "one array twice": (product, (square := numbers(6, 6), square)),
    "nothing to sum": (product, (numbers(5, 0), numbers(0, 3))),
    "read-only": (product, (np.frombuffer(numbers(5, 7).tobytes(), np.float32).reshape(5, 7), numbers(7, 3))),
    "statistics": (cosine, (numbers(9, 20), numbers(11, 20))),
    "statistics of much": (cosine, (numbers(300, 200), numbers(250, 200))),
    "no axes": (total, (numbers(9, 20),)),
    "f64": (scaled, (numbers(9, dtype=np.float64), numbers(9, dtype=np.float64), 1.5)),
    "bits": (common, (numbers(5, 3, dtype=np.uint64), numbers(6, 3, dtype=np.uint64))),
    "bytes": (common, (numbers(5, 3, dtype=np.uint8), numbers(6, 3, dtype=np.uint8))),
    "integers": (mixed, (numbers(9, dtype=np.int16), numbers(9, dtype=np.int16))),
    "bfloat16": (product, (numbers(5, 7), numbers(7, 3))),
    "scalars": (as_given, (numbers(9, dtype=np.float64), 1.25, -3, 1 << 62, True, 70000)),
}


@pytest.mark.parametrize("name", SERVED)
def test_what_is_served_is_what_python_answers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel, arguments = SERVED[name]
    expected = outcome(by_python, kernel, *arguments)
    warm(kernel, *arguments)
    assert outcome(kernel, *arguments) == expected
    assert is_native(monkeypatch, kernel, *arguments)
    out = np.full(np.shape(by_python(kernel, *arguments)), 77).astype(np.asarray(kernel(*arguments)).dtype)
    assert is_native(monkeypatch, kernel, *arguments, out=out)
    assert kernel(*arguments, out=out) is out
    assert out.tobytes() == expected[-1]


def test_results_are_of_their_own() -> None:
    a = numbers(4, 4)
    first = warm(product, a, a)
    second, third = product(a, a), product(a, a)
    assert not np.shares_memory(second, third) and not np.shares_memory(first, second)
    assert second.flags.owndata and second.flags.writeable and second.base is None
    assert type(warm(total, a)) is np.float32 and type(total(a)) is np.float32


def test_what_the_arrays_hold_may_change() -> None:
    a, b = numbers(4, 4), numbers(4, 4)
    warm(product, a, b)
    a[:] = numbers(4, 4, seed=5)
    assert np.array_equal(product(a, b), a @ b)
    c, d = numbers(4, 4, seed=6), numbers(4, 4, seed=7)
    assert np.array_equal(product(c, d), c @ d)


def test_an_array_that_has_become_another() -> None:
    a, b = numbers(4, 4), numbers(4, 4)
    warm(product, a, b)
    a.shape = (2, 8)
    assert outcome(product, a, b) == outcome(by_python, product, a, b)
    assert outcome(product, a, b)[0] is not np.ndarray
    a.shape = (4, 4)
    assert np.array_equal(product(a, b), a @ b)
    flat = numbers(64)
    for size in (4, 2):
        view = as_strided(flat, (4, 4), (4 * size, 4))
        assert np.array_equal(warm(product, view, b), view @ b)
        assert np.array_equal(product(view, b), view @ b)


def test_more_shapes_than_are_remembered() -> None:
    for _ in range(3):
        for size in range(1, 30):
            a, b = numbers(size, 3, seed=size), numbers(3, size, seed=size + 1)
            assert np.array_equal(product(a, b), a @ b)
            assert np.array_equal(product(a, b, out=np.empty((size, size), np.float32)), a @ b)


def test_one_kernel_of_several_types(monkeypatch: pytest.MonkeyPatch) -> None:
    for dtype in (np.float32, np.float64, np.float16, ml_dtypes.bfloat16):
        x, y = numbers(21, dtype=dtype), numbers(21, dtype=dtype, seed=1)
        for _ in range(3):
            assert np.array_equal(scaled(x, y, 2.0), dtype(2) * x + y)
    x = numbers(21)
    assert is_native(monkeypatch, scaled, x, x, 2.0)
    for dtype in (np.int8, np.longlong, np.int64, np.uint32):
        x = numbers(21, dtype=dtype)
        for _ in range(3):
            result = mixed(x, x)
            assert np.array_equal(result, 2 * x) and result.dtype == x.dtype
        assert is_native(monkeypatch, mixed, x, x)


def test_dtypes_that_are_not_the_one_of_their_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    """As arrays have them that come out of a pickle."""
    a = numbers(4, 4)
    other = pickle.loads(pickle.dumps(np.dtype(np.float32)))
    copied = np.empty((4, 4), np.dtype(other, copy=True))
    copied[:] = a
    assert copied.dtype is not a.dtype
    warm(product, a, a)
    assert np.array_equal(warm(product, copied, a), a @ a)
    assert is_native(monkeypatch, product, copied, a)
    assert np.array_equal(product(copied, a), a @ a)
    out = copied.copy()
    assert product(a, a, out=out) is out
    assert np.array_equal(out, a @ a)


# ---------------------------------------------------------------------- what goes to Python


class Plain(np.ndarray[Any, Any]):
    """A subclass without anything of its own."""


def odd(array: Array) -> Array:
    moved = np.zeros(array.nbytes + 1, np.uint8)[1:].view(array.dtype).reshape(array.shape)
    moved[:] = array
    return moved


def frozen(array: Array) -> Array:
    array.flags.writeable = False
    return array


A, B = numbers(4, 4), numbers(4, 4, seed=1)
MEMORY = np.zeros(4 * 4 + 8, np.float32)
JUDGED: dict[str, Callable[[], tuple[Sequence[Any], dict[str, Any]]]] = {
    "no arguments": lambda: ((), {}),
    "one argument": lambda: ((A,), {}),
    "three arguments": lambda: ((A, B, A), {}),
    "many arguments": lambda: ((A,) * 5000, {}),
    "only out": lambda: ((), {"out": A.copy()}),
    "by name": lambda: ((A,), {"b": B}),
    "an unknown keyword": lambda: ((A, B), {"outs": None}),
    "out and another": lambda: ((A, B), {"out": np.empty((4, 4), np.float32), "other": 1}),
    "dims that agree": lambda: ((A, B), {"M": 4}),
    "dims that do not": lambda: ((A, B), {"M": 5}),
    "dims and out": lambda: ((A, B), {"out": np.empty((4, 4), np.float32), "K": 4}),
    "None": lambda: ((A, None), {}),
    "a list": lambda: ((A, B.tolist()), {}),
    "a number": lambda: ((A, 3.0), {}),
    "a subclass": lambda: ((A.view(Plain), B), {}),
    "a masked array": lambda: ((np.ma.masked_array(A), B), {}),
    "a matrix": lambda: ((np.asmatrix(A), B), {}),
    "another type": lambda: ((A.astype(np.float64), B), {}),
    "another type of the same size": lambda: ((A.view(np.int32), B), {}),
    "swapped bytes": lambda: ((A.astype(">f4"), B), {}),
    "odd addresses": lambda: ((odd(A), B), {}),
    "another rank": lambda: ((A.ravel(), B), {}),
    "no rank": lambda: ((np.float32(3), B), {}),
    "shapes that disagree": lambda: ((A, numbers(5, 4)), {}),
    "another shape": lambda: ((A[:3], B), {}),
    "an empty one": lambda: ((A[:0], B), {}),
    "out of another type": lambda: ((A, B), {"out": np.empty((4, 4))}),
    "out of another shape": lambda: ((A, B), {"out": np.empty((4, 5), np.float32)}),
    "out of another rank": lambda: ((A, B), {"out": np.empty(16, np.float32)}),
    "out in Fortran order": lambda: ((A, B), {"out": np.empty((4, 4), np.float32, order="F")}),
    "out with gaps": lambda: ((A, B), {"out": np.empty((4, 8), np.float32)[:, ::2]}),
    "out backwards": lambda: ((A, B), {"out": np.empty((4, 4), np.float32)[::-1]}),
    "out that is read-only": lambda: ((A, B), {"out": frozen(np.empty((4, 4), np.float32))}),
    "out at an odd address": lambda: ((A, B), {"out": odd(A)}),
    "out with swapped bytes": lambda: ((A, B), {"out": A.astype(">f4")}),
    "out of a subclass": lambda: ((A, B), {"out": A.copy().view(Plain)}),
    "out that is masked": lambda: ((A, B), {"out": np.ma.masked_array(A.copy())}),
    "out that is a list": lambda: ((A, B), {"out": []}),
    "out that is False": lambda: ((A, B), {"out": False}),
    "out that is an input": lambda: ((A, B), {"out": A}),
    "out that is the other input": lambda: ((A, B), {"out": B}),
    "out that begins in an input": lambda: ((MEMORY[:16].reshape(4, 4), B), {"out": MEMORY[1:17].reshape(4, 4)}),
    "out that ends in an input": lambda: ((MEMORY[8:].reshape(4, 4), B), {"out": MEMORY[:16].reshape(4, 4)}),
    "out in a reversed input": lambda: ((MEMORY[15::-1].reshape(4, 4), B), {"out": MEMORY[8:].reshape(4, 4)}),
}


@pytest.mark.parametrize("name", JUDGED)
def test_what_is_not_like_an_earlier_call_is_judged_by_python(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    warm(product, A, B)
    before = A.tobytes(), B.tobytes()
    arguments, keywords = JUDGED[name]()
    with counting(monkeypatch) as seen:
        found = outcome(product, *arguments, **keywords)
    assert seen == ["product"] or (isinstance(found[0], type) and issubclass(found[0], Exception))
    arguments, keywords = JUDGED[name]()
    assert found == outcome(by_python, product, *arguments, **keywords)
    assert before == (A.tobytes(), B.tobytes())
    assert is_native(monkeypatch, product, A, B)


@pytest.mark.parametrize("name", [name for name in JUDGED if "out" in JUDGED[name]()[1]])
def test_a_judged_out_holds_the_answer_or_what_it_held(name: str) -> None:
    warm(product, A, B, out=np.empty((4, 4), np.float32))
    arguments, keywords = JUDGED[name]()
    before = copy.deepcopy(keywords["out"])
    if outcome(product, *arguments, **keywords)[0] in (np.ndarray, Plain):
        assert np.array_equal(keywords["out"], A @ B)
    else:
        assert np.array_equal(keywords["out"], before, equal_nan=isinstance(before, np.ndarray))


def test_a_neighbour_of_an_input_is_no_overlap(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = np.ones(48, np.float32)
    a, out, b = memory[:16].reshape(4, 4), memory[16:32].reshape(4, 4), memory[32:].reshape(4, 4)
    warm(product, a, b)
    assert is_native(monkeypatch, product, a, b, out=out)
    assert is_native(monkeypatch, product, a[::-1, ::-1], b, out=out) is False
    warm(product, a[::-1, ::-1], b)
    assert is_native(monkeypatch, product, a[::-1, ::-1], b, out=out)
    assert (out == 4).all()


def test_row_indices_are_looked_at_each_time() -> None:
    rows, table = np.array([0, 2, 1], np.int32), numbers(3, 4)
    for _ in range(4):
        assert np.array_equal(lookup(rows, table), table[rows])
    rows[1] = 3
    with pytest.raises(kj.CallError, match="row 3"):
        lookup(rows, table)


def test_dims_by_keyword_are_read_each_time() -> None:
    x = numbers(12)
    for width in (2, 3, 2, 3, 5, 5, 5):
        expected = np.convolve(x, np.ones(width, np.float32) / np.float32(width), "valid")
        assert np.allclose(rolling(x, W=width), expected)


# ---------------------------------------------------------------------- scalars

SINGLES = [0.0, -0.0, 1.1, 1e-45, 1e-60, 3.4e38, 3.5e38, -1e300, float("inf"), float("-inf"), float("nan")]
SINGLES += [16777217.0, 3.4028235677973366e38, 3.4028235677973362e38]  # what is just too large, and just not
WHOLE = [0, 1, -1, 127, 128, -128, -129, 255, 1 << 24, (1 << 24) + 1, (1 << 53) + 1, -(1 << 53) - 1]
WHOLE += [1 << 31, (1 << 31) - 1, -(1 << 31), (1 << 63) - 1, 1 << 63, (1 << 64) - 1, 1 << 64, 10**40, -(10**40)]
OTHERS = [True, False, np.True_, None, "1", 1j, np.float32(1.1), np.float64(1.1), np.float16(1.5), np.int8(3)]
OTHERS += [np.uint64(1 << 63), np.longdouble(1.5), np.array(2.5), np.array([2.5]), ml_dtypes.bfloat16(1.5)]
PLACES = {"f32": 1, "i8": 2, "u64": 3, "bool_": 4, "i32": 5}


@pytest.mark.parametrize("place", PLACES)
def test_scalars_of_all_kinds(place: str) -> None:
    x = numbers(3, dtype=np.float64)
    given: list[Any] = [x, 0.5, 3, 7, True, 9]
    warm(as_given, *given)
    for value in [*SINGLES, *WHOLE, *OTHERS]:
        given[PLACES[place]] = value
        assert outcome(as_given, *given) == outcome(by_python, as_given, *given), value


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_scalars_for_a_generic_type(dtype: Any) -> None:
    x = np.ones(3, dtype)
    warm(scaled, x, x, 1.0)
    for value in [*SINGLES, *WHOLE, *OTHERS]:
        assert outcome(scaled, x, x, value) == outcome(by_python, scaled, x, x, value), value


def test_random_doubles_are_rounded_as_numpy_does() -> None:
    x = np.zeros(1)
    warm(as_given, x, 0.5, 3, 7, True, 9)
    for pattern in np.random.default_rng(3).integers(0, 1 << 63, 2000).tolist():
        value = struct.unpack("d", struct.pack("q", pattern))[0]
        assert outcome(as_given, x, value, 0, 0, False, 0) == outcome(by_python, as_given, x, value, 0, 0, False, 0)


def test_which_scalars_are_served(monkeypatch: pytest.MonkeyPatch) -> None:
    x = numbers(3, dtype=np.float64)
    warm(as_given, x, 0.5, 3, 7, True, 9)
    for served in ((1.5, -3, 0, False, 7), (2, 127, 1 << 62, True, -1), (np.float32(2), 0, 0, True, 0)):
        assert is_native(monkeypatch, as_given, x, *served)
    assert not is_native(monkeypatch, as_given, x, np.float16(1), 0, 0, True, 0)
    half = numbers(3)
    warm(with_half, half, 1.5)
    assert not is_native(monkeypatch, with_half, half, 1.5)  # nothing rounds to a half natively
    assert np.array_equal(with_half(half, 2.0), half * 2)


# ---------------------------------------------------------------------- targets


def compiled_levels(kernel: kj.Kernel) -> list[str]:
    return [target.level for e in kernel._executables.values() for target, _ in e._compilations]


def new_sum() -> kj.Kernel:
    @kj.kernel
    def sums(i: M, a: f32[M, K]) -> f32:
        return sum(a[i, k] for k in K)

    return sums


def test_a_target_is_never_served_with_the_code_of_another(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel, a = new_sum(), numbers(9, 9)
    warm(kernel, a)
    (highest,) = compiled_levels(kernel)
    try:
        with kj.target("sse2"):
            assert not is_native(monkeypatch, kernel, a)
            assert compiled_levels(kernel) == [highest, "sse2"]
            kernel(a)
            assert is_native(monkeypatch, kernel, a)
            with kj.target("sse4"):
                assert not is_native(monkeypatch, kernel, a)
            assert is_native(monkeypatch, kernel, a)
    except UnsupportedTarget:
        pytest.skip("no x86 with SSE4.2")
    assert compiled_levels(kernel) == [highest, "sse2", "sse4"]
    assert is_native(monkeypatch, kernel, a)


def test_a_target_of_one_thread_is_not_that_of_another() -> None:
    kernel, a, seen = new_sum(), numbers(9, 9), []
    warm(kernel, a)

    def within(level: str) -> None:
        try:
            with kj.target(level):
                for _ in range(200):
                    seen.append(np.array_equal(kernel(a), a.sum(1)))
        except UnsupportedTarget:
            pass

    in_threads([lambda level=level: within(level) for level in ("sse2", "sse4", "avx", "avx2")])  # type: ignore[misc]
    assert all(seen)


def test_the_environment_is_looked_at_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel, a = new_sum(), numbers(9, 9)
    warm(kernel, a)
    monkeypatch.setenv("KERNELJIT_TARGET", "sse2")
    assert not is_native(monkeypatch, kernel, a)
    assert compiled_levels(kernel)[1:] == ["sse2"]
    kernel(a)
    assert is_native(monkeypatch, kernel, a)
    monkeypatch.setenv("KERNELJIT_TARGET", "nonsense")
    for _ in range(3):
        with pytest.raises(SettingError):
            kernel(a)
    monkeypatch.delenv("KERNELJIT_TARGET")
    assert is_native(monkeypatch, kernel, a)


def test_another_environment_altogether(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel, a = new_sum(), numbers(9, 9)
    warm(kernel, a)
    with monkeypatch.context() as patch:
        patch.setattr(os, "environ", {**os.environ, "KERNELJIT_TARGET": "sse2"})
        for _ in range(3):
            assert not is_native(monkeypatch, kernel, a)
        assert compiled_levels(kernel)[1:] == ["sse2"]
    assert is_native(monkeypatch, kernel, a)


# ---------------------------------------------------------------------- threads and processes


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


def test_threads_share_what_a_kernel_remembers() -> None:
    """Small calls that hold the lock and larger ones that release it, with more shapes than are remembered."""

    def work(number: int) -> None:
        for turn in range(150):
            size = 3 + (turn + number) % 14
            a, b = numbers(size, 9, seed=turn), numbers(3 + number, 9, seed=number)
            expected = a @ b.T / (np.sqrt((a * a).sum(1))[:, None] * np.sqrt((b * b).sum(1)))
            assert np.allclose(cosine(a, b), expected, rtol=1e-5)
            assert np.array_equal(product(a, b.T), a @ b.T)

    in_threads([lambda number=number: work(number) for number in range(4)])  # type: ignore[misc]


def test_scratch_memory_belongs_to_one_call_at_a_time() -> None:
    a = [np.random.default_rng(seed).random((220, 150), np.float32) for seed in range(4)]
    expected = [by_python(cosine, x, x) for x in a]
    warm(cosine, a[0], a[0])

    def work(number: int) -> None:
        for _ in range(15):
            assert np.array_equal(cosine(a[number], a[number]), expected[number])

    in_threads([lambda number=number: work(number) for number in range(4)])  # type: ignore[misc]


def test_a_call_that_runs_keeps_what_it_needs() -> None:
    """Another thread makes the kernel forget the call, and everything else let go of it, while it runs."""
    kernel, a, out = new_sum(), np.ones((3000, 3000), np.float32), np.empty(3000, np.float32)
    warm(kernel, a, out=out)
    stop = threading.Event()

    def forget() -> None:
        while not stop.is_set():
            kernel._recent = ()
            for executable in kernel._executables.values():
                executable._prepared.clear()
                executable._compilations.clear()
            gc.collect(0)

    thread = threading.Thread(target=forget)
    thread.start()
    try:
        for _ in range(5):
            out[:] = 0
            warm(kernel, a, out=out)
            assert (out == 3000).all()
    finally:
        stop.set()
        thread.join()


def test_other_threads_run_during_a_large_native_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is forced to give way here: the other thread can only get on because the call lets it."""
    a, out = np.ones((900, 900), np.float32), np.empty((900, 900), np.float32)
    warm(product, a, a, out=out)
    counted, stop, started = [0], threading.Event(), threading.Event()

    def count() -> None:
        while not stop.wait(0):
            counted[0] += 1
            started.set()

    interval = sys.getswitchinterval()
    thread = threading.Thread(target=count)
    thread.start()
    try:
        started.wait()
        sys.setswitchinterval(1000.0)
        with counting(monkeypatch) as seen:
            before = counted[0]
            product(a, a, out=out)
            after = counted[0]
    finally:
        sys.setswitchinterval(interval)
        stop.set()
        thread.join()
    assert after > before and not seen


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_entry_in_a_forked_process() -> None:
    a, b = numbers(20, 30), numbers(25, 30)
    expected = warm(cosine, a, b)
    child = os.fork()
    if not child:
        right = all(np.array_equal(cosine(a, b), expected) for _ in range(100))
        os._exit(0 if right and np.array_equal(warm(new_sum(), a), a.sum(1)) else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_native_calls_at_the_very_end(tmp_path: Path) -> None:
    """From finalisers that run when modules are taken apart; an exception there is fine, a crash is not."""
    script = """
import sys, numpy as np, kerneljit as kj
from kerneljit import f32
N = kj.dim("N")

@kj.kernel
def double(i: N, x: f32[N]) -> f32:
    return 2.0 * x[i]

class Last:
    def __init__(self):
        self.kernel, self.x, self.out = double, np.ones(3, np.float32), np.empty(3, np.float32)
        for _ in range(3):
            self.kernel(self.x, out=self.out)

    def __del__(self):
        try:
            self.kernel(self.x, out=self.out)
            self.kernel(self.x)
        except Exception:
            pass

sys.last_of_all = Last()
sys.modules["builtins"].last_of_all = Last()
last = Last()
last.cycle = last
print("all right")
"""
    (tmp_path / "script.py").write_text(script)
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run(
        [sys.executable, str(tmp_path / "script.py")], capture_output=True, text=True, env=environment, check=False
    )
    assert (done.returncode, done.stdout) == (0, "all right\n"), done.stderr


# ---------------------------------------------------------------------- memory


def test_nothing_is_leaked(monkeypatch: pytest.MonkeyPatch) -> None:
    a, b, out = numbers(4, 4), numbers(4, 4), np.empty((4, 4), np.float32)
    x, alpha = numbers(5, dtype=np.float64), 0.1 + len(a)
    warm(product, a, b), warm(total, a), warm(scaled, x, x, alpha), warm(cosine, a, b)
    with kj.target("sse2"):
        warm(product, a, b)
    watched = [
        a,
        b,
        out,
        x,
        alpha,
        product,
        product._recent,
        np.dtype(np.float32),
        np.ndarray,
        np.float32,
        type(product),
    ]
    watched += [entries.FORCED, os.environ, *entries._entries.values()]

    def counts() -> list[int]:
        return [sys.getrefcount(object_) for object_ in watched]

    with counting(monkeypatch) as seen:
        before = counts()
        for _ in range(100_000):
            product(a, b)
            product(a, b, out=out)
        for _ in range(5_000):
            total(a), scaled(x, x, alpha), cosine(a, b), cosine(a, b, out=out)
        with kj.target("sse2"):
            for _ in range(1_000):
                product(a, b)
        after = counts()
    assert not seen
    assert [late - early for early, late in zip(before, after, strict=True)] == [0] * len(watched)


def test_no_memory_is_leaked_by_either_way() -> None:
    a, b, out = numbers(40, 40), numbers(40, 40), np.empty((40, 40), np.float32)

    def calls(count: int) -> None:
        for _ in range(count):
            product(a, b), product(a, b, out=out), cosine(a, b), total(a)
            with pytest.raises(kj.CallError):
                product(a)
            product(a, b, M=40)

    calls(5)
    tracemalloc.start()
    try:
        calls(20)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        calls(300)
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert after - before < 40_000  # less than seven of the results


def test_kernels_go_when_nobody_has_them() -> None:
    kernel, a = new_sum(), numbers(5, 6)
    warm(kernel, a), kernel(a)
    kernel.itself = kernel  # type: ignore[attr-defined]
    record = kernel._recent[1]
    gone = weakref.ref(kernel)
    del kernel
    gc.collect()
    assert gone() is None
    assert sys.getrefcount(record) == 2


# ---------------------------------------------------------------------- a kernel is what it was


def test_a_kernel_says_the_same_of_itself_after_native_calls() -> None:
    warm(product, A, B)
    assert (
        str(inspect.signature(product))
        == "(a: f32[M, K], b: f32[K, N], /, *, out=None, threads=None, **dims: int) -> f32"
    )
    assert type(product) is kj.Kernel and isinstance(product, kj.Kernel)
    assert (kj.Kernel.__module__, kj.Kernel.__qualname__) == ("kerneljit.kernel", "Kernel")
    assert inspect.getdoc(product) == "Rows by columns." and (kj.Kernel.__doc__ or "").startswith("A compiled formula")
    assert list(inspect.signature(kj.Kernel.__call__).parameters) == ["self", "arguments", "out", "dims"]
    assert pickle.loads(pickle.dumps(product)) is product and copy.deepcopy(product) is product
    assert {product: 1}[product] == 1 and weakref.ref(product)() is product
    assert callable(product) and product.__call__(A, B).tolist() == (A @ B).tolist()


def test_every_way_to_call() -> None:
    class Holder:
        metric = product

    warm(product, A, B)
    expected = (A @ B).tobytes()
    for result in (
        product(*(A, B)),
        product(*[A, B], **{"out": None}),  # noqa: PIE804 - it is another way into the interpreter
        product(*[A, B]),
        Holder.metric(A, B),
        Holder().metric(A, B),
        next(map(product, [A], [B])),
        kj.Kernel.__call__(product, A, B),
        product(A, B, **dict(out=np.empty((4, 4), np.float32))),  # noqa: C408
    ):
        assert result.tobytes() == expected


def test_a_subclass_of_kernels_is_called_by_its_own_method() -> None:
    class Counting(kj.Kernel):
        calls = 0

        def __call__(self, /, *arguments: Any, out: Any = None, **dims: int) -> Any:
            Counting.calls += 1
            return super().__call__(*arguments, out=out, **dims)

    kernel = Counting(product.function, globals(), strict=False)
    for _ in range(4):
        assert np.array_equal(kernel(A, B), A @ B)
    assert Counting.calls == 4


def test_errors_come_as_python_raises_them() -> None:
    warm(product, A, B)
    for _ in range(3):
        with pytest.raises(kj.CallError, match="`b`") as caught:
            product(A, B.astype(np.float64))
        assert caught.traceback[-1].path.name == "arguments.py"
        with pytest.raises(TypeError):
            product(**{"self": 3, 5: 7})  # type: ignore[arg-type]


def test_a_call_from_within_a_call() -> None:
    """A tracing function calls the kernel, natively, at every line of a call that goes through Python."""
    expected, interruptions = A @ B, 0
    warm(product, A, B), warm(cosine, A, B)

    def trace(frame: Any, event: str, _: object) -> Any:
        nonlocal interruptions
        if "kerneljit" in frame.f_code.co_filename and event == "line":
            interruptions += 1
            assert np.array_equal(product(A, B), expected)
            cosine(A, B)
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        result = product(A, B, M=4)
    finally:
        sys.settrace(before)
    assert interruptions > 20 and np.array_equal(result, expected)


# ---------------------------------------------------------------------- where there is no entry


def test_a_layout_that_is_not_as_expected_is_noticed() -> None:
    layout = find_layout()
    assert layout is not None and _agrees(layout)
    for field in dataclasses.fields(layout):
        if field.name != "functions":
            moved = dataclasses.replace(layout, **{field.name: getattr(layout, field.name) + 8})
            assert not _agrees(moved), field.name


@pytest.mark.parametrize("missing", ["layout", "environment", "code"])
def test_without_an_entry_all_goes_through_python(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "_entries", weakref.WeakKeyDictionary())
    if missing == "layout":
        monkeypatch.setattr(entries, "find_layout", lambda: None)
    elif missing == "environment":
        monkeypatch.setattr(entries.settings, "target_variable", lambda: None)
    else:

        def fails(*_: object) -> None:
            raise RuntimeError("cannot be linked")

        monkeypatch.setattr(entries, "load_object", fails)
    kernel, a = new_sum(), numbers(5, 6)
    for _ in range(4):
        assert np.array_equal(kernel(a), a.sum(1))
    assert not is_native(monkeypatch, kernel, a)
    assert kernel._recent == ()


def test_an_interpreter_without_such_calls_keeps_the_class(monkeypatch: pytest.MonkeyPatch) -> None:
    class Plain:
        __slots__ = ("__dict__", "__weakref__")

    assert natively_callable(Plain) is not Plain
    monkeypatch.setattr(sys, "implementation", type("Other", (), {"name": "other"}))
    assert natively_callable(Plain) is Plain
    assert find_layout() is None
