"""The bytes of a bundle: the same content gives the same ones.

In: kernels with their winners and code, a signer perhaps. Out: bytes; `bundle_file` writes them.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .bundle_format import (
    MANIFEST,
    MOST_FILE,
    MOST_MANIFEST,
    MOST_MEMBER,
    MOST_OBJECTS,
    MOST_RATIO,
    SIGNATURE,
    CodeRow,
    Index,
    Listed,
    Manifest,
    Member,
    Signature,
    index_data,
    index_name,
    manifest_data,
    object_name,
    record_name,
    row_data,
)
from .bundle_reader import DEFLATED, LOCAL_HEADER, LOCAL_MAGIC, STORED
from .errors import BadBundle
from .record import text_of, to_data

if TYPE_CHECKING:
    from kerneljit.plan.layout import Layout

    from .shape import Shape
    from .winner import Winner

_DIRECTORY_ENTRY: Final = struct.Struct("<4s6H3I5H2I")
_DIRECTORY_END: Final = struct.Struct("<4s4H2IH")
_VERSION: Final = 20
_MADE_ON_UNIX: Final = 3 << 8 | _VERSION
_MODE: Final = 0o100644 << 16
_DATE: Final = 0x21
"""1980-01-01, the first day that a zip can tell: when a bundle was made must not change its bytes."""
_LEVEL: Final = 9
_LESS: Final = "export fewer kernels, shapes or targets"

Signer = Callable[[bytes], Signature]


@dataclass(frozen=True, slots=True)
class Code:
    """Machine code of one kernel for one target and layout: the record as JSON data, and the object."""

    target: str
    shape: Shape
    layout: Layout
    record: Mapping[str, Any]
    object: bytes


@dataclass(frozen=True, slots=True)
class Content:
    """What goes into a bundle for one kernel."""

    identity: str
    name: str
    formula: str
    contract: object
    winners: tuple[Winner, ...] = ()
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Which code generator and which versions made a bundle, and where."""

    generator: int
    generation: str
    versions: Mapping[str, str]
    provenance: Mapping[str, str] = field(default_factory=dict)


def bundle_bytes(path: Path, kernels: Iterable[Content], origin: Origin, signer: Signer | None = None) -> bytes:
    """The bytes of a bundle; the path is for messages."""
    body = _Body(path)
    contents = sorted(kernels, key=lambda content: content.identity)
    # All objects come before all indices, which name their places.
    places = {id(code): body.add_code(code) for code in _codes(contents)}
    listed = {}
    for content in contents:
        index = _index(content, places)
        member = body.add(index_name(content.identity), text_of(index_data(index)).encode())
        listed[content.identity] = to_data(Listed(content.identity, content.name, member))
    if len(listed) < len(contents):
        raise BadBundle(path, MANIFEST, "the same kernel twice", "give each kernel once")
    count = sum(len(content.codes) for content in contents)
    manifest = Manifest(origin.generator, origin.generation, origin.versions, origin.provenance, count, listed)
    return body.whole(f"{text_of(manifest_data(manifest))}\n".encode(), signer)


def _codes(contents: Iterable[Content]) -> list[Code]:
    codes = (code for content in contents for code in content.codes)
    return sorted(codes, key=lambda code: hashlib.sha256(code.object).digest())


def _index(content: Content, places: Mapping[int, tuple[Member, Member]]) -> Index:
    rows = [row_data(CodeRow(c.target, c.shape, c.layout, *places[id(c)])) for c in content.codes]
    winners = [winner.to_data() for winner in sorted(content.winners, key=lambda winner: winner.key)]
    return Index(content.identity, content.name, content.formula, content.contract, winners, sorted(rows, key=text_of))


@dataclass(slots=True)
class Entry:
    """A member as it will lie in the file, without its place."""

    name: str
    header: bytes
    data: bytes

    @property
    def length(self) -> int:
        return len(self.header) + len(self.data)


class _Body:
    """The members after manifest and signature, each content once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._entries: list[Entry] = []
        self._members: dict[str, Member] = {}
        self._length = 0

    def add_code(self, code: Code) -> tuple[Member, Member]:
        """Record and object."""
        record = text_of(code.record).encode()
        first = self.add(record_name(hashlib.sha256(record).hexdigest()), record)
        return first, self.add(object_name(hashlib.sha256(code.object).hexdigest()), code.object)

    def add(self, name: str, data: bytes) -> Member:
        """Where some content will lie."""
        found = self._members.get(name)
        if found is not None:
            return found
        packed = _deflated(data)
        if not 0 < len(data) <= MOST_MEMBER or len(data) > MOST_RATIO * len(packed):
            raise BadBundle(self._path, name, f"{len(data)} bytes, which readers refuse", _LESS)
        entry = entry_of(name, packed, data, DEFLATED)
        offset = self._length + len(entry.header)
        member = Member(offset, len(packed), len(data), hashlib.sha256(data).hexdigest())
        self._entries.append(entry)
        self._members[name] = member
        self._length += entry.length
        if self._length > MOST_FILE or len(self._entries) > 2 * MOST_OBJECTS:
            raise BadBundle(self._path, "the file", "more than one file may hold", _LESS)
        return member

    def whole(self, manifest: bytes, signer: Signer | None) -> bytes:
        """The file."""
        if len(manifest) > MOST_MANIFEST:
            raise BadBundle(self._path, MANIFEST, f"{len(manifest)} bytes, which readers refuse", _LESS)
        first = [entry_of(MANIFEST, manifest, manifest, STORED)]
        if signer is not None:
            signature = f"{text_of(to_data(signer(manifest)))}\n".encode()
            first.append(entry_of(SIGNATURE, signature, signature, STORED))
        return zip_of([*first, *self._entries])


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def zip_of(entries: Sequence[Entry]) -> bytes:
    """The file of these members: there is one way to write it, which tells what anyone has added."""
    directory, place = [], 0
    for entry in entries:
        directory.append(_directory_entry(entry, place))
        place += entry.length
    listing, count = b"".join(directory), len(entries)
    end = _DIRECTORY_END.pack(b"PK\x05\x06", 0, 0, count, count, len(listing), place, 0)
    return b"".join([*(part for entry in entries for part in (entry.header, entry.data)), listing, end])


def entry_of(name: str, packed: bytes, data: bytes, method: int) -> Entry:
    sizes = (zlib.crc32(data), len(packed), len(data))
    header = LOCAL_HEADER.pack(LOCAL_MAGIC, _VERSION, 0, method, 0, _DATE, *sizes, len(name), 0)
    return Entry(name, header + name.encode(), packed)


def _directory_entry(entry: Entry, place: int) -> bytes:
    _, version, flags, method, time, date, crc, packed, size, length, _ = LOCAL_HEADER.unpack(
        entry.header[: LOCAL_HEADER.size]
    )
    facts = (version, flags, method, time, date, crc, packed, size, length)
    head = _DIRECTORY_ENTRY.pack(b"PK\x01\x02", _MADE_ON_UNIX, *facts, 0, 0, 0, 0, _MODE, place)
    return head + entry.name.encode()
