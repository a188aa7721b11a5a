"""The schedule: every choice that changes speed and no choice that changes meaning.

`legal` is the one judge of schedules, for the heuristic below, for tuning, and for anything that was
read from disk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kerneljit.ir.bounds import guarded_loads
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import TRANSCENDENTAL, Axis, Node, Op

from .access import access_kind
from .contractions import Pair, pair_of
from .fusion import Fusion, fusions
from .layout import Layout
from .machine import Machine
from .plan import Plan, Stage
from .pressure import pressure_of


@dataclass(frozen=True, slots=True)
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
    streams: bool = False
    """Store past the caches: the output is larger than they are, and nobody reads it soon."""
    prefetch: int = 0
    """Ask for what lies so many bytes ahead of each vector that rows read directly; 0 leaves that to the CPU."""


@dataclass(frozen=True, slots=True)
class Together:
    """The last stages go along this axis together, in blocks of about so many bytes of what they read."""

    axis: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """One `StageSchedule` per stage of the plan."""

    stages: tuple[StageSchedule, ...]
    together: Together | None = None

    def text(self, plan: Plan) -> str:
        """The schedule for a reader."""
        lines = [f"schedule {plan.formula.name}"]
        for stage, choice in zip(plan.stages, self.stages, strict=True):
            vector = f"{choice.vector_axis} x {choice.lanes}" if choice.vector_axis else "scalar"
            copies = "".join(f", {what} copied" for what in _copied(choice))
            tile = f"tile {choice.rows} rows x {choice.columns} vectors"
            lines.append(f"  {stage.name}: lanes along {vector}, {tile}{copies}")
        if self.together is not None:
            lines.append(f"  blocks along {self.together.axis} of {self.together.bytes} bytes, all stages in turn")
        return "\n".join(lines)


def _copied(choice: StageSchedule) -> list[str]:
    return [what for what, copied in (("rows", choice.copy_rows), ("lanes", choice.copy_lanes)) if copied]


MAXIMUM_ROWS = 32
MAXIMUM_COLUMNS = 8
PREFETCH_STEP = 64
"""Prefetches are of cache lines."""


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


def illegal(plan: Plan, schedule: Schedule, machine: Machine) -> str | None:
    """Why a schedule cannot be used, or None where it can."""
    if len(schedule.stages) != len(plan.stages):
        return f"{len(schedule.stages)} stages scheduled, but the plan has {len(plan.stages)}"
    for stage, choice in zip(plan.stages, schedule.stages, strict=True):
        problem = _illegal_stage(stage, choice, machine)
        if problem is not None:
            return f"{stage.name}: {problem}"
    if schedule.together is not None and fusion(plan, schedule.together) is None:
        return f"stages cannot go along `{schedule.together.axis}` together"
    return None


def fusion(plan: Plan, together: Together) -> Fusion | None:
    """The stages that go together under a schedule."""
    return next((found for found in fusions(plan) if found.axis.name == together.axis), None)


def legal(plan: Plan, schedule: Schedule, machine: Machine) -> bool:
    """Whether a schedule can be used."""
    return illegal(plan, schedule, machine) is None


def _illegal_stage(stage: Stage, choice: StageSchedule, machine: Machine) -> str | None:
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
    if choice.prefetch < 0 or choice.prefetch % PREFETCH_STEP:
        return f"a prefetch {choice.prefetch} bytes ahead"
    if choice.rows * choice.columns * max(1, len(stage.reductions)) > 4 * machine.registers:
        return "far more accumulators than registers"
    return None


def _names(axes: tuple[Axis, ...]) -> set[str]:
    return {axis.name for axis in axes}


# ---------------------------------------------------------------------- the default


@dataclass(frozen=True)
class _Context:
    plan: Plan
    layout: Layout
    machine: Machine
    guarded: frozenset[Node]

    def pairs(self, stage: Stage) -> dict[Node, Pair]:
        """The reductions of a stage that instructions for pairs compute."""
        found = {reduction: pair_of(reduction, self.machine) for reduction in stage.reductions}
        return {reduction: pair for reduction, pair in found.items() if pair is not None}


def default_schedule(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
    """A good schedule without tuning."""
    context = _Context(plan, layout, machine, plan_guards(plan))
    stages = tuple(_default_stage(stage, context) for stage in plan.stages)
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


_BLOCK = 8 << 10
"""What a block of rows may take of the first cache. Measured on Zen 4 in cycles for a vector: layer norm of 10,000 by
256 took 13.0 with 4 KB, 13.5 with 8, 15.1 with 16, 18.2 with 64, 19.0 stage by stage; softmax 22.8, 22.3, 24.9."""
_COMPUTED_BLOCK = 16 << 10
"""The same where the next block is asked for while this one is computed."""


def _hides_reading(stage: Stage, context: _Context) -> bool:
    """Whether a stage computes for so long that the next block can be read meanwhile.

    Softmax of 4,096 x 4,096 on Zen 4: 34.2 cycles for a vector without, 28.7 with.
    """
    is_heavy = any(node.op in TRANSCENDENTAL for node in stage.root.walk())
    return is_heavy and not stage.reductions and _scans(stage, context)


def _together(final: StageSchedule, context: _Context) -> Together | None:
    """Along rows in blocks for the first cache; along lanes, where memory is read in runs, only beyond all caches."""
    for found in fusions(context.plan):
        if found.axis.name != final.vector_axis:
            hides = any(_hides_reading(stage, context) for stage in context.plan.statistics)
            return Together(found.axis.name, _COMPUTED_BLOCK if hides else _BLOCK)
        if any(load.name in context.layout.large for load in context.plan.final.loads):
            return Together(found.axis.name, context.machine.l2_bytes // 2)
    return None


def plan_guards(plan: Plan) -> frozenset[Node]:
    """The loads that must not be done blindly."""
    return guarded_loads(plan.formula)


def _default_stage(stage: Stage, context: _Context) -> StageSchedule:
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
        block_bytes=context.machine.l2_bytes // 2,
        streams=stage is context.plan.final and context.layout.is_output_large and best in stage.axes,
        prefetch=_PREFETCH if rows == 1 and best not in stage.axes and _scans(stage, context) else 0,
    )


# Costs are comparisons between axes of one stage, not times: a copy that is reused costs little, one
# that is used once costs as much as the work itself, lanes of a short axis are mostly empty.
_SCALAR_COST = 500.0
_SIZE_COST: Mapping[str, float] = {"one": 1000.0, "short": 50.0, "long": 0.0, "many": 0.0}
_REUSED_COPY_COST = 2.0
_SINGLE_USE_COPY_COST = 20.0
_HORIZONTAL_COST = 5.0
_SCALAR_EPILOGUE_COST = 3.0
_OTHER_REDUCTION_COST = 10.0


def _axis_cost(stage: Stage, axis: Axis, context: _Context) -> float:
    cost = _SIZE_COST[context.layout.size_class(axis)]
    for load in stage.loads:
        if access_kind(load, axis, context.plan, context.layout, context.guarded) != "packed":
            continue
        others = [a for a in stage.axes if a not in dependencies(load)]
        reused = any(context.layout.size_class(a) in ("long", "many") for a in others)
        cost += _REUSED_COPY_COST if reused else _SINGLE_USE_COPY_COST
    if axis not in stage.axes:
        cost += _HORIZONTAL_COST
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
    return lanes, rows


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
    fits = _Fit(stage, axis, row, context)
    if axis not in stage.axes and _scans(stage, context):
        # Memory is read in its order, as it likes it; several rows at once only where one is but a few lines long.
        is_short = context.layout.size_class(axis) in ("short", "long")
        rows = _most(_MOST_ROWS, lambda rows: rows & (rows - 1) == 0 and fits(rows, 1)) if is_short and has_rows else 1
        return rows, 1 if is_short else _most(2 if in_loop else 4, lambda columns: fits(rows, columns))
    if axis not in stage.axes:
        rows = _most(2 if in_loop else 4, lambda rows: fits(rows, 1)) if shares else 1
        return rows, _most(2 // rows if in_loop else 4, lambda columns: fits(rows, columns))
    if in_loop:
        # Constants fill the registers; where those are few, a second row hides that some are read again.
        return (2 if has_rows and context.machine.registers <= 16 else 1), 1
    if not has_rows and not context.pairs(stage):
        # Memory is read in runs as long as the tile is wide, and long runs are what it is quick at.
        return 1, max(columns for columns in (1, 2, 4, MAXIMUM_COLUMNS) if columns == 1 or fits(1, columns))
    most_rows = 1 if not has_rows else _MOST_ROWS // 2 if heavy else _MOST_ROWS
    columns = 2 if fits(min(2, most_rows), 2) else 1
    return _most(most_rows, lambda rows: fits(rows, columns)), columns


def _scans(stage: Stage, context: _Context) -> bool:
    """Whether a stage reads an array that is larger than the caches."""
    return any(load.name in context.layout.large for load in stage.loads)


_MOST_ROWS = 8
_PREFETCH = 4096
"""Measured on Zen 4, matrix-vector: 0.94 of a plain read without, 0.91 with 2,048, 0.97 with 4,096."""
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

    def __call__(self, rows: int, columns: int) -> bool:
        pressure, machine = self.pressure, self.machine
        if pressure.masks_per_point and pressure.masks(rows, columns) >= machine.mask_registers:
            return False  # one more is needed for the comparison itself
        reserve = 0 if pressure.is_simple else machine.registers // _RESERVE
        return pressure.registers(rows, columns) <= machine.registers - reserve


def _most(limit: int, fits: Callable[[int], bool]) -> int:
    """The greatest number up to the limit that fits; 1 if none does."""
    return max((number for number in range(1, limit + 1) if fits(number)), default=1)
