"""One register tile: the values of a stage for some rows and some vectors, held in SSA values.

A node is evaluated at a *point* (row r, column c) and remembered by the coordinates that it really
depends on: `a[i, k]` once per row, `b[j, k]` once per column, their product once per both. The register
tile of any formula falls out of that. What does not change in a loop is evaluated before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast

from kerneljit.ir.extent import Extent
from kerneljit.ir.indices import access, dependencies
from kerneljit.ir.node import Axis, Node, Op
from kerneljit.plan.access import AccessKind

from .builder import I1, I64, Builder, Type, Value
from .conversions import from_memory, memory_type
from .elementwise import constant_value, emit_combine, emit_horizontal, emit_operation, identity_value
from .frame import Frame
from .memory import load_lanes, load_reversed
from .table import best_row


@dataclass(frozen=True, slots=True)
class Lanes:
    """The vectorised axis of a tile: where its first lane is, and how many lanes hold something."""

    axis: Axis
    lanes: int
    columns: int
    base: Value
    count: Value | None = None  # only this many lanes are real (one column); None: all of them


@dataclass(frozen=True, slots=True)
class Rows:
    """The row axis of a tile: where its first row is, and how many rows there are."""

    axis: Axis
    base: Value
    count: int


@dataclass(frozen=True, slots=True)
class PackedAccess:
    """Where a packed copy of an access lies: a pointer, and bytes per step of each of its axes."""

    pointer: Value
    strides: dict[Axis, Value]
    row_stride: Value  # bytes from one row of the tile to the next; 0 where rows share the copy


@dataclass
class Scope:
    """What is known inside one loop: the loop's axis, and everything evaluated there."""

    axis: Axis | None = None
    value: Value | None = None
    memo: dict[object, object] = field(default_factory=dict)


