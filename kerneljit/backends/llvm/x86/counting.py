"""Counts of the bits that many pairs of units have in common: carry-save adders, then bytes, then lanes.

In: units of 32 bits, and what the instruction set has for each step. Out: the emission of an `and_popcount` row.
Full adders turn n words of bits into about log n words, whose bits count 1, 2, 4 ...; only those are
looked up by nibbles, and bytes are widened to lanes once: seven instructions a word become two or five.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce

from kerneljit.backends.llvm import portable
from kerneljit.backends.llvm.builder import I8, I16, I32, Builder, Value
from kerneljit.backends.llvm.rows import ContractionEmit, ContractionRow
from kerneljit.ir.dtype import U32
from kerneljit.plan.machine import Contraction

from .intrinsics import add_byte_pairs, add_word_pairs, combine_bits, recast, shuffle_bytes

Adder = Callable[[Builder, Value, Value, Value], tuple[Value, Value]]
"""Three words to a sum and a carry, in every bit."""

Counter = Callable[[Builder, Sequence[Sequence[Value]]], Value]
"""Words by the logarithm of their weight to the weighted number of bits in every lane."""

MOST_OF_WHOLE_BYTES = 31
"""Units of which a byte can count a byte's bits; of up to twice as many it can count those of a nibble."""

_STEPS = 32
"""Twice as many cost 5% less where they suffice, but such a loop body fills the cache of decoded instructions."""

_SUM, _MAJORITY = 0b1001_0110, 0b1110_1000


def counting_row(
    name: str,
    mnemonic: str,
    features: frozenset[str],
    lanes: frozenset[int],
    cost: float,
    registers: int,
    adder: Adder,
    counter: Counter,
    steps: int = _STEPS,
) -> ContractionRow:
    """Common bits of many units at once."""
    contraction = Contraction(
        "and_popcount", U32, U32, U32, terms=1, cost=cost, lanes=lanes, steps=steps, registers=registers
    )
    emit = counts_common_bits(adder, counter)
    return ContractionRow(name, contraction, features, portable.count_common_bits, emit, mnemonic)


def counts_common_bits(adder: Adder, counter: Counter) -> ContractionEmit:
    """The emission of a row that takes many units at once."""

    def emit(builder: Builder, lefts: Sequence[Value], rights: Sequence[Value], accumulator: Value) -> Value:
        levels: list[list[Value]] = []
        for left, right in zip(lefts, rights, strict=True):
            _put(builder, levels, 0, builder.bit_and(left, right), adder)
        return builder.add(accumulator, counter(builder, levels))

    return emit


def _put(builder: Builder, levels: list[list[Value]], level: int, word: Value, adder: Adder) -> None:
    # A word is added as soon as there are three: what waits keeps registers busy.
    if level == len(levels):
        levels.append([])
    levels[level].append(word)
    if len(levels[level]) == 3:
        total, carry = adder(builder, *levels[level])
        levels[level] = [total]
        _put(builder, levels, level + 1, carry, adder)


def add_by_gates(builder: Builder, first: Value, second: Value, third: Value) -> tuple[Value, Value]:
    """A full adder of five instructions."""
    differs = builder.bit_xor(first, second)
    carry = builder.bit_or(builder.bit_and(first, second), builder.bit_and(differs, third))
    return builder.bit_xor(differs, third), carry


def add_by_tables(builder: Builder, first: Value, second: Value, third: Value) -> tuple[Value, Value]:
    """A full adder of two instructions."""
    total = combine_bits(builder, _SUM, first, second, third)
    return total, combine_bits(builder, _MAJORITY, first, second, third)


def count_by_shuffles(builder: Builder, levels: Sequence[Sequence[Value]]) -> Value:
    """Looks nibbles up in tables of weighted counts."""
    low: list[Value] = []
    high: list[Value] = []
    for level, words in enumerate(levels):
        for word in words:
            low.append(_look_up(builder, word, level))
            high.append(_look_up(builder, _high_nibbles(builder, word), level))
    if _most(levels) <= MOST_OF_WHOLE_BYTES:
        sums = add_byte_pairs(builder, _total(builder, low + high))
    else:
        sums = builder.add(*(add_byte_pairs(builder, _total(builder, part)) for part in (low, high)))
    return add_word_pairs(builder, sums)


def _most(levels: Sequence[Sequence[Value]]) -> int:
    return sum(len(words) << level for level, words in enumerate(levels))


def _total(builder: Builder, values: Sequence[Value]) -> Value:
    return reduce(builder.add, values)


def _high_nibbles(builder: Builder, word: Value) -> Value:
    return builder.shift_right_logical(word, builder.constant(word.type, 4))


def _look_up(builder: Builder, word: Value, level: int) -> Value:
    indices = recast(builder, builder.bit_and(word, builder.constant(word.type, 0x0F0F0F0F)), I8)
    weighted = [nibble.bit_count() << level for nibble in range(16)]
    return shuffle_bytes(builder, builder.constants("i8", weighted * (indices.lanes // 16)), indices)


def count_by_tricks(builder: Builder, levels: Sequence[Sequence[Value]]) -> Value:
    """Adds neighbouring bits, pairs and nibbles of up to `MOST_OF_WHOLE_BYTES` units: no bytes are shuffled."""
    total: Value | None = None
    for words in reversed(levels):
        counted = _total(builder, [_count_bytes(builder, word) for word in words]) if words else None
        doubled = None if total is None else builder.add(total, total)
        total = _plus(builder, doubled, counted)
    assert total is not None
    pairs = recast(builder, total, I16)
    even = builder.bit_and(pairs, builder.constant(pairs.type, 0xFF))
    odd = builder.shift_right_logical(pairs, builder.constant(pairs.type, 8))
    return add_word_pairs(builder, builder.add(even, odd))


def _plus(builder: Builder, left: Value | None, right: Value | None) -> Value | None:
    if left is None or right is None:
        return left if right is None else right
    return builder.add(left, right)


def _count_bytes(builder: Builder, word: Value) -> Value:
    """The number of bits of each byte, as 8-bit lanes."""

    def constant(value: int) -> Value:
        return builder.constant(I32.with_lanes(word.lanes), value)

    def shifted(value: Value, count: int) -> Value:
        return builder.shift_right_logical(value, constant(count))

    # Whole words are subtracted and added: no byte's result is negative or has a carry.
    word = builder.sub(word, builder.bit_and(shifted(word, 1), constant(0x55555555)))
    pairs = constant(0x33333333)
    word = builder.add(builder.bit_and(word, pairs), builder.bit_and(shifted(word, 2), pairs))
    word = builder.bit_and(builder.add(word, shifted(word, 4)), constant(0x0F0F0F0F))
    return recast(builder, word, I8)
