"""Machine code that is kept: found by the next process, not where anything differs, nor where others could write."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32, settings
from kerneljit.backends.llvm.compiler import object_code
from kerneljit.cli.main import main as command_line
from kerneljit.errors import StrictViolation
from kerneljit.kernel import Kernel
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime import compilation
from kerneljit.runtime.bound import BoundCall
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host
from kerneljit.store import library
from kerneljit.store.advice import advisor
from kerneljit.store.bundles import forget_bundles
from kerneljit.store.code_rows import CodeKey, record_in, sealed
from kerneljit.store.database import Database
from kerneljit.store.flight import alone
from kerneljit.store.identity import GENERATOR
from kerneljit.store.objects import KeptObjects
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Winner

Array = np.ndarray[Any, Any]
M, N, K = kj.dims("M N K")
NOBODY = 65534
ROOT = Path(__file__).parents[1]


def product(name: str = "product", **options: Any) -> Kernel:
    """A kernel as a new process would have it: nothing compiled, nothing found."""

    def function(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:  # type: ignore[valid-type]
        return sum(a[i, k] * b[j, k] for k in K)  # type: ignore[index]

    function.__name__ = name
    return kj.kernel(**options)(function)


def numbers(*shape: int) -> Array:
    return np.random.default_rng(0).integers(1, 9, shape).astype(np.float32)


A, B = numbers(40, 70), numbers(50, 70)


def is_right(kernel: Kernel, a: Array = A, b: Array = B) -> bool:
    return np.array_equal(kernel(a, b), a @ b.T)


def calls_of(kernel: Kernel) -> list[BoundCall]:
    (executable,) = kernel._executables.values()
    return [prepared.call for prepared in executable._prepared.values() if prepared.call is not None]


def was_found(kernel: Kernel) -> bool:
    """Whether the last new call used kept code."""
    return calls_of(kernel)[-1].compilation is None


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("KERNELJIT_HOME", str(folder))
    monkeypatch.setenv("KERNELJIT_CODE", "on")
    monkeypatch.setattr(library, "_problems", {})
    return folder


def database(home: Path) -> sqlite3.Connection:
    return sqlite3.connect(home / "kerneljit.sqlite3", isolation_level=None)


def count(home: Path, table: str) -> int:
    connection = database(home)
    (found,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    connection.close()
    return int(found)


# ---------------------------------------------------------------------- found


def test_what_one_has_compiled_another_finds(home: Path) -> None:
    first, second, renamed = product(), product(), product("other_name")
    assert is_right(first)
    assert not was_found(first)
    assert is_right(second)
    assert was_found(second)
    assert is_right(renamed)
    assert was_found(renamed), "a kernel is its content"
    assert library.problems() == ()


def test_shapes_of_a_class_share_code_and_others_do_not(home: Path) -> None:
    assert is_right(product())
    near, far, small = product(), product(), product()
    assert is_right(near, numbers(41, 71), numbers(50, 71))
    assert was_found(near)
    assert is_right(far, numbers(400, 70))
    assert not was_found(far)
    assert is_right(small, numbers(7, 70))
    assert not was_found(small)
    assert count(home, "code") == 3
    assert is_right(product(), np.asfortranarray(A))
    assert count(home, "code") == 4, "another layout"


def test_threads_and_targets_have_code_of_their_own(home: Path) -> None:
    assert is_right(product())
    two = product()
    assert np.array_equal(two(A, B, threads=2), A @ B.T)
    assert not was_found(two)
    again = product()
    assert np.array_equal(again(A, B, threads=2), A @ B.T)
    assert was_found(again)
    with kj.target("sse4"):
        lower = product()
        assert is_right(lower)
        assert not was_found(lower)


def test_off_is_off(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_CODE", "off")
    assert is_right(product())
    assert not home.exists()
    monkeypatch.setenv("KERNELJIT_CODE", "on")
    assert is_right(product())
    monkeypatch.setenv("KERNELJIT_CODE", "off")
    last = product()
    assert is_right(last)
    assert not was_found(last)
    monkeypatch.setenv("KERNELJIT_CODE", "perhaps")
    with pytest.raises(settings.SettingError, match="KERNELJIT_CODE is 'perhaps'"):
        product()(A, B)


@pytest.mark.parametrize("name", ["GENERATION", "VERSION"])
def test_code_of_another_version_is_not_used(home: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    assert is_right(product())
    monkeypatch.setattr(library, name, "00000000000000000000")
    other = product()
    assert is_right(other)
    assert not was_found(other)


def test_whether_winners_count_is_part_of_the_question(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_right(product())
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    other = product()
    assert is_right(other)
    assert not was_found(other)


def test_a_contract_is_proven_for_its_sizes_alone(home: Path) -> None:
    options = {"tolerance": 1e-5}
    assert is_right(product(**options))
    same, longer = product(**options), product(**options)
    assert is_right(same)
    assert was_found(same)
    assert is_right(longer, numbers(40, 71), numbers(50, 71))
    assert not was_found(longer)


# ---------------------------------------------------------------------- winners


def test_a_winner_is_used_at_once(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    advisor().refresh()
    kernel = product()
    assert is_right(kernel)
    (call,) = calls_of(kernel)
    (executable,) = kernel._executables.values()
    schedule = call.made.schedule
    last = schedule.stages[-1]
    wanted = replace(schedule, stages=(*schedule.stages[:-1], replace(last, rows=last.rows - 1)))
    assert is_right(other := product("unlike"))
    keep_winner(executable.formula, wanted)
    assert count(home, "code") == count(home, "objects") == 0, "the names differ, the content does not"
    advisor().refresh()
    tuned = product()
    assert is_right(tuned)
    assert calls_of(tuned)[-1].made.schedule == wanted
    kernel._forget()
    assert is_right(kernel)
    assert calls_of(kernel)[-1].compilation is None
    assert is_right(other)
    advisor().refresh()


def keep_winner(formula: Any, schedule: Schedule) -> None:
    from kerneljit.store.hosts import HostFacts
    from kerneljit.store.identity import kernel_identity

    target, identity = current_target(), kernel_identity(formula, None)
    shape = Shape((("M", 40), ("N", 50), ("K", 70)), (("a", 1), ("b", 1)))
    winner = Winner(
        identity, formula.name, target.identity, target.level, shape, schedule, 1.5, 20, {"date": "today"}, GENERATOR
    )
    with Database.open() as kept:
        kept.add_host(HostFacts.of(host()))
        kept.add_kernel(identity, formula, None)
        kept.put_winner(host().fingerprint, winner)


def test_a_winner_of_one_kernel_leaves_the_code_of_others(home: Path) -> None:
    kernel, other = product(), product(tolerance=1e-3)
    assert is_right(kernel)
    assert is_right(other)
    assert count(home, "code") == 2
    (executable,) = kernel._executables.values()
    (call,) = calls_of(kernel)
    keep_winner(executable.formula, call.made.schedule)
    assert count(home, "code") == 1
    again = product(tolerance=1e-3)
    assert is_right(again)
    assert was_found(again)


def other_schedule(kernel: Kernel) -> Schedule:
    """As legal as that of the kernel's last call."""
    schedule: Schedule = calls_of(kernel)[-1].made.schedule
    last = schedule.stages[-1]
    return replace(schedule, stages=(*schedule.stages[:-1], replace(last, rows=last.rows - 1)))


