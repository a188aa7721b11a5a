"""`python -m benchmarks.tuning [part ...]`: the parts of `docs/tuned.md`, one table after the other."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import machine
from kerneljit.gallery import CASES
from kerneljit.gallery.typical import typical_sizes
from kerneljit.tuning.runner import CannotMeasure

from . import choices as single
from . import races
from .problems import exhaustive_work, work_on

_SECONDS = 7.0
_REPEATED = (
    "matmul", "tanimoto", "cosine", "manhattan", "linear_gelu", "softmax", "matmul_i8", "rolling_mean", "hamming",
    "layer_norm",
)  # fmt: skip


def exhaustive(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Every schedule of a reduced space, and what the tuner found in it."""
    rows = []
    for work in exhaustive_work():
        if arguments.only not in f"{work.name} {work.sizes}":
            continue
        found = races.exhaust(work)
        rows.append(
            {
                "kernel": work.name, "sizes": work.sizes, "legal": found.legal, "distinct": found.distinct,
                "failed": found.failed, "best's gain": round(found.best_gain, 3),
                "tuner's gain": round(found.tuned_gain, 3), "tuner's time over best's": found.tuned_over_best.text,
                "tried": found.trials, "seconds": round(found.seconds, 1), "noise": round(found.noise, 4),
                "within 3%": "yes" if found.tuned_over_best.ratio <= 1.03 else "NO",
            }
        )  # fmt: skip
        print(rows[-1], flush=True)
    return rows


def repeated(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Two tunings of the same kernel and shape."""
    rows = []
    for name in _REPEATED:
        if arguments.only not in name:
            continue
        found = races.repeat(work_on(name, typical_sizes(name)), arguments.seconds)
        rows.append(
            {
                "kernel": name, "sizes": found.work.sizes, "gain, first": round(found.gains[0], 3),
                "gain, second": round(found.gains[1], 3), "first's time over second's": found.apart.text,
                "within 3%": "yes" if found.is_same else "NO",
            }
        )  # fmt: skip
        print(rows[-1], flush=True)
    return rows


def gallery(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Every kernel, tuned, against the default."""
    rows = []
    for name in CASES:
        if arguments.only not in name:
            continue
        try:
            found = races.gain(work_on(name, typical_sizes(name), arguments.target), arguments.seconds)
        except CannotMeasure as problem:
            print(problem, flush=True)
            continue
        rows.append(
            {
                "kernel": name, "sizes": found.work.sizes, "claimed": round(found.claimed, 3),
                "measured again": found.verified.text, "tried": len(found.tuned.trials),
                "noise": round(found.tuned.noise, 4), "what is different": found.changes,
                "never slower": "yes" if found.verified.ratio >= 0.98 else "NO",
            }
        )  # fmt: skip
        print(rows[-1], flush=True)
    return rows


def choices(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Single choices of a schedule on the workloads that they are for, with and without."""
    rows = []
    for workload in single.WORKLOADS:
        if arguments.only not in f"{workload.name} {workload.choice}":
            continue
        for found in single.measured(workload):
            rows.append(
                {
                    "workload": workload.name, "choice": f"{workload.choice} {found.value}",
                    "without": f"{found.without * 1e3:.4g} ms", "with": f"{found.seconds * 1e3:.4g} ms",
                    "time without over with": found.gain.text,
                    "share of rows in order": "" if found.of_ideal is None else f"{found.of_ideal:.2f}",
                }
            )  # fmt: skip
            print(rows[-1], flush=True)
    return rows


PARTS: dict[str, tuple[str, Callable[[argparse.Namespace], list[dict[str, Any]]]]] = {
    "exhaustive": ("The tuner against exhaustive search", exhaustive),
    "repeated": ("Two tunings of the same", repeated),
    "choices": ("Single choices, with and without", choices),
    "gallery": ("The gallery, tuned, against the default schedules", gallery),
}


def main(words: Sequence[str] | None = None) -> int:
    """Measure, and write."""
    arguments = parser().parse_args(words)
    parts = arguments.parts or list(PARTS)
    tables = {name: PARTS[name][1](arguments) for name in parts}
    if arguments.json:
        arguments.json.write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")
    if arguments.write:
        arguments.write.write_text(markdown(tables), encoding="utf-8")
    return 0


def markdown(tables: dict[str, list[dict[str, Any]]]) -> str:
    """The page."""
    lines = ["# What tuning is worth", "", "Written by `python -m benchmarks.tuning`; do not edit.", ""]
    for name, rows in tables.items():
        lines += [f"## {PARTS[name][0]}", ""]
        if rows:
            lines += [f"| {' | '.join(rows[0])} |", f"|{' --- |' * len(rows[0])}"]
            lines += [f"| {' | '.join(map(str, row.values()))} |" for row in rows]
        lines.append("")
    lines += ["## The machine", ""]
    lines += [f"* {name}: {value}" for name, value in machine.describe().facts.items()]
    return "\n".join(lines) + "\n"


def parser() -> argparse.ArgumentParser:
    """The words of the command."""
    words = argparse.ArgumentParser(prog="python -m benchmarks.tuning", description="what tuning is worth")
    words.add_argument("parts", nargs="*", metavar="PART", choices=[[], *PARTS], help=f"any of {', '.join(PARTS)}")
    words.add_argument("--only", default="", help="only kernels and sizes that contain this text")
    words.add_argument("--seconds", type=float, default=_SECONDS, help="budget of a tuning in the last two parts")
    words.add_argument("--target", help="a lower level, for the gallery")
    words.add_argument("--write", type=Path, metavar="FILE")
    words.add_argument("--json", type=Path, metavar="FILE")
    return words


if __name__ == "__main__":
    sys.exit(main())
