"""The vector instructions that LLVM has no operation for, by what they do; the operands' width chooses the form.

In: a builder and operands. Out: the result's value. A caller asks only for widths that its features have.
"""

from __future__ import annotations

from typing import Final

from kerneljit.backends.llvm.builder import I8, I16, I32, Builder, Type, Value

_SHUFFLE_BYTES: Final = {128: "ssse3.pshuf.b.128", 256: "avx2.pshuf.b", 512: "avx512.pshuf.b.512"}
_ADD_BYTE_PAIRS: Final = {128: "ssse3.pmadd.ub.sw.128", 256: "avx2.pmadd.ub.sw", 512: "avx512.pmaddubs.w.512"}
_ADD_WORD_PAIRS: Final = {128: "sse2.pmadd.wd", 256: "avx2.pmadd.wd", 512: "avx512.pmaddw.d.512"}
_BFLOAT: Final = Type("bfloat")


def vector_bits(value: Value) -> int:
    """Bits of the whole vector."""
    return value.type.bits * value.lanes


def recast(builder: Builder, value: Value, element: Type) -> Value:
    """The same vector, seen as elements of another width."""
    return builder.bitcast_to(value, element.with_lanes(vector_bits(value) // element.bits))


def shuffle_bytes(builder: Builder, table: Value, indices: Value) -> Value:
    """In each byte, that of 16 bytes of the table that the low four bits name; 0 where the highest bit is set."""
    return builder.intrinsic(f"llvm.x86.{_SHUFFLE_BYTES[vector_bits(indices)]}", indices.type, [table, indices])


def add_byte_pairs(builder: Builder, value: Value) -> Value:
    """Sums of two neighbouring unsigned bytes, 16 bits wide."""
    value = recast(builder, value, I8)
    ones = builder.constant(value.type, 1)
    return builder.intrinsic(
        f"llvm.x86.{_ADD_BYTE_PAIRS[vector_bits(value)]}", I16.with_lanes(value.lanes // 2), [value, ones]
    )


def dot_words(builder: Builder, left: Value, right: Value) -> Value:
    """Sums of two neighbouring products of signed 16-bit numbers, 32 bits wide."""
    left, right = recast(builder, left, I16), recast(builder, right, I16)
    return builder.intrinsic(
        f"llvm.x86.{_ADD_WORD_PAIRS[vector_bits(left)]}", I32.with_lanes(left.lanes // 2), [left, right]
    )


def add_word_pairs(builder: Builder, value: Value) -> Value:
    """Sums of two neighbouring signed 16-bit numbers, 32 bits wide."""
    return dot_words(builder, value, builder.constant(value.type, 1))


def accumulate_bytes(builder: Builder, accumulator: Value, left: Value, right: Value) -> Value:
    """Adds four products of an unsigned and a signed byte to each 32-bit lane."""
    # Operands of 32 bits: LLVM renews this form to its own of bytes, where it has that.
    name = f"llvm.x86.avx512.vpdpbusd.{vector_bits(accumulator)}"
    return builder.intrinsic(name, accumulator.type, [accumulator, left, right])


def accumulate_words(builder: Builder, accumulator: Value, left: Value, right: Value) -> Value:
    """Adds two products of signed 16-bit numbers to each 32-bit lane."""
    name = f"llvm.x86.avx512.vpdpwssd.{vector_bits(accumulator)}"
    return builder.intrinsic(name, accumulator.type, [accumulator, left, right])


def accumulate_bfloats(builder: Builder, accumulator: Value, left: Value, right: Value) -> Value:
    """Adds two products of bfloat16 numbers to each f32 lane."""
    name = f"llvm.x86.avx512bf16.dpbf16ps.{vector_bits(accumulator)}"
    pairs = _BFLOAT.with_lanes(2 * accumulator.lanes)
    operands = [builder.bitcast_to(operand, pairs) for operand in (left, right)]
    return builder.intrinsic(name, accumulator.type, [accumulator, *operands])


def combine_bits(builder: Builder, truth_table: int, first: Value, second: Value, third: Value) -> Value:
    """Any function of three bits, in every bit; `truth_table`'s bit number 4a + 2b + c is its value."""
    operands = [first, second, third]
    name = f"llvm.x86.avx512.pternlog.d.{vector_bits(first)}"
    builder.module.declare(name, first.type, [*(operand.type for operand in operands), I32])
    inner = ", ".join(map(str, operands))
    return builder.emit(first.type, f"call {first.type} @{name}({inner}, i32 {truth_table})")


_SCALED_LANES: Final = {32: (4, 8, 16), 64: (2, 4, 8)}
_CURRENT_ROUNDING: Final = 4


def has_scaling(builder: Builder, value: Value) -> bool:
    """Whether `times_power_of_two` is one instruction for such vectors of floats."""
    target = builder.target
    return target.has("avx512f") and target.has("avx512vl") and value.lanes in _SCALED_LANES[value.type.bits]


def times_power_of_two(builder: Builder, value: Value, exponent: Value) -> Value:
    """`value * 2**exponent` for whole floats as exponents, rounded once: overflow and underflow are as IEEE says."""
    kind, bits = {32: "ps", 64: "pd"}[value.type.bits], vector_bits(value)
    mask = Type(f"i{max(8, value.lanes)}")
    operands = [value, exponent, builder.zero(value.type), builder.constant(mask, -1)]
    if bits == 512:
        operands.append(Value(str(_CURRENT_ROUNDING), I32))
    return builder.intrinsic(f"llvm.x86.avx512.mask.scalef.{kind}.{bits}", value.type, operands)
