"""A good schedule without tuning: what suits a plan, the layout of a call and a machine, by a cost model.

Ports, latencies and the sizes of caches decide; the costs are comparisons between choices for one stage, not times.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import TRANSCENDENTAL, Axis, Node, Op

from .access import access_kind
from .copied_blocks import with_repaid_blocks
from .default_axis import SCALAR_COST, axis_cost
from .default_context import Context, scans
from .default_tile import lanes_of, tile_of, unroll_of
from .default_together import BLOCK, COMPUTED_BLOCK, are_apart, asking_ahead, by_rows, hides_reading, together_of
from .layout import KNOWN, Layout
from .machine import Machine
from .plan import Plan, Stage
from .prefetching import bytes_ahead, rows_ahead
from .reduction_blocks import REDUCTION_STEP, blocked_reductions
from .schedule import (
    TILE_COLUMNS,
    Schedule,
    StageSchedule,
    candidate_axes,
    illegal,
    illegal_stage,
    plan_guards,
)
from .tile_sums import TileSum, tile_sums
from .windows import window_reductions


def default_schedule(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
    """A good schedule without tuning."""
    context = Context(plan, layout, machine, plan_guards(plan))
    stages = tuple(_tamed(stage, _default_stage(stage, context), context) for stage in plan.stages)
    together = together_of(stages[-1], context)
    # Tiles of stages are the same where these go together and where they do not, or sums would have other bits.
    if together is not None and together.bytes == COMPUTED_BLOCK:
        stages = tuple(
            replace(choice, prefetch=together.bytes) if hides_reading(stage, context) else choice
            for stage, choice in zip(plan.stages, stages, strict=True)
        )
    elif together is not None and together.bytes == BLOCK:
        stages = asking_ahead(
            [by_rows(*one, together.axis, context) for one in zip(plan.stages, stages, strict=True)], together, context
        )
    if together is None or are_apart(together, context):
        schedule = Schedule(with_repaid_blocks(plan, stages, layout))
    else:
        schedule = Schedule(stages, together)
    problem = illegal(plan, schedule, machine)
    assert problem is None, problem
    return schedule


def _tamed(stage: Stage, choice: StageSchedule, context: Context) -> StageSchedule:
    """The smallest tile where a long formula needs more registers, or more code, than any larger one may."""
    if illegal_stage(context.plan, stage, choice, context.machine) is None:
        return choice
    return replace(choice, rows=1, columns=1, unroll=1)


def _default_stage(stage: Stage, context: Context) -> StageSchedule:
    if _suits_tiles(stage, context):
        return _tiled_stage(stage, context)
    costs: dict[Axis | None, float] = {None: SCALAR_COST}
    for axis in candidate_axes(stage):
        costs[axis] = axis_cost(stage, axis, context)
    best = min(costs, key=lambda axis: costs[axis])
    if best is None:
        return StageSchedule(None, 1, 1, 1)
    lanes = lanes_of(stage, best, context)
    if lanes == 1:
        return StageSchedule(None, 1, 1, 1)
    rows, columns = tile_of(stage, best, context)
    copies = _copies(stage, best, context)
    return StageSchedule(
        best.name,
        lanes,
        rows,
        columns,
        *copies,
        contracts=bool(context.pairs(stage)),
        block_bytes=max(context.machine.l2_bytes, context.machine.last_bytes) // 2,
        streams=stage is context.plan.final
        and context.layout.is_output_large
        and best in stage.axes
        and context.layout.known_size(best.extent) is None,
        unroll=unroll_of(stage, rows, columns, context),
        read_first=_PAGE if best in stage.axes and scans(stage, context) else 0,
        doubles=KNOWN + 1 if _has_wide_windows(stage, best, context) else 0,
        reduction_block=_reduction_block(stage, best, lanes * columns, copies, context),
        row_prefetch=rows_ahead(stage, best, context.layout),
        copy_prefetch=bytes_ahead(context.plan, stage, best, lanes * columns, context.layout) if copies[1] else 0,
    )


def _has_wide_windows(stage: Stage, lanes: Axis, context: Context) -> bool:
    """Whether there may be windows of more than some thirty elements: below, adding them one by one is as quick.

    Sizes up to there may be part of the code, which must then give the same bits as code that knows none.

    Rolling mean of a million elements on Zen 4, one by one and by doubling: windows of 20 0.61 and 0.61 ms, of 33 1.02
    and 0.83, of 64 1.90 and 0.70, of 256 7.32 and 1.00.
    """
    windows = window_reductions(stage, lanes, context.plan, context.layout, context.guarded)
    axes = {window.reduction.axis for window in windows}
    return any(
        context.layout.known_size(axis.extent) is None and context.layout.size_class(axis) in ("long", "many")
        for axis in axes
    )


_PAGE = 4 << 10
"""Rows shorter than a page of memory are not foreseen by the CPU. 16 queries by 100,000 rows of 256 on Zen 4: 19.0 ms,
13.6 with the rows read first; of 512 values 15.4 and 13.3; of 1,024 11.9 and 12.6."""


_DIRECT_BLOCK = 16
_DIRECT_BLOCK_OF_ONE = 8
"""Steps of a reduction, each a row of memory, that are read side by side along all the lanes: as many streams as the
CPU follows; for several rows, and for one, which reads nothing twice.

