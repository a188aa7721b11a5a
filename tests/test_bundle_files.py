"""Bundles as bytes: reproducible, readable, and whatever is damaged or forged in them is refused or changes nothing."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kerneljit.store.bundle_file import write_bundle
from kerneljit.store.bundle_format import MOST_MEMBER, SCHEMA
from kerneljit.store.bundle_reader import BundleReader, BytesSource, FileSource, source_of
from kerneljit.store.bundle_verify import verify_bytes
from kerneljit.store.bundle_writer import bundle_bytes
from kerneljit.store.errors import BadBundle, BadRecord
from kerneljit.store.record import text_of, to_data
from tests.bundle_files import (
    KEY,
    ORIGIN,
    PATH,
    code,
    content,
    elf,
    index_of,
    reader_of,
    small_bundle,
    with_index,
    with_index_bytes,
    with_kernel,
    with_manifest,
    zip_with,
)
from tests.store_records import DOT, winner

SIGNED = small_bundle()
UNSIGNED = small_bundle(None)


def contents_of(reader: BundleReader) -> Any:
    """Everything that can be read, judged as far as the reader judges."""
    found = [reader.manifest_bytes]
    for listed in reader.manifest.all_listed:
        index = reader.index(listed.identity)
        assert index is not None
        found.append((index, index.winners, index.codes, [reader.code(row) for row in index.codes]))
    return found


EVERYTHING = contents_of(reader_of(UNSIGNED))


def refused_or_the_same(data: bytes) -> bool:
    """Whether damaged bytes are refused, and not by an accident; else they must come to what was written."""
    try:
        reader = reader_of(data)
        reader.signature()
        found = contents_of(reader)
    except (BadBundle, BadRecord):
        return True
    assert found == EVERYTHING
    return False


# --------------------------------------------------------------------- written


def test_the_same_content_gives_the_same_bytes_in_any_order() -> None:
    other = content(identity="0" * 32, name="other", formula="", winners=(), codes=(code(7),))
    one = bundle_bytes(PATH, [content(), other], ORIGIN, KEY.sign)
    two = bundle_bytes(PATH, [other, content(codes=(code(4), code()))], ORIGIN, KEY.sign)
    assert one == two
    assert small_bundle() == SIGNED


def test_a_signature_changes_nothing_that_it_signs() -> None:
    signed, unsigned = reader_of(SIGNED), reader_of(UNSIGNED)
    assert signed.manifest_bytes == unsigned.manifest_bytes
    assert contents_of(signed) == EVERYTHING
    body = signed.manifest.all_listed[0].index
    end = body.offset + body.compressed
    assert SIGNED[signed.base :][:end] == UNSIGNED[unsigned.base :][:end]


def test_any_zip_tool_reads_a_bundle() -> None:
    with zipfile.ZipFile(io.BytesIO(SIGNED)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names[:2] == ["manifest.json", "manifest.sig"]
        assert names[-1] == f"kernels/{DOT}.json"
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in names:
            if name.startswith("objects/"):
                assert name == f"objects/{hashlib.sha256(archive.read(name)).hexdigest()}.o"
        manifest = json.loads(archive.read("manifest.json"))
    assert (manifest["schema"], manifest["objects"]) == (SCHEMA, 2)
    assert [kernel["name"] for kernel in manifest["kernels"]] == ["dot"]


def test_equal_objects_are_there_once() -> None:
    same = content(codes=(code(data=elf()), code(4, data=elf())))
    with zipfile.ZipFile(io.BytesIO(small_bundle(None, same))) as archive:
        assert sum(name.startswith("objects/") for name in archive.namelist()) == 1
    assert verify_bytes(PATH, small_bundle(None, same)) == []


def test_what_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "kept.kjb"
    write_bundle(path, [content()], ORIGIN)
    before = path.read_bytes()
    wrong: list[Any] = [
        [content(), content()],
        [content(name="line\nline")],
        [content(formula="nonsense")],
        [content(codes=(code(data=b"no object"),))],
        [content(codes=(code(data=elf(machine=183)),))],
        [content(codes=(code(data=bytes(MOST_MEMBER + 1)),))],
        [content(codes=(code(data=elf(rest=bytes(1 << 20))),))],
        [content(winners=(winner(kernel="0" * 32),))],
        [content(winners=(winner(), winner(gain=2.0)))],
        [content(codes=(code(), code(data=elf(rest=b"other"))))],
    ]
    for contents in wrong:
        with pytest.raises(BadBundle):
            write_bundle(path, contents, ORIGIN)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadBundle, match=r"nowhere/app\.kjb"):
        write_bundle(tmp_path / "nowhere" / "app.kjb", [content()], ORIGIN)


# --------------------------------------------------------------------- damaged


def test_a_file_and_its_bytes_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "small.kjb"
    path.write_bytes(SIGNED)
    assert isinstance(source_of(path), FileSource)
    assert contents_of(BundleReader(source_of(path))) == EVERYTHING


def test_truncated_anywhere_it_is_refused_or_whole() -> None:
    refused = [refused_or_the_same(SIGNED[:length]) for length in range(len(SIGNED))]
    # The zip's directory at the end is for other tools.
    assert sum(not each for each in refused) == len(SIGNED) - refused.index(False)
    assert refused.index(False) > 0.7 * len(SIGNED)


@pytest.mark.parametrize("bits", [0x01, 0x80, 0xFF])
def test_any_byte_changed_is_refused_or_changes_nothing(bits: int) -> None:
    data = bytearray(UNSIGNED)
    reader = reader_of(UNSIGNED)
    last = reader.manifest.all_listed[0].index
    members = reader.base, reader.base + last.offset + last.compressed
    for place in range(len(data)):
        data[place] ^= bits
        refused = refused_or_the_same(bytes(data))
        if place % 7 == 0:
            # Some bits of packed data say nothing: the last byte's, say. What is unpacked is then the same.
            is_packed = members[0] <= place < members[1]
            assert verify_bytes(PATH, bytes(data)) or (is_packed and not refused), f"byte {place}"
        data[place] ^= bits
    assert bytes(data) == UNSIGNED


def test_verifying_refuses_every_truncation() -> None:
    assert all(verify_bytes(PATH, SIGNED[:length]) for length in range(0, len(SIGNED), 7))
    assert verify_bytes(PATH, SIGNED + b"x")
    assert verify_bytes(PATH, SIGNED) == []


def test_swapped_objects_are_refused() -> None:
    index = index_of(UNSIGNED)
    first, second = (row["object"] for row in index["codes"])
    for one, two in ((first, second), (first | {"offset": second["offset"]}, second)):
        rows = [index["codes"][0] | {"object": two}, index["codes"][1] | {"object": one}]
        swapped = reader_of(with_index(UNSIGNED, codes=rows)).index(DOT)
        assert swapped is not None
        reader = reader_of(with_index(UNSIGNED, codes=rows))
        if one is first:  # a whole swap is another index, which the signature does not cover
            assert [reader.code(row)[1] for row in swapped.codes] == [
                code_of[1] for code_of in reversed(EVERYTHING[1][3])
            ]
        else:
            with pytest.raises(BadBundle, match="not what the bundle was made with"):
                [reader.code(row) for row in swapped.codes]


# --------------------------------------------------------------------- forged


def bad(data: bytes) -> str:
    """What is said of forged bytes."""
    with pytest.raises((BadBundle, BadRecord)) as caught:
        contents_of(reader_of(data))
    return str(caught.value)


def test_a_later_schema_says_so() -> None:
    text = bad(with_manifest(UNSIGNED, schema=SCHEMA + 1, everything="is different there"))
    assert text.startswith("small.kjb: manifest.json.schema: a later version of kerneljit made it")
    assert "cure: use a later version" in text


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"schema": 0}, "manifest.json.schema"),
        ({"schema": "1"}, "manifest.json.schema"),
        ({"extra": 1}, "manifest.json"),
        ({"kernels": {}}, "manifest.json.kernels"),
        ({"kernels": [1]}, "manifest.json.kernels[0].identity"),
        ({"kernels": [{"identity": "../../etc/passwd"}]}, "manifest.json.kernels"),
        ({"kernels": [{"identity": "a" * 32}] * 2}, "manifest.json.kernels[1].identity"),
        ({"generator": -1}, "manifest.json.generator"),
        ({"objects": 1 << 20}, "manifest.json.objects"),
        ({"versions": {"a": "\x1b[2J"}}, "manifest.json.versions"),
        ({"versions": {"a": "\ud800"}}, "manifest.json.versions"),
        ({"versions": {"a": "\u202ekjb"}}, "manifest.json.versions"),
    ],
)
def test_a_forged_manifest_is_refused(changes: dict[str, Any], place: str) -> None:
    assert f"small.kjb: {place}" in bad(with_manifest(UNSIGNED, **changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"offset": -1},
        {"offset": 1 << 40},
        {"offset": 0},
        {"size": 1},
        {"size": MOST_MEMBER + 1},
        {"size": 1 << 20, "compressed": 10},
        {"compressed": 0},
        {"compressed": 1 << 21},
        {"sha256": "0" * 64},
        {"sha256": "../" * 10},
    ],
)
def test_forged_places_and_sizes_are_refused(changes: dict[str, Any]) -> None:
    index = to_data(reader_of(UNSIGNED).manifest.all_listed[0].index)
    assert DOT in bad(with_kernel(UNSIGNED, index=index | changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"identity": "0" * 32},
        {"winners": None},
        {"winners": [{}]},
        {"codes": [1]},
        {"codes": [{"target": "x86_64"}]},
        {"contract": {"rows": "much"}},
        {"name": "\x07"},
        {"nested": []},
    ],
)
def test_a_forged_index_is_refused(changes: dict[str, Any]) -> None:
    assert f"kernels/{DOT}.json" in bad(with_index(UNSIGNED, **changes))


@pytest.mark.parametrize("text", [b"", b"[" * 100_000, b"1" * 10_000, b'{"a": NaN}', b"\xff\xfe", b"[]", b"null"])
def test_an_index_that_is_no_json_of_ours_is_refused(text: bytes) -> None:
    if text:
        bad(with_index_bytes(UNSIGNED, text))


def test_a_member_that_unpacks_to_more_is_refused() -> None:
    """However large it says it is: no more is unpacked than a member may have."""
    bomb = bytes(MOST_MEMBER)
    data = with_index_bytes(UNSIGNED, bomb)
    assert "times the compressed size" in bad(data)
    modest = with_kernel(data, index=to_data(reader_of(UNSIGNED).manifest.all_listed[0].index) | {"size": 1000})
    assert "small.kjb: " in bad(modest)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"nothing like a zip" * 10,
        zip_with(("manifest.json", b"[]")),
        zip_with(("other.json", b"{}"), ("manifest.json", b"{}")),
        zip_with(("../../manifest.json", b"{}")),
        zip_with(("manifest.json", b"{}"), ("manifest.json", b"{}")),
    ],
)
def test_other_files_are_refused(data: bytes) -> None:
    assert "cure: " in bad(data)


@pytest.mark.parametrize("name", ["../../evil", "/etc/evil", "objects/" + "0" * 64 + ".o", "manifest.json", "C:\\evil"])
def test_verifying_refuses_members_that_nobody_names(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(UNSIGNED)) as archive:
        members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    buffer = io.BytesIO(UNSIGNED)
    with pytest.MonkeyPatch.context() as patch, zipfile.ZipFile(buffer, "a") as archive:
        patch.setattr("warnings.warn", lambda *_, **__: None)
        archive.writestr(name, b"evil")
    (problem,) = verify_bytes(PATH, buffer.getvalue())
    assert "more in it than what the manifest names" in problem
    assert len(members) == 6
    assert contents_of(reader_of(buffer.getvalue())) == EVERYTHING


def test_verifying_judges_schedules_and_objects() -> None:
    index = index_of(UNSIGNED)
    illegal = index["winners"][0] | {"schedule": index["winners"][0]["schedule"] | {"stages": []}}
    (problem,) = verify_bytes(PATH, with_index(UNSIGNED, winners=[illegal]))
    assert "winners[0].schedule: expected one that can be used: 0 stages scheduled" in problem
    foreign = [row | {"target": row["target"].replace("x86_64", "aarch64")} for row in index["codes"]]
    (problem,) = verify_bytes(PATH, with_index(UNSIGNED, codes=foreign))
    assert "an object of aarch64" in problem
    (problem,) = verify_bytes(PATH, with_index(UNSIGNED, formula=index["formula"].replace("mul", "add")))
    assert "identity" in problem
    (problem,) = verify_bytes(PATH, with_index(UNSIGNED, codes=[]))
    assert "objects: expected 0, found 2" in problem


# --------------------------------------------------------------------- files


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(BadBundle, match="no plain file"):
            source_of(path)


def test_a_resource_that_is_no_file_is_read_into_memory(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "package.zip", "w") as archive:
        archive.writestr("package/small.kjb", SIGNED)
    source = source_of(zipfile.Path(tmp_path / "package.zip", "package/small.kjb"))
    assert isinstance(source, BytesSource)
    assert source.path == tmp_path / "package.zip/package/small.kjb"
    assert contents_of(BundleReader(source)) == EVERYTHING


def test_a_package_that_is_damaged_is_no_bundle(tmp_path: Path) -> None:
    package = tmp_path / "package.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("small.kjb", SIGNED)
    data = bytearray(package.read_bytes())
    data[200] ^= 1
    package.write_bytes(data)
    with pytest.raises(BadBundle, match="CRC"):
        source_of(zipfile.Path(package, "small.kjb"))


def test_a_file_that_is_replaced_while_it_is_used_gives_nothing_wrong(tmp_path: Path) -> None:
    path = tmp_path / "small.kjb"
    path.write_bytes(SIGNED)
    reader = BundleReader(source_of(path))
    path.write_bytes(small_bundle(None, content(codes=(code(9),), winners=())))
    with pytest.raises(BadBundle, match="another one has taken its place"):
        contents_of(reader)
    path.unlink()
    with pytest.raises(BadBundle, match="No such file"):
        reader.index(DOT)


def test_a_program_may_change_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "small.kjb").write_bytes(SIGNED)
    monkeypatch.chdir(tmp_path)
    reader = BundleReader(source_of(Path("small.kjb")))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert contents_of(reader) == EVERYTHING


def test_what_is_written_is_as_a_record_says() -> None:
    record, _ = EVERYTHING[1][3][0]
    assert text_of(record) in {text_of(code(m).record) for m in (4, 1000)}
