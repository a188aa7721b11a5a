"""Panels: copies of operands in the order in which register tiles read them, in units.

Copies of lanes are lines of lanes, [reduction axes][lanes of a block], so that a tile loads whole vectors. Copies
of rows keep the rows apart, [row][reduction axes], an odd number of cache lines from one to the next, so that
no power of two brings them into one cache set. Expressions of one row are evaluated once, while copying.

In: a `Panel` of the plan, and tiles that evaluate its node. Out: the loops that copy, and a `PackedAccess`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass
from functools import partial
from math import gcd

from kerneljit.backends.arguments import ROW_ALIGNMENT, ROW_PADDING, Length, RowBlock, Workspace
from kerneljit.ir.node import Axis, Op
from kerneljit.plan.copies import Panel

from .builder import I64, Type, Value, constant_index
from .conversions import memory_type, to_memory
from .frame import Frame
from .loops import repeat
from .memory import lane_mask
from .points import Lanes, PackedAccess, Rows
from .tile import Tile
from .tiles_bits import first_unit, store_unpacked_block, store_unpacked_words
from .transpose import can_transpose, transpose

MakeTile = Callable[[dict[Axis, Value], Rows | None, Lanes | None], Tile]
"""A tile that evaluates operands: with these axes bound, some rows, and neighbours along an axis as lanes."""

Square = Callable[[Lanes], list[Value]]
"""Reads some rows along an axis, and gives its columns."""

GROUP = 8
"""Lanes copied side by side: as many streams as a cache set has ways, and one short burst of stores."""


@dataclass(frozen=True, slots=True)
class PanelShape:
    """A panel, where it is kept, and how its source can be read."""

    panel: Panel
    workspace: str
    lanes: int
    width: int
    is_neighbour_along_units: bool
    is_neighbour_along_axis: bool
    vector_bits: int
    copies: int = 1
    """How many blocks of lanes are kept side by side."""

    @property
    def unit_bytes(self) -> int:
        return self.panel.bits // 8

    @property
    def terms(self) -> int:
        """Elements of a unit; 1 where an element is a unit or more."""
        return max(1, self.panel.bits // self.panel.element_bits)

    @property
    def parts(self) -> int:
        """Units of an element."""
        return max(1, self.panel.element_bits // self.panel.bits)

    @property
    def unit_type(self) -> Type:
        """What is loaded and stored of a unit."""
        if self.panel.unit_bits is None:
            return memory_type(self.panel.node.dtype, 1)
        return Type(f"i{self.panel.bits}")

    @property
    def vector_units(self) -> int:
        """Units copied at once along the units' axis."""
        if self.panel.expansion > 1:
            return self.panel.step // self.panel.expansion
        return self.vector_bits // self.panel.bits

    def lengths(self) -> tuple[Length, ...]:
        """How many units each reduction axis has, those of rows up to a whole vector."""
        panel = self.panel
        lengths = [Length(axis.extent) for axis in panel.reductions]
        if lengths:
            multiple = panel.step if panel.is_for_tiles else self.vector_units if panel.side == "rows" else 1
            bits = panel.element_bits * panel.expansion
            extent, shared = panel.reductions[-1].extent, gcd(bits, panel.bits)
            lengths[-1] = Length(extent, bits // shared, panel.bits // shared, multiple)
        return tuple(lengths)

    def room(self, block: RowBlock | None) -> Workspace:
        """What the runtime must provide."""
        if self.panel.side == "rows":
            return Workspace(self.workspace, self.unit_bytes, self.lengths(), block)
        return Workspace(self.workspace, self.unit_bytes * self.width * self.copies, self.lengths())


class PanelCopy:
    """The code of one panel: where its units are, and the loops that write them."""

    def __init__(self, frame: Frame, shape: PanelShape, make_tile: MakeTile) -> None:
        self.frame = frame
        self.builder = frame.builder
        self.shape = shape
        self.panel = shape.panel
        self.make_tile = make_tile
        self.lengths = [frame.length(length) for length in shape.lengths()]

    # ------------------------------------------------------------------ where things are

    def line(self) -> Value:
        """Bytes of all reduction axes of one row, or of one lane."""
        total = self.builder.index(self.shape.unit_bytes)
        for length in self.lengths:
            total = self.frame.multiply(total, length)
        return total

    def row_stride(self) -> Value:
        """Bytes from one row of a copy to the next."""
        builder = self.builder
        raised = self.frame.add(self.line(), builder.index(ROW_ALIGNMENT - 1))
        known = constant_index(raised)
        if known is not None:
            return builder.index(known // ROW_ALIGNMENT * ROW_ALIGNMENT + ROW_PADDING)
        whole = builder.emit(I64, f"and i64 {raised.text}, {-ROW_ALIGNMENT}")
        return self.frame.add(whole, builder.index(ROW_PADDING))

    def strides(self, first: Value) -> dict[Axis, Value]:
        """Bytes per unit of each reduction axis, the last being the innermost."""
        strides: dict[Axis, Value] = {}
        step = first
        for axis, length in zip(reversed(self.panel.reductions), reversed(self.lengths), strict=True):
            strides[axis] = step
            step = self.frame.multiply(step, length)
        return strides

    def lane_access(self, lanes: Lanes, pointer: Value) -> PackedAccess:
        """The copy of a block of lanes."""
        line = self.builder.index(self.shape.unit_bytes * lanes.lanes * lanes.columns)
        return PackedAccess(pointer, self.strides(line), self.builder.index(0))

    def row_access(self, pointer: Value, stride: Value) -> PackedAccess:
        """The copy of rows, the first of a tile's at the pointer."""
        return PackedAccess(pointer, self.strides(self.builder.index(self.shape.unit_bytes)), stride)

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
        extent = self.frame.extent(axis.extent)
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
                    units = self._units_of(rest)
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
        extent = self.frame.extent(axis.extent)
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
        extent = self.frame.extent(axis.extent)
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

    # ------------------------------------------------------------------ units

    def _outer_loops(
        self, stack: ExitStack, access: PackedAccess, place: Value | None = None
    ) -> tuple[dict[Axis, Value], Value]:
        """A loop for each reduction axis but that of the units; their values, and where the copy then is."""
        builder, bound = self.builder, dict[Axis, Value]()
        place = place if place is not None else access.pointer
        for axis, length in zip(self.panel.reductions[:-1], self.lengths, strict=False):
            loop = builder.loop(builder.index(0), length, builder.index(1), hint=f"pack.{axis.name}")
            bound[axis] = stack.enter_context(loop).counter
            place = builder.offset(place, builder.mul(bound[axis], access.strides[axis]))
        return bound, place

    def _units(
        self, stack: ExitStack, access: PackedAccess, place: Value
    ) -> Iterator[tuple[list[dict[Axis, Value]], Value]]:
        """For whole units and for the last, partly filled one: the elements' axes, and where the unit goes.

        Whoever iterates emits the copying of one unit, with all of the elements that are given.
        """
        builder, panel, shape = self.builder, self.panel, self.shape
        if not panel.reductions:
            yield [{}], place
            return
        axis, terms = panel.reductions[-1], shape.terms
        extent = self.frame.extent(axis.extent)
        if terms == 1:
            with builder.loop(builder.index(0), extent, builder.index(1), hint="pack.units") as loop:
                yield [{axis: loop.counter}], self._at_unit(place, access, loop.counter)
            return
        rest = builder.emit(I64, f"urem i64 {extent.text}, {terms}")
        full = builder.sub(extent, rest)
        with builder.loop(builder.index(0), full, builder.index(terms), hint="pack.units") as loop:
            elements = [{axis: self.frame.add(loop.counter, builder.index(term))} for term in range(terms)]
            yield elements, self._at_unit(place, access, loop.counter)
        for left in range(1, terms):
            with builder.when(builder.compare("eq", rest, builder.index(left)), "pack.rest"):
                elements = [{axis: self.frame.add(full, builder.index(term))} for term in range(left)]
                yield elements, self._at_unit(place, access, full)

    def _at_unit(self, place: Value, access: PackedAccess, element: Value) -> Value:
        """Where the unit of an element is that is the first of its unit."""
        stride, units = access.strides[self.panel.reductions[-1]], self._units_of(element)
        if self.panel.expansion > 1:
            units = first_unit(self.builder, units)
        return self.builder.offset(place, self.frame.multiply(units, stride))

    def _put_unit(self, value: Value, first: Value, access: PackedAccess, number: int | None = None) -> None:
        """Store a unit, so many after another whose own number is even."""
        builder, stride = self.builder, access.strides[self.panel.reductions[-1]]
        if self.panel.expansion == 1:
            place = (
                first if number is None else builder.offset(first, self.frame.multiply(stride, builder.index(number)))
            )
            builder.store(value, place, self.shape.unit_bytes)
            return
        pairs, odd = divmod(number or 0, 2)
        step = self.frame.multiply(stride, builder.index(pairs * self.panel.step + odd))
        store_unpacked_words(builder, value, builder.offset(first, step), stride)

    def _clear_units(self, place: Value, access: PackedAccess, lanes: int) -> None:
        """Zeros after the last unit, up to a whole step of tiles."""
        builder, (extent,) = self.builder, (self.frame.extent(axis.extent) for axis in self.panel.reductions)
        start = self._units_of(extent)
        (stop,) = self.lengths
        if self.panel.expansion > 1:
            stop = builder.udiv(stop, builder.index(self.panel.expansion))
        zero = builder.zero(self.shape.unit_type.with_lanes(lanes))
        stride = access.strides[self.panel.reductions[-1]]
        with builder.loop(start, stop, builder.index(1), hint="pack.zeros") as loop:
            number = first_unit(builder, loop.counter) if self.panel.expansion > 1 else loop.counter
            self._put_unit(zero, builder.offset(place, builder.mul(number, stride)), access)

    def _units_of(self, elements: Value) -> Value:
        """How many units so many elements fill, the last partly."""
        if self.shape.parts > 1:
            return self.frame.multiply(elements, self.builder.index(self.shape.parts))
        if self.shape.terms == 1:
            return elements
        raised = self.frame.add(elements, self.builder.index(self.shape.terms - 1))
        return self.builder.emit(I64, f"udiv i64 {raised.text}, {self.shape.terms}")

    def _element(self, bound: dict[Axis, Value]) -> Value:
        value = self.make_tile(bound, None, None).evaluate(self.panel.node, None, None)
        return to_memory(self.builder, value, self.panel.node.dtype)

    def _store_units(self, values: Iterator[Value], place: Value, access: PackedAccess, lanes: int) -> None:
        """Put the elements of a unit together, or the parts of an element apart, and store."""
        builder, shape, bits = self.builder, self.shape, self.panel.bits
        if self.panel.unit_bits is None:
            (value,) = values
            builder.store(value, place, shape.unit_bytes)
            return
        unit = Type(f"i{bits}", lanes)
        if shape.parts > 1:
            (value,) = values
            self._store_parts(value, place, access, unit)
            return
        total: Value | None = None
        for number, value in enumerate(values):
            same = builder.bitcast_to(value, value.type.as_integer)
            wide = builder.convert("zext", same, unit.element)
            if number:
                wide = builder.shift_left(wide, builder.constant(unit, number * self.panel.element_bits))
            total = wide if total is None else builder.bit_or(total, wide)
        assert total is not None
        self._put_unit(total, place, access)

    def _store_parts(self, value: Value, place: Value, access: PackedAccess, unit: Type) -> None:
        builder = self.builder
        whole = builder.bitcast_to(value, value.type.as_integer)
        for part in range(self.shape.parts):
            shifted = builder.shift_right_logical(whole, builder.constant(whole.type, part * self.panel.bits))
            narrow = builder.convert("trunc", shifted, unit.element)
            self._put_unit(narrow, place, access, part)

    def _moved(self, pointer: Value, bytes_: int) -> Value:
        return self.builder.offset(pointer, self.builder.index(bytes_)) if bytes_ else pointer


def _is_known(count: Value | None) -> bool:
    """Whether it is known while code is written how many lanes are real."""
    return count is None or constant_index(count) is not None
