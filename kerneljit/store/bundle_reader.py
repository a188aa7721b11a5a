"""A bundle, read by places alone: what the runtime needs of one kernel, in a few reads, and no byte unjudged.

In: a file, or the bytes of one. Out: manifest, indices, records and objects that are what the manifest says; all else
is `BadBundle`, with the place and a cure. No file stays open, so forks and threads need no care, and neither
a zip library nor the zip's directory is looked at: `bundle_verify` does that.
"""

from __future__ import annotations

import os
import struct
import zlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from kerneljit.digest import sha256

from .bundle_format import (
    MANIFEST,
    MOST_FILE,
    MOST_MANIFEST,
    MOST_MEMBER,
    MOST_SIGNATURE,
    SIGNATURE,
    CodeRow,
    Index,
    Manifest,
    Member,
    Signature,
    TooNew,
    index_from_data,
    index_name,
    key_id,
    manifest_from_data,
    object_name,
    record_name,
)
from .errors import BadBundle, BadRecord, ReplacedBundle
from .record import data_of, read

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

LOCAL_HEADER: Final = struct.Struct("<4s5H3I2H")
"""Of a member in a zip: magic, version, flags, method, time, date, CRC, sizes, lengths of name and extra field."""
LOCAL_MAGIC: Final = b"PK\x03\x04"
STORED: Final = 0
DEFLATED: Final = 8

AGAIN: Final = "get it anew from where it was made; until then kernels are compiled here"
_ANEW: Final = "start the program anew; until then kernels are compiled here"
_REPLACEMENTS: Final = 10
"""So often in a row a bundle may be replaced while it is opened."""
_LATER: Final = "use a later version of kerneljit, or ask for a bundle that was made by this one"


class Source(Protocol):
    """Bytes by their places."""

    path: Path

    def read(self, offset: int, length: int) -> bytes:
        """So many bytes, or fewer where the file ends."""
        ...


