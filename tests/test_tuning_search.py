"""What is searched: fragments, spaces, and a search that proposes only what is legal and new, the expected first."""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import replace

import pytest

from kerneljit.plan.fusion import fusions
from kerneljit.plan.schedule import StageSchedule, illegal, legal
from kerneljit.tuning.fragments import TOGETHER, Fragment, stage_fragments, together_fragment
from kerneljit.tuning.moves import Moves
from kerneljit.tuning.search import Search
from kerneljit.tuning.space import Point, Space, reduced

from .tuning_cases import CHOICES, cost_of, small_space, whole_space

# ------------------------------------------------------------------------------ fragments

ROWS = Fragment(".output.rows", "ordered", 4, (1, 2, 4, 8))
AXIS = Fragment(".output.vector_axis", "named", "j", ("j", "k", "i"))


def test_neighbours_of_ordered_values_are_one_step_away_and_of_names_all_others() -> None:
    assert ROWS.neighbours(4) == (2, 8)
    assert ROWS.neighbours(1) == (2,)
    assert ROWS.neighbours(8) == (4,)
    assert ROWS.neighbours(5) == (1, 2, 4, 8)  # a value that was not foreseen
    assert AXIS.neighbours("j") == ("k", "i")


@pytest.mark.parametrize(
    ("key", "value", "shown"),
    [
        (".output.rows", 8, "8"),
        (".output.copy_rows", True, "yes"),
        (".output.copy_rows", False, "no"),
        (".output.vector_axis", None, "none"),
        (".output.vector_axis", "k", "k"),
        (".output.block_bytes", 2 << 20, "2 MB"),
        (".output.block_bytes", 48 << 10, "48 KB"),
        (".output.prefetch", 1024, "1 KB"),
        (".output.prefetch", 0, "0"),
        (TOGETHER, 4096, "4 KB"),
    ],
)
def test_values_are_shown_as_people_say_them(key: str, value: int | str | bool | None, shown: str) -> None:
    assert Fragment(key, "ordered", value, (value,)).shown(value) == shown


@pytest.mark.parametrize("name", ["cosine", "tanimoto", "softmax", "haversine", "manhattan", "rolling_deviation"])
def test_every_fragment_has_its_default_and_something_else_each_value_once(name: str) -> None:
    space = whole_space(name)
    assert space.fragments
    fields = set(StageSchedule.__dataclass_fields__) | {TOGETHER}
    stages = {stage.name for stage in space.plan.stages} | {""}
    for fragment in space.fragments:
        stage, _, field = fragment.key.rpartition(".")
        assert field in fields
        assert stage in stages
        assert fragment.default in fragment.values
        assert len(set(fragment.values)) == len(fragment.values) > 1
        if fragment.kind == "ordered":
            assert list(fragment.values) == sorted(fragment.values, key=lambda value: int(value or 0))
    assert len({fragment.key for fragment in space.fragments}) == len(space.fragments)


def test_stages_that_may_go_together_have_a_choice_of_it_and_others_have_not() -> None:
    softmax, cosine = whole_space("softmax"), whole_space()
    assert fusions(softmax.plan)
    assert TOGETHER in {fragment.key for fragment in softmax.fragments}
    apart = softmax.schedule(tuple(0 if f.key == TOGETHER else f.default for f in softmax.fragments))
    assert apart.together is None
    joined = softmax.schedule(tuple(8192 if f.key == TOGETHER else f.default for f in softmax.fragments))
    assert joined.together is not None
    assert joined.together.bytes == 8192
    for point in (softmax.default, tuple(8192 if f.key == TOGETHER else f.default for f in softmax.fragments)):
        assert softmax.illegal(point) is None
        assert softmax.schedule(softmax.point(softmax.schedule(point)) or ()) == softmax.schedule(point)
    assert TOGETHER not in {fragment.key for fragment in cosine.fragments}
    assert together_fragment(None, []) is None


def test_a_default_that_nobody_foresaw_is_among_the_values_in_its_place() -> None:
    space = whole_space()
    stage = space.plan.final
    odd = replace(space.start.stages[-1], rows=11, prefetch=192)
    values = {f.key: f.values for f in stage_fragments(space.plan, stage, odd, space.plan.machine)}
    rows, prefetch = values[f"{stage.name}.rows"], values[f"{stage.name}.prefetch"]
    assert rows[rows.index(10) + 1] == 11
    assert prefetch[prefetch.index(128) + 1] == 192


# ------------------------------------------------------------------------------ spaces


def test_the_default_point_is_the_schedule_that_nobody_tuned() -> None:
    space = whole_space()
    assert space.illegal(space.default) is None
    assert space.changes(space.default) == {}
    assert space.distance(space.default) == 0
    chosen = space.schedule(space.default)
    assert chosen.together == space.start.together
    for settled, start in zip(chosen.stages, space.start.stages, strict=True):
        assert not start.copy_rows  # so that blocks of rows make no difference
        assert replace(settled, block_bytes=start.block_bytes) == start


