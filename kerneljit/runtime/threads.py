"""Several threads for one call. In: parts, functions without arguments that may run at once. Out: nothing; errors pass.

The calling thread works too, so a call ends however few threads come to its help: none can be started, all are busy
with the calls of others, or the process has forked. Nothing is left running when a call ends, also by an error or
an interruption. Parts run with the interpreter's lock released only where they release it themselves.
"""

from __future__ import annotations

import operator
import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from typing import Any

from kerneljit.errors import WrongThreads, described
from kerneljit.settings import MOST_THREADS, Threads

from .host import available_cpus

Part = Callable[[], object]


def run_parts(parts: Sequence[Part], threads: int) -> None:
    """Run all parts, on so many threads at most; the first error is raised after those that have begun have ended."""
    job = _Job(parts)
    try:
        _pool.call_for(job, min(threads, len(parts)) - 1)
        job.work()
    finally:
        job.end()
    if job.error is not None:
        raise job.error


def judged_threads(kernel: str, threads: Any) -> int:
    """The number of threads that a caller asks for."""
    if isinstance(threads, str) and threads == "all":
        return counted_threads("all")
    try:
        number = -1 if isinstance(threads, bool) else operator.index(threads)
    except TypeError:
        raise WrongThreads(kernel=kernel, found=described(threads), greatest=MOST_THREADS) from None
    if isinstance(threads, bool) or not 0 <= number <= MOST_THREADS:
        raise WrongThreads(kernel=kernel, found=repr(threads), greatest=MOST_THREADS)
    return counted_threads(number)


def counted_threads(threads: Threads) -> int:
    """How many threads that is at this moment: `"all"`, or 0, are as many as this process may use CPUs."""
    return available_cpus() if threads in ("all", 0) else int(threads)


class _Job:
    """The parts of one call, until all have been taken by somebody."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = deque(parts)
        self.error: BaseException | None = None
        self._lock = threading.Lock()
        self._helping = 0  # helpers that are inside a part
        self._is_idle = threading.Event()

    def work(self) -> None:
        """What the calling thread does: what nobody else has taken.

        It keeps no account of itself, since an interruption could come between a part and the entry.
        """
        while self.parts:
            try:
                part = self.parts.popleft()
            except IndexError:
                return
            part()

    def help(self) -> None:
        """What another thread does."""
        while (part := self._taken()) is not None:
            try:
                part()
            except BaseException as error:  # noqa: BLE001 - handed over to the calling thread
                self.error = error
                self.parts.clear()
            del part  # it holds arrays, which belong to the caller again as soon as the call ends
            with self._lock:
                self._helping -= 1
                if not self._helping:
                    self._is_idle.set()

    def _taken(self) -> Part | None:
        with self._lock:
            try:
                part = self.parts.popleft()
            except IndexError:
                return None
            self._helping += 1
            self._is_idle.clear()
            return part

    def end(self) -> None:
        """Let nobody take another part, and wait for those who have: they use memory that the caller frees next."""
        interruption: BaseException | None = None
        while True:
            try:
                with self._lock:
                    self.parts.clear()
                while self._helping:
                    self._is_idle.wait()
                break
            except BaseException as error:  # noqa: BLE001 - raised again, below
                interruption = error
        if interruption is not None:
            raise interruption


class _Pool:
    """Threads that wait for jobs; there are as many as any call has asked for."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[_Job] = SimpleQueue()
        self._lock = threading.Lock()
        self._threads = 0

    def call_for(self, job: _Job, helpers: int) -> None:
        """Ask for so many helpers; whether they come is not sure."""
        if self._threads < helpers:
            self._grow(helpers)
        for _ in range(helpers):
            self._jobs.put(job)

    def _grow(self, threads: int) -> None:
        with self._lock:
            while self._threads < threads:
                name = f"kerneljit {self._threads + 1}"
                try:
                    threading.Thread(target=_serve, args=(self._jobs,), name=name, daemon=True).start()
                except RuntimeError:
                    return  # no more threads, or the interpreter is ending: the caller does what is left
                self._threads += 1


def _serve(jobs: SimpleQueue[_Job]) -> None:
    while True:
        job = jobs.get()
        job.help()
        del job


_pool = _Pool()


def _forget_threads() -> None:
    """A forked child has none of them, and locks in whatever state they were."""
    global _pool
    _pool = _Pool()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_threads)
