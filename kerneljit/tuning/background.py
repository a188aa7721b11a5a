"""Tuning while a program runs: one kernel at a time, by a process that gives way, on a core that is idle.

In: kernels' new shapes of calls. Out: winners in the database, and whoever asked is told. A program is never held up:
what cannot be measured is left, and what is running ends with the program.
"""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any

from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import available_cpus
from kerneljit.store.advice import advisor
from kerneljit.store.identity import GENERATOR, kernel_identity

from .face import shape_of_call
from .problem import Problem
from .runner import CannotMeasure
from .session import open_database, tune_problem
from .tune import CannotTune

SECONDS = 20.0
_NICE = 10
_PAUSE = 2.0
_MOST_PAUSES = 300
_SPARE = 0.6
"""So much of a core must have been idle for the last minute."""


@dataclass(frozen=True, slots=True)
class _Request:
    problem: Problem
    done: Callable[[], None]


class Background:
    """What is still to be tuned, and the thread that does it."""

    def __init__(self, seconds: float = SECONDS, is_idle: Callable[[], bool] | None = None) -> None:
        self.seconds = seconds
        self._is_idle = is_idle or has_idle_core
        self._seen: set[tuple[str, str, str]] = set()
        self.forked()

    def forked(self) -> None:
        """Begin anew: threads, and whoever held a lock, stay behind in the parent."""
        self._requests: SimpleQueue[_Request] = SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self.waiting = 0
        """Requests that have not ended."""

    def call(
        self, kernel: Any, executable: Executable, arguments: Sequence[Any], dims: Mapping[str, int], threads: Any
    ) -> None:
        """A call has been made: tune for calls like it, once."""
        shape = shape_of_call(executable, arguments, dims, threads)
        target = current_target()
        identity = kernel_identity(executable.formula, executable.contract)
        key = (identity, target.identity, shape.key)
        with self._lock:
            if key in self._seen:
                return
            self._seen.add(key)
        if 0 in dict(shape.sizes).values() or _is_tuned(key):
            return
        forget = weakref.WeakMethod(kernel._forget)

        def done() -> None:
            method = forget()
            if method is not None:
                method()

        self._add(_Request(Problem(executable.formula, shape, target.level, executable.contract), done))

    def _add(self, request: _Request) -> None:
        with self._lock:
            self.waiting += 1
            self._requests.put(request)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, daemon=True, name="kerneljit background tuner")
                self._thread.start()

    def _run(self) -> None:
        while True:
            request = self._requests.get()
            try:
                if self._wait_for_idle_core():
                    tune_problem(request.problem, seconds=self.seconds, database=open_database(), nice=_NICE)
                    request.done()
            except (CannotMeasure, CannotTune):
                pass  # the program runs with the default, as it did
            finally:
                with self._lock:
                    self.waiting -= 1

    def _wait_for_idle_core(self) -> bool:
        for _ in range(_MOST_PAUSES):
            if self._is_idle():
                return True
            time.sleep(_PAUSE)
        return False


def has_idle_core() -> bool:
    """Whether a core had little to do lately; unknown counts as no."""
    if not hasattr(os, "getloadavg"):
        return False
    return os.getloadavg()[0] <= available_cpus() - _SPARE


def _is_tuned(key: tuple[str, str, str]) -> bool:
    return any(winner.key == key and winner.generator == GENERATOR for _, winner in advisor().winners(key[0]))


_background = Background()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_background.forked)


def background() -> Background:
    """The tuner of this process."""
    return _background
