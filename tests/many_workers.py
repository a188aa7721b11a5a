"""What the processes of `tests/many_at_once.py` do: each has one role, and one life that may end at any moment.

In: a workplace, the number of a life, when to end. Out: lines in files. `Log` has what happened, as far as a process
lived to tell; `Ledger` has what it was about to commit, and what it knows to be committed.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import numpy as np

import kerneljit as kj
from kerneljit.cli.main import main as command_line
from kerneljit.kernel import Kernel
from kerneljit.plan.schedule import Schedule, illegal
from kerneljit.runtime import compilation
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host
from kerneljit.store import advice, library, objects
from kerneljit.store.advice import advisor
from kerneljit.store.database import Database
from kerneljit.store.errors import BundleWarning
from kerneljit.store.filesystem import FILE
from kerneljit.store.flight import alone
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.seen import CENSUS
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Trial, Winner
from tests.store_records import DATE, DOT, dot, shape, winner

N, K = kj.dims("N K")
KERNELS: Final = 24
BUNDLES: Final = 6
ACTIONS_OF_A_LIFE: Final = 12
_COLUMNS: Final = 40
_PATIENCE: Final = 60.0
"""Seconds."""
_SCRATCH_SHAPES: Final = 32 * 32 * 32


@dataclass(frozen=True)
class Workplace:
    """Where all of it happens, and the seed of every choice."""

    folder: Path
    seed: int
    deadline: float
    """Of `time.monotonic`."""

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def database(self) -> Path:
        return self.home / FILE

    @property
    def log(self) -> Path:
        return self.folder / "log.jsonl"

    @property
    def ledgers(self) -> Path:
        return self.folder / "ledgers"

    def bundle(self, number: int) -> Path:
        return self.folder / "bundles" / f"{number}.kjb"


# ---------------------------------------------------------------------- kernels


def fresh(number: int) -> Kernel:
    """A kernel as a new process would have it: nothing prepared. Each number is another content."""
    scale = float(number + 1)

    if number % 3:

        def line(i: N, x: kj.f32[N], y: kj.f32[N]) -> kj.f32:  # type: ignore[valid-type]
            return x[i] * scale + y[i]  # type: ignore[index, no-any-return]

        return kj.kernel(line)

    def rows(i: N, a: kj.f32[N, K]) -> kj.f32:  # type: ignore[valid-type]
        return sum(a[i, k] for k in K) * scale  # type: ignore[index]

    return kj.kernel(rows)


EXPORTED: Final = {f"kernel_{number}": fresh(number) for number in range(KERNELS)}
globals().update(EXPORTED)  # where the command line looks for them


def sizes(number: int) -> dict[str, int]:
    """Each kernel is called with one shape, so that it has one object."""
    length = 300 + 40 * number
    return {"N": length} if number % 3 else {"N": length, "K": _COLUMNS}


def is_right(kernel: Kernel, number: int) -> bool:
    """Whether a call gives what NumPy gives: whole numbers, so that every schedule's result is the same."""
    chance = np.random.default_rng(number)
    length, scale = sizes(number)["N"], np.float32(number + 1)
    if number % 3:
        x, y = chance.integers(-99, 99, (2, length)).astype(np.float32)
        return np.array_equal(kernel(x, y), x * scale + y)
    a = chance.integers(-99, 99, (length, _COLUMNS)).astype(np.float32)
    return np.array_equal(kernel(a), a.sum(axis=1) * scale)


def called_shape(number: int) -> Shape:
    arrays = (("x", 0), ("y", 0)) if number % 3 else (("a", 1),)
    return Shape(tuple(sizes(number).items()), arrays)


@cache
def content(number: int) -> Any:
    """The formula."""
    definition = EXPORTED[f"kernel_{number}"].definition
    return definition.formula(definition.signature.example_types())


@cache
def identity(number: int) -> str:
    return kernel_identity(content(number), None)


@cache
def schedules(number: int) -> tuple[Schedule, ...]:
    """What the cost model says of a kernel's calls, and others that are as legal."""
    executable = Executable(content(number))
    target, known, called = current_target(), sizes(number), called_shape(number)
    layout = executable.layout(dict(called.contiguous), known, target)
    plan = executable.plan(target, layout, known)
    default = executable.default_schedule(plan, layout)
    *before, last = default.stages
    variants = (replace(last, columns=1), replace(last, columns=2), replace(last, rows=2), replace(last, unroll=2))
    others = [replace(default, stages=(*before, variant)) for variant in variants]
    legal = [other for other in others if other != default and illegal(plan, other, plan.machine) is None]
    assert legal
    return (default, *legal)


# ---------------------------------------------------------------------- what is written down


