"""How compiled code is called, as far as glue must know: by name instead of by number.

In: a formula and the `CallForm` of its code. Out: a `Form`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kerneljit.backends.arguments import TOGETHER, RowBlock, Slot, Workspace
from kerneljit.backends.form import CallForm
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula


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


def form_of(formula: Formula, called: CallForm) -> Form:
    """The form of code in which nothing is packed."""
    assert not called.kept, "what is packed lives longer than a call"
    shapes = {parameter.name: parameter.axes or () for parameter in formula.arrays}
    shapes.update({stage.name: stage.axes for stage in called.stages})
    statistics = tuple(Statistic(stage.name, stage.axes, stage.item, stage.window) for stage in called.stages[:-1])
    blocks = {stage.name: stage.block for stage in called.stages if stage.block is not None}
    if called.together is not None:
        blocks[TOGETHER] = called.together.block
    slots = called.table(formula).slots
    return Form(called.functions, slots, shapes, called.output.name, statistics, called.workspaces, blocks)
