"""Rows -> Markdown for people, JSON for comparisons between commits.

In: rows, limits, the machine's facts. Out: text. It must not measure anything.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from kerneljit.cli.table import Table

from .contest import Row
from .limits import LIMITS, Limit
from .machine import Machine
from .measure import Spread
from .workload import Trial, Unit, Workload

SCHEMA = 1

HEADINGS = (
    "work", "sizes", "held at", "kerneljit", "best peer", "its time", "ratio (quartiles)", "at least", "met",
    "limit", "share of it", "ratio at it", "ratio to others",
)  # fmt: skip
TABLE = Table(HEADINGS, (34, 20, 9, 10, 22, 10, 19, 17, 5, 14, 11, 11, 30), to_the_right=(3, 5, 6, 10, 11))

_PREFACE = """# Benchmarks

Written by `make bench`; do not edit. One thread, CPU time, medians of interleaved pairs (ours, theirs, theirs, ours,
...); a ratio above 1 says how many times faster kerneljit is than the best peer, in the same run on the same core.
Outputs are given (`out=`) wherever the library takes one, all answers are compared before anything is timed, and
operands are packed beforehand where the library can do so. The share is that of the limit in the table below, measured
before and after the row: what the instructions or the memory that the row depends on allow at all. "Ratio at it"
is the ratio of code that reaches the limit. Ratios to others are rough where those are far from the best. What is
shipped (the last rows) is measured in whole processes, which take turns, or in bytes.
"""


def cells(row: Row) -> tuple[str, ...]:
    """One row of the table."""
    work = row.workload
    name = (work.name, work.sizes, work.level or "host")
    if row.problem:
        verdict = "WRONG" if row.wrong else "-"
        return (*name, "-", "-", "-", row.problem, str(work.goal), verdict, "-", "-", "-", "")
    measured = row.measurement
    return (
        *name,
        amount(row.ours, work.unit) if isinstance(work, Trial) else seconds(row.ours),
        row.peer or ("none" if isinstance(work, Trial) and not row.absent else "none here"),
        seconds(measured.theirs if measured else None),
        ratio(measured.ratio) if measured else "-",
        str(work.goal),
        {True: "yes", False: "NO", None: "-"}[row.met],
        row.limit or "-",
        "-" if row.share is None else f"{row.share:.0%}",
        "-" if row.ratio_at_the_limit is None else f"{row.ratio_at_the_limit:.2f}x",
        ", ".join(f"{name} {other:.2f}x" for name, other in row.others.items()),
    )


def ratio(spread: Spread) -> str:
    """The median, and how far apart the quartiles are."""
    return f"{spread.median:.2f}x ({spread.low:.2f}-{spread.high:.2f})"


def seconds(spread: Spread | None) -> str:
    """The median in a unit that fits."""
    if spread is None:
        return "-"
    for factor, unit in ((1.0, "s"), (1e3, "ms"), (1e6, "us")):
        if spread.median * factor >= 1:
            return f"{spread.median * factor:.3g} {unit}"
    return f"{spread.median * 1e9:.3g} ns"


def amount(spread: Spread | None, unit: Unit) -> str:
    """The median of seconds, or of bytes."""
    if spread is None or unit == "s":
        return seconds(spread)
    return f"{spread.median / 1e6:.3g} MB"


def markdown(rows: Sequence[Row], rates: Mapping[str, float | str], machine: Machine) -> str:
    """The whole document."""
    parts = [_PREFACE, *_counts(rows), "", *TABLE.markdown(map(cells, rows)), ""]
    notes = _notes(rows)
    if notes:
        parts += ["## Notes", "", *notes, ""]
    parts += ["## What one core can do here", "", *_limits(rates), "", "## Where", ""]
    parts += [f"- {name}: {fact}" for name, fact in machine.facts.items()]
    return "\n".join(parts) + "\n"


def as_json(rows: Sequence[Row], rates: Mapping[str, float | str], machine: Machine) -> str:
    """The same, for programs."""
    records = [_record(row) for row in rows]
    whole = {"schema": SCHEMA, "machine": dict(machine.facts), "limits": dict(rates), "rows": records}
    return json.dumps(whole, indent=1)


def _counts(rows: Sequence[Row]) -> Iterable[str]:
    met, missed = (sum(row.met is verdict for row in rows) for verdict in (True, False))
    wrong = sum(row.wrong for row in rows)
    without = len(rows) - met - missed - wrong
    yield f"{met} of the {met + missed} goals that could be measured are met; {without} rows could not be run here."
    if wrong:
        yield f"{wrong} answers are WRONG."


def _notes(rows: Sequence[Row]) -> list[str]:
    notes = dict.fromkeys(_note(row.workload) for row in rows if row.workload.note)
    absent = dict.fromkeys(f"- {name}: {reason}." for row in rows for name, reason in row.absent.items())
    return [*notes, *absent]


def _note(work: Workload | Trial) -> str:
    held = f", held at {work.level}" if work.level else ""
    return f"- {work.name}, {work.sizes}{held}: {work.note}."


def _limits(rates: Mapping[str, float | str]) -> Iterable[str]:
    table = Table(("limit", "what it is", "at most"), (14, 60, 20), to_the_right=(2,))
    return table.markdown((name, LIMITS[name].what, rate_text(LIMITS[name], rate)) for name, rate in rates.items())


def rate_text(limit: Limit, rate: float | str) -> str:
    """A rate with its unit, or why there is none."""
    return rate if isinstance(rate, str) else f"{rate / 1e9:,.1f} G{limit.unit}/s"


def _record(row: Row) -> dict[str, Any]:
    work = row.workload
    return {
        "family": work.family,
        "name": work.name,
        "sizes": work.sizes,
        "level": work.level,
        "goal": asdict(work.goal),
        "met": row.met,
        "problem": row.problem,
        "wrong": row.wrong,
        "peer": row.peer,
        "ours": None if row.ours is None else asdict(row.ours),
        "measurement": None if row.measurement is None else asdict(row.measurement),
        "others": dict(row.others),
        "absent": dict(row.absent),
        "limit": row.limit,
        "share": row.share,
    }
