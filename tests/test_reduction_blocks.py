"""Reductions in blocks of their axis: the same results for any blocks, which the default has for long rows alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32, i8, i32, i64, u8
from kerneljit.gallery.cases import CASES
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import Layout, layout_of
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule, StageSchedule, legal
from kerneljit.runtime import parts, planning
from kerneljit.runtime.choice import current_target

from .differential.compare import host_levels

Array = np.ndarray[Any, Any]
Schedules = Callable[[Plan, Layout, Machine], Schedule]
M, N, K, L = kj.dims("M N K L")
LEVELS = ("sse2", "avx2", "avx512ice")
L2, LAST = 1 << 20, 32 << 20


def in_blocks(size: int, **others: Any) -> Schedules:
    """The default schedule, but with blocks of so many elements in every stage that can have them."""

    def schedule(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        good = default_schedule(plan, layout, machine)
        stages = list(good.stages)
        for number, stage in enumerate(stages):
            stages[number] = replace(stage, reduction_block=size, **others)
            if not legal(plan, Schedule(tuple(stages), good.together), machine):
                stages[number] = stage
        return Schedule(tuple(stages), good.together)

    return schedule


def blocks_of(kernel: kj.Kernel) -> set[int]:
    """The sizes of the blocks in which a kernel's last stage has been compiled."""
    executables = kernel._executables.values()
    return {c.schedule.stages[-1].reduction_block for e in executables for c in e._compilations.values()}


