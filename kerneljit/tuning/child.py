"""A child process of the tuner: lines of JSON to it and from it, and whatever ends it as an outcome."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any

from kerneljit.settings import environment_with_one_thread

from .outcome import Failed

_MOST_SHOWN = 2000
_END = b""


class Ended(Exception):
    """The child is gone, or as good as gone."""

    def __init__(self, outcome: Failed) -> None:
        self.outcome = outcome


class Child:
    """One process, and lines to and from it."""

    def __init__(self, role: str, nice: int) -> None:
        # What a crashing candidate says goes to a file: a pipe that nobody reads would stop it.
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(
            [sys.executable, "-m", "kerneljit.tuning.worker", str(nice), role],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env={**environment_with_one_thread(), "KERNELJIT_DUMP": "", "KERNELJIT_TARGET": ""},
            start_new_session=True,  # an interruption from the keyboard is for the parent to handle
        )
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        threading.Thread(target=self._listen, daemon=True, name="kerneljit tuner").start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with suppress(OSError, ValueError):  # the other end, or this one, has been closed
            for line in self._process.stdout:
                self._lines.put(line)
        self._lines.put(_END)

    def ask(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        """The answer; `Ended` where there is none in time."""
        self.tell(question)
        return self.hear(seconds)

    def tell(self, question: dict[str, Any]) -> None:
        """Ask without waiting."""
        try:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps(question).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            raise Ended(self._crash()) from None

    def hear(self, seconds: float) -> dict[str, Any]:
        """The answer to what was asked."""
        try:
            line = self._lines.get(timeout=seconds)
        except Empty:
            raise Ended(Failed("late", f"no answer within {seconds:.3g} s")) from None
        if line == _END:
            raise Ended(self._crash())
        answer: dict[str, Any] = json.loads(line)
        return answer

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
