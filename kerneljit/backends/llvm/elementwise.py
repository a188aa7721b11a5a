"""Every elementwise operation of the formula as code on SSA values.

In: an operation's node (for its types) and its operands as values with equal lanes, in the types that
`conversions.llvm_type` gives. Out: the value of the operation in every lane, bit for bit what `ir.semantics`
defines, but for the float functions, whose error `ir.functions` bounds, and the payload of NaN. Straight-line
code that calls nothing.
This room knows neither the loops around it nor where operands come from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from kerneljit.ir import semantics
from kerneljit.ir.dtype import BF16, F16, F32, F64, DType
from kerneljit.ir.node import COMPARISONS, FLOAT_FUNCTIONS, Node, Op, ReductionKind
from kerneljit.plan.pressure import is_greatest_size

from .builder import I1, Builder, Predicate, Type, Value
from .conversions import constant_value, emit_cast, widen_half
from .math import emit_function, emit_power
from .table import best_row

__all__ = ["constant_value", "emit_accumulation", "emit_combine", "emit_horizontal", "emit_operation", "identity_value"]

_Unary = Callable[[Builder, DType, Value], Value]
_Binary = Callable[[Builder, DType, Value, Value], Value]
_Instruction = Callable[[Builder, Value, Value], Value]


# ---------------------------------------------------------------------- one operand


def _negate(builder: Builder, dtype: DType, value: Value) -> Value:
    return builder.fneg(value) if dtype.is_float else builder.sub(builder.zero(value.type), value)


def _absolute(builder: Builder, dtype: DType, value: Value) -> Value:
    if dtype.is_float:
        return builder.unary_intrinsic("fabs", value)
    if not dtype.is_signed:
        return value
    # The least number stays as it is, so the flag that would make it poison is off.
    least_is_poison = builder.constant(I1, False)
    return builder.intrinsic(f"llvm.abs.{value.type.mangled}", value.type, [value, least_is_poison])


def _complement(builder: Builder, dtype: DType, value: Value) -> Value:
    return builder.bit_not(value)


def _count_bits(builder: Builder, dtype: DType, value: Value) -> Value:
    return best_row(builder.target, "popcount", dtype).emit(builder, (value,))


_UNARY: Final[dict[Op, _Unary]] = {
    Op.NEG: _negate,
    Op.ABS: _absolute,
    Op.NOT: _complement,
    Op.POPCOUNT: _count_bits,
}


# ---------------------------------------------------------------------- arithmetic


def _by_kind(for_floats: _Instruction, for_integers: _Instruction) -> _Binary:
    def emit(builder: Builder, dtype: DType, left: Value, right: Value) -> Value:
        return (for_floats if dtype.is_float else for_integers)(builder, left, right)

    return emit


def _always(instruction: _Instruction) -> _Binary:
    def emit(builder: Builder, dtype: DType, left: Value, right: Value) -> Value:
        return instruction(builder, left, right)

    return emit


def _floor_divide(builder: Builder, dtype: DType, left: Value, right: Value) -> Value:
    divisor = _safe_divisor(builder, dtype, left, right)
    quotient, remainder = _divide(builder, dtype, left, divisor, by_constant=_is_constant(right))
    if dtype.is_signed:
        one, zero = builder.constant(left.type, 1), builder.zero(left.type)
        below = _rounds_down(builder, remainder, divisor)
        quotient = builder.sub(quotient, builder.select(below, one, zero))
    return builder.select(_is_zero(builder, right), builder.zero(left.type), quotient)


def _modulo(builder: Builder, dtype: DType, left: Value, right: Value) -> Value:
    divisor = _safe_divisor(builder, dtype, left, right)
    _, remainder = _divide(builder, dtype, left, divisor, by_constant=_is_constant(right))
    if not dtype.is_signed:
        return remainder
    below = _rounds_down(builder, remainder, divisor)
    return builder.add(remainder, builder.select(below, divisor, builder.zero(left.type)))


def _is_zero(builder: Builder, value: Value) -> Value:
    return builder.compare("eq", value, builder.zero(value.type))


def _safe_divisor(builder: Builder, dtype: DType, left: Value, right: Value) -> Value:
    """The divisor, with 1 in place of 0 (the remainder is 0 then) and of -1 where that would overflow.

    The least number divided by 1 is what its division by -1 wraps to.
    """
    unsafe = _is_zero(builder, right)
    if dtype.is_signed:
        is_least = builder.compare("eq", left, builder.constant(left.type, -1 << (dtype.width - 1)))
        is_minus_one = builder.compare("eq", right, builder.constant(right.type, -1))
        unsafe = builder.bit_or(unsafe, builder.bit_and(is_least, is_minus_one))
    return builder.select(unsafe, builder.constant(right.type, 1), right)


def _rounds_down(builder: Builder, remainder: Value, divisor: Value) -> Value:
    """Where a truncated quotient is one more than the floor: a remainder of the other sign."""
    differs = builder.compare("slt", builder.bit_xor(remainder, divisor), builder.zero(divisor.type))
    return builder.bit_and(differs, builder.bit_not(_is_zero(builder, remainder)))


def _is_constant(value: Value) -> bool:
    return not value.text.startswith("%")


def _divide(builder: Builder, dtype: DType, left: Value, divisor: Value, *, by_constant: bool) -> tuple[Value, Value]:
    """The truncated quotient and its remainder, of a division that is defined.

    LLVM multiplies instead of dividing by a constant, once the guards around it have folded away.
    """
    if left.lanes > 1 and dtype.width <= 32 and not by_constant:
        quotient = _divide_by_doubles(builder, dtype, left, divisor)
    else:
        quotient = (builder.sdiv if dtype.is_signed else builder.udiv)(left, divisor)
    return quotient, builder.sub(left, builder.mul(quotient, divisor))


def _divide_by_doubles(builder: Builder, dtype: DType, left: Value, divisor: Value) -> Value:
    # x86 has no vector division of integers, and 32-bit ones need none: a quotient that is no integer differs
    # from every integer by at least 1 / divisor > 2^-32 of a value below 2^32, and a double is closer than that.
    to_double, from_double = ("sitofp", "fptosi") if dtype.is_signed else ("uitofp", "fptoui")
    exact = builder.fdiv(builder.convert(to_double, left, "double"), builder.convert(to_double, divisor, "double"))
    return builder.convert(from_double, exact, left.type.element)


# ---------------------------------------------------------------------- least and greatest


def _extremum(predicate: Predicate, intrinsic: str, of_booleans: _Instruction) -> _Binary:
    """min and max: `predicate` chooses among floats, `intrinsic` (with s or u in front) among integers."""

    def emit(builder: Builder, dtype: DType, left: Value, right: Value) -> Value:
        if dtype.is_bool:
            return of_booleans(builder, left, right)
        if dtype in (F16, BF16):
            wide_left, wide_right = widen_half(builder, left, dtype), widen_half(builder, right, dtype)
            chosen = builder.select(builder.compare(predicate, wide_left, wide_right), left, right)
            return builder.select(builder.compare("uno", wide_left, wide_left), left, chosen)
        if dtype.is_float:
            # The first selection is one minps: the right operand where either is NaN.
            chosen = builder.select(builder.compare(predicate, left, right), left, right)
            return builder.select(builder.compare("uno", left, left), left, chosen)
        name = f"llvm.{'s' if dtype.is_signed else 'u'}{intrinsic}.{left.type.mangled}"
        return builder.intrinsic(name, left.type, [left, right])

    return emit


# ---------------------------------------------------------------------- shifts


def _shift_left(builder: Builder, dtype: DType, value: Value, count: Value) -> Value:
    return _where_count_is_legal(builder, dtype, count, builder.shift_left(value, count))


def _shift_right(builder: Builder, dtype: DType, value: Value, count: Value) -> Value:
    if not dtype.is_signed:
        return _where_count_is_legal(builder, dtype, count, builder.shift_right_logical(value, count))
    most = builder.constant(count.type, dtype.width - 1)
    limited = builder.intrinsic(f"llvm.umin.{count.type.mangled}", count.type, [count, most])
    return builder.shift_right_arithmetic(value, limited)


def _where_count_is_legal(builder: Builder, dtype: DType, count: Value, shifted: Value) -> Value:
    """Zero where the count, negative ones being large, is the width or more: LLVM's shifts are poison there."""
    legal = builder.compare("ult", count, builder.constant(count.type, dtype.width))
    return builder.select(legal, shifted, builder.zero(shifted.type))


