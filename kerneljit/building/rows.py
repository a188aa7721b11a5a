"""The kernel that looks at row numbers before another reads the rows: a formula like any.

In: a formula whose rows are indirect. Out: a formula without axes that is true where a row number lies outside of its
array; None where rows are not indirect.
"""

from __future__ import annotations

from functools import reduce

from kerneljit.ir.bounds import IndirectIndex, indirect_indices
from kerneljit.ir.dtype import BOOL, I64
from kerneljit.ir.formula import Formula
from kerneljit.ir.node import Node, Op, Reduction


def rows_formula(formula: Formula) -> Formula | None:
    """Whether any row number is wrong."""
    wrong = [_is_wrong(formula, indirect) for indirect in indirect_indices(formula)]
    if not wrong:
        return None
    root = reduce(lambda left, right: Node(Op.OR, BOOL, (left, right)), dict.fromkeys(wrong))
    return Formula(formula.name, (), formula.parameters, root, BOOL)


def _is_wrong(formula: Formula, indirect: IndirectIndex) -> Node:
    number = indirect.load.sources[indirect.axis]
    size = Node(Op.DIM, I64, (), formula.by_name[indirect.load.name].axes[indirect.axis])
    # The greatest numbers of 64 bits without a sign are negative here, and so refused like other wrong ones.
    outside = [Node(Op.LT, BOOL, (number, Node(Op.CONSTANT, I64, (), 0))), Node(Op.GE, BOOL, (number, size))]
    found = Node(Op.OR, BOOL, tuple(outside))
    for axis in sorted(indirect.index.axes, key=lambda axis: axis.name):
        found = Node(Op.REDUCE, BOOL, (found,), Reduction("any", axis))
    return found
