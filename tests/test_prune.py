"""`kerneljit cache prune`: what can be made again may go, counted first; what tuning found stays."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import kerneljit as kj
from kerneljit import f32
from kerneljit.cli import main
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host
from kerneljit.store.database import Database
from kerneljit.store.generation import GENERATION
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import kernel_identity
from kerneljit.store.objects import KeptObjects
from kerneljit.store.shape import Shape
from tests.entry_calls import numbers
from tests.store_records import DOT, dot, shape, trial, winner

Command = Callable[..., tuple[int, str, str]]
Tables = Callable[..., Any]
M, K = kj.dims("M K")


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    monkeypatch.setenv("KERNELJIT_HOME", str(home))
    monkeypatch.setenv("KERNELJIT_CODE", "on")
    return home / "kerneljit.sqlite3"


@pytest.fixture
def prune(capsys: pytest.CaptureFixture[str]) -> Callable[..., dict[str, Any]]:
    """What the command says to machines."""

    def run(*words: str) -> dict[str, Any]:
        capsys.readouterr()
        assert main.main(("cache", "prune", "--json", *words)) == 0
        found = json.loads(capsys.readouterr().out)
        return {name: found[name] for name in ("winners", "code", "objects", "bytes")}

    return run


@pytest.fixture
def tables(file: Path) -> Iterator[Tables]:
    """A statement in the database, and the first column of what it finds."""
    opened: list[sqlite3.Connection] = []

    def run(statement: str, *values: object) -> list[Any]:
        if not opened:
            opened.append(sqlite3.connect(file, isolation_level=None))
        return [row[0] for row in opened[0].execute(statement, values)]

    yield run
    for connection in opened:
        connection.close()


def scaled(by: float) -> kj.Kernel:
    @kj.kernel
    def scaled(i: M, k: K, a: f32[M, K]) -> f32:
        return a[i, k] * by

    scaled(numbers(40, 50))
    return scaled


def identity_of(kernel: kj.Kernel) -> str:
    return kernel_identity(kernel.definition.example, None)


def is_found(by: float) -> bool:
    """Whether a new process would find the code."""
    (executable,) = scaled(by)._executables.values()
    (prepared,) = executable._prepared.values()
    assert prepared.call is not None
    return prepared.call.compilation is None


NOTHING = {"winners": 0, "code": 0, "objects": 0, "bytes": 0}


def test_what_calls_use_stays(prune: Callable[..., dict[str, Any]]) -> None:
    assert prune() == NOTHING
    assert prune("--delete") == NOTHING
    scaled(2.0)
    KeptObjects().keep("key", b"code")
    assert prune("--delete") == NOTHING
    assert is_found(2.0)
    assert KeptObjects().find("key") == b"code"


@pytest.mark.parametrize("column", ["generation", "version"])
def test_code_of_other_versions_goes(prune: Callable[..., dict[str, Any]], tables: Tables, column: str) -> None:
    old = identity_of(scaled(2.0))
    scaled(3.0)
    (size,) = tables("SELECT length(bytes) FROM objects JOIN code ON object = key WHERE kernel = ?", old)
    tables(f"UPDATE code SET {column} = 'another' WHERE kernel = ?", old)
    counted = {"winners": 0, "code": 1, "objects": 1, "bytes": size}
    for words in ((), ("--dry-run",), ("--delete",)):
        assert prune(*words) == counted
    assert prune() == NOTHING
    assert tables("SELECT count(*) FROM code") == tables("SELECT count(*) FROM objects") == [1]
    assert is_found(3.0)
    assert not is_found(2.0)


def test_an_object_stays_as_long_as_any_code_has_it(prune: Callable[..., dict[str, Any]], tables: Tables) -> None:
    scaled(2.0)
    tables(
        "INSERT INTO code SELECT host, kernel, target, shape, layout, 'old', version, tuned, record, object FROM code"
    )
    assert prune("--delete") == {**NOTHING, "code": 1}
    assert is_found(2.0)


def test_objects_that_no_code_has_go(prune: Callable[..., dict[str, Any]], tables: Tables) -> None:
    scaled(2.0)
    (size,) = tables("SELECT length(bytes) FROM objects")
    tables("DELETE FROM code")
    KeptObjects().keep("key", b"code")
    older = "SELECT replace(key, ?, 'older'), bytes, sha256, made FROM objects WHERE key LIKE 'entry-%'"
    tables(f"INSERT INTO objects {older}", GENERATION)
    assert prune("--delete") == {**NOTHING, "objects": 2, "bytes": size + 4}
    assert KeptObjects().find("key") == b"code"
    scaled(2.0)
    tables("DELETE FROM objects WHERE key = sha256")
    assert prune("--delete") == {**NOTHING, "code": 1}, "code without its object is none"


def test_code_that_is_old_or_too_much_goes(prune: Callable[..., dict[str, Any]], tables: Tables) -> None:
    old, new = identity_of(scaled(2.0)), identity_of(scaled(3.0))
    tables(
        "UPDATE objects SET made = '2020-01-01T00:00:00Z' WHERE key = (SELECT object FROM code WHERE kernel = ?)", old
    )
    assert prune("--days", "1")["code"] == 1
    (size,) = tables("SELECT length(bytes) FROM objects JOIN code ON object = key WHERE kernel = ?", new)
    assert prune("--megabytes", str(size / 1e6), "--delete")["code"] == 1
    assert tables("SELECT kernel FROM code") == [new]
    assert prune("--days", "1") == NOTHING


def test_code_of_kernels_that_nobody_calls_goes_on_request(
    prune: Callable[..., dict[str, Any]], tables: Tables
) -> None:
    called, tuned, unseen = (identity_of(scaled(by)) for by in (2.0, 3.0, 4.0))
    with Database.open() as database:
        of = Shape((("M", 40), ("K", 50)), (("a", 1),))
        database.count_calls(host().fingerprint, [(called, current_target().identity, of, 9, 1.0)])
        database.put_winner(host().fingerprint, winner(kernel=tuned, shape=of))
    scaled(3.0)
    assert prune() == NOTHING
    assert prune("--unseen", "--delete")["code"] == 1
    assert sorted(tables("SELECT kernel FROM code")) == sorted([called, tuned])
    assert unseen not in tables("SELECT kernel FROM code")


def test_what_tuning_found_is_never_lost(prune: Callable[..., dict[str, Any]], tables: Tables) -> None:
    scaled(2.0)
    facts = HostFacts.of(host())
    with Database.open() as database:
        database.add_kernel(DOT, dot(), None)
        database.add_trials(facts.fingerprint, [trial(), trial()])
        database.put_winner(facts.fingerprint, winner())
        database.put_winner(facts.fingerprint, winner(shape=shape(m=5), generator=0))
        before = database.all_winners()
    everything = ("--days", "0", "--megabytes", "0", "--unseen", "--delete")
    found = prune(*everything)
    assert (found["winners"], found["code"], found["objects"]) == (1, 1, 1)
    assert tables("SELECT count(*) FROM code") == tables("SELECT count(*) FROM objects") == [0]
    with Database.open() as database:
        assert database.all_winners() == before
        assert database.trials(facts.fingerprint, DOT) == [trial(), trial()]
    assert prune("--winners")["winners"] == 1
    assert prune(*everything, "--winners")["winners"] == 1
    with Database.open() as database:
        assert database.all_winners() == [each for each in before if each[1].generator]
        assert database.trials(facts.fingerprint, DOT) == [trial(), trial()], "what was tried, this version can read"


def test_people_are_told(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def said(*words: str) -> list[str]:
        capsys.readouterr()
        assert main.main(("cache", "prune", *words)) == 0
        return capsys.readouterr().out.splitlines()

    with Database.open() as database:
        database.add_host(HostFacts.of(host()))
        database.add_kernel(DOT, dot(), None)
        database.put_winner(host().fingerprint, winner(generator=0))
        database.put_object("1", bytes(1000))
        database.put_object("2", bytes(1000))
    begin, old = f"{file}: machine code for 0 kinds of calls,", "1 winner of other versions:"
    kept = f"{old} kept; --winners counts that in."
    assert said() == [f"{begin} 0 objects of 0 bytes: not needed; --delete deletes that.", kept]
    few = ("--megabytes", "0.0015")
    assert said(*few, "--delete") == [f"{begin} 1 object of 1,000 bytes: deleted.", kept]
    assert said("--winners", "--dry-run")[1] == f"{old} not needed; --delete deletes that."
    assert said("--winners", "--delete")[1] == f"{old} deleted."
    assert len(said()) == 1
    for wrong in (("--days", "-1"), ("--days", "99999999"), ("--megabytes", "nan"), ("--megabytes", "inf")):
        assert main.main(("cache", "prune", *wrong)) == 2
    with pytest.raises(SystemExit):
        main.main(("cache", "prune", "--delete", "--dry-run"))
