"""The counting of calls: exact by either way, off when it is off, added up over processes, silent in trouble."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import settings
from kerneljit.cli import calls as told
from kerneljit.cli import doctor
from kerneljit.ir.text import print_formula
from kerneljit.runtime.census import MOST_LINES, Called, Census, Count
from kerneljit.runtime.entry_layout import find_layout
from kerneljit.runtime.entry_type import place_of_function
from kerneljit.runtime.host import host
from kerneljit.store import seen
from kerneljit.store.database import Database
from kerneljit.store.winner import Calls
from tests.entry_calls import K, M, N, by_python, counting, in_threads, new_sum, numbers

HAS_ENTRY = place_of_function(kj.Kernel) is not None and find_layout() is not None
ROOT = Path(__file__).parents[1]


@dataclass
class Written:
    """A census whose writer keeps what it is given, or fails."""

    counts: list[Count] = field(default_factory=list)
    problem: Exception | None = None

    def __call__(self, counts: Sequence[Count]) -> None:
        if self.problem is not None:
            raise self.problem
        self.counts += counts


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    """What kernels that are new in this test are counted by."""
    result = Written()
    monkeypatch.setenv("KERNELJIT_CENSUS", "on")
    monkeypatch.setattr(seen, "CENSUS", Census(result))
    return result


@pytest.fixture
def kept() -> Iterator[Census]:
    """A census that writes to the database, and not at the end of the tests, whose home is another then."""
    census = Census(seen.keep_counts)
    yield census
    census.stop()


def census_of(kernel: kj.Kernel) -> Census:
    (executable,) = kernel._executables.values()
    assert executable.census is not None
    return executable.census


def by_rows(census: Census) -> dict[int, int]:
    """How often kernels were called with so many rows."""
    sums: dict[int, int] = {}
    for count in census.counts():
        rows = dict(count.called.sizes)["M"]
        sums[rows] = sums.get(rows, 0) + count.calls
    return sums


def worth_it(called: Called, calls: int = 10, seconds: float = 1.0) -> Count:
    return Count(called, calls, seconds)


def called_with(kernel: kj.Kernel, **sizes: int) -> Called:
    formula = kernel._example_executable().formula
    return Called(formula, None, "x86_64/sse2/sse2", tuple(sizes.items()), (("a", 1),))


def some_time(census: Census, called: Called, calls: int, seconds: float = 1.0) -> Any:
    """A tally with calls that took so long, as Python would note them."""
    tally = census.tally(called)
    for _ in range(calls):
        census.note(tally, 0.0, seconds)
    return tally


# ---------------------------------------------------------------------- exact


@pytest.mark.skipif(not HAS_ENTRY, reason="this interpreter has no native entry")
def test_native_calls_and_those_by_python_are_all_counted(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel, a = new_sum(), numbers(7, 300)
    with counting(monkeypatch) as by_python_made:
        for _ in range(1000):
            kernel(a)
    assert len(by_python_made) == 2
    for _ in range(10):
        by_python(kernel, a)
        kernel(a, out=np.empty(7, np.float32))
        kernel(a[:3])
        kernel(a, K=300)
    with pytest.raises(kj.CallError):
        kernel(a, a)
    assert by_rows(census_of(kernel)) == {7: 1030, 3: 10}


def test_what_is_counted_says_what_was_called(written: Written) -> None:
    @kj.kernel(tolerance=1e-3)
    def products(i: M, j: N, a: kj.f32[M, K], b: kj.f32[K, N]) -> kj.f32:
        return sum(a[i, k] * b[k, j] for k in K)

    a, b = numbers(5, 40), numbers(9, 40).T
    with kj.target("sse2") as target:
        products(a, b)
        products(a, b, threads=2)
    (executable,) = products._executables.values()
    counts = census_of(products).counts()
    assert [(c.called.threads, c.calls) for c in counts] == [(1, 1), (2, 1)]
    for count in counts:
        assert count.called.formula is executable.formula
        assert count.called.contract == products.contract is not None
        assert count.called.target == target.identity
        assert dict(count.called.sizes) == {"M": 5, "N": 9, "K": 40}
        assert dict(count.called.contiguous) == {"a": 1, "b": 0}
        assert count.seconds > 0


def test_the_time_of_a_call_is_the_least_that_was_seen() -> None:
    census = Census(Written())
    tally = some_time(census, called_with(new_sum(), M=3, K=4), 1, 5.0)
    census.note(tally, 10.0, 10.5)
    census.note(tally, 20.0, 22.0)
    (count,) = census.counts()
    assert (count.calls, count.seconds) == (3, 1.5)


@pytest.mark.skipif(not HAS_ENTRY, reason="this interpreter has no native entry")
def test_calls_of_many_threads_are_all_counted(written: Written) -> None:
    kernel = new_sum()
    arrays = [numbers(rows, 4) for rows in (3, 5, 8)]

    def work() -> None:
        for turn in range(300):
            (kernel if turn % 3 else lambda a: by_python(kernel, a))(arrays[turn % len(arrays)])  # type: ignore[operator]

    in_threads([work] * 4)
    assert by_rows(census_of(kernel)) == {3: 400, 5: 400, 8: 400}


def test_each_call_is_written_once(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    census = Census(written)
    tally = some_time(census, called_with(new_sum(), M=3, K=4), 7)
    census.flush()
    census.flush()
    for _ in range(6):
        census.note(tally, 0.0, 2.0)
    written.problem = OSError("no room")
    census.flush()
    assert census.trouble == "OSError: no room"
    written.problem = None
    census.flush()
    assert [(count.calls, count.seconds) for count in written.counts] == [(7, 7.0), (6, 6.0)]
    assert census.trouble is None


# ---------------------------------------------------------------------- when, and when not


def test_off_means_off(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_CENSUS", "off")
    kernel, a = new_sum(), numbers(7, 300)
    for _ in range(20):
        kernel(a)
    census = census_of(kernel)
    assert census.counts() == []
    monkeypatch.setenv("KERNELJIT_CENSUS", "on")
    some_time(census, called_with(kernel, M=3, K=4), 9)
    monkeypatch.setenv("KERNELJIT_CENSUS", "off")
    census.flush()
    assert written.counts == []


def test_a_setting_that_is_neither_on_nor_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_CENSUS", "maybe")
    with pytest.raises(settings.SettingError, match="KERNELJIT_CENSUS is 'maybe'; it may be on or off"):
        settings.census()


@pytest.mark.parametrize(("calls", "seconds"), [(4, 1.0), (100, 1e-6)])
def test_too_little_is_not_written(written: Written, calls: int, seconds: float) -> None:
    census = Census(written)
    tally = some_time(census, called_with(new_sum(), M=3, K=4), calls, seconds)
    census.flush()
    assert written.counts == []
    for _ in range(900):
        census.note(tally, 0.0, seconds)
    census.note(tally, 0.0, 1e-5)
    some_time(census, called_with(new_sum(), M=3, K=5), 1, 1.0)
    census.flush()
    assert sum(count.calls for count in written.counts) == calls + 902


def test_calls_by_python_write_when_it_is_time(written: Written) -> None:
    census = Census(written, period=1000.0)
    tally = some_time(census, called_with(new_sum(), M=3, K=4), 9)
    assert written.counts == []
    census.note(tally, 0.0, float("inf"))  # a clock that has gone on for long enough
    assert sum(count.calls for count in written.counts) == 10
    census.note(tally, 0.0, 1.0)
    assert sum(count.calls for count in written.counts) == 10


def test_ever_new_shapes_take_no_more_room(written: Written) -> None:
    census, called = Census(written), called_with(new_sum(), M=3, K=4)
    kept = some_time(census, called, 3)
    for _ in range(5 * MOST_LINES):
        some_time(census, called, 1)
        assert len(census._lines) <= MOST_LINES + 1
    census.note(kept, 0.0, 1.0)
    census.flush()
    assert sum(count.calls for count in written.counts) == 5 * MOST_LINES + 4


def test_what_cannot_be_written_takes_no_more_room_either(written: Written) -> None:
    census, called = Census(written), called_with(new_sum(), M=3, K=4)
    written.problem = OSError("no room")
    in_use = [some_time(census, called, 1) for _ in range(2 * MOST_LINES)]
    for _ in range(5 * MOST_LINES):
        some_time(census, called, 1)
        assert len(census._lines) <= 6 * MOST_LINES
    written.problem = None
    census.flush()
    assert len(in_use) <= sum(count.calls for count in written.counts) <= 6 * MOST_LINES


@pytest.mark.skipif(not HAS_ENTRY, reason="this interpreter has no native entry")
def test_native_calls_are_counted_after_their_preparation_was_forgotten(written: Written) -> None:
    """The record of a call, and with it the counter, outlives what the call was prepared to."""
    kernel, a = new_sum(), numbers(7, 30)
    for _ in range(3):
        kernel(a)
    (executable,) = kernel._executables.values()
    executable._prepared.clear()
    for _ in range(97):
        kernel(a)
    census_of(kernel)._make_room()
    assert by_rows(census_of(kernel)) == {7: 100}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_child_counts_from_the_fork_on(written: Written) -> None:
    kernel, a = new_sum(), numbers(7, 30)
    for _ in range(10):
        kernel(a)
    census = census_of(kernel)
    child = os.fork()
    if not child:
        for _ in range(5):
            kernel(a)
        os._exit(sum(count.calls for count in census.counts()))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 5
    assert sum(count.calls for count in census.counts()) == 10


# ---------------------------------------------------------------------- processes


PROGRAM = """
import os, sys
import numpy as np
import kerneljit as kj
M, N, K = kj.dims("M N K")
SCALE = 2.5
@kj.kernel
def scaled(i: M, j: N, a: kj.f32[M, K], b: kj.f32[N, K]) -> kj.f32:
    return SCALE * sum(a[i, k] * b[j, k] for k in K)
