"""A whole run: the limits, then every workload, then the files.

In: the command's words. Out: the table on the screen, files, an exit status.
"""

from __future__ import annotations

import argparse
import sys

from . import contest, machine, measure, report
from .families import FAMILIES
from .limits import LIMITS
from .workload import Trial, Workload


def measure_all(arguments: argparse.Namespace) -> int:
    """0 if all answers were right, however fast; 1 if one was wrong; 2 if there is nothing to do."""
    unknown = [name for name in arguments.families if name not in FAMILIES]
    work = [] if unknown else chosen(arguments.families, arguments.only)
    if not work:
        print(f"benchmarks: there are {', '.join(FAMILIES)}; nothing matches", file=sys.stderr)
        return 2
    machine.stay_on_one_core()
    effort = measure.QUICK if arguments.quick else measure.Effort()
    here, rates = machine.describe(), known_rates()
    print(report.TABLE.heading())
    rows = []
    for workload in work:
        row = contest.hold(workload, effort)
        rows.append(row)
        print(report.TABLE.line(report.cells(row)), flush=True)
    if arguments.write:
        arguments.write.write_text(report.markdown(rows, rates, here), encoding="utf-8")
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(report.as_json(rows, rates, here) + "\n", encoding="utf-8")
    return 1 if any(row.wrong for row in rows) else 0


def chosen(families: list[str], text: str) -> list[Workload | Trial]:
    """The workloads that were asked for, in the order of the table."""
    names = families or list(FAMILIES)
    everything = (workload for name in names for workload in FAMILIES[name]())
    return [workload for workload in everything if text.lower() in f"{workload.name} {workload.sizes}".lower()]


def known_rates() -> dict[str, float | str]:
    """What the machine can do, or why it cannot."""
    return {
        name: f"not here: the CPU lacks {limit.missing()}" if limit.missing() else limit.rate()
        for name, limit in LIMITS.items()
    }
