"""The table "simplify": rewrites that give the same value for every input, by the language's semantics.

In floating point that rules out much that algebra allows: `x * 0` keeps NaN and the sign of zero,
`x + 0.0` turns -0.0 into 0.0, `x - x` may be NaN. Constants are folded by the semantics themselves, so that
they wrap and round as at run time; functions with a tolerance of ulps are not folded, as each backend
has its own last bits. Axes and dims are left alone: affine forms are the business of `indices.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from . import semantics
from .dtype import BOOL, F32, F64, DType, integer_range
from .node import BINARY, COMPARISONS, TRANSCENDENTAL, UNARY, Node, Op, constant
from .rewrite import Match, Pattern, Rule, RuleTable, any_value, apply, operation


def simplify(root: Node) -> Node:
    """The node with the table applied."""
    return apply(root, SIMPLIFY)


def _is_integral(dtype: DType) -> bool:
    return dtype.is_integer or dtype.is_bits


def _is_float(dtype: DType) -> bool:
    return dtype.is_float


def _is_signed(dtype: DType) -> bool:
    """Whether the type has negative values: the absolute value of an unsigned number is itself."""
    return dtype.is_float or dtype.is_signed


# folding

FOLDED: Final = (UNARY | BINARY | {Op.WHERE}) - TRANSCENDENTAL - {Op.RSQRT}


def _fold(match: Match) -> Node:
    root = match["root"]
    operands = [semantics.constant_array(_value(source), source.dtype) for source in root.sources]
    value = semantics.apply(root.op, operands, root.sources[-1].dtype, root.dtype)
    return constant(value.item(), root.dtype, root.span)


def _value(node: Node) -> int | float | bool:
    assert isinstance(node.argument, (int, float))
    return node.argument


def _all_constant(node: Node) -> bool:
    return all(source.op is Op.CONSTANT for source in node.sources)


def _round_constant(match: Match) -> Node:
    """The same constant, spelled by the value that its type can hold."""
    root = match["root"]
    rounded = semantics.constant_array(_value(root), root.dtype)
    return constant(float(rounded), root.dtype, root.span)


# operands that rules ask for

X: Final = any_value("x")
Y: Final = any_value("y")
CONDITION: Final = any_value("condition")


def _literal(holds: Callable[[Node], bool]) -> Pattern:
    return operation(Op.CONSTANT, condition=holds)


def _float_literal(value: float) -> Pattern:
    """One float constant, its sign of zero included."""

    def holds(node: Node) -> bool:
        found = _value(node)
        return found == value and math.copysign(1, found) == math.copysign(1, value)

    return operation(Op.CONSTANT, dtype=_is_float, condition=holds)


def _integer_literal(value: int) -> Pattern:
    return operation(Op.CONSTANT, dtype=_is_integral, condition=lambda node: node.argument == value)


def _has_all_bits(node: Node) -> bool:
    if node.dtype.is_float:
        return False
    return node.argument == (-1 if node.dtype.is_signed else integer_range(node.dtype)[1])


ZERO: Final = _integer_literal(0)
ONE: Final = _integer_literal(1)
ALL_BITS: Final = _literal(_has_all_bits)
ALL_BITS_AS_X: Final = operation(Op.CONSTANT, capture="x", condition=_has_all_bits)
NO_BITS: Final = _literal(lambda node: not node.dtype.is_float and node.argument == 0)
TRUE: Final = _literal(lambda node: node.argument is True)
FALSE: Final = _literal(lambda node: node.argument is False)


def _x(match: Match) -> Node:
    return match["x"]


def _zero(match: Match) -> Node:
    root = match["root"]
    return constant(0, root.dtype, root.span)


def _truth(value: bool) -> Callable[[Match], Node]:
    return lambda match: constant(value, BOOL, match["root"].span)


# casts


def holds_exactly(wide: DType, narrow: DType) -> bool:
    """Whether every value of `narrow` survives a cast to `wide` unchanged."""
    if wide == narrow or narrow.is_bool:
        return True
    if wide.is_bool or wide.is_bits or narrow.is_bits:
        # bits become the unsigned type of their width, and never come back by a cast
        return (wide.kind, wide.width) == ("unsigned", narrow.width)
    if narrow.is_float:
        return wide == F64 or (wide == F32 and narrow.width == 16)
    if wide.is_float:
        significand = {"f64": 53, "f32": 24, "f16": 11, "bf16": 8}[wide.name]
        return narrow.width - narrow.is_signed <= significand
    low, high = integer_range(narrow)
    least, greatest = integer_range(wide)
    return least <= low and high <= greatest


def _x_of_same_type(match: Match) -> Node | None:
    return match["x"] if match["x"].dtype == match["root"].dtype else None


def _merge_casts(match: Match) -> Node | None:
    """A cast of a cast, as one, where the first loses nothing that the second would have kept."""
    root, middle, x = match["root"], match["middle"], match["x"]
    modular = x.dtype.is_integer and middle.dtype.is_integer and root.dtype.is_integer
    # integers wrap, so that going through any type at least as wide as the last is harmless
    keeps = holds_exactly(middle.dtype, x.dtype) or (modular and middle.dtype.width >= root.dtype.width)
    if not keeps or x.dtype.is_bits:
        return None
    # from a float an integer saturates, from an integer it wraps: the way matters unless neither happens
    saturates = middle.dtype.is_float and not x.dtype.is_float and root.dtype.is_integer
    if saturates and not holds_exactly(root.dtype, x.dtype):
        return None
    return x if root.dtype == x.dtype else Node(Op.CAST, root.dtype, (x,), None, root.span)


# comparisons and selections

_NEGATED: Final = {Op.EQ: Op.NE, Op.NE: Op.EQ, Op.LT: Op.GE, Op.GE: Op.LT, Op.GT: Op.LE, Op.LE: Op.GT}


def _negate_comparison(match: Match) -> Node | None:
    comparison = match["comparison"]
    ordered = comparison.op not in (Op.EQ, Op.NE)
    if ordered and comparison.sources[0].dtype.is_float:
        return None  # both `x < y` and `x >= y` are false of NaN
    return Node(_NEGATED[comparison.op], BOOL, comparison.sources, None, match["root"].span)


def _compare_same(match: Match) -> Node | None:
    if match["x"].dtype.is_float:
        return None
    root = match["root"]
    return constant(root.op in (Op.EQ, Op.LE, Op.GE), BOOL, root.span)


def _swap_branches(match: Match) -> Node:
    root = match["root"]
    return Node(Op.WHERE, root.dtype, (match["condition"], match["y"], match["x"]), None, root.span)


def _not_condition(match: Match) -> Node:
    return Node(Op.NOT, BOOL, (match["condition"],), None, match["root"].span)


def _negate_x(match: Match) -> Node:
    root = match["root"]
    return Node(Op.NEG, root.dtype, (match["x"],), None, root.span)


def _absolute(match: Match) -> Node:
    root = match["root"]
    return Node(Op.ABS, root.dtype, (match["x"],), None, root.span)


def _subtract(match: Match) -> Node:
    root = match["root"]
    return Node(Op.SUB, root.dtype, (match["y"], match["x"]), None, root.span)


_BITS_OPERATIONS: Final = (Op.AND, Op.OR)
_EXTREMES: Final = (Op.MIN, Op.MAX)
_ROUNDINGS: Final = (Op.FLOOR, Op.CEIL, Op.ROUND)

SIMPLIFY: Final = RuleTable(
    "simplify",
    (
        Rule("fold", operation(FOLDED, condition=_all_constant), _fold),
        Rule("round-constant", operation(Op.CONSTANT, dtype=_is_float), _round_constant),
        # casts
        Rule("cast-to-itself", operation(Op.CAST, X), _x_of_same_type),
        Rule("cast-of-cast", operation(Op.CAST, operation(Op.CAST, X, capture="middle")), _merge_casts),
        # selections
        Rule("where-true", operation(Op.WHERE, TRUE, X, Y), _x),
        Rule("where-false", operation(Op.WHERE, FALSE, Y, X), _x),
        Rule("where-same", operation(Op.WHERE, CONDITION, X, X), _x),
        Rule("where-not", operation(Op.WHERE, operation(Op.NOT, CONDITION), X, Y), _swap_branches),
        Rule("where-is-condition", operation(Op.WHERE, any_value("x"), TRUE, FALSE), _x),
        Rule("where-is-not-condition", operation(Op.WHERE, CONDITION, FALSE, TRUE), _not_condition),
        # booleans and bits
        Rule("double-not", operation(Op.NOT, operation(Op.NOT, X)), _x),
        Rule(
            "not-comparison",
            operation(Op.NOT, operation(COMPARISONS, capture="comparison")),
            _negate_comparison,
        ),
        Rule("and-with-itself", operation(_BITS_OPERATIONS, X, X), _x),
        Rule("xor-with-itself", operation(Op.XOR, X, X), _zero),
        Rule("and-all", operation(Op.AND, X, ALL_BITS), _x),
        Rule("and-none", operation(Op.AND, X, NO_BITS), _zero),
        Rule("or-none", operation((Op.OR, Op.XOR), X, NO_BITS), _x),
        Rule("or-all", operation(Op.OR, any_value(), ALL_BITS_AS_X), _x),
        Rule("shift-by-zero", operation((Op.SHL, Op.SHR), X, ZERO), _x),
        # comparisons
        Rule("compare-with-itself", operation(COMPARISONS, X, X), _compare_same),
        Rule("equals-true", operation(Op.EQ, X, TRUE), _x),
        Rule("differs-from-false", operation(Op.NE, X, FALSE), _x),
        # arithmetic of integers
        Rule("add-zero", operation(Op.ADD, X, ZERO), _x),
        Rule("subtract-zero", operation(Op.SUB, X, ZERO), _x),
        Rule("subtract-itself", operation(Op.SUB, X, X, dtype=_is_integral), _zero),
        Rule("multiply-by-zero", operation(Op.MUL, any_value(), ZERO), _zero),
        Rule("multiply-by-one", operation(Op.MUL, X, ONE), _x),
        Rule("divide-by-one", operation(Op.FLOORDIV, X, ONE), _x),
        Rule("modulo-one", operation(Op.MOD, any_value(), ONE), _zero),
        # arithmetic of floats: -0.0 is what adds nothing, 0.0 is what subtracts nothing
        Rule("add-minus-zero", operation(Op.ADD, X, _float_literal(-0.0)), _x),
        Rule("subtract-plus-zero", operation(Op.SUB, X, _float_literal(0.0)), _x),
        Rule("multiply-by-float-one", operation(Op.MUL, X, _float_literal(1.0)), _x),
        Rule("multiply-by-minus-one", operation(Op.MUL, X, _float_literal(-1.0)), _negate_x),
        Rule("divide-by-float-one", operation(Op.DIV, X, _float_literal(1.0)), _x),
        # arithmetic of both
        Rule("add-negative", operation(Op.ADD, Y, operation(Op.NEG, X)), _subtract),
        Rule("double-negation", operation(Op.NEG, operation(Op.NEG, X)), _x),
        Rule("extreme-of-itself", operation(_EXTREMES, X, X), _x),
        Rule("absolute-of-absolute", operation(Op.ABS, operation(Op.ABS, capture="x")), _x),
        Rule("absolute-of-negative", operation(Op.ABS, operation(Op.NEG, X), dtype=_is_signed), _absolute),
        Rule("round-of-round", operation(_ROUNDINGS, operation(_ROUNDINGS, capture="x")), _x),
    ),
)