a, b, out = np.ones((300, 64), np.float32), np.ones((200, 64), np.float32), np.empty((300, 200), np.float32)
for _ in range(200):
    scaled(a, b, out=out)
"""


@pytest.fixture
def program(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a program with a home of its own."""

    def run(more: str = "", home: Path = tmp_path / "home", **variables: str) -> subprocess.CompletedProcess[str]:
        path = tmp_path / "program.py"
        path.write_text(PROGRAM + more, encoding="utf-8")
        settings = {"KERNELJIT_CENSUS": "on", "KERNELJIT_HOME": str(home), "PYTHONPATH": str(ROOT), **variables}
        environment = {**os.environ, **settings}
        return subprocess.run(
            [sys.executable, str(path)], capture_output=True, text=True, env=environment, check=True, timeout=120
        )

    return run


def seen_in(home: Path) -> tuple[list[Calls], Database]:
    database = Database.open(home / "kerneljit.sqlite3", read_only=True)
    return database.seen(host().fingerprint), database


FROM_KEPT_CODE = """
import atexit
def last():
    import sqlite3
    connection = sqlite3.connect(os.environ["KERNELJIT_HOME"] + "/kerneljit.sqlite3")
    (calls,) = connection.execute("SELECT calls FROM shapes_seen").fetchone()
    (facts,) = connection.execute("SELECT facts FROM hosts").fetchone()
    connection.close()
    print(calls, "llvmlite" in sys.modules, '"llvm_name":null' in facts)
from kerneljit.store.seen import CENSUS
atexit.unregister(CENSUS.flush)
atexit.register(last)
atexit.register(CENSUS.flush)
"""


