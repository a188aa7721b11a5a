"""Winners that people want no more: of one kernel, on this host.

In: the database, a kernel, perhaps a class of shapes and a level. Out: the winners that went, and with them the code
that was kept of the kernel. Trials stay: they are what was measured, whoever wins.
"""

from __future__ import annotations

from collections.abc import Sequence

from .code_rows import drop_code
from .database import Database
from .winner import Winner


def forgettable(
    database: Database, hosts: Sequence[str], kernel: str, shape_class: str | None = None, level: str | None = None
) -> list[Winner]:
    """The winners of a kernel on a host, whatever its fingerprint was; of all shapes and levels where none is given."""
    return [
        winner
        for winner in database.winners_of(hosts)
        if winner.kernel == kernel
        and shape_class in (None, winner.shape.shape_class)
        and level in (None, winner.level)
    ]  # fmt: skip


def forget(
    database: Database, hosts: Sequence[str], kernel: str, shape_class: str | None = None, level: str | None = None
) -> list[Winner]:
    """Drop them in one transaction, and what was compiled of the kernel: its calls may want other schedules now."""
    with database.at_once(), database.connection.writing() as tables:
        found = forgettable(database, hosts, kernel, shape_class, level)
        # Under a former fingerprint, too: what was hidden by the one that goes must not come back in its place.
        rows = [(host, *winner.key) for host in hosts for winner in found]
        tables.executemany("DELETE FROM winners WHERE host = ? AND kernel = ? AND target = ? AND shape = ?", rows)
        for host in hosts if found else ():
            drop_code(tables, host, kernel)
    return found
