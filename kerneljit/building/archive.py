"""Members -> the bytes of a static library, in the format that every Unix linker reads.

In: names, objects, and the symbols that each defines. Out: an archive with an index of symbols, in which times and
owners are zero, so that the same members are the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_MAGIC = b"!<arch>\n"
_LONGEST_NAME = 15
_HEADER = 60


@dataclass(frozen=True, slots=True)
class Member:
    """An object, and what linkers find it by."""

    name: str
    code: bytes
    symbols: tuple[str, ...]


def archive(members: Sequence[Member]) -> bytes:
    """The library."""
    names = b"".join(f"{m.name}/\n".encode() for m in members if len(m.name) > _LONGEST_NAME)
    symbols = [(symbol, member) for member in members for symbol in member.symbols]
    index_size = 4 + 4 * len(symbols) + sum(len(symbol) + 1 for symbol, _ in symbols)
    start = len(_MAGIC) + _HEADER + _even(index_size) + (_HEADER + _even(len(names)) if names else 0)
    places: dict[str, int] = {}
    for member in members:
        places[member.name] = start
        start += _HEADER + _even(len(member.code))
    assert len(places) == len(members), "two members of one name"
    index = len(symbols).to_bytes(4, "big")
    index += b"".join(places[member.name].to_bytes(4, "big") for _, member in symbols)
    index += b"".join(symbol.encode() + b"\0" for symbol, _ in symbols)
    parts = [_MAGIC, _entry("/", index)]
    if names:
        parts.append(_entry("//", names))
    place = 0
    for member in members:
        if len(member.name) > _LONGEST_NAME:
            parts.append(_entry(f"/{place}", member.code))
            place += len(member.name) + 2
        else:
            parts.append(_entry(f"{member.name}/", member.code))
    return b"".join(parts)


def _entry(name: str, data: bytes) -> bytes:
    header = f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n".encode()
    return header + data + b"\n" * (len(data) % 2)


def _even(size: int) -> int:
    return size + size % 2
