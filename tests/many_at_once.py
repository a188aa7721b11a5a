"""Many processes that compile, load, tune, prune, export and import against one database, killed at random moments.

    python -m tests.many_at_once --processes 32 --seconds 60 --seed 1

Nothing may crash, no result be wrong, nothing committed be lost, no half of a bundle be seen. And each object is
compiled once at most: whoever needs one that another process makes waits for it. What exactly is looked at:

* While a process makes an object (from when it has found that there is none, until it has kept it, or was killed), no
  other one makes it.
* Whatever a process has made it keeps, unless it is killed, or a new winner of the kernel comes meanwhile.
* Nobody keeps an object that is there already. The database itself watches that, by triggers, in the transactions that
  it is about.
* At the end, when nobody prunes or tunes any more, whatever is not there is compiled once, by one of several processes
  that all want it, and then never again. All of it is what would be compiled now: by the winner, if there is one.

Programs of one thread fork the workers: forks of a test runner would be unsafe. Prints what it counted, and what is
wrong; the status is 1 if anything is.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kerneljit.runtime.planning import Planner  # noqa: F401 - loaded once, and not by every process
from kerneljit.store import library
from kerneljit.store.database import Database
from tests.many_records import counted, gathered, problems
from tests.many_workers import (
    KERNELS,
    Log,
    Worker,
    Workplace,
    be_patient,
    fresh,
    is_right,
    watch_compiling,
)

PATIENCE: Final = 90.0
"""Seconds after the deadline in which all processes must have come to an end by themselves."""
SETTLERS: Final = 6
LIVES_OF_A_PROCESS: Final = 0.8
"""Seconds that a process lives on average before it is killed, where it does not end before."""

WATCHED: Final = """
CREATE TABLE watched (number INTEGER PRIMARY KEY, what TEXT NOT NULL, subject TEXT, detail TEXT);
CREATE TRIGGER code_kept AFTER INSERT ON code
    BEGIN INSERT INTO watched (what, subject, detail)
        VALUES ('code', NEW.kernel || '/' || NEW.layout, NEW.object); END;
CREATE TRIGGER code_kept_again AFTER UPDATE ON code
    BEGIN INSERT INTO watched (what, subject, detail)
        VALUES ('code again', NEW.kernel || '/' || NEW.layout, NEW.object); END;
CREATE TRIGGER object_gone AFTER DELETE ON objects
    BEGIN INSERT INTO watched (what, detail) VALUES ('gone', OLD.key); END;
CREATE TRIGGER winner_put AFTER INSERT ON winners
    BEGIN INSERT INTO watched (what, subject, detail)
        VALUES ('winner', NEW.kernel, NEW.record); END;
CREATE TRIGGER winner_replaced AFTER UPDATE ON winners
    BEGIN INSERT INTO watched (what, subject, detail)
        VALUES ('winner', NEW.kernel, NEW.record); END;
