"""Panels of packed parameters: they hold a whole axis, and are kept from call to call.

In: the panels of a stage. Out: which of them are kept, where in memory their blocks and rows are, and what the runtime
must know to have them made. A function of its own writes each, by the code that copies panels in calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields

from kerneljit.backends.arguments import Kept, Length, Slot
from kerneljit.backends.target import Target
from kerneljit.ir.extent import Extent
from kerneljit.ir.node import Node
from kerneljit.plan.copies import Panel
from kerneljit.plan.layout import Layout
from kerneljit.plan.packable import packed_parameter
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.schedule import StageSchedule

from .builder import I64, POINTER, Value
from .content import content_of
from .frame import Frame
from .panel_units import PanelShape
from .panels import PanelCopy
from .points import Lanes


class KeptPanels:
    """The panels of a stage that are kept."""

    def __init__(
        self,
        plan: Plan,
        stage: Stage,
        choice: StageSchedule,
        layout: Layout,
        guarded: frozenset[Node],
        panels: Sequence[PanelShape],
    ) -> None:
        self.choice = choice
        self.layout = layout
        self._parameters: dict[PanelShape, str] = {}
        if stage is not plan.final or choice.tiles:
            return  # a statistic of what is packed is itself kept; tile registers have copies of their own

        def parameter(panel: Panel) -> str | None:
            axes = (panel.axis, *panel.reductions)
            return packed_parameter((panel.node,), axes, plan.formula, layout.packed, guarded)

        self._parameters = {shape: name for shape in panels if (name := parameter(shape.panel)) is not None}

    def __iter__(self) -> Iterator[PanelShape]:
        return iter(self._parameters)

    def __contains__(self, shape: PanelShape) -> bool:
        return shape in self._parameters

    def has_lanes(self) -> bool:
        """Whether one of them is a copy of lanes."""
        return any(shape.panel.side == "lanes" for shape in self)

    def described(self, shape: PanelShape, target: Target, function: str) -> Kept:
        """What the runtime must know of one that a function writes."""
        panel, lengths, is_lanes = shape.panel, shape.lengths(), shape.panel.side == "lanes"
        if is_lanes:  # vectors are whole, at both ends
            lengths += (Length(panel.axis.extent.plus(Extent.of(2 * shape.lanes))),)
        return Kept(
            self._parameters[shape],
            Slot("packed", shape.workspace),
            function,
            self._content(shape, target),
            shape.unit_bytes,
            lengths,
            None if is_lanes else panel.axis.extent,
            depends_on_place=is_lanes and self.choice.streams,
        )

    def _content(self, shape: PanelShape, target: Target) -> str:
        panel = shape.panel
        known = self.layout.known_size(panel.axis.extent)  # then blocks are of other widths
        rest = [getattr(panel, field.name) for field in fields(panel) if field.name != "node"]
        return content_of((panel.node,), target.identity, *rest, shape.lanes, shape.width, shape.vector_units, known)

    def pointer(self, frame: Frame, shape: PanelShape) -> Value:
        """Where a panel begins, kept or not."""
        if shape in self:
            return frame.slot(Slot("packed", shape.workspace), POINTER)
        return frame.workspace(shape.workspace)

    def lane_pointer(self, frame: Frame, copy: PanelCopy, lanes: Lanes, head: Value | None) -> Value:
        """Where the copy of a block is: at one place for all, or, if it is kept, after those before it.

        `head` is where the first whole line of the output begins. What comes before takes as many vectors as it needs.
        """
        builder, pointer = frame.builder, self.pointer(frame, copy.shape)
        if copy.shape not in self:
            return pointer
        place = lanes.base
        if head is not None:
            missing = builder.sub(builder.index(0), head)
            missing = builder.emit(I64, f"and i64 {missing.text}, {self.choice.lanes - 1}")
            is_before = builder.compare("slt", lanes.base, head)
            place = builder.add(place, builder.select(is_before, builder.index(0), missing))
        return builder.offset(pointer, builder.mul(place, copy.line()))
