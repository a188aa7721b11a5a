"""The choices that a schedule consists of, one typed fragment each.

A fragment knows the values that it may take, its default, which values are beside one another, and how it is shown.
It does not know which combinations make sense: `plan.schedule.illegal` is the one judge of that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.schedule import (
    MAXIMUM_COLUMNS,
    PREFETCH_STEP,
    Schedule,
    StageSchedule,
    Together,
    candidate_axes,
    names_rows,
)

Value = int | str | bool | None
Kind = Literal["ordered", "named"]
"""Values in an order, of which neighbours are alike; or names, of which any is as far from any other."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """One choice of a schedule."""

    key: str
    """The stage and the field, as in `core.rows`; it names the choice in reports and between processes."""
    kind: Kind
    default: Value
    values: tuple[Value, ...]

    def neighbours(self, value: Value) -> tuple[Value, ...]:
        """The values one step away, those that were not foreseen next to what is nearest."""
        if self.kind == "named" or value not in self.values:
            return tuple(other for other in self.values if other != value)
        place = self.values.index(value)
        return tuple(self.values[other] for other in (place - 1, place + 1) if 0 <= other < len(self.values))

    def shown(self, value: Value) -> str:
        """The value for a reader."""
        if self.key.endswith(_IN_BYTES) and isinstance(value, int) and value:
            if value < 1 << 10:
                return f"{value} bytes"
            return f"{value >> 20} MB" if value % (1 << 20) == 0 else f"{value / 1024:g} KB"
        if isinstance(value, bool):
            return "yes" if value else "no"
        return "none" if value is None else str(value)


def _is_number(value: Value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_IN_BYTES = ("block_bytes", ".prefetch", "copy_prefetch", "together")


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of `StageSchedule`: what it may be, for a stage on a machine."""

    name: str
    kind: Kind
    values: Callable[[Plan, Stage, Machine], Sequence[Value]]


_TRUTHS: tuple[Value, ...] = (False, True)


def _powers(low: int, high: int) -> tuple[int, ...]:
    return tuple(1 << power for power in range(low.bit_length() - 1, high.bit_length()))


def _axes(_plan: Plan, stage: Stage, _machine: Machine) -> Sequence[Value]:
    return tuple(axis.name for axis in candidate_axes(stage))


def _lanes(_plan: Plan, _stage: Stage, machine: Machine) -> Sequence[Value]:
    return _powers(max(2, machine.vector_bits // 64 // 2), machine.vector_bits // 16)


def _blocks(_plan: Plan, _stage: Stage, machine: Machine) -> Sequence[Value]:
    return _powers(32 << 10, 2 * max(machine.last_bytes, machine.l2_bytes))


def _streams(_plan: Plan, _stage: Stage, _machine: Machine) -> Sequence[Value]:
    """A result that the cost model streams may also stay in the caches; the other way round there is no choice.

    To stream what the last cache could hold is faster by a third in a loop that never reads it. Whoever reads it next
    waits for memory, and while others use the memory it can take seven times as long.
    """
    return (False,)


_ROWS_AHEAD = (0, *_powers(1, 128))

_FIELDS = (
    _Field("vector_axis", "named", _axes),
    _Field("lanes", "ordered", _lanes),
    _Field("rows", "ordered", lambda *_: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16)),
    _Field("columns", "ordered", lambda *_: range(1, MAXIMUM_COLUMNS + 1)),
    _Field("copy_rows", "named", lambda *_: _TRUTHS),
    _Field("copy_lanes", "named", lambda *_: _TRUTHS),
    _Field("contracts", "named", lambda plan, stage, _: _TRUTHS if plan.pairs(stage) else (False,)),
    _Field("tiles", "named", lambda plan, stage, _: _TRUTHS if plan.tile_pairs(stage) else (False,)),
    _Field("block_bytes", "ordered", _blocks),
    _Field("streams", "named", _streams),
    _Field("prefetch", "ordered", lambda *_: (0, *(PREFETCH_STEP << power for power in range(1, 9)))),
    _Field("row_prefetch", "ordered", lambda _, stage, __: _ROWS_AHEAD if names_rows(stage) else (0,)),
    _Field("copy_prefetch", "ordered", lambda *_: (0, *(PREFETCH_STEP << power for power in range(9)))),
    _Field("unroll", "ordered", lambda *_: (1, 2, 4, 8, 16)),
)


def stage_fragments(plan: Plan, stage: Stage, choice: StageSchedule, machine: Machine) -> list[Fragment]:
    """The choices of one stage, those without an alternative left out."""
    found = []
    for field in _FIELDS:
        default: Value = getattr(choice, field.name)
        values = _with(tuple(field.values(plan, stage, machine)), default, field.kind)
        if len(values) > 1:
            found.append(Fragment(f"{stage.name}.{field.name}", field.kind, default, values))
    return found


TOGETHER = "together"


def together_fragment(together: Together | None, axes: Sequence[str]) -> Fragment | None:
    """Whether, and in blocks of how many bytes, the last stages go along an axis together."""
    if not axes:
        return None
    default = 0 if together is None else together.bytes
    return Fragment(TOGETHER, "ordered", default, _with((0, *_powers(2 << 10, 1 << 20)), default, "ordered"))


TASKS = ("task_work", "threads")
"""What only matters where several threads share the work."""
SPECIALISED = "specialised"
_TASK_WORK = (0, *(1 << power for power in range(16, 31, 2)))


def whole_fragments(schedule: Schedule, threads: int, *, has_small_dims: bool) -> list[Fragment]:
    """The choices that are made for all stages at once: tasks for so many threads, code for sizes that are small."""
    found = []
    if threads > 1:
        fewer = _powers(1, threads - 1)
        for key, values in zip(TASKS, (_TASK_WORK, (*fewer, 0)), strict=True):
            default: Value = getattr(schedule, key)
            found.append(Fragment(key, "ordered", default, values if default in values else (default, *values)))
    if has_small_dims:
        found.append(Fragment(SPECIALISED, "named", schedule.specialised, _TRUTHS))
    return found


def _with(values: tuple[Value, ...], default: Value, kind: Kind) -> tuple[Value, ...]:
    if default in values:
        return values
    if kind == "named" or not _is_number(default):
        return (*values, default)
    return tuple(sorted((*values, default), key=lambda value: value if isinstance(value, int) else 0))
