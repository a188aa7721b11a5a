"""What tuning found is what calls use: asked for once per prepared call, and anew when a kernel is told to forget."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit.plan.layout import layout_of
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.entry_layout import find_layout
from kerneljit.runtime.entry_type import place_of_function
from kerneljit.runtime.host import host
from kerneljit.store.advice import Advisor, advisor
from kerneljit.store.advised import Advised
from kerneljit.store.database import Database
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Winner
from tests.entry_calls import Array, K, M, N, counting, in_threads, is_native, numbers

HAS_ENTRY = place_of_function(kj.Kernel) is not None and find_layout() is not None
A, B = numbers(90, 300), numbers(70, 300, seed=1)
EXPECTED = 3 * (A @ B.T) + 1


@pytest.fixture(autouse=True)
def advice_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KERNELJIT_TUNED", raising=False)


def new_kernel() -> kj.Kernel:
    @kj.kernel
    def tuned(i: M, j: N, a: kj.f32[M, K], b: kj.f32[N, K]) -> kj.f32:
        return 3.0 * sum(a[i, k] * b[j, k] for k in K) + 1.0

    return tuned


def executable_of(kernel: kj.Kernel) -> Executable:
    return kernel._example_executable()


def default_for(kernel: kj.Kernel, *arrays: Array, threads: int = 1) -> tuple[Schedule, Shape]:
    """What the cost model says of a call, and its shape."""
    executable, target = executable_of(kernel), current_target()
    sizes = dict(executable.binder.bind(arrays, {}).sizes)
    given = {p.name: array for p, array in zip(executable.formula.arrays, arrays, strict=True)}
    layout = layout_of(executable.formula, given, sizes, 1 << 30)
    plan = executable.plan(target, layout, sizes)
    return executable.default_schedule(plan, layout), Shape(tuple(sizes.items()), layout.contiguous, threads)


def with_rows(schedule: Schedule, rows: int) -> Schedule:
    """One that is told apart from the default by its rows."""
    return Schedule(tuple(replace(stage, rows=rows, columns=1) for stage in schedule.stages))


class Home:
    """A home with a database that has winners for a kernel."""

    def __init__(self, folder: Path) -> None:
        self.database = Database.open(folder / "kerneljit.sqlite3")
        self.database.add_host(HostFacts.of(host()))

    def put(self, kernel: kj.Kernel, rows: int, *arrays: Array, gain: float = 1.5, threads: int = 1) -> None:
        formula, target = executable_of(kernel).formula, current_target()
        identity = kernel_identity(formula, None)
        default, shape = default_for(kernel, *arrays, threads=threads)
        self.database.add_kernel(identity, formula, None)
        schedule = with_rows(default, rows)
        winner = Winner(
            identity, "tuned", target.identity, target.level, shape, schedule, gain, 40, {"trials": 60}, GENERATOR
        )
        self.database.put_winner(host().fingerprint, winner)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path))
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    advisor().refresh()
    made = Home(tmp_path)
    yield made
    made.database.close()
    advisor().refresh()


def rows_used(kernel: kj.Kernel) -> list[int]:
    """The rows of the schedules of all calls that are prepared."""
    calls = [prepared.call for prepared in executable_of(kernel)._prepared.values()]
    return [call.made.schedule.stages[-1].rows for call in calls if call is not None]


# ---------------------------------------------------------------------- what is used


def test_a_winner_in_the_database_is_what_calls_use(home: Home) -> None:
    kernel = new_kernel()
    before = kernel.inspect("schedule", A, B)
    home.put(kernel, 3, A, B)
    advisor().refresh()
    assert "tile 3 rows x 1 vectors" in kernel.inspect("schedule", A, B)
    assert "tile 3 rows x 1 vectors" not in before
    assert np.array_equal(kernel(A, B), EXPECTED)
    assert rows_used(kernel) == [3]
    assert "tile 3 rows x 1 vectors" in kernel.inspect("schedule", A[:80], B)  # the nearest
    assert kernel.inspect("schedule", A, B[:2]) == new_kernel().inspect("schedule", A, B[:2])


def test_a_winner_is_for_its_number_of_threads_first(home: Home) -> None:
    kernel = new_kernel()
    home.put(kernel, 3, A, B)
    home.put(kernel, 5, A, B, threads=2)
    advisor().refresh()
    assert np.array_equal(kernel(A, B, threads=2), EXPECTED)
    assert np.array_equal(kernel(A, B), EXPECTED)
    assert rows_used(kernel) == [5, 3]


@pytest.mark.parametrize("gain", [1.0, 0.97])
def test_a_winner_that_gains_nothing_leaves_the_choice_to_the_cost_model(home: Home, gain: float) -> None:
    kernel = new_kernel()
    before = kernel.inspect("schedule", A, B)
    home.put(kernel, 3, A, B, gain=gain)
    home.put(kernel, 5, numbers(200, 300), B)
    advisor().refresh()
    assert kernel.inspect("schedule", A, B) == before
    assert "tile 5 rows" in kernel.inspect("schedule", numbers(200, 300), B)


def test_the_setting_leaves_winners_aside(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = new_kernel()
    before = kernel.inspect("schedule", A, B)
    home.put(kernel, 3, A, B)
    advisor().refresh()
    monkeypatch.setenv("KERNELJIT_TUNED", "off")
    assert kernel.inspect("schedule", A, B) == before


def test_a_kernel_with_another_contract_is_another_kernel() -> None:
    kernel = kj.kernel(tolerance=1e-3)(new_kernel().function)
    assert kernel.contract is not None
    formula = executable_of(kernel).formula
    assert Advised(formula, kernel.contract).identity == kernel_identity(formula, kernel.contract)
    assert Advised(formula, kernel.contract).identity != Advised(formula, None).identity


def test_what_is_packed_serves_the_new_winner_too(home: Home) -> None:
    kernel = new_kernel()
    packed = kernel.pack(b=B)
    assert np.array_equal(kernel(A, packed), EXPECTED)
    for rows in (3, 7):
        home.put(kernel, rows, A, B)
        advisor().refresh()
        kernel._forget()
        assert np.array_equal(kernel(A, packed), EXPECTED)
        assert rows_used(kernel) == [rows]


# ---------------------------------------------------------------------- when it is asked for


def test_advice_is_asked_for_once_per_prepared_call(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Mapping[str, int]] = []
    real = Advisor.schedule_for

    def counted(self: Advisor, *question: Any) -> Any:
        asked.append(dict(question[-1].sizes))
        return real(self, *question)

    monkeypatch.setattr(Advisor, "schedule_for", counted)
    kernel = new_kernel()
    for _ in range(10):
        kernel(A, B)
        kernel(A, B, threads=1)
        kernel(A, B, M=90)
    assert asked == [{"M": 90, "N": 70, "K": 300}] * 2  # with dims by keyword it is prepared on its own
    kernel(A[:40], B)
    assert asked[2:] == [{"M": 40, "N": 70, "K": 300}]


@pytest.mark.skipif(not HAS_ENTRY, reason="this interpreter has no native entry")
def test_after_a_refresh_the_next_call_uses_the_new_winner(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = new_kernel()
    for _ in range(3):
        kernel(A, B)
    assert is_native(monkeypatch, kernel, A, B)
    home.put(kernel, 3, A, B)
    advisor().refresh()
    assert is_native(monkeypatch, kernel, A, B)
    kernel._forget()
    with counting(monkeypatch) as by_python:
        for _ in range(5):
            assert np.array_equal(kernel(A, B), EXPECTED)
    assert len(by_python) == 2
    assert rows_used(kernel) == [3]


def test_a_call_that_runs_while_its_kernel_forgets_ends_as_it_began(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It brings nothing of what it was prepared to into the time after."""
    kernel = new_kernel()
    kernel(A, B)
    home.put(kernel, 3, A, B)
    executable = executable_of(kernel)
    real, began, go_on = executable._output, threading.Event(), threading.Event()

    def slow(*arguments: Any) -> Any:
        began.set()
        assert go_on.wait(60)
        return real(*arguments)

    results: list[Array] = []
    with monkeypatch.context() as patch:
        patch.setattr(executable, "_output", slow)
        threads = [threading.Thread(target=lambda a=a: results.append(kernel(a, B))) for a in (A, A[:50])]
        for thread in threads:
            thread.start()
            assert began.wait(60)
            began.clear()
    advisor().refresh()
    kernel._forget()
    go_on.set()
    for thread in threads:
        thread.join()
    assert sorted(map(len, results)) == [50, 90]
    assert all(np.array_equal(result, EXPECTED[: len(result)]) for result in results)
    assert executable._prepared == {}
    assert kernel._recent == ()
    kernel(A, B)
    assert rows_used(kernel) == [3]


def test_forgetting_among_threads_that_call(home: Home) -> None:
    """However they meet: right results all the time, and in the end the last winner."""
    kernel = new_kernel()
    kernel(A, B)
    calling = threading.Event()
    calling.set()

    def call() -> None:
        while calling.is_set():
            for rows in (90, 60):
                assert np.array_equal(kernel(A[:rows], B), EXPECTED[:rows])

    def forget() -> None:
        try:
            for turn in range(40):
                home.put(kernel, 3 + turn % 3, A, B)
                advisor().refresh()
                kernel._forget()
        finally:
            calling.clear()

    in_threads([call, call, forget])
    kernel(A, B)
    records = [record.kept[1] for record in kernel._recent[1::2]]  # type: ignore[attr-defined]
    codes = [prepared.call.code for prepared in executable_of(kernel)._prepared.values() if prepared.call is not None]
    assert set(map(id, records)) <= set(map(id, codes))
    assert set(rows_used(kernel)) == {3}
