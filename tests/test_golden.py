"""What the gallery's kernels become, against the texts in `tests/golden/`; the same in every process."""

from __future__ import annotations

import difflib
import hashlib
import os
import subprocess
import sys
from functools import cache
from itertools import islice

import pytest

from kerneljit.store.generation import GENERATION
from tests.gallery_code import CASES
from tests.refresh_golden import (
    COMMAND,
    FOLDER,
    GENERATED,
    GENERATED_FOR,
    GENERATION_FILE,
    code_of,
    generation_of,
    generation_text,
    stages_of,
)

SHOWN_LINES = 30
GREATEST_SIZE = 600_000


def difference(name: str, expected: str, found: str) -> str:
    """The first lines of what changed, and how to keep it."""
    changes = difflib.unified_diff(
        expected.splitlines(), found.splitlines(), f"tests/golden/{name}", "as it is now", lineterm="", n=1
    )
    shown = "\n".join(islice(changes, SHOWN_LINES))
    return f"{name} is not what it was. If that is meant, run `{COMMAND}` and review the difference.\n{shown}"


def assert_golden(name: str, found: str) -> None:
    file = FOLDER / name
    expected = file.read_text(encoding="utf-8") if file.exists() else ""
    if found != expected:
        pytest.fail(difference(name, expected, found), pytrace=False)


@pytest.mark.parametrize("name", CASES)
def test_stages(name: str) -> None:
    assert_golden(f"{name}.txt", stages_of(name))


@pytest.mark.parametrize("name", GENERATED)
def test_code(name: str) -> None:
    assert_golden(f"{name}.{GENERATED_FOR}.ll", code_of(name))


def test_kept_code_of_another_generator_is_told_from_ours() -> None:
    golden = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.iterdir()}
    assert generation_of(golden) == GENERATION, f"code or forms have changed: run `{COMMAND}`"
    assert GENERATION_FILE.read_text(encoding="utf-8") == generation_text(GENERATION)
    name = next(iter(golden))
    assert generation_of(golden | {name: f"{golden[name]} "}) != GENERATION


def test_there_are_no_texts_of_kernels_that_are_gone() -> None:
    wanted = {f"{name}.txt" for name in CASES} | {f"{name}.{GENERATED_FOR}.ll" for name in GENERATED}
    assert {file.name for file in FOLDER.iterdir()} == wanted


def test_the_texts_name_no_place_of_this_machine() -> None:
    for file in FOLDER.iterdir():
        text = file.read_text(encoding="utf-8")
        assert str(FOLDER.parents[1]) not in text
        assert "!dbg" not in text
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < GREATEST_SIZE, "too much to review"


def test_a_failure_says_how_to_refresh() -> None:
    message = difference("some.txt", "one\ntwo\n", "one\nthree\n")
    assert "`make golden`" in message
    assert "-two\n+three" in message


@cache
def digest_of_all_code(seed: str) -> str:
    """Of the whole gallery's code, generated in a process of its own."""
    program = (
        "from tests.refresh_golden import code_of, stages_of, CASES\n"
        "for name in CASES: print(stages_of(name), code_of(name))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        cwd=FOLDER.parents[1],
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert len(done.stdout) > 100_000
    return hashlib.sha256(done.stdout).hexdigest()


def test_code_does_not_depend_on_the_order_of_sets() -> None:
    """Machine code is kept by what it was made from, so the same kernel must give the same code anywhere."""
    assert digest_of_all_code("1") == digest_of_all_code("2")
