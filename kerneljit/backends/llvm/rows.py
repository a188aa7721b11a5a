"""Instruction rows: what a target can do for an idiom, as data.

A row says what it computes (`idiom`, `types`), what the CPU must have (`features`), what it means
(`semantics`, on NumPy arrays), how to emit it, what it costs, and by which mnemonic it is known in the
assembly. Choosing is filtering: the cheapest row whose features the target has. A new instruction is a
new row, a new instruction set a new file under `x86/`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from kerneljit.backends.target import Target
from kerneljit.ir.dtype import DType
from kerneljit.plan.machine import Contraction

from .builder import Builder, Value

ContractionEmit = Callable[[Builder, Sequence[Value], Sequence[Value], Value], Value]
Operands = tuple[Sequence[Value], Sequence[Value], Value]
"""What a `ContractionEmit` takes beside the builder: the units of both sides and the accumulator."""
TogetherEmit = Callable[[Builder, Sequence[Operands]], list[Value]]
Emit = Callable[[Builder, Sequence[Value]], Value]
Semantics = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One way to compute an idiom."""

    name: str
    idiom: str
    types: frozenset[DType]
    features: frozenset[str]
    semantics: Semantics
    emit: Emit
    cost: float  # instructions per register of results, as the ports see them
    registers: int = 1  # kept busy beside operands and result: constants, values in between
    mnemonic: str | None = None  # how the assembly shows it on x86; None where it has no single name


@dataclass(frozen=True, slots=True)
class ContractionRow:
    """One way to take several terms of a sum over pairs at once.

    `emit(builder, lefts, rights, accumulator)` gives the accumulator after up to `contraction.steps` units. All values
    are vectors of as many lanes: units as integers of the unit's bits, the accumulator in its own type. `semantics`
    takes the units' elements as NumPy arrays [..., terms], for each operand, and gives what is added.
    """

    name: str
    contraction: Contraction
    features: frozenset[str]
    semantics: Semantics
    emit: ContractionEmit
    mnemonic: str
    emit_together: TogetherEmit | None = None
    """The same for several sums at once, where their steps had better take turns; it shares units among them."""

    @property
    def lanes(self) -> frozenset[int]:
        """The vectors that it takes: how many lanes."""
        return self.contraction.lanes


def select(rows: Sequence[Row], target: Target, idiom: str, dtype: DType) -> Row:
    """The cheapest row that the target can run; every idiom has one that asks for nothing."""
    fitting = [row for row in rows if row.idiom == idiom and dtype in row.types and row.features <= target.features]
    return min(fitting, key=lambda row: row.cost)
