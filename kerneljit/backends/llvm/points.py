"""What a register tile is made of: its lanes, its rows, packed copies, and what is known in each loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kerneljit.ir.node import Axis, Node

from .builder import Value


@dataclass(frozen=True, slots=True)
class Lanes:
    """The vectorised axis of a tile: where its first lane is, and how many lanes hold something."""

    axis: Axis
    lanes: int
    columns: int
    base: Value
    count: Value | None = None  # only this many lanes are real (one column); None: all of them


@dataclass(frozen=True, slots=True)
class Rows:
    """The row axis of a tile: where its first row is, and how many rows there are."""

    axis: Axis
    base: Value
    count: int


@dataclass(frozen=True, slots=True)
class PackedAccess:
    """Where a packed copy of an access lies: a pointer, and bytes per step of each of its axes."""

    pointer: Value
    strides: dict[Axis, Value]
    row_stride: Value  # bytes from one row of the tile to the next; 0 where rows share the copy


@dataclass(frozen=True, slots=True)
class ReductionPart:
    """The part of an axis that a tile reduces, and what its reductions came to before, by node, row and column."""

    axis: Axis
    start: Value
    stop: Value
    before: Callable[[Node, int | None, int | None], Value]


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is asked for beside each vector that is read, since it will be needed soon."""

    bytes: int = 0
    """What lies so far behind the vector; 0 for nothing."""
    rows: int = 0
    """Where data names the row of the vector: the same place in the row that it names so many rows later."""
    axes: tuple[Axis, ...] = ()
    """The axes whose elements are rows."""
    cache: int = 1
    """Which cache is asked for what lies so many bytes behind: the second has more room, and can wait for more."""


NOTHING_AHEAD = Ahead()


@dataclass
class Scope:
    """What is known inside one loop: the loop's axis, and everything evaluated there."""

    axis: Axis | None = None
    value: Value | None = None
    memo: dict[object, object] = field(default_factory=dict)
