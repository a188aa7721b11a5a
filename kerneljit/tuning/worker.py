"""The process in which candidates run: what it is asked comes as lines of JSON, and so do its answers.

A candidate that crashes takes this process with it and nothing else. Started with `python -m kerneljit.tuning.worker`;
everything it needs is in the lines, so no code of a user runs here.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, TextIO

from kerneljit.store.schedules import schedule_data, schedule_from_data

from .bench import Bench, Compiler, Made
from .outcome import Failed
from .problem import problem_from_data

COMPILER, TIMER = "compiler", "timer"
"""What a process is for: to compile candidates, or to compare and time them."""


def serve(role: str, questions: Iterator[str], answers: TextIO) -> None:
    """Answer every line; the first opens the problem."""
    problem = problem_from_data(json.loads(next(questions)))
    with problem.on_target():
        if role == COMPILER:
            compiler = Compiler(problem)
            for line in questions:
                _limit(_MOST_SECONDS)
                _tell(answers, _made(compiler, json.loads(line)))
                _limit(0)
            return
        bench = Bench(problem)
        _tell(answers, {"default": schedule_data(bench.default), "wrong": bench.judge.problem})
        for line in questions:
            _limit(_MOST_SECONDS)
            _tell(answers, _answer(bench, json.loads(line)))
            _limit(0)


_MOST_SECONDS = 600
"""Whoever asked kills this process long before; where that process has died itself, the system does it."""


def _limit(seconds: int) -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _answer(bench: Bench, question: dict[str, Any]) -> dict[str, Any]:
    match question["do"]:
        case "prepare":
            data = question["schedule"]
            made = question.get("made")
            code = None if made is None else Made(made["digest"], b64decode(made["code"]))
            outcome = bench.prepare(None if data is None else schedule_from_data(data), code)
            return {"failed" if isinstance(outcome, Failed) else "ready": asdict(outcome)}
        case "pairs":
            return {"pairs": bench.pairs(question["candidate"], question["rival"], question["count"])}
    raise ValueError(question["do"])


def _made(compiler: Compiler, question: dict[str, Any]) -> dict[str, Any]:
    data = question["schedule"]
    made = compiler.make(None if data is None else schedule_from_data(data))
    if isinstance(made, Failed):
        return {"made": None}
    return {"made": {"digest": made.digest, "code": b64encode(made.code).decode()}}


def _tell(answers: TextIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


def main() -> None:
    """Serve whoever started this process; what anything prints goes to standard error, away from the answers."""
    if hasattr(os, "nice"):
        os.nice(int(sys.argv[1]))
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.argv[2], iter(sys.stdin.readline, ""), answers)


if __name__ == "__main__":
    main()
