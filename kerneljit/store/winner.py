"""Winners and trials, what tuning found with its evidence; and calls, what it had better look at.

In: fields, or data that anyone may have written. Out: `Winner`, `Trial` and `Calls`, every field judged before use.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final

from kerneljit.backends.target import LEVELS, PORTABLE
from kerneljit.plan.choices import Schedule

from .errors import BadRecord
from .record import Date, Hash, Identifier, Line, Number, Whole, fields_to_data, read_fields
from .shape import Shape
from .target_identity import TargetIdentity

MOST_PROVENANCE: Final = 64

Fact = Annotated[int, Whole(-(1 << 53), 1 << 53)] | Annotated[float, Number()] | Line


@dataclass(frozen=True, slots=True)
class Winner:
    """The schedule that was the fastest for a kernel, on a target, for calls of a shape."""

    kernel: Hash
    """The identity; `name` is for people alone."""
    name: Line
    target: TargetIdentity
    level: Identifier
    shape: Shape
    schedule: Schedule
    gain: Annotated[float, Number(1e-6, 1e6)]
    """The default schedule's time over the winner's: the median of pairs."""
    pairs: int
    """How many pairs of measurements decided."""
    provenance: Mapping[Identifier, Fact] = field(hash=False)
    """When, where and with which versions it was found."""
    generator: int

    @property
    def key(self) -> tuple[str, str, str]:
        """Of winners with the same key the last is kept."""
        return self.kernel, self.target, self.shape.key

    @property
    def features(self) -> frozenset[str]:
        """The CPU features of its target."""
        return frozenset(self.target.split("/")[2].split(",")) - {""}

    def to_data(self) -> dict[str, Any]:
        """The winner as JSON data."""
        return fields_to_data(self)

    @classmethod
    def from_data(cls, data: object, place: str = "winner") -> Winner:
        """The winner that data stands for, judged; raises `BadRecord`."""
        winner = read_fields(cls, data, place)
        if winner.level not in (*LEVELS, PORTABLE) or winner.target.split("/")[1] != winner.level:
            raise BadRecord(f"{place}.level", f"the level of the target {winner.target}", winner.level)
        if len(winner.provenance) > MOST_PROVENANCE:
            raise BadRecord(f"{place}.provenance", f"at most {MOST_PROVENANCE} facts", len(winner.provenance))
        return winner


@dataclass(frozen=True, slots=True)
class Trial:
    """One schedule that was tried: what came of it, and the samples in seconds where it ran."""

    kernel: Hash
    target: TargetIdentity
    shape: Shape
    schedule: Schedule
    outcome: Line
    samples: tuple[Annotated[float, Number(0)], ...]
    date: Date

    @property
    def key(self) -> tuple[str, str, str]:
        """What was tried together."""
        return self.kernel, self.target, self.shape.key

    def to_data(self) -> dict[str, Any]:
        """The trial as JSON data."""
        return fields_to_data(self)

    @classmethod
    def from_data(cls, data: object, place: str = "trial") -> Trial:
        """The trial that data stands for, judged; raises `BadRecord`."""
        return read_fields(cls, data, place)


@dataclass(frozen=True, slots=True)
class Calls:
    """How often a kernel was called with shapes of a class, and for how long in all."""

    kernel: Hash
    target: TargetIdentity
    shape: Shape
    calls: Annotated[int, Whole(0, 1 << 53)]
    seconds: Annotated[float, Number(0)]

    @property
    def key(self) -> tuple[str, str, str]:
        """Calls with the same key are added up."""
        return self.kernel, self.target, self.shape.key

    def to_data(self) -> dict[str, Any]:
        """The calls as JSON data."""
        return fields_to_data(self)

    @classmethod
    def from_data(cls, data: object, place: str = "calls") -> Calls:
        """The calls that data stands for, judged; raises `BadRecord`."""
        return read_fields(cls, data, place)
