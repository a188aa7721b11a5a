"""What plans need to know of a target on this host: the target's registers, the host's caches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from kerneljit.backends.llvm.compiler import machine_of
from kerneljit.backends.target import Target
from kerneljit.ir.formula import Formula
from kerneljit.plan.layout import Layout, layout_for
from kerneljit.plan.machine import Machine
from kerneljit.plan.tile_sums import machine_for_sizes

from .host import host


@lru_cache
def machine_here(target: Target) -> Machine:
    """The machine that code for a target runs on."""
    caches = host().caches
    last = caches.l3 or caches.l2
    return replace(machine_of(target), l2_bytes=caches.l2.bytes, last_bytes=last.bytes)


def call_layout(
    formula: Formula, contiguous: Mapping[str, int | None], sizes: Mapping[str, int], target: Target
) -> Layout:
    """The layout of a call on this host, whose arrays have these contiguous axes."""
    machine = machine_for_sizes(machine_here(target), formula, sizes)
    knows_greatest = machine.avoids_divider and bool(machine.tiles)
    last, near = machine.last_bytes, machine.l2_bytes
    return layout_for(formula, contiguous, sizes, last, near, knows_greatest=knows_greatest)
