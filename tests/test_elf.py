"""Our own loader of objects: the same bits as by LLVM's linker, and nothing that an object says is believed unread."""

from __future__ import annotations

import ctypes
import gc
import random
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kerneljit.backends.target import LEVELS, cross_target
from kerneljit.gallery.cases import CASES
from kerneljit.language.arguments import concrete_types
from kerneljit.runtime import elf, jit, pages
from kerneljit.runtime.call import Executable
from tests.elf_objects import COUNTER, COUNTER_NAMES, HEAD, compiled
from tests.gallery_code import compilation_of

pytestmark = pytest.mark.skipif(not pages.is_supported(), reason="objects are loaded by us on Linux for x86-64 only")


def function(address: int, *types: Any) -> Callable[..., Any]:
    return ctypes.CFUNCTYPE(*types)(address)


class Imports:
    """A number and a function in this process."""

    def __init__(self) -> None:
        self.amount = ctypes.c_int64(21)
        self.twice = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(lambda number: 2 * number)

    @property
    def addresses(self) -> dict[str, int]:
        twice = ctypes.cast(self.twice, ctypes.c_void_p).value
        assert twice is not None
        return {"amount": ctypes.addressof(self.amount), "twice": twice}


def refused(*_: object) -> Any:
    raise AssertionError("LLVM's linker was asked")


@pytest.mark.parametrize("name", CASES)
def test_the_gallery_has_the_same_bits_by_both_linkers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    case = CASES[name]
    definition = case.kernel.definition
    inputs = tuple(case.inputs(np.random.default_rng(3)).values())
    formula = definition.formula(concrete_types(name, definition.signature, inputs))
    with monkeypatch.context() as patch:
        patch.setattr(jit, "link_by_llvm", refused)
        ours = Executable(formula, contract=case.kernel.contract)(inputs, case.keywords())
    monkeypatch.setattr(pages, "is_supported", lambda: False)
    theirs = Executable(formula, contract=case.kernel.contract)(inputs, case.keywords())
    assert np.asarray(ours).tobytes() == np.asarray(theirs).tobytes()


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", ["cosine", "tanimoto", "softmax", "haversine"])
def test_objects_of_every_level_are_linked(level: str, name: str) -> None:
    """Those that this host cannot run, too: nothing here runs them."""
    compilation = compilation_of(name, "natural", cross_target(level))
    image = elf.load(compilation.code, compilation.generated.form.functions, {})
    first = image.pages.address
    assert all(first <= address < first + elf.MOST_BYTES and address % 16 == 0 for address in image.addresses)


def test_imports_constants_and_memory_of_its_own() -> None:
    imports = Imports()
    image = elf.load(compiled(COUNTER), COUNTER_NAMES, imports.addresses)
    add = function(image.addresses[0], ctypes.c_int64)
    door = function(image.addresses[1], ctypes.c_size_t, ctypes.c_int64)
    assert [add(), add(), add()] == [42, 84, 126]
    imports.amount.value = 1
    assert add() == 128
    assert door(0) == image.addresses[0]
    assert door(1) % 64 == 0
    assert list((ctypes.c_int64 * 8).from_address(door(1))) == list(range(1, 9))
    other = elf.load(compiled(COUNTER), COUNTER_NAMES, imports.addresses)
    assert function(other.addresses[0], ctypes.c_int64)() == 2, "each image has memory of its own"


def protection_of(address: int) -> str | None:
    """How this process may use the memory at an address; None where there is none."""
    for line in Path("/proc/self/maps").read_text(encoding="ascii").splitlines():
        ends, protection, *_ = line.split()
        low, high = (int(end, 16) for end in ends.split("-"))
        if low <= address < high:
            return protection[:3]
    return None


def test_nothing_is_ever_writable_and_executable() -> None:
    image = elf.load(compiled(COUNTER), COUNTER_NAMES, Imports().addresses)
    first = image.pages.address
    assert [protection_of(first + number * pages.PAGE) for number in range(3)] == ["r-x", "r--", "rw-"]


