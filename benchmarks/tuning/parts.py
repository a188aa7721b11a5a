"""What has been measured, kept part by part, and the page that is made of it.

In: rows, as they are measured. Out: a file for each part in a folder, complete after every row, and `docs/tuned.md`.
A run of some kernels replaces their rows and leaves the others, so that hours can be taken in pieces; every row has its
date and commit.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks import machine

Row = dict[str, Any]
_MEASURED = "measured"


class Part:
    """The rows of one part, in a file."""

    def __init__(self, folder: Path | None, name: str) -> None:
        self._file = None if folder is None else folder / f"{name}.json"
        kept = json.loads(self._file.read_text(encoding="utf-8")) if self._file and self._file.is_file() else {}
        self.rows: list[Row] = kept.get("rows", [])
        self.machines: dict[str, Mapping[str, str]] = kept.get("machines", {})

    def add(self, names: tuple[str, ...], row: Row) -> None:
        """Keep a row in place of the one with the same values under these names."""
        facts = dict(_facts())
        now, commit = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M UTC"), facts.pop("kerneljit")
        self.machines[facts["CPU"]] = facts
        print(row, flush=True)
        row = {**row, _MEASURED: {"date": now, "kerneljit": commit, "CPU": facts["CPU"]}}
        same = [n for n, old in enumerate(self.rows) if all(old.get(name) == row[name] for name in names)]
        if same:
            self.rows[same[0]] = row
        else:
            self.rows.append(row)
        if self._file is not None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps({"machines": self.machines, "rows": self.rows}, indent=1)
            self._file.write_text(text + "\n", encoding="utf-8")


@cache
def _facts() -> Mapping[str, str]:
    """This machine, and the code that runs: as it was when the first row was measured."""
    left_out = ("date", "peers", "MKL says")
    return {name: value for name, value in machine.describe().facts.items() if name not in left_out}


def page(parts: Mapping[str, tuple[str, str, Part]]) -> str:
    """The page: for each part a heading, what it says, its rows, and when and where they were measured."""
    lines = ["# What tuning is worth", "", "Written by `python -m benchmarks.tuning`; do not edit.", ""]
    machines: dict[str, Mapping[str, str]] = {}
    for title, meaning, part in parts.values():
        if not part.rows:
            continue
        lines += [f"## {title}", "", meaning, "", *_table(part.rows), "", *_when(part.rows), ""]
        machines |= part.machines
    lines += ["## The machine", ""]
    for facts in machines.values():
        lines += [f"* {name}: {value}" for name, value in facts.items()]
    return "\n".join(lines) + "\n"


def _table(rows: list[Row]) -> list[str]:
    headings = [name for name in dict.fromkeys(name for row in rows for name in row) if name != _MEASURED]
    lines = [f"| {' | '.join(headings)} |", f"|{' --- |' * len(headings)}"]
    return lines + [f"| {' | '.join(str(row.get(name, '')) for name in headings)} |" for row in rows]


def _when(rows: list[Row]) -> list[str]:
    dates = sorted(row[_MEASURED]["date"] for row in rows)
    commits = dict.fromkeys(row[_MEASURED]["kerneljit"] for row in rows)
    hosts = dict.fromkeys(row[_MEASURED]["CPU"] for row in rows)
    return [f"Measured from {dates[0]} to {dates[-1]} on {'; '.join(hosts)}; kerneljit {'; '.join(commits)}."]
