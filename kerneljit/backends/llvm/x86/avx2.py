"""AVX2 with FMA: 16 registers of 256 bits.

vfmadd231ps/pd   2 a cycle, latency 4
vpmaddwd         1 to 2 a cycle, latency 5
vpshufb          1 to 2 a cycle: counts the bits of 32 bytes by two nibble look-ups
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.builder import Builder, Value
from kerneljit.backends.llvm.rows import ContractionRow, Row
from kerneljit.ir.dtype import F32, F64, DType

from .counting import add_by_gates, count_by_shuffles, counting_row
from .dots import word_row

_FMA = frozenset({"fma"})
_AVX2 = frozenset({"avx2"})
_POPCOUNT = next(row for row in portable.ROWS if row.idiom == "popcount")


def _fused(builder: Builder, operands: Sequence[Value]) -> Value:
    left, right, addend = operands
    if right == builder.constant(right.type, 1.0):
        right = builder.hidden(right)  # LLVM would add instead, and the plan knows why it does not want that
    return builder.fused_multiply_add(left, right, addend)


def _multiply_add(name: str, dtype: DType) -> Row:
    # LLVM chooses the form, 132, 213 or 231, by which operand may be overwritten.
    return Row(
        name, "multiply_add", frozenset({dtype}), _FMA, portable.multiply_add, _fused, cost=1.0, mnemonic="vfmadd"
    )


ROWS: tuple[Row, ...] = (
    _multiply_add("vfmadd231ps", F32),
    _multiply_add("vfmadd231pd", F64),
    replace(_POPCOUNT, name="vpshufb nibbles", features=_AVX2, cost=8.0, registers=5, mnemonic="vpshufb"),
)

_LANES = frozenset({4, 8})

CONTRACTION_ROWS: tuple[ContractionRow, ...] = (
    word_row("vpmaddwd", _AVX2, _LANES),
    counting_row("vpshufb nibbles, carry-save", "vpshufb", _AVX2, _LANES, 6.5, 9, add_by_gates, count_by_shuffles),
)
