"""Formulas print and read back to the very same nodes; other text is refused with its line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from kerneljit.ir.dtype import BITS64, F32, I32, I64, U64
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula
from kerneljit.ir.node import Axis, Node, Op, Reduction, axis_value, binary, cast_to, constant
from kerneljit.ir.text import FormulaTextError, parse_formula, print_expression, print_formula
from tests.random_formulas import formulas

COSINE = """\
kernel cosine(i: M, j: N) -> f32 {
  a: f32[M, K]
  b: f32[N, 2*K - 1]
  alpha: f32
  %0 = axis i
  %1 = axis k: K
  %2 = load a[%0, %1] : f32
  %3 = axis j
  %4 = load b[%3, %1] : f32
  %5 = mul %2, %4 : f32
  %6 = sum[k: K] %5 : f32
  %7 = scalar alpha : f32
  %8 = constant -0.0 : f32
  %9 = max %7, %8 : f32
  %10 = div %6, %9 : f32
  return %10
}
"""


def axis(name: str, extent: str) -> Axis:
    return Axis(name, Extent.of(extent))


def test_canonical_text_is_kept():
    assert print_formula(parse_formula(COSINE)) == COSINE


def test_text_builds_the_interned_nodes():
    i, j, k = axis("i", "M"), axis("j", "N"), axis("k", "K")
    a = Node(Op.LOAD, F32, (axis_value(i), axis_value(k)), "a")
    b = Node(Op.LOAD, F32, (axis_value(j), axis_value(k)), "b")
    dot = Node(Op.REDUCE, F32, (binary(Op.MUL, a, b),), Reduction("sum", k))
    root = binary(Op.DIV, dot, binary(Op.MAX, Node(Op.SCALAR, F32, (), "alpha"), constant(-0.0, F32)))
    assert parse_formula(COSINE).root is root


@given(formulas())
@settings(max_examples=100, deadline=None)
def test_round_trip(formula: Formula):
    text = print_formula(formula)
    parsed = parse_formula(text)
    assert parsed.root is formula.root
    assert parsed == formula
    assert print_formula(parsed) == text


@pytest.mark.parametrize("value", [0.1, float("inf"), float("-inf"), -0.0, 5e-324, 1.7976931348623157e308, 1e22])
def test_float_literals_are_exact(value: float):
    formula = Formula("f", (), (), constant(value, F32), F32)
    assert parse_formula(print_formula(formula)).root is formula.root


def test_nan_and_64_bit_literals_are_exact():
    for node in (constant(float("nan"), F32), constant(2**64 - 1, U64), constant(-(2**63), I64)):
        formula = Formula("f", (), (), node, node.dtype)
        assert parse_formula(print_formula(formula)).root is node


@pytest.mark.parametrize(
    ("old", "new", "line", "expected"),
    [
        ("kernel cosine(i: M, j: N)", "kernel cosine(i: M, i: N)", 1, "axes of different names"),
        ("-> f32 {", "-> float {", 1, "element type"),
        ("b: f32[N, 2*K - 1]", "a: f32[N, 2*K - 1]", 3, "one parameter named a"),
        ("2*K - 1", "2*K -- 1", 3, "extent"),
        ("2*K - 1", "99999999999999999999*K", 3, "at most 64 bits"),
        ("axis i\n", "axis q\n", 5, "an axis of the kernel"),
        ("load a[%0, %1]", "load a[%0]", 7, "2 indices"),
        ("load a[%0, %1]", "load c[%0, %1]", 7, "an array parameter for 'c'"),
        ("load a[%0, %1]", "load alpha[%0, %1]", 7, "an array parameter"),
        ("mul %2, %4", "mul %2", 10, "2 operands of mul"),
        ("mul %2, %4", "mull %2, %4", 10, "an operation for 'mull'"),
        ("mul %2, %4", "mul %2, %44", 10, "a value defined above"),
        ("mul %2, %4 : f32", "mul %2, %4", 10, "type"),
        ("sum[k: K]", "prod[k: K]", 11, "one of sum, min, max, any, all"),
        ("constant -0.0", "constant 0", 13, "a literal of f32"),
        ("constant -0.0", "constant " + "9" * 5000, 13, "characters in a line"),
        ("constant -0.0", "constant 1e99999", 13, "a float"),
        ("%9 = max", "%8 = max", 14, "one value named %8"),
        ("return %10", "return %11", 16, "a value defined above"),
        ("}\n", "}\nmore", 18, "nothing after"),
        ("  return %10\n}\n", "", 15, "the text ends"),
    ],
)
def test_wrong_text_names_its_line(old: str, new: str, line: int, expected: str):
    with pytest.raises(FormulaTextError) as caught:
        parse_formula(COSINE.replace(old, new, 1))
    assert caught.value.line == line
    assert expected in str(caught.value)


def test_size_is_bounded():
    with pytest.raises(FormulaTextError, match="at most"):
        parse_formula(" " * (1 << 21))


def test_an_index_that_is_huge_as_a_tree_is_refused():
    doublings = "".join(f"  %{n} = add %{n - 1}, %{n - 1} : i64\n" for n in range(1, 60))
    head = "kernel f(i: M) -> f32 {\n  a: f32[M]\n  %0 = axis i\n"
    text = f"{head}{doublings}  %60 = load a[%59] : f32\n  return %60\n}}\n"
    with pytest.raises(FormulaTextError, match="simpler index"):
        parse_formula(text)


def test_infix():
    i, j, k, w = axis("i", "M"), axis("j", "N"), axis("k", "K"), axis("w", "W")
    a = Node(Op.LOAD, F32, (axis_value(i), axis_value(k)), "a")
    b = Node(Op.LOAD, F32, (axis_value(j), axis_value(k)), "b")
    difference = binary(Op.SUB, a, binary(Op.SUB, b, a))
    dot = Node(Op.REDUCE, F32, (binary(Op.MUL, difference, b),), Reduction("sum", k))
    assert print_expression(dot) == "sum((a[i, k] - (b[j, k] - a[i, k])) * b[j, k] for k in K)"
    bits = Node(Op.LOAD, BITS64, (axis_value(i), axis_value(w)), "x")
    count = cast_to(cast_to(Node(Op.POPCOUNT, BITS64, (binary(Op.AND, bits, bits),)), U64), I32)
    assert print_expression(count) == "i32(u64(popcount(x[i, w] & x[i, w])))"
    chosen = Node(Op.WHERE, F32, (binary(Op.LT, a, b), a, Node(Op.NEG, F32, (a,))))
    assert print_expression(binary(Op.ADD, chosen, a)) == "(a[i, k] if a[i, k] < b[j, k] else -a[i, k]) + a[i, k]"


def test_infix_of_a_dag_stays_short():
    node = Node(Op.SCALAR, F32, (), "x")
    for _ in range(200):
        node = binary(Op.MUL, node, node)
    assert len(print_expression(node, limit=100)) <= 100
