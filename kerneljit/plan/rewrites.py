"""Rewrites of a formula that change its cost and not its value, applied before it is factored."""

from __future__ import annotations

from kerneljit.ir.dtype import U64
from kerneljit.ir.node import Node, Op, cast_to
from kerneljit.ir.rewrite import Match, Rule, RuleTable, any_value, operation


def _sum_before_narrowing(match: Match) -> Node | None:
    """Narrowing keeps sums modulo its width, so it can wait until the sum is done.

    The 64-bit counts of `popcount` thus stay in their own lanes throughout the loop.
    """
    root, wide = match["root"], match["wide"]
    if root.reduction.kind != "sum":
        return None
    total = Node(Op.REDUCE, U64, (cast_to(wide, U64),), root.reduction, root.span)
    return cast_to(total, root.dtype, root.span)


ACCUMULATION = RuleTable(
    "accumulation",
    (
        Rule(
            "sum-before-narrowing",
            operation(
                Op.REDUCE,
                operation(
                    Op.CAST,
                    any_value("wide", dtype=lambda d: d.width == 64 and not d.is_float),
                    dtype=lambda d: d.is_integer and d.width == 32,
                ),
            ),
            _sum_before_narrowing,
        ),
    ),
)
