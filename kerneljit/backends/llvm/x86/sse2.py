"""SSE2, the x86-64 baseline: 16 registers of 128 bits.

mulps mulpd addps addpd   2 a cycle on what is sold today, latency 3 to 5
no FMA, no rounding instruction, no popcount, no 64-bit comparison
"""

from __future__ import annotations

from dataclasses import replace

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.rows import Row
from kerneljit.ir.dtype import F32, F64

_SSE2 = frozenset({"sse2"})
_MULTIPLY_ADD = next(row for row in portable.ROWS if row.idiom == "multiply_add")

ROWS: tuple[Row, ...] = (
    replace(_MULTIPLY_ADD, name="mulps, addps", types=frozenset({F32}), features=_SSE2, cost=1.9, mnemonic="mulps"),
    replace(_MULTIPLY_ADD, name="mulpd, addpd", types=frozenset({F64}), features=_SSE2, cost=1.9, mnemonic="mulpd"),
)
