"""What is compared with what, as data.

In: nothing. Out: the classes that families fill in. They must not know how anything is timed or shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from .measure import Effort, Measurement, Spread


class CannotRun(Exception):
    """A workload or a peer is not to be had here; the text says why."""


@dataclass(frozen=True)
class Demand:
    """What a workload asks of one resource of the machine: so many operations, bits or bytes of a limit."""

    limit: str
    amount: float


@dataclass(frozen=True)
class Goal:
    """What has to be reached: a ratio to the best peer, or a share of the machine's limit."""

    at_least: float
    of: Literal["ratio", "share"] = "ratio"

    def met(self, ratio: float | None, share: float | None, _ours: float | None = None) -> bool | None:
        """None where the figure that it asks for was not measured."""
        reached = ratio if self.of == "ratio" else share
        return None if reached is None else reached >= self.at_least

    def __str__(self) -> str:
        return f"{self.at_least:g}x" if self.of == "ratio" else f"{self.at_least:.0%} of the limit"


Unit = Literal["s", "B"]


@dataclass(frozen=True)
class Ceiling:
    """What our own figure must stay below: seconds, or bytes."""

    below: float
    unit: Unit

    def met(self, _ratio: float | None, _share: float | None, ours: float | None = None) -> bool | None:
        """None where there is no figure."""
        return None if ours is None else ours < self.below

    def __str__(self) -> str:
        return f"below {self.below * 1e3:g} ms" if self.unit == "s" else f"below {self.below / 1e6:g} MB"


@dataclass(frozen=True)
class Contender:
    """One way to compute a result: `run` is what is timed, `answer` shows the result in our terms."""

    name: str
    run: Callable[[], object]
    answer: Callable[[], np.ndarray]


@dataclass(frozen=True)
class Peer:
    """A library's way, made only when it is needed, because the library may not be there.

    The goal is a ratio to the best of the peers that count; the others are measured for information.
    """

    name: str
    make: Callable[[], Contender]
    counts: bool = True


@dataclass(frozen=True)
class Contest:
    """Contenders over the same inputs.

    `expected` is NumPy's answer to the first rows of the output (all of it where it has no rows). Everyone's
    answer must agree with it, and every peer's with ours, before anything is timed.
    """

    ours: Contender
    peers: Sequence[Peer]
    expected: np.ndarray
    relative: float = 1e-5
    absolute: float = 1e-6


@dataclass(frozen=True)
class Workload:
    """One row of the table.

    `prepare` makes the contest. Where running every peer at full size would take minutes, `rehearse` makes a small
    contest of the same peers, and only the best of them meet at full size. `level` holds us to a target.
    """

    family: str
    name: str
    sizes: str
    prepare: Callable[[], Contest]
    goal: Goal
    demands: Sequence[Demand] = ()
    level: str | None = None
    rehearse: Callable[[], Contest] | None = None
    note: str = field(default="", kw_only=True)


@dataclass(frozen=True)
class Figures:
    """What a trial found: our own figure, and a peer's beside it where there is one."""

    ours: Spread
    peer: str = ""
    measurement: Measurement | None = None
    absent: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Trial:
    """A row that is no call beside another's: whole processes, or files. `run` judges its answers itself."""

    family: str
    name: str
    sizes: str
    run: Callable[[Effort], Figures]
    goal: Goal | Ceiling
    unit: Unit = "s"
    note: str = ""
    demands: Sequence[Demand] = ()
    level: str | None = None
