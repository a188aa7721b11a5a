"""A connection to the database that survives what happens to files: forks, read-only folders, full disks, damage.

In: a path. Out: rows, and transactions that are committed whole or not at all; every trouble of SQLite's as one of
the classes in `errors`. Where the folder cannot be written to, reading goes on, and writing says why it cannot.
"""

from __future__ import annotations

import functools
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

from . import schema
from .errors import StoreBusy, StoreDamaged, StoreTooNew, StoreUnavailable
from .filesystem import is_on_network

PATIENCE: Final = 30.0
"""Seconds to wait for others that write."""
_PAUSE: Final = 0.01

ANOTHER_FOLDER: Final = "set KERNELJIT_HOME to a folder that can be written to"
_ROOM: Final = "make room on the disk, or set KERNELJIT_HOME to a folder on another one"
_ASIDE: Final = "`kerneljit cache set-aside` moves the file out of the way, and a new one is begun"
_LATER: Final = "try again when other processes have done their writing"
_NEWER: Final = "use that version, or set KERNELJIT_HOME to another folder"

_BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_SHUT: Final = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
_FULL: Final = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
# An unknown table or column is SQLite's plain "error": the file says that it has our schema, and has not.
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})

State = Literal["ready", "read-only", "missing"]
Row = tuple[Any, ...]
T = TypeVar("T")

# Closing what a fork has inherited could take the parent's files along, and so could the garbage collector.
_inherited: list[_Session] = []


class Connection:
    """One path, opened as well as it can be; usable from any thread, and after a fork."""

    def __init__(self, path: Path, *, read_only: bool = False, patience: float = PATIENCE) -> None:
        self.path = path
        self._read_only = read_only
        self._patience = patience
        self._session = self._opened()

    @property
    def state(self) -> State:
        """Whether one can read and write, read only, or there is nothing to read."""
        session = self._own_session()
        if session.connection is None:
            return "missing"
        return "ready" if session.trouble is None else "read-only"

    @property
    def trouble(self) -> str | None:
        """Why one cannot write, where one cannot."""
        return self._own_session().trouble

    def rows(self, query: str, values: Sequence[object] = (), *, since: int = 1) -> list[Row]:
        """What a query finds; nothing where there is no file, or one older than the version that brought the table."""
        session = self._own_session()
        with session.lock, translated(self.path):
            if session.connection is None or session.version < since:
                return []
            return session.connection.execute(query, values).fetchall()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at the end of the block, or nothing of it happens. Inner ones are part of it."""
        session = self._own_session()
        if session.connection is None or session.trouble is not None:
            raise StoreUnavailable(self.path, session.trouble or "it is not there", ANOTHER_FOLDER)
        with session.lock, translated(self.path), _transaction(session.connection) as connection:
            yield connection

    def hurry(self) -> None:
        """Do not wait for the disk from now on: if the machine stops, what was written last may be lost, no more."""
        session = self._own_session()
        with session.lock, translated(self.path):
            connection = session.connection
            # Without a write-ahead log it is the waiting that keeps the file from harm.
            if connection is not None and connection.execute("PRAGMA journal_mode").fetchone() == ("wal",):
                connection.execute("PRAGMA synchronous = NORMAL")

    def compact(self) -> None:
        """Give the room of what was deleted back to the disk, unless others are at work; they will use it anyway."""
        session = self._own_session()
        with session.lock, translated(self.path), suppress(sqlite3.OperationalError):
            if session.connection is not None and session.trouble is None:
                session.connection.execute("VACUUM")

    def is_sound(self) -> bool:
        """Whether every page of the file is what it should be, and every table is there; reads all of it."""
        session = self._own_session()
        if session.connection is None:
            return True
        try:
            with session.lock, translated(self.path):
                return schema.is_whole(session.connection) and self.rows("PRAGMA quick_check(1)") == [("ok",)]
        except StoreDamaged:
            return False

    def close(self) -> None:
        """Done. What a fork has inherited stays its parent's."""
        session = self._session
        if session.process == os.getpid() and session.connection is not None:
            with session.lock, translated(self.path):
                session.connection.close()

    def _own_session(self) -> _Session:
        if self._session.process != os.getpid():
            _inherited.append(self._session)
            self._session = self._opened()
        return self._session

    def _opened(self) -> _Session:
        if self._read_only:
            return _open_for_reading(self.path, self._patience, "it was opened for reading")
        try:
            return _open_for_writing(self.path, self._patience)
        except (StoreBusy, StoreDamaged, StoreTooNew):
            raise
        except StoreUnavailable as trouble:
            return _open_for_reading(self.path, self._patience, trouble.problem)


