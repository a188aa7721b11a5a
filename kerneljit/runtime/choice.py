"""Which target calls are compiled for: the host's, or a lower one that was asked for.

The host is looked at when a target is first wanted: doing so loads LLVM, which importing must not.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from kerneljit import settings

if TYPE_CHECKING:
    from kerneljit.backends.target import Target

FORCED: ContextVar[Target | None] = ContextVar("kerneljit_target", default=None)
_by_level: dict[str | None, Target] = {}


def current_target() -> Target:
    """The target of this context: `kj.target(...)`, else `KERNELJIT_TARGET`, else the host's highest."""
    forced = FORCED.get()
    return forced if forced is not None else _target_at(settings.target())


def _target_at(level: str | None) -> Target:
    found = _by_level.get(level)
    if found is None:
        from .host import host_target

        found = _by_level[level] = host_target(level)
    return found


@contextmanager
def target(level: str) -> Iterator[Target]:
    """Compile for a lower target than the host's, inside a `with` block.

    >>> with target("sse4") as lower:
    ...     lower.level
    'sse4'
    """
    if not isinstance(level, str):
        from kerneljit.backends.target import UnknownTarget

        raise UnknownTarget(level)
    chosen = _target_at(level)
    token = FORCED.set(chosen)
    try:
        yield chosen
    finally:
        FORCED.reset(token)
