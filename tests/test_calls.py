"""What a call accepts: every way in which arrays can lie in memory, every size, every way to reach a kernel."""

from __future__ import annotations

import asyncio
import copy
import inspect
import itertools
import linecache
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided, sliding_window_view

import kerneljit as kj
from kerneljit import bits, bool_, f32, f64, i8, i32, i64, integer, real, u64
from kerneljit.backends.target import UnknownTarget, UnsupportedTarget, highest_level
from kerneljit.ir.dtype import BITS, FLOATS, INTEGERS, DType, to_numpy
from kerneljit.runtime.host import host
from kerneljit.settings import SettingError

Array = np.ndarray[Any, Any]
M, N, K, L, P, T, W = kj.dims("M N K L P T W")

REPOSITORY = Path(__file__).parent.parent


@kj.kernel
def dot(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Every row of a with every row of b."""
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def blend(i: M, j: N, a: f32[M, N], b: f32[M, N]) -> f32:
    return 2.0 * a[i, j] - b[i, j]


@kj.kernel
def normalised(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    scale = sum(a[i, k] * a[i, k] for k in K) + sum(b[j, k] * b[j, k] for k in K)
    return sum(a[i, k] * b[j, k] for k in K) / scale if scale > 0.0 else 0.5


@kj.kernel
def total(x: f32[M, N]) -> f32:
    return sum(x[i, j] for i in M for j in N)


@kj.kernel
def extremes(i: M, x: i32[M, K]) -> i64:
    return i64(max(x[i, k] for k in K)) - i64(min(x[i, k] for k in K))


@kj.kernel
def verdicts(i: M, x: bool_[M, K]) -> i8:
    return (1 if any(x[i, k] for k in K) else 0) + (2 if all(x[i, k] for k in K) else 0)


@kj.kernel
def power(i: N, x: real[N], y: real[N], alpha: real) -> real:
    return alpha * x[i] + y[i]


@kj.kernel
def mixed(i: N, x: integer[N], y: integer[N]) -> integer:
    return x[i] * 3 - y[i]


@kj.kernel
def common(i: M, j: N, a: bits[M, W], b: bits[N, W]) -> i32:
    return sum(kj.popcount(a[i, w] & b[j, w]) for w in W)


@kj.kernel
def rolling(t: T, x: f32[T + W - 1]) -> f32:
    return sum(x[t + w] for w in W) / W


@kj.kernel
def lookup(j: N, k: K, rows: integer[N], table: f32[P, K]) -> f32:
    return table[rows[j], k]


@kj.kernel
def cube(i: M, j: N, k: K, x: f32[M, K], y: f32[N]) -> f32:
    return x[i, k] * y[j]


@kj.kernel
def five(i: M, j: N, k: K, m: L, n: W, x: f32[M, N, K, L], y: f32[W]) -> f32:
    return x[i, j, k, m] - y[n]


@kj.kernel
def ramp(i: N, start: f64, step: f64) -> f64:
    return start + step * i


@kj.kernel
def shifted_single(i: N, x: f32[N], by: f32[()]) -> f32:
    return x[i] + sum(x[j] for j in N)


@kj.kernel
def tail(i: M, x: f32[M, K]) -> f32:
    return sum(x[i, k] for k in range(1, K))


@kj.kernel
def all_scalars(i: N, x: f64[N], a: f32, b: i8, c: u64, d: bool_) -> f64:
    return (x[i] + f64(a) * f64(b)) + (f64(c) if d else 0.0)


def whole_numbers(*shape: int, dtype: Any = np.float32) -> Array:
    """Small whole numbers, whose sums are exact in any order."""
    count = int(np.prod(shape))
    return (np.arange(count) * 7 % 11 - 5).reshape(shape).astype(dtype)


# ---------------------------------------------------------------------- memory


class Marked(np.ndarray[Any, Any]):
    """A subclass that would spoil everything if its own operations were used."""

    def __getitem__(self, key: Any) -> Any:
        raise AssertionError("kernels look at memory")

    def __array_finalize__(self, other: Any) -> None:
        pass


def like(array: Array, memory: Array) -> Array:
    """`memory`, holding what `array` holds."""
    np.copyto(memory, array)
    return memory


def misaligned(array: Array) -> Array:
    memory = np.zeros(array.nbytes + 1, np.uint8)[1:].view(array.dtype).reshape(array.shape)
    return like(array, memory)


def field(array: Array) -> Array:
    records = np.zeros(array.shape, [("before", np.float64), ("value", array.dtype), ("after", np.int32)])
    return like(array, records["value"])


def packed_field(array: Array) -> Array:
    records = np.zeros(array.shape, [("before", np.uint8), ("value", array.dtype)])
    return like(array, records["value"])


def read_only(array: Array) -> Array:
    copied = array.copy()
    copied.flags.writeable = False
    return copied


def padded(array: Array) -> Array:
    return like(array, np.zeros((array.shape[0], array.shape[1] + 5), array.dtype)[:, 2 : array.shape[1] + 2])


def stepped(array: Array) -> Array:
    return like(array, np.zeros((array.shape[0] * 3, array.shape[1] * 2), array.dtype)[::3, ::2])


def reversed_both(array: Array) -> Array:
    return array[::-1, ::-1].copy()[::-1, ::-1]


def mapped(array: Array, folder: Path) -> Array:
    return like(array, np.memmap(folder / f"{os.urandom(8).hex()}.bin", array.dtype, "w+", shape=array.shape))


def with_metadata(array: Array) -> Array:
    return array.astype(np.dtype(array.dtype, metadata={"unit": "m"}))


VIEWS: dict[str, Callable[[Array], Array]] = {
    "C order": np.ascontiguousarray,
    "Fortran order": np.asfortranarray,
    "padded rows": padded,
    "every second": stepped,
    "reversed rows": lambda array: array[::-1].copy()[::-1],
    "reversed columns": lambda array: array[:, ::-1].copy()[:, ::-1],
    "reversed Fortran": lambda array: np.asfortranarray(array[::-1, ::-1])[::-1, ::-1],
    "reversed both": reversed_both,
    "read-only": read_only,
    "misaligned": misaligned,
    "a field": field,
    "a packed field": packed_field,
    "a matrix": lambda array: array.copy().view(np.matrix),
    "a subclass": lambda array: array.copy().view(Marked),
    "a dtype with metadata": with_metadata,
    "part of a cube": lambda array: np.moveaxis(np.stack([array] * 3), 1, 2)[1].T,
}
WRITABLE = [name for name in VIEWS if name not in ("read-only", "misaligned", "a packed field")]


@pytest.mark.parametrize("left", VIEWS)
@pytest.mark.parametrize("right", VIEWS)
def test_inputs_may_lie_in_any_way(left: str, right: str) -> None:
    a, b, c = whole_numbers(6, 9), whole_numbers(13, 9) + 1, whole_numbers(6, 9) - 2
    products = a @ b.T
    given = VIEWS[left](a), VIEWS[right](b), VIEWS[right](c)
    assert np.array_equal(dot(given[0], given[1]), products)
    assert np.array_equal(blend(given[0], given[2]), 2 * a - c)


@pytest.mark.parametrize("order", VIEWS)
@pytest.mark.parametrize("name", WRITABLE)
def test_out_may_lie_in_any_way(order: str, name: str) -> None:
    a, b, c = whole_numbers(6, 9), whole_numbers(13, 9) + 1, whole_numbers(6, 9) - 2
    for kernel, given, expected in ((dot, (a, b), a @ b.T), (blend, (a, c), 2 * a - c)):
        out = VIEWS[name](np.full(expected.shape, -99, np.float32))
        assert kernel(*map(VIEWS[order], given), out=out) is out
        assert np.array_equal(np.asarray(out), expected)


@pytest.mark.parametrize("name", WRITABLE)
def test_nothing_is_written_around_out(name: str) -> None:
    a, b = whole_numbers(5, 3), whole_numbers(17, 3)
    out = VIEWS[name](np.full((5, 17), -99, np.float32))
    owner = np.asarray(out)
    while isinstance(owner.base, np.ndarray):
        owner = owner.base
    owner = np.asarray(owner)
    before = owner.tobytes()
    changed = np.zeros(owner.nbytes, bool)
    start, places = owner.ctypes.data, np.asarray(out)
    offset = places.ctypes.data - start
    for index in np.ndindex(places.shape):
        at = offset + sum(i * stride for i, stride in zip(index, places.strides, strict=True))
        changed[at : at + 4] = True
    dot(a, b, out=out)
    same = np.frombuffer(before, np.uint8) == np.frombuffer(owner.tobytes(order="A"), np.uint8)
    if owner.flags.c_contiguous:
        assert same[~changed].all()
    assert np.array_equal(places, a @ b.T)


def test_inputs_are_never_written() -> None:
    a, b = whole_numbers(6, 9), whole_numbers(13, 9)
    before = a.tobytes(), b.tobytes()
    for kernel in (dot, normalised):
        kernel(a, b)
    assert (a.tobytes(), b.tobytes()) == before


def test_memory_maps(tmp_path: Path) -> None:
    a, b = whole_numbers(6, 9), whole_numbers(13, 9)
    out = mapped(np.zeros((6, 13), np.float32), tmp_path)
    assert dot(mapped(a, tmp_path), mapped(b, tmp_path), out=out) is out
    assert np.array_equal(out, a @ b.T)
    read = np.memmap(tmp_path / "read.bin", np.float32, "w+", shape=a.shape)
    read[:] = a
    read.flush()
    again = np.memmap(tmp_path / "read.bin", np.float32, "r", shape=a.shape)
    assert np.array_equal(dot(again, b), a @ b.T)


def test_results_are_plain_arrays() -> None:
    a = whole_numbers(6, 9).view(np.matrix)
    assert type(dot(a, a)) is np.ndarray
    assert type(dot.reference(a, a)) is np.ndarray


def test_zero_strides() -> None:
    row, b = whole_numbers(1, 9) + 2, whole_numbers(13, 9)
    repeated = np.broadcast_to(row, (6, 9))
    assert np.array_equal(dot(repeated, b), repeated @ b.T)
    column = np.broadcast_to(whole_numbers(6, 1) + 3, (6, 9))
    assert np.array_equal(dot(column, b), column @ b.T)
    assert np.array_equal(blend(np.broadcast_to(np.float32(3), (6, 9)), column), 6 - column)


def test_overlapping_inputs() -> None:
    windows = sliding_window_view(whole_numbers(20), 8)
    assert np.array_equal(dot(windows, windows), windows @ windows.T)


def test_diagonals_and_views_of_one_array() -> None:
    square = whole_numbers(9, 9)
    diagonal = as_strided(square, (9,), (40,))
    assert np.array_equal(power(diagonal, square[0], 1), diagonal + square[0])
    assert np.array_equal(dot(square, square.T), square @ square)


def test_strides_beyond_32_bits(tmp_path: Path) -> None:
    """A file with holes, so that five gigabytes take up three pages."""
    step = (1 << 31) + 4096
    file = np.memmap(tmp_path / "holes.bin", np.uint8, "w+", shape=(2 * step + 64,))
    rows = as_strided(file, (3, 64), (step, 1)).view(np.float32)
    rows[:] = whole_numbers(3, 16)
    b = whole_numbers(5, 16)
    assert np.array_equal(dot(rows, b), whole_numbers(3, 16) @ b.T)
    assert np.array_equal(dot(b, rows[::-1]), b @ whole_numbers(3, 16)[::-1].T)
    dot(whole_numbers(3, 4), whole_numbers(16, 4), out=rows)
    assert np.array_equal(rows, whole_numbers(3, 4) @ whole_numbers(16, 4).T)
    del rows, file
    (tmp_path / "holes.bin").unlink()


@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.float16, ml_dtypes.bfloat16], ids=lambda d: d.__name__)
def test_misaligned_arrays_of_every_float(dtype: Any) -> None:
    x, y = whole_numbers(20, dtype=dtype), whole_numbers(20, dtype=dtype) + dtype(1)
    assert np.array_equal(power(misaligned(x), misaligned(y), 2.0), dtype(2) * x + y)


# ---------------------------------------------------------------------- sizes

SIZES = (0, 1, 2, 3, 8, 9, 17)


@pytest.mark.parametrize("m", SIZES)
@pytest.mark.parametrize("n", SIZES)
def test_every_size_of_a_product(m: int, n: int) -> None:
    for k in SIZES:
        a, b = whole_numbers(m, k), whole_numbers(n, k)
        result = dot(a, b)
        assert result.shape == (m, n) and result.dtype == np.float32
        assert np.array_equal(result, a @ b.T)
        out = np.full((m, n), -99, np.float32)
        dot(a, b, out=out)
        assert np.array_equal(out, a @ b.T)
        assert np.allclose(normalised(a, b), normalised.reference(a, b), rtol=1e-6)


@pytest.mark.parametrize("order", ["C", "F"])
def test_empty_axes(order: Any) -> None:
    for m, k in itertools.product((0, 1, 5), repeat=2):
        x = np.asarray(whole_numbers(m, k, dtype=np.int32), order=order)
        assert np.array_equal(extremes(x), extremes.reference(x))
        flags = np.asarray(x > 0, order=order)
        assert verdicts(flags).tolist() == [int(row.any()) + 2 * int(row.all()) for row in flags]
        assert total(x.astype(np.float32)) == x.sum()
        assert cube(x.astype(np.float32), np.zeros(3, np.float32)).shape == (m, 3, k)
        assert cube(x.astype(np.float32), np.zeros(0, np.float32)).shape == (m, 0, k)


def test_a_range_may_be_empty() -> None:
    assert tail(whole_numbers(3, 1)).tolist() == [0, 0, 0]
    assert np.array_equal(tail(whole_numbers(3, 6)), whole_numbers(3, 6)[:, 1:].sum(1))


def test_empty_arrays_without_memory_of_their_own() -> None:
    empty = np.frombuffer(b"", np.float32).reshape(0, 4)
    assert dot(empty, whole_numbers(3, 4)).shape == (0, 3)
    narrow = as_strided(np.zeros(1, np.float32), (5, 0), (1 << 40, 1 << 40))
    assert dot(narrow, narrow).tolist() == np.zeros((5, 5)).tolist()


def test_an_empty_out_is_returned() -> None:
    out = np.broadcast_to(np.float32(0), (0, 3)).copy()
    assert dot(whole_numbers(0, 4), whole_numbers(3, 4), out=out) is out


def test_results_without_axes() -> None:
    result = total(whole_numbers(4, 5))
    assert isinstance(result, np.float32)
    assert result == whole_numbers(4, 5).sum()
    out = np.zeros((), np.float32)
    assert total(whole_numbers(4, 5), out=out) is out
    assert out == result
    inside = np.zeros(3, np.float32)
    total(whole_numbers(4, 5), out=inside[1, ...])
    assert inside.tolist() == [0, result, 0]
    assert isinstance(total.reference(whole_numbers(4, 5)), np.float32)


def test_an_array_without_axes() -> None:
    x = whole_numbers(3)
    assert np.array_equal(shifted_single(x, np.asarray(2, np.float32)), x + x.sum())


def test_many_axes() -> None:
    x, y = whole_numbers(3, 5), whole_numbers(4)
    assert np.array_equal(cube(x, y), x[:, None, :] * y[None, :, None])
    out = np.zeros((5, 4, 3), np.float32).T
    cube(x, y, out=out)
    assert np.array_equal(out, x[:, None, :] * y[None, :, None])
    out = np.zeros((3, 4, 5), np.float32)[::-1, :, ::-1]
    cube(x, y, out=out)
    assert np.array_equal(out, x[:, None, :] * y[None, :, None])
    x, y = whole_numbers(2, 3, 2, 5), whole_numbers(9)
    assert np.array_equal(five(x, y), x[..., None] - y)
    permuted = np.ascontiguousarray(x.transpose(3, 0, 2, 1)).transpose(1, 3, 2, 0)
    assert np.array_equal(five(permuted, y[::-1]), x[..., None] - y[::-1])


@pytest.mark.parametrize("width", [1, 2, 5, np.int64(3), np.uint8(4)])
def test_dims_by_keyword(width: Any) -> None:
    x = whole_numbers(12)
    expected = sliding_window_view(x, int(width)).mean(1)
    assert np.allclose(rolling(x, W=width), expected)
    assert np.allclose(rolling(x, T=13 - width), expected)
    assert np.allclose(rolling(x, W=width, T=13 - width), expected)
    assert np.allclose(rolling(x, T=13 - width, W=width), expected)


def test_dims_that_only_keywords_give() -> None:
    assert ramp(1.0, 0.5, N=4).tolist() == [1, 1.5, 2, 2.5]
    assert ramp(1.0, 0.5, N=0).shape == (0,)
    assert ramp(0, 1, N=40).tolist() == list(range(40))


# ---------------------------------------------------------------------- types


@pytest.mark.parametrize("dtype", FLOATS, ids=str)
def test_real_is_any_float(dtype: DType) -> None:
    numpy = to_numpy(dtype)
    x, y = whole_numbers(21, dtype=numpy), whole_numbers(21, dtype=numpy)[::-1]
    result = power(x, y, 3)
    assert result.dtype == numpy
    assert np.array_equal(result, numpy.type(3) * x + y)


@pytest.mark.parametrize("dtype", INTEGERS, ids=str)
def test_integer_is_any_integer(dtype: DType) -> None:
    numpy = to_numpy(dtype)
    information = np.iinfo(numpy)
    x = np.array([information.min, information.max, 0, 1, 7, information.max // 2] * 4, numpy)
    result = mixed(x, x[::-1])
    assert result.dtype == numpy
    with np.errstate(over="ignore"):
        assert np.array_equal(result, x * numpy.type(3) - x[::-1])


@pytest.mark.parametrize("dtype", BITS, ids=str)
def test_bits_are_any_unsigned(dtype: DType) -> None:
    generator = np.random.default_rng(7)
    a = generator.integers(0, 256, (5, 24), np.uint8)
    b = generator.integers(0, 256, (11, 24), np.uint8)
    expected = np.bitwise_count(a[:, None] & b[None]).sum(2, dtype=np.int32)
    numpy = to_numpy(dtype)
    assert np.array_equal(common(a.view(numpy), b.view(numpy)), expected)


@pytest.mark.parametrize("dtype", INTEGERS, ids=str)
def test_row_indices_of_every_type(dtype: DType) -> None:
    table = whole_numbers(127, 6)
    rows = np.array([0, 126, 5, 5, 3], to_numpy(dtype))
    assert np.array_equal(lookup(rows, table), table[rows.astype(int)])
    assert np.array_equal(lookup(rows[::-1], table[:, ::-1]), table[rows[::-1].astype(int), ::-1])


def test_generic_scalars_take_the_arrays_type() -> None:
    x = np.zeros(2, np.float64)
    assert power(x + 1, x, 0.1).tolist() == [0.1, 0.1]
    assert power(x.astype(np.float32) + 1, x.astype(np.float32), 0.1).tolist() == [np.float32(0.1)] * 2


SCALARS = {
    "Python numbers": (1.5, 3, 7, True),
    "an int for a float": (2, 3, 7, False),
    "NumPy scalars": (np.float32(1.5), np.int8(3), np.uint64(1 << 63), np.True_),
    "other NumPy scalars": (np.float64(1.5), np.int64(-3), np.uint8(7), np.False_),
    "NumPy integers for a float": (np.int32(4), np.uint16(9), np.int32(1), True),
    "bfloat16 for a float": (ml_dtypes.bfloat16(1.5), 1, 1, True),
    "0-d arrays": (np.array(1.5), np.array(3), np.array(7), np.array(True)),
    "infinities": (float("inf"), 1, 0, True),
}


@pytest.mark.parametrize("name", SCALARS)
def test_scalars(name: str) -> None:
    a, b, c, d = SCALARS[name]
    x = whole_numbers(5, dtype=np.float64)
    expected = x + float(a) * int(b) + (float(c) if d else 0.0)
    assert np.array_equal(all_scalars(x, a, b, c, d), expected)
    assert np.array_equal(all_scalars.reference(x, a, b, c, d), expected)


def test_scalars_change_from_call_to_call() -> None:
    x = np.zeros(3, np.float64)
    for value in (1.0, 2.0, -3.5, 1e30):
        assert all_scalars(x, value, 1, 0, False).tolist() == [np.float32(value)] * 3


def test_shapes_change_from_call_to_call() -> None:
    """More shapes than a kernel remembers, each twice."""
    for _ in range(2):
        for count in range(300):
            assert ramp(0.0, 1.0, N=count).shape == (count,)
    assert ramp(0.0, 1.0, N=5).tolist() == [0, 1, 2, 3, 4]


# ---------------------------------------------------------------------- ways to reach a kernel


class Metrics:
    @kj.kernel
    def plain(i: N, x: f32[N]) -> f32:  # noqa: N805 - a kernel belongs to no object
        return x[i] + 1.0

    @staticmethod
    @kj.kernel
    def static(i: N, x: f32[N]) -> f32:
        return x[i] + 2.0

    attribute = dot


def test_kernels_in_classes() -> None:
    x = whole_numbers(3)
    for owner in (Metrics, Metrics()):
        assert np.array_equal(owner.plain(x), x + 1)
        assert np.array_equal(owner.static(x), x + 2)
        assert owner.attribute is dot
    instance = Metrics()
    instance.own = dot  # type: ignore[attr-defined]
    assert instance.own is dot  # type: ignore[attr-defined]


def made_with(offset: float) -> kj.Kernel:
    @kj.kernel
    def moved(i: N, x: f32[N]) -> f32:
        return x[i] + offset

    return moved


def test_kernels_in_closures() -> None:
    x = whole_numbers(3)
    kernels = [made_with(offset) for offset in (1.0, 2.0, 40.0)]
    for kernel, offset in zip(kernels, (1.0, 2.0, 40.0), strict=True):
        assert np.array_equal(kernel(x), x + np.float32(offset))


def test_kernels_in_notebooks() -> None:
    """A cell's source is known to linecache alone."""
    source = (
        "import kerneljit as kj\nfrom kerneljit import f32\nN = kj.dim('N')\n"
        "@kj.kernel\ndef cell(i: N, x: f32[N]) -> f32:\n    return x[i] * 3.0\n"
    )
    name = "<ipython-input-1-kerneljit>"
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    try:
        names: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(source, name, "exec"), names)
        assert names["cell"](whole_numbers(3)).tolist() == (whole_numbers(3) * 3).tolist()
    finally:
        del linecache.cache[name]