@pytest.fixture
def tuned(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home whose winners count; this process has read them when there were none."""
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    advisor().refresh()
    yield home
    advisor().refresh()


def test_who_compiles_reads_winners_that_came_meanwhile(tuned: Path) -> None:
    kernel = product()
    assert is_right(kernel)
    (executable,) = kernel._executables.values()
    wanted = other_schedule(kernel)
    keep_winner(executable.formula, wanted)  # as another process does: the advisor of this one is not told
    late, found = product(), product()
    assert is_right(late)
    assert calls_of(late)[-1].made.schedule == wanted
    assert is_right(found)
    assert was_found(found)


def test_code_is_not_kept_if_a_winner_comes_while_it_is_made(tuned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = product()
    assert is_right(first)
    (executable,) = first._executables.values()
    wanted, object_code = other_schedule(first), vars(compilation)["object_code"]
    tampered(tuned, "DELETE FROM code")

    def while_it_is_made(*arguments: Any) -> Any:
        keep_winner(executable.formula, wanted)
        return object_code(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(compilation, "object_code", while_it_is_made)
        assert is_right(product())
    assert count(tuned, "code") == 0, "the next process would make other code"
    late, found = product(), product()
    assert is_right(late)
    assert calls_of(late)[-1].made.schedule == wanted
    assert is_right(found)
    assert was_found(found)
    assert library.problems() == ()


def test_code_by_the_winners_of_a_bundle_is_for_those_who_use_it(tuned: Path, tmp_path: Path) -> None:
    plain = product()
    assert is_right(plain)
    (executable,) = plain._executables.values()
    wanted = other_schedule(plain)
    keep_winner(executable.formula, wanted)
    advisor().refresh()
    path = tmp_path / "winners.kjb"
    assert command_line(["cache", "export", str(path), "--records-only"]) == 0
    tampered(tuned, "DELETE FROM winners")
    advisor().refresh()
    kj.use_bundle(path, required=True)
    try:
        with_bundle, again = product(), product()
        assert is_right(with_bundle)
        assert calls_of(with_bundle)[-1].made.schedule == wanted
        assert is_right(again)
        assert was_found(again)
    finally:
        forget_bundles()
    without = product()
    assert is_right(without)
    assert calls_of(without)[-1].made.schedule != wanted
    assert count(tuned, "code") == 2


# ---------------------------------------------------------------------- strict


def test_strict_kernels_take_only_code_that_was_judged(home: Path) -> None:
    assert is_right(product())
    strict, again, plain = product(strict=True), product(strict=True), product()
    assert is_right(strict)
    assert not was_found(strict)
    assert is_right(again)
    assert was_found(again)
    assert is_right(plain)
    assert was_found(plain)


def quotient(**options: Any) -> Kernel:
    def wide(i: N, x: kj.i64[N], y: kj.i64[N]) -> kj.i64:  # type: ignore[valid-type]
        return x[i] // y[i]  # type: ignore[index]

    return kj.kernel(**options)(wide)


def test_what_is_kept_saves_no_strict_kernel_from_its_judge(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compilation.Compilation, "report", property(lambda _: Judged))
    ones = np.ones(33, np.int64)
    Judged.strict_warnings = (Warned,)
    quotient()(ones, ones)
    for _ in range(2):
        with pytest.raises(StrictViolation, match="not clean"):
            quotient(strict=True)(ones, ones)
    assert count(home, "code") == 1, "what a judge refused is not kept"
    Judged.strict_warnings = ()
    quotient(strict=True)(ones, ones)
    Judged.strict_warnings = (Warned,)
    last = quotient(strict=True)
    last(ones, ones)
    assert was_found(last), "as it was judged before"


class Warned:
    """What a report says of a line that is no clean vector code."""

    kind, source_line = "scalar", 1

    @staticmethod
    def render(*_: object) -> str:
        return "not clean"


class Judged:
    """A report."""

    strict_warnings: tuple[type[Warned], ...] = ()


# ---------------------------------------------------------------------- hostile rows


def tampered(home: Path, statement: str, *values: object) -> None:
    connection = database(home)
    connection.execute(statement, values)
    connection.close()


def record(home: Path) -> Any:
    connection = database(home)
    (text,) = connection.execute("SELECT record FROM code").fetchone()
    connection.close()
    return json.loads(record_in(text))


def rewritten(home: Path, text: str) -> None:
    """Put another record in the place of the kept one, with the seal that belongs to it."""
    connection = database(home)
    key = CodeKey._make(connection.execute(f"SELECT {', '.join(CodeKey._fields)} FROM code").fetchone())
    connection.execute("UPDATE code SET record = ?", (sealed(key, text),))
    connection.close()


def shape_of(size: int) -> Shape:
    return Shape((("M", size), ("N", size), ("K", size)), (("a", 1), ("b", 1)))


def changed(home: Path, changes: dict[str, Any]) -> None:
    rewritten(home, json.dumps(record(home) | changes))


def changed_form(home: Path, changes: dict[str, Any]) -> None:
    changed(home, {"form": record(home)["form"] | changes})


def without(data: dict[str, Any], name: str) -> str:
    return json.dumps({key: value for key, value in data.items() if key != name})


def replaced(home: Path, change: Callable[[bytes, Any], bytes]) -> None:
    """Put another object in the place of the kept one, with hashes and sizes that belong to it."""
    connection = database(home)
    (before,) = connection.execute("SELECT bytes FROM objects").fetchone()
    connection.close()
    after = change(before, record(home))
    digest = hashlib.sha256(after).hexdigest()
    text = json.dumps(record(home) | {"sha256": digest, "size": len(after)})
    tampered(home, "UPDATE objects SET key = ?1, bytes = ?2, sha256 = ?1", digest, after)
    tampered(home, "UPDATE code SET object = ?", digest)
    rewritten(home, text)


def that_wants_more(_: bytes, of: Any) -> bytes:
    """A sound object with the functions that are called, which call one that is nowhere."""
    target = current_target()
    functions = "".join(
        f'define void @"{name}"(ptr %table) {{\n  call void @nowhere_at_all()\n  ret void\n}}\n'
        for name in of["form"]["functions"]
    )
    return object_code(f'target triple = "{target.triple}"\ndeclare void @nowhere_at_all()\n{functions}', target)


ROOM = {"name": "huge", "unit": 1, "lengths": [{"extent": "1048576*M"}, {"extent": "1048576*N"}], "block": None}
TAMPERING: dict[str, Callable[[Path], None]] = {
    "no JSON": lambda home: rewritten(home, "{"),
    "no text": lambda home: tampered(home, "UPDATE code SET record = x'00ff'"),
    "no dict": lambda home: rewritten(home, "7"),
    "another digit": lambda home: tampered(home, "UPDATE code SET record = replace(record, '1', '2')"),
    "no seal": lambda home: tampered(home, "UPDATE code SET record = substr(record, 66)"),
    "no form": lambda home: rewritten(home, without(record(home), "form")),
    "other bytes": lambda home: tampered(home, "UPDATE objects SET bytes = zeroblob(length(bytes))"),
    "longer bytes": lambda home: tampered(home, "UPDATE objects SET bytes = CAST(bytes || x'00' AS BLOB)"),
    "no bytes": lambda home: tampered(home, "UPDATE objects SET bytes = 'text'"),
    "no object": lambda home: tampered(home, "DELETE FROM objects"),
    "another kernel's": lambda home: changed(home, {"kernel": "0" * 32}),
    "another target's": lambda home: changed(home, {"target": "x86_64/sse2/sse2"}),
    "another shape's": lambda home: changed(home, {"shape": shape_of(7).to_data()}),
    "another layout's": lambda home: changed(home, {"layout": record(home)["layout"] | {"known": [["K", 8]]}}),
    "another version's": lambda home: changed(home, {"version": "0.0.0"}),
    "another form": lambda home: changed_form(home, {"functions": ["a", "b"]}),
    "no symbol": lambda home: changed_form(home, {"functions": ["nowhere"]}),
    "absurd room": lambda home: changed_form(home, {"workspaces": [ROOM]}),
    "cut object": lambda home: replaced(home, lambda code, _: code[: len(code) // 2]),
    "no object at all": lambda home: replaced(home, lambda code, _: b"\x7fELF, says somebody"),
    "another machine's": lambda home: replaced(home, lambda code, _: code[:18] + b"\xb7\x00" + code[20:]),
    "refused by the linker": lambda home: replaced(home, that_wants_more),
    "no table": lambda home: tampered(home, "DROP TABLE code"),
}


UNTOLD = (
    "no object", "no symbol", "absurd room", "cut object", "no object at all", "another machine's",
    "refused by the linker",
)  # fmt: skip
"""What no record says, and a call finds out."""


@pytest.mark.parametrize("how", TAMPERING)
def test_damaged_rows_are_told_of_and_compiled_anew(home: Path, how: str) -> None:
    assert is_right(product())
    TAMPERING[how](home)
    kernel = product()
    assert is_right(kernel)
    assert not was_found(kernel)
    if how not in UNTOLD:
        assert library.problems()
    if how != "no table":
        healed = product()
        assert is_right(healed)
        assert was_found(healed), "what was compiled anew is kept in its place"


def test_rows_that_have_changed_places_are_not_run(home: Path) -> None:
    """Code for rows of 16 elements would read beyond the ends of rows of 8, and be found nothing wrong with."""
    narrow, wide = (numbers(5, 8), numbers(7, 8)), (numbers(5, 16), numbers(7, 16))
    assert is_right(product(), *narrow)
    assert is_right(product(), *wide)
    connection = database(home)
    (one, *first), (other, *second) = connection.execute("SELECT rowid, record, object FROM code").fetchall()
    for row, values in ((one, second), (other, first)):
        connection.execute("UPDATE code SET record = ?, object = ? WHERE rowid = ?", (*values, row))
    connection.close()
    for arrays in (narrow, wide):
        kernel = product()
        assert is_right(kernel, *arrays)
        assert not was_found(kernel)


def test_a_damaged_file_is_told_of(home: Path) -> None:
    home.mkdir(mode=0o700)
    (home / "kerneljit.sqlite3").write_bytes(b"no database at all" * 100)
    assert is_right(product())
    assert any("damaged" in problem for problem in library.problems())


# ---------------------------------------------------------------------- whose it is


@pytest.mark.skipif(os.name != "posix", reason="only POSIX says who may write")
@pytest.mark.parametrize("what", [".", "kerneljit.sqlite3", "kerneljit.sqlite3-wal"])
@pytest.mark.parametrize("mode", [0o020, 0o002])
def test_code_that_others_could_have_written_is_not_run(home: Path, what: str, mode: int) -> None:
    assert is_right(product())
    (home / "kerneljit.sqlite3-wal").touch()
    path = home / what
    path.chmod(path.stat().st_mode | mode)
    kernel = product()
    assert is_right(kernel)
    assert not was_found(kernel)
    assert any("other users can write to it" in problem and "chmod go-w" in problem for problem in library.problems())
    path.chmod(path.stat().st_mode & ~mode)
    again = product()
    assert is_right(again)
    assert was_found(again)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files away")
@pytest.mark.parametrize("what", [".", "kerneljit.sqlite3"])
def test_code_of_another_user_is_not_run(home: Path, what: str) -> None:
    assert is_right(product())
    os.chown(home / what, NOBODY, NOBODY)
    kernel = product()
    assert is_right(kernel)
    assert not was_found(kernel)
    assert any("belongs to another user" in problem for problem in library.problems())


def test_the_folder_is_made_so_that_nobody_else_can_write_to_it(home: Path) -> None:
    before = os.umask(0o002)
    try:
        assert is_right(product())
    finally:
        os.umask(before)
    assert library.trouble(home / "kerneljit.sqlite3") is None
    again = product()
    assert is_right(again)
    assert was_found(again)


@pytest.fixture
def powerless() -> Iterator[Callable[[], None]]:
    """What takes root's rights away for the rest of the test; others have none to lose."""

    def be_nobody() -> None:
        if os.geteuid() == 0:
            os.seteuid(NOBODY)

    yield be_nobody
    if os.getuid() == 0:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX says who may write")
def test_a_home_that_cannot_be_written_to_is_read(
    monkeypatch: pytest.MonkeyPatch, powerless: Callable[[], None]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        Path(folder).chmod(0o755)
        monkeypatch.setenv("KERNELJIT_HOME", str(home))
        monkeypatch.setenv("KERNELJIT_CODE", "on")
        assert is_right(product())
        for path in home.iterdir():
            path.chmod(0o444)
        home.chmod(0o555)
        powerless()
        found, other = product(), product()
        assert is_right(found)
        assert was_found(found)
        assert is_right(other, numbers(400, 70))
        assert not was_found(other)
        if os.getuid() == 0:
            os.seteuid(0)
        home.chmod(0o755)


# ---------------------------------------------------------------------- many at once


def test_nobody_waits_for_those_who_write(home: Path) -> None:
    assert is_right(product())
    busy = database(home)
    busy.execute("BEGIN IMMEDIATE")
    found, other = product(), product()
    assert is_right(found)
    assert was_found(found), "who reads does not wait"
    assert is_right(other, numbers(400, 70))
    busy.execute("ROLLBACK")
    busy.close()
    assert count(home, "code") == 1
    assert any("locked" in problem for problem in library.problems())


def test_a_reader_waits_a_moment_for_who_closes_the_file(home: Path) -> None:
    assert is_right(product())
    # What closes a file last holds it alone: without a log that others share, so does whoever begins to write.
    busy = sqlite3.connect(home / "kerneljit.sqlite3", isolation_level=None, check_same_thread=False)
    busy.execute("PRAGMA journal_mode = delete")
    busy.execute("BEGIN EXCLUSIVE")
    gone = threading.Timer(0.03, lambda: busy.execute("ROLLBACK"))
    gone.start()
    found = product()
    assert is_right(found)
    gone.join()
    busy.close()
    assert was_found(found)
    assert library.problems() == ()


RACE = """
import os, sys
import numpy as np
import kerneljit as kj
from kerneljit.runtime import compilation
M, N, K = kj.dims("M N K")
@kj.kernel
def product(i: M, j: N, a: kj.f32[M, K], b: kj.f32[N, K]) -> kj.f32:
    return sum(a[i, k] * b[j, k] for k in K)
compiled, object_code = [], compilation.object_code
def counting(*arguments):
    compiled.append(1)
    return object_code(*arguments)
compilation.object_code = counting
a = np.ones((40, 70), np.float32)
start, go = os.pipe()
children = []
for number in range(8):
    child = os.fork()
    if not child:
        os.close(go)
        os.read(start, 1)  # until all are there
        good = bool((product(a, a) == 70).all())
        os._exit(len(compiled) if good else 100)
    children.append(child)
os.close(go)
print(*sorted(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children))
"""


def environment_of(home: Path) -> dict[str, str]:
    return {**os.environ, "KERNELJIT_HOME": str(home), "KERNELJIT_CODE": "on", "PYTHONPATH": str(ROOT)}


def run(program: str, home: Path, folder: Path) -> str:
    path = folder / "program.py"
    path.write_text(program, encoding="utf-8")
    command = [sys.executable, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment_of(home), timeout=120)
    return done.stdout


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_eight_processes_that_race_compile_once(home: Path, tmp_path: Path) -> None:
    assert run(RACE, home, tmp_path).split() == ["0"] * 7 + ["1"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    file, key = tmp_path / "lock", "0123456789abcdef"
    inside, entered = os.pipe()
    child = os.fork()
    if not child:
        with alone(file, key):
            os.write(entered, b"x")
            time.sleep(60)
        os._exit(0)
    os.read(inside, 1)
    begin = time.monotonic()
    with alone(file, "fedcba9876543210", patience=30):
        pass  # another key waits for nobody
    with alone(file, key, patience=0.05):
        pass  # nobody waits for ever
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with alone(file, key, patience=30):
        assert time.monotonic() - begin < 25, "a killed process holds nothing"


def test_nobody_is_kept_out_where_there_can_be_no_lock(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    entered = False
    with alone(tmp_path / "file" / "lock", "0" * 16):
        entered = True
    assert entered


FIRST_CALL = """
import sys
import numpy as np
import kerneljit as kj
M, N, K = kj.dims("M N K")
@kj.kernel
def product(i: M, j: N, a: kj.f32[M, K], b: kj.f32[N, K]) -> kj.f32:
    return sum(a[i, k] * b[j, k] for k in K)
a = np.ones((40, 70), np.float32)
assert (product(a, a) == 70).all()
print(*sorted(sys.modules))
"""

NOT_NEEDED = (
    "kerneljit.plan.factor", "kerneljit.plan.default_schedule", "kerneljit.plan.default_tile",
    "kerneljit.runtime.compilation", "kerneljit.runtime.planning", "kerneljit.store.advice", "kerneljit.store.database",
    "kerneljit.ir.verify", "kerneljit.backends.llvm", "llvmlite", "numba", "optuna", "cpuinfo", "scipy",
)  # fmt: skip


def test_a_second_process_plans_and_compiles_nothing(home: Path, tmp_path: Path) -> None:
    first = set(run(FIRST_CALL, home, tmp_path).split())
    assert {"kerneljit.plan.factor", "kerneljit.runtime.compilation", "kerneljit.store.database"} <= first
    second = set(run(FIRST_CALL, home, tmp_path).split())
    assert "kerneljit.store.library" in second
    assert sorted(second & set(NOT_NEEDED)) == []


# ---------------------------------------------------------------------- objects of no kernel


def test_objects_are_kept_by_key_under_the_same_rules(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    objects = KeptObjects()
    assert objects.find("key") is None
    objects.keep("key", b"code")
    assert objects.find("key") == b"code"
    assert objects.find("other") is None
    assert is_right(product()), "beside the objects of kernels"
    home.chmod(0o777)
    assert objects.find("key") is None
    objects.keep("key", b"other code")
    home.chmod(0o755)
    assert objects.find("key") == b"code"
    tampered(home, "UPDATE objects SET bytes = x'00'")
    assert objects.find("key") is None
    assert library.problems()
    monkeypatch.setenv("KERNELJIT_CODE", "off")
    objects.keep("key", b"code")
    assert objects.find("key") is None
