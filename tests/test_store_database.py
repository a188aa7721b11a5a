"""The database gives back what was put there, migrates what is older, refuses what is newer, judges every row."""

from __future__ import annotations

import sqlite3
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kerneljit import settings
from kerneljit.store import schema
from kerneljit.store.database import Database, StoreWarning, set_aside
from kerneljit.store.errors import BadRecord, StoreDamaged, StoreTooNew
from kerneljit.store.identity import GENERATOR, kernel_identity
from tests.store_records import AVX2, CONTRACT, DOT, HOST, dot, shape, trial, winner


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "kept.sqlite3"


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def database(path: Path, complaints: list[str]) -> Iterator[Database]:
    """With a host and a kernel, so that there can be winners."""
    opened = Database.open(path, complain=complaints.append)
    opened.add_host(HOST)
    opened.add_kernel(DOT, dot(), None)
    yield opened
    opened.close()


def tampered(path: Path, statement: str, *values: object) -> None:
    """Change the file behind the database's back."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement, values)
    connection.close()


# ------------------------------------------------------------------- contents


def test_it_lies_in_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path / "home"))
    database = Database.open()
    assert database.file == settings.home() / "kerneljit.sqlite3"
    assert database.state == "ready"
    assert database.trouble is None
    database.close()


def test_hosts_and_kernels_are_kept(database: Database, path: Path) -> None:
    contracted = kernel_identity(dot(), CONTRACT)
    database.add_kernel(contracted, dot(), CONTRACT)
    database.add_host(replace(HOST, brand="Another brand"))
    database.close()
    again = Database.open(path)
    assert again.hosts() == [replace(HOST, brand="Another brand")]
    plain, with_contract = again.kernel(DOT), again.kernel(contracted)
    assert plain is not None
    assert with_contract is not None
    assert (plain.formula, plain.contract) == (dot(), None)
    assert (with_contract.formula, with_contract.contract) == (dot(), CONTRACT)
    assert again.kernel("0" * 32) is None
    again.close()


def test_a_kernel_under_another_identity_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="not the identity of dot"):
        database.add_kernel(DOT, dot(), CONTRACT)


def test_the_last_winner_of_a_shape_class_is_kept(database: Database) -> None:
    first, better = winner(shape=shape(m=1000)), winner(shape=shape(m=1010), gain=1.5)
    others = [winner(shape=shape(m=3000)), winner(shape=shape(threads=2))]
    for one in (first, *others, better):
        database.put_winner(HOST.fingerprint, one)
    assert set(database.winners(HOST.fingerprint, GENERATOR)) == {better, *others}
    assert database.winners("another", GENERATOR) == []
    assert database.winners(HOST.fingerprint, GENERATOR + 1) == []
    assert {found for _, found in database.all_winners()} == {better, *others}


def test_winners_of_every_generator_are_in_the_list_of_all(database: Database) -> None:
    old = winner(generator=GENERATOR - 1)
    database.put_winner(HOST.fingerprint, old)
    assert database.winners(HOST.fingerprint, GENERATOR) == []
    assert database.all_winners() == [(HOST.fingerprint, old)]


def test_what_could_not_be_read_back_is_not_written(database: Database) -> None:
    with pytest.raises(BadRecord, match=r"winner\.gain"):
        database.put_winner(HOST.fingerprint, winner(gain=float("nan")))
    with pytest.raises(BadRecord, match=r"trial\.outcome"):
        database.add_trials(HOST.fingerprint, [trial(), trial(outcome="\n")])
    with pytest.raises(BadRecord, match=r"calls\.seconds"):
        database.count_calls(HOST.fingerprint, [(DOT, AVX2.identity, shape(), 1, -1.0)])
    assert database.all_winners() == []
    assert database.trials(HOST.fingerprint, DOT) == []
    assert database.seen(HOST.fingerprint) == []


def test_what_is_referred_to_has_to_be_there(database: Database) -> None:
    with pytest.raises(ValueError, match="added before"):
        database.put_winner("ffffffffffffffff", winner())
    with pytest.raises(ValueError, match="added before"):
        database.put_winner(HOST.fingerprint, winner(kernel="f" * 32))


def test_trials_are_found_again_in_their_order(database: Database) -> None:
    tried = [trial(outcome=f"outcome {number}", shape=shape(m=10 ** (number % 2))) for number in range(4)]
    database.add_trials(HOST.fingerprint, tried[:2])
    database.add_trials(HOST.fingerprint, tried[2:])
    assert database.trials(HOST.fingerprint, DOT) == tried
    assert database.trials(HOST.fingerprint, DOT, AVX2.identity, shape(m=10)) == tried[1::2]
    assert database.trials(HOST.fingerprint, DOT, "x86_64/sse2/sse2") == []


def test_calls_are_added_up_and_listed_by_time(database: Database) -> None:
    small, large = shape(m=4), shape(m=2000)
    database.count_calls(
        HOST.fingerprint, [(DOT, AVX2.identity, small, 100, 0.25), (DOT, AVX2.identity, large, 1, 0.5)]
    )
    database.count_calls(HOST.fingerprint, [(DOT, AVX2.identity, small, 50, 0.5)])
    found = [(seen.shape, seen.calls, seen.seconds) for seen in database.seen(HOST.fingerprint)]
    assert found == [(small, 150, 0.75), (large, 1, 0.5)]


def test_objects_are_their_bytes(database: Database) -> None:
    database.put_object("key", b"\x00\xff code")
    database.put_object("key", b"other code")
    assert database.object("key") == b"other code"
    assert database.object("no key") is None


# -------------------------------------------------------------------- judging


def test_a_row_that_holds_nonsense_is_skipped_and_told_of(
    database: Database, path: Path, complaints: list[str]
) -> None:
    good = winner(shape=shape(m=4))
    for one in (good, winner(shape=shape(m=100))):
        database.put_winner(HOST.fingerprint, one)
    tampered(path, "UPDATE winners SET record = replace(record, '1.25', '-1') WHERE shape LIKE '%M=128%'")
    assert database.winners(HOST.fingerprint, GENERATOR) == [good]
    assert database.all_winners() == [(HOST.fingerprint, good)]
    assert len(complaints) == 2
    assert f"{path}: a row of winners was skipped: winner.gain: expected a number" in complaints[0]


@pytest.mark.parametrize(
    ("statement", "values"),
    [
        ("UPDATE winners SET record = ?", ["{"]),
        ("UPDATE winners SET record = ?", ["[" * 100_000]),
        ("UPDATE winners SET record = ?", [b"\xff\xfe"]),
        ("UPDATE winners SET record = ?", [5]),
        ("UPDATE winners SET record = CAST(x'7bff7d' AS TEXT)", []),
        ("UPDATE winners SET target = ?", ["x86_64/sse2/sse2"]),
        ("UPDATE winners SET shape = ?", [3.5]),
    ],
)
def test_any_column_may_hold_anything(
    database: Database, path: Path, complaints: list[str], statement: str, values: list[object]
) -> None:
    database.put_winner(HOST.fingerprint, winner())
    tampered(path, statement, *values)
    assert database.winners(HOST.fingerprint, GENERATOR) == []
    assert len(complaints) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE kernels SET formula = replace(formula, 'sum', 'max')",
        "UPDATE kernels SET formula = replace(formula, 'sum', 'tea')",
        "UPDATE kernels SET formula = replace(formula, 'axis j', 'axis q: N')",
        "UPDATE kernels SET formula = 7",
        "UPDATE kernels SET contract = '{\"rows\": 0.5}'",
        "UPDATE kernels SET contract = '{\"rows\": 7}'",
        "UPDATE kernels SET contract = 'none'",
    ],
)
def test_a_kernel_that_is_not_what_it_says_is_not_used(
    database: Database, path: Path, complaints: list[str], statement: str
) -> None:
    tampered(path, statement)
    assert database.kernel(DOT) is None
    assert len(complaints) == 1


def test_other_rows_are_judged_as_well(database: Database, path: Path, complaints: list[str]) -> None:
    database.add_trials(HOST.fingerprint, [trial()])
    database.count_calls(HOST.fingerprint, [(DOT, AVX2.identity, shape(), 1, 1.0)])
    database.put_object("key", b"code")
    tampered(path, "UPDATE trials SET record = 'null'")
    tampered(path, "UPDATE shapes_seen SET calls = 'many'")
    tampered(path, "UPDATE objects SET bytes = x'00'")
    tampered(path, "UPDATE hosts SET facts = '{}'")
    assert database.trials(HOST.fingerprint, DOT) == []
    assert database.seen(HOST.fingerprint) == []
    assert database.object("key") is None
    assert database.hosts() == []
    assert len(complaints) == 4


def test_without_another_listener_a_skipped_row_is_a_warning(database: Database, path: Path) -> None:
    database.put_object("key", b"code")
    tampered(path, "UPDATE objects SET bytes = x'00'")
    again = Database.open(path)
    with pytest.warns(StoreWarning, match="a row of objects was skipped"):
        assert again.object("key") is None
    again.close()


# --------------------------------------------------------------------- schema

VERSION_1 = f"""
CREATE TABLE hosts (fingerprint TEXT NOT NULL PRIMARY KEY, facts TEXT NOT NULL);
CREATE TABLE kernels (
    identity TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, formula TEXT NOT NULL, contract TEXT NOT NULL);
