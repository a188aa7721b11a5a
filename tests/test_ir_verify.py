"""The verifier accepts every formula of the language, and names the rule that a broken one breaks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from kerneljit.ir.dtype import BF16, BITS64, BOOL, F32, F64, I8, I32, I64, U32, U64
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.node import Axis, Node, Op, Reduction, axis_value, binary, cast_to, constant
from kerneljit.ir.verify import VerificationError, assert_valid, verify
from tests.random_formulas import formulas

M, K = Extent.of("M"), Extent.of("K")
ROW_AXIS, INNER_AXIS = Axis("i", M), Axis("k", K)
A = Parameter("a", F32, (M, K))
ROWS = Parameter("rows", I32, (M,))
S = Parameter("s", F32, None)
i, k = axis_value(ROW_AXIS), axis_value(INNER_AXIS)
a = Node(Op.LOAD, F32, (i, k), "a")
total = Node(Op.REDUCE, F32, (a,), Reduction("sum", INNER_AXIS))
s = Node(Op.SCALAR, F32, (), "s")
half = constant(0.5, BF16)
words = constant(3, BITS64)
byte = constant(3, I8)
row = cast_to(Node(Op.LOAD, I32, (i,), "rows"), I64)


def formula(root: Node, result=None) -> Formula:
    return Formula("f", (ROW_AXIS,), (A, ROWS, S), root, result or root.dtype)


@given(formulas())
@settings(max_examples=150, deadline=None)
def test_valid_formulas_pass(valid: Formula):
    assert_valid(valid)


@pytest.mark.parametrize(
    "root",
    [
        total,
        binary(Op.MUL, total, s),
        Node(Op.LOAD, F32, (row, binary(Op.ADD, i, constant(1, I64))), "a"),
        cast_to(cast_to(Node(Op.POPCOUNT, BITS64, (words,)), U64), I32),
        cast_to(words, BOOL),
        binary(Op.EQ, words, words),
        binary(Op.MAX, half, half),
    ],
)
def test_these_are_valid(root: Node):
    assert verify(formula(root)) == []


@pytest.mark.parametrize(
    ("rule", "root"),
    [
        ("structure", Node(Op.ADD, F32, (s,))),
        ("structure", Node(Op.NEG, F32, (s,), 3)),
        ("structure", Node(Op.REDUCE, F32, (s,), "sum")),
        ("structure", Node(Op.AXIS, I64, (), "i")),
        ("constant", Node(Op.CONSTANT, F32, (), 1)),
        ("constant", Node(Op.CONSTANT, I32, (), True)),
        ("constant", Node(Op.CONSTANT, I8, (), 128)),
        ("constant", Node(Op.CONSTANT, U32, (), -1)),
        ("size-type", Node(Op.DIM, I32, (), K)),
        ("axis-extent", binary(Op.ADD, axis_value(Axis("i", K)), i)),
        ("axis-scope", a),
        ("axis-scope", binary(Op.ADD, total, a)),
        ("axis-rebound", Node(Op.REDUCE, F32, (s,), Reduction("sum", ROW_AXIS))),
        ("axis-rebound", Node(Op.REDUCE, F32, (total,), Reduction("sum", INNER_AXIS))),
        ("parameter", Node(Op.SCALAR, F32, (), "t")),
        ("parameter", Node(Op.SCALAR, F32, (), "a")),
        ("parameter", Node(Op.LOAD, F32, (i,), "s")),
        ("parameter", Node(Op.LOAD, F32, (i,), "a")),
        ("parameter", Node(Op.SCALAR, F64, (), "s")),
        ("index", Node(Op.LOAD, F32, (constant(0, I32), i), "a")),
        ("index", Node(Op.LOAD, F32, (binary(Op.MUL, i, i), i), "a")),
        ("index", Node(Op.LOAD, F32, (Node(Op.CAST, I64, (Node(Op.LOAD, F32, (i, i), "a"),)), i), "a")),
        ("cast", Node(Op.CAST, I32, (words,))),
        ("cast", Node(Op.CAST, BITS64, (constant(3, U64),))),
        ("where", Node(Op.WHERE, F32, (s, s, s))),
        ("where", Node(Op.WHERE, F64, (constant(True, BOOL), s, s))),
        ("reduction", Node(Op.REDUCE, I8, (byte,), Reduction("sum", INNER_AXIS))),
        ("reduction", Node(Op.REDUCE, BITS64, (words,), Reduction("min", INNER_AXIS))),
        ("reduction", Node(Op.REDUCE, F32, (s,), Reduction("any", INNER_AXIS))),
        ("reduction", Node(Op.REDUCE, F64, (s,), Reduction("sum", INNER_AXIS))),
        ("operand-types", Node(Op.ADD, F32, (s, constant(1.0, F64)))),
        ("result-type", Node(Op.ADD, F64, (s, s))),
        ("result-type", Node(Op.POPCOUNT, I32, (constant(3, U64),))),
        ("comparison", Node(Op.LT, F32, (s, s))),
        ("comparison", Node(Op.LT, BOOL, (words, words))),
        ("arithmetic-type", binary(Op.ADD, half, half)),
        ("arithmetic-type", binary(Op.MUL, byte, byte)),
        ("float-type", binary(Op.DIV, i, i)),
        ("float-type", Node(Op.SQRT, BF16, (half,))),
        ("integer-type", binary(Op.MOD, s, s)),
        ("ordered-type", binary(Op.MIN, words, words)),
        ("bitwise-type", binary(Op.AND, s, s)),
        ("word-type", binary(Op.SHL, constant(True, BOOL), constant(True, BOOL))),
    ],
)
def test_the_broken_rule_is_named(rule: str, root: Node):
    assert rule in {problem.rule for problem in verify(formula(root))}


def test_the_result_has_the_type_of_the_root():
    assert [problem.rule for problem in verify(formula(total, F64))] == ["result"]


def test_names_are_unique():
    twice = Formula("f", (ROW_AXIS, ROW_AXIS), (S, S), s, F32)
    assert {problem.rule for problem in verify(twice)} == {"axis-names", "parameter-names"}


def test_the_error_shows_the_line():
    with pytest.raises(VerificationError, match=r"word-type: .*popcount.*'%1 = popcount %0 : f32'") as caught:
        assert_valid(formula(Node(Op.POPCOUNT, F32, (s,))))
    assert caught.value.problems[0].node.op is Op.POPCOUNT
