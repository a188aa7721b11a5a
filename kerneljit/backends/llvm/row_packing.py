"""Copies of what the rows of tiles read: one stream in the order of use, instead of one per row.

Rows that are a power of two apart fall into the same cache sets, and each needs a pointer of its own; the
copy is [tile][reduction axes][rows of the tile]. It is made for a block of rows and used by all lanes.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from kerneljit.backends.arguments import Workspace
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node
from kerneljit.plan.plan import Stage

from .builder import I64, Value
from .conversions import to_memory
from .frame import Frame
from .points import PackedAccess, Rows
from .tile import Tile

_BLOCK_ROWS = 512
"""Rows of a block: lanes are copied once for each, so it must be many; its copy should stay in the cache."""


def block_rows(rows: int) -> int:
    """Rows of a block, a whole number of tiles."""
    return -(-_BLOCK_ROWS // rows) * rows


@dataclass(frozen=True, slots=True)
class RowBlock:
    """The rows from `start` to `stop`, which are copied together."""

    axis: Axis
    start: Value
    stop: Value


@dataclass(frozen=True, slots=True)
class RowShape:
    """The shape of one copy."""

    load: Node
    workspace: str
    reductions: tuple[Axis, ...]
    row_axis: Axis
    rows: int

    def room(self) -> Workspace:
        """What the runtime must provide."""
        extents = tuple(axis.extent for axis in self.reductions)
        unit = self.load.dtype.bytes
        return Workspace(self.workspace, unit, extents, self.row_axis.extent, self.rows, block_rows(self.rows))


def row_shape(load: Node, workspace: str, stage: Stage, row_axis: Axis, rows: int) -> RowShape:
    """The copy that an access needs."""
    reductions = sorted(dependencies(load) - set(stage.axes), key=lambda axis: axis.name)
    return RowShape(load, workspace, tuple(reductions), row_axis, rows)


def emit_row_packing(
    frame: Frame, shape: RowShape, make_tile: Callable[[dict[Axis, Value]], Tile], block: RowBlock
) -> None:
    """Copy a block: whole tiles with all their rows at once, then single rows."""
    builder = frame.builder
    frame.at(shape.load)
    count = builder.sub(block.stop, block.start)
    full = builder.sub(block.stop, builder.emit(I64, f"urem i64 {count.text}, {shape.rows}"))
    parts = [(block.start, full, shape.rows)] + ([(full, block.stop, 1)] if shape.rows > 1 else [])
    for start, stop, rows in parts:
        with ExitStack() as stack:
            loop = builder.loop(start, stop, builder.index(rows), hint="pack.rows")
            first = stack.enter_context(loop).counter
            place, strides = _place(frame, shape, block, first), _strides(frame, shape)
            bound: dict[Axis, Value] = {}
            for axis in shape.reductions:
                inner = builder.loop(builder.index(0), frame.extent(axis.extent), builder.index(1), hint="pack.rows")
                bound[axis] = stack.enter_context(inner).counter
                place = builder.offset(place, builder.mul(bound[axis], strides[axis]))
            for row in range(rows):
                bound[shape.row_axis] = frame.add(first, builder.index(row))
                value = make_tile(dict(bound)).evaluate(shape.load, None, None)
                element = builder.offset(place, builder.index(row * shape.load.dtype.bytes))
                builder.store(to_memory(builder, value, shape.load.dtype), element, shape.load.dtype.bytes)


def copied_rows(frame: Frame, shape: RowShape, block: RowBlock, rows: Rows) -> PackedAccess:
    """Where the copy of a tile's rows lies."""
    place = _place(frame, shape, block, rows.base)
    return PackedAccess(place, _strides(frame, shape), frame.builder.index(shape.load.dtype.bytes))


def _strides(frame: Frame, shape: RowShape) -> dict[Axis, Value]:
    """Bytes per step of each reduction axis, the last being the innermost."""
    step = frame.builder.index(shape.rows * shape.load.dtype.bytes)
    strides: dict[Axis, Value] = {}
    for axis in reversed(shape.reductions):
        strides[axis] = step
        step = frame.multiply(step, frame.extent(axis.extent))
    return strides


def _place(frame: Frame, shape: RowShape, block: RowBlock, row: Value) -> Value:
    """Where the copy of one row begins: its tile, then its place among the tile's rows."""
    builder = frame.builder
    offset = builder.sub(row, block.start)
    inside = builder.emit(I64, f"urem i64 {offset.text}, {shape.rows}")
    step = frame.builder.index(shape.load.dtype.bytes)
    for axis in shape.reductions:
        step = frame.multiply(step, frame.extent(axis.extent))
    before = builder.mul(builder.sub(offset, inside), step)
    within = builder.mul(inside, builder.index(shape.load.dtype.bytes))
    return builder.offset(frame.workspace(shape.workspace), builder.add(before, within))
