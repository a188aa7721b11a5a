"""What a panel looks like in memory: its shape, where each unit is, and how units are made of elements.

In: a `Panel` of the plan, and tiles that evaluate its node. Out: addresses, and loops over units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from math import gcd

from kerneljit.backends.arguments import ROW_ALIGNMENT, ROW_PADDING, Length, RowBlock, Workspace
from kerneljit.ir.extent import Extent
from kerneljit.ir.node import Axis
from kerneljit.plan.copies import Panel

from .builder import I64, Type, Value, constant_index
from .conversions import memory_type, to_memory
from .frame import Frame
from .points import Lanes, PackedAccess, Rows
from .tile import Tile
from .tiles_bits import first_unit, store_unpacked_words

MakeTile = Callable[[dict[Axis, Value], Rows | None, Lanes | None], Tile]
"""A tile that evaluates operands: with these axes bound, some rows, and neighbours along an axis as lanes."""

Square = Callable[[Lanes], list[Value]]
"""Reads some rows along an axis, and gives its columns."""


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
    block: tuple[Axis, int] | None = None
    """The reduction axis of which only a block is copied at a time, and how many elements that is."""

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
        extents = [self._extent(axis) for axis in panel.reductions]
        lengths = [Length(extent) for extent in extents]
        if lengths:
            multiple = panel.step if panel.is_for_tiles else self.vector_units if panel.side == "rows" else 1
            bits = panel.element_bits * panel.expansion
            extent, shared = extents[-1], gcd(bits, panel.bits)
            lengths[-1] = Length(extent, bits // shared, panel.bits // shared, multiple)
        return tuple(lengths)

    def _extent(self, axis: Axis) -> Extent:
        """How many elements of an axis there is room for."""
        return Extent.of(self.block[1]) if self.block is not None and self.block[0] == axis else axis.extent

    def room(self, block: RowBlock | None) -> Workspace:
        """What the runtime must provide."""
        if self.panel.side == "rows":
            return Workspace(self.workspace, self.unit_bytes, self.lengths(), block)
        return Workspace(self.workspace, self.unit_bytes * self.width * self.copies, self.lengths())


class PanelUnits:
    """Where the units of a panel are, and how elements become units."""

    block_length: Value
    """How many elements are copied of the axis of which there is only a block."""

    def __init__(self, frame: Frame, shape: PanelShape, make_tile: MakeTile) -> None:
        self.frame = frame
        self.builder = frame.builder
        self.shape = shape
        self.panel = shape.panel
        self.make_tile = make_tile
        self.lengths = [frame.length(length) for length in shape.lengths()]

    # ------------------------------------------------------------------ where things are

    def extent(self, axis: Axis) -> Value:
        """How many elements of a reduction axis are copied."""
        if self.shape.block is not None and self.shape.block[0] == axis:
            return self.block_length
        return self.frame.extent(axis.extent)

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

    # ------------------------------------------------------------------ units

    def _outer_loops(
        self, stack: ExitStack, access: PackedAccess, place: Value | None = None
    ) -> tuple[dict[Axis, Value], Value]:
        """A loop for each reduction axis but that of the units; their values, and where the copy then is."""
        builder, bound = self.builder, dict[Axis, Value]()
        place = place if place is not None else access.pointer
        for axis in self.panel.reductions[:-1]:
            loop = builder.loop(builder.index(0), self.extent(axis), builder.index(1), hint=f"pack.{axis.name}")
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
        extent = self.extent(axis)
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
        stride, units = access.strides[self.panel.reductions[-1]], self.units_of(element)
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
        start = self.units_of(extent)
        (stop,) = self.lengths
        if self.panel.expansion > 1:
            stop = builder.udiv(stop, builder.index(self.panel.expansion))
        zero = builder.zero(self.shape.unit_type.with_lanes(lanes))
        stride = access.strides[self.panel.reductions[-1]]
        with builder.loop(start, stop, builder.index(1), hint="pack.zeros") as loop:
            number = first_unit(builder, loop.counter) if self.panel.expansion > 1 else loop.counter
            self._put_unit(zero, builder.offset(place, builder.mul(number, stride)), access)

    def units_of(self, elements: Value) -> Value:
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
