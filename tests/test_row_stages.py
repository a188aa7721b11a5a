"""Rows of memory: what is computed where a row is read, stages that go together, and values that are kept for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32, i8, i32
from kerneljit.backends.llvm.fused import Fused
from kerneljit.backends.target import cross_target
from kerneljit.gallery import kernels
from kerneljit.gallery.cases import CASES
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Op
from kerneljit.kernel import Kernel
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.fusion import fusions
from kerneljit.plan.layout import Layout, layout_of, natural_layout, small_dims
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule, Together, illegal
from kerneljit.runtime import bound, parts, planning
from kerneljit.runtime.threads import run_parts

from .differential.compare import host_levels

M, N, K = kj.dims("M N K")
HOST = cross_target("avx512ice")
CACHE = 1 << 20


def plan_for(kernel: Kernel, *arrays: np.ndarray[Any, Any]) -> tuple[Plan, Layout]:
    executable = kernel._executable(arrays)
    binding = executable.binder.bind(arrays, {})
    named = {parameter.name: binding.values[parameter.name] for parameter in executable.formula.arrays}
    layout = layout_of(executable.formula, named, binding.sizes, CACHE)
    return executable.plan(HOST, layout), layout


def zeros(*shape: int, dtype: Any = np.float32) -> np.ndarray[Any, Any]:
    return np.zeros(shape, dtype)


# ---------------------------------------------------------------------- one query


@pytest.mark.parametrize("name", ["cosine", "tanimoto"])
def test_one_query_reads_the_rows_of_the_other_side_once(name: str) -> None:
    case = CASES[name]
    sizes = {**dict.fromkeys(case.sizes, 100), "M": 1}
    arrays = list(case.inputs(np.random.default_rng(0), sizes).values())
    plan, _ = plan_for(case.kernel, *arrays)
    readers = [stage for stage in plan.stages if any(load.name == "b" for load in stage.loads)]
    assert [stage.name for stage in readers] == [plan.final.name]
    sizes["M"] = 100
    many, _ = plan_for(case.kernel, *case.inputs(np.random.default_rng(0), sizes).values())
    assert len([stage for stage in many.stages if any(load.name == "b" for load in stage.loads)]) == 2


@kj.kernel
def bytes_times_vector(j: N, b: i8[N, K], a: i8[K]) -> i32:
    return sum(i32(a[k]) * i32(b[j, k]) for k in K)


def test_the_correction_of_signed_bytes_is_the_vectors_own() -> None:
    plan, _ = plan_for(bytes_times_vector, zeros(100, 100, dtype=np.int8), zeros(100, dtype=np.int8))
    (reduction,) = plan.final.reductions
    assert dependencies(reduction) == frozenset(plan.final.axes)
    assert [stage.axes for stage in plan.statistics] == [()]


@pytest.mark.parametrize(
    ("rows", "columns", "tile"),
    [(100, 300, (4, 4)), (10_000, 300, (1, 2)), (100_000, 64, (2, 2)), (200_000, 16, (8, 1))],
)
def test_arrays_beyond_the_caches_are_read_in_order(rows: int, columns: int, tile: tuple[int, int]) -> None:
    plan, layout = plan_for(kernels.matrix_vector, zeros(rows, columns), zeros(columns))
    known = small_dims(plan.formula, {"M": rows, "K": columns})
    (choice,) = default_schedule(plan, replace(layout, known=known), plan.machine).stages
    assert (choice.rows, choice.columns) == tile


# ---------------------------------------------------------------------- rows as lanes


@kj.kernel
def shifted_sums(i: M, x: f32[M, K], w: f32[M], c: f32) -> f32:
    total = sum(x[i, k] for k in K)
    greatest = max(x[i, k] for k in K)
    return (total + w[i] * c) / (1.0 + abs(greatest)) + f32(i)


@pytest.mark.parametrize("rows", [2, 4, 8, 16])
@pytest.mark.parametrize("level", host_levels())
def test_what_follows_sums_of_rows_is_done_for_all_rows_at_once(
    rows: int, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drawn(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        good = default_schedule(plan, layout, machine)
        tall = Schedule(tuple(replace(stage, rows=rows, columns=1) for stage in good.stages))
        problem = illegal(plan, tall, machine)
        assert problem is None or "registers" in problem, "what spills is slow, but must be right"
        return tall

    monkeypatch.setattr(planning, "default_schedule", drawn)
    shifted_sums._executables.clear()
    random = np.random.default_rng(rows)
    x, w = random.standard_normal((37, 70), np.float32), random.standard_normal(37, np.float32)
    with kj.target(level):
        got = shifted_sums(x, w, np.float32(3))
        text = shifted_sums.inspect("llvm", x, w, np.float32(3))
    shifted_sums._executables.clear()
    expected = (x.sum(1, dtype=np.float64) + 3 * w) / (1 + abs(x.max(1))) + np.arange(37)
    np.testing.assert_allclose(got, expected, rtol=1e-5)
    assert f"fdiv <{rows} x float>" in text


# ---------------------------------------------------------------------- stages that go together


@pytest.mark.parametrize("name", ["softmax", "layer_norm", "rms_norm"])
def test_rows_go_together(name: str) -> None:
    plan = CASES[name].kernel._example_executable().plan(HOST)
    (found,) = fusions(plan)
    assert found.axis == plan.final.axes[0]
    assert found.first == 0


def test_pairs_do_not_go_together() -> None:
    assert fusions(CASES["cosine"].kernel._example_executable().plan(HOST)) == ()
    plan = CASES["cosine"].kernel._example_executable().plan(HOST)
    schedule = default_schedule(plan, natural_layout(plan.formula), plan.machine)
    assert "together" in str(illegal(plan, replace(schedule, together=Together("i", 100)), plan.machine))


def test_within_the_caches_columns_go_together_where_they_are_short() -> None:
    for rows, is_large in ((100, False), (10_000, True)):
        plan, layout = plan_for(kernels.standard_score, zeros(rows, 300))
        schedule = default_schedule(plan, layout, plan.machine)
        assert schedule.together is not None and schedule.together.axis == "j"
        assert schedule.together.if_fits is not is_large
        block = Fused(plan, schedule).block
        width = {100: block.rows({"M": 100, "N": 5000}), 10_000: block.rows({"M": 10_000, "N": 5000})}
        assert width[100] < 5000 and width[100] % block.tile == 0
        assert width[10_000] == (block.tile if is_large else 40 * block.tile)


def test_softmax_computes_each_exponential_once() -> None:
    plan = kernels.softmax._example_executable().plan(HOST)
    stages = [stage for stage in plan.stages if any(node.op is Op.EXP for node in stage.root.walk())]
    assert len(stages) == 1
    assert stages[0].axes == plan.final.axes


@pytest.mark.parametrize("level", host_levels())
@pytest.mark.parametrize("block", [1, 1000, 1 << 20])
@pytest.mark.parametrize("name", ["softmax", "layer_norm", "standard_score"])
def test_blocks_of_stages_meet_at_their_edges(
    name: str, block: int, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also past the caches: rows of the output are then streamed, block by block."""

    def drawn(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        good = default_schedule(plan, replace(layout, is_output_large=block == 1000, large=("x",)), machine)
        assert good.together is not None
        return replace(good, together=replace(good.together, bytes=block))

    monkeypatch.setattr(planning, "default_schedule", drawn)
    case = CASES[name]
    case.kernel._executables.clear()
    for rows, columns in ((2, 300), (35, 203), (70, 17)):
        sizes = {dim: {"M": rows, "N": columns}.get(dim, 3) for dim in case.sizes}
        inputs = case.inputs(np.random.default_rng(rows), sizes)
        with kj.target(level):
            got = case.kernel(*inputs.values(), **case.keywords(sizes))
        assert case.problem(got, inputs, sizes) == ""
    case.kernel._executables.clear()


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize("block", [1, 1000])
@pytest.mark.parametrize("name", ["softmax", "layer_norm", "standard_score"])
def test_threads_share_the_blocks(name: str, block: int, streams: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every thread computes blocks of its own, in scratch memory of its own, to the same bits."""
    numbers: list[int] = []

    def drawn(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        good = default_schedule(plan, replace(layout, is_output_large=streams, large=("x",)), machine)
        assert good.together is not None
        return replace(good, together=replace(good.together, bytes=block))

    def counting(calls: Sequence[Callable[[], object]], count: int) -> None:
        numbers.append(len(calls))
        run_parts(calls, count)

    monkeypatch.setattr(planning, "default_schedule", drawn)
    monkeypatch.setattr(parts, "LEAST_WORK", 1)
    monkeypatch.setattr(bound, "run_parts", counting)
    case = CASES[name]
    case.kernel._executables.clear()
    for rows, columns in ((70, 500), (41, 1025)):
        sizes = {dim: {"M": rows, "N": columns}.get(dim, 3) for dim in case.sizes}
        inputs = case.inputs(np.random.default_rng(rows), sizes)
        expected = case.kernel(*inputs.values(), **case.keywords(sizes))
        assert case.problem(expected, inputs, sizes) == ""
        for threads in (2, 3, 7):
            got = case.kernel(*inputs.values(), threads=threads, **case.keywords(sizes))
            assert got.tobytes() == expected.tobytes(), threads
    case.kernel._executables.clear()
    assert max(numbers) > 1


@pytest.mark.parametrize("offset", [0, 4, 16, 60])
def test_blocks_of_columns_meet_where_lines_of_the_output_do(offset: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the output begins: all of it is written, and nothing else."""

    def drawn(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        return default_schedule(plan, replace(layout, is_output_large=True, large=("x",)), machine)

    monkeypatch.setattr(planning, "default_schedule", drawn)
    x = np.random.default_rng(offset).standard_normal((30, 800), np.float32)
    memory = np.zeros(4 * x.size + 192, np.uint8)
    start = -memory.ctypes.data % 64 + 64 + offset
    out = memory[start : start + x.nbytes].view(np.float32).reshape(x.shape)
    kernels.standard_score._executables.clear()
    kernels.standard_score(x, out=out)
    expected = kernels.standard_score(x)
    kernels.standard_score._executables.clear()
    np.testing.assert_allclose(out, (x - x.mean(0)) / x.std(0), rtol=1e-4, atol=1e-4)
    assert out.tobytes() == expected.tobytes()
    assert not memory[:start].any() and not memory[start + x.nbytes :].any()


def test_what_is_kept_for_a_block_takes_a_blocks_room() -> None:
    x = zeros(5000, 300)
    executable = kernels.softmax._executable((x,))
    executable([x], {})
    prepared = [one for one in executable._prepared.values() if one.sizes == {"M": 5000, "N": 300}]
    assert prepared and all(one.call is not None and one.call.room_bytes < x.nbytes // 10 for one in prepared)
