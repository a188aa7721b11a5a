"""The plain loops against the interpreter: every operation and type, guards, shapes, and strictness."""

from __future__ import annotations

import operator
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Any

import numpy as np
import pytest

from kerneljit.backends import numba as loops
from kerneljit.backends import numba_source
from kerneljit.errors import BackendMissing
from kerneljit.ir import dtype as types
from kerneljit.ir.dtype import BF16, BITS64, BOOL, F16, F32, F64, I8, I32, I64, U8, U32, U64, DType, to_numpy
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.functions import FUNCTION_ULPS
from kerneljit.ir.interpret import interpret
from kerneljit.ir.node import (
    COMPARISONS,
    FLOAT_FUNCTIONS,
    Axis,
    Node,
    Op,
    ReductionKind,
    axis_value,
    binary,
    cast_to,
    constant,
    dim_value,
)
from tests.hand_made import K, M, N, T, W, array, choose, formula, i, j, load, n, reduce, unary, where

needs_numba = pytest.mark.skipif(find_spec("numba") is None, reason="numba is not installed")


def check(made: Formula, values: Mapping[str, Any], sizes: Mapping[str, int], rtol: float = 0.0) -> np.ndarray:
    """The loops' result, found equal to the interpreter's."""
    got = loops.compile(made)(values, sizes)
    want = interpret(made, values, sizes)
    assert got.dtype == want.dtype
    assert got.shape == want.shape
    if rtol:
        np.testing.assert_allclose(got, want, rtol=rtol)
    else:
        np.testing.assert_array_equal(got, want)
    return got


# Every operation and type.

FLOAT_SPECIALS = [
    0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, -0.75, np.inf, -np.inf, np.nan, 127.5, -128.9, 255.9, 256.0,
    32767.9, 65504.0, 65519.99, 65520.0, -65536.0, 2.0**-14, 2.0**-24, 2.0**-25, 2.0**-149, 1e-40, 2.0**31,
    -(2.0**31), 2.0**32, 2.0**63, -(2.0**63), 2.0**64, 3.4e38, 1e300, -1e300, 1 + 2.0**-11,
    1 + 2.0**-11 + 2.0**-40,    1 + 2.0**-8, 1 + 2.0**-8 + 2.0**-50, 1 + 2.0**-8 - 2.0**-50, 1 + 3 * 2.0**-8,
]  # fmt: skip
COUNT = 256


