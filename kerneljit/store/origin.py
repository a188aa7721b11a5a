"""Where a winner in this host's database came from: tuned here, or taken from a bundle.

In: a winner. Out: the same with a mark of the bundle that it was taken from; or what the mark says, in words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from .hosts import line_of
from .winner import MOST_PROVENANCE, Winner

_MARK: Final = "imported_from"
_HOST: Final = "host"
_UNMARKED: Final = MOST_PROVENANCE - 1


def from_elsewhere(winner: Winner, bundle: str) -> Winner:
    """The winner as one that was taken from a bundle; who may have made it has marked it as whatever they liked."""
    facts = [(name, fact) for name, fact in winner.provenance.items() if name != _MARK]
    return replace(winner, provenance={**dict(facts[:_UNMARKED]), _MARK: line_of(bundle) or "a bundle"})


def origin_of(winner: Winner) -> str | None:
    """From where it was taken, and on what it was found; None where this host has tuned it."""
    bundle = winner.provenance.get(_MARK)
    if bundle is None:
        return None
    host = winner.provenance.get(_HOST)
    return f"from {bundle}" + (f", found on {host}" if host else "")