def test_what_a_kernel_says_about_itself() -> None:
    assert dot.__name__ == "dot"
    assert dot.__qualname__ == "dot"
    assert dot.__module__ == __name__
    assert dot.__doc__ == "Every row of a with every row of b."
    assert repr(dot) == "<kernel dot(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32>"
    assert made_with(1.0).__qualname__ == "made_with.<locals>.moved"
    assert callable(dot)


def test_the_signature_is_that_of_the_call() -> None:
    signature = inspect.signature(dot)
    assert (
        str(signature)
        == "(a: f32[M, K], b: f32[N, K], /, *, out=None, threads=None, schedule=None, **dims: int) -> f32"
    )
    signature.bind(1, 2, out=3, M=4)
    assert list(inspect.signature(all_scalars).parameters)[:5] == ["x", "a", "b", "c", "d"]


def test_kernels_are_pickled_by_name() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        data = pickle.dumps([dot, Metrics.plain], protocol)
        assert pickle.loads(data)[0] is dot
        assert pickle.loads(data)[1] is Metrics.plain
        assert len(data) < 200


def test_kernels_without_a_global_name_are_not_pickled() -> None:
    with pytest.raises((pickle.PicklingError, AttributeError)):
        pickle.dumps(made_with(1.0))


def test_copies_are_the_kernel_itself() -> None:
    assert copy.copy(dot) is dot
    assert copy.deepcopy({"metric": [dot]})["metric"][0] is dot
    moved = made_with(1.0)
    assert copy.deepcopy(moved) is moved


