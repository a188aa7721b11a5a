"""`kerneljit doctor`: whether this installation works, checked and not guessed.

In: this machine. Out: one line per check, and a problem where there is one. Every level that the host
reaches is tried in a process of its own: on a machine that promises more than it can do, the process
that believed it is killed, and the doctor is there to tell.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kerneljit import settings
from kerneljit.backends import target as targets
from kerneljit.gallery import CASES
from kerneljit.runtime.choice import target
from kerneljit.runtime.host import host, host_target
from kerneljit.store import library
from kerneljit.store.database import Database
from kerneljit.store.errors import StoreUnavailable
from kerneljit.store.filesystem import database_path
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import GENERATOR
from kerneljit.store.shipped import shipped_winners
from kerneljit.version import VERSION

from . import calls

KERNELS = ("cosine", "tanimoto", "linear_relu", "softmax", "matmul_i8", "rolling_deviation", "haversine")
"""Few, but of every kind: products, bits, bytes, rows, windows, transcendental functions."""

_PACKAGES = ("llvmlite", "numpy", "ml_dtypes")
_SECONDS = 120


@dataclass(frozen=True)
class Finding:
    """What one check found."""

    subject: str
    text: str
    good: bool = True

    def line(self) -> str:
        return f"{'OK' if self.good else 'PROBLEM':9}{self.subject:11}{self.text}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command; `--level` is how it tries one level in a process of its own."""
    parser.add_argument("--level", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; 1 where one is a problem."""
    if arguments.level:
        problems = list(problems_at(None if arguments.level == targets.PORTABLE else arguments.level))
        print("\n".join(problems))
        return 1 if problems else 0
    problems_found = 0
    for check in (versions, detection, home, database, kept_code, census, levels):
        for finding in check():
            print(finding.line(), flush=True)
            problems_found += not finding.good
    print()
    print("Everything works." if not problems_found else f"Problems found: {problems_found}.")
    return 1 if problems_found else 0


def versions() -> Iterator[Finding]:
    """What is installed."""
    python = ".".join(map(str, sys.version_info[:3]))
    found = {"kerneljit": VERSION, "Python": python}
    for package in _PACKAGES:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            yield Finding("versions", f"{package} is not installed; pip install kerneljit brings it", good=False)
    yield Finding("versions", ", ".join(f"{name} {version}" for name, version in found.items()))


def detection() -> Iterator[Finding]:
    """What the host is found to be, and whether the settings suit it."""
    machine = host()
    how = "by CPUID" if machine.source == "cpuid" else "by LLVM"
    yield Finding("host", f"{machine.architecture}, {machine.llvm_name}, reaches {machine.reached_level} ({how})")
    try:
        chosen = host_target()
        stages = settings.dump()
        settings.tuned()
    except (settings.SettingError, targets.UnknownTarget, targets.UnsupportedTarget) as error:
        yield Finding("settings", str(error), good=False)
        return
    dumped = f", and dumps {', '.join(sorted(stages))}" if stages else ""
    yield Finding("settings", f"compiles for {chosen.level}, vectors of {chosen.vector_bits} bits{dumped}")


def home() -> Iterator[Finding]:
    """Whether results can be kept; the folder itself is made only when it is first needed."""
    try:
        folder = settings.home()
        existing = _existing_parent(folder)
        with tempfile.TemporaryFile(dir=existing):
            pass
    except (settings.SettingError, OSError) as error:
        yield Finding("home", f"{error}; set KERNELJIT_HOME to a folder that can be written to", good=False)
        return
    yield Finding("home", f"{folder} can be {'written to' if existing == folder else 'made'}")


def database() -> Iterator[Finding]:
    """Whether what tuning found can be used, all of it."""
    machine = host()
    problems: list[str] = []
    try:
        with Database.open(read_only=True, complain=problems.append) as kept:
            own = [winner for winner in kept.winners_of(machine.fingerprints) if winner.generator == GENERATOR]
            if not kept.is_sound():
                problems.append(f"{kept.file} is damaged; `kerneljit cache set-aside` moves it out of the way")
        where = f"{kept.file}{' is not there yet' if kept.state == 'missing' else ''}"
        aside = "" if settings.tuned() else "; KERNELJIT_TUNED=off leaves them aside"
    except (settings.SettingError, StoreUnavailable) as error:
        yield Finding("database", str(error).replace("\n", f"\n{'':20}"), good=False)
        return
    shipped = shipped_winners(HostFacts.of(machine), problems.append)
    for problem in problems:
        yield Finding("database", problem, good=False)
    yield Finding("database", f"{where}: {len(own)} winners of this host, {len(shipped)} shipped{aside}")


def kept_code() -> Iterator[Finding]:
    """Whether machine code is kept for later processes, and could be no one else's."""
    try:
        if not settings.kept_code():
            yield Finding("code", "not kept, by KERNELJIT_CODE=off")
            return
        problem = library.trouble(database_path())
        with Database.open(read_only=True, complain=lambda _: None) as kept:
            number = kept.count_code(host().fingerprint)
    except (settings.SettingError, StoreUnavailable) as error:
        yield Finding("code", f"not kept: {error}".replace("\n", f"\n{'':20}"), good=False)
        return
    if problem is not None:
        yield Finding("code", problem.replace("\n", f"\n{'':20}"), good=False)
    else:
        yield Finding("code", f"of {number} kinds of calls is kept for later processes; KERNELJIT_CODE=off keeps none")


def census() -> Iterator[Finding]:
    """Whether calls are counted, and whether that can be kept."""
    problem = calls.trouble()
    if problem is not None:
        yield Finding("calls", f"counts of calls are not kept: {problem}".replace("\n", f"\n{'':20}"), good=False)
    else:
        yield Finding("calls", f"{calls.counting()}{calls.seen()}")


def levels() -> Iterator[Finding]:
    """Every level within reach, each in its own process."""
    machine = host()
    reached = [level for level in targets.LEVELS if machine.is_x86 and level not in machine.reasons]
    for level in reached or [targets.PORTABLE]:
        problem = _try_level(level)
        good = f"compiles, and {len(KERNELS)} kernels agree with the interpreter"
        yield Finding(level, problem or good, good=not problem)


def _try_level(level: str) -> str:
    command = [sys.executable, "-m", "kerneljit", "doctor", "--level", level]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"not done after {_SECONDS} seconds"
    if done.returncode < 0:
        return f"its code was stopped by {signal.Signals(-done.returncode).name}"
    if done.returncode:
        said = (done.stdout + done.stderr).strip() or f"exit status {done.returncode}"
        return said.replace("\n", f"\n{'':20}")
    return ""


def problems_at(level: str | None) -> Iterator[str]:
    """Compile and run kernels at a level, or at the host's own, and tell those that are wrong."""
    for name in KERNELS:
        case = CASES[name]
        inputs, keywords = case.inputs(np.random.default_rng(0)), case.keywords()
        with target(level) if level else nullcontext():
            got = case.kernel(*inputs.values(), **keywords)
        problem = case.difference(got, case.kernel.reference(*inputs.values(), **keywords), inputs)
        if problem:
            yield problem


def _existing_parent(folder: Path) -> Path:
    """The folder itself, or the nearest above it that exists."""
    return next(path for path in (folder, *folder.parents) if path.exists())
