"""Calls whose code may be kept: a kernel as each new process has it, a home of its own, and what was found."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32
from kerneljit.kernel import Kernel
from kerneljit.runtime.bound import BoundCall
from kerneljit.store import library

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


@pytest.fixture(name="home")
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
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


def tampered(home: Path, statement: str, *values: object) -> None:
    connection = database(home)
    connection.execute(statement, values)
    connection.close()
