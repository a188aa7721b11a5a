"""Rows that multiply pairs of integers and add the products of a lane: what their instruction sets share.

In: the features and vectors of an instruction set. Out: a row.
"""

from __future__ import annotations

from collections.abc import Sequence

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.builder import Builder, Value
from kerneljit.backends.llvm.rows import ContractionRow
from kerneljit.ir.dtype import I16, I32
from kerneljit.plan.machine import Contraction

from .intrinsics import dot_words


def _multiply_add_words(builder: Builder, lefts: Sequence[Value], rights: Sequence[Value], accumulator: Value) -> Value:
    # Of one value alone the pair overflows, twice (-2^15)^2, and wraps to -2^31 as the sum would.
    ((left,), (right,)) = lefts, rights
    return builder.add(accumulator, dot_words(builder, left, right))


def word_row(mnemonic: str, features: frozenset[str], lanes: frozenset[int]) -> ContractionRow:
    """Pairs of 16-bit products, by a multiplication and an addition."""
    return ContractionRow(
        f"{mnemonic}, {max(lanes)} lanes",
        Contraction("dot", I16, I16, I32, terms=2, cost=2.0, lanes=lanes),
        features,
        portable.dot,
        _multiply_add_words,
        mnemonic,
    )