def test_code_is_dropped_with_its_owner() -> None:
    loaded = jit.load_object(compiled(COUNTER), COUNTER_NAMES, Imports().addresses)
    address = loaded.addresses[0]
    assert protection_of(address) == "r-x"
    assert isinstance(loaded.owner, pages.Pages)
    del loaded
    gc.collect()
    assert protection_of(address) != "r-x"


UNSUPPORTED = {
    "an import that is not given": ("declare i8 @g()\ndefine i8 @f() {\n  %r = call i8 @g()\n  ret i8 %r\n}", "'g'"),
    "memory of each thread": ("@own = thread_local global i64 7\ndefine ptr @f() {\n  ret ptr @own\n}", "section|kind"),
    "an alignment beyond a page": ("@far = global i64 7, align 8192\ndefine ptr @f() {\n  ret ptr @far\n}", "aligned"),
}  # fmt: skip


@pytest.mark.parametrize("case", UNSUPPORTED)
def test_what_is_beyond_us_is_said(case: str) -> None:
    text, says = UNSUPPORTED[case]
    with pytest.raises(elf.Unsupported, match=says):
        elf.load(compiled(HEAD + text), ("f",), {})


def test_what_is_beyond_us_goes_to_llvm(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "declare i64 @labs(i64)\ndefine i64 @f() {\n  %r = call i64 @labs(i64 -7)\n  ret i64 %r\n}"
    loaded = jit.load_object(compiled(HEAD + text), ("f",))
    assert function(loaded.addresses[0], ctypes.c_int64)() == 7

    def fails(*_: object) -> None:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr(pages.Pages, "protect", fails)
    loaded = jit.load_object(compiled(COUNTER), COUNTER_NAMES, Imports().addresses)
    assert not isinstance(loaded.owner, pages.Pages)


def test_a_missing_function_is_an_error() -> None:
    with pytest.raises(elf.BadObject, match=r"no function nowhere"):
        elf.load(compiled(COUNTER), ("nowhere",), Imports().addresses)
    with pytest.raises(elf.BadObject, match=r"no code|no function"):
        elf.load(compiled(f"{HEAD}@f = global i64 7"), ("f",), {})


def judged(code: bytes) -> bool:
    """Whether an object is loaded; any other end than an error of ours fails the test."""
    try:
        elf.load(code, COUNTER_NAMES, {"amount": 1 << 40, "twice": 1 << 41})
    except (elf.BadObject, elf.Unsupported):
        return False
    return True


def test_truncated_objects_are_refused() -> None:
    code = compiled(COUNTER)
    assert judged(code)
    assert not any(judged(code[:length]) for length in range(len(code)))


def test_every_flipped_byte_is_read_or_refused() -> None:
    code = compiled(COUNTER)
    flips = [(at, mask) for at in range(len(code)) for mask in (0xFF, 0x01, 0x80)]
    found = [judged(code[:at] + bytes([code[at] ^ mask]) + code[at + 1 :]) for at, mask in flips]
    assert 0 < sum(found) < len(found)


def test_nonsense_in_many_fields_is_read_or_refused() -> None:
    chance, code = random.Random(7), compiled(COUNTER)
    extremes = (0, 1, 0x7FFF_FFFF, 0xFFFF_FFFF, 1 << 63, (1 << 64) - 1, len(code), len(code) - 1, 1 << 20)
    for _ in range(3000):
        changed = bytearray(code)
        for _ in range(chance.randint(1, 3)):
            kind = chance.choice("BHIQ")
            width = struct.calcsize(kind)
            value = chance.choice((*extremes, chance.getrandbits(64))) & (1 << 8 * width) - 1
            struct.pack_into(f"<{kind}", changed, chance.randrange(len(code) - 8) // width * width, value)
        judged(bytes(changed))
