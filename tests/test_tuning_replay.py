"""Whole searches without a clock: reproducible, within their budget, honest where nothing is faster; and recordings."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from kerneljit.plan.schedule import Schedule
from kerneljit.tuning.larger import decided_again
from kerneljit.tuning.outcome import Failed, Pair, Raced, Ready
from kerneljit.tuning.replay import BadRecording, Recording, ReplayRunner, read_recording
from kerneljit.tuning.space import Point
from kerneljit.tuning.tune import CannotTune, Progress, Tuned, Tuning

from .tuning_cases import SECONDS, best_cost, cost_of, recording_of, small_space

SPACE = small_space()
RECORDING = recording_of(SPACE)


def tune(
    runner: ReplayRunner | None = None, seconds: float = 20.0, trials: int | None = 16, **options: Any
) -> tuple[Tuned, ReplayRunner]:
    runner = runner or ReplayRunner(RECORDING, seed=1)
    return Tuning(SPACE, runner, seconds=seconds, trials=trials, **options).run(), runner


# ------------------------------------------------------------------------------ searches


def test_the_same_seed_gives_the_same_to_the_last_digit() -> None:
    first, again = tune(seed=5)[0], tune(seed=5)[0]
    assert first == again
    other = tune(seed=6)[0]
    assert [trial.point for trial in other.trials] != [trial.point for trial in first.trials]


@pytest.mark.parametrize("seed", range(3))
def test_a_search_finds_nearly_the_best_and_says_truly_how_much_it_gains(seed: int) -> None:
    tuned, _ = tune(ReplayRunner(RECORDING, seed=seed), trials=40, seconds=60.0, seed=seed)
    assert tuned.winner is not None
    true = cost_of(SPACE, tuned.point) - cost_of(SPACE, SPACE.default)
    assert true <= best_cost(SPACE) + 0.03
    assert math.log(tuned.gain) == pytest.approx(-true, abs=0.02)
    low, high = tuned.bounds
    assert low <= tuned.gain <= high
    assert tuned.seconds == pytest.approx(SECONDS * math.exp(true), rel=0.02)
    assert not tuned.is_unstable


def test_where_nothing_is_faster_the_default_wins() -> None:
    best = min(SPACE.every(), key=lambda point: cost_of(SPACE, point))
    slower = {s: SECONDS if s == SPACE.start else SECONDS * 1.002 for s in RECORDING.seconds}
    assert SPACE.schedule(best) in slower
    for seed in range(3):
        tuned, _ = tune(ReplayRunner(Recording(SPACE.start, slower, {}), seed=seed), trials=12, seed=seed)
        assert tuned.winner is None
        assert tuned.gain == 1.0
        assert tuned.bounds == (1.0, 1.0)
        assert tuned.point == SPACE.default
        assert tuned.seconds == tuned.default_seconds


@pytest.mark.parametrize("call", [1e-4, 5e-3, 0.02])
@pytest.mark.parametrize("seconds", [1.0, 2.0, 7.0])
def test_a_budget_is_obeyed_within_a_tenth(seconds: float, call: float) -> None:
    recording = Recording(SPACE.start, {s: call * t / SECONDS for s, t in RECORDING.seconds.items()}, {})
    for seed in range(2):
        runner = ReplayRunner(recording, seed=seed)
        tuned, _ = tune(runner, seconds=seconds, trials=None, seed=seed)
        assert runner.now() <= 1.1 * seconds
        assert tuned.trials


def test_calls_that_are_too_long_for_a_budget_are_said_to_be() -> None:
    recording = Recording(SPACE.start, {s: 0.5 * t / SECONDS for s, t in RECORDING.seconds.items()}, {})
    runner = ReplayRunner(recording)
    with pytest.raises(CannotTune, match=r"one call takes 0.5 s, .* 7 s .* sizes nearby use \(30 s"):
        tune(runner, seconds=7.0)
    assert runner.now() < 1, "that is known after one call"
    late = Recording(SPACE.start, {}, {SPACE.start: Failed("late", "no answer within 3 s")})
    with pytest.raises(CannotTune, match="no answer within 3 s; give it more seconds"):
        tune(ReplayRunner(late))


def at_larger_sizes(factor: Callable[[Schedule], float]) -> ReplayRunner:
    """A runner in which calls take 16 times as long, and some schedules more or less than that."""
    seconds = {s: 16 * t * (1.0 if s == SPACE.start else factor(s)) for s, t in RECORDING.seconds.items()}
    return ReplayRunner(Recording(SPACE.start, seconds, RECORDING.failures), seed=2)


def test_what_wins_in_a_part_must_win_in_the_whole() -> None:
    tuned, _ = tune(trials=40, seconds=60.0)
    assert tuned.winner is not None
    same = decided_again(tuned, at_larger_sizes(lambda _: 1.0), 60.0)
    assert same is not None
    assert same.winner is not None
    assert same.gain == pytest.approx(tuned.gain, rel=0.02)
    assert same.default_seconds == pytest.approx(16 * SECONDS, rel=0.05)
    slower = decided_again(tuned, at_larger_sizes(lambda _: 2.0), 60.0)
    assert slower is not None
    assert (slower.winner, slower.point, slower.gain) == (None, SPACE.default, 1.0)
    other = decided_again(tuned, at_larger_sizes(lambda s: 2.0 if s == tuned.schedule else 1.0), 60.0)
    assert other is not None
    assert other.winner is not None
    assert other.schedule != tuned.schedule


def test_without_time_for_the_fewest_pairs_nothing_is_decided_again() -> None:
    tuned, _ = tune(trials=40, seconds=60.0)
    for end in (0.0, 0.2):
        assert decided_again(tuned, at_larger_sizes(lambda _: 2.0), end) is None
    failing = Recording(SPACE.start, {}, {SPACE.start: Failed("crashed", "SIGSEGV")})
    assert decided_again(tuned, ReplayRunner(failing), 60.0) is None


def test_a_failure_is_tried_once_and_never_wins() -> None:
    failing = {point: Failed("crashed", "SIGSEGV") for point in SPACE.every() if point[0] == 8}
    runner = ReplayRunner(recording_of(SPACE, failing), seed=3)
    tuned, _ = tune(runner, trials=40)
    failed = [trial for trial in tuned.trials if isinstance(trial.outcome, Failed)]
    assert failed
    assert len({trial.schedule for trial in failed}) == len(failed)
    assert all(trial.cost is None and trial.verdict is None for trial in failed)
    assert tuned.point not in failing
    assert not {finalist.point for finalist in tuned.finalists} & set(failing)


def test_what_fails_only_when_measured_again_does_not_win() -> None:
    class Fragile(ReplayRunner):
        """The best fails in every race from some time on."""

        def pairs(self, candidate: Ready, rival: Ready, count: int) -> Any:
            pairs = super().pairs(candidate, rival, count)
            is_final = count == 4 and rival.seconds == SECONDS
            return Failed("crashed", "SIGBUS") if is_final and candidate.seconds < 0.85 * SECONDS else pairs

    tuned, _ = tune(Fragile(RECORDING, seed=1), trials=40)
    assert all(finalist.ratio > 0.8 for finalist in tuned.finalists)
    assert tuned.winner is None or tuned.winner.ratio > 0.8


def test_schedules_with_the_same_code_are_raced_once() -> None:
    class Alike(ReplayRunner):
        """Choices of the lanes' copies make no difference to the code."""

        def prepare(self, schedule: Schedule | None) -> Ready | Failed:
            ready = super().prepare(schedule)
            assert isinstance(ready, Ready)
            last = (schedule or SPACE.start).stages[-1]
            return Ready(ready.handle, f"{last.rows}/{last.columns}/{last.unroll}", ready.seconds)

    tuned, _ = tune(Alike(RECORDING, seed=1), trials=40)
    known = [trial for trial in tuned.trials if trial.is_known]
    assert known
    assert all(isinstance(trial.outcome, Raced) and not trial.outcome.pairs for trial in known)