class FileSource:
    """A file; opened for each read, wherever the program has gone, and always the one that was there at the first."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._place = path.absolute()
        self._first: tuple[int, ...] | None = None

    def read(self, offset: int, length: int) -> bytes:
        # A bundle is read in some ten pieces; a file object for each would take as long as to judge what is in them.
        handle = os.open(self._place, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            found = os.fstat(handle)
            file_itself = found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
            if self._first is None:
                self._first = file_itself
            if self._first != file_itself:
                raise ReplacedBundle(self.path, "the file", "another one has taken its place meanwhile", _ANEW)
            os.lseek(handle, offset, os.SEEK_SET)
            parts = []
            while length > 0 and (part := os.read(handle, length)):
                parts.append(part)
                length -= len(part)
            return b"".join(parts)
        finally:
            os.close(handle)


class BytesSource:
    """A file in memory: a resource of a package that is no file of its own."""

    def __init__(self, path: Path, data: bytes) -> None:
        self.path, self.data = path, data

    def read(self, offset: int, length: int) -> bytes:
        return self.data[offset : offset + length]


def source_of(place: Path | Traversable) -> Source:
    """What to read a bundle from; raises `BadBundle` where there is no such file."""
    path = place if isinstance(place, Path) else Path(str(place))
    try:
        if not place.is_file():
            raise BadBundle(path, "the file", "it is not there, or no plain file", "name a bundle that is there")
        if isinstance(place, Path):
            return FileSource(path)
        with place.open("rb") as file:
            data = file.read(MOST_FILE + 1)
    except BadBundle:
        raise
    except OSError as error:
        raise BadBundle(path, "the file", error.strerror or str(error), "let this user read it") from error
    except Exception as error:  # what reads a package's resources may be anybody's: a zip whose CRC is wrong, say
        raise BadBundle(path, "the file", f"{type(error).__name__}: {error}", AGAIN) from error
    if len(data) > MOST_FILE:
        raise BadBundle(path, "the file", f"it has more than {MOST_FILE} bytes", AGAIN)
    return BytesSource(path, data)


def opened(place: Path | Traversable) -> BundleReader:
    """The reader of a bundle that others may replace at any moment; raises `BadBundle`."""
    for _ in range(_REPLACEMENTS):
        try:
            return BundleReader(source_of(place))
        except ReplacedBundle:
            continue
    return BundleReader(source_of(place))


class BundleReader:
    """A bundle whose manifest has been read and judged. Whether it is to be trusted is for others to say."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.manifest_bytes, end = self._stored(0, MANIFEST, MOST_MANIFEST)
        try:
            self.manifest: Manifest = manifest_from_data(data_of(self.manifest_bytes, MANIFEST, MOST_MANIFEST))
        except TooNew as problem:
            raise BadBundle(self.path, problem.place, "a later version of kerneljit made it", _LATER) from None
        except BadRecord as problem:
            raise self._bad(problem) from None
        self.signature_bytes: bytes | None = None
        self.base = end
        if self._name_at(end) == SIGNATURE.encode():
            self.signature_bytes, self.base = self._stored(end, SIGNATURE, MOST_SIGNATURE)

    @property
    def path(self) -> Path:
        return self.source.path

    @cached_property
    def digest(self) -> str:
        """Names the content: the SHA-256 of the manifest."""
        return sha256(self.manifest_bytes).hexdigest()

    def signature(self) -> Signature | None:
        """Who signed the manifest, as they say; None where nobody did; raises `BadBundle`."""
        if self.signature_bytes is None:
            return None
        try:
            found = read(Signature, data_of(self.signature_bytes, SIGNATURE, MOST_SIGNATURE), SIGNATURE)
            # People know keys by their ids, and are shown this one beside the advice to trust its key.
            if found.key != key_id(found.public):
                raise BadRecord(f"{SIGNATURE}.key", key_id(found.public), found.key)
            return found
        except BadRecord as problem:
            raise self._bad(problem) from None

    def index(self, identity: str) -> Index | None:
        """What there is of a kernel; None where there is nothing."""
        try:
            listed = self.manifest.listed(identity)
            if listed is None:
                return None
            place = index_name(identity)
            index = index_from_data(data_of(self.content(listed.index, place), place, MOST_MEMBER), identity)
        except BadRecord as problem:
            raise self._bad(problem) from None
        return index

    def code(self, row: CodeRow) -> tuple[object, bytes]:
        """The record and the object of a row: JSON data that is still to be judged, and bytes of machine code."""
        place = record_name(row.record.sha256)
        try:
            record = data_of(self.content(row.record, place), place, MOST_MEMBER)
        except BadRecord as problem:
            raise self._bad(problem) from None
        return record, self.content(row.object, object_name(row.object.sha256))

    def content(self, member: Member, place: str) -> bytes:
        """A member, unpacked within its bounds, and only where it is what its SHA-256 says."""
        packed = self._read(self.base + member.offset, member.compressed, place)
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            data = unpacker.decompress(packed, member.size + 1)
        except zlib.error:
            raise BadBundle(self.path, place, "it cannot be unpacked", AGAIN) from None
        if (
            not unpacker.eof
            or unpacker.unused_data
            or len(data) != member.size
            or sha256(data).hexdigest() != member.sha256
        ):
            raise BadBundle(self.path, place, "it is not what the bundle was made with", AGAIN)
        return data

    def _stored(self, offset: int, name: str, most: int) -> tuple[bytes, int]:
        """A member that is not compressed, and where it ends; nothing else vouches for it than its checksum."""
        head = self._read(offset, LOCAL_HEADER.size, name)
        magic, _, _, method, _, _, crc, packed, size, name_length, extra_length = LOCAL_HEADER.unpack(head)
        start = offset + LOCAL_HEADER.size
        if magic != LOCAL_MAGIC or self._name_at(offset) != name.encode() or extra_length:
            raise BadBundle(
                self.path, name, "this is no bundle of kerneljit's", "name a file that `kerneljit cache export` made"
            )
        if method != STORED or packed != size or not 0 < size <= most:
            raise BadBundle(self.path, name, f"it is not {most} stored bytes at most", AGAIN)
        data = self._read(start + name_length, size, name)
        if zlib.crc32(data) != crc:
            raise BadBundle(self.path, name, "it is not what the bundle was made with", AGAIN)
        return data, start + name_length + size

    def _name_at(self, offset: int) -> bytes | None:
        """The name in the local header at a place; None where there is no header."""
        longest = max(len(MANIFEST), len(SIGNATURE))
        head = self.source_bytes(offset, LOCAL_HEADER.size + longest)
        if len(head) < LOCAL_HEADER.size or not head.startswith(LOCAL_MAGIC):
            return None
        length = LOCAL_HEADER.unpack(head[: LOCAL_HEADER.size])[9]
        return head[LOCAL_HEADER.size : LOCAL_HEADER.size + length]

    def _read(self, offset: int, length: int, place: str) -> bytes:
        data = self.source_bytes(offset, length)
        if len(data) != length:
            raise BadBundle(self.path, place, "the file ends inside it", AGAIN)
        return data

    def source_bytes(self, offset: int, length: int) -> bytes:
        """Bytes as they lie in the file, or fewer where it ends."""
        try:
            return self.source.read(offset, length)
        except OSError as error:
            raise BadBundle(self.path, "the file", error.strerror or str(error), "let this user read it") from error

    def _bad(self, problem: BadRecord) -> BadBundle:
        _, _, text = str(problem).partition(": ")
        return BadBundle(self.path, problem.place, text, AGAIN)
