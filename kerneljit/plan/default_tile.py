"""How large a register tile is without tuning: what the registers hold, what the ports and latencies like.

In: a stage, the axis that runs over the lanes. Out: rows and columns, lanes, steps that are written out.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import TRANSCENDENTAL, Axis, Op

from .default_context import Context, scans
from .layout import LONG, SHORT
from .plan import Stage
from .pressure import pressure_of
from .schedule import (
    MAXIMUM_COLUMNS,
    MAXIMUM_ROWS,
)


def lanes_of(stage: Stage, axis: Axis, context: Context) -> int:
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


def tile_of(stage: Stage, axis: Axis, context: Context) -> tuple[int, int]:
    """The largest tile that the registers hold: spilled accumulators cost more than a smaller tile does."""
    others = [a for a in stage.axes if a != axis]
    row = others[-1] if others else None
    has_rows = row is not None and context.layout.size_class(row) != "one"
    heavy = any(node.op in TRANSCENDENTAL for node in stage.root.walk())
    if not stage.reductions:
        return 1, 1 if heavy else 2
    in_loop = any(n.op in TRANSCENDENTAL for reduction in stage.reductions for n in reduction.walk())
    counts = [pair.contraction for pair in context.pairs(stage).values() if pair.contraction.idiom == "and_popcount"]
    if any(contraction.steps > 1 for contraction in counts):
        # Counters of bytes and what is carried between them fill the registers: a larger tile only spills.
        return 1, 1
    shares = has_rows and any(row not in dependencies(load) for load in stage.loads)
    spare = _SPARE if _most_steps(stage, context) > 1 and context.machine.registers <= _FEW_REGISTERS else 0
    fits = partial(Fit(stage, axis, row, context), spare=spare)
    if axis not in stage.axes and scans(stage, context):
        rows, columns = _scanning_tile(stage, axis, context)
        tiles = ((rows, columns), (1, columns)) if has_rows else ((1, columns),)
        return next((tile for tile in tiles if fits(*tile)), (1, 1))
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
        return _known_tile(axis, row, lanes_of(stage, axis, context), fits, context)
    columns = 2 if fits(min(2, most_rows), 2) else 1
    return _most(most_rows, lambda rows: fits(rows, columns)), columns


_ROW_BYTES = ((64, (8, 1)), (256, (2, 2)))


def _scanning_tile(stage: Stage, axis: Axis, context: Context) -> tuple[int, int]:
    """Memory is read in its order, as it likes it: a little of a row at once, of several only where one is short.

    Measured on Zen 4 as shares of a plain read's speed. Cosine of rows of 4,000 bytes: by 4 vectors 0.78, by 2 0.99.
    Tanimoto of rows of 512 bytes: 8 rows by 1 vector 0.30, 2 by 2 0.76, 1 by 2 0.89; of 256: 0.85, 0.98, 0.96; of 64:
    0.75, 0.46, 0.58.
    """
    most = {"one": 1, "short": SHORT, "long": LONG}
    size = context.layout.known_size(axis.extent) or most.get(context.layout.size_class(axis))
    width = max(load.dtype.bytes for load in stage.loads if load.name in context.layout.large)
    return next((tile for limit, tile in _ROW_BYTES if size is not None and size * width <= limit), (1, 2))


def _known_tile(
    axis: Axis, row: Axis | None, lanes: int, fits: Callable[[int, int], bool], context: Context
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


def unroll_of(stage: Stage, rows: int, columns: int, context: Context) -> int:
    """How many steps of its reductions a stage writes out: all, where they are known to be few."""
    steps = _most_steps(stage, context)
    size = sum(len(list(reduction.sources[0].walk())) for reduction in stage.reductions)
    return steps if steps * rows * columns * size <= _MOST_WRITTEN_OUT else 1


def _most_steps(stage: Stage, context: Context) -> int:
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


class Fit:
    """Whether the registers of a machine hold a tile."""

    def __init__(self, stage: Stage, axis: Axis, row: Axis | None, context: Context) -> None:
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