def test_kernels_are_keys() -> None:
    assert {dot: 1, blend: 2}[dot] == 1
    assert dot != blend


# ---------------------------------------------------------------------- targets

needs_levels = pytest.mark.skipif(not host().is_x86, reason="targets are levels of x86-64")


def level_used(kernel: kj.Kernel = dot) -> str:
    text = kernel.inspect("schedule", whole_numbers(9, 9), whole_numbers(9, 9))
    return text.split()[1].split("+")[0]


@needs_levels
def test_target_holds_inside_its_block_alone() -> None:
    before = level_used()
    a, b = whole_numbers(9, 9), whole_numbers(9, 9)
    expected = dot(a, b)
    with kj.target("sse4") as outer:
        assert level_used() == outer.level == "sse4"
        assert np.array_equal(dot(a, b), expected)
        with kj.target("sse2"):
            assert level_used() == "sse2"
            assert np.array_equal(dot(a, b), expected)
        assert level_used() == "sse4"
    assert level_used() == before


@needs_levels
def test_target_is_restored_after_exceptions() -> None:
    before = level_used()
    with pytest.raises(RuntimeError), kj.target("sse2"):
        raise RuntimeError
    assert level_used() == before


@needs_levels
def test_a_target_is_that_of_its_thread() -> None:
    before, seen = level_used(), []
    with kj.target("sse2"):
        thread = threading.Thread(target=lambda: seen.append(level_used()))
        thread.start()
        thread.join()
        assert level_used() == "sse2"
    assert seen == [before]


