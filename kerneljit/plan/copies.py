"""Which loads of a stage are copied before its loops, and how the others are done."""

from __future__ import annotations

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Node

from .access import AccessKind, access_kind
from .layout import Layout
from .plan import Plan, Stage
from .schedule import StageSchedule, row_axis, vector_axis


def stage_access_kinds(
    stage: Stage, choice: StageSchedule, plan: Plan, layout: Layout, guarded: frozenset[Node]
) -> dict[Node, AccessKind]:
    """How every load of a stage is done under a schedule."""
    lanes, rows = vector_axis(stage, choice), row_axis(stage, choice)
    kinds: dict[Node, AccessKind] = {}
    for load in stage.loads:
        kind = access_kind(load, lanes, plan, layout, guarded)
        axes = dependencies(load)
        is_reduced = bool(axes - set(stage.axes))
        if kind == "contiguous" and choice.copy_lanes and is_reduced and rows not in axes:
            kind = "packed"
        if kind == "uniform" and choice.copy_rows and is_reduced and rows in axes:
            kind = "rows"
        kinds[load] = kind
    return kinds
