"""The judge of schedules, and what their choices come to in a plan.

`legal` is the one judge of schedules, for the default, for tuning, and for anything that was
read from disk.
"""

from __future__ import annotations

from kerneljit.ir.bounds import guarded_loads
from kerneljit.ir.dtype import F16
from kerneljit.ir.indices import access
from kerneljit.ir.node import TRANSCENDENTAL, Axis, Node, Op

from .block_statistics import block_statistics
from .choices import Schedule, StageSchedule, Together
from .fusion import Fusion, fusions
from .layout import KNOWN
from .machine import Machine
from .plan import Plan, Stage
from .pressure import pressure_of
from .reduction_blocks import REDUCTION_STEP, blocked_reductions
from .tile_sums import tile_sums

__all__ = [
    "MAXIMUM_COLUMNS", "MAXIMUM_ROWS", "MOST_ROWS_AHEAD", "PREFETCH_STEP", "TILE_COLUMNS", "TILE_ROWS",
    "Schedule", "StageSchedule", "Together", "candidate_axes", "fusion", "illegal", "illegal_stage", "legal",
    "names_rows", "plan_guards", "row_axis", "vector_axis",
]  # fmt: skip

TILE_ROWS = 32
"""Rows of a block of sums that tile registers compute at once: two registers'."""
TILE_COLUMNS = 2
"""Registers side by side in such a block, at most: there must be some left for the operands."""
MAXIMUM_ROWS = 32
MAXIMUM_COLUMNS = 8
PREFETCH_STEP = 64
"""Prefetches are of cache lines."""
MOST_ROWS_AHEAD = 1024
MOST_REDUCED_TOGETHER = 1 << 16
"""Elements of a block of a reduction: there is room for all of a block, however short the reduction is."""
MOST_BLOCK_BYTES = (1 << 40) - 1
"""As `arguments` has it: what no form can say, no code could be kept of."""
MOST_THREADS = 1023


def row_axis(stage: Stage, choice: StageSchedule) -> Axis | None:
    """The axis whose elements are the rows of the register tile: the last that is not vectorised."""
    others = [axis for axis in stage.axes if axis.name != choice.vector_axis]
    return others[-1] if others else None


def vector_axis(stage: Stage, choice: StageSchedule) -> Axis | None:
    """The vectorised axis itself."""
    return next((axis for axis in candidate_axes(stage) if axis.name == choice.vector_axis), None)


def candidate_axes(stage: Stage) -> tuple[Axis, ...]:
    """The axes that may run over lanes: the last of the output, and those of reductions."""
    reductions = [node.reduction.axis for node in stage.reductions]
    return tuple(dict.fromkeys([*stage.axes[-1:], *reductions]))


def names_rows(stage: Stage) -> bool:
    """Whether data names rows that a stage reads."""
    return any(index.indirect is not None for load in stage.loads for index in access(load))


def illegal(plan: Plan, schedule: Schedule, machine: Machine) -> str | None:
    """Why a schedule cannot be used, or None where it can."""
    if len(schedule.stages) != len(plan.stages):
        return f"{len(schedule.stages)} stages scheduled, but the plan has {len(plan.stages)}"
    for stage, choice in zip(plan.stages, schedule.stages, strict=True):
        problem = illegal_stage(plan, stage, choice, machine)
        if problem is not None:
            return f"{stage.name}: {problem}"
    if schedule.task_work < 0 or not 0 <= schedule.threads <= MOST_THREADS:
        return f"tasks of {schedule.task_work} evaluations on {schedule.threads} threads"
    if schedule.together is not None and fusion(plan, schedule.together) is None:
        return f"stages cannot go along `{schedule.together.axis}` together"
    if schedule.together is not None and schedule.together.bytes < 1:
        return f"stages go together in blocks of {schedule.together.bytes} bytes"
    if schedule.together is not None and schedule.together.bytes > _MOST_OF_CACHES * _largest_cache(machine):
        return f"stages go together in blocks of {schedule.together.bytes} bytes, which no cache holds"
    return _illegal_blocks(plan, schedule)


