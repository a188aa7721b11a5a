"""Schedules as JSON data, and back with every value judged.

In: a `Schedule`, or data from a file or a database. Out: data, or a `Schedule` whose values have the right types and
sane sizes. Whether a plan can use it is `plan.schedule.illegal`'s to say, and must be asked.
"""

from __future__ import annotations

from typing import Any

from kerneljit.plan.schedule import Schedule

from .errors import BadRecord
from .record import fields_to_data, read

__all__ = ["BadRecord", "schedule_data", "schedule_from_data"]


def schedule_data(schedule: Schedule) -> dict[str, Any]:
    """A schedule with all its fields."""
    return fields_to_data(schedule)


def schedule_from_data(data: object, place: str = "schedule") -> Schedule:
    """The schedule that data stands for; raises `BadRecord`."""
    return read(Schedule, data, place)
