"""What plans and schedules need to know of a target: its registers, and what it does to pairs at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kerneljit.ir.dtype import DType

ContractionIdiom = Literal["dot", "dot_in_halves", "and_popcount"]


@dataclass(frozen=True, slots=True)
class Contraction:
    """An instruction that takes several terms of a sum over pairs in each lane.

    A lane holds a *unit* of an operand: `terms` neighbouring elements along the reduction axis, the first in
    the lowest bits. `dot` adds the products of their elements to the lane's accumulator, `and_popcount` the
    number of bits that two units have in common. `dot_in_halves` rounds sums of up to `steps` units to f16 before
    it adds them, so that only who tolerates that asks for it.
    """

    idiom: ContractionIdiom
    left: DType
    right: DType
    accumulator: DType
    terms: int
    cost: float
    """Instructions for a unit in every lane of a register, as the ports see them."""
    lanes: frozenset[int]
    """The registers that there are: how many lanes."""
    steps: int = 1
    """How many units it takes at once at best; it can take fewer."""
    registers: int = 1
    """Kept busy beside operands and accumulator: constants, values in between."""
    sums: int = 1
    """Registers that each sum keeps busy."""
    flushes_denormals: bool = False
    """Whether denormal operands and results count as zero, and every product is rounded on its own terms."""

    @property
    def unit_bits(self) -> int:
        """Bits of a lane; those of the accumulator are as many."""
        return self.accumulator.width

    @property
    def cost_of_unit(self) -> float:
        """Instructions for a unit, in the widest registers."""
        return self.cost / max(self.lanes)


@dataclass(frozen=True, slots=True)
class Machine:
    """What a schedule needs to know of a target."""

    vector_bits: int
    registers: int
    mask_registers: int = 0
    """Registers for booleans alone; 0 where booleans lie in vectors."""
    popcount_registers: int = 5
    """Registers that counting bits keeps busy: one for an instruction, more for look-ups and constants."""
    fuses: bool = True
    """Whether a product is added as it is made, and needs no register of its own."""
    l2_bytes: int = 1 << 20
    last_bytes: int = 8 << 20
    """The second and the last level of the caches."""
    contractions: tuple[Contraction, ...] = ()
    """What instructions do to pairs at once, the cheapest of each idiom and types."""
    tiles: tuple[Contraction, ...] = ()
    """What tile registers do; `steps` units are a step, which copies fill up with zeros."""
    avoids_divider: bool = False
    """Whether quotients of small whole numbers are computed without the divider, and are worth knowing."""
