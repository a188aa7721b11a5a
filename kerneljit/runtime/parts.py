"""Divides the grid of a stage among threads, where tiles are not cut.

In: the form of a stage, and sizes. Out: parts, for each axis of the stage where it begins and ends. Whether rows
fit an instruction is decided tile by tile, so the tiles must be those of the undivided grid: then every part computes,
to the bit, what the whole would have. Reductions are never divided. Stages that go together are divided as one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from math import lcm

from kerneljit.backends.form import StageForm
from kerneljit.values import value

Part = tuple[tuple[int, int], ...]
"""Of each axis of a stage, where the part begins and ends."""

LEAST_WORK = 1 << 22
"""Evaluations of nodes in a part, some tens of microseconds: waking another thread takes about as long."""
MOST_TASKS = 64
"""Parts for each thread: each costs some microseconds of Python, and its own beginning and end."""

CACHE_LINE = 64
_COPY_COST = 8.0
"""Copying an element for tiles to read costs about so many of its uses."""


def is_enough(work: int, task_work: int = 0) -> bool:
    """Whether so much work is enough for two tasks; of a size that a schedule wants, if it wants one."""
    return work >= 2 * (task_work or LEAST_WORK)


@value
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
    stage: StageForm,
    sizes: Mapping[str, int],
    threads: int,
    output: int | None = None,
    task_work: int = 0,
) -> list[Part]:
    """The parts of a stage for so many threads: as many, or fewer where they would have too little to do.

    A schedule may want parts of about `task_work`, so that there are more of them than threads: those who take them
    one after the other end together, even where one of them is held up.

    `output` is the address where the stage's result begins, if it is known. Where rows share copies, tiles are counted
    from the beginning of a block.
    """
    lines = [_line(stage, axis, sizes, output) for axis in range(len(stage.axes))]
    for axis in stage.whole:
        lines[axis] = _Line(lines[axis].size, max(1, lines[axis].size))
    most = MOST_TASKS * threads if task_work else threads
    count = min(most, stage.work(sizes) // (task_work or LEAST_WORK))
    counts = _counts(stage, lines, count)
    return list(product(*(line.divided(n) for line, n in zip(lines, counts, strict=True))))


def divided_together(
    stages: Sequence[StageForm], axis: int, sizes: Mapping[str, int], threads: int, tile: int
) -> list[Part]:
    """The parts of the last of stages that go together along one of its axes: whole tiles of all of them."""
    count = min(threads, sum(stage.work(sizes) for stage in stages) // LEAST_WORK)
    whole = [(0, extent.evaluate(sizes)) for extent in stages[-1].axes]
    line = _Line(whole[axis][1], tile)
    cuts = line.divided(max(1, min(count, line.tiles)))
    return [(*whole[:axis], cut, *whole[axis + 1 :]) for cut in cuts]


def _line(stage: StageForm, axis: int, sizes: Mapping[str, int], output: int | None) -> _Line:
    size = stage.axes[axis].evaluate(sizes)
    if axis == stage.lanes:
        if not stage.streams or output is None:
            return _Line(size, stage.width)
        item = stage.item
        return _Line(size, lcm(stage.width, CACHE_LINE // item), min(size, -output % CACHE_LINE // item))
    if axis != stage.row:
        return _Line(size, 1)
    block = stage.block.rows(sizes) if stage.falls_back and stage.block is not None else 1
    return _Line(size, max(block, stage.rows))


def _counts(stage: StageForm, lines: list[_Line], count: int) -> list[int]:
    """Into how many parts each axis is divided: those first that make the largest part smallest."""
    counts = [1] * len(lines)
    left = set(range(len(lines)))
    while count > 1 and left:
        best = min(sorted(left), key=lambda axis: _cost(stage, lines, axis, count))
        left.remove(best)
        counts[best] = min(count, lines[best].tiles)
        count //= counts[best]
    return counts


def _cost(stage: StageForm, lines: list[_Line], axis: int, count: int) -> float:
    """What the largest part costs, as a share of the whole, if one axis is divided."""
    line = lines[axis]
    largest = line.largest(min(count, line.tiles))
    share = largest / line.size
    if not stage.copies:
        return share
    sides = [
        largest if number == axis else other.size
        for number, other in enumerate(lines)
        if number in (stage.row, stage.lanes)
    ]
    return share * (1 + sum(_COPY_COST / side for side in sides))
