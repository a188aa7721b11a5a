"""SSE2, the x86-64 baseline: 16 registers of 128 bits.

mulps mulpd addps addpd   2 a cycle on what is sold today, latency 3 to 5
pmaddwd                   1 to 2 a cycle, latency 5: two products of 16 bits in every 32
no FMA, no rounding instruction, no popcount, no 64-bit comparison
"""

from __future__ import annotations

from dataclasses import replace

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.rows import ContractionRow, Row
from kerneljit.ir.dtype import F32, F64

from .counting import MOST_OF_WHOLE_BYTES, add_by_gates, count_by_tricks, counting_row
from .dots import word_row

_SSE2 = frozenset({"sse2"})
_MULTIPLY_ADD = next(row for row in portable.ROWS if row.idiom == "multiply_add")

ROWS: tuple[Row, ...] = (
    replace(_MULTIPLY_ADD, name="mulps, addps", types=frozenset({F32}), features=_SSE2, cost=1.9, mnemonic="mulps"),
    replace(_MULTIPLY_ADD, name="mulpd, addpd", types=frozenset({F64}), features=_SSE2, cost=1.9, mnemonic="mulpd"),
)

_FOUR_LANES = frozenset({4})

CONTRACTION_ROWS: tuple[ContractionRow, ...] = (
    word_row("pmaddwd", _SSE2, _FOUR_LANES),
    counting_row(
        "bit tricks, carry-save",
        "pmaddwd",
        _SSE2,
        _FOUR_LANES,
        10.0,
        9,
        add_by_gates,
        count_by_tricks,
        MOST_OF_WHOLE_BYTES,
    ),
)
