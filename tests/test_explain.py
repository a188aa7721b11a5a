"""Which layer answers a call: what is said of each is what calls do."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit.cli import main
from kerneljit.cli.inspect import find_kernel
from kerneljit.plan.choices import Schedule
from kerneljit.runtime.bound import BoundCall
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host, target_of
from kerneljit.store import library
from kerneljit.store.advice import advisor
from kerneljit.store.bundles import forget_bundles, used_bundles
from kerneljit.store.database import Database
from kerneljit.store.explain import bundle_before
from kerneljit.store.forget import forget
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.rows import KnownKernel
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Trial, Winner
from tests.entry_calls import numbers
from tests.store_records import DATE

SOURCE = """
import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def product(i: M, j: N, b: f32[M, K], a: f32[N, K]) -> f32:
    return sum(b[i, k] * a[j, k] for k in K) - 0.25
"""
A, B = numbers(100, 70), numbers(90, 70, seed=1)
SHAPE = "M=100,N=90,K=70"
CLASS = "K=64 M=128 N=64"

Explain = Callable[..., dict[str, str]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    for name, value in (("HOME", str(folder)), ("TUNED", "on"), ("CODE", "on")):
        monkeypatch.setenv(f"KERNELJIT_{name}", value)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.setattr("kerneljit.store.advice.shipped_winners", lambda *_: [])
    monkeypatch.setattr(library, "_problems", {})
    start_again()
    return folder


@pytest.fixture
def explained(capsys: pytest.CaptureFixture[str]) -> Explain:
    """What each layer says; the one that answers is under `->`, too."""

    def explain(*words: str, shape: str = SHAPE) -> dict[str, str]:
        capsys.readouterr()
        assert main.main(("cache", "explain", "app.py:product", "--shape", shape, "--json", *words)) == 0
        layers = json.loads(capsys.readouterr().out)["layers"]
        (answer,) = (layer["layer"] for layer in layers if layer["answers"])
        return {layer["layer"]: layer["text"] for layer in layers} | {"->": answer}

    return explain


def start_again() -> None:
    """As a new process would."""
    forget_bundles()
    advisor().refresh()


def called(a: Any = A, b: Any = B, **options: Any) -> BoundCall:
    """What a new process' call comes to."""
    start_again()
    kernel = find_kernel("app.py:product")
    assert np.array_equal(kernel(a, b, **options), a @ b.T - np.float32(0.25))
    (executable,) = kernel._executables.values()
    (prepared,) = executable._prepared.values()
    assert prepared.call is not None
    return prepared.call


def with_one_row(schedule: Schedule, rows: int = 1) -> Schedule:
    return replace(schedule, stages=(*schedule.stages[:-1], replace(schedule.stages[-1], rows=rows)))


def won(rows: int = 1, gain: float = 1.5) -> Winner:
    """A winner for such calls, told apart by its rows."""
    kernel = find_kernel("app.py:product")
    formula = kernel.definition.formula({})
    target = current_target()
    shape = Shape((("M", 100), ("N", 90), ("K", 70)), (("a", 1), ("b", 1)))
    schedule = with_one_row(kernel.schedule_for(A, B), rows)
    return Winner(
        kernel_identity(formula, None), "product", target.identity, target.level, shape, schedule, gain, 20,
        {"date": "today"}, GENERATOR,
    )  # fmt: skip


def keep(winner: Winner, fingerprint: str | None = None) -> None:
    facts = HostFacts.of(host())
    with Database.open() as database:
        database.add_host(replace(facts, fingerprint=fingerprint or facts.fingerprint))
        database.add_kernel(winner.kernel, find_kernel("app.py:product").definition.formula({}), None)
        database.put_winner(fingerprint or facts.fingerprint, winner)
    start_again()


def exported(*words: str) -> None:
    shapes = ("--shapes", SHAPE)
    command = (
        "cache",
        "export",
        "app.kjb",
        "--kernels",
        "app.py:product",
        *shapes,
        "--targets",
        current_target().level,
    )
    assert main.main((*command, *words)) == 0


# ---------------------------------------------------------------------- what this host has


