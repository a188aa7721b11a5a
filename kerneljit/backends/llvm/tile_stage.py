"""The loop nest of a stage whose sums tile registers compute.

Rows are copied in blocks, lanes in groups of blocks; between them go the blocks of sums, along the lanes first,
so that the rows' copy stays near and the output is written along memory. Sums go through memory: while the tile
registers compute those of one block, what becomes of the last block's is computed in the same loop, by the ordinary
register tiles, for which sums are copies that they read.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace

from kerneljit.plan.copies import Panel, tile_panel
from kerneljit.plan.schedule import TILE_ROWS
from kerneljit.plan.tile_sums import TilePair, TileSum

from .builder import I1, I8, I64, Value
from .panels import PanelCopy
from .points import Lanes, PackedAccess, Rows
from .stage import StageEmitter
from .stage_parts import Place
from .tiles import (
    UNIT_BYTES,
    Interleaved,
    TileMatrix,
    TileProduct,
    TileRow,
    TileShape,
    emit_tile_sums,
    tile_registers,
)
from .tiles_table import best_tile_row


@dataclass(frozen=True, slots=True)
class Group:
    """Lanes that are copied together; `is_in_lines` unless they come before the output's first whole cache line."""

    start: Value
    stop: Value
    is_in_lines: Value


@dataclass(frozen=True, slots=True)
class Block:
    """Where a block of sums is: its first row and lane, and how many of both there are in it."""

    row: Value
    lane: Value
    rows: Value
    lanes: Value


