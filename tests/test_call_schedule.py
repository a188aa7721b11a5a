"""A schedule that a call brings with it: used by that call alone, judged for it, and known to nobody else."""

from __future__ import annotations

import inspect
import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32
from kerneljit.errors import NoSchedule, StrictViolation, UnexpectedKeyword, UnusableSchedule
from kerneljit.plan.choices import Schedule
from kerneljit.runtime import call as calls
from kerneljit.runtime.bound import BoundCall
from kerneljit.runtime.census import Census, Count
from kerneljit.runtime.compilation import Compilation
from kerneljit.store.schedules import schedule_data
from tests.entry_calls import is_native, numbers

M, N, K = kj.dims("M N K")
A, B = numbers(40, 70), numbers(50, 70, seed=1)


def product(**options: Any) -> kj.Kernel:
    """A kernel that has not been called."""

    @kj.kernel(**options)
    def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
        return sum(a[i, k] * b[j, k] for k in K)

    return product


def softmax() -> kj.Kernel:
    @kj.kernel
    def softmax(i: M, k: K, x: f32[M, K]) -> f32:
        top = max(x[i, q] for q in K)
        return kj.exp(x[i, k] - top) / sum(kj.exp(x[i, q] - top) for q in K)

    return softmax


def with_rows(schedule: Schedule, rows: int) -> Schedule:
    return replace(schedule, stages=(*schedule.stages[:-1], replace(schedule.stages[-1], rows=rows)))


def prepared(kernel: kj.Kernel) -> list[BoundCall]:
    (executable,) = kernel._executables.values()
    return [ready.call for ready in executable._prepared.values() if ready.call is not None]


def schedules(kernel: kj.Kernel) -> list[Schedule]:
    """Those of the calls that the kernel has prepared, in order."""
    return [call.made.schedule for call in prepared(kernel)]


# ---------------------------------------------------------------------- used


def test_a_call_has_the_schedule_that_it_brings() -> None:
    kernel = product()
    own = kernel.schedule_for(A, B)
    other = with_rows(own, own.stages[-1].rows - 1)
    for schedule in (other, own, other, json.loads(json.dumps(schedule_data(other)))):
        assert np.array_equal(kernel(A, B, schedule=schedule), A @ B.T)
    assert schedules(kernel) == [other, own], "once for each"
    assert np.array_equal(kernel(A, B), A @ B.T)
    assert schedules(kernel) == [other, own, own], "a call that brings none has what it always had"


def test_it_goes_with_everything_else_that_a_call_has() -> None:
    kernel = product()
    one_row = with_rows(kernel.schedule_for(A, B), 1)
    out = np.zeros((40, 50), np.float32)
    assert kernel(A, B, schedule=one_row, out=out) is out
    assert np.array_equal(out, A @ B.T)
    packed = kernel.pack(b=B)
    by_packed = with_rows(kernel.schedule_for(A, packed), 1)
    assert np.array_equal(kernel(A, packed, schedule=by_packed), A @ B.T)
    two = with_rows(kernel.schedule_for(A, B, threads=2), 1)
    assert np.array_equal(kernel(A, B, schedule=two, threads=2), A @ B.T)
    assert np.array_equal(kernel(np.asfortranarray(A), B[::-1], schedule=one_row), A @ B[::-1].T)
    assert {schedule.stages[-1].rows for schedule in schedules(kernel)} == {1}
    assert len(prepared(kernel)) == 4
    empty = kernel(A[:0], B, schedule=one_row)
    assert empty.shape == (0, 50)


def test_stages_that_go_together_may_be_divided_and_packed() -> None:
    kernel, x = softmax(), numbers(60, 400)
    wanted = kernel.reference(x)
    own = kernel.schedule_for(x)
    for schedule in (own, replace(own, together=None)):
        for call in (x, kernel.pack(x=x)):
            for threads in (1, 2):
                found = kernel(call, schedule=schedule, threads=threads)
                np.testing.assert_allclose(found, wanted, rtol=1e-5)


@pytest.mark.parametrize("level", ["sse2", "avx2"])
def test_it_is_judged_for_the_target_of_the_call(level: str) -> None:
    kernel = product()
    with kj.target(level):
        own = kernel.schedule_for(A, B)
        assert np.array_equal(kernel(A, B, schedule=own), A @ B.T)
        wide = replace(own, stages=tuple(replace(stage, lanes=64, rows=1) for stage in own.stages))
        with pytest.raises(UnusableSchedule, match=f"on {level}: .output: 64 lanes\n  one that it could have:"):
            kernel(A, B, schedule=wide)
    assert schedules(kernel) == [own]


def test_a_schedule_for_one_layout_may_be_none_for_another() -> None:
    kernel = product()
    own = kernel.schedule_for(A, B)
    with pytest.raises(UnusableSchedule, match="the plan has 1"):
        kernel(A, B, schedule=replace(own, stages=own.stages * 2))
    other = softmax()
    with pytest.raises(UnusableSchedule, match="stages scheduled, but the plan has"):
        other(numbers(60, 400), schedule=own)


