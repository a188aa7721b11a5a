"""Nothing that was committed is lost: many writers, kills, full disks, forks, folders that cannot be written to."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kerneljit.store import connection, filesystem
from kerneljit.store.database import Database
from kerneljit.store.errors import StoreBusy, StoreUnavailable
from kerneljit.store.identity import GENERATOR
from tests.store_records import DOT, HOST, dot, shape, winner

ROOT = Path(__file__).parents[1]
SEED = 20_260_131
NOBODY = 65_534

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="these processes are forked")


def written_by(mode: str, path: Path) -> list[int]:
    """What the writers of `tests/store_writers.py` say that they have written."""
    command = [sys.executable, "-m", "tests.store_writers", mode, str(path), str(SEED)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return [int(line) for line in done.stdout.split()]


def kept(path: Path) -> set[int]:
    database = Database.open(path)
    assert database.is_sound()
    found = [dict(one.shape.sizes) for one in database.winners(HOST.fingerprint, GENERATOR)]
    database.close()
    return {sizes["K"] * 1024 + sizes["N"] * 32 + sizes["M"] for sizes in found}


@pytest.mark.parametrize("mode", ["at_once", "killed", "full", "full_without_log", "inherited"])
def test_what_was_committed_is_there(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "home" / "kept.sqlite3"
    written = written_by(mode, path)
    assert len(written) == len(set(written)) >= 4
    assert set(written) <= kept(path)


# ------------------------------------------------- threads, and others that write


def opened(path: Path) -> Database:
    database = Database.open(path)
    database.add_host(HOST)
    database.add_kernel(DOT, dot(), None)
    return database


def test_threads_share_one_database(tmp_path: Path) -> None:
    database = opened(tmp_path / "kept.sqlite3")

    def write(first: int) -> None:
        for size in range(first, first + 5):
            database.put_winner(HOST.fingerprint, winner(shape=shape(m=size)))

    threads = [threading.Thread(target=write, args=(first,)) for first in range(0, 30, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(database.winners(HOST.fingerprint, GENERATOR)) == 30
    database.close()


def test_a_busy_database_can_be_read_and_says_so_to_writers(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite3"
    opened(path).close()
    impatient = Database.open(path, patience=0.0)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("DELETE FROM winners")
    assert impatient.hosts() == [HOST]
    with pytest.raises(StoreBusy, match="try again"):
        impatient.put_winner(HOST.fingerprint, winner())
    other.execute("ROLLBACK")
    other.close()
    impatient.put_winner(HOST.fingerprint, winner())
    impatient.close()


def test_a_block_that_raises_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite3"
    opened(path).close()
    direct = connection.Connection(path)
    with pytest.raises(KeyError), direct.writing() as tables:
        tables.execute("DELETE FROM hosts")
        raise KeyError
    assert len(direct.rows("SELECT * FROM hosts")) == 1
    direct.close()


# ------------------------------------------------------------- where it may not


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that every user may enter, other than those of pytest."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def powerless() -> Iterator[None]:
    """For root, who may write anywhere, the rights of nobody."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)


def shut(folder: Path) -> None:
    for path in folder.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    folder.chmod(0o555)


@pytest.fixture
def shut_home(folder: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A database with one winner that can only be read."""
    path = folder / "kept.sqlite3"
    database = opened(path)
    database.put_winner(HOST.fingerprint, winner())
    database.close()
    shut(folder)
    request.getfixturevalue("powerless")
    yield path
    if os.geteuid() == os.getuid():
        folder.chmod(0o755)


@pytest.mark.parametrize("read_only", [True, False])
def test_a_folder_that_cannot_be_written_to_can_be_read(shut_home: Path, read_only: bool) -> None:
    database = Database.open(shut_home, read_only=read_only)
    assert database.state == "read-only"
    assert database.winners(HOST.fingerprint, GENERATOR) == [winner()]
    with pytest.raises(StoreUnavailable, match="set KERNELJIT_HOME to a folder that can be written to") as caught:
        database.put_winner(HOST.fingerprint, winner())
    assert str(shut_home) in str(caught.value)
    database.close()


def test_readers_without_rights_see_what_is_only_in_the_log(folder: Path, request: pytest.FixtureRequest) -> None:
    path = folder / "kept.sqlite3"
    writer = opened(path)
    writer.put_winner(HOST.fingerprint, winner())
    for file in folder.iterdir():
        file.chmod(0o644)
    if os.geteuid() == 0:
        request.getfixturevalue("powerless")
    reader = Database.open(path)
    assert reader.winners(HOST.fingerprint, GENERATOR) == [winner()]
    reader.close()


def test_a_folder_that_cannot_be_made_is_no_obstacle_to_reading(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "home" / "kept.sqlite3"
    database = Database.open(path)
    assert database.state == "missing"
    assert database.winners(HOST.fingerprint, GENERATOR) == []
    assert database.kernel(DOT) is None
    assert database.is_sound()
    with pytest.raises(StoreUnavailable, match="KERNELJIT_HOME") as caught:
        database.add_host(HOST)
    assert str(path) in str(caught.value)
    database.close()


def test_reading_makes_nothing(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "home" / "kept.sqlite3", read_only=True)
    assert database.all_winners() == []
    with pytest.raises(StoreUnavailable, match="opened for reading"):
        database.add_host(HOST)
    database.close()
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------- network drives

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
//box/share /mnt/with\040space cifs rw 0 0
old:/over /over nfs rw 0 0
tmpfs /over tmpfs rw 0 0
garbage
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/var/cache", "ext4"),
        ("/home/me/.cache", "nfs4"),
        ("/homestead", "ext4"),
        ("/home/local/me", "ext4"),
        ("/mnt/with space/me", "cifs"),
        ("/over/me", "tmpfs"),
    ],
)
def test_the_nearest_mount_says_what_a_folder_lies_on(tmp_path: Path, path: str, expected: str) -> None:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS, encoding="utf-8")
    assert filesystem.file_system(Path(path), table) == expected
    assert filesystem.is_on_network(Path(path), table) == (expected in ("nfs4", "cifs"))


def test_a_system_that_does_not_tell_has_no_network_drives(tmp_path: Path) -> None:
    assert filesystem.file_system(tmp_path, tmp_path / "nothing") is None
    assert not filesystem.is_on_network(tmp_path, tmp_path / "nothing")


def journal_of(path: Path) -> str:
    direct = sqlite3.connect(path)
    (mode,) = direct.execute("PRAGMA journal_mode").fetchone()
    direct.close()
    return str(mode)


def test_on_a_network_drive_there_is_no_shared_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kept.sqlite3"
    opened(path).close()
    assert journal_of(path) == "wal"
    monkeypatch.setattr(connection, "is_on_network", lambda _: True)
    database = opened(path)
    database.put_winner(HOST.fingerprint, winner())
    assert [file.name for file in tmp_path.iterdir()] == ["kept.sqlite3"]
    assert database.winners(HOST.fingerprint, GENERATOR) == [winner()]
    database.close()
    assert journal_of(path) == "delete"