_BINARY: Final[dict[Op, _Binary]] = {
    Op.ADD: _by_kind(Builder.fadd, Builder.add),
    Op.SUB: _by_kind(Builder.fsub, Builder.sub),
    Op.MUL: _by_kind(Builder.fmul, Builder.mul),
    Op.DIV: _always(Builder.fdiv),
    Op.FLOORDIV: _floor_divide,
    Op.MOD: _modulo,
    Op.MIN: _extremum("olt", "min", Builder.bit_and),
    Op.MAX: _extremum("ogt", "max", Builder.bit_or),
    Op.POW: _always(emit_power),
    Op.AND: _always(Builder.bit_and),
    Op.OR: _always(Builder.bit_or),
    Op.XOR: _always(Builder.bit_xor),
    Op.SHL: _shift_left,
    Op.SHR: _shift_right,
}


# ---------------------------------------------------------------------- comparisons

_FLOAT_PREDICATES: Final[dict[Op, Predicate]] = {
    Op.EQ: "oeq", Op.NE: "une", Op.LT: "olt", Op.LE: "ole", Op.GT: "ogt", Op.GE: "oge",
}  # fmt: skip
_SIGNED_PREDICATES: Final[dict[Op, Predicate]] = {
    Op.EQ: "eq", Op.NE: "ne", Op.LT: "slt", Op.LE: "sle", Op.GT: "sgt", Op.GE: "sge",
}  # fmt: skip
_UNSIGNED_PREDICATES: Final[dict[Op, Predicate]] = {
    Op.EQ: "eq", Op.NE: "ne", Op.LT: "ult", Op.LE: "ule", Op.GT: "ugt", Op.GE: "uge",
}  # fmt: skip


