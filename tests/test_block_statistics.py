"""Statistics that go by blocks: the last stage calls them for each block of rows, just before it copies or reads them.

The block then comes from memory once. What a call gives is the same to the bit as with stages of their own.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32, i32
from kerneljit.backends.llvm.compiler import ANY_NAME, Generated, generate, machine_of
from kerneljit.backends.target import cross_target
from kerneljit.gallery import kernels
from kerneljit.gallery.cases import CASES
from kerneljit.kernel import Kernel
from kerneljit.plan.copied_blocks import scheduled_blocks
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import Layout, natural_layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule, illegal
from kerneljit.runtime import planning

from .differential.compare import host_levels
from .test_schedules import random_schedule

B, M, N, K = kj.dims("B M N K")


@kj.kernel
def shared_cosine(t: B, i: M, j: N, a: f32[B, M, K], b: f32[N, K]) -> f32:
    dot = sum(a[t, i, k] * b[j, k] for k in K)
    return dot / kj.sqrt(sum(a[t, i, k] * a[t, i, k] for k in K) * sum(b[j, k] * b[j, k] for k in K))


@kj.kernel
def named_cosine(i: M, j: N, a: f32[M, K], b: f32[B, K], rows: i32[N]) -> f32:
    dot = sum(a[i, k] * b[rows[j], k] for k in K)
    norm = kj.sqrt(sum(b[rows[j], k] * b[rows[j], k] for k in K))
    return dot / (kj.sqrt(sum(a[i, k] * a[i, k] for k in K)) * norm)


@kj.kernel
def chained(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    square = sum(b[j, k] * b[j, k] for k in K)
    return sum(a[i, k] * b[j, k] for k in K) / kj.sqrt(square) + square


@kj.kernel
def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel(tolerance=1e-2)
def accurate(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


def with_schedule(monkeypatch: pytest.MonkeyPatch, change: Callable[[Plan, Schedule, Layout], Schedule]) -> None:
    """Kernels that are compiled from now on have their schedule changed."""

    def changed(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        schedule = change(plan, default_schedule(plan, layout, machine), layout)
        assert illegal(plan, schedule, machine) is None
        return schedule

    monkeypatch.setattr(planning, "default_schedule", changed)


def apart(plan: Plan, schedule: Schedule, layout: Layout) -> Schedule:
    return replace(schedule, stages=tuple(replace(choice, by_blocks=False) for choice in schedule.stages))


def as_it_is(plan: Plan, schedule: Schedule, layout: Layout) -> Schedule:
    return schedule


def fresh(kernel: Kernel) -> Kernel:
    """The same kernel, with nothing compiled yet."""
    return kj.kernel(kernel.__wrapped__)


def generated(kernel: Kernel, level: str = "avx512", **changes: Any) -> tuple[Plan, Schedule, Generated]:
    target = cross_target(level)
    executable = kernel._example_executable()
    layout = replace(natural_layout(executable.formula), **changes)
    plan = executable.plan(target, layout)
    schedule = default_schedule(plan, layout, machine_of(target))
    return plan, schedule, generate(plan, schedule, layout, target)


def body(text: str, name: str) -> str:
    """The text of a function."""
    return text.split(f"define void @{name}(")[1].split("\n}")[0]


# ---------------------------------------------------------------------- one pass


@pytest.mark.parametrize("name", ["cosine", "tanimoto", "correlation"])
@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512ice"])
def test_statistics_are_called_by_the_last_stage_alone(name: str, level: str) -> None:
    plan, schedule, code = generated(CASES[name].kernel, level)
    assert plan.statistics
    assert all(choice.by_blocks for choice in schedule.stages[:-1])
    assert len(code.form.functions) == 1, "nothing runs before the last stage"
    (last,) = code.form.functions
    for stage in plan.statistics:
        assert body(code.text, last).count(f"call void @{ANY_NAME}.{stage.name}(") >= 1
    assert "for each block before it is read" in schedule.text(plan)


def test_a_block_is_read_by_its_statistic_before_it_is_copied() -> None:
    plan, _, code = generated(kernels.cosine)
    text = body(code.text, *code.form.functions)
    rows, lanes = (text.index(f"@{ANY_NAME}.{stage.name}(") for stage in plan.statistics)
    assert rows < text.index("br label %pack.row.") < lanes < text.index("br label %pack.square.")


@pytest.mark.parametrize("level", ["avx512spr", "amx"])
def test_statistics_of_a_contract_follow_one_another_in_each_block(level: str) -> None:
    """The scale of a row depends on its greatest value, and what is copied on the scale."""
    plan, schedule, code = generated(accurate, level)
    assert all(choice.by_blocks for choice in schedule.stages[:-1])
    assert len(code.form.functions) == 1
    text = body(code.text, *code.form.functions)
    calls = [text.index(f"@{ANY_NAME}.{stage.name}(") for stage in plan.statistics]
    rows = [place for place, stage in zip(calls, plan.statistics, strict=True) if stage.axes[0].name == "i"]
    lanes = [place for place, stage in zip(calls, plan.statistics, strict=True) if stage.axes[0].name == "j"]
    assert rows == sorted(rows)
    assert lanes == sorted(lanes)
    assert max(rows) < min(lanes)


def test_divided_calls_and_kept_statistics_have_stages_of_their_own() -> None:
    _, schedule, code = generated(kernels.cosine, is_divided=True)
    assert not any(choice.by_blocks for choice in schedule.stages)
    assert len(code.form.functions) == 3
    _, schedule, code = generated(kernels.cosine, packed=("b",))
    assert [choice.by_blocks for choice in schedule.stages] == [True, False, False]
    assert {kept.function for kept in code.form.kept} < set(code.form.functions)


def test_axes_of_known_size_are_computed_before() -> None:
    """Their code computes all of the axis each time."""
    _, schedule, _ = generated(kernels.cosine, known=(("M", 16),))
    assert [choice.by_blocks for choice in schedule.stages] == [False, True, False]


def test_the_judge_refuses_what_is_needed_before() -> None:
    """The means of whole columns belong to no row of the last stage's tiles."""
    plan, schedule, _ = generated(kernels.layer_norm)
    asked = Schedule(tuple(replace(choice, by_blocks=True) for choice in schedule.stages), None)
    assert "before the last stage has blocks" in str(illegal(plan, asked, plan.machine))


