"""The loop nest of a stage whose reductions go in blocks of their axis.

With long rows a copy of all of them leaves the caches. Here there are blocks of rows, groups of lanes, and inside
blocks of the reduction: what tiles read of a block is copied, then every tile goes on from what it came to before,
which waits in memory. At the end ordinary register tiles read the results there, as copies of the nodes that they
are; so epilogues, rows that do not fit, edges and streamed stores are the code of any stage.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from math import lcm

from kerneljit.backends.arguments import Length, RowBlock, Slot, Workspace
from kerneljit.ir.extent import Extent
from kerneljit.ir.node import Axis, Node
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.reduction_blocks import blocked_reductions
from kerneljit.plan.schedule import StageSchedule

from .builder import I64, Builder, Value, constant_index
from .conversions import from_memory, memory_type, to_memory
from .elementwise import identity_value
from .panel_units import PanelShape
from .panels import PanelCopy
from .points import Lanes, PackedAccess, ReductionPart, Rows
from .stage import StageEmitter
from .stage_parts import CACHE_LINE, Body, Place
from .tile import Tile

LANES_TOGETHER = 1024
"""Lanes for which one copy of rows is made: so many that to make it is little of the work that it serves."""
LANES_WITHOUT_COPIES = 8192
"""Lanes where those are not copied: memory is read in long runs. 1 x 8,192 x 8,192 in blocks of 8: 2.3 times as fast as
without blocks, 1.4 with groups of 1,024."""


@dataclass(frozen=True, slots=True)
class ReductionBlock:
    """A block of the reduction's axis: where it begins and ends, and whether it is the first."""

    start: Value
    stop: Value
    is_first: Value


