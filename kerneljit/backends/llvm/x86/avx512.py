"""AVX-512: 32 registers of 512 bits, masks for every lane.

vfmadd231ps zmm   1 to 2 a cycle, latency 4
vpopcntq zmm      1 a cycle (VPOPCNTDQ, from Ice Lake and Zen 4 on)
vpopcntb zmm      1 a cycle (BITALG, on the same CPUs)
vpternlogd zmm    2 a cycle: half a full adder
vpmaddwd zmm      1 to 2 a cycle, latency 5 (BW)
vdpbf16ps zmm     1 a cycle, latency 6
vdivps zmm        6 cycles on Zen 4, 10 to 16 on Intel, where vrcp14ps and corrections occupy two ports for 5 cycles
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.builder import Builder, Value
from kerneljit.backends.llvm.rows import ContractionRow, Row
from kerneljit.ir.dtype import BF16, F32, U32
from kerneljit.plan.machine import Contraction

from .counting import add_by_tables, count_by_shuffles, counting_row
from .dots import word_row
from .intrinsics import accumulate_bfloats
from .quotients import divide_by_reciprocal

_VPOPCNTDQ = frozenset({"avx512vpopcntdq"})
_BITALG = frozenset({"avx512bitalg"})

# The instruction needs no tiles, but they say that the CPU is Intel's, and that sums come faster than its divider
# takes them. On Zen 4 the divider is quicker and leaves the ports to the sums: all pairs of 1000 x 10,000 fingerprints
# take 0.74 times the time with it at 64 bits, 0.81 at 128, 0.86 at 256, 0.94 at 1024.
_SLOW_DIVIDER = frozenset({"avx512f", "avx512vl", "amx-tile"})
_POPCOUNT = next(row for row in portable.ROWS if row.idiom == "popcount")


def _counting(mnemonic: str, width: int, features: frozenset[str]) -> Row:
    types = frozenset(dtype for dtype in _POPCOUNT.types if dtype.width == width)
    return replace(_POPCOUNT, name=mnemonic, types=types, features=features, cost=1.0, registers=1, mnemonic=mnemonic)


ROWS: tuple[Row, ...] = (
    _counting("vpopcntq", 64, _VPOPCNTDQ),
    _counting("vpopcntd", 32, _VPOPCNTDQ),
    _counting("vpopcntw", 16, _BITALG),
    _counting("vpopcntb", 8, _BITALG),
    Row(
        "vrcp14ps",
        "small_quotient",
        frozenset({F32}),
        _SLOW_DIVIDER,
        portable.divide,
        divide_by_reciprocal,
        cost=9.0,
        registers=3,
        mnemonic="vrcp14ps",
    ),
)

_LANES = frozenset({4, 8, 16})


def _and_vpopcntd(builder: Builder, lefts: Sequence[Value], rights: Sequence[Value], accumulator: Value) -> Value:
    ((left,), (right,)) = lefts, rights
    return builder.add(accumulator, builder.unary_intrinsic("ctpop", builder.bit_and(left, right)))


def _dot_bfloats(builder: Builder, lefts: Sequence[Value], rights: Sequence[Value], accumulator: Value) -> Value:
    ((left,), (right,)) = lefts, rights
    return accumulate_bfloats(builder, accumulator, left, right)


CONTRACTION_ROWS: tuple[ContractionRow, ...] = (
    word_row("vpmaddwd", frozenset({"avx512bw", "avx512vl"}), _LANES),
    counting_row(
        "vpternlogd, vpshufb nibbles",
        "vpternlogd",
        frozenset({"avx512bw", "avx512vl"}),
        _LANES,
        4.1,
        9,
        add_by_tables,
        count_by_shuffles,
    ),
    ContractionRow(
        "vpopcntd",
        Contraction("and_popcount", U32, U32, U32, terms=1, cost=3.0, lanes=_LANES),
        _VPOPCNTDQ,
        portable.count_common_bits,
        _and_vpopcntd,
        "vpopcntd",
    ),
    ContractionRow(
        "vdpbf16ps",
        Contraction("dot", BF16, BF16, F32, terms=2, cost=1.0, lanes=_LANES, registers=0, flushes_denormals=True),
        frozenset({"avx512bf16", "avx512vl"}),
        portable.dot,
        _dot_bfloats,
        "vdpbf16ps",
    ),
)
