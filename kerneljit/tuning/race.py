"""Which of two is faster: statistics of interleaved pairs of timings.

In: for each pair the candidate's time over the rival's. Out: verdicts. Times alone mean nothing on a machine that
others share; both sides of a pair see the same frequency and the same neighbours.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

Verdict = Literal["faster", "slower", "alike", "open"]

_DOUBT_OF_NO_GAIN = 0.05
_FEWEST_TO_LEAVE_OUT = 3
_MOST_EXACT = 30
"""Up to so many pairs the distribution of ranks is counted, beyond it is as good as normal."""


@dataclass(frozen=True, slots=True)
class Rules:
    """When a race is decided."""

    slice: int = 6
    """Pairs that are measured before anybody looks."""
    most: int = 30
    hopeless: float = 1.3
    """A candidate that takes so many times as long in each of the first pairs is not looked at again."""
    first: int = 2
    doubt: float = 0.02
    """How probable it may be that a verdict is chance, each time that somebody looks."""
    least_gain: float = 0.003
    """A difference below this is none."""
    alike: float = 0.01
    """Who is surely not faster by so much, or not by more, needs no more pairs."""

    def within(self, seconds: float, pair: float) -> Rules:
        """The same for a race that may take so long, where a pair takes `pair` seconds; two pairs are the fewest."""
        most = max(self.first, min(self.most, int(seconds / max(pair, 1e-9))))
        # With few pairs even a candidate that wins them all is not beyond doubt: the last race will tell.
        return replace(self, most=most, slice=min(self.slice, max(1, most // 2)), doubt=max(self.doubt, 1.01 / 2**most))


def verdict(ratios: Sequence[float], rules: Rules) -> Verdict:
    """What the pairs so far say of the candidate; `alike` once there are as many pairs as there may be."""
    if not ratios:
        return "open"
    if len(ratios) >= rules.first and min(ratios[: rules.first]) > rules.hopeless:
        return "slower"
    logarithms = [math.log(ratio) for ratio in ratios]
    center = math.log(middle(ratios))
    if center > rules.least_gain and chance_of_sum(logarithms) < rules.doubt:
        return "slower"
    if center < -rules.least_gain and chance_of_sum([-value for value in logarithms]) < rules.doubt:
        return "faster"
    if len(ratios) >= rules.most:
        return "alike"
    # Nobody needs to know how much slower something is, only that it is no gain.
    is_no_gain = chance_of_sum([value + rules.alike for value in logarithms]) < _DOUBT_OF_NO_GAIN
    return "alike" if is_no_gain else "open"


def middle(ratios: Sequence[float]) -> float:
    """What the ratios are about: their geometric mean without a fifth on either side.

    Arrays at several places have several ratios; a median would jump from one of them to the next by chance.
    """
    logarithms = sorted(map(math.log, ratios))
    left_out = max(len(logarithms) // 5, len(logarithms) >= _FEWEST_TO_LEAVE_OUT)
    kept = logarithms[left_out : len(logarithms) - left_out]
    return math.exp(math.fsum(kept) / len(kept))


def chance_of_sum(differences: Sequence[float]) -> float:
    """Wilcoxon's signed ranks: how probable so high a sum of positive ranks is where nothing differs."""
    return chance_of_sums([differences])


def chance_of_sums(strata: Sequence[Sequence[float]]) -> float:
    """The same for differences of several hosts: ranked among those of their own host, and then added up."""
    ranks: list[int] = []
    positive = 0
    for differences in strata:
        values = sorted((value for value in differences if value), key=abs)
        own = _doubled_ranks([abs(value) for value in values])
        positive += sum(rank for rank, value in zip(own, values, strict=True) if value > 0)
        ranks += own
    if not ranks:
        return 1.0
    if len(ranks) <= _MOST_EXACT:
        ways = _ways(tuple(ranks))
        return float(sum(ways[positive:]) / 2 ** len(ranks))
    mean = sum(ranks) / 2
    deviation = math.sqrt(sum(rank * rank for rank in ranks) / 4)
    return 0.5 * math.erfc((positive - 1 - mean) / deviation / math.sqrt(2))


def _doubled_ranks(magnitudes: Sequence[float]) -> list[int]:
    """Ranks of sorted magnitudes, those of ties shared, times two so that they stay whole."""
    ranks: list[int] = []
    while len(ranks) < len(magnitudes):
        begin = len(ranks)
        end = begin
        while end < len(magnitudes) and magnitudes[end] == magnitudes[begin]:
            end += 1
        ranks += [begin + end + 1] * (end - begin)
    return ranks


@lru_cache(maxsize=256)
def _ways(ranks: tuple[int, ...]) -> tuple[int, ...]:
    """For each sum, in how many ways signs can give it to the positive ranks."""
    ways = [1] + [0] * sum(ranks)
    for rank in ranks:
        for total in range(len(ways) - 1, rank - 1, -1):
            ways[total] += ways[total - rank]
    return tuple(ways)


def spread(ratios: Sequence[float]) -> float:
    """Half of what the middle half of the pairs spans, as a share: how noisy the machine is."""
    logarithms = sorted(map(math.log, ratios))
    quarter = len(logarithms) // 4
    return (logarithms[-1 - quarter] - logarithms[quarter]) / 2


def interval(ratios: Sequence[float], doubt: float = 0.05) -> tuple[float, float]:
    """Where the true median lies, but for so much doubt: two of the measured ratios, by counting."""
    ordered = sorted(ratios)
    count, tail, below = len(ordered), 0.0, 0
    while below < count // 2:
        tail += math.comb(count, below) / 2**count
        if tail > doubt / 2:
            break
        below += 1
    left = max(below - 1, 0)
    return ordered[left], ordered[count - 1 - left]
