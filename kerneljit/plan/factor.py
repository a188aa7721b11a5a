"""Formula -> plan: what depends on fewer axes than the output is computed once, as a statistic.

A reduction is worth a stage of its own where it would otherwise be computed again and again: where some
output axis does not matter to it. So is any costly operation on rows alone, such as the cosine of a latitude.
The rest stays in the final stage.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import TRANSCENDENTAL, Axis, Node, Op, axis_value, rebuild
from kerneljit.ir.rewrite import apply

from .bit_algebra import with_shared_products
from .contractions import raised
from .integer_algebra import with_sums_apart
from .keeping import with_kept_values
from .machine import Machine
from .plan import Plan, Stage
from .rewrites import accumulation

_COSTLY = TRANSCENDENTAL | {Op.SQRT, Op.RSQRT, Op.DIV, Op.FLOORDIV, Op.MOD}
"""Operations that cost more than reading their result from memory again."""


def factor(formula: Formula, machine: Machine, single: frozenset[Axis] = frozenset()) -> Plan:
    """The plan of a formula, with its sums as the machine's instructions take them.

    Axes of a `single` element repeat nothing: with one query, what belongs to a row of the others is computed where
    the row is read anyway.
    """
    repeating = tuple(axis for axis in formula.axes if axis not in single) or formula.axes[-1:]
    output = frozenset(repeating)
    order = {axis: position for position, axis in enumerate(formula.axes)}
    statistics: list[Stage] = []
    known: dict[Node, Node] = {}

    def materialise(node: Node) -> Node:
        is_reduction = node.op is Op.REDUCE and not output <= dependencies(node)
        is_costly = node.op in _COSTLY or _narrows_statistic(node)
        if not is_reduction and not (is_costly and _is_on_rows(node, output)):
            return node
        if node not in known:
            axes = sorted(dependencies(node), key=lambda axis: (order.get(axis, len(order)), axis.name))
            stage = Stage(f"statistic.{len(statistics)}", tuple(axes), node)
            statistics.append(stage)
            known[node] = _load(stage, node)
        return known[node]

    apart = with_sums_apart(formula.root, repeating)
    shared = with_shared_products(apart, repeating)
    root = rebuild(apply(raised(shared, repeating, machine), accumulation(machine)), materialise)
    stages = with_kept_values([*_joined(statistics, root), Stage(".output", formula.axes, root)])
    *before, final = _numbered(stages)
    return Plan(formula, tuple(before), final, machine)


def _joined(statistics: Sequence[Stage], output: Node) -> tuple[Stage, ...]:
    """Statistics with those that only one other uses, for the same rows and outside its loops, put into it."""
    joined = {stage.name: stage for stage in statistics}
    for name in list(joined):
        stage = joined[name]
        users = [other for other in joined.values() if _reads(other.root, name)]
        if len(users) != 1 or users[0].axes != stage.axes or _reads(output, name):
            continue
        (user,) = users
        if any(_reads(reduction.sources[0], name) for reduction in user.reductions):
            continue
        joined[user.name] = Stage(user.name, user.axes, rebuild(user.root, partial(_replaced, name, stage.root)))
        del joined[name]
    return tuple(joined.values())


def _numbered(stages: Sequence[Stage]) -> list[Stage]:
    """The statistics numbered anew, in the order in which they run; the last stage keeps its name."""
    names = {stage.name: f"statistic.{number}" for number, stage in enumerate(stages[:-1])}

    def renamed(node: Node) -> Node:
        if node.op is not Op.LOAD or names.get(node.name, node.name) == node.name:
            return node
        return Node(Op.LOAD, node.dtype, node.sources, names[node.name], node.span)

    return [Stage(names.get(stage.name, stage.name), stage.axes, rebuild(stage.root, renamed)) for stage in stages]


def _reads(root: Node, name: str) -> bool:
    return any(node.op is Op.LOAD and node.name == name for node in root.walk())


def _replaced(name: str, value: Node, node: Node) -> Node:
    return value if node.op is Op.LOAD and node.name == name else node


def _load(stage: Stage, node: Node) -> Node:
    indices: list[Node] = [axis_value(axis) for axis in stage.axes]
    return Node(Op.LOAD, node.dtype, tuple(indices), stage.name, node.span)


def _narrows_statistic(node: Node) -> bool:
    """Whether a statistic is used in a narrower type: better to keep it so."""
    if node.op is not Op.CAST or node.dtype.width >= node.sources[0].dtype.width:
        return False
    return node.sources[0].op is Op.LOAD and node.sources[0].name.startswith("statistic.")


def _is_on_rows(node: Node, output: frozenset[Axis]) -> bool:
    """Whether a value varies with some output axes, but not with all of them, and with nothing else."""
    axes = dependencies(node)
    return bool(axes) and axes < output
