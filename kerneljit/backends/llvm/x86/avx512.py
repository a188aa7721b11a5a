"""AVX-512: 32 registers of 512 bits, masks for every lane.

vfmadd231ps zmm   1 to 2 a cycle, latency 4
vpopcntq zmm      1 a cycle (VPOPCNTDQ, from Ice Lake and Zen 4 on)
vpopcntb zmm      1 a cycle (BITALG, on the same CPUs)
"""

from __future__ import annotations

from dataclasses import replace

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.rows import Row

_VPOPCNTDQ = frozenset({"avx512vpopcntdq"})
_BITALG = frozenset({"avx512bitalg"})
_POPCOUNT = next(row for row in portable.ROWS if row.idiom == "popcount")


def _counting(mnemonic: str, width: int, features: frozenset[str]) -> Row:
    types = frozenset(dtype for dtype in _POPCOUNT.types if dtype.width == width)
    return replace(_POPCOUNT, name=mnemonic, types=types, features=features, cost=1.0, registers=1, mnemonic=mnemonic)


ROWS: tuple[Row, ...] = (
    _counting("vpopcntq", 64, _VPOPCNTDQ),
    _counting("vpopcntd", 32, _VPOPCNTDQ),
    _counting("vpopcntw", 16, _BITALG),
    _counting("vpopcntb", 8, _BITALG),
)
