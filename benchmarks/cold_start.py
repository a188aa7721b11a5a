"""`python -m benchmarks.cold_start`: from the start of a process to its first result, beyond importing NumPy.

In: small programs, one for each way to have a compiled cosine. Out: for each, the milliseconds beyond a program that
only imports NumPy, as JSON. Whole processes take turns, so that what the machine does meanwhile hits all alike. Each
runs once unmeasured: Python's bytecode, numba's cache, and whatever kerneljit keeps are warm, as they are for who
starts a program the second time.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks.measure import Spread, spread

ROOT = Path(__file__).parents[1]
BASE = "NumPy alone"
OURS = "kerneljit, from a bundle"
THEIRS = "numba, cache=True"

START = """
import numpy as np

a = np.arange(1, 16 * 64 + 1, dtype=np.float32).reshape(16, 64) % 7
b = np.arange(1, 12 * 64 + 1, dtype=np.float32).reshape(12, 64) % 5
"""
CHECK = """
import sys
print(float(scores.sum()), int("llvmlite" in sys.modules))
"""
_NUMPY = """
norms = np.sqrt((a * a).sum(1))[:, None] * np.sqrt((b * b).sum(1))
scores = (a @ b.T) / norms
"""
_KERNEL = """
import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def cosine(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    dot = sum(a[i, k] * b[j, k] for k in K)
    aa = sum(a[i, k] * a[i, k] for k in K)
    bb = sum(b[j, k] * b[j, k] for k in K)
    return dot / kj.sqrt(aa * bb)
"""
_CALL = """
from definition import cosine
scores = cosine(a, b)
"""
_LOAD = f"""
from pathlib import Path
from definition import cosine
from kerneljit.runtime.host import host_target
from kerneljit.runtime.jit import load_object
host_target()
name, code = Path("object.name").read_text(), Path("object.o").read_bytes()
loaded = load_object(code, name.split())
{_NUMPY}
"""
_NUMBA = """
import numba
import numpy as np


@numba.njit(cache=True)
def cosine(a, b):
    scores = np.empty((a.shape[0], b.shape[0]), np.float32)
    for i in range(a.shape[0]):
        for j in range(b.shape[0]):
            dot = aa = bb = np.float32(0)
            for k in range(a.shape[1]):
                dot += a[i, k] * b[j, k]
                aa += a[i, k] * a[i, k]
                bb += b[j, k] * b[j, k]
            scores[i, j] = dot / np.sqrt(aa * bb)
    return scores
"""
_BUNDLE = """
import os
os.environ.pop("KERNELJIT_BUNDLES")  # it is not there yet
from kerneljit.cli import main
from kerneljit.store.trust import Keys
keys = Keys()
keys.trust(keys.new("benchmark").public.line)
shapes = "M=16,N=12,K=64"
words = "cache", "export", "app.kjb", "--kernels", "definition.py:cosine", "--shapes", shapes, "--key", "benchmark"
raise SystemExit(main.main(words))
"""
_OBJECT = """
from pathlib import Path
from definition import cosine
from kerneljit.plan.layout import natural_layout
from kerneljit.runtime.host import host_target
executable = cosine._example_executable()
compilation = executable.compilation(natural_layout(executable.formula), host_target())
Path("object.o").write_bytes(compilation.code)
Path("object.name").write_text(" ".join(compilation.generated.form.functions))
"""


@dataclass(frozen=True)
class Program:
    """One way: a module that defines, a program that runs, and what is done once before."""

    name: str
    run: str
    definition: str = ""
    before: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Cost:
    """What a process took, in seconds, and whether it imported LLVM."""

    cpu: float
    wall: float
    total: float
    has_llvm: bool


def programs() -> list[Program]:
    """All ways that this installation has, NumPy alone first."""
    bundled = {"KERNELJIT_BUNDLES": "{folder}/app.kjb", "KERNELJIT_HOME": "{folder}/home"}
    found = [
        Program(BASE, _NUMPY),
        Program(OURS, _CALL, _KERNEL, _BUNDLE, bundled),
        Program("kerneljit, kept by this host", _CALL, _KERNEL),
        Program("kerneljit, nothing kept", _CALL, _KERNEL, environment={"KERNELJIT_HOME": "{folder}/empty-{number}"}),
        Program("definition, host and one object", _LOAD, _KERNEL, _OBJECT),
    ]
    try:
        import numba  # noqa: F401 - only whether it is there
    except ImportError:
        return found
    return [*found, Program(THEIRS, _CALL, _NUMBA)]


class Bench:
    """The programs as files in a folder of their own, and processes that run them."""

    def __init__(self, folder: Path, chosen: Sequence[Program]) -> None:
        self.programs = {program.name: program for program in chosen}
        self.folders = {program.name: folder / f"program-{number}" for number, program in enumerate(chosen)}
        self.number = 0
        for program in chosen:
            place = self.folders[program.name]
            place.mkdir(parents=True)
            (place / "definition.py").write_text(program.definition, encoding="utf-8")
            (place / "program.py").write_text(f"{START}{program.run}{CHECK}", encoding="utf-8")
            (place / "before.py").write_text(program.before, encoding="utf-8")
            if program.before:
                self._process(program, "before.py")
            self.cost(program.name)

    def cost(self, name: str) -> Cost:
        """What a process of a program takes now."""
        return self._process(self.programs[name], "program.py")

    def _process(self, program: Program, file: str) -> Cost:
        self.number += 1
        place = self.folders[program.name]
        began = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, file], cwd=place, env=self._environment(program, place), stdout=subprocess.PIPE, text=True
        )
        with child:
            assert child.stdout is not None
            said = child.stdout.read()
            _, status, used = os.wait4(child.pid, 0)
            wall = time.perf_counter() - began
            child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise RuntimeError(f"{program.name} ended with {child.returncode}")
        total, has_llvm = said.split() if file == "program.py" else ("0", "0")
        return Cost(used.ru_utime + used.ru_stime, wall, float(total), has_llvm == "1")

    def _environment(self, program: Program, place: Path) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        own = {
            "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])),
            "PYTHONPYCACHEPREFIX": str(place.parent / "bytecode"),
            "KERNELJIT_HOME": str(place.parent / "home"),
            "NUMBA_CACHE_DIR": str(place.parent / "numba"),
            "KERNELJIT_CODE": "on",
            "OPENBLAS_NUM_THREADS": "1",
        }
        more = {k: v.format(folder=place, number=self.number) for k, v in program.environment.items()}
        return {**kept, **own, **more}


def beyond(cost: Callable[[str], Cost], names: Sequence[str], rounds: int) -> dict[str, list[Cost]]:
    """Rounds of one process of each; what they cost beyond the first of the names in the same round."""
    found: dict[str, list[Cost]] = {name: [] for name in names}
    for number in range(rounds):
        order = names if number % 2 == 0 else names[::-1]
        costs = {name: cost(name) for name in order}
        base = costs[names[0]]
        wrong = [name for name, one in costs.items() if abs(one.total - base.total) > 1e-4 * abs(base.total)]
        if wrong:
            raise RuntimeError(f"wrong answers by {', '.join(wrong)}")
        for name, one in costs.items():
            is_base = name == names[0]
            found[name].append(one if is_base else replace(one, cpu=one.cpu - base.cpu, wall=one.wall - base.wall))
    return found


def measure(cost: Callable[[str], Cost], names: Sequence[str], rounds: int) -> dict[str, Any]:
    """The same as figures to be shown."""
    found = beyond(cost, names, rounds)
    rows = {
        name: {
            "cpu_ms": _milliseconds(spread([one.cpu for one in costs])),
            "wall_ms": _milliseconds(spread([one.wall for one in costs])),
            "imports_llvm": costs[-1].has_llvm,
        }
        for name, costs in found.items()
    }
    return {"rounds": rounds, "beyond": names[0], "programs": rows, "numba_over_kerneljit_cpu": _ratio(found)}


def _ratio(found: Mapping[str, Sequence[Cost]]) -> float | None:
    """How many times longer numba takes than we do, round by round."""
    pairs = zip(found.get(OURS, ()), found.get(THEIRS, ()), strict=False)
    ratios = [theirs.cpu / ours.cpu for ours, theirs in pairs if ours.cpu > 0]
    return round(statistics.median(ratios), 2) if ratios else None


def _milliseconds(found: Spread) -> dict[str, float]:
    return {name: round(1e3 * getattr(found, name), 2) for name in ("low", "median", "high")}


def main(words: Sequence[str] | None = None) -> int:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cold_start", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="processes of each")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    arguments = parser.parse_args(words)
    chosen = programs()
    with tempfile.TemporaryDirectory(prefix="kerneljit-cold-") as folder:
        bench = Bench(Path(folder), chosen)
        found = measure(bench.cost, list(bench.programs), arguments.rounds)
    text = json.dumps(found, indent=1)
    print(text)
    if arguments.json is not None:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(f"{text}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