def test_points_and_schedules_go_back_and_forth() -> None:
    space, chance = whole_space(), random.Random(0)
    for _ in range(200):
        point = tuple(chance.choice(fragment.values) for fragment in space.fragments)
        schedule = space.schedule(point)
        again = space.point(schedule)
        assert again is not None
        assert space.schedule(again) == schedule
        assert (space.illegal(point) is None) == legal(space.plan, schedule, space.plan.machine)
        assert space.changes(point).keys() == {
            f.key for f, value in zip(space.fragments, point, strict=True) if value != f.default
        }
    assert space.point(replace(space.start, stages=space.start.stages[:1])) is None


def test_stages_that_do_little_are_left_as_they_are() -> None:
    space = whole_space()
    names = {fragment.key.rpartition(".")[0] for fragment in space.fragments}
    assert names == {space.plan.final.name}
    assert len(space.plan.stages) == 3


def test_neighbours_are_legal_and_one_choice_away() -> None:
    space = whole_space()
    found = list(space.neighbours(space.default))
    assert found
    for point in found:
        assert space.distance(point) == 1
        assert space.illegal(point) is None
    one_step = {(*space.default[:n], other, *space.default[n + 1 :]) for n, other in _steps(space)}
    assert set(found) <= one_step
    assert all(space.illegal(point) is not None for point in one_step - set(found))


def _steps(space: Space) -> list[tuple[int, int | str | bool | None]]:
    return [(n, other) for n, f in enumerate(space.fragments) for other in f.neighbours(f.default)]


def test_every_point_of_a_small_space_is_there_once_and_legal() -> None:
    space = small_space()
    points = list(space.every())
    schedules = [space.schedule(point) for point in points]
    assert len(set(schedules)) == len(schedules)
    assert space.size == 6 * 4 * 3 * 2
    all_of_them = itertools.product(*(fragment.values for fragment in space.fragments))
    legal_ones = {space.schedule(point) for point in all_of_them if space.illegal(point) is None}
    assert set(schedules) == legal_ones
    assert [f.values for f in space.fragments] == [CHOICES[f.key] for f in space.fragments]


# ------------------------------------------------------------------------------ searches


def ask_all(search: Search, most: int = 10_000) -> list[Point]:
    found: list[Point] = []
    while len(found) < most and (point := search.ask()) is not None:
        found.append(point)
        search.tell(point, cost_of(search.space, point))
    return found


def test_the_default_comes_first_then_what_is_expected() -> None:
    space = small_space()
    seeds = [(1, 1, True, 4), (1, 1, True, 4), (8, 2, False, 2), space.default]
    found = ask_all(Search(space, seeds), most=5)
    assert found[:3] == [space.default, seeds[0], seeds[2]]
    assert len(set(found)) == 5


def test_a_seed_that_is_not_legal_is_left_out() -> None:
    space = whole_space()
    bad = tuple(64 if f.key.endswith(".lanes") else f.default for f in space.fragments)
    assert space.illegal(bad) is not None
    assert bad not in ask_all(Search(space, [bad]), most=4)


def test_a_small_space_is_exhausted_each_schedule_once() -> None:
    space = reduced(whole_space(), {".output.rows": (2, 3, 6), ".output.columns": (1, 2)})
    found = ask_all(Search(space))
    assert {space.schedule(point) for point in found} == {space.schedule(point) for point in space.every()}
    assert len({space.schedule(point) for point in found}) == len(found) == 6
    search = Search(space)
    ask_all(search)
    assert search.ask() is None


def test_a_space_without_choices_has_the_default_alone() -> None:
    space = replace(whole_space(), fragments=())
    search = Search(space)
    assert search.ask() == ()
    search.tell((), 0.0)
    assert search.ask() is None
    assert search.importances() == {}


def test_what_is_proposed_is_legal_and_new_also_where_candidates_fail() -> None:
    space, chance = whole_space(), random.Random(0)
    search = Search(space, seed=3)
    seen = set()
    for _ in range(40):
        point = search.ask()
        assert point is not None
        schedule = space.schedule(point)
        assert illegal(space.plan, schedule, space.plan.machine) is None
        assert schedule not in seen
        seen.add(schedule)
        search.tell(point, None if chance.random() < 0.3 else chance.gauss(0, 0.1))


def test_the_same_seed_proposes_the_same_and_another_something_else() -> None:
    space = small_space()
    first, again, other = (ask_all(Search(space, seed=seed), most=24) for seed in (7, 7, 8))
    assert first == again
    assert first != other


@pytest.mark.parametrize("seed", range(3))
def test_the_best_of_many_is_found_long_before_all_were_tried(seed: int) -> None:
    space = small_space()
    found = ask_all(Search(space, seed=seed), most=48)
    assert min(cost_of(space, point) for point in found) == min(cost_of(space, point) for point in space.every())


