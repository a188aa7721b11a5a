"""Memory that holds machine code: written first, run afterwards, and never both at once.

In: the bytes of code and data, in segments of whole pages. Out: their addresses. The memory lives as long as the
`Pages` do. Only on Linux for x86-64 and CPython; whoever wants code elsewhere asks LLVM.
"""

from __future__ import annotations

import ctypes
import functools
import mmap
import os
import sys
from collections.abc import Callable
from typing import Final

PAGE: Final = mmap.PAGESIZE
EXECUTABLE: Final = 0x1 | 0x4
"""The protection of code: to be read and run."""
CONSTANT: Final = 0x1
"""The protection of constants: to be read only."""


@functools.cache
def is_supported() -> bool:
    """Whether this process runs x86-64 code under Linux, with addresses of 64 bits."""
    if not sys.platform.startswith("linux") or sys.implementation.name != "cpython":
        return False
    return os.uname().machine == "x86_64" and ctypes.sizeof(ctypes.c_void_p) == 8


class Pages:
    """Fresh memory, zero everywhere, writable until `protect` says otherwise. Raises OSError where there is none."""

    __slots__ = ("_address_holder", "_memory", "address")

    def __init__(self, size: int) -> None:
        # Python's own mapping is unmapped when it is collected, so nothing has to be done by hand.
        self._memory = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        self._address_holder = ctypes.c_char.from_buffer(self._memory)
        self.address = ctypes.addressof(self._address_holder)

    def write(self, offset: int, data: bytes | bytearray | memoryview) -> None:
        """Put bytes at an offset; none may be protected yet."""
        self._memory[offset : offset + len(data)] = bytes(data)

    def protect(self, offset: int, size: int, protection: int) -> None:
        """Take the leave to write whole pages away, and give what `protection` says. Raises OSError if refused."""
        if _mprotect()(self.address + offset, size, protection):
            error = ctypes.get_errno()
            raise OSError(error, f"memory could not be protected ({os.strerror(error)})")


@functools.cache
def _mprotect() -> Callable[[int, int, int], int]:
    kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, use_errno=True)
    return kind(("mprotect", ctypes.CDLL(None)))


def code_pages(code: bytes) -> Pages:
    """Pages with one piece of code that needs nothing else, from their beginning on, ready to run."""
    size = whole_pages(len(code))
    pages = Pages(size)
    pages.write(0, code)
    pages.protect(0, size, EXECUTABLE)
    return pages


def whole_pages(size: int) -> int:
    """The size rounded up to whole pages, at least one."""
    return -(-max(size, 1) // PAGE) * PAGE
