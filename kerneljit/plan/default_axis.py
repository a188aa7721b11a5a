"""Which axis runs over the lanes without tuning: what each of them costs, beside the others.

In: a stage, an axis. Out: a cost, a comparison between the axes of one stage and no time.
"""

from __future__ import annotations

from collections.abc import Mapping

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import TRANSCENDENTAL, Axis, Node, Op

from .access import access_kind
from .default_context import Context, scans
from .plan import Stage

# Costs are comparisons between axes of one stage, not times: a copy that is reused costs little, one
# that is used once costs as much as the work itself, lanes of a short axis are mostly empty.
SCALAR_COST = 500.0
_SIZE_COST: Mapping[str, float] = {"one": 1000.0, "short": 50.0, "long": 0.0, "many": 0.0}
_COPY_COST: Mapping[str, float] = {"one": 20.0, "short": 8.0, "long": 2.0, "many": 2.0}
"""By how often a copy is used."""
_HORIZONTAL_COST: Mapping[str, float] = {"one": 10.0, "short": 10.0, "long": 10.0, "many": 5.0}
"""By how much is summed before it: a few steps cost less than bringing the lanes together."""
_NEAR_COPY_COST = 4.0
_LEAST_USED = 3
_FILLED_COST = 1.0
_PARTLY_FILLED_COST = 6.0
_SCALAR_EPILOGUE_COST = 3.0
_OTHER_REDUCTION_COST = 10.0


def axis_cost(stage: Stage, axis: Axis, context: Context) -> float:
    cost = _size_cost(stage, axis, context)
    for load in stage.loads:
        if access_kind(load, axis, context.plan, context.layout, context.guarded) != "packed":
            continue
        others = [a for a in stage.axes if a not in dependencies(load)]
        cost += min((_copy_cost(stage, load, axis, a, context) for a in others), default=_COPY_COST["one"])
    if axis not in stage.axes:
        cost += _HORIZONTAL_COST[context.layout.size_class(axis)]
        if any(node.op in TRANSCENDENTAL for node in _epilogue(stage.root)):
            cost += _SCALAR_EPILOGUE_COST
        inside = [node for node in stage.reductions if _runs_over(node, axis)]
        cost += _OTHER_REDUCTION_COST * sum(1 for node in stage.reductions if not _related(node, inside))
    return cost


def _size_cost(stage: Stage, axis: Axis, context: Context) -> float:
    """What lanes cost that the size of an axis leaves empty; less where many rows share what there is.

    Along the reduction each element would have a horizontal sum. 100,000 rows by 8 of 256 on Zen 4: 28 ms, with lanes
    along the 8 columns 13.6; 2,000 by 8 of 64, the columns side by side, 0.36 and 0.022.
    """
    cost = _SIZE_COST[context.layout.size_class(axis)]
    if context.layout.size_class(axis) != "short" or axis not in stage.axes or not stage.reductions:
        return cost
    others = [a for a in stage.axes if a != axis]
    if not others or context.layout.size_class(others[-1]) != "many" or context.pairs(stage):
        return cost
    filled = (context.layout.known_size(axis.extent) or 0) >= (5 if scans(stage, context) else 6)
    return _FILLED_COST if filled else _PARTLY_FILLED_COST


def _copy_cost(stage: Stage, load: Node, axis: Axis, other: Axis, context: Context) -> float:
    """What a copy costs of which another axis uses each element; less where a statistic has read the block just before.

    Cosine of 8 queries and 100,000 rows of 256 on Zen 4: 14.5 ms with lanes along the reduction, 9.2 with copies.
    """
    cost = _COPY_COST[context.layout.size_class(other)]
    is_far = load.name in context.layout.large and not context.layout.is_divided and not context.pairs(stage)
    if not is_far or (context.layout.known_size(other.extent) or 0) < _LEAST_USED:
        return cost
    read = [s for s in context.plan.statistics if axis in s.axes and any(one.name == load.name for one in s.loads)]
    return min(cost, _NEAR_COPY_COST) if read else cost


def _runs_over(node: Node, axis: Axis) -> bool:
    return node.reduction.axis == axis


def _related(node: Node, inside: list[Node]) -> bool:
    return any(node is other or node in set(other.walk()) or other in set(node.walk()) for other in inside)


def _epilogue(root: Node) -> list[Node]:
    """The nodes outside all reductions."""
    found, stack = [], [root]
    while stack:
        node = stack.pop()
        found.append(node)
        if node.op is not Op.REDUCE:
            stack.extend(node.sources)
    return found
