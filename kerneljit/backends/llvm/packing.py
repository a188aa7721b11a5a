"""Copies made before the inner loops, so that those read neighbours only: no loop ever gathers.

A packed access is laid out as [reduction axes][rows of the tile][lanes]. Lanes beyond the array's edge,
and elements that a guard leaves out, are zero.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass

from kerneljit.backends.arguments import Length, Workspace
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node
from kerneljit.plan.plan import Stage
from kerneljit.plan.schedule import StageSchedule

from .builder import I64, Value
from .conversions import memory_type, to_memory
from .frame import Frame
from .points import Lanes, PackedAccess, Rows
from .tile import Tile


@dataclass(frozen=True, slots=True)
class PackedShape:
    """The shape of one packed copy: which axes it has, in which order."""

    load: Node
    workspace: str
    reductions: tuple[Axis, ...]  # without the vectorised one
    lane_axis: Axis
    along_rows: bool
    rows: int
    lanes: int
    columns: int
    whole_axis: bool  # the copy holds the whole vectorised axis, not one block of it

    @property
    def element_bytes(self) -> int:
        return self.load.dtype.bytes

    @property
    def width(self) -> int:
        return self.lanes * self.columns

    def room(self) -> Workspace:
        """What the runtime must provide."""
        unit = self.element_bytes * (self.rows if self.along_rows else 1)
        lengths = tuple(Length(axis.extent) for axis in self.reductions)
        if self.whole_axis:
            line = Length(self.lane_axis.extent, multiple=self.width)
            return Workspace(self.workspace, unit, (*lengths, line))
        return Workspace(self.workspace, unit * self.width, lengths)


def packed_shape(
    load: Node,
    workspace: str,
    stage: Stage,
    choice: StageSchedule,
    lane_axis: Axis,
    row_axis: Axis | None,
) -> PackedShape:
    """The copy that an access needs."""
    axes = dependencies(load)
    reductions = sorted(axes - set(stage.axes) - {lane_axis}, key=lambda axis: axis.name)
    return PackedShape(
        load=load,
        workspace=workspace,
        reductions=tuple(reductions),
        lane_axis=lane_axis,
        along_rows=row_axis is not None and row_axis in axes,
        rows=choice.rows,
        lanes=choice.lanes,
        columns=choice.columns,
        whole_axis=lane_axis not in stage.axes,
    )


GROUP = 8
"""Lanes copied side by side: as many streams as a cache set has ways, and one short burst of stores."""


class Packing:
    """Writes the loops that make one copy.

    `make_tile` gives a tile that evaluates single elements; `rows` are those of the tile being packed for, if
    the access varies with them; `lanes` is the block being packed for, or None for a whole axis.
    """

    def __init__(
        self,
        frame: Frame,
        shape: PackedShape,
        make_tile: Callable[[dict[Axis, Value]], Tile],
        rows: Rows | None,
        lanes: Lanes | None,
    ) -> None:
        self.frame = frame
        self.builder = frame.builder
        self.shape = shape
        self.make_tile = make_tile
        self.rows = rows if shape.along_rows else None
        self.lanes = lanes
        self.pointer = frame.workspace(shape.workspace)
        self.size = shape.element_bytes
        self.width = self._width()
        self.strides, self.row_stride = self._strides()

    def emit(self) -> PackedAccess:
        """Copy, and say where the copy is."""
        self.frame.at(self.shape.load)
        if self.lanes is not None and self.lanes.count is None and self.shape.width % GROUP == 0:
            self._copy_elements(self.width, GROUP)
        else:
            count = self._count()
            self._copy_elements(count, 1)
            self._clear_rest(count)
        strides = dict(self.strides)
        if self.shape.whole_axis:
            strides[self.shape.lane_axis] = self.builder.index(self.size)
        return PackedAccess(self.pointer, strides, self.row_stride)

    # ------------------------------------------------------------------ two ways to copy

    def _copy_elements(self, count: Value, group: int) -> None:
        """Element by element, a group of lanes side by side so that source and copy are both streams."""
        builder = self.builder
        base = self.lanes.base if self.lanes is not None else builder.index(0)
        with ExitStack() as stack:
            hint = f"pack.{self.shape.load.name}"
            first = stack.enter_context(builder.loop(builder.index(0), count, builder.index(group), hint=hint)).counter
            place = builder.offset(self.pointer, builder.mul(first, builder.index(self.size)))
            bound, place = self._reduction_loops(stack, place)
            for row, offset in self._row_offsets():
                for lane in range(group):
                    bound[self.shape.lane_axis] = self.frame.add(self.frame.add(base, first), builder.index(lane))
                    value = self.make_tile({**bound, **row}).evaluate(self.shape.load, None, None)
                    step = self.frame.add(offset, builder.index(lane * self.size))
                    stored = to_memory(builder, value, self.shape.load.dtype)
                    builder.store(stored, builder.offset(place, step), self.size)

    def _clear_rest(self, count: Value) -> None:
        """Zero the padding, so that lanes that do not count hold harmless numbers."""
        builder = self.builder
        zero = builder.zero(memory_type(self.shape.load.dtype, 1))
        with builder.when(builder.compare("slt", count, self.width), "pack.pad"), ExitStack() as stack:
            _, place = self._reduction_loops(stack, self.pointer)
            rest = builder.loop(count, self.width, builder.index(1), hint="pack.pad")
            lane = stack.enter_context(rest).counter
            place = builder.offset(place, builder.mul(lane, builder.index(self.size)))
            for _, offset in self._row_offsets():
                builder.store(zero, builder.offset(place, offset), self.size)

    # ------------------------------------------------------------------ the shape of the copy

    def _reduction_loops(self, stack: ExitStack, place: Value) -> tuple[dict[Axis, Value], Value]:
        """Open a loop for each reduction axis; gives their values, and where the copy's line is."""
        builder = self.builder
        bound: dict[Axis, Value] = {}
        for axis in self.shape.reductions:
            stop = self.frame.extent(axis.extent)
            loop = builder.loop(builder.index(0), stop, builder.index(1), hint=f"pack.{axis.name}")
            bound[axis] = stack.enter_context(loop).counter
            place = builder.offset(place, builder.mul(bound[axis], self.strides[axis]))
        return bound, place

    def _row_offsets(self) -> Iterator[tuple[dict[Axis, Value], Value]]:
        """For each row of the tile its axis bound, and the bytes to its line."""
        if self.rows is None:
            yield {}, self.builder.index(0)
            return
        for row in range(self.rows.count):
            index = self.builder.index(row)
            yield {self.rows.axis: self.frame.add(self.rows.base, index)}, self.frame.multiply(self.row_stride, index)

    def _width(self) -> Value:
        """Elements of one packed line, the padding included."""
        builder, shape = self.builder, self.shape
        if self.lanes is not None:
            return builder.index(shape.lanes * self.lanes.columns)
        extent = self.frame.extent(shape.lane_axis.extent)
        raised = self.frame.add(extent, builder.index(shape.width - 1))
        lines = builder.emit(I64, f"udiv i64 {raised.text}, {shape.width}")
        return builder.mul(lines, builder.index(shape.width))

    def _count(self) -> Value:
        """How many elements of a line are real."""
        extent = self.frame.extent(self.shape.lane_axis.extent)
        if self.lanes is None:
            return extent
        rest = self.builder.sub(extent, self.lanes.base)
        return self.builder.intrinsic("llvm.smin.i64", I64, [rest, self.width])

    def _strides(self) -> tuple[dict[Axis, Value], Value]:
        """Bytes per step of each reduction axis, the last being the innermost; and from row to row."""
        line = self.frame.multiply(self.width, self.builder.index(self.size))
        step = line
        if self.rows is not None:
            step = self.frame.multiply(line, self.builder.index(self.rows.count))
        strides: dict[Axis, Value] = {}
        for axis in reversed(self.shape.reductions):
            strides[axis] = step
            step = self.frame.multiply(step, self.frame.extent(axis.extent))
        return strides, line if self.rows is not None else self.builder.index(0)
