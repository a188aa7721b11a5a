"""The space of schedules for one plan: fragments, and schedules as points of it.

In: a plan, the schedule to start from, sizes. Out: points, which are a value for each fragment; the schedule that a
point stands for, and whether it is legal. Only choices of stages that take a noticeable share of the work are in it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace

from kerneljit.plan.fusion import fusions
from kerneljit.plan.layout import small_dims
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.schedule import Schedule, StageSchedule, Together, illegal

from .fragments import (
    SPECIALISED,
    TASKS,
    TOGETHER,
    Fragment,
    Value,
    stage_fragments,
    together_fragment,
    whole_fragments,
)

Point = tuple[Value, ...]
"""A value for each fragment of a space, in order."""

_LEAST_SHARE = 0.02
"""A stage that does less than so much of the work is left as it is: nobody could measure what it gains."""


@dataclass(frozen=True)
class Space:
    """What can be chosen, and what is chosen where nobody tunes."""

    plan: Plan
    start: Schedule
    fragments: tuple[Fragment, ...]

    @property
    def default(self) -> Point:
        return tuple(fragment.default for fragment in self.fragments)

    @property
    def size(self) -> int:
        """How many points there are, the illegal ones counted."""
        size = 1
        for fragment in self.fragments:
            size *= len(fragment.values)
        return size

    def schedule(self, point: Point) -> Schedule:
        """The schedule that a point stands for, without what would make no difference."""
        chosen = dict(zip((fragment.key for fragment in self.fragments), point, strict=True))
        stages = tuple(
            _settled(_with_choices(stage, choice, chosen))
            for stage, choice in zip(self.plan.stages, self.start.stages, strict=True)
        )
        whole = {key: chosen[key] for key in (*TASKS, SPECIALISED) if key in chosen}
        return replace(self.start, stages=stages, together=self._together(chosen), **whole)  # type: ignore[arg-type]

    def _together(self, chosen: Mapping[str, Value]) -> Together | None:
        size = chosen.get(TOGETHER)
        if not isinstance(size, int):
            return self.start.together
        if not size:
            return None
        if self.start.together is not None:
            return replace(self.start.together, bytes=size)
        return Together(fusions(self.plan)[0].axis.name, size)

    def point(self, schedule: Schedule) -> Point | None:
        """The point of a schedule that somebody else found; None where it is none of this space."""
        if len(schedule.stages) != len(self.plan.stages):
            return None
        stages = dict(zip((stage.name for stage in self.plan.stages), schedule.stages, strict=True))
        values: list[Value] = []
        for fragment in self.fragments:
            if fragment.key == TOGETHER:
                value: Value = 0 if schedule.together is None else schedule.together.bytes
            elif fragment.key in (*TASKS, SPECIALISED):
                value = getattr(schedule, fragment.key)
            else:
                stage, _, field = fragment.key.rpartition(".")
                value = getattr(stages[stage], field)
            values.append(value)
        return tuple(values)

    def illegal(self, point: Point) -> str | None:
        """Why a point cannot be used, or None where it can."""
        return illegal(self.plan, self.schedule(point), self.plan.machine)

    def neighbours(self, point: Point) -> Iterator[Point]:
        """The legal points one step away."""
        for number, (fragment, value) in enumerate(zip(self.fragments, point, strict=True)):
            for other in fragment.neighbours(value):
                moved = (*point[:number], other, *point[number + 1 :])
                if self.illegal(moved) is None:
                    yield moved

    def changes(self, point: Point) -> dict[str, tuple[Value, Value]]:
        """What differs from the default, and how."""
        return {
            fragment.key: (fragment.default, value)
            for fragment, value in zip(self.fragments, point, strict=True)
            if value != fragment.default
        }

    def distance(self, point: Point) -> int:
        """How many choices differ from the default."""
        return len(self.changes(point))

    def every(self) -> Iterator[Point]:
        """All legal points, each schedule once."""
        seen: set[Schedule] = set()
        for point in itertools.product(*(fragment.values for fragment in self.fragments)):
            schedule = self.schedule(point)
            if schedule not in seen and illegal(self.plan, schedule, self.plan.machine) is None:
                seen.add(schedule)
                yield point


def space_of(plan: Plan, start: Schedule, sizes: Mapping[str, int], threads: int = 1) -> Space:
    """Everything that can be chosen for calls of these sizes, on so many threads."""
    work = [stage.work(sizes) for stage in plan.stages]
    fragments: list[Fragment] = []
    for stage, choice, share in zip(plan.stages, start.stages, work, strict=True):
        if share >= _LEAST_SHARE * sum(work):
            fragments += stage_fragments(plan, stage, choice, plan.machine)
    together = together_fragment(start.together, [found.axis.name for found in fusions(plan)])
    if together is not None:
        fragments.append(together)
    small = bool(small_dims(plan.formula, sizes))
    return Space(plan, start, (*fragments, *whole_fragments(start, threads, has_small_dims=small)))


def reduced(space: Space, values: Mapping[str, tuple[Value, ...]]) -> Space:
    """The same space with only these values of these fragments; the others stay as they are."""
    kept = [replace(fragment, values=values[fragment.key]) for fragment in space.fragments if fragment.key in values]
    return replace(space, fragments=tuple(kept))


def _with_choices(stage: Stage, choice: StageSchedule, chosen: Mapping[str, Value]) -> StageSchedule:
    names = {field.name: f"{stage.name}.{field.name}" for field in fields(StageSchedule)}
    return replace(choice, **{name: chosen[key] for name, key in names.items() if key in chosen})  # type: ignore[arg-type]


_NEUTRAL = StageSchedule(None, 1, 1, 1)


def _settled(choice: StageSchedule) -> StageSchedule:
    """The same choice with whatever makes no difference at its default, so that equal schedules are one."""
    if choice.vector_axis is None:
        choice = replace(choice, lanes=1)
    if not choice.copy_rows and not choice.tiles:
        choice = replace(choice, block_bytes=_NEUTRAL.block_bytes)
    return choice
