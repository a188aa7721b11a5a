"""One kernel tuned for one shape, from the question to the database.

In: a formula and a shape, a budget, the database. Out: `Session`, what was found and what was kept of it. The search
starts from the cost model's pick, from winners for shapes nearby, for like hosts, and for related formulas.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from kerneljit.backends.target import Target
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host
from kerneljit.runtime.versions import versions
from kerneljit.store import winner as records
from kerneljit.store.advice import advisor
from kerneljit.store.database import Database
from kerneljit.store.errors import StoreUnavailable
from kerneljit.store.explain import bundle_before
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.rows import KnownKernel
from kerneljit.store.shape import Shape, distance
from kerneljit.store.winner import Winner

from .larger import decided_again
from .limits import limit_of_plan
from .outcome import Failed, Raced
from .problem import Problem
from .runner import CannotMeasure, ChildRunner
from .shared import Member, study_name
from .sizes import DECIDED, SEARCHED, layout_of_shape, measured_shape
from .space import Point, Space, space_of
from .storage import Storage
from .tune import Tuned, Tuning, Watch

_MOST_SEEDS = 8
_MOST_RELATED = 3
_PATIENCE, _LEAST_PATIENCE = 0.2, 3.0
"""Of the budget, and in seconds: so long a candidate may take before it is given up."""
_LEAST_SHARE = 0.3
"""Of the budget, what is left to the search where a process took long to start."""
_LARGER_SHARE = 0.15
"""Of the budget, for the decision at the sizes asked for, or as near to them as can be afforded."""
_LARGER_PATIENCE = 10.0
_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Shared:
    """What several tuners had of one another."""

    tuners: int
    """Whose pairs have decided, this one counted."""
    heard: int
    """Trials of others."""
    ignored: int
    """Records in the storage that are not what they have to be."""
    trouble: str | None
    """Why this tuner went on alone, where it did."""

    def __str__(self) -> str:
        if self.trouble is not None:
            return f"went on alone: {self.trouble}"
        ignored = f", {self.ignored} records that make no sense ignored" if self.ignored else ""
        whose = "the pairs of this tuner alone" if self.tuners == 1 else f"the pairs of {self.tuners} tuners"
        return f"decided by {whose}; {self.heard} trials of others were not repeated{ignored}"


@dataclass(frozen=True)
class Session:
    """A tuning that has ended."""

    problem: Problem
    measured: Problem
    """The same at the sizes at which it was measured."""
    tuned: Tuned
    winner: Winner
    target: Target
    took: float
    not_kept: str | None = None
    """Why nothing could be stored, or should be, where that is so."""
    is_conclusive: bool = True
    """Whether what calls use now was compared, so that this may take its place."""
    shared: Shared | None = None
    """What was shared with others, where a storage was given."""
    bundle: str | None = None
    """What of a bundle in use answers such calls before the winner, where something does."""


def tune_problem(
    problem: Problem,
    *,
    seconds: float,
    database: Database | None,
    trials: int | None = None,
    seed: int = 0,
    nice: int = 0,
    watch: Watch = lambda progress: None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    storage: Storage | None = None,
    knows_limit: bool = False,
) -> Session:
    """Search, decide, and keep what was found; that nothing is faster than the default is worth keeping, too.

    With `knows_limit` whoever watches is told the share of the machine's limit, which has to be measured once.

    With a storage other tuners take part. Where it cannot be reached, `CannotShare` is raised before anything is
    measured; where it is lost later, the tuning goes on alone and `Session.shared` says so.
    """
    begin = time.monotonic()
    with problem.on_target():
        executable, target = problem.executable(), current_target()
        measured, larger = (replace(problem, shape=shape) for shape in _shapes(problem, executable, target))
        layout = layout_of_shape(executable, measured.shape, target)
        plan = executable.plan(target, layout, measured.sizes)
        with ChildRunner(measured, patience=max(_LEAST_PATIENCE, _PATIENCE * seconds), nice=nice) as runner:
            space = space_of(plan, runner.default, measured.sizes, measured.shape.threads)
            advised = _advised(space, problem, plan, layout, target)
            seeds = [*advised, *_seeds(space, problem, target, database)]
            member = None if storage is None else _member(storage, problem, measured, target, space)
            # Tuners that begin together must not all propose the same.
            own_seed = seed if member is None else seed ^ int(member.tuner[:8], 16)
            limit = limit_of_plan(plan, measured, target).seconds if knows_limit else None
            is_cut = larger.shape != measured.shape and member is None  # a team's pairs are all of the same sizes
            left = max(_LEAST_SHARE * seconds, (1 - _LARGER_SHARE * is_cut) * seconds - (time.monotonic() - begin))
            tuning = Tuning(
                space, runner, seconds=left, trials=trials, seeds=seeds, seed=own_seed, watch=watch, team=member,
                limit=limit,
            )  # fmt: skip
            tuned = tuning.run()
        end = begin + seconds
        has_time = time.monotonic() < end - _LARGER_SHARE / 2 * seconds and not tuned.was_interrupted
        if is_cut and tuned.winner is not None and has_time:
            decided = _decided_at_larger_sizes(tuned, larger, end, nice)
            tuned, measured = (decided, larger) if decided is not None else (tuned, measured)
    took = time.monotonic() - begin
    shared = None if member is None else _shared(member)
    winner = _record(problem, measured, tuned, target, now())
    if shared is not None:
        winner = replace(winner, provenance={**winner.provenance, "tuners": shared.tuners})
    unknown = _why_unknown(tuned, advised if member is None else [])
    not_kept = unknown or ("there is no database" if database is None else _keep(database, problem, tuned, winner))
    bundle = bundle_before(KnownKernel(winner.kernel, problem.formula, problem.contract), problem.shape, target)
    return Session(problem, measured, tuned, winner, target, took, not_kept, unknown is None, shared, bundle)


def _decided_at_larger_sizes(tuned: Tuned, problem: Problem, end: float, nice: int) -> Tuned | None:
    """What wins in a part of a problem must win in more of it; None where there was no time to see."""
    try:
        with ChildRunner(problem, patience=_LARGER_PATIENCE, nice=nice) as runner:
            return decided_again(tuned, runner, end)
    except CannotMeasure:
        return None


def _member(storage: Storage, problem: Problem, measured: Problem, target: Target, space: Space) -> Member:
    facts = HostFacts.of(host())
    return Member(storage, study_name(problem, measured, target, space, facts), space, facts)


def _shared(member: Member) -> Shared:
    return Shared(len(member.tuners), len(member.heard), member.ignored, member.trouble)


def _shapes(problem: Problem, executable: Executable, target: Target) -> tuple[Shape, Shape]:
    """Where the search measures, and where it is decided; the caller's own arrays are as large as they are."""
    if problem.folder is not None:
        return problem.shape, problem.shape
    searched, decided = (measured_shape(executable, problem.shape, target, most) for most in (SEARCHED, DECIDED))
    is_larger = all(more >= size for (_, more), (_, size) in zip(decided.sizes, searched.sizes, strict=True))
    return searched, decided if is_larger else searched