def test_before_the_first_call_the_cost_model_answers(explained: Explain) -> None:
    found = explained()
    assert found == {
        "call argument": "only a call can give one: kernel(..., schedule=s)",
        "code kept on this host": "there is no database",
        "winners of bundles": "there is none of this kernel",
        "winners of this host": "there is none of this kernel",
        "shipped winners": "there is none of this kernel",
        "cost model": "it has a schedule for every call",
        "->": "cost model",
    }


def test_kept_code_answers_the_calls_that_it_is_for(explained: Explain, monkeypatch: pytest.MonkeyPatch) -> None:
    assert called().compilation is not None
    assert called().compilation is None
    found = explained()
    assert found["->"] == "code kept on this host"
    assert found["code kept on this host"].endswith("bytes, made by the cost model's schedule")
    for words, shape, reason in (
        ((), "M=1000,N=90,K=70", f"it is for {CLASS}"),
        (("--threads", "2"), SHAPE, "it is for threads 1"),
        (("--target", "sse2"), SHAPE, f"it is for {current_target().level}"),
    ):
        if reason != "it is for sse2":
            assert explained(*words, shape=shape)["code kept on this host"] == reason
    assert called(np.asfortranarray(A)).compilation is not None
    assert called(A, B, threads=2).compilation is not None
    assert explained("--threads", "2")["->"] == "code kept on this host"
    monkeypatch.setenv("KERNELJIT_TUNED", "off")
    assert "it was made with KERNELJIT_TUNED=on" in explained()["code kept on this host"]
    assert explained()["winners"] == "KERNELJIT_TUNED=off leaves all of them aside"
    monkeypatch.setenv("KERNELJIT_CODE", "off")
    assert explained()["code kept on this host"] == "KERNELJIT_CODE=off leaves it aside"
    assert called().compilation is not None


def test_why_kept_code_is_not_used_is_told(explained: Explain, home: Path) -> None:
    called()
    file = home / "kerneljit.sqlite3"

    def tampered(statement: str) -> None:
        connection = sqlite3.connect(file, isolation_level=None)
        connection.execute(statement)
        connection.close()

    if os.name == "posix":
        file.chmod(0o666)
        found = explained()
        assert found["->"] == "cost model"
        assert "other users can write to it" in found["code kept on this host"]
        file.chmod(0o644)
    assert explained()["->"] == "code kept on this host"
    tampered("UPDATE objects SET bytes = x'00'")
    found = explained()
    assert found["->"] == "cost model"
    assert found["code kept on this host"].startswith("code.object: expected")
    tampered("UPDATE code SET generation = 'another'")
    assert explained()["code kept on this host"] == "another version of kerneljit made it"


def test_a_winner_of_this_host_answers_and_then_its_code(explained: Explain) -> None:
    called()
    keep(won())
    found = explained()
    shown = f"the winner for {CLASS}, {current_target().level}, 1.50x the default"
    assert (found["->"], found["winners of this host"]) == ("winners of this host", shown)
    assert found["code kept on this host"] == "there is none of this kernel", "it was the cost model's"
    assert called().made.schedule == won().schedule
    found = explained()
    assert found["->"] == "code kept on this host"
    assert found["code kept on this host"].endswith(f"bytes, made by {shown}")


def test_a_winner_under_the_former_fingerprint_answers(explained: Explain) -> None:
    keep(won(), host().former_fingerprint)
    assert explained()["->"] == "winners of this host"
    assert called().made.schedule == won().schedule


