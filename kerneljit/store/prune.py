"""What is kept and need not be: machine code of other versions, of kernels that nobody calls, old, or too much.

In: the database, and what may stay. Out: what may go, counted, and gone where that was asked for. What goes can be made
again by compiling. Winners cost minutes: those that other versions found go only where the caller says so, those that
this version can use and all trials never.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from kerneljit.version import VERSION

from .code_rows import SINCE as _CODE_SINCE
from .connection import Connection
from .database import Database
from .generation import GENERATION
from .identity import GENERATOR
from .objects import OWN_KEYS, own_key

_WINNERS_SINCE = 1
_OBJECTS_SINCE = _SEEN_SINCE = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """What may stay; None is no limit."""

    days: int | None = None
    """Objects that were made no longer ago."""
    most_bytes: int | None = None
    """The newest objects, of so many bytes together."""
    seen: bool = False
    """Only code of kernels that have been counted or tuned."""
    winners: bool = True
    """Winners of other versions, too."""


@dataclass(frozen=True, slots=True)
class Pruned:
    """What may go, or has gone."""

    winners: int
    """Of other versions, whether they may go or not."""
    code: int
    """Kinds of calls whose code goes."""
    objects: int
    bytes: int
    """Of those objects."""


class _Code(NamedTuple):
    row: int
    kernel: str
    generation: str
    version: str
    object: str


class _Object(NamedTuple):
    key: str
    made: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class _Going:
    code: list[_Code]
    objects: list[_Object]


def prune(database: Database, limits: Limits, *, deletes: bool) -> Pruned:
    """Find what need not be kept, and delete it where asked to."""
    connection = database.connection
    if not deletes:
        return _counted(connection, _going(connection, limits))
    with connection.writing() as tables:  # what others keep meanwhile is found, or comes later
        going = _going(connection, limits)
        found = _counted(connection, going)
        tables.executemany("DELETE FROM code WHERE rowid = ?", [(code.row,) for code in going.code])
        tables.executemany("DELETE FROM objects WHERE key = ?", [(each.key,) for each in going.objects])
        if not limits.winners:
            tables.execute("DELETE FROM winners WHERE generator != ?", (GENERATOR,))
    if found.code or found.objects or (found.winners and not limits.winners):
        connection.compact()
    return found


def _counted(connection: Connection, going: _Going) -> Pruned:
    query = "SELECT count(*) FROM winners WHERE generator != ?"
    winners = connection.rows(query, (GENERATOR,), since=_WINNERS_SINCE)
    size = sum(each.size for each in going.objects)
    return Pruned(winners[0][0] if winners else 0, len(going.code), len(going.objects), size)


def _going(connection: Connection, limits: Limits) -> _Going:
    """Code that nobody can use or wants, objects that no other code has, and what is beyond the limits."""
    query = "SELECT rowid, kernel, generation, version, object FROM code"
    codes = [_Code._make(row) for row in connection.rows(query, since=_CODE_SINCE)]
    query = "SELECT key, made, length(bytes), sha256 FROM objects ORDER BY made DESC, key"
    objects = [_Object._make(row) for row in connection.rows(query, since=_OBJECTS_SINCE)]
    wanted = _wanted_kernels(connection) if limits.seen else None
    useless = {code.row for code in codes if _is_useless(code, wanted)}
    used = {code.object for code in codes if code.row not in useless}
    orphans = {each.key for each in objects if _is_orphan(each, used)}
    beyond = set(_too_many([each for each in objects if each.key not in orphans], limits))
    going = [each for each in objects if each.key in orphans | beyond]
    left = {each.key for each in objects} - orphans - beyond
    return _Going([code for code in codes if code.row in useless or code.object not in left], going)


def _wanted_kernels(connection: Connection) -> set[str]:
    called = connection.rows("SELECT DISTINCT kernel FROM shapes_seen", since=_SEEN_SINCE)
    tuned = connection.rows("SELECT DISTINCT kernel FROM winners", since=_WINNERS_SINCE)
    return {kernel for (kernel,) in (*called, *tuned)}


def _is_useless(code: _Code, wanted: set[str] | None) -> bool:
    """Whether another version made it, or nobody has been seen to call it."""
    return (code.generation, code.version) != (GENERATION, VERSION) or (
        wanted is not None and code.kernel not in wanted
    )


def _is_orphan(each: _Object, used: set[str]) -> bool:
    """Whether it is a kernel's that no code has, or none of a kernel's and another version's."""
    if each.key.startswith(OWN_KEYS):
        return not each.key.startswith(own_key(""))
    return each.key == each.sha256 and each.key not in used


def _too_many(objects: Sequence[_Object], limits: Limits) -> Iterator[str]:
    """The keys of the objects, given newest first, that are beyond the limits."""
    oldest = "" if limits.days is None else f"{datetime.now(UTC) - timedelta(days=limits.days):%Y-%m-%dT%H:%M:%SZ}"
    kept = 0
    for each in objects:
        is_beyond = limits.most_bytes is not None and kept + each.size > limits.most_bytes
        if is_beyond or each.made < oldest:
            yield each.key
        else:
            kept += each.size
