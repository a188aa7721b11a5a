"""Formula -> plan: what depends on fewer axes than the output is computed once, as a statistic.

A reduction is worth a stage of its own where it would otherwise be computed again and again: where some
output axis does not matter to it. The rest stays in the final stage.
"""

from __future__ import annotations

from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Node, Op, axis_value, rebuild
from kerneljit.ir.rewrite import apply

from .plan import Plan, Stage
from .rewrites import ACCUMULATION


def factor(formula: Formula) -> Plan:
    """The plan of a formula."""
    output = frozenset(formula.axes)
    order = {axis: position for position, axis in enumerate(formula.axes)}
    statistics: list[Stage] = []
    known: dict[Node, Node] = {}

    def materialise(node: Node) -> Node:
        if node.op is not Op.REDUCE or output <= dependencies(node):
            return node
        if node not in known:
            axes = sorted(dependencies(node), key=lambda axis: (order.get(axis, len(order)), axis.name))
            stage = Stage(f"statistic.{len(statistics)}", tuple(axes), node)
            statistics.append(stage)
            known[node] = _load(stage, node)
        return known[node]

    root = rebuild(apply(formula.root, ACCUMULATION), materialise)
    return Plan(formula, tuple(statistics), Stage(".output", formula.axes, root))


def _load(stage: Stage, node: Node) -> Node:
    indices: list[Node] = [axis_value(axis) for axis in stage.axes]
    return Node(Op.LOAD, node.dtype, tuple(indices), stage.name, node.span)
