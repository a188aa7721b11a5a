"""What a call must know of compiled code, as data: whoever has a form and the object can call it without a plan.

In: numbers and names, written down when code is generated, or read from anywhere. Out: `CallForm`: the functions, the
slots of their table, the room that they need, and how the grid of each stage may be divided among threads. `problem_of`
says what is wrong with one that does not fit together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import prod
from typing import NamedTuple

from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula

from .arguments import (
    TOGETHER,
    ArgumentTable,
    Kept,
    Length,
    Name,
    Number,
    Positive,
    RowBlock,
    Slot,
    Symbol,
    Work,
    Workspace,
    array_slots,
)


class StageForm(NamedTuple):
    """A stage as those see it who make room for its result and divide its work."""

    name: Name
    axes: tuple[Extent, ...]
    inner: tuple[Extent, ...]
    """The axes of its reductions that are none of its own."""
    evaluations: Positive
    """Nodes that are evaluated in its innermost loop."""
    item: Positive
    """Bytes of an element."""
    row: Number | None = None
    """The axis whose elements are the rows of tiles, of `rows` elements."""
    lanes: Number | None = None
    """The axis along which tiles are `width` elements wide."""
    rows: Positive = 1
    width: Positive = 1
    copies: bool = False
    """Whether tiles read copies, which parts make for themselves."""
    streams: bool = False
    """Whether what a part writes should begin and end with cache lines."""
    falls_back: bool = False
    """Whether tiles are judged as wholes, and so counted from the beginning of a block."""
    whole: tuple[Number, ...] = ()
    """The axes of which the code computes all, whatever part it is asked for."""
    block: RowBlock | None = None
    """The rows that are copied together."""
    window: RowBlock | None = None
    """How much of the first axis is kept, where that is not all."""

    def work(self, sizes: Mapping[str, int]) -> int:
        """How many nodes are evaluated, as if all of the stage were in its innermost loop."""
        return prod(axis.evaluate(sizes) for axis in (*self.axes, *self.inner)) * self.evaluations


class TogetherForm(NamedTuple):
    """The stages from number `first` on go in blocks along one axis of the last of them."""

    first: Number
    axis: Number
    block: RowBlock


class CallForm(NamedTuple):
    """Everything that a call needs beside the object, the formula and its arguments."""

    functions: tuple[Symbol, ...]
    """In the order in which they are called; then those that write what is kept of packed parameters."""
    stage_of: tuple[Number, ...]
    """Of each of the functions that are called, the stage a part of which it takes."""
    dims: tuple[str, ...]
    stages: tuple[StageForm, ...]
    """The statistics, and last the output."""
    workspaces: tuple[Workspace, ...] = ()
    together: TogetherForm | None = None
    kept: tuple[Kept, ...] = ()
    """What is made of packed parameters once."""
    task_work: Work = 0
    threads: Number = 0

    @property
    def output(self) -> StageForm:
        """The last stage."""
        return self.stages[-1]

    @property
    def is_divisible(self) -> bool:
        """Whether each stage has a function that threads can share; else one calls another block by block."""
        alone = self.stages if self.together is None else self.stages[: self.together.first + 1]
        return len(self.stage_of) == len(alone)

    def work(self, sizes: Mapping[str, int]) -> int:
        """How many nodes a call evaluates."""
        return sum(stage.work(sizes) for stage in self.stages)

    def table(self, formula: Formula) -> ArgumentTable:
        """The slots of the functions' table, in order."""
        packed = [kept.slot.name for kept in self.kept if kept.slot.kind == "packed"]
        has_blocks = self.together is not None
        ranks = [(stage.name, len(stage.axes)) for stage in self.stages]
        return table_of(formula, self.dims, ranks, self.workspaces, packed, has_blocks=has_blocks)


def table_of(
    formula: Formula,
    dims: Sequence[str],
    stages: Sequence[tuple[str, int]],
    workspaces: Sequence[Workspace],
    packed: Sequence[str],
    *,
    has_blocks: bool,
) -> ArgumentTable:
    """The one order of slots, for who writes code and for who calls it."""
    slots = array_slots(formula, dims, stages)
    slots += [Slot("workspace", workspace.name) for workspace in workspaces]
    slots += [Slot("block", TOGETHER)] if has_blocks else []
    slots += [Slot("packed", name) for name in packed]
    return ArgumentTable(tuple(slots))


