"""Where accesses lie in memory: each loop adds its part of an address in its own scope."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import cast

from kerneljit.ir.indices import access, dependencies
from kerneljit.ir.node import Axis, Node

from .builder import I64, Value
from .points import PackedAccess
from .tile_state import TileState

CACHE_OF_ROWS = 2
"""Rows far apart are asked for into the second cache. The first can wait for few lines at once, which reading needs for
itself: rows of 1 KB, 16 ahead, come at 8.5 GB/s into the first, 13 into the second, 6.5 unasked; of 128 bytes, 64
ahead, at 6.5, 14 and 4 (Zen 4; in order, 23 to 29)."""


class Addresses(TileState):
    """Pointers of a tile's accesses."""

    @abstractmethod
    def evaluate(self, node: Node, row: int | None, column: int | None) -> Value:
        """A node's value at one point."""

    def packed_pointer(self, packed: PackedAccess, row: int | None) -> Value:
        """Where a copy is for one row and the first lane."""
        return self._packed_pointer(packed, row if packed.row_stride.text != "0" else None, len(self.scopes) - 1)

    def _packed_pointer(self, packed: PackedAccess, row: int | None, depth: int) -> Value:
        key = ("packed", packed.pointer.text, row, depth)
        found = self._remembered(key)
        if found is not None:
            return cast(Value, found)
        if depth == 0:
            value = self._moved(packed.pointer, self.frame.multiply(packed.row_stride, self.builder.index(row or 0)))
        else:
            value = self._packed_pointer(packed, row, depth - 1)
            scope = self.scopes[depth]
            if scope.axis is not None and scope.axis in packed.strides:
                assert scope.value is not None
                value = self._moved(value, self.frame.multiply(scope.value, packed.strides[scope.axis]))
        self.scopes[-1].memo[key] = value
        return value

    def pointer(self, load: Node, row: int | None) -> Value:
        """Where an access is for one row and the first lane; loops add their part in their own scope."""
        return self._pointer(load, row if self._row_matters(load) else None, len(self.scopes) - 1)

    def _row_matters(self, load: Node) -> bool:
        return self.rows is not None and self.rows.axis in dependencies(load)

    def _pointer(self, load: Node, row: int | None, depth: int) -> Value:
        key = ("pointer", load, row, depth)
        found = self._remembered(key)
        if found is not None:
            return cast(Value, found)
        if depth == 0:
            value = self._outer_pointer(load, row)
        else:
            value = self._pointer(load, row, depth - 1)
            axis = self.scopes[depth].axis
            if axis is not None and axis in self._moving_axes(load):
                value = self._moved(value, self._step(load, axis, self.scopes[depth].value))
        self.scopes[-1].memo[key] = value
        return value

    def _moving_axes(self, load: Node) -> tuple[Axis, ...]:
        """In the order of the indices: a set's order would differ from run to run, and the code with it."""
        return tuple(dict.fromkeys(axis for index in access(load) for axis, _ in index.affine.terms))

    def _outer_pointer(self, load: Node, row: int | None) -> Value:
        """The part of an address that no loop of the tile changes."""
        key = ("outer", load)
        value = self._remember(key, lambda: self._outer_base(load))
        if row:
            assert self.rows is not None
            step = self.frame.multiply(self._stride(load, self.rows.axis), self.builder.index(row))
            value = self._moved(value, step)
            for offset in self._row_offsets(load, row):
                value = self._moved(value, offset)
        elif row == 0:
            for offset in self._row_offsets(load, 0):
                value = self._moved(value, offset)
        return value

    def _outer_base(self, load: Node) -> Value:
        value = self.frame.base(load)
        for axis in self._moving_axes(load):
            if axis in self.outer:
                value = self._moved(value, self._step(load, axis, self.outer[axis]))
            elif self.rows is not None and axis == self.rows.axis:
                value = self._moved(value, self._step(load, axis, self.rows.base))
            elif self.lanes is not None and axis == self.lanes.axis and self.vector_loop is None:
                value = self._moved(value, self._step(load, axis, self.lanes.base))
        for position, index in enumerate(access(load)):
            if index.indirect is not None and not self._varies_with_rows(index.indirect):
                value = self._moved(value, self._row_offset(load, position, index.indirect, None))
        return value

    def _row_offsets(self, load: Node, row: int) -> Iterator[Value]:
        for position, index in enumerate(access(load)):
            if index.indirect is not None and self._varies_with_rows(index.indirect):
                yield self._row_offset(load, position, index.indirect, row)

    def _varies_with_rows(self, node: Node) -> bool:
        return self.rows is not None and self.rows.axis in dependencies(node)

    def _row_offset(self, load: Node, position: int, indirect: Node, row: int | None) -> Value:
        """Bytes to the row that the data names."""
        number = self.evaluate(indirect, row, None)
        if number.type != I64:
            number = self.builder.convert("sext" if indirect.dtype.is_signed else "zext", number, "i64")
        return self.frame.multiply(number, self.frame.stride(load.name, position))

    # ------------------------------------------------------------------ rows that data names

    def step_ahead(self, load: Node, row: int | None) -> Value | None:
        """Bytes from a row that data names to that which it names some rows later; None where there is none."""
        if not self.ahead.rows or load in self.guarded:
            return None
        found = [
            (position, index.indirect, axis)
            for position, index in enumerate(access(load))
            if index.indirect is not None
            for axis in self.ahead.axes
            if axis in dependencies(index.indirect)
        ]
        if not found:
            return None
        return self._remember(("ahead", load, row), lambda: self._step_ahead(load, row, *found[0]))

    def _step_ahead(self, load: Node, row: int | None, position: int, indirect: Node, axis: Axis) -> Value:
        """The step, and the first line asked for. In the end the last row is asked for again and again: nothing
        behind the row numbers is read."""
        builder, frame = self.builder, self.frame
        last = frame.add(frame.extent(axis.extent), builder.index(-1))
        later = frame.add(self._place_on(axis, row), builder.index(self.ahead.rows))
        bound = {**self._bound_values(), axis: builder.intrinsic("llvm.smin.i64", I64, [later, last])}
        alone = type(self)(frame, {}, self.guarded, bound)
        now = self._row_offset(load, position, indirect, row)
        step = builder.sub(alone._row_offset(load, position, indirect, None), now)
        builder.prefetch(builder.offset(self.pointer(load, row), step), cache=CACHE_OF_ROWS)
        return step

    def _place_on(self, axis: Axis, row: int | None) -> Value:
        """Where an axis stands that is bound, or has the tile's rows."""
        if self.rows is not None and axis == self.rows.axis:
            return self.frame.add(self.rows.base, self.builder.index(row or 0))
        return self._bound_values()[axis]

    def _bound_values(self) -> dict[Axis, Value]:
        """The axes that have one value for the whole tile."""
        inner = {s.axis: s.value for s in self.scopes if s.axis is not None and s.value is not None}
        return {**self.outer, **inner}

    def _step(self, load: Node, axis: Axis, value: Value | None) -> Value:
        assert value is not None
        return self.frame.multiply(value, self._stride(load, axis))

    def _stride(self, load: Node, axis: Axis) -> Value:
        if axis not in self._moving_axes(load):
            return self.builder.index(0)
        return self.frame.axis_stride(load, axis)

    def _moved(self, pointer: Value, offset: Value) -> Value:
        return pointer if offset.text == "0" else self.builder.offset(pointer, offset)
