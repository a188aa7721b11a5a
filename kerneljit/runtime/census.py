"""How often kernels are called with which sizes, and for how long: what a tuner had better look at first.

In: prepared calls, told of each time that Python makes one; native code adds to a counter of theirs by itself. Out:
`Count`s, handed to a writer every few minutes at most and at the end of the process. Formulas, sizes and seconds are
all that is known here; of the data of arrays, nothing. Whatever goes wrong with the writing is kept as a text, and no
call hears of it.

A call's time is the least that Python saw: it sees the first few calls only, of which any may have been interrupted. A
forked child counts from the fork on. It writes its counts where it ends as Python does; children of
`multiprocessing` end at once, and theirs are lost.
"""

from __future__ import annotations

import atexit
import ctypes
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import inf
from time import perf_counter
from typing import TYPE_CHECKING, Final
from weakref import ref

from kerneljit import settings
from kerneljit.values import value

if TYPE_CHECKING:
    from kerneljit.ir.formula import Formula
    from kerneljit.plan.contract import Contract

PERIOD: Final = 300.0
"""Seconds between two writings, but for the last."""
FEWEST_CALLS: Final = 5
LEAST_SECONDS: Final = 1e-3
"""What is less than both is no work that anybody would tune."""
MOST_LINES: Final = 1024
"""So many are remembered of calls that are no longer prepared."""


@value
class Called:
    """What was called: a kernel's content, the target, and the shape of the call."""

    formula: Formula
    contract: Contract | None
    target: str
    """Its identity."""
    sizes: tuple[tuple[str, int], ...]
    contiguous: tuple[tuple[str, int | None], ...]
    threads: int = 1


@value
class Count:
    """So many calls, and the seconds of all of them."""

    called: Called
    calls: int
    seconds: float


Writer = Callable[[Sequence[Count]], None]


class _Line:
    """What the census knows of one tally, and keeps when that is gone."""

    __slots__ = ("called", "cell", "holder", "in_python", "least", "written")

    def __init__(self, called: Called | None) -> None:
        self.called = called
        self.cell = ctypes.c_int64()  # native code adds to it
        self.in_python = 0
        self.least = inf
        self.written = 0
        self.holder: ref[Tally] | None = None

    @property
    def calls(self) -> int:
        return self.cell.value + self.in_python

    @property
    def is_over(self) -> bool:
        """Whether nobody can count here any more."""
        return self.holder is None or self.holder() is None


class Tally:
    """A place to count calls; whoever has its address keeps it alive."""

    __slots__ = ("__weakref__", "line")

    def __init__(self, called: Called | None) -> None:
        self.line = _Line(called)
        self.line.holder = ref(self)

    @property
    def address(self) -> int:
        """Where native code adds one; it must hold the interpreter's lock."""
        return ctypes.addressof(self.line.cell)


NOBODY: Final = Tally(None)
"""Where native code counts what nobody wants to know: a branch would cost it more."""


class Census:
    """The calls of this process; `write` gets those that are new since it was last called."""

    def __init__(self, write: Writer, period: float = PERIOD, most: int = MOST_LINES) -> None:
        self.trouble: str | None = None
        """What came of the last writing that did not work."""
        self._write = write
        self._period = period
        self._most = self._room = most
        self._lines: list[_Line] = []
        self._is_stopped = False
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.RLock()  # a signal's handler may call kernels while it is held
        self._is_writing = False
        self._due = perf_counter() + self._period

    @property
    def is_on(self) -> bool:
        """Whether calls that are prepared now are counted."""
        return not self._is_stopped and settings.census()

    def stop(self) -> None:
        """Nothing of this process counts: it does not do what users do."""
        self._is_stopped = True

    def tallies(self, called: Called) -> Tallies:
        """The tallies of a call that has just been prepared."""
        return Tallies(self, called)

    def tally(self, called: Called) -> Tally:
        """A new place to count, which the census looks at until it is gone."""
        tally = Tally(called)
        with self._lock:
            if not self._lines:
                _census_of_process_ends_with(self)
            self._lines.append(tally.line)
        if len(self._lines) > self._room:
            self._make_room()
        return tally

    def note(self, tally: Tally, began: float, ended: float) -> None:
        """Python has made a call."""
        line = tally.line
        with self._lock:
            line.in_python += 1
            if ended - began < line.least:
                line.least = ended - began
        if ended >= self._due:
            self.flush()

    def counts(self) -> list[Count]:
        """What has not been written yet."""
        return [count for count, _, _ in self._new()]

    def flush(self) -> None:
        """Have written what is new, if it is worth it. It never fails."""
        with self._lock:
            if self._is_writing:
                return
            self._is_writing = True
            self._due = perf_counter() + self._period
        try:
            if self.is_on:
                self._write_new()
        except Exception as problem:  # noqa: BLE001 - counting must not break what is counted
            self.trouble = f"{type(problem).__name__}: {problem}"
        finally:
            self._is_writing = False

    def _write_new(self) -> None:
        new = self._new()
        if sum(c.calls for c, _, _ in new) < FEWEST_CALLS or sum(c.seconds for c, _, _ in new) < LEAST_SECONDS:
            return
        self._write([count for count, _, _ in new])
        for _, line, calls in new:
            line.written = calls
        self.trouble = None

    def _new(self) -> list[tuple[Count, _Line, int]]:
        """The counts with their lines, and how many calls there were in all of each."""
        found = []
        with self._lock:
            for line in self._lines:
                calls = line.calls
                if line.called is not None and calls > line.written and line.least < inf:
                    new = calls - line.written
                    found.append((Count(line.called, new, new * line.least), line, calls))
        return found

    def _make_room(self) -> None:
        """Forget calls that nobody has prepared any more, those too that could not be written."""
        self.flush()
        with self._lock:
            self._lines = [line for line in self._lines if not line.is_over]
            self._room = max(self._most, 2 * len(self._lines))

    def after_fork(self) -> None:
        """In a child: what the parent has counted is the parent's."""
        self._begin()
        for line in self._lines:
            line.written = line.calls


class Tallies:
    """The tallies of one prepared call, by its number of threads."""

    __slots__ = ("_by_threads", "_called", "_census")

    def __init__(self, census: Census, called: Called) -> None:
        self._census = census
        self._called = called
        self._by_threads: dict[int, Tally] = {}

    def of(self, threads: int) -> Tally:
        """The tally for so many threads."""
        found = self._by_threads.get(threads)
        if found is None:
            tally = self._census.tally(replace(self._called, threads=threads))
            found = self._by_threads.setdefault(threads, tally)
        return found

    def note(self, threads: int, began: float, ended: float) -> None:
        """Python has made a call with so many threads."""
        self._census.note(self.of(threads), began, ended)


def _census_of_process_ends_with(census: Census) -> None:
    """Write at the end, and count anew in a child."""
    atexit.unregister(census.flush)
    atexit.register(census.flush)
    if census not in _forking:
        _forking.append(census)


_forking: list[Census] = []


def _after_fork() -> None:
    for census in _forking:
        census.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