@needs_levels
def test_a_target_is_that_of_its_task() -> None:
    before = level_used()

    async def within(level: str, entered: asyncio.Event, leave: asyncio.Event) -> str:
        with kj.target(level):
            entered.set()
            await leave.wait()
            return level_used()

    async def both() -> tuple[str, str, str]:
        first, second = asyncio.Event(), asyncio.Event()
        one = asyncio.create_task(within("sse2", first, second))
        await first.wait()
        other = asyncio.create_task(within("sse4", second, first))
        await second.wait()
        return level_used(), await one, await other

    assert asyncio.run(both()) == (before, "sse2", "sse4")


@needs_levels
def test_the_environment_names_a_target(monkeypatch: pytest.MonkeyPatch) -> None:
    before = level_used()
    monkeypatch.setenv("KERNELJIT_TARGET", "sse4")
    assert level_used() == "sse4"
    with kj.target("sse2"):
        assert level_used() == "sse2"
    monkeypatch.setenv("KERNELJIT_TARGET", "SSE2")
    assert level_used() == "sse2"
    monkeypatch.delenv("KERNELJIT_TARGET")
    assert level_used() == before


def test_a_wrong_target_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_TARGET", "avx9")
    with pytest.raises(SettingError, match=r"KERNELJIT_TARGET is 'avx9'; it may be one of sse2, sse4,.* amx"):
        dot(whole_numbers(2, 2), whole_numbers(2, 2))