def _compare(builder: Builder, op: Op, dtype: DType, left: Value, right: Value) -> Value:
    if dtype in (F16, BF16):
        left, right = widen_half(builder, left, dtype), widen_half(builder, right, dtype)
    if dtype.is_float:
        return builder.compare(_FLOAT_PREDICATES[op], left, right)
    predicates = _SIGNED_PREDICATES if dtype.is_signed else _UNSIGNED_PREDICATES
    return builder.compare(predicates[op], left, right)


# ---------------------------------------------------------------------- the way in


def _emit_cast(builder: Builder, node: Node, operands: Sequence[Value]) -> Value:
    return emit_cast(builder, operands[0], node.sources[0].dtype, node.dtype)


def _emit_selection(builder: Builder, node: Node, operands: Sequence[Value]) -> Value:
    condition, chosen, other = operands
    return builder.select(condition, chosen, other)


def _emit_comparison(builder: Builder, node: Node, operands: Sequence[Value]) -> Value:
    left, right = operands
    return _compare(builder, node.op, node.sources[0].dtype, left, right)


def _emit_float_function(builder: Builder, node: Node, operands: Sequence[Value]) -> Value:
    return emit_function(builder, node.op, operands[0])


def _emit_unary(builder: Builder, node: Node, operands: Sequence[Value]) -> Value:
    return _UNARY[node.op](builder, node.dtype, operands[0])


def _emit_binary(builder: Builder, node: Node, operands: Sequence[Value]) -> Value:
    left, right = operands
    return _BINARY[node.op](builder, node.dtype, left, right)


_EMITTERS: Final[dict[Op, Callable[[Builder, Node, Sequence[Value]], Value]]] = {
    Op.CAST: _emit_cast,
    Op.WHERE: _emit_selection,
    **dict.fromkeys(COMPARISONS, _emit_comparison),
    **dict.fromkeys(FLOAT_FUNCTIONS, _emit_float_function),
    **dict.fromkeys(_UNARY, _emit_unary),
    **dict.fromkeys(_BINARY, _emit_binary),
}


def emit_operation(builder: Builder, node: Node, operands: Sequence[Value]) -> Value:
    """The value of an elementwise node, given those of its sources.

    Operands have equal lanes; the condition of a WHERE may be a scalar all the same.
    """
    return _EMITTERS[node.op](builder, node, operands)


# ---------------------------------------------------------------------- reductions

_COMBINE: Final[dict[ReductionKind, Op]] = {
    "sum": Op.ADD,
    "min": Op.MIN,
    "max": Op.MAX,
    "any": Op.OR,
    "all": Op.AND,
}


def emit_combine(builder: Builder, kind: ReductionKind, dtype: DType, accumulator: Value, value: Value) -> Value:
    """Two partial values of a reduction as one, lane by lane."""
    return _BINARY[_COMBINE[kind]](builder, dtype, accumulator, value)


