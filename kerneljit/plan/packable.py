"""What can be made of a packed parameter once and for all. In: a value of a stage. Out: the parameter, or None.

A copy or a statistic is the same for every call if it depends on one packed array alone: on no scalar, no other array,
no size that the array does not fix, and no axis that is not its own.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, walk


def packed_parameter(
    roots: Sequence[Node],
    axes: Collection[Axis],
    formula: Formula,
    packed: Collection[str],
    guarded: Collection[Node],
) -> str | None:
    """The packed parameter that all of some values, over some axes, depend on alone."""
    if not packed:
        return None
    nodes = list(walk(roots))
    names = {node.name for node in nodes if node.op is Op.LOAD}
    if len(names) != 1 or not names <= set(packed):
        return None
    (name,) = names
    if any(node.op is Op.SCALAR or node in guarded for node in nodes):
        return None
    if not all(dependencies(root) <= set(axes) for root in roots):
        return None
    fixed = {dim for extent in formula.by_name[name].axes for dim in extent.dims}
    extents = [axis.extent for axis in axes]
    extents += [node.reduction.axis.extent for node in nodes if node.op is Op.REDUCE]
    extents += [node.argument for node in nodes if isinstance(node.argument, Extent)]
    return name if all(fixed.issuperset(extent.dims) for extent in extents) else None