Measured on Zen 4, f32, in blocks of 8, 16, 32, 256, times as fast as without: 1 x 8,192 x 8,192 2.30, 1.55, 1.19, 1.15,
8 x 4,096 x 4,096 2.30, 2.16, 1.60, 1.36, 20 x 1,000 x 4,096 1.52, 1.49, 1.26, 1.26, 32 x 4,096 x 4,096 1.87, 1.90,
1.95, 1.67; but 8 x 4,096 x 300 0.83, 0.89, 0.92, 0.97.
"""
_MOST_COPIED = 4096
"""Steps of a block that is copied: beyond, rows leave the nearer caches. With AVX2 512 x 512 x 65,536 takes blocks of
2,048 1.23, of 4,096 1.26, of 8,192 1.17 times as fast as without."""


def _reduction_block(stage: Stage, axis: Axis, lanes: int, copies: tuple[bool, bool], context: Context) -> int:
    """How much of a reduction goes together: all of it, 0, unless it is so long that blocks pay.

    Lanes that are read where they lie are then read along memory; of those that are copied, half the second cache holds
    a block. Measured on Zen 4, one thread, f32 with copies, blocks against none: 512 x 512 x 16,384 1.05, x 65,536 1.3,
    64 x 64 x 1,000,000 1.37 (f64 x 500,000 2.0), L1 512 x 1,024 x 32,768 1.07; but 256 x 10,000 x 8,192 0.98, and
    1,000 x 40 x 20,000, whose rows are then read from memory in pieces, 0.95.
    """
    rows = next((one for one in reversed(stage.axes) if one != axis), None)
    found = blocked_reductions(stage, axis, rows)
    if found is None:
        return 0
    name, read = found.axis.name, [load for load in stage.loads if {axis, found.axis} <= dependencies(load)]
    kinds = {access_kind(load, axis, context.plan, context.layout, context.guarded) for load in read}
    is_deep = name in context.layout.deep
    if kinds == {"contiguous"} and not copies[1]:
        if rows is not None and context.layout.size_class(rows) == "one":
            is_large = any(load.name in context.layout.large for load in read)
            return _DIRECT_BLOCK_OF_ONE if is_deep or is_large else 0
        return _DIRECT_BLOCK if is_deep else 0
    if name not in context.layout.beyond or not read:
        return 0
    step = lanes * sum(load.dtype.bytes for load in read)
    most = min(_MOST_COPIED, context.machine.l2_bytes // 2 // step)
    return max(REDUCTION_STEP, 1 << most.bit_length() - 1) if most else REDUCTION_STEP


def _suits_tiles(stage: Stage, context: Context) -> bool:
    """Whether there are sums for tile registers, of so many rows and lanes that blocks of them are full."""
    rows, lanes = (None, None, *stage.axes)[-2:]
    if rows is None or lanes is None or any(context.layout.size_class(axis) != "many" for axis in (rows, lanes)):
        return False
    sums = tile_sums(context.plan, stage, lanes, rows, context.guarded)
    others = _reductions_beside(stage, sums)
    read = [node for reduction in others for node in reduction.walk() if node.op in (Op.LOAD, Op.REDUCE)]
    return bool(sums) and all(node.dtype.width <= 32 for node in read)


def _reductions_beside(stage: Stage, sums: Sequence[TileSum]) -> list[Node]:
    """What is not computed by tile registers."""
    tiled = {pair.pair.reduction for total in sums for pair in total.pairs}
    return [reduction for reduction in stage.reductions if reduction not in tiled]


def _tiled_stage(stage: Stage, context: Context) -> StageSchedule:
    rows, lanes = stage.axes[-2:]
    sums = tile_sums(context.plan, stage, lanes, rows, context.guarded)
    heavy = any(node.op in TRANSCENDENTAL for node in stage.root.walk())
    # Other reductions take longer than tiles do, and registers of their own.
    has_others = bool(_reductions_beside(stage, sums))
    return StageSchedule(
        lanes.name,
        lanes=max(frozenset.intersection(*(pair.pair.contraction.lanes for total in sums for pair in total.pairs))),
        rows=1 if heavy else _EPILOGUE_ROWS,
        columns=1 if has_others else TILE_COLUMNS,
        copy_rows=True,
        copy_lanes=True,
        contracts=True,
        block_bytes=context.machine.l2_bytes // 2,
        tiles=True,
        streams=stage is context.plan.final and context.layout.is_output_large,
    )


_EPILOGUE_ROWS = 4
"""Rows of sums that are taken from tiles together: enough points to hide what a division takes."""


def _copies(stage: Stage, axis: Axis, context: Context) -> tuple[bool, bool]:
    """Whether copying what rows and lanes read is repaid: each element must be used many times."""
    others = [a for a in stage.axes if a != axis]
    if not stage.reductions or axis not in stage.axes or not others:
        return False, False
    lanes, rows = (context.layout.size_class(a) == "many" for a in (axis, others[-1]))
    return lanes and not _reads_few(stage, others[-1], context), rows


def _reads_few(stage: Stage, row: Axis, context: Context) -> bool:
    """Whether the rows are so few, or so short, that they do not drive one another out of the cache."""
    if context.layout.known_size(row.extent) is None:
        return False
    lengths = [context.layout.known_size(reduction.reduction.axis.extent) for reduction in stage.reductions]
    return context.layout.size_class(row) in ("one", "short") or None not in lengths