def emit_accumulation(builder: Builder, reduction: Node, accumulator: Value, value: Value) -> Value:
    """One more term of a reduction, given what is known of its terms."""
    kind, dtype = reduction.reduction.kind, reduction.dtype
    if is_greatest_size(reduction) and _compares_as_integers(builder, dtype):
        # Without the sign bit the order of floats is that of their bits, above it infinity, then NaN. What the
        # accumulator begins with, minus infinity, is a negative integer.
        bits = [builder.bitcast(operand, operand.type.as_integer.element) for operand in (accumulator, value)]
        most = builder.intrinsic(f"llvm.smax.{bits[0].type.mangled}", bits[0].type, bits)
        return builder.bitcast(most, accumulator.type.element)
    return emit_combine(builder, kind, dtype, accumulator, value)


def _compares_as_integers(builder: Builder, dtype: DType) -> bool:
    """Whether one instruction gives the greater of two vectors of integers as wide as a float type."""
    return (dtype == F32 and builder.target.has("sse4.1")) or (dtype == F64 and builder.target.has("avx512vl"))


def emit_horizontal(builder: Builder, kind: ReductionKind, dtype: DType, vector: Value) -> Value:
    """All lanes combined into a scalar; their number is a power of two."""
    lanes = vector.lanes
    assert lanes & (lanes - 1) == 0, f"cannot halve {lanes} lanes"
    if lanes == 1:
        return vector
    if dtype.is_bool:
        return _horizontal_boolean(builder, kind, vector)
    while lanes > 2:
        lanes //= 2
        low = builder.shuffle(vector, vector, range(lanes))
        high = builder.shuffle(vector, vector, range(lanes, 2 * lanes))
        vector = emit_combine(builder, kind, dtype, low, high)
    return emit_combine(builder, kind, dtype, builder.extract(vector, 0), builder.extract(vector, 1))


def emit_horizontal_rows(builder: Builder, kind: ReductionKind, dtype: DType, vectors: Sequence[Value]) -> Value:
    """The lanes of several vectors combined, the result of each in a lane of its own.

    Two vectors are merged into one of partial results until there is one, which takes half the work of reducing each.
    Both numbers, of vectors and of lanes, are powers of two.
    """
    lanes, number = vectors[0].lanes, len(vectors)
    if number > lanes:
        halves = vectors[: number // 2], vectors[number // 2 :]
        low, high = (emit_horizontal_rows(builder, kind, dtype, half) for half in halves)
        return builder.shuffle(low, high, range(number))
    together, merged = list(vectors), 1
    while len(together) > 1:
        first, second = _halves_of_blocks(lanes, merged, min(lanes, max(merged, 128 // vectors[0].type.bits)))
        pairs = zip(together[0::2], together[1::2], strict=True)
        together = [
            emit_combine(builder, kind, dtype, *(builder.shuffle(left, right, mask) for mask in (first, second)))
            for left, right in pairs
        ]
        merged *= 2
    (result,) = together
    while result.lanes > number:
        half = result.lanes // 2
        low, high = (builder.shuffle(result, result, range(start, start + half)) for start in (0, half))
        result = emit_combine(builder, kind, dtype, low, high)
    return result


def _halves_of_blocks(lanes: int, block: int, group: int) -> tuple[list[int], list[int]]:
    """Two masks that together take every block of lanes of both vectors, one beside the other; within a group of
    lanes where that has several blocks, since moves within 128 bits are the cheapest."""
    per_group = group // block
    if per_group < 2:
        group, per_group = lanes, lanes // block
    masks: tuple[list[int], list[int]] = ([], [])
    for start in range(0, lanes, group):
        for number in range(per_group):
            places = range(start + number * block, start + (number + 1) * block)
            masks[number >= per_group // 2].extend([*places, *(lanes + place for place in places)])
    return masks


def _horizontal_boolean(builder: Builder, kind: ReductionKind, vector: Value) -> Value:
    """Whether any or all lanes hold: a comparison of the mask's bits as one integer."""
    mask = builder.bitcast_to(vector, Type(f"i{vector.lanes}"))
    if kind in ("any", "max"):
        return builder.compare("ne", mask, builder.constant(mask.type, 0))
    return builder.compare("eq", mask, builder.constant(mask.type, -1))


def identity_value(builder: Builder, kind: ReductionKind, dtype: DType, lanes: int) -> Value:
    """The value of an empty reduction, in every lane."""
    return constant_value(builder, dtype, semantics.identity(kind, dtype).item(), lanes)
