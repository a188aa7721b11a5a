"""A schedule that a call brings with it: the first layer of all.

In: whatever a caller gave. Out: a `Schedule` whose values have the right types and sane sizes, or the error that says
what is wrong. Whether the call can use it is for the call to judge, which knows its plan.
"""

from __future__ import annotations

from functools import lru_cache

from kerneljit.errors import NoSchedule, described
from kerneljit.plan.choices import Schedule

from .errors import BadRecord

_REMEMBERED = 256


def is_schedule(given: object) -> bool:
    """Whether it is meant as one."""
    return isinstance(given, Schedule | dict)


def given_schedule(kernel: str, given: object) -> Schedule:
    """The schedule that was given, as a `Schedule` or as the JSON data of one; data takes longer."""
    try:
        if isinstance(given, Schedule):
            return _judged(given)
        if isinstance(given, dict):
            from .schedules import schedule_from_data

            return schedule_from_data(given)
    except (BadRecord, AttributeError, TypeError) as problem:
        raise NoSchedule(kernel=kernel, problem=str(problem)) from None
    raise NoSchedule(kernel=kernel, problem=f"{described(given)} came")


@lru_cache(_REMEMBERED)
def _judged(schedule: Schedule) -> Schedule:
    """The same: nothing keeps a caller from putting anything into a dataclass."""
    from .schedules import schedule_data, schedule_from_data

    return schedule_from_data(schedule_data(schedule))
