"""Which code of a library or a bundle has tuned schedules: asked while it is made, told when it is.

In: what is made for which targets. Out: the schedules for a library, and for each target a line for people, with the
command that would tune what is not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kerneljit import settings
from kerneljit.backends.target import LEVELS, Target, UnsupportedTarget
from kerneljit.runtime.host import host, host_target
from kerneljit.store.advice import advisor
from kerneljit.store.shape import Shape

if TYPE_CHECKING:
    from kerneljit.plan.layout import Layout
    from kerneljit.plan.plan import Plan
    from kerneljit.plan.schedule import Schedule
    from kerneljit.store.winner import Winner


@dataclass(slots=True)
class _Made:
    """The code for one target."""

    tuned_at: dict[str, int] = field(default_factory=dict)
    """How much of it is by winners of which levels."""
    untuned: list[str] = field(default_factory=list)
    """The words of the commands that would tune the rest."""


class TunedCode:
    """What was made so far, target by target."""

    def __init__(self) -> None:
        self._made: dict[str, _Made] = {}

    def add(self, level: str, winner: Winner | None, words: str) -> None:
        """One piece of code, by a winner or else by the cost model; `kerneljit tune` with these words would tune it."""
        made = self._made.setdefault(level, _Made())
        if winner is None:
            made.untuned.append(words)
        else:
            made.tuned_at[winner.level] = made.tuned_at.get(winner.level, 0) + 1

    def lines(self) -> list[str]:
        """A line for each target, and what would tune the rest."""
        lines = [f"{level}: {_told(level, made)}" for level, made in self._made.items()]
        untuned = {level: made.untuned for level, made in self._made.items() if made.untuned}
        here = [level for level in untuned if runs_here(level)]
        if here:
            first = max(here, key=lambda level: LEVELS.index(level) if level in LEVELS else 0)
            likewise = [level for level in here if level != first]
            more = len({words for level in here for words in untuned[level]}) - 1
            lines.append(f"To tune it: kerneljit tune {untuned[first][0]} --target {first}{_likewise(likewise, more)}")
        return lines


def _likewise(levels: Sequence[str], commands: int) -> str:
    """That a command stands for more: for other levels, for other kernels or shapes."""
    others = [*levels, *([f"{commands} more kinds of calls"] if commands else [])]
    return f" (likewise {', '.join(others)})" if others else ""


def _told(level: str, made: _Made) -> str:
    total = sum(made.tuned_at.values()) + len(made.untuned)
    parts = []
    for tuned_at, number in made.tuned_at.items():
        how = "tuned schedules" if tuned_at == level else f"schedules tuned for {tuned_at}, which fit it as well"
        parts.append(f"{_share(number, total)}by {how}")
    if made.untuned:
        parts.append(f"{_share(len(made.untuned), total)}by the cost model")
        if not runs_here(level):
            parts.append("only a host of that level can tune it")
    return "; ".join(parts)


def _share(number: int, total: int) -> str:
    return "" if number == total else f"{number} of {total} "


def runs_here(level: str) -> bool:
    """Whether this host's CPU reaches a level."""
    reached = host().reached_level
    return level == reached or ({level, reached} <= set(LEVELS) and LEVELS.index(level) < LEVELS.index(reached))


def tuning_words(place: str, sizes: Mapping[str, int], types: str | None) -> str:
    """What `kerneljit tune` is to be told of a kernel."""
    shape = [f"--shape {','.join(f'{name}={size}' for name, size in sizes.items())}"] if sizes else []
    return " ".join([place, *shape, *([f"--types {types}"] if types else [])])


class LibrarySchedules:
    """`runtime.call.Advice` for a library: what tuning found for its targets' levels on this host, or as good as that.

    A library's targets lack what hypervisors hide, and have what the first CPU of a level had.
    """

    def __init__(self, identity: str, words: str) -> None:
        self._identity, self._words = identity, words
        self.code = TunedCode()

    def __call__(
        self, plan: Plan, layout: Layout, target: Target, sizes: Mapping[str, int], threads: int, /
    ) -> Schedule | None:
        shape = Shape(tuple(sizes.items()), layout.contiguous, threads)
        winner = self._winner(plan, layout, target, shape)
        if all(axis is not None for _, axis in layout.contiguous) or not layout.contiguous:
            self.code.add(target.level, winner, self._words)
        return winner.schedule if winner is not None and winner.gain > 1 else None

    def _winner(self, plan: Plan, layout: Layout, target: Target, shape: Shape) -> Winner | None:
        from kerneljit.store.borrowed import borrowed_winner

        asked = target
        with suppress(UnsupportedTarget):
            asked = host_target(target.level)
        found = advisor().schedule_for(self._identity, plan, layout, plan.machine, asked, shape)
        if found is not None:
            return found.winner
        if not settings.tuned():
            return None
        known = [winner for _, winner in advisor().winners(self._identity)]
        return borrowed_winner(known, plan, layout, target, shape, lambda other: _plan_for(other, plan, layout, shape))


def _plan_for(target: Target, plan: Plan, layout: Layout, shape: Shape) -> Plan:
    from kerneljit.backends.llvm.compiler import machine_of
    from kerneljit.plan.factor import factor
    from kerneljit.plan.layout import single_axes
    from kerneljit.plan.tile_sums import machine_for_sizes

    machine = machine_for_sizes(machine_of(target), plan.formula, dict(shape.sizes))
    return factor(plan.formula, machine, None, single_axes(plan.formula, layout))
