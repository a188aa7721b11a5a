"""A class whose instances Python may call without packing the arguments into a tuple and a dict.

In: a class with a `__call__` in Python. Out: a subclass of the same name whose instances have one more word, the
address of a C function (`vectorcall`, as CPython calls it). While it is zero, `__call__` is what is called. Where the
interpreter has no such thing the class itself comes out.

LLVM is not needed here: kernels are made long before anything is compiled.
"""

from __future__ import annotations

import ctypes
import gc
import sys
import weakref
from typing import Any, TypeVar

_Class = TypeVar("_Class", bound=type)

_TP_DOC, _TP_MEMBERS = 56, 72
_SIZE, _READ_ONLY = 19, 1
_BASE_TYPE, _HAVE_VECTORCALL = 1 << 10, 1 << 11
_INHERITED = 0b11000 | 1 << 14
"""The flags that say how instances lie in memory: with a managed dict, managed weak references, garbage collection."""


class _Member(ctypes.Structure):
    """`PyMemberDef`."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("type", ctypes.c_int),
        ("offset", ctypes.c_ssize_t),
        ("flags", ctypes.c_int),
        ("documentation", ctypes.c_char_p),
    )


class _Slot(ctypes.Structure):
    """`PyType_Slot`."""

    _fields_ = (("number", ctypes.c_int), ("value", ctypes.c_void_p))


class _Specification(ctypes.Structure):
    """`PyType_Spec`."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("basicsize", ctypes.c_int),
        ("itemsize", ctypes.c_int),
        ("flags", ctypes.c_uint),
        ("slots", ctypes.POINTER(_Slot)),
    )


_places: dict[type, int] = {}
_kept: list[object] = []
"""What types point to in C's memory."""


def has_one_lock() -> bool:
    """Whether this is CPython with its lock: without one, objects lie otherwise in memory, and nobody waits."""
    # `sysconfig` knows, too, but reads a file of a thousand variables to say so.
    return sys.implementation.name == "cpython" and "free-threading" not in sys.version


def natively_callable(python: _Class) -> _Class:
    """The subclass, or the class itself."""
    if not has_one_lock():
        return python
    try:
        native = _subclass(python)
    except (AttributeError, SystemError, TypeError, ValueError):
        return python
    if not _is_sound(python, native):
        return python
    _places[native] = python.__basicsize__
    return native


def place_of_function(native: type) -> int | None:
    """Where instances have the address of their function, in bytes; None where they have none."""
    return _places.get(native)


def _subclass(python: _Class) -> _Class:
    name = f"{python.__module__}.{python.__qualname__}".encode()
    members = (_Member * 2)(_Member(b"__vectorcalloffset__", _SIZE, python.__basicsize__, _READ_ONLY))
    documentation = ctypes.create_string_buffer((python.__doc__ or "").encode())
    slots = (_Slot * 3)(_Slot(_TP_MEMBERS, ctypes.addressof(members)), _Slot(_TP_DOC, ctypes.addressof(documentation)))
    size = python.__basicsize__ + ctypes.sizeof(ctypes.c_void_p)
    specification = _Specification(name, size, 0, _BASE_TYPE | _HAVE_VECTORCALL, slots)
    make = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.py_object)(
        ("PyType_FromSpecWithBases", ctypes.pythonapi)
    )
    _kept.extend([name, members, documentation, slots, specification])
    native: _Class = make(ctypes.addressof(specification), (python,))
    return native


def _is_sound(python: type, native: Any) -> bool:
    """Whether instances are what the interpreter's own subclasses would be, but for the word behind them."""
    if native.__flags__ & _INHERITED != python.__flags__ & _INHERITED or not native.__flags__ & _HAVE_VECTORCALL:
        return False
    if (native.__dictoffset__, native.__weakrefoffset__) != (python.__dictoffset__, python.__weakrefoffset__):
        return False
    probe = object.__new__(native)
    probe.attribute = 7
    seen = weakref.ref(probe)
    address = ctypes.c_size_t.from_address(id(probe) + python.__basicsize__)
    sound = gc.is_tracked(probe) and probe.attribute == 7 and seen() is probe and address.value == 0
    del probe
    return sound and seen() is None
