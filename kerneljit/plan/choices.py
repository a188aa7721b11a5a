"""The choices of a schedule, as data: every choice that changes speed and none that changes meaning.

In: numbers and names, of the cost model, of a tuner, or read from anywhere; `schedule.illegal` judges them. Out: the
same as text for a reader. Whoever only keeps or repeats what was chosen needs no plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kerneljit.values import value

if TYPE_CHECKING:
    from .plan import Plan


@value
class StageSchedule:
    """The register tile of one stage: which axis runs over the lanes, and how many of what at once.

    `rows` elements of the row axis by `columns` vectors of `lanes` along the vectorised axis.
    """

    vector_axis: str | None
    lanes: int
    rows: int
    columns: int
    copy_rows: bool = False
    """Copy what the row axis reads, tile by tile, into the order in which the tiles use it."""
    copy_lanes: bool = False
    """Copy what the lanes read even where it is contiguous: far strides cost more than the copy."""
    contracts: bool = False
    """Use instructions that take several terms of a pair at once, where there are any."""
    block_bytes: int = 512 << 10
    """Rows are copied in blocks of about so many bytes, for all lanes to use."""
    tiles: bool = False
    """Use tile registers for the sums that they can compute, in blocks of `TILE_ROWS` rows by all columns."""
    streams: bool = False
    """Store past the caches: the output is larger than they are, and nobody reads it soon."""
    prefetch: int = 0
    """Ask for what lies so many bytes ahead of each vector that rows read directly; 0 leaves that to the CPU."""
    row_prefetch: int = 0
    """Ask for the rows that data names so many rows before they are read; 0 leaves that to the CPU, which cannot."""
    copy_prefetch: int = 0
    """Ask for what lies so many bytes ahead of each vector that copies read; 0 leaves that to the CPU."""
    unroll: int = 1
    """Steps of a reduction written out together; one that is known to take no more has no loop."""
    doubles: int = 0
    """Where a window has at least so many elements, reductions over it come from those of windows half as wide, in
    blocks of lanes; 0: never."""
    read_first: int = 0
    """Rows of fewer bytes are read in memory's order before squares of them are copied; 0 reads none."""
    by_blocks: bool = False
    """Compute this statistic for each block of rows just before the last stage copies or reads them."""
    reduction_block: int = 0
    """Reductions over pairs go in blocks of so many elements, of which alone there are copies; 0: all at once."""


@value
class Together:
    """The last stages go along this axis together, in blocks of about so many bytes of what they read."""

    axis: str
    bytes: int
    if_fits: bool = False
    """Where not even a tile is of so few bytes, the whole axis is one block."""


@value
class Schedule:
    """One `StageSchedule` per stage of the plan."""

    stages: tuple[StageSchedule, ...]
    together: Together | None = None
    task_work: int = 0
    """Threads take tasks of about so many evaluations of nodes in turn; 0 for one task for each thread."""
    threads: int = 0
    """So many threads are worth using at most; 0 for as many as the caller allows."""
    specialised: bool = True
    """Whether sizes that are small are constants of the code."""

    def text(self, plan: Plan) -> str:
        """The schedule for a reader."""
        lines = [f"schedule {plan.formula.name}"]
        for stage, choice in zip(plan.stages, self.stages, strict=True):
            vector = f"{choice.vector_axis} x {choice.lanes}" if choice.vector_axis else "scalar"
            copies = "".join(f", {what} copied" for what in _copied(choice))
            tile = f"tile {choice.rows} rows x {choice.columns} vectors"
            sums = ", sums in tile registers" if choice.tiles else ""
            blocks = ", for each block before it is read" if choice.by_blocks else ""
            reduced = f", reduced {choice.reduction_block} at a time" if choice.reduction_block else ""
            lines.append(
                f"  {stage.name}: lanes along {vector}, {tile}{copies}{sums}{reduced}{blocks}{_asked_for(choice)}"
            )
        if self.together is not None:
            lines.append(f"  blocks along {self.together.axis} of {self.together.bytes} bytes, all stages in turn")
        if self.task_work:
            lines.append(f"  threads take tasks of {self.task_work} evaluations in turn")
        if self.threads:
            lines.append(f"  on {self.threads} threads at most")
        if not self.specialised:
            lines.append("  one code for all sizes")
        return "\n".join(lines)


def _copied(choice: StageSchedule) -> list[str]:
    return [what for what, copied in (("rows", choice.copy_rows), ("lanes", choice.copy_lanes)) if copied]


def _asked_for(choice: StageSchedule) -> str:
    """What is asked for before it is read."""
    ahead = {
        "": (choice.prefetch, "bytes"),
        "copies ": (choice.copy_prefetch, "bytes"),
        "named rows ": (choice.row_prefetch, "rows"),
    }
    return "".join(f", {what}{distance} {unit} ahead" for what, (distance, unit) in ahead.items() if distance)
