"""The code of one kernel that this user's processes have made on this host, and keep for one another.

In: what a call needs, and what was made where nothing was found. Out: code that the same version would make for it
now. Only what this user alone could have written is run. Any trouble is a text for people, and the call compiles.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kerneljit import settings
from kerneljit.digest import sha256
from kerneljit.ir.formula import Formula
from kerneljit.runtime.host import host
from kerneljit.runtime.library import Code, Request
from kerneljit.version import VERSION

from .bundles import used_bundles
from .code import MOST_BYTES, CodeRecord, code_of, layout_digest, record_of
from .errors import BadRecord, StoreUnavailable
from .filesystem import database_path
from .flight import alone
from .generation import GENERATION
from .identity import GENERATOR, kernel_identity
from .owned import why_not_ours
from .record import data_of, text_of
from .shape import Shape

if TYPE_CHECKING:
    from kerneljit.plan.contract import Contract

    from .code_rows import CodeKey
    from .connection import Connection

PATIENCE: Final = 0.02
"""Seconds that a call waits at most for others who write, where what it writes is of little worth."""
FINDING: Final = 0.1
"""Readers wait for nobody but who is about to open or close the file: for a moment, and compiling takes longer."""
_MAKING: Final = 1.0
"""Seconds to wait where others wait for what is made: whatever is not kept is compiled by each of them."""
LOCKS: Final = "compiling.lock"
_LONGEST: Final = 1 << 20
_MOST_PROBLEMS: Final = 20

_problems: dict[str, None] = {}


def problems() -> tuple[str, ...]:
    """Why this process could not use or keep code so far, for people."""
    return tuple(_problems)


def trouble(path: Path) -> str | None:
    """Why code beside a path of the database is not run, whoever wrote it; None where only this user could have."""
    for each in (path.parent, path, path.with_name(f"{path.name}-wal")):
        try:
            reason = why_not_ours(each)
        except OSError:
            continue  # what is not there holds nothing
        if reason is not None:
            cure = f"chown it to yourself, and chmod go-w {each}"
            return f"{each}: {reason}, so the machine code kept there is not run\n  cure: {cure}"
    return None


class KeptCode:
    """`runtime.library.Library` for one kernel."""

    def __init__(self, formula: Formula, contract: Contract | None) -> None:
        self._formula, self._contract = formula, contract
        self._advised: list[object] = []
        """The winners' records that advice comes from while code is made."""

    @cached_property
    def identity(self) -> str:
        """What the kernel's code is kept under."""
        return kernel_identity(self._formula, self._contract)

    def find(self, request: Request, /, patience: float = FINDING) -> Code | None:
        """What was made for calls like this one, by this user on this host, under the same settings."""
        if not settings.kept_code():
            return None
        try:
            path = database_path()
            if not path.is_file():
                return None
            problem = trouble(path)
            if problem is None:
                return self._read(path, request, patience)
            complain(problem)
        except (BadRecord, StoreUnavailable, settings.SettingError, OSError) as problem_of_store:
            complain(str(problem_of_store))
        return None

    @contextmanager
    def making(self, request: Request, /) -> Iterator[Code | None]:
        """Other processes wait meanwhile; gives what one of them has made while this one waited."""
        file = self._locks()
        if file is None:
            yield None
            return
        with alone(file, self._lock_key(request)):
            found = self.find(request, _MAKING)
            if found is None and settings.tuned():
                self._advised = self._catch_up()
            yield found

    def keep(self, request: Request, code: Code, /) -> None:
        """Write it down in one transaction, or let it be."""
        if not settings.kept_code() or len(code.object) > MOST_BYTES:
            return
        try:
            path = database_path()
            problem = trouble(path)
            if problem is None:
                self._write(path, request, code)
            else:
                complain(problem)
        except (BadRecord, StoreUnavailable, settings.SettingError, OSError, ValueError) as problem_of_store:
            complain(str(problem_of_store))

    def _read(self, path: Path, request: Request, patience: float) -> Code | None:
        # The imports stay here: a process whose code comes from elsewhere needs no SQLite.
        from .code_rows import find_code
        from .connection import Connection

        key = self.key(request)
        connection = Connection(path, read_only=True, patience=patience)
        try:
            row = find_code(connection, key)
        finally:
            connection.close()
        if row is None:
            return None
        text, data = row
        record = CodeRecord.from_data(data_of(text, "code", _LONGEST))
        # Code for other sizes or strides would read beyond arrays: rows must not have changed places.
        expected = key.kernel, key.target, key.shape, request.layout, True
        found = record.kernel, record.target, record.shape.key, record.layout, record.is_current
        if not isinstance(data, bytes) or found != expected:
            raise BadRecord("code", f"a record of {key.kernel} for {key.shape}, as in its row", record.shape.key)
        code = code_of(record, data, self._formula)
        return code if code.is_clean or not request.strict else None

    def _write(self, path: Path, request: Request, code: Code) -> None:
        from .database import Database
        from .hosts import HostFacts
        from .rows import check

        record = record_of(self.identity, request, code)
        check(CodeRecord, record)
        facts = HostFacts.of(host())
        made = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        database = Database.open(path, patience=_MAKING, complain=complain, lasting=False)
        try:
            with database.at_once():
                if settings.tuned() and self._winners(database.connection) != self._advised:
                    return  # others have tuned it meanwhile: this code is not what the next process would make
                database.add_host(facts)
                database.add_kernel(self.identity, self._formula, self._contract)
                database.put_code(self.key(request), record, code.object, made)
        finally:
            database.close()

    def _catch_up(self) -> list[object]:
        """What this host has tuned by now; a process that read it long ago reads it again before it makes code."""
        from .advice import advisor
        from .connection import Connection

        path = database_path()
        if not path.is_file():
            return []
        try:
            connection = Connection(path, read_only=True, patience=_MAKING)
            try:
                records = self._winners(connection)
            finally:
                connection.close()
        except (StoreUnavailable, OSError) as problem:
            complain(str(problem))
            return []
        # Where advice cannot be read, nothing that is made without it may stay: the lists differ then.
        return records if advisor().catch_up(self.identity, records) else []

    def _winners(self, connection: Connection) -> list[object]:
        query = "SELECT record FROM winners WHERE host = ? AND kernel = ? AND generator = ? ORDER BY target, shape"
        found = (connection.rows(query, (name, self.identity, GENERATOR)) for name in host().fingerprints)
        return [record for rows in found for (record,) in rows]

    def key(self, request: Request) -> CodeKey:
        """What is equal for code that would be made for this call now."""
        from .code_rows import CodeKey

        shape = Shape(request.sizes, request.layout.contiguous, request.threads)
        # The proof of a contract hangs on sizes, not on their classes.
        exact = request.sizes if self._contract is not None else ()
        is_tuned = settings.tuned()
        return CodeKey(
            host=host().fingerprint,
            kernel=self.identity,
            target=request.target.identity,
            shape=shape.key,
            layout=layout_digest(request.layout, exact, advice_of_bundles(self.identity) if is_tuned else ""),
            generation=GENERATION,
            version=VERSION,
            tuned=is_tuned,
        )

    def _locks(self) -> Path | None:
        """Where processes meet; None where nothing could be found after waiting."""
        try:
            return settings.home() / LOCKS if settings.kept_code() else None
        except settings.SettingError:
            return None

    def _lock_key(self, request: Request) -> str:
        """Different calls have different ones, but for one in many millions, who wait for one another in vain."""
        return sha256(repr(self.key(request)).encode()).hexdigest()


def advice_of_bundles(identity: str) -> str:
    """Names the winners that bundles in use bring for a kernel: code that was made without them is not theirs."""
    found = [winner for bundle in used_bundles() for winner in bundle.winners(identity)]
    if not found:
        return ""
    return sha256(text_of([winner.to_data() for winner in found]).encode()).hexdigest()[:32]


def complain(text: str) -> None:
    """Remember a trouble for `problems`; a few of them say enough."""
    if len(_problems) < _MOST_PROBLEMS:
        _problems[text] = None
