"""The one argument of compiled code: a table of 64-bit slots, and what each of them holds.

The code generator reads slots by what they mean, the runtime fills them by the same list, so neither
knows the other's order.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from kerneljit.ir.extent import Extent
from kerneljit.plan.plan import Plan

SlotKind = Literal["pointer", "stride", "size", "dim", "scalar", "workspace"]


@dataclass(frozen=True, slots=True)
class Slot:
    """`pointer`, `stride` (bytes) and `size` of an array's axis, a dim, a scalar's bits, a workspace."""

    kind: SlotKind
    name: str
    axis: int = 0


@dataclass(frozen=True, slots=True)
class Workspace:
    """Room that a stage needs for packing: bytes, times some extents, times a padded extent."""

    name: str
    unit: int
    extents: tuple[Extent, ...]
    padded: Extent | None = None
    multiple: int = 1
    at_most: int | None = None  # the padded extent counts no further than this

    def bytes(self, sizes: dict[str, int]) -> int:
        """The room for given sizes of the dims."""
        total = self.unit
        for extent in self.extents:
            total *= extent.evaluate(sizes)
        if self.padded is not None:
            length = self.padded.evaluate(sizes)
            if self.at_most is not None:
                length = min(length, self.at_most)
            total *= -(-length // self.multiple) * self.multiple
        return total


@dataclass(frozen=True)
class ArgumentTable:
    """All slots of a compiled plan, in order."""

    slots: tuple[Slot, ...]

    @cached_property
    def position(self) -> dict[Slot, int]:
        return {slot: number for number, slot in enumerate(self.slots)}


def array_slots(plan: Plan) -> list[Slot]:
    """The slots that every plan has: arrays, statistics, the output, dims and scalars."""
    slots: list[Slot] = []
    for array in [*plan.arrays.values(), plan.final.output]:
        slots.append(Slot("pointer", array.name))
        for axis in range(len(array.axes)):
            slots.append(Slot("stride", array.name, axis))
            slots.append(Slot("size", array.name, axis))
    slots += [Slot("dim", name) for name in plan.formula.dims]
    slots += [Slot("scalar", parameter.name) for parameter in plan.formula.scalars]
    return slots