def _illegal_blocks(plan: Plan, schedule: Schedule) -> str | None:
    asked = {stage.name for stage, choice in zip(plan.stages, schedule.stages, strict=True) if choice.by_blocks}
    last = schedule.stages[-1]
    lanes, rows = vector_axis(plan.final, last), row_axis(plan.final, last)
    found = block_statistics(plan, lanes, rows, lambda statistic: statistic.stage.name in asked)
    others = sorted(asked - {statistic.stage.name for statistic in found})
    return f"{others[0]} is needed before the last stage has blocks" if others else None


def fusion(plan: Plan, together: Together) -> Fusion | None:
    """The stages that go together under a schedule."""
    return next((found for found in fusions(plan) if found.axis.name == together.axis), None)


def legal(plan: Plan, schedule: Schedule, machine: Machine) -> bool:
    """Whether a schedule can be used."""
    return illegal(plan, schedule, machine) is None


def illegal_stage(plan: Plan, stage: Stage, choice: StageSchedule, machine: Machine) -> str | None:
    """Why one stage cannot be scheduled so, or None where it can."""
    if choice.vector_axis is not None and choice.vector_axis not in {a.name for a in candidate_axes(stage)}:
        return f"`{choice.vector_axis}` is no axis that could be vectorised"
    if choice.lanes < 1 or choice.lanes & (choice.lanes - 1) or choice.lanes > machine.vector_bits // 8:
        return f"{choice.lanes} lanes"
    if (choice.vector_axis is None) != (choice.lanes == 1):
        return "one lane means no vectorised axis, and the other way round"
    if not 1 <= choice.rows <= MAXIMUM_ROWS or not 1 <= choice.columns <= MAXIMUM_COLUMNS:
        return f"a tile of {choice.rows} x {choice.columns}"
    if choice.rows > 1 and row_axis(stage, choice) is None:
        return "several rows without a row axis"
    if choice.copy_rows and (row_axis(stage, choice) is None or choice.vector_axis not in _names(stage.axes)):
        return "rows are copied only where tiles have rows, and lanes along an output axis"
    for distance in (choice.prefetch, choice.copy_prefetch):
        if distance < 0 or distance % PREFETCH_STEP:
            return f"a prefetch {distance} bytes ahead"
    if not 0 <= choice.row_prefetch <= (MOST_ROWS_AHEAD if names_rows(stage) else 0):
        return f"a prefetch {choice.row_prefetch} rows ahead"
    if not 1 <= choice.unroll <= KNOWN:
        return f"{choice.unroll} steps written out"
    if choice.doubles < 0:
        return f"windows from {choice.doubles} elements on"
    if choice.read_first < 0:
        return f"rows of {choice.read_first} bytes read first"
    if choice.reduction_block:
        problem = _illegal_reduction_blocks(stage, choice)
        if problem is not None:
            return problem
    if not 1 <= choice.block_bytes <= MOST_BLOCK_BYTES:
        return f"blocks of {choice.block_bytes} bytes"
    if (choice.copy_rows or choice.tiles) and choice.block_bytes > _MOST_OF_CACHES * _largest_cache(machine):
        return f"blocks of {choice.block_bytes} bytes, which no cache holds"
    if choice.tiles:
        return _illegal_tiles(plan, stage, choice)
    return _overflow(plan, stage, choice, machine)


_MOST_OF_CACHES = 2
"""Blocks may be larger than the last cache, which others use too, but not by more than guessing its size wrongly."""
_MOST_OF_REGISTERS = 1.25
"""Of those there are, where little is computed with each operand. Measured for tiles that need 1.3 to 1.9 times as
many: products have 0.58 to 0.76 of the default's speed and L1 0.62 to 0.91 with 32 registers, with 16 no more."""
_MOST_BESIDE_WORK = 2.0
"""The same where spills hide behind much work, or where every instruction overwrites an operand: Tanimoto without an
instruction that counts bits gains 8 to 20% with 1.4 times as many, Jensen-Shannon with 16 registers 5 to 15%."""
_LITTLE_WORK = 4
"""Registers for constants and values in between."""
_FEW_REGISTERS = 16
_MOST_CODE = 1 << 15
"""Instructions, about, of one tile: LLVM then takes seconds, and minutes for ten times as many."""
_CODE_OF_FUNCTION = 64
"""Instructions of a float function, about; and of a half made from or into a number one by one, or by no instruction:
LLVM took 26 s for 31 x 32 of them, which by their nodes are half of what there may be."""


