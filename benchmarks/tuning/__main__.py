"""`python -m benchmarks.tuning [part ...]`: the parts of `docs/tuned.md`, one table after the other."""

from __future__ import annotations

import argparse
import itertools
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kerneljit.gallery import CASES
from kerneljit.gallery.typical import typical_sizes

from . import choices as single
from . import races
from .parts import Part, page
from .problems import exhaustive_work, shipped_winner, whole_work, work_on

_SECONDS = 7.0
_SHIPPED_LEVELS = (None, "avx2", "sse4")
"""The host's own level, and those below it that winners ship for."""
_NEVER_SLOWER = 0.98
"""What is left is noise."""
_SMALL_GAIN = 1.03
"""Where tuning gains less, every schedule of a small space is tried, too."""
_REPEATED = (
    "matmul", "tanimoto", "cosine", "manhattan", "linear_gelu", "softmax", "matmul_i8", "rolling_mean", "hamming",
    "layer_norm",
)  # fmt: skip


def exhaustive(arguments: argparse.Namespace, part: Part) -> None:
    """Every schedule of a reduced space, and what the tuner found in it."""
    for work in exhaustive_work():
        if arguments.only not in f"{work.name} {work.sizes}":
            continue
        found = races.exhaust(work)
        part.add(
            ("kernel", "sizes"),
            {
                "kernel": work.name, "sizes": work.sizes, "legal": found.legal, "distinct": found.distinct,
                "failed": found.failed, "best's gain": round(found.best_gain, 3),
                **_columns("60 trials", found.by_trials), **_columns("30 s", found.by_seconds),
            },
        )  # fmt: skip


def _columns(budget: str, found: races.Found) -> dict[str, object]:
    return {
        f"{budget}: time over best's": found.over_best.text,
        f"{budget}: tried": found.trials,
        f"{budget}: seconds": round(found.seconds, 1),
        f"{budget}: within 3%": "yes" if found.over_best.ratio <= 1.03 else "NO",
    }


def repeated(arguments: argparse.Namespace, part: Part) -> None:
    """Two tunings of the same kernel and shape."""
    for name in _REPEATED:
        if arguments.only not in name:
            continue
        found = races.repeat(work_on(name, typical_sizes(name)), arguments.seconds)
        part.add(
            ("kernel",),
            {
                "kernel": name, "sizes": found.work.sizes, "gain, first": round(found.gains[0], 3),
                "gain, second": round(found.gains[1], 3), "first's time over second's": found.apart.text,
                "noise": f"{found.noises[0]:.3f}, {found.noises[1]:.3f}",
                "attempts": found.attempts, "within 3%": "yes" if found.is_same else "NO",
            },
        )  # fmt: skip


def gallery(arguments: argparse.Namespace, part: Part) -> None:
    """What ships for this host, at whole sizes, against the default; where there is little gain, what was left."""
    for level, name in itertools.product([arguments.target] if arguments.target else _SHIPPED_LEVELS, CASES):
        if arguments.only not in name:
            continue
        work = whole_work(name, typical_sizes(name), level)
        winner = shipped_winner(work)
        schedule = None if winner is None else winner.schedule
        found = None if schedule is None else races.against_default(work, schedule)
        is_small = found is None or found.ratio < _SMALL_GAIN
        left = races.left(work_on(name, typical_sizes(name)), schedule) if is_small and level is None else None
        part.add(
            ("kernel", "level"),
            {
                "kernel": name, "sizes": work.sizes, "level": work.problem.level,
                "claimed": "the default" if winner is None else round(winner.gain, 3),
                "measured again": "" if found is None else found.text,
                "never slower": "NO" if found is not None and found.ratio < _NEVER_SLOWER else "yes",
                "schedules tried one by one": "" if left is None else left.legal,
                "its time over best's": "" if left is None else left.winner_over_best.text,
            },
        )  # fmt: skip


def choices(arguments: argparse.Namespace, part: Part) -> None:
    """Single choices of a schedule on the workloads that they are for, with and without."""
    for workload in single.WORKLOADS:
        if arguments.only not in f"{workload.name} {workload.choice}":
            continue
        for found in single.measured(workload):
            part.add(
                ("workload", "choice"),
                {
                    "workload": workload.name, "choice": f"{workload.choice} {found.value}",
                    "without": f"{found.without * 1e3:.4g} ms", "with": f"{found.seconds * 1e3:.4g} ms",
                    "time without over with": found.gain.text,
                    "share of rows in order": "" if found.of_ideal is None else f"{found.of_ideal:.2f}",
                },
            )  # fmt: skip


@dataclass(frozen=True)
class _Table:
    title: str
    meaning: str
    measure: Callable[[argparse.Namespace, Part], None]


TABLES = {
    "exhaustive": _Table(
        "The tuner against exhaustive search",
        "Every legal schedule of a reduced space is measured, the best of them several times. Then the tuner looks for "
        "the best, once with at most 60 trials and once with 30 s, and each winner races the best. 1 is as good.",
        exhaustive,
    ),
    "repeated": _Table(
        "Two tunings of the same",
        "Each begins from nothing, with another seed; the two winners race each other in a third process. `noise` is "
        "how far the default was from itself, half of the time. Where the default's own time was another one in one of "
        "the three processes, by more than 12%, the machine was disturbed and all was done again, three times at most.",
        repeated,
    ),
    "choices": _Table(
        "Single choices, with and without",
        "The default schedule but for one choice. The last column is the time of calls whose rows lie in order, for "
        "which nothing has to be asked for ahead, over that of random rows.",
        choices,
    ),
    "gallery": _Table(
        "The gallery, tuned, against the default schedules",
        "The winners that `tuning_db/` has for this host, as `kerneljit tune --gallery` found them. `measured again` "
        "is the default's time over the winner's at these sizes, in another process, with the interval that holds it "
        "with 95%; `the default`: nothing was found that is surely faster. Where the gain is below 1.03, every "
        "schedule of a small space was measured, too, and the best of them raced what ships: 1 says that nothing was "
        "left.",
        gallery,
    ),
}


def main(words: Sequence[str] | None = None) -> int:
    """Measure, and write."""
    arguments = parser().parse_args(words)
    parts = {name: Part(arguments.parts_in, name) for name in TABLES}
    for name in arguments.parts or ([] if arguments.page_only else list(TABLES)):
        TABLES[name].measure(arguments, parts[name])
    if arguments.write:
        tables = {name: (table.title, table.meaning, parts[name]) for name, table in TABLES.items()}
        arguments.write.write_text(page(tables), encoding="utf-8")
    return 0


def parser() -> argparse.ArgumentParser:
    """The words of the command."""
    words = argparse.ArgumentParser(prog="python -m benchmarks.tuning", description="what tuning is worth")
    words.add_argument("parts", nargs="*", metavar="PART", choices=[[], *TABLES], help=f"any of {', '.join(TABLES)}")
    words.add_argument("--only", default="", help="only kernels and sizes that contain this text")
    words.add_argument("--seconds", type=float, default=_SECONDS, help="budget of a tuning in `repeated`")
    words.add_argument("--target", help="a lower level, for the gallery")
    words.add_argument("--parts-in", type=Path, metavar="FOLDER", help="keep rows there, beside those of other runs")
    words.add_argument("--write", type=Path, metavar="FILE", help="write the page, of all rows that are kept")
    words.add_argument("--page-only", action="store_true", help="measure nothing, only write the page")
    return words


if __name__ == "__main__":
    sys.exit(main())
