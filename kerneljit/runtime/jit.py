"""Object code -> callable addresses in this process."""

from __future__ import annotations

import ctypes
import itertools
import os
import threading
import weakref
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import llvmlite.binding as llvm

StageFunction = Callable[[int], None]
_prototype = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_numbers = itertools.count()

COMPILING = threading.RLock()
"""Held while anything is compiled or loaded. LLVM is used by one thread at a time anyway; with a lock of our own,
threads that race to a kernel's first call compile it once, and a fork waits until no thread is inside LLVM."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=COMPILING.acquire, after_in_parent=COMPILING.release, after_in_child=COMPILING.release)


@cache
def _engine() -> Any:
    """The process' one linker; objects for any target load alike."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm.create_lljit_compiler()


_discarded: deque[Any] = deque()
"""Code that nobody can call any more, to be freed when LLVM is used next. The garbage collector may strike anywhere,
also where another thread is inside LLVM, and a fork would then leave LLVM's locks taken for ever in the child."""


class Loaded:
    """Machine code in memory; it lives as long as this does, so whoever keeps a function must keep this too."""

    def __init__(self, addresses: tuple[int, ...], tracker: Any) -> None:
        self.addresses = addresses
        self.functions: tuple[StageFunction, ...] = tuple(map(_prototype, addresses))
        weakref.finalize(self, _discarded.append, tracker).atexit = False


def load_object(code: bytes, names: Sequence[str], imports: Mapping[str, int] | None = None) -> Loaded:
    """Link an object file into the process and look its functions up; `imports` are addresses that it may call."""
    with COMPILING:
        _free_discarded()
        builder = llvm.JITLibraryBuilder().add_object_img(code)
        for name in names:
            builder = builder.export_symbol(name)
        for name, address in (imports or {}).items():
            builder = builder.import_symbol(name, address)
        tracker = builder.link(_engine(), f"kerneljit.{next(_numbers)}")
        return Loaded(tuple(tracker[name] for name in names), tracker)


def _free_discarded() -> None:
    while _discarded:
        _discarded.popleft().close()
