"""The statistics of races: exact where they can be counted, and verdicts that follow from them."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence

import pytest

from kerneljit.tuning import race
from kerneljit.tuning.race import Rules, chance_of_sum, chance_of_sums, interval, middle, spread, verdict


def enumerated(strata: Sequence[Sequence[float]]) -> float:
    """The chance of so high a sum of positive ranks, by trying all signs."""
    ranks: list[float] = []
    positive = 0.0
    for differences in strata:
        values = [value for value in differences if value]
        own = [_rank(abs(value), [abs(other) for other in values]) for value in values]
        positive += sum(rank for rank, value in zip(own, values, strict=True) if value > 0)
        ranks += own
    sums = [sum(r for r, sign in zip(ranks, signs, strict=True) if sign) for signs in _signs(len(ranks))]
    return sum(total >= positive for total in sums) / len(sums)


def _rank(magnitude: float, all_of_them: Sequence[float]) -> float:
    """Ranks from 1, ties sharing the mean of theirs."""
    below = sum(other < magnitude for other in all_of_them)
    return below + (all_of_them.count(magnitude) + 1) / 2


def _signs(count: int) -> list[tuple[bool, ...]]:
    return list(itertools.product((False, True), repeat=count))


@pytest.mark.parametrize(
    ("differences", "chance"),
    [
        ([], 1.0),
        ([0.0, 0.0], 1.0),
        ([1.0], 1 / 2),
        ([-1.0], 1.0),
        ([1.0, 2.0, 3.0], 1 / 8),
        ([-1.0, -2.0, -3.0], 1.0),
        ([-1.0, 2.0, 3.0], 2 / 8),  # 5 of 6: two ways to reach it
        ([1.0, 2.0, 3.0, 4.0, 5.0], 1 / 32),
        ([1.0, -2.0, 3.0, 4.0, 5.0], 3 / 32),  # 13 of 15: all, all but 1, all but 2
        ([0.0, 1.0, 2.0, 3.0], 1 / 8),  # what does not differ says nothing
        ([1.0, 1.0, 1.0], 1 / 8),
        ([2.0, 2.0, -2.0], 4 / 8),  # ties: two of three at least
        # wilcoxon(x, alternative="greater", mode="exact") of SciPy 1.17: statistic 40 of 45
        ([-1.0, 2.0, 3.0, -4.0, 5.0, 6.0, 7.0, 8.0, 9.0], 0.01953125),
        # the same for Darwin's plants: 96 of 120
        ([6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75], 0.02063),
    ],
)
def test_the_chance_of_a_sum_of_ranks_is_exact(differences: list[float], chance: float) -> None:
    assert chance_of_sum(differences) == pytest.approx(chance, abs=6e-6)


def test_it_is_what_trying_all_signs_gives() -> None:
    random_numbers = random.Random(1)
    for _ in range(40):
        differences = [
            random_numbers.choice([-3, -2, -1, 0, 1, 2, 4, 5, 8]) for _ in range(random_numbers.randint(1, 9))
        ]
        assert chance_of_sum(differences) == pytest.approx(enumerated([differences]))


def test_ranks_of_several_hosts_are_added_up_each_among_its_own() -> None:
    random_numbers = random.Random(2)
    for _ in range(30):
        strata = [
            [random_numbers.choice([-3, -2, -1, 1, 2, 4]) * scale for _ in range(random_numbers.randint(0, 4))]
            for scale in (1, 100, 7)
        ]
        assert chance_of_sums(strata) == pytest.approx(enumerated(strata))
    # A host whose differences are small counts as much as one whose are large.
    small, large = [0.01, 0.02, 0.03, 0.04, 0.05], [-1.0, -2.0, -3.0]
    assert chance_of_sums([small, large]) < chance_of_sum([*small, *large])
    assert chance_of_sums([]) == chance_of_sums([[], [0.0]]) == 1.0


def test_where_counting_ends_the_normal_distribution_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    random_numbers = random.Random(3)
    for shift in (-0.5, 0.0, 0.3, 0.6):
        differences = [random_numbers.gauss(shift, 1) for _ in range(29)]
        exact = chance_of_sum(differences)
        with monkeypatch.context() as patch:
            patch.setattr(race, "_MOST_EXACT", 5)
            assert chance_of_sum(differences) == pytest.approx(exact, abs=0.01)


def test_chances_are_small_as_often_as_they_say() -> None:
    random_numbers = random.Random(4)
    found = [chance_of_sum([random_numbers.gauss(0, 1) for _ in range(20)]) for _ in range(2000)]
    for level in (0.02, 0.1, 0.5):
        assert sum(chance <= level for chance in found) / len(found) == pytest.approx(level, abs=0.02)


# ------------------------------------------------------------------------------ intervals


def test_an_interval_holds_the_true_median_as_often_as_it_says() -> None:
    random_numbers = random.Random(5)
    hits = 0
    for _ in range(1000):
        low, high = interval([random_numbers.gauss(1.0, 0.1) for _ in range(21)])
        hits += low <= 1.0 <= high
    assert 0.94 <= hits / 1000 <= 0.99


def test_an_interval_is_of_two_of_the_ratios_by_counting() -> None:
    # Of 12 pairs, two or fewer are below the median by a chance of 79/4096 = 0.0193, three or fewer by 0.073.
    assert interval([float(number) for number in range(1, 13)]) == (3.0, 10.0)
    assert interval([1.0]) == (1.0, 1.0)
    assert interval([2.0, 1.0, 3.0]) == (1.0, 3.0)


def test_the_middle_leaves_out_what_lies_far_off() -> None:
    assert middle([1.5]) == pytest.approx(1.5)
    assert middle([1.0, 4.0]) == pytest.approx(2.0)
    assert middle([9.0, 1.1, 0.2]) == pytest.approx(1.1)
    assert middle([0.1, 1.0, 1.21, 50.0]) == pytest.approx(1.1)


def test_the_middle_of_ratios_of_two_kinds_does_not_jump() -> None:
    found = []
    for seed in range(40):
        kinds = [*noisy(0.95, 22, seed), *noisy(1.05, 22, seed + 100)]
        found.append(middle(kinds))
    assert max(found) - min(found) < 0.01
    assert sum(found) / len(found) == pytest.approx(math.sqrt(0.95 * 1.05), abs=0.002)


def test_spread_is_half_of_what_the_middle_half_spans() -> None:
    ratios = [math.exp(value) for value in (-0.4, -0.3, -0.02, -0.01, 0.0, 0.01, 0.02, 0.5)]
    assert spread(ratios) == pytest.approx(0.015)
    assert spread([1.0] * 5) == 0.0


# ------------------------------------------------------------------------------ verdicts


def noisy(ratio: float, count: int, seed: int = 0, noise: float = 0.004) -> list[float]:
    random_numbers = random.Random(seed)
    return [ratio * math.exp(random_numbers.gauss(0, noise)) for _ in range(count)]


RULES = Rules()


def test_a_hopeless_candidate_is_stopped_after_the_first_pairs() -> None:
    assert verdict([1.5, 1.4], RULES) == "slower"
    assert verdict([1.5, 1.1], RULES) == "open"
    assert verdict([1.5], RULES) == "open"
    assert verdict([], RULES) == "open"


@pytest.mark.parametrize(("ratio", "said"), [(0.9, "faster"), (1.1, "slower"), (0.98, "faster"), (1.02, "slower")])
def test_what_differs_is_seen_after_a_slice_or_two(ratio: float, said: str) -> None:
    assert verdict(noisy(ratio, RULES.first + 2 * RULES.slice), RULES) == said


def test_what_does_not_differ_is_settled_or_ends_with_the_most_pairs() -> None:
    assert verdict(noisy(1.0, 14), RULES) == "alike"
    assert verdict(noisy(1.0, 10, noise=0.1), RULES) == "open"
    wide = noisy(1.0, RULES.most, noise=0.1)
    assert abs(math.log(middle(wide))) < 0.05
    assert verdict(wide, RULES) == "alike"


def test_faster_and_slower_are_each_others_mirror() -> None:
    mirror = {"faster": {"slower"}, "slower": {"faster"}, "alike": {"alike", "open"}, "open": {"alike", "open"}}
    for seed in range(60):
        ratios = noisy(random.Random(seed).choice([0.97, 0.99, 1.0, 1.01, 1.03]), 10, seed, 0.02)
        assert verdict([1 / ratio for ratio in ratios], RULES) in mirror[verdict(ratios, RULES)]


def test_what_is_surely_no_gain_is_raced_no_longer() -> None:
    assert verdict(noisy(1.004, 8, noise=0.003), Rules(least_gain=0.02)) == "alike"
    assert verdict(noisy(0.985, 8, noise=0.003), Rules(least_gain=0.02)) == "open"


def test_the_same_against_itself_seldom_wins() -> None:
    wins = 0
    for seed in range(300):
        ratios = noisy(1.0, RULES.most, seed, 0.02)
        looks = range(RULES.first, RULES.most + 1, RULES.slice)
        verdicts = [verdict(ratios[:count], RULES) for count in looks]
        wins += next((said for said in verdicts if said != "open"), "open") == "faster"
    assert wins / 300 < 0.08


def test_rules_for_a_short_race_can_be_met_in_it() -> None:
    for budget in (0.001, 0.1, 1.0, 10.0):
        rules = RULES.within(budget, 0.05)
        assert RULES.first <= rules.most <= RULES.most
        assert rules.slice >= 1
        won = [0.8] * rules.most
        assert verdict(won, rules) == "faster"
        assert verdict([1 / ratio for ratio in won], rules) == "slower"
    assert RULES.within(100.0, 0.01) == RULES
