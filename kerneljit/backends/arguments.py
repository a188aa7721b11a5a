"""The one argument of compiled code: a table of 64-bit slots, and what each of them holds.

The code generator reads slots by what they mean, the runtime fills them by the same list, so neither
knows the other's order. What is written down for later processes are named tuples: making a class of them takes a
sixth of a dataclass's 0.6 ms, for which every first call waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from math import prod
from typing import Annotated, Final, Literal, NamedTuple

from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula
from kerneljit.values import value

# What may stand in data that is read from elsewhere: patterns of text, and ranges of whole numbers.
Name = Annotated[str, r"\.?[^\W\d][\w.]{0,99}"]
Symbol = Annotated[str, r"[A-Za-z_][A-Za-z0-9._]{0,199}"]
Digest = Annotated[str, r"[0-9a-f]{32}"]
Number = Annotated[int, range(1 << 10)]
Positive = Annotated[int, range(1, 1 << 20)]
Bytes = Annotated[int, range(1, 1 << 40)]
Work = Annotated[int, range(1 << 62)]

SlotKind = Literal["pointer", "stride", "size", "dim", "scalar", "workspace", "begin", "end", "block", "packed"]


class Slot(NamedTuple):
    """`pointer`, `stride` (bytes) and `size` of an array's axis, a dim, a scalar's bits, a workspace.

    `begin` and `end` of a stage's axis are the part of it that one call of the stage's function computes, `block`
    is how many rows are copied together. `packed` is a copy that is kept from call to call.
    """

    kind: SlotKind
    name: Name
    axis: Number = 0


TOGETHER: Final = "together"
"""In the place of a stage's name: the stages that go together."""


class Length(NamedTuple):
    """An extent, times a fraction, rounded up to a multiple: how many units or lanes a copy has."""

    extent: Extent
    numerator: Positive = 1
    denominator: Positive = 1
    multiple: Positive = 1

    def evaluate(self, sizes: Mapping[str, int]) -> int:
        """The length for given sizes of the dims."""
        units = -(-self.extent.evaluate(sizes) * self.numerator // self.denominator)
        return -(-units // self.multiple) * self.multiple


ROW_ALIGNMENT = 128
ROW_PADDING = 64
"""Rows of a copy are an odd number of cache lines apart, so that no power of two brings them into one set."""


class RowBlock(NamedTuple):
    """Copies of rows that are made for a block of them: as many rows as fit into so many bytes, in whole tiles."""

    axis: Extent
    tile: Positive
    bytes: Bytes
    strides: tuple[tuple[Positive, tuple[Length, ...]], ...]
    """Of every copy made for the block: bytes of a unit, and the lengths that they are multiplied by."""
    least: Positive | None = None
    """Where there is no room for a tile: so many, or as many as there is room for; else a tile after all."""
    if_fits: bool = False
    """Where there is no room for a tile: all of the axis."""

    def rows(self, sizes: Mapping[str, int]) -> int:
        """The rows that there is room for."""
        together = sum(row_stride(unit, lengths, sizes) for unit, lengths in self.strides)
        fitting, whole = self.bytes // together, Length(self.axis, multiple=self.tile).evaluate(sizes)
        if fitting < self.tile and self.if_fits:
            return whole
        if fitting >= self.tile or self.least is None:
            fitting = max(self.tile, fitting // self.tile * self.tile)
        return min(max(fitting, self.least or 1), whole)


def row_stride(unit: int, lengths: tuple[Length, ...], sizes: Mapping[str, int]) -> int:
    """Bytes from one row of a copy to the next."""
    line = unit * prod(length.evaluate(sizes) for length in lengths)
    return -(-line // ROW_ALIGNMENT) * ROW_ALIGNMENT + ROW_PADDING


class Workspace(NamedTuple):
    """Room that a stage needs for copies: bytes times lengths, or rows of a block."""

    name: Name
    unit: Positive
    lengths: tuple[Length, ...]
    block: RowBlock | None = None

    def bytes(self, sizes: Mapping[str, int]) -> int:
        """The room for given sizes of the dims."""
        if self.block is not None:
            return self.block.rows(sizes) * row_stride(self.unit, self.lengths, sizes)
        return self.unit * prod(length.evaluate(sizes) for length in self.lengths)


class Kept(NamedTuple):
    """What is made of a packed parameter once: by a function, into memory that a slot points to."""

    parameter: str
    slot: Slot
    function: Symbol
    content: Digest
    """Of all that decides what is in the memory, but for the parameter and the sizes that it fixes."""
    unit: Positive
    lengths: tuple[Length, ...]
    rows: Extent | None = None
    """Of copies of rows, how many."""
    depends_on_place: bool = False
    """Whether where in a cache line the output begins decides, too."""

    def bytes(self, sizes: Mapping[str, int]) -> int:
        """The room that it takes."""
        if self.rows is not None:
            return self.rows.evaluate(sizes) * row_stride(self.unit, self.lengths, sizes)
        return self.unit * prod(length.evaluate(sizes) for length in self.lengths)


@value(slots=False)
class ArgumentTable:
    """All slots of a compiled plan, in order."""

    slots: tuple[Slot, ...]

    @cached_property
    def position(self) -> dict[Slot, int]:
        return {slot: number for number, slot in enumerate(self.slots)}


def array_slots(formula: Formula, dims: Iterable[str], stages: Sequence[tuple[str, int]]) -> list[Slot]:
    """The slots that every plan has: arrays, statistics, the output, parts of stages, dims and scalars.

    Of the stages there are names and numbers of axes; the last is the output.
    """
    slots: list[Slot] = []
    for name, axes in [*((array.name, len(array.axes)) for array in formula.arrays), *stages]:
        slots.append(Slot("pointer", name))
        for axis in range(axes):
            slots.append(Slot("stride", name, axis))
            slots.append(Slot("size", name, axis))
    for name, axes in stages:
        for axis in range(axes):
            slots += [Slot("begin", name, axis), Slot("end", name, axis)]
        slots.append(Slot("block", name))
    slots += [Slot("dim", name) for name in dims]
    slots += [Slot("scalar", parameter.name) for parameter in formula.scalars]
    return slots
