"""Candidates raced in a child process: crashes, runaways and refusals become outcomes.

In: schedules of one problem. Out: `Ready` or `Failed`, and pairs of timings. `Runner` is what a search needs to know of
it; a replay of recorded timings is another.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any, Protocol, Self

from kerneljit.plan.schedule import Schedule
from kerneljit.settings import environment_with_one_thread
from kerneljit.store.schedules import schedule_data, schedule_from_data

from .outcome import Failed, Pair, Ready
from .problem import Problem

_OPENING_SECONDS = 120.0
_PATIENCE = 30.0
"""No candidate is waited for longer than this."""
_MOST_SHOWN = 2000


class Runner(Protocol):
    """Something that knows how fast schedules are."""

    def now(self) -> float:
        """The time in seconds, of a clock or of a recording."""

    def prepare(self, schedule: Schedule | None) -> Ready | Failed:
        """Make a schedule, or the default, ready to race."""

    def pairs(self, candidate: Ready, rival: Ready, count: int) -> Sequence[Pair] | Failed:
        """Interleaved timings of two that are ready."""


class CannotMeasure(RuntimeError):
    """Not even the schedule that nobody tuned could be measured."""


class _Ended(Exception):
    """The child is gone, or as good as gone."""

    def __init__(self, outcome: Failed) -> None:
        self.outcome = outcome


class ChildRunner:
    """A child process for one problem; it is started anew whenever a candidate has ended it."""

    def __init__(self, problem: Problem, patience: float = _PATIENCE) -> None:
        self.problem = problem
        self.patience = patience
        self.restarts = 0
        self._known: dict[int, tuple[Schedule | None, int]] = {}
        """For each handle given out, its schedule and the handle that the child of today has for it, if any."""
        self._numbers = 0
        self._child: _Child | None = None
        self.default: Schedule = self._open()

    def now(self) -> float:
        return time.monotonic()

    def prepare(self, schedule: Schedule | None) -> Ready | Failed:
        try:
            outcome = self._prepare_in_child(schedule)
        except _Ended as ended:
            return ended.outcome
        if isinstance(outcome, Failed):
            return outcome
        self._numbers += 1
        self._known[self._numbers] = (schedule, outcome.handle)
        return Ready(self._numbers, outcome.digest, outcome.seconds)

    def pairs(self, candidate: Ready, rival: Ready, count: int) -> Sequence[Pair] | Failed:
        try:
            handles = [self._in_child(ready.handle) for ready in (candidate, rival)]
            limit = self.patience + 4 * count * (candidate.seconds + rival.seconds)
            question = {"do": "pairs", "candidate": handles[0], "rival": handles[1], "count": count}
            return [(pair[0], pair[1]) for pair in self._ask(question, limit)["pairs"]]
        except _Ended as ended:
            return ended.outcome

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def _open(self) -> Schedule:
        self._child = _Child()
        try:
            answer = self._ask(self.problem.to_data(), _OPENING_SECONDS)
        except _Ended as ended:
            raise CannotMeasure(f"{self.problem.formula.name} cannot be measured: {ended.outcome.text}") from None
        if answer["wrong"] is not None:
            raise CannotMeasure(f"{self.problem.formula.name} computes something wrong: {answer['wrong']}")
        return schedule_from_data(answer["default"])

    def _open_again(self) -> None:
        """After a candidate has ended the child; that no other can be had now is that candidate's failure, too."""
        try:
            self._open()
        except CannotMeasure as problem:
            if self._child is not None:
                self._child.end()
                self._child = None
            raise _Ended(Failed("crashed", str(problem))) from None

    def _prepare_in_child(self, schedule: Schedule | None) -> Ready | Failed:
        if self._child is None:
            self._open_again()
        data = None if schedule is None else schedule_data(schedule)
        answer = self._ask({"do": "prepare", "schedule": data}, self.patience)
        return Failed(**answer["failed"]) if "failed" in answer else Ready(**answer["ready"])

    def _in_child(self, handle: int) -> int:
        schedule, number = self._known[handle]
        if not number:  # the child that knew it has ended
            outcome = self._prepare_in_child(schedule)
            if isinstance(outcome, Failed):
                raise _Ended(outcome)
            number = outcome.handle
            self._known[handle] = (schedule, number)
        return number

    def _ask(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        assert self._child is not None
        try:
            return self._child.ask(question, seconds)
        except (_Ended, KeyboardInterrupt):  # the answer to an interrupted question is still to come: nobody wants it
            self._child.end()
            self._child = None
            self.restarts += 1
            self._known = {handle: (schedule, 0) for handle, (schedule, _) in self._known.items()}
            raise


class _Child:
    """One process, and lines to and from it."""

    def __init__(self) -> None:
        # What a crashing candidate says goes to a file: a pipe that nobody reads would stop it.
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(
            [sys.executable, "-m", "kerneljit.tuning.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env={**environment_with_one_thread(), "KERNELJIT_DUMP": "", "KERNELJIT_TARGET": ""},
            start_new_session=True,  # an interruption from the keyboard is for the parent to handle
        )
        self._rest = b""

    def ask(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        """The answer; `_Ended` where there is none in time."""
        try:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps(question).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            raise _Ended(self._crash()) from None
        answer: dict[str, Any] = json.loads(self._line(seconds))
        return answer

    def _line(self, seconds: float) -> bytes:
        assert self._process.stdout is not None
        output, deadline = self._process.stdout.fileno(), time.monotonic() + seconds
        while b"\n" not in self._rest:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([output], [], [], left)[0]:
                raise _Ended(Failed("late", f"no answer within {seconds:.3g} s"))
            read = os.read(output, 1 << 16)
            if not read:
                raise _Ended(self._crash())
            self._rest += read
        line, _, self._rest = self._rest.partition(b"\n")
        return line

    def _crash(self) -> Failed:
        status = self._process.wait()
        self._errors.seek(0)
        said = self._errors.read().decode(errors="replace").strip()[-_MOST_SHOWN:]
        if status < 0:
            return Failed("crashed", f"{signal.Signals(-status).name}\n{said}".strip())
        return Failed("crashed", said or f"exit status {status}")

    def end(self) -> None:
        """Kill it, whatever it does."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            if stream is not None:
                with suppress(OSError):  # what was not yet written cannot be any more
                    stream.close()
