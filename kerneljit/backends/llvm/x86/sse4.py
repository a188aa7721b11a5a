"""SSE4: SSSE3's byte shuffles, 64-bit comparisons, and a popcount for general registers.

pshufb   1 to 2 a cycle: counts the bits of 16 bytes by two nibble look-ups
"""

from __future__ import annotations

from dataclasses import replace

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.rows import Row

_SSSE3 = frozenset({"ssse3"})
_POPCOUNT = next(row for row in portable.ROWS if row.idiom == "popcount")

ROWS: tuple[Row, ...] = (
    replace(_POPCOUNT, name="pshufb nibbles", features=_SSSE3, cost=9.0, registers=5, mnemonic="pshufb"),
)
