"""Nodes as SSA values: each evaluated once for every point at which it differs."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import cast

from kerneljit.ir.extent import Extent
from kerneljit.ir.indices import access, dependencies
from kerneljit.ir.node import Axis, Node, Op, walk_into

from .addresses import CACHE_OF_ROWS, Addresses
from .builder import I1, I64, Type, Value
from .conversions import from_memory, memory_type
from .elementwise import constant_value, emit_operation
from .memory import load_alone, load_between, load_lanes, load_reversed
from .table import best_row

CACHE_LINE = 64

_MOST_DEPTH = 100
"""Nodes one below the other that are evaluated by way of one another."""


class Evaluation(Addresses):
    """Evaluates everything but reductions."""

    reads = 0

    @abstractmethod
    def prepare(self, roots: Sequence[Node]) -> None:
        """Compute the reductions that the roots need."""

    def evaluate_all(self, root: Node) -> dict[tuple[int | None, int | None], Value]:
        """The root at all its points; reductions first, so that they share loops."""
        self.prepare([root])
        return {point: self.evaluate(root, *point) for point in self.points(root)}

    def evaluate(self, node: Node, row: int | None, column: int | None) -> Value:
        """A node's value at one point: a scalar, or a vector where the lanes matter to it."""
        row, column = self._restrict(node, row, column)
        found = self._remembered((node, row, column))
        if found is not None:
            return cast(Value, found)
        if node in self.packed:
            value = self.scopes[-1].memo[node, row, column] = self._load_packed(node, row, column)
            return value
        if node.op is Op.REDUCE:
            self.prepare([node])
            return cast(Value, self._remembered((node, row, column)))
        if node.depth > _MOST_DEPTH and not node.depth % _MOST_DEPTH:
            self._climb(node, row, column)
        self.frame.at(node)
        value = self._compute(node, row, column)
        self.scopes[-1].memo[node, row, column] = value
        return value

    def _climb(self, root: Node, row: int | None, column: int | None) -> None:
        """Evaluate what lies far below a node first, so that long chains do not exhaust Python's stack."""
        below = walk_into(
            root, lambda node: () if node.op in (Op.LOAD, Op.REDUCE) or node in self.packed else node.sources
        )
        for node in sorted((node for node in below if not node.depth % _MOST_DEPTH), key=lambda node: node.depth):
            if node is not root:
                self.evaluate(node, row, column)

    def _compute(self, node: Node, row: int | None, column: int | None) -> Value:
        match node.op:
            case Op.CONSTANT:
                return constant_value(self.builder, node.dtype, cast(float, node.argument), 1)
            case Op.AXIS:
                return self._axis_value(node.axis, row, column)
            case Op.DIM:
                return self.frame.extent(cast(Extent, node.argument))
            case Op.SCALAR:
                return self.frame.scalar(node.name, node.dtype)
            case Op.LOAD:
                return self._load(node, row, column)
        operands = [self.evaluate(source, row, column) for source in node.sources]
        self.frame.at(node)
        width = max(operand.lanes for operand in operands)
        if width > 1 and column is not None and node.op in (Op.ADD, Op.SUB) and node.dtype.is_float:
            for position in (0, 1) if node.op is Op.ADD else (1,):
                operands[position] = self._spread_from_memory(node.sources[position], operands[position], row, width)
        operands = [self.spread(operand, width) for operand in operands]
        if node.op is Op.DIV and node in self.frame.quotients:
            return best_row(self.builder.target, "small_quotient", node.dtype).emit(self.builder, operands)
        return emit_operation(self.builder, node, operands)

    def _spread_from_memory(self, node: Node, value: Value, row: int | None, lanes: int) -> Value:
        """A row's element for one addition alone, so that the instruction itself spreads what it reads.

        On Zen 4 a 512-bit broadcast takes a port from the additions: sum((a - b)^2) takes 1.5 cycles for 16
        terms with one to share, 1.0 with none.
        """
        if value.lanes > 1 or node not in self.packed or not self.builder.target.has("avx512vl"):
            return value
        self.reads += 1
        pointer = self.packed_pointer(self.packed[node], row)
        alone = load_alone(self.builder, memory_type(node.dtype, 1), pointer, self.reads)
        return self.builder.splat(from_memory(self.builder, alone, node.dtype), lanes)

    def spread(self, value: Value, lanes: int) -> Value:
        """A scalar in every lane, spread once."""
        if value.lanes == lanes:
            return value
        return self._remember(("spread", str(value), lanes), lambda: self.builder.splat(value, lanes))

    def _axis_value(self, axis: Axis, row: int | None, column: int | None) -> Value:
        builder = self.builder
        if self.rows is not None and axis == self.rows.axis:
            return self.frame.add(self.rows.base, builder.index(row or 0))
        if self.lanes is not None and axis == self.lanes.axis:
            first = self.frame.add(self.lanes.base, builder.index((column or 0) * self.lanes.lanes))
            if self.lanes.lanes == 1:
                return first
            return builder.add(
                builder.splat(first, self.lanes.lanes), builder.constants("i64", range(self.lanes.lanes))
            )
        return self._scalar_axis(axis)

    def _scalar_axis(self, axis: Axis) -> Value:
        for scope in reversed(self.scopes):
            if scope.axis == axis and scope.value is not None:
                return scope.value
        return self.outer[axis]

    # ------------------------------------------------------------------ loads

    def _load(self, load: Node, row: int | None, column: int | None) -> Value:
        kind = self.kinds.get(load, "uniform")
        varies = self.lanes is not None and self.lanes.axis in dependencies(load)
        if not varies:
            return self._load_scalar(load, row)
        assert self.lanes is not None
        lanes, size = self.lanes.lanes, load.dtype.bytes
        type_ = memory_type(load.dtype, lanes)
        pointer = self.pointer(load, row)
        step = (column or 0) * lanes * size
        self.frame.at(load)
        if kind == "guarded":
            first = self.builder.offset(pointer, self.builder.index(step))
            raw = load_between(self.builder, type_, first, *self._lanes_inside(load, row, column or 0))
        elif kind == "reversed":
            first = self.builder.offset(pointer, self.builder.index(-step))
            raw = load_reversed(self.builder, type_, first, self.lanes.count)
        else:
            first = self.builder.offset(pointer, self.builder.index(step)) if step else pointer
            raw = load_lanes(self.builder, type_, first, self.lanes.count)
            self._ask_ahead(load, row, first, column or 0, type_)
        return from_memory(self.builder, raw, load.dtype)

    def _lanes_inside(self, load: Node, row: int | None, column: int) -> tuple[Value, Value]:
        """The first lane whose element lies inside the array, and the first after it that does not."""
        assert self.lanes is not None
        builder, frame, lanes = self.builder, self.frame, self.lanes
        none, all_ = builder.index(0), builder.index(lanes.lanes)

        def limited(value: Value) -> Value:
            for name, bound in (("smax", none), ("smin", all_ if lanes.count is None else lanes.count)):
                value = builder.intrinsic(f"llvm.{name}.i64", I64, [value, bound])
            return value

        first, last = none, all_ if lanes.count is None else lanes.count
        is_inside = builder.constant(I1, True)
        for position, index in enumerate(access(load)):
            place = frame.affine_value(index.affine, {axis: self._first_of(axis, row, column) for axis in index.axes})
            size = frame.size(load.name, position)
            if lanes.axis in index.axes:
                first, last = limited(builder.sub(none, place)), limited(builder.sub(size, place))
            else:
                is_inside = builder.bit_and(is_inside, builder.compare("ult", place, size))
        return first, builder.select(is_inside, last, first)

    def _first_of(self, axis: Axis, row: int | None, column: int) -> Value:
        """Where an axis stands at a row and the first lane of a column."""
        if self.lanes is not None and axis == self.lanes.axis:
            return self.frame.add(self.lanes.base, self.builder.index(column * self.lanes.lanes))
        return self._axis_value(axis, row, None)

    def _ask_ahead(self, load: Node, row: int | None, first: Value, column: int, type_: Type) -> None:
        """Ask for what will be read after a vector of the tile."""
        builder, lanes = self.builder, self.lanes
        assert lanes is not None
        size = type_.lanes * type_.bits // 8
        to_later_row = self.step_ahead(load, row)
        if to_later_row is not None:
            # Rows may begin anywhere in a line: that of their first byte is asked for with the step, here is the last.
            if lanes.count is not None:
                last = self.frame.add(
                    self.frame.multiply(lanes.count, builder.index(size // type_.lanes)), builder.index(-1)
                )
            elif column + 1 == lanes.columns or (column + 1) * size % CACHE_LINE == 0:
                last = builder.index(size - 1)
            else:
                return
            builder.prefetch(builder.offset(builder.offset(first, last), to_later_row), cache=CACHE_OF_ROWS)
        elif self.ahead.bytes and lanes.count is None and self._is_of_rows(load):
            for step in range(0, size, CACHE_LINE):
                builder.prefetch(builder.offset(first, builder.index(self.ahead.bytes + step)), cache=self.ahead.cache)

    def _is_of_rows(self, load: Node) -> bool:
        return any(axis in dependencies(load) for axis in self.ahead.axes)

    def _load_packed(self, node: Node, row: int | None, column: int | None) -> Value:
        """An operand's value from its copy."""
        varies = self.lanes is not None and self.lanes.axis in dependencies(node)
        lanes = self.lanes.lanes if self.lanes is not None and varies else 1
        pointer, size = self.packed_pointer(self.packed[node], row), node.dtype.bytes
        self.frame.at(node)
        if column:
            pointer = self.builder.offset(pointer, self.builder.index(column * lanes * size))
        raw = self.builder.load(memory_type(node.dtype, lanes), pointer, size)
        return from_memory(self.builder, raw, node.dtype)

    def _load_scalar(self, load: Node, row: int | None) -> Value:
        type_ = memory_type(load.dtype, 1)
        if load in self.guarded:
            return self._load_guarded(load, row, type_)
        pointer = self.pointer(load, row)
        self.frame.at(load)
        return from_memory(self.builder, self.builder.load(type_, pointer, load.dtype.bytes), load.dtype)

    def _load_guarded(self, load: Node, row: int | None, type_: Type) -> Value:
        """An access that may lie outside where its value does not matter: clamped to the array."""
        builder, frame = self.builder, self.frame
        offset, is_empty = builder.index(0), builder.constant(I1, False)
        for position, source in enumerate(load.sources):
            index = self.evaluate(source, row, None)
            last = frame.add(frame.size(load.name, position), builder.index(-1))
            is_empty = builder.bit_or(is_empty, builder.compare("slt", last, builder.index(0)))
            for name, bound in (("smin", last), ("smax", builder.index(0))):
                index = builder.intrinsic(f"llvm.{name}.i64", I64, [index, bound])
            offset = frame.add(offset, frame.multiply(index, frame.stride(load.name, position)))
        offset = builder.select(is_empty, builder.index(0), offset)  # without elements there is only a stand-in
        pointer = builder.offset(frame.pointer(load.name), offset)
        return from_memory(builder, builder.load(type_, pointer, load.dtype.bytes), load.dtype)