def fresh(kernel: Any) -> kj.Kernel:
    """The kernel with nothing compiled yet."""
    return kj.kernel(kernel.__wrapped__)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    "name",
    ["matmul", "matmul_tn", "matmul_i8", "cosine", "tanimoto", "rows_equal"],
)
def test_sizes_around_blocks(name: str, level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Less than a block, one, and more; rows and lanes that end anywhere in tiles and in blocks of rows."""
    if level not in host_levels():
        pytest.skip(f"this host does not reach {level}")
    case, kernel = CASES[name], fresh(CASES[name].kernel)
    for block_bytes, rows, lanes, length in [
        (1, 67, 130, 15),
        (9000, 131, 70, 16),
        (1 << 20, 9, 83, 37),
        (1, 3, 5, 20),
    ]:
        monkeypatch.setattr(planning, "default_schedule", in_blocks(16, block_bytes=block_bytes))
        sizes = {dim: {"M": rows, "N": lanes}.get(dim, length) for dim in case.sizes}
        inputs = case.inputs(np.random.default_rng(length), sizes)
        with kj.target(level):
            got = kernel(*inputs.values(), **case.keywords(sizes))
        assert case.problem(got, inputs, sizes) == "", sizes


@pytest.mark.parametrize("name", ["matmul", "chebyshev", "cosine", "rows_equal"])
def test_a_reduction_of_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "default_schedule", in_blocks(16))
    case, kernel = CASES[name], fresh(CASES[name].kernel)
    sizes = {dim: {"M": 70, "N": 83}.get(dim, 0) for dim in case.sizes}
    inputs = case.inputs(np.random.default_rng(0), sizes)
    np.testing.assert_array_equal(kernel(*inputs.values()), kernel.reference(*inputs.values()))
    assert blocks_of(kernel) == {16}


@kj.kernel
def several(i: M, j: N, a: i32[M, K], b: i32[N, K], low: i8[M, K], high: u8[N, K]) -> i64:
    """Accumulators of several kinds and types in one loop, and one by an instruction for pairs."""
    least = min(a[i, k] - b[j, k] for k in K)
    greatest = max(a[i, k] ^ b[j, k] for k in K)
    is_any = any(a[i, k] == b[j, k] for k in K)
    are_all = all(a[i, k] > b[j, k] for k in K)
    product = sum(low[i, k] * high[j, k] for k in K)
    total = sum(i64(a[i, k]) * i64(b[j, k]) for k in K)
    chosen = (i64(least) if is_any else i64(greatest)) + (1000 if are_all else 0)
    return chosen + i64(product) * 3 + total


@pytest.mark.parametrize("level", LEVELS)
def test_accumulators_of_every_kind(level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if level not in host_levels():
        pytest.skip(f"this host does not reach {level}")
    monkeypatch.setattr(planning, "default_schedule", in_blocks(8))
    random = np.random.default_rng(7)
    kernel = fresh(several)
    for rows, lanes, length in [(11, 75, 43), (70, 70, 16), (9, 66, 9)]:
        a, b = (random.integers(-9, 9, (n, length), np.int32) for n in (rows, lanes))
        low = random.integers(-128, 128, (rows, length), np.int8)
        high = random.integers(0, 256, (lanes, length), np.uint8)
        b[: lanes // 2] -= 30
        with kj.target(level):
            got = kernel(a, b, low, high)
        assert blocks_of(kernel) == {8}
        np.testing.assert_array_equal(got, kernel.reference(a, b, low, high))


@pytest.mark.parametrize("columns", [67, 2100])
def test_streams_groups_and_threads(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outputs that begin anywhere in a cache line, more than one group of lanes, and parts of them."""
    monkeypatch.setattr(parts, "LEAST_WORK", 1)
    monkeypatch.setattr(planning, "default_schedule", in_blocks(8, streams=True, block_bytes=200_000))
    random = np.random.default_rng(columns)
    a, b = random.normal(size=(37, 29)).astype(np.float32), random.normal(size=(columns, 29)).astype(np.float32)
    kernel = fresh(CASES["matmul_nt"].kernel)
    expected = a.astype(np.float64) @ b.T.astype(np.float64)
    room = np.zeros((37, columns + 40), np.float32)
    for first in (0, 1, 5, 16, 31):
        results = []
        for threads in (1, 2, 5):
            room[:] = -1
            out = room[:, first : first + columns]
            kernel(a, b, out=out, threads=threads)
            assert (room[:, :first] == -1).all() and (room[:, first + columns :] == -1).all()
            results.append(out.copy())
        np.testing.assert_allclose(results[0], expected, rtol=0, atol=1e-4)
        assert all(result.tobytes() == results[0].tobytes() for result in results)
    assert blocks_of(kernel) == {8}


def test_packed_operands_keep_all_of_a_reduction(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks read their part of a copy that is kept, which is the one that calls without blocks would share."""
    monkeypatch.setattr(planning, "default_schedule", in_blocks(16))
    random = np.random.default_rng(3)
    a, b = random.normal(size=(70, 83)).astype(np.float32), random.normal(size=(90, 83)).astype(np.float32)
    kernel = fresh(CASES["cosine"].kernel)
    packed = kernel.pack(b=b)
    assert kernel(a, packed).tobytes() == kernel(a, b).tobytes()
    both = kernel(kernel.pack(a=a), packed)
    np.testing.assert_array_equal(both, kernel(a, b))


def test_rows_that_fit_no_instruction(monkeypatch: pytest.MonkeyPatch) -> None:
    """What narrow parts cannot hold is computed element by element, over all of the reduction."""
    monkeypatch.setattr(planning, "default_schedule", in_blocks(16))

    @kj.kernel(tolerance=1e-2)
    def dot(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
        return sum(a[i, k] * b[j, k] for k in K)

    random = np.random.default_rng(5)
    a, b = random.normal(size=(70, 99)).astype(np.float32), random.normal(size=(90, 99)).astype(np.float32)
    a[11, 40] = np.nan
    got = dot(a, b)
    assert np.isnan(got[11]).all()
    assert not np.isnan(np.delete(got, 11, 0)).any()
    np.testing.assert_allclose(np.delete(got, 11, 0), np.delete(a @ b.T, 11, 0), atol=1.5)


@pytest.mark.parametrize("name", ["matmul_nt", "matmul"])
def test_the_default_has_blocks_for_long_rows_alone(name: str) -> None:
    executable = fresh(CASES[name].kernel)._example_executable()
    target = current_target()
    plan = executable.plan(target)
    machine = replace(plan.machine, l2_bytes=L2, last_bytes=LAST, vector_bits=512, registers=32, tiles=())

    def chosen(rows: int, lanes: int, length: int) -> StageSchedule:
        sizes = {"M": rows, "N": lanes, "K": length}
        shapes = {p.name: tuple(axis.evaluate(sizes) for axis in p.axes) for p in executable.formula.arrays}
        arrays = {
            key: np.lib.stride_tricks.as_strided(np.zeros(1, np.float32), shape, (4 * shape[1], 4))
            for key, shape in shapes.items()
        }
        layout = layout_of(executable.formula, arrays, sizes, LAST, L2)
        return default_schedule(plan, layout, machine).stages[-1]

    assert chosen(1024, 1024, 1024).reduction_block == 0
    assert chosen(256, 10_000, 8192).reduction_block == 0
    assert chosen(512, 512, 16_384).reduction_block == 4096
    # The rows of `a @ b` lie apart along the sum: with few rows of `a`, those of `b` are read where they are.
    assert chosen(8, 1000, 4096).reduction_block == (16 if name == "matmul" else 0)
    assert chosen(8, 1000, 1024).reduction_block == 0


@pytest.mark.parametrize("rows", [1, 5, 40])
def test_groups_of_lanes_that_are_not_copied(rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole numbers, so that any order of a sum gives the same bits."""
    monkeypatch.setattr(parts, "LEAST_WORK", 1)
    monkeypatch.setattr(planning, "default_schedule", in_blocks(8, copy_lanes=False, streams=True))
    random = np.random.default_rng(rows)
    a, b = (random.integers(-9, 9, shape).astype(np.float32) for shape in [(rows, 70), (70, 16_500)])
    kernel = fresh(CASES["matmul"].kernel)
    room = np.zeros((rows, 16_540), np.float32)
    for first in (0, 7):
        for threads in (1, 3):
            out = room[:, first : first + 16_500]
            out[:] = -1
            kernel(a, b, out=out, threads=threads)
            np.testing.assert_array_equal(out, a @ b)
    assert blocks_of(kernel) == {8}
