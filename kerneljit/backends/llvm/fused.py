"""One function that runs several stages block by block: it sets their part of the axis, and calls them in turn.

In: a plan and a schedule that has stages go together, the functions of all stages. Out: the functions to call
instead, the last of which runs the stages that go together, for that part of the axis which the output's slots name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from kerneljit.backends.arguments import TOGETHER, ArgumentTable, Length, RowBlock, Slot
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule, fusion

from .builder import I64, POINTER, Builder, Value
from .module import symbol

_LEAST_VECTORS: Final = 8
"""A block along the lanes has so many: memory is read in runs of several lines, or it is slow."""


class Fused:
    """The stages that go together under a schedule."""

    def __init__(self, plan: Plan, schedule: Schedule) -> None:
        assert schedule.together is not None
        found = fusion(plan, schedule.together)
        assert found is not None, "schedules are judged before"
        self.plan, self.schedule, self.fusion, self.axis, self.first = plan, schedule, found, found.axis, found.first
        self.stages = plan.stages[self.first :]
        self.slot = Slot("block", TOGETHER)

    @property
    def block(self) -> RowBlock:
        """How much of the axis a block is."""
        assert self.schedule.together is not None
        choices = self.schedule.stages[self.first :]
        tiles = [max(_LEAST_VECTORS, c.columns) * c.lanes for c in choices if c.vector_axis == self.axis.name]
        tile = max([choice.rows for choice in choices] + tiles)
        return RowBlock(self.axis.extent, tile, self.schedule.together.bytes, self._read())

    @property
    def windows(self) -> tuple[str, ...]:
        """The statistics of which only a block is kept, at one place for all blocks: the next finds it in the cache."""
        return tuple(s.name for s in self.stages[:-1] if len(s.axes) > 1 and s.axes[0] == self.axis)

    def _windows(self, builder: Builder, place: Callable[[Slot], Value]) -> list[tuple[Value, Value, Value]]:
        """Of each window the slot of its pointer, that pointer, and bytes from one element of the axis to the next."""
        found = []
        for name in self.windows:
            pointer = place(Slot("pointer", name))
            stride = builder.load(I64, place(Slot("stride", name, 0)), 8)
            found.append((pointer, builder.load(POINTER, pointer, 8), stride))
        return found

    def _read(self) -> tuple[tuple[int, tuple[Length, ...]], ...]:
        """Bytes that the last stage reads for each element of the axis, array by array."""
        read: dict[str, tuple[int, tuple[Length, ...]]] = {}
        for load in self.plan.final.loads:
            if self.axis in dependencies(load):
                others = sorted(dependencies(load) - {self.axis}, key=_name)
                read[load.name] = (load.dtype.bytes, tuple(Length(axis.extent) for axis in others))
        return tuple(read.values())

    def emit(self, builder: Builder, table: ArgumentTable, functions: Sequence[str], line: int) -> list[str]:
        """Write the function; gives the names of those that are left to call."""
        name = symbol(f"{self.plan.formula.name}.together")
        (argument,) = builder.begin_function(name, [("arguments", POINTER)], line)

        def place(slot: Slot) -> Value:
            return builder.offset(argument, builder.index(8 * table.position[slot]))

        windows = self._windows(builder, place)
        numbers = [stage.axes.index(self.axis) for stage in self.stages]
        parts = [
            (place(Slot("begin", stage.name, number)), place(Slot("end", stage.name, number)))
            for stage, number in zip(self.stages, numbers, strict=True)
        ]
        start, stop = (builder.load(I64, edge, 8) for edge in parts[-1])
        size = builder.load(I64, place(self.slot), 8)
        with builder.loop(start, stop, size, hint="cold.together") as loop:
            end = builder.intrinsic("llvm.smin.i64", I64, [stop, builder.add(loop.counter, size)])
            for window, base, stride in windows:
                before = builder.mul(stride, builder.sub(builder.index(0), loop.counter))
                builder.store(builder.offset(base, before), window, 8)
            for (first, last), function in zip(parts, functions[self.first :], strict=True):
                builder.store(loop.counter, first, 8)
                builder.store(end, last, 8)
                builder.line_out(f"call void @{function}({argument})")
        for window, base, _ in windows:  # the table is as it was
            builder.store(base, window, 8)
        for first, last in parts:
            builder.store(start, first, 8)
            builder.store(stop, last, 8)
        builder.end_function()
        return [*functions[: self.first], name]


def _name(axis: Axis) -> str:
    return axis.name
