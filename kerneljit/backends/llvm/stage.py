"""The loop nest of one stage: blocks of lanes, tiles of rows, copies where they can be reused, stores."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, field, replace
from functools import cached_property

from kerneljit.backends.arguments import ArgumentTable, RowBlock, Slot, Workspace
from kerneljit.ir.extent import Extent
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, walk
from kerneljit.plan.access import AccessKind, access_kind
from kerneljit.plan.copies import Panel, stage_copies
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Fallback, Plan, Stage
from kerneljit.plan.schedule import StageSchedule, row_axis, vector_axis

from .builder import I1, I64, POINTER, Builder, Value, constant_index
from .conversions import to_memory
from .elementwise import emit_horizontal
from .frame import Frame
from .kept import KeptPanels
from .loops import repeat
from .memory import store_lanes
from .packing import PackedShape, Packing, packed_shape
from .panels import PanelCopy, PanelShape
from .points import Lanes, PackedAccess, Rows
from .tile import Tile, outermost_reductions

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


class StageEmitter:
    """Writes the function of one stage."""

    blocks_of_lanes = 1
    """Blocks of lanes that are copied together."""

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
        users = [node for node in self.stage.root.walk() if load in node.sources]
        return bool(users) and all(_leads_to_loads_only(user, self.stage.root) for user in users)

    def _is_in_panel(self, load: Node, panels: set[Node]) -> bool:
        """Whether every use of a load is inside an operand that is copied."""
        users = [node for node in self.stage.root.walk() if load in node.sources]
        return bool(users) and all(user in panels or self._is_in_panel(user, panels) for user in users)

    @property
    def workspaces(self) -> tuple[Workspace, ...]:
        block = self.row_block
        panels = [shape for shape in (*self.lane_panels, *self.row_panels) if shape not in self.kept]
        rooms = [shape.room(block) for shape in panels]
        return tuple(rooms + [shape.room() for shape in self.shapes])

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

    # ------------------------------------------------------------------ the function

    def emit(self, name: str, table: ArgumentTable, line: int) -> None:
        """Write the whole function."""
        (argument,) = self.builder.begin_function(name, [("arguments", POINTER)], line)
        self.frame = Frame(self.builder, table, argument, self.plan, self.layout, self.choice.unroll)
        self._read_arguments()
        make_tile = self._operands
        self.lane_copies = [PanelCopy(self.frame, shape, make_tile) for shape in self.lane_panels]
        self.row_copies = [PanelCopy(self.frame, shape, make_tile) for shape in self.row_panels]
        with ExitStack() as stack:
            stack.enter_context(self._registers())
            self.outer: dict[Axis, Value] = {}
            for axis in self.stage.axes:
                if axis not in (self.row_axis, self.vector_axis, self.inner_axis):
                    self.outer[axis] = self._outer_loop(stack, axis)
            if self.choice.streams:
                self.in_lines = self._is_in_lines()
            self._nest(Place(self.outer))
        if self.choice.streams:
            self.builder.fence()
        self.builder.end_function()

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

    def _registers(self) -> AbstractContextManager[None]:
        """What the loops need to be set up before and given back after them."""
        return nullcontext()

    # ------------------------------------------------------------------ copies that are kept

    def emit_kept(self, name: str, shape: PanelShape, table: ArgumentTable, line: int) -> None:
        """Write the function that makes one of the copies that are kept."""
        (argument,) = self.builder.begin_function(name, [("arguments", POINTER)], line)
        self.frame = Frame(self.builder, table, argument, self.plan, self.layout)
        self._read_arguments()
        self.outer = {}
        copy = PanelCopy(self.frame, shape, self._operands)
        if shape.panel.side == "rows":
            rows = self.frame.extent(shape.panel.axis.extent)
            copy.copy_rows(self.builder.index(0), rows, self.kept.pointer(self.frame, shape))
        else:
            self._each_lane_block(Place({}), lambda at: self._copy_block(copy, at))
        self.builder.end_function()

    def _copy_block(self, copy: PanelCopy, place: Place) -> None:
        assert place.lanes is not None
        copy.copy_lanes(place.lanes, self.kept.lane_pointer(self.frame, copy, place.lanes, self.head))

    def _find_head(self) -> Value | None:
        """Where the first whole line of the output begins, if kept copies of lanes are laid out by it."""
        if not (self.choice.streams and self.kept.has_lanes()):
            return None
        assert self.vector_axis is not None
        return self._first_whole_line(self.builder.index(0), self.frame.extent(self.vector_axis.extent))

    # ------------------------------------------------------------------ loops

    def _nest(self, place: Place) -> None:
        """The loops over blocks, lanes and rows, in the order in which copies are used most."""
        if self.row_copies:
            self._each_row_block(place, self._lanes_and_rows)
        elif self.vector_is_output:
            self._lanes_and_rows(place)
        else:
            self._each_row_tile(self._with_lane_copies(place), self._each_inner)

    @cached_property
    def inner_axis(self) -> Axis | None:
        """The axis before the rows', where it is better inside: rows that it does not matter to are then read once."""
        if self.vector_axis is None or self.vector_is_output or self.row_axis is None or self.shapes:
            return None
        before = self.stage.axes[-2] if len(self.stage.axes) > 1 else None
        shared = any(
            self.row_axis in dependencies(load) and before not in dependencies(load) for load in self.stage.loads
        )
        return before if shared else None

    def _each_inner(self, place: Place) -> None:
        """One tile for each element of the axis that goes inside the rows', where there is one."""
        with ExitStack() as stack:
            if self.inner_axis is not None:
                place = replace(place, axes={**place.axes, self.inner_axis: self._outer_loop(stack, self.inner_axis)})
            self._tile(place)

    def _lanes_and_rows(self, place: Place) -> None:
        """Lanes outside where rows share their copies; else rows outside, as they lie in memory."""
        if self.lane_copies or self._has_few_rows() or any(not shape.along_rows for shape in self.shapes):
            self._each_lane_block(place, lambda at: self._each_row_tile(self._with_lane_copies(at), self._tile))
        else:
            self._each_row_tile(place, lambda at: self._each_lane_block(self._with_row_values(at), self._tile))

    def _with_row_values(self, place: Place) -> Place:
        """What does not change along the lanes, evaluated before the loop over them: no pass would move loads there."""
        if self.stage.reductions:
            return place
        tile = Tile(self.frame, {}, self.guarded, place.axes, place.rows)
        for node in self._constant_along_lanes(self.stage.root):
            for point in tile.points(node):
                tile.spread(tile.evaluate(node, *point), self.choice.lanes)
        return replace(place, known=tile.scopes[0].memo)

    def _constant_along_lanes(self, node: Node) -> Iterator[Node]:
        """The largest expressions that the lanes do not matter to."""
        if self.vector_axis in dependencies(node):
            for source in () if node.op is Op.LOAD else node.sources:
                yield from self._constant_along_lanes(source)
        elif dependencies(node):
            yield node

    def _has_few_rows(self) -> bool:
        """Whether the rows are so few, and lanes so many, that reading lanes twice costs more than rows again."""
        known = self.layout.known_size
        if self.row_axis is None or self.vector_axis is None or not self.stage.reductions:
            return False
        return known(self.row_axis.extent) is not None and known(self.vector_axis.extent) is None

    def _each_row_block(self, place: Place, body: Body) -> None:
        """Blocks of rows that are copied once, then used by all the lanes."""
        assert self.row_axis is not None
        builder, size = self.builder, self.frame.slot(Slot("block", self.stage.name))
        start, stop = self._part(self.row_axis)
        with builder.loop(start, stop, size, hint="row.block") as loop:
            end = builder.intrinsic("llvm.smin.i64", I64, [stop, builder.add(loop.counter, size)])
            for copy in self.row_copies:
                if copy.shape not in self.kept:
                    copy.copy_rows(loop.counter, end, self.frame.workspace(copy.shape.workspace))
            body(replace(place, block=(loop.counter, end)))

    def _each_lane_block(self, place: Place, body: Body) -> None:
        """Full blocks of several vectors, then single vectors of which the last may be partly filled."""
        assert self.vector_axis is not None
        builder, choice, axis = self.builder, self.choice, self.vector_axis
        start, stop = self._part(axis)
        width = choice.lanes * choice.columns
        known = constant_index(stop)
        if known is not None and not choice.streams and not self.shapes:  # copies for tiles know no other blocks
            self._known_lanes(place, known, body)
            return
        first = self._first_whole_line(start, stop) if choice.streams else start
        total = builder.sub(stop, first)
        full = builder.sub(stop, builder.emit(I64, f"urem i64 {total.text}, {width}"))
        with builder.loop(first, full, builder.index(width), hint="block") as loop:
            body(replace(place, lanes=Lanes(axis, choice.lanes, choice.columns, loop.counter)))
        for columns in self._narrower():
            before, width = full, choice.lanes * columns
            left = builder.sub(stop, before)
            full = builder.sub(stop, builder.emit(I64, f"urem i64 {left.text}, {width}"))
            with builder.loop(before, full, builder.index(width), hint="edge.block") as loop:
                body(replace(place, lanes=Lanes(axis, choice.lanes, columns, loop.counter)))
        with ExitStack() as stack:
            if choice.streams:  # what comes before the first whole line, and what is left, by the same code
                ends = stack.enter_context(builder.loop(builder.index(0), builder.index(2), builder.index(1)))
                is_first = builder.compare("eq", ends.counter, builder.index(0))
                full, stop = builder.select(is_first, start, full), builder.select(is_first, first, stop)
            loop = stack.enter_context(builder.loop(full, stop, builder.index(choice.lanes), hint="edge.block"))
            rest = builder.sub(stop, loop.counter)
            count = builder.intrinsic("llvm.smin.i64", I64, [rest, builder.index(choice.lanes)])
            body(replace(place, lanes=Lanes(axis, choice.lanes, 1, loop.counter, count)))

    def _narrower(self) -> tuple[int, ...]:
        """Blocks for what is left of wide ones, where that is more than a vector or two; copies know but one width."""
        if self.lane_panels or self.shapes or self.choice.streams:
            return ()
        return tuple(columns for columns in (4, 2) if 2 * columns <= self.choice.columns)

    def _known_lanes(self, place: Place, total: int, body: Body) -> None:
        """Full blocks, what vectors are left in one block of its own, and the rest in the smallest vector for it."""
        assert self.vector_axis is not None
        builder, choice, axis = self.builder, self.choice, self.vector_axis
        width = choice.lanes * choice.columns
        full = total - total % width
        columns, rest = divmod(total - full, choice.lanes)

        def block(counter: Value, _: Sequence[Value]) -> list[Value]:
            body(replace(place, lanes=Lanes(axis, choice.lanes, choice.columns, counter)))
            return []

        repeat(self.frame, (builder.index(0), builder.index(full), width), (), block, hint="block")
        if columns:
            body(replace(place, lanes=Lanes(axis, choice.lanes, columns, builder.index(full))))
        if rest:
            lanes = self._fewest_lanes(rest)
            count = builder.index(rest) if rest < lanes else None
            body(replace(place, lanes=Lanes(axis, lanes, 1, builder.index(total - rest), count)))

    def _fewest_lanes(self, number: int) -> int:
        """The smallest vectors that hold so many lanes; instructions for pairs take no others than they have."""
        lanes = self.choice.lanes
        if self.pairs:
            return lanes
        least = max(1, lanes * SMALLEST_VECTOR // self.builder.target.vector_bits)
        while lanes // 2 >= max(number, least):
            lanes //= 2
        return lanes

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

    def _each_row_tile(self, place: Place, body: Body) -> None:
        """Tiles of several rows, then single rows; all of them, or those of one block."""
        if self.row_axis is None:
            body(place)
            return
        builder, axis, rows = self.builder, self.row_axis, self.choice.rows
        start, stop = place.block if place.block is not None else self._part(axis)
        known = constant_index(stop)
        if known is not None and place.block is None:
            self._known_rows(place, known, body)
            return
        if rows == 1:
            with builder.loop(start, stop, builder.index(1), hint=axis.name) as loop:
                body(self._at_rows(place, Rows(axis, loop.counter, 1)))
            return
        # The last tile begins where it ends with the rows: to compute some of them again is cheaper than one by one.
        last = builder.sub(stop, builder.index(rows))
        is_full = builder.compare("sge", last, start)
        full = builder.select(is_full, stop, start)
        with builder.loop(start, full, builder.index(rows), hint=axis.name) as loop:
            first = builder.intrinsic("llvm.smin.i64", I64, [loop.counter, last])
            body(self._at_rows(place, Rows(axis, first, rows)))
        with builder.loop(full, stop, builder.index(1), hint=f"{axis.name}.edge") as loop:
            body(self._at_rows(place, Rows(axis, loop.counter, 1)))

    def _known_rows(self, place: Place, total: int, body: Body) -> None:
        """Tiles of the same number of rows, or one less, so that no row is left over."""
        assert self.row_axis is not None
        builder, axis = self.builder, self.row_axis
        tiles = -(-total // self.choice.rows)
        rows, larger = divmod(total, tiles)
        start = 0
        for count, number in ((rows + 1, larger), (rows, tiles - larger)):

            def tile(counter: Value, _: Sequence[Value], count: int = count) -> list[Value]:
                body(self._at_rows(place, Rows(axis, counter, count)))
                return []

            stop = start + count * number
            repeat(self.frame, (builder.index(start), builder.index(stop), count), (), tile, hint=axis.name)
            start = stop

    def _at_rows(self, place: Place, rows: Rows) -> Place:
        place = replace(place, rows=rows)
        if place.block is None:
            return place
        for copy in self.row_copies:
            stride = copy.row_stride()
            is_kept = copy.shape in self.kept  # then all rows, not those of a block
            number = rows.base if is_kept else self.builder.sub(rows.base, place.block[0])
            pointer = self.builder.offset(self.kept.pointer(self.frame, copy.shape), self.builder.mul(number, stride))
            place = place.with_access(copy.panel, copy.row_access(pointer, stride))
        return place

    # ------------------------------------------------------------------ copies and tiles

    def _operands(self, bound: dict[Axis, Value], rows: Rows | None, lanes: Lanes | None) -> Tile:
        """Tiles that evaluate what is copied; along lanes everything is read side by side."""
        kinds: dict[Node, AccessKind] = {
            load: "contiguous" for load in self.kinds if lanes and lanes.axis in dependencies(load)
        }
        return Tile(self.frame, kinds, self.guarded, {**self.outer, **bound}, rows, lanes)

    def _single_elements(self, place: Place) -> Callable[[dict[Axis, Value]], Tile]:
        """Tiles that evaluate single elements, for copying."""
        return lambda bound: Tile(self.frame, {}, self.guarded, {**place.axes, **bound})

    def _with_lane_copies(self, place: Place) -> Place:
        """Make the copies that all rows of a block of lanes share."""
        for copy in self.lane_copies:
            assert place.lanes is not None
            pointer = self.kept.lane_pointer(self.frame, copy, place.lanes, self.head)
            if copy.shape not in self.kept:
                copy.copy_lanes(place.lanes, pointer)
            place = place.with_access(copy.panel, copy.lane_access(place.lanes, pointer))
        return self._with_copies(place, along_rows=False)

    def _with_copies(self, place: Place, *, along_rows: bool) -> Place:
        copies = dict(place.packed)
        for shape in self.shapes:
            if shape.along_rows == along_rows:
                packing = Packing(self.frame, shape, self._single_elements(place), place.rows, place.lanes)
                copies[shape.load] = packing.emit()
        return replace(place, packed=copies)

    def _tile(self, place: Place) -> None:
        """One register tile: by the chosen instructions, or element by element where rows do not fit them."""
        if self.stage.fallback is None:
            self._fast_tile(place)
            return
        builder = self.builder
        fast, slow, done = (builder.new_label(hint) for hint in ("fit", "unfit", "tile.end"))
        builder.branch_if(self._is_unfit(place, self.stage.fallback), slow, fast)
        builder.start_block(slow)
        self._tile_by_elements(place, self.stage.fallback)
        builder.branch(done)
        builder.start_block(fast)
        self._fast_tile(place)
        builder.branch(done)
        builder.start_block(done)

    def _is_unfit(self, place: Place, fallback: Fallback) -> Value:
        """Whether any row of a tile meets a condition."""
        builder = self.builder
        kinds: dict[Node, AccessKind] = {
            load: access_kind(load, self.vector_axis, self.plan, self.layout, self.guarded)
            for load in fallback.conditions
        }
        tile = Tile(self.frame, kinds, self.guarded, place.axes, place.rows, place.lanes)
        found = builder.constant(I1, False)
        for condition in fallback.conditions:
            for point in tile.points(condition):
                value = tile.evaluate(condition, *point)
                if value.lanes > 1:
                    value = emit_horizontal(builder, "any", condition.dtype, value)
                found = builder.bit_or(found, value)
        return found

    def _tile_by_elements(self, place: Place, fallback: Fallback) -> None:
        """The elements of a tile one by one, with lanes along a reduction where its terms are neighbours."""
        builder = self.builder
        with ExitStack() as stack:
            axes = dict(place.axes)
            for part in (place.rows, place.lanes):
                if part is None:
                    continue
                count = builder.index(part.count if isinstance(part, Rows) else part.lanes * part.columns)
                if isinstance(part, Lanes) and part.count is not None:
                    count = part.count
                stop = builder.add(part.base, count)
                loop = builder.loop(part.base, stop, builder.index(1), hint="unfit")
                axes[part.axis] = stack.enter_context(loop).counter
            axis = self._axis_of_neighbours(fallback.root)
            lanes = builder.target.vector_bits // 32
            kinds = self._kinds_along(fallback.root, axis)
            vector_loop = (axis, lanes, 1) if axis is not None else None
            tile = Tile(self.frame, kinds, self.guarded, axes, vector_loop=vector_loop)
            values = tile.evaluate_all(fallback.root)
            self._store(Place(axes), 0, 0, values[None, None], streams=False)

    def _axis_of_neighbours(self, root: Node) -> Axis | None:
        """A reduction along which everything lies side by side."""
        for node in root.walk():
            if node.op is Op.REDUCE:
                axis = node.reduction.axis
                if set(self._kinds_along(root, axis).values()) <= {"contiguous", "uniform"}:
                    return axis
        return None

    def _kinds_along(self, root: Node, axis: Axis | None) -> dict[Node, AccessKind]:
        loads = [node for node in root.walk() if node.op is Op.LOAD]
        return {load: access_kind(load, axis, self.plan, self.layout, self.guarded) for load in loads}

    def _fast_tile(self, place: Place) -> None:
        """Copies that only the tile uses, its values, and where they go."""
        if place.rows is not None:
            place = self._with_copies(place, along_rows=True)
        rows, lanes, vector_loop = place.rows, place.lanes, None
        if self.vector_axis is not None and not self.vector_is_output:
            vector_loop = (self.vector_axis, self.choice.lanes, self.choice.columns)
        tile = Tile(
            self.frame,
            self.kinds,
            self.guarded,
            place.axes,
            rows,
            lanes,
            place.packed,
            vector_loop,
            self.pairs,
            place.units,
            self.choice.prefetch,
        )
        tile.scopes[0].memo.update(place.known)
        if rows is not None and rows.count > 1 and self._rows_become_lanes:
            self._finish_rows(place, rows, tile)
            return
        values = tile.evaluate_all(self.stage.root)
        self.frame.at(self.stage.root)
        if not self.choice.streams or lanes is None or lanes.count is not None or not self._fills_lines(lanes):
            self._store_tile(place, values)
            return
        after, plainly = self.builder.new_label("stored"), self.builder.new_label("store")
        past = self.builder.new_label("stream")
        self.builder.branch_if(self.in_lines, past, plainly)
        for label, streams in ((past, True), (plainly, False)):
            self.builder.start_block(label)
            self._store_tile(place, values, streams=streams)
            self.builder.branch(after)
        self.builder.start_block(after)

    @cached_property
    def _rows_become_lanes(self) -> bool:
        """Whether what follows reductions over lanes can be done for all rows of a tile at once."""
        axis, rows = self.row_axis, self.choice.rows
        if self.vector_axis is None or self.vector_is_output or axis is None or axis != self.stage.axes[-1]:
            return False
        if rows & (rows - 1) or any(node.dtype.is_bool for node in outermost_reductions([self.stage.root])):
            return False
        outside = [node for node in _outside_reductions(self.stage.root) if axis in dependencies(node)]
        loads = [node for node in outside if node.op is Op.LOAD]
        kinds = [access_kind(load, axis, self.plan, self.layout, self.guarded) for load in loads]
        return all(kind == "contiguous" for kind in kinds)

    def _finish_rows(self, place: Place, rows: Rows, tile: Tile) -> None:
        """The rest of the formula with the rows of a tile as lanes, and one store."""
        root = self.stage.root
        tile.prepare([root])
        lanes = Lanes(rows.axis, rows.count, 1, rows.base)
        kinds: dict[Node, AccessKind] = {
            load: "contiguous" for load in self.stage.loads if rows.axis in dependencies(load)
        }
        rest = Tile(self.frame, kinds, self.guarded, place.axes, None, lanes)
        for node in outermost_reductions([root]):
            column = 0 if rows.axis in dependencies(node) else None
            rest.scopes[0].memo[node, None, column] = tile.total_in_lanes(node)
        self._store_tile(replace(place, rows=None, lanes=lanes), rest.evaluate_all(root))

    def _fills_lines(self, lanes: Lanes) -> bool:
        return lanes.lanes * self.stage.root.dtype.bytes % 16 == 0

    def _store_tile(
        self, place: Place, values: dict[tuple[int | None, int | None], Value], *, streams: bool = False
    ) -> None:
        rows, lanes = place.rows, place.lanes
        for row in range(rows.count if rows else 1):
            for column in range(lanes.columns if lanes else 1):
                known_row = row if (row, None) in values or (row, column) in values else None
                known_column = column if (known_row, column) in values else None
                self._store(place, row, column, values[known_row, known_column], streams=streams)

    def _store(self, place: Place, row: int, column: int, value: Value, *, streams: bool) -> None:
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
        if streams and lanes is not None:
            builder.stream(builder.splat(stored, lanes.lanes), pointer)
        elif lanes is None:
            builder.store(stored, pointer, stage.root.dtype.bytes)
        else:
            store_lanes(builder, builder.splat(stored, lanes.lanes), pointer, lanes.count)


def _outside_reductions(root: Node) -> Iterator[Node]:
    """The nodes that are no part of a reduction."""
    yield root
    for source in () if root.op is Op.REDUCE else root.sources:
        yield from _outside_reductions(source)


def _leads_to_loads_only(node: Node, root: Node) -> bool:
    if node.op is Op.LOAD:
        return True
    users = [other for other in root.walk() if node in other.sources]
    return bool(users) and all(_leads_to_loads_only(user, root) for user in users)
