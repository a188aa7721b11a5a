"""The advice that a kernel's calls get: the schedule that tuning has found for calls like them.

In: a kernel's content, and a call that is being prepared. Out: a schedule, or None, and the cost model decides.
Whoever prepares a call asks once, and repeats what was said for as long as the call is remembered.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from kerneljit.ir.formula import Formula

from .identity import kernel_identity
from .shape import Shape

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.plan.contract import Contract
    from kerneljit.plan.layout import Layout
    from kerneljit.plan.plan import Plan
    from kerneljit.plan.schedule import Schedule


class Advised:
    """`runtime.call.Advice` for one kernel."""

    def __init__(self, formula: Formula, contract: Contract | None) -> None:
        self._formula, self._contract = formula, contract

    @cached_property
    def identity(self) -> str:
        """What the kernel's winners are kept under."""
        return kernel_identity(self._formula, self._contract)

    def __call__(
        self, plan: Plan, layout: Layout, target: Target, sizes: Mapping[str, int], threads: int, /
    ) -> Schedule | None:
        """The winner for such calls. One that gains nothing says that nothing was faster than the default."""
        from .advice import advisor  # where code was kept nobody asks

        shape = Shape(tuple(sizes.items()), layout.contiguous, threads)
        found = advisor().schedule_for(self.identity, plan, layout, plan.machine, target, shape)
        return found.schedule if found is not None and found.winner.gain > 1 else None
