"""Advice: the winner of the nearest shape that a plan can use, read once, and never an obstacle to a call."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kerneljit.backends.target import cross_target
from kerneljit.gallery.cases import CASES
from kerneljit.ir.formula import Formula
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.fusion import fusions
from kerneljit.plan.layout import Layout, natural_layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule, Together
from kerneljit.store import advice
from kerneljit.store.advice import Advice, Advisor, advisor
from kerneljit.store.database import Database
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.shape import Shape
from kerneljit.store.shipped import shipped_name, write_shipped
from tests.store_records import AVX2, HOST, MACHINE, shape, winner

EXECUTABLE = CASES["matmul_nt"].kernel._example_executable()
FORMULA = EXECUTABLE.formula
KERNEL = kernel_identity(FORMULA, None)
LAYOUT = natural_layout(FORMULA)
PLAN = EXECUTABLE.plan(AVX2)
DEFAULT = default_schedule(PLAN, LAYOUT, PLAN.machine)


@pytest.fixture(autouse=True)
def advice_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KERNELJIT_TUNED", raising=False)


def schedule(rows: int) -> Schedule:
    """One that is told apart by its rows."""
    return Schedule(tuple(replace(stage, rows=rows, columns=1) for stage in DEFAULT.stages))


def won(rows: int = 1, **changes: Any) -> Any:
    return winner(kernel=KERNEL, **{"schedule": schedule(rows), **changes})


class Store:
    """A database, and a folder of shipped winners, to be asked for advice."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "kept.sqlite3"
        self.shipped = folder / "shipped"
        self.database = Database.open(self.path)
        self.database.add_host(HOST)
        self.database.add_kernel(KERNEL, FORMULA, None)
        self.advisor = Advisor(self.path, MACHINE, self.shipped)

    def put(self, *winners: Any) -> None:
        for one in winners:
            self.database.put_winner(HOST.fingerprint, one)

    def ship(self, *winners: Any) -> None:
        path = self.shipped / shipped_name(HOST, winners[0].level)
        write_shipped(path, HOST, winners, {})

    def ask(self, of: Shape, layout: Layout = LAYOUT, target: Any = AVX2, plan: Plan = PLAN) -> Advice | None:
        return self.advisor.schedule_for(KERNEL, plan, layout, plan.machine, target, of)

    def rows(self, of: Shape) -> int | None:
        """Which of the schedules is advised."""
        found = self.ask(of)
        return found.schedule.stages[-1].rows if found is not None else None


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path)
    yield made
    made.database.close()


def test_a_call_gets_what_won_for_its_shape(store: Store) -> None:
    store.put(won(1, shape=shape()), won(2, shape=shape(m=3000)))
    found = store.ask(shape(m=1001))
    assert found is not None
    assert found.schedule == schedule(1)
    assert found.winner == won(1, shape=shape())
    assert (found.layer, store.advisor.problems) == ("host", ())
    assert 0 < found.distance < 0.01


def test_an_unseen_shape_gets_what_won_nearest_to_it(store: Store) -> None:
    store.put(won(1, shape=shape(m=100)), won(2, shape=shape(m=1000)), won(3, shape=shape(m=4000)))
    assert store.rows(shape(m=2000)) in (2, 3)
    assert store.rows(shape(m=1900)) == 2
    assert store.rows(shape(m=2100)) == 3
    assert store.rows(shape(m=300)) == 1


def test_what_is_too_far_away_says_nothing(store: Store) -> None:
    store.put(won(shape=shape(n=100_000)))
    assert store.rows(shape(n=100_000 << 6)) == 1
    assert store.rows(shape(n=100_000 << 7)) is None


def test_this_host_goes_before_others_and_the_class_before_the_host(store: Store) -> None:
    store.ship(won(5, shape=shape(m=1000)), won(6, shape=shape(m=8000)))
    store.put(won(1, shape=shape(m=1010)), won(2, shape=shape(m=2000)))
    assert store.rows(shape(m=1000)) == 1
    assert store.rows(shape(m=8000)) == 6
    assert store.rows(shape(m=5000)) == 2, "neither is of the class: this host's, though it is farther away"
    found = store.ask(shape(m=8000))
    assert found is not None
    assert found.layer == "shipped"


