"""`kerneljit cache`, and what the doctor says of the database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kerneljit.cli import doctor, main
from kerneljit.runtime.host import host
from kerneljit.store.database import Database
from kerneljit.store.hosts import HostFacts
from kerneljit.store.winner import Winner
from tests.store_records import DATE, DOT, HOST, dot, shape, winner

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: str) -> tuple[int, str, str]:
        status = main.main(words)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path))
    return tmp_path / "kerneljit.sqlite3"


@pytest.fixture
def tuned(home: Path) -> Iterator[Database]:
    """Two winners of this host, one of another generator, one of another host."""
    database = Database.open()
    me = HostFacts.of(host())
    for facts in (me, HOST):
        database.add_host(facts)
    database.add_kernel(DOT, dot(), None)
    for one in (winner(), winner(shape=shape(m=4, threads=8), gain=10.0), winner(shape=shape(m=5), generator=0)):
        database.put_winner(me.fingerprint, one)
    database.put_winner(HOST.fingerprint, winner(shape=shape(m=6)))
    yield database
    database.close()


def test_the_winners_of_this_host_are_listed(tuned: Database, command: Run) -> None:
    status, out, err = command("cache", "list")
    first, older, _, heading, rule, *rows = out.splitlines()
    assert (status, err) == (0, "")
    assert first == f"{tuned.file}: 2 winners of this host."
    assert older.startswith("1 winner more, of another version's code")
    assert heading.split() == ["kernel", "level", "shape", "threads", "gain", "pairs", "found"]
    assert set(rule) == {"-"}
    assert [row.split() for row in rows] == [
        ["dot", "avx2", "K=256", "M=1000", "N=100000", "1", "1.25x", "40", DATE],
        ["dot", "avx2", "K=256", "M=4", "N=100000", "8", "10.00x", "40", DATE],
    ]
    assert len({row.index("x  ") for row in rows}) == 1
    assert len({row.index(DATE) for row in rows}) == 1


def test_the_list_is_json_for_machines(tuned: Database, command: Run) -> None:
    status, out, _ = command("cache", "list", "--json")
    data = json.loads(out)
    assert status == 0
    assert (data["database"], data["host"]) == (str(tuned.file), host().fingerprint)
    assert {Winner.from_data(one).gain for one in data["winners"]} == {1.25, 10.0}


def test_before_any_tuning_there_is_nothing_to_list(home: Path, command: Run) -> None:
    assert command("cache", "list") == (0, f"{home} is not there yet: nothing has been tuned.\n", "")
    assert json.loads(command("cache", "list", "--json")[1])["winners"] == []
    assert not home.exists()


def damage(path: Path, kernel: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE winners SET record = '{}' WHERE shape LIKE ?", (kernel,))
    connection.close()


def test_rows_that_are_skipped_are_told_of(tuned: Database, command: Run) -> None:
    damage(tuned.file, "%M=4 %")
    status, out, err = command("cache", "list")
    assert status == 0
    assert "1 winner of this host" in out
    assert err.startswith(f"kerneljit: {tuned.file}: a row of winners was skipped")


def test_a_damaged_file_is_told_and_moved_on_request_alone(home: Path, command: Run) -> None:
    home.write_bytes(b"damaged" * 1000)
    status, out, err = command("cache", "list")
    assert (status, out) == (2, "")
    assert "cure: `kerneljit cache set-aside`" in err
    assert home.read_bytes() == b"damaged" * 1000
    status, out, err = command("cache", "set-aside")
    assert (status, out, err) == (0, f"{home} is now {home}.damaged-1\n", "")
    assert not home.exists()
    assert Path(f"{home}.damaged-1").read_bytes() == b"damaged" * 1000


def test_what_is_not_damaged_stays(tuned: Database, command: Run) -> None:
    status, _, err = command("cache", "set-aside")
    assert (status, err) == (2, f"kerneljit: {tuned.file} is not damaged, and stays where it is\n")
    assert tuned.file.exists()


def test_there_may_be_nothing_to_set_aside(home: Path, command: Run) -> None:
    assert command("cache", "set-aside") == (2, "", f"kerneljit: there is no database: {home}\n")


# --------------------------------------------------------------------- doctor


def test_the_doctor_counts_what_was_found(tuned: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    (finding,) = doctor.database()
    assert finding.good
    assert finding.text.startswith(f"{tuned.file}: 2 winners of this host, ")
    monkeypatch.setenv("KERNELJIT_TUNED", "off")
    (finding,) = doctor.database()
    assert finding.good
    assert finding.text.endswith("KERNELJIT_TUNED=off leaves them aside")


def test_the_doctor_needs_no_database(home: Path) -> None:
    (finding,) = doctor.database()
    assert finding.good
    assert finding.text.startswith(f"{home} is not there yet: 0 winners")
    assert not home.exists()


def test_the_doctor_finds_rows_and_files_that_are_damaged(tuned: Database) -> None:
    damage(tuned.file, "%M=4 %")
    bad, counted = doctor.database()
    assert (bad.good, counted.good) == (False, True)
    assert "was skipped" in bad.text
    tuned.file.write_bytes(b"damaged" * 1000)
    for suffix in ("-wal", "-shm"):
        Path(f"{tuned.file}{suffix}").unlink()
    (finding,) = doctor.database()
    assert not finding.good
    assert "set-aside" in finding.text


def test_the_doctor_knows_a_bad_setting(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_TUNED", "maybe")
    (finding,) = doctor.database()
    assert not finding.good
    assert "KERNELJIT_TUNED is 'maybe'" in finding.text
