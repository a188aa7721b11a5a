"""How compiled code is called, as far as glue must know: the one place here that reads plans and generated modules.

In: a plan and what was generated for it. Out: a `Form`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kerneljit.backends.arguments import RowBlock, Slot, Workspace
from kerneljit.backends.llvm.compiler import Generated
from kerneljit.ir.extent import Extent
from kerneljit.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Statistic:
    """An array that code computes before the output, and that needs room: all of it, or of its first axis a block."""

    name: str
    shape: tuple[Extent, ...]
    item: int
    window: RowBlock | None


@dataclass(frozen=True)
class Form:
    """Functions to be called in this order, all with one table of these slots."""

    functions: tuple[str, ...]
    slots: tuple[Slot, ...]
    shapes: Mapping[str, tuple[Extent, ...]]
    """Of every array and every stage: its axes."""
    output: str
    statistics: tuple[Statistic, ...]
    workspaces: tuple[Workspace, ...]
    blocks: Mapping[str, RowBlock]


def form_of(plan: Plan, generated: Generated) -> Form:
    """The form of code in which nothing is packed."""
    assert not generated.kept, "what is packed lives longer than a call"
    shapes = {parameter.name: parameter.axes for parameter in plan.arrays.values()}
    shapes.update({stage.name: tuple(axis.extent for axis in stage.axes) for stage in plan.stages})
    statistics = tuple(
        Statistic(stage.name, shapes[stage.name], stage.root.dtype.bytes, generated.windows.get(stage.name))
        for stage in plan.statistics
    )
    return Form(
        generated.functions,
        generated.table.slots,
        shapes,
        plan.final.name,
        statistics,
        generated.workspaces,
        generated.blocks,
    )
