"""A good schedule without tuning: what suits a plan, the layout of a call and a machine, by a cost model.

Ports, latencies and the sizes of caches decide; the costs are comparisons between choices for one stage, not times.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import TRANSCENDENTAL, Axis, Node, Op

from .access import access_kind
from .contractions import Pair
from .fusion import fusions
from .layout import Layout
from .machine import Machine
from .plan import Plan, Stage
from .prefetching import bytes_ahead, rows_ahead
from .pressure import pressure_of
from .schedule import (
    MAXIMUM_COLUMNS,
    MAXIMUM_ROWS,
    TILE_COLUMNS,
    Schedule,
    StageSchedule,
    Together,
    candidate_axes,
    illegal,
    illegal_stage,
    plan_guards,
)
from .tile_sums import TileSum, tile_sums


@dataclass(frozen=True)
class _Context:
    plan: Plan
    layout: Layout
    machine: Machine
    guarded: frozenset[Node]

    def pairs(self, stage: Stage) -> dict[Node, Pair]:
        """The reductions of a stage that instructions for pairs compute."""
        return self.plan.pairs(stage)


def default_schedule(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
    """A good schedule without tuning."""
    context = _Context(plan, layout, machine, plan_guards(plan))
    stages = tuple(_tamed(stage, _default_stage(stage, context), context) for stage in plan.stages)
    together = _together(stages[-1], context)
    if together is not None and together.bytes == _COMPUTED_BLOCK:
        stages = tuple(
            replace(choice, prefetch=together.bytes) if _hides_reading(stage, context) else choice
            for stage, choice in zip(plan.stages, stages, strict=True)
        )
    schedule = Schedule(stages, together)
    problem = illegal(plan, schedule, machine)
    assert problem is None, problem
    return schedule


def _tamed(stage: Stage, choice: StageSchedule, context: _Context) -> StageSchedule:
    """The smallest tile where a long formula needs more registers, or more code, than any larger one may."""
    if illegal_stage(context.plan, stage, choice, context.machine) is None:
        return choice
    return replace(choice, rows=1, columns=1, unroll=1)


_BLOCK = 8 << 10
"""What a block of rows may take of the first cache. Measured on Zen 4 in cycles for a vector: layer norm of 10,000 by
256 took 13.0 with 4 KB, 13.5 with 8, 15.1 with 16, 18.2 with 64, 19.0 stage by stage; softmax 22.8, 22.3, 24.9."""
_COMPUTED_BLOCK = 16 << 10
"""The same where the next block is asked for while this one is computed."""


def _hides_reading(stage: Stage, context: _Context) -> bool:
    """Whether a stage computes for so long that the next block can be read meanwhile.

    Plain scans are not: the CPU looks ahead well by itself, and a cosine of one query that asked for what lies 4 KB
    ahead took 12.6 ms instead of 7.9.

    Softmax of 4,096 x 4,096 on Zen 4: 34.2 cycles for a vector without, 28.7 with.
    """
    is_heavy = any(node.op in TRANSCENDENTAL for node in stage.root.walk())
    return is_heavy and not stage.reductions and _scans(stage, context)


def _together(final: StageSchedule, context: _Context) -> Together | None:
    """Along rows in blocks for the first cache; along lanes, where memory is read in runs, only beyond all caches."""
    if context.layout.packed or context.layout.is_divided:
        return None  # the stages' functions are called one by one, not all of them each time, or in parts
    for found in fusions(context.plan):
        if found.axis.name != final.vector_axis:
            hides = any(_hides_reading(stage, context) for stage in context.plan.statistics)
            return Together(found.axis.name, _COMPUTED_BLOCK if hides else _BLOCK)
        if any(load.name in context.layout.large for load in context.plan.final.loads):
            return Together(found.axis.name, context.machine.l2_bytes // 2)
    return None


def _default_stage(stage: Stage, context: _Context) -> StageSchedule:
    if _suits_tiles(stage, context):
        return _tiled_stage(stage, context)
    costs: dict[Axis | None, float] = {None: _SCALAR_COST}
    for axis in candidate_axes(stage):
        costs[axis] = _axis_cost(stage, axis, context)
    best = min(costs, key=lambda axis: costs[axis])
    if best is None:
        return StageSchedule(None, 1, 1, 1)
    lanes = _lanes(stage, best, context)
    if lanes == 1:
        return StageSchedule(None, 1, 1, 1)
    rows, columns = _tile(stage, best, context)
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
        row_prefetch=rows_ahead(stage, best, context.layout),
        copy_prefetch=bytes_ahead(context.plan, stage, best, lanes * columns, context.layout) if copies[1] else 0,
        unroll=_unroll(stage, rows, columns, context),
    )


def _suits_tiles(stage: Stage, context: _Context) -> bool:
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


def _tiled_stage(stage: Stage, context: _Context) -> StageSchedule:
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

# Costs are comparisons between axes of one stage, not times: a copy that is reused costs little, one
# that is used once costs as much as the work itself, lanes of a short axis are mostly empty.
_SCALAR_COST = 500.0
_SIZE_COST: Mapping[str, float] = {"one": 1000.0, "short": 50.0, "long": 0.0, "many": 0.0}
_COPY_COST: Mapping[str, float] = {"one": 20.0, "short": 8.0, "long": 2.0, "many": 2.0}
"""By how often a copy is used."""
_HORIZONTAL_COST: Mapping[str, float] = {"one": 10.0, "short": 10.0, "long": 10.0, "many": 5.0}
"""By how much is summed before it: a few steps cost less than bringing the lanes together."""
_SCALAR_EPILOGUE_COST = 3.0
_OTHER_REDUCTION_COST = 10.0


def _axis_cost(stage: Stage, axis: Axis, context: _Context) -> float:
    cost = _SIZE_COST[context.layout.size_class(axis)]
    for load in stage.loads:
        if access_kind(load, axis, context.plan, context.layout, context.guarded) != "packed":
            continue
        others = [a for a in stage.axes if a not in dependencies(load)]
        cost += min((_COPY_COST[context.layout.size_class(a)] for a in others), default=_COPY_COST["one"])
    if axis not in stage.axes:
        cost += _HORIZONTAL_COST[context.layout.size_class(axis)]
        if any(node.op in TRANSCENDENTAL for node in _epilogue(stage.root)):
            cost += _SCALAR_EPILOGUE_COST
        inside = [node for node in stage.reductions if _runs_over(node, axis)]
        cost += _OTHER_REDUCTION_COST * sum(1 for node in stage.reductions if not _related(node, inside))
    return cost


def _runs_over(node: Node, axis: Axis) -> bool:
    return node.reduction.axis == axis


def _related(node: Node, inside: list[Node]) -> bool:
    return any(node is other or node in set(other.walk()) or other in set(node.walk()) for other in inside)


def _epilogue(root: Node) -> list[Node]:
    """The nodes outside all reductions."""
    found, stack = [], [root]
    while stack:
        node = stack.pop()
        found.append(node)
        if node.op is not Op.REDUCE:
            stack.extend(node.sources)
    return found


def _lanes(stage: Stage, axis: Axis, context: _Context) -> int:
    """As many lanes as a register has of the widest type that the loop computes in."""
    pairs = context.pairs(stage)
    roots = [reduction for reduction in stage.reductions if reduction not in pairs]
    if pairs and not roots:
        return max(frozenset.intersection(*(pair.contraction.lanes for pair in pairs.values())))
    varying = [
        node
        for root in (roots or (stage.root,))
        for node in root.walk()
        if axis in dependencies(node) or node.op is Op.REDUCE
    ]
    indices = {inner for load in stage.loads for source in load.sources for inner in source.walk()}
    widths = [node.dtype.width for node in varying if node not in indices and not node.dtype.is_bool]
    return max(1, context.machine.vector_bits // max(widths, default=32))


def _copies(stage: Stage, axis: Axis, context: _Context) -> tuple[bool, bool]:
    """Whether copying what rows and lanes read is repaid: each element must be used many times."""
    others = [a for a in stage.axes if a != axis]
    if not stage.reductions or axis not in stage.axes or not others:
        return False, False
    lanes, rows = (context.layout.size_class(a) == "many" for a in (axis, others[-1]))
    return lanes and not _reads_few(stage, others[-1], context), rows


def _reads_few(stage: Stage, row: Axis, context: _Context) -> bool:
    """Whether the rows are so few, or so short, that they do not drive one another out of the cache."""
    if context.layout.known_size(row.extent) is None:
        return False
    lengths = [context.layout.known_size(reduction.reduction.axis.extent) for reduction in stage.reductions]
    return context.layout.size_class(row) in ("one", "short") or None not in lengths


def _tile(stage: Stage, axis: Axis, context: _Context) -> tuple[int, int]:
    """The largest tile that the registers hold: spilled accumulators cost more than a smaller tile does."""
    others = [a for a in stage.axes if a != axis]
    row = others[-1] if others else None
    has_rows = row is not None and context.layout.size_class(row) != "one"
    heavy = any(node.op in TRANSCENDENTAL for node in stage.root.walk())
    if not stage.reductions:
        return 1, 1 if heavy else 2
    in_loop = any(n.op in TRANSCENDENTAL for reduction in stage.reductions for n in reduction.walk())
    if any(pair.contraction.steps > 1 for pair in context.pairs(stage).values()):
        # Counters of bytes and what is carried between them fill the registers: a larger tile only spills.
        return 1, 1
    shares = has_rows and any(row not in dependencies(load) for load in stage.loads)
    spare = _SPARE if _most_steps(stage, context) > 1 and context.machine.registers <= _FEW_REGISTERS else 0
    fits = partial(_Fit(stage, axis, row, context), spare=spare)
    if axis not in stage.axes and _scans(stage, context):
        # Memory is read in its order, as it likes it; several rows at once only where one is but a few lines long.
        is_short = context.layout.size_class(axis) in ("short", "long")
        rows = _most(_MOST_ROWS, lambda rows: rows & (rows - 1) == 0 and fits(rows, 1)) if is_short and has_rows else 1
        return rows, 1 if is_short else _most(2 if in_loop else 4, lambda columns: fits(rows, columns))
    if axis not in stage.axes:
        rows = _most(2 if in_loop else 4, lambda rows: fits(rows, 1)) if shares else 1
        return rows, _most(2 // rows if in_loop else 4, lambda columns: fits(rows, columns))
    if in_loop:
        # Constants fill the registers; where those are few, a second row hides that some are read again. Logarithms
        # leave room for rows that share what the lanes read.
        functions = {n.op for reduction in stage.reductions for n in reduction.walk()} & TRANSCENDENTAL
        most = 2 if context.machine.registers <= 16 else 4 if functions == {Op.LOG} else 1
        return (most if has_rows else 1), 1
    if not has_rows and not context.pairs(stage):
        # Memory is read in runs as long as the tile is wide, and long runs are what it is quick at.
        return 1, max(columns for columns in (1, 2, 4, MAXIMUM_COLUMNS) if columns == 1 or fits(1, columns))
    most_rows = 1 if not has_rows else _MOST_ROWS // 2 if heavy else _MOST_ROWS
    if not heavy and any(context.layout.known_size(a.extent) is not None for a in (axis, row) if a is not None):
        return _known_tile(axis, row, _lanes(stage, axis, context), fits, context)
    columns = 2 if fits(min(2, most_rows), 2) else 1
    return _most(most_rows, lambda rows: fits(rows, columns)), columns


def _scans(stage: Stage, context: _Context) -> bool:
    """Whether a stage reads an array that is larger than the caches."""
    return any(load.name in context.layout.large for load in stage.loads)


def _known_tile(
    axis: Axis, row: Axis | None, lanes: int, fits: Callable[[int, int], bool], context: _Context
) -> tuple[int, int]:
    """The tile that takes least time for the sizes that are known; of those that take the same, the largest."""
    known = context.layout.known_size
    rows = known(row.extent) if row is not None else 1
    elements = known(axis.extent)
    vectors = None if elements is None else -(-elements // lanes)
    tiles = [
        (tall, wide)
        for tall in sorted({-(-rows // n) for n in range(1, rows + 1)} if rows else range(1, _MOST_ROWS + 1))
        for wide in range(1, min(vectors or MAXIMUM_COLUMNS, MAXIMUM_COLUMNS) + 1)
        if tall <= MAXIMUM_ROWS and (fits(tall, wide) or (tall, wide) == (1, 1))
    ]
    return min(tiles, key=lambda tile: (_tile_cost(rows, vectors, tile), -tile[0] * tile[1]))


def _tile_cost(rows: int | None, vectors: int | None, tile: tuple[int, int]) -> float:
    """Cycles for a step of the reduction: of all tiles where the sizes are known, else per row or vector."""
    tall, wide = tile
    heights = _parts(rows, tall)
    widths = _parts(vectors, wide)
    return sum(count * number * _step_cost(h, w) for h, count in heights for w, number in widths)


def _parts(total: int | None, size: int) -> list[tuple[int, float]]:
    """The sizes of tiles along one axis, and how many there are of each."""
    if total is None:
        return [(size, 1 / size)]
    tiles = -(-total // size)
    if total % tiles == 0:
        return [(total // tiles, tiles)]
    return [(total // tiles + 1, total % tiles), (total // tiles, tiles - total % tiles)]


_PRODUCTS_PER_CYCLE = 2
_LOADS_PER_CYCLE = 2
_LATENCY = 4
_STEP_OVERHEAD = 0.25


def _step_cost(tall: int, wide: int) -> float:
    """Cycles for a step of one tile: what the ports can do, but no faster than one sum can be added to."""
    products, loads = tall * wide / _PRODUCTS_PER_CYCLE, (tall + wide) / _LOADS_PER_CYCLE
    return max(products, loads, _LATENCY) + _STEP_OVERHEAD


def _unroll(stage: Stage, rows: int, columns: int, context: _Context) -> int:
    """How many steps of its reductions a stage writes out: all, where they are known to be few."""
    steps = _most_steps(stage, context)
    size = sum(len(list(reduction.sources[0].walk())) for reduction in stage.reductions)
    return steps if steps * rows * columns * size <= _MOST_WRITTEN_OUT else 1


def _most_steps(stage: Stage, context: _Context) -> int:
    """The steps of the longest reduction that is worth writing out; 1 where there is none."""
    if any(node.op in TRANSCENDENTAL for node in stage.root.walk()):
        return 1
    steps = [context.layout.known_size(reduction.reduction.axis.extent) or 1 for reduction in stage.reductions]
    return max((number for number in steps if number <= _MOST_STEPS), default=1)


_MOST_STEPS = 16
_MOST_WRITTEN_OUT = 2048
"""Nodes of a tile: 512 products of two operands. More costs time to compile, and saves none to run."""
_SPARE = 4
_FEW_REGISTERS = 16
"""Where there are few registers some are left to steps that are written out: LLVM loads for several at once."""
_MOST_ROWS = 8
_RESERVE = 6
"""One register of so many is left to values of several points at once: the gallery spills without."""


class _Fit:
    """Whether the registers of a machine hold a tile."""

    def __init__(self, stage: Stage, axis: Axis, row: Axis | None, context: _Context) -> None:
        self.machine = machine = context.machine
        self.pressure = pressure_of(
            stage,
            axis,
            row,
            machine.popcount_registers,
            context.pairs(stage),
            has_masks=machine.mask_registers > 0,
            fuses=machine.fuses,
        )

    def __call__(self, rows: int, columns: int, spare: int = 0) -> bool:
        pressure, machine = self.pressure, self.machine
        if pressure.masks_per_point and pressure.masks(rows, columns) >= machine.mask_registers:
            return False  # one more is needed for the comparison itself
        reserve = 0 if pressure.is_simple else machine.registers // _RESERVE
        return pressure.registers(rows, columns) <= machine.registers - reserve - spare


def _most(limit: int, fits: Callable[[int], bool]) -> int:
    """The greatest number up to the limit that fits; 1 if none does."""
    return max((number for number in range(1, limit + 1) if fits(number)), default=1)
