"""Machine code and its records as someone may have changed them: what the loader and a call make of it.

In: bytes of a fuzzer's, which choose fields of a sound object or of a sound record, and what becomes of them. Out:
nothing, where all that goes wrong is an error of ours, and every byte is written inside the memory that was asked for.
No code is run: whoever changes it under a hash that is right, and signed, or their own user's, may do so anyway.
"""

from __future__ import annotations

import contextlib
import functools
import json
from collections.abc import Iterator
from typing import Any, Final

import numpy as np

from kerneljit.backends.llvm.compiler import generate, machine_of, object_code
from kerneljit.plan.factor import factor
from kerneljit.runtime import elf, pages
from kerneljit.runtime.binding import Binding
from kerneljit.runtime.call import Executable
from kerneljit.store.code import CodeRecord, code_of
from kerneljit.store.errors import BadRecord
from kerneljit.store.record import data_of, text_of
from tests.bundle_files import LAYOUT, code
from tests.elf_objects import COUNTER, COUNTER_NAMES, compiled, fields_of
from tests.store_records import AVX2, SCHEDULE, dot

EDIT: Final = 11
"""Bytes that choose one change: which field, how, and a number."""
_EXTREMES: Final = (0, 1, 7, 24, 64, 0x7FFF_FFFF, 0xFFFF_FFFF, 1 << 31, 1 << 63, (1 << 64) - 1, 1 << 20, 4096)
_VALUES: Final[tuple[Any, ...]] = (
    None,
    True,
    0,
    -1,
    1,
    1 << 40,
    1 << 70,
    1.5,
    "",
    "i",
    "M",
    "1048576*M",
    [],
    {},
    [[]],
    {"a": 1},
)
_IMPORTS: Final = {"amount": 1 << 40, "twice": 1 << 41}
_LONGEST: Final = 1 << 20
_MOST_PLACES: Final = 5000
_ERRORS_OF_THE_LOADER: Final = (elf.BadObject, elf.Unsupported)


class JudgedPages(pages.Pages):
    """Memory that notices what is written beside it, twice, or where it may not be written any more."""

    __slots__ = ("protected", "size", "written")

    def __init__(self, size: int) -> None:
        assert 0 < size <= elf.MOST_BYTES + 4 * pages.PAGE
        super().__init__(size)
        self.size, self.written, self.protected = size, list[range](), list[range]()

    def write(self, offset: int, data: bytes | bytearray | memoryview) -> None:
        place = range(offset, offset + len(data))
        assert 0 <= place.start <= place.stop <= self.size, "written beside the memory"
        for other in (*self.written, *self.protected):
            assert not (place and other) or place.stop <= other.start or other.stop <= place.start, "written twice"
        self.written.append(place)
        super().write(offset, data)

    def protect(self, offset: int, size: int, protection: int) -> None:
        assert offset % pages.PAGE == 0
        assert 0 <= offset < offset + size <= self.size
        self.protected.append(range(offset, offset + size))
        super().protect(offset, size, protection)


@contextlib.contextmanager
def judged_memory() -> Iterator[None]:
    """Within, the loader writes under supervision."""
    vars_of_loader = vars(elf)
    before = vars_of_loader["Pages"]
    vars_of_loader["Pages"] = JudgedPages
    try:
        yield
    finally:
        vars_of_loader["Pages"] = before


@functools.cache
def sound_object() -> bytes:
    return compiled(COUNTER)


def load(data: bytes) -> bool:
    """Whether bytes are taken for an object; nothing else may come of them than our errors."""
    with judged_memory():
        try:
            image = elf.load(data, COUNTER_NAMES, _IMPORTS)
        except _ERRORS_OF_THE_LOADER:
            return False
    assert isinstance(image.pages, JudgedPages)
    first = image.pages.address
    assert all(first <= address <= first + image.pages.size for address in image.addresses)
    return True


def edits_of(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Which, how, and a number."""
    for at in range(0, len(data) - EDIT + 1, EDIT):
        yield (
            int.from_bytes(data[at : at + 2], "little"),
            data[at + 2],
            int.from_bytes(data[at + 3 : at + EDIT], "little"),
        )


def edited_object(edits: bytes) -> bytes:
    """An object whose tables say something else in some places."""
    changed, places = bytearray(sound_object()), fields_of(sound_object())
    for which, how, number in edits_of(edits):
        offset, width = places[which % len(places)]
        before = int.from_bytes(changed[offset : offset + width], "little")
        value = (number, before + number % 33 - 16, _EXTREMES[number % len(_EXTREMES)], before ^ 1 << number % 64)[
            how % 4
        ]
        changed[offset : offset + width] = (value & (1 << 8 * width) - 1).to_bytes(width, "little")
    return bytes(changed)


# ---------------------------------------------------------------------- records


@functools.cache
def machine_code() -> bytes:
    """What the record of `bundle_files` is about, really compiled."""
    return object_code(generate(factor(dot(), machine_of(AVX2)), SCHEDULE, LAYOUT, AVX2).text, AVX2)


@functools.cache
def sound_record() -> str:
    return text_of(code(data=machine_code()).record)


@functools.cache
def a_call() -> tuple[Executable, dict[str, Any], Binding]:
    executable = Executable(dot())
    arrays = {"a": np.ones((40, 70), np.float32), "b": np.ones((50, 70), np.float32)}
    return executable, arrays, executable.binder.bind(list(arrays.values()), {})


def use(text: bytes) -> bool:
    """Whether a record is taken; a call that would be made by it is prepared, and not made."""
    try:
        record = CodeRecord.from_data(data_of(text.decode("utf-8", "replace"), "code", _LONGEST))
        found = code_of(record, machine_code(), dot())
    except BadRecord:
        return False
    executable, arrays, binding = a_call()
    return executable._of_code(found, arrays, binding) is not None


def edited_record(edits: bytes) -> bytes:
    """The record with some parts of it replaced, by other parts of it or by what no record has."""
    tree = json.loads(sound_record())
    for which, how, number in edits_of(edits):
        places = list(_places(tree))
        if not 0 < len(places) <= _MOST_PLACES:
            break
        owner, key = places[which % len(places)]
        if how % 4 == 0:
            owner[key] = json.loads(json.dumps(_VALUES[number % len(_VALUES)]))
        elif how % 4 == 1:
            other, other_key = places[number % len(places)]
            owner[key] = json.loads(json.dumps(other[other_key]))
        elif how % 4 == 2 and isinstance(owner[key], int):
            owner[key] += number % 33 - 16
        elif isinstance(owner, dict):
            del owner[key]
        else:
            owner.insert(key, owner[key])
    return json.dumps(tree).encode()


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    yield from ((tree, key) for key in (tree if isinstance(tree, dict) else range(len(tree))))
    for value in list(tree.values()) if isinstance(tree, dict) else tree:
        if isinstance(value, dict | list):
            yield from _places(value)