@pytest.mark.parametrize("given", ["fast", 3, [], object(), {"stages": []}, {"stages": 7}])
def test_what_is_no_schedule_is_refused(given: Any) -> None:
    with pytest.raises((NoSchedule, UnusableSchedule)):
        product()(A, B, schedule=given)


@pytest.mark.parametrize("value", [1.5, "wide", None, -1, 1 << 80, True])
def test_no_field_may_hold_anything_else(value: Any) -> None:
    kernel = product()
    own = kernel.schedule_for(A, B)
    with pytest.raises((NoSchedule, UnusableSchedule)):
        kernel(A, B, schedule=replace(own, stages=(replace(own.stages[0], lanes=value),)))


def test_strict_kernels_stay_strict(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = product(strict=True)
    own = kernel.schedule_for(A, B)
    kernel(A, B, schedule=own)
    warning = SimpleNamespace(kind="scalar", source_line=1, render=lambda *_: "not clean")
    monkeypatch.setattr(Compilation, "report", SimpleNamespace(strict_warnings=(warning,)))
    kernel(A, B, schedule=own)
    with pytest.raises(StrictViolation, match="not clean"):
        kernel(A, B, schedule=with_rows(own, 1))


# ---------------------------------------------------------------------- remembered


def test_so_many_are_remembered_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "_REMEMBERED_CALLS", 3)
    kernel = product()
    own = kernel.schedule_for(A, B)
    for number in range(1, 6):
        kernel(A, B, schedule=replace(own, task_work=number))
    (executable,) = kernel._executables.values()
    assert len(executable._prepared) <= 3
    assert len(executable._compilations) == 3


def test_calls_that_bring_one_do_not_become_native(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = product()
    other = with_rows(kernel.schedule_for(A, B), 1)
    for _ in range(5):
        kernel(A, B, schedule=other)
    assert not is_native(monkeypatch, kernel, A, B, schedule=other)
    kernel(A, B)
    kernel(A, B)
    assert np.array_equal(kernel(A, B, schedule=other), A @ B.T)
    assert not is_native(monkeypatch, kernel, A, B, schedule=other)
    assert schedules(kernel)[0] == other != schedules(kernel)[1]


# ---------------------------------------------------------------------- known to nobody else


def test_nothing_of_it_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path))
    monkeypatch.setenv("KERNELJIT_CODE", "on")
    kernel = product()
    own = kernel.schedule_for(A, B)
    kernel(A, B, schedule=with_rows(own, 1))
    kernel(A, B, schedule=own)
    assert not (tmp_path / "kerneljit.sqlite3").exists()
    kernel(A, B)
    found = product()
    found(A, B)
    assert prepared(found)[0].compilation is None, "what the host would use by itself is kept as ever"
    found(A, B, schedule=own)
    assert prepared(found)[1].made.schedule == own, "and a schedule of the caller's is never looked for"
    connection = sqlite3.connect(tmp_path / "kerneljit.sqlite3")
    (records,) = connection.execute("SELECT count(*) FROM code").fetchone()
    connection.close()
    assert records == 1


def test_such_calls_are_nothing_to_tune(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_CENSUS", "on")
    written: list[Count] = []
    kernel = product()
    own = kernel.schedule_for(A, B)
    (executable,) = kernel._executables.values()
    executable.census = census = Census(written.extend)
    kernel(A, B, schedule=own)
    assert census.counts() == []
    kernel(A, B)
    assert [count.calls for count in census.counts()] == [1]


# ---------------------------------------------------------------------- other things that are called so


def test_an_array_may_be_called_schedule() -> None:
    @kj.kernel
    def doubled(i: N, schedule: f32[N]) -> f32:
        return 2.0 * schedule[i]

    x = numbers(30)
    assert np.array_equal(doubled(x), 2 * x)
    assert np.array_equal(doubled(x, schedule=doubled.schedule_for(x)), 2 * x)
    with pytest.raises(UnexpectedKeyword, match=r"arguments go by position: doubled\(schedule\)"):
        doubled(schedule=x)


def test_a_dim_may_be_called_schedule() -> None:
    (steps,) = kj.dims("schedule")

    @kj.kernel
    def counted(i: steps, first: f32) -> f32:
        return first + 1.0

    assert counted(2.0, schedule=3).tolist() == [3.0] * 3
    own = counted.schedule_for(2.0, schedule=3)
    with pytest.raises(kj.CallError, match="no argument of counted says how large schedule is"):
        counted(2.0, schedule=own)
    with pytest.raises(kj.CallError, match="the keyword `schedule` of counted must be a size"):
        counted(2.0, schedule="long")


def test_the_signature_says_so() -> None:
    parameters = inspect.signature(product()).parameters
    assert list(parameters) == ["a", "b", "out", "threads", "schedule", "dims"]


@pytest.mark.parametrize("call", [lambda kernel: kernel.schedule_for(A), lambda kernel: kernel.schedule_for(a=A, b=B)])
def test_schedule_for_judges_its_arguments_as_a_call_does(call: Callable[[kj.Kernel], object]) -> None:
    with pytest.raises(kj.CallError):
        call(product())
