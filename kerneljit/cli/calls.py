"""What the commands tell of the counting of calls: that it is done, what is kept and where, and how to turn it off.

In: the settings, this host's database. Out: sentences.
"""

from __future__ import annotations

from kerneljit import settings
from kerneljit.runtime.host import host
from kerneljit.store.database import Database
from kerneljit.store.errors import StoreUnavailable
from kerneljit.store.filesystem import database_path

_PATIENCE = 0.5


def counting() -> str:
    """Whether calls are counted, for people who may not want that."""
    try:
        if not settings.census():
            return "not counted, by KERNELJIT_CENSUS=off"
        path = database_path()
    except settings.SettingError as problem:
        return f"not counted: {problem}"
    kept = "formulas, sizes and seconds, nothing of the arrays' data"
    return f"counted for `kerneljit tune` in {path}: {kept}; KERNELJIT_CENSUS=off counts nothing"


def trouble() -> str | None:
    """Why counts are not kept, where they are wanted and a database is there to take them."""
    try:
        if not settings.census() or not database_path().is_file():
            return None
        database = Database.open(patience=_PATIENCE, complain=lambda _: None)
    except (settings.SettingError, StoreUnavailable) as problem:
        return str(problem)
    database.close()
    return database.trouble


def seen() -> str:
    """What has been counted on this host so far."""
    try:
        database = Database.open(read_only=True, patience=_PATIENCE, complain=lambda _: None)
        found = database.seen(host().fingerprint)
        database.close()
    except (settings.SettingError, StoreUnavailable):
        return ""
    kernels = len({calls.kernel for calls in found})
    return f"; so far {sum(calls.calls for calls in found)} calls of {kernels} kernels" if found else ""