@pytest.mark.parametrize("level", ["avx9", "AVX2", "", None, 2, ["sse2"]])
def test_an_unknown_target(level: Any) -> None:
    with pytest.raises(UnknownTarget, match=r"no target is called .*; the levels are sse2, sse4, avx,.* amx"):
        kj.target(level).__enter__()


@needs_levels
def test_a_target_above_the_host() -> None:
    """Asked for in a process that believes to run on a lesser machine."""
    script = (
        "import dataclasses, kerneljit as kj\n"
        "from kerneljit.runtime import host\n"
        "lesser = dataclasses.replace(host.host(), features=frozenset({'sse', 'sse2'}))\n"
        "host.host = lambda: lesser\n"
        "try:\n    kj.target('avx2').__enter__()\n"
        "except ValueError as error:\n    print(type(error).__name__, error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=REPOSITORY)
    assert done.stdout.startswith(f"{UnsupportedTarget.__name__} this CPU does not reach the target 'avx2': it lacks ")
    assert done.stdout.endswith("it can run sse2\n")
    assert highest_level(frozenset({"sse", "sse2"})) == "sse2"


@needs_levels
def test_every_level_below_the_host_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    a, b = whole_numbers(7, 19), whole_numbers(18, 19)
    for level in ("sse2", "sse4", "avx", "avx2", "avx512", "avx512ice", "avx512spr", "amx"):
        try:
            with kj.target(level):
                assert np.array_equal(dot(a, b), a @ b.T)
        except UnsupportedTarget:
            assert host().reached_level != level


def test_names_beyond_ascii_and_names_of_ours() -> None:
    @kj.kernel
    def größe(ı: M, out: f32[M]) -> f32:
        return 2.0 * out[ı]

    assert (größe(np.ones(5, np.float32)) == 2).all()


def test_a_guard_that_wraps_guards_nothing() -> None:
    @kj.kernel
    def wrapping(i: M, j: N, x: f32[K, N]) -> f32:
        return x[i + 100000, j] if -i * 4611686018427387904 - 1 >= 0 else 7.0

    with pytest.raises(kj.CallError, match="would read"):
        wrapping(np.zeros((0, 40), np.float32), M=70)


def test_dims_are_numbers_while_an_element_is_computed() -> None:
    @kj.kernel
    def numbers(i: M, x: f32[M]) -> f32:
        return x[i] / M + (1.0 if M == 3 else 0.0) + M % 2 + M // 2 + 1 / M + M * M

    x = np.arange(3, dtype=np.float32)
    for index in range(3):
        assert numbers.element(index, x) == pytest.approx(numbers(x)[index])


def test_helpers_from_a_closure_have_the_language_s_meaning_in_element() -> None:
    @kj.function
    def larger(a: object, b: object) -> object:
        return max(a, b)  # type: ignore[type-var]

    @kj.kernel
    def pair(i: M, x: f32[M, 2]) -> f32:
        return larger(x[i, 0], x[i, 1])

    x = np.array([[1, np.nan], [np.nan, 1]], np.float32)
    assert all(np.isnan(pair.element(index, x)) for index in range(2))
    assert np.isnan(pair(x)).all()


def test_a_power_of_one_half_keeps_infinities_and_the_sign_of_zero() -> None:
    @kj.kernel
    def half_power(i: M, x: f32[M]) -> f32:
        return x[i] ** 0.5

    x = np.array([-np.inf, -0.0, 4], np.float32)
    expected = np.array([np.inf, 0.0, 2], np.float32)  # as IEEE's pow, which is no square root
    for found in (half_power(x), half_power.reference(x), [half_power.element(index, x) for index in range(3)]):
        np.testing.assert_array_equal(found, expected)
        assert not np.signbit(found).any()
