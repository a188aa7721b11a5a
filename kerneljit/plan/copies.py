"""What a stage copies before its loops, and how everything else is read.

In: a stage, its schedule, and how arrays lie in memory. Out: `StageCopies`: how each load is done, the *panels*
(copies of operands of pairs of rows, which may be expressions of one row) and the reductions that instructions
for pairs compute from them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Literal

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, walk_into

from .access import AccessKind, access_kind, loads_of
from .contractions import Pair
from .layout import Layout
from .machine import Contraction, Machine
from .plan import Plan, Stage
from .schedule import StageSchedule, row_axis, vector_axis
from .tile_sums import TilePair, TileSum, tile_sums

Side = Literal["lanes", "rows"]


@dataclass(frozen=True, slots=True)
class Panel:
    """A copy of an operand that depends on the lanes alone, or on the rows alone.

    It consists of units of `unit_bits`: as many neighbours along the last of `reductions` as fill one, or a part of
    one element; without that, elements as they are. For tiles every bit may become a byte, so that a unit
    becomes `expansion` of them, and zeros fill up the last step of so many units.
    """

    node: Node
    side: Side
    axis: Axis
    reductions: tuple[Axis, ...]
    unit_bits: int | None = None
    expansion: int = 1
    step: int = 1

    @property
    def is_for_tiles(self) -> bool:
        return self.step > 1

    @property
    def element_bits(self) -> int:
        return 8 * self.node.dtype.bytes

    @property
    def bits(self) -> int:
        """Bits of a unit in memory."""
        return self.unit_bits or self.element_bits

    @property
    def unit_axis(self) -> Axis | None:
        """The axis whose neighbours are together in a unit, and next to each other in a copy of rows."""
        return self.reductions[-1] if self.reductions else None


@dataclass(frozen=True)
class StageCopies:
    """How every load is done, the copies that are made, and the pairs that are computed from units."""

    kinds: dict[Node, AccessKind]
    panels: tuple[Panel, ...]
    pairs: dict[Node, Pair]
    sums: tuple[TileSum, ...] = ()
    """What tile registers compute; its pairs are not among the others."""


def tile_panel(tile_pair: TilePair, side: Side, axis: Axis) -> Panel:
    """The copy of one operand of a product of tiles."""
    contraction, reduced = tile_pair.pair.contraction, tile_pair.pair.reduction.reduction.axis
    node = tile_pair.rows if side == "rows" else tile_pair.lanes
    step = contraction.steps * tile_pair.expansion
    return Panel(node, side, axis, (reduced,), contraction.unit_bits, tile_pair.expansion, step)


def stage_copies(
    stage: Stage, choice: StageSchedule, plan: Plan, layout: Layout, guarded: frozenset[Node], machine: Machine
) -> StageCopies:
    """The copies of a stage under a schedule."""
    return _Choice(stage, choice, plan, layout, guarded, machine).copies()


class _Choice:
    def __init__(
        self,
        stage: Stage,
        choice: StageSchedule,
        plan: Plan,
        layout: Layout,
        guarded: frozenset[Node],
        machine: Machine,
    ) -> None:
        self.stage = stage
        self.choice = choice
        self.plan = plan
        self.layout = layout
        self.guarded = guarded
        self.machine = machine
        self.lanes = vector_axis(stage, choice)
        self.rows = row_axis(stage, choice)
        self.by_output = self.lanes is not None and self.lanes in stage.axes

    def copies(self) -> StageCopies:
        kinds = {load: self._kind(load, self.lanes) for load in self.stage.loads}
        sums = self._tile_sums()
        tiled = {tile_pair.pair.reduction for total in sums for tile_pair in total.pairs}
        pairs = {pair.reduction: pair for pair in self._pairs(kinds) if pair.reduction not in tiled}
        panels: dict[Panel, None] = {}
        if self.by_output:
            for total in sums:
                for tile_pair in total.pairs:
                    for side in ("rows", "lanes"):
                        panels[tile_panel(tile_pair, side, self._own(side))] = None
            for pair in pairs.values():
                for operand in (pair.left, pair.right):
                    panels[self._unit_panel(pair, operand)] = None
            for root in self._roots({*pairs, *tiled}):
                for panel in self._panels_below(root, kinds):
                    panels[panel] = None
        return StageCopies(kinds, tuple(panels), pairs, sums)

    def _tile_sums(self) -> tuple[TileSum, ...]:
        if not self.choice.tiles:
            return ()
        return tile_sums(self.plan, self.stage, self.lanes, self.rows, self.guarded)

    def _kind(self, load: Node, axis: Axis | None) -> AccessKind:
        return access_kind(load, axis, self.plan, self.layout, self.guarded)

    # ------------------------------------------------------------------ pairs

    def _pairs(self, kinds: dict[Node, AccessKind]) -> Iterator[Pair]:
        """The reductions that instructions for pairs compute, where the schedule wants them."""
        if not self.choice.contracts:
            return
        for reduction, pair in self.plan.pairs(self.stage).items():
            if any(self._is_guarded(operand) for operand in (pair.left, pair.right)):
                continue
            if not any(_is_zero_beyond(operand, pair.contraction) for operand in (pair.left, pair.right)):
                continue
            axis = reduction.reduction.axis
            lanes = self.choice.lanes if self.by_output else self.machine.vector_bits // pair.contraction.unit_bits
            if lanes not in pair.contraction.lanes:
                continue
            if self.by_output and {self._side(pair.left), self._side(pair.right)} == {"lanes", "rows"}:
                inside = dependencies(pair.left) & dependencies(pair.right)
                if axis in inside:
                    yield pair
            elif self.lanes == axis and self._is_read_along(axis, pair, kinds):
                yield pair

    def _is_read_along(self, axis: Axis, pair: Pair, kinds: dict[Node, AccessKind]) -> bool:
        """Whether both operands have their terms side by side, where lanes run along the reduction itself."""
        if pair.contraction.unit_bits < 8 * max(pair.left.dtype.bytes, pair.right.dtype.bytes):
            return False
        return all(
            axis in dependencies(operand)
            and all(kinds[load] in ("contiguous", "uniform") for load in loads_of(operand))
            for operand in (pair.left, pair.right)
        )

    def _is_guarded(self, node: Node) -> bool:
        return any(load in self.guarded for load in loads_of(node))

    # ------------------------------------------------------------------ panels

    def _side(self, node: Node) -> Side | None:
        axes = dependencies(node)
        has_lanes, has_rows = self.lanes in axes, self.rows in axes
        return None if has_lanes == has_rows else "lanes" if has_lanes else "rows"

    def _unit_panel(self, pair: Pair, operand: Node) -> Panel:
        side = self._side(operand)
        assert side is not None
        axis = pair.reduction.reduction.axis
        others = self._reductions(operand, axis)
        return Panel(operand, side, self._own(side), (*others, axis), pair.contraction.unit_bits)

    def _own(self, side: Side) -> Axis:
        axis = self.lanes if side == "lanes" else self.rows
        assert axis is not None
        return axis

    def _reductions(self, node: Node, last: Axis | None) -> tuple[Axis, ...]:
        axes = dependencies(node) - set(self.stage.axes) - {last}
        return tuple(sorted(axes, key=lambda axis: axis.name))

    def _roots(self, pairs: Set[Node]) -> Iterator[Node]:
        """What is left to evaluate node by node: the root, and the bodies of reductions that are no pairs."""
        yield self.stage.root
        for reduction in self.stage.reductions:
            body = reduction.sources[0]
            if reduction in pairs:
                continue
            if body.op is Op.MUL:
                yield from body.sources  # the product itself is made where it is added
            else:
                yield body

    def _panels_below(self, node: Node, kinds: dict[Node, AccessKind]) -> Iterator[Panel]:
        """The largest operands of one side that are worth a copy, from the root of an expression down."""
        panels: dict[Node, Panel | None] = {}

        def inside(inner: Node) -> Iterable[Node]:
            if inner.op is Op.REDUCE:
                return ()
            panels[inner] = self._panel(inner, kinds)
            # An index of a load is no operand: rows are named one by one while copying.
            return () if panels[inner] is not None or inner.op is Op.LOAD else reversed(inner.sources)

        for _ in walk_into(node, inside):
            pass
        return (panel for panel in panels.values() if panel is not None)

    def _panel(self, node: Node, kinds: dict[Node, AccessKind]) -> Panel | None:
        side = self._side(node)
        if side is None or (node.dtype.is_bool and node.op is not Op.LOAD):
            return None
        load = self._only_load[node]
        if load is None or not self._is_copied(load, side, kinds):
            return None
        reductions = self._reductions(node, None)
        unit = next((axis for axis in reductions if self._kind(load, axis) == "contiguous"), None)
        if unit is not None:
            reductions = (*(axis for axis in reductions if axis != unit), unit)
        return Panel(node, side, self._own(side), reductions)

    @cached_property
    def _only_load(self) -> dict[Node, Node | None]:
        """Of every node the one load that it is made of; None where there are none, several, or a reduction."""
        below: dict[Node, frozenset[Node]] = {}  # two at most, which are several
        for node in self.stage.root.walk():
            made_of = (
                {node}
                if node.op in (Op.LOAD, Op.REDUCE)
                else frozenset().union(*(below[source] for source in node.sources))
            )
            below[node] = frozenset(islice(made_of, 2))
        only = {node: next(iter(found)) for node, found in below.items() if len(found) == 1}
        return {node: one if (one := only.get(node)) is not None and one.op is Op.LOAD else None for node in below}

    def _is_copied(self, load: Node, side: Side, kinds: dict[Node, AccessKind]) -> bool:
        if self._side(load) != side:
            return False
        is_reduced = bool(dependencies(load) - set(self.stage.axes))
        if side == "rows":
            return self.choice.copy_rows and is_reduced
        return kinds[load] == "packed" or (self.choice.copy_lanes and is_reduced and kinds[load] == "contiguous")


def _is_zero_beyond(operand: Node, contraction: Contraction) -> bool:
    """Whether an operand is zero where its loads are: where units are filled up with elements that are none.

    The factors of a scaled row are finite, or the row is unfit; of other rows nobody knows.
    """
    if operand.op is Op.CAST:
        return _is_zero_beyond(operand.sources[0], contraction)
    if operand.op is Op.AND or (operand.op is Op.MUL and contraction.idiom == "dot_in_halves"):
        return any(_is_zero_beyond(source, contraction) for source in operand.sources)
    return operand.op is Op.LOAD