class BlockedStageEmitter(StageEmitter):
    """Writes the function of one stage, block by block of its reductions."""

    def __init__(
        self,
        builder: Builder,
        plan: Plan,
        stage: Stage,
        choice: StageSchedule,
        layout: Layout,
        guarded: frozenset[Node],
    ) -> None:
        super().__init__(builder, plan, stage, choice, layout, guarded)
        found = blocked_reductions(stage, self.vector_axis, self.row_axis)
        assert found is not None, "schedules are judged before"
        self.axis, self.reductions = found.axis, found.nodes
        self.inside = {node for reduction in self.reductions for node in reduction.walk()}
        self.lane_panels = [self._in_blocks(shape) for shape in self.lane_panels]
        self.row_panels = [self._in_blocks(shape) for shape in self.row_panels]
        self.block: ReductionBlock | None = None
        self.group: tuple[Value, Value] | None = None
        self.copied: ReductionBlock | None = None
        self.tile_row: Value = builder.index(0)

    def _in_blocks(self, shape: PanelShape) -> PanelShape:
        if self.axis not in shape.panel.reductions or shape in self.kept:
            return shape
        return replace(shape, block=(self.axis, self.choice.reduction_block))

    # ------------------------------------------------------------------ what waits in memory

    @property
    def workspaces(self) -> tuple[Workspace, ...]:
        block = self.row_block
        waiting = [
            Workspace(name, node.dtype.bytes, (self._line,), block)
            for name, node in zip(self._names, self.reductions, strict=True)
        ]
        return (*super().workspaces, *waiting)

    @cached_property
    def row_block(self) -> RowBlock | None:
        """The rows that are computed together: their copies, and what waits of them, share the room."""
        assert self.row_axis is not None
        copies = [(shape.unit_bytes, shape.lengths()) for shape in self.row_panels if shape not in self.kept]
        waiting = [(node.dtype.bytes, (self._line,)) for node in self.reductions]
        return RowBlock(self.row_axis.extent, self.rows_together, self.choice.block_bytes, (*copies, *waiting))

    @property
    def _names(self) -> list[str]:
        return [f"{self.stage.name}.waiting.{number}" for number in range(len(self.reductions))]

    @property
    def _group_lanes(self) -> int:
        """Lanes of a group: whole blocks of them, and whole cache lines of the output."""
        whole = lcm(self.choice.lanes * self.choice.columns, max(1, CACHE_LINE // self.stage.root.dtype.bytes))
        together = LANES_TOGETHER if self.lane_panels else LANES_WITHOUT_COPIES
        return max(1, together // whole) * whole

    @property
    def _line(self) -> Length:
        """Lanes that there is room for: a group, what comes before its first cache line, vectors at both ends."""
        return Length(Extent.of(self._group_lanes + CACHE_LINE + 2 * self.choice.lanes))

    @property
    def rows_together(self) -> int:
        """A number of rows that is known is computed in one block, by tiles of equal height."""
        return self._known_rows_number or super().rows_together

    @property
    def _known_rows_number(self) -> int | None:
        assert self.row_axis is not None
        return self.layout.known_size(self.row_axis.extent)

    def _read_arguments(self) -> None:
        super()._read_arguments()
        self.frame.slot(Slot("block", self.stage.name))

    # ------------------------------------------------------------------ loops

    def _part(self, axis: Axis) -> tuple[Value, Value]:
        if axis == self.vector_axis and self.group is not None:
            return self.group
        return super()._part(axis)

    def _nest(self, place: Place) -> None:
        assert self.row_axis is not None
        builder, size = self.builder, self.frame.slot(Slot("block", self.stage.name))
        start, stop = self._part(self.row_axis)
        if self._known_rows_number is not None:
            at = replace(place, block=(start, stop))
            self._copy_rows(at)
            self._each_group(at)
            return
        with builder.loop(start, stop, size, hint="row.block") as loop:
            end = self._least(stop, builder.add(loop.counter, size))
            at = replace(place, block=(loop.counter, end))
            self._copy_rows(at)
            self._each_group(at)

    def _each_group(self, place: Place) -> None:
        """Groups of lanes, all but the first of which begin with whole cache lines where the output is streamed."""
        assert self.vector_axis is not None
        builder, size = self.builder, self.builder.index(self._group_lanes)
        start, stop = self._part(self.vector_axis)
        if constant_index(stop) is not None:
            self.group = start, stop
            self._reduce_group_of_lanes(place)
            self.group = None
            return
        head = builder.sub(self._first_whole_line(start, stop), start) if self.choice.streams else builder.index(0)
        with builder.loop(start, stop, size, hint="group") as loop:
            after = builder.add(loop.counter, head)
            is_first = builder.compare("eq", loop.counter, start)
            begin = builder.select(is_first, start, self._least(stop, after))
            self.group = begin, self._least(stop, builder.add(after, size))
            self._reduce_group_of_lanes(place)
            self.group = None

    def _reduce_group_of_lanes(self, place: Place) -> None:
        """A block of rows and a group of lanes: every block of the reduction, then what becomes of the results."""
        builder, frame, size = self.builder, self.frame, self.builder.index(self.choice.reduction_block)
        extent = frame.extent(self.axis.extent)
        # An empty reduction is a block of nothing, so that what tiles read at the end is there.
        stop = builder.intrinsic("llvm.smax.i64", I64, [extent, builder.index(1)])
        with builder.loop(builder.index(0), stop, size, hint="reduction.block") as loop:
            end = self._least(extent, builder.add(loop.counter, size))
            self.block = ReductionBlock(loop.counter, end, builder.compare("eq", loop.counter, builder.index(0)))
            self._copy_rows(place)
            self._each_lane_block(place, self._lanes_of_block)
            self.block = None
        self._each_lane_block(place, self._lanes_of_block)

    def _lanes_of_block(self, place: Place) -> None:
        body = self._tile if self.block is None else self._reduce_tile
        self._each_row_tile(self._with_lane_copies(place), body)

    def _each_row_tile(self, place: Place, body: Body) -> None:
        """Tiles of several rows, then single rows. The last tile may begin with rows of the one before it.

        What waits of it has room of its own, since each tile must go on from its own values.
        """
        assert place.block is not None and self.row_axis is not None
        builder, axis, rows = self.builder, self.row_axis, self.choice.rows
        if self._known_rows_number is not None:
            self._known_rows(place, self._known_rows_number, body)
            return
        start, stop = place.block
        last = builder.sub(stop, builder.index(rows))
        full = builder.select(builder.compare("sge", last, start), stop, start)
        with builder.loop(start, full, builder.index(rows), hint=axis.name) as loop:
            self.tile_row = builder.sub(loop.counter, start)
            body(self._at_rows(place, Rows(axis, self._least(loop.counter, last), rows)))
        if rows == 1:
            return
        with builder.loop(full, stop, builder.index(1), hint=f"{axis.name}.edge") as loop:
            self.tile_row = builder.sub(loop.counter, start)
            body(self._at_rows(place, Rows(axis, loop.counter, 1)))

    def _least(self, one: Value, other: Value) -> Value:
        return self.builder.intrinsic("llvm.smin.i64", I64, [one, other])

    # ------------------------------------------------------------------ copies

    def _operands(self, bound: dict[Axis, Value], rows: Rows | None, lanes: Lanes | None) -> Tile:
        """Tiles that evaluate what is copied; of a block, elements are counted from its first."""
        if self.copied is not None:
            start = self.copied.start
            if self.axis in bound:
                bound = {**bound, self.axis: self.frame.add(start, bound[self.axis])}
            if lanes is not None and lanes.axis == self.axis:
                lanes = replace(lanes, base=self.frame.add(start, lanes.base))
        return super()._operands(bound, rows, lanes)

    @contextmanager
    def _copying(self, copy: PanelCopy) -> Iterator[None]:
        """While a copy is made: of a block, if it is one of those."""
        if copy.shape.block is not None:
            assert self.block is not None
            self.copied = self.block
            copy.block_length = self.builder.sub(self.block.stop, self.block.start)
        yield
        self.copied = None

    def _copy_rows(self, place: Place) -> None:
        """Make the copies of a block of rows: those of a block of the reduction inside it, the others before."""
        assert place.block is not None
        for copy in self.row_copies:
            if copy.shape not in self.kept and (copy.shape.block is None) == (self.block is None):
                with self._copying(copy):
                    copy.copy_rows(*place.block, self.frame.workspace(copy.shape.workspace))

    def _with_lane_copies(self, place: Place) -> Place:
        for copy in self.lane_copies:
            if not self._is_read(copy):
                continue
            assert place.lanes is not None
            pointer = self.kept.lane_pointer(self.frame, copy, place.lanes, self.head)
            if copy.shape not in self.kept:
                with self._copying(copy):
                    copy.copy_lanes(place.lanes, pointer)
            access = copy.lane_access(place.lanes, pointer)
            place = place.with_access(copy.panel, self._from_block(copy, access))
        return self._with_copies(place, along_rows=False)

    def _at_rows(self, place: Place, rows: Rows) -> Place:
        assert place.block is not None
        first, _ = place.block
        place = replace(place, rows=rows)
        if self._known_rows_number is not None:
            self.tile_row = rows.base
        for copy in self.row_copies:
            if not self._is_read(copy):
                continue
            stride = copy.row_stride()
            number = rows.base if copy.shape in self.kept else self.builder.sub(rows.base, first)
            pointer = self.builder.offset(self.kept.pointer(self.frame, copy.shape), self.builder.mul(number, stride))
            place = place.with_access(copy.panel, self._from_block(copy, copy.row_access(pointer, stride)))
        return place if self.block is not None else self._with_results(place)

    def _is_read(self, copy: PanelCopy) -> bool:
        """Whether the tiles of this pass read a copy: the reductions' inside blocks of them, the others after."""
        if self.block is not None:
            return copy.panel.node in self.inside
        return self.axis not in copy.panel.reductions

    def _from_block(self, copy: PanelCopy, access: PackedAccess) -> PackedAccess:
        """The copy of a block as if it were of the whole axis, whose elements tiles count."""
        if copy.shape.block is None or self.block is None:
            return access
        builder = self.builder
        before = builder.mul(copy.units_of(self.block.start), access.strides[self.axis])
        return replace(access, pointer=builder.offset(access.pointer, builder.sub(builder.index(0), before)))

    # ------------------------------------------------------------------ tiles

    def _reduce_tile(self, place: Place) -> None:
        """One tile's part of a block."""
        assert self.block is not None
        place = self._with_copies(place, along_rows=True)
        tile = Tile(
            self.frame,
            self.kinds,
            self.guarded,
            place.axes,
            place.rows,
            place.lanes,
            place.packed,
            None,
            self.pairs,
            place.units,
            self._ahead_of_tile,
        )
        waiting = {node: self._waiting(number, place) for number, node in enumerate(self.reductions)}
        block = self.block

        def at(node: Node, row: int | None, column: int | None) -> Value:
            access, bytes_ = waiting[node], (column or 0) * tile.width(node) * node.dtype.bytes
            step = self.frame.multiply(access.row_stride, self.builder.index(row or 0))
            return self.builder.offset(access.pointer, self.frame.add(step, self.builder.index(bytes_)))

        def before(node: Node, row: int | None, column: int | None) -> Value:
            builder, width = self.builder, tile.width(node)
            raw = builder.load(memory_type(node.dtype, width), at(node, row, column), node.dtype.bytes)
            nothing = identity_value(builder, node.reduction.kind, node.dtype, width)
            return builder.select(block.is_first, nothing, from_memory(builder, raw, node.dtype))

        tile.part = ReductionPart(self.axis, block.start, block.stop, before)
        tile.prepare(self.reductions)
        for node in self.reductions:
            for point in tile.points(node):
                value = to_memory(self.builder, tile.evaluate(node, *point), node.dtype)
                self.builder.store(value, at(node, *point), node.dtype.bytes)

    def _with_results(self, place: Place) -> Place:
        """The place where results can be read."""
        results = {node: self._waiting(number, place) for number, node in enumerate(self.reductions)}
        return replace(place, packed={**place.packed, **results})

    def _waiting(self, number: int, place: Place) -> PackedAccess:
        """Where the values of a tile wait: one row's after the other's, and so for each block of lanes."""
        assert place.lanes is not None
        builder, bytes_ = self.builder, self.builder.index(self.reductions[number].dtype.bytes)
        stride = self.frame.multiply(builder.index(place.lanes.lanes * place.lanes.columns), bytes_)
        line = builder.mul(self.frame.slot(Slot("block", self.stage.name)), bytes_)
        before = builder.add(builder.mul(self._lane_in_group(place.lanes), line), builder.mul(self.tile_row, stride))
        return PackedAccess(builder.offset(self.frame.workspace(self._names[number]), before), {}, stride)

    def _lane_in_group(self, lanes: Lanes) -> Value:
        """Where a tile's lanes are among its group's; what comes before a whole cache line takes whole vectors."""
        assert self.group is not None
        builder, (start, stop) = self.builder, self.group
        number = builder.sub(lanes.base, start)
        if not self.choice.streams:
            return number
        head = builder.sub(self._first_whole_line(start, stop), start)
        missing = builder.emit(I64, f"and i64 {builder.sub(builder.index(0), head).text}, {self.choice.lanes - 1}")
        is_before = builder.compare("slt", number, head)
        return builder.add(number, builder.select(is_before, builder.index(0), missing))
