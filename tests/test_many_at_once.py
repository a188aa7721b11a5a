"""Many processes with one database, killed at random: `make many` for a moment, and its judges on what is wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="these processes are forked")


def test_a_few_processes_that_are_killed_do_one_another_no_harm(tmp_path: Path) -> None:
    words = ["--processes", "6", "--seconds", "3", "--seed", "7"]
    command = [sys.executable, "-m", "tests.many_at_once", *words]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=240, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    first, last = done.stdout.splitlines()
    assert last == "Nothing is wrong."
    counts = {name: int(times) for name, times in (each.split(": ") for each in first.split(", "))}
    assert min(counts[name] for name in ("killed", "calls", "compiled", "kept")) > 0
    assert counts["kept"] <= counts["compiled"]


Line = tuple[float, int, str, dict[str, Any]]


def records(*log: Line, watched: Any = (), killed: Any = ()) -> Any:
    from tests.many_records import Records

    lines = [
        {"at": at, "asked": at, "life": life, "what": what, "key": "k/l", "kernel": "k", **facts}
        for at, life, what, facts in log
    ]
    return Records(lines, [], list(watched), dict(killed))


def test_who_makes_the_same_at_once_is_found_out() -> None:
    from tests.many_records import made_twice_at_once

    both: tuple[Line, ...] = (1.0, 1, "making", {}), (2.0, 2, "making", {}), (3.0, 1, "left", {}), (4.0, 2, "left", {})
    assert len(list(made_twice_at_once(records(*both)))) == 1
    in_turns: tuple[Line, ...] = (
        (1.0, 1, "making", {}),
        (2.0, 1, "left", {}),
        (2.5, 2, "making", {}),
        (4.0, 2, "left", {}),
    )
    assert not list(made_twice_at_once(records(*in_turns)))
    assert not list(made_twice_at_once(records((1.0, 1, "making", {}), *in_turns[2:], killed={1: 1.5})))
    assert list(made_twice_at_once(records((1.0, 1, "making", {}), *in_turns[2:], killed={1: 2.6})))


def test_what_is_made_and_not_kept_is_found_out() -> None:
    from tests.many_records import made_in_vain

    made: tuple[Line, ...] = (1.0, 1, "making", {}), (2.0, 1, "compiled", {})
    assert not list(made_in_vain(records(*made, (3.0, 1, "kept", {"there": True}), (3.1, 1, "left", {}))))
    unkept: tuple[Line, ...] = (*made, (3.0, 1, "kept", {"there": False}), (3.1, 1, "left", {}))
    assert list(made_in_vain(records(*unkept)))
    assert not list(made_in_vain(records(*made, killed={1: 2.5})))
    tuned = records(*unkept)
    tuned.ledger += [
        (2, {"what": what, "kind": "winner", "key": ["k", "2.0"], "at": 2.1}) for what in ("wants", "done")
    ]
    assert not list(made_in_vain(tuned)), "others have tuned it meanwhile"


def test_what_is_kept_twice_is_found_out() -> None:
    from tests.many_records import kept_again

    kept, gone = ("code", "k/l", "object"), ("gone", "", "object")
    assert list(kept_again(records(watched=[kept, kept])))
    assert not list(kept_again(records(watched=[kept, gone, kept])))
    assert not list(kept_again(records(watched=[kept, ("winner", "k", "{}"), kept])))
    assert not list(kept_again(records(watched=[kept, ("code", "k/another", "object")])))