def test_shipped_winners_need_no_database(tmp_path: Path) -> None:
    write_shipped(tmp_path / shipped_name(HOST, "avx2"), HOST, [won(3)], {})
    lonely = Advisor(tmp_path / "nothing.sqlite3", MACHINE, tmp_path)
    found = lonely.schedule_for(KERNEL, PLAN, LAYOUT, PLAN.machine, AVX2, shape())
    assert found is not None
    assert found.schedule == schedule(3)
    assert lonely.problems == ()
    assert not (tmp_path / "nothing.sqlite3").exists()


def test_winners_under_the_former_fingerprint_count_where_there_is_none_under_this_one(store: Store) -> None:
    former = replace(HOST, fingerprint=MACHINE.former_fingerprint)
    store.database.add_host(former)
    for one in (won(1, shape=shape(m=100)), won(2, shape=shape(m=1000))):
        store.database.put_winner(former.fingerprint, one)
    assert store.rows(shape(m=1000)) == 2
    found = store.ask(shape(m=1000))
    assert found is not None
    assert found.layer == "host"
    store.put(won(3, shape=shape(m=1000)))
    store.advisor.refresh()
    assert (store.rows(shape(m=1000)), store.rows(shape(m=100))) == (3, 1)
    here = store.database.winners_of(MACHINE.fingerprints)
    assert sorted(one.schedule.stages[-1].rows for one in here) == [1, 3]
    assert store.advisor.problems == ()


FEWER = replace(AVX2, features=AVX2.features - {"movbe"})


@pytest.mark.parametrize(
    ("target", "asked", "by_host", "by_shipped"),
    [
        (AVX2, AVX2, True, True),
        (FEWER, AVX2, False, True),
        (AVX2, FEWER, False, False),
        (cross_target("sse4"), AVX2, False, False),
        (AVX2, cross_target("sse4"), False, False),
    ],
)
def test_targets_are_the_same_here_and_no_more_elsewhere(
    store: Store, target: Any, asked: Any, by_host: bool, by_shipped: bool
) -> None:
    one = won(target=target.identity, level=target.level)
    store.put(one)
    assert (store.ask(shape(), target=asked) is not None) == by_host
    store.ship(one)
    store.advisor.refresh()
    assert (store.ask(shape(), target=asked) is not None) == (by_host or by_shipped)


@pytest.mark.parametrize(
    "change",
    [
        {"generator": GENERATOR - 1},
        {"shape": replace(shape(), contiguous=(("a", 0), ("b", 1)))},
        {"shape": replace(shape(), sizes=(("M", 1000), ("N", 1000)))},
    ],
)
def test_what_is_not_comparable_is_not_used(store: Store, change: dict[str, Any]) -> None:
    store.put(won(**change))
    assert store.ask(shape()) is None
    assert store.advisor.problems == ()


def test_a_schedule_that_is_not_legal_is_passed_over(store: Store) -> None:
    wide = Schedule(tuple(replace(stage, lanes=1024) for stage in DEFAULT.stages))
    store.put(won(schedule=wide, shape=shape(m=1000)), won(2, shape=shape(m=2000)))
    assert store.rows(shape(m=1000)) == 2


def test_a_schedule_for_long_axes_is_not_used_for_short_ones(store: Store) -> None:
    store.put(won(shape=shape(m=60)))
    assert store.rows(shape(m=64)) == 1
    assert store.rows(shape(m=66)) == 1, "of the same class, the judge of schedules decides alone"
    assert store.rows(shape(m=200)) is None
    assert store.rows(shape(m=8)) is None


