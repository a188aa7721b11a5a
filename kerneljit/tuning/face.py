"""Tuning as people ask for it: a kernel with their own arrays, or with sizes alone.

In: an executable and arguments, or sizes. Out: `Found`, which says in a few lines what was gained.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kerneljit import settings
from kerneljit.plan.choices import Schedule
from kerneljit.plan.layout import contiguous_axis
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.threads import counted_threads, judged_threads
from kerneljit.store.shape import Shape

from .inputs import save_arguments
from .problem import Caches, Problem
from .session import Session, open_database, tune_problem
from .tune import Watch


@dataclass(frozen=True, slots=True)
class Found:
    """What a tuning found, for people; `session` has all of it."""

    session: Session

    @property
    def gain(self) -> float:
        """By how many times the winner is faster than the schedule that nobody tuned."""
        return self.session.tuned.gain

    @property
    def schedule(self) -> Schedule:
        """The winner, or the default where nothing is faster; `kernel(..., schedule=found.schedule)` asks for it."""
        return self.session.tuned.schedule

    def __str__(self) -> str:
        session, tuned = self.session, self.session.tuned
        sizes = " ".join(f"{name}={size}" for name, size in session.problem.shape.sizes)
        lines = [f"{session.problem.formula.name} {sizes} on {session.target.name}"]
        if tuned.winner is None:
            lines.append(f"  nothing is surely faster than the default ({len(tuned.trials)} tried)")
        else:
            low, high = tuned.bounds
            lines.append(
                f"  {tuned.gain:.3f}x the default's speed ({low:.3f} to {high:.3f}, {tuned.pairs} pairs, "
                f"{len(tuned.trials)} tried)"
            )
            fragments = {fragment.key: fragment for fragment in tuned.space.fragments}
            for key, (old, new) in tuned.space.changes(tuned.point).items():
                shown = fragments[key].shown
                lines.append(f"  {key.lstrip('.')}: {shown(old)} -> {shown(new)}")
        if tuned.is_unstable:
            lines.append(f"  this machine is unstable: the same code differs from itself by {tuned.noise:.0%}")
        if session.not_kept is not None:
            lines.append(f"  not kept: {session.not_kept}")
        if session.bundle is not None:
            lines.append(f"  a bundle answers such calls before this: {session.bundle}")
        return "\n".join(lines)

    def __repr__(self) -> str:
        return str(self)


def shape_of_call(
    executable: Executable, arguments: Sequence[Any], dims: Mapping[str, int], threads: Any = None
) -> Shape:
    """The shape of a call with these arguments; what cannot work is an error, as in a call."""
    name = executable.formula.name
    count = counted_threads(settings.threads() if threads is None else judged_threads(name, threads))
    binding = executable.binder.bind(arguments, dims)
    contiguous = [(p.name, contiguous_axis(binding.values[p.name])) for p in executable.formula.arrays]
    return Shape(tuple(binding.sizes.items()), tuple(contiguous), count)


def tune_call(
    executable: Executable,
    arguments: Sequence[Any],
    dims: Mapping[str, int],
    *,
    seconds: float,
    threads: Any = None,
    trials: int | None = None,
    seed: int = 0,
    caches: Caches = "warm",
    watch: Watch = lambda progress: None,
) -> Found:
    """Tune for calls like this one, with the caller's own values."""
    formula = executable.formula
    shape = shape_of_call(executable, arguments, dims, threads)
    with tempfile.TemporaryDirectory(prefix="kerneljit-") as folder:
        save_arguments(Path(folder), formula, executable.binder.converted(arguments))
        problem = Problem(formula, shape, current_target().level, executable.contract, caches, seed, Path(folder))
        session = tune_problem(
            problem, seconds=seconds, database=open_database(), trials=trials, seed=seed, watch=watch
        )
    return Found(session)
