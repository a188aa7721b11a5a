"""The native entry's object beside the kernels' code: a second process has it without importing what compiles."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import kerneljit as kj
from kerneljit.runtime import pages
from kerneljit.runtime.entry_layout import find_layout
from kerneljit.runtime.entry_object import CALLS_WORTH_ASKING
from kerneljit.runtime.entry_type import place_of_function

pytestmark = pytest.mark.skipif(
    place_of_function(kj.Kernel) is None or find_layout() is None or not pages.is_supported(),
    reason="no native entry here, or objects are loaded by LLVM",
)

ROOT = Path(__file__).parents[1]

MANY_CALLS = f"""
import json, sys
import numpy as np
import kerneljit as kj
from kerneljit.runtime import entry
M, K = kj.dims("M K")
@kj.kernel
def sums(i: M, a: kj.f32[M, K]) -> kj.f32:
    return sum(a[i, k] for k in K)
a, calls = np.ones((3, 40), np.float32), 0
while not sums._recent and calls < {CALLS_WORTH_ASKING + 5}:
    assert (sums(a) == 40).all()
    calls += 1
assert (sums(a) == 40).all()
compiled = [name for name in sys.modules if name.startswith(("llvmlite", "kerneljit.backends.llvm"))]
print(json.dumps({{"calls": calls, "is_native": bool(sums._recent), "compiled": sorted(compiled)}}))
"""


def many_calls(home: Path, **settings: str) -> dict[str, Any]:
    """What a process sees that calls one kernel until its calls are native, or for long enough."""
    environment = {**os.environ, "KERNELJIT_HOME": str(home), "KERNELJIT_CODE": "on", "PYTHONPATH": str(ROOT)}
    path = home.parent / "program.py"
    path.write_text(MANY_CALLS, encoding="utf-8")
    command = [sys.executable, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**environment, **settings})
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def entries(home: Path) -> list[tuple[str, bytes]]:
    connection = sqlite3.connect(home / "kerneljit.sqlite3")
    rows = connection.execute("SELECT key, bytes FROM objects WHERE key LIKE 'entry-%'").fetchall()
    connection.close()
    return rows


def test_a_second_process_has_the_entry_without_what_compiles(tmp_path: Path) -> None:
    home = tmp_path / "home"
    first = many_calls(home)
    assert first["is_native"]
    assert first["compiled"], "LLVM was there, so that the entry cost little"
    assert len(entries(home)) == 1
    second = many_calls(home)
    assert second == {"calls": CALLS_WORTH_ASKING + 1, "is_native": True, "compiled": []}
    assert len(entries(home)) == 1


def test_an_entry_that_is_damaged_is_as_if_there_were_none(tmp_path: Path) -> None:
    home = tmp_path / "home"
    many_calls(home)
    ((key, code),) = entries(home)
    other_machine = code[:18] + b"\xb7\x00" + code[20:]  # AArch64's number in place of x86-64's
    for damaged in (b"", code[:100], other_machine):
        connection = sqlite3.connect(home / "kerneljit.sqlite3", isolation_level=None)
        connection.create_function("sha256", 1, lambda data: hashlib.sha256(data).hexdigest())
        connection.execute("UPDATE objects SET bytes = ?1, sha256 = sha256(?1) WHERE key = ?2", (damaged, key))
        connection.close()
        found = many_calls(home)
        assert found == {"calls": CALLS_WORTH_ASKING + 5, "is_native": False, "compiled": []}
    # A process that compiles something has LLVM at hand, and puts a sound one in its place.
    assert many_calls(home, KERNELJIT_TARGET="sse2")["is_native"]
    assert entries(home) == [(key, code)]


def test_nothing_is_kept_where_code_is_not(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert many_calls(home, KERNELJIT_CODE="off")["is_native"]
    assert not home.exists()
