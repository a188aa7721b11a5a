"""Copies made before the inner loops, so that those read neighbours only: no loop ever gathers.

A packed access is laid out as [reduction axes][rows of the tile][lanes]. Lanes beyond the array's edge,
and elements that a guard leaves out, are zero.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from kerneljit.backends.arguments import Workspace
from kerneljit.ir.extent import Extent
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node
from kerneljit.plan.plan import Stage
from kerneljit.plan.schedule import StageSchedule

from .builder import I64, Builder, Value
from .conversions import memory_type, to_memory
from .frame import Frame
from .points import PackedAccess, Rows
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
        extents = tuple(axis.extent for axis in self.reductions)
        if self.whole_axis:
            return Workspace(self.workspace, unit, extents, self.lane_axis.extent, self.width)
        return Workspace(self.workspace, unit * self.width, extents)


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
    along_rows = row_axis is not None and row_axis in axes
    whole = lane_axis not in stage.axes
    return PackedShape(
        load, workspace, tuple(reductions), lane_axis, along_rows, choice.rows, choice.lanes, choice.columns, whole
    )


def emit_packing(
    frame: Frame,
    shape: PackedShape,
    make_tile: Callable[[dict[Axis, Value]], Tile],
    rows: Rows | None,
    lane_base: Value,
    columns: int,
) -> PackedAccess:
    """Copy, and say where the copy is.

    `make_tile` gives a tile that evaluates single elements; `rows` are those of the tile being packed for,
    if the access varies with them.
    """
    builder = frame.builder
    frame.at(shape.load)
    width = _width(frame, shape, columns)
    count = _count(frame, shape, lane_base, width)
    row_count = rows.count if rows is not None and shape.along_rows else 1
    strides, row_stride = _strides(frame, shape, width, row_count)
    pointer = frame.workspace(shape.workspace)
    with ExitStack() as stack:
        bound: dict[Axis, Value] = {}
        place = pointer
        lane = stack.enter_context(
            builder.loop(builder.index(0), count, builder.index(1), hint=f"pack.{shape.load.name}")
        ).counter
        bound[shape.lane_axis] = frame.add(lane_base, lane)
        place = builder.offset(place, builder.mul(lane, builder.index(shape.element_bytes)))
        for axis in shape.reductions:
            loop = builder.loop(builder.index(0), frame.extent(axis.extent), builder.index(1), hint=f"pack.{axis.name}")
            bound[axis] = stack.enter_context(loop).counter
            place = builder.offset(place, builder.mul(bound[axis], strides[axis]))
        for row in range(row_count):
            if shape.along_rows and rows is not None:
                bound[rows.axis] = frame.add(rows.base, builder.index(row))
            value = make_tile(dict(bound)).evaluate(shape.load, None, None)
            builder.store(
                to_memory(builder, value, shape.load.dtype),
                builder.offset(place, frame.multiply(row_stride, builder.index(row))),
                shape.element_bytes,
            )
    _clear_rest(frame, shape, pointer, strides, row_stride, row_count, count, width)
    if shape.whole_axis:
        strides[shape.lane_axis] = builder.index(shape.element_bytes)
    return PackedAccess(pointer, strides, row_stride)


def _width(frame: Frame, shape: PackedShape, columns: int) -> Value:
    """Elements of one packed line, the padding included."""
    builder = frame.builder
    if not shape.whole_axis:
        return builder.index(shape.lanes * columns)
    extent = frame.extent(shape.lane_axis.extent)
    raised = frame.add(extent, builder.index(shape.width - 1))
    lines = builder.emit(I64, f"udiv i64 {raised.text}, {shape.width}")
    return builder.mul(lines, builder.index(shape.width))


def _count(frame: Frame, shape: PackedShape, lane_base: Value, width: Value) -> Value:
    """How many elements of a line are real."""
    extent = frame.extent(shape.lane_axis.extent)
    if shape.whole_axis:
        return extent
    rest = frame.builder.sub(extent, lane_base)
    return frame.builder.intrinsic("llvm.smin.i64", I64, [rest, width])


def _strides(frame: Frame, shape: PackedShape, width: Value, rows: int) -> tuple[dict[Axis, Value], Value]:
    builder = frame.builder
    line = frame.multiply(width, builder.index(shape.element_bytes))
    step = frame.multiply(line, builder.index(rows)) if shape.along_rows else line
    strides: dict[Axis, Value] = {}
    for axis in reversed(shape.reductions):
        strides[axis] = step
        step = frame.multiply(step, frame.extent(axis.extent))
    return strides, line if shape.along_rows else builder.index(0)


def _clear_rest(
    frame: Frame,
    shape: PackedShape,
    pointer: Value,
    strides: dict[Axis, Value],
    row_stride: Value,
    row_count: int,
    count: Value,
    width: Value,
) -> None:
    """Zero the padding, so that lanes that do not count hold harmless numbers."""
    builder: Builder = frame.builder
    zero = builder.zero(memory_type(shape.load.dtype, 1))
    with builder.when(builder.compare("slt", count, width), "pack.pad"), ExitStack() as stack:
        place = pointer
        for axis in shape.reductions:
            loop = builder.loop(builder.index(0), frame.extent(axis.extent), builder.index(1), hint="pack.pad")
            counter = stack.enter_context(loop).counter
            place = builder.offset(place, builder.mul(counter, strides[axis]))
        lane = stack.enter_context(builder.loop(count, width, builder.index(1), hint="pack.pad")).counter
        place = builder.offset(place, builder.mul(lane, builder.index(shape.element_bytes)))
        for row in range(row_count):
            element = builder.offset(place, frame.multiply(row_stride, builder.index(row)))
            builder.store(zero, element, shape.element_bytes)


def extents_of(shape: PackedShape) -> list[Extent]:
    """The extents that packing needs before any loop."""
    return [axis.extent for axis in (*shape.reductions, shape.lane_axis)]
