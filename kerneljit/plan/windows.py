"""Reductions over windows: every element of an axis reduces the elements from its own place on.

In: a stage and how its lanes read arrays. Out: the reductions that come from those of windows half as wide: what is
reduced depends on the sum of both axes alone. A window of 64 then takes six steps for each element, not 64.
"""

from __future__ import annotations

from collections.abc import Iterator

from kerneljit.ir.indices import access, dependencies
from kerneljit.ir.node import Axis, Node, Op, walk_into

from .access import access_kind
from .layout import Layout
from .plan import Plan, Stage

_KINDS = ("sum", "min", "max")


def window_reductions(
    stage: Stage, lanes: Axis | None, plan: Plan, layout: Layout, guarded: frozenset[Node]
) -> tuple[Node, ...]:
    """The reductions over windows of a stage that has no other axis than its lanes'."""
    if lanes is None or stage.axes != (lanes,) or stage.fallback is not None:
        return ()
    return tuple(node for node in stage.reductions if _is_window(node, lanes, plan, layout, guarded))


def _is_window(node: Node, lanes: Axis, plan: Plan, layout: Layout, guarded: frozenset[Node]) -> bool:
    axis, body = node.reduction.axis, node.sources[0]
    if node.reduction.kind not in _KINDS or node.dtype.is_bool or dependencies(node) != {lanes}:
        return False
    moving = [one for one in _operands(body) if {axis, lanes} & dependencies(one)]
    return bool(moving) and all(
        one.op is Op.LOAD
        and one not in guarded
        and dependencies(one) == {axis, lanes}
        and access_kind(one, lanes, plan, layout, guarded) == "contiguous"
        and all(index.affine.coefficient(axis) == index.affine.coefficient(lanes) for index in access(one))
        for one in moving
    )


def _operands(node: Node) -> Iterator[Node]:
    """What an expression is made of, but for operations on it: accesses as wholes, axes, reductions."""
    wholes = (Op.LOAD, Op.REDUCE)
    found = walk_into(node, lambda inner: () if inner.op in wholes else reversed(inner.sources))
    return (inner for inner in found if inner.op in wholes or not inner.sources)
