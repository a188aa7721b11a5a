"""Divides the grid of a stage among threads, where tiles are not cut.

In: a stage, its schedule and its sizes. Out: parts, for each axis of the stage where it begins and ends. Whether rows
fit an instruction is decided tile by tile, so the tiles must be those of the undivided grid: then every part computes,
to the bit, what the whole would have. Reductions are never divided. Stages that go together are divided as one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import lcm, prod

from kerneljit.ir.node import Axis
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Stage
from kerneljit.plan.schedule import StageSchedule, row_axis, vector_axis

Part = tuple[tuple[int, int], ...]
"""Of each axis of a stage, where the part begins and ends."""

LEAST_WORK = 1 << 22
"""Evaluations of nodes in a part, some tens of microseconds: waking another thread takes about as long."""
MOST_TASKS = 64
"""Parts for each thread: each costs some microseconds of Python, and its own beginning and end."""

CACHE_LINE = 64
_COPY_COST = 8.0
"""Copying an element for tiles to read costs about so many of its uses."""


def work_of(stage: Stage, sizes: Mapping[str, int]) -> int:
    """How many nodes are evaluated, as if all of a stage were in its innermost loop."""
    axes = dict.fromkeys([*stage.axes, *[node.reduction.axis for node in stage.reductions]])
    return prod(axis.extent.evaluate(sizes) for axis in axes) * len(tuple(stage.root.walk()))


def is_enough(work: int, task_work: int = 0) -> bool:
    """Whether so much work is enough for two tasks; of a size that a schedule wants, if it wants one."""
    return work >= 2 * (task_work or LEAST_WORK)


@dataclass(frozen=True, slots=True)
class _Line:
    """One axis as tiles see it: `head` elements before the first whole tile, then whole tiles of `grain` elements.

    What is left behind them belongs to the last: its tile may reach back.
    """

    size: int
    grain: int
    head: int = 0

    @property
    def tiles(self) -> int:
        return max(1, (self.size - self.head) // self.grain)

    def largest(self, count: int) -> int:
        """Elements of the largest of so many parts."""
        return self.size - (count - 1) * (self.tiles // count) * self.grain

    def divided(self, count: int) -> list[tuple[int, int]]:
        """So many parts, whose numbers of tiles differ by one at most."""
        cuts = [self.head + number * self.tiles // count * self.grain for number in range(1, count)]
        return list(zip([0, *cuts], [*cuts, self.size], strict=True))


def divided(
    stage: Stage,
    choice: StageSchedule,
    sizes: Mapping[str, int],
    threads: int,
    layout: Layout,
    output: int | None = None,
    block: int = 1,
    task_work: int = 0,
) -> list[Part]:
    """The parts of a stage for so many threads: as many, or fewer where they would have too little to do.

    A schedule may want parts of about `task_work`, so that there are more of them than threads: those who take them
    one after the other end together, even where one of them is held up.

    `output` is the address where the stage's result begins, if it is known; `block` is how many rows share copies,
    if any do. Tiles are counted from the beginning of a block.
    """
    rows = max(block, choice.rows) if stage.fallback is not None else choice.rows
    lines = [_line(stage, choice, axis, sizes, output, rows) for axis in stage.axes]
    for number, axis in enumerate(stage.axes):
        is_tiled = axis in (row_axis(stage, choice), vector_axis(stage, choice))
        if is_tiled and layout.known_size(axis.extent) is not None:  # its code computes all of it
            lines[number] = _Line(lines[number].size, max(1, lines[number].size))
    most = MOST_TASKS * threads if task_work else threads
    count = min(most, work_of(stage, sizes) // (task_work or LEAST_WORK))
    counts = _counts(stage, choice, lines, count)
    return list(product(*(line.divided(n) for line, n in zip(lines, counts, strict=True))))


def divided_together(
    stages: Sequence[Stage], axis: Axis, sizes: Mapping[str, int], threads: int, tile: int
) -> list[Part]:
    """The parts of the last of stages that go together along an axis: whole tiles of all of them."""
    count = min(threads, sum(work_of(stage, sizes) for stage in stages) // LEAST_WORK)
    line = _Line(axis.extent.evaluate(sizes), tile)
    cuts = line.divided(max(1, min(count, line.tiles)))
    whole = [(0, one.extent.evaluate(sizes)) for one in stages[-1].axes]
    number = stages[-1].axes.index(axis)
    return [(*whole[:number], cut, *whole[number + 1 :]) for cut in cuts]


def _line(
    stage: Stage, choice: StageSchedule, axis: Axis, sizes: Mapping[str, int], output: int | None, rows: int
) -> _Line:
    size = axis.extent.evaluate(sizes)
    if axis == vector_axis(stage, choice):
        width = choice.lanes * choice.columns
        if not choice.streams or output is None:
            return _Line(size, width)
        item = stage.root.dtype.bytes
        return _Line(size, lcm(width, CACHE_LINE // item), min(size, -output % CACHE_LINE // item))
    return _Line(size, rows if axis == row_axis(stage, choice) else 1)


def _counts(stage: Stage, choice: StageSchedule, lines: list[_Line], count: int) -> list[int]:
    """Into how many parts each axis is divided: those first that make the largest part smallest."""
    counts = [1] * len(lines)
    left = set(range(len(lines)))
    while count > 1 and left:
        best = min(sorted(left), key=lambda axis: _cost(stage, choice, lines, axis, count))
        left.remove(best)
        counts[best] = min(count, lines[best].tiles)
        count //= counts[best]
    return counts


def _cost(stage: Stage, choice: StageSchedule, lines: list[_Line], axis: int, count: int) -> float:
    """What the largest part costs, as a share of the whole, if one axis is divided."""
    line = lines[axis]
    largest = line.largest(min(count, line.tiles))
    share = largest / line.size
    if not (choice.copy_rows or choice.copy_lanes):
        return share
    tile = {row_axis(stage, choice), vector_axis(stage, choice)}
    sides = [
        largest if number == axis else other.size
        for number, (name, other) in enumerate(zip(stage.axes, lines, strict=True))
        if name in tile
    ]
    return share * (1 + sum(_COPY_COST / side for side in sides))
