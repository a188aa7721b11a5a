"""An object with everything that our loader knows, for its tests: constants, memory, imports, tables of addresses."""

from __future__ import annotations

import struct
from typing import Final

from kerneljit.backends.llvm.compiler import object_code
from kerneljit.backends.target import cross_target

SSE2: Final = cross_target("sse2")
HEAD: Final = f'target triple = "{SSE2.triple}"\n'
COUNTER: Final = f"""{HEAD}
@total = internal global i64 0
@big = internal constant <8 x i64> <i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8>, align 64
@doors = internal constant [2 x ptr] [ptr @kerneljit.add, ptr @big]
@amount = external global i64
declare i64 @twice(i64)

define i64 @kerneljit.add() {{
  %amount = load i64, ptr @amount
  %double = call i64 @twice(i64 %amount)
  %before = load i64, ptr @total
  %after = add i64 %before, %double
  store i64 %after, ptr @total
  ret i64 %after
}}
define ptr @kerneljit.door(i64 %number) {{
  %place = getelementptr ptr, ptr @doors, i64 %number
  %door = load ptr, ptr %place
  ret ptr %door
}}
"""
COUNTER_NAMES: Final = ("kerneljit.add", "kerneljit.door")

_SECTION_TABLE: Final = 40
"""Where a header says where the table of sections is, and 20 bytes on how many there are."""
_ROWS: Final = {2: "<IBBHQQ", 4: "<QIIq"}
"""Of tables of symbols, and of relocations with addends, whose one word of information is two numbers here."""


def compiled(text: str) -> bytes:
    return object_code(text, SSE2)


def fields_of(code: bytes) -> list[tuple[int, int]]:
    """Offset and width of every number in the tables of a sound object."""
    found = _fields(0, "<16B2HI3QI6H")
    (place,) = struct.unpack_from("<Q", code, _SECTION_TABLE)
    (count,) = struct.unpack_from("<H", code, _SECTION_TABLE + 20)
    for number in range(count):
        at = place + 64 * number
        found += _fields(at, "<IIQQQQIIQQ")
        kind, offset, size = struct.unpack_from("<4xI16xQQ", code, at)
        if kind in _ROWS:
            row = _ROWS[kind]
            found += [each for begin in range(offset, offset + size, 24) for each in _fields(begin, row)]
    return found


def _fields(at: int, row: str) -> list[tuple[int, int]]:
    found = []
    order, rest = row[0], row[1:]
    while rest:
        digits = rest[: len(rest) - len(rest.lstrip("0123456789"))]
        kind, rest = rest[len(digits)], rest[len(digits) + 1 :]
        width = struct.calcsize(order + kind)
        for _ in range(int(digits or 1)):
            found.append((at, width))
            at += width
    return found
