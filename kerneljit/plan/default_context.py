"""What every part of the cost model looks at: a plan, how a call lies in memory, a machine."""

from __future__ import annotations

from dataclasses import dataclass

from kerneljit.ir.node import Node

from .contractions import Pair
from .layout import Layout
from .machine import Machine
from .plan import Plan, Stage


@dataclass(frozen=True)
class Context:
    plan: Plan
    layout: Layout
    machine: Machine
    guarded: frozenset[Node]

    def pairs(self, stage: Stage) -> dict[Node, Pair]:
        """The reductions of a stage that instructions for pairs compute."""
        return self.plan.pairs(stage)


def scans(stage: Stage, context: Context) -> bool:
    """Whether a stage reads an array that is larger than the caches."""
    return any(load.name in context.layout.large for load in stage.loads)