def _largest_cache(machine: Machine) -> int:
    return max(machine.l2_bytes, machine.last_bytes)


def _overflow(plan: Plan, stage: Stage, choice: StageSchedule, machine: Machine) -> str | None:
    """Whether a tile overflows the registers, or its code every measure. The smallest tile never does."""
    lanes, points = vector_axis(stage, choice), choice.rows * choice.columns
    pairs = plan.pairs(stage) if choice.contracts else {}
    own_lanes = bool(pairs) and lanes not in stage.axes  # those of the instruction
    width = max((node.dtype.width for node in stage.reductions if not node.dtype.is_bool), default=0)
    parts = 1 if own_lanes else max(1, choice.lanes * width // machine.vector_bits)
    if lanes is not None and points > 1:
        popcount, has_masks = machine.popcount_registers, machine.mask_registers > 0
        row = row_axis(stage, choice)
        pressure = pressure_of(stage, lanes, row, popcount, pairs, has_masks=has_masks, fuses=machine.fuses)
        needed = parts * pressure.registers(choice.rows, choice.columns)
        is_light = pressure.fixed <= _LITTLE_WORK and machine.fuses
        most = _MOST_OF_REGISTERS if is_light or machine.registers > _FEW_REGISTERS else _MOST_BESIDE_WORK
        if needed > most * machine.registers:
            return f"a tile of {choice.rows} x {choice.columns} in {needed} registers"
    if choice.rows * choice.columns * max(1, len(stage.reductions)) > 4 * machine.registers:
        return "far more accumulators than registers"
    steps = choice.unroll if stage.reductions else 1
    has_slow_halves = choice.lanes == 1 or not machine.fuses  # F16C is as old as FMA
    code = sum(_code_of(node, has_slow_halves) for node in stage.root.walk())
    if points * steps > 1 and points * steps * parts * code > _MOST_CODE:
        return f"{points * steps} points and steps written out"
    return None


def _code_of(node: Node, has_slow_halves: bool) -> int:
    """Instructions that a node becomes, about."""
    is_conversion = has_slow_halves and node.op is Op.CAST and F16 in (node.dtype, node.sources[0].dtype)
    return _CODE_OF_FUNCTION if node.op in TRANSCENDENTAL or is_conversion else 1


def _illegal_reduction_blocks(stage: Stage, choice: StageSchedule) -> str | None:
    if not 0 <= choice.reduction_block <= MOST_REDUCED_TOGETHER or choice.reduction_block % REDUCTION_STEP:
        return f"blocks of {choice.reduction_block} elements of a reduction"
    if choice.tiles:
        return "tile registers keep their sums for the whole of a reduction"
    if choice.doubles:
        return "windows are doubled, or reduced in blocks, but not both"
    if blocked_reductions(stage, vector_axis(stage, choice), row_axis(stage, choice)) is None:
        return "no reductions over one axis, of pairs of rows and lanes, that blocks could compute"
    return None


def _illegal_tiles(plan: Plan, stage: Stage, choice: StageSchedule) -> str | None:
    lanes, rows = vector_axis(stage, choice), row_axis(stage, choice)
    sums = tile_sums(plan, stage, lanes, rows, plan_guards(plan))
    if not sums:
        return "no sum that tile registers compute"
    if any(choice.lanes not in pair.pair.contraction.lanes for total in sums for pair in total.pairs):
        return f"tile registers have no {choice.lanes} lanes"
    return f"{choice.columns} tiles side by side" if choice.columns > TILE_COLUMNS else None


def _names(axes: tuple[Axis, ...]) -> set[str]:
    return {axis.name for axis in axes}


def plan_guards(plan: Plan) -> frozenset[Node]:
    """The loads that must not be done blindly."""
    return guarded_loads(plan.formula)
