"""Rows of kept code that have been tampered with: told of, not run, compiled anew."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kerneljit.backends.llvm.compiler import object_code
from kerneljit.runtime.choice import current_target
from kerneljit.store import library
from kerneljit.store.code_rows import CodeKey, record_in, sealed
from kerneljit.store.shape import Shape
from tests.kept_calls import (  # noqa: F401
    NOBODY,
    ROOT,
    A,
    Array,
    B,
    K,
    M,
    N,
    calls_of,
    count,
    database,
    is_right,
    numbers,
    own_home,
    product,
    tampered,
    was_found,
)


def record(home: Path) -> Any:
    connection = database(home)
    (text,) = connection.execute("SELECT record FROM code").fetchone()
    connection.close()
    return json.loads(record_in(text))


def rewritten(home: Path, text: str) -> None:
    """Put another record in the place of the kept one, with the seal that belongs to it."""
    connection = database(home)
    key = CodeKey._make(connection.execute(f"SELECT {', '.join(CodeKey._fields)} FROM code").fetchone())
    connection.execute("UPDATE code SET record = ?", (sealed(key, text),))
    connection.close()


def shape_of(size: int) -> Shape:
    return Shape((("M", size), ("N", size), ("K", size)), (("a", 1), ("b", 1)))


def changed(home: Path, changes: dict[str, Any]) -> None:
    rewritten(home, json.dumps(record(home) | changes))


def changed_form(home: Path, changes: dict[str, Any]) -> None:
    changed(home, {"form": record(home)["form"] | changes})


def without(data: dict[str, Any], name: str) -> str:
    return json.dumps({key: value for key, value in data.items() if key != name})


def replaced(home: Path, change: Callable[[bytes, Any], bytes]) -> None:
    """Put another object in the place of the kept one, with hashes and sizes that belong to it."""
    connection = database(home)
    (before,) = connection.execute("SELECT bytes FROM objects").fetchone()
    connection.close()
    after = change(before, record(home))
    digest = hashlib.sha256(after).hexdigest()
    text = json.dumps(record(home) | {"sha256": digest, "size": len(after)})
    tampered(home, "UPDATE objects SET key = ?1, bytes = ?2, sha256 = ?1", digest, after)
    tampered(home, "UPDATE code SET object = ?", digest)
    rewritten(home, text)


def that_wants_more(_: bytes, of: Any) -> bytes:
    """A sound object with the functions that are called, which call one that is nowhere."""
    target = current_target()
    functions = "".join(
        f'define void @"{name}"(ptr %table) {{\n  call void @nowhere_at_all()\n  ret void\n}}\n'
        for name in of["form"]["functions"]
    )
    return object_code(f'target triple = "{target.triple}"\ndeclare void @nowhere_at_all()\n{functions}', target)


ROOM = {"name": "huge", "unit": 1, "lengths": [{"extent": "1048576*M"}, {"extent": "1048576*N"}], "block": None}
TAMPERING: dict[str, Callable[[Path], None]] = {
    "no JSON": lambda home: rewritten(home, "{"),
    "no text": lambda home: tampered(home, "UPDATE code SET record = x'00ff'"),
    "no dict": lambda home: rewritten(home, "7"),
    "another digit": lambda home: tampered(home, "UPDATE code SET record = replace(record, '1', '2')"),
    "no seal": lambda home: tampered(home, "UPDATE code SET record = substr(record, 66)"),
    "no form": lambda home: rewritten(home, without(record(home), "form")),
    "other bytes": lambda home: tampered(home, "UPDATE objects SET bytes = zeroblob(length(bytes))"),
    "longer bytes": lambda home: tampered(home, "UPDATE objects SET bytes = CAST(bytes || x'00' AS BLOB)"),
    "no bytes": lambda home: tampered(home, "UPDATE objects SET bytes = 'text'"),
    "no object": lambda home: tampered(home, "DELETE FROM objects"),
    "another kernel's": lambda home: changed(home, {"kernel": "0" * 32}),
    "another target's": lambda home: changed(home, {"target": "x86_64/sse2/sse2"}),
    "another shape's": lambda home: changed(home, {"shape": shape_of(7).to_data()}),
    "another layout's": lambda home: changed(home, {"layout": record(home)["layout"] | {"known": [["K", 8]]}}),
    "another version's": lambda home: changed(home, {"version": "0.0.0"}),
    "another form": lambda home: changed_form(home, {"functions": ["a", "b"]}),
    "no symbol": lambda home: changed_form(home, {"functions": ["nowhere"]}),
    "absurd room": lambda home: changed_form(home, {"workspaces": [ROOM]}),
    "cut object": lambda home: replaced(home, lambda code, _: code[: len(code) // 2]),
    "no object at all": lambda home: replaced(home, lambda code, _: b"\x7fELF, says somebody"),
    "another machine's": lambda home: replaced(home, lambda code, _: code[:18] + b"\xb7\x00" + code[20:]),
    "refused by the linker": lambda home: replaced(home, that_wants_more),
    "no table": lambda home: tampered(home, "DROP TABLE code"),
}


UNTOLD = (
    "no object", "no symbol", "absurd room", "cut object", "no object at all", "another machine's",
    "refused by the linker",
)  # fmt: skip
"""What no record says, and a call finds out."""


@pytest.mark.parametrize("how", TAMPERING)
def test_damaged_rows_are_told_of_and_compiled_anew(home: Path, how: str) -> None:
    assert is_right(product())
    TAMPERING[how](home)
    kernel = product()
    assert is_right(kernel)
    assert not was_found(kernel)
    if how not in UNTOLD:
        assert library.problems()
    if how != "no table":
        healed = product()
        assert is_right(healed)
        assert was_found(healed), "what was compiled anew is kept in its place"


def test_rows_that_have_changed_places_are_not_run(home: Path) -> None:
    """Code for rows of 16 elements would read beyond the ends of rows of 8, and be found nothing wrong with."""
    narrow, wide = (numbers(5, 8), numbers(7, 8)), (numbers(5, 16), numbers(7, 16))
    assert is_right(product(), *narrow)
    assert is_right(product(), *wide)
    connection = database(home)
    (one, *first), (other, *second) = connection.execute("SELECT rowid, record, object FROM code").fetchall()
    for row, values in ((one, second), (other, first)):
        connection.execute("UPDATE code SET record = ?, object = ? WHERE rowid = ?", (*values, row))
    connection.close()
    for arrays in (narrow, wide):
        kernel = product()
        assert is_right(kernel, *arrays)
        assert not was_found(kernel)


def test_a_damaged_file_is_told_of(home: Path) -> None:
    home.mkdir(mode=0o700)
    (home / "kerneljit.sqlite3").write_bytes(b"no database at all" * 100)
    assert is_right(product())
    assert any("damaged" in problem for problem in library.problems())
