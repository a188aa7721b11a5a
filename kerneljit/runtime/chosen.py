"""Schedules that callers choose: where one begins, and who judges it.

In: an executable and a call, or a schedule for it. Out: the schedule that the call would have by itself, to be changed;
or an error that says why a changed one cannot be used, and what could be.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kerneljit import settings
from kerneljit.errors import UnusableSchedule
from kerneljit.plan.layout import contiguous_axis

from .choice import current_target
from .threads import counted_threads, judged_threads

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.plan.layout import Layout
    from kerneljit.plan.schedule import Schedule

    from .call import Executable


def schedule_of_call(
    executable: Executable,
    arguments: Sequence[Any],
    dims: Mapping[str, int],
    packed: Sequence[str] = (),
    threads: Any = None,
) -> Schedule:
    """What is best for such a call as far as this host knows: what tuning found, else what the cost model says."""
    name, target = executable.formula.name, current_target()
    count = counted_threads(settings.threads() if threads is None else judged_threads(name, threads))
    binding = executable.binder.bind(arguments, dims)
    contiguous = {p.name: contiguous_axis(binding.values[p.name]) for p in executable.formula.arrays}
    layout = replace(executable.layout(contiguous, binding.sizes, target, count), packed=tuple(sorted(packed)))
    layout = executable.specialised(layout, binding.sizes)
    return executable.schedule(executable.plan(target, layout, binding.sizes), layout, target, binding.sizes, count)


def judge_schedule(
    executable: Executable, schedule: Schedule, layout: Layout, target: Target, sizes: Mapping[str, int]
) -> None:
    """Raise `UnusableSchedule` where calls of these sizes cannot have it on a target."""
    from kerneljit.plan.schedule import illegal

    plan = executable.plan(target, layout, sizes)
    problem = illegal(plan, schedule, plan.machine)
    if problem is not None:
        legal = executable.default_schedule(plan, layout).text(plan).replace("\n", "\n    ")
        raise UnusableSchedule(kernel=executable.formula.name, target=target.name, problem=problem, legal=legal)
