"""The kernel that looks at row numbers before another reads the rows: a formula like any.

In: a formula whose rows are indirect. Out: a plan without axes that is true where a row number lies outside of its
array, and a schedule that needs no scratch memory: one number after the other, which is little beside reading rows.
"""

from __future__ import annotations

from functools import reduce

from kerneljit.ir.bounds import IndirectIndex, indirect_indices
from kerneljit.ir.dtype import BOOL, I64
from kerneljit.ir.formula import Formula
from kerneljit.ir.node import Node, Op, Reduction
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.schedule import Schedule, StageSchedule

OUTPUT = ".output"


ONE_BY_ONE = Schedule((StageSchedule(vector_axis=None, lanes=1, rows=1, columns=1),))


def rows_plan(formula: Formula, machine: Machine) -> Plan | None:
    """Whether any row number is wrong; None where rows are not indirect."""
    indirect = indirect_indices(formula)
    if not indirect:
        return None
    wrong = dict.fromkeys(_is_wrong(formula, one) for one in indirect)
    root = reduce(lambda left, right: Node(Op.OR, BOOL, (left, right)), wrong)
    judging = Formula(formula.name, (), formula.parameters, root, BOOL)
    return Plan(judging, (), Stage(OUTPUT, (), root), machine)


def _is_wrong(formula: Formula, indirect: IndirectIndex) -> Node:
    number = indirect.load.sources[indirect.axis]
    size = Node(Op.DIM, I64, (), formula.by_name[indirect.load.name].axes[indirect.axis])
    # The greatest numbers of 64 bits without a sign are negative here, and so refused like other wrong ones.
    outside = [Node(Op.LT, BOOL, (number, Node(Op.CONSTANT, I64, (), 0))), Node(Op.GE, BOOL, (number, size))]
    found = Node(Op.OR, BOOL, tuple(outside))
    for axis in sorted(indirect.index.axes, key=lambda axis: axis.name):
        found = Node(Op.REDUCE, BOOL, (found,), Reduction("any", axis))
    return found