def test_counting_at_the_end_loads_no_llvm(program: Callable[..., Any], tmp_path: Path) -> None:
    alone = program(FROM_KEPT_CODE, tmp_path / "other", KERNELJIT_CODE="off").stdout.split()
    assert alone == ["200", "True", "True"], "who only counts does not ask LLVM for its name of the CPU"
    assert program(FROM_KEPT_CODE, KERNELJIT_CODE="on").stdout.split() == ["200", "True", "False"]
    again = program(FROM_KEPT_CODE, KERNELJIT_CODE="on").stdout.split()
    assert again == ["400", "False", "False"], "what was known of the host stays"


def test_processes_add_up_and_the_formula_can_be_read_back(program: Callable[..., Any], tmp_path: Path) -> None:
    forking = "if not os.fork():\n    for _ in range(100):\n        scaled(a, b)\n    sys.exit()\nos.wait()\n"
    assert program().stderr == ""
    assert program(forking).stderr == ""
    (calls,), database = seen_in(tmp_path / "home")
    assert calls.calls == 200 + 200 + 100
    assert calls.seconds > 1e-3
    assert dict(calls.shape.sizes) == {"M": 300, "N": 200, "K": 64}
    known = database.kernel(calls.kernel)
    assert known is not None
    namespace: dict[str, Any] = {"__name__": "program"}
    exec(compile(PROGRAM, str(tmp_path / "program.py"), "exec"), namespace)
    (executable,) = namespace["scaled"]._executables.values()
    assert known.formula == executable.formula
    assert print_formula(known.formula) == print_formula(executable.formula)
    database.close()


@pytest.mark.parametrize("case", ["off", "little", "a file", "nowhere"])
def test_nothing_is_written_and_nothing_is_said(program: Callable[..., Any], tmp_path: Path, case: str) -> None:
    home, variables, more = tmp_path / "home", {}, ""
    if case == "off":
        variables["KERNELJIT_CENSUS"] = "off"
    elif case == "little":
        more = "from kerneljit.store.seen import CENSUS\nfor line in CENSUS._lines:\n    line.least = 1e-9\n"
    elif case == "a file":
        (tmp_path / "file").touch()
        more = f"os.environ['KERNELJIT_HOME'] = {str(tmp_path / 'file')!r}\n"
    else:
        variables["KERNELJIT_HOME"] = "/proc/nowhere"
    done = program(more, **variables)
    assert (done.stdout, done.stderr) == ("", "")
    assert not home.exists()


