"""The examples run, and say what they found."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


def test_there_are_examples() -> None:
    assert {path.stem for path in EXAMPLES} >= {"cosine", "tanimoto", "linear_layer"}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_agrees_with_numpy(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = runpy.run_path(str(path))
    assert names["__doc__"]
    names["main"]()
    assert "as NumPy has them" in capsys.readouterr().out


def test_an_example_runs_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "examples/tanimoto.py"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "query 7 is molecule 123: similarity 1.0" in done.stdout
