"""Tuners as processes of their own, which meet in a PostgreSQL server and in a journal file; and storages that fail."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kerneljit.tuning import storage as storages
from kerneljit.tuning.storage import CannotShare, open_storage

from . import postgresql
from .postgresql import DATABASE, PASSWORD, USER, Server
from .test_tuning_shared import NAME, TWO, member, tried, tune

ROOT = Path(__file__).parents[1]
TRIALS = 3
_SECONDS = 120.0

needs_postgresql = pytest.mark.system_program("PostgreSQL")


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with postgresql.running() as running:
        yield running


@pytest.fixture
def database(server: Server) -> Iterator[Server]:
    """The server with an empty database."""
    yield server
    with server.connect(database="postgres") as connection:
        connection.execute(f"ALTER ROLE {USER} LOGIN")
        connection.execute(f"DROP DATABASE {DATABASE} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {DATABASE} OWNER {USER}")


def start(url: str, trials: int = TRIALS, seconds: float = 20.0) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "tests.shared_tuner", url, str(trials), str(seconds)]
    return subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, start_new_session=True
    )


def ended(process: subprocess.Popen[str]) -> tuple[dict[str, Any], str]:
    """What a tuner found, and everything that it said."""
    output, errors = process.communicate(timeout=_SECONDS)
    assert process.returncode == 0, errors
    return json.loads(output), output + errors


def as_text(schedules: list[Any]) -> set[str]:
    return {json.dumps(schedule, sort_keys=True) for schedule in schedules}


def check_two_processes(url: str) -> str:
    """Two at once and one afterwards; everything that they said."""
    both = [ended(process) for process in [start(url), start(url)]]
    (first, _), (second, _) = sorted(both, key=lambda found: found[0]["ended"])
    third, said = ended(start(url))
    for one in (first, second, third):
        assert one["trouble"] is None
        assert one["ignored"] == 0
    together = [as_text(one["tried"]) for one in (first, second, third)]
    assert [len(one) for one in together] == [TRIALS - 1] * 3
    assert not together[0] & together[1]
    assert not together[2] & (together[0] | together[1])
    assert third["heard"] == 2 * (TRIALS - 1)
    assert second["tuners"] + first["tuners"] >= 3
    assert third["tuners"] == third["provenance"]["tuners"] == 3
    for one in (second, third):
        assert (
            one["winner"] is None or as_text([one["winner"]]) <= as_text(one["finalists"]) | together[0] | together[1]
        )
    return "".join(text for _, text in both) + said


# ------------------------------------------------------------------------------ PostgreSQL


@needs_postgresql
def test_processes_share_a_study_in_postgresql_and_nobody_learns_the_password(database: Server) -> None:
    said = check_two_processes(database.url)
    assert PASSWORD not in said
    with database.connect() as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        assert len(tables) > 5
        kept = "".join(str(connection.execute(f'SELECT * FROM "{name}"').fetchall()) for (name,) in tables)
    assert "kerneljit cosine" in kept
    for secret in (PASSWORD, "postgresql+psycopg://", "127.0.0.1"):
        assert secret not in kept


@needs_postgresql
def test_a_process_that_is_killed_leaves_the_others_unharmed(database: Server) -> None:
    victim = start(database.url, trials=1000, seconds=60.0)
    try:
        _wait_for_trials(database, 5)  # the default, others that have ended, one that has not
    finally:
        os.killpg(victim.pid, signal.SIGKILL)
        victim.communicate(timeout=_SECONDS)
    found, _ = ended(start(database.url))
    assert found["trouble"] is None
    assert len(found["tried"]) == TRIALS - 1
    assert found["heard"] >= 2
    assert found["tuners"] == 1  # the dead one has measured nothing to the end


def _wait_for_trials(server: Server, count: int) -> None:
    import psycopg

    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        try:
            with server.connect() as connection:
                (found,) = connection.execute("SELECT count(*) FROM trials").fetchone()
        except psycopg.errors.UndefinedTable:
            found = 0
        if found >= count:
            return
        time.sleep(0.05)
    raise AssertionError("no trials came")


@needs_postgresql
def test_a_dropped_connection_is_made_again_and_a_server_that_is_gone_ends_the_sharing_alone(database: Server) -> None:
    storage = open_storage(database.url)
    one = member(storage, 0)
    assert one.announce(TWO)
    _drop_connections(database)
    tuned = tune(one, trials=4)
    assert one.trouble is None
    assert len(tried(tuned)) == 3
    other = member(storage, 1)
    with database.connect() as connection:
        connection.execute(f"ALTER ROLE {USER} NOLOGIN")
    _drop_connections(database)
    tuned = tune(other, seed=1, trials=4)
    assert len(tuned.trials) == 4
    assert other.trouble is not None
    assert f"127.0.0.1:{database.port}/{DATABASE} cannot be used: " in other.trouble
    assert PASSWORD not in other.trouble
    storage.close()


def _drop_connections(server: Server) -> None:
    with server.connect() as connection:
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", [USER])


@needs_postgresql
def test_what_a_server_refuses_is_a_sentence_with_a_cure(database: Server) -> None:
    cases = {
        database.address("p:wrong/s@s"): ("password authentication failed", "PGPASSWORD"),
        database.address(PASSWORD, "elsewhere"): ('"elsewhere" does not exist', "createdb"),
    }
    for url, (reason, cure) in cases.items():
        with pytest.raises(CannotShare) as caught:
            open_storage(url)
        _check_sentence(caught.value, reason, cure)
        assert "wrong/s@s" not in str(caught.value)
        assert PASSWORD not in str(caught.value)
    with database.connect() as connection:
        connection.execute("CREATE TABLE studies (something_else integer)")
        connection.execute(f"ALTER TABLE studies OWNER TO {USER}")
    with pytest.raises(CannotShare) as caught:
        open_storage(database.url)
    _check_sentence(caught.value, "study_id", "something else is in that database")


def _check_sentence(error: CannotShare, reason: str, cure: str) -> None:
    text = str(error)
    assert reason in text
    problem, _, rest = text.partition("\n  cure: ")
    assert cure in rest
    assert "\n" not in problem + rest
    assert len(text) < 600


# ------------------------------------------------------------------------------ journal files


def test_processes_share_a_study_in_a_journal_file(tmp_path: Path) -> None:
    check_two_processes(f"journal://{tmp_path}/with%20a%20space")
    assert (tmp_path / "with a space").stat().st_size > 1000


def test_a_lock_that_a_dead_tuner_left_does_not_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kerneljit.tuning import search

    monkeypatch.setattr(search, "_GRACE", 3)  # the least that optuna takes without a word
    path = tmp_path / "journal"
    storage = open_storage(f"journal://{path}")
    one = member(storage, 0)
    (tmp_path / "journal.lock").symlink_to(path)
    assert one.announce(TWO)
    assert one.trouble is None


# ------------------------------------------------------------------------------ what cannot work


@pytest.mark.parametrize(
    ("url", "reason", "cure"),
    [
        ("", "what was given is no storage", "journal:///path"),
        ("nonsense", "what was given is no storage", "journal:///path"),
        ("mysql://me:SECRET@host/db", "mysql:// is no storage", "postgresql+psycopg://"),
        ("me:SECRET@host://db", "what was given is no storage", "postgresql+psycopg://"),
        ("sqlite:///file", "sqlite:// is no storage", "journal:///path"),
        ("postgresql://me:SECRET@host:port/db", "cannot be read", "%40"),
        ("postgresql://me:SECRET@host", "names no database", "postgresql+psycopg://"),
        ("postgres://me:SECRET@127.0.0.1:1/db?password=SECRET", "127.0.0.1:1/db cannot be used", "server runs"),
        ("journal://relative/file", "no absolute path", "three slashes"),
        ("journal:///nowhere/at/all/file", "no folder /nowhere/at/all", "folder that all tuners see"),
        ("journal:///tmp", "is a folder", "name a file"),
    ],
)
def test_a_storage_that_cannot_work_is_a_sentence_with_a_cure(url: str, reason: str, cure: str) -> None:
    if url.startswith("postgres") and "127.0.0.1" in url:
        pytest.importorskip("psycopg")
    with pytest.raises(CannotShare) as caught:
        open_storage(url)
    _check_sentence(caught.value, reason, cure)
    assert "SECRET" not in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [b"Dear reader,\nthis is no journal.\n", b"without an end", b"{}\n", b"[" * 100_000, b"\xff\x00\n", b"\n"],
)
def test_a_file_that_is_no_journal_is_left_as_it_is(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "letter"
    path.write_bytes(content)
    with pytest.raises(CannotShare) as caught:
        open_storage(f"journal://{path}")
    _check_sentence(caught.value, f"{path} holds something else", "does not exist yet or is a journal")
    assert path.read_bytes() == content


def test_an_empty_file_becomes_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    path.touch()
    assert member(open_storage(f"journal://{path}")).announce(TWO)
    assert path.read_bytes().endswith(b"}\n")


def test_a_line_that_a_dead_tuner_left_unfinished_harms_nobody(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    storage = open_storage(f"journal://{path}")
    one, other = member(storage, 0), member(storage, 1)
    tune(one, trials=3)
    before = path.read_bytes()
    with path.open("ab") as file:
        file.write(b'{"op_code": 4, "unfinished": "' + b"x" * 100_000)
    tuned = tune(other, seed=1, trials=3)
    late = member(open_storage(f"journal://{path}"), 2)
    tune(late, seed=2, trials=3)
    assert one.trouble is other.trouble is late.trouble is None
    assert path.read_bytes().startswith(before)
    assert b"unfinished" not in path.read_bytes()
    assert len(tried(tuned)) == 2
    assert len(late.heard) == 4


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read and write everything")
def test_a_journal_that_may_not_be_read_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    path.touch()
    path.chmod(0)
    with pytest.raises(CannotShare) as caught:
        open_storage(f"journal://{path}")
    _check_sentence(caught.value, "Permission denied", "this user may write")


def test_a_driver_that_is_missing_is_named_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)  # as Python imports what is not there
    with pytest.raises(CannotShare) as caught:
        open_storage("postgresql://me:SECRET@host/db")
    _check_sentence(caught.value, "needs psycopg, which is not installed", "pip install 'kerneljit[tune-shared]'")
    monkeypatch.setattr(storages.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(CannotShare) as caught:
        open_storage("journal:///tmp/journal")
    _check_sentence(caught.value, "needs optuna", "pip install")


def test_a_process_that_cannot_share_has_not_begun_to_tune() -> None:
    process = start("postgresql://me:SECRET@127.0.0.1:1/db")
    output, errors = process.communicate(timeout=_SECONDS)
    assert process.returncode == 2
    assert output == ""
    assert errors.startswith("postgresql+psycopg://127.0.0.1:1/db ")
    assert "Traceback" not in errors
    assert "SECRET" not in errors


def test_two_studies_in_one_storage_do_not_mix(tmp_path: Path) -> None:
    storage = open_storage(f"journal://{tmp_path}/journal")
    assert member(storage, 0).announce(TWO)
    assert storage.study("another").trials() == []
    assert len(storage.study(NAME).trials()) == 1