def test_a_shipped_winner_answers_last(explained: Explain, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = won(2)
    monkeypatch.setattr("kerneljit.store.advice.shipped_winners", lambda *_: [shipped])
    start_again()
    assert explained()["->"] == "shipped winners"
    keep(won(1))
    found = explained()
    assert (found["->"], found["shipped winners"]) == ("winners of this host", "another layer's goes before")


# ---------------------------------------------------------------------- bundles


def test_code_of_a_bundle_answers_before_what_is_kept_here(explained: Explain, monkeypatch: pytest.MonkeyPatch) -> None:
    called()
    exported()
    kj.use_bundle("app.kjb", trust="unsigned")
    found = explained()
    assert found["->"] == "code of app.kjb"
    assert found["code kept on this host"].endswith("made by the cost model's schedule")
    assert explained(shape="M=9,N=9,K=9")["code of app.kjb"] == "axes are of other classes"
    monkeypatch.setenv("KERNELJIT_CODE", "off")
    found = explained()
    assert found["->"] == "cost model"
    assert found["code of app.kjb"] == "KERNELJIT_CODE=off leaves it aside"


def test_a_program_s_bundle_is_asked_where_it_is_named(
    explained: Explain, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    exported()
    (tmp_path / "bad.kjb").write_bytes(b"no bundle")
    found = explained("--bundle", "bad.kjb", "--bundle", "app.kjb")
    assert found["->"] == "cost model"
    assert list(found)[1:3] == ["code of bad.kjb", "code of app.kjb"]
    assert found["code of app.kjb"].startswith("nobody has signed it")
    assert explained("--bundle", "app.kjb", "--trust", "unsigned")["->"] == "code of app.kjb"
    assert used_bundles() == ()
    assert main.main(("cache", "explain", "app.py:product", "--shape", SHAPE, "--trust", "unsigned")) == 2
    assert "--bundle app.kjb --trust unsigned" in capsys.readouterr().err


@pytest.mark.filterwarnings("ignore::kerneljit.BundleWarning")
def test_each_bundle_says_why_it_does_not_answer(explained: Explain, tmp_path: Path) -> None:
    exported()
    (tmp_path / "bad.kjb").write_bytes(b"no bundle")
    for name in ("app.kjb", "bad.kjb"):
        kj.use_bundle(name)
    found = explained()
    assert found["->"] == "cost model"
    assert found["code of app.kjb"].startswith("nobody has signed it")
    assert "code of bad.kjb" in found


def test_winners_of_a_bundle_answer_before_code_that_was_made_without_them(
    explained: Explain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Code that is kept is what the host would make by itself: with a bundle's winner it would make other code."""
    keep(won(2))
    exported("--records-only")
    with sqlite3.connect(library.database_path()) as connection:
        connection.execute("DELETE FROM winners")
    connection.close()
    keep(won(1))
    assert called().made.schedule == won(1).schedule
    assert called().compilation is None
    kj.use_bundle("app.kjb")
    found = explained()
    assert (found["->"], found["winners of this host"]) == ("winners of bundles", "another layer's goes before")
    assert found["winners of bundles"].startswith(f"the winner of app.kjb for {CLASS}")
    assert found["code kept on this host"].endswith("or other winners came from bundles")
    monkeypatch.setenv("KERNELJIT_BUNDLES", "app.kjb")
    assert called().made.schedule == won(2).schedule
    assert called().compilation is None
    monkeypatch.setenv("KERNELJIT_CODE", "off")
    assert called().made.schedule == won(2).schedule, "records stay"
    monkeypatch.setenv("KERNELJIT_CODE", "on")
    monkeypatch.delenv("KERNELJIT_BUNDLES")
    start_again()
    assert explained()["code kept on this host"].endswith("1.50x the default"), "what was kept before is still there"


# ---------------------------------------------------------------------- tuning, where a bundle goes first


def test_it_is_told_which_bundle_goes_before_what_is_tuned(explained: Explain, tmp_path: Path) -> None:
    kernel = find_kernel("app.py:product")
    formula = kernel.definition.formula({})
    known, shape = KnownKernel(kernel_identity(formula, None), formula, None), won().shape
    assert bundle_before(known, shape, current_target()) is None
    keep(won(2))
    exported("--records-only")
    keep(won(1))
    assert bundle_before(known, shape, current_target()) is None, "a file that nobody uses"
    kj.use_bundle("app.kjb")
    told = bundle_before(known, shape, current_target())
    assert told is not None
    assert told.startswith("the winner of app.kjb for")
    far = Shape((("M", 9), ("N", 9), ("K", 9)), shape.contiguous)
    assert bundle_before(known, far, current_target()) is None
    start_again()
    exported()
    kj.use_bundle("app.kjb", trust="unsigned")
    assert bundle_before(known, shape, current_target()) == "code of app.kjb"


def test_a_tuning_says_so(explained: Explain, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pytest.importorskip("optuna")
    exported()
    kj.use_bundle("app.kjb", trust="unsigned")
    found = find_kernel("app.py:product").tune(A, B, seconds=2, trials=1)
    assert found.session.bundle == "code of app.kjb"
    assert str(found).endswith("\n  a bundle answers such calls before this: code of app.kjb")
    assert found.schedule == found.session.winner.schedule
    capsys.readouterr()
    words = ("tune", "app.py:product", "--shape", SHAPE, "--seconds", "2", "--trials", "1", "--json", "found.json")
    assert main.main(words) == 0
    assert capsys.readouterr().out.count("a bundle answers such calls before this: code of app.kjb") == 1
    (tuned,) = json.loads((tmp_path / "found.json").read_text())["kernels"]
    assert tuned["bundle"] == "code of app.kjb"
    assert explained()["->"] == "code of app.kjb"


def test_a_bundle_that_cannot_be_read_is_said_to_be_one(explained: Explain, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_BUNDLES", "nowhere.kjb")
    start_again()
    layers = explained()
    assert layers["winners of bundles"] == "there is none of this kernel, and 1 could not be read"
    assert "it is not there" in layers["code of nowhere.kjb"]


# ---------------------------------------------------------------------- a tuning that is undone


def forgotten(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    start_again()
    capsys.readouterr()
    assert main.main(("cache", "forget", "app.py:product", *words)) == 0
    return capsys.readouterr().out.splitlines()


def test_a_winner_is_forgotten_with_its_code(
    explained: Explain, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(won(2), host().former_fingerprint)
    keep(won())
    assert called().made.schedule == won().schedule
    assert explained()["->"] == "code kept on this host"
    first, line = forgotten(capsys)
    assert first == f"{home}/kerneljit.sqlite3: 1 winner of product forgotten; what was tried stays."
    shown = f"{current_target().level}, {CLASS}, threads 1"
    assert line == f"  {shown}, 1.50x: from now on cost model: it has a schedule for every call"
    found = explained()
    assert found["->"] == "cost model"
    assert found["code kept on this host"] == found["winners of this host"] == "there is none of this kernel"
    assert called().made.schedule == find_kernel("app.py:product").schedule_for(A, B)


def test_trials_outlive_the_winner(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    best = won()
    keep(best)
    with Database.open() as database:
        tried = Trial(best.kernel, best.target, best.shape, best.schedule, "raced", (1.0,), DATE)
        database.add_trials(host().fingerprint, [tried])
    forgotten(capsys)
    with Database.open(read_only=True) as database:
        assert database.all_winners() == []
        assert database.trials(host().fingerprint, best.kernel) == [tried]


def test_one_shape_or_one_level_is_forgotten_alone(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here = won()
    far = replace(here, shape=Shape((("M", 9), ("N", 9), ("K", 9)), here.shape.contiguous))
    sse2 = replace(here, target=target_of(host(), "sse2").identity, level="sse2")
    for winner in (here, far, sse2):
        keep(winner)

    def left() -> list[Winner]:
        with Database.open(read_only=True) as database:
            return database.winners_of(host().fingerprints)

    level = here.level
    assert forgotten(capsys, "--shape", "M=8,N=9,K=9") == [
        f"{home}/kerneljit.sqlite3: this host has no winner of product for K=9 M=8 N=9: nothing is forgotten; it has "
        f"some for {level}, {CLASS}, threads 1; {level}, K=9 M=9 N=9, threads 1; sse2, {CLASS}, threads 1."
    ]
    assert "1 winner of product" in forgotten(capsys, "--shape", "M=110,N=80,K=70", "--target", level)[0]
    assert [winner.key for winner in left()] == [far.key, sse2.key]
    assert forgotten(capsys, "--target", "sse2")[1].startswith(f"  sse2, {CLASS}, threads 1, 1.50x: from now on ")
    assert left() == [far]


def test_there_may_be_nothing_to_forget(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert forgotten(capsys) == [f"{home}/kerneljit.sqlite3: this host has no winner of product: nothing is forgotten."]
    assert not list(home.iterdir())
    assert main.main(("cache", "forget", "app.py:product", "--target", "sse5")) == 2


def test_who_knew_a_winner_keeps_no_code_by_it_once_it_is_forgotten(explained: Explain, home: Path) -> None:
    """A process that has read the winner, and compiles after another has forgotten it."""
    keep(won())
    advisor().winners(won().kernel)
    with Database.open() as database:
        assert len(forget(database, host().fingerprints, won().kernel)) == 1
    kernel = find_kernel("app.py:product")
    kernel(A, B)
    assert explained()["code kept on this host"].endswith("made by the cost model's schedule")
