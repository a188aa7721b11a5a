"""Which sums of a stage tile registers compute, and which of them share their accumulators.

In: a stage of a plan, the axis of its lanes and that of its rows. Out: `TileSum`s, nodes and their pairs.
Sums of several products, as a contract's parts make them, are added where they are made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, walk_into

from .contractions import Pair
from .layout import fills_tiles
from .machine import Machine
from .plan import Plan, Stage


@dataclass(frozen=True, slots=True)
class TilePair:
    """A product of tiles: the operand that is of the rows, and that of the lanes."""

    pair: Pair
    rows: Node
    lanes: Node

    @property
    def expansion(self) -> int:
        """Units that the registers are given for each unit of the operands."""
        contraction = self.pair.contraction
        return max(contraction.lanes) // contraction.steps


@dataclass(frozen=True, slots=True)
class TileSum:
    """What one block of accumulators computes: the sum of some pairs over one axis, the least of them first."""

    node: Node
    pairs: tuple[TilePair, ...]

    @property
    def axis(self) -> Axis:
        return self.pairs[0].pair.reduction.reduction.axis


def tile_sums(
    plan: Plan, stage: Stage, lanes: Axis | None, rows: Axis | None, guarded: frozenset[Node]
) -> tuple[TileSum, ...]:
    """The sums that tiles compute, in the order in which the stage needs them."""
    if lanes is None or rows is None or lanes not in stage.axes:
        return ()
    pairs: dict[Node, TilePair] = {}
    for reduction, pair in plan.tile_pairs(stage).items():
        found = _of_sides(pair, stage, lanes, rows)
        if found is not None and not any(load in guarded for load in reduction.walk()):
            pairs[reduction] = found
    users = Counter(source for node in stage.root.walk() for source in node.sources)
    return tuple(_sums(stage.root, pairs, users))


def _of_sides(pair: Pair, stage: Stage, lanes: Axis, rows: Axis) -> TilePair | None:
    """The pair with its operands by their sides; None where it is no product of one side's rows by the other's."""
    if not dependencies(pair.reduction) <= set(stage.axes):
        return None
    for row, lane in ((pair.left, pair.right), (pair.right, pair.left)):
        of_row, of_lane = dependencies(row), dependencies(lane)
        if rows in of_row and lanes in of_lane and rows not in of_lane and lanes not in of_row:
            axis = pair.reduction.reduction.axis
            return TilePair(pair, row, lane) if axis in of_row & of_lane else None
    return None


def _sums(root: Node, pairs: dict[Node, TilePair], users: Counter[Node]) -> list[TileSum]:
    """The largest sums of pairs alone."""
    sums: list[TileSum] = []

    def inside(node: Node) -> Iterable[Node]:
        together = list(_added(node, pairs, users, is_root=True))
        if None in together:
            return reversed(node.sources)
        sums.append(TileSum(node, tuple(pair for pair in reversed(together) if pair is not None)))
        return ()

    for _ in walk_into(root, inside):
        pass
    return sums


def _added(
    node: Node, pairs: dict[Node, TilePair], users: Counter[Node], *, is_root: bool = False
) -> Iterator[TilePair | None]:
    """The pairs that a node adds up; None among them where it adds anything else, or what is needed apart."""
    if not is_root and users[node] > 1:
        yield None
    elif node in pairs:
        yield pairs[node]
    elif node.op is Op.ADD:
        found = [pair for source in node.sources for pair in _added(source, pairs, users)]
        alike = {(pair.pair.contraction.accumulator, pair.pair.reduction.reduction.axis) for pair in found if pair}
        yield from found if len(alike) == 1 else [None]
    else:
        yield None


def machine_for_sizes(machine: Machine, formula: Formula, sizes: Mapping[str, int] | None) -> Machine:
    """The machine as a call of these sizes should see it: tiles that stay mostly empty are worse than vectors."""
    return machine if fills_tiles(formula, sizes) else replace(machine, tiles=())
