"""Object code -> callable addresses in this process.

Our own loader (`elf`) takes what it knows. Everything else, other systems and other processors above all, goes to
LLVM's linker, which is imported only then.
"""

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

from . import elf, pages

StageFunction = Callable[[int], None]
_prototype = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_numbers = itertools.count()

COMPILING = threading.RLock()
"""Held while anything is compiled or loaded. LLVM is used by one thread at a time anyway; with a lock of our own,
threads that race to a kernel's first call compile it once, and a fork waits until no thread is inside LLVM."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=COMPILING.acquire, after_in_parent=COMPILING.release, after_in_child=COMPILING.release)


class Loaded:
    """Machine code in memory; it lives as long as this does, so whoever keeps a function must keep this too."""

    def __init__(self, addresses: tuple[int, ...], owner: object) -> None:
        self.addresses = addresses
        self.functions: tuple[StageFunction, ...] = tuple(map(_prototype, addresses))
        self.owner = owner


def load_object(code: bytes, names: Sequence[str], imports: Mapping[str, int] | None = None) -> Loaded:
    """Link an object file into the process and look its functions up; `imports` are addresses that it may call.

    Raises `elf.BadObject` for bytes that are no sound object, where they are read by us and not by LLVM.
    """
    if pages.is_supported():
        try:
            image = elf.load(code, names, imports or {})
        except (elf.Unsupported, OSError):
            # A system that lets nobody change the protection of memory will tell LLVM so, too, and LLVM us.
            pass
        else:
            return Loaded(image.addresses, image.pages)
    return link_by_llvm(code, names, imports)


@cache
def _engine() -> Any:
    """The process' one linker; objects for any target load alike."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm.create_lljit_compiler()


_discarded: deque[Any] = deque()
"""Code that nobody can call any more, to be freed when LLVM is used next. The garbage collector may strike anywhere,
also where another thread is inside LLVM, and a fork would then leave LLVM's locks taken for ever in the child."""


def link_by_llvm(code: bytes, names: Sequence[str], imports: Mapping[str, int] | None = None) -> Loaded:
    """The same as `load_object`, whatever the system and the object, by LLVM's linker."""
    import llvmlite.binding as llvm

    with COMPILING:
        while _discarded:
            _discarded.popleft().close()
        builder = llvm.JITLibraryBuilder().add_object_img(code)
        for name in names:
            builder = builder.export_symbol(name)
        for name, address in (imports or {}).items():
            builder = builder.import_symbol(name, address)
        tracker = builder.link(_engine(), f"kerneljit.{next(_numbers)}")
        loaded = Loaded(tuple(tracker[name] for name in names), tracker)
        weakref.finalize(loaded, _discarded.append, tracker).atexit = False
        return loaded
