"""Which schedule a call should use, by what tuning has found.

In: a kernel's identity, its plan and layout, the shape of a call. Out: `Advice`, the winner of the nearest shape
that the plan can use, from a bundle in use, found on this host, or on one like it and shipped; or None, and the cost
model decides.
Everything is read once per process and kept in memory: no repeated call waits, a fork changes nothing, and where the
database cannot be read there is no advice and a text that says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np

from kerneljit import settings
from kerneljit.ir.dtype import to_numpy
from kerneljit.ir.formula import Formula
from kerneljit.plan.layout import Layout, layout_of
from kerneljit.plan.schedule import Schedule, illegal
from kerneljit.runtime.host import Host, host

from .bundles import used_bundles
from .errors import BadRecord, StoreBusy, StoreUnavailable
from .filesystem import database_path
from .hosts import HostFacts
from .identity import GENERATOR
from .record import data_of
from .shape import FARTHEST, Shape, distance
from .shipped import shipped_winners
from .winner import Winner

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.plan.machine import Machine
    from kerneljit.plan.plan import Plan

_MOST_PROBLEMS: Final = 20
_LONGEST: Final = 1 << 20
_PATIENCE: Final = 1.0
"""Seconds to wait for who opens or closes the file: what is made without advice may be kept, or shipped."""

LayerName = Literal["bundle", "host", "shipped"]
_LAYERS: Final[tuple[LayerName, ...]] = ("bundle", "host", "shipped")
"""In the order in which they are asked."""


@dataclass(frozen=True, slots=True)
class Advice:
    """A schedule that a plan can use, and why that one."""

    schedule: Schedule
    winner: Winner
    layer: LayerName
    distance: float
    """Doublings from the winner's shape to the call's."""


@dataclass(slots=True)
class _Kept:
    """What was read, and those of it that have been judged, by kernel."""

    records: dict[object, list[object]] = field(default_factory=dict)
    """JSON texts: most kernels of a database are not called by this process."""
    shipped: dict[str, list[Winner]] = field(default_factory=dict)
    judged: dict[str, list[tuple[LayerName, Winner]]] = field(default_factory=dict)


class Advisor:
    """Winners in memory; see `advisor()` for the one of this process."""

    def __init__(self, path: Path | None = None, machine: Host | None = None, shipped: Path | None = None) -> None:
        self._path = path
        self._host = machine
        self._shipped = shipped
        self._kept: _Kept | None = None
        self._problems: dict[str, None] = {}

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be used so far, for people."""
        return tuple(self._problems)

    def refresh(self) -> None:
        """Read anew at the next question: this process has tuned."""
        self._kept = None

    def catch_up(self, kernel: str, records: Sequence[object]) -> bool:
        """Whether these winners, all that this host has of a kernel by now, are those that advice comes from.

        They are read anew where they are not: another process has tuned, or forgotten what was tuned.
        """
        for _ in range(2):
            kept = self._kept
            if kept is None:
                kept = self._read()
            if kept.records.get(kernel, []) == list(records):
                return True
            self._kept = None
        return False

    def schedule_for(
        self, kernel: str, plan: Plan, layout: Layout, machine: Machine, target: Target, shape: Shape
    ) -> Advice | None:
        """A winner of the call's shape class, else of the nearest; of bundles, of this host, then shipped ones."""
        if not settings.tuned():
            return None
        regime = cache(lambda: _regime(plan.formula, shape, machine))
        for layer, winner, apart in self._candidates(kernel, target, shape):
            if why_unsuited(winner, plan, layout, machine, shape, regime) is None:
                return Advice(winner.schedule, winner, layer, apart)
        return None

    def winners(self, kernel: str) -> list[tuple[LayerName, Winner]]:
        """All that is known of a kernel, of any target and shape: of bundles, of this host, then what is shipped."""
        bundled: list[tuple[LayerName, Winner]] = [
            ("bundle", winner)
            for bundle in used_bundles()
            for winner in bundle.winners(kernel)
            if winner.generator == GENERATOR
        ]
        kept = self._kept
        if kept is None:
            kept = self._read()
        found = kept.judged.get(kernel)
        if found is None:
            own: list[tuple[LayerName, Winner]] = [("host", w) for w in self._judged(kernel, kept)]
            found = kept.judged[kernel] = [*own, *(("shipped", w) for w in kept.shipped.get(kernel, ()))]
        return [*bundled, *found] if bundled else found

    def _candidates(self, kernel: str, target: Target, shape: Shape) -> list[tuple[LayerName, Winner, float]]:
        """Those within reach, the best first."""
        found = []
        for number, (layer, winner) in enumerate(self.winners(kernel)):
            apart = distance(winner.shape, shape)
            if apart is not None and why_out_of_reach(layer, winner, target, shape) is None:
                order = (winner.shape.key != shape.key, _LAYERS.index(layer), apart, winner.target != target.identity)
                # Of what is equal otherwise the first bundle's, else any, but always the same.
                last = (number if layer == "bundle" else 0, winner.key)
                found.append(((*order, *last), (layer, winner, apart)))
        return [candidate for _, candidate in sorted(found, key=lambda pair: pair[0])]

    def _judged(self, kernel: str, kept: _Kept) -> Iterator[Winner]:
        known: set[tuple[str, str, str]] = set()
        for text in kept.records.get(kernel, ()):
            try:
                winner = Winner.from_data(data_of(text, "winner", _LONGEST))
                if (winner.kernel, winner.generator) != (kernel, GENERATOR):
                    raise BadRecord("winner.kernel", f"{kernel}, as in its row", winner.kernel)
                if winner.key not in known:  # what was found under today's fingerprint comes first
                    known.add(winner.key)
                    yield winner
            except BadRecord as problem:
                self._complain(f"a winner was skipped: {problem}")

    def _read(self) -> _Kept:
        machine = self._host if self._host is not None else host()
        kept, self._problems = _Kept(), {}
        for winner in shipped_winners(HostFacts.of(machine, asks_llvm=False), self._complain, self._shipped):
            kept.shipped.setdefault(winner.kernel, []).append(winner)
        try:
            path = self._path if self._path is not None else database_path()
            if path.is_file():
                self._read_database(path, machine.fingerprints, kept)
        except StoreBusy as problem:
            # Not kept, so that the next compile asks again.
            self._complain(str(problem))
            return kept
        except (StoreUnavailable, settings.SettingError, OSError) as problem:
            self._complain(str(problem))
        self._kept = kept
        return kept

    def _read_database(self, path: Path, fingerprints: Sequence[str], kept: _Kept) -> None:
        # The import stays here: a process without a database needs no SQLite.
        from .database import Database

        with Database.open(path, read_only=True, patience=_PATIENCE, complain=self._complain) as database:
            for fingerprint in fingerprints:
                for kernel, record in database.winner_records(fingerprint, GENERATOR):
                    kept.records.setdefault(kernel, []).append(record)

    def _complain(self, text: str) -> None:
        if len(self._problems) < _MOST_PROBLEMS:
            self._problems[text] = None


