"""Rows as parts: the nodes that a scheme makes of an operand, and the condition that a row must meet.

In: an operand of a product, the axes that it is summed over, a scheme and its limits. Out: its parts, each an
expression of one row that packing can evaluate; the power of two that undoes their scale; and whether the row
is unfit. A row's statistics are its greatest and least magnitude: no rounding, no overflow, any order.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kerneljit.ir.dtype import BOOL, F32
from kerneljit.ir.node import Axis, Node, Op, Reduction, ReductionKind, axis_value, binary, cast_to, constant, rebuild

from .contract_schemes import UNIT_ROUNDOFF, RowLimits, Scheme


@dataclass(frozen=True, slots=True)
class RowParts:
    """An operand as a scheme takes it."""

    parts: tuple[Node, ...]
    """Of the scheme's type, the greatest first; they vary with the row and with the axes of the sum."""
    inverse_scale: Node | None
    """What a product of the parts is multiplied by; it varies with the row alone."""
    unfit: Node
    """True of a row for which the scheme promises nothing; NaN and infinities among its elements included."""


def row_parts(operand: Node, own_axes: Mapping[Axis, Axis], scheme: Scheme, limits: RowLimits) -> RowParts:
    """The operand in the parts of a scheme; `own_axes` has axes for the row's statistics, by those of the sum."""
    row, axes = _over(operand, own_axes), tuple(own_axes.values())
    greatest = reduce_over("max", axes, _unary(Op.ABS, row))
    inverse = None
    if scheme.scaled:
        leading = _leading_power(binary(Op.MAX, greatest, _number(limits.least)))
        inverse = binary(Op.MUL, leading, _number(1 / scheme.scaled_to))
        operand_in_scale = binary(Op.MUL, operand, binary(Op.DIV, _number(scheme.scaled_to), leading))
    else:
        operand_in_scale = operand
    return RowParts(_split(operand_in_scale, scheme), inverse, _unfit(row, greatest, axes, limits))


def reduce_over(kind: ReductionKind, axes: Sequence[Axis], body: Node) -> Node:
    """A reduction over several axes, the first outermost."""
    for axis in reversed(axes):
        body = Node(Op.REDUCE, body.dtype, (body,), Reduction(kind, axis), body.span)
    return body


def _split(rest: Node, scheme: Scheme) -> tuple[Node, ...]:
    """Each part is what the ones before it left, rounded; every subtraction is exact."""
    parts = [cast_to(rest, scheme.part)]
    while len(parts) < scheme.parts:
        rest = binary(Op.SUB, rest, cast_to(parts[-1], F32))
        parts.append(cast_to(rest, scheme.part))
    return tuple(parts)


def _leading_power(value: Node) -> Node:
    """The greatest power of two that is at most a value from 2^-100 to 2^100.

    After Rump's: q - (1 - u) q, rounded twice, is it exactly for q = (2^23 + 1) value. A logarithm would be
    within some ulp, and so would its power.
    """
    q = binary(Op.MUL, _number(2.0**23 + 1), value)
    return _unary(Op.ABS, binary(Op.SUB, q, binary(Op.MUL, _number(1 - UNIT_ROUNDOFF), q)))


def _over(operand: Node, own_axes: Mapping[Axis, Axis]) -> Node:
    """The operand read along other axes, since no reduction may hold another one over its own axis."""

    def renamed(node: Node) -> Node:
        return axis_value(own_axes[node.axis]) if node.op is Op.AXIS and node.axis in own_axes else node

    return rebuild(operand, renamed)


def _unfit(row: Node, greatest: Node, axes: Sequence[Axis], limits: RowLimits) -> Node:
    # every comparison is false of NaN, so it is the fit rows that are described; no elements are as good as zeros
    is_large = binary(Op.GE, greatest, _number(limits.least))
    fit = _and(
        binary(Op.LE, greatest, _number(limits.greatest)),
        Node(Op.OR, BOOL, (is_large, binary(Op.LE, greatest, _number(0.0)))),
    )
    if limits.least_element or limits.least_share:
        zero = binary(Op.EQ, row, _number(0.0))
        magnitude = Node(Op.WHERE, F32, (zero, _number(math.inf), _unary(Op.ABS, row)))
        least = reduce_over("min", axes, magnitude)
        fit = _and(fit, binary(Op.GE, least, _number(limits.least_element)))
        if limits.least_share:
            fit = _and(fit, binary(Op.GE, least, binary(Op.MUL, greatest, _number(limits.least_share))))
    return Node(Op.NOT, BOOL, (fit,))


def _and(left: Node, right: Node) -> Node:
    return Node(Op.AND, BOOL, (left, right))


def _unary(op: Op, value: Node) -> Node:
    return Node(op, value.dtype, (value,))


def _number(value: float) -> Node:
    return constant(value, F32)
