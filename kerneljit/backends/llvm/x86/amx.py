"""AMX: eight tile registers of 16 lines of 64 bytes, and one unit that multiplies them.

tdpbssd tdpbsud tdpbusd tdpbuud   1 in 16 cycles, latency 52: 16,384 products of bytes
tdpbf16ps tdpfp16ps               1 in 16 cycles, latency 52: 8,192 products
tileloadd                         1 in 8 cycles from L1: two lines a cycle, as for vectors
tilestored                        1 in 16 cycles: one line a cycle
tilezero                          at no cost, as xor of a register with itself
ldtilecfg                         some 200 cycles, and zeroes every tile

Four chains of products (4 x 16 cycles) hide the latency of one; fewer wait. Two by two tiles of sums load four tiles,
32 cycles, for 64 cycles of products.

Sums of floats, as the manual has them: the first terms of all 16 units are summed by fused multiply-add, the second
terms likewise, the two sums are added, and then added to what the register held. All is rounded to nearest, even,
and what is not normal in f32 becomes zero, sums and operands, whatever the control register says: bf16 loses its
subnormal numbers, f16 keeps them, since in f32 they are normal.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from kerneljit.backends.llvm.builder import I8, I64, POINTER, Builder, Value
from kerneljit.backends.llvm.rows import Semantics
from kerneljit.backends.llvm.tiles import TileEmit, TileRegisters, TileRow
from kerneljit.ir.dtype import BF16, BITS32, F16, F32, I32, U8, DType
from kerneljit.ir.dtype import I8 as S8
from kerneljit.plan.machine import Contraction, ContractionIdiom

_COUNT, _LINES, _LINE_BYTES = 8, 16, 64
_PALETTE = 1
_CONFIGURATION_BYTES = 64
# Offsets in the configuration: 16-bit widths in bytes, then 8-bit numbers of lines, of each tile.
_WIDTHS, _HEIGHTS = 16, 48
_SHARE_OF_A_TILE = 1 / 16  # a tile takes 16 units for each row in the time of one instruction for each row
_BITS_OF_BYTES = 8  # a bit is unpacked to a byte

_TILE = frozenset({"amx-tile"})


# ---------------------------------------------------------------------- the registers


def _call(builder: Builder, name: str, arguments: list[Value]) -> None:
    builder.module.declare(f"llvm.x86.{name}", None, [argument.type for argument in arguments])
    builder.line_out(f"call void @llvm.x86.{name}({', '.join(map(str, arguments))})")


def _number(tile: int) -> Value:
    assert 0 <= tile < _COUNT
    return Value(str(tile), I8)


def _configuration() -> bytes:
    """Every tile whole: edges are the packed operands' business, and one configuration serves all loops."""
    bytes_ = bytearray(_CONFIGURATION_BYTES)
    bytes_[0] = _PALETTE
    for tile in range(_COUNT):
        bytes_[_WIDTHS + 2 * tile] = _LINE_BYTES
        bytes_[_HEIGHTS + tile] = _LINES
    return bytes(bytes_)


def _configure(builder: Builder) -> None:
    place = builder.stack(I8, _CONFIGURATION_BYTES)
    builder.store(builder.constants("i8", _configuration()), place, _CONFIGURATION_BYTES)
    _call(builder, "ldtilecfg", [Value(place.text, POINTER)])


def _release(builder: Builder) -> None:
    _call(builder, "tilerelease", [])


def _zero(builder: Builder, tile: int) -> None:
    _call(builder, "tilezero", [_number(tile)])


def _load(builder: Builder, tile: int, pointer: Value, stride: Value) -> None:
    assert stride.type == I64
    _call(builder, "tileloadd64", [_number(tile), pointer, stride])


def _store(builder: Builder, tile: int, pointer: Value, stride: Value) -> None:
    assert stride.type == I64
    _call(builder, "tilestored64", [_number(tile), pointer, stride])


REGISTERS = TileRegisters(_COUNT, _LINES, _LINE_BYTES // 4, _configure, _release, _zero, _load, _store)


# ---------------------------------------------------------------------- the products


def _product(name: str) -> TileEmit:
    def emit(builder: Builder, sums: int, left: int, right: int) -> None:
        _call(builder, name, [_number(sums), _number(left), _number(right)])

    return emit


def _integer_dot(left: Any, right: Any) -> Any:
    """Products of bytes, summed in 32 bits."""
    return (np.asarray(left).astype(np.int32) * np.asarray(right).astype(np.int32)).sum(axis=-1, dtype=np.int32)


def _float_dot(left: Any, right: Any) -> Any:
    """Products of halves, exact in f32 but for the least, summed there."""
    return (np.asarray(left).astype(np.float32) * np.asarray(right).astype(np.float32)).sum(axis=-1, dtype=np.float32)


def _common_bits(left: Any, right: Any) -> Any:
    return np.bitwise_count(np.asarray(left) & np.asarray(right)).sum(axis=-1, dtype=np.int32)


def _row(
    mnemonic: str,
    types: tuple[DType, DType, DType],
    feature: str,
    semantics: Semantics,
    idiom: ContractionIdiom = "dot",
) -> TileRow:
    left, right, accumulator = types
    expansion = _BITS_OF_BYTES if idiom == "and_popcount" else 1
    contraction = Contraction(
        idiom=idiom,
        left=left,
        right=right,
        accumulator=accumulator,
        terms=accumulator.width // left.width,
        lanes=frozenset({REGISTERS.lanes}),
        cost=expansion * _SHARE_OF_A_TILE,
        steps=REGISTERS.lanes // expansion,
        registers=0,
        flushes_denormals=left == BF16,  # those of f16 are normal in f32, where they are multiplied
    )
    return TileRow(
        name=mnemonic if idiom == "dot" else f"{mnemonic} of bits",
        contraction=contraction,
        features=_TILE | {feature},
        semantics=semantics,
        emit=_product(mnemonic),
        mnemonic=mnemonic,
        registers=REGISTERS,
        expansion=expansion,
    )


TILE_ROWS: tuple[TileRow, ...] = (
    _row("tdpbssd", (S8, S8, I32), "amx-int8", _integer_dot),
    _row("tdpbsud", (S8, U8, I32), "amx-int8", _integer_dot),
    _row("tdpbusd", (U8, S8, I32), "amx-int8", _integer_dot),
    _row("tdpbuud", (U8, U8, I32), "amx-int8", _integer_dot),
    _row("tdpbf16ps", (BF16, BF16, F32), "amx-bf16", _float_dot),
    _row("tdpfp16ps", (F16, F16, F32), "amx-fp16", _float_dot),
    _row("tdpbuud", (BITS32, BITS32, I32), "amx-int8", _common_bits, "and_popcount"),
)