class Tile:
    """Evaluates nodes of one stage at the points of one tile."""

    def __init__(
        self,
        frame: Frame,
        kinds: dict[Node, AccessKind],
        guarded: frozenset[Node],
        axes: dict[Axis, Value],
        rows: Rows | None = None,
        lanes: Lanes | None = None,
        packed: dict[Node, PackedAccess] | None = None,
        vector_loop: tuple[Axis, int, int] | None = None,
    ) -> None:
        """`axes` are the scalar axes bound outside; `vector_loop` is a reduction axis whose loop runs over
        lanes: (axis, lanes, columns)."""
        self.frame = frame
        self.builder: Builder = frame.builder
        self.kinds = kinds
        self.guarded = guarded
        self.rows = rows
        self.lanes = lanes
        self.packed = packed or {}
        self.vector_loop = vector_loop
        self.outer = axes
        self.scopes = [Scope()]

    # ------------------------------------------------------------------ points

    def _row_indices(self, node: Node) -> Sequence[int | None]:
        if self.rows is None or self.rows.axis not in dependencies(node):
            return (None,)
        return range(self.rows.count)

    def _column_indices(self, node: Node) -> Sequence[int | None]:
        if self.lanes is None or self.lanes.axis not in dependencies(node):
            return (None,)
        return range(self.lanes.columns)

    def points(self, node: Node) -> list[tuple[int | None, int | None]]:
        """All the points of the tile at which a node differs."""
        return [(row, column) for row in self._row_indices(node) for column in self._column_indices(node)]

    def _restrict(self, node: Node, row: int | None, column: int | None) -> tuple[int | None, int | None]:
        axes = dependencies(node)
        return (
            row if self.rows is not None and self.rows.axis in axes else None,
            column if self.lanes is not None and self.lanes.axis in axes else None,
        )

    def _remembered(self, key: object) -> object | None:
        for scope in reversed(self.scopes):
            found = scope.memo.get(key)
            if found is not None:
                return found
        return None

    def _remember(self, key: object, make: Callable[[], Value]) -> Value:
        found = self._remembered(key)
        if found is None:
            found = self.scopes[-1].memo[key] = make()
        return cast(Value, found)

    def _bound_axes(self) -> set[Axis]:
        bound = set(self.outer)
        if self.rows is not None:
            bound.add(self.rows.axis)
        if self.lanes is not None:
            bound.add(self.lanes.axis)
        return bound | {scope.axis for scope in self.scopes if scope.axis is not None}

    # ------------------------------------------------------------------ evaluation

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
        if node.op is Op.REDUCE:
            self.prepare([node])
            return cast(Value, self._remembered((node, row, column)))
        self.frame.at(node)
        value = self._compute(node, row, column)
        self.scopes[-1].memo[node, row, column] = value
        return value

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
        return emit_operation(self.builder, node, [self._spread(operand, width) for operand in operands])

    def _spread(self, value: Value, lanes: int) -> Value:
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
        if kind == "packed":
            raw = self.builder.load(type_, self.builder.offset(pointer, self.builder.index(step)), size)
        elif kind == "reversed":
            first = self.builder.offset(pointer, self.builder.index(-step))
            raw = load_reversed(self.builder, type_, first, self.lanes.count)
        else:
            first = self.builder.offset(pointer, self.builder.index(step)) if step else pointer
            raw = load_lanes(self.builder, type_, first, self.lanes.count)
        return from_memory(self.builder, raw, load.dtype)

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
        offset = builder.index(0)
        for position, source in enumerate(load.sources):
            index = self.evaluate(source, row, None)
            last = frame.add(frame.size(load.name, position), builder.index(-1))
            for name, bound in (("smin", last), ("smax", builder.index(0))):
                index = builder.intrinsic(f"llvm.{name}.i64", I64, [index, bound])
            offset = frame.add(offset, frame.multiply(index, frame.stride(load.name, position)))
        pointer = builder.offset(frame.pointer(load.name), offset)
        return from_memory(builder, builder.load(type_, pointer, load.dtype.bytes), load.dtype)

    # ------------------------------------------------------------------ addresses

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

    def _moving_axes(self, load: Node) -> set[Axis]:
        if load in self.packed:
            return set(self.packed[load].strides)
        return {axis for index in access(load) for axis in index.affine.axes}

    def _outer_pointer(self, load: Node, row: int | None) -> Value:
        """The part of an address that no loop of the tile changes."""
        key = ("outer", load)
        packed = self.packed.get(load)
        if packed is not None:
            value = self._remember(key, lambda: packed.pointer)
            return self._moved(value, self.frame.multiply(packed.row_stride, self.builder.index(row or 0)))
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

    def _step(self, load: Node, axis: Axis, value: Value | None) -> Value:
        assert value is not None
        return self.frame.multiply(value, self._stride(load, axis))

    def _stride(self, load: Node, axis: Axis) -> Value:
        packed = self.packed.get(load)
        if packed is not None:
            return packed.strides[axis]
        if axis not in self._moving_axes(load):
            return self.builder.index(0)
        return self.frame.axis_stride(load, axis)

    def _moved(self, pointer: Value, offset: Value) -> Value:
        return pointer if offset.text == "0" else self.builder.offset(pointer, offset)

    # ------------------------------------------------------------------ reductions

    def prepare(self, roots: Sequence[Node]) -> None:
        """Compute the reductions that the roots need, those over one axis in one loop."""
        pending = [node for node in _outermost_reductions(roots) if not self._is_known(node)]
        levels: dict[Node, int] = {}
        for node in pending:
            inner = set(node.sources[0].walk())
            levels[node] = 1 + max((levels[other] for other in levels if other in inner), default=0)
        groups: dict[tuple[int, Axis], list[Node]] = {}
        for node in pending:
            groups.setdefault((levels[node], node.reduction.axis), []).append(node)
        for (_, axis), nodes in sorted(groups.items(), key=lambda item: item[0][0]):
            self._reduce_group(nodes, axis)

    def _is_known(self, node: Node) -> bool:
        return all(self._remembered((node, *point)) is not None for point in self.points(node))

    def _reduce_group(self, nodes: list[Node], axis: Axis) -> None:
        bodies = [node.sources[0] for node in nodes]
        self._hoist(bodies, axis)
        if self.vector_loop is not None and axis == self.vector_loop[0]:
            self._reduce_over_lanes(nodes, axis)
        else:
            self._reduce_by_scalars(nodes, axis)

    def _hoist(self, bodies: Sequence[Node], axis: Axis) -> None:
        """Evaluate, before a loop over `axis`, whatever in the bodies it does not change."""
        bound = self._bound_axes()
        invariant: dict[Node, None] = {}
        for node in _nodes_of(bodies):
            users_vary = axis in dependencies(node) or not dependencies(node) <= bound
            if node.op is Op.LOAD and axis in dependencies(node):
                self._hoist_pointers(node)
                continue
            for source in node.sources if users_vary else ():
                if _is_invariant(source, axis, bound):
                    invariant[source] = None
        for body in bodies:
            if _is_invariant(body, axis, bound):
                invariant[body] = None
        self.prepare(list(invariant))
        for node in invariant:
            for point in self.points(node):
                self.evaluate(node, *point)

    def _hoist_pointers(self, load: Node) -> None:
        if load in self.guarded and load not in self.packed:
            return
        for row in self._row_indices(load):
            self.pointer(load, row)

    def _reduce_by_scalars(self, nodes: list[Node], axis: Axis) -> None:
        """A loop that takes the axis one by one, for all points of the tile at once."""
        builder = self.builder
        places = [(node, point) for node in nodes for point in self.points(node)]
        starts = [identity_value(builder, n.reduction.kind, n.dtype, self._width(n)) for n, _ in places]
        stop = self.frame.extent(axis.extent)
        with builder.loop(builder.index(0), stop, builder.index(1), starts, hint=axis.name) as loop:
            with self._scope(axis, loop.counter):
                self.prepare([node.sources[0] for node in nodes])
                for (node, point), accumulator in zip(places, loop.carried, strict=True):
                    loop.next_values.append(self._accumulate(node, point, accumulator))
        for (node, point), value in zip(places, loop.carried, strict=True):
            self.scopes[-1].memo[node, *point] = value

    def _width(self, node: Node) -> int:
        """Lanes of a reduction's accumulator."""
        if self.lanes is not None and self.lanes.axis in dependencies(node):
            return self.lanes.lanes
        return 1

    def _accumulate(self, node: Node, point: tuple[int | None, int | None], accumulator: Value) -> Value:
        """One step; products are fused into the sum, as the language allows there."""
        body = node.sources[0]
        if node.reduction.kind == "sum" and body.op is Op.MUL and body.dtype.is_float:
            left, right = (self._spread(self.evaluate(s, *point), accumulator.lanes) for s in body.sources)
            self.frame.at(body)
            row = best_row(self.builder.target, "multiply_add", node.dtype)
            return row.emit(self.builder, (left, right, accumulator))
        value = self._spread(self.evaluate(body, *point), accumulator.lanes)
        self.frame.at(node)
        return emit_combine(self.builder, node.reduction.kind, node.dtype, accumulator, value)

    @contextmanager
    def _scope(self, axis: Axis, value: Value) -> Iterator[None]:
        self.scopes.append(Scope(axis, value))
        yield
        self.scopes.pop()

    def _reduce_over_lanes(self, nodes: list[Node], axis: Axis) -> None:
        """A loop whose lanes run along the axis: full vectors, then one that is partly filled."""
        assert self.vector_loop is not None
        builder, (_, lanes, columns) = self.builder, self.vector_loop
        stop = self.frame.extent(axis.extent)
        width = builder.index(lanes * columns)
        full = builder.sub(stop, builder.emit(I64, f"urem i64 {stop.text}, {width.text}"))
        rows = [(node, row) for node in nodes for row in self._row_indices(node)]
        places = [(node, row, column) for node, row in rows for column in range(columns)]
        starts = [identity_value(builder, n.reduction.kind, n.dtype, lanes) for n, _, _ in places]
        with builder.loop(builder.index(0), full, width, starts, hint=axis.name) as loop:
            with self._lane_scope(Lanes(axis, lanes, columns, loop.counter)):
                self.prepare([node.sources[0] for node in nodes])
                for (node, row, column), accumulator in zip(places, loop.carried, strict=True):
                    loop.next_values.append(self._accumulate(node, (row, column), accumulator))
        totals = [self._combine_columns(place, places, loop.carried) for place in rows]
        with builder.loop(full, stop, builder.index(lanes), totals, hint=f"{axis.name}.edge") as loop:
            count = builder.intrinsic("llvm.smin.i64", I64, [builder.sub(stop, loop.counter), builder.index(lanes)])
            with self._lane_scope(Lanes(axis, lanes, 1, loop.counter, count)):
                self.prepare([node.sources[0] for node in nodes])
                for (node, row), accumulator in zip(rows, loop.carried, strict=True):
                    loop.next_values.append(self._accumulate_edge(node, row, accumulator, count))
        for (node, row), value in zip(rows, loop.carried, strict=True):
            self.scopes[-1].memo[node, row, None] = emit_horizontal(builder, node.reduction.kind, node.dtype, value)

    def _combine_columns(
        self, place: tuple[Node, int | None], places: Sequence[tuple[Node, int | None, int]], values: Sequence[Value]
    ) -> Value:
        node, _ = place
        own = [value for (n, row, _), value in zip(places, values, strict=True) if (n, row) == place]
        while len(own) > 1:
            pairs = [own[i : i + 2] for i in range(0, len(own), 2)]
            own = [
                emit_combine(self.builder, node.reduction.kind, node.dtype, *pair) if len(pair) == 2 else pair[0]
                for pair in pairs
            ]
        return own[0]

    def _accumulate_edge(self, node: Node, row: int | None, accumulator: Value, count: Value) -> Value:
        builder, lanes = self.builder, accumulator.lanes
        value = self._spread(self.evaluate(node.sources[0], row, 0), lanes)
        neutral = identity_value(builder, node.reduction.kind, node.dtype, lanes)
        kept = builder.select(lanes_below(builder, lanes, count), value, neutral)
        return emit_combine(builder, node.reduction.kind, node.dtype, accumulator, kept)

    @contextmanager
    def _lane_scope(self, lanes: Lanes) -> Iterator[None]:
        """Inside, the reduction axis is the vectorised one; addresses move by its first lane."""
        self.scopes.append(Scope(lanes.axis, lanes.base))
        self.lanes = lanes
        yield
        self.lanes = None
        self.scopes.pop()


def lanes_below(builder: Builder, lanes: int, count: Value) -> Value:
    """A mask of the lanes that hold something."""
    if lanes == 1:
        return Value("true", I1)
    wide = builder.splat(count, lanes)
    return builder.compare("slt", builder.constants("i64", range(lanes)), wide)


def _outermost_reductions(roots: Sequence[Node]) -> list[Node]:
    """The reductions that the roots use directly, not those inside other reductions; sources first."""
    found: dict[Node, None] = {}
    seen: set[Node] = set()

    def visit(node: Node) -> None:
        if node in seen:
            return
        seen.add(node)
        if node.op is Op.REDUCE:
            found[node] = None
            return
        for source in node.sources:
            visit(source)

    for root in roots:
        visit(root)
    return list(found)


def _nodes_of(roots: Sequence[Node]) -> Iterator[Node]:
    seen: set[Node] = set()
    for root in roots:
        for node in root.walk():
            if node not in seen:
                seen.add(node)
                yield node


def _is_invariant(node: Node, axis: Axis, bound: set[Axis]) -> bool:
    axes = dependencies(node)
    return axis not in axes and axes <= bound and node.op not in (Op.CONSTANT, Op.DIM)
