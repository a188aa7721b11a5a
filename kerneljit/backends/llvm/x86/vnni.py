"""AVX-512 VNNI: products of small integers, added where the sum is.

vpdpbusd zmm   1 to 2 a cycle, latency 4 to 5: four products of u8 and i8; wraps, where vpdpbusds saturates
vpdpwssd zmm   1 to 2 a cycle, latency 4 to 5: two products of i16
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.builder import Builder, Value
from kerneljit.backends.llvm.rows import ContractionEmit, ContractionRow
from kerneljit.ir.dtype import I8, I16, I32, U8, DType
from kerneljit.plan.machine import Contraction

from .intrinsics import accumulate_bytes, accumulate_words

_FEATURES = frozenset({"avx512vnni", "avx512vl"})


def _each_unit(instruction: Callable[[Builder, Value, Value, Value], Value]) -> ContractionEmit:
    def emit(builder: Builder, lefts: Sequence[Value], rights: Sequence[Value], accumulator: Value) -> Value:
        ((left,), (right,)) = lefts, rights
        return instruction(builder, accumulator, left, right)

    return emit


def _row(mnemonic: str, left: DType, right: DType, terms: int, emit: ContractionEmit) -> ContractionRow:
    contraction = Contraction("dot", left, right, I32, terms=terms, cost=1.0, lanes=frozenset({4, 8, 16}), registers=0)
    return ContractionRow(mnemonic, contraction, _FEATURES, portable.dot, emit, mnemonic)


CONTRACTION_ROWS: tuple[ContractionRow, ...] = (
    _row("vpdpbusd", U8, I8, 4, _each_unit(accumulate_bytes)),
    _row("vpdpwssd", I16, I16, 2, _each_unit(accumulate_words)),
)
