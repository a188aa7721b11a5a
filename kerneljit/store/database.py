"""The database of a user's hosts: which kernels there are, what tuning found, what is called, cached machine code.

In: records. Out: the same records in any later process, each judged again: a row that holds nonsense is told of and
skipped, the rest is used. What a write returns from is on the disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

from kerneljit.ir.formula import Formula
from kerneljit.ir.text import print_formula
from kerneljit.plan.contract import Contract

from .code import CodeRecord
from .code_rows import SINCE, CodeKey, drop_code, put_code
from .connection import PATIENCE, Connection, State
from .errors import BadRecord, StoreUnavailable
from .filesystem import database_path
from .hosts import HostFacts
from .identity import kernel_identity
from .record import HASH, text_of
from .rows import (
    KnownKernel,
    Row,
    calls_of,
    check,
    contract_data,
    host_of,
    kernel_of,
    object_of,
    trial_of,
    winner_of,
)  # fmt: skip
from .shape import Shape
from .warned import warn_program
from .winner import Calls, Trial, Winner

_OBJECTS_SINCE: Final = 2
_SEEN_SINCE: Final = 2

T = TypeVar("T")
Complain = Callable[[str], None]


class StoreWarning(UserWarning):
    """Something that is kept cannot be used, and was left out."""


def warn(text: str) -> None:
    """Tell of a row that was skipped."""
    warn_program(text, StoreWarning)


class Database:
    """One file; see `open`."""

    def __init__(self, connection: Connection, complain: Complain) -> None:
        self._connection = connection
        self._complain = complain

    @classmethod
    def open(
        cls,
        path: Path | None = None,
        *,
        read_only: bool = False,
        patience: float = PATIENCE,
        complain: Complain = warn,
        lasting: bool = True,
    ) -> Database:
        """The database at a path, or this user's; made where there is none, unless it is opened for reading alone.

        Where the folder cannot be written to, reading works and writing raises `StoreUnavailable`. `patience` is how
        many seconds to wait for others that write; `complain` hears of rows that are skipped. What is written to a
        database that is not opened as `lasting` is on the disk a little later.
        """
        where = path if path is not None else database_path()
        connection = Connection(where, read_only=read_only, patience=patience)
        if not lasting:
            connection.hurry()
        return cls(connection, complain)

    @property
    def file(self) -> Path:
        """The file, whether it is there or not."""
        return self._connection.path

    @property
    def connection(self) -> Connection:
        """The file's connection, for those who look after the file."""
        return self._connection

    @property
    def state(self) -> State:
        """`ready`, `read-only`, or `missing` where there is nothing to read and no way to make it."""
        return self._connection.state

    @property
    def trouble(self) -> str | None:
        """Why it cannot be written to, where it cannot."""
        return self._connection.trouble

    def is_sound(self) -> bool:
        """Whether every page of the file is what it should be."""
        return self._connection.is_sound()

    def close(self) -> None:
        """Done with it; the end of a `with` block does the same."""
        self._connection.close()

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """One transaction for all that is written inside the block: all of it, or nothing."""
        with self._connection.writing():
            yield

    # hosts and kernels

    def add_host(self, facts: HostFacts, *, replaces: bool = True) -> None:
        """Make a host known; what is known of it is replaced, unless the caller knows less."""
        check(HostFacts, facts)
        known = "DO UPDATE SET facts = excluded.facts" if replaces else "DO NOTHING"
        with self._connection.writing() as tables:
            tables.execute(
                f"INSERT INTO hosts VALUES (?, ?) ON CONFLICT (fingerprint) {known}",
                (facts.fingerprint, text_of(facts.to_data())),
            )

    def hosts(self) -> list[HostFacts]:
        """The hosts that share this database."""
        rows = self._connection.rows("SELECT fingerprint, facts FROM hosts ORDER BY fingerprint")
        return list(self._judged("hosts", rows, host_of))

    def add_kernel(self, identity: str, formula: Formula, contract: Contract | None) -> None:
        """Make a kernel known, so that it can be tuned without its source."""
        if identity != kernel_identity(formula, contract):
            raise ValueError(f"{identity} is not the identity of {formula.name}")
        values = (identity, formula.name, print_formula(formula), text_of(contract_data(contract)))
        with self._connection.writing() as tables:
            tables.execute("INSERT INTO kernels VALUES (?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING", values)

    def kernel(self, identity: str) -> KnownKernel | None:
        """A kernel by its identity; None where it is not known, or not what it says it is."""
        query = "SELECT identity, formula, contract FROM kernels WHERE identity = ?"
        return next(self._judged("kernels", self._connection.rows(query, (identity,)), kernel_of), None)

    # what tuning found

    def put_winner(self, host: str, winner: Winner) -> None:
        """Keep a winner, in place of any for the same kernel, target, shape class, contiguous axes and threads.

        What was compiled of the kernel on that host is dropped: from now on its calls may want other schedules.
        """
        check(Winner, winner)
        values = (host, *winner.key, winner.generator, text_of(winner.to_data()))
        with self._connection.writing() as tables:
            tables.execute(
                "INSERT INTO winners VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (host, kernel, target, shape) "
                "DO UPDATE SET generator = excluded.generator, record = excluded.record",
                values,
            )
            drop_code(tables, host, winner.kernel)

    def winners(self, host: str, generator: int) -> list[Winner]:
        """The winners of a host that this generator's schedules can be compared with."""
        query = "SELECT kernel, target, shape, record FROM winners WHERE host = ? AND generator = ? ORDER BY 1, 2, 3"
        return list(self._judged("winners", self._connection.rows(query, (host, generator)), winner_of))

    def winner_records(self, host: str, generator: int) -> list[tuple[object, object]]:
        """The same as pairs of identity and JSON text, to be judged when they are wanted: most never are."""
        query = "SELECT kernel, record FROM winners WHERE host = ? AND generator = ? ORDER BY kernel, target, shape"
        return [(kernel, record) for kernel, record in self._connection.rows(query, (host, generator))]

    def all_winners(self) -> list[tuple[str, Winner]]:
        """Every winner with the host that it was found on, those of older generators too."""
        query = "SELECT host, kernel, target, shape, record FROM winners ORDER BY 1, 2, 3, 4"
        rows = self._connection.rows(query)
        return list(self._judged("winners", rows, lambda row: (HASH(row[0], "host"), winner_of(row[1:]))))

    def winners_of(self, fingerprints: Sequence[str]) -> list[Winner]:
        """Every winner of a host that has had several fingerprints: of two for the same calls that of the first."""
        found: dict[tuple[str, str, str], tuple[int, Winner]] = {}
        for fingerprint, winner in self.all_winners():
            if fingerprint in fingerprints:
                rank = fingerprints.index(fingerprint)
                if winner.key not in found or rank < found[winner.key][0]:
                    found[winner.key] = rank, winner
        return [winner for _, winner in found.values()]

    def add_trials(self, host: str, trials: Iterable[Trial]) -> None:
        """Keep what was tried, all of it or nothing."""
        kept = list(trials)
        for trial in kept:
            check(Trial, trial)
        rows = [(host, *trial.key, text_of(trial.to_data())) for trial in kept]
        with self._connection.writing() as tables:
            query = "INSERT INTO trials (host, kernel, target, shape, record) VALUES (?, ?, ?, ?, ?)"
            tables.executemany(query, rows)

    def trials(self, host: str, kernel: str, target: str | None = None, shape: Shape | None = None) -> list[Trial]:
        """What was tried for a kernel on a host, in that order; for one target and shapes like one, where given."""
        query = "SELECT kernel, target, shape, record FROM trials WHERE host = ? AND kernel = ?"
        values = [host, kernel]
        for column, value in (("target", target), ("shape", shape.key if shape is not None else None)):
            if value is not None:
                query += f" AND {column} = ?"
                values.append(value)
        return list(self._judged("trials", self._connection.rows(f"{query} ORDER BY number", values), trial_of))

    # what is called

    def count_calls(self, host: str, counts: Iterable[tuple[str, str, Shape, int, float]]) -> None:
        """Add calls of (kernel, target, shape), and the seconds that they took, to those already seen."""
        kept = [Calls(*count) for count in counts]
        for calls in kept:
            check(Calls, calls)
        rows = [(host, *c.key, text_of(c.shape.to_data()), c.calls, c.seconds) for c in kept]
        with self._connection.writing() as tables:
            tables.executemany(
                "INSERT INTO shapes_seen VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (host, kernel, target, shape) DO "
                "UPDATE SET example = excluded.example, calls = calls + excluded.calls, "
                "seconds = seconds + excluded.seconds",
                rows,
            )

    def seen(self, host: str) -> list[Calls]:
        """What a host has called, the most time first; the shape is the last of its class."""
        query = "SELECT kernel, target, shape, example, calls, seconds FROM shapes_seen WHERE host = ?"
        rows = self._connection.rows(f"{query} ORDER BY seconds DESC, 1, 2, 3", (host,), since=_SEEN_SINCE)
        return list(self._judged("shapes_seen", rows, calls_of))

    # cached machine code

    def put_object(self, key: str, data: bytes) -> None:
        """Keep bytes under a key, in place of any before."""
        made = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        with self._connection.writing() as tables:
            tables.execute(
                "INSERT INTO objects VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
                "bytes = excluded.bytes, sha256 = excluded.sha256, made = excluded.made",
                (key, data, hashlib.sha256(data).hexdigest(), made),
            )

    def put_code(self, key: CodeKey, record: CodeRecord, data: bytes, made: str) -> None:
        """Keep the code of a kernel that is known, in place of any for the same calls."""
        with self._connection.writing() as tables:
            put_code(tables, key, text_of(record.to_data()), record.sha256, data, made)

    def count_code(self, host: str) -> int:
        """Of how many kinds of calls there is code."""
        rows = self._connection.rows("SELECT count(*) FROM code WHERE host = ?", (host,), since=SINCE)
        return int(rows[0][0]) if rows else 0

    def object(self, key: str) -> bytes | None:
        """The bytes of a key; None where there are none, or others than were put there."""
        rows = self._connection.rows("SELECT bytes, sha256 FROM objects WHERE key = ?", (key,), since=_OBJECTS_SINCE)
        return next(self._judged("objects", rows, object_of), None)

    def _judged(self, table: str, rows: Sequence[Row], make: Callable[[Row], T]) -> Iterator[T]:
        for row in rows:
            try:
                yield make(row)
            except BadRecord as problem:
                self._complain(f"{self.file}: a row of {table} was skipped: {problem}")


def set_aside(path: Path) -> Path:
    """Move a damaged database out of the way, and what belongs to it; where it is then."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    try:
        # The log first: it must never be taken for that of a new file under the old name.
        for suffix in ("-wal", "-shm", "-journal", ""):
            source = path.with_name(path.name + suffix)
            if source.exists():
                source.rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise StoreUnavailable(path, error.strerror or str(error), "move the file by hand") from error
    return aside
