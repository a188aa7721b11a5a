"""What plans need to know of a target on this host: the target's registers, the host's caches."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from kerneljit.backends.llvm.compiler import machine_of
from kerneljit.backends.target import Target
from kerneljit.plan.machine import Machine

from .host import host


@lru_cache
def machine_here(target: Target) -> Machine:
    """The machine that code for a target runs on."""
    caches = host().caches
    last = caches.l3 or caches.l2
    return replace(machine_of(target), l2_bytes=caches.l2.bytes, last_bytes=last.bytes)
