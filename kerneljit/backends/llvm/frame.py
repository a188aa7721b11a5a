"""A stage function's frame: what it reads from its arguments once, and how accesses become addresses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from kerneljit.backends.arguments import ArgumentTable, Length, Slot
from kerneljit.ir.dtype import DType
from kerneljit.ir.extent import Extent
from kerneljit.ir.indices import Affine, access
from kerneljit.ir.node import Axis, Node
from kerneljit.plan.access import contiguous_axis
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Plan

from .builder import I64, POINTER, Builder, Type, Value, constant_index
from .conversions import from_memory, memory_type

NOTHING_KNOWN: Mapping[Slot, Value] = {}


class Frame:
    """Entry values of one function: array pointers, strides, dims, scalars."""

    def __init__(
        self,
        builder: Builder,
        table: ArgumentTable,
        argument: Value,
        plan: Plan,
        layout: Layout,
        unroll: int = 1,
        quotients: frozenset[Node] = frozenset(),
        known: Mapping[Slot, Value] = NOTHING_KNOWN,
    ) -> None:
        """`unroll` is how many steps of a reduction are written out, `quotients` the divisions that need no divider;
        slots that are `known` are not read."""
        self.builder = builder
        self.table = table
        self.argument = argument
        self.plan = plan
        self.layout = layout
        self.unroll = unroll
        self.quotients = quotients
        self._slots: dict[Slot, Value] = dict(known)
        self._strides: dict[tuple[Node, Axis], Value] = {}
        self._bases: dict[Node, Value] = {}
        self._extents: dict[Extent, Value] = {}

    # ------------------------------------------------------------------ slots

    def slot(self, slot: Slot, type_: Type = I64) -> Value:
        """A slot's value; all are read before the first loop, see `prepare`."""
        found = self._slots.get(slot)
        if found is None:
            place = self.builder.offset(self.argument, self.builder.index(8 * self.table.position[slot]))
            found = self._slots[slot] = self.builder.load(type_, place, 8)
        return found

    @contextmanager
    def assuming(self, values: Mapping[Slot, Value]) -> Iterator[None]:
        """Inside, slots are these values."""
        before = self._slots
        self._slots = {**before, **values}
        yield
        self._slots = before

    def pointer(self, array: str) -> Value:
        return self.slot(Slot("pointer", array), POINTER)

    def workspace(self, name: str) -> Value:
        return self.slot(Slot("workspace", name), POINTER)

    def size(self, array: str, axis: int) -> Value:
        return self.slot(Slot("size", array, axis))

    def stride(self, array: str, axis: int) -> Value:
        """Bytes between neighbours; a constant along the contiguous axis."""
        if array == self.plan.final.name:
            dtype, contiguous = self.plan.final.root.dtype, axis == len(self.plan.final.axes) - 1
        else:
            dtype = self.plan.arrays[array].dtype
            contiguous = axis == contiguous_axis(self.plan, self.layout, array)
        if contiguous:
            return self.builder.index(dtype.bytes)
        return self.slot(Slot("stride", array, axis))

    def scalar(self, name: str, dtype: DType) -> Value:
        """A scalar parameter: the low bytes of its slot."""
        place = self.builder.offset(self.argument, self.builder.index(8 * self.table.position[Slot("scalar", name)]))
        return from_memory(self.builder, self.builder.load(memory_type(dtype, 1), place, 8), dtype)

    def extent(self, extent: Extent) -> Value:
        """The size of an axis; a constant where the layout knows it."""
        found = self._extents.get(extent)
        if found is None:
            found = self.builder.index(extent.constant)
            known = dict(self.layout.known)
            for name, factor in extent.terms:
                dim = self.builder.index(known[name]) if name in known else self.slot(Slot("dim", name))
                found = self._add(found, self._scale(dim, factor))
            self._extents[extent] = found
        return found

    def length(self, length: Length) -> Value:
        """How many units or lanes a copy has."""
        value = self._scale(self.extent(length.extent), length.numerator)
        for divisor, factor in ((length.denominator, 1), (length.multiple, length.multiple)):
            if divisor > 1:
                raised = self._add(value, self.builder.index(divisor - 1))
                value = self._scale(self.divided(raised, divisor), factor)
        return value

    def at(self, node: Node) -> None:
        """Later instructions belong to the place where this kernel wrote the node, if it did."""
        self.builder.at(self.plan.formula.span_of(node))

    # ------------------------------------------------------------------ addresses

    def axis_stride(self, load: Node, axis: Axis) -> Value:
        """Bytes by which an access moves when the axis goes on by one."""
        return self._strides[load, axis]

    def base(self, load: Node) -> Value:
        """Where an access is with all axes at zero and without its indirect row."""
        return self._bases[load]

    def prepare(self, loads: tuple[Node, ...], extents: list[Extent]) -> None:
        """Compute, before any loop, everything that addresses need."""
        for extent in extents:
            self.extent(extent)
        for load in loads:
            offset = self.builder.index(0)
            for position, index in enumerate(access(load)):
                stride = self.stride(load.name, position)
                self.size(load.name, position)
                offset = self._add(offset, self._multiply(self.extent(index.affine.offset), stride))
                for axis, coefficient in index.affine.terms:
                    step = self._scale(stride, coefficient)
                    known = self._strides.get((load, axis))
                    self._strides[load, axis] = step if known is None else self._add(known, step)
            pointer = self.pointer(load.name)
            self._bases[load] = pointer if offset.text == "0" else self.builder.offset(pointer, offset)

    def affine_value(self, affine: Affine, axis_values: dict[Axis, Value]) -> Value:
        """An affine form, given the scalar values of its axes."""
        total = self.extent(affine.offset)
        for axis, coefficient in affine.terms:
            total = self._add(total, self._scale(axis_values[axis], coefficient))
        return total

    def _add(self, left: Value, right: Value) -> Value:
        if left.text == "0":
            return right
        if right.text == "0":
            return left
        one, other = constant_index(left), constant_index(right)
        if one is not None and other is not None:
            return self.builder.index(one + other)
        return self.builder.add(left, right)

    def _scale(self, value: Value, factor: int) -> Value:
        return self._multiply(value, self.builder.index(factor))

    def _multiply(self, left: Value, right: Value) -> Value:
        for one, other in ((left, right), (right, left)):
            if one.text == "0":
                return one
            if one.text == "1":
                return other
        first, second = constant_index(left), constant_index(right)
        if first is not None and second is not None:
            return self.builder.index(first * second)
        return self.builder.mul(left, right)

    def whole(self, start: Value, stop: Value, step: int) -> Value:
        """The end of the last whole step between two numbers."""
        first, last = constant_index(start), constant_index(stop)
        if first is not None and last is not None:
            return self.builder.index(last - (last - first) % step)
        count = stop if first == 0 else self.builder.sub(stop, start)
        return self.builder.sub(stop, self.builder.emit(I64, f"urem i64 {count.text}, {step}"))

    def divided(self, value: Value, divisor: int) -> Value:
        """How many times a divisor is in a number, rounded down."""
        known = constant_index(value)
        if known is not None:
            return self.builder.index(known // divisor)
        return self.builder.emit(I64, f"udiv i64 {value.text}, {divisor}")

    def rest(self, start: Value, stop: Value, most: int) -> Value:
        """How many are left between two numbers, but no more than so many."""
        first, last = constant_index(start), constant_index(stop)
        if first is not None and last is not None:
            return self.builder.index(min(last - first, most))
        return self.builder.intrinsic("llvm.smin.i64", I64, [self.builder.sub(stop, start), self.builder.index(most)])

    # The same folding arithmetic serves whoever computes addresses.
    add = _add
    multiply = _multiply
