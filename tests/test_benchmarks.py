"""The benchmarks' statistics, verdicts and tables, under a clock that only these tests move."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks import __main__ as command
from benchmarks import arrays, contest, limits, machine, measure, ours, probes, report, shipping
from benchmarks.contest import Row
from benchmarks.families import FAMILIES
from benchmarks.machine import Machine
from benchmarks.measure import Effort, Measurement, Spread
from benchmarks.peers.optional import library
from benchmarks.workload import (
    CannotRun,
    Ceiling,
    Contender,
    Contest,
    Demand,
    Figures,
    Goal,
    Peer,
    Trial,
    Workload,
)
from kerneljit.gallery import kernels

FOLDER = Path(command.__file__).parent


class Clock:
    """A time that passes only in the work of its workers."""

    def __init__(self) -> None:
        self.now = 0.0
        self.log: list[str] = []

    def __call__(self) -> float:
        return self.now

    def worker(self, name: str, seconds: Callable[[], float]) -> Callable[[], None]:
        def work() -> None:
            self.log.append(name)
            self.now += seconds()

        return work


def test_the_spread_is_that_of_the_quartiles() -> None:
    assert measure.spread([5.0, 1.0, 2.0, 4.0, 3.0]) == Spread(2.0, 3.0, 4.0)
    assert measure.spread([7.0]) == Spread(7.0, 7.0, 7.0)


def test_ratios_say_how_many_times_longer_the_peer_takes() -> None:
    clock = Clock()
    mine, other = clock.worker("ours", lambda: 0.01), clock.worker("theirs", lambda: 0.03)
    found = measure.compare(mine, other, Effort(seconds=1.0, least_pairs=4), clock)
    assert found.ratio.median == pytest.approx(3.0)
    assert found.ours.median == pytest.approx(0.01)
    assert found.theirs.median == pytest.approx(0.03)
    assert 25 <= found.pairs <= 28


def test_who_goes_first_takes_turns() -> None:
    clock = Clock()
    mine, other = clock.worker("A", lambda: 1.0), clock.worker("B", lambda: 1.0)
    measure.compare(mine, other, Effort(seconds=0.0, least_pairs=4), clock)
    assert "".join(clock.log) == "AB" + "ABBA" * 2


def test_a_machine_that_slows_down_changes_no_ratio() -> None:
    clock = Clock()
    mine = clock.worker("ours", lambda: 0.01 * (1 + clock.now))
    other = clock.worker("theirs", lambda: 0.02 * (1 + clock.now))
    found = measure.compare(mine, other, Effort(seconds=2.0), clock)
    assert found.ratio.median == pytest.approx(2.0, rel=0.03)
    assert found.ours.high > 1.5 * found.ours.low


def test_one_disturbed_sample_does_not_move_the_median() -> None:
    clock = Clock()
    moments = iter([0.01] * 5 + [5.0] + [0.01] * 10_000)
    mine, other = clock.worker("ours", lambda: 0.01), clock.worker("theirs", lambda: next(moments))
    assert measure.compare(mine, other, Effort(seconds=0.5, least_pairs=20), clock).ratio.median == pytest.approx(1.0)


@pytest.mark.parametrize("seconds", [1e-7, 1e-5, 1e-3, 1.0])
def test_samples_are_long_enough_for_the_clock(seconds: float) -> None:
    clock = Clock()
    calls = measure.calls_in_a_sample(clock.worker("work", lambda: seconds), Effort(), clock)
    assert calls * seconds >= measure.LEAST_SAMPLE_SECONDS
    assert (calls - 1) * seconds < 2 * measure.LEAST_SAMPLE_SECONDS


def test_work_that_takes_no_time_ends_the_search_for_a_sample() -> None:
    assert measure.calls_in_a_sample(lambda: None, Effort(), lambda: 0.0) == measure.MOST_CALLS


@pytest.mark.parametrize(
    ("goal", "ratio", "share", "met"),
    [
        (Goal(2.0), 2.0, None, True),
        (Goal(2.0), 1.99, 1.0, False),
        (Goal(2.0), None, 1.0, None),
        (Goal(0.8, "share"), 0.1, 0.81, True),
        (Goal(0.8, "share"), 9.0, 0.79, False),
        (Goal(0.8, "share"), 9.0, None, None),
    ],
)
def test_goals(goal: Goal, ratio: float | None, share: float | None, met: bool | None) -> None:
    assert goal.met(ratio, share) is met


def test_the_scarcest_resource_is_the_limit() -> None:
    demands = [Demand("fma f32", 100.0), Demand("stream", 30.0)]
    assert limits.least_seconds(demands, {"fma f32": 10.0, "stream": 1.0}) == ("stream", 30.0)
    assert limits.least_seconds(demands, {"fma f32": 1.0, "stream": 1.0}) == ("fma f32", 100.0)
    assert limits.least_seconds(demands, {"fma f32": 10.0}) is None
    assert limits.least_seconds([], {}) is None


def measured(ratio: float) -> Measurement:
    return Measurement(Spread(1.0, 1.0, 1.0), Spread(ratio, ratio, ratio), Spread(ratio, ratio, ratio), 4)


def test_the_best_peer_is_the_one_that_leaves_us_the_least_ratio() -> None:
    name, found = contest.hardest({"slow": measured(5.0), "quick": measured(1.5), "middling": measured(2.0)})
    assert (name, found) == ("quick", measured(1.5))
    assert contest.hardest({}) == ("", None)


def test_only_peers_that_count_and_are_near_the_best_are_measured() -> None:
    ranking = contest.Ranking({"best": 1.0, "near": 1.2, "far": 1.3, "for information": 0.1}, {})
    assert ranking.to_measure(frozenset({"best", "near", "far"})) == ["best", "near"]
    assert ranking.to_measure(frozenset()) == []


def test_others_are_measured_or_follow_from_the_ranking() -> None:
    ranking = contest.Ranking({"best": 2.0, "near": 2.2, "far": 8.0}, {})
    ratios = contest.others(ranking, {"best": measured(3.0), "near": measured(3.5)}, "best")
    assert ratios == {"near": 3.5, "far": pytest.approx(12.0)}


# Contests: real kernels and answers; what is timed takes no time worth speaking of.

A = np.arange(12, dtype=np.float32).reshape(3, 4)
B = np.arange(20, dtype=np.float32).reshape(4, 5)


def answering(name: str, value: np.ndarray, counts: bool = True) -> Peer:
    return Peer(name, lambda: Contender(name, lambda: None, lambda: value), counts)


def absent() -> Contender:
    raise CannotRun("nosuchlibrary is not installed")


def broken() -> Contender:
    raise TypeError("no such argument")


def workload(*peers: Peer, expected: np.ndarray | None = None, level: str | None = None) -> Workload:
    out = np.empty((3, 5), np.float32)
    wanted = (A @ B)[:1] if expected is None else expected
    whole = Contest(ours.contender(kernels.matmul, (A, B), out), peers, wanted)
    return Workload("family", "matmul", "3 x 4 x 5", lambda: whole, Goal(2.0), level=level)


NO_EFFORT = Effort(seconds=0.0, least_pairs=1, sample_seconds=0.0)


def test_a_contest_gives_a_row_with_figures() -> None:
    row = contest.hold(workload(answering("peer", A @ B)), NO_EFFORT)
    assert (row.peer, row.problem, row.wrong) == ("peer", "", False)
    assert row.ours is not None
    assert row.ratio is not None
    assert row.met is (row.ratio >= 2.0)


def test_a_peer_that_answers_something_else_is_told_and_not_timed() -> None:
    wrong = A @ B
    wrong[2, 4] += 1
    row = contest.hold(workload(answering("peer", wrong)), NO_EFFORT)
    assert row.wrong
    assert row.measurement is None
    assert row.problem == f"peer has {wrong[2, 4]} at [2, 4], kerneljit {wrong[2, 4] - 1}"


def test_our_own_wrong_answer_is_told_even_without_peers() -> None:
    row = contest.hold(workload(expected=A[:1] @ B + 1), NO_EFFORT)
    assert row.wrong
    assert row.problem.startswith("kerneljit has ")


def test_shapes_must_agree_too() -> None:
    row = contest.hold(workload(answering("peer", np.zeros((5, 3)))), NO_EFFORT)
    assert row.wrong
    assert "shape (5, 3)" in row.problem


def test_absent_and_broken_libraries_do_not_stop_a_contest() -> None:
    row = contest.hold(workload(Peer("gone", absent), Peer("new", broken), answering("peer", A @ B)), NO_EFFORT)
    assert row.peer == "peer"
    assert row.absent == {
        "gone": "nosuchlibrary is not installed",
        "new": "it fails here, TypeError: no such argument",
    }


def test_without_any_peer_our_own_time_is_left() -> None:
    row = contest.hold(workload(Peer("gone", absent), answering("other", A @ B, counts=False)), NO_EFFORT)
    assert row.ours is not None
    assert row.ratio is None
    assert row.met is None
    assert "none here" in report.cells(row)


def test_a_level_that_the_host_lacks_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    here = replace(limits.host(), features=frozenset({"sse", "sse2"}))
    monkeypatch.setattr(contest, "host", lambda: here)
    row = contest.hold(workload(answering("peer", A @ B), level="avx512ice"), NO_EFFORT)
    assert "lacks" in row.problem
    assert not row.wrong
    assert row.met is None


# Trials: what is shipped, in processes and bytes.

SIZE = Trial("family", "a file", "all of it", lambda _: Figures(Spread(3e6, 3e6, 3e6)), Ceiling(5e6, "B"), unit="B")


@pytest.mark.parametrize(("found", "met"), [(4.9, True), (5.0, False), (None, None)])
def test_ceilings_are_met_from_below(found: float | None, met: bool | None) -> None:
    assert Ceiling(5.0, "s").met(9.0, 9.0, found) is met
    assert (str(Ceiling(5.0, "s")), str(Ceiling(5e6, "B"))) == ("below 5000 ms", "below 5 MB")


def test_a_trial_gives_a_row_with_its_own_figure() -> None:
    row = contest.hold(SIZE, NO_EFFORT)
    assert row.met is True
    assert report.cells(row)[3:9] == ("3 MB", "none", "-", "-", "below 5 MB", "yes")
    assert json.loads(report.as_json([row], {}, HERE))["rows"][0]["goal"] == {"below": 5e6, "unit": "B"}


def test_a_trial_beside_a_peer_gives_a_ratio() -> None:
    both = Figures(measured(3.0).ours, "peer", measured(3.0))
    row = contest.hold(replace(SIZE, run=lambda _: both, goal=Goal(4.0), unit="s"), NO_EFFORT)
    assert row.met is False
    assert report.cells(row)[3:9] == ("1 s", "peer", "3 s", "3.00x (3.00-3.00)", "4x", "NO")


def test_a_trial_that_cannot_be_made_says_why() -> None:
    def refuse(_: Effort) -> Figures:
        raise CannotRun("no room on the disk")

    row = contest.hold(replace(SIZE, run=refuse), NO_EFFORT)
    assert (row.problem, row.met) == ("no room on the disk", None)


def test_one_object_of_many_is_loaded_in_processes_of_their_own() -> None:
    row = contest.hold(
        replace(SIZE, run=lambda effort: shipping.one_object(2, effort), goal=Ceiling(60.0, "s"), unit="s"),
        replace(NO_EFFORT, processes=2),
    )
    assert (row.problem, row.met) == ("", True)


def test_a_process_that_fails_is_a_reason(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="a process failed: ValueError: no"):
        shipping._python(["-c", "raise ValueError('no')"], tmp_path)


def test_a_library_that_is_not_installed_is_a_reason() -> None:
    with pytest.raises(CannotRun, match="Some Name is not installed"):
        library("no_such_library_at_all", "Some Name")


def test_a_contract_that_kernels_do_not_know_is_a_reason() -> None:
    with pytest.raises(CannotRun, match="no `splendour=` yet"):
        ours.kernel_with(lambda: None, splendour=1.0)


# What is shown.

FIGURES = Row(
    workload(),
    ours=Spread(0.9e-3, 1e-3, 1.1e-3),
    peer="MKL",
    measurement=Measurement(
        Spread(0.9e-3, 1e-3, 1.1e-3), Spread(2e-3, 2.5e-3, 3e-3), Spread(2.25, 2.5, 2.75), pairs=12
    ),
    others={"torch": 3.0},
    absent={"NumKong": "numkong is not installed"},
    limit="fma f32",
    share=0.875,
)  # fmt: skip
NONE = Row(workload(level="amx"), problem="the CPU lacks amx-tile")
WRONG = Row(workload(), problem="peer has 1 at [0], kerneljit 2", wrong=True)
HERE = Machine({"CPU": "Some CPU", "date": "today"})


def test_a_row_of_figures() -> None:
    assert report.cells(FIGURES) == (
        "matmul", "3 x 4 x 5", "host", "1 ms", "MKL", "2.5 ms", "2.50x (2.25-2.75)", "2x", "yes", "fma f32", "88%",
        "2.86x", "torch 3.00x",
    )  # fmt: skip


def test_rows_without_figures_say_why_and_invent_none() -> None:
    for row, verdict in ((NONE, "-"), (WRONG, "WRONG")):
        cells = report.cells(row)
        assert row.problem in cells
        assert cells[8] == verdict
        assert not [cell for cell in cells[3:6] if cell != "-"]


def test_the_document_names_counts_notes_limits_and_the_host() -> None:
    text = report.markdown([FIGURES, NONE, WRONG], {"fma f32": 118e9, "amx int8": "not here: no tiles"}, HERE)
    assert "1 of the 1 goals that could be measured are met; 1 rows could not be run here." in text
    assert "1 answers are WRONG." in text
    assert "- NumKong: numkong is not installed." in text
    assert "| fma f32 | `vfmadd231ps`, 512 bits | 118.0 Gop/s |" in text
    assert "not here: no tiles" in text
    assert "- CPU: Some CPU" in text
    columns = {line.count("|") for line in text.splitlines() if line.startswith("| ")}
    assert columns == {len(report.HEADINGS) + 1, 4}


def test_the_figures_survive_as_json() -> None:
    data = json.loads(report.as_json([FIGURES, NONE], {"read": 1.0}, HERE))
    first, second = data["rows"]
    assert first["measurement"]["ratio"] == {"low": 2.25, "median": 2.5, "high": 2.75}
    assert first["met"] is True
    assert second["measurement"] is None
    assert second["problem"] == "the CPU lacks amx-tile"
    assert data["machine"]["CPU"] == "Some CPU"


@pytest.mark.parametrize(
    ("seconds", "text"), [(2.5, "2.5 s"), (0.0123, "12.3 ms"), (4.56e-6, "4.56 us"), (7.8e-8, "78 ns")]
)
def test_times_are_shown_in_a_unit_that_fits(seconds: float, text: str) -> None:
    assert report.seconds(Spread(seconds, seconds, seconds)) == text


def test_no_text_of_a_limit_breaks_the_table() -> None:
    assert not [limit.name for limit in limits.LIMITS.values() if "|" in limit.name + limit.what]


def test_idle_times_are_read_by_cpu() -> None:
    accounts = "cpu  10 0 10 300 0 0\ncpu0 5 0 5 100 0 0\ncpu11 5 0 5 200 0 0\nintr 77\n"
    assert machine.idle_time(accounts) == {0: 100, 11: 200}


# What is measured.


def test_arrays_begin_on_a_cache_line() -> None:
    for shape in ((3,), (5, 7), (2, 3, 129)):
        array = arrays.empty(shape, np.float32)
        assert array.shape == shape
        assert array.ctypes.data % arrays.LINE_BYTES == 0
        assert array.flags.c_contiguous


def test_copies_of_a_mix_share_no_register() -> None:
    lines = probes.Mix(2, 2, ["vpandq {x}, {y}, {1}", "vpaddq {1}, {0}, {0}"]).lines()
    assert lines == [
        "vpandq %zmm31, %zmm30, %zmm1", "vpandq %zmm31, %zmm30, %zmm3",
        "vpaddq %zmm1, %zmm0, %zmm0", "vpaddq %zmm3, %zmm2, %zmm2",
    ]  # fmt: skip
    with pytest.raises(AssertionError, match="overlap"):
        probes.Mix(15, 2, ["vpaddq {1}, {0}, {0}"]).lines()


RUNNABLE = [name for name, limit in limits.LIMITS.items() if limit.unit != "B" and not limit.missing()]


@pytest.mark.parametrize("name", RUNNABLE)
def test_every_probe_that_the_host_can_run_runs(name: str) -> None:
    for loop in limits.LIMITS[name].loops:
        loop.run()
        assert loop.amount > 0


def test_writing_probes_fill_their_memory_and_nothing_else() -> None:
    steps = 3
    array = arrays.empty((steps + 1, limits.STEP_BYTES), np.uint8)
    for pattern in (limits._STORE, limits._STREAM):
        for write in limits.writers(pattern):
            array[...] = 1
            write(array.ctypes.data, steps * limits.STEP_BYTES)
            assert (array[:-1] == 255).all()
            assert (array[-1] == 1).all()


def test_the_copying_probe_copies() -> None:
    for copy in limits.copiers():
        array = arrays.empty((2, limits.STEP_BYTES), np.uint8)
        array[1] = np.arange(limits.STEP_BYTES) % 251
        copy(array.ctypes.data, array.nbytes)
        assert (array[0] == array[1]).all()


def test_the_command_knows_every_family() -> None:
    assert tuple(FAMILIES) == command.FAMILY_NAMES


@pytest.mark.parametrize("family", FAMILIES)
def test_every_workload_names_limits_that_there_are(family: str) -> None:
    found = list(FAMILIES[family]())
    assert found
    assert {one.family for one in found} == {family}
    assert {demand.limit for one in found for demand in one.demands} <= set(limits.LIMITS)
    assert len({(one.name, one.sizes, one.level) for one in found}) == len(found)


def test_the_environment_leaves_every_library_one_thread() -> None:
    environment = command.one_thread()
    threads = {name: value for name, value in environment.items() if name.endswith("_NUM_THREADS")}
    assert {"OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "NUMBA_NUM_THREADS"} <= set(threads)
    assert set(threads.values()) == {"1"}


@pytest.mark.parametrize("file", sorted(FOLDER.rglob("*.py")), ids=lambda path: str(path.relative_to(FOLDER)))
def test_every_file_says_what_it_is_and_stays_short(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert len(text.splitlines()) <= 500
