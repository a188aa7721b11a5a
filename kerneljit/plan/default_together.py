"""Which stages go together without tuning, and in which blocks.

In: the schedules of stages as each of them alone would like them. Out: `Together`, and schedules that suit it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import TRANSCENDENTAL

from .default_context import Context, scans
from .default_tile import Fit
from .fusion import fusions
from .plan import Stage
from .schedule import (
    StageSchedule,
    Together,
    vector_axis,
)

BLOCK = 8 << 10
"""What a block of rows may take of the first cache. Measured on Zen 4 in cycles for a vector: layer norm of 10,000 by
256 took 13.0 with 4 KB, 13.5 with 8, 15.1 with 16, 18.2 with 64, 19.0 stage by stage; softmax 22.8, 22.3, 24.9."""
COMPUTED_BLOCK = 16 << 10
"""The same where the next block is asked for while this one is computed."""


def by_rows(stage: Stage, choice: StageSchedule, row: str, context: Context) -> StageSchedule:
    """The stage with several rows of a block at once: sums of each are chains of their own, brought together and
    divided as the lanes of one vector; and what rows share is read once for all.

    Layer norm on Zen 4, in cycles for a vector: 128 columns 10.6 instead of 14.5, 512 columns 7.9 for 8.9, 4,096 by
    4,096 16.8 for 18.4. Where functions are computed it makes no difference.
    """
    axis = vector_axis(stage, choice)
    if axis is None or row not in {one.name for one in stage.axes[-2:]} - {axis.name}:
        return choice
    (rows,) = (one for one in stage.axes if one.name == row)
    fits = Fit(stage, axis, rows, context)
    if axis not in stage.axes:
        tiles = [tile for tile in _ROWS_AT_ONCE if fits(*tile)]
    else:
        shares = any(rows not in dependencies(load) for load in stage.loads if axis in dependencies(load))
        tiles = [(tall, 1) for tall, _ in _ROWS_AT_ONCE[:1] if shares and not stage.reductions and fits(tall, 1)]
    return replace(choice, rows=tiles[0][0], columns=tiles[0][1]) if tiles else choice


_ROWS_AT_ONCE = ((4, 2), (4, 1))


def asking_ahead(choices: Sequence[StageSchedule], together: Together, context: Context) -> tuple[StageSchedule, ...]:
    """The stages, of which the one that reads a block for the second time asks for the next block meanwhile.

    It finds its own block in the first cache. Beyond all caches the CPU looks ahead as well as it can be told to.
    Layer norm of 512 x 512 on Zen 4: 36 us without, 32 with; where a copy takes 23.
    """
    read: set[str] = set()
    for number, stage in enumerate(context.plan.stages):
        arrays = {
            load.name
            for load in stage.loads
            if load.name in context.plan.formula.by_name and together.axis in {one.name for one in dependencies(load)}
        }
        if arrays & read and not scans(stage, context):
            found = replace(choices[number], prefetch=together.bytes)
            return (*choices[:number], found, *choices[number + 1 :])
        read |= arrays
    return tuple(choices)


def hides_reading(stage: Stage, context: Context) -> bool:
    """Whether a stage computes for so long that the next block can be read meanwhile.

    Plain scans are not: the CPU looks ahead well by itself, and a cosine of one query that asked for what lies 4 KB
    ahead took 12.6 ms instead of 7.9.

    Softmax of 4,096 x 4,096 on Zen 4: 34.2 cycles for a vector without, 28.7 with.
    """
    is_heavy = any(node.op in TRANSCENDENTAL for node in stage.root.walk())
    return is_heavy and not stage.reductions and scans(stage, context)


def together_of(final: StageSchedule, context: Context) -> Together | None:
    """Along rows in blocks for the first cache; along lanes in blocks for the second.

    Memory is read in short runs then. Beyond all caches that is the lesser evil; within them it is one only where
    columns are so short that runs are long. Z-scores of 100 x 20,000 on Zen 4: 562 us, stage by stage 699; of 2,000 x
    1,000: 845 and 594; of 512 x 512: 48.4 and 50.5, of which moving lines between the first two caches takes 45.
    """
    for found in fusions(context.plan):
        if found.axis.name != final.vector_axis:
            hides = any(hides_reading(stage, context) for stage in context.plan.statistics)
            return Together(found.axis.name, COMPUTED_BLOCK if hides else BLOCK)
        is_large = any(load.name in context.layout.large for load in context.plan.final.loads)
        return Together(found.axis.name, context.machine.l2_bytes // 2, if_fits=not is_large)
    return None


def are_apart(together: Together | None, context: Context) -> bool:
    """Whether stages that could go together do better alone: of what is packed some are not called each time, and where
    they share a short axis, or lanes that are not cut into blocks, each of them alone has more to divide among threads.
    """
    if together is None or context.layout.packed:
        return True
    axis = next(axis for axis in context.plan.final.axes if axis.name == together.axis)
    return context.layout.is_divided and (together.if_fits or context.layout.is_short(axis))
