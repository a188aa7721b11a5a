"""What the processes of `tests/many_at_once.py` have written down, and what must hold of it.

In: the files of a workplace, and when processes were killed. Out: sentences about what does not hold, and numbers.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.store.advised import Advised
from kerneljit.store.bundle_verify import verify_file
from kerneljit.store.code import CodeRecord
from kerneljit.store.code_rows import record_in
from tests.many_workers import BUNDLES, KERNELS, Workplace, called_shape, content, identity
from tests.store_records import DOT

_DYING: Final = 1.0
"""Seconds within which a killed process may have committed what it was about to."""

Line = dict[str, Any]


def lines_of(path: Path) -> Iterator[Line]:
    """The lines of a file, but for the last if its writer was killed amid it."""
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.endswith("\n"):
            yield json.loads(line)


@dataclass
class Records:
    """All that is known when everything is over."""

    log: list[Line]
    ledger: list[tuple[int, Line]]
    watched: list[tuple[str, str, str]]
    killed: Mapping[int, float]
    """When, by number of life."""

    def of(self, what: str) -> list[Line]:
        return [line for line in self.log if line["what"] == what]

    def ledger_of(self, kind: str, what: str) -> list[Any]:
        return [line["key"] for _, line in self.ledger if (line["kind"], line["what"]) == (kind, what)]


@dataclass
class Making:
    """A process makes code for some calls, from when on until when; whether it lived to see the end, and kept it."""

    key: str
    kernel: str
    life: int
    asked: float
    """When it wanted the code, before it read the winners."""
    since: float
    until: float
    was_killed: bool
    there: bool | None = None


def makings(records: Records) -> list[Making]:
    """Who made what when."""
    found: list[Making] = []
    at_work: dict[int, Making] = {}
    for line in sorted(records.log, key=lambda line: line["at"]):
        life = line["life"]
        if line["what"] == "making":
            end = records.killed.get(life, float("inf"))
            found.append(
                Making(
                    line["key"], line["kernel"], life, line["asked"], line["at"], end, was_killed=life in records.killed
                )
            )
            at_work[life] = found[-1]
        elif line["what"] == "kept" and life in at_work:
            at_work[life].there = line["there"]
        elif line["what"] == "left" and life in at_work:
            making = at_work.pop(life)
            making.until, making.was_killed = line["at"], False
    return found


# ---------------------------------------------------------------------- what must hold


def made_twice_at_once(records: Records) -> Iterator[str]:
    """Two processes never make the same."""
    by_key = defaultdict(list)
    for making in makings(records):
        by_key[making.key].append(making)
    for key, all_of_it in by_key.items():
        for one, other in pairwise(sorted(all_of_it, key=lambda making: making.since)):
            if one.until > other.since:
                apart = f"{one.since:.3f} to {one.until:.3f}, {other.since:.3f} to {other.until:.3f}"
                yield f"{key} was made by {one.life} and {other.life} at the same time: {apart}"


def made_in_vain(records: Records) -> Iterator[str]:
    """What is made is kept, but where the process is killed, or other schedules are wanted meanwhile."""
    tuned = winner_times(records)
    for making in makings(records):
        if making.was_killed or making.there:
            continue
        if not any(since <= making.until and until >= making.asked for since, until in tuned[making.kernel]):
            yield f"{making.key} was made by {making.life} at {making.since:.3f} and not kept"


def winner_times(records: Records) -> dict[str, list[tuple[float, float]]]:
    """When the winners of a kernel may have changed."""
    begun: dict[int, Line] = {}
    times: dict[str, list[tuple[float, float]]] = defaultdict(list)
    called = {line["kernel"] for line in records.log if "kernel" in line}
    for life, line in records.ledger:
        if line["kind"] not in ("winner", "import"):
            continue
        if line["what"] == "wants":
            begun[life] = line
        kernels = [line["key"][0]] if line["kind"] == "winner" else called
        until = line["at"] if line["what"] == "done" else records.killed.get(life, line["at"]) + _DYING
        for kernel in kernels:
            times[kernel].append((begun[life]["at"], until))
    return times


def kept_again(records: Records) -> Iterator[str]:
    """Nothing is kept for calls that find what is there already. Several kinds of calls may share an object."""
    has_code: dict[str, set[str]] = defaultdict(set)  # by object, the calls that it was kept for since it is there
    for what, subject, detail in records.watched:
        if what == "gone":
            has_code[detail].clear()
        elif what == "winner":  # which drops the code of its kernel
            for calls in has_code.values():
                calls.difference_update([call for call in calls if call.startswith(subject)])
        elif what in ("code", "code again"):
            if subject in has_code[detail]:
                yield f"object {detail} was kept for {subject} while it was there"
            has_code[detail].add(subject)


def lost(records: Records, database: sqlite3.Connection) -> Iterator[str]:
    """All that was committed is there."""
    puts = [(kernel, put_of(detail)) for what, kernel, detail in records.watched if what == "winner"]
    names = {name for _, name in puts}
    for kernel, name in records.ledger_of("winner", "done"):
        if name not in names:
            yield f"winner {name} of {kernel} never came to the database"
    last = {kernel: name for kernel, name in puts if name is not None}
    rows = database.execute("SELECT kernel, record FROM winners").fetchall()
    there = {kernel: put_of(record) for kernel, record in rows if put_of(record) is not None}
    if there != last:
        yield f"the winners are {there}, and the last that were put {last}"
    shapes = {shape for (shape,) in database.execute("SELECT shape FROM winners")}
    for shape in records.ledger_of("record", "done"):
        if shape not in shapes:
            yield f"the winner of {shape} is lost"
    query = "SELECT json_extract(record, '$.samples[0]'), json_extract(record, '$.samples[1]') FROM trials"
    trials = Counter((int(life), int(size)) for life, size in database.execute(query))
    wanted = {tuple(key) for key in records.ledger_of("trial", "wants")}
    for life, size in records.ledger_of("trial", "done"):
        if not trials[life, size]:
            yield f"the trial {size} of process {life} is lost"
    if max(trials.values(), default=1) > 1 or not set(trials) <= wanted:
        yield "there are trials that nobody added, or added once"
    least, most = (sum(records.ledger_of("calls", what)) for what in ("done", "wants"))
    query = "SELECT coalesce(sum(calls), 0) FROM shapes_seen WHERE kernel = ?"
    (counted,) = database.execute(query, (DOT,)).fetchone()
    if not least <= counted <= most:
        yield f"{counted} calls are counted, of {least} to {most}"


def put_of(record: str) -> str | None:
    """The name of a winner that a `tune` has put."""
    name: str | None = json.loads(record)["provenance"].get("put")
    return name


def unsound(database: sqlite3.Connection) -> Iterator[str]:
    """The file is whole, and rows refer to rows that are there."""
    found = database.execute("PRAGMA integrity_check").fetchall()
    if found != [("ok",)]:
        yield f"the database is damaged: {found}"
    if broken := database.execute("PRAGMA foreign_key_check").fetchall():
        yield f"rows refer to nothing: {broken}"


def told(records: Records) -> Iterator[str]:
    """Nobody had anything to complain of."""
    for line in records.of("ended"):
        for problem in line["problems"]:
            yield f"process {line['life']} could not use or keep something: {problem}"


def settled(records: Records, firsts: set[int], seconds: set[int]) -> Iterator[str]:
    """What was not there was compiled by one of the first, and nothing by the second."""
    compiled = Counter(line["key"] for line in records.of("compiled") if line["life"] in firsts)
    for key, times in compiled.items():
        if times > 1:
            yield f"{key} was compiled {times} times by processes that began together"
    for line in records.of("compiled"):
        if line["life"] in seconds:
            yield f"{line['key']} was compiled though nothing had changed"


def stale(database: sqlite3.Connection) -> Iterator[str]:
    """Kept code is what would be compiled now; that of processes with bundles is theirs."""
    target = current_target()
    for number in range(KERNELS):
        formula, shape = content(number), called_shape(number)
        executable = Executable(formula, advice=Advised(formula, None))
        sizes = dict(shape.sizes)
        layout = executable.layout(dict(shape.contiguous), sizes, target)
        wanted = executable.schedule(executable.plan(target, layout, sizes), layout, target, sizes)
        query = "SELECT record FROM code JOIN objects ON objects.key = code.object WHERE kernel = ?"
        rows = database.execute(f"{query} AND layout NOT LIKE '% %'", (identity(number),)).fetchall()
        kept = [CodeRecord.from_data(json.loads(record_in(text))).schedule for (text,) in rows]
        if kept != [wanted]:
            yield f"kernel {number} wants {wanted}, and kept is {kept}"


def gathered(place: Workplace, killed: Mapping[int, float]) -> Records:
    """All that was written down."""
    ledger = [(int(path.stem), line) for path in place.ledgers.iterdir() for line in lines_of(path)]
    database = sqlite3.connect(place.database)
    watched = database.execute("SELECT what, coalesce(subject, ''), detail FROM watched ORDER BY number").fetchall()
    database.close()
    return Records(list(lines_of(place.log)), ledger, watched, killed)


def unverified(place: Workplace) -> Iterator[str]:
    """Every bundle is whole."""
    for path in filter(Path.exists, map(place.bundle, range(BUNDLES))):
        yield from (f"{path.name}: {problem}" for problem in verify_file(path))


def counted(records: Records) -> dict[str, int]:
    """What happened how often."""
    log = Counter(line["what"] for line in records.log)
    commands = Counter(line["command"] for line in records.of("ran"))
    watched = Counter(what for what, _, _ in records.watched)
    return {
        "processes": log["born"] + log["settles"],
        "killed": len(records.killed),
        "killed while they made code": sum(making.was_killed for making in makings(records)),
        "calls": log["called"],
        "compiled": log["compiled"],
        "waited for another's code": log["waited"],
        "kept": watched["code"] + watched["code again"],
        "made while a winner came": sum(not m.was_killed and not m.there for m in makings(records)),
        "dropped or pruned": watched["gone"],
        "winners": watched["winner"],
        "trials": len(records.ledger_of("trial", "done")),
        **{f"cache {command}": times for command, times in sorted(commands.items())},
        "census could not write": sum(line["census"] is not None for line in records.of("ended")),
    }


def problems(place: Workplace, records: Records, firsts: set[int], seconds: set[int]) -> list[str]:
    """All that is wrong; the lives are those that began when nobody pruned or tuned any more, and those after them."""
    database = sqlite3.connect(place.database)
    wrong = [*unsound(database), *lost(records, database), *stale(database)]
    database.close()
    wrong += [*made_twice_at_once(records), *made_in_vain(records), *kept_again(records)]
    return [*wrong, *settled(records, firsts, seconds), *told(records), *unverified(place)]
