"""What a tuning found, for people and for machines.

In: sessions that have ended, and winners that were stored before. Out: `report_data`, which JSON can hold and whose
keys `docs/report.md` explains, and `write_report`, one page made of that data that needs no network.
"""

from __future__ import annotations

import math
import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kerneljit.runtime.compilation import formula_text
from kerneljit.runtime.host import host
from kerneljit.store.hosts import HostFacts
from kerneljit.store.schedules import schedule_data
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Winner

from .limits import Limit, limit_of, limit_of_plan
from .outcome import Failed
from .problem import Caches, Problem
from .race import interval
from .report_words import choice_in_words
from .session import Session
from .space import Point, Space
from .tune import Finalist, Trial

SCHEMA = 1
_VERSIONS = ("kerneljit", "llvmlite", "llvm", "numpy", "python")

Data = dict[str, Any]


def write_report(path: Path, sessions: Sequence[Session], winners: Sequence[Winner] = ()) -> None:
    """Write the page; whatever was under that name is replaced when the new one is whole."""
    from .report_page import page

    text = page(report_data(sessions, winners))
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", dir=path.parent, prefix=f".{path.stem}-", suffix=".html", delete=False, encoding="utf-8"
    ) as draft:
        try:
            draft.write(text)
            draft.close()
            Path(draft.name).chmod(_usual_mode())
            os.replace(draft.name, path)
        except BaseException:
            Path(draft.name).unlink(missing_ok=True)
            raise


