"""The loop nest of one stage: blocks of lanes, tiles of rows, packing where it can be reused, stores."""

from __future__ import annotations

from contextlib import ExitStack

from kerneljit.backends.arguments import ArgumentTable, Workspace
from kerneljit.ir.extent import Extent
from kerneljit.ir.node import Axis, Node, Op
from kerneljit.plan.access import access_kind
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.schedule import StageSchedule, row_axis, vector_axis

from .builder import I64, POINTER, Builder, Value
from .conversions import to_memory
from .frame import Frame
from .memory import store_lanes
from .packing import PackedShape, emit_packing, packed_shape
from .points import Lanes, PackedAccess, Rows
from .tile import Tile


class StageEmitter:
    """Writes the function of one stage."""

    def __init__(
        self,
        builder: Builder,
        plan: Plan,
        stage: Stage,
        choice: StageSchedule,
        layout: Layout,
        guarded: frozenset[Node],
    ) -> None:
        self.builder = builder
        self.plan = plan
        self.stage = stage
        self.choice = choice
        self.layout = layout
        self.guarded = guarded
        self.vector_axis = vector_axis(stage, choice)
        self.row_axis = row_axis(stage, choice)
        self.vector_is_output = self.vector_axis is not None and self.vector_axis in stage.axes
        self.kinds = {load: access_kind(load, self.vector_axis, plan, layout, guarded) for load in stage.loads}
        self.shapes = self._packed_shapes()

    def _packed_shapes(self) -> tuple[PackedShape, ...]:
        shapes: list[PackedShape] = []
        for load, kind in self.kinds.items():
            if kind == "packed" and not self._only_names_rows(load):
                assert self.vector_axis is not None
                name = f"{self.stage.name}.pack.{len(shapes)}"
                shape = packed_shape(load, name, self.stage, self.choice, self.vector_axis, self.row_axis)
                shapes.append(shape)
        return tuple(shapes)

    def _only_names_rows(self, load: Node) -> bool:
        """Row indices are read one by one while packing; they need no copy of their own."""
        users = [node for node in self.stage.root.walk() if load in node.sources]
        return bool(users) and all(_leads_to_loads_only(user, self.stage.root) for user in users)

    @property
    def workspaces(self) -> tuple[Workspace, ...]:
        return tuple(shape.room() for shape in self.shapes)

    # ------------------------------------------------------------------ the function

    def emit(self, name: str, table: ArgumentTable, line: int) -> None:
        """Write the whole function."""
        (argument,) = self.builder.begin_function(name, [("arguments", POINTER)], line)
        self.frame = Frame(self.builder, table, argument, self.plan, self.layout)
        self._read_arguments()
        with ExitStack() as stack:
            axes: dict[Axis, Value] = {}
            for axis in self.stage.axes:
                if axis not in (self.row_axis, self.vector_axis):
                    axes[axis] = self._outer_loop(stack, axis)
            if self.vector_is_output:
                self._lane_blocks(axes)
            else:
                packed = self._pack(axes, None, None, {})
                self._row_tiles(axes, None, packed)
        self.builder.end_function()

    def _read_arguments(self) -> None:
        extents: list[Extent] = [axis.extent for axis in self.stage.axes]
        for node in self.stage.root.walk():
            if node.op is Op.REDUCE:
                extents.append(node.reduction.axis.extent)
            elif node.op is Op.DIM:
                assert isinstance(node.argument, Extent)
                extents.append(node.argument)
        self.frame.prepare(self.stage.loads, extents)
        self.frame.pointer(self.stage.name)
        for shape in self.shapes:
            self.frame.workspace(shape.workspace)
        for position in range(len(self.stage.axes)):
            self.frame.stride(self.stage.name, position)

    def _outer_loop(self, stack: ExitStack, axis: Axis) -> Value:
        stop = self.frame.extent(axis.extent)
        return stack.enter_context(
            self.builder.loop(self.builder.index(0), stop, self.builder.index(1), hint=axis.name)
        ).counter

    def _lane_blocks(self, axes: dict[Axis, Value]) -> None:
        """Full blocks of several vectors, then single vectors of which the last may be partly filled."""
        assert self.vector_axis is not None
        builder, choice = self.builder, self.choice
        stop = self.frame.extent(self.vector_axis.extent)
        width = choice.lanes * choice.columns
        full = builder.sub(stop, builder.emit(I64, f"urem i64 {stop.text}, {width}"))
        with builder.loop(builder.index(0), full, builder.index(width), hint="block") as loop:
            self._lane_block(axes, Lanes(self.vector_axis, choice.lanes, choice.columns, loop.counter))
        with builder.loop(full, stop, builder.index(choice.lanes), hint="edge.block") as loop:
            rest = builder.sub(stop, loop.counter)
            count = builder.intrinsic("llvm.smin.i64", I64, [rest, builder.index(choice.lanes)])
            self._lane_block(axes, Lanes(self.vector_axis, choice.lanes, 1, loop.counter, count))

    def _lane_block(self, axes: dict[Axis, Value], lanes: Lanes) -> None:
        packed = self._pack(axes, None, lanes, {})
        self._row_tiles(axes, lanes, packed)

    def _row_tiles(self, axes: dict[Axis, Value], lanes: Lanes | None, packed: dict[Node, PackedAccess]) -> None:
        """Tiles of several rows, then single rows."""
        if self.row_axis is None:
            self._tile(axes, None, lanes, packed)
            return
        builder, rows = self.builder, self.choice.rows
        stop = self.frame.extent(self.row_axis.extent)
        full = stop
        if rows > 1:
            full = builder.sub(stop, builder.emit(I64, f"urem i64 {stop.text}, {rows}"))
        with builder.loop(builder.index(0), full, builder.index(rows), hint=self.row_axis.name) as loop:
            self._tile(axes, Rows(self.row_axis, loop.counter, rows), lanes, packed)
        if rows > 1:
            with builder.loop(full, stop, builder.index(1), hint=f"{self.row_axis.name}.edge") as loop:
                self._tile(axes, Rows(self.row_axis, loop.counter, 1), lanes, packed)

    # ------------------------------------------------------------------ packing and tiles

    def _pack(
        self, axes: dict[Axis, Value], rows: Rows | None, lanes: Lanes | None, known: dict[Node, PackedAccess]
    ) -> dict[Node, PackedAccess]:
        """Add the copies that vary with the rows of a tile; without rows, those that do not."""
        packed = dict(known)
        lane_base = lanes.base if lanes else self.builder.index(0)
        columns = lanes.columns if lanes else self.choice.columns
        for shape in self.shapes:
            if shape.along_rows == (rows is not None):
                packed[shape.load] = emit_packing(
                    self.frame,
                    shape,
                    lambda bound: Tile(self.frame, {}, self.guarded, {**axes, **bound}),
                    rows,
                    lane_base,
                    columns,
                )
        return packed

    def _tile(
        self, axes: dict[Axis, Value], rows: Rows | None, lanes: Lanes | None, known: dict[Node, PackedAccess]
    ) -> None:
        packed = self._pack(axes, rows, lanes, known) if rows is not None else known
        vector_loop = None
        if self.vector_axis is not None and not self.vector_is_output:
            vector_loop = (self.vector_axis, self.choice.lanes, self.choice.columns)
        tile = Tile(self.frame, self.kinds, self.guarded, axes, rows, lanes, packed, vector_loop)
        values = tile.evaluate_all(self.stage.root)
        self.frame.at(self.stage.root)
        for row in range(rows.count if rows else 1):
            for column in range(lanes.columns if lanes else 1):
                known_row = row if (row, None) in values or (row, column) in values else None
                known_column = column if (known_row, column) in values else None
                self._store(axes, rows, lanes, row, column, values[known_row, known_column])

    def _store(
        self, axes: dict[Axis, Value], rows: Rows | None, lanes: Lanes | None, row: int, column: int, value: Value
    ) -> None:
        frame, builder, stage = self.frame, self.builder, self.stage
        place = frame.pointer(stage.name)
        for position, axis in enumerate(stage.axes):
            stride = frame.stride(stage.name, position)
            if rows is not None and axis == rows.axis:
                index = frame.add(rows.base, builder.index(row))
            elif lanes is not None and axis == lanes.axis:
                index = frame.add(lanes.base, builder.index(column * lanes.lanes))
            else:
                index = axes[axis]
            offset = frame.multiply(index, stride)
            place = place if offset.text == "0" else builder.offset(place, offset)
        stored = to_memory(builder, value, stage.root.dtype)
        if lanes is None:
            builder.store(stored, place, stage.root.dtype.bytes)
        else:
            store_lanes(builder, builder.splat(stored, lanes.lanes), place, lanes.count)


def _leads_to_loads_only(node: Node, root: Node) -> bool:
    if node.op is Op.LOAD:
        return True
    users = [other for other in root.walk() if node in other.sources]
    return bool(users) and all(_leads_to_loads_only(user, root) for user in users)
