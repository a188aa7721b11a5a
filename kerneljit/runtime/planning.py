"""The plans of one formula, and the schedules that the cost model has for them; each made once.

In: targets, layouts, sizes. Out: `Plan` and `Schedule`. What this imports is large: it waits until code is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kerneljit.backends.target import Target
from kerneljit.ir.formula import Formula
from kerneljit.ir.node import Axis
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.factor import Exact, factor
from kerneljit.plan.layout import Layout, single_axes
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.plan.tile_sums import machine_for_sizes

from .machine import machine_here

if TYPE_CHECKING:
    from kerneljit.plan.contract import Contract, ContractedFormula

_INSPECTED_SIZE = 1024
"""What sizes a contract is looked at for where no arrays say."""


class Planner:
    """Plans a formula under its contract."""

    def __init__(self, formula: Formula, contract: Contract | None) -> None:
        self.formula, self.contract = formula, contract
        self._plans: dict[tuple[Machine, Formula | None, frozenset[Axis]], Plan] = {}
        self._defaults: dict[tuple[Layout, int], Schedule] = {}

    def plan(self, target: Target, layout: Layout | None, sizes: Mapping[str, int] | None) -> Plan:
        """The plan for a target: its instructions decide in which types sums over pairs are taken."""
        machine = machine_for_sizes(machine_here(target), self.formula, sizes)
        parts = self._in_parts(machine, sizes)
        single = single_axes(self.formula, layout) if layout is not None else frozenset[Axis]()
        key = (machine, parts.fast if parts is not None else None, single)
        found = self._plans.get(key)
        if found is None:
            exact = Exact(parts.plain, parts.unfit) if parts is not None else None
            plan = factor(parts.fast if parts is not None else self.formula, machine, exact, single)
            found = self._plans.setdefault(key, plan)
        return found

    def _in_parts(self, machine: Machine, sizes: Mapping[str, int] | None) -> ContractedFormula | None:
        """The formula by narrower products, where a contract allows it and sizes make it faster."""
        if self.contract is None:
            return None
        from kerneljit.plan.contract import contracted

        known = sizes if sizes is not None else dict.fromkeys(self.formula.dims, _INSPECTED_SIZE)
        return contracted(self.formula, self.contract, machine, known)

    def default_schedule(self, plan: Plan, layout: Layout) -> Schedule:
        """What the cost model says."""
        key = (layout, id(plan))  # plans are kept as long as this is
        found = self._defaults.get(key)
        if found is None:
            found = self._defaults[key] = default_schedule(plan, layout, plan.machine)
        return found
