"""Candidates in a child process: whatever they do, it is an outcome, the next one works, and the best stays known."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kerneljit.plan.schedule import Schedule
from kerneljit.tuning.outcome import Failed, Ready
from kerneljit.tuning.runner import CannotMeasure, ChildRunner
from kerneljit.tuning.space import reduced
from kerneljit.tuning.tune import Tuning

from . import misbehaving_worker as worker
from .tuning_cases import problem_of, whole_space

ROOT = Path(__file__).parents[1]
POPEN = subprocess.Popen
SIZES = {"M": 24, "N": 24, "K": 24}
PATIENCE = 3.0


def misbehave(patch: pytest.MonkeyPatch) -> None:
    """Children run the worker of these tests."""

    start_instead(patch, ["-m", "tests.misbehaving_worker"])


def start_instead(patch: pytest.MonkeyPatch, program: list[str]) -> None:
    """Whoever starts the worker starts this."""

    class Substitute(POPEN):
        def __init__(self, words: list[str], **options: Any) -> None:
            if words[1:3] == ["-m", "kerneljit.tuning.worker"]:
                words, options = [words[0], *program, *words[3:]], {**options, "cwd": ROOT}
            super().__init__(words, **options)

    patch.setattr(subprocess, "Popen", Substitute)


@pytest.fixture(scope="module")
def runner() -> Iterator[ChildRunner]:
    with pytest.MonkeyPatch.context() as patch:
        misbehave(patch)
        with ChildRunner(problem_of(sizes=SIZES), patience=PATIENCE) as child:
            yield child


def told(runner: ChildRunner, prefetch: int) -> Schedule:
    *others, last = runner.default.stages
    return replace(runner.default, stages=(*others, replace(last, prefetch=prefetch)))


def ready(runner: ChildRunner, prefetch: int) -> Ready:
    outcome = runner.prepare(told(runner, prefetch))
    assert isinstance(outcome, Ready), outcome
    return outcome


@pytest.mark.parametrize(
    ("prefetch", "kind", "said", "restarts"),
    [
        (worker.CRASHES, "crashed", "SIGSEGV", 1),
        (worker.EXITS, "crashed", "exit status 3", 1),
        (worker.DOES_NOT_COMPILE, "crashed", "LLVM cannot select: i1337", 1),
        (worker.RUNS_AWAY, "late", f"no answer within {PATIENCE:g} s", 1),
        (worker.IS_WRONG, "wrong", "1 of 1 elements are wrong", 0),
    ],
)
def test_a_candidate_that_fails_is_an_outcome_and_the_best_stays_known(
    runner: ChildRunner, prefetch: int, kind: str, said: str, restarts: int
) -> None:
    best = ready(runner, worker.FINE)
    before = runner.restarts
    outcome = runner.prepare(told(runner, prefetch))
    assert isinstance(outcome, Failed)
    assert outcome.kind == kind
    assert said in outcome.text
    assert runner.restarts == before + restarts
    pairs = runner.pairs(ready(runner, 0), best, 2)
    assert not isinstance(pairs, Failed)
    assert len(pairs) == 2
    assert all(time > 0 for pair in pairs for time in pair)


@pytest.mark.parametrize(("prefetch", "kind"), [(worker.CRASHES_LATER, "crashed"), (worker.RUNS_AWAY_LATER, "late")])
def test_a_candidate_that_fails_in_a_race_leaves_its_rival_known(runner: ChildRunner, prefetch: int, kind: str) -> None:
    best, candidate = ready(runner, worker.FINE), ready(runner, prefetch)
    outcome = runner.pairs(candidate, best, 2)
    assert isinstance(outcome, Failed)
    assert outcome.kind == kind
    again = runner.pairs(best, ready(runner, 0), 2)
    assert not isinstance(again, Failed)


def test_a_schedule_that_is_not_legal_is_refused_without_a_process_ending(monkeypatch: pytest.MonkeyPatch) -> None:
    start_instead(monkeypatch, ["-m", "kerneljit.tuning.worker"])  # whatever other tests start
    with ChildRunner(problem_of(sizes=SIZES)) as plain:
        outcome = plain.prepare(replace(plain.default, stages=plain.default.stages[:1]))
        assert isinstance(outcome, Failed)
        assert outcome.kind == "refused"
        assert plain.restarts == 0


def test_what_a_candidate_prints_is_no_answer(runner: ChildRunner) -> None:
    outcome = ready(runner, worker.TALKS)
    assert outcome.digest == f"{worker.TALKS:032x}"


def test_a_child_that_nobody_asked_to_end_is_replaced(runner: ChildRunner) -> None:
    best = ready(runner, worker.FINE)
    assert runner._child is not None
    runner._child._process.kill()
    runner._child._process.wait()
    assert isinstance(runner.pairs(best, best, 2), Failed)
    assert not isinstance(runner.pairs(best, best, 2), Failed)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs an alarm clock")
def test_an_answer_to_an_interrupted_question_is_not_taken_for_that_of_the_next(runner: ChildRunner) -> None:
    best, other = ready(runner, worker.FINE), ready(runner, 0)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        with pytest.raises(KeyboardInterrupt):
            runner.pairs(best, other, 1000)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    again = runner.pairs(other, best, 3)
    assert not isinstance(again, Failed)
    assert len(again) == 3
    assert isinstance(runner.prepare(told(runner, 64 * 12)), Ready)


def test_a_child_that_cannot_be_replaced_is_a_failure_and_may_be_had_later(
    runner: ChildRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    best = ready(runner, worker.FINE)
    with monkeypatch.context() as patch:
        start_instead(patch, ["-c", "raise SystemExit('out of memory')"])
        for _ in range(2):
            outcome = runner.prepare(told(runner, worker.EXITS))
            assert isinstance(outcome, Failed)
            assert outcome.kind == "crashed"
        assert "out of memory" in outcome.text
    assert not isinstance(runner.pairs(best, best, 2), Failed)


def test_a_default_that_is_wrong_or_crashes_cannot_be_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    start_instead(monkeypatch, ["-c", "import ctypes; ctypes.string_at(0)"])
    with pytest.raises(CannotMeasure, match="cosine cannot be measured: SIGSEGV"):
        ChildRunner(problem_of(sizes=SIZES))


def test_a_search_among_candidates_that_misbehave_ends_with_one_that_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    misbehave(monkeypatch)
    told_to = (0, worker.CRASHES, worker.IS_WRONG, worker.CRASHES_LATER, worker.DOES_NOT_COMPILE, worker.FINE)
    space = reduced(whole_space(), {".output.prefetch": told_to})
    with ChildRunner(problem_of(sizes=SIZES), patience=PATIENCE) as child:
        tuned = Tuning(replace(space, start=child.default), child, seconds=60.0).run()
    outcomes = {trial.point[0]: trial.outcome for trial in tuned.trials}
    kinds = {prefetch: o.kind if isinstance(o, Failed) else "raced" for prefetch, o in outcomes.items()}
    assert kinds == {
        0: "raced",
        worker.CRASHES: "crashed",
        worker.IS_WRONG: "wrong",
        worker.CRASHES_LATER: "crashed",
        worker.DOES_NOT_COMPILE: "crashed",
        worker.FINE: "raced",
    }
    assert tuned.point[0] in (0, worker.FINE)