class Log:
    """Lines of all processes in one file, each written at once."""

    def __init__(self, path: Path, life: int) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._life = life

    def __call__(self, what: str, **facts: object) -> None:
        line = {"life": self._life, "what": what, "at": time.monotonic(), **facts}
        os.write(self._file, f"{json.dumps(line)}\n".encode())


class Ledger:
    """What one process commits: told before, and once more, on the disk, when it is done."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    @contextmanager
    def committing(self, kind: str, key: object) -> Iterator[None]:
        self._tell("wants", kind, key)
        yield
        self._tell("done", kind, key)

    def _tell(self, what: str, kind: str, key: object) -> None:
        line = json.dumps({"what": what, "kind": kind, "key": key, "at": time.monotonic()})
        os.write(self._file, f"{line}\n".encode())
        os.fsync(self._file)


def watch_compiling(log: Log, path: Path) -> None:
    """Have it written down what `KeptCode` does: who makes code, since nobody has kept any, and whether it was kept."""
    original_making, original_keep = library.KeptCode.making, library.KeptCode.keep
    original_code = vars(compilation)["object_code"]
    made_for: list[str] = []

    @contextmanager
    def making(self: library.KeptCode, request: Any, /) -> Iterator[Any]:
        asked = time.monotonic()  # it reads the winners after that, and makes code after it has read them
        with original_making(self, request) as found:
            if found is not None:
                log("waited", kernel=self.identity)
                yield found
                return
            key = key_of(self, request)
            log("making", key=key, kernel=self.identity, asked=asked)
            made_for.append(key)
            try:
                yield None
            finally:
                made_for.clear()
                log("left", key=key)

    def keep(self: library.KeptCode, request: Any, code: Any, /) -> None:
        key = key_of(self, request)
        before = times_kept(path, key)
        original_keep(self, request, code)
        log("kept", key=key, there=times_kept(path, key) > before)

    def object_code(*arguments: Any) -> bytes:
        code: bytes = original_code(*arguments)
        if made_for:
            log("compiled", key=made_for[0])
        return code

    for place, replaced in ((library.KeptCode, making), (library.KeptCode, keep), (compilation, object_code)):
        setattr(place, replaced.__name__, replaced)


def be_patient() -> None:
    """Wait as long as it takes where a user's call would rather compile: this many processes may be slower than any
    patience where others are at work on the same machine. What is looked at is that nobody does anything in vain.
    """
    vars_of_library: Any = library
    vars_of_objects: Any = objects
    vars_of_library._MAKING = vars_of_library.FINDING = vars_of_objects.FINDING = _PATIENCE
    vars_of_library.alone = partial(alone, patience=_PATIENCE)
    vars_of_advice: Any = advice
    vars_of_advice._PATIENCE = _PATIENCE


def key_of(library_of_kernel: library.KeptCode, request: Any) -> str:
    """Kernel and layout: all that differs here between calls that want code of their own."""
    key = library_of_kernel.key(request)
    return f"{key.kernel}/{key.layout}"


def times_kept(path: Path, key: str) -> int:
    """How often code for such calls was kept so far, says the database itself."""
    with Database.open(path, read_only=True, patience=30) as database:
        ((count,),) = database.connection.rows(
            "SELECT count(*) FROM watched WHERE what IN ('code', 'code again') AND subject = ?", (key,)
        )
    return int(count)


# ---------------------------------------------------------------------- roles


class Worker:
    """One life."""

    def __init__(self, place: Workplace, life: int) -> None:
        self.place, self.life = place, life
        self.chance = random.Random(f"{place.seed}/{life}")
        self.log = Log(place.log, life)
        self.ledger = Ledger(place.ledgers / f"{life}.jsonl")
        self._written = 0

    def live(self) -> None:
        """A role, and a few of its actions; whatever it finds wrong is raised."""
        warnings.simplefilter("error")
        # Who uses a bundle goes on without it when another one is written in its place, and says so.
        warnings.filterwarnings("default", message=".*another one has taken its place", category=BundleWarning)
        be_patient()
        watch_compiling(self.log, self.place.database)
        roles = (self.call, self.tune, self.record, self.prune, self.export, self.take)
        role: Callable[[], None] = self.chance.choices(roles, (14, 3, 3, 2, 3, 2))[0]
        self.log("born", role=role.__name__)
        if role == self.call and self.chance.random() < 0.3:
            self.use_a_bundle()
        for _ in range(ACTIONS_OF_A_LIFE):
            if time.monotonic() >= self.place.deadline:
                break
            role()
        CENSUS.flush()
        self.log("ended", problems=[*library.problems(), *advisor().problems], census=CENSUS.trouble)

    def call(self) -> None:
        """Load or compile one kernel, and call it."""
        number = self.chance.randrange(KERNELS)
        kernel = fresh(number)
        for _ in range(self.chance.randint(1, 4)):
            assert is_right(kernel, number), f"kernel {number} is wrong"
        self.log("called", kernel=identity(number))

    def use_a_bundle(self) -> None:
        """Have calls of this life answered by what others export."""
        path = self.place.bundle(self.chance.randrange(BUNDLES))
        if path.exists():
            bundle = kj.use_bundle(path, trust="unsigned", required=True)
            self.log("used", state=bundle.state)

    def tune(self) -> None:
        """A new winner for calls that others make: what they compiled is not what they want any more."""
        number = self.chance.randrange(KERNELS)
        name = f"{self.life}.{self._next()}"
        target = current_target()
        found = Winner(
            kernel=identity(number),
            name=f"kernel {number}",
            target=target.identity,
            level=target.level,
            shape=called_shape(number),
            schedule=self.chance.choice(schedules(number)),
            gain=1.5,
            pairs=20,
            provenance={"date": DATE, "put": name},
            generator=GENERATOR,
        )
        with self._database() as database:
            database.add_kernel(found.kernel, content(number), None)
            with self.ledger.committing("winner", [found.kernel, name]):
                database.put_winner(host().fingerprint, found)
        self.log("tuned", kernel=found.kernel)
        self._pause()

    def record(self) -> None:
        """Records that nobody replaces: winners of other shapes, trials, counts of calls."""
        here = host().fingerprint
        with self._database() as database:
            database.add_kernel(DOT, dot(), None)
            size = (self.life * ACTIONS_OF_A_LIFE + self._next()) % _SCRATCH_SHAPES
            of_its_own = shape(m=size % 32, n=size // 32 % 32, k=size // 1024)
            with self.ledger.committing("record", of_its_own.key):
                database.put_winner(here, winner(shape=of_its_own))
            with self.ledger.committing("trial", [self.life, size]):
                samples = (float(self.life), float(size))
                database.add_trials(here, [Trial(DOT, _AVX2, of_its_own, schedules(0)[0], "slower", samples, DATE)])
            with self.ledger.committing("calls", 7):
                database.count_calls(here, [(DOT, _AVX2, shape(), 7, 0.001)])
            if self.chance.random() < 0.3:
                database.put_winner(here, winner(shape=of_its_own, target=_SSE2, level="sse2", generator=GENERATOR - 1))
        self.log("recorded")
        self._pause()

    def prune(self) -> None:
        """Machine code goes, all of it or what is beyond a few objects' size; older versions' winners go, too."""
        kept = self.chance.choice(["0", "0.01", "0.02", "0.04"])
        self._run("cache", "prune", "--delete", "--megabytes", kept, "--json")
        self._pause()

    def export(self) -> None:
        """A bundle in place of the one before; it is whole whenever it is looked at."""
        path = str(self.place.bundle(self.chance.randrange(BUNDLES)))
        if self.chance.random() < 0.4 and self._has_records():
            self._run("cache", "export", path, "--records-only")
        else:
            number = self.chance.randrange(KERNELS)
            called = ",".join(f"{name}={size}" for name, size in sizes(number).items())
            named = f"tests.many_workers:kernel_{number}"
            self._run("cache", "export", path, "--kernels", named, "--shapes", called, "--targets", "host")
        self._run("cache", "verify", path)

    def take(self) -> None:
        """Judge a bundle and take its winners."""
        path = self.place.bundle(self.chance.randrange(BUNDLES))
        if not path.exists():
            self._pause()
            return
        self._run("cache", "verify", str(path), "--json")
        replaces = ["--replace"] if self.chance.random() < 0.5 else []
        with self.ledger.committing("import", path.name):
            self._run("cache", "import", str(path), *replaces)
        self._pause()

    def _has_records(self) -> bool:
        with self._database() as database:
            return bool(database.winner_records(host().fingerprint, GENERATOR))

    def _database(self) -> Database:
        database = Database.open()
        database.add_host(HostFacts.of(host()))
        return database

    def _run(self, *words: str) -> None:
        """A command, as a user would give it."""
        told, complained = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(complained):
            status = command_line(words)
        assert status == 0, f"{' '.join(words)}: {status}\n{told.getvalue()}{complained.getvalue()}"
        self.log("ran", command=words[1])

    def _next(self) -> int:
        self._written += 1
        return self._written - 1

    def _pause(self) -> None:
        """Who writes all the time leaves others nothing to find."""
        time.sleep(self.chance.uniform(0, 0.4))


_AVX2: Final = winner().target
_SSE2: Final = "x86_64/sse2/sse2"
