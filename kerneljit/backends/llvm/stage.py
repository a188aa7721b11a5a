"""The loop nest of one stage: blocks of lanes, tiles of rows, packing where it can be reused, stores."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace

from kerneljit.backends.arguments import ArgumentTable, Workspace
from kerneljit.ir.extent import Extent
from kerneljit.ir.node import Axis, Node, Op
from kerneljit.plan.access import access_kind
from kerneljit.plan.copies import stage_access_kinds
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.schedule import StageSchedule, row_axis, vector_axis

from .builder import I64, POINTER, Builder, Value
from .conversions import to_memory
from .frame import Frame
from .memory import store_lanes
from .packing import PackedShape, Packing, packed_shape
from .points import Lanes, PackedAccess, Rows
from .row_packing import RowBlock, RowShape, block_rows, copied_rows, emit_row_packing, row_shape
from .tile import Tile


@dataclass(frozen=True)
class Place:
    """Where a loop nest has got to: which axes are bound, which copies exist."""

    axes: dict[Axis, Value]
    rows: Rows | None = None
    lanes: Lanes | None = None
    block: RowBlock | None = None
    packed: dict[Node, PackedAccess] = field(default_factory=dict)


Body = Callable[[Place], None]


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
        self.kinds = stage_access_kinds(stage, choice, plan, layout, guarded)
        self.shapes = self._packed_shapes()
        self.row_shapes = self._row_shapes()

    def _packed_shapes(self) -> tuple[PackedShape, ...]:
        shapes: list[PackedShape] = []
        for load, kind in self.kinds.items():
            if kind == "packed" and not self._only_names_rows(load):
                assert self.vector_axis is not None
                name = f"{self.stage.name}.pack.{len(shapes)}"
                plain = access_kind(load, self.vector_axis, self.plan, self.layout, self.guarded)
                shape = packed_shape(
                    load,
                    name,
                    self.stage,
                    self.choice,
                    self.vector_axis,
                    self.row_axis,
                    is_contiguous=plain == "contiguous",
                )
                shapes.append(shape)
        return tuple(shapes)

    def _row_shapes(self) -> tuple[RowShape, ...]:
        copied = [load for load, kind in self.kinds.items() if kind == "rows" and not self._only_names_rows(load)]
        assert self.row_axis is not None or not copied
        return tuple(
            row_shape(load, f"{self.stage.name}.rows.{number}", self.stage, self.row_axis, self.choice.rows)
            for number, load in enumerate(copied)
            if self.row_axis is not None
        )

    def _only_names_rows(self, load: Node) -> bool:
        """Row indices are read one by one while packing; they need no copy of their own."""
        users = [node for node in self.stage.root.walk() if load in node.sources]
        return bool(users) and all(_leads_to_loads_only(user, self.stage.root) for user in users)

    @property
    def workspaces(self) -> tuple[Workspace, ...]:
        return tuple([shape.room() for shape in self.shapes] + [shape.room() for shape in self.row_shapes])

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
            self._nest(Place(axes))
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
        for workspace in self.workspaces:
            self.frame.workspace(workspace.name)
        for position in range(len(self.stage.axes)):
            self.frame.stride(self.stage.name, position)

    def _outer_loop(self, stack: ExitStack, axis: Axis) -> Value:
        stop = self.frame.extent(axis.extent)
        return stack.enter_context(
            self.builder.loop(self.builder.index(0), stop, self.builder.index(1), hint=axis.name)
        ).counter

    # ------------------------------------------------------------------ loops

    def _nest(self, place: Place) -> None:
        """The loops over blocks, lanes and rows, in the order in which copies are used most."""
        if self.row_shapes:
            self._each_row_block(place, self._lanes_and_rows)
        elif self.vector_is_output:
            self._lanes_and_rows(place)
        else:
            self._each_row_tile(self._with_lane_copies(place), self._tile)

    def _lanes_and_rows(self, place: Place) -> None:
        """Lanes outside where rows share their copies; else rows outside, as they lie in memory."""
        if any(not shape.along_rows for shape in self.shapes):
            self._each_lane_block(place, lambda at: self._each_row_tile(self._with_lane_copies(at), self._tile))
        else:
            self._each_row_tile(place, lambda at: self._each_lane_block(at, self._tile))

    def _each_row_block(self, place: Place, body: Body) -> None:
        """Blocks of rows that are copied once, then used by all the lanes."""
        assert self.row_axis is not None
        builder = self.builder
        stop = self.frame.extent(self.row_axis.extent)
        size = builder.index(block_rows(self.choice.rows))
        with builder.loop(builder.index(0), stop, size, hint="row.block") as loop:
            end = builder.intrinsic("llvm.smin.i64", I64, [stop, builder.add(loop.counter, size)])
            block = RowBlock(self.row_axis, loop.counter, end)
            for shape in self.row_shapes:
                emit_row_packing(self.frame, shape, self._single_elements(place), block)
            body(replace(place, block=block))

    def _each_lane_block(self, place: Place, body: Body) -> None:
        """Full blocks of several vectors, then single vectors of which the last may be partly filled."""
        assert self.vector_axis is not None
        builder, choice, axis = self.builder, self.choice, self.vector_axis
        stop = self.frame.extent(axis.extent)
        width = choice.lanes * choice.columns
        full = builder.sub(stop, builder.emit(I64, f"urem i64 {stop.text}, {width}"))
        with builder.loop(builder.index(0), full, builder.index(width), hint="block") as loop:
            body(replace(place, lanes=Lanes(axis, choice.lanes, choice.columns, loop.counter)))
        with builder.loop(full, stop, builder.index(choice.lanes), hint="edge.block") as loop:
            rest = builder.sub(stop, loop.counter)
            count = builder.intrinsic("llvm.smin.i64", I64, [rest, builder.index(choice.lanes)])
            body(replace(place, lanes=Lanes(axis, choice.lanes, 1, loop.counter, count)))

    def _each_row_tile(self, place: Place, body: Body) -> None:
        """Tiles of several rows, then single rows; all of them, or those of one block."""
        if self.row_axis is None:
            body(place)
            return
        builder, axis, rows, block = self.builder, self.row_axis, self.choice.rows, place.block
        start = block.start if block else builder.index(0)
        full = stop = block.stop if block else self.frame.extent(axis.extent)
        if rows > 1:
            count = builder.sub(stop, start)
            full = builder.sub(stop, builder.emit(I64, f"urem i64 {count.text}, {rows}"))
        with builder.loop(start, full, builder.index(rows), hint=axis.name) as loop:
            body(self._at_rows(place, Rows(axis, loop.counter, rows)))
        if rows > 1:
            with builder.loop(full, stop, builder.index(1), hint=f"{axis.name}.edge") as loop:
                body(self._at_rows(place, Rows(axis, loop.counter, 1)))

    def _at_rows(self, place: Place, rows: Rows) -> Place:
        copies = dict(place.packed)
        if place.block is not None:
            for shape in self.row_shapes:
                copies[shape.load] = copied_rows(self.frame, shape, place.block, rows)
        return replace(place, rows=rows, packed=copies)

    # ------------------------------------------------------------------ copies and tiles

    def _single_elements(self, place: Place) -> Callable[[dict[Axis, Value]], Tile]:
        """Tiles that evaluate single elements, for copying."""
        return lambda bound: Tile(self.frame, {}, self.guarded, {**place.axes, **bound})

    def _with_lane_copies(self, place: Place) -> Place:
        """Make the copies that all rows of a block of lanes share."""
        return self._with_copies(place, along_rows=False)

    def _with_copies(self, place: Place, *, along_rows: bool) -> Place:
        copies = dict(place.packed)
        for shape in self.shapes:
            if shape.along_rows == along_rows:
                packing = Packing(self.frame, shape, self._single_elements(place), place.rows, place.lanes)
                copies[shape.load] = packing.emit()
        return replace(place, packed=copies)

    def _tile(self, place: Place) -> None:
        """One register tile: copies that only it uses, its values, and where they go."""
        if place.rows is not None:
            place = self._with_copies(place, along_rows=True)
        rows, lanes, vector_loop = place.rows, place.lanes, None
        if self.vector_axis is not None and not self.vector_is_output:
            vector_loop = (self.vector_axis, self.choice.lanes, self.choice.columns)
        tile = Tile(self.frame, self.kinds, self.guarded, place.axes, rows, lanes, place.packed, vector_loop)
        values = tile.evaluate_all(self.stage.root)
        self.frame.at(self.stage.root)
        for row in range(rows.count if rows else 1):
            for column in range(lanes.columns if lanes else 1):
                known_row = row if (row, None) in values or (row, column) in values else None
                known_column = column if (known_row, column) in values else None
                self._store(place, row, column, values[known_row, known_column])

    def _store(self, place: Place, row: int, column: int, value: Value) -> None:
        frame, builder, stage = self.frame, self.builder, self.stage
        rows, lanes = place.rows, place.lanes
        pointer = frame.pointer(stage.name)
        for position, axis in enumerate(stage.axes):
            stride = frame.stride(stage.name, position)
            if rows is not None and axis == rows.axis:
                index = frame.add(rows.base, builder.index(row))
            elif lanes is not None and axis == lanes.axis:
                index = frame.add(lanes.base, builder.index(column * lanes.lanes))
            else:
                index = place.axes[axis]
            offset = frame.multiply(index, stride)
            pointer = pointer if offset.text == "0" else builder.offset(pointer, offset)
        stored = to_memory(builder, value, stage.root.dtype)
        if lanes is None:
            builder.store(stored, pointer, stage.root.dtype.bytes)
        else:
            store_lanes(builder, builder.splat(stored, lanes.lanes), pointer, lanes.count)


def _leads_to_loads_only(node: Node, root: Node) -> bool:
    if node.op is Op.LOAD:
        return True
    users = [other for other in root.walk() if node in other.sources]
    return bool(users) and all(_leads_to_loads_only(user, root) for user in users)
