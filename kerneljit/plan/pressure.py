"""How many registers the inner loops of a stage keep busy, so that a register tile is no larger than fits.

In: a stage, the axis that runs over the lanes, and what the machine's registers hold. Out: a `Pressure`, which
says what a tile of some rows and columns needs. It is an estimate: what LLVM's allocator really does is for the
report to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import LEAVES, Axis, Node, Op, walk, walk_into

from .contractions import Pair
from .plan import Stage

_NAN_TEMPORARIES = 2
"""A `min` or `max` that propagates NaN takes a comparison and a blend beside the instruction itself."""

_SELECTION_TEMPORARIES = 3
"""Both values and the mask live until the choice is made."""


@dataclass(frozen=True, slots=True)
class Pressure:
    """What the loops keep: so many registers per point of the tile, per column, and whatever its size."""

    per_point: int
    per_column: int
    fixed: int
    masks_per_point: int
    is_simple: bool
    """Whether points follow one another in order; where there is more to do, LLVM starts several at once."""

    def registers(self, rows: int, columns: int) -> int:
        """Vector registers for a tile."""
        return self.per_point * rows * columns + self.per_column * columns + self.fixed

    def masks(self, rows: int, columns: int) -> int:
        """Mask registers for a tile."""
        return self.masks_per_point * rows * columns


def pressure_of(
    stage: Stage,
    lanes: Axis,
    row: Axis | None,
    popcount_registers: int,
    pairs: Mapping[Node, Pair],
    *,
    has_masks: bool,
    fuses: bool,
) -> Pressure:
    """What the loops of a stage keep in registers.

    `pairs` are computed from units of their operands, `has_masks` if booleans have registers of their own, `fuses`
    if a product is added as it is made.
    """
    read: set[Node] = set()
    constants: set[object] = set()
    temporaries, sums = 0, 0
    for reduction in stage.reductions:
        if reduction in pairs:
            # One unit of the rows is passed on after the other, one of each column is kept.
            contraction = pairs[reduction].contraction
            sums += contraction.sums - 1
            temporaries = max(temporaries, contraction.registers + (contraction.idiom != "dot"))
            read |= {pairs[reduction].left, pairs[reduction].right}
            continue
        body, reduced = reduction.sources[0], reduction.reduction
        _collect(body, reduced.axis, read, constants)
        is_fused = fuses and reduced.kind == "sum" and body.op is Op.MUL and reduction.dtype.is_float
        needed = _temporaries(body.sources if is_fused else (body,), popcount_registers, constants)
        if reduced.kind in ("min", "max") and reduction.dtype.is_float and not is_greatest_size(reduction):
            needed += _NAN_TEMPORARIES
        temporaries = max(temporaries, needed)
    masks = sum(1 for reduction in stage.reductions if has_masks and reduction.dtype.is_bool)
    # What varies with the rows is an operand of one point after the other: a single register passes it on.
    columns = sum(1 for node in read if lanes in dependencies(node) and row not in dependencies(node))
    fixed = len(read) - columns + temporaries + len(constants)
    is_simple = len(stage.reductions) == 1 and temporaries + len(constants) <= 1
    return Pressure(len(stage.reductions) + sums - masks, columns, fixed, masks, is_simple)


def is_greatest_size(reduction: Node) -> bool:
    """Whether a reduction is the greatest of absolute values: floats without a sign are compared as integers."""
    return reduction.reduction.kind == "max" and reduction.sources[0].op is Op.ABS and reduction.dtype.is_float


def _collect(node: Node, axis: Axis, read: set[Node], constants: set[object]) -> None:
    """The values that a loop over `axis` reads or keeps: loads in it, and what does not change in it."""

    def is_read(inner: Node) -> bool:
        return axis not in dependencies(inner) or inner.op is Op.LOAD

    # The accumulators of reductions are counted as their own.
    for inner in walk_into(node, lambda inner: () if inner.op is Op.REDUCE or is_read(inner) else inner.sources):
        if inner.op is Op.CONSTANT:
            constants.add(inner)
        elif inner.op is not Op.REDUCE and is_read(inner):
            read.add(inner)


def _temporaries(roots: Sequence[Node], popcount_registers: int, constants: set[object]) -> int:
    """Registers for the values between loads and results, evaluated in the best order."""
    needed: dict[Node, int] = {}
    for node in walk(roots):
        sources = [needed[source] for source in dict.fromkeys(node.sources)]
        if node.op in (Op.LOAD, Op.REDUCE) or (not any(sources) and node.op in (Op.CAST, *LEAVES)):
            needed[node] = 0
            continue
        own = max(1, _all_at_once(sources))
        if node.op is Op.POPCOUNT:
            own = max(own, popcount_registers)
        elif node.op is Op.WHERE:
            own += _SELECTION_TEMPORARIES
        elif node.op in (Op.MIN, Op.MAX) and node.dtype.is_float:
            own += _NAN_TEMPORARIES
        elif node.op in (Op.ABS, Op.NEG) and node.dtype.is_float:
            constants.add(node.op)  # the mask of the sign bit
        needed[node] = own
    return _all_at_once([needed[root] for root in dict.fromkeys(roots)])


def _all_at_once(needed: Sequence[int]) -> int:
    """Registers for several values, that which needs most computed first; each then keeps one."""
    numbers = sorted((number for number in needed if number), reverse=True)
    return max((number + position for position, number in enumerate(numbers)), default=0)
