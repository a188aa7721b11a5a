"""The loop nest of one stage: blocks of lanes, tiles of rows, copies where they can be reused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import replace
from functools import cached_property

from kerneljit.backends.arguments import ArgumentTable, Slot
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, walk_into
from kerneljit.plan.quotients import plan_quotients

from .builder import I1, I64, POINTER, Value, constant_index
from .frame import Frame
from .loops import repeat
from .panel_units import PanelShape
from .panels import PanelCopy
from .points import Lanes, Rows
from .stage_parts import SMALLEST_VECTOR, Body, Place
from .stage_tile import StageTile
from .tile import Tile
from .windows import BLOCK

_ROWS_NEAR = 16
"""So many rows are in the second cache when they are read again."""


class StageEmitter(StageTile):
    """Writes the functions of one stage."""

    # ------------------------------------------------------------------ the function

    def emit(self, name: str, table: ArgumentTable, line: int) -> None:
        """Write the whole function."""
        (argument,) = self.builder.begin_function(name, [("arguments", POINTER)], line)
        self.write(table, argument, {})
        if self.choice.streams:
            self.builder.fence()
        self.builder.end_function()

    def write(self, table: ArgumentTable, argument: Value, known: Mapping[Slot, Value]) -> None:
        """Write all that the function does into the one that is open; `known` are slots that are not read."""
        # Tiles leave the ports of vectors idle; other sums need them more than the divider is waited for.
        quotients = plan_quotients(self.plan, self.layout) if self.choice.tiles else frozenset[Node]()
        unroll = self.choice.unroll
        self.frame = Frame(self.builder, table, argument, self.plan, self.layout, unroll, quotients, known)
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

    # ------------------------------------------------------------------ loops

    def _nest(self, place: Place) -> None:
        """The loops over blocks, lanes and rows, in the order in which copies are used most."""
        if self.row_axis is not None and self.statistics.on("rows") and not self.row_copies:
            self.rows_known = self.builder.stack(I64)
            self.builder.store(self._part(self.row_axis)[0], self.rows_known, 8)
        if self.windows:
            is_wide = self._has_wide_windows()
            with self.builder.when(is_wide, "windows.wide"):
                self._each_window_block(place)
            with self.builder.when(self.builder.bit_not(is_wide), "windows.narrow"):
                self._each_lane_block(place, lambda at: self._tile(self._with_lane_copies(at)))
        elif self.row_copies:
            self._each_row_block(place, self._lanes_and_rows)
        elif self.vector_is_output:
            self._lanes_and_rows(place)
        else:
            self._each_row_tile(self._with_lane_copies(place), self._each_inner)

    def _each_window_block(self, place: Place) -> None:
        """Blocks of lanes whose sums over windows are computed first, with the loops over lanes of each."""
        assert self.vector_axis is not None
        builder, name = self.builder, self.stage.name
        edges = Slot("begin", name), Slot("end", name)
        start, stop = (self.frame.slot(edge) for edge in edges)
        base = start
        if self.choice.streams:  # a short block first, so that the others meet where lines of the output do
            whole = self._first_whole_line(start, stop)
            before = builder.sub(whole, builder.index(BLOCK))
            base = builder.select(builder.compare("eq", whole, start), start, before)
        with builder.loop(base, stop, builder.index(BLOCK), hint="window.block") as loop:
            begin = builder.intrinsic("llvm.smax.i64", I64, [loop.counter, start])
            end = builder.intrinsic("llvm.smin.i64", I64, [stop, builder.add(loop.counter, builder.index(BLOCK))])
            for window in self.windows:
                window.emit(self.frame, begin, end, lambda bound, lanes: self._operands(bound, None, lanes))
            self.window_block = begin
            with self.frame.assuming({edges[0]: begin, edges[1]: end}):
                self._each_lane_block(place, lambda at: self._tile(self._with_lane_copies(at)))
        self.window_block = None

    def _has_wide_windows(self) -> Value:
        """Whether any window is wide enough for sums to be doubled."""
        found, least = self.builder.constant(I1, False), self.builder.index(self.choice.doubles)
        for window in self.windows:
            size = self.frame.extent(window.node.reduction.axis.extent)
            found = self.builder.bit_or(found, self.builder.compare("sge", size, least))
        return found

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

        def inside(inner: Node) -> Iterable[Node]:
            is_varied = self.vector_axis in dependencies(inner) and inner.op is not Op.LOAD
            return reversed(inner.sources) if is_varied else ()

        for inner in walk_into(node, inside):
            if dependencies(inner) and self.vector_axis not in dependencies(inner):
                yield inner

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
            self._copy_row_block(loop.counter, end)
            body(replace(place, block=(loop.counter, end)))

    def _copy_row_block(self, start: Value, stop: Value) -> None:
        """Copy the rows; with statistics of them some at a time, so that those are still near when they are copied."""
        builder = self.builder
        copies = [copy for copy in self.row_copies if copy.shape not in self.kept]
        if not self.statistics.on("rows"):
            for copy in copies:
                copy.copy_rows(start, stop, self.frame.workspace(copy.shape.workspace))
            return
        size = builder.index(max([_ROWS_NEAR, *(copy.shape.vector_units for copy in copies)]))
        with builder.loop(start, stop, size, hint="row.some") as loop:
            end = builder.intrinsic("llvm.smin.i64", I64, [stop, builder.add(loop.counter, size)])
            self._statistics_of_rows(loop.counter, end)
            for copy in copies:
                before = builder.mul(builder.sub(loop.counter, start), copy.row_stride())
                copy.copy_rows(loop.counter, end, builder.offset(self.frame.workspace(copy.shape.workspace), before))

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
        least = max(2, lanes * SMALLEST_VECTOR // self.builder.target.vector_bits)
        while lanes // 2 >= max(number, least):
            lanes //= 2
        return lanes

    def _each_row_tile(self, place: Place, body: Body) -> None:
        """Tiles of several rows, then single rows; all of them, or those of one block."""
        if self.row_axis is None:
            body(place)
            return
        axis = self.row_axis
        start, stop = place.block if place.block is not None else self._part(axis)
        known = constant_index(stop)
        if known is not None and place.block is None:
            self._known_rows(place, known, body)
        elif self.statistics.on("rows") and place.block is None:
            self._each_row_group(place, body)
        else:
            self._row_tiles(place, (start, stop), start, body)

    def _each_row_group(self, place: Place, body: Body) -> None:
        """Rows in groups that are still near when they are read again, after their statistics."""
        assert self.row_axis is not None
        builder, rows = self.builder, self.choice.rows
        start, stop = self._part(self.row_axis)
        size = builder.index(-(-_ROWS_NEAR // rows) * rows)
        with builder.loop(start, stop, size, hint="row.group") as loop:
            end = builder.intrinsic("llvm.smin.i64", I64, [stop, builder.add(loop.counter, size)])
            known = builder.load(I64, self.rows_known, 8)
            with builder.when(builder.compare("sge", loop.counter, known), "row.news"):
                self._statistics_of_rows(loop.counter, end)
                builder.store(end, self.rows_known, 8)
            self._row_tiles(place, (loop.counter, end), start, body)

    def _row_tiles(self, place: Place, part: tuple[Value, Value], least: Value, body: Body) -> None:
        """The tiles of some rows; the last of them may begin before, but not before the least row."""
        assert self.row_axis is not None
        builder, axis, rows = self.builder, self.row_axis, self.choice.rows
        start, stop = part
        if rows == 1:
            with builder.loop(start, stop, builder.index(1), hint=axis.name) as loop:
                body(self._at_rows(place, Rows(axis, loop.counter, 1)))
            return
        # The last tile begins where it ends with the rows: to compute some of them again is cheaper than one by one.
        last = builder.sub(stop, builder.index(rows))
        is_full = builder.compare("sge", last, least)
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
