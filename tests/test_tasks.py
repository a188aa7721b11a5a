"""How threads share the work under a schedule: tasks, how many threads, and code for sizes that are small.

Whatever a schedule says here, results are the same to the bit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from kerneljit.gallery.cases import CASES
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import Layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule, illegal
from kerneljit.runtime import bound
from kerneljit.runtime.bound import BoundCall
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.parts import MOST_TASKS, divided, is_enough
from kerneljit.runtime.threads import run_parts
from kerneljit.store.schedules import schedule_data, schedule_from_data
from kerneljit.tuning.fragments import whole_fragments
from kerneljit.tuning.space import space_of

Array = np.ndarray[Any, Any]
SIZES = {"M": 70, "N": 90, "K": 40}


def executable_of(name: str) -> Executable:
    kernel = CASES[name].kernel
    formula = kernel.definition.formula(kernel.definition.signature.example_types())
    return Executable(formula)


def bound_call(name: str, count: int, **fields: Any) -> tuple[BoundCall, list[Array]]:
    """A call of a gallery kernel whose schedule is the default but for some fields of the whole."""
    executable, case = executable_of(name), CASES[name]
    inputs = case.inputs(np.random.default_rng(5), {dim: SIZES.get(dim, 3) for dim in case.sizes})
    given = list(executable.binder.converted(list(inputs.values())))
    target = current_target()
    start = executable.prepare(given, {}, target, (), count).call
    assert start is not None
    found = executable.prepare(given, {}, target, (), count, replace(start.made.schedule, **fields)).call
    assert found is not None
    return found, given


def result_of(call: BoundCall, given: Sequence[Array], threads: int) -> bytes:
    result = np.full(call.shape, 7, call.formula.root.dtype.name.replace("f", "float"))
    call.run(given, result, threads)
    return result.tobytes()


@pytest.mark.parametrize("name", ["matmul", "cosine", "matmul_tt", "manhattan"])
@pytest.mark.parametrize("task_work", [1, 4000, 1 << 17])
@pytest.mark.parametrize("threads", [2, 3])
def test_tasks_of_any_size_give_the_same_bits(name: str, task_work: int, threads: int) -> None:
    alone, given = bound_call(name, 1)
    expected = result_of(alone, given, 1)
    call, given = bound_call(name, threads, task_work=task_work)
    assert call.is_divisible
    assert result_of(call, given, threads) == expected


def test_there_may_be_more_tasks_than_threads_but_no_more_scratch(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers: list[int] = []
    rooms: list[int] = []

    def counting(calls: Sequence[Callable[[], object]], count: int) -> None:
        numbers.append(len(calls))
        run_parts(calls, count)

    take = bound.take

    def measuring(size: int) -> Any:
        rooms.append(size)
        return take(size)

    monkeypatch.setattr(bound, "run_parts", counting)
    monkeypatch.setattr(bound, "take", measuring)
    call, given = bound_call("matmul", 2, task_work=1000)
    assert call.scratch_bytes > 0, "a product of such sizes makes copies"
    result_of(call, given, 2)
    assert 2 < max(numbers) <= 2 * MOST_TASKS
    assert max(rooms) == call.room_bytes + call.scratch_bytes


@pytest.mark.parametrize(("most", "asked", "tasks"), [(1, 4, []), (2, 4, [2]), (0, 3, [3]), (8, 2, [2])])
def test_no_more_threads_than_a_schedule_wants(
    most: int, asked: int, tasks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kerneljit.runtime.parts.LEAST_WORK", 1)
    asked_for: list[int] = []

    def counting(calls: Sequence[Callable[[], object]], count: int) -> None:
        asked_for.append(count)
        run_parts(calls, count)

    monkeypatch.setattr(bound, "run_parts", counting)
    call, given = bound_call("matmul", asked, threads=most)
    result_of(call, given, asked)
    assert asked_for == tasks


def test_work_is_enough_for_two_tasks_of_the_size_that_is_wanted() -> None:
    assert is_enough(2000, 1000)
    assert not is_enough(1999, 1000)
    assert not is_enough(1 << 20)


def test_parts_are_about_as_large_as_is_wanted() -> None:
    call, _ = bound_call("matmul", 2, task_work=1 << 17)
    found = divided(call.form.output, call.sizes, 2, task_work=1 << 17)
    assert len(found) == min(call.work >> 17, len(found))
    assert len(found) > 2


@pytest.mark.parametrize("name", ["matmul", "cosine", "softmax"])
def test_one_code_for_all_sizes_gives_the_same_as_code_for_small_ones(name: str) -> None:
    executable, case = executable_of(name), CASES[name]
    inputs = case.inputs(np.random.default_rng(8), dict.fromkeys(case.sizes, 9))
    given = list(executable.binder.converted(list(inputs.values())))
    target = current_target()
    small = executable.prepare(given, {}, target).call
    assert small is not None
    assert small.made.layout.known
    wide = replace(small.made.schedule, specialised=False)
    large = executable.prepare(given, {}, target, schedule=wide).call
    assert large is not None
    assert large.made.layout.known == ()
    assert result_of(small, given, 1) == result_of(large, given, 1)


@pytest.mark.parametrize("fields", [{"task_work": -1}, {"threads": -2}])
def test_the_judge_refuses_nonsense(fields: dict[str, int]) -> None:
    executable = executable_of("matmul")
    plan = executable.plan(current_target())
    schedule = replace(executable.compilation(_natural(executable), current_target()).schedule, **fields)
    assert "tasks of" in str(illegal(plan, schedule, plan.machine))


def _natural(executable: Executable) -> Layout:
    from kerneljit.plan.layout import natural_layout

    return natural_layout(executable.formula)


def test_new_choices_are_written_and_read() -> None:
    executable = executable_of("indirect_dot")
    plan: Plan = executable.plan(current_target())
    machine: Machine = plan.machine
    good = default_schedule(plan, _natural(executable), machine)
    stage = replace(good.stages[-1], row_prefetch=8, copy_prefetch=256)
    changed = Schedule((*good.stages[:-1], stage), task_work=1 << 20, threads=2, specialised=False)
    assert schedule_from_data(schedule_data(changed)) == changed
    data = schedule_data(good)
    for name in ("task_work", "threads", "specialised"):
        del data[name]
    assert schedule_from_data(data) == good, "what was written before there was a choice"


def test_the_space_has_tasks_only_for_threads_and_constants_only_for_small_sizes() -> None:
    executable = executable_of("indirect_dot")
    plan = executable.plan(current_target())
    start = default_schedule(plan, _natural(executable), plan.machine)
    large = {"M": 100, "N": 100, "K": 100, "R": 100}
    keys = {f.key for f in space_of(plan, start, large).fragments}
    assert {".output.row_prefetch", ".output.copy_prefetch"} <= keys
    assert not keys & {"task_work", "threads", "specialised"}
    keys = {f.key for f in space_of(plan, start, {**large, "K": 8}, threads=4).fragments}
    assert {"task_work", "threads", "specialised"} <= keys
    by_key = {fragment.key: fragment for fragment in whole_fragments(start, 4, has_small_dims=False)}
    assert by_key["threads"].values == (1, 2, 0), "all of them, or fewer"


def test_points_of_the_space_are_schedules_and_back() -> None:
    executable = executable_of("indirect_dot")
    plan = executable.plan(current_target())
    start = default_schedule(plan, _natural(executable), plan.machine)
    space = space_of(plan, start, {"M": 100, "N": 100, "K": 8, "R": 100}, threads=4)
    wanted = {"task_work": 1 << 18, "threads": 2, "specialised": False, ".output.row_prefetch": 16}
    point = tuple(wanted.get(f.key, f.default) for f in space.fragments)
    schedule = space.schedule(point)
    assert (schedule.task_work, schedule.threads, schedule.specialised) == (1 << 18, 2, False)
    assert schedule.stages[-1].row_prefetch == 16
    assert space.point(schedule) == point
    assert space.illegal(point) is None


@pytest.mark.parametrize("choice", ["row_prefetch", "specialised", "task_work"])
def test_the_benchmark_of_choices_changes_the_one_that_it_names(choice: str) -> None:
    from benchmarks.tuning import choices

    workload = next(workload for workload in choices.WORKLOADS if workload.choice == choice)
    executable = executable_of(workload.kernel)
    schedule = executable.compilation(_natural(executable), current_target()).schedule
    for value in workload.values:
        changed = choices._changed(schedule, choice, value)
        assert getattr(changed.stages[-1] if choice == "row_prefetch" else changed, choice) == value
