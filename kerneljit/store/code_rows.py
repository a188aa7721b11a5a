"""The table of kept code: one row for each kind of call, objects once for all rows that share them.

In: keys, records, bytes. Out: the text of a record with the bytes beside it, as they lie there, for `code` to judge.
This is read on the way of first calls: it needs a connection and nothing else of the database.
"""

from __future__ import annotations

import sqlite3
from typing import Final, NamedTuple

from kerneljit.digest import sha256

from .connection import Connection
from .errors import BadRecord

SINCE: Final = 3
"""The version of the database that brought the table."""
_SHOWN: Final = 60


class CodeKey(NamedTuple):
    """What must be equal for code to be what would have been made now."""

    host: str
    kernel: str
    target: str
    shape: str
    layout: str
    generation: str
    version: str
    tuned: bool


_OF_KEY: Final = " AND ".join(f"{name} = ?" for name in CodeKey._fields)


def find_code(connection: Connection, key: CodeKey) -> tuple[str, object] | None:
    """The text of the record of a key, and the object's bytes; raises `BadRecord` where the text is not the key's."""
    query = f"SELECT record, bytes FROM code JOIN objects ON objects.key = code.object WHERE {_OF_KEY}"
    rows = connection.rows(query, key, since=SINCE)
    if not rows:
        return None
    kept, data = rows[0]
    record = record_in(str(kept))
    if kept != sealed(key, record):
        raise BadRecord("code.record", "the text that was written for these calls", record[:_SHOWN])
    return record, data


def record_in(kept: str) -> str:
    """The record's own text, without its seal."""
    return kept.partition(" ")[2]


def sealed(key: CodeKey, record: str) -> str:
    """A record with a hash of it and of its key before it.

    Lengths in a record say how far code writes: a digit that has changed, or the row of other calls, must not be used.
    """
    content = repr((*key[:-1], int(key.tuned), record))
    return f"{sha256(content.encode()).hexdigest()} {record}"


def keys_of(connection: Connection, host: str, kernel: str) -> list[CodeKey]:
    """Of all the code of a kernel on a host."""
    query = f"SELECT {', '.join(CodeKey._fields)} FROM code WHERE host = ? AND kernel = ? ORDER BY 1, 2, 3, 4"
    return [CodeKey._make(row) for row in connection.rows(query, (host, kernel), since=SINCE)]


def put_code(tables: sqlite3.Connection, key: CodeKey, record: str, digest: str, data: bytes, made: str) -> None:
    """Keep a record and its object, inside a transaction of the caller's."""
    tables.execute(
        "INSERT INTO objects VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
        "bytes = excluded.bytes, sha256 = excluded.sha256, made = excluded.made",
        (digest, data, digest, made),
    )
    tables.execute(
        "INSERT INTO code VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "record = excluded.record, object = excluded.object",
        (*key, sealed(key, record), digest),
    )


def drop_code(tables: sqlite3.Connection, host: str, kernel: str) -> None:
    """Drop what was made of a kernel on a host, and objects that no other row has, inside the caller's transaction."""
    rows = tables.execute("SELECT DISTINCT object FROM code WHERE host = ? AND kernel = ?", (host, kernel)).fetchall()
    tables.execute("DELETE FROM code WHERE host = ? AND kernel = ?", (host, kernel))
    tables.executemany(
        "DELETE FROM objects WHERE key = ? AND NOT EXISTS (SELECT 1 FROM code WHERE object = objects.key)", rows
    )
