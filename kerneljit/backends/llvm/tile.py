"""One register tile: the values of a stage for some rows and some vectors, held in SSA values.

A node is evaluated at a *point* (row r, column c) and remembered by the coordinates that it really
depends on: `a[i, k]` once per row, `b[j, k]` once per column, their product once per both. The register
tile of any formula falls out of that. What does not change in a loop is evaluated before it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import cast, overload

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, walk_into
from kerneljit.plan.contractions import Pair

from .builder import I64, Type, Value
from .conversions import llvm_type
from .elementwise import (
    emit_accumulation,
    emit_combine,
    emit_horizontal,
    emit_horizontal_rows,
    identity_value,
)
from .evaluation import Evaluation
from .loops import repeat
from .memory import lane_mask
from .points import Lanes
from .rows import ContractionRow, Operands
from .table import best_contraction, best_row


class Tile(Evaluation):
    """One register tile; the top of the evaluation: reductions and their loops."""

    def prepare(self, roots: Sequence[Node]) -> None:
        """Compute the reductions that the roots need, those over one axis in one loop."""
        pending = [node for node in outermost_reductions(roots, self.packed) if not self._is_known(node)]
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
        for pairs in self._pairs_alike(nodes):
            if self.vector_loop is not None:
                self._reduce_over_unit_lanes(pairs, axis)
            else:
                self._reduce_by_units(pairs, axis)
        nodes = [node for node in nodes if node not in self.pairs]
        if not nodes:
            return
        bodies = [node.sources[0] for node in nodes]
        self.frame.at(nodes[0])
        invariant = self._hoist(bodies, axis)
        if self.vector_loop is not None and axis == self.vector_loop[0]:
            self._spread_all(invariant, self.vector_loop[1])
            self._reduce_over_lanes(nodes, axis)
        else:
            self._reduce_by_scalars(nodes, axis)

    def _pairs_alike(self, nodes: Sequence[Node]) -> list[list[Pair]]:
        """The pairs among reductions, those together whose units have as many elements."""
        alike: dict[tuple[int, int], list[Pair]] = {}
        for node in nodes:
            pair = self.pairs.get(node)
            if pair is not None:
                key = (pair.contraction.unit_bits, pair.left.dtype.width)
                alike.setdefault(key, []).append(pair)
        return list(alike.values())

    def _hoist(self, bodies: Sequence[Node], axis: Axis) -> Sequence[Node]:
        """Evaluate, before a loop over `axis`, whatever in the bodies it does not change; gives that."""
        bound = self._bound_axes()
        invariant: dict[Node, None] = {}
        for node in self._nodes_of(bodies):
            if node in self.packed:
                if axis in dependencies(node):
                    self._hoist_packed(node)
                continue
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
        return list(invariant)

    def _spread_all(self, nodes: Sequence[Node], lanes: int) -> None:
        """Spread values before the loop that uses them: LLVM leaves it inside, where it takes a port from additions."""
        for node in nodes:
            for point in self.points(node):
                self.spread(self.evaluate(node, *point), lanes)

    def _nodes_of(self, roots: Sequence[Node]) -> Iterator[Node]:
        """Everything below the roots, but for what copies were made of."""
        seen: set[Node] = set()
        stack = list(reversed(roots))
        while stack:
            node = stack.pop()
            if node in seen:
                continue
            seen.add(node)
            yield node
            if node not in self.packed and node not in self.pairs:
                stack.extend(reversed(node.sources))

    def _hoist_packed(self, node: Node) -> None:
        for row in self._row_indices(node):
            self.packed_pointer(self.packed[node], row)

    def _hoist_pointers(self, load: Node) -> None:
        if load in self.guarded and self.kinds.get(load) != "guarded":
            return
        for row in self._row_indices(load):
            self.pointer(load, row)
            self.step_ahead(load, row)

    def _span(self, axis: Axis) -> tuple[Value, Value]:
        """From where to where a reduction over an axis goes."""
        if self.part is not None and self.part.axis == axis:
            return self.part.start, self.part.stop
        return self.builder.index(0), self.frame.extent(axis.extent)

    def _first_value(self, node: Node, point: tuple[int | None, int | None], nothing: Value) -> Value:
        """What a reduction starts with: what it came to before, or nothing."""
        if self.part is None or self.part.axis != node.reduction.axis:
            return nothing
        return self.part.before(node, *point)

    def _reduce_by_scalars(self, nodes: list[Node], axis: Axis) -> None:
        """A loop that takes the axis one by one, for all points of the tile at once."""
        places = [(node, point) for node in nodes for point in self.points(node)]
        identities = [identity_value(self.builder, n.reduction.kind, n.dtype, self.width(n)) for n, _ in places]
        starts = [self._first_value(*place, nothing) for place, nothing in zip(places, identities, strict=True)]
        start, stop = self._span(axis)

        def step(counter: Value, accumulators: Sequence[Value]) -> list[Value]:
            with self._scope(axis, counter):
                self.prepare([node.sources[0] for node in nodes])
                return [self._accumulate(*place, value) for place, value in zip(places, accumulators, strict=True)]

        is_innermost = not any(inner.op is Op.REDUCE for node in nodes for inner in node.sources[0].walk())
        steps = self.frame.unroll if is_innermost else 1
        values = repeat(self.frame, (start, stop, 1), starts, step, hint=axis.name, together=steps)
        for (node, point), value in zip(places, values, strict=True):
            self.scopes[-1].memo[node, *point] = value

    def width(self, node: Node) -> int:
        """Lanes of a reduction's accumulator."""
        if self.lanes is not None and self.lanes.axis in dependencies(node):
            return self.lanes.lanes
        return 1

    def _accumulate(self, node: Node, point: tuple[int | None, int | None], accumulator: Value) -> Value:
        """One step; products are fused into the sum, as the language allows there."""
        body = node.sources[0]
        if node.reduction.kind == "sum" and body.op is Op.MUL and body.dtype.is_float:
            left, right = (self.spread(self.evaluate(s, *point), accumulator.lanes) for s in body.sources)
            self.frame.at(body)
            row = best_row(self.builder.target, "multiply_add", node.dtype)
            return row.emit(self.builder, (left, right, accumulator))
        value = self.spread(self.evaluate(body, *point), accumulator.lanes)
        self.frame.at(node)
        return emit_accumulation(self.builder, node, accumulator, value)

    # ------------------------------------------------------------------ pairs, from units

    def _reduce_by_units(self, pairs: Sequence[Pair], axis: Axis) -> None:
        """A loop that takes several terms at once, as the pairs' instruction does: so many units, then one by one."""
        builder = self.builder
        rows = [self._contraction_row(pair, self.width(pair.reduction)) for pair in pairs]
        steps = min(row.contraction.steps for row in rows)
        for pair in pairs:
            for operand in (pair.left, pair.right):
                for number in self._row_indices(operand):
                    self.packed_pointer(self.units[operand], number)
        places = [(number, point) for number, pair in enumerate(pairs) for point in self.points(pair.reduction)]
        nothing = [
            builder.zero(llvm_type(pairs[number].reduction.dtype, self.width(pairs[number].reduction)))
            for number, _ in places
        ]
        values = [
            self._first_value(pairs[number].reduction, point, zero)
            for (number, point), zero in zip(places, nothing, strict=True)
        ]
        start, total = (self._units_of(pairs[0], end) for end in self._span(axis))
        for taken in dict.fromkeys((steps, max(1, steps // _SHORTER), 1)):
            loop_hint = axis.name if taken == steps else f"{axis.name}.rest"
            left = builder.sub(total, start)
            stop = builder.sub(total, builder.emit(I64, f"urem i64 {left.text}, {taken}")) if taken > 1 else total
            counted = builder.loop(start, stop, builder.index(taken), values, hint=loop_hint)
            with counted as loop, self._scope(axis, loop.counter):
                operands = [
                    self._operands(pairs[number], taken, point, accumulator)
                    for (number, point), accumulator in zip(places, loop.carried, strict=True)
                ]
                loop.next_values.extend(self._contracted([(pairs[n], rows[n]) for n, _ in places], operands))
            values, start = loop.carried, stop
        for (number, point), value in zip(places, values, strict=True):
            self.scopes[-1].memo[pairs[number].reduction, *point] = value

    def _operands(self, pair: Pair, taken: int, point: tuple[int | None, int | None], accumulator: Value) -> Operands:
        """So many units of both sides at a point, each loaded where it is first asked for, and the accumulator."""
        lefts, rights = (
            Units(taken, partial(self._unit, operand, point, accumulator)) for operand in (pair.left, pair.right)
        )
        return lefts, rights, accumulator

    def _contracted(
        self, computed: Sequence[tuple[Pair, ContractionRow]], operands: Sequence[Operands]
    ) -> Iterator[Value]:
        """The accumulators after their units; neighbours that one row takes together are."""
        for (pair, row), group in groupby(zip(computed, operands, strict=True), key=lambda item: item[0]):
            self.frame.at(pair.reduction)
            own = [taken for _, taken in group]
            if row.emit_together is not None:
                yield from row.emit_together(self.builder, own)
            else:
                yield from (row.emit(self.builder, *taken) for taken in own)

    def _units_of(self, pair: Pair, elements: Value) -> Value:
        """How many units so many elements of the pair's operands fill, the last partly."""
        bits = self.frame.multiply(elements, self.builder.index(8 * pair.left.dtype.bytes))
        raised = self.frame.add(bits, self.builder.index(pair.contraction.unit_bits - 1))
        return self.frame.divided(raised, pair.contraction.unit_bits)

    def _contraction_row(self, pair: Pair, lanes: int) -> ContractionRow:
        wanted = pair.contraction
        row = best_contraction(self.builder.target, wanted.idiom, wanted.left, wanted.right, wanted.accumulator)
        assert row is not None and lanes in row.lanes, "the plan knows which instructions there are"
        return row

    def _unit(self, operand: Node, point: tuple[int | None, int | None], accumulator: Value, step: int) -> Value:
        """A unit of an operand in every lane: one for each lane, or the row's in all of them."""
        row, column = self._restrict(operand, *point)
        key = ("unit", operand, row, column, step)
        return self._remember(key, lambda: self._load_unit(operand, row, column, step, accumulator))

    def _load_unit(self, operand: Node, row: int | None, column: int | None, step: int, accumulator: Value) -> Value:
        builder, packed = self.builder, self.units[operand]
        varies = self.lanes is not None and self.lanes.axis in dependencies(operand)
        axis = self.scopes[-1].axis
        assert axis is not None
        place = self.packed_pointer(packed, row)
        size = accumulator.type.bits // 8
        offset = self.frame.multiply(packed.strides[axis], builder.index(step))
        offset = self.frame.add(offset, builder.index((column or 0) * accumulator.lanes * size))
        place = place if offset.text == "0" else builder.offset(place, offset)
        type_ = Type(f"i{accumulator.type.bits}", accumulator.lanes if varies else 1)
        return builder.splat(builder.load(type_, place, size), accumulator.lanes)

    def _reduce_over_unit_lanes(self, pairs: Sequence[Pair], axis: Axis) -> None:
        """Lanes along the reduction: units are what lies side by side in memory; full vectors, then the rest."""
        assert self.vector_loop is not None
        builder, frame, columns = self.builder, self.frame, self.vector_loop[2]
        lanes = builder.target.vector_bits // pairs[0].contraction.unit_bits
        rows = [self._contraction_row(pair, lanes) for pair in pairs]
        elements = lanes * pairs[0].contraction.unit_bits // pairs[0].left.dtype.width
        stop, width = frame.extent(axis.extent), builder.index(elements * columns)
        full = frame.whole(builder.index(0), stop, elements * columns)
        self._hoist([operand for pair in pairs for operand in (pair.left, pair.right)], axis)
        points = [(number, row) for number, pair in enumerate(pairs) for row in self._row_indices(pair.reduction)]
        places = [(number, row, column) for number, row in points for column in range(columns)]
        starts = [builder.zero(llvm_type(pairs[number].reduction.dtype, lanes)) for number, _, _ in places]

        def step(number: int, row: int | None, column: int, accumulator: Value) -> Value:
            pair, unit = pairs[number], Type(f"i{accumulator.type.bits}", lanes)
            left, right = (
                builder.bitcast_to(self.spread(self.evaluate(operand, row, column), elements), unit)
                for operand in (pair.left, pair.right)
            )
            self.frame.at(pair.reduction)
            return rows[number].emit(builder, [left], [right], accumulator)

        counted = builder.loop(builder.index(0), full, width, starts, hint=axis.name)
        with counted as loop, self._lane_scope(Lanes(axis, elements, columns, loop.counter)):
            for place, accumulator in zip(places, loop.carried, strict=True):
                loop.next_values.append(step(*place, accumulator))
        totals = []
        for number, row in points:
            own = [value for place, value in zip(places, loop.carried, strict=True) if place[:2] == (number, row)]
            totals.append(self._combined(pairs[number].reduction, own))
        with builder.loop(full, stop, builder.index(elements), totals, hint=f"{axis.name}.edge") as loop:
            count = frame.rest(loop.counter, stop, elements)
            with self._lane_scope(Lanes(axis, elements, 1, loop.counter, count)):
                for (number, row), accumulator in zip(points, loop.carried, strict=True):
                    loop.next_values.append(step(number, row, 0, accumulator))
        self._remember_totals([(pairs[number].reduction, row) for number, row in points], loop.carried)

    # ------------------------------------------------------------------ lanes along the reduction

    def _reduce_over_lanes(self, nodes: list[Node], axis: Axis) -> None:
        """A loop whose lanes run along the axis: full vectors, then one that is partly filled."""
        assert self.vector_loop is not None
        builder, (_, lanes, columns) = self.builder, self.vector_loop
        stop, zero = self.frame.extent(axis.extent), builder.index(0)
        full = self.frame.whole(zero, stop, lanes * columns)
        rows = [(node, row) for node in nodes for row in self._row_indices(node)]
        places = [(node, row, column) for node, row in rows for column in range(columns)]
        starts = [identity_value(builder, n.reduction.kind, n.dtype, lanes) for n, _, _ in places]

        def step(counter: Value, accumulators: Sequence[Value]) -> list[Value]:
            with self._lane_scope(Lanes(axis, lanes, columns, counter)):
                self.prepare([node.sources[0] for node in nodes])
                return [
                    self._accumulate(node, (row, column), accumulator)
                    for (node, row, column), accumulator in zip(places, accumulators, strict=True)
                ]

        def edge_step(counter: Value, accumulators: Sequence[Value]) -> list[Value]:
            count = self.frame.rest(counter, stop, lanes)
            with self._lane_scope(Lanes(axis, lanes, 1, counter, count)):
                self.prepare([node.sources[0] for node in nodes])
                return [
                    self._accumulate_edge(node, row, accumulator, count)
                    for (node, row), accumulator in zip(rows, accumulators, strict=True)
                ]

        sums = repeat(self.frame, (zero, full, lanes * columns), starts, step, hint=axis.name)
        totals: Sequence[Value] = [self._combine_columns(place, places, sums) for place in rows]
        totals = repeat(self.frame, (full, stop, lanes), totals, edge_step, hint=f"{axis.name}.edge")
        self._remember_totals(rows, totals)

    def _remember_totals(self, places: Sequence[tuple[Node, int | None]], values: Sequence[Value]) -> None:
        """The lanes of each reduction as one value for each row, those of several rows also as the lanes of one."""
        builder, memo = self.builder, self.scopes[-1].memo
        for node in dict.fromkeys(node for node, _ in places):
            kind = node.reduction.kind
            own = {row: value for (one, row), value in zip(places, values, strict=True) if one is node}
            if node.dtype.is_bool:
                for row, value in own.items():
                    memo[node, row, None] = emit_horizontal(builder, kind, node.dtype, value)
                continue
            totals = self._totals(node, list(own.values()))
            together = totals[0] if len(totals) == 1 else None
            if len(own) > 1 and len(own) & (len(own) - 1) == 0:
                together = memo["rows", node] = self._side_by_side(totals, len(own))
            if together is None:
                size = totals[0].lanes
                for number, row in enumerate(own):
                    memo[node, row, None] = builder.extract(totals[number // size], number % size)
                continue
            for lane, row in enumerate(own):
                memo[node, row, None] = builder.extract(together, lane)

    def _totals(self, node: Node, values: list[Value]) -> list[Value]:
        """The lanes of several vectors combined, always in the same order, however many vectors there are.

        Tiles of one height or another then give the same bits: so many at once as 128 bits have lanes, which moves
        within blocks of that size can merge; where there are fewer, the last again.
        """
        group = min(_MERGED_BITS // node.dtype.width, values[0].lanes)
        values = values + [values[-1]] * (-len(values) % group)
        parts = [values[start : start + group] for start in range(0, len(values), group)]
        return [emit_horizontal_rows(self.builder, node.reduction.kind, node.dtype, part) for part in parts]

    def _side_by_side(self, totals: list[Value], number: int) -> Value:
        """The first lanes of vectors one after the other; as many as there are rows, a power of two."""
        while len(totals) > 1:
            lanes = 2 * totals[0].lanes
            totals = [
                self.builder.shuffle(*pair, range(lanes)) for pair in zip(totals[0::2], totals[1::2], strict=True)
            ]
        (together,) = totals
        return together if together.lanes == number else self.builder.shuffle(together, together, range(number))

    def total_in_lanes(self, node: Node) -> Value:
        """A reduction of several rows, one in each lane; a number where the rows do not matter to it."""
        rows = self._row_indices(node)
        if rows == (None,):
            return self.evaluate(node, None, None)
        together = self._remembered(("rows", node))
        if together is None:
            together = self.builder.zero(llvm_type(node.dtype, len(rows)))
            for lane, row in enumerate(rows):
                together = self.builder.insert(together, self.evaluate(node, row, None), lane)
        return cast(Value, together)

    def _combine_columns(
        self, place: tuple[Node, int | None], places: Sequence[tuple[Node, int | None, int]], values: Sequence[Value]
    ) -> Value:
        node, _ = place
        own = [value for (n, row, _), value in zip(places, values, strict=True) if (n, row) == place]
        return self._combined(node, own)

    def _combined(self, node: Node, own: list[Value]) -> Value:
        while len(own) > 1:
            pairs = [own[i : i + 2] for i in range(0, len(own), 2)]
            own = [
                emit_combine(self.builder, node.reduction.kind, node.dtype, *pair) if len(pair) == 2 else pair[0]
                for pair in pairs
            ]
        return own[0]

    def _accumulate_edge(self, node: Node, row: int | None, accumulator: Value, count: Value) -> Value:
        builder, lanes = self.builder, accumulator.lanes
        value = self.spread(self.evaluate(node.sources[0], row, 0), lanes)
        neutral = identity_value(builder, node.reduction.kind, node.dtype, lanes)
        kept = builder.select(lane_mask(builder, lanes, count), value, neutral)
        return emit_combine(builder, node.reduction.kind, node.dtype, accumulator, kept)


def outermost_reductions(roots: Sequence[Node], copied: Container[Node] = ()) -> list[Node]:
    """The reductions that the roots use directly, not those inside others or of what is copied; sources first."""

    def inside(node: Node) -> Iterable[Node]:
        return () if node.op is Op.REDUCE else (source for source in reversed(node.sources) if source not in copied)

    below = (node for root in roots if root not in copied for node in walk_into(root, inside))
    return list(dict.fromkeys(node for node in below if node.op is Op.REDUCE))


class Units(Sequence[Value]):
    """Units of an operand, each loaded where it is first used, so that registers are not filled with them before."""

    def __init__(self, number: int, load: Callable[[int], Value]) -> None:
        self.number = number
        self.load = load

    def __len__(self) -> int:
        return self.number

    @overload
    def __getitem__(self, step: int) -> Value: ...

    @overload
    def __getitem__(self, step: slice) -> list[Value]: ...

    def __getitem__(self, step: int | slice) -> Value | list[Value]:
        if isinstance(step, slice):
            return [self.load(one) for one in range(self.number)[step]]
        return self.load(range(self.number)[step])


_MERGED_BITS = 128
_SHORTER = 4
"""Where an instruction takes many units at once, what is left over is taken in parts so many times smaller."""


def _is_invariant(node: Node, axis: Axis, bound: set[Axis]) -> bool:
    axes = dependencies(node)
    return axis not in axes and axes <= bound and node.op not in (Op.CONSTANT, Op.DIM)
