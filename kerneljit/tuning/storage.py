"""Where several tuners meet: a URL that people give, and the storage behind it.

In: `postgresql+psycopg://user@host/database`, or `journal:///path/on/a/shared/drive`. Out: `Storage`, open, or
`CannotShare`: a sentence that says what is wrong and what would help. A password is used and never shown or kept.
"""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import quote, unquote

from kerneljit.errors import KernelError

from .search import SharedStudy, StorageTrouble, database_storage, journal_storage

if TYPE_CHECKING:
    from optuna.storages import BaseStorage
    from sqlalchemy.engine import URL

FORMS: Final = "postgresql+psycopg://user@host/database or journal:///path/to/file"
_EXTRA: Final = "pip install 'kerneljit[tune-shared]'"
_DRIVER: Final = "postgresql+psycopg"
_JOURNAL: Final = "journal://"
_POSTGRES: Final = frozenset({_DRIVER, "postgresql", "postgres"})
_LONGEST_REASON: Final = 300
_LONGEST_LINE: Final = 1 << 20
_OPERATION: Final = "op_code"
"""What every line of optuna's journals names."""

_PATIENCE: Final = {
    "connect_timeout": 5,
    "tcp_user_timeout": 15_000,
    "keepalives_idle": 10,
    "options": "-c statement_timeout=10000 -c lock_timeout=5000",
}
"""Neither a server that has gone silent nor a tuner that died with a lock may hold others up for minutes."""

_CURES: Final = (
    ("authentication failed", "check the user, and the password in PGPASSWORD or ~/.pgpass"),
    ("no password supplied", "set PGPASSWORD, or write the password into ~/.pgpass"),
    (r'(role|database) "[^"]*" does not exist', "create it on the server (createuser, createdb), or correct the URL"),
    ("Undefined|Duplicate", "something else is in that database: use another"),
    ("permission denied", "let this user create tables in that database"),
    ("unsupported startup parameter", "name the server itself, or tell pgbouncer: ignore_startup_parameters = options"),
    ("no longer compatible", "use the same version of optuna on all hosts, or another database"),
    ("Permission denied", "choose a file that this user may write"),
    ("No such file", "create its folder first"),
    ("No space left", "make room on that drive"),
)
_CURE_OF_DATABASE: Final = "see whether the server runs, and whether it lets this host in"
_CURE_OF_JOURNAL: Final = "name a file that this user may write, which does not exist yet or is a journal of optuna's"


class CannotShare(KernelError):
    """Tuners cannot meet there."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(f"{problem}\n  cure: {cure}")


@dataclass(frozen=True)
class Storage:
    """A place where tuners meet, open."""

    shown: str
    """Its address for people, without user and password."""
    secrets: tuple[str, ...] = field(repr=False)
    cure: str
    _storage: BaseStorage = field(repr=False)
    _close: Callable[[], None] = field(repr=False)

    def study(self, name: str) -> SharedStudy:
        """The study of that name, a new one where there is none; raises `CannotShare`."""
        try:
            return SharedStudy(self._storage, name)
        except StorageTrouble as trouble:
            raise self.problem(trouble) from None

    def problem(self, trouble: StorageTrouble) -> CannotShare:
        """What to say of trouble."""
        return _problem(self.shown, self.secrets, self.cure, trouble)

    def close(self) -> None:
        """Let go of connections."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def open_storage(url: str) -> Storage:
    """The storage that a URL names; raises `CannotShare`."""
    if importlib.util.find_spec("optuna") is None:
        raise CannotShare("tuning needs optuna, which is not installed", _EXTRA)
    if url.startswith(_JOURNAL):
        return _open_journal(url)
    if url.partition("://")[0] in _POSTGRES:
        return _open_database(url)
    scheme, separator, _ = url.partition("://")  # what follows may hold a password
    given = f"{scheme}://" if separator and scheme.replace("+", "").isalnum() else "what was given"
    raise CannotShare(f"{given} is no storage that tuners can share", f"write {FORMS}")


def _open_journal(url: str) -> Storage:
    path = Path(unquote(url.removeprefix(_JOURNAL)))
    shown = f"{_JOURNAL}{path}"
    if not path.is_absolute():
        raise CannotShare(f"{shown} names no absolute path", "write journal:///path/to/file, with three slashes")
    if path.is_dir() or not path.parent.is_dir():
        what = "is a folder" if path.is_dir() else f"cannot be: there is no folder {path.parent}"
        raise CannotShare(f"{shown} {what}", "name a file in a folder that all tuners see")
    try:
        if not _may_be_journal(path):
            raise CannotShare(f"{shown} holds something else", _CURE_OF_JOURNAL)
        storage, close = journal_storage(str(path))
    except OSError as problem:
        raise _problem(shown, (), _CURE_OF_JOURNAL, StorageTrouble(f"{problem.strerror}")) from None
    except StorageTrouble as trouble:
        raise _problem(shown, (), _CURE_OF_JOURNAL, trouble) from None
    return Storage(shown, (), _CURE_OF_JOURNAL, storage, close)


def _may_be_journal(path: Path) -> bool:
    """Whether a file begins as journals do, or is none yet: nobody's letters are to be written into."""
    if not path.exists():
        return True
    with path.open("rb") as file:
        line = file.readline(_LONGEST_LINE)
    try:
        data = json.loads(line) if line else {_OPERATION: None}
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and _OPERATION in data


def _open_database(url: str) -> Storage:
    address = _address(url)
    port = "" if address.port is None else f":{address.port}"
    shown = f"{_DRIVER}://{address.host or ''}{port}/{address.database}"
    secrets = tuple(_secrets(address))
    if not _has_driver():
        raise CannotShare(f"{shown} needs psycopg, which is not installed", _EXTRA)
    try:
        storage, close = database_storage(address.render_as_string(hide_password=False), _PATIENCE)
    except StorageTrouble as trouble:
        raise _problem(shown, secrets, _CURE_OF_DATABASE, trouble) from None
    return Storage(shown, secrets, _CURE_OF_DATABASE, storage, close)


def _has_driver() -> bool:
    try:
        import psycopg
    except ImportError:  # also where it is installed without the library that it wraps
        return False
    return psycopg is not None


def _address(url: str) -> URL:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        address = make_url(url).set(drivername=_DRIVER)
    except (ArgumentError, ValueError):
        raise CannotShare(
            "the storage's URL cannot be read", f"write {FORMS}; escape @ : / in it as %40 %3A %2F"
        ) from None
    if not address.database:
        raise CannotShare("the storage's URL names no database", f"write {FORMS}")
    return address


def _secrets(address: URL) -> list[str]:
    given = [address.password, *address.query.values()]
    return [form for secret in given if secret for form in (str(secret), quote(str(secret), safe=""))]


def _problem(shown: str, secrets: tuple[str, ...], cure: str, trouble: StorageTrouble) -> CannotShare:
    reason = " ".join(str(trouble).split())
    for secret in secrets:
        reason = reason.replace(secret, "***")
    cure = next((known for said, known in _CURES if re.search(said, reason)), cure)
    return CannotShare(f"{shown} cannot be used: {reason[:_LONGEST_REASON]}", cure)
