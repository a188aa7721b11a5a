"""One register tile of a stage: its values, by instructions or element by element, and where they are stored."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, walk_into
from kerneljit.plan.access import AccessKind, access_kind
from kerneljit.plan.plan import Fallback

from .builder import I1, Value
from .conversions import to_memory
from .elementwise import emit_horizontal
from .memory import store_lanes
from .points import Ahead, Lanes, Rows
from .stage_parts import Place, StageParts
from .tile import Tile, outermost_reductions


class StageTile(StageParts):
    """Writes the tiles of a stage."""

    def _tile(self, place: Place) -> None:
        """One register tile: by the chosen instructions, or element by element where rows do not fit them."""
        if self.stage.fallback is None:
            self._fast_tile(place)
            return
        builder = self.builder
        fast, slow, done = (builder.new_label(hint) for hint in ("fit", "unfit", "tile.end"))
        builder.branch_if(self._is_unfit(place, self.stage.fallback), slow, fast)
        builder.start_block(slow)
        self._tile_by_elements(place, self.stage.fallback)
        builder.branch(done)
        builder.start_block(fast)
        self._fast_tile(place)
        builder.branch(done)
        builder.start_block(done)

    def _is_unfit(self, place: Place, fallback: Fallback) -> Value:
        """Whether any row of a tile meets a condition."""
        builder = self.builder
        kinds: dict[Node, AccessKind] = {
            load: access_kind(load, self.vector_axis, self.plan, self.layout, self.guarded)
            for load in fallback.conditions
        }
        tile = Tile(self.frame, kinds, self.guarded, place.axes, place.rows, place.lanes)
        found = builder.constant(I1, False)
        for condition in fallback.conditions:
            for point in tile.points(condition):
                value = tile.evaluate(condition, *point)
                if value.lanes > 1:
                    value = emit_horizontal(builder, "any", condition.dtype, value)
                found = builder.bit_or(found, value)
        return found

    def _tile_by_elements(self, place: Place, fallback: Fallback) -> None:
        """The elements of a tile one by one, with lanes along a reduction where its terms are neighbours."""
        builder = self.builder
        with ExitStack() as stack:
            axes = dict(place.axes)
            for part in (place.rows, place.lanes):
                if part is None:
                    continue
                count = builder.index(part.count if isinstance(part, Rows) else part.lanes * part.columns)
                if isinstance(part, Lanes) and part.count is not None:
                    count = part.count
                stop = builder.add(part.base, count)
                loop = builder.loop(part.base, stop, builder.index(1), hint="unfit")
                axes[part.axis] = stack.enter_context(loop).counter
            axis = self._axis_of_neighbours(fallback.root)
            lanes = builder.target.vector_bits // 32
            kinds = self._kinds_along(fallback.root, axis)
            vector_loop = (axis, lanes, 1) if axis is not None else None
            tile = Tile(self.frame, kinds, self.guarded, axes, vector_loop=vector_loop)
            values = tile.evaluate_all(fallback.root)
            self._store(Place(axes), 0, 0, values[None, None], streams=False)

    def _axis_of_neighbours(self, root: Node) -> Axis | None:
        """A reduction along which everything lies side by side."""
        for node in root.walk():
            if node.op is Op.REDUCE:
                axis = node.reduction.axis
                if set(self._kinds_along(root, axis).values()) <= {"contiguous", "uniform"}:
                    return axis
        return None

    def _kinds_along(self, root: Node, axis: Axis | None) -> dict[Node, AccessKind]:
        loads = [node for node in root.walk() if node.op is Op.LOAD]
        return {load: access_kind(load, axis, self.plan, self.layout, self.guarded) for load in loads}

    def _fast_tile(self, place: Place) -> None:
        """Copies that only the tile uses, its values, and where they go."""
        if place.rows is not None:
            place = self._with_copies(place, along_rows=True)
        rows, lanes, vector_loop = place.rows, place.lanes, None
        if self.vector_axis is not None and not self.vector_is_output:
            vector_loop = (self.vector_axis, self.choice.lanes, self.choice.columns)
        tile = Tile(
            self.frame,
            self.kinds,
            self.guarded,
            place.axes,
            rows,
            lanes,
            place.packed,
            vector_loop,
            self.pairs,
            place.units,
            self._ahead_of_tile,
        )
        tile.scopes[0].memo.update(place.known)
        if rows is not None and rows.count > 1 and self._rows_become_lanes:
            self._finish_rows(place, rows, tile)
            return
        values = tile.evaluate_all(self.stage.root)
        self.frame.at(self.stage.root)
        if not self.choice.streams or lanes is None or lanes.count is not None or not self._fills_lines(lanes):
            self._store_tile(place, values)
            return
        after, plainly = self.builder.new_label("stored"), self.builder.new_label("store")
        past = self.builder.new_label("stream")
        self.builder.branch_if(self.in_lines, past, plainly)
        for label, streams in ((past, True), (plainly, False)):
            self.builder.start_block(label)
            self._store_tile(place, values, streams=streams)
            self.builder.branch(after)
        self.builder.start_block(after)

    @cached_property
    def _ahead_of_tile(self) -> Ahead:
        """What tiles ask for of the rows that they read directly."""
        axes = () if self.row_axis is None else (self.row_axis,)
        return Ahead(self.choice.prefetch, self.choice.row_prefetch, axes)

    @cached_property
    def _rows_become_lanes(self) -> bool:
        """Whether what follows reductions over lanes can be done for all rows of a tile at once."""
        axis, rows = self.row_axis, self.choice.rows
        if self.vector_axis is None or self.vector_is_output or axis is None or axis != self.stage.axes[-1]:
            return False
        if rows & (rows - 1) or any(node.dtype.is_bool for node in outermost_reductions([self.stage.root])):
            return False
        outside = [node for node in _outside_reductions(self.stage.root) if axis in dependencies(node)]
        loads = [node for node in outside if node.op is Op.LOAD]
        kinds = [access_kind(load, axis, self.plan, self.layout, self.guarded) for load in loads]
        return all(kind == "contiguous" for kind in kinds)

    def _finish_rows(self, place: Place, rows: Rows, tile: Tile) -> None:
        """The rest of the formula with the rows of a tile as lanes, and one store."""
        root = self.stage.root
        tile.prepare([root])
        lanes = Lanes(rows.axis, rows.count, 1, rows.base)
        kinds: dict[Node, AccessKind] = {
            load: "contiguous" for load in self.stage.loads if rows.axis in dependencies(load)
        }
        rest = Tile(self.frame, kinds, self.guarded, place.axes, None, lanes)
        for node in outermost_reductions([root]):
            column = 0 if rows.axis in dependencies(node) else None
            rest.scopes[0].memo[node, None, column] = tile.total_in_lanes(node)
        self._store_tile(replace(place, rows=None, lanes=lanes), rest.evaluate_all(root))

    def _fills_lines(self, lanes: Lanes) -> bool:
        return lanes.lanes * self.stage.root.dtype.bytes % 16 == 0

    def _store_tile(
        self, place: Place, values: dict[tuple[int | None, int | None], Value], *, streams: bool = False
    ) -> None:
        rows, lanes = place.rows, place.lanes
        for row in range(rows.count if rows else 1):
            for column in range(lanes.columns if lanes else 1):
                known_row = row if (row, None) in values or (row, column) in values else None
                known_column = column if (known_row, column) in values else None
                self._store(place, row, column, values[known_row, known_column], streams=streams)

    def _store(self, place: Place, row: int, column: int, value: Value, *, streams: bool) -> None:
        frame, builder, stage = self.frame, self.builder, self.stage
        rows, lanes = place.rows, place.lanes
        pointer = frame.pointer(stage.name)
        for position, axis in enumerate(stage.axes):
            stride = frame.stride(stage.name, position)
            if rows is not None and axis == rows.axis:
                index = frame.add(rows.base, builder.index(row))
            elif lanes is not None and axis == lanes.axis:
                index = frame.add(lanes.base, builder.index(column * lanes.lanes))
            else:
                index = place.axes[axis]
            offset = frame.multiply(index, stride)
            pointer = pointer if offset.text == "0" else builder.offset(pointer, offset)
        stored = to_memory(builder, value, stage.root.dtype)
        if streams and lanes is not None:
            builder.stream(builder.splat(stored, lanes.lanes), pointer)
        elif lanes is None:
            builder.store(stored, pointer, stage.root.dtype.bytes)
        else:
            store_lanes(builder, builder.splat(stored, lanes.lanes), pointer, lanes.count)


def _outside_reductions(root: Node) -> Iterator[Node]:
    """The nodes that are no part of a reduction."""
    return walk_into(root, lambda node: () if node.op is Op.REDUCE else reversed(node.sources))
