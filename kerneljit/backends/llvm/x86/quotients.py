"""Quotients of small whole numbers as IEEE rounds them, without the divider.

In: f32 numerators and denominators that are whole, no negative zeros, and as small as `ir.whole_numbers` says;
a denominator may be zero. Out: the quotients, bit for bit those of a division (but for the payload of NaN).

Why they are: vrcp14ps is wrong by at most 2^-14 of 1/d, a Newton step leaves e1 < 2^-24 + 2^-28 + 2^-37 of
it, and n times that is a first quotient q0, wrong by e0 < e1 + 2^-24 + 2^-46 of n/d. The remainder n - q0 d is a
multiple of the last place of q0 and less than 3 d of those, so that an FMA gives it exactly; what the last FMA
rounds is then wrong by e0 e1 < 2^-46 of n/d. The middle of two neighbouring f32 is M / 2^k with an odd M of
25 bits. It is never n/d, since M would divide n < 2^24, so |n/d - M / 2^k| >= 1 / (d 2^k), which is at least
2^-25 / d of n/d: for d <= 2^21 both round alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kerneljit.backends.llvm.builder import Builder, Type, Value

_MASKS: Final = {4: Type("i8"), 8: Type("i8"), 16: Type("i16")}
"""The vectors that have the instruction, by lanes: the type of its mask."""


def divide_by_reciprocal(builder: Builder, operands: Sequence[Value]) -> Value:
    """The quotient in every lane."""
    numerator, denominator = operands
    if numerator.lanes not in _MASKS:
        return builder.fdiv(numerator, denominator)
    type_ = numerator.type
    one, zero = builder.constant(type_, 1.0), builder.zero(type_)
    opposite = builder.fneg(denominator)
    # The reciprocal of 0 is infinity, and that times the numerator what a division gives: no step may touch it.
    correctable = builder.compare("une", denominator, zero)
    estimate = _reciprocal_estimate(builder, denominator)
    mistake = builder.fused_multiply_add(opposite, estimate, one)
    refined = builder.fused_multiply_add(estimate, mistake, estimate)
    reciprocal = builder.select(correctable, refined, estimate)
    quotient = builder.fmul(numerator, reciprocal)
    remainder = builder.fused_multiply_add(opposite, quotient, numerator)
    corrected = builder.fused_multiply_add(remainder, reciprocal, quotient)
    return builder.select(correctable, corrected, quotient)


def _reciprocal_estimate(builder: Builder, value: Value) -> Value:
    type_, mask = value.type, _MASKS[value.lanes]
    name = f"llvm.x86.avx512.rcp14.ps.{32 * value.lanes}"
    return builder.intrinsic(name, type_, [value, builder.zero(type_), builder.constant(mask, -1)])
