"""Object code -> callable addresses in this process."""

from __future__ import annotations

import ctypes
import itertools
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import llvmlite.binding as llvm

StageFunction = Callable[[int], None]
_prototype = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_numbers = itertools.count()
_lock = threading.Lock()


@cache
def _engine() -> Any:
    """The process' one linker; objects for any target load alike."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm.create_lljit_compiler()


@dataclass(frozen=True)
class Loaded:
    """Machine code in memory; it lives as long as this does."""

    functions: tuple[StageFunction, ...]
    tracker: Any


def load_object(code: bytes, names: Sequence[str]) -> Loaded:
    """Link an object file into the process and look its functions up."""
    with _lock:
        builder = llvm.JITLibraryBuilder().add_object_img(code)
        for name in names:
            builder = builder.export_symbol(name)
        tracker = builder.link(_engine(), f"kerneljit.{next(_numbers)}")
        return Loaded(tuple(_prototype(tracker[name]) for name in names), tracker)
