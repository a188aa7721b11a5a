"""Relocatable ELF objects for x86-64 -> code in this process' memory, without LLVM.

In: an object as LLVM writes it for position-independent code, the functions wanted, and the addresses that it may refer
to. Out: an `Image`, which owns the memory. An object may come from anywhere: every number in it is judged before it is
used. What contradicts itself is a `BadObject`; what is sound but beyond us is `Unsupported`, and then LLVM's linker may
know it.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from .pages import CONSTANT, EXECUTABLE, PAGE, Pages, whole_pages

MOST_BYTES: Final = 64 << 20
"""No object has more memory than this."""

_HEADER: Final = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION: Final = struct.Struct("<IIQQQQIIQQ")
_SYMBOL: Final = struct.Struct("<IBBHQQ")
_RELOCATION: Final = struct.Struct("<QQq")
_IDENTITY: Final = b"\x7fELF\x02\x01\x01"  # 64 bits, little-endian, version 1
_RELOCATABLE, _X86_64 = 1, 62

_PROGRAM_BITS, _SYMBOL_TABLE, _STRING_TABLE, _WITH_ADDENDS, _NOTE, _NO_BITS, _WITHOUT_ADDENDS = 1, 2, 3, 4, 7, 8, 9
_UNWIND: Final = 0x7000_0001
_WRITES, _ALLOCATED, _RUNS = 0x1, 0x2, 0x4
_BEYOND: Final = 0x400 | 0x800
"""Flags of sections for one thread each, and of compressed ones."""
_FIRST_RESERVED: Final = 0xFF00
_LOCAL: Final = 0
_LONGEST_NAME: Final = 4096

_WORD_64, _RELATIVE_32, _CALL, _RELATIVE_64 = 1, 2, 4, 24
_THROUGH_TABLE: Final = frozenset({9, 41, 42})
"""GOTPCREL and its two relaxable kinds: what is read is the address of a symbol, kept in a table beside the code."""

_STUB: Final = b"\xff\x25"  # jmp *offset(%rip)
_STUB_BYTES: Final = 8
_ADDRESS_BYTES: Final = 8
_SEGMENTS: Final = (EXECUTABLE, CONSTANT, None)
"""The protections, in the order in which segments lie; what may be written keeps the one that it began with."""


class BadObject(ValueError):
    """The bytes are no sound object."""


class Unsupported(ValueError):
    """The object is sound as far as we read it, and asks for what we do not do."""


class Image(NamedTuple):
    """Code in memory, and where the functions that were asked for begin. It lives as long as `pages`."""

    pages: Pages
    addresses: tuple[int, ...]


class _Section(NamedTuple):
    name: int
    kind: int
    flags: int
    address: int
    offset: int
    size: int
    link: int
    info: int
    alignment: int
    entry_bytes: int

    @property
    def is_loaded(self) -> bool:
        return bool(self.flags & _ALLOCATED) and self.size > 0 and self.kind != _NOTE

    @property
    def protection(self) -> int | None:
        return EXECUTABLE if self.flags & _RUNS else None if self.flags & _WRITES else CONSTANT


class _Symbol(NamedTuple):
    name: int
    information: int
    other: int
    section: int
    value: int
    size: int


class _Relocation(NamedTuple):
    section: int
    """The section that is changed."""
    offset: int
    kind: int
    symbol: int
    addend: int


def load(code: bytes, names: Sequence[str], imports: Mapping[str, int]) -> Image:
    """Put an object into memory, ready to run. Raises `BadObject`, `Unsupported`, or OSError from the system."""
    return _Linker(_Object(code), imports).image(names)


class _Object:
    """An object's tables, judged."""

    def __init__(self, code: bytes) -> None:
        self.code = code
        self.sections = self._read_sections()
        tables = [section for section in self.sections if section.kind == _SYMBOL_TABLE]
        if len(tables) != 1:
            raise BadObject(f"an object has one table of symbols, not {len(tables)}")
        table = tables[0]
        if not 0 < table.link < len(self.sections) or self.sections[table.link].kind != _STRING_TABLE:
            raise BadObject("the table of symbols has no names")
        self._names = self.content(self.sections[table.link])
        self.symbols = [_Symbol._make(row) for row in self._rows(table, _SYMBOL)]
        self.relocations = [found for section in self.sections for found in self._relocations_of(section)]

    def _read_sections(self) -> list[_Section]:
        if len(self.code) < _HEADER.size:
            raise BadObject("the bytes end within the header")
        header = _HEADER.unpack_from(self.code)
        identity, kind, machine, version = header[:4]
        place, entry_bytes, count = header[6], header[11], header[12]
        if not identity.startswith(_IDENTITY) or version != 1:
            raise BadObject("the bytes are no ELF object of 64 bits")
        if (kind, machine) != (_RELOCATABLE, _X86_64):
            raise BadObject("the object is not for x86-64, or linked already")
        if entry_bytes != _SECTION.size or not 0 < count < _FIRST_RESERVED:
            raise BadObject("the table of sections is none")
        if place + count * _SECTION.size > len(self.code):
            raise BadObject("the table of sections reaches beyond the object")
        rows = _SECTION.iter_unpack(memoryview(self.code)[place : place + count * _SECTION.size])
        return [self._judged(_Section._make(row)) for row in rows]

    def _judged(self, section: _Section) -> _Section:
        if section.kind not in (0, _NO_BITS) and section.offset + section.size > len(self.code):
            raise BadObject("a section reaches beyond the object")
        if not section.is_loaded:
            return section
        if section.kind not in (_PROGRAM_BITS, _NO_BITS, _UNWIND) or section.flags & _BEYOND:
            raise Unsupported(f"a section of kind {section.kind:#x} with flags {section.flags:#x}")
        if section.flags & _RUNS and section.flags & _WRITES:
            raise Unsupported("a section that runs and may be written")
        if section.alignment & (section.alignment - 1) or section.alignment > PAGE:
            raise Unsupported(f"a section aligned to {section.alignment} bytes")
        if section.size > MOST_BYTES:
            raise BadObject(f"a section of {section.size} bytes")
        return section

    def content(self, section: _Section) -> memoryview:
        """The bytes of a section."""
        return memoryview(self.code)[section.offset : section.offset + section.size]

    def _rows(self, section: _Section, row: struct.Struct) -> list[tuple[int, ...]]:
        if section.entry_bytes != row.size or section.size % row.size:
            raise BadObject("a table whose rows have another size")
        return list(row.iter_unpack(self.content(section)))

    def _relocations_of(self, section: _Section) -> list[_Relocation]:
        """What a section says about loaded ones; what it says about others, lines of source say, is of no interest."""
        if section.kind not in (_WITH_ADDENDS, _WITHOUT_ADDENDS):
            return []
        if not 0 < section.info < len(self.sections):
            raise BadObject("relocations of a section that is not there")
        target = self.sections[section.info]
        if not target.is_loaded:
            return []
        if section.kind == _WITHOUT_ADDENDS:
            raise Unsupported("relocations without addends")
        if section.link >= len(self.sections) or self.sections[section.link].kind != _SYMBOL_TABLE:
            raise BadObject("relocations without symbols")
        if target.kind == _NO_BITS:
            raise BadObject("relocations in a section without bytes")
        found = []
        for offset, information, addend in self._rows(section, _RELOCATION):
            kind, number = information & 0xFFFF_FFFF, information >> 32
            if number >= len(self.symbols):
                raise BadObject("a relocation by a symbol that is not there")
            if offset + _width_of(kind) > target.size:
                raise BadObject("a relocation beyond its section")
            found.append(_Relocation(section.info, offset, kind, number, addend))
        return found

    def name_of(self, symbol: _Symbol) -> str:
        """A symbol's name; judged here, since most are never asked for theirs."""
        end = bytes(self._names[symbol.name : symbol.name + _LONGEST_NAME]).find(0)
        if symbol.name >= len(self._names) or end < 0:
            raise BadObject("a name that has no end")
        return bytes(self._names[symbol.name : symbol.name + end]).decode("utf-8", "replace")


