"""Python numbers in a formula: literals and closure constants, which have no type until they get a partner's.

Also what the typing rules and this module share: `Violation`, and how messages name operators and types.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any, cast

from kerneljit.errors import (
    ConstantWithoutValue,
    FloatBits,
    IntegerDivisionOfFloats,
    LiteralOutOfRange,
    SourceMistake,
)
from kerneljit.ir.dtype import DType
from kerneljit.ir.node import BITWISE, SHIFTS, Op

Number = int | float | bool

_PYTHON_NAMES = {
    Op.ADD: "+", Op.SUB: "-", Op.MUL: "*", Op.DIV: "/", Op.FLOORDIV: "//", Op.MOD: "%", Op.POW: "**",
    Op.AND: "&", Op.OR: "|", Op.XOR: "^", Op.NOT: "~", Op.SHL: "<<", Op.SHR: ">>",
    Op.EQ: "==", Op.NE: "!=", Op.LT: "<", Op.LE: "<=", Op.GT: ">", Op.GE: ">=", Op.NEG: "-",
    Op.WHERE: "x if c else y",
}  # fmt: skip
_LARGEST_CONSTANT_BITS = 2048  # of a folded integer: more than any float holds, and quick to compute
_LARGEST_QUOTED_BITS = 128


class Violation(Exception):
    """A broken rule: the class of the mistake and its facts."""

    def __init__(self, kind: type[SourceMistake], **facts: object) -> None:
        super().__init__(kind.__name__)
        self.kind = kind
        self.facts = facts


def operator_text(op: Op) -> str:
    """The operation as the user wrote it."""
    return _PYTHON_NAMES.get(op, op.value)


def shown(dtype: DType) -> str:
    """A type as messages name it."""
    return "bits" if dtype.is_bits else dtype.name


def does_not_fit(value: Number, dtype: DType) -> Violation:
    advice = (
        "use a smaller constant"
        if dtype.is_bits or dtype.is_float or dtype.width == 64
        else "convert its partner, such as `i64(x)`"
    )
    return Violation(
        LiteralOutOfRange, value=quoted(value), dtype=shown(dtype), role="the type that it gets here", advice=advice
    )


def quoted(value: Number) -> str:
    """A number as messages name it; Python refuses to print the longest ones."""
    if isinstance(value, int) and value.bit_length() > _LARGEST_QUOTED_BITS:
        return f"an integer of {value.bit_length()} bits"
    return repr(value)


def extreme_constant(op: Op, left: Number, right: Number) -> Number:
    for side in (left, right):
        if isinstance(side, float) and math.isnan(side):
            return side
    return min(left, right) if op is Op.MIN else max(left, right)


def fold(op: Op, left: Number, right: Number) -> Number:
    """Python's own answer for two Python numbers; where it has none, a `Violation`."""
    integers = isinstance(left, int) and isinstance(right, int)
    if op in (Op.FLOORDIV, Op.MOD) and not integers:
        raise Violation(IntegerDivisionOfFloats, operator=operator_text(op), dtype="a float")
    if op in BITWISE | SHIFTS and not integers:
        raise Violation(FloatBits, operator=operator_text(op), dtype="a float")
    without_value = Violation(ConstantWithoutValue, operator=operator_text(op), left=quoted(left), right=quoted(right))
    if integers and op in (Op.POW, Op.SHL) and int(right) * max(int(left).bit_length(), 1) > _LARGEST_CONSTANT_BITS:
        raise without_value
    try:
        value = _FOLDED[op](left, right)
    except (OverflowError, ValueError, ZeroDivisionError):
        raise without_value from None
    if isinstance(value, complex):  # a negative base with a fractional power
        raise without_value
    return cast(Number, value)


def _divide(left: Number, right: Number) -> float:
    if right:
        return left / right
    if not left or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


_FOLDED: dict[Op, Callable[[Any, Any], Any]] = {
    Op.ADD: operator.add, Op.SUB: operator.sub, Op.MUL: operator.mul, Op.DIV: _divide, Op.POW: operator.pow,
    Op.FLOORDIV: lambda left, right: left // right if right else 0,
    Op.MOD: lambda left, right: left % right if right else 0,
    Op.AND: operator.and_, Op.OR: operator.or_, Op.XOR: operator.xor,
    Op.SHL: operator.lshift, Op.SHR: operator.rshift,
    Op.EQ: operator.eq, Op.NE: operator.ne, Op.LT: operator.lt, Op.LE: operator.le, Op.GT: operator.gt,
    Op.GE: operator.ge,
}  # fmt: skip
