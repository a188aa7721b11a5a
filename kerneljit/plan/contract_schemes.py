"""Schemes: the ways to compute an f32 product of two rows, what each costs and how far it may be off.

In: a machine, how many terms a product has, and tolerances. Out: the cheapest scheme whose proven error fits,
and the limits that a row must keep for the proof to hold. The proofs are in `docs/accuracy.md`; every number
here is derived there, under the same name.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kerneljit.ir.dtype import BF16, F16, F32, DType

from .machine import ContractionIdiom, Machine

Norm = Literal["rows", "elements"]
"""What an error is relative to: the product of the rows' norms, or the sum of the magnitudes of the terms."""

UNIT_ROUNDOFF = 2.0**-24
SCALED_TO = 2.0**14
"""The power of two at the head of a scaled row's greatest element: what rounds up from it still is an f16."""

_SMALLEST_NORMAL = 2.0**-126
_F16_STEP = 2.0**-25
"""Half the distance of neighbouring f16 below 2^-14; the instructions take such operands as they are."""
_HALF_SUMS_SCALED_TO = 2.0**3
"""The same where sums of 64 products are kept in f16: below 64 * 16^2 = 2^14, which is far from the greatest f16."""
_KEPT_BUDGET = 1 / 64
"""The part of a tolerance that a scheme must leave for what its parts flush."""
_GREATEST_SHARE = 2.0**-24
"""A scheme that asks for greater elements than this, beside the greatest of their row, would refuse normal data."""
_GREATEST_ROW = 2.0**63
_LEAST_SCALED_ROW = 2.0**-49
_MOST_ADDITIONS = 2**22
"""Beyond this the bound on the rounding of sums, n u / (1 - n u), is no longer close to n u."""


@dataclass(frozen=True, slots=True)
class RowLimits:
    """What a row must keep; the first two are about its greatest magnitude, a row of zeros keeps them all."""

    greatest: float
    least: float
    least_element: float = 0.0
    """No element that is not zero may be smaller; 0 where small elements do no harm."""
    least_share: float = 0.0
    """The same, relative to the row's greatest magnitude."""

    def and_of(self, other: RowLimits) -> RowLimits:
        """Limits of rows that keep both."""
        return RowLimits(
            min(self.greatest, other.greatest),
            max(self.least, other.least),
            max(self.least_element, other.least_element),
            max(self.least_share, other.least_share),
        )


@dataclass(frozen=True, slots=True)
class Scheme:
    """Operands as sums of `parts` of a narrow type, of whose products `products` are kept."""

    name: str
    part: DType
    parts: int
    products: tuple[tuple[int, int], ...]
    """Which part of the left times which of the right, the greatest first; part 0 is the operand, rounded."""
    error: float
    """What the parts leave out, relative to |a_k| |b_k| for every term, as long as nothing is flushed."""
    scaled: bool = False
    """Whether rows are first brought to one magnitude by a power of two."""
    in_halves: bool = False
    """Whether sums of a few products are rounded to f16 before they are added in f32."""
    fewest_terms: int = 1
    """With fewer terms than this power of two, what is done once for many of them is not repaid."""

    @property
    def is_plain(self) -> bool:
        """Whether it is the formula as written."""
        return self.part == F32

    @property
    def scaled_to(self) -> float:
        """What a scaled row's greatest element is at least, and less than twice."""
        return _HALF_SUMS_SCALED_TO if self.in_halves else SCALED_TO

    def cost(self, machine: Machine) -> float:
        """Vector instructions a term in every lane; infinite where the machine has none that takes the parts."""
        if self.is_plain:
            return 1.0 if machine.fuses else 2.0
        idiom: ContractionIdiom = "dot_in_halves" if self.in_halves else "dot"
        return len(self.products) * cost_of_products(machine, self.part, idiom)

    def fits(self, tolerance: float, norm: Norm, terms: int) -> bool:
        """Whether the proven error of rows within `limits` is at most the tolerance."""
        if self.is_plain:
            return True
        if len(self.products) * terms > _MOST_ADDITIONS or tolerance - self.error < _KEPT_BUDGET * tolerance:
            return False
        if not self.scaled:
            return True
        budget = tolerance - self.error
        if norm == "elements":
            return not self.in_halves and _least_share(budget) <= _GREATEST_SHARE
        flushed_parts = 2.125 * math.sqrt(terms) * _F16_STEP / self.scaled_to
        flushed_products = 1.0625 * terms * _F16_STEP / self.scaled_to**2 if self.in_halves else 0.0
        return flushed_parts + flushed_products <= budget / 2

    def limits(self, tolerance: float, norm: Norm, terms: int) -> RowLimits:
        """The rows for which the scheme keeps a tolerance that it fits."""
        budget = tolerance - self.error
        counted = terms if norm == "rows" else 1
        greatest = _GREATEST_ROW / _power_of_two_from(math.sqrt(terms))
        if not self.scaled:
            flushed_products = math.sqrt(12 * len(self.products) * counted * _SMALLEST_NORMAL / budget)
            flushed_parts = 18 * math.sqrt(counted) * _SMALLEST_NORMAL / budget
            least = _power_of_two_from(max(flushed_products, flushed_parts))
            return RowLimits(greatest, least, least if norm == "elements" else 0.0)
        # what the product of two inverse scales is multiplied by may underflow; itself it stays a normal number
        underflow = _power_of_two_from(math.sqrt(2.0**-146 / budget))
        least = max(underflow, _LEAST_SCALED_ROW)
        if norm == "rows":
            return RowLimits(greatest, least)
        return RowLimits(greatest, least, underflow, _least_share(budget))

    def accumulation(self, terms: int) -> float:
        """A bound on the rounding of the f32 sums, in any order, relative to the sum of |a_k| |b_k|.

        It grows with the number of terms for the formula as written, too, and is no part of a tolerance.
        """
        additions = len(self.products) * (terms + 1) + 2
        growth = 1.0 if self.is_plain else 1 + 2.0**-5
        return growth * additions * UNIT_ROUNDOFF / (1 - additions * UNIT_ROUNDOFF)


