"""The targets that a library is built for: imagined CPUs, each with what the real ones of its level have.

In: names of levels. Out: `Target`s. A host must have every feature of a target to use it; so features that hypervisors
hide, and that no kernel needs, are not asked for, and of levels whose CPUs differ those are that the first CPU had.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kerneljit.backends.target import LEVELS, OPTIONAL, REQUIRED, Target, check_level

from .errors import CannotBuild

DEFAULT: Final = ("sse2", "avx2", "avx512ice")

_BEYOND: Final[dict[str, frozenset[str]]] = {
    "avx512ice": OPTIONAL["avx512ice"],
    "avx512spr": OPTIONAL["avx512spr"],
    "amx": frozenset({"amx-int8", "amx-bf16"}),
}
"""What CPUs of a level have beside what it requires: Ice Lake and Zen 4, Sapphire Rapids."""


def built_target(level: str) -> Target:
    """The target of a level, without asking what this host has."""
    check_level(level)
    names = LEVELS[: LEVELS.index(level) + 1]
    features = frozenset().union(*(REQUIRED[name] | _BEYOND.get(name, frozenset()) for name in names))
    return Target(level, features)


def built_targets(levels: Sequence[str]) -> tuple[Target, ...]:
    """The targets of some levels, the least first."""
    if not levels:
        raise CannotBuild(f"name at least one target of {', '.join(LEVELS)}")
    for level in levels:
        check_level(level)
    return tuple(built_target(level) for level in sorted(set(levels), key=LEVELS.index))
