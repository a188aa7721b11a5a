"""Where the figures were measured.

In: this process, its host, its libraries, its checkout. Out: `Machine`, as text for people.
"""

from __future__ import annotations

import datetime
import importlib.metadata
import os
import platform
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import llvmlite.binding as llvm

from kerneljit.runtime.caches import Cache
from kerneljit.runtime.host import host, host_target
from kerneljit.version import VERSION

from .peers import mkl
from .workload import CannotRun

PEERS = ("numkong", "torch", "mkl", "numpy", "scipy", "scikit-learn", "numba")
_TIME_ACCOUNTS = Path("/proc/stat")


@dataclass(frozen=True)
class Machine:
    """Facts by name, in the order in which they are shown."""

    facts: Mapping[str, str]


def describe() -> Machine:
    """This machine, now."""
    here, identity = host(), host().identity
    caches = [("L1d", here.caches.l1d), ("L2", here.caches.l2), ("L3", here.caches.l3)]
    return Machine(
        {
            "CPU": f"{identity.brand} ({identity.vendor} family {identity.family} model {identity.model} "
            f"stepping {identity.stepping}{', virtual machine' if identity.hypervisor else ''})",
            "LLVM calls it": here.llvm_name,
            "kerneljit's target": str(host_target()),
            "features": ", ".join(sorted(here.features)),
            "caches": ", ".join(f"{name} {_size(cache)}" for name, cache in caches if cache is not None),
            "CPUs": f"{here.cores.logical}, of which one was used",
            "system": f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}, {platform.machine()}",
            "Python": platform.python_version(),
            "LLVM": ".".join(map(str, llvm.llvm_version_info)),
            "kerneljit": f"{VERSION}, {commit()}",
            "peers": ", ".join(f"{name} {_version(name)}" for name in PEERS),
            "MKL says": _mkl(),
            "date": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M UTC"),
        }
    )


def commit() -> str:
    """The checkout's commit, and whether there is more than it says."""
    folder = Path(__file__).parent

    def git(*words: str) -> str:
        try:
            answer = subprocess.run(["git", *words], cwd=folder, capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            return ""
        return answer.stdout.strip()

    name = git("rev-parse", "--short=12", "HEAD")
    if not name:
        return "no checkout"
    changed = git("status", "--porcelain", "--untracked-files=no", "--", "../kerneljit")
    return f"commit {name}{' with changes' if changed else ''}"


def stay_on_one_core() -> None:
    """The least busy of the CPUs that this process may use, so that limits and workloads have the same core."""
    if not hasattr(os, "sched_setaffinity"):
        return
    allowed = sorted(os.sched_getaffinity(0))
    idle = idle_time(_TIME_ACCOUNTS.read_text(encoding="ascii")) if _TIME_ACCOUNTS.exists() else {}
    os.sched_setaffinity(0, {max(allowed, key=lambda number: idle.get(number, 0))})


def idle_time(accounts: str) -> dict[int, int]:
    """For how long each CPU has been idle since the system started, in the system's ticks."""
    lines = (line.split() for line in accounts.splitlines())
    return {int(words[0][3:]): int(words[4]) for words in lines if words and words[0][3:].isdigit()}


def _size(cache: Cache) -> str:
    kibibytes = cache.bytes >> 10
    return f"{kibibytes} KiB" if kibibytes < 1024 else f"{kibibytes / 1024:g} MiB"


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "(absent)"


def _mkl() -> str:
    try:
        return mkl.version()
    except CannotRun as reason:
        return str(reason)
