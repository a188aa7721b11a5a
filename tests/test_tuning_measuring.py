"""What is measured, and how: smaller sizes that decide the same, arguments, and a stopwatch that calls what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kerneljit.runtime.choice import current_target, target
from kerneljit.store.shape import Shape
from kerneljit.tuning import stopwatch
from kerneljit.tuning.bench import Bench
from kerneljit.tuning.inputs import generated, load_arrays, lying, save_arguments
from kerneljit.tuning.outcome import Ready
from kerneljit.tuning.places import PLACES, places_of
from kerneljit.tuning.problem import Problem, problem_from_data
from kerneljit.tuning.sizes import DECIDED, SEARCHED, Limits, layout_of_shape, measured_shape
from kerneljit.tuning.stopwatch import SAMPLE_SECONDS, Timed, clock_for, timed

from .tuning_cases import LEVEL, formula_of, problem_of

# ------------------------------------------------------------------------------ sizes


def measured(name: str, sizes: dict[str, int], most: Limits = SEARCHED) -> tuple[Shape, Shape, bool]:
    """The shape, what it is measured at, and whether both come to the same layout."""
    problem = problem_of(name, sizes)
    with target(LEVEL):
        executable, here = problem.executable(), current_target()
        found = measured_shape(executable, problem.shape, here, most)
        same = layout_of_shape(executable, found, here) == layout_of_shape(executable, problem.shape, here)
    return problem.shape, found, same


def test_what_is_small_is_measured_as_it_is() -> None:
    shape, found, _ = measured("cosine", {"M": 300, "N": 200, "K": 64})
    assert found == shape


@pytest.mark.parametrize("name", ["cosine", "manhattan", "tanimoto"])
def test_what_is_large_is_measured_at_smaller_sizes_that_decide_the_same(name: str) -> None:
    inner = "W" if name == "tanimoto" else "K"
    shape, found, same = measured(name, {"M": 20_000, "N": 50_000, inner: 64})
    assert same
    before, after = dict(shape.sizes), dict(found.sizes)
    assert after[inner] == before[inner]  # what an element costs stays what it is
    assert after["M"] * after["N"] < before["M"] * before["N"]
    assert min(after["M"], after["N"]) >= 192
    for dim in ("M", "N"):
        assert after[dim] == before[dim] or after[dim] % 240 == 0, "edges are no larger a part than of the whole"
    assert (found.contiguous, found.threads) == (shape.contiguous, shape.threads)


def test_a_decision_is_at_larger_sizes_and_holds_no_large_arrays() -> None:
    sizes = {"M": 500, "N": 2000, "K": 256}
    whole, searched, _ = measured("cosine", sizes)
    assert searched != whole
    assert measured("cosine", sizes, DECIDED)[1] == whole
    few = Limits(1 << 40, 1 << 20)
    held = dict(measured("outer", {"M": 2000, "N": 2000}, few)[1].sizes)
    assert 4 * held["M"] * held["N"] < few.bytes


def test_no_axis_is_cut_below_what_has_edges_and_blocks() -> None:
    shape, found, same = measured("cosine", {"M": 4000, "N": 300, "K": 64}, most=Limits(1, 1 << 40))
    assert same
    assert dict(found.sizes)["N"] == 300
    assert 192 <= dict(found.sizes)["M"] < 4000
    assert dict(shape.sizes)["M"] == 4000


# ------------------------------------------------------------------------------ arguments


@pytest.mark.parametrize("name", ["cosine", "tanimoto", "softmax", "haversine", "indirect_dot", "weighted_euclidean"])
def test_arguments_are_made_up_as_the_shape_says(name: str) -> None:
    formula = formula_of(name)
    sizes = dict.fromkeys(formula.dims, 12)
    contiguous = tuple((parameter.name, 0) for parameter in formula.arrays)
    made = generated(formula, Shape(tuple(sizes.items()), contiguous), np.random.default_rng(0))
    again = generated(formula, Shape(tuple(sizes.items()), contiguous), np.random.default_rng(0))
    for parameter, argument, same in zip(formula.parameters, made, again, strict=True):
        assert np.array_equal(argument, same)
        if parameter.is_array:
            assert argument.shape == tuple(extent.evaluate(sizes) for extent in parameter.axes)
            assert argument.strides[0] == argument.itemsize


@pytest.mark.parametrize("contiguous", [0, 1, None])
def test_a_callers_arrays_come_back_from_files_as_they_lay(contiguous: int | None, tmp_path: Path) -> None:
    formula = formula_of("cosine")
    chance = np.random.default_rng(1)
    arguments = [lying(chance.random((9, 7), np.float32), contiguous), lying(chance.random((5, 7), np.float32), 1)]
    save_arguments(tmp_path, formula, arguments)
    for given, found in zip(arguments, load_arrays(tmp_path, formula), strict=True):
        assert found.tobytes() == given.tobytes()
        assert found.dtype == given.dtype
        assert (found.itemsize in found.strides) == (given.itemsize in given.strides)
        assert np.argsort(found.strides).tolist() == np.argsort(given.strides).tolist()


def test_a_problem_goes_to_another_process_and_back() -> None:
    problem = replace(problem_of("haversine", {"M": 9, "N": 8}), caches="cold", seed=3)
    again = problem_from_data(problem.to_data())
    assert again.to_data() == problem.to_data()
    assert (again.shape, again.level, again.caches, again.seed) == (problem.shape, problem.level, "cold", 3)
    assert all(np.array_equal(one, other) for one, other in zip(problem.arguments(), again.arguments(), strict=True))


# ------------------------------------------------------------------------------ the stopwatch


class Clockwork:
    """A clock that only the calls that are timed move, and reading it."""

    def __init__(self, call: int, reading: int = 50) -> None:
        self.now, self.call, self.reading = 0, call, reading
        self.calls = 0

    def __call__(self) -> int:
        self.now += self.reading
        return self.now

    def repeat(self, count: int) -> None:
        self.calls += count
        self.now += count * self.call


@pytest.mark.parametrize("nanoseconds", [1, 40, 3_000, 700_000, 900_000_000])
def test_a_sample_is_long_enough_and_of_one_call_without_the_clocks_own_time(nanoseconds: int) -> None:
    clock = Clockwork(nanoseconds)
    found = timed(clock.repeat, clock)
    assert found.overhead == clock.reading
    assert found.count == 1 or found.count * nanoseconds <= 8 * SAMPLE_SECONDS * 1e9
    assert found.count * nanoseconds >= 0.4 * SAMPLE_SECONDS * 1e9 or found.count == 1 << 20
    for _ in range(3):
        assert found.sample() == pytest.approx(nanoseconds * 1e-9)
    assert found.first == pytest.approx(nanoseconds * 1e-9)


def test_a_clock_that_stands_still_gives_no_time_of_nothing() -> None:
    def still() -> int:
        return 7

    found = timed(lambda count: None, still)
    assert found.sample() > 0
    assert found.first > 0


def test_each_count_of_threads_has_its_clock() -> None:
    for threads in (1, 2):
        clock = clock_for(threads)
        assert clock() <= clock()
    assert clock_for(1) is not clock_for(2)


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    problem = problem_of("manhattan", {"M": 20, "N": 21, "K": 22})
    with problem.on_target():
        yield Bench(problem)


def test_native_repetition_makes_every_call_with_every_set_of_arguments(bench: Bench) -> None:
    call = bench._bound(None)
    sets = [bench.given, *([np.array(argument) * scale for argument in bench.given] for scale in (2, 3))]
    for count, written in ((0, 0), (1, 1), (2, 2), (3, 3), (7, 3)):
        results = [np.full(bench.shape, -1, bench.dtype) for _ in sets]
        placed = [call.placed(arguments, result) for arguments, result in zip(sets, results, strict=True)]
        stopwatch.repeating(placed, bench.target)(count)
        for number, result in enumerate(results):
            expected = bench.judge.reference * (number + 1) if number < written else np.full(bench.shape, -1)
            np.testing.assert_allclose(result, expected, rtol=1e-5)


def test_pairs_are_taken_in_turn_and_who_is_first_alternates(bench: Bench) -> None:
    order: list[str] = []

    def sampler(name: str, seconds: float) -> Any:
        class Sampler:
            def sample(self) -> float:
                order.append(name)
                return seconds

        return Sampler()

    bench._timed[101], bench._timed[102] = [sampler("ours", 2.0)], [sampler("theirs", 1.0)]
    assert bench.pairs(101, 102, 4) == [(2.0, 1.0)] * 4
    assert order == ["ours", "theirs", "theirs", "ours"] * 2


def test_every_place_has_pairs_and_both_sides_are_at_the_same_one(bench: Bench) -> None:
    outcome = bench.prepare(None)
    assert isinstance(outcome, Ready)
    calls: list[int] = []

    def recorder(place: int) -> Timed:
        return Timed(lambda count: calls.append(place), 1, lambda: 0, 0, 1.0)

    count = len(bench._timed[outcome.handle])
    bench._timed[201] = bench._timed[202] = [recorder(place) for place in range(count)]
    bench.pairs(201, 202, 5)
    bench.pairs(201, 202, 6 * count - 5)
    assert count == PLACES
    samples = {place: calls.count(place) for place in range(count)}
    # Six pairs at each place, and a call of both for nothing whenever another place is come to.
    assert {place: samples[place] for place in range(1, count)} == dict.fromkeys(range(1, count), 2 * 6 + 2 * 2)


def test_arrays_at_other_places_are_equal_and_lie_in_the_same_way() -> None:
    matrix = np.arange(60, dtype=np.float32).reshape(5, 12)
    arguments = [matrix, matrix.T, matrix[:, ::3], matrix[::-1], np.float32(2)]
    found = places_of(arguments, np.zeros((5, 12), np.float32))
    assert len(found) == PLACES
    assert found[0].arguments == arguments
    for place in found[1:]:
        for old, new in zip(arguments, place.arguments, strict=True):
            assert np.array_equal(old, new)
            assert np.asarray(new).strides == np.asarray(old).strides
        assert not np.shares_memory(place.result, found[0].result)
    begins = {place.result.ctypes.data % 64 for place in found[1:]}
    assert len(begins) == PLACES - 1
    assert len(places_of([np.zeros(1 << 28, np.uint8)], matrix)) == 1


def test_the_same_code_has_one_digest_and_is_timed_once(bench: Bench) -> None:
    first, again = bench.prepare(None), bench.prepare(bench.default)
    assert isinstance(first, Ready)
    assert first is again
    *others, last = bench.default.stages
    other = bench.prepare(replace(bench.default, stages=(*others, replace(last, rows=last.rows + 1))))
    assert isinstance(other, Ready)
    assert other.digest != first.digest
    assert other.handle != first.handle


def test_cold_calls_go_round_through_more_memory_than_the_caches_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    from kerneljit.tuning import bench as benches

    machine = benches.host()
    small = replace(machine.caches, l3=None, l2=replace(machine.caches.l2, bytes=20_000))
    monkeypatch.setattr(benches, "host", _always(replace(machine, caches=small)))
    problem: Problem = replace(problem_of("manhattan", {"M": 20, "N": 21, "K": 22}), caches="cold")
    with problem.on_target():
        cold = Bench(problem)
    one = sum(argument.nbytes for argument in cold.given) + 20 * 21 * 4
    assert len(cold._sets) * one >= 2 * 20_000
    addresses = {argument.ctypes.data for arguments in cold._sets for argument in arguments}
    assert len(addresses) == 2 * len(cold._sets)
    outcome = cold.prepare(None)
    assert isinstance(outcome, Ready)
    assert cold.pairs(outcome.handle, outcome.handle, 1)[0][0] > 0


def _always(value: Any) -> Callable[[], Any]:
    return lambda: value
