"""Which divisions of a plan are quotients of small whole numbers, for calls whose sizes are bounded.

In: a plan, and a layout that promises the greatest sizes of some dims (`Layout.greatest`). Out: the divisions that
need no divider to be exact. Statistics are loads to the stages that read them; what they can hold is found first.
"""

from __future__ import annotations

from kerneljit.ir.bounds import intervals
from kerneljit.ir.interval import Interval
from kerneljit.ir.node import Node, Op
from kerneljit.ir.whole_numbers import small_quotients

from .layout import Layout
from .plan import Plan


def plan_quotients(plan: Plan, layout: Layout) -> frozenset[Node]:
    """The divisions of a plan that are quotients of small whole numbers in every call of this layout."""
    if not layout.greatest:
        return frozenset()
    sizes = {name: Interval(0, greatest) for name, greatest in layout.greatest}
    statistics: dict[str, Interval] = {}
    quotients: set[Node] = set()
    for stage in plan.stages:
        for root in stage.roots:
            known = {load: statistics[load.name] for load in _loads(root) if load.name in statistics}
            found = intervals(root, sizes, known)
            quotients |= small_quotients(root, found)
            if root is stage.root:
                statistics[stage.name] = found[root]
            elif stage.fallback is not None and root is stage.fallback.root:
                statistics[stage.name] = statistics[stage.name].union(found[root])
    return frozenset(quotients)


def _loads(root: Node) -> list[Node]:
    return [node for node in root.walk() if node.op is Op.LOAD]
