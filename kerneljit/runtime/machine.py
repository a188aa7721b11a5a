"""What plans need to know of a target on this host: the target's registers, the host's caches.

A layout needs the caches and the target's features alone: calls whose code was kept never see the instructions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kerneljit.backends.target import Target
from kerneljit.ir.formula import Formula
from kerneljit.plan.layout import Layout, fills_tiles, layout_for

from .host import host

if TYPE_CHECKING:
    from kerneljit.plan.machine import Machine


@lru_cache
def machine_here(target: Target) -> Machine:
    """The machine that code for a target runs on."""
    from kerneljit.backends.llvm.compiler import machine_of

    last, near = _cache_bytes()
    return replace(machine_of(target), l2_bytes=near, last_bytes=last)


def call_layout(
    formula: Formula, contiguous: Mapping[str, int | None], sizes: Mapping[str, int], target: Target
) -> Layout:
    """The layout of a call on this host, whose arrays have these contiguous axes."""
    knows_greatest = target.has_tiles and fills_tiles(formula, sizes)
    return layout_for(formula, contiguous, sizes, *_cache_bytes(), knows_greatest=knows_greatest)


def _cache_bytes() -> tuple[int, int]:
    """The last cache, and the second."""
    caches = host().caches
    return (caches.l3 or caches.l2).bytes, caches.l2.bytes
