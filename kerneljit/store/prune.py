"""What is kept and need not be: schedules of other versions, objects that are old, or more than there is room for.

In: the database, and what may stay. Out: what may go, counted, and gone where that was asked for. What goes can be made
again: machine code by compiling, schedules by tuning.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from .database import Database
from .identity import GENERATOR

_WINNERS_SINCE = 1
_OBJECTS_SINCE = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """What may stay; None is no limit."""

    days: int | None = None
    """Objects that were made no longer ago."""
    most_bytes: int | None = None
    """The newest objects, of so many bytes together."""


@dataclass(frozen=True, slots=True)
class Pruned:
    """What may go, or has gone."""

    winners: int
    objects: int
    bytes: int
    """Of those objects."""


def prune(database: Database, limits: Limits, *, deletes: bool) -> Pruned:
    """Find what need not be kept, and delete it where asked to."""
    connection = database.connection
    winners = connection.rows("SELECT count(*) FROM winners WHERE generator != ?", (GENERATOR,), since=_WINNERS_SINCE)
    query = "SELECT key, made, length(bytes) FROM objects ORDER BY made DESC, key"
    gone = _too_many(connection.rows(query, since=_OBJECTS_SINCE), limits)
    found = Pruned(winners[0][0] if winners else 0, len(gone), sum(size for _, size in gone))
    if deletes and (found.winners or found.objects):
        with connection.writing() as tables:
            tables.execute("DELETE FROM winners WHERE generator != ?", (GENERATOR,))
            tables.executemany("DELETE FROM objects WHERE key = ?", [(key,) for key, _ in gone])
        connection.compact()
    return found


def _too_many(objects: Sequence[tuple[str, str, int]], limits: Limits) -> list[tuple[str, int]]:
    """The keys and sizes of the objects, given newest first, that are beyond the limits."""
    oldest = "" if limits.days is None else f"{datetime.now(UTC) - timedelta(days=limits.days):%Y-%m-%dT%H:%M:%SZ}"
    gone, kept = [], 0
    for key, made, size in objects:
        is_beyond = limits.most_bytes is not None and kept + size > limits.most_bytes
        if is_beyond or made < oldest:
            gone.append((key, size))
        else:
            kept += size
    return gone
