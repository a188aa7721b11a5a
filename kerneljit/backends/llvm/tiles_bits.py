"""Bits for tiles of bytes: the bits that two rows have in common are a product of bytes that are 0 or 1.

In: rows of bits, as they lie in memory (words of any width, little endian), or the same already turned into lines
of columns. Out: operands for `emit_tile_block`, eight units for each 32 bits, zeros filling up the last 64 bits.

Both sides put the bits of each 64-bit block into one order, which makes either of them a shift and a mask: with h
saying which half of block q it is in, bit 8 t + s of the half is byte t of unit 16 q + 2 s + h. So 64 bits are one
step of tiles, and rows of 64 bits' multiples waste nothing.
"""

from __future__ import annotations

from .builder import I8, I32, I64, Builder, Value
from .memory import load_lanes
from .tiles import UNIT_BYTES, TileMatrix

BLOCK_BYTES = 8
"""Bytes of a block of 64 bits, ..."""
BLOCK_UNITS = 16
"""... and what they become: as many units as a step of tiles takes."""

_LOWEST_BITS = 0x01010101
_SHIFTS = 8
_HALVES = 2


def unpacked_units(builder: Builder, bytes_: Value) -> Value:
    """How many units rows of so many bytes become: whole steps."""
    raised = builder.add(bytes_, builder.index(BLOCK_BYTES - 1))
    blocks = builder.shift_right_logical(raised, builder.index(3))
    return builder.mul(blocks, builder.index(BLOCK_UNITS))


def emit_unpacked_row(builder: Builder, source: Value, bytes_: Value, destination: Value) -> None:
    """A row of so many bytes of bits becomes a line of a left operand; nothing after its last byte is read."""
    tail = builder.urem(bytes_, builder.index(BLOCK_BYTES))
    whole = builder.sub(bytes_, tail)
    with builder.loop(builder.index(0), whole, builder.index(BLOCK_BYTES), hint="unpack") as loop:
        block = builder.load(I64, builder.offset(source, loop.counter), 1)
        store_unpacked_block(builder, block, destination, loop.counter)
    with builder.when(builder.compare("ne", tail, builder.index(0)), "unpack.tail"):
        rest = load_lanes(builder, I8.with_lanes(BLOCK_BYTES), builder.offset(source, whole), tail)
        store_unpacked_block(builder, builder.bitcast_to(rest, I64), destination, whole)


def emit_unpacked_columns(builder: Builder, words: TileMatrix, count: Value, lanes: int, right: TileMatrix) -> None:
    """Lines of columns, each a 32-bit word of `lanes` columns, become lines of a right operand, eight for each.

    `count` is the number of lines; where it is odd, the second half of the last block becomes zeros.
    """
    type_ = I32.with_lanes(lanes)
    pairs = builder.sub(count, builder.urem(count, builder.index(_HALVES)))
    with builder.loop(builder.index(0), pairs, builder.index(_HALVES), hint="unpack.columns") as loop:
        for half in range(_HALVES):
            line = words.line(builder, builder.add(loop.counter, builder.index(half)))
            _store_column_words(builder, builder.load(type_, line, UNIT_BYTES), right, loop.counter, half)
    with builder.when(builder.compare("ne", pairs, count), "unpack.columns.tail"):
        last = builder.load(type_, words.line(builder, pairs), UNIT_BYTES)
        for half, word in enumerate((last, builder.zero(type_))):
            _store_column_words(builder, word, right, pairs, half)


def store_unpacked_block(builder: Builder, block: Value, destination: Value, byte: Value) -> None:
    """64 bits of a row, `byte` bytes from its start, as 64 bytes of a line of a left operand."""
    lanes = builder.bitcast_to(builder.splat(block, BLOCK_UNITS // _HALVES), I32.with_lanes(BLOCK_UNITS))
    shifts = builder.constants("i32", [lane // _HALVES for lane in range(BLOCK_UNITS)])
    # One byte for each bit.
    place = builder.offset(destination, builder.shift_left(byte, builder.index(3)))
    builder.store(_lowest_bits(builder, builder.shift_right_logical(lanes, shifts)), place, UNIT_BYTES)


def _store_column_words(builder: Builder, word: Value, right: TileMatrix, even_word: Value, half: int) -> None:
    """One word of each column; `even_word` is the number of the first word of its block."""
    first = builder.add(builder.mul(even_word, builder.index(BLOCK_UNITS // _HALVES)), builder.index(half))
    store_unpacked_words(builder, word, right.line(builder, first), right.stride)


def first_unit(builder: Builder, word: Value) -> Value:
    """The first of the units that a 32-bit word becomes, by the word's number."""
    odd = builder.bit_and(word, builder.index(1))
    return builder.add(builder.mul(builder.sub(word, odd), builder.index(BLOCK_UNITS // _HALVES)), odd)


def store_unpacked_words(builder: Builder, words: Value, first: Value, stride: Value) -> None:
    """32-bit words of neighbours as their eight units; `first` is where the first is, `stride` from unit to unit."""
    for shift in range(_SHIFTS):
        step = builder.mul(stride, builder.index(_HALVES * shift))
        shifted = builder.shift_right_logical(words, builder.constant(words.type, shift))
        builder.store(_lowest_bits(builder, shifted), builder.offset(first, step), UNIT_BYTES)


def _lowest_bits(builder: Builder, units: Value) -> Value:
    """The lowest bit of each byte."""
    return builder.bit_and(units, builder.constant(units.type, _LOWEST_BITS))