"""


@dataclass
class Life:
    """A process; `killed` is when."""

    number: int
    process: int
    errors: Path
    killed: float | None = None


@dataclass
class Crowd:
    """The processes that are at work, and those that were."""

    work: Callable[[int], None]
    folder: Path
    living: dict[int, Life] = field(default_factory=dict)
    dead: list[Life] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def start(self) -> None:
        number = len(self.living) + len(self.dead)
        errors = self.folder / "errors" / f"{number}.txt"
        process = forked(lambda: self.work(number), errors)
        self.living[process] = Life(number, process, errors)

    def kill(self, process: int) -> None:
        self.living[process].killed = time.monotonic()  # until then it surely lived
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        self._bury(process)

    def reap(self) -> int:
        """Take leave of those that have ended by themselves; how many there were."""
        ended = 0
        for process in list(self.living):
            found, status = os.waitpid(process, os.WNOHANG)
            if found:
                ended += 1
                life = self.living[process]
                if status:
                    text = life.errors.read_text(encoding="utf-8", errors="replace").strip()
                    self.wrong.append(f"process {life.number} ended with {os.waitstatus_to_exitcode(status)}:\n{text}")
                self._bury(process)
        return ended

    def _bury(self, process: int) -> None:
        self.dead.append(self.living.pop(process))


def forked(work: Callable[[], None], errors: Path) -> int:
    """A process that does some work; its status is 0 where nothing was raised, and says why where something was."""
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), 2)
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        sys.stderr.flush()
        os._exit(status)


def disturb(crowd: Crowd, processes: int, chance: random.Random, deadline: float) -> None:
    """Keep as many processes at work, and kill one now and then, until the time is over."""
    while time.monotonic() < deadline and not crowd.wrong:
        while len(crowd.living) < processes:
            crowd.start()
        time.sleep(chance.expovariate(processes / LIVES_OF_A_PROCESS))
        crowd.reap()
        if crowd.living:
            crowd.kill(chance.choice(list(crowd.living)))


def wait(crowd: Crowd, patience: float) -> None:
    """Let those that are there come to their end; those that do not are stuck."""
    deadline = time.monotonic() + patience
    while crowd.living and time.monotonic() < deadline:
        crowd.reap()
        time.sleep(0.01)
    for process in list(crowd.living):
        crowd.wrong.append(f"process {crowd.living[process].number} never ended")
        crowd.kill(process)


# ---------------------------------------------------------------------- when nobody prunes or tunes any more


def settle(place: Workplace, life: int) -> None:
    """Call every kernel, in an order of one's own."""
    log = Log(place.log, life)
    be_patient()
    watch_compiling(log, place.database)
    log("settles")
    numbers = list(range(KERNELS))
    random.Random(f"{place.seed}/{life}").shuffle(numbers)
    for number in numbers:
        assert is_right(fresh(number), number), f"kernel {number} is wrong"
    log("ended", problems=list(library.problems()), census=None)


# ---------------------------------------------------------------------- all of it


def prepare(place: Workplace) -> None:
    """An empty database that watches itself, and folders for the rest."""
    for folder in ("ledgers", "bundles", "errors"):
        (place.folder / folder).mkdir()
    os.environ.update(KERNELJIT_HOME=str(place.home), KERNELJIT_CODE="on", KERNELJIT_CENSUS="on", KERNELJIT_TUNED="on")
    for variable in ("KERNELJIT_BUNDLES", "KERNELJIT_TARGET", "KERNELJIT_DUMP", "KERNELJIT_THREADS"):
        os.environ.pop(variable, None)
    Database.open().close()
    database = sqlite3.connect(place.database)
    database.executescript(WATCHED)
    database.close()


def run(place: Workplace, processes: int) -> tuple[dict[str, int], list[str]]:
    """What was counted, and what is wrong."""
    prepare(place)
    crowd = Crowd(lambda life: Worker(place, life).live(), place.folder)
    disturb(crowd, processes, random.Random(place.seed), place.deadline)
    wait(crowd, PATIENCE)
    groups: list[set[int]] = []
    crowd.work = lambda life: settle(place, life)
    for _ in range(2):
        first = len(crowd.dead)
        for _ in range(SETTLERS):
            crowd.start()
        wait(crowd, PATIENCE)
        groups.append(set(range(first, len(crowd.dead))))
    killed = {life.number: life.killed for life in crowd.dead if life.killed is not None}
    records = gathered(place, killed)
    return counted(records), [*crowd.wrong, *problems(place, records, *groups)]


def main() -> int:
    """Do all that, and tell."""
    parser = argparse.ArgumentParser(description="Many processes with one database, killed at random.")
    parser.add_argument("--processes", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kerneljit-many-"))
    place = Workplace(folder, arguments.seed, time.monotonic() + arguments.seconds)
    counts, wrong = run(place, arguments.processes)
    print(", ".join(f"{name}: {times}" for name, times in counts.items()))
    if wrong:
        print("\n".join(wrong[:50]))
        print(f"{len(wrong)} things are wrong; seed {arguments.seed}; what was written is in {folder}")
        return 1
    shutil.rmtree(folder)
    print("Nothing is wrong.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
