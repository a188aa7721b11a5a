"""The points of a register tile, and what is remembered at each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import cast

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node
from kerneljit.plan.access import AccessKind
from kerneljit.plan.contractions import Pair

from .builder import Builder, Value
from .frame import Frame
from .points import NOTHING_AHEAD, Ahead, Lanes, PackedAccess, ReductionPart, Rows, Scope


class TileState:
    """A tile's axes and scopes, and the values remembered at its points."""

    part: ReductionPart | None = None
    """Where reductions over one axis are computed part by part."""

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
        pairs: dict[Node, Pair] | None = None,
        units: dict[Node, PackedAccess] | None = None,
        ahead: Ahead = NOTHING_AHEAD,
    ) -> None:
        """`axes` are the scalar axes bound outside; `vector_loop` is a reduction axis whose loop runs over
        lanes: (axis, lanes, columns); `pairs` are the reductions that are computed from `units` of their operands;
        `ahead` says what is asked for before it is read."""
        self.frame = frame
        self.builder: Builder = frame.builder
        self.kinds = kinds
        self.guarded = guarded
        self.rows = rows
        self.lanes = lanes
        self.packed = packed or {}
        self.vector_loop = vector_loop
        self.pairs = pairs or {}
        self.units = units or {}
        self.ahead = ahead
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

    @contextmanager
    def _scope(self, axis: Axis, value: Value) -> Iterator[None]:
        self.scopes.append(Scope(axis, value))
        yield
        self.scopes.pop()

    @contextmanager
    def _lane_scope(self, lanes: Lanes) -> Iterator[None]:
        """Inside, the reduction axis is the vectorised one; addresses move by its first lane."""
        self.scopes.append(Scope(lanes.axis, lanes.base))
        self.lanes = lanes
        yield
        self.lanes = None
        self.scopes.pop()
