"""One function that runs several stages block by block, the loops of one after those of the other.

In: a plan and a schedule that has stages go together, and what emits those stages. Out: the function, which computes
that part of the axis which the output's slots name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from kerneljit.backends.arguments import TOGETHER, ArgumentTable, Length, RowBlock, Slot
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.schedule import Schedule, fusion

from .builder import I64, POINTER, Builder, Type, Value
from .stage import StageEmitter
from .stage_parts import CACHE_LINE

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
        least = None if tiles else choices[-1].rows
        wanted = self.schedule.together
        return RowBlock(self.axis.extent, tile, wanted.bytes, self._read(), least, wanted.if_fits)

    @property
    def windows(self) -> tuple[str, ...]:
        """The statistics of which only a block is kept, at one place for all blocks: the next finds it in the cache."""
        return tuple(s.name for s in self.stages[:-1] if len(s.axes) > 1 and s.axes[0] == self.axis)

    def _windows(self, slot: Callable[[Slot, Type], Value]) -> list[tuple[Slot, Value, Value]]:
        """Of each window the slot of its pointer, that pointer, and bytes from one element of the axis to the next."""
        pointers = [Slot("pointer", name) for name in self.windows]
        return [(one, slot(one, POINTER), slot(Slot("stride", one.name, 0), I64)) for one in pointers]

    def _read(self) -> tuple[tuple[int, tuple[Length, ...]], ...]:
        """Bytes that the last stage reads for each element of the axis, array by array."""
        read: dict[str, tuple[int, tuple[Length, ...]]] = {}
        for load in self.plan.final.loads:
            if self.axis in dependencies(load):
                others = sorted(dependencies(load) - {self.axis}, key=_name)
                read[load.name] = (load.dtype.bytes, tuple(Length(axis.extent) for axis in others))
        return tuple(read.values())

    def emit(
        self, name: str, builder: Builder, table: ArgumentTable, emitters: Sequence[StageEmitter], line: int
    ) -> None:
        """Write the function; the emitters are those of the stages."""
        (argument,) = builder.begin_function(name, [("arguments", POINTER)], line)

        def slot(slot: Slot, type_: Type = I64) -> Value:
            return builder.load(type_, builder.offset(argument, builder.index(8 * table.position[slot])), 8)

        windows = self._windows(slot)
        edges = [self._edges(stage) for stage in self.stages]
        start, stop = (slot(edge) for edge in edges[-1])
        size, first_line = slot(self.slot), start
        if emitters[-1].choice.streams and emitters[-1].vector_axis == self.axis:
            first_line = self._line_of(start, builder, slot(Slot("pointer", self.plan.final.name), POINTER))
        with builder.loop(first_line, stop, size, hint="together") as loop:
            begin = loop.counter
            if first_line is not start:
                begin = builder.intrinsic("llvm.smax.i64", I64, [begin, start])
            end = builder.intrinsic("llvm.smin.i64", I64, [stop, builder.add(loop.counter, size)])
            known = {
                window: builder.offset(base, builder.mul(stride, builder.sub(builder.index(0), begin)))
                for window, base, stride in windows
            }
            for (first, last), emitter in zip(edges, emitters, strict=True):
                emitter.write(table, argument, {**known, first: begin, last: end})
        if any(emitter.choice.streams for emitter in emitters):
            builder.fence()
        builder.end_function()

    def _line_of(self, start: Value, builder: Builder, output: Value) -> Value:
        """The lane that begins the cache line of the output in which a lane lies; it may come before all lanes.

        Blocks then meet where lines do. Partly written lines between streamed ones, in every row of every block, are
        waited for one by one: z-scores of 4,096 x 4,096 took 46 ms instead of 8 where the output lay 16 bytes on.
        """
        size = self.plan.final.root.dtype.bytes
        place = builder.convert("ptrtoint", builder.offset(output, builder.mul(start, builder.index(size))), "i64")
        before = builder.udiv(builder.bit_and(place, builder.index(CACHE_LINE - 1)), builder.index(size))
        return builder.sub(start, before)

    def _edges(self, stage: Stage) -> tuple[Slot, Slot]:
        """The slots that say which part of the axis a stage computes."""
        number = stage.axes.index(self.axis)
        return Slot("begin", stage.name, number), Slot("end", stage.name, number)


def _name(axis: Axis) -> str:
    return axis.name