@pytest.fixture
def shut_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a database that this user cannot write to; the administrator becomes somebody else."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        monkeypatch.setenv("KERNELJIT_HOME", name)
        Database.open(folder / "kerneljit.sqlite3").close()
        for path in (*folder.iterdir(), folder):
            path.chmod(0o555 if path.is_dir() else 0o444)
        is_administrator = os.geteuid() == 0
        if is_administrator:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if is_administrator:
                os.seteuid(0)
            folder.chmod(0o755)


def test_a_home_that_cannot_be_written_to_is_silent(
    shut_home: Path, kept: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KERNELJIT_CENSUS", "on")
    some_time(kept, called_with(new_sum(), M=3, K=4), 9)
    kept.flush()
    assert "KERNELJIT_HOME" in (kept.trouble or "")
    (finding,) = doctor.census()
    assert not finding.good
    assert finding.text.startswith("counts of calls are not kept: ")


def test_nothing_is_loaded_before_there_is_something_to_write(program: Callable[..., Any], tmp_path: Path) -> None:
    done = program("print([name for name in ('sqlite3', 'optuna') if name in sys.modules])\n")
    assert done.stdout == "[]\n"
    assert seen_in(tmp_path / "home")[0][0].calls == 200


RACING = """
import sys
from kerneljit.ir.text import parse_formula
from kerneljit.runtime.census import Called, Count
from kerneljit.store.seen import keep_counts
formula = parse_formula(open(sys.argv[1]).read())
counts = [Count(Called(formula, None, "x86_64/sse2/sse2", (("K", 3), ("M", m)), (("a", 1),)), m, 0.5) for m in (40, 70)]
for _ in range(10):
    keep_counts(counts, patience=60.0)
"""


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    formula = new_sum()._example_executable().formula
    (tmp_path / "formula").write_text(print_formula(formula), encoding="utf-8")
    environment = {**os.environ, "KERNELJIT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", RACING, str(tmp_path / "formula")]
    processes = [subprocess.Popen(command, env=environment) for _ in range(4)]
    assert [process.wait(120) for process in processes] == [0] * 4
    found, database = seen_in(tmp_path)
    assert {calls.shape.sizes: (calls.calls, calls.seconds) for calls in found} == {
        (("K", 3), ("M", 40)): (1600, 20.0),
        (("K", 3), ("M", 70)): (2800, 20.0),
    }
    database.close()


def test_a_busy_database_is_left_alone(tmp_path: Path, kept: Census, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path))
    monkeypatch.setenv("KERNELJIT_CENSUS", "on")
    some_time(kept, called_with(new_sum(), M=3, K=4), 9)
    other = Database.open(tmp_path / "kerneljit.sqlite3")
    with other.at_once():
        kept.flush()
    assert "locked" in (kept.trouble or "")
    assert other.seen(host().fingerprint) == []
    kept.flush()
    assert [calls.calls for calls in other.seen(host().fingerprint)] == [9]
    other.close()


def test_shapes_of_one_class_are_one_row_with_the_one_that_took_longest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path))
    kernel = new_sum()
    long_name = Called(called_with(kernel).formula, None, "x86_64/sse2/sse2", (("x" * 100, 3),), ())
    counts = [worth_it(called_with(kernel, M=m, K=200), m, seconds) for m, seconds in ((1000, 1.0), (1025, 3.0))]
    seen.keep_counts([*counts, worth_it(long_name)])
    (calls,), database = seen_in(tmp_path)
    assert (calls.calls, calls.seconds, dict(calls.shape.sizes)) == (2025, 4.0, {"M": 1025, "K": 200})
    database.close()


# ---------------------------------------------------------------------- what people are told


def test_the_doctor_says_what_is_counted_and_how_to_turn_it_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path))
    monkeypatch.setenv("KERNELJIT_CENSUS", "on")
    seen.keep_counts([worth_it(called_with(new_sum(), M=3, K=4))])
    (finding,) = doctor.census()
    assert finding.good
    for words in (str(tmp_path), "nothing of the arrays' data", "KERNELJIT_CENSUS=off", "10 calls of 1 kernels"):
        assert words in finding.text
    monkeypatch.setenv("KERNELJIT_CENSUS", "off")
    (finding,) = doctor.census()
    assert finding.text.startswith("not counted, by KERNELJIT_CENSUS=off")
    assert told.counting() == "not counted, by KERNELJIT_CENSUS=off"


def test_the_doctor_says_why_counts_are_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path))
    monkeypatch.setenv("KERNELJIT_CENSUS", "on")
    (tmp_path / "kerneljit.sqlite3").write_bytes(b"this is no database" * 100)
    (finding,) = doctor.census()
    assert not finding.good
    assert "no database of kerneljit" in finding.text