def test_importances_name_what_matters() -> None:
    space = small_space()
    search = Search(space)
    assert search.importances() == {}
    ask_all(search, most=40)
    found = search.importances()
    assert set(found) <= {fragment.key for fragment in space.fragments}
    assert all(0 <= share < 1 for share in found.values())
    assert found[".output.rows"] > found[".output.unroll"]


def test_the_importance_of_a_choice_is_what_it_changed_by_itself() -> None:
    search = Search(small_space())
    copied = search.space.default[3]
    search.tell((1, 1, 1, copied), math.log(4.0))
    search.tell((2, 1, 1, copied), math.log(3.0))
    search.tell((2, 2, 2, copied), math.log(1.0))
    search.tell((4, 1, 1, copied), None)
    assert search.importances() == pytest.approx({".output.rows": 0.25}), (
        "of failures and of two at once nothing is known"
    )


def test_a_reserved_point_is_not_proposed_until_it_is_released() -> None:
    space = reduced(whole_space(), {".output.rows": (1, 2, 4, 6)})
    search = Search(space)
    assert search.ask() == space.default
    search.reserve((2,))
    search.reserve((2,))
    rest = [search.ask() for _ in range(3)]
    assert sorted(point for point in rest if point) == [(1,), (4,)]
    search.release((2,))
    search.release((2,))
    assert search.ask() == (2,)
    assert search.ask() is None


def test_what_others_found_is_learnt_and_searched_around() -> None:
    space = small_space()
    search = Search(space)
    search.tell(search.ask() or (), 0.0)
    search.reserve((1, 4, True, 4))
    search.tell((1, 4, True, 4), -1.0)
    points = [point for point in (search.ask() for _ in range(3)) if point is not None]
    assert any(one_apart(point, (1, 4, True, 4)) for point in points)


def one_apart(first: Point, second: Point) -> bool:
    return sum(one != other for one, other in zip(first, second, strict=True)) == 1


def test_late_in_a_search_all_single_steps_from_the_best_are_tried() -> None:
    space = small_space()
    search = Search(space)
    asked = []
    while (point := search.ask(is_late=True)) is not None and len(asked) < 30:
        asked.append(point)
        search.tell(point, 0.0 if point == space.default else 0.01)
    steps = {
        (*space.default[:number], value, *space.default[number + 1 :])
        for number, fragment in enumerate(space.fragments)
        for value in fragment.values
    } - {space.default}
    assert {step for step in steps if space.illegal(step) is None} <= set(asked)


def test_steps_that_were_no_loss_alone_are_taken_in_twos() -> None:
    space = small_space()
    search = Search(space)
    good = {(0, 3), (1, 3)}
    found = None
    for _ in range(40):
        point = search.ask(is_late=True)
        if point is None:
            break
        steps = {(n, new) for n, (old, new) in enumerate(zip(space.default, point, strict=True)) if old != new}
        if steps == good:
            found = point
            break
        search.tell(point, 0.0 if steps < good else 0.1)
    assert found is not None


def test_what_did_not_change_the_code_is_left_alone() -> None:
    space = reduced(whole_space(), {".output.rows": (1, 2, 3, 4, 6), ".output.unroll": (1, 2, 4, 8, 16)})
    search = Search(space)
    tried = set()
    for _ in range(6):
        point = search.ask(is_late=True)
        assert point is not None
        tried.add(point)
        search.tell(point, 0.0 if point == space.default else 0.02, code=f"rows {point[0]}")
    assert {rows for rows, _ in tried} == {1, 2, 3, 4, 6}
    assert len({unroll for _, unroll in tried}) == 2  # one other value has told that it does not matter


def test_a_tile_of_the_same_size_is_tried_in_other_forms() -> None:
    space = reduced(whole_space(), {".output.rows": (1, 2, 3, 4, 6, 8), ".output.columns": (1, 2, 3, 4)})
    rows, columns = space.default
    assert isinstance(rows, int)
    assert isinstance(columns, int)
    moves = Moves(space, random.Random(0))
    for number, fragment in enumerate(space.fragments):
        for value in fragment.values:  # each step alone is a loss
            moves.learn(space.default, _changed(space.default, number, value), 0.2, same_code=False)
    found = list(moves.around(space.default))
    both = [point for point in found if point[0] != rows and point[1] != columns]
    assert both
    assert found[: len(both)] == both, "what is hopeless alone comes last"
    for one, other in both:
        assert isinstance(one, int)
        assert isinstance(other, int)
        assert 1 / 1.5 <= one * other / (rows * columns) <= 1.5


def _changed(point: Point, number: int, value: int | str | bool | None) -> Point:
    return (*point[:number], value, *point[number + 1 :])
