"""A PostgreSQL server of a test's own: on loopback alone, in a folder that is gone afterwards.

In: nothing but Debian's package `postgresql`. Out: `Server`, with a database and a user who needs a password.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

USER, DATABASE, PASSWORD = "tuner", "studies", "p:a/s@s wörd"
_DEBIAN = "/usr/lib/postgresql/*/bin"
_WITHOUT_RIGHTS = ("postgres", "nobody")
_SECONDS = 30.0
_ATTEMPTS = 5


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return self.address(PASSWORD)

    def address(self, password: str, database: str = DATABASE) -> str:
        return f"postgresql+psycopg://{USER}:{quote(password, safe='')}@127.0.0.1:{self.port}/{database}"

    def connect(self, user: str = "postgres", database: str = DATABASE) -> Any:
        """A connection of psycopg's; what it does is done at once."""
        import psycopg

        return psycopg.connect(
            host="127.0.0.1", port=self.port, user=user, password=PASSWORD, dbname=database, autocommit=True
        )


def programs() -> Path | None:
    """The folder with the server's programs, which Debian keeps off the path; None without it or its driver."""
    if os.name != "posix" or importlib.util.find_spec("psycopg") is None:
        return None
    if os.geteuid() == 0 and _user_without_rights() is None:
        return None
    found = shutil.which("initdb")
    folders = sorted(Path("/").glob(f"{_DEBIAN[1:]}/initdb"))
    whole = [Path(found).resolve()] if found else folders[-1:]
    return whole[0].parent if whole and (whole[0].parent / "postgres").exists() else None


def _user_without_rights() -> str | None:
    """Who runs the server where the tests are root's: it refuses to be."""
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in _WITHOUT_RIGHTS if name in known), None)


@contextmanager
def running() -> Iterator[Server]:
    """A server from its first file to its last."""
    found = programs()
    assert found is not None
    folder = Path(tempfile.mkdtemp(prefix="kerneljit-postgresql-"))
    try:
        options = _as_user(folder)
        _make(found, folder, options)
        server = _started(found, folder, options)
        try:
            _add_user(server)
            yield server
        finally:
            server.process.send_signal(signal.SIGQUIT)  # nobody needs what it has not written
            server.process.wait(_SECONDS)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_user(folder: Path) -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    import pwd

    entry = pwd.getpwnam(_user_without_rights() or "")
    os.chown(folder, entry.pw_uid, entry.pw_gid)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _make(found: Path, folder: Path, options: dict[str, Any]) -> None:
    (folder / "password").write_text(PASSWORD + "\n", encoding="utf-8")
    (folder / "password").chmod(0o644)
    words = ["--username=postgres", "--auth=scram-sha-256", f"--pwfile={folder}/password", "--encoding=UTF8"]
    words += ["--locale=C", "--no-sync", f"--pgdata={folder}/data"]
    made = subprocess.run([found / "initdb", *words], capture_output=True, cwd=folder, check=False, **options)
    assert made.returncode == 0, made.stderr.decode(errors="replace")


def _started(found: Path, folder: Path, options: dict[str, Any]) -> Server:
    for _ in range(_ATTEMPTS):  # a port that is free now may be another's a moment later
        port = _free_port()
        settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": "", "fsync": "off", "port": port}
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [found / "postgres", "-D", f"{folder}/data", *words], stdout=log, stderr=log, cwd=folder, **options
            )
        server, answers = Server(port, process), False
        try:
            answers = _answers(server)
        finally:
            if not answers:
                process.kill()
                process.wait()
        if answers:
            return server
    raise AssertionError((folder / "log").read_text(errors="replace"))


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _answers(server: Server) -> bool:
    import psycopg

    end = time.monotonic() + _SECONDS
    while time.monotonic() < end and server.process.poll() is None:
        try:
            server.connect(database="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return True
    return False


def _add_user(server: Server) -> None:
    import psycopg

    with server.connect(database="postgres") as connection:
        role = psycopg.sql.Identifier(USER)
        connection.execute(psycopg.sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(role, PASSWORD))
        connection.execute(
            psycopg.sql.SQL("CREATE DATABASE {} OWNER {}").format(psycopg.sql.Identifier(DATABASE), role)
        )