_MOST_STAGES = 200
_MOST_ROOMS = 2000


def problem_of(form: CallForm, formula: Formula) -> str | None:
    """Why a form cannot be one of a formula's, or None; it says nothing about the code itself."""
    if not 1 <= len(form.stages) <= _MOST_STAGES or len(form.workspaces) + len(form.kept) > _MOST_ROOMS:
        return f"{len(form.stages)} stages with {len(form.workspaces) + len(form.kept)} rooms"
    known = set(formula.dims)
    unknown = sorted({dim for extent in _extents(form) for dim in extent.dims} - known)
    if unknown or not set(form.dims) <= known:
        return f"dims that the formula does not have: {', '.join(unknown or form.dims)}"
    if form.output.axes != tuple(axis.extent for axis in formula.axes) or form.output.item != formula.result.bytes:
        return "another output than the formula's"
    slots = form.table(formula).slots
    if len(set(slots)) != len(slots):
        return "two slots of one name"
    return _problem_of_functions(form, formula) or next(filter(None, map(_problem_of_stage, form.stages)), None)


def _problem_of_functions(form: CallForm, formula: Formula) -> str | None:
    if len(set(form.functions)) != len(form.functions):
        return "two functions of one name"
    own = [kept for kept in form.kept if kept.slot.kind == "packed"]
    if not form.stage_of or len(form.functions) != len(form.stage_of) + len(own):
        return f"{len(form.functions)} functions for {len(form.stage_of)} stages and {len(own)} copies"
    if sorted(set(form.stage_of)) != list(form.stage_of) or form.stage_of[-1] != len(form.stages) - 1:
        return f"functions that compute the stages {form.stage_of}, of {len(form.stages)}"
    together = form.together
    if together is not None:
        if together.first >= len(form.stages) or together.axis >= len(form.output.axes):
            return f"stages from {together.first} on go along axis {together.axis}"
        if not form.is_divisible or not together.block.strides:
            return "stages go together that have functions of their own, or in blocks of nothing"
    names = {stage.name for stage in form.stages[:-1]}
    arrays = {parameter.name for parameter in formula.arrays}
    for kept in form.kept:
        fits = kept.slot.kind == "packed" or (kept.slot.kind == "pointer" and kept.slot.name in names)
        if kept.parameter not in arrays or kept.function not in form.functions or not fits:
            return f"what is kept of {kept.parameter} has no place or no function"
    return None


def _problem_of_stage(stage: StageForm) -> str | None:
    tiled = [axis for axis in (stage.row, stage.lanes) if axis is not None]
    if any(axis >= len(stage.axes) for axis in (*stage.whole, *tiled)):
        return f"{stage.name} has {len(stage.axes)} axes, and tiles along others"
    if stage.row is not None and stage.row == stage.lanes:
        return f"rows and lanes of {stage.name} are along one axis"
    if any(block is not None and not block.strides for block in (stage.block, stage.window)):
        return f"blocks of {stage.name} are of nothing"
    return f"{stage.name} keeps a window of no axis" if stage.window is not None and not stage.axes else None


def _extents(form: CallForm) -> Iterator[Extent]:
    """Every extent that a form evaluates."""
    blocks = [block for stage in form.stages for block in (stage.block, stage.window) if block is not None]
    lengths: list[Length] = []
    for stage in form.stages:
        yield from (*stage.axes, *stage.inner)
    if form.together is not None:
        blocks.append(form.together.block)
    for workspace in form.workspaces:
        lengths += workspace.lengths
        blocks += [workspace.block] if workspace.block is not None else []
    for kept in form.kept:
        lengths += kept.lengths
        yield from [kept.rows] if kept.rows is not None else []
    for block in blocks:
        yield block.axis
        lengths += [length for _, of_copy in block.strides for length in of_copy]
    yield from (length.extent for length in lengths)
