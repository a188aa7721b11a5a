"""How the rows of the family `shipping` are measured.

In: how many processes of each kind. Out: `Figures`. Every process starts with nothing of ours in its memory, and has a
home folder of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from . import cold_start, many_objects
from .measure import Effort, Measurement, spread
from .workload import CannotRun, Figures

ROOT = Path(__file__).parents[1]


def first_result(clock: Literal["cpu", "wall"], effort: Effort) -> Figures:
    """A process that calls a kernel of a bundle, and one that calls numba's, beyond one that only imports NumPy."""
    chosen = [one for one in cold_start.programs() if one.name in (cold_start.BASE, cold_start.OURS, cold_start.THEIRS)]
    names = [one.name for one in chosen]
    with tempfile.TemporaryDirectory(prefix="kerneljit-shipping-") as folder:
        try:
            costs = cold_start.beyond(cold_start.Bench(Path(folder), chosen).cost, names, effort.processes)
        except RuntimeError as problem:  # a program that fails costs its row, not the table
            raise CannotRun(str(problem)) from None
    if any(cost.has_llvm for cost in costs[cold_start.OURS]):
        raise CannotRun("the bundle has no code for this host: LLVM was imported")
    ours = [getattr(cost, clock) for cost in costs[cold_start.OURS]]
    if cold_start.THEIRS not in costs:
        return Figures(spread(ours), absent={cold_start.THEIRS: "numba is not installed"})
    theirs = [getattr(cost, clock) for cost in costs[cold_start.THEIRS]]
    ratios = [other / mine for mine, other in zip(ours, theirs, strict=True)]
    measured = Measurement(spread(ours), spread(theirs), spread(ratios), len(ratios))
    return Figures(measured.ours, cold_start.THEIRS, measured)


def one_object(kernels: int, effort: Effort) -> Figures:
    """One object of a bundle with so many kernels, each time of another, in processes of their own."""
    with tempfile.TemporaryDirectory(prefix="kerneljit-shipping-") as home:
        folder = Path(home)
        module = many_objects.__name__
        _python(["-m", module, "make", home, str(kernels)], folder)
        _python(
            ["-m", module, "load", home, str(kernels)], folder
        )  # whose signatures they are is remembered from then on
        chosen = [number * kernels // effort.processes for number in range(effort.processes)]
        said = [_python(["-m", module, "load", home, str(kernels), str(number)], folder) for number in chosen]
    return Figures(spread([float(seconds) for seconds in said]))


def gallery_size(levels: Sequence[str], _effort: Effort) -> Figures:
    """The bytes of a bundle with the whole gallery."""
    with tempfile.TemporaryDirectory(prefix="kerneljit-shipping-") as home:
        file = Path(home) / "gallery.kjb"
        _python(
            ["-m", "kerneljit", "cache", "export", str(file), "--gallery", "--targets", ",".join(levels)], file.parent
        )
        return Figures(spread([float(file.stat().st_size)]))


def _python(words: Sequence[str], home: Path) -> str:
    """What a process says; raises `CannotRun` where it fails."""
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, env=_environment(home), check=False)
    if done.returncode:
        raise CannotRun(f"a process failed: {(done.stderr.strip().splitlines() or ['it says nothing'])[-1]}")
    return done.stdout


def _environment(home: Path) -> Mapping[str, str]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    own = {"KERNELJIT_HOME": str(home), "KERNELJIT_CODE": "on", "KERNELJIT_CENSUS": "off"}
    return {**os.environ, **own, "PYTHONPATH": path}
