"""The winners of a bundle taken into the database of this host.

In: a bundle, of any trust, since records are data. Out: how many winners were taken, and why others were not. Machine
code is not taken: it runs from the bundle itself, under its signature.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kerneljit.backends.target import LEVELS, UnsupportedTarget

from .bundle_verify import known_kernel, why_illegal
from .errors import BadRecord
from .hosts import HostFacts
from .identity import GENERATOR
from .origin import from_elsewhere, origin_of

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.runtime.host import Host

    from .bundle_format import Index
    from .bundle_reader import BundleReader
    from .database import Database
    from .rows import KnownKernel
    from .winner import Winner


@dataclass(slots=True)
class Imported:
    """What came of it."""

    winners: int = 0
    kernels: int = 0
    left: Counter[str] = field(default_factory=Counter)
    """How many winners were not taken, by reason."""


def import_winners(
    reader: BundleReader, name: str, database: Database, host: Host, *, replaces: bool = False
) -> Imported:
    """Take the winners of a bundle of that name that this host may use; those that it has stay unless it `replaces`."""
    result = Imported()
    facts = HostFacts.of(host)
    known = {winner.key: winner for winner in database.winners_of(host.fingerprints)}
    taken = [
        (kernel, from_elsewhere(winner, name))
        for kernel, winner in _usable(reader, result, host)
        if replaces or winner.key not in known or _leave(result, _why_left(known[winner.key]))
    ]
    with database.at_once():
        database.add_host(facts)
        for kernel, winner in taken:
            database.add_kernel(kernel.identity, kernel.formula, kernel.contract)
            database.put_winner(facts.fingerprint, winner)
    result.winners, result.kernels = len(taken), len({kernel.identity for kernel, _ in taken})
    return result


def _why_left(known: Winner) -> str:
    origin = origin_of(known)
    had = "this host has tuned that itself" if origin is None else f"this host has one for such calls, {origin}"
    return f"{had}; --replace takes this one instead"


def _usable(reader: BundleReader, result: Imported, host: Host) -> Iterator[tuple[KnownKernel, Winner]]:
    """The winners as ones for this host's targets."""
    for listed in reader.manifest.all_listed:
        index = reader.index(listed.identity)
        if index is None or not index.raw_winners:
            continue
        try:
            yield from _of_index(index, result, host)
        except BadRecord as problem:
            _leave(result, str(problem), len(index.raw_winners))


def _of_index(index: Index, result: Imported, host: Host) -> Iterator[tuple[KnownKernel, Winner]]:
    kernel = known_kernel(index)
    for winner in index.winners:
        here = target_here(winner, host)
        if winner.generator != GENERATOR:
            _leave(result, "another version's schedules")
        elif here is None:
            _leave(result, f"this host is none of {winner.level}, or lacks some of its features")
        elif (problem := why_illegal(kernel, winner)) is not None:
            _leave(result, f"not legal: {problem}")
        else:
            yield kernel, replace(winner, target=here.identity)


def target_here(winner: Winner, host: Host) -> Target | None:
    """The target of this host at a winner's level; None where it has not all that the winner may use."""
    from kerneljit.runtime.host import target_of

    try:
        # Calls at this host's own level use what it has beyond, too.
        target = target_of(
            host, winner.level if winner.level in LEVELS and winner.level != host.reached_level else None
        )
    except UnsupportedTarget:
        return None
    is_alike = winner.target.startswith(f"{target.architecture}/{target.level}/")
    return target if is_alike and winner.features <= target.features else None


def _leave(result: Imported, reason: str, count: int = 1) -> bool:
    result.left[reason] += count
    return False