# ---------------------------------------------------------------------- the same results


SIZES = [(100, 77, 37), (345, 200, 5), (70, 1000, 64)]


@pytest.mark.parametrize("name", ["cosine", "tanimoto", "correlation", "count_tanimoto"])
@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512ice"])
def test_blocks_give_the_same_bits(name: str, level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if level not in host_levels():
        pytest.skip(f"this host does not reach {level}")
    case = CASES[name]
    for rows, lanes, inner in SIZES:
        sizes = {dim: {"M": rows, "N": lanes, "K": inner, "W": inner}.get(dim, 3) for dim in case.sizes}
        inputs = case.inputs(np.random.default_rng(rows), sizes)
        results = []
        for change in (as_it_is, apart):
            with_schedule(monkeypatch, change)
            with kj.target(level):
                results.append(fresh(case.kernel)(*inputs.values(), **case.keywords(sizes)))
        assert case.problem(results[0], inputs, sizes) == ""
        assert results[0].tobytes() == results[1].tobytes()


@pytest.mark.parametrize("kernel", [shared_cosine, named_cosine, chained], ids=lambda kernel: str(kernel.__name__))
@pytest.mark.parametrize("seed", range(12))
def test_any_schedule_with_blocks_gives_the_same(kernel: Kernel, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches that share a statistic, named rows, statistics of statistics; blocks of a few rows, no copies."""
    random_numbers, chance = np.random.default_rng(seed), random.Random(seed)
    batch, rows, lanes, inner = (
        int(random_numbers.integers(*limits)) for limits in ((1, 4), (1, 80), (1, 90), (1, 40))
    )
    b = random_numbers.standard_normal((lanes, inner), dtype=np.float32)
    if kernel is shared_cosine:
        arguments: tuple[Any, ...] = (random_numbers.standard_normal((batch, rows, inner), dtype=np.float32), b)
    elif kernel is chained:
        arguments = (random_numbers.standard_normal((rows, inner), dtype=np.float32), b)
    else:
        names = random_numbers.integers(0, lanes, 2 * lanes, dtype=np.int32)
        arguments = (random_numbers.standard_normal((rows, inner), dtype=np.float32), b, names)
    found = []

    def drawn(plan: Plan, schedule: Schedule, layout: Layout) -> Schedule:
        for _ in range(100):
            tried = random_schedule(plan, plan.machine, chance)
            if scheduled_blocks(plan, tried, layout):
                found.append(tried)
                return tried
        return schedule

    with_schedule(monkeypatch, drawn)
    level = host_levels()[seed % len(host_levels())]
    with kj.target(level):
        again = fresh(kernel)
        again._executable(arguments).specialises = 0  # known sizes have no blocks
        got = again(*arguments)
    assert found, "some schedule has blocks"
    np.testing.assert_allclose(got, kernel.reference(*arguments), rtol=2e-5, atol=1e-6)


def test_what_is_asked_for_by_blocks_runs_before_where_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A root of a statistic, of lanes that are read without a copy."""

    def asked(plan: Plan, schedule: Schedule, layout: Layout) -> Schedule:
        *stages, last = schedule.stages
        stages[-1] = replace(stages[-1], by_blocks=True)
        found = Schedule((*stages, replace(last, vector_axis="j", copy_rows=False, copy_lanes=False)))
        assert not scheduled_blocks(plan, found, layout)
        return found

    with_schedule(monkeypatch, asked)
    random_numbers = np.random.default_rng(0)
    a, b = (random_numbers.standard_normal(shape, dtype=np.float32) for shape in ((70, 40), (90, 40)))
    columns = np.asfortranarray(b)
    np.testing.assert_allclose(fresh(chained)(a, columns), chained.reference(a, b), rtol=2e-5, atol=1e-5)


def test_threads_and_packed_operands_give_the_same_bits() -> None:
    random_numbers = np.random.default_rng(1)
    a, b = (random_numbers.standard_normal((rows, 100), dtype=np.float32) for rows in (300, 2000))
    expected = kernels.cosine(a, b)
    assert kernels.cosine(a, b, threads=3).tobytes() == expected.tobytes()
    left, right = kernels.cosine.pack(a=a, b=b)
    for operands in ((left, b), (a, right), (left, right)):
        assert kernels.cosine(*operands).tobytes() == expected.tobytes()


# ---------------------------------------------------------------------- reading first


def test_short_rows_are_read_first_where_squares_of_them_come_from_memory() -> None:
    _, schedule, code = generated(product, large=("b",))
    assert schedule.stages[-1].read_first
    assert "load volatile" in code.text
    _, schedule, code = generated(product)
    assert not schedule.stages[-1].read_first
    assert "load volatile" not in code.text
    _, _, code = generated(kernels.cosine, large=("b",))
    assert "load volatile" not in code.text, "the statistic has read them"


@pytest.mark.parametrize("inner", [1, 15, 16, 17, 64, 65, 300])
def test_reading_first_stays_inside_the_array(inner: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_first(plan: Plan, schedule: Schedule, layout: Layout) -> Schedule:
        return replace(schedule, stages=(replace(schedule.stages[-1], read_first=1 << 20),))

    with_schedule(monkeypatch, read_first)
    random_numbers = np.random.default_rng(inner)
    a, b = (random_numbers.standard_normal((rows, inner), dtype=np.float32) for rows in (70, 90))
    np.testing.assert_allclose(fresh(product)(a, b), a @ b.T, rtol=2e-5, atol=1e-5)


# ---------------------------------------------------------------------- short axes


def sized(rows: str, columns: str, **known: int) -> dict[str, Any]:
    return {"sizes": (("i", rows), ("j", columns), ("k", "many")), "known": tuple(known.items())}


def test_a_short_axis_is_lanes_where_many_rows_share_it() -> None:
    """With lanes along the reduction each of its elements would have a horizontal sum in every row."""
    _, schedule, _ = generated(product, **sized("many", "short", N=8))
    assert schedule.stages[-1].vector_axis == "j"
    _, schedule, _ = generated(product, **sized("short", "short", N=8))
    assert schedule.stages[-1].vector_axis == "k"
    _, schedule, _ = generated(kernels.matmul, **sized("many", "short"))
    assert schedule.stages[-1].vector_axis == "j"


def test_few_queries_copy_rows_that_a_statistic_has_just_read() -> None:
    few = sized("short", "many", M=8)
    for kernel, large, axis in ((kernels.cosine, ("b",), "j"), (kernels.cosine, (), "k"), (product, ("b",), "k")):
        _, schedule, _ = generated(kernel, large=large, **few)
        assert schedule.stages[-1].vector_axis == axis
