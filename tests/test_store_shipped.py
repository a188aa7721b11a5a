"""Shipped winners: readable files whose bytes depend on their content alone, judged wholly, used by like hosts only."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

import kerneljit
from kerneljit.backends.target import cross_target
from kerneljit.store.errors import BadRecord
from kerneljit.store.identity import GENERATOR
from kerneljit.store.shipped import FOLDER, MOST_BYTES, read_shipped, shipped_name, shipped_winners, write_shipped
from tests.store_records import AVX2, HOST, shape, winner

ROOT = Path(__file__).parents[1]
VERSIONS = {"kerneljit": "0.1.0", "LLVM": "22.1"}
NAME = "genuineintel-6-avx2.json"


def never(text: str) -> None:
    raise AssertionError(text)


def on(level: str, **changes: Any) -> Any:
    return winner(target=cross_target(level).identity, level=level, **changes)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / shipped_name(HOST, AVX2.level)


def test_winners_are_found_under_the_name_of_their_family(path: Path) -> None:
    assert path.name == NAME
    write_shipped(path, HOST, [winner()], VERSIONS)
    write_shipped(path.with_name(shipped_name(HOST, "sse4")), HOST, [on("sse4")], VERSIONS)
    assert shipped_winners(HOST, never, path.parent) == [winner(), on("sse4")]


def test_bytes_depend_on_the_content_alone(path: Path) -> None:
    winners = [winner(), winner(shape=shape(m=4)), winner(name="another", kernel="0" * 32)]
    write_shipped(path, HOST, winners, VERSIONS)
    first = path.read_bytes()
    path.unlink()
    write_shipped(path, HOST, winners[1:], dict(reversed(VERSIONS.items())))
    write_shipped(path, HOST, winners[:1], VERSIONS)
    assert path.read_bytes() == first
    write_shipped(path, HOST, [], VERSIONS)
    assert path.read_bytes() == first
    assert first.endswith(b"}\n")
    assert json.loads(first)["host"]["vendor"] == "GenuineIntel"
    assert [found.name for found in path.parent.iterdir()] == [NAME]


def test_new_winners_replace_old_ones_of_the_same_class(path: Path) -> None:
    write_shipped(path, HOST, [winner(), winner(shape=shape(m=4))], VERSIONS)
    better = winner(shape=shape(m=1010), gain=2.0)
    write_shipped(path, HOST, [better], VERSIONS)
    assert set(read_shipped(path).winners) == {better, winner(shape=shape(m=4))}


def test_winners_of_older_generators_are_neither_written_nor_used(path: Path) -> None:
    write_shipped(path, HOST, [winner()], VERSIONS)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f'"generator": {GENERATOR}', f'"generator": {GENERATOR - 1}'), encoding="utf-8")
    assert shipped_winners(HOST, never, path.parent) == []
    write_shipped(path, HOST, [winner(shape=shape(m=4))], VERSIONS)
    assert read_shipped(path).winners == (winner(shape=shape(m=4)),)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        (HOST, 1),
        (replace(HOST, model=106, stepping=1, brand="Another", l2_bytes=2 << 20), 1),
        (replace(HOST, features=tuple(sorted(AVX2.features))), 1),
        (replace(HOST, features=("avx", "sse2")), 0),
        (replace(HOST, family=19), 0),
        (replace(HOST, vendor="AuthenticAMD"), 0),
        (replace(HOST, architecture="aarch64"), 0),
    ],
)
def test_hosts_of_one_family_are_alike_where_they_have_the_features(path: Path, host: Any, expected: int) -> None:
    write_shipped(path, HOST, [winner()], VERSIONS)
    assert len(shipped_winners(host, never, path.parent)) == expected


@pytest.mark.parametrize(
    ("host", "winners", "place"),
    [
        (HOST, [on("avx2"), on("sse4")], f"{NAME}.winners"),
        (HOST, [], f"{NAME}.winners"),
        (HOST, [winner(gain=-1.0)], f"{NAME}.winners[0].gain"),
        (replace(HOST, features=("avx",)), [winner()], f"{NAME}.winners[0].target"),
        (replace(HOST, family=-1), [winner()], f"{NAME}.host.family"),
    ],
)
def test_what_could_not_be_read_back_is_not_written(path: Path, host: Any, winners: list[Any], place: str) -> None:
    with pytest.raises(BadRecord) as caught:
        write_shipped(path, host, winners, VERSIONS)
    assert caught.value.place == place
    assert list(path.parent.iterdir()) == []


def test_families_are_not_mixed(path: Path) -> None:
    write_shipped(path, HOST, [winner()], VERSIONS)
    before = path.read_bytes()
    with pytest.raises(BadRecord, match="a host of the family genuineintel-19"):
        write_shipped(path, replace(HOST, family=19), [winner()], VERSIONS)
    assert path.read_bytes() == before


def bad(change: dict[str, Any]) -> str:
    good = {
        "schema": 1,
        "level": "avx2",
        "host": HOST.to_data(),
        "versions": VERSIONS,
        "winners": [winner().to_data()],
    }
    return json.dumps({**good, **change})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{" * 100_000,
        " " * MOST_BYTES + bad({}),
        bad({"schema": 2}),
        bad({"level": "sse4"}),
        bad({"host": None}),
        bad({"winners": [winner().to_data(), {}]}),
        bad({"winners": [winner().to_data(), winner(gain=2.0).to_data()]}),
        bad({"winners": [on("avx512ice").to_data()], "level": "avx512ice"}),
        bad({"versions": {"LLVM": 22}}),
        bad({"secrets": []}),
    ],
)
def test_a_bad_file_is_skipped_and_told_of(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    write_shipped(path.with_name(shipped_name(HOST, "sse4")), HOST, [on("sse4")], VERSIONS)
    complaints: list[str] = []
    assert shipped_winners(HOST, complaints.append, path.parent) == [on("sse4")]
    assert len(complaints) == 1
    assert complaints[0].startswith(f"{NAME} was skipped: ")


def test_a_good_file_is_not_a_bad_one(path: Path) -> None:
    """So that the files above are refused for what is bad in them."""
    path.write_text(bad({}), encoding="utf-8")
    assert shipped_winners(HOST, never, path.parent) == [winner()]


def test_no_folder_is_no_winners(tmp_path: Path) -> None:
    assert shipped_winners(HOST, never, tmp_path / "nothing") == []


# ------------------------------------------------------------- what does ship

SHIPPED = sorted((ROOT / FOLDER).glob("*"))


def test_what_ships_is_good() -> None:
    for file in SHIPPED:
        if file.name != "README.md":
            found = read_shipped(file)
            assert found.winners
            assert file.name == shipped_name(found.host, found.level)
            assert {one.generator for one in found.winners} == {GENERATOR}, f"tune again, or remove {file.name}"


def test_what_ships_is_in_the_package() -> None:
    """By a link in the source, which an editable install follows as well, and by setuptools' data in a wheel."""
    inside = resources.files(kerneljit) / FOLDER
    assert {file.name for file in inside.iterdir()} == {path.name for path in SHIPPED}
    patterns = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"][
        "package-data"
    ]
    package = ROOT / "kerneljit"
    packaged = {found.name for pattern in patterns["kerneljit"] for found in package.glob(pattern)}
    assert {path.name for path in SHIPPED if path.suffix == ".json"} <= packaged
    assert f"{FOLDER}/*.json" in patterns["kerneljit"]


def test_what_is_no_longer_faster_than_the_default_ships_no_longer(path: Path) -> None:
    other = winner(shape=shape(m=4))
    write_shipped(path, HOST, [winner(), other], VERSIONS)
    write_shipped(path, HOST, [], VERSIONS, without=[winner().key])
    assert read_shipped(path).winners == (other,)
    better = winner(shape=shape(m=4), gain=2.0)
    write_shipped(path, HOST, [better], VERSIONS, without=[other.key])
    assert read_shipped(path).winners == (better,)
    write_shipped(path, HOST, [], VERSIONS, without=[other.key])
    assert not path.exists()