def test_a_noisy_machine_is_told_of() -> None:
    tuned, _ = tune(ReplayRunner(RECORDING, seed=1, noise=0.3), trials=4)
    assert tuned.is_unstable
    assert tuned.noise > 0.05


def test_a_default_that_cannot_be_timed_cannot_be_tuned() -> None:
    failing = Recording(SPACE.start, RECORDING.seconds, {SPACE.start: Failed("late", "no answer")})
    with pytest.raises(CannotTune, match="no answer"):
        tune(ReplayRunner(failing))


def test_progress_is_told_as_it_comes() -> None:
    seen: list[Progress] = []
    tuned, _ = tune(watch=seen.append, trials=20)
    assert {progress.phase for progress in seen} == {"searching", "measuring again"}
    assert [progress.trials for progress in seen] == sorted(progress.trials for progress in seen)
    assert seen[-1].trials == len(tuned.trials)
    assert seen[-1].gain > 1
    assert seen[-1].best_seconds == pytest.approx(SECONDS / seen[-1].gain, rel=0.05)
    assert "rows" in seen[-1].changes or "columns" in seen[-1].changes
    assert {progress.share for progress in seen} == {None}


def test_progress_tells_the_share_of_the_limit_where_that_is_known() -> None:
    seen: list[Progress] = []
    tune(watch=seen.append, trials=20, limit=SECONDS / 2)
    assert seen
    for progress in seen:
        assert progress.share == pytest.approx(SECONDS / 2 / progress.best_seconds)


# ------------------------------------------------------------------------------ interruption