@cache
def advisor() -> Advisor:
    """The advisor of this process."""
    return Advisor()


def why_out_of_reach(layer: LayerName, winner: Winner, target: Target, shape: Shape) -> str | None:
    """Why a winner says nothing of calls on a target; None where it may: a plan is still to be asked."""
    if layer == "host" and winner.target != target.identity:  # what runs here is tuned for exactly that
        return (
            f"it is for another target, {winner.level}" if winner.level != target.level else "it is for other features"
        )
    if not winner.target.startswith(f"{target.architecture}/{target.level}/"):
        return f"it is for {'/'.join(winner.target.split('/')[:2])}"
    lacking = winner.features - target.features
    if lacking:
        return f"this target lacks {', '.join(sorted(lacking))}"
    apart = distance(winner.shape, shape)
    if apart is None:
        return "arrays lie in memory in another way"
    return f"its shape is {apart:.1f} doublings away" if apart > FARTHEST else None


def why_unsuited(
    winner: Winner,
    plan: Plan,
    layout: Layout,
    machine: Machine,
    shape: Shape,
    regime: Callable[[], object] | None = None,
) -> str | None:
    """Why a call cannot have a winner that is within reach; None where it can. Who asks often knows its `regime`."""
    # Packed statistics are computed at other times, and parts are divided stage by stage.
    if (layout.packed or layout.is_divided) and winner.schedule.together is not None:
        return "its stages go together, which calls like this cannot"
    problem = illegal(plan, winner.schedule, machine)
    if problem is not None:
        return f"its schedule cannot be used: {problem}"
    is_exact = winner.shape.key == shape.key
    if is_exact:
        return None
    # Of two shapes with axes of the same classes and the same arrays beyond the caches one tells of the other.
    mine = regime() if regime is not None else _regime(plan.formula, shape, machine)
    if _regime(plan.formula, winner.shape, machine) == mine is not None:
        return None
    return "its axes, or its arrays beside the caches, are of other classes"


def _regime(formula: Formula, shape: Shape, machine: Machine) -> object:
    """The classes of a shape's axes, and which of its arrays are larger than the caches."""
    sizes = dict(shape.sizes)
    try:
        arrays: dict[str, np.ndarray[Any, Any]] = {
            parameter.name: np.broadcast_to(
                np.empty((), to_numpy(parameter.dtype)), [axis.evaluate(sizes) for axis in parameter.axes]
            )
            for parameter in formula.arrays
        }
        layout = layout_of(formula, arrays, sizes, machine.last_bytes)
    except (KeyError, ValueError):
        return None  # sizes that this formula cannot have
    return layout.sizes, layout.is_output_large, layout.large