CREATE TABLE winners (
    host TEXT NOT NULL REFERENCES hosts (fingerprint), kernel TEXT NOT NULL REFERENCES kernels (identity),
    target TEXT NOT NULL, shape TEXT NOT NULL, generator INTEGER NOT NULL, record TEXT NOT NULL,
    PRIMARY KEY (host, kernel, target, shape));
CREATE TABLE trials (
    number INTEGER PRIMARY KEY, host TEXT NOT NULL REFERENCES hosts (fingerprint),
    kernel TEXT NOT NULL REFERENCES kernels (identity), target TEXT NOT NULL, shape TEXT NOT NULL,
    record TEXT NOT NULL);
CREATE INDEX trials_of ON trials (host, kernel, target, shape);
INSERT INTO hosts VALUES ('0123456789abcdef', '{{
    "fingerprint": "0123456789abcdef", "architecture": "x86_64", "vendor": "AuthenticAMD", "family": 25,
    "model": 17, "stepping": 1, "brand": "", "llvm_name": "znver4", "level": "avx2", "features": ["avx", "avx2"],
    "l1d_bytes": 32768, "l2_bytes": 1048576, "l3_bytes": 33554432, "hypervisor": false}}');
INSERT INTO kernels VALUES ('{"0" * 32}', 'old', 'any', 'null');
INSERT INTO winners VALUES ('0123456789abcdef', '{"0" * 32}', 'x86_64/avx2/avx,avx2', 'N=64|x:0|1', 1, '{{
    "kernel": "{"0" * 32}", "name": "old", "target": "x86_64/avx2/avx,avx2", "level": "avx2",
    "shape": {{"sizes": {{"N": 60}}, "contiguous": {{"x": 0}}, "threads": 1}},
    "schedule": {{"stages": [{{"vector_axis": "i", "lanes": 8, "rows": 1, "columns": 2}}], "together": null}},
    "gain": 1.5, "pairs": 20, "provenance": {{"date": "2026-01-01T00:00:00Z"}}, "generator": 1}}');
