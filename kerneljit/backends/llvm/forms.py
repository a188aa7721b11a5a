"""What a call will need to know of stages, taken from those who write their code.

In: emitters. Out: the parts of a `CallForm`, data without plan, schedule or layout.
"""

from __future__ import annotations

from kerneljit.backends.arguments import RowBlock
from kerneljit.backends.form import StageForm, TogetherForm
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Stage
from kerneljit.plan.schedule import StageSchedule, row_axis, vector_axis

from .fused import Fused
from .stage import StageEmitter


def stage_form(emitter: StageEmitter, together: Fused | None) -> StageForm:
    """A stage with its blocks and windows."""
    stage = emitter.stage
    window = together.block if together is not None and stage.name in together.windows else None
    return divided_form(stage, emitter.choice, emitter.layout, emitter.row_block, window)


def divided_form(
    stage: Stage, choice: StageSchedule, layout: Layout, block: RowBlock | None = None, window: RowBlock | None = None
) -> StageForm:
    """A stage as threads divide it."""
    lanes, row = vector_axis(stage, choice), row_axis(stage, choice)
    inner = dict.fromkeys(node.reduction.axis for node in stage.reductions)
    place = {axis: number for number, axis in enumerate(stage.axes)}
    tiled = [axis for axis in stage.axes if axis in (lanes, row)]
    return StageForm(
        name=stage.name,
        axes=tuple(axis.extent for axis in stage.axes),
        inner=tuple(axis.extent for axis in inner if axis not in place),
        evaluations=len(tuple(stage.root.walk())),
        item=stage.root.dtype.bytes,
        row=None if row is None else place[row],
        lanes=None if lanes is None else place.get(lanes),
        rows=choice.rows,
        width=choice.lanes * choice.columns,
        copies=choice.copy_rows or choice.copy_lanes,
        streams=choice.streams,
        falls_back=stage.fallback is not None,
        whole=tuple(place[axis] for axis in tiled if layout.known_size(axis.extent) is not None),
        block=block,
        window=window,
    )


def together_form(together: Fused) -> TogetherForm:
    """The stages that one function computes block by block."""
    return TogetherForm(together.first, together.stages[-1].axes.index(together.axis), together.block)
