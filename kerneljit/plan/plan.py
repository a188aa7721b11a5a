"""The plan: a formula as stages of the same four steps.

*Statistics* are stages of their own: arrays over fewer axes than the output, computed first. The last
stage is the *core* (reductions over pairs of rows), the *epilogue* (the rest of the formula, on the
accumulators) and the *consumer* (what happens to the values: today they are stored).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.node import Axis, Node, Op
from kerneljit.ir.text import print_expression

from .idioms import idiom_name
from .machine import Machine


@dataclass(frozen=True)
class Stage:
    """One array computed over its axes: a statistic, or the output itself."""

    name: str
    axes: tuple[Axis, ...]
    root: Node

    @cached_property
    def reductions(self) -> tuple[Node, ...]:
        """Every reduction of the stage, sources before users."""
        return tuple(node for node in self.root.walk() if node.op is Op.REDUCE)

    @cached_property
    def loads(self) -> tuple[Node, ...]:
        """Every access of the stage, those that only name a row among them."""
        return tuple(node for node in self.root.walk() if node.op is Op.LOAD)

    @property
    def output(self) -> Parameter:
        """The stage's result as a parameter that later stages load."""
        return Parameter(self.name, self.root.dtype, tuple(axis.extent for axis in self.axes))


@dataclass(frozen=True)
class Plan:
    """The stages of one formula, in the order in which they run."""

    formula: Formula
    statistics: tuple[Stage, ...]
    final: Stage
    machine: Machine

    @property
    def stages(self) -> tuple[Stage, ...]:
        return (*self.statistics, self.final)

    @cached_property
    def arrays(self) -> dict[str, Parameter]:
        """Every array that a stage may load: the formula's, and the statistics before it."""
        arrays = {parameter.name: parameter for parameter in self.formula.arrays}
        arrays.update({stage.name: stage.output for stage in self.statistics})
        return arrays

    def text(self) -> str:
        """The plan for a reader."""
        lines = [f"plan {self.formula.name}"]
        for stage in self.statistics:
            lines.append(f"  statistic {stage.name}[{_axes(stage)}] = {print_expression(stage.root)}")
        names = {node: f"core.{number}" for number, node in enumerate(self.final.reductions)}
        for node, name in names.items():
            lines.append(f"  {name} ({idiom_name(node)}) = {print_expression(node)}")
        lines.append(f"  epilogue [{_axes(self.final)}] = {print_expression(self.final.root)}")
        lines.append("  consumer store")
        return "\n".join(lines)


def _axes(stage: Stage) -> str:
    return ", ".join(map(str, stage.axes))
