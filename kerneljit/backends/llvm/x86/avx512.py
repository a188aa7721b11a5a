"""AVX-512: 32 registers of 512 bits, masks for every lane.

    vfmadd231ps zmm   1 to 2 a cycle, latency 4
    vpopcntq zmm      1 a cycle (VPOPCNTDQ, from Ice Lake and Zen 4 on)
"""

from __future__ import annotations

from dataclasses import replace

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.rows import Row
from kerneljit.ir.dtype import BITS32, BITS64, I32, I64, U32, U64

_VPOPCNT = frozenset({"avx512vpopcntdq"})
_POPCOUNT = next(row for row in portable.ROWS if row.idiom == "popcount")

ROWS: tuple[Row, ...] = (
    replace(
        _POPCOUNT, name="vpopcntq", types=frozenset({BITS64, U64, I64}), features=_VPOPCNT, cost=1.0,
        mnemonic="vpopcntq",
    ),
    replace(
        _POPCOUNT, name="vpopcntd", types=frozenset({BITS32, U32, I32}), features=_VPOPCNT, cost=1.0,
        mnemonic="vpopcntd",
    ),
)  # fmt: skip
