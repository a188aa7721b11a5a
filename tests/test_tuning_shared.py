"""Several tuners of one problem, in one process and without a clock: what they share, and how they decide."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kerneljit.plan.schedule import Schedule
from kerneljit.runtime.choice import current_target, target
from kerneljit.runtime.host import host
from kerneljit.store.hosts import HostFacts
from kerneljit.store.record import fields_to_data
from kerneljit.tuning.outcome import Failed
from kerneljit.tuning.replay import ReplayRunner
from kerneljit.tuning.search import Search
from kerneljit.tuning.session import Shared
from kerneljit.tuning.shared import STALE, Measured, Measurements, Member, decided, study_name
from kerneljit.tuning.space import Point
from kerneljit.tuning.storage import Storage, open_storage
from kerneljit.tuning.tune import Finalist, Tuned, Tuning

from .tuning_cases import LEVEL, SIZES, best_cost, problem_of, recording_of, small_space

HOST = HostFacts.of(host())
SPACE = small_space()
NAME = "the study of these tests"
TUNERS = tuple(f"{number:032x}" for number in range(1, 6))


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Storage]:
    opened = open_storage(f"journal://{tmp_path}/journal")
    yield opened
    opened.close()


def member(storage: Storage, number: int = 0, now: Any = lambda: 0.0) -> Member:
    return Member(storage, NAME, SPACE, HOST, now=now, tuner=TUNERS[number])


def tune(one: Member, seed: int = 0, trials: int = 12, failing: dict[Point, Failed] | None = None) -> Tuned:
    runner = ReplayRunner(recording_of(SPACE, failing), seed=seed, noise=0.005)
    return Tuning(SPACE, runner, seconds=60, trials=trials, seed=seed, team=one).run()


def tried(tuned: Tuned) -> set[Schedule]:
    return {trial.schedule for trial in tuned.trials if trial.point != SPACE.default}


def everybody(one: Member) -> list[Measurements]:
    return one._everybody()


def measurements(number: int, found: dict[Point, Sequence[float]], failed: Sequence[Point] = ()) -> Measurements:
    finalists = tuple(Measured(SPACE.schedule(point), tuple(ratios)) for point, ratios in found.items())
    return Measurements(TUNERS[number], HOST.fingerprint, "a CPU", "1", finalists, tuple(map(SPACE.schedule, failed)))


def around(ratio: float, count: int = 12, seed: int = 0) -> list[float]:
    chance = random.Random(seed)
    return [ratio * math.exp(chance.gauss(0, 0.005)) for _ in range(count)]


ONE, TWO, THREE = (1, 2, False, 1), (4, 3, False, 2), (4, 3, False, 1)


# ------------------------------------------------------------------------------ trials


def test_nothing_is_tried_twice_and_the_second_tuner_goes_on_where_the_first_ended(storage: Storage) -> None:
    first, second = member(storage, 0), member(storage, 1)
    before, after = tune(first), tune(second, seed=1)
    assert first.trouble is second.trouble is None
    assert len(tried(before)) == len(tried(after)) == 11
    assert not tried(before) & tried(after)
    assert {SPACE.schedule(point) for point in second.heard} == tried(before)
    assert first.heard == {}
    # The best of the first is measured again by the second, though it was not raced again.
    assert before.winner is not None
    assert SPACE.schedule(before.point) in {SPACE.schedule(finalist.point) for finalist in after.finalists}


def test_together_they_find_the_best_and_agree(storage: Storage) -> None:
    members = [member(storage, number) for number in range(3)]
    found = [tune(one, seed=number, trials=14) for number, one in enumerate(members)]
    last = found[-1]
    assert last.winner is not None
    assert math.log(1 / last.gain) <= best_cost(SPACE) + 0.1
    assert len(last.winner.strata) >= 2
    assert last.winner.seconds > 0
    assert members[-1].tuners == set(TUNERS[:3])
    # Whoever asks now, in whatever order the records come, finds the same.
    records = everybody(member(storage, 4))
    answers = {str(decided(SPACE, order)) for order in (records, records[::-1], records[1:] + records[:1])}
    assert len(answers) == 1


def test_what_another_is_trying_is_left_to_it_until_it_seems_dead(storage: Storage) -> None:
    time = [0.0]
    dying, other = member(storage, 0), member(storage, 1, now=lambda: time[0])
    search = Search(SPACE, seeds=[TWO])
    assert search.ask() == SPACE.default
    assert dying.announce(TWO)
    other.hear(search)
    assert search.ask() != TWO
    time[0] = STALE - 1
    other.hear(search)
    assert TWO not in [search.ask() for _ in range(5)]
    time[0] = STALE + 1
    other.hear(search)
    fresh = []
    for point in SPACE.every():
        if point != TWO:
            search.tell(point, 0.0)
    while (point := search.ask()) is not None:
        fresh.append(SPACE.schedule(point))
    assert SPACE.schedule(TWO) in fresh
    assert other.trouble is None


def test_of_two_that_announce_the_same_at_once_the_first_tries_it(storage: Storage) -> None:
    first, second = member(storage, 0), member(storage, 1)
    assert first.announce(ONE)
    assert not second.announce(ONE)
    assert second.announce(TWO)
    second.leave()
    # What was given up is anybody's.
    third = member(storage, 2)
    assert third.announce(TWO)


def test_a_tuner_that_dies_leaves_the_others_unharmed(storage: Storage) -> None:
    member(storage, 0).announce(TWO)
    survivor = member(storage, 1)
    tuned = tune(survivor)
    assert survivor.trouble is None
    assert len(tuned.trials) == 12
    assert SPACE.schedule(TWO) not in tried(tuned)


def test_a_failure_is_shared_too(storage: Storage) -> None:
    broken = [point for point in SPACE.every() if point[0] == 8]
    failing = dict.fromkeys(broken, Failed("wrong", "another result"))
    first, second = member(storage, 0), member(storage, 1)
    before = tune(first, trials=40, failing=failing)
    failed = {trial.schedule for trial in before.trials if isinstance(trial.outcome, Failed)}
    assert failed
    tune(second, seed=1, trials=2, failing=failing)
    assert {SPACE.schedule(point) for point, cost in second.heard.items() if cost is None} == failed


# ------------------------------------------------------------------------------ what comes from outside is judged


def test_records_that_lie_or_make_no_sense_are_ignored_and_counted(storage: Storage) -> None:
    liar = storage.study(NAME)
    schedule = SPACE.schedule(ONE)
    good = {"tuner": TUNERS[3], "host": HOST.fingerprint, "schedule": fields_to_data(schedule)}
    bad: list[Any] = [
        "nonsense",
        {**good, "tuner": "../../etc"},
        {**good, "schedule": {"stages": []}},
        {**good, "schedule": {**fields_to_data(schedule), "surprise": 1}},
        {**good, "schedule": fields_to_data(_illegal(schedule))},
        {**good, "schedule": fields_to_data(_elsewhere(schedule))},
    ]
    for data in bad:
        trial = liar.begin(SPACE, ONE, {"tried": data})
        liar.finish(trial, -5.0, {"became": {"cost": -5.0, "outcome": "raced"}})
    for became in (None, {"cost": float("nan"), "outcome": "raced"}, {"cost": -1e9, "outcome": "raced"}):
        trial = liar.begin(SPACE, ONE, {"tried": good})
        liar.finish(trial, -5.0, {"became": became})
    liar.keep("pairs of " + TUNERS[3], {"tuner": TUNERS[3]})
    other_key = fields_to_data(measurements(2, {ONE: around(0.5)}))
    liar.keep("pairs of " + TUNERS[4], other_key)
    liar.keep("pairs of " + TUNERS[2], {**other_key, "finalists": [{"schedule": good["schedule"], "ratios": [-1.0]}]})
    honest = member(storage, 0)
    tuned = tune(honest)
    assert honest.trouble is None
    assert honest.heard == {}
    assert honest.ignored >= len(bad) + 3 + 3
    assert tuned.winner is not None
    assert tuned.winner.strata == (tuned.winner.ratios,)


def _illegal(schedule: Schedule) -> Schedule:
    *others, last = schedule.stages
    return replace(schedule, stages=(*others, replace(last, rows=32, columns=8)))


def _elsewhere(schedule: Schedule) -> Schedule:
    """Legal, but it changes what this space leaves as it is."""
    *others, last = schedule.stages
    return replace(schedule, stages=(*others, replace(last, prefetch=64)))


def praise(storage: Storage, point: Point, ratio: float) -> None:
    storage.study(NAME).keep("pairs of " + TUNERS[3], fields_to_data(measurements(3, {point: around(ratio)})))


def test_a_schedule_praised_by_others_does_not_win_where_it_is_slower(storage: Storage) -> None:
    praise(storage, ONE, 0.1)
    one = member(storage, 0)
    tuned = tune(one)
    assert one.ignored == 0
    assert ONE in [finalist.point for finalist in tuned.finalists]
    assert tuned.point != ONE


def test_a_schedule_praised_by_others_wins_nowhere_once_it_has_failed_somewhere(storage: Storage) -> None:
    praise(storage, ONE, 0.1)
    one = member(storage, 0)
    tuned = tune(one, failing={ONE: Failed("wrong", "another result")})
    assert ONE not in [finalist.point for finalist in tuned.finalists]
    assert tuned.point != ONE
    (record,) = [record for record in everybody(one) if record.tuner == one.tuner]
    assert record.failed == (SPACE.schedule(ONE),)
    assert ONE not in member(storage, 1).contenders()


# ------------------------------------------------------------------------------ the decision


def test_pairs_of_several_hosts_decide_what_one_host_cannot() -> None:
    few = around(0.9, 5)
    assert decided(SPACE, [measurements(0, {ONE: few})]) is None
    winner = decided(SPACE, [measurements(number, {ONE: few}) for number in range(3)])
    assert winner is not None
    assert winner.point == ONE
    assert len(winner.ratios) == 15


def test_hosts_of_other_speed_do_not_hide_a_difference_that_each_of_them_sees() -> None:
    # Ranked all together the many small losses of one would weigh more than its gains.
    winner = decided(SPACE, [measurements(0, {ONE: around(0.7)}), measurements(1, {ONE: around(0.97, seed=1)})])
    assert winner is not None


def test_what_is_surely_slower_on_one_host_does_not_win() -> None:
    records = [measurements(0, {ONE: around(0.6, 40), TWO: around(0.9)}), measurements(1, {ONE: around(1.05)})]
    winner = decided(SPACE, records)
    assert winner is not None
    assert winner.point == TWO


def test_what_fails_on_one_host_does_not_win() -> None:
    records = [measurements(0, {ONE: around(0.6), TWO: around(0.9)}), measurements(1, {}, failed=[ONE])]
    winner = decided(SPACE, records)
    assert winner is not None
    assert winner.point == TWO


def test_of_those_that_are_as_good_the_one_most_like_the_default_wins_whatever_the_order() -> None:
    records = [measurements(0, {TWO: around(0.8)}), measurements(1, {THREE: around(0.803, seed=1)})]
    for order in (records, records[::-1]):
        winner = decided(SPACE, order)
        assert winner is not None
        assert winner.point == THREE


def test_a_winner_that_another_found_meanwhile_is_measured_before_it_is_taken(storage: Storage) -> None:
    one = member(storage, 0)
    praise(storage, TWO, 0.7)
    asked: list[Point] = []

    def measure(point: Point) -> Finalist:
        asked.append(point)
        return Finalist(point, tuple(around(0.75, 8)), 3e-5)

    winner = one.decide([Finalist(ONE, tuple(around(0.9)), 5e-5)], [], measure)
    assert asked == [TWO]
    assert winner is not None
    assert (winner.point, winner.seconds, len(winner.strata)) == (TWO, 3e-5, 2)
    without_time = member(storage, 1).decide([Finalist(ONE, tuple(around(0.9)), 5e-5)], [], lambda point: None)
    assert without_time is not None
    assert without_time.point == ONE  # what nobody measured here is not taken


# ------------------------------------------------------------------------------ the study's name


def _name(**changes: Any) -> str:
    name, sizes, facts = changes.get("kernel", "cosine"), changes.get("sizes", SIZES), changes.get("facts", HOST)
    problem = replace(problem_of(name, sizes), caches=changes.get("caches", "warm"))
    with target(LEVEL):
        return study_name(
            problem, changes.get("measured", problem), current_target(), changes.get("space", SPACE), facts
        )


def test_hosts_of_a_kind_share_a_study_and_nobody_else_does() -> None:
    other_host = replace(HOST, fingerprint="0" * 16, stepping=HOST.stepping + 1, brand="the same, dearer")
    assert _name() == _name(facts=other_host)
    default = (*SPACE.default[:-1], 4)
    names = [
        _name(),
        _name(kernel="manhattan"),
        _name(sizes={**SIZES, "M": 4000}),
        _name(measured=problem_of(sizes={**SIZES, "M": 61})),
        _name(caches="cold"),
        _name(facts=replace(HOST, model=HOST.model + 1)),
        _name(facts=replace(HOST, family=HOST.family + 1)),
        _name(facts=replace(HOST, features=HOST.features[1:])),
        _name(space=replace(SPACE, start=SPACE.schedule(default))),
        _name(space=replace(SPACE, fragments=SPACE.fragments[1:])),
    ]
    assert len(set(names)) == len(names)
    assert all(len(name) < 200 for name in names)


# ------------------------------------------------------------------------------ a storage that is lost


def test_a_tuner_whose_storage_is_lost_goes_on_alone_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    storage = open_storage(f"journal://{path}")
    one = member(storage, 0)

    class Saboteur(ReplayRunner):
        calls = 0

        def prepare(self, schedule: Schedule | None) -> Any:
            self.calls += 1
            if self.calls == 5:
                with path.open("ab") as file:
                    file.write(b"not a journal\nnor this\n")
            return super().prepare(schedule)

    tuned = Tuning(SPACE, Saboteur(recording_of(SPACE)), seconds=60, trials=12, team=one).run()
    assert len(tuned.trials) == 12
    assert tuned.winner is not None
    assert one.trouble is not None
    assert one.trouble.startswith(f"journal://{path} cannot be used: ")
    assert "\n  cure: " in one.trouble
    assert one.tuners == {TUNERS[0]}


def test_what_was_shared_is_said_in_a_line() -> None:
    assert str(Shared(3, 21, 0, None)) == "decided by the pairs of 3 tuners; 21 trials of others were not repeated"
    assert str(Shared(1, 0, 2, None)).startswith("decided by the pairs of this tuner alone; ")
    assert str(Shared(1, 0, 2, None)).endswith(", 2 records that make no sense ignored")
    assert str(Shared(1, 4, 0, "journal:///x cannot be used")) == "went on alone: journal:///x cannot be used"
