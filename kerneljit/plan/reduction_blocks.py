"""Which reductions of a stage can be computed in blocks of their axis, so that copies of a block stay in the caches.

In: a stage and the axis of its lanes. Out: `BlockedReductions`. While a block is computed, what those before it came
to waits in memory; so everything that the stage reduces must be reduced over one axis, and nothing over it inside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kerneljit.ir.node import Axis, Node, Op, walk_into

from .plan import Stage

REDUCTION_STEP = 8
"""Blocks are multiples of it: whole units of every contraction."""


@dataclass(frozen=True, slots=True)
class BlockedReductions:
    """The axis whose blocks follow one another, and the reductions over it, which the rest of the stage reads."""

    axis: Axis
    nodes: tuple[Node, ...]


def blocked_reductions(stage: Stage, lanes: Axis | None, rows: Axis | None) -> BlockedReductions | None:
    """The reductions that blocks can compute; None where there are none, or more than one axis of them."""
    if lanes is None or rows is None or lanes not in stage.axes:
        return None
    nodes = tuple(dict.fromkeys(_outermost(stage.root)))
    axes = {node.reduction.axis for node in nodes}
    if len(axes) != 1:
        return None
    (axis,) = axes
    inside = (node for outer in nodes for node in outer.sources[0].walk() if node.op is Op.REDUCE)
    return None if any(node.reduction.axis == axis for node in inside) else BlockedReductions(axis, nodes)


def _outermost(root: Node) -> Iterator[Node]:
    """The reductions that are not inside others."""
    found = walk_into(root, lambda node: () if node.op is Op.REDUCE else reversed(node.sources))
    return (node for node in found if node.op is Op.REDUCE)