def samples(dtype: DType, seed: int) -> np.ndarray:
    """Values of a type: its edges, then random ones of every magnitude."""
    random = np.random.default_rng(seed)
    numpy_type = to_numpy(dtype)
    if dtype.is_bool:
        return random.integers(0, 2, COUNT).astype(bool)
    if dtype.is_float:
        words = random.integers(0, 1 << 16, (COUNT, 4)).astype(np.uint16)
        noise = words.view(np.uint64).view(np.float64)[:, 0] if dtype == F64 else None
        if noise is None:
            noise = words[:, : dtype.bytes // 2].copy().view(numpy_type)[:, 0]
        with np.errstate(all="ignore"):
            values = np.array(FLOAT_SPECIALS).astype(numpy_type)
            small = random.normal(0, 20, COUNT // 2).astype(numpy_type)
        values = np.concatenate([values, small, noise])[:COUNT]
        return random.permutation(values) if seed % 2 else values
    low, high = types.integer_range(dtype)
    edges = [low, high, low + 1, high - 1, 0, 1, 2, 3, 7, dtype.width - 1, dtype.width]
    edges += [] if low == 0 else [-1, -2, -3]
    powers = [1 << s for s in range(dtype.width - 1)]
    near = [p + d for p in powers for d in (-1, 0, 1, p >> 9, (p >> 9) + 1, (p >> 8) - 1) if p + d <= high]
    pool = [*edges, *(v for v in near if low <= v <= high)]
    noise = [int(v) >> int(random.integers(0, dtype.width)) for v in random.integers(low, high, COUNT, numpy_type)]
    values = np.array([*pool, *noise], dtype=object)
    return random.permutation(values)[:COUNT].astype(numpy_type)


def operations(dtype: DType) -> list[tuple[Op, Node]]:
    """Every operation that the language has for a type, on x[n] and y[n]; the results are of the type."""
    x, y = load("x", dtype, n), load("y", dtype, n)
    rows = [(op, binary(op, x, y)) for op in (Op.MIN, Op.MAX)]
    if dtype in (F32, F64):
        rows += [(op, unary(op, x)) for op in sorted(FLOAT_FUNCTIONS)]
        rows += [(op, binary(op, x, y)) for op in (Op.DIV, Op.POW)]
    if not dtype.is_float:
        rows += [(op, binary(op, x, y)) for op in (Op.AND, Op.OR, Op.XOR)] + [(Op.NOT, unary(Op.NOT, x))]
        if not dtype.is_bool:
            rows += [(op, binary(op, x, y)) for op in (Op.SHL, Op.SHR)] + [(Op.POPCOUNT, unary(Op.POPCOUNT, x))]
            rows += [(Op.SHL, binary(Op.SHL, x, constant(3, dtype)))]
    if dtype in (F32, F64, I32, I64, U32, U64):
        rows += [(op, binary(op, x, y)) for op in (Op.ADD, Op.SUB, Op.MUL)]
        rows += [(op, unary(op, x)) for op in (Op.NEG, Op.ABS)]
        if not dtype.is_float:
            power = constant(5, dtype)
            rows += [(Op.FLOORDIV, binary(Op.FLOORDIV, x, y)), (Op.MOD, binary(Op.MOD, x, y))]
            rows += [(Op.POW, binary(Op.POW, x, power))]
    for op in sorted(COMPARISONS):
        found = binary(op, x, y)
        rows.append((op, found if dtype.is_bool else where(found, constant(1, dtype), constant(0, dtype))))
    return rows


def casts(dtype: DType) -> list[tuple[Op, Node]]:
    """A cast of every type to this one."""
    sources = [t for t in types.ALL if t != dtype]
    return [(Op.CAST, cast_to(load(f"from_{t}", t, n), dtype)) for t in sources]


def reductions(dtype: DType) -> list[tuple[Op, Node]]:
    """Every exact reduction of a row of 5 values of this type."""
    row = Extent.of(5)
    kinds: list[ReductionKind] = ["min", "max"]
    if dtype in (I32, I64, U32, U64):
        kinds.append("sum")
    if dtype.is_bool:
        kinds = ["any", "all"]
    rows = []
    for number, kind in enumerate(kinds):
        axis = Axis(f"r{number}", row)
        rows.append((Op.REDUCE, reduce(kind, axis, load("z", dtype, n, axis))))
    return rows


@needs_numba
@pytest.mark.parametrize("dtype", types.ALL, ids=str)
def test_operations_casts_and_reductions(dtype: DType) -> None:
    rows = [*operations(dtype), *casts(dtype), *reductions(dtype)]
    which = Axis("which", Extent.of(len(rows)))
    parameters = [array("x", dtype, N), array("y", dtype, N), array("z", dtype, N, Extent.of(5))]
    parameters += [array(f"from_{t}", t, N) for t in types.ALL if t != dtype]
    made = formula((which, n), parameters, choose(which, [row for _, row in rows]))
    values = {"x": samples(dtype, 1), "y": samples(dtype, 2)}
    values["z"] = np.stack([samples(dtype, 3 + column) for column in range(5)], axis=1)
    values |= {f"from_{t}": samples(t, 9) for t in types.ALL}
    got = loops.compile(made)(values, {"N": COUNT})
    want = interpret(made, values, {"N": COUNT})
    assert got.dtype == want.dtype
    for (op, node), ours, theirs in zip(rows, got, want, strict=True):
        ulps = FUNCTION_ULPS.get((op, dtype), 0.0)
        assert_same(ours, theirs, ulps, op, node)


def assert_same(got: np.ndarray, want: np.ndarray, ulps: float, op: Op, node: Node) -> None:
    """Equal to the bit, but for NaN's payload; the sign of a min's or max's zero is open."""
    what = f"{op} {node.sources}"
    if want.dtype.kind in "iub":
        np.testing.assert_array_equal(got, want, what)
        return
    if want.dtype.itemsize < 4:
        got, want = got.astype(np.float64), want.astype(np.float64)
    np.testing.assert_array_equal(np.isnan(got), np.isnan(want), what)
    exact = np.isinf(want) | ((ulps == 0) & ~np.isnan(want))
    np.testing.assert_array_equal(got[exact], want[exact], what)
    if ulps == 0:
        if op not in (Op.MIN, Op.MAX, Op.REDUCE):
            np.testing.assert_array_equal(np.signbit(got[exact]), np.signbit(want[exact]), what)
        return
    finite = np.isfinite(want)
    error = np.abs(got[finite] - want[finite]) / np.spacing(np.abs(want[finite]))
    assert error.max() <= ulps, (what, error.max())


@needs_numba
def test_scalars_dims_axes_and_constants_of_every_type() -> None:
    parameters = [Parameter(f"s_{t}", t, None) for t in types.ALL]
    rows = [cast_to(Node(Op.SCALAR, t, (), f"s_{t}"), F64) for t in types.ALL]
    rows += [cast_to(constant(3, t), F64) for t in types.ALL]
    rows += [cast_to(constant(-1.1, t), F64) for t in types.FLOATS]
    rows += [constant(value, F64) for value in (-0.0, float("nan"), float("-inf"))]
    rows += [cast_to(constant(-(1 << 63), I64), F64), cast_to(constant((1 << 64) - 1, U64), F64)]
    rows += [cast_to(dim_value(Extent.of("T").times(2).plus(W).plus(Extent.of(-1))), F64)]
    which = Axis("which", Extent.of(len(rows) + 1))
    rows.append(cast_to(binary(Op.MUL, axis_value(which), constant(-2, I64)), F64))
    made = formula((which,), parameters, choose(which, rows))
    values = {f"s_{t}": to_numpy(t).type(1.1 if t.is_float else 1) for t in types.ALL}
    got = check(made, values, {"T": 5, "W": 3})
    np.testing.assert_array_equal(np.signbit(got), np.signbit(interpret(made, values, {"T": 5, "W": 3})))


@needs_numba
@pytest.mark.parametrize("half", [F16, BF16], ids=str)
def test_every_half_is_read_and_written_as_it_is(half: DType) -> None:
    every = np.arange(1 << 16).astype(np.uint16).view(to_numpy(half))
    made = formula((n,), [array("x", half, N)], cast_to(load("x", half, n), F32))
    np.testing.assert_array_equal(loops.compile(made)({"x": every}, {"N": 1 << 16}), every.astype(np.float32))
    back = formula((n,), [array("x", F32, N)], cast_to(load("x", F32, n), half))
    with np.errstate(all="ignore"):
        near = np.concatenate([np.nextafter(every.astype(np.float32), np.float32(d)) for d in (-np.inf, 0, np.inf)])
        want = near.astype(to_numpy(half))
    got = loops.compile(back)({"x": near}, {"N": len(near)})
    number = ~np.isnan(near)
    np.testing.assert_array_equal(got.view(np.uint16)[number], want.view(np.uint16)[number])
    assert np.isnan(got[~number].astype(np.float32)).all()


@needs_numba
@pytest.mark.parametrize("wide", [I64, U64], ids=str)
def test_wide_integers_become_bf16_in_one_rounding(wide: DType) -> None:
    """Ties of bf16, and what an f64 takes for one."""
    made = formula((n,), [array("x", wide, N)], cast_to(load("x", wide, n), BF16))
    tie = (1 << 62) + (1 << 54)
    numbers = [tie - 1, tie, tie + 1, tie + (2 << 54) - 1, tie + (2 << 54) + 1, (1 << 53) + 1]
    x = np.array(numbers + [-v for v in numbers if wide == I64], to_numpy(wide))
    got = check(made, {"x": x}, {"N": len(x)})
    assert got[:3].astype(float).tolist() == [2.0**62, 2.0**62, 2.0**62 + 2.0**55]


# The shape of the loops.


def cosine() -> Formula:
    k, k1, k2 = (Axis(name, K) for name in ("k", "k1", "k2"))

    def dot(axis: Axis, x: str, row: Axis, y: str, other: Axis) -> Node:
        return reduce("sum", axis, binary(Op.MUL, load(x, F32, row, axis), load(y, F32, other, axis)))

    norms = binary(Op.MUL, dot(k1, "a", i, "a", i), dot(k2, "b", j, "b", j))
    root = binary(Op.DIV, dot(k, "a", i, "b", j), unary(Op.SQRT, norms))
    return formula((i, j), [array("a", F32, M, K), array("b", F32, N, K)], root)


def test_loops_are_those_that_a_person_would_write() -> None:
    assert loops.source(cosine()) == (
        "def kernel(out, a, b, M, N, K):\n"
        "    for i in range(M):\n"
        "        sum_k1 = f32(0.0)\n"
        "        for k1 in range(K):\n"
        "            a_element = a[i, k1]\n"
        "            sum_k1 = accumulate(sum_k1, product(a_element, a_element))\n"
        "        for j in range(N):\n"
        "            sum_k = f32(0.0)\n"
        "            sum_k2 = f32(0.0)\n"
        "            for k in range(K):\n"
        "                b_element = b[j, k]\n"
        "                sum_k = accumulate(sum_k, product(a[i, k], b[j, k]))\n"
        "                sum_k2 = accumulate(sum_k2, product(b_element, b_element))\n"
        "            out[i, j] = sum_k / sqrt(sum_k1 * sum_k2)\n"
    )
    assert "made_by_hand" in loops.describe(cosine())


@needs_numba
def test_strides_empty_axes_and_out() -> None:
    made = cosine()
    random = np.random.default_rng(5)
    base = random.normal(size=(14, 22)).astype(np.float32)
    a, b = base[::-2, ::-3], base.T[3:12:2, :8]
    check(made, {"a": a, "b": b}, {"M": 7, "N": 5, "K": 8}, rtol=1e-5)
    constant_row = np.broadcast_to(base[0, :8], (3, 8))
    b = b.copy()
    b.flags.writeable = False
    check(made, {"a": constant_row, "b": b}, {"M": 3, "N": 5, "K": 8}, rtol=1e-5)
    check(made, {"a": a[:, :0], "b": b[:, :0]}, {"M": 7, "N": 5, "K": 0})
    check(made, {"a": a[:0], "b": b}, {"M": 0, "N": 5, "K": 8})
    out = np.full((7, 5), np.nan, np.float32)
    kernel = loops.compile(made)
    assert kernel({"a": a, "b": b}, {"M": 7, "N": 5, "K": 8}, out=out) is out
    assert not np.isnan(out).any()


@needs_numba
def test_empty_reductions_of_every_kind() -> None:
    reading = Axis("k9", K)
    last = binary(Op.SUB, dim_value(K), constant(1, I64))
    product = binary(Op.MUL, load("x", F32, reading), load("x", F32, last))
    rows = [cast_to(reduce("sum", reading, product), F64)]
    kinds: list[ReductionKind] = ["min", "max"]
    for number, (kind, t) in enumerate((kind, t) for kind in kinds for t in (F16, I8, U8, F64)):
        axis = Axis(f"k{number}", K)
        rows.append(cast_to(reduce(kind, axis, cast_to(load("x", F32, axis), t)), F64))
    which = Axis("which", Extent.of(len(rows)))
    made = formula((which,), [array("x", F32, K)], choose(which, rows))
    check(made, {"x": np.empty(0, np.float32)}, {"K": 0})
    check(made, {"x": np.array([1.25, -3.5], np.float32)}, {"K": 2})


@needs_numba
def test_result_without_axes_and_nested_reductions() -> None:
    """all k of any l of x[k, l] > y, plus a sum over k of the greatest over l."""
    k, l1, l2, k2 = Axis("k", K), Axis("l", M), Axis("m", M), Axis("k2", K)
    scalar = Node(Op.SCALAR, I32, (), "y")
    exists = reduce("any", l1, binary(Op.GT, load("x", I32, k, l1), scalar))
    every = reduce("all", k, exists)
    greatest = reduce("sum", k2, reduce("max", l2, load("x", I32, k2, l2)))
    root = where(every, greatest, unary(Op.NEG, greatest))
    made = formula((), [array("x", I32, K, M), Parameter("y", I32, None)], root)
    x = np.array([[1, 5, 2], [7, -1, 3]], np.int32)
    assert check(made, {"x": x, "y": 4}, {"K": 2, "M": 3}) == 12
    assert check(made, {"x": x, "y": 5}, {"K": 2, "M": 3}) == -12
    # No l at all: every k fails, and two least values wrap around to zero.
    assert check(made, {"x": x[:, :0], "y": 5}, {"K": 2, "M": 0}) == 0


# Guards, with the text run by Python on arrays that refuse every wrong index.


class Checked:
    """An array that only reads inside itself, and counts its reads."""

    def __init__(self, values: np.ndarray) -> None:
        self.values = values
        self.reads = 0

    def __getitem__(self, index: Any) -> Any:
        positions = index if isinstance(index, tuple) else (index,)
        for position, length in zip(positions, self.values.shape, strict=True):
            assert 0 <= position < length, f"reads {position} of {length}"
        self.reads += 1
        return self.values[tuple(map(int, positions))]


def run_by_python(made: Formula, values: Mapping[str, Any], sizes: Mapping[str, int]) -> np.ndarray:
    """The generated text run by Python itself, empty reductions folded as a call does."""
    made = loops.fold_empty(made, loops.empty_axes(made, sizes))
    names: dict[str, Callable[..., Any]] = {f"u{w}": int for w in (8, 16, 32, 64)}
    names |= {f"i{w}": int for w in (8, 16, 32, 64)} | {"f32": np.float32, "f64": np.float64}
    names |= {"accumulate": operator.add, "product": operator.mul, "minimum": min, "maximum": max}
    names |= {f"wrapped_{op}": getattr(operator, op) for op in ("add", "sub", "mul")}
    names |= {"exp": np.exp, "sqrt": np.sqrt}
    exec(numba_source.write(made), names)
    out = np.empty([axis.extent.evaluate(sizes) for axis in made.axes], to_numpy(made.result))
    arguments = [values[p.name] for p in made.parameters]
    names["kernel"](out, *arguments, *(sizes[name] for name in made.dims))
    return out


def guarded_sum() -> Formula:
    """Reads x[t - w], x[t - 1] and x[t - 2], each only where a guard of another depth admits it."""
    t, w = Axis("t", T), Axis("w", W)
    back = binary(Op.SUB, axis_value(t), axis_value(w))
    inside = binary(Op.GE, axis_value(t), axis_value(w))
    term = where(inside, load("x", F64, back), constant(0.0, F64))
    scaled = binary(Op.MUL, term, load("x", F64, binary(Op.SUB, axis_value(t), constant(2, I64))))
    is_later = binary(Op.GT, axis_value(t), axis_value(w))
    before = load("x", F64, binary(Op.SUB, axis_value(t), constant(1, I64)))
    scaled = binary(Op.ADD, scaled, where(is_later, before, constant(0.0, F64)))
    sums = where(load("flag", BOOL, t), reduce("sum", w, scaled), load("x", F64, t))
    w2 = Axis("w2", W)
    always = reduce("sum", w2, where(binary(Op.GT, axis_value(t), axis_value(w2)), before, constant(0.0, F64)))
    parameters = [array("x", F64, T), array("flag", BOOL, T)]
    return formula((t,), parameters, binary(Op.SUB, sums, always))


def test_guarded_accesses_are_read_where_the_guard_holds_and_nowhere_else() -> None:
    made = guarded_sum()
    x, flag = np.arange(1.0, 9.0), np.arange(8) >= 2
    values = {"x": Checked(x), "flag": Checked(flag)}
    got = run_by_python(made, values, {"T": 8, "W": 5})
    np.testing.assert_array_equal(got, interpret(made, {"x": x, "flag": flag}, {"T": 8, "W": 5}))


def test_nothing_is_read_for_an_empty_reduction() -> None:
    k = Axis("k", K)
    last = load("x", F64, binary(Op.SUB, dim_value(K), constant(1, I64)))
    total = reduce("sum", k, binary(Op.MUL, load("x", F64, k), last))
    made = formula((n,), [array("x", F64, K)], total)
    np.testing.assert_array_equal(run_by_python(made, {"x": Checked(np.empty(0))}, {"K": 0, "N": 2}), [0, 0])
    np.testing.assert_array_equal(run_by_python(made, {"x": Checked(np.ones(3))}, {"K": 3, "N": 1}), [3])


def test_a_guarded_reduction_is_skipped_where_the_guard_says_so() -> None:
    k = Axis("k", K)
    total = reduce("sum", k, load("x", F64, i, k))
    root = where(load("mask", BOOL, i), total, constant(0.0, F64))
    made = formula((i,), [array("x", F64, M, K), array("mask", BOOL, M)], root)
    x = Checked(np.ones((4, 3)))
    mask = Checked(np.array([True, False, False, True]))
    np.testing.assert_array_equal(run_by_python(made, {"x": x, "mask": mask}, {"M": 4, "K": 3}), [3, 0, 0, 3])
    assert x.reads == 6


def test_what_depends_on_an_outer_axis_is_read_there() -> None:
    k = Axis("k", K)
    total = reduce("sum", k, unary(Op.EXP, load("x", F64, i, k)))
    flag = binary(Op.LT, axis_value(j), axis_value(i))
    root = where(flag, total, load("bias", F64, j))
    made = formula((i, j), [array("x", F64, M, K), array("bias", F64, N)], root)
    x, bias = np.arange(12.0).reshape(4, 3), np.ones(5)
    reading = Checked(x)
    got = run_by_python(made, {"x": reading, "bias": Checked(bias)}, {"M": 4, "K": 3, "N": 5})
    np.testing.assert_allclose(got, interpret(made, {"x": x, "bias": bias}, {"M": 4, "K": 3, "N": 5}))
    assert reading.reads == 12


@needs_numba
def test_guards_and_indirect_rows_compiled() -> None:
    check(guarded_sum(), {"x": np.arange(1.0, 9.0), "flag": np.arange(8) >= 2}, {"T": 8, "W": 5})
    k = Axis("k", K)
    row = cast_to(load("rows", U8, j), I64)
    shifted = binary(Op.ADD, binary(Op.MUL, constant(2, I64), axis_value(k)), constant(1, I64))
    both = binary(Op.AND, load("a", BITS64, i, k), load("b", BITS64, row, shifted))
    count = cast_to(unary(Op.POPCOUNT, both), I32)
    parameters = [array("a", BITS64, M, K), array("b", BITS64, T, K.times(2)), array("rows", U8, N)]
    made = formula((i, j), parameters, reduce("sum", k, count))
    random = np.random.default_rng(0)
    values = {
        "a": random.integers(0, 1 << 63, (3, 4)).astype(np.uint64),
        "b": random.integers(0, 1 << 63, (6, 8)).astype(np.uint64),
        "rows": np.array([5, 0, 3, 3], np.uint8),
    }
    check(made, values, {"M": 3, "N": 4, "K": 4, "T": 6})


# Strictness.


@needs_numba
def test_only_sums_are_relaxed() -> None:
    x, y = load("x", F32, n), load("y", F32, n)
    fused = binary(Op.SUB, binary(Op.MUL, x, x), y)
    regrouped = binary(Op.SUB, binary(Op.ADD, x, y), y)
    nan_check = where(binary(Op.EQ, x, x), constant(1.0, F32), constant(0.0, F32))
    plus_zero = binary(Op.ADD, unary(Op.NEG, x), constant(0.0, F32))
    rows = [fused, regrouped, nan_check, plus_zero]
    which = Axis("which", Extent.of(len(rows)))
    made = formula((which, n), [array("x", F32, N), array("y", F32, N)], choose(which, rows))
    exact = np.float32(1 + 2.0**-12)
    x_values = np.array([exact, 1.0, np.nan, 0.0, np.inf], np.float32)
    y_values = np.array([exact * exact, 1e30, 1.0, 1.0, np.inf], np.float32)
    got = check(made, {"x": x_values, "y": y_values}, {"N": 5})
    assert got[0, 0] == 0, "a fused multiply-subtract would leave the rounding error of the product"
    assert got[1, 1] == 0, "regrouping would give back x"
    assert not np.signbit(got[3, 3])


@needs_numba
def test_long_sums_of_floats_with_infinities_and_nan() -> None:
    k = Axis("k", K)
    body = binary(Op.MUL, load("x", F32, i, k), load("w", F32, k))
    made = formula((i,), [array("x", F32, M, K), array("w", F32, K)], reduce("sum", k, body))
    x = np.random.default_rng(3).normal(size=(5, 1000)).astype(np.float32) ** 2
    x[1, 17], x[2, 500], x[3, 5], x[3, 900] = np.inf, np.nan, np.inf, -np.inf
    check(made, {"x": x, "w": np.ones(1000, np.float32)}, {"M": 5, "K": 1000}, rtol=1e-5)


@needs_numba
def test_overflow_of_64_bits_is_never_assumed_away() -> None:
    """Where it may assume so, LLVM makes x + y > x of y > 0 and x of x * 6 // 6, and worse."""
    x, y, axis = load("x", I64, n), load("y", I64, n), Axis("k", Extent.of(3))
    six = constant(6, I64)
    total = reduce("sum", axis, binary(Op.MUL, x, y))
    rows = [
        cast_to(binary(Op.GT, x, binary(Op.SUB, x, y)), I64),
        cast_to(binary(Op.GT, binary(Op.ADD, x, y), x), I64),
        binary(Op.FLOORDIV, binary(Op.MUL, x, six), six),
        binary(Op.FLOORDIV, total, constant(3, I64)),
    ]
    low, high = -(1 << 63), (1 << 63) - 1
    values = {"x": np.array([high, low, high, low, 3]), "y": np.array([low, high, 1, -1, 4])}
    for row in rows:
        check(formula((n,), [array("x", I64, N), array("y", I64, N)], row), values, {"N": 5})


def test_a_choice_that_chooses_by_a_choice_is_python() -> None:
    x, y = (Node(Op.SCALAR, BOOL, (), name) for name in "xy")
    number = where(where(x, y, unary(Op.NOT, y)), constant(1, I64), constant(2, I64))
    made = formula((), [Parameter("x", BOOL, None), Parameter("y", BOOL, None)], number)
    assert run_by_python(made, {"x": True, "y": False}, {}) == 2
    assert run_by_python(made, {"x": False, "y": False}, {}) == 1


# Names and mistakes.


@needs_numba
def test_names_that_python_or_the_loops_have_taken() -> None:
    axis = Axis("k", K)
    scale = Node(Op.SCALAR, F64, (), "out")
    body = binary(Op.MUL, load("lambda", F64, axis), binary(Op.MUL, load("exp", F64, axis), scale))
    parameters = [array("lambda", F64, K), array("exp", F64, K), Parameter("out", F64, None)]
    made = formula((), parameters, unary(Op.EXP, reduce("sum", axis, body)))
    check(made, {"lambda": np.array([1.0, 2.0]), "exp": np.array([0.5, 0.25]), "out": 0.5}, {"K": 2}, rtol=1e-15)


@needs_numba
def test_an_array_of_another_type_is_refused_by_name() -> None:
    made = formula((n,), [array("x", F16, N)], cast_to(load("x", F16, n), F32))
    with pytest.raises(TypeError, match="x must be an array of float16, not of int16"):
        loops.compile(made)({"x": np.ones(3, np.int16)}, {"N": 3})


def test_without_numba_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numba", None)
    with pytest.raises(BackendMissing, match=r"pip install 'kerneljit\[numba\]'"):
        loops.compile(cosine())
