"""The way from Python into kernels without Python in between, for calls like one that has been made.

In: the class of kernels, whose `__call__` is written in Python and judges everything. Out: the same class with a
native `__call__` before it, and records of calls, of which each kernel keeps the last few. A record is never changed,
and neither is the tuple that holds it: kernels get another tuple, and a call that runs keeps its own alive.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from kerneljit import settings
from kerneljit.backends.llvm.compiler import object_code
from kerneljit.backends.target import Target, UnsupportedTarget, capped, portable

from .bound import BoundCall
from .choice import FORCED, current_target
from .entry_code import ENTRY, entry_text
from .entry_layout import Layout, find_layout, word
from .entry_record import record_of
from .host import host
from .jit import COMPILING, load_object

SLOT = "_recent"
"""The slot of a kernel in which its records are: a tuple of words, record, words, record ..."""

_KEPT_RECORDS = 8

_TAKES_KEYWORDS = 0x0080 | 0x0002  # METH_FASTCALL | METH_KEYWORDS

_DOCUMENTATION = b"""__call__($self, /, *arguments, out=None, **dims)
--

The whole output: a new array, or `out` filled."""


class _MethodDefinition(ctypes.Structure):
    """`PyMethodDef`."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("function", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("documentation", ctypes.c_char_p),
    )


class Entry:
    """The native `__call__` of a class of kernels, and everything whose address it holds."""

    def __init__(self, kernels: type, layout: Layout, variable: tuple[Any, Any, Any]) -> None:
        self.fallback = vars(kernels)["__call__"]
        self.environ, self.variables, self.variable = variable
        self.out_name, self.environ_name, self.os = sys.intern("out"), sys.intern("environ"), vars(os)
        objects = {
            "ndarray": np.ndarray, "int": int, "float": float, "float32": np.float32, "float64": np.float64,
            "true": True, "false": False, "none": None, "out": self.out_name, "fallback": self.fallback,
            "context": FORCED, "os": self.os, "environ_name": self.environ_name, "environ": self.environ,
            "variables": self.variables, "variable": self.variable,
        }  # fmt: skip
        addresses = {name: id(value) for name, value in objects.items()}
        machine = host()
        target = capped(machine.features, "sse2") if machine.is_x86 else portable(machine.architecture)
        text = entry_text(layout, target.triple, _place_of_slot(kernels, layout), addresses)
        self.code = load_object(object_code(text, target), (ENTRY,), layout.functions)
        self.definition = _MethodDefinition(b"__call__", self.code.addresses[0], _TAKES_KEYWORDS, _DOCUMENTATION)
        new = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.py_object, ctypes.c_void_p)(
            ("PyDescr_NewMethod", ctypes.pythonapi)
        )
        self.method = new(kernels, ctypes.addressof(self.definition))

    def remember(self, kernel: Any, call: BoundCall, target: Target, arguments: Sequence[Any]) -> None:
        """Let later calls like this one, which went well and was compiled for `target`, go the short way."""
        forced, found = FORCED.get(), settings.target_variable()
        if found is None or found[:2] != (self.environ, self.variables) or current_target() != target:
            return
        record = record_of(call, arguments, forced, self.variables.get(self.variable))
        recent = getattr(kernel, SLOT)
        if record is not None and record not in recent:
            setattr(kernel, SLOT, (record.words, record, *recent[: 2 * (_KEPT_RECORDS - 1)]))


def entry_before(kernels: type) -> Entry | None:
    """Put a native entry before the `__call__` of a class, once; where that cannot be done, all stays as it is."""
    with COMPILING:
        return _entry_before(kernels)


@cache
def _entry_before(kernels: type) -> Entry | None:
    layout, variable = find_layout(), settings.target_variable()
    if layout is None or variable is None:
        return None
    try:
        entry = Entry(kernels, layout, variable)
    except (AttributeError, OSError, RuntimeError, UnsupportedTarget):
        return None
    kernels.__call__ = entry.method  # type: ignore[operator]
    return entry


def _place_of_slot(kernels: type, layout: Layout) -> int:
    """Where an instance has the slot, in bytes: found by looking for what has been put there."""
    probe: Any = object.__new__(kernels)
    places = set(range(layout.payload, kernels.__basicsize__, 8))
    for mark in ((object(),), (object(), object())):
        setattr(probe, SLOT, mark)
        places &= {place for place in places if word(id(probe) + place) == id(mark)}
    if len(places) != 1:
        raise RuntimeError("the slot is not where it should be")
    return places.pop()
