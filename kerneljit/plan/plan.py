"""The plan: a formula as stages of the same four steps.

*Statistics* are stages of their own: arrays over fewer axes than the output, computed first. The last
stage is the *core* (reductions over pairs of rows), the *epilogue* (the rest of the formula, on the
accumulators) and the *consumer* (what happens to the values: today they are stored).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import prod

from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.node import Axis, Node, Op
from kerneljit.ir.text import print_expression

from .contractions import Pair, pair_of, tile_pair_of
from .idioms import idiom_name
from .machine import Machine


@dataclass(frozen=True)
class Fallback:
    """What is computed instead where rows do not fit an instruction: with NaN, say, or with values that it flushes.

    `conditions` are bools of rows; where one of them is true of any row that a tile depends on, the tile is
    computed by `root`. `covered` are the reductions that rely on it.
    """

    root: Node
    conditions: tuple[Node, ...]
    covered: frozenset[Node]


@dataclass(frozen=True)
class Stage:
    """One array computed over its axes: a statistic, or the output itself."""

    name: str
    axes: tuple[Axis, ...]
    root: Node
    fallback: Fallback | None = None

    @cached_property
    def reductions(self) -> tuple[Node, ...]:
        """Every reduction of the stage, sources before users."""
        return tuple(node for node in self.root.walk() if node.op is Op.REDUCE)

    @cached_property
    def loads(self) -> tuple[Node, ...]:
        """Every access of the stage, those that only name a row among them."""
        return tuple(node for node in self.root.walk() if node.op is Op.LOAD)

    @cached_property
    def roots(self) -> tuple[Node, ...]:
        """Everything that the stage may evaluate."""
        if self.fallback is None:
            return (self.root,)
        return (self.root, self.fallback.root, *self.fallback.conditions)

    def work(self, sizes: Mapping[str, int]) -> int:
        """How many nodes are evaluated, as if all of the stage were in its innermost loop."""
        axes = dict.fromkeys([*self.axes, *[node.reduction.axis for node in self.reductions]])
        return prod(axis.extent.evaluate(sizes) for axis in axes) * len(tuple(self.root.walk()))

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

    def pairs(self, stage: Stage) -> dict[Node, Pair]:
        """The reductions of a stage that instructions for pairs can compute, as far as that is right for all rows."""
        return self._right(stage, {reduction: pair_of(reduction, self.machine) for reduction in stage.reductions})

    def tile_pairs(self, stage: Stage) -> dict[Node, Pair]:
        """The reductions of a stage that tile registers can compute, as far as that is right for all rows."""
        return self._right(stage, {reduction: tile_pair_of(reduction, self.machine) for reduction in stage.reductions})

    def _right(self, stage: Stage, found: Mapping[Node, Pair | None]) -> dict[Node, Pair]:
        covered = stage.fallback.covered if stage.fallback is not None else frozenset()
        return {
            reduction: pair
            for reduction, pair in found.items()
            if pair is not None and (reduction in covered or not pair.contraction.flushes_denormals)
        }

    def text(self) -> str:
        """The plan for a reader."""
        lines = [f"plan {self.formula.name}"]
        for stage in self.statistics:
            lines.append(f"  statistic {stage.name}[{_axes(stage)}] = {print_expression(stage.root)}")
        names = {node: f"core.{number}" for number, node in enumerate(self.final.reductions)}
        for node, name in names.items():
            lines.append(f"  {name} ({idiom_name(node)}) = {print_expression(node)}")
        lines.append(f"  epilogue [{_axes(self.final)}] = {print_expression(self.final.root)}")
        if self.final.fallback is not None:
            conditions = " or ".join(print_expression(node) for node in self.final.fallback.conditions)
            lines.append(f"  where {conditions}: {print_expression(self.final.fallback.root)}")
        lines.append("  consumer store")
        return "\n".join(lines)


def _axes(stage: Stage) -> str:
    return ", ".join(map(str, stage.axes))
