"""The way from Python into kernels without Python in between, for calls like one that has been made.

In: the class of kernels, whose `__call__` is written in Python and judges everything, and calls that went well.
Out: kernels that know the last few of them, and a C function that Python calls instead. A record is never changed,
and neither is the tuple that holds it: kernels get another tuple, and a call that runs keeps its own alive.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from kerneljit import settings
from kerneljit.backends.target import Target, capped, portable

from .bound import BoundCall
from .choice import FORCED, current_target
from .entry_layout import Layout, find_layout, word
from .entry_object import Objects, is_time_to_look, load_entry
from .entry_record import Record, words_of
from .entry_type import place_of_function
from .host import host
from .jit import COMPILING

SLOT = "_recent"
"""The slot of a kernel in which its records are: a tuple of words, record, words, record ..."""

OBJECTS: Objects | None = None
"""Where the entry's object is kept between processes, if anybody has said so."""

_KEPT_RECORDS = 8


def keep_objects(objects: Objects) -> None:
    """Say who keeps the entry's object between processes; who says so first does."""
    global OBJECTS
    if OBJECTS is None:
        OBJECTS = objects


class NotYet(Exception):
    """The entry is not yet worth compiling."""


class Entry:
    """The C function of a class of kernels, and everything whose address it is given.

    Raises `NotYet` where `calls`, made without it, are too few for it to be compiled.
    """

    def __init__(self, kernels: Any, place: int, layout: Layout, variable: tuple[Any, Any, Any], calls: int) -> None:
        # The import stays here: a process that makes few calls has no use for the text.
        from .entry_code import entry_text, name_of_object

        self.place = place
        self.fallback = kernels.__call__
        self.mapping, self.variables, self.variable = variable
        self.out_name, self.name_in_os, self.os = sys.intern("out"), sys.intern("environ"), vars(os)
        objects = {
            "ndarray": np.ndarray, "int": int, "float": float, "float32": np.float32, "float64": np.float64,
            "true": True, "false": False, "none": None, "out": self.out_name, "fallback": self.fallback,
            "context": FORCED, "os": self.os, "environ_name": self.name_in_os, "environ": self.mapping,
            "variables": self.variables, "variable": self.variable,
        }  # fmt: skip
        imports = {**layout.functions, **{name_of_object(name): id(value) for name, value in objects.items()}}
        machine = host()
        target = capped(machine.features, "sse2") if machine.is_x86 else portable(machine.architecture)
        text = entry_text(layout, target.triple, _place_of_slot(kernels, layout), tuple(objects))
        code = load_entry(text, target, imports, calls, OBJECTS)
        if code is None:
            raise NotYet
        self.code = code

    def record(self, call: BoundCall, target: Target, arguments: Sequence[Any]) -> Record | None:
        """The record of a call that was compiled for `target`; None where the entry could not recognise another."""
        made_of = [FORCED.get(), self.variables.get(self.variable)]
        for number, parameter in enumerate(call.formula.parameters):
            if parameter.is_array:
                if type(arguments[number]) is not np.ndarray:
                    return None
                made_of.append(arguments[number].dtype)
        key = list(map(id, made_of))
        if call.record is None or call.record.key != key:
            found = settings.target_variable()
            if found is None or found[0] is not self.mapping or found[1] is not self.variables:
                return None  # somebody has replaced `os.environ`
            words = words_of(call, arguments, made_of[0], made_of[1])
            if words is None or current_target() != target:
                return None
            call.record = Record(words, key, (made_of, call.code, call.native_tally, self))
        return call.record

    def let_in(self, kernel: Any, record: Record) -> None:
        """Let the kernel's calls that are like a recorded one go the short way."""
        recent = getattr(kernel, SLOT)
        if record not in recent:
            setattr(kernel, SLOT, (record.words, record, *recent[: 2 * (_KEPT_RECORDS - 1)]))
            ctypes.c_size_t.from_address(id(kernel) + self.place).value = self.code.addresses[0]


_entries: WeakKeyDictionary[type, Entry | None] = WeakKeyDictionary()
_calls: WeakKeyDictionary[type, int] = WeakKeyDictionary()
"""How many calls of a class could have been made by an entry that there is not yet."""


def remember(kernel: object, call: BoundCall, target: Target, arguments: Sequence[Any]) -> None:
    """Make later calls of the kernel that are like this one short, where that can be done."""
    kernels = type(kernel)
    if kernels not in _entries:
        with COMPILING:
            _look_for_entry(kernels)
    entry = _entries.get(kernels)
    record = None if entry is None or call.copied else entry.record(call, target, arguments)
    if entry is not None and record is not None:
        entry.let_in(kernel, record)


def _look_for_entry(kernels: type) -> None:
    """Decide whether the class has an entry, or leave that to a later call."""
    calls = _calls[kernels] = _calls.get(kernels, 0) + 1
    if kernels in _entries or not is_time_to_look(calls, OBJECTS):
        return
    with suppress(NotYet):
        _entries[kernels] = _new_entry(kernels, calls)


def forget(kernel: object) -> None:
    """Let the kernel's next calls go by way of Python again; one that runs keeps its record alive."""
    if hasattr(kernel, SLOT):
        with COMPILING:
            setattr(kernel, SLOT, ())


def _new_entry(kernels: type, calls: int) -> Entry | None:
    place, layout, variable = place_of_function(kernels), find_layout(), settings.target_variable()
    if place is None or layout is None or variable is None:
        return None
    try:
        return Entry(kernels, place, layout, variable, calls)
    except (AttributeError, OSError, RuntimeError, ValueError):
        return None


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