def test_what_a_shape_comes_to_is_found_out_once_for_all_winners(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[Shape] = []
    real = advice._regime

    def counted(formula: Formula, of: Shape, machine: Machine) -> object:
        judged.append(of)
        return real(formula, of, machine)

    monkeypatch.setattr(advice, "_regime", counted)
    store.put(*(won(shape=shape(m=size)) for size in (60, 30, 15)))
    wanted = shape(m=200)
    assert store.rows(wanted) is None
    assert judged.count(wanted) == 1
    assert len(judged) == 4


def test_a_schedule_for_the_caches_is_not_used_beyond_them(store: Store) -> None:
    last = PLAN.machine.last_bytes
    inside = shape(m=100, n=last // 4 // 200, k=4)
    store.put(won(shape=inside))
    assert store.ask(inside) is not None
    assert store.rows(replace(inside, sizes=shape(m=150, n=last // 4 // 200, k=4).sizes)) == 1
    assert store.rows(replace(inside, sizes=shape(m=400, n=last // 4 // 200, k=4).sizes)) is None


def test_stages_that_go_together_are_not_divided_nor_packed(tmp_path: Path) -> None:
    executable = CASES["softmax"].kernel._example_executable()
    plan, layout = executable.plan(AVX2), natural_layout(executable.formula)
    kernel = kernel_identity(executable.formula, None)
    apart = replace(default_schedule(plan, layout, plan.machine), together=None)
    together = replace(apart, together=Together(fusions(plan)[0].axis.name, 1 << 14))
    of = Shape(tuple((dim, 1000) for dim in executable.formula.dims), layout.contiguous)
    near = replace(of, sizes=tuple((dim, 2000) for dim, _ in of.sizes))
    database = Database.open(tmp_path / "kept.sqlite3")
    database.add_host(HOST)
    database.add_kernel(kernel, executable.formula, None)
    for one_shape, one in ((of, together), (near, apart)):
        database.put_winner(HOST.fingerprint, winner(kernel=kernel, shape=one_shape, schedule=one))
    database.close()
    asked = Advisor(tmp_path / "kept.sqlite3", MACHINE, tmp_path)
    (array,) = (name for name, _ in layout.contiguous)
    for other, expected in (
        (layout, together),
        (replace(layout, is_divided=True), apart),
        (replace(layout, packed=(array,)), apart),
    ):
        found = asked.schedule_for(kernel, plan, other, plan.machine, AVX2, of)
        assert found is not None
        assert found.schedule == expected


def test_one_setting_leaves_it_all_aside(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.put(won())
    monkeypatch.setenv("KERNELJIT_TUNED", "off")
    assert store.ask(shape()) is None
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    assert store.ask(shape()) is not None


# ------------------------------------------------------------ reading, and trouble


def test_it_is_read_once_and_again_after_a_refresh(store: Store) -> None:
    store.put(won(1))
    assert store.rows(shape()) == 1
    store.put(won(2))
    assert store.rows(shape()) == 1
    store.advisor.refresh()
    assert store.rows(shape()) == 2
    store.path.unlink()
    assert store.rows(shape()) == 2


def test_a_row_that_holds_nonsense_does_not_hide_the_others(store: Store) -> None:
    store.put(won(1, shape=shape(m=1000)), won(2, shape=shape(m=4000)))
    direct = sqlite3.connect(store.path)
    with direct:
        direct.execute("UPDATE winners SET record = replace(record, '1.25', '\"fast\"') WHERE shape LIKE '%M=1024%'")
    direct.close()
    assert store.rows(shape(m=1000)) == 2
    assert store.rows(shape(m=1000)) == 2
    (problem,) = store.advisor.problems
    assert "winner.gain" in problem


def test_a_damaged_database_is_no_advice_and_a_text(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite3"
    path.write_bytes(b"damaged" * 1000)
    asked = Advisor(path, MACHINE, tmp_path)
    for _ in range(2):
        assert asked.schedule_for(KERNEL, PLAN, LAYOUT, PLAN.machine, AVX2, shape()) is None
    (problem,) = asked.problems
    assert str(path) in problem
    assert "set-aside" in problem
    assert path.read_bytes() == b"damaged" * 1000


def test_a_home_that_cannot_be_is_no_advice_and_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", __file__)
    asked = Advisor(machine=MACHINE)
    assert asked.schedule_for(KERNEL, PLAN, LAYOUT, PLAN.machine, AVX2, shape()) is None
    assert any("KERNELJIT_HOME" in problem for problem in asked.problems)


def test_a_locked_database_is_asked_again(store: Store) -> None:
    """Without a write-ahead log readers would have to wait; a compile does not."""
    store.put(won(1))
    store.database.close()
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("BEGIN EXCLUSIVE")
    assert store.rows(shape()) is None
    assert "locked" in store.advisor.problems[0]
    other.execute("ROLLBACK")
    other.close()
    assert store.rows(shape()) == 1
    assert store.advisor.problems == ()


def test_there_is_one_advisor_for_a_process() -> None:
    assert advisor() is advisor()
