"""Formula -> plan: what depends on fewer axes than the output is computed once, as a statistic.

A reduction is worth a stage of its own where it would otherwise be computed again and again: where some
output axis does not matter to it. So is any costly operation on rows alone, such as the cosine of a latitude.
The rest stays in the final stage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import TRANSCENDENTAL, Axis, Node, Op, axis_value, rebuild
from kerneljit.ir.rewrite import apply

from .arrangement import arranged
from .bit_algebra import with_shared_products
from .contractions import flushed_rows, raised, without_half_sums
from .integer_algebra import with_sums_apart
from .keeping import with_kept_values
from .machine import Machine
from .plan import Fallback, Plan, Stage
from .rewrites import accumulation

_COSTLY = TRANSCENDENTAL | {Op.SQRT, Op.RSQRT, Op.DIV, Op.FLOORDIV, Op.MOD}
"""Operations that cost more than reading their result from memory again."""


@dataclass(frozen=True)
class Exact:
    """What a formula in parts stands for: the formula as written, and the conditions on rows that ask for it."""

    formula: Formula
    conditions: tuple[Node, ...]


def factor(
    formula: Formula, machine: Machine, exact: Exact | None = None, single: frozenset[Axis] = frozenset()
) -> Plan:
    """The plan of a formula, with its sums as the machine's instructions take them.

    With `exact`, the formula is a cheaper way to what `exact` says, where no row meets its conditions. Axes of a
    `single` element repeat nothing: with one query, what belongs to a row of the others is computed where the row
    is read anyway.
    """
    if exact is None:
        machine = without_half_sums(machine)
    repeating = tuple(axis for axis in formula.axes if axis not in single) or formula.axes[-1:]
    statistics = _Statistics(formula, repeating)
    instructed = raised(_with_shared(formula, repeating), repeating, machine)
    kept = apply(instructed, accumulation(machine))
    root = statistics.taken_from(arranged(kept, repeating, machine))
    fallback = _fallback(formula, instructed, root, machine, exact, statistics)
    outputs = (root,) if fallback is None else (root, fallback.root, *fallback.conditions)
    joined = _joined(statistics.stages, outputs)
    *stages, final = _numbered(with_kept_values([*joined, Stage(".output", formula.axes, root, fallback)]))
    return Plan(exact.formula if exact is not None else formula, tuple(stages), final, machine)


def _with_shared(formula: Formula, output: Sequence[Axis]) -> Node:
    """The formula with what belongs to one row taken out of its sums over pairs."""
    return with_shared_products(with_sums_apart(formula.root, output), output)


def _fallback(
    formula: Formula, instructed: Node, root: Node, machine: Machine, exact: Exact | None, statistics: _Statistics
) -> Fallback | None:
    """What is computed where rows do not fit, if any of the instructions asks for that."""
    known = frozenset(exact.formula.root.walk()) if exact is not None else frozenset(instructed.walk())
    conditions: list[Node] = [] if exact is None else list(exact.conditions)
    flushed = flushed_rows(instructed, statistics.repeating, machine)
    for reduction, rows in flushed.items():
        if reduction in known:  # the parts of products in `exact` have conditions of their own
            conditions += rows
    if not conditions:
        return None
    plain = exact.formula if exact is not None else formula
    written = statistics.taken_from(
        apply(_with_shared(plain, statistics.repeating), accumulation(replace(machine, contractions=())))
    )
    named = tuple(dict.fromkeys(statistics.stored(condition) for condition in conditions))
    return Fallback(written, named, frozenset(flushed_rows(root, statistics.repeating, machine)))


class _Statistics:
    """The stages before the last, as they are found: what is on rows alone and costs more than a look-up."""

    def __init__(self, formula: Formula, repeating: Sequence[Axis]) -> None:
        self.repeating = tuple(repeating)
        self.output = frozenset(repeating)
        self.order = {axis: position for position, axis in enumerate(formula.axes)}
        self.stages: list[Stage] = []
        self.known: dict[Node, Node] = {}

    def taken_from(self, root: Node) -> Node:
        """The root with its statistics loaded instead of computed."""
        return rebuild(root, self._materialised)

    def stored(self, node: Node) -> Node:
        """A whole value on rows as a statistic."""
        inner = self.taken_from(node)
        return inner if inner.op is Op.LOAD else self._as_load(inner)

    def _materialised(self, node: Node) -> Node:
        is_reduction = node.op is Op.REDUCE and not self.output <= dependencies(node)
        is_costly = node.op in _COSTLY or _narrows_statistic(node)
        if not is_reduction and not (is_costly and _is_on_rows(node, self.output)):
            return node
        return self._as_load(node)

    def _as_load(self, node: Node) -> Node:
        if node not in self.known:
            axes = sorted(dependencies(node), key=lambda axis: (self.order.get(axis, len(self.order)), axis.name))
            stage = Stage(f"statistic.{len(self.stages)}", tuple(axes), node)
            self.stages.append(stage)
            self.known[node] = _load(stage, node)
        return self.known[node]


def _joined(statistics: Sequence[Stage], outputs: Sequence[Node]) -> tuple[Stage, ...]:
    """Statistics with those that only one other uses, for the same rows and outside its loops, put into it."""
    joined = {stage.name: stage for stage in statistics}
    for name in list(joined):
        stage = joined[name]
        users = [other for other in joined.values() if _reads(other.root, name)]
        if len(users) != 1 or users[0].axes != stage.axes or any(_reads(output, name) for output in outputs):
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

    def named_anew(fallback: Fallback) -> Fallback:
        conditions = tuple(rebuild(condition, renamed) for condition in fallback.conditions)
        covered = frozenset(rebuild(reduction, renamed) for reduction in fallback.covered)
        return Fallback(rebuild(fallback.root, renamed), conditions, covered)

    return [
        Stage(
            names.get(stage.name, stage.name),
            stage.axes,
            rebuild(stage.root, renamed),
            named_anew(stage.fallback) if stage.fallback is not None else None,
        )
        for stage in stages
    ]


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
    """Whether a value varies with some output axes, but not with all of them, and with nothing else; or with none of
    them, such as the weights of a window, which are the same for every element.
    """
    axes = dependencies(node)
    return bool(axes) and (axes < output or (bool(output) and axes.isdisjoint(output)))
