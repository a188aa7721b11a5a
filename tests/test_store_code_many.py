"""Processes that share kept code: who waits for whom, and that the second one compiles nothing."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kerneljit.store import library
from kerneljit.store.flight import alone
from tests.kept_calls import (  # noqa: F401
    NOBODY,
    ROOT,
    A,
    Array,
    B,
    K,
    M,
    N,
    calls_of,
    count,
    database,
    is_right,
    numbers,
    own_home,
    product,
    was_found,
)


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
