"""Panels: copies of operands in the order in which register tiles read them, in units.

Copies of lanes are lines of lanes, [reduction axes][lanes of a block], so that a tile loads whole vectors. Copies
of rows keep the rows apart, [row][reduction axes], an odd number of cache lines from one to the next, so that
no power of two brings them into one cache set. Expressions of one row are evaluated once, while copying.

In: a `Panel` of the plan, and tiles that evaluate its node. Out: the loops that copy, and a `PackedAccess`.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from functools import partial

from kerneljit.ir.node import Axis, Op

from .builder import I64, Type, Value, constant_index
from .conversions import to_memory
from .loops import repeat
from .memory import lane_mask
from .panel_units import PanelUnits, Square
from .points import Lanes, PackedAccess, Rows
from .tile import Tile
from .tiles_bits import store_unpacked_block
from .transpose import can_transpose, transpose

GROUP = 8
"""Lanes copied side by side: as many streams as a cache set has ways, and one short burst of stores."""


class PanelCopy(PanelUnits):
    """The loops that write one panel."""

    # ------------------------------------------------------------------ copies of lanes

    def copy_lanes(self, lanes: Lanes, pointer: Value) -> None:
        """Copy a block of lanes."""
        self.frame.at(self.panel.node)
        access, shape = self.lane_access(lanes, pointer), self.shape
        if shape.is_neighbour_along_axis:
            self._copy_vectors_of_lanes(lanes, access)
        elif _is_known(lanes.count):
            self._copy_whole_lanes(lanes, access)
        else:
            self._copy_lanes_one_by_one(lanes, access)
        if shape.panel.is_for_tiles:
            for column in range(lanes.columns):
                self._clear_units(self._moved(pointer, column * lanes.lanes * shape.unit_bytes), access, lanes.lanes)

    def copy_lanes_partly(self, lanes: Lanes, pointer: Value) -> None:
        """Copy a block of several vectors of which `lanes.count` are real: whole vectors as ever, one lane by lane."""
        builder, count, width = self.builder, lanes.count, self.builder.index(lanes.lanes)
        assert count is not None
        if self.shape.is_neighbour_along_axis:
            self.copy_lanes(lanes, pointer)
            return
        access = self.lane_access(lanes, pointer)
        with builder.loop(builder.index(0), builder.index(lanes.columns), builder.index(1), hint="pack.column") as loop:
            before = builder.mul(loop.counter, width)
            base, left = self.frame.add(lanes.base, before), builder.sub(count, before)
            place = builder.offset(pointer, builder.mul(before, builder.index(self.shape.unit_bytes)))
            column = PackedAccess(place, access.strides, access.row_stride)
            is_whole = builder.compare("sge", left, width)
            with builder.when(is_whole, "pack.whole"):
                self._copy_whole_lanes(Lanes(lanes.axis, lanes.lanes, 1, base), column)
            with builder.when(builder.bit_not(is_whole), "pack.part"):
                real = builder.intrinsic("llvm.smax.i64", I64, [left, builder.index(0)])
                self._copy_lanes_one_by_one(Lanes(lanes.axis, lanes.lanes, 1, base, real), column)
            if self.panel.is_for_tiles:
                self._clear_units(place, access, lanes.lanes)

    def _copy_whole_lanes(self, lanes: Lanes, access: PackedAccess) -> None:
        if self.shape.is_neighbour_along_units and self._transposes(lanes.lanes):
            self._copy_squares(lanes, access)
        else:
            self._copy_lanes_one_by_one(lanes, access)

    def _transposes(self, lanes: int) -> bool:
        elements = lanes * self.shape.panel.bits // self.shape.panel.element_bits
        return elements >= 1 and can_transpose(lanes, self.panel.bits)

    def _copy_vectors_of_lanes(self, lanes: Lanes, access: PackedAccess) -> None:
        """Whole vectors, where lanes are neighbours in the source too; units are put together in registers."""
        shape = self.shape
        with ExitStack() as stack:
            bound, place = self._outer_loops(stack, access)
            for elements, first in self._units(stack, access, place):
                for column in range(lanes.columns):
                    offset = column * lanes.lanes * shape.unit_bytes
                    values = (self._lane_vector({**bound, **axes}, lanes, column) for axes in elements)
                    self._store_units(values, self._moved(first, offset), access, lanes.lanes)

    def _lane_vector(self, bound: dict[Axis, Value], lanes: Lanes, column: int) -> Value:
        if lanes.count is not None and column:
            builder, before = self.builder, self.builder.index(column * lanes.lanes)
            base, count = self.frame.add(lanes.base, before), builder.sub(lanes.count, before)
            lanes, column = Lanes(lanes.axis, lanes.lanes, 1, base, count), 0
        tile = self.make_tile(bound, None, lanes)
        value = tile.evaluate(self.panel.node, None, column)
        return to_memory(self.builder, self.builder.splat(value, lanes.lanes), self.panel.node.dtype)

    def _copy_squares(self, lanes: Lanes, access: PackedAccess) -> None:
        """Vectors along the units, transposed in registers."""
        builder, shape, axis = self.builder, self.shape, self.panel.reductions[-1]
        count = lanes.lanes
        elements = count * shape.panel.bits // shape.panel.element_bits
        extent = self.extent(axis)
        full = self.frame.whole(builder.index(0), extent, elements)
        real = constant_index(lanes.count) if lanes.count is not None else None
        with ExitStack() as stack:
            bound, place = self._outer_loops(stack, access)
            for column in range(lanes.columns):
                base = self.frame.add(lanes.base, builder.index(column * count))
                square = partial(
                    self._square, bound, Rows(self.panel.axis, base, count), count if real is None else real
                )
                corner = self._moved(place, column * count * shape.unit_bytes)

                def whole(
                    start: Value, _: Sequence[Value], square: Square = square, corner: Value = corner
                ) -> list[Value]:
                    first = self._at_unit(corner, access, start)
                    for number, line in enumerate(square(Lanes(axis, elements, 1, start))):
                        self._store_line(line, first, access, number)
                    return []

                repeat(self.frame, (builder.index(0), full, elements), (), whole, hint="pack.square")
                rest = self.frame.rest(full, extent, elements)
                with self._when_more(rest, 0, "pack.rest"):
                    lines = square(Lanes(axis, elements, 1, full, rest))
                    first = self._at_unit(corner, access, full)
                    units = self.units_of(rest)
                    known = constant_index(units)
                    if known is None:
                        self._store_some(lines, units, first, access)
                    else:
                        for number, line in enumerate(lines[:known]):
                            self._store_line(line, first, access, number)

    def _store_some(self, lines: list[Value], count: Value, first: Value, access: PackedAccess) -> None:
        """The first lines, as many as there are units; by way of the stack, since code for each would be long."""
        builder, size = self.builder, lines[0].lanes * self.shape.unit_bytes
        buffer = builder.stack(lines[0].type, len(lines))
        for number, line in enumerate(lines):
            builder.store(line, builder.offset(buffer, builder.index(number * size)), self.shape.unit_bytes)
        with builder.loop(builder.index(0), count, builder.index(1), hint="pack.line") as loop:
            from_ = builder.offset(buffer, builder.mul(loop.counter, builder.index(size)))
            to = builder.offset(first, builder.mul(loop.counter, access.strides[self.panel.reductions[-1]]))
            builder.store(builder.load(lines[0].type, from_, self.shape.unit_bytes), to, self.shape.unit_bytes)

    def _when_more(self, value: Value, than: int, hint: str) -> AbstractContextManager[None]:
        """Instructions that run only where a number is greater than another."""
        known = constant_index(value)
        if known is not None and known > than:
            return nullcontext()
        return self.builder.when(self.builder.compare("sgt", value, self.builder.index(than)), hint)

    def _square(self, bound: dict[Axis, Value], rows: Rows, real: int, along: Lanes) -> list[Value]:
        """The columns of a square of rows, of which only the first are real."""
        unit = Type(f"i{self.panel.bits}", rows.count)
        tile, nothing = self.make_tile(bound, rows, along), self.builder.zero(unit)
        vectors = [self._unit_vector(tile, row, along, unit) for row in range(real)]
        return transpose(self.builder, vectors + [nothing] * (rows.count - real))

    def _unit_vector(self, tile: Tile, row: int | None, along: Lanes, unit: Type) -> Value:
        value = self.builder.splat(tile.evaluate(self.panel.node, row, 0), along.lanes)
        return self.builder.bitcast_to(self._zero_beyond(value, along), unit)

    def _zero_beyond(self, value: Value, along: Lanes) -> Value:
        """Zeros for what is no element: tiles take it, and an expression of nothing need not be zero."""
        if not self.panel.is_for_tiles or along.count is None or self.panel.node.op is Op.LOAD:
            return value
        mask = lane_mask(self.builder, along.lanes, along.count)
        return self.builder.select(mask, value, self.builder.zero(value.type))

    def _store_line(self, line: Value, first: Value, access: PackedAccess, number: int) -> None:
        self._put_unit(line, first, access, number)

    def _copy_lanes_one_by_one(self, lanes: Lanes, access: PackedAccess) -> None:
        """Single elements, some lanes side by side so that source and copy are both streams; the others are zero."""
        builder, shape = self.builder, self.shape
        width = lanes.lanes * lanes.columns
        total = builder.index(width)
        count = lanes.count if lanes.count is not None else total
        group = GROUP if lanes.count is None and width % GROUP == 0 else 1
        with ExitStack() as stack:
            loop = stack.enter_context(builder.loop(builder.index(0), count, builder.index(group), hint="pack.lane"))
            start = builder.offset(access.pointer, builder.mul(loop.counter, builder.index(shape.unit_bytes)))
            bound, place = self._outer_loops(stack, access, start)
            for elements, first in self._units(stack, access, place):
                for lane in range(group):
                    index = self.frame.add(self.frame.add(lanes.base, loop.counter), builder.index(lane))
                    values = (self._element({**bound, **axes, self.panel.axis: index}) for axes in elements)
                    self._store_units(values, self._moved(first, lane * shape.unit_bytes), access, 1)
        if lanes.count is not None:
            self._clear_lanes(access, count, total)

    def _clear_lanes(self, access: PackedAccess, count: Value, total: Value) -> None:
        """Zero the lanes that are none, so that they hold harmless numbers."""
        builder, zero = self.builder, self.builder.zero(self.shape.unit_type)
        with ExitStack() as stack:
            loop = stack.enter_context(builder.loop(count, total, builder.index(1), hint="pack.pad"))
            place = builder.offset(access.pointer, builder.mul(loop.counter, builder.index(self.shape.unit_bytes)))
            for axis, length in zip(self.panel.reductions, self.lengths, strict=True):
                inner = stack.enter_context(builder.loop(builder.index(0), length, builder.index(1), hint="pack.pad"))
                place = builder.offset(place, builder.mul(inner.counter, access.strides[axis]))
            builder.store(zero, place, self.shape.unit_bytes)

    # ------------------------------------------------------------------ copies of rows

    def copy_rows(self, start: Value, stop: Value, pointer: Value) -> None:
        """Copy the rows from start to stop."""
        builder, shape = self.builder, self.shape
        self.frame.at(self.panel.node)
        stride = self.row_stride()
        if shape.is_neighbour_along_axis and not shape.is_neighbour_along_units and self._has_row_squares():
            lanes = shape.vector_units
            count = builder.sub(stop, start)
            whole = builder.sub(stop, builder.emit(I64, f"urem i64 {count.text}, {lanes}"))
            with builder.loop(start, whole, builder.index(lanes), hint="pack.rows") as loop:
                offset = builder.mul(builder.sub(loop.counter, start), stride)
                self._copy_row_squares(loop.counter, self.row_access(builder.offset(pointer, offset), stride))
            pointer = builder.offset(pointer, builder.mul(builder.sub(whole, start), stride))
            start = whole
        with builder.loop(start, stop, builder.index(1), hint="pack.row") as loop:
            row = loop.counter
            offset = builder.mul(builder.sub(row, start), stride)
            access = self.row_access(builder.offset(pointer, offset), stride)
            if shape.is_neighbour_along_units:
                self._copy_row_in_vectors(row, access)
            else:
                self._copy_row_one_by_one(row, access)

    def _has_row_squares(self) -> bool:
        """Whether rows can be copied as squares: elements are units, and there is a reduction to run along."""
        is_plain = self.shape.terms == self.shape.parts == 1 and bool(self.panel.reductions)
        return is_plain and can_transpose(self.shape.vector_units, self.panel.bits)

    def _copy_row_squares(self, row: Value, access: PackedAccess) -> None:
        """Vectors along the rows, transposed in registers; the units that are left over, one by one."""
        builder, axis, count = self.builder, self.panel.reductions[-1], self.shape.vector_units
        unit = Type(f"i{self.panel.bits}", count)
        across = Lanes(self.panel.axis, count, 1, row)
        extent = self.extent(axis)
        full = builder.sub(extent, builder.emit(I64, f"urem i64 {extent.text}, {count}"))
        with ExitStack() as stack:
            bound, place = self._outer_loops(stack, access)

            def line(unit_number: Value) -> Value:
                tile = self.make_tile({**bound, axis: unit_number}, None, across)
                return builder.bitcast_to(builder.splat(tile.evaluate(self.panel.node, None, 0), count), unit)

            with builder.loop(builder.index(0), full, builder.index(count), hint="pack.square") as loop:
                lines = [line(self.frame.add(loop.counter, builder.index(number))) for number in range(count)]
                first = self._at_unit(place, access, loop.counter)
                for number, column in enumerate(transpose(builder, lines)):
                    step = self.frame.multiply(access.row_stride, builder.index(number))
                    builder.store(column, builder.offset(first, step), self.shape.unit_bytes)
            with builder.loop(full, extent, builder.index(1), hint="pack.rest") as loop:
                values, first = line(loop.counter), self._at_unit(place, access, loop.counter)
                for number in range(count):
                    step = self.frame.multiply(access.row_stride, builder.index(number))
                    builder.store(builder.extract(values, number), builder.offset(first, step), self.shape.unit_bytes)

    def _copy_row_in_vectors(self, row: Value, access: PackedAccess) -> None:
        builder, shape, axis = self.builder, self.shape, self.panel.reductions[-1]
        units = shape.vector_units
        elements = max(1, units * shape.panel.bits // shape.panel.element_bits)
        extent = self.extent(axis)
        full = self.frame.whole(builder.index(0), extent, elements)
        rest = self.frame.rest(full, extent, elements)
        unit = shape.unit_type.with_lanes(units)
        with ExitStack() as stack:
            bound, place = self._outer_loops(stack, access)
            bound[self.panel.axis] = row

            def copy(first: Value, count: Value | None) -> None:
                along = Lanes(axis, elements, 1, first, count)
                tile = self.make_tile(bound, None, along)
                value = builder.splat(tile.evaluate(self.panel.node, None, 0), elements)
                value = self._zero_beyond(to_memory(builder, value, self.panel.node.dtype), along)
                if shape.panel.expansion > 1:
                    byte = builder.mul(first, builder.index(shape.panel.element_bits // 8))
                    store_unpacked_block(builder, builder.bitcast_to(value, I64), place, byte)
                    return
                builder.store(builder.bitcast_to(value, unit), self._at_unit(place, access, first), shape.unit_bytes)

            with builder.loop(builder.index(0), full, builder.index(elements), hint="pack.units") as loop:
                copy(loop.counter, None)
            with self._when_more(rest, 0, "pack.rest"):
                copy(full, rest)

    def _copy_row_one_by_one(self, row: Value, access: PackedAccess) -> None:
        with ExitStack() as stack:
            bound, place = self._outer_loops(stack, access)
            bound[self.panel.axis] = row
            for elements, first in self._units(stack, access, place):
                values = (self._element({**bound, **axes}) for axes in elements)
                self._store_units(values, first, access, 1)
            if self.panel.is_for_tiles:
                self._clear_units(place, access, 1)


def _is_known(count: Value | None) -> bool:
    """Whether it is known while code is written how many lanes are real."""
    return count is None or constant_index(count) is not None