# ----------------------------------------------------------------------------- seeds


def _advised(space: Space, problem: Problem, plan: Plan, layout: Layout, target: Target) -> list[Point]:
    """What calls use now, where that is not the default: nothing may replace it that has not been compared with it."""
    identity = kernel_identity(problem.formula, problem.contract)
    advice = advisor().schedule_for(identity, plan, layout, plan.machine, target, problem.shape)
    point = None if advice is None else space.point(advice.schedule)
    return [] if point is None or point == space.default or space.illegal(point) is not None else [point]


def _why_unknown(tuned: Tuned, advised: Sequence[Point]) -> str | None:
    """Why a search that has ended early says nothing about calls; None where it does."""
    space = tuned.space
    tried = {trial.schedule for trial in tuned.trials} - {space.schedule(space.default)}
    if not tried:
        return "it ended before anything was compared"
    return (
        "it ended before what calls use now was compared"
        if not tried.issuperset(map(space.schedule, advised))
        else None
    )


def _seeds(space: Space, problem: Problem, target: Target, database: Database | None) -> Iterable[Point]:
    """Points that won elsewhere, the likeliest first, each once."""
    found: dict[Schedule, Point] = {}
    for winner in _known_winners(problem, target, database):
        point = space.point(winner.schedule)
        if point is not None and point != space.default and space.illegal(point) is None:
            found.setdefault(space.schedule(point), point)
        if len(found) == _MOST_SEEDS:
            break
    return found.values()


