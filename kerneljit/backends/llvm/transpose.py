"""A square of elements in vectors, transposed by shuffles that x86 has as single instructions.

In: as many vectors as they have lanes, of 32- or 64-bit elements. Out: the columns of that square.
"""

from __future__ import annotations

from collections.abc import Sequence

from .builder import Builder, Value

_BLOCK_BITS = 128
"""Shuffles of elements stay within blocks of this size; blocks are moved by shuffles of their own."""

_EVEN, _ODD = (0, 2, 4, 6), (1, 3, 5, 7)


def can_transpose(lanes: int, bits: int) -> bool:
    """Whether there is a way for such vectors."""
    return bits in (32, 64) and lanes * bits in (128, 256, 512)


def transpose(builder: Builder, vectors: Sequence[Value]) -> list[Value]:
    """The columns of the square whose rows are the vectors."""
    lanes = len(vectors)
    inside = _BLOCK_BITS // (vectors[0].type.bits)
    blocks = lanes // inside
    groups = [_inside_blocks(builder, vectors[g * inside : (g + 1) * inside], inside) for g in range(blocks)]
    columns: list[Value | None] = [None] * lanes
    for element in range(inside):
        moved = _blocks(builder, [group[element] for group in groups], inside)
        for block, vector in enumerate(moved):
            columns[block * inside + element] = vector
    return [column for column in columns if column is not None]


def _inside_blocks(builder: Builder, rows: Sequence[Value], inside: int) -> list[Value]:
    """Each block of the rows transposed for itself."""
    if inside == 2:
        return [_unpacked(builder, rows[0], rows[1], 1, high) for high in (0, 1)]
    low = [_unpacked(builder, rows[0], rows[1], 1, high) for high in (0, 1)]
    high = [_unpacked(builder, rows[2], rows[3], 1, high) for high in (0, 1)]
    return [_unpacked(builder, low[half], high[half], 2, part) for half in (0, 1) for part in (0, 1)]


def _unpacked(builder: Builder, left: Value, right: Value, run: int, high: int) -> Value:
    """Runs of elements of two vectors in turn, from the lower or upper half of every block."""
    lanes = left.lanes
    inside = _BLOCK_BITS // left.type.bits
    mask: list[int] = []
    for block in range(0, lanes, inside):
        for start in range(0, inside // 2, run):
            first = block + high * inside // 2 + start
            mask += [*range(first, first + run), *range(lanes + first, lanes + first + run)]
    return builder.shuffle(left, right, mask)


def _blocks(builder: Builder, vectors: Sequence[Value], inside: int) -> list[Value]:
    """The square of blocks transposed."""
    if len(vectors) == 1:
        return list(vectors)
    if len(vectors) == 2:
        return [_chosen(builder, vectors[0], vectors[1], [part, 2 + part], inside) for part in (0, 1)]
    first, second, third, fourth = vectors
    even, odd = (
        [_chosen(builder, *pair, half, inside) for pair in ((first, second), (third, fourth))] for half in (_EVEN, _ODD)
    )
    return [_chosen(builder, left, right, half, inside) for half in (_EVEN, _ODD) for left, right in (even, odd)]


def _chosen(builder: Builder, left: Value, right: Value, blocks: Sequence[int], inside: int) -> Value:
    mask = [block * inside + element for block in blocks for element in range(inside)]
    return builder.shuffle(left, right, mask)
