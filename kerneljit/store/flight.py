"""One process at a time: those who want what another is making wait for it, but not for ever.

In: a file beside which processes meet, and a key. Out: a block that no other process is inside of with the same key.
Locks are of the operating system: they end with the process, however it ends. Where there are none, nobody waits.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

try:
    import fcntl
except ImportError:  # not on Windows
    fcntl = None  # type: ignore[assignment]

LONGEST_WAIT: Final = 5.0
"""Seconds; whoever has waited so long does the work itself."""
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.001, 0.02


@contextmanager
def alone(file: Path, key: str, patience: float = LONGEST_WAIT) -> Iterator[None]:
    """A block that processes enter one after the other. `key` is hex digits; each has a byte of the file to lock.

    One block at a time in a process: its end gives back all that the process holds of the file.
    """
    descriptor = _opened(file) if fcntl is not None else None
    try:
        if descriptor is not None:
            _wait(descriptor, int(key[:12], 16), patience)
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _opened(file: Path) -> int | None:
    try:
        file.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        return os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError:
        return None  # nowhere to meet: others will find nothing either


def _wait(descriptor: int, place: int, patience: float) -> None:
    deadline, pause = time.monotonic() + patience, _SHORTEST_PAUSE
    while True:
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
            return
        except (BlockingIOError, PermissionError):
            if time.monotonic() >= deadline:
                return
        except OSError:
            return  # a file system without locks
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)
