"""Where the warnings of bundles point: at the program that uses them, not into kerneljit."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit.cli.inspect import find_kernel
from kerneljit.store.bundles import forget_bundles


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    forget_bundles()
    yield tmp_path / "home"
    forget_bundles()


OURS = """
import contextlib
from kerneljit.store.errors import BundleWarning
from kerneljit.store.warned import warn_program


@contextlib.contextmanager
def inner():
    yield warn_program("trouble", BundleWarning)


def call():
    with inner():
        pass
"""


def run_as(name: str, text: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": name}
    exec(compile(text, f"{name}.py", "exec"), names)
    return names


def places(run: Callable[[], object]) -> list[tuple[str, int]]:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        run()
    assert {warning.category for warning in told} == {kj.BundleWarning}
    return [(Path(warning.filename).name, warning.lineno) for warning in told]


def test_a_warning_points_at_the_program_that_uses_the_bundle() -> None:
    caller = run_as(
        "caller",
        """def use():
        import kerneljit
        return kerneljit.use_bundle("nowhere.kjb")""",
    )
    assert places(caller["use"]) == [("caller.py", 3)]


def test_a_warning_points_past_what_our_functions_are_called_through() -> None:
    caller = run_as("caller", "def use(call):\n    return call()")
    ours = run_as("kerneljit.imagined", OURS)
    assert places(lambda: caller["use"](ours["call"])) == [("caller.py", 2)]
    similar = run_as("kerneljit_of_others", OURS)
    assert places(lambda: caller["use"](similar["call"])) == [("kerneljit_of_others.py", 9)]


def test_a_warning_of_the_environment_points_at_the_first_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_BUNDLES", "nowhere.kjb")
    forget_bundles()
    kernel = find_kernel("gallery:cosine")
    x = np.ones((2, 3), np.float32)
    line = sys._getframe().f_lineno + 1
    assert places(lambda: kernel(x, x)) == [(Path(__file__).name, line)]
    forget_bundles()
