"""Bits unpacked to bytes: both sides in one order, nothing outside touched, and their products counts of bits."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import numpy as np
import pytest

from kerneljit.backends.llvm.assembly import Instruction, parse
from kerneljit.backends.llvm.builder import I64, Builder
from kerneljit.backends.llvm.compiler import assembly
from kerneljit.backends.llvm.tiles import TileMatrix, TileShape
from kerneljit.backends.llvm.tiles_bits import emit_unpacked_columns, emit_unpacked_row, unpacked_units
from kerneljit.backends.target import cross_target
from tests.assembly_check import assert_allowed
from tests.differential.arrays import laid_out
from tests.tile_code import (
    FILLER,
    Code,
    Emit,
    Slot,
    block_code,
    compiled,
    module_of,
    needs_x86,
    row_named,
    runs,
    runs_on,
)

Array = np.ndarray[Any, Any]
AMX = cross_target("amx")


def bit_rows(builder: Builder, slot: Slot) -> None:
    """Slots: source, bytes of a row, destination, rows; rows are contiguous on both sides."""
    bytes_ = slot(1, I64)
    width = builder.mul(unpacked_units(builder, bytes_), builder.index(4))
    with builder.loop(builder.index(0), slot(3, I64), builder.index(1)) as loop:
        source = builder.offset(slot(0), builder.mul(loop.counter, bytes_))
        emit_unpacked_row(builder, source, bytes_, builder.offset(slot(2), builder.mul(loop.counter, width)))


def bit_columns(lanes: int) -> Emit:
    """Slots: words, their stride, how many, the right operand and its stride."""

    def emit(builder: Builder, slot: Slot) -> None:
        words, right = TileMatrix(slot(0), slot(1, I64)), TileMatrix(slot(3), slot(4, I64))
        emit_unpacked_columns(builder, words, slot(2, I64), lanes, right)

    return emit


@cache
def bits_code(lanes: int, machine: str) -> Code:
    return compiled(bit_columns(lanes) if lanes else bit_rows, machine)


def unpacked_rows(rows: Array) -> Array:
    """Rows of bytes, as the left operand of tiles; the source ends before a page that nobody may touch."""
    units = -(-rows.shape[1] // 8) * 16
    result = np.full((len(rows) + 1, units * 4), FILLER, np.uint8)
    bits_code(0, "model")(laid_out(rows, "walled", 1), rows.shape[1], result, len(rows))
    assert (result[-1] == FILLER).all()
    return result[:-1]


def unpacked_columns(rows: Array, lanes: int) -> Array:
    """The same rows, first turned into lines of 32-bit words, as the right operand."""
    bytes_ = rows.shape[1]
    filled = np.zeros((len(rows), -(-bytes_ // 4) * 4), np.uint8)
    filled[:, :bytes_] = rows
    words = np.ascontiguousarray(filled.view(np.uint32).T)
    units = -(-bytes_ // 8) * 16
    result = np.full((units + 1, 4 * lanes + 4), FILLER, np.uint8)
    bits_code(lanes, "model")(laid_out(words, "walled", 1), 4 * lanes, len(words), result, 4 * lanes + 4)
    assert (result[:, 4 * lanes :] == FILLER).all()
    assert (result[-1] == FILLER).all()
    return result[:-1, : 4 * lanes].copy()


ROW_BYTES = [0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13, 16, 20, 31, 32, 61, 128, 200]


@needs_x86
@pytest.mark.parametrize("bytes_", ROW_BYTES)
def test_rows_and_columns_put_bits_into_one_order(bytes_: int) -> None:
    rows = np.random.default_rng(bytes_).integers(0, 256, (16, bytes_), np.uint8)
    left, right = unpacked_rows(rows), unpacked_columns(rows, 16)
    np.testing.assert_array_equal(left.reshape(16, -1, 4), right.reshape(-1, 16, 4).swapaxes(0, 1))
    assert set(np.unique(left)) <= {0, 1}
    np.testing.assert_array_equal(left.sum(axis=1), np.bitwise_count(rows).sum(axis=1))


@needs_x86
def test_the_order_of_bits_is_as_it_is_said_to_be() -> None:
    for bit in range(192):
        row = np.packbits(np.arange(192) == bit, bitorder="little").reshape(1, -1)
        half, inside = bit // 32, bit % 32
        unit = 16 * (half // 2) + 2 * (inside % 8) + half % 2
        assert list(np.flatnonzero(unpacked_rows(row))) == [4 * unit + inside // 8]


@runs_on
@pytest.mark.parametrize("shape", [TileShape(2, 2), TileShape(1, 4)], ids=str)
def test_products_of_unpacked_bits_are_counts_of_common_bits(shape: TileShape, machine: str) -> None:
    row, generator = row_named("tdpbuud of bits"), np.random.default_rng(8)
    runs(row, machine)
    for bytes_ in ROW_BYTES:
        left = generator.integers(0, 256, (16 * shape.rows, bytes_), np.uint8)
        right = generator.integers(0, 256, (16 * shape.columns, bytes_), np.uint8)
        one, other = unpacked_rows(left), unpacked_columns(right, 16 * shape.columns)
        sums = np.full((len(left), len(right)), -1, np.int32)
        strides = [matrix.shape[1] * matrix.itemsize for matrix in (one, other, sums)]
        block_code(row.name, shape, machine)(one, other, sums, len(other), *strides)
        common = np.bitwise_count(left[:, None] & right[None, :]).sum(axis=-1)
        np.testing.assert_array_equal(sums, common)


@pytest.mark.parametrize("emit", [bit_rows, bit_columns(16), bit_columns(32)], ids=["rows", "16 columns", "32 columns"])
def test_bits_are_unpacked_by_vectors_of_all_bits(emit: Emit) -> None:
    text = assembly(module_of(emit, AMX), AMX)
    assert_allowed(text, "amx")
    (function,) = parse(text)
    stores = stores_of_lines(function.instructions())
    assert stores >= 1
    assert "call" not in {instruction.mnemonic[:4] for instruction in function.instructions()}


def stores_of_lines(instructions: Iterable[Instruction]) -> int:
    return sum(
        instruction.mnemonic.startswith("vmov") and "%zmm" in instruction.operands[0] and "(" in instruction.operands[1]
        for instruction in instructions
    )
