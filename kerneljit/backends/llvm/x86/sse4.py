"""SSE4: SSSE3's byte shuffles, 64-bit comparisons, and a popcount for general registers.

pshufb   1 to 2 a cycle: counts the bits of 16 bytes by two nibble look-ups
popcnt   1 a cycle on Intel, 3 to 4 on Zen: as many bits a cycle as 128-bit vectors reach with carry-save
         adders there (Zen 4, measured: 235 bits/ns, and 214 by pshufb), and of rows as they lie
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.builder import Builder, Value
from kerneljit.backends.llvm.rows import ContractionRow, Row
from kerneljit.ir.dtype import U64
from kerneljit.plan.machine import Contraction

from .counting import add_by_gates, count_by_shuffles, counting_row

_SSSE3 = frozenset({"ssse3"})
_POPCOUNT = next(row for row in portable.ROWS if row.idiom == "popcount")

ROWS: tuple[Row, ...] = (
    replace(_POPCOUNT, name="pshufb nibbles", features=_SSSE3, cost=9.0, registers=5, mnemonic="pshufb"),
)


def _and_popcnt(builder: Builder, lefts: Sequence[Value], rights: Sequence[Value], accumulator: Value) -> Value:
    ((left,), (right,)) = lefts, rights
    return builder.add(accumulator, builder.unary_intrinsic("ctpop", builder.bit_and(left, right)))


CONTRACTION_ROWS: tuple[ContractionRow, ...] = (
    counting_row(
        "pshufb nibbles, carry-save", "pshufb", _SSSE3, frozenset({4}), 8.5, 9, add_by_gates, count_by_shuffles
    ),
    ContractionRow(
        "popcnt",
        Contraction("and_popcount", U64, U64, U64, terms=1, cost=3.0, lanes=frozenset({1})),
        frozenset({"popcnt"}),
        portable.count_common_bits,
        _and_popcnt,
        "popcntq",
    ),
)
