"""Whether what lies at a path is this user's alone to change.

In: a path. Out: None, or why others could have put there what is there.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_ROOT: Final = 0
_FOREIGN_WRITERS: Final = stat.S_IWGRP | stat.S_IWOTH
_FOREIGN_READERS: Final = stat.S_IRGRP | stat.S_IROTH


def why_not_ours(path: Path, *, secret: bool = False) -> str | None:
    """Why a file or folder could be another user's work, or, of a secret, known to one; None where it could not.

    Only POSIX says; elsewhere a user's folders are trusted to be the user's. Raises `OSError` where there is nothing.
    """
    if os.name != "posix":
        return None
    found = path.stat()
    if found.st_uid not in (os.geteuid(), _ROOT):
        return f"it belongs to another user (number {found.st_uid})"
    if found.st_mode & _FOREIGN_WRITERS:
        return "other users can write to it"
    if secret and found.st_mode & _FOREIGN_READERS:
        return "other users can read it"
    # What is there is this user's; but who laid a link could have chosen among all that this user has.
    foreign = next((link for link, owner in _links(os.fspath(path)) if owner not in (os.geteuid(), _ROOT)), None)
    return None if foreign is None else f"another user has laid the link {foreign} that leads there"


def _links(path: str) -> Iterator[tuple[str, int]]:
    """The symbolic links on the way to a path that is there, with their owners."""
    place = os.sep if path.startswith(os.sep) else ""
    for part in path.split(os.sep):
        place = os.path.join(place, part)
        found = os.lstat(place) if part else None
        if found is not None and stat.S_ISLNK(found.st_mode):
            yield place, found.st_uid
            yield from _links(os.path.join(os.path.dirname(place), os.readlink(place)))
