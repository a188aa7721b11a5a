"""The tables, as the steps by which they came to be.

In: a database of any version up to ours. Out: the same of ours, with all that it held. A step once released is never
edited: the next change is one more.
"""

from __future__ import annotations

import sqlite3
from typing import Final

APPLICATION: Final = 0x6B6A6974
"""Marks the file as ours, where `file` and others look."""

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """CREATE TABLE hosts (
            fingerprint TEXT NOT NULL PRIMARY KEY,
            facts TEXT NOT NULL
        )""",
        """CREATE TABLE kernels (
            identity TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            formula TEXT NOT NULL,
            contract TEXT NOT NULL
        )""",
        """CREATE TABLE winners (
            host TEXT NOT NULL REFERENCES hosts (fingerprint),
            kernel TEXT NOT NULL REFERENCES kernels (identity),
            target TEXT NOT NULL,
            shape TEXT NOT NULL,
            generator INTEGER NOT NULL,
            record TEXT NOT NULL,
            PRIMARY KEY (host, kernel, target, shape)
        )""",
        """CREATE TABLE trials (
            number INTEGER PRIMARY KEY,
            host TEXT NOT NULL REFERENCES hosts (fingerprint),
            kernel TEXT NOT NULL REFERENCES kernels (identity),
            target TEXT NOT NULL,
            shape TEXT NOT NULL,
            record TEXT NOT NULL
        )""",
        "CREATE INDEX trials_of ON trials (host, kernel, target, shape)",
    ),
    (
        """CREATE TABLE objects (
            key TEXT NOT NULL PRIMARY KEY,
            bytes BLOB NOT NULL,
            sha256 TEXT NOT NULL,
            made TEXT NOT NULL
        )""",
        """CREATE TABLE shapes_seen (
            host TEXT NOT NULL REFERENCES hosts (fingerprint),
            kernel TEXT NOT NULL REFERENCES kernels (identity),
            target TEXT NOT NULL,
            shape TEXT NOT NULL,
            example TEXT NOT NULL,
            calls INTEGER NOT NULL,
            seconds REAL NOT NULL,
            PRIMARY KEY (host, kernel, target, shape)
        )""",
    ),
    (
        """CREATE TABLE code (
            host TEXT NOT NULL REFERENCES hosts (fingerprint),
            kernel TEXT NOT NULL REFERENCES kernels (identity),
            target TEXT NOT NULL,
            shape TEXT NOT NULL,
            layout TEXT NOT NULL,
            generation TEXT NOT NULL,
            version TEXT NOT NULL,
            tuned INTEGER NOT NULL,
            record TEXT NOT NULL,
            object TEXT NOT NULL,
            PRIMARY KEY (host, kernel, target, shape, layout, generation, version, tuned)
        )""",
        "CREATE INDEX code_of_object ON code (object)",
    ),
)
"""Step by step: first what tuning found, then objects and what is called, then whose code objects are.

`shape` is a `Shape.key`, `record` JSON; that of code has a hash before it, see `code_rows`.
"""

VERSION: Final = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """The version of a database; 0 before the first step."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def is_foreign(connection: sqlite3.Connection) -> bool:
    """Whether there are tables that none of our steps made."""
    # One statement, so that no other process can migrate between two questions.
    query = "SELECT user_version, EXISTS (SELECT 1 FROM sqlite_master) FROM pragma_user_version"
    version, has_tables = connection.execute(query).fetchone()
    return version == 0 and bool(has_tables)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether everything is there that the steps up to a database's version made."""
    fresh = sqlite3.connect(":memory:")
    for step in MIGRATIONS[: version_of(connection)]:
        for statement in step:
            fresh.execute(statement)
    expected, found = (set(each.execute("SELECT type, name FROM sqlite_master")) for each in (fresh, connection))
    fresh.close()
    return expected <= found


def migrate(connection: sqlite3.Connection) -> None:
    """All steps that are missing, inside the transaction of the caller."""
    for step in MIGRATIONS[version_of(connection) :]:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
