"""What became of a candidate: it raced, or it failed in one of the ways that there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

from .race import middle

Failure = Literal["refused", "wrong", "crashed", "late", "unknown"]
"""Not compiled; another result than the reference; the process died; it took too long; it was not recorded."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A candidate that cannot win, and why."""

    kind: Failure
    text: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A candidate that may race: its result has been compared with the reference."""

    handle: int
    digest: str
    """Of its code: candidates with the same code are the same."""
    seconds: float
    """One call, roughly."""


Pair = tuple[float, float]
"""What a call of the candidate took, and one of its rival beside it, in seconds."""


def ratios_of(pairs: Sequence[Pair]) -> list[float]:
    """The candidate's times over its rival's."""
    return [candidate / rival for candidate, rival in pairs]


@dataclass(frozen=True, slots=True)
class Raced:
    """A candidate's pairs against a rival."""

    rival: str
    """The digest of the rival's code."""
    pairs: tuple[Pair, ...]

    @property
    def ratio(self) -> float:
        return middle(ratios_of(self.pairs))

    @property
    def seconds(self) -> float:
        return median(candidate for candidate, _ in self.pairs)
