"""Rows that ask nothing of a target: each idiom's fallback, on any architecture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from kerneljit.ir.dtype import BITS, F32, F64, INTEGERS

from .builder import Builder, Value
from .rows import Row


def _multiply_then_add(builder: Builder, operands: Sequence[Value]) -> Value:
    left, right, addend = operands
    return builder.fadd(builder.fmul(left, right), addend)


def _count_bits(builder: Builder, operands: Sequence[Value]) -> Value:
    (value,) = operands
    return builder.unary_intrinsic("ctpop", value)


def _divide(builder: Builder, operands: Sequence[Value]) -> Value:
    numerator, denominator = operands
    return builder.fdiv(numerator, denominator)


def multiply_add(left: Any, right: Any, addend: Any) -> Any:
    """left * right + addend."""
    return left * right + addend


def count_bits(value: Any) -> Any:
    """The number of set bits, those of a negative number in two's complement."""
    value = np.asarray(value)
    return np.bitwise_count(value.view(f"u{value.itemsize}"))


def divide(numerator: Any, denominator: Any) -> Any:
    """The quotient that IEEE defines, of small whole numbers."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.divide(numerator, denominator)


def dot(left: Any, right: Any) -> Any:
    """The sum over the last axis of products, none of them rounded or wrapped."""
    wide = np.float64 if left.dtype.kind not in "iu" else np.int64
    return (left.astype(wide) * right.astype(wide)).sum(-1)


def count_common_bits(left: Any, right: Any) -> Any:
    """The number of bits, over the last axis, that are set in both."""
    return count_bits(left & right).sum(-1, dtype=np.int64)


ROWS = (
    Row("multiply, add", "multiply_add", frozenset({F32, F64}), frozenset(), multiply_add, _multiply_then_add, 2.0),
    Row("bit tricks", "popcount", frozenset({*INTEGERS, *BITS}), frozenset(), count_bits, _count_bits, 12.0, 6),
    Row("division", "small_quotient", frozenset({F32}), frozenset(), divide, _divide, 10.0),
)