def _usual_mode() -> int:
    """The rights of a file that was simply written: a temporary one is its owner's alone."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def report_data(sessions: Sequence[Session], winners: Sequence[Winner] = ()) -> Data:
    """Everything that there is to say of some tunings, as JSON can hold it.

    `winners` are what was stored before: those of the same kernels and targets, for other shapes, stand beside them.
    """
    facts = HostFacts.of(host()).to_data()
    versions = {name: str(s.winner.provenance.get(name, "")) for s in sessions[:1] for name in _VERSIONS}
    return {
        "schema": SCHEMA,
        "made": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "host": {**facts, "cpus": host().cores.logical},
        "versions": versions,
        "kernels": [_kernel(session, sessions, winners) for session in sessions],
    }


# ----------------------------------------------------------------------------- one kernel


def _kernel(session: Session, sessions: Sequence[Session], winners: Sequence[Winner]) -> Data:
    tuned, winner = session.tuned, session.winner
    limit = _limit(session)
    return {
        "name": winner.name,
        "identity": winner.kernel,
        "formula": formula_text(session.problem.formula),
        "target": winner.target,
        "level": winner.level,
        "shape": winner.shape.to_data(),
        "measured_at": dict(session.measured.shape.sizes),
        "caches": session.problem.caches,
        "date": str(winner.provenance.get("date", "")),
        "took": session.took,
        "not_kept": session.not_kept,
        "bundle": session.bundle,
        "noise": tuned.noise,
        "is_unstable": tuned.is_unstable,
        "was_interrupted": tuned.was_interrupted,
        "choices": tuned.space.size,
        "default": _time(_default_seconds(session), limit),
        "winner": {**_time(tuned.seconds, limit), **_winner(session)},
        "limit": _limit_data(limit),
        "trials": _trials(session),
        "finalists": [_finalist(session, finalist) for finalist in tuned.finalists],
        "importances": _importances(session),
        "shapes": _shapes(session, sessions, winners),
    }


def _default_seconds(session: Session) -> float:
    """As the last pairs have it: both sides of a pair see the same processor."""
    return session.tuned.seconds * session.tuned.gain


def _time(seconds: float, limit: Limit) -> Data:
    share = limit.share(seconds)
    return {
        "seconds": seconds,
        "operations_a_second": limit.operations / seconds,
        "bytes_a_second": limit.bytes / seconds,
        "share": share.value,
        "share_note": share.note,
    }


def _winner(session: Session) -> Data:
    tuned = session.tuned
    low, high = tuned.bounds
    return {
        "is_default": tuned.winner is None,
        "gain": tuned.gain,
        "least_gain": low,
        "greatest_gain": high,
        "pairs": tuned.pairs,
        "changes": _changes(tuned.space, tuned.point),
        "schedule": schedule_data(tuned.schedule),
    }


def _changes(space: Space, point: Point) -> list[Data]:
    """What a point chooses otherwise than the default, in words."""
    fragments = {fragment.key: fragment for fragment in space.fragments}
    several = len(space.plan.stages) > 1
    return [
        {
            "choice": key,
            "words": choice_in_words(key, several=several),
            "from": fragments[key].shown(before),
            "to": fragments[key].shown(after),
        }
        for key, (before, after) in space.changes(point).items()
    ]


# ----------------------------------------------------------------------------- the race


def _trials(session: Session) -> list[Data]:
    tuned = session.tuned
    last = {finalist.point for finalist in tuned.finalists}
    best, found = math.inf, []
    for number, trial in enumerate(tuned.trials, 1):
        ratio = None if trial.cost is None else math.exp(trial.cost)
        best = min(best, ratio if ratio is not None else math.inf)
        found.append(
            {
                "number": number,
                **_outcome(trial),
                "ratio": ratio,
                "best": None if best is math.inf else best,
                "is_known": trial.is_known,
                "is_default": trial.point == tuned.space.default,
                "is_finalist": trial.point in last,
                "is_winner": tuned.winner is not None and trial.point == tuned.winner.point,
                "changes": _changes(tuned.space, trial.point),
            }
        )
    return found


def _outcome(trial: Trial) -> Data:
    if isinstance(trial.outcome, Failed):
        return {"outcome": trial.outcome.kind, "text": trial.outcome.text, "verdict": None, "pairs": 0}
    return {"outcome": "raced", "text": "", "verdict": trial.verdict, "pairs": len(trial.outcome.pairs)}


def _finalist(session: Session, finalist: Finalist) -> Data:
    tuned = session.tuned
    least, greatest = interval(finalist.ratios)
    numbers = [number for number, trial in enumerate(tuned.trials, 1) if trial.point == finalist.point]
    return {
        "trial": numbers[0] if numbers else None,
        "ratio": finalist.ratio,
        "least": least,
        "greatest": greatest,
        "ratios": list(finalist.ratios),
        "seconds": finalist.seconds,
        "is_winner": tuned.winner is not None and finalist.point == tuned.winner.point,
        "changes": _changes(tuned.space, finalist.point),
    }


def _importances(session: Session) -> list[Data]:
    several = len(session.tuned.space.plan.stages) > 1
    ordered = sorted(session.tuned.importances.items(), key=lambda pair: -pair[1])
    return [
        {"choice": key, "words": choice_in_words(key, several=several), "importance": value} for key, value in ordered
    ]


# ----------------------------------------------------------------------------- limits and shapes


def _limit(session: Session) -> Limit:
    return limit_of_plan(session.tuned.space.plan, session.measured, session.target)


def _limit_data(limit: Limit) -> Data:
    return {
        "seconds": limit.seconds,
        "bound": limit.bound,
        "operations": limit.operations,
        "bytes": limit.bytes,
        "arithmetic_seconds": limit.arithmetic_seconds,
        "memory_seconds": limit.memory_seconds,
        "operations_a_second": limit.operations_a_second,
        "bytes_a_second": limit.bytes_a_second,
        "level": limit.level,
        "ceilings": [asdict(ceiling) for ceiling in limit.ceilings],
    }


def _shapes(session: Session, sessions: Sequence[Session], winners: Iterable[Winner]) -> list[Data]:
    """What was found for the same kernel on the same target at all shapes, the least work first."""
    own = session.winner
    alike = [other for other in sessions if (other.winner.kernel, other.winner.target) == (own.kernel, own.target)]
    tuned = {other.winner.key for other in alike}
    stored = [w for w in winners if (w.kernel, w.target) == (own.kernel, own.target) and w.key not in tuned]
    found = [_shape(other.winner, other.measured, is_this=other is session) for other in alike]
    for winner in stored:
        measured = _measured_problem(session.problem, winner)
        if measured is not None:
            found.append(_shape(winner, measured, is_this=False))
    return sorted(found, key=lambda one: float(one["operations"]))


def _shape(winner: Winner, measured: Problem, *, is_this: bool) -> Data:
    limit, facts = limit_of(measured), winner.provenance
    seconds = float(facts["seconds"])
    share = limit.share(seconds)
    return {
        "shape": winner.shape.to_data(),
        "gain": winner.gain,
        "least_gain": float(facts.get("least_gain", winner.gain)),
        "greatest_gain": float(facts.get("greatest_gain", winner.gain)),
        "operations": limit.operations,
        "operations_a_second": limit.operations / seconds,
        "bytes_a_second": limit.bytes / seconds,
        "share": share.value,
        "share_note": share.note,
        "bound": limit.bound,
        "date": str(facts.get("date", "")),
        "is_this": is_this,
    }


def _measured_problem(problem: Problem, winner: Winner) -> Problem | None:
    """The problem that a stored winner was measured at; None where it does not say, or speaks of something else."""
    try:
        pairs = [part.split("=") for part in str(winner.provenance["measured_at"]).split()]
        sizes = {name: int(size) for name, size in pairs}
        float(winner.provenance["seconds"])
    except (KeyError, ValueError):
        return None
    shape = Shape(tuple(sizes.items()), winner.shape.contiguous, winner.shape.threads)
    if _names(shape) != _names(problem.shape):
        return None
    caches: Caches = "cold" if winner.provenance.get("caches") == "cold" else "warm"
    return replace(problem, shape=shape, level=winner.level, caches=caches, folder=None)


def _names(shape: Shape) -> tuple[list[str], list[str]]:
    return [name for name, _ in shape.sizes], [name for name, _ in shape.contiguous]