PRAGMA user_version = 1;
"""


def tables(path: Path) -> set[str]:
    connection = sqlite3.connect(path)
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    return names


@pytest.fixture
def of_version_1(tmp_path: Path) -> Path:
    path = tmp_path / "old.sqlite3"
    connection = sqlite3.connect(path)
    connection.executescript(VERSION_1)
    connection.close()
    return path


def test_a_database_of_version_1_is_brought_up_to_date(of_version_1: Path) -> None:
    database = Database.open(of_version_1)
    ((host, found),) = database.all_winners()
    assert (host, found.name, found.shape.sizes, found.gain) == ("0123456789abcdef", "old", (("N", 60),), 1.5)
    assert [facts.vendor for facts in database.hosts()] == ["AuthenticAMD"]
    database.put_object("key", b"code")
    assert database.object("key") == b"code"
    database.close()
    assert {"objects", "shapes_seen"} <= tables(of_version_1)


def test_a_database_of_version_1_can_be_read_as_it_is(of_version_1: Path) -> None:
    before = of_version_1.read_bytes()
    database = Database.open(of_version_1, read_only=True)
    assert len(database.all_winners()) == 1
    assert database.object("key") is None
    assert database.seen("0123456789abcdef") == []
    database.close()
    assert of_version_1.read_bytes() == before


def test_a_migration_that_fails_leaves_everything_as_it_was(
    of_version_1: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = (*schema.MIGRATIONS[:1], ("CREATE TABLE new (number INTEGER)", "CREATE TABLE hosts (again TEXT)"))
    monkeypatch.setattr(schema, "MIGRATIONS", steps)
    with pytest.raises(StoreDamaged, match="table hosts already exists"):
        Database.open(of_version_1)
    assert "new" not in tables(of_version_1)
    monkeypatch.undo()
    Database.open(of_version_1).close()


@pytest.mark.parametrize("read_only", [True, False])
def test_a_newer_database_is_refused_and_not_touched(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "newer.sqlite3"
    tampered(path, "CREATE TABLE something (new TEXT)")
    tampered(path, f"PRAGMA user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(StoreTooNew, match="made by a later kerneljit"):
        Database.open(path, read_only=read_only)
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["newer.sqlite3"]


def test_someone_elses_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "theirs.sqlite3"
    tampered(path, "CREATE TABLE photographs (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreDamaged, match="no database of kerneljit"):
        Database.open(path)
    assert path.read_bytes() == before


def test_opening_twice_migrates_once(path: Path) -> None:
    first, second = Database.open(path), Database.open(path)
    first.add_host(HOST)
    assert second.hosts() == [HOST]
    first.close()
    second.close()


# --------------------------------------------------------------------- damage


def test_a_file_that_is_no_database_is_a_clear_error(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database at all, " * 100)
    for read_only in (True, False):
        with pytest.raises(StoreDamaged, match="kerneljit cache set-aside") as caught:
            Database.open(path, read_only=read_only)
        assert str(path) in str(caught.value)
    assert path.read_bytes().startswith(b"not a database")


def test_damaged_pages_are_a_clear_error(database: Database, path: Path) -> None:
    database.add_trials(HOST.fingerprint, [trial()] * 200)
    database.put_winner(HOST.fingerprint, winner())
    database.close()
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    path.write_bytes(content)
    damaged = Database.open(path, read_only=True)
    assert not damaged.is_sound()
    with pytest.raises(StoreDamaged, match="set-aside"):
        damaged.all_winners()
    damaged.close()
    assert path.read_bytes() == content


def test_a_sound_file_is_sound(database: Database, path: Path) -> None:
    assert database.is_sound()
    tampered(path, "DROP TABLE trials")
    assert not database.is_sound()
    with pytest.raises(StoreDamaged, match="no such table"):
        database.trials(HOST.fingerprint, DOT)


def test_a_damaged_file_is_set_aside_whole(path: Path) -> None:
    path.parent.mkdir()
    for number in (1, 2):
        path.write_bytes(b"damaged")
        path.with_name(f"{path.name}-wal").write_bytes(b"its log")
        assert set_aside(path) == path.with_name(f"{path.name}.damaged-{number}")
    names = sorted(found.name.removeprefix(path.name) for found in path.parent.iterdir())
    assert names == [".damaged-1", ".damaged-1-wal", ".damaged-2", ".damaged-2-wal"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Database.open(path).close()
