"""What processes have called, added up in the database: `kerneljit tune` takes it in order of total time.

In: the counts of this process. Out: rows of the database, one transaction for all of them. Nobody waits for them:
where the database is busy for longer than a moment, or cannot be written to, they are not kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kerneljit.runtime.census import Called, Census, Count

if TYPE_CHECKING:
    from .shape import Shape

PATIENCE: Final = 0.02


class _Sum:
    """The calls whose shapes are of one class, with the shape that took the most time."""

    def __init__(self, shape: Shape, calls: int, seconds: float) -> None:
        self.shape, self.calls, self.seconds = shape, calls, seconds


def keep_counts(counts: Sequence[Count], patience: float = PATIENCE) -> None:
    """Add counts to the database of this user; raises what the database raises."""
    # The imports stay here: a process that ends without having called much needs no SQLite.
    from kerneljit.runtime.host import host

    from .database import Database
    from .hosts import HostFacts

    facts = HostFacts.of(host(), asks_llvm=False)  # the process ends: it is too late to import LLVM
    kernels, sums = _summed(counts)
    rows = [(kernel, target, s.shape, s.calls, s.seconds) for (kernel, target, _), s in sums.items()]
    database = Database.open(patience=patience, complain=lambda _: None, lasting=False)
    try:
        with database.at_once():
            database.add_host(facts, replaces=False)
            for identity, called in kernels.items():
                database.add_kernel(identity, called.formula, called.contract)
            database.count_calls(facts.fingerprint, rows)
    finally:
        database.close()


def _summed(counts: Sequence[Count]) -> tuple[dict[str, Called], dict[tuple[str, str, str], _Sum]]:
    """The kernels by identity, and the counts by identity, target and class of shapes."""
    from .errors import BadRecord
    from .identity import kernel_identity
    from .rows import check
    from .shape import Shape
    from .winner import Calls

    identities: dict[tuple[int, object], str] = {}
    kernels: dict[str, Called] = {}
    sums: dict[tuple[str, str, str], _Sum] = {}
    for count in sorted(counts, key=lambda count: -count.seconds):
        called = count.called
        known = (id(called.formula), called.contract)
        if known not in identities:
            identities[known] = kernel_identity(called.formula, called.contract)
        identity = identities[known]
        shape = Shape(called.sizes, called.contiguous, called.threads)
        key = (identity, called.target, shape.key)
        if key in sums:
            sums[key].calls += count.calls
            sums[key].seconds += count.seconds
            continue
        try:
            check(Calls, Calls(identity, called.target, shape, count.calls, count.seconds))
        except BadRecord:
            continue  # a name or a size that no record can hold must not keep the others out
        kernels[identity] = called
        sums[key] = _Sum(shape, count.calls, count.seconds)
    return kernels, sums


CENSUS: Final = Census(keep_counts)
"""The one of this process."""
