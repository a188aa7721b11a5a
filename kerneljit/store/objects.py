"""Objects of no kernel's own, such as the native entry's: kept by a key that says all that they were made from.

In: keys and bytes. Out: the same bytes in a later process, where only this user could have written them, else nothing.
"""

from __future__ import annotations

from typing import Final

from kerneljit import settings

from .code import MOST_BYTES
from .errors import BadRecord, StoreBusy, StoreUnavailable
from .filesystem import database_path
from .generation import GENERATION
from .library import FINDING, PATIENCE, complain, trouble

OWN_KEYS: Final = "entry-"
"""What the keys of all of them begin with."""


class KeptObjects:
    """Whoever keeps them for this user; it never fails."""

    def find(self, key: str, /) -> bytes | None:
        """The object of a key."""
        try:
            path = database_path()
            if not settings.kept_code() or not path.is_file() or trouble(path) is not None:
                return None
            from .database import Database

            with Database.open(path, read_only=True, patience=FINDING, complain=complain) as kept:
                return kept.object(own_key(key))
        except (BadRecord, StoreUnavailable, settings.SettingError, OSError) as problem:
            complain(str(problem))
        return None

    def keep(self, key: str, code: bytes, /) -> None:
        """Keep an object, if that can be done at once."""
        try:
            path = database_path()
            if not settings.kept_code() or len(code) > MOST_BYTES or trouble(path) is not None:
                return
            from .database import Database

            with Database.open(path, patience=PATIENCE, complain=complain, lasting=False) as kept:
                kept.put_object(own_key(key), code)
        except StoreBusy:
            return  # the next process that makes it keeps it
        except (BadRecord, StoreUnavailable, settings.SettingError, OSError) as problem:
            complain(str(problem))


def own_key(key: str) -> str:
    """The key beside those of kernels' objects, which are hashes of their bytes."""
    return f"{OWN_KEYS}{GENERATION}-{key}"
