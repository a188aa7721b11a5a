"""`kerneljit tune`: the fastest schedule for this host, found and kept.

In: a kernel and a shape, or the gallery, or nothing: then what this host has really run. Out: winners in the database
of this host, a line for each, and a report where one is asked for.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kerneljit.backends.target import LEVELS
from kerneljit.ir.formula import Formula
from kerneljit.plan.contract import Contract
from kerneljit.runtime.choice import current_target, target
from kerneljit.runtime.host import host
from kerneljit.runtime.versions import versions
from kerneljit.store.database import Database
from kerneljit.store.identity import GENERATOR
from kerneljit.store.shape import Shape

from .complaint import Complaint
from .inspect import find_kernel
from .words import sizes_of, threads_of, types_of

if TYPE_CHECKING:
    from kerneljit.tuning.session import Session
    from kerneljit.tuning.storage import Storage

    from .tune_display import Display

_SECONDS = 30.0
_SECONDS_OF_MANY = 7.0
_LEAST_SECONDS = 1.0
_WORTH_SHIPPING = 1.01
"""Other hosts of a family are a little different: what gains less here may lose there."""


@dataclass(frozen=True, slots=True)
class Job:
    """One kernel to tune for one shape."""

    formula: Formula
    contract: Contract | None
    shape: Shape
    level: str

    @property
    def title(self) -> str:
        return f"{self.formula.name} {' '.join(f'{name}={size}' for name, size in self.shape.sizes)}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "kernel",
        metavar="PLACE:KERNEL",
        nargs="?",
        help="FILE.py:kernel, package.module:kernel or gallery:kernel; without one, what this host has run is tuned",
    )
    parser.add_argument("--shape", metavar="M=1000,N=100000", help="the size of every dim of the kernel")
    parser.add_argument("--types", metavar="real=f64", help="what generic types become (default: f32, i32, 64 bits)")
    parser.add_argument("--gallery", action="store_true", help="tune every kernel of the gallery")
    parser.add_argument(
        "--seconds",
        type=float,
        metavar="S",
        help=f"budget for each kernel (default: {_SECONDS:g}, of several {_SECONDS_OF_MANY:g})",
    )
    parser.add_argument("--trials", type=int, metavar="N", help="try at most so many schedules for each kernel")
    parser.add_argument("--target", metavar="LEVEL", help=f"tune a lower level: {', '.join(LEVELS)}")
    parser.add_argument("--threads", default="1", metavar="N", help='calls use so many threads, or "all" (default: 1)')
    parser.add_argument(
        "--caches", choices=("warm", "cold"), default="warm", help="whether calls find their data in the caches"
    )
    parser.add_argument("--again", action="store_true", help="without a kernel: tune also what has been tuned before")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the search and of the made-up arrays")
    parser.add_argument("--report", metavar="FILE.html", help="write a page that shows what was tried and found")
    parser.add_argument("--json", metavar="FILE.json", help="write the same for machines")
    parser.add_argument(
        "--storage",
        metavar="URL",
        help="tune together with other hosts of this kind: postgresql+psycopg://USER@HOST/DATABASE or journal:///FILE",
    )
    parser.add_argument(
        "--contribute", metavar="FOLDER", help="write the winners as a file that can be shipped, as in tuning_db/"
    )


def run(arguments: argparse.Namespace) -> int:
    """Tune; 1 where a kernel could not be measured."""
    _require_optuna()
    seconds = _seconds(arguments)
    with target(arguments.target) if arguments.target else nullcontext():
        jobs = list(_jobs(arguments))
    if not jobs:
        print(_NOTHING)
        return 0
    from kerneljit.tuning.storage import open_storage

    from .tune_display import display

    sessions: list[Session] = []
    failures = 0
    together = open_storage(arguments.storage) if arguments.storage else nullcontext()
    with together as storage, display(len(jobs)) as shown:
        for job in jobs:
            try:
                failures += _tune(job, arguments, seconds, storage, shown, sessions)
            except KeyboardInterrupt:
                break
            if sessions and sessions[-1].tuned.was_interrupted:
                break
    _write(arguments, sessions)
    return 1 if failures else 0


_NOTHING = """\
There is nothing to tune: this host has not run any kernel for long that is not tuned yet.
Name a kernel (kerneljit tune FILE.py:kernel --shape M=1000,N=1000), or tune the gallery: kerneljit tune --gallery"""


def _tune(
    job: Job,
    arguments: argparse.Namespace,
    seconds: float,
    storage: Storage | None,
    shown: Display,
    sessions: list[Session],
) -> bool:
    """Tune one job; whether it failed."""
    from kerneljit.tuning.problem import Problem
    from kerneljit.tuning.runner import CannotMeasure
    from kerneljit.tuning.session import tune_problem
    from kerneljit.tuning.tune import CannotTune

    problem = Problem(job.formula, job.shape, job.level, job.contract, arguments.caches, arguments.seed)
    shown.begin(job.title)
    try:
        session = tune_problem(
            problem,
            seconds=seconds,
            database=_database(),
            trials=arguments.trials,
            seed=arguments.seed,
            watch=shown.progress,
            storage=storage,
            knows_limit=shown.shows_limit,
        )
    except (CannotMeasure, CannotTune) as problem_of_kernel:
        shown.fail(job.title, str(problem_of_kernel))
        return True
    shown.end(session)
    sessions.append(session)
    return False


# ----------------------------------------------------------------------------- jobs


def _jobs(arguments: argparse.Namespace) -> Iterator[Job]:
    if arguments.gallery:
        if arguments.kernel or arguments.shape:
            raise Complaint("--gallery brings its own kernels and shapes")
        yield from _gallery_jobs(arguments)
    elif arguments.kernel:
        kernel = find_kernel(arguments.kernel)
        formula = kernel.definition.formula(types_of(kernel, arguments.types))
        yield _job(formula, kernel.contract, sizes_of(formula, arguments.shape), arguments)
    elif arguments.shape or arguments.types:
        raise Complaint("--shape and --types are for a kernel: name one, as in FILE.py:kernel")
    else:
        yield from _seen_jobs(arguments)


def _gallery_jobs(arguments: argparse.Namespace) -> Iterator[Job]:
    from kerneljit.gallery import CASES
    from kerneljit.gallery.typical import typical_sizes

    for name, case in CASES.items():
        kernel = case.kernel
        formula = kernel.definition.formula(kernel.definition.signature.example_types())
        yield _job(formula, kernel.contract, typical_sizes(name), arguments)


def _seen_jobs(arguments: argparse.Namespace) -> Iterator[Job]:
    """What this host has called, by how long it took in all."""
    database = _database()
    if database is None:
        return
    machine, here = host(), current_target()
    of_host = database.winners_of(machine.fingerprints)
    known = set() if arguments.again else {winner.key for winner in of_host if winner.generator == GENERATOR}
    for calls in database.seen(machine.fingerprint):
        kernel = database.kernel(calls.kernel)
        if kernel is None or calls.target != here.identity or calls.key in known:
            continue
        yield Job(kernel.formula, kernel.contract, calls.shape, here.level)


def _job(formula: Formula, contract: Contract | None, sizes: dict[str, int], arguments: argparse.Namespace) -> Job:
    contiguous = tuple((p.name, len(p.axes) - 1) for p in formula.arrays)
    shape = Shape(tuple(sizes.items()), contiguous, threads_of(arguments.threads))
    return Job(formula, contract, shape, current_target().level)


# ----------------------------------------------------------------------------- what the words mean


def _seconds(arguments: argparse.Namespace) -> float:
    if arguments.seconds is None:
        return _SECONDS if arguments.kernel else _SECONDS_OF_MANY
    if not _LEAST_SECONDS <= arguments.seconds <= 1e6:
        raise Complaint(f"--seconds {arguments.seconds:g}: a number from {_LEAST_SECONDS:g} on")
    return float(arguments.seconds)


def _require_optuna() -> None:
    import importlib.util

    if importlib.util.find_spec("optuna") is None:
        raise Complaint("tuning needs optuna: pip install 'kerneljit[tune]'")


def _database() -> Database | None:
    from kerneljit.tuning.session import open_database

    return open_database()


# ----------------------------------------------------------------------------- what is written


def _write(arguments: argparse.Namespace, sessions: Sequence[Session]) -> None:
    if not sessions:
        return
    if arguments.report:
        from kerneljit.tuning.report import write_report

        write_report(Path(arguments.report), sessions)
        print(f"The report is in {arguments.report}")
    if arguments.json:
        from kerneljit.tuning.report import report_data

        Path(arguments.json).write_text(json.dumps(report_data(sessions), indent=1) + "\n", encoding="utf-8")
    if arguments.contribute:
        for path in _contribute(Path(arguments.contribute), sessions):
            print(f"The winners are in {path}")


def _contribute(folder: Path, sessions: Sequence[Session]) -> list[Path]:
    """Write the winners that are surely faster than the default, a file for each level, in place of those of before."""
    from kerneljit.store.hosts import HostFacts
    from kerneljit.store.shipped import shipped_name, write_shipped

    facts = HostFacts.of(host())
    known = [session for session in sessions if session.is_conclusive]
    faster = [session.winner for session in known if session.tuned.bounds[0] > _WORTH_SHIPPING]
    beaten = [session.winner.key for session in known]
    paths = []
    for level in sorted({session.winner.level for session in known}):
        path = folder / shipped_name(facts, level)
        winners = [winner for winner in faster if winner.level == level]
        if winners or path.exists():
            write_shipped(path, facts, winners, versions(), without=beaten)
            paths.append(path)
    return paths
