"""The native entry's object: the same for every process, kept by whoever keeps it, and compiled only where it pays."""

from __future__ import annotations

import subprocess
import sys
import weakref
from pathlib import Path

import pytest

import kerneljit as kj
from kerneljit.runtime import entry as entries
from kerneljit.runtime import entry_object
from kerneljit.runtime.entry_layout import find_layout
from kerneljit.runtime.entry_object import CALLS_WORTH_ASKING, CALLS_WORTH_COMPILING, is_time_to_look
from kerneljit.runtime.entry_type import place_of_function
from tests.entry_calls import is_native, new_sum, numbers

pytestmark = pytest.mark.skipif(
    place_of_function(kj.Kernel) is None or find_layout() is None, reason="this interpreter has no native entry"
)

ROOT = Path(__file__).parents[1]


class Shelf:
    """Objects in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.found = 0

    def find(self, key: str, /) -> bytes | None:
        self.found += key in self.kept
        return self.kept.get(key)

    def keep(self, key: str, code: bytes, /) -> None:
        self.kept[key] = code


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """No entry yet, and somebody who keeps its object."""
    shelf = Shelf()
    monkeypatch.setattr(entries, "OBJECTS", shelf)
    start_again(monkeypatch)
    return shelf


def start_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "_entries", weakref.WeakKeyDictionary())
    monkeypatch.setattr(entries, "_calls", weakref.WeakKeyDictionary())


def without_llvm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry_object, "_is_llvm_loaded", lambda: False)


def called_until_native(monkeypatch: pytest.MonkeyPatch, most: int) -> int:
    """After how many calls the next one goes the short way."""
    kernel, a = new_sum(), numbers(3, 4)
    for number in range(most):
        if kernel._recent:
            assert is_native(monkeypatch, kernel, a)
            return number
        kernel(a)
    return most


def test_the_object_is_kept_and_found(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    assert called_until_native(monkeypatch, 5) == 2
    assert (len(shelf.kept), shelf.found) == (1, 0)
    start_again(monkeypatch)
    without_llvm(monkeypatch)
    assert called_until_native(monkeypatch, CALLS_WORTH_ASKING + 5) == CALLS_WORTH_ASKING + 1
    assert (len(shelf.kept), shelf.found) == (1, 1)


def test_a_damaged_object_is_replaced(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    called_until_native(monkeypatch, 5)
    ((key, code),) = shelf.kept.items()
    for damaged in (b"", code[:200], code.replace(b"kerneljit.entry", b"kerneljit.exits")):
        shelf.kept[key] = damaged
        start_again(monkeypatch)
        assert called_until_native(monkeypatch, 5) == 2
        assert shelf.kept[key] == code


def test_without_llvm_nothing_is_compiled_for_few_calls(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    without_llvm(monkeypatch)
    assert called_until_native(monkeypatch, CALLS_WORTH_ASKING + 100) == CALLS_WORTH_ASKING + 100
    assert not shelf.kept


def test_many_calls_are_worth_a_compilation(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf()
    assert is_time_to_look(1, None)  # LLVM is here
    without_llvm(monkeypatch)
    asked = [calls for calls in range(1, CALLS_WORTH_COMPILING + 1) if is_time_to_look(calls, shelf)]
    assert asked == [CALLS_WORTH_ASKING, CALLS_WORTH_COMPILING]
    assert [calls for calls in asked if is_time_to_look(calls, None)] == [CALLS_WORTH_COMPILING]


def test_the_object_is_the_same_in_every_process(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    called_until_native(monkeypatch, 5)
    program = (
        "from tests.entry_calls import new_sum, numbers\nfrom tests.test_entry_object import Shelf\n"
        "from kerneljit.runtime import entry\nimport hashlib\nentry.OBJECTS = shelf = Shelf()\n"
        "kernel, a = new_sum(), numbers(3, 4)\nkernel(a), kernel(a)\n"
        "print(*shelf.kept, *(hashlib.sha256(code).hexdigest() for code in shelf.kept.values()))"
    )
    done = [
        subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    ]
    assert done[0] == done[1] != ""
    assert done[0].split()[0] in shelf.kept