def _known_winners(problem: Problem, target: Target, database: Database | None) -> Iterable[Winner]:
    """This kernel's by distance, whatever host they are from; then those of other kernels on this target."""
    identity = kernel_identity(problem.formula, problem.contract)
    own = [winner for _, winner in advisor().winners(identity)]
    yield from sorted(own, key=lambda winner: (winner.target != target.identity, _apart(winner, problem)))
    if database is None:
        return
    others = [w for w in database.winners_of(host().fingerprints) if w.kernel != identity and w.gain > 1]
    related = [winner for winner in others if winner.target == target.identity and winner.generator == GENERATOR]
    yield from sorted(related, key=lambda winner: -winner.gain)[:_MOST_RELATED]


def _apart(winner: Winner, problem: Problem) -> float:
    apart = distance(winner.shape, problem.shape)
    return float("inf") if apart is None else apart


# ----------------------------------------------------------------------------- what is kept


def _record(problem: Problem, measured: Problem, tuned: Tuned, target: Target, date: datetime) -> Winner:
    low, high = tuned.bounds
    sizes = " ".join(f"{name}={size}" for name, size in measured.shape.sizes)
    facts: dict[str, str | int | float] = {
        "date": _date(date),
        **versions(),
        "host": host().identity.brand[:_LONGEST_TEXT],
        "measured_at": sizes[:_LONGEST_TEXT],
        "caches": problem.caches,
        "seconds": tuned.seconds,
        "default_seconds": tuned.default_seconds,
        "least_gain": low,
        "greatest_gain": high,
        "noise": tuned.noise,
        "trials": len(tuned.trials),
    }
    return Winner(
        kernel=kernel_identity(problem.formula, problem.contract),
        name=problem.formula.name,
        target=target.identity,
        level=target.level,
        shape=problem.shape,
        schedule=tuned.schedule,
        gain=tuned.gain,
        pairs=tuned.pairs,
        provenance=facts,
        generator=GENERATOR,
    )


def _keep(database: Database, problem: Problem, tuned: Tuned, winner: Winner) -> str | None:
    """Store everything; why that was not possible, where it was not."""
    machine = host()
    try:
        database.add_host(HostFacts.of(machine))
        database.add_kernel(winner.kernel, problem.formula, problem.contract)
        database.add_trials(machine.fingerprint, _trials(tuned, winner))
        database.put_winner(machine.fingerprint, winner)
    except StoreUnavailable as problem_of_store:
        return str(problem_of_store)
    advisor().refresh()
    return None


def _trials(tuned: Tuned, winner: Winner) -> Iterable[records.Trial]:
    date = str(winner.provenance["date"])
    for trial in tuned.trials:
        outcome, samples = _outcome(trial.outcome)
        yield records.Trial(winner.kernel, winner.target, winner.shape, trial.schedule, outcome, samples, date)


def _outcome(outcome: Raced | Failed) -> tuple[str, tuple[float, ...]]:
    if isinstance(outcome, Failed):
        text = " ".join(f"{outcome.kind}: {outcome.text}".split())
        return "".join(letter for letter in text if letter.isprintable())[:_LONGEST_TEXT], ()
    return "raced", tuple(candidate for candidate, _ in outcome.pairs)


def _date(date: datetime) -> str:
    return date.strftime("%Y-%m-%dT%H:%M:%SZ")


def open_database(path: Path | None = None) -> Database | None:
    """This user's database, or None where there can be none."""
    try:
        return Database.open(path)
    except StoreUnavailable:
        return None