class Interrupted(ReplayRunner):
    """Somebody presses Ctrl-C when something is asked for the n-th time."""

    def __init__(self, when: Callable[[str, int], bool]) -> None:
        super().__init__(RECORDING, seed=1)
        self._when = when
        self._asked = {"prepare": 0, "pairs": 0}

    def _ask(self, what: str) -> None:
        self._asked[what] += 1
        if self._when(what, self._asked[what]):
            raise KeyboardInterrupt

    def prepare(self, schedule: Schedule | None) -> Ready | Failed:
        self._ask("prepare")
        return super().prepare(schedule)

    def pairs(self, candidate: Ready, rival: Ready, count: int) -> Sequence[Pair]:
        self._ask("pairs")
        return super().pairs(candidate, rival, count)


@pytest.mark.parametrize(("what", "number"), [("prepare", 14), ("pairs", 30)])
def test_an_interrupted_search_keeps_what_was_found(what: str, number: int) -> None:
    tuned, runner = tune(Interrupted(lambda asked, count: (asked, count) == (what, number)), trials=1000, seconds=60.0)
    assert tuned.was_interrupted
    assert 4 < len(tuned.trials) < 30
    assert tuned.winner is not None
    assert tuned.winner.is_faster
    assert runner.now() < 0.2 * 60


def test_an_impatient_user_is_obeyed_at_once_and_nothing_unproven_wins() -> None:
    tuned, _ = tune(Interrupted(lambda asked, count: asked == "pairs" and count >= 20), trials=1000)
    assert tuned.was_interrupted
    assert tuned.finalists == ()
    assert tuned.winner is None


def test_an_interruption_before_anything_was_tried_leaves_the_default() -> None:
    tuned, _ = tune(Interrupted(lambda asked, count: asked == "prepare" and count == 2))
    assert tuned.was_interrupted
    assert tuned.winner is None
    assert tuned.gain == 1.0


# ------------------------------------------------------------------------------ recordings


def test_a_recording_comes_back_as_it_was(tmp_path: Path) -> None:
    failing: dict[Point, Failed] = {
        (8, 4, True, 4): Failed("wrong", "at [0, 0]"),
        (1, 1, True, 1): Failed("late", "5 s"),
    }
    recording = recording_of(SPACE, failing)
    recording.write(tmp_path / "recording.json")
    again = read_recording(tmp_path / "recording.json")
    assert again == recording
    tuned = [Tuning(SPACE, ReplayRunner(one, seed=4), seconds=20, trials=10).run() for one in (recording, again)]
    assert tuned[0] == tuned[1]


def test_a_replay_answers_the_same_questions_alike_and_knows_what_it_does_not() -> None:
    first, again = ReplayRunner(RECORDING, seed=9), ReplayRunner(RECORDING, seed=9)
    for runner in (first, again):
        assert runner.now() == 0.0
    ready = [runner.prepare(SPACE.schedule((1, 3, False, 2))) for runner in (first, again)]
    assert ready[0] == ready[1]
    default = [runner.prepare(None) for runner in (first, again)]
    for one, other in zip(ready, default, strict=True):
        assert isinstance(one, Ready)
        assert isinstance(other, Ready)
    assert isinstance(ready[0], Ready)
    assert isinstance(default[0], Ready)
    assert first.pairs(ready[0], default[0], 5) == again.pairs(ready[0], default[0], 5)
    assert first.now() == again.now() > 0
    unknown = first.prepare(Schedule(()))
    assert unknown == Failed("unknown", "this schedule was not recorded")


def _spoilt(change: Callable[[Any], Any], path: Path) -> Path:
    RECORDING.write(path)
    data = json.loads(path.read_text())
    changed = change(data)
    path.write_text(json.dumps(data if changed is None else changed))
    return path


@pytest.mark.parametrize(
    "change",
    [
        lambda data: [],
        lambda data: {},
        lambda data: data.pop("default") and None,
        lambda data: data.update(entries=7),
        lambda data: data["entries"].append(3),
        lambda data: data["entries"][0].pop("schedule") and None,
        lambda data: data["entries"][0].update(seconds=-1.0),
        lambda data: data["entries"][0].update(seconds=0),
        lambda data: data["entries"][0].update(seconds=True),
        lambda data: data["entries"][0].update(seconds="fast"),
        lambda data: data["entries"][0].update(seconds=float("inf")),
        lambda data: data["entries"][0].update(failed="bored", text=""),
        lambda data: data["entries"][0]["schedule"]["stages"][0].update(rows="many"),
        lambda data: data["entries"][0]["schedule"]["stages"][0].update(colour="red"),
        lambda data: data.update(entries=[]),
    ],
)
def test_a_file_that_is_no_recording_is_refused(change: Callable[[Any], Any], tmp_path: Path) -> None:
    with pytest.raises(BadRecording, match=r"recording\.json"):
        read_recording(_spoilt(change, tmp_path / "recording.json"))


@pytest.mark.parametrize("content", [b"", b"not json", b"\xff\xfe", b"[" * 100_000, b'{"entries": NaN}'])
def test_what_is_not_even_json_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "recording.json"
    path.write_bytes(content)
    with pytest.raises(BadRecording, match=r"recording\.json"):
        read_recording(path)
