"""The rewriting engine, and the table "simplify", which must never change a value."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kerneljit.errors import Span
from kerneljit.ir.dtype import BF16, BOOL, F16, F32, F64, I8, I16, I32, I64, U8, U32, U64
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula
from kerneljit.ir.interpret import interpret
from kerneljit.ir.node import Axis, Node, Op, axis_value, binary, cast_to, constant
from kerneljit.ir.rewrite import RewriteError, Rule, RuleTable, any_value, apply, operation
from kerneljit.ir.simplify import SIMPLIFY, holds_exactly, simplify
from kerneljit.ir.verify import assert_valid
from tests.random_formulas import SIZES, arguments, formulas

x, y = (Node(Op.SCALAR, F32, (), name) for name in "xy")
n, m = (Node(Op.SCALAR, I32, (), name) for name in "nm")
p, q = (Node(Op.SCALAR, BOOL, (), name) for name in "pq")
X, Y = any_value("x"), any_value("y")


# patterns


def test_one_capture_is_one_node():
    square = operation(Op.MUL, X, X)
    assert next(square.matches(binary(Op.MUL, x, x)))["x"] is x
    assert not list(square.matches(binary(Op.MUL, x, y)))


def test_commutative_operations_match_either_way_round():
    pattern = operation(Op.ADD, operation(Op.NEG, X), Y)
    for node in (binary(Op.ADD, Node(Op.NEG, F32, (x,)), y), binary(Op.ADD, y, Node(Op.NEG, F32, (x,)))):
        match = next(pattern.matches(node))
        assert (match["x"], match["y"]) == (x, y)
    subtraction = operation(Op.SUB, operation(Op.NEG, X), Y)
    assert not list(subtraction.matches(binary(Op.SUB, y, Node(Op.NEG, F32, (x,)))))


def test_matching_backtracks():
    # the first order of the outer sum captures y as x, and fails only later
    pattern = operation(Op.ADD, operation(Op.MUL, X, Y), X)
    node = binary(Op.ADD, binary(Op.MUL, x, y), y)
    assert next(pattern.matches(node))["x"] is y


def test_types_and_conditions_are_asked():
    pattern = operation(Op.ADD, dtype=lambda dtype: dtype.is_integer)
    assert not list(pattern.matches(binary(Op.ADD, x, y)))
    assert list(pattern.matches(binary(Op.ADD, n, m)))


# the engine


def test_rewrites_reach_a_fixpoint_from_below():
    increment = Rule(
        "count-down",
        operation(Op.CONSTANT, condition=lambda node: node.argument > 0, capture="c"),
        lambda match: constant(match["c"].argument - 1, I32),
    )
    root = binary(Op.MUL, constant(300, I32), binary(Op.ADD, n, constant(7, I32)))
    zero = constant(0, I32)
    assert apply(root, RuleTable("down", (increment,))) is binary(Op.MUL, zero, binary(Op.ADD, n, zero))


def test_every_shared_node_is_rewritten_once():
    calls = []

    def count(match):
        calls.append(match["root"])

    root = n
    for _ in range(200):  # as a tree, this has 2 ** 200 nodes
        root = binary(Op.ADD, root, root)
    assert apply(root, RuleTable("count", (Rule("count", operation(Op.ADD), count),))) is root
    assert len(calls) == 200


def test_deep_formulas_do_not_recurse():
    root = n
    for _ in range(20_000):
        root = binary(Op.ADD, root, m)
    negated = apply(root, RuleTable("swap", (Rule("m", operation(Op.SCALAR), lambda _: constant(1, I32)),)))
    assert sum(1 for _ in negated.walk()) == 20_001


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda match: binary(Op.ADD, match["y"], match["x"]), "comes back"),
        (lambda match: binary(Op.ADD, binary(Op.ADD, match["x"], match["y"]), match["y"]), "comes back"),
        (lambda match: binary(Op.ADD, match["x"], binary(Op.MUL, match["y"], n)), "does not come to an end"),
    ],
)
def test_a_table_without_end_is_an_error(function, message):
    table = RuleTable("endless", (Rule("again", operation(Op.ADD, X, Y), function),))
    with pytest.raises(RewriteError, match=f"rule 'again' of table 'endless' {message}"):
        apply(binary(Op.ADD, n, m), table)


def test_new_nodes_take_the_span_of_the_replaced():
    span = Span("kernel.py", 3, 4, 3, 9)
    fresh = Node(Op.SCALAR, I32, (), "spanned")
    root = Node(Op.XOR, I32, (fresh, n), None, span)
    rule = Rule("or", operation(Op.XOR, X, Y), lambda m: binary(Op.OR, m["x"], Node(Op.NOT, I32, (m["y"],))))
    result = apply(root, RuleTable("or", (rule,)))
    assert result.op is Op.OR and result.span == span
    negation = next(source for source in result.sources if source.op is Op.NOT)
    assert negation.span == span
    assert fresh.span is None


# simplify


def f(value: float) -> Node:
    return constant(value, F32)


def c(value: int) -> Node:
    return constant(value, I32)


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        (binary(Op.ADD, n, c(0)), n),
        (binary(Op.MUL, c(1), n), n),
        (binary(Op.MUL, c(0), n), c(0)),
        (binary(Op.SUB, n, n), c(0)),
        (binary(Op.MOD, n, c(1)), c(0)),
        (binary(Op.AND, n, n), n),
        (binary(Op.AND, n, c(-1)), n),
        (binary(Op.OR, n, c(-1)), c(-1)),
        (binary(Op.XOR, n, n), c(0)),
        (binary(Op.SHL, n, c(0)), n),
        (binary(Op.AND, p, constant(True, BOOL)), p),
        (binary(Op.OR, constant(True, BOOL), p), constant(True, BOOL)),
        (binary(Op.ADD, x, f(-0.0)), x),
        (binary(Op.SUB, x, f(0.0)), x),
        (binary(Op.MUL, x, f(1.0)), x),
        (binary(Op.MUL, f(-1.0), x), Node(Op.NEG, F32, (x,))),
        (binary(Op.DIV, x, f(1.0)), x),
        (Node(Op.NEG, F32, (Node(Op.NEG, F32, (x,)),)), x),
        (Node(Op.NOT, BOOL, (Node(Op.NOT, BOOL, (p,)),)), p),
        (Node(Op.NOT, BOOL, (binary(Op.LT, n, m),)), binary(Op.GE, n, m)),
        (Node(Op.NOT, BOOL, (binary(Op.EQ, x, y),)), binary(Op.NE, x, y)),
        (Node(Op.ABS, F32, (Node(Op.NEG, F32, (x,)),)), Node(Op.ABS, F32, (x,))),
        (binary(Op.MAX, x, x), x),
        (binary(Op.LE, n, n), constant(True, BOOL)),
        (Node(Op.WHERE, F32, (constant(False, BOOL), x, y)), y),
        (Node(Op.WHERE, F32, (p, x, x)), x),
        (Node(Op.WHERE, F32, (Node(Op.NOT, BOOL, (p,)), x, y)), Node(Op.WHERE, F32, (p, y, x))),
        (Node(Op.WHERE, BOOL, (p, constant(True, BOOL), constant(False, BOOL))), p),
        (cast_to(cast_to(n, F64), I32), n),
        (cast_to(cast_to(n, I64), I8), cast_to(n, I8)),
        (binary(Op.ADD, c(2**31 - 1), c(1)), c(-(2**31))),
        (binary(Op.FLOORDIV, c(-7), c(0)), c(0)),
        (binary(Op.FLOORDIV, c(-7), c(2)), c(-4)),
        (binary(Op.ADD, f(2.0**24), f(1.0)), f(2.0**24)),
        (cast_to(f(300.7), U8), constant(255, U8)),
        (cast_to(c(300), U8), constant(44, U8)),
        (f(0.1), f(float(np.float32(0.1)))),
        (binary(Op.ADD, binary(Op.MUL, n, binary(Op.SUB, c(3), c(2))), c(0)), n),
    ],
)
def test_simplified(root: Node, expected: Node):
    assert simplify(root) is expected


@pytest.mark.parametrize(
    "root",
    [
        binary(Op.ADD, x, f(0.0)),  # -0.0 + 0.0 is 0.0
        binary(Op.SUB, x, f(-0.0)),
        binary(Op.MUL, x, f(0.0)),
        binary(Op.SUB, x, x),
        binary(Op.DIV, x, x),
        binary(Op.EQ, x, x),
        Node(Op.NOT, BOOL, (binary(Op.LT, x, y),)),
        Node(Op.ABS, U32, (Node(Op.NEG, U32, (Node(Op.SCALAR, U32, (), "u"),)),)),
        cast_to(cast_to(n, F32), I32),
        cast_to(cast_to(n, F64), I8),  # saturates, where i32 -> i8 wraps
        cast_to(cast_to(n, I8), I32),
        cast_to(cast_to(x, F16), F32),
        Node(Op.EXP, F32, (f(1.0),)),
        axis_value(Axis("i", Extent.of("M"))),
    ],
)
def test_left_alone(root: Node):
    assert simplify(root) is root


@given(st.data())
@settings(max_examples=250, deadline=None)
def test_simplifying_changes_no_value(data: st.DataObject):
    formula = data.draw(formulas(depth=4))
    values = data.draw(arguments(formula))
    simple = Formula(formula.name, formula.axes, formula.parameters, simplify(formula.root), formula.result)
    assert_valid(simple)
    before, after = interpret(formula, values, SIZES), interpret(simple, values, SIZES)
    same_nan = (before != before) & (after != after)
    assert np.all(same_nan | ((before == after) & (_signs(before) == _signs(after))))


def _signs(array: np.ndarray) -> np.ndarray:
    return np.signbit(array.astype(np.float64)) if array.dtype.kind not in "biu" else array < 0


@pytest.mark.parametrize("rule", SIMPLIFY.rules, ids=lambda rule: rule.name)
def test_names_are_unique(rule: Rule):
    assert [other.name for other in SIMPLIFY.rules].count(rule.name) == 1


@pytest.mark.parametrize(
    ("wide", "narrow", "exact"),
    [
        (F64, I32, True),
        (F32, I32, False),
        (F32, I16, True),
        (F16, I16, False),
        (F16, U8, True),
        (BF16, U8, True),
        (F64, BF16, True),
        (F16, BF16, False),
        (I32, U8, True),
        (I8, U8, False),
        (U64, I8, False),
        (I8, BOOL, True),
    ],
)
def test_what_a_cast_keeps(wide, narrow, exact):
    assert holds_exactly(wide, narrow) is exact
