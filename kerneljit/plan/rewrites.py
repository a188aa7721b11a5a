"""Rewrites of a formula that change its cost and not its value, applied before it is factored."""

from __future__ import annotations

from functools import lru_cache, partial

from kerneljit.ir.dtype import U64
from kerneljit.ir.node import Node, Op, cast_to
from kerneljit.ir.rewrite import Match, Rule, RuleTable, any_value, operation

from .contractions import pair_of
from .machine import Machine


def _sum_before_narrowing(machine: Machine, match: Match) -> Node | None:
    """Narrowing keeps sums modulo its width, so it can wait until the sum is done.

    The 64-bit counts of `popcount` thus stay in their own lanes throughout the loop; an instruction that counts
    in 32 bits needs no such thing.
    """
    root, wide = match["root"], match["wide"]
    if root.reduction.kind != "sum" or pair_of(root, machine) is not None:
        return None
    total = Node(Op.REDUCE, U64, (cast_to(wide, U64),), root.reduction, root.span)
    return cast_to(total, root.dtype, root.span)


@lru_cache
def accumulation(machine: Machine) -> RuleTable:
    """How sums are kept, for a machine."""
    narrowed = operation(
        Op.CAST,
        any_value("wide", dtype=lambda d: d.width == 64 and not d.is_float),
        dtype=lambda d: d.is_integer and d.width == 32,
    )
    rule = Rule("sum-before-narrowing", operation(Op.REDUCE, narrowed), partial(_sum_before_narrowing, machine))
    return RuleTable("accumulation", (rule,))
