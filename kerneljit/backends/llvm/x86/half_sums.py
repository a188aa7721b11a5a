"""Products of f16 summed in f16, a few at a time, and widened then (AVX512-FP16).

In: units of two f16, and f32 accumulators. Out: the accumulators with the products added. Of `STEPS` units every half
of a lane is summed in chains of `CHAIN` products, the chains by pairs, the two halves at last: no product is rounded
more than `ROUNDINGS` times. Nothing is done about infinities: rows are scaled so that no sum can overflow.

vfmadd231ph zmm   as fast as vfmadd231ps, with twice the elements; 64 terms of 16 lanes take 44 instructions in place
of 64: 32 products, 7 sums of chains, 2 to add the halves, 3 to widen and add.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.builder import Builder, Type, Value
from kerneljit.backends.llvm.rows import ContractionRow, Operands
from kerneljit.ir.dtype import F16, F32
from kerneljit.plan.machine import Contraction

STEPS: Final = 32
CHAIN: Final = 4
ROUNDINGS: Final = CHAIN + (STEPS // CHAIN).bit_length() - 1 + 1
"""In its chain, in the sums of chains, in the sum of both halves."""

_HALF: Final = Type("half")
_WIDENING_SHIFT: Final = 3
"""What brings the exponent of an f16 in the upper half of a lane to where an f32 has its own."""
_SIGN_AND_REST: Final = 0x8FFFE000 - (1 << 32)
_BIAS: Final = 2.0**112
"""What the exponents then differ by; subnormal numbers are numbers below it, too."""


class _Sum:
    """The chains of one point that have been summed, the longest first."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.chains: list[tuple[int, Value]] = []

    def begin(self, left: Value, right: Value) -> None:
        """A new chain; those before it are complete, and added where two are of one length."""
        while len(self.chains) > 1 and self.chains[-1][0] == self.chains[-2][0]:
            self._add_last()
        self.chains.append((0, self.builder.fmul(left, right)))

    def go_on(self, left: Value, right: Value) -> None:
        """One more product in the chain."""
        level, total = self.chains.pop()
        operands = [left, right, total]
        self.chains.append((level, self.builder.intrinsic(f"llvm.fma.{total.type.mangled}", total.type, operands)))

    def total(self) -> Value:
        """All chains together."""
        while len(self.chains) > 1:
            self._add_last()
        return self.chains[0][1]

    def _add_last(self) -> None:
        (_, last), (level, before) = self.chains.pop(), self.chains.pop()
        self.chains.append((level + 1, self.builder.fadd(before, last)))


def _add_together(builder: Builder, points: Sequence[Operands]) -> list[Value]:
    """All points take each step in turn, so that a unit is used by all that share it while it is in a register."""
    sums = [_Sum(builder) for _ in points]
    steps = len(points[0][0])
    for step in range(steps):
        for point, (lefts, rights, _) in zip(sums, points, strict=True):
            left, right = _halves(builder, lefts[step]), _halves(builder, rights[step])
            (point.go_on if step % CHAIN else point.begin)(left, right)
    return [
        _added(builder, point.total(), accumulator) for point, (_, _, accumulator) in zip(sums, points, strict=True)
    ]


def _add_alone(builder: Builder, lefts: Sequence[Value], rights: Sequence[Value], accumulator: Value) -> Value:
    (after,) = _add_together(builder, [(lefts, rights, accumulator)])
    return after


def _halves(builder: Builder, unit: Value) -> Value:
    return builder.bitcast_to(unit, _HALF.with_lanes(2 * unit.lanes))


def _added(builder: Builder, total: Value, accumulator: Value) -> Value:
    """Both halves of every lane added to the accumulator, which has room for their sum."""
    bits = builder.bitcast_to(total, accumulator.type.as_integer)
    half = builder.constant(bits.type, 16)
    turned = builder.intrinsic(f"llvm.fshl.{bits.type.mangled}", bits.type, [bits, bits, half])
    both = builder.fadd(total, builder.bitcast_to(turned, total.type))
    # Widened by integers: an instruction that does it takes neighbours, and these are a lane apart.
    upper = builder.bitcast_to(both, bits.type)
    moved = builder.shift_right_arithmetic(upper, builder.constant(bits.type, _WIDENING_SHIFT))
    kept = builder.bitcast_to(builder.bit_and(moved, builder.constant(bits.type, _SIGN_AND_REST)), accumulator.type)
    return builder.fused_multiply_add(kept, builder.constant(accumulator.type, _BIAS), accumulator)


ROWS: tuple[ContractionRow, ...] = (
    ContractionRow(
        "vfmadd231ph",
        Contraction(
            "dot_in_halves",
            F16,
            F16,
            F32,
            terms=2,
            cost=(STEPS + STEPS // CHAIN - 1 + 2 + 3) / STEPS,
            lanes=frozenset({4, 8, 16}),
            steps=STEPS,
            sums=2,
        ),
        frozenset({"avx512fp16", "avx512vl"}),
        portable.dot,
        _add_alone,
        "vfmadd231ph",
        _add_together,
    ),
)