def _width_of(kind: int) -> int:
    if kind in (_WORD_64, _RELATIVE_64):
        return 8
    if kind in (_RELATIVE_32, _CALL) or kind in _THROUGH_TABLE:
        return 4
    raise Unsupported(f"a relocation of kind {kind}")


class _Linker:
    """One object's way into memory: places first, then bytes, then what depends on places."""

    def __init__(self, code: _Object, imports: Mapping[str, int]) -> None:
        self.code = code
        self.imports = imports
        self.places: dict[int, int] = {}  # by the number of a section, its offset in memory
        self.segments: list[tuple[int, int]] = []  # offset and size of each
        self.table: dict[int, int] = {}  # by symbol, the offset of its entry in the table of addresses
        self.stubs: dict[int, int] = {}  # by symbol, the offset of the jump to where it is
        self._lay_out()

    def image(self, names: Sequence[str]) -> Image:
        """The object in memory."""
        last, size = self.segments[-1]
        self.pages = Pages(max(PAGE, last + size))
        self.base = self.pages.address
        contents = {number: bytearray(self._initial(number)) for number in self.places}
        for relocation in self.code.relocations:
            self._relocate(contents[relocation.section], relocation)
        for number, content in contents.items():
            self.pages.write(self.places[number], content)
        self._fill_table_and_stubs()
        addresses = self._addresses(names)
        for (offset, segment_bytes), protection in zip(self.segments, _SEGMENTS, strict=True):
            if segment_bytes and protection is not None:
                self.pages.protect(offset, segment_bytes, protection)
        return Image(self.pages, addresses)

    def _initial(self, number: int) -> memoryview:
        section = self.code.sections[number]
        return self.code.content(section) if section.kind != _NO_BITS else memoryview(b"")

    def _lay_out(self) -> None:
        called = {r.symbol for r in self.code.relocations if r.kind == _CALL and not self._is_defined(r.symbol)}
        listed = called | {r.symbol for r in self.code.relocations if r.kind in _THROUGH_TABLE}
        end = 0
        for protection in _SEGMENTS:
            begin = end
            for number, section in enumerate(self.code.sections):
                if section.is_loaded and section.protection == protection:
                    end = _aligned(end, section.alignment)
                    self.places[number] = end
                    end += section.size
                    if end > MOST_BYTES:
                        raise BadObject("sections of many bytes")
            if protection == EXECUTABLE:
                end = self._give_places(self.stubs, called, end, _STUB_BYTES)
            elif protection == CONSTANT:
                end = self._give_places(self.table, listed, end, _ADDRESS_BYTES)
            end = begin + whole_pages(end - begin) if end > begin else begin
            self.segments.append((begin, end - begin))

    def _give_places(self, places: dict[int, int], symbols: set[int], end: int, size: int) -> int:
        for symbol in sorted(symbols):
            places[symbol] = end = _aligned(end, size)
            end += size
        return end

    def _is_defined(self, symbol: int) -> bool:
        return self.code.symbols[symbol].section != 0

    def _relocate(self, content: bytearray, relocation: _Relocation) -> None:
        kind, symbol, offset = relocation.kind, relocation.symbol, relocation.offset
        here = self.base + self.places[relocation.section] + offset
        if kind in _THROUGH_TABLE:
            value = self.base + self.table[symbol]
        elif symbol in self.stubs and kind == _CALL:
            value = self.base + self.stubs[symbol]
        else:
            value = self._address(symbol)
        value += relocation.addend - (0 if kind == _WORD_64 else here)
        width = _width_of(kind)
        if width == 4 and not -(1 << 31) <= value < 1 << 31:
            raise Unsupported("an address too far away for the code that asks for it")
        content[offset : offset + width] = (value & (1 << 8 * width) - 1).to_bytes(width, "little")

    def _address(self, number: int) -> int:
        """Where a symbol is: in a loaded section, or with the imports."""
        symbol = self.code.symbols[number]
        if symbol.section == 0:
            name = self.code.name_of(symbol)
            if name not in self.imports:
                raise Unsupported(f"the object wants {name!r}, which it was not given")
            return self.imports[name]
        if symbol.section not in self.places:
            raise Unsupported(f"a symbol in section {symbol.section:#x}, which is not loaded")
        if symbol.value > self.code.sections[symbol.section].size:
            raise BadObject("a symbol beyond its section")
        return self.base + self.places[symbol.section] + symbol.value

    def _fill_table_and_stubs(self) -> None:
        for symbol, offset in self.table.items():
            self.pages.write(offset, self._address(symbol).to_bytes(_ADDRESS_BYTES, "little"))
        for symbol, offset in self.stubs.items():
            length = len(_STUB) + 4
            self.pages.write(offset, _STUB + struct.pack("<i", self.table[symbol] - offset - length))

    def _addresses(self, names: Sequence[str]) -> tuple[int, ...]:
        wanted, found = set(names), dict[str, int]()
        for number, symbol in enumerate(self.code.symbols):
            if symbol.section == 0 or symbol.information >> 4 == _LOCAL:
                continue
            name = self.code.name_of(symbol)
            if name not in wanted:
                continue
            if name in found:
                raise BadObject(f"{name!r} is there twice")
            found[name] = self._address(number)
            if not self.code.sections[symbol.section].flags & _RUNS:
                raise BadObject(f"{name!r} is no code")
        missing = sorted(wanted - found.keys())
        if missing:
            raise BadObject(f"the object has no function {', '.join(missing)}")
        return tuple(found[name] for name in names)


def _aligned(number: int, alignment: int) -> int:
    step = max(alignment, 1)
    return -(-number // step) * step
