"""Calls of statistics from within the last stage: for a block of rows, just before it is copied.

In: the statistics that go by blocks, and their functions. Out: calls, each with its part of the statistic's axes in
the slots `begin` and `end`; nobody else reads those, so they are not put back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from kerneljit.backends.arguments import Slot
from kerneljit.ir.node import Axis
from kerneljit.plan.block_statistics import BlockStatistic, Side

from .builder import I1, Value
from .frame import Frame


@dataclass(frozen=True, slots=True)
class Around:
    """An axis that goes on around the blocks: where it is, and where it began."""

    value: Value
    start: Value


@dataclass(frozen=True, slots=True)
class StatisticFunction:
    """A statistic, and the function that computes a part of it."""

    statistic: BlockStatistic
    function: str


class BlockStatistics:
    """The statistics that one stage calls for its blocks."""

    def __init__(self, functions: Sequence[StatisticFunction] = ()) -> None:
        self._functions = tuple(functions)

    @property
    def functions(self) -> frozenset[str]:
        """What is called from here, and must not be called before."""
        return frozenset(called.function for called in self._functions)

    def on(self, side: Side) -> list[StatisticFunction]:
        """The statistics of one side, in the order in which they run."""
        return [called for called in self._functions if called.statistic.side == side]

    def reads(self, array: str, side: Side) -> bool:
        """Whether one of them reads an array."""
        return any(load.name == array for called in self.on(side) for load in called.statistic.stage.loads)

    def emit(
        self, frame: Frame, side: Side, axis: Axis, block: tuple[Value, Value], around: Mapping[Axis, Around]
    ) -> None:
        """Compute the statistics of a block, once only where axes that do not matter to them go on around it."""
        for called in self.on(side):
            axes = called.statistic.stage.axes
            again = [other for name, other in around.items() if name not in axes]
            with frame.builder.when(_is_first(frame, again), "statistic") if again else nullcontext():
                for position, name in enumerate(axes):
                    self._set_part(frame, called, position, block if name == axis else _one(frame, around[name]))
                frame.builder.line_out(f"call void @{called.function}({frame.argument})")

    def _set_part(self, frame: Frame, called: StatisticFunction, position: int, part: tuple[Value, Value]) -> None:
        name = called.statistic.stage.name
        for slot, value in zip((Slot("begin", name, position), Slot("end", name, position)), part, strict=True):
            place = frame.builder.offset(frame.argument, frame.builder.index(8 * frame.table.position[slot]))
            frame.builder.store(value, place, 8)


def _is_first(frame: Frame, again: Sequence[Around]) -> Value:
    found = frame.builder.constant(I1, True)
    for axis in again:
        found = frame.builder.bit_and(found, frame.builder.compare("eq", axis.value, axis.start))
    return found


def _one(frame: Frame, axis: Around) -> tuple[Value, Value]:
    return axis.value, frame.builder.add(axis.value, frame.builder.index(1))