class _Session:
    """The connection of one process."""

    def __init__(self, connection: sqlite3.Connection | None, trouble: str | None) -> None:
        self.connection = connection
        self.trouble = trouble
        self.version = schema.version_of(connection) if connection is not None else 0
        self.process = os.getpid()
        self.lock = threading.RLock()


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's errors, and the operating system's, as ours."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise ValueError(f"{error}: hosts and kernels have to be added before what refers to them") from error
    except sqlite3.ProgrammingError:
        raise  # a mistake of the caller's, not of the file's
    except sqlite3.Error as error:
        raise _trouble(path, error) from error
    except OSError as error:
        raise StoreUnavailable(path, error.strerror or str(error), ANOTHER_FOLDER) from error


def _trouble(path: Path, error: sqlite3.Error) -> StoreUnavailable:
    code = _code(error)
    text = str(error)
    if code in _BUSY:
        return StoreBusy(path, text, _LATER)
    if code in _DAMAGED:
        return StoreDamaged(path, f"it is damaged, or no database of kerneljit ({text})", _ASIDE)
    if code in _FULL:
        return StoreUnavailable(path, text, _ROOM)
    return StoreUnavailable(path, text, ANOTHER_FOLDER)


def _code(error: sqlite3.Error) -> int | None:
    """The primary code of an error: the lowest byte."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    if connection.in_transaction:  # of the same thread, which holds the session's lock
        yield connection
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        # Some errors, a full disk among them, have rolled back by themselves.
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _connect(path: Path, mode: str, patience: float) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=patience, isolation_level=None, check_same_thread=False
    )
    # One damaged text must not keep the other rows from being read; what became of it is judged as any value is.
    connection.text_factory = functools.partial(str, encoding="utf-8", errors="replace")
    return connection


def _open_for_writing(path: Path, patience: float) -> _Session:
    with translated(path):
        path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)  # nobody else may put code there
        connection = _connect(path, "mode=rwc", patience)
        try:
            version = _patiently(lambda: _judged_version(connection, path), patience)
            _choose_journal(connection, path, patience)
            for setting in ("synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF"):
                connection.execute(f"PRAGMA {setting}")
            if version < schema.VERSION:
                with _transaction(connection):
                    _judged_version(connection, path)  # another process may have been here meanwhile
                    schema.migrate(connection)
            return _Session(connection, None)
        except BaseException:
            connection.close()
            raise


def _open_for_reading(path: Path, patience: float, trouble: str) -> _Session:
    """A session that cannot write; without a connection where there is nothing to read."""
    if not path.is_file():
        return _Session(None, trouble)
    # Readers, too, make files beside a database with a write-ahead log. Where they cannot, it is read as it lies there.
    for mode in ("mode=ro", "mode=ro&immutable=1"):
        try:
            return _try_reading(path, mode, patience, trouble)
        except sqlite3.Error as error:
            if _code(error) not in _SHUT or "immutable" in mode:
                with translated(path):
                    raise
    raise AssertionError


def _try_reading(path: Path, mode: str, patience: float, trouble: str) -> _Session:
    connection = _connect(path, mode, patience)
    try:
        version = _judged_version(connection, path)
        connection.execute("PRAGMA trusted_schema = OFF")
        if version == 0:
            connection.close()
            return _Session(None, trouble)
        return _Session(connection, trouble)
    except BaseException:
        connection.close()
        raise


def _judged_version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a file that is ours and that we know."""
    version = schema.version_of(connection)
    if version > schema.VERSION:
        text = f"it is of version {version}, made by a later kerneljit; this one knows {schema.VERSION}"
        raise StoreTooNew(path, text, _NEWER)
    if version < 0 or schema.is_foreign(connection):
        raise StoreDamaged(path, "it is no database of kerneljit", _ASIDE)
    return version


def _choose_journal(connection: sqlite3.Connection, path: Path, patience: float) -> None:
    """A write-ahead log, so that readers never wait, where processes can share memory: not over a network."""
    wanted = "delete" if is_on_network(path.parent) else "wal"

    def choose() -> None:
        if connection.execute("PRAGMA journal_mode").fetchone() != (wanted,):
            connection.execute(f"PRAGMA journal_mode = {wanted}")

    # SQLite answers with the mode that it could get; any of them keeps what is committed.
    _patiently(choose, patience)


def _patiently(action: Callable[[], T], patience: float) -> T:
    """Repeat what is refused at once, and not after SQLite's own waiting, while others open the same file."""
    deadline = time.monotonic() + patience
    while True:
        try:
            return action()
        except sqlite3.OperationalError as error:
            if _code(error) not in _BUSY or time.monotonic() >= deadline:
                raise
            time.sleep(_PAUSE)