class TileStageEmitter(StageEmitter):
    """Writes the function of one stage, with blocks of sums from tile registers."""

    blocks_of_lanes = 8

    @property
    def rows_together(self) -> int:
        return TILE_ROWS

    @property
    def width(self) -> int:
        """Lanes of a block."""
        return self.choice.lanes * self.choice.columns

    def _registers(self) -> AbstractContextManager[None]:
        row = self._tile_row(self.sums[0].pairs[0])
        self.scratch = [self.builder.stack(I8, 2 * self._block_bytes) for _ in self.sums]
        return tile_registers(self.builder, row.registers)

    def _tile_row(self, tile_pair: TilePair) -> TileRow:
        contraction = tile_pair.pair.contraction
        left, right = contraction.left, contraction.right
        if contraction.idiom == "dot":  # of the operands, either may be the one of the rows
            left, right = tile_pair.rows.dtype, tile_pair.lanes.dtype
        row = best_tile_row(self.builder.target, contraction.idiom, left, right)
        assert row is not None, "the plan knows what tile registers can do"
        return row

    @property
    def _line_bytes(self) -> int:
        return self.width * UNIT_BYTES

    @property
    def _block_bytes(self) -> int:
        return TILE_ROWS * self._line_bytes

    # ------------------------------------------------------------------ loops

    def _lanes_and_rows(self, place: Place) -> None:
        """Groups of blocks of lanes: copied, then used by all the rows of a block of those."""
        assert self.vector_axis is not None
        builder = self.builder
        start, stop = self._part(self.vector_axis)
        is_in_lines = builder.constant(I1, True)
        with ExitStack() as stack:
            if self.choice.streams:  # what comes before the first whole line is a group of its own
                first = self._first_whole_line(start, stop)
                ends = stack.enter_context(builder.loop(builder.index(0), builder.index(2), builder.index(1)))
                is_first = builder.compare("eq", ends.counter, builder.index(0))
                is_in_lines = builder.bit_not(is_first)
                start, stop = builder.select(is_first, start, first), builder.select(is_first, first, stop)
            size = builder.index(self.width * self.blocks_of_lanes)
            loop = stack.enter_context(builder.loop(start, stop, size, hint="group"))
            end = self._least(stop, builder.add(loop.counter, size))
            group = Group(loop.counter, end, is_in_lines)
            if self.statistics.on("lanes"):
                self._statistics_of_lanes(place, group.start, group.stop)
            self._copy_group(group)
            self._each_block(place, group)

    def _copy_group(self, group: Group) -> None:
        """Copy the lanes, block by block; the last may be partly filled."""
        assert self.vector_axis is not None
        builder, choice, width = self.builder, self.choice, self.builder.index(self.width)
        start, stop = group.start, group.stop
        full = builder.sub(stop, builder.urem(builder.sub(stop, start), width))
        for copy in self.lane_copies:
            with builder.loop(start, full, width, hint="pack.block") as loop:
                lanes = Lanes(self.vector_axis, choice.lanes, choice.columns, loop.counter)
                copy.copy_lanes(lanes, self._lane_pointer(copy, start, loop.counter))
            with builder.when(builder.compare("slt", full, stop), "pack.edge"):
                lanes = Lanes(self.vector_axis, choice.lanes, choice.columns, full, builder.sub(stop, full))
                copy.copy_lanes_partly(lanes, self._lane_pointer(copy, start, full))

    def _lane_pointer(self, copy: PanelCopy, start: Value, lane: Value) -> Value:
        """Where the copy of a block of lanes is, by the first lanes of the group and of the block."""
        before = self.builder.mul(self.builder.sub(lane, start), copy.line())
        return self.builder.offset(self.frame.workspace(copy.shape.workspace), before)

    def _each_block(self, place: Place, group: Group) -> None:
        """The blocks of some rows and lanes, each followed by what becomes of the last one's sums."""
        assert place.block is not None
        builder, zero, one = self.builder, self.builder.index(0), self.builder.index(1)
        (first_row, last_row), start, stop = place.block, group.start, group.stop
        total = builder.mul(self._blocks(first_row, last_row, TILE_ROWS), self._blocks(start, stop, self.width))
        starts = [first_row, start, first_row, start]
        with builder.loop(zero, builder.add(total, one), one, starts, hint="tile.block") as loop:
            row, lane, previous_row, previous_lane = loop.carried
            is_first = builder.compare("eq", loop.counter, zero)
            left = self._least(builder.index(TILE_ROWS), builder.sub(last_row, previous_row))
            previous = Block(
                previous_row,
                previous_lane,
                builder.select(is_first, zero, left),
                self._least(builder.index(self.width), builder.sub(stop, previous_lane)),
            )
            half = builder.mul(builder.bit_and(loop.counter, one), builder.index(self._block_bytes))
            other_half = builder.sub(builder.index(self._block_bytes), half)
            is_over = builder.compare("eq", loop.counter, total)
            whole = self._whole_tiles(previous, group)

            def finish(begin: Value, end: Value) -> None:
                self._finish(place, previous, other_half, start, begin, end)

            work: Interleaved | None = Interleaved(whole, finish)
            for number, total_sum in enumerate(self.sums):
                sums = TileMatrix(builder.offset(self.scratch[number], half), builder.index(self._line_bytes))
                self._sum_block(total_sum, place, start, row, lane, is_over, sums, work)
                work = None
            self._finish_edges(place, previous, other_half, start, whole)
            next_lane = builder.add(lane, builder.index(self.width))
            wraps = builder.compare("sge", next_lane, stop)
            next_row = builder.select(wraps, builder.add(row, builder.index(TILE_ROWS)), row)
            loop.next_values += [next_row, builder.select(wraps, start, next_lane), row, lane]

    def _blocks(self, start: Value, stop: Value, size: int) -> Value:
        """How many blocks there are from start to stop, the last maybe partly filled."""
        builder = self.builder
        return builder.udiv(builder.add(builder.sub(stop, start), builder.index(size - 1)), builder.index(size))

    def _least(self, one: Value, other: Value) -> Value:
        return self.builder.intrinsic("llvm.smin.i64", I64, [one, other])

    # ------------------------------------------------------------------ sums

    def _sum_block(
        self,
        total: TileSum,
        place: Place,
        start: Value,
        row: Value,
        lane: Value,
        is_over: Value,
        sums: TileMatrix,
        work: Interleaved | None,
    ) -> None:
        """A block of one sum; after the last one nothing, so that the last one's sums are finished in the same code."""
        assert place.block is not None and self.row_axis is not None and self.vector_axis is not None
        builder = self.builder
        self.frame.at(total.node)
        products = []
        for tile_pair in total.pairs:
            rows = self._copy_of(tile_panel(tile_pair, "rows", self.row_axis))
            lanes = self._copy_of(tile_panel(tile_pair, "lanes", self.vector_axis))
            stride = rows.row_stride()
            before = builder.mul(builder.sub(row, place.block[0]), stride)
            left = builder.offset(self.frame.workspace(rows.shape.workspace), before)
            right = TileMatrix(self._lane_pointer(lanes, start, lane), builder.index(self._line_bytes))
            products.append(TileProduct(self._tile_row(tile_pair), TileMatrix(left, stride), right))
            units = builder.select(is_over, builder.index(0), rows.lengths[-1])
        shape = TileShape(TILE_ROWS // products[0].row.registers.lines, self.choice.columns)
        emit_tile_sums(builder, products, shape, units, sums, interleaved=work)

    def _copy_of(self, panel: Panel) -> PanelCopy:
        (found,) = (copy for copy in (*self.row_copies, *self.lane_copies) if copy.panel == panel)
        return found

    # ------------------------------------------------------------------ what becomes of them

    def _whole_tiles(self, block: Block, group: Group) -> Value:
        """How many tiles of the schedule's rows, with all of a block's lanes, there are from its first row on."""
        builder = self.builder
        is_full = builder.compare("eq", block.lanes, builder.index(self.width))
        is_full = builder.bit_and(is_full, group.is_in_lines)
        return builder.select(is_full, builder.udiv(block.rows, builder.index(self.choice.rows)), builder.index(0))

    def _finish(self, place: Place, block: Block, half: Value, start: Value, begin: Value, end: Value) -> None:
        """Some of a block's whole tiles."""
        assert self.vector_axis is not None
        builder, choice = self.builder, self.choice
        with builder.loop(begin, end, builder.index(1), hint="finish") as loop:
            lanes = Lanes(self.vector_axis, choice.lanes, choice.columns, block.lane)
            row = builder.mul(loop.counter, builder.index(choice.rows))
            self._finish_tile(place, block, half, start, row, builder.index(0), choice.rows, lanes)

    def _finish_edges(self, place: Place, block: Block, half: Value, start: Value, whole: Value) -> None:
        """The rows after a block's whole tiles, vector by vector."""
        assert self.vector_axis is not None
        builder, choice = self.builder, self.choice
        first, step = builder.mul(whole, builder.index(choice.rows)), builder.index(choice.lanes)
        with (
            builder.loop(first, block.rows, builder.index(1), hint="edge.row") as row,
            builder.loop(builder.index(0), block.lanes, step, hint="edge.lanes") as lane,
        ):
            rest = self._least(builder.sub(block.lanes, lane.counter), step)
            lanes = Lanes(self.vector_axis, choice.lanes, 1, builder.add(block.lane, lane.counter), rest)
            self._finish_tile(place, block, half, start, row.counter, lane.counter, 1, lanes)

    def _finish_tile(
        self,
        place: Place,
        block: Block,
        half: Value,
        start: Value,
        row: Value,
        lane: Value,
        rows: int,
        lanes: Lanes,
    ) -> None:
        """The values of some points of a block; `row` and `lane` are counted from the block's."""
        assert self.row_axis is not None
        builder = self.builder
        at = self._at_rows(place, Rows(self.row_axis, builder.add(block.row, row), rows))
        for copy in self.lane_copies:
            if not copy.panel.is_for_tiles:
                pointer = self._moved_by_lanes(copy, self._lane_pointer(copy, start, block.lane), lane)
                whole = replace(lanes, columns=self.choice.columns, count=None)
                at = at.with_access(copy.panel, copy.lane_access(whole, pointer))
        sums = {total.node: self._sum_access(number, half, row, lane) for number, total in enumerate(self.sums)}
        at = replace(at, lanes=lanes, packed={**at.packed, **sums})
        self._tile(self._with_copies(at, along_rows=False))

    def _moved_by_lanes(self, copy: PanelCopy, pointer: Value, lane: Value) -> Value:
        return self.builder.offset(pointer, self.builder.mul(lane, self.builder.index(copy.shape.unit_bytes)))

    def _sum_access(self, number: int, half: Value, row: Value, lane: Value) -> PackedAccess:
        builder, line = self.builder, self.builder.index(self._line_bytes)
        offset = builder.add(builder.mul(row, line), builder.mul(lane, builder.index(UNIT_BYTES)))
        pointer = builder.offset(self.scratch[number], builder.add(half, offset))
        return PackedAccess(pointer, {}, line)
