"""How a stage reads each array along the vectorised axis.

`uniform`: the same element for every lane. `contiguous` and `reversed`: lanes are neighbours in memory.
`guarded`: neighbours, of which only those inside the array are read. `packed`: anything else; the elements are
copied into that order beforehand, so that no inner loop ever gathers.
"""

from __future__ import annotations

from typing import Literal

from kerneljit.ir.indices import access, dependencies
from kerneljit.ir.node import Axis, Node, Op, walk_into

from .layout import Layout
from .plan import Plan

AccessKind = Literal["uniform", "contiguous", "reversed", "guarded", "packed"]


def loads_of(node: Node) -> list[Node]:
    """The accesses of an operand, without those that only name rows of others."""
    found = walk_into(node, lambda inner: () if inner.op is Op.LOAD else reversed(inner.sources))
    return [inner for inner in found if inner.op is Op.LOAD]


def contiguous_axis(plan: Plan, layout: Layout, array: str) -> int | None:
    """The contiguous axis of a formula's array or of a statistic."""
    if array in plan.formula.by_name:
        return layout.contiguous_axis(array)
    rank = len(plan.arrays[array].axes)
    return rank - 1 if rank else None


def access_kind(
    load: Node, vector_axis: Axis | None, plan: Plan, layout: Layout, guarded: frozenset[Node]
) -> AccessKind:
    """How a load is done when `vector_axis` runs over the lanes.

    A guarded access may lie outside its array where its guard is false. Masks leave those elements out; without
    masks only a copy, made element by element, does.
    """
    if vector_axis is None or vector_axis not in dependencies(load):
        return "uniform"
    has_masks = plan.machine.mask_registers > 0 and all(index.indirect is None for index in access(load))
    if load in guarded and not has_masks:
        return "packed"
    unit = contiguous_axis(plan, layout, load.name)
    for position, index in enumerate(access(load)):
        if vector_axis not in index.axes:
            continue
        if position != unit or index.indirect is not None or abs(index.affine.coefficient(vector_axis)) != 1:
            return "packed"
    # several indices may vary with the axis, as in a diagonal; then position == unit failed for one
    coefficient = access(load)[unit].affine.coefficient(vector_axis) if unit is not None else 0
    if load in guarded:
        return "guarded" if coefficient == 1 else "packed"
    return "contiguous" if coefficient == 1 else "reversed"
