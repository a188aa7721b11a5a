"""The judge of candidates: one wrong element anywhere in a large output is found, and rounding is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import kerneljit as kj
from kerneljit import bf16, bool_, f16, f32, f64, i8, i32, i64, u8, u32, u64
from kerneljit.gallery import CASES
from kerneljit.kernel import Kernel
from kerneljit.plan.contract import Contract
from kerneljit.runtime.host import host
from kerneljit.store.shape import Shape
from kerneljit.tuning.bench import Bench
from kerneljit.tuning.judging import Judge
from kerneljit.tuning.problem import Problem

from .tuning_cases import formula_of

M, N, K = kj.dims("M N K")
SIZES = {"M": 70, "N": 90, "K": 30}
SIZES_OF_PARTS = {"M": 128, "N": 128, "K": 256}
LEVEL_HERE = host().reached_level
Array = np.ndarray[Any, Any]


@kj.kernel
def halves(i: M, j: N, a: f16[M, K], b: f16[N, K]) -> f16:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def brains(i: M, j: N, a: bf16[M, K], b: bf16[N, K]) -> bf16:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def singles(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def doubles(i: M, j: N, a: f64[M, K], b: f64[N, K]) -> f64:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def bytes_signed(i: M, j: N, a: i8[M, K], b: i8[N, K]) -> i32:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def bytes_unsigned(i: M, j: N, a: u8[M, K], b: u8[N, K]) -> u32:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def longs(i: M, j: N, a: i64[M, K], b: i64[N, K]) -> i64:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def longs_unsigned(i: M, j: N, a: u64[M, K], b: u64[N, K]) -> u64:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def truths(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> bool_:
    return any(a[i, k] > b[j, k] for k in K)


KERNELS: dict[str, Kernel] = {
    one.__name__: one
    for one in (halves, brains, singles, doubles, bytes_signed, bytes_unsigned, longs, longs_unsigned, truths)
}


def inputs(name: str, seed: int = 0) -> tuple[Array, Array]:
    chance = np.random.default_rng(seed)
    shapes = (SIZES["M"], SIZES["K"]), (SIZES["N"], SIZES["K"])
    types = {
        "halves": np.float16,
        "brains": ml_dtypes.bfloat16,
        "doubles": np.float64,
        "bytes_signed": np.int8,
        "bytes_unsigned": np.uint8,
        "longs": np.int64,
        "longs_unsigned": np.uint64,
    }
    dtype = np.dtype(types.get(name, np.float32))
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        pair = [chance.integers(limits.min, limits.max, shape, dtype, endpoint=True) for shape in shapes]
    else:
        pair = [chance.standard_normal(shape).astype(dtype) for shape in shapes]
    if name == "truths":
        pair[0] -= 2  # so that both answers are there
    return pair[0], pair[1]


def judge_of(
    name: str, arguments: tuple[Array, Array] | None = None, allowance: float = 1.0
) -> tuple[Judge, Array, Callable[[], Array]]:
    """A judge, its reference, and what gives copies of it."""
    kernel = KERNELS[name]
    values = arguments or inputs(name)
    reference = kernel(*values)
    formula = kernel.definition.formula({})
    judge = Judge(formula, list(values), SIZES, reference, allowance)
    assert judge.problem is None
    return judge, reference, reference.copy


PLACES = [(0, 0), (0, 89), (35, 44), (69, 0), (69, 89), (23, 30), (47, 61)]
"""Corners, the middle, and what lies between the parts that the interpreter looks at anyway."""


def spoilt(value: Any) -> list[Any]:
    """Another value than the right one, by little and by much."""
    dtype = np.asarray(value).dtype
    if dtype == np.bool_:
        return [not value]
    if dtype.kind in "iu":
        with np.errstate(over="ignore"):
            one = dtype.type(1)
            return [value + one, value - one, value ^ (one << dtype.type(dtype.itemsize * 8 - 1)), dtype.type(0)]
    return [dtype.type(float(value) * 1.5 + 0.5), dtype.type(0), dtype.type(np.inf), dtype.type(np.nan)]


@pytest.mark.parametrize("name", list(KERNELS))
def test_one_wrong_element_is_found_wherever_it_is(name: str) -> None:
    judge, reference, copy = judge_of(name)
    assert judge.wrong(copy()) is None
    for place in PLACES:
        for value in spoilt(reference[place]):
            if value == reference[place]:
                continue
            candidate = copy()
            candidate[place] = value
            said = judge.wrong(candidate)
            assert said is not None, (place, reference[place], value)
            assert "are wrong" in said
            assert str(place[0]) in said


@pytest.mark.parametrize("name", ["halves", "brains", "singles", "doubles"])
def test_another_order_of_sums_is_not_wrong(name: str) -> None:
    judge, reference, _ = judge_of(name)
    a, b = inputs(name)
    wide = np.float64 if name == "doubles" else np.float32
    other = (a.astype(wide)[:, ::-1] @ b.astype(wide)[:, ::-1].T).astype(reference.dtype)
    assert judge.wrong(other) is None
    if name in ("singles", "doubles"):
        assert other.tobytes() != reference.tobytes()
        other[41, 17] += reference.dtype.type(1e-2)  # among rounding everywhere
        assert judge.wrong(other) is not None


def test_not_a_number_and_infinity_are_results_like_others() -> None:
    a, b = inputs("singles")
    a[3, 5], a[7, 1], b[11, 2], b[40, 2] = np.nan, np.inf, -np.inf, 0.0
    with np.errstate(all="ignore"):
        judge, reference, copy = judge_of("singles", (a, b))
        assert np.isnan(reference).any()
        assert np.isinf(reference).any()
        assert judge.wrong(copy()) is None
        other_nan = copy()
        other_nan[np.isnan(reference)] = np.float32(np.copysign(np.nan, -1))
        assert judge.wrong(other_nan) is None
        for place, value in (((3, 20), 1.0), ((7, 30), -reference[7, 30]), ((50, 60), np.nan), ((50, 11), 0.0)):
            candidate = copy()
            candidate[place] = value
            assert judge.wrong(candidate) is not None, place


def test_elements_left_out_are_found_where_the_output_is_large() -> None:
    formula = formula_of("manhattan")
    chance = np.random.default_rng(0)
    a, b = chance.random((900, 3), np.float32), chance.random((1100, 3), np.float32)
    reference = CASES["manhattan"].kernel(a, b)
    judge = Judge(formula, [a, b], {"M": 900, "N": 1100, "K": 3}, reference)
    assert judge.problem is None
    candidate = reference.copy()
    candidate[543, 1001] = np.frombuffer(b"\xa5" * 4, np.float32)[0]  # what outputs are filled with before a call
    assert judge.wrong(candidate) is not None


def test_a_reference_that_is_wrong_is_found_before_anything_is_compared_with_it() -> None:
    a, b = inputs("singles")
    reference = singles(a, b)
    reference[0, 0] += 1
    judge = Judge(singles.definition.formula({}), [a, b], SIZES, reference)
    assert judge.problem is not None
    assert "[0, 0]" in judge.problem


def test_a_contract_lets_pass_what_parts_come_to_and_no_more() -> None:
    a, b = inputs("singles")
    strict, _, copy = judge_of("singles", (a, b))
    loose, _, _ = judge_of("singles", (a, b), allowance=16.0)
    bound = float(np.finfo(np.float32).eps) * SIZES["K"] * float(np.abs(a[5]) @ np.abs(b[6]))
    shifted = copy()
    shifted[5, 6] += np.float32(3 * bound)
    assert strict.wrong(shifted) is not None
    assert loose.wrong(shifted) is None
    shifted[5, 6] += np.float32(100 * bound)
    assert loose.wrong(shifted) is not None


@pytest.mark.parametrize("tolerances", [(1e-2, None), (None, 1e-2), (1e-4, None), (None, 2e-6)])
def test_what_a_contract_computes_by_default_is_right_by_its_judge(
    tolerances: tuple[float | None, float | None],
) -> None:
    rows, elements = tolerances
    formula = singles.definition.formula({})
    problem = Problem(formula, Shape(tuple(SIZES_OF_PARTS.items()), (("a", 1), ("b", 1))), LEVEL_HERE)
    with problem.on_target():
        bench = Bench(replace(problem, contract=Contract(rows, elements)))
    assert bench.judge.problem is None
    wrong = bench.judge.reference.copy()
    wrong[77, 88] *= np.float32(1.1)
    assert bench.judge.wrong(wrong) is not None
