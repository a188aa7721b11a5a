"""What a stage is made of in code: its panels and other copies, the parts of its axes, tiles that evaluate operands."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import cached_property

from kerneljit.backends.arguments import RowBlock, Slot, Workspace
from kerneljit.ir.extent import Extent
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, walk, walk_into
from kerneljit.plan.access import AccessKind, access_kind, loads_of
from kerneljit.plan.copies import Panel, stage_copies
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.schedule import StageSchedule, row_axis, vector_axis
from kerneljit.plan.windows import window_reductions

from .block_statistics import Around, BlockStatistics
from .builder import I64, Builder, Value
from .frame import Frame
from .kept import KeptPanels
from .packing import PackedShape, Packing, packed_shape
from .panel_units import PanelShape
from .panels import PanelCopy
from .points import Ahead, Lanes, PackedAccess, Rows
from .reading import is_read_in_squares, read_rows
from .tile import Tile
from .windows import WindowSum

CACHE_LINE = 64
SMALLEST_VECTOR = 128
"""Bits of the smallest registers: narrower vectors gain nothing."""


@dataclass(frozen=True)
class Place:
    """Where a loop nest has got to: which axes are bound, which copies exist."""

    axes: dict[Axis, Value]
    rows: Rows | None = None
    lanes: Lanes | None = None
    block: tuple[Value, Value] | None = None  # the first of the rows that are copied together, and the end of them
    packed: dict[Node, PackedAccess] = field(default_factory=dict)
    units: dict[Node, PackedAccess] = field(default_factory=dict)
    known: dict[object, object] = field(default_factory=dict)  # values that the rows have, for all their lanes

    def with_access(self, panel: Panel, access: PackedAccess) -> Place:
        """The place where a copy can be read, too."""
        if panel.unit_bits is None:
            return replace(self, packed={**self.packed, panel.node: access})
        return replace(self, units={**self.units, panel.node: access})


Body = Callable[[Place], None]


class StageParts:
    """What the code of one stage is made of."""

    blocks_of_lanes = 1
    """Blocks of lanes that are copied together."""
    frame: Frame
    """What the function that is being written reads once."""
    outer: dict[Axis, Value]
    """The axes of the loops outside of rows and lanes."""
    lane_copies: list[PanelCopy]
    row_copies: list[PanelCopy]
    window_block: Value | None = None
    """The first lane of those whose sums over windows are known."""
    in_lines: Value
    """Whether rows of the output begin with whole cache lines, where it is streamed."""
    rows_known: Value
    """Where it is kept up to which row the statistics of rows are known, where rows are read without a copy."""
    statistics = BlockStatistics()
    """The statistics that are computed for each block before it is copied."""

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
        copies = stage_copies(stage, choice, plan, layout, guarded, plan.machine)
        self.kinds, self.pairs, self.sums = copies.kinds, copies.pairs, copies.sums
        panels = [self._panel_shape(number, panel) for number, panel in enumerate(copies.panels)]
        self.lane_panels = [shape for shape in panels if shape.panel.side == "lanes"]
        self.row_panels = [shape for shape in panels if shape.panel.side == "rows"]
        self.kept = KeptPanels(plan, stage, choice, layout, guarded, panels)
        windows = window_reductions(stage, self.vector_axis, plan, layout, guarded) if choice.doubles else ()
        self.windows = [
            WindowSum(node, stage.axes[-1], choice.lanes, f"{stage.name}.window.{number}")
            for number, node in enumerate(node for node in windows if node not in self.pairs)
        ]
        self.shapes = self._packed_shapes({panel.node for panel in copies.panels})

    def _panel_shape(self, number: int, panel: Panel) -> PanelShape:
        choice = self.choice
        return PanelShape(
            panel=panel,
            workspace=f"{self.stage.name}.panel.{number}",
            lanes=choice.lanes,
            width=choice.lanes * choice.columns,
            is_neighbour_along_units=panel.unit_axis is not None and self._are_neighbours(panel.node, panel.unit_axis),
            is_neighbour_along_axis=self._are_neighbours(panel.node, panel.axis),
            vector_bits=self.builder.target.vector_bits,
            copies=self.blocks_of_lanes,
        )

    def _are_neighbours(self, node: Node, axis: Axis) -> bool:
        """Whether all that an operand reads along an axis lies side by side."""
        loads = [inner for inner in node.walk() if inner.op is Op.LOAD and axis in dependencies(inner)]
        kinds = {access_kind(load, axis, self.plan, self.layout, self.guarded) for load in loads}
        return bool(loads) and kinds == {"contiguous"} and not any(inner in self.guarded for inner in node.walk())

    def _packed_shapes(self, panels: set[Node]) -> tuple[PackedShape, ...]:
        """Copies that belong to single tiles, or run along the reduction with the lanes."""
        shapes: list[PackedShape] = []
        for load, kind in self.kinds.items():
            if kind != "packed" or load in panels or self._only_names_rows(load) or self._is_in_panel(load, panels):
                continue
            assert self.vector_axis is not None
            shape = packed_shape(
                load,
                f"{self.stage.name}.pack.{len(shapes)}",
                self.stage,
                self.choice,
                self.vector_axis,
                self.row_axis,
            )
            shapes.append(shape)
        return tuple(shapes)

    def _only_names_rows(self, load: Node) -> bool:
        """Row indices are read one by one while packing; they need no copy of their own."""

        def names_rows(node: Node) -> bool:
            return node.op is Op.LOAD and node is not load

        above = walk_into(load, lambda node: () if names_rows(node) else self._users[node])
        return all(names_rows(node) or self._users[node] for node in above)

    def _is_in_panel(self, load: Node, panels: set[Node]) -> bool:
        """Whether every use of a load is inside an operand that is copied."""
        above = walk_into(load, lambda node: () if node in panels else self._users[node])
        return all(node in panels or self._users[node] for node in above)

    @cached_property
    def _users(self) -> dict[Node, list[Node]]:
        users: dict[Node, list[Node]] = {node: [] for node in self.stage.root.walk()}
        for node in users:
            for source in dict.fromkeys(node.sources):
                users[source].append(node)
        return users

    @property
    def workspaces(self) -> tuple[Workspace, ...]:
        block = self.row_block
        panels = [shape for shape in (*self.lane_panels, *self.row_panels) if shape not in self.kept]
        rooms = [shape.room(block) for shape in panels]
        windows = [room for window in self.windows for room in window.workspaces()]
        return tuple(rooms + [shape.room() for shape in self.shapes] + windows)

    @cached_property
    def row_block(self) -> RowBlock | None:
        """The rows that are copied together, where any are."""
        if self.row_axis is None or not self.row_panels:
            return None
        strides = tuple((shape.unit_bytes, shape.lengths()) for shape in self.row_panels)
        return RowBlock(self.row_axis.extent, self.rows_together, self.choice.block_bytes, strides)

    @property
    def rows_together(self) -> int:
        """What copies of rows have a multiple of."""
        return self.choice.rows

    def _read_arguments(self) -> None:
        extents: list[Extent] = [axis.extent for axis in self.stage.axes]
        nodes = list(walk(self.stage.roots))
        for node in nodes:
            if node.op is Op.REDUCE:
                extents.append(node.reduction.axis.extent)
            elif node.op is Op.DIM:
                assert isinstance(node.argument, Extent)
                extents.append(node.argument)
        self.frame.prepare(tuple(node for node in nodes if node.op is Op.LOAD), extents)
        self.frame.pointer(self.stage.name)
        for workspace in self.workspaces:
            self.frame.workspace(workspace.name)
        for shape in self.kept:
            self.kept.pointer(self.frame, shape)
        for position, axis in enumerate(self.stage.axes):
            self.frame.stride(self.stage.name, position)
            self._part(axis)
        if self.row_panels:
            self.frame.slot(Slot("block", self.stage.name))
        self.head = self._find_head()

    def _part(self, axis: Axis) -> tuple[Value, Value]:
        """The part of an axis that this call computes; all of one whose size the code knows."""
        if axis in (self.row_axis, self.vector_axis) and self.layout.known_size(axis.extent) is not None:
            return self.builder.index(0), self.frame.extent(axis.extent)
        position, name = self.stage.axes.index(axis), self.stage.name
        return self.frame.slot(Slot("begin", name, position)), self.frame.slot(Slot("end", name, position))

    def _outer_loop(self, stack: ExitStack, axis: Axis) -> Value:
        start, stop = self._part(axis)
        return stack.enter_context(self.builder.loop(start, stop, self.builder.index(1), hint=axis.name)).counter

    def _find_head(self) -> Value | None:
        """Where the first whole line of the output begins, if kept copies of lanes are laid out by it."""
        if not (self.choice.streams and self.kept.has_lanes()):
            return None
        assert self.vector_axis is not None
        return self._first_whole_line(self.builder.index(0), self.frame.extent(self.vector_axis.extent))

    def _first_whole_line(self, start: Value, stop: Value) -> Value:
        """The first lane whose place in the output begins a cache line; where there is none, the first of all."""
        builder, size = self.builder, self.stage.root.dtype.bytes
        place = builder.convert("ptrtoint", self.frame.pointer(self.stage.name), "i64")
        place = builder.add(place, builder.mul(start, builder.index(size)))
        missing = builder.emit(I64, f"and i64 {builder.sub(builder.index(0), place).text}, {CACHE_LINE - 1}")
        return builder.intrinsic(
            "llvm.smin.i64", I64, [stop, builder.add(start, builder.udiv(missing, builder.index(size)))]
        )

    def _is_in_lines(self) -> Value:
        """Whether all rows of the output, from the first whole line on, begin with one."""
        builder, size = self.builder, self.stage.root.dtype.bytes
        total = builder.convert("ptrtoint", self.frame.pointer(self.stage.name), "i64")
        total = builder.emit(I64, f"and i64 {total.text}, {size - 1}")
        for position in range(len(self.stage.axes) - 1):
            stride = self.frame.stride(self.stage.name, position)
            total = builder.bit_or(total, builder.emit(I64, f"and i64 {stride.text}, {CACHE_LINE - 1}"))
        return builder.compare("eq", total, builder.index(0))

    # ------------------------------------------------------------------ copies and tiles

    def _operands(self, bound: dict[Axis, Value], rows: Rows | None, lanes: Lanes | None) -> Tile:
        """Tiles that evaluate what is copied; along lanes everything is read side by side."""
        kinds: dict[Node, AccessKind] = {
            load: "contiguous" for load in self.kinds if lanes and lanes.axis in dependencies(load)
        }
        axes = tuple(axis for axis in (self.row_axis, self.vector_axis) if axis is not None)
        ahead = Ahead(self.choice.copy_prefetch, self.choice.row_prefetch, axes, cache=2)
        return Tile(self.frame, kinds, self.guarded, {**self.outer, **bound}, rows, lanes, ahead=ahead)

    def _single_elements(self, place: Place) -> Callable[[dict[Axis, Value]], Tile]:
        """Tiles that evaluate single elements, for copying."""
        return lambda bound: Tile(self.frame, {}, self.guarded, {**place.axes, **bound})

    def _with_lane_copies(self, place: Place) -> Place:
        """Make the copies that all rows of a block of lanes share."""
        if place.lanes is not None and self.statistics.on("lanes"):
            self._statistics_of_lanes(place, place.lanes.base, self._end_of(place.lanes))
        for copy in self.lane_copies:
            assert place.lanes is not None
            pointer = self.kept.lane_pointer(self.frame, copy, place.lanes, self.head)
            if copy.shape not in self.kept:
                self._read_first(copy, place.lanes)
                copy.copy_lanes(place.lanes, pointer)
            place = place.with_access(copy.panel, copy.lane_access(place.lanes, pointer))
        if place.lanes is not None and self.window_block is not None:
            sums = {
                window.node: window.access(self.frame, self.window_block, place.lanes.base) for window in self.windows
            }
            place = replace(place, packed={**place.packed, **sums})
        return self._with_copies(place, along_rows=False)

    def _read_first(self, copy: PanelCopy, lanes: Lanes) -> None:
        """Read the block in memory's order, unless its statistics have done so."""
        if not self.choice.read_first or not is_read_in_squares(copy):
            return
        names = {load.name for load in loads_of(copy.panel.node)}
        if not any(self.statistics.reads(name, "lanes") for name in names):
            read_rows(copy, lanes.base, self._end_of(lanes), self.choice.read_first)

    def _end_of(self, lanes: Lanes) -> Value:
        count = lanes.count if lanes.count is not None else self.builder.index(lanes.lanes * lanes.columns)
        return self.frame.add(lanes.base, count)

    def _statistics_of_lanes(self, place: Place, start: Value, stop: Value) -> None:
        """What is known of the lanes of a block before they are copied; for the first block of rows only."""
        assert self.vector_axis is not None
        around = {axis: Around(value, self._part(axis)[0]) for axis, value in self.outer.items()}
        if place.block is not None and self.row_axis is not None:
            around[self.row_axis] = Around(place.block[0], self._part(self.row_axis)[0])
        self.statistics.emit(self.frame, "lanes", self.vector_axis, (start, stop), around)

    def _statistics_of_rows(self, start: Value, stop: Value) -> None:
        """What is known of some rows before they are copied."""
        assert self.row_axis is not None
        around = {axis: Around(value, self._part(axis)[0]) for axis, value in self.outer.items()}
        self.statistics.emit(self.frame, "rows", self.row_axis, (start, stop), around)

    def _with_copies(self, place: Place, *, along_rows: bool) -> Place:
        copies = dict(place.packed)
        for shape in self.shapes:
            if shape.along_rows == along_rows:
                packing = Packing(self.frame, shape, self._single_elements(place), place.rows, place.lanes)
                copies[shape.load] = packing.emit()
        return replace(place, packed=copies)
