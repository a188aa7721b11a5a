"""One workload -> one row of the table.

In: a `Workload`. Out: a `Row`: figures, or the reason why there are none. Nobody is timed before all answers agree.
"""

from __future__ import annotations

import gc
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

import numpy as np

import kerneljit as kj
from kerneljit.errors import KernelError
from kerneljit.runtime.host import host

from . import limits, measure
from .measure import Effort, Measurement, Spread
from .peers import numkong
from .workload import CannotRun, Contender, Contest, Trial, Workload

WITHIN_REACH = 1.25
"""Peers this close to the best when ranked may be the best when measured: each of them is measured."""


class WrongAnswer(Exception):
    """Two contenders do not agree."""


@dataclass(frozen=True)
class Row:
    """What came of one workload.

    `others` are further peers with the ratio to each, roughly where they are far from the best; `absent` are
    those that could not take part, and why.
    """

    workload: Workload | Trial
    ours: Spread | None = None
    peer: str = ""
    measurement: Measurement | None = None
    others: Mapping[str, float] = field(default_factory=dict)
    absent: Mapping[str, str] = field(default_factory=dict)
    limit: str = ""
    share: float | None = None
    problem: str = ""
    wrong: bool = False

    @property
    def ratio(self) -> float | None:
        """How many times faster than the best peer."""
        return None if self.measurement is None else self.measurement.ratio.median

    @property
    def ratio_at_the_limit(self) -> float | None:
        """What the ratio would be if we took no longer than the machine's limit allows."""
        return None if self.ratio is None or self.share is None else self.ratio / self.share

    @property
    def met(self) -> bool | None:
        """None where it was not measured."""
        return self.workload.goal.met(self.ratio, self.share, None if self.ours is None else self.ours.median)


@dataclass(frozen=True)
class Ranking:
    """Roughly how long each peer takes, and who cannot take part."""

    theirs: Mapping[str, float]
    absent: Mapping[str, str]

    def to_measure(self, counted: frozenset[str]) -> list[str]:
        """Those who may be the best of the peers that count."""
        seconds = {name: time for name, time in self.theirs.items() if name in counted}
        return [name for name, time in seconds.items() if time <= WITHIN_REACH * min(seconds.values())]


def hold(workload: Workload | Trial, effort: Effort) -> Row:
    """Check, rank, measure."""
    try:
        if isinstance(workload, Trial):
            return _tried(workload, effort)
        with _held_at(workload.level), _company(workload.level):
            return _hold(workload, effort)
    except CannotRun as reason:
        return Row(workload, problem=str(reason))
    except KernelError as mistake:
        return Row(workload, problem=f"kerneljit refuses: {str(mistake).splitlines()[0]}")
    except WrongAnswer as problem:
        return Row(workload, problem=str(problem), wrong=True)
    finally:
        # Outputs of tens of megabytes hang in cycles of closures.
        gc.collect()


def _tried(trial: Trial, effort: Effort) -> Row:
    found = trial.run(effort)
    return Row(trial, ours=found.ours, peer=found.peer, measurement=found.measurement, absent=found.absent)


def _held_at(level: str | None) -> AbstractContextManager[object]:
    if level is None:
        return nullcontext()
    if level in host().reasons:
        raise CannotRun(host().reasons[level])
    return kj.target(level)


def _company(level: str | None) -> AbstractContextManager[object]:
    """Peers that can be held at our level are held there, too."""
    return numkong.held_at_haswell() if level == "avx2" else nullcontext()


def _hold(workload: Workload, effort: Effort) -> Row:
    ranking = rank((workload.rehearse or workload.prepare)())
    contest = workload.prepare()
    counted = frozenset(peer.name for peer in contest.peers if peer.counts)
    chosen = ranking.to_measure(counted)
    contenders = [peer.make() for peer in contest.peers if peer.name in chosen]
    check(contest, contenders)
    before = limits.rates(workload.demands)
    measured = {peer.name: measure.compare(contest.ours.run, peer.run, effort) for peer in contenders}
    alone = None if measured else measure.alone(contest.ours.run, effort)
    after = limits.rates(workload.demands)
    rates = {name: max(before[name], after[name]) for name in before}
    peer, measurement = hardest(measured)
    ours = measurement.ours if measurement else alone
    bound = limits.least_seconds(workload.demands, rates)
    return Row(
        workload,
        ours=ours,
        peer=peer,
        measurement=measurement,
        others=others(ranking, measured, peer),
        absent=ranking.absent,
        limit=bound[0] if bound else "",
        share=bound[1] / ours.median if bound and ours else None,
    )


def rank(contest: Contest) -> Ranking:
    """Everyone whose library is here, once checked, at their quickest."""
    contenders, absent = [], {}
    for peer in contest.peers:
        try:
            contenders.append(peer.make())
        except CannotRun as reason:
            absent[peer.name] = str(reason)
        except Exception as trouble:  # noqa: BLE001
            # Another version of a library may have another interface: that must not cost the whole run.
            absent[peer.name] = f"it fails here, {type(trouble).__name__}: {trouble}"
    check(contest, contenders)
    return Ranking(
        {contender.name: measure.quickest(contender.run) for contender in contenders},
        absent,
    )


def hardest(measured: Mapping[str, Measurement]) -> tuple[str, Measurement | None]:
    """The peer with the least ratio."""
    if not measured:
        return "", None
    name = min(measured, key=lambda name: measured[name].ratio.median)
    return name, measured[name]


def others(ranking: Ranking, measured: Mapping[str, Measurement], best: str) -> dict[str, float]:
    """The ratios to all the others: measured, or as the ranking has them beside the best, since ours may have been
    ranked at another size."""
    ratios = {name: one.ratio.median for name, one in measured.items() if name != best}
    if best:
        unit = measured[best].ratio.median / ranking.theirs[best]
        ranked = {name: seconds * unit for name, seconds in ranking.theirs.items() if name not in measured}
        ratios.update(ranked)
    return dict(sorted(ratios.items(), key=lambda pair: pair[1]))


def check(contest: Contest, contenders: Sequence[Contender]) -> None:
    """Raise `WrongAnswer` unless all agree with NumPy, and everybody with us."""
    contest.ours.run()
    ours = contest.ours.answer()
    expected = contest.expected
    first = ours[: len(expected)] if expected.ndim else ours
    _compare("kerneljit", first, "NumPy", expected, contest)
    for contender in contenders:
        contender.run()
        _compare(contender.name, contender.answer(), "kerneljit", ours, contest)


def _compare(name: str, found: np.ndarray, other: str, wanted: np.ndarray, contest: Contest) -> None:
    if found.shape != wanted.shape:
        raise WrongAnswer(f"{name} answers in shape {found.shape}, {other} in {wanted.shape}")
    exactly = np.issubdtype(wanted.dtype, np.integer) and np.issubdtype(found.dtype, np.integer)
    mine, others = (found, wanted) if exactly else (found.astype(np.float64), wanted.astype(np.float64))
    agree = mine == others if exactly else np.isclose(mine, others, contest.relative, contest.absolute, equal_nan=True)
    if not agree.all():
        place = tuple(int(index) for index in np.argwhere(~agree)[0])
        raise WrongAnswer(f"{name} has {found[place]} at {list(place)}, {other} {wanted[place]}")
