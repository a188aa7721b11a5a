"""Processes that write to a database, as programs of one thread: forks of a test runner's worker would be unsafe.

    python -m tests.store_writers MODE PATH SEED

What each mode prints is what it promises: the sizes of the winners that a write returned from.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from kerneljit.store import connection
from kerneljit.store.database import Database
from kerneljit.store.errors import StoreUnavailable
from tests.store_records import DOT, HOST, dot, shape, winner

PROCESSES = 16
WINNERS_OF_EACH = 8
ROUNDS = 12
WRITERS_AT_ONCE = 3
LONGEST_LIFE = 0.12
WINNERS_OF_A_LIFE = 800
MOST_LINES_OF_A_LIFE = 8


def opened(path: Path) -> Database:
    """A database in which there can be winners."""
    database = Database.open(path)
    database.add_host(HOST)
    database.add_kernel(DOT, dot(), None)
    return database


def put(database: Database, size: int) -> None:
    """One winner, told apart by a size below 32768, whose digits are small enough for a shape class of its own."""
    database.put_winner(HOST.fingerprint, winner(shape=shape(m=size % 32, n=size // 32 % 32, k=size // 1024)))


def forked(work: Callable[[], None]) -> int:
    """A process that does some work; its status is 0 where nothing was raised."""
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        sys.stdout.flush()
        os._exit(status)


def at_once(path: Path, _: random.Random) -> Iterator[int]:
    """Many processes open a database that is not there yet, and write to it."""

    def write(first: int) -> None:
        database = opened(path)
        for size in range(first, first + WINNERS_OF_EACH):
            put(database, size)
        database.close()

    firsts = [number * WINNERS_OF_EACH for number in range(PROCESSES)]
    processes = [forked(partial(write, first)) for first in firsts]
    assert [os.waitpid(process, 0)[1] for process in processes] == [0] * PROCESSES
    yield from range(PROCESSES * WINNERS_OF_EACH)


def killed(path: Path, chance: random.Random) -> Iterator[int]:
    """Writers that are killed at any moment: by the clock, that of opening among them, or after they have written.

    On a busy machine the clock alone would kill all of them before they have written anything.
    """
    first = 0
    for number in range(ROUNDS):
        processes = []
        reading, writing = os.pipe()
        for _ in range(WRITERS_AT_ONCE):
            processes.append(forked(partial(write_on, path, first, writing)))
            first += WINNERS_OF_A_LIFE
        os.close(writing)
        lines = os.fdopen(reading)
        if number % 2:
            yield from [int(next(lines)) for _ in range(chance.randint(1, MOST_LINES_OF_A_LIFE))]
        for process in processes:
            time.sleep(chance.uniform(0, LONGEST_LIFE / WRITERS_AT_ONCE))
            os.kill(process, signal.SIGKILL)
            assert os.waitpid(process, 0)[1] == signal.SIGKILL
        with lines:
            yield from map(int, lines)


def write_on(path: Path, first: int, writing: int) -> None:
    """Write until the end, and tell of each winner when it is written."""
    database = opened(path)
    for size in range(first, first + WINNERS_OF_A_LIFE):
        put(database, size)
        os.write(writing, f"{size}\n".encode())
    signal.pause()  # whoever is slow to kill it finds it alive


def full(path: Path, _: random.Random) -> Iterator[int]:
    """A disk that is full after some more kilobytes; then there is room again."""
    database = opened(path)
    largest = max(file.stat().st_size for file in path.parent.iterdir())
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + (64 << 10), limits[1]))
    size = 0
    try:
        while size < 10_000:
            put(database, size)
            yield size
            size += 1
    except StoreUnavailable as error:
        assert "make room on the disk" in str(error)
        assert str(path) in str(error)
    else:
        raise AssertionError("the disk was never full")
    try:
        database.put_object("large", bytes(1 << 20))
        raise AssertionError("a megabyte had room")
    except StoreUnavailable:
        pass
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    put(database, size + 1)
    yield size + 1
    database.close()


def full_without_log(path: Path, chance: random.Random) -> Iterator[int]:
    """The same where there is no write-ahead log."""
    connection.is_on_network = lambda _: True
    return full(path, chance)


def inherited(path: Path, _: random.Random) -> Iterator[int]:
    """A database that is open when the process forks, in use by both sides."""
    database = opened(path)
    put(database, 0)

    def write() -> None:
        put(database, 1)
        database.close()

    process = forked(write)
    put(database, 2)
    assert os.waitpid(process, 0)[1] == 0
    put(database, 3)
    database.close()
    yield from range(4)


MODES = {mode.__name__: mode for mode in (at_once, killed, full, full_without_log, inherited)}


if __name__ == "__main__":
    for written in MODES[sys.argv[1]](Path(sys.argv[2]), random.Random(int(sys.argv[3]))):
        print(written, flush=True)
