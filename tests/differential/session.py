"""Runs many cases on every backend and target of this host.

In: seeds. Out: a `Tally` per backend; or the first `Mismatch`, made small. Every case runs at one level, the
levels taking turns, some cases at all levels, and some with numba, which takes longest to compile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from .cases import Case, make_case, variants
from .compare import Mismatch, Runner, Tally, check, reference
from .shrink import shrink

ALL_LEVELS_EVERY = 50
NUMBA = "numba"


def run_cases(
    seeds: Iterable[int],
    runners: Mapping[str, Runner],
    *,
    numba_every: int,
    announce: Callable[[int], None] | None = None,
) -> dict[str, Tally]:
    """The tallies by backend. `announce` hears of each seed before anything is done with it."""
    tallies = {name: Tally() for name in runners}
    for seed in seeds:
        if announce is not None:
            announce(seed)
        run_case(make_case(seed), chosen(seed, tuple(runners), numba_every), runners, tallies)
    return tallies


def chosen(seed: int, names: tuple[str, ...], numba_every: int) -> tuple[str, ...]:
    """The backends for one seed."""
    levels = tuple(name for name in names if name != NUMBA)
    turn, distance = seed % len(levels), max(1, len(levels) // 2)
    pair = dict.fromkeys((levels[turn], levels[(turn + distance) % len(levels)]))
    backends = levels if seed % ALL_LEVELS_EVERY == 0 else tuple(pair)
    return (*backends, NUMBA) if NUMBA in names and seed % numba_every == 0 else backends


def run_case(case: Case, names: Iterable[str], runners: Mapping[str, Runner], tallies: Mapping[str, Tally]) -> None:
    """One case with its variants on some backends."""
    for variant in variants(case):
        expected = reference(variant)
        for name in names:
            if expected is None:
                tallies[name].refused += 1
                continue
            try:
                tallies[name].add(check(variant, expected, name, runners[name]))
            except Mismatch as mismatch:
                raise shrink(mismatch, runners[name]) from None


def total(tallies: Mapping[str, Tally]) -> Tally:
    """All tallies as one."""
    result = Tally()
    for tally in tallies.values():
        result.add(tally)
    return result