def cost_of_products(machine: Machine, part: DType, idiom: ContractionIdiom = "dot") -> float:
    """Vector instructions a product of two narrow elements, summed in f32; infinite where there are none."""
    costs = [
        contraction.cost / contraction.terms
        for contraction in (*machine.contractions, *machine.tiles)
        if contraction.idiom == idiom
        and contraction.left == contraction.right == part
        and contraction.accumulator == F32
    ]
    return min(costs, default=math.inf)


def _least_share(budget: float) -> float:
    """How small an element may be in a scaled row: what f16 loses of it is within the budget."""
    return _power_of_two_from(4.25 * _F16_STEP / SCALED_TO / budget)


def _power_of_two_from(value: float) -> float:
    """The least power of two that is not below a positive value."""
    mantissa, exponent = math.frexp(value)
    return math.ldexp(1.0, exponent - (mantissa == 0.5))


_TWO_WAY = ((0, 0), (0, 1), (1, 0))
_THREE_WAY = (*_TWO_WAY, (1, 1), (0, 2), (2, 0))

PLAIN = Scheme("f32", F32, 1, ((0, 0),), 0.0)
SCHEMES: tuple[Scheme, ...] = (
    PLAIN,
    Scheme("bf16", BF16, 1, ((0, 0),), 2.0**-7 + 2.0**-16),
    Scheme("bf16 in 2 parts", BF16, 2, _TWO_WAY, 2.0**-15 + 2.0**-34),
    Scheme("bf16 in 3 parts", BF16, 3, _THREE_WAY, 2.0**-24 + 2.0**-34),
    Scheme("f16", F16, 1, ((0, 0),), 2.0**-10 + 2.0**-22, scaled=True),
    Scheme("f16 in 2 parts", F16, 2, _TWO_WAY, 2.0**-21 + 2.0**-34, scaled=True),
)
"""Those whose products are exact, and summed in f32."""

# No product is rounded to f16 more than 8 times, in groups of at most 64 terms.
IN_HALVES = Scheme(
    "f16 sums", F16, 1, ((0, 0),), 2.0**-8 + 2.0**-10 + 2.0**-16, scaled=True, in_halves=True, fewest_terms=64
)
EVERY_SCHEME: tuple[Scheme, ...] = (*SCHEMES, IN_HALVES)


def choose(
    machine: Machine, terms: int, tolerances: Sequence[tuple[Norm, float]], schemes: Sequence[Scheme] = EVERY_SCHEME
) -> Scheme:
    """The cheapest scheme that keeps every tolerance for at most so many terms; the more accurate of equals."""
    fitting = [
        scheme
        for scheme in schemes
        if terms >= scheme.fewest_terms and all(scheme.fits(t, norm, terms) for norm, t in tolerances)
    ]
    return min((*fitting, PLAIN), key=lambda scheme: (scheme.cost(machine), scheme.error))
