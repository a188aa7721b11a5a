"""Intervals hold every value, overflows are found to the last term, and accesses are judged exactly."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kerneljit.ir.bounds import (
    Interval,
    access_problems,
    accumulator_overflows,
    guarded_loads,
    indirect_indices,
    interval,
    intervals,
)
from kerneljit.ir.dtype import BITS64, BOOL, F32, F64, I8, I16, I32, I64, U8, U16, U32, U64, DType
from kerneljit.ir.extent import Extent, parse_extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.interpret import interpret
from kerneljit.ir.interval_operations import sum_interval
from kerneljit.ir.node import Axis, Node, Op, Reduction, axis_value, binary, cast_to, constant, dim_value
from kerneljit.ir.text import parse_formula
from tests.random_formulas import SIZES, arguments, formulas

AXIS_I, AXIS_J, AXIS_K = (Axis(name, Extent.of(name.upper())) for name in "ijk")
i, j, k = (axis_value(axis) for axis in (AXIS_I, AXIS_J, AXIS_K))


def scalar(name: str, dtype: DType) -> Node:
    return Node(Op.SCALAR, dtype, (), name)


def total(body: Node, axis: Axis = AXIS_K) -> Node:
    return Node(Op.REDUCE, body.dtype, (body,), Reduction("sum", axis))


def real(value: float) -> Node:
    return constant(value, F32)


x, y, n = scalar("x", F32), scalar("y", F32), scalar("n", I32)


# intervals


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_an_interval_holds_every_value(data: st.DataObject):
    formula = data.draw(formulas(depth=4))
    values = data.draw(arguments(formula))
    whole = intervals(formula.root, SIZES)
    known = {}
    for node in formula.root.walk():
        if node.op is Op.SCALAR:
            value = values[node.name].item()
            value = float(value) if node.dtype.is_float else int(value)
            known[node] = Interval(value, value) if value == value else whole[node]
    result = interpret(formula, values, SIZES)
    for found in (interval(formula.root, None), whole[formula.root], interval(formula.root, SIZES, known)):
        for value in result.ravel():
            assert float(value) in found if formula.result.is_float else int(value) in found


@pytest.mark.parametrize(
    ("node", "low", "high"),
    [
        (scalar("b", I8), -128, 127),
        (scalar("b", U64), 0, 2**64 - 1),
        (scalar("b", BOOL), 0, 1),
        (constant(2**63 - 1, I64), 2**63 - 1, 2**63 - 1),
        (k, 0, 4),
        (dim_value(parse_extent("2*K + 1")), 11, 11),
        (binary(Op.MUL, k, k), 0, 16),
        (binary(Op.SUB, k, constant(9, I64)), -9, -5),
        (binary(Op.ADD, n, constant(1, I32)), -(2**31), 2**31 - 1),
        (binary(Op.MUL, cast_to(scalar("b", I8), I32), cast_to(scalar("b", I8), I32)), 0, 128 * 128),
        (binary(Op.FLOORDIV, cast_to(scalar("b", I8), I32), constant(-3, I32)), -43, 42),
        (binary(Op.MOD, n, constant(7, I32)), 0, 6),
        (binary(Op.MOD, n, constant(-7, I32)), -6, 0),
        (binary(Op.AND, n, constant(12, I32)), 0, 12),
        (binary(Op.SHR, scalar("u", U32), constant(28, U32)), 0, 15),
        (Node(Op.NOT, I8, (constant(5, I8),)), -6, -6),
        (Node(Op.POPCOUNT, BITS64, (scalar("w", BITS64),)), 0, 64),
        (total(cast_to(scalar("b", I8), I32)), -640, 635),
        (Node(Op.REDUCE, I32, (n,), Reduction("min", Axis("z", Extent()))), 2**31 - 1, 2**31 - 1),
        (cast_to(x, U8), 0, 255),
        (binary(Op.LT, k, constant(5, I64)), 1, 1),
        (binary(Op.GE, k, constant(5, I64)), 0, 0),
        (binary(Op.LT, x, real(math.inf)), 0, 1),
    ],
)
def test_integers_are_exact(node: Node, low: int, high: int):
    found = interval(node, {"K": 5})
    assert (found.low, found.high, found.may_be_nan) == (low, high, False)
    assert type(found.low) is type(found.high) is int


def test_sizes_may_be_known_within_bounds():
    counted = total(cast_to(scalar("byte", U8), I32))
    assert interval(counted, {"K": Interval(0, 100)}) == Interval(0, 25500)
    assert interval(counted, {"K": Interval(2, 2)}) == interval(counted, {"K": 2})
    assert interval(dim_value(Extent.of("K")), {"K": Interval(3, 7)}) == Interval(3, 7)


def test_unknown_sizes_are_anything():
    assert interval(k, None).high == 2**62 - 1
    assert 0 in interval(total(binary(Op.MAX, x, real(1.0))), None)


@pytest.mark.parametrize(
    ("node", "low", "high", "nan"),
    [
        (binary(Op.MUL, x, x), 0.0, math.inf, True),
        (total(binary(Op.MUL, x, x)), 0.0, math.inf, True),
        (total(Node(Op.ABS, F32, (x,))), 0.0, math.inf, True),
        (Node(Op.ABS, F32, (x,)), 0.0, math.inf, True),
        (Node(Op.SIGMOID, F32, (x,)), 0.0, 1.0, True),
        (Node(Op.TANH, F32, (x,)), -1.0, 1.0, True),
        (binary(Op.MIN, binary(Op.MAX, cast_to(n, F32), real(-2.0)), real(3.0)), -2.0, 3.0, False),
        (binary(Op.ADD, real(1.0), real(2.0**-30)), 1.0, 1.0, False),
        (Node(Op.FLOOR, F32, (real(-0.5),)), -1.0, -1.0, False),
        (Node(Op.EXP, F32, (cast_to(n, F32),)), 0.0, math.inf, False),
        (Node(Op.REDUCE, F32, (x,), Reduction("max", Axis("z", Extent()))), -math.inf, -math.inf, False),
    ],
)
def test_floats(node: Node, low: float, high: float, nan: bool):
    assert interval(node, {"K": 5}) == Interval(low, high, nan)


def test_functions_are_widened_but_close():
    found = interval(Node(Op.EXP, F32, (real(1.0),)), {})
    assert found.low < math.e < found.high
    assert found.high - found.low < 1e-5


def test_a_sum_in_any_order_stays_inside():
    stuck = sum_interval(Interval(1.0, 1.0), Interval(2**26, 2**26), F32)
    assert 2.0**24 in stuck and 2.0**26 in stuck  # one after another gets stuck at 2 ** 24
    close = sum_interval(Interval(0.5, 1.0), Interval(100, 100), F32)
    assert 49.9 < close.low <= 50 and 100 <= close.high < 100.1
    assert sum_interval(Interval(-math.inf, math.inf), Interval(1, 2), F32).may_be_nan
    assert sum_interval(Interval(1e38, 3e38), Interval(2, 9), F32).high == math.inf


@given(st.lists(st.floats(-1000, 1000, width=32), min_size=1, max_size=40))
def test_float32_sums(terms: list[float]):
    found = sum_interval(Interval(min(terms), max(terms)), Interval(len(terms), len(terms)), F32)
    for order in (terms, terms[::-1], sorted(terms, key=abs)):
        running = np.float32(0)
        for term in order:
            running += np.float32(term)
        assert float(running) in found


def test_a_guarded_division_has_bounds():
    both, either = scalar("both", U8), scalar("either", U8)
    quotient = binary(Op.DIV, cast_to(both, F32), cast_to(either, F32))
    for condition in (binary(Op.NE, either, constant(0, U8)), cast_to(either, BOOL)):
        chosen = Node(Op.WHERE, F32, (condition, quotient, real(1.0)))
        assert interval(chosen, {}) == Interval(0.0, 255.0)
    assert interval(quotient, {}).may_be_nan


def test_chained_conditions_meet():
    inside = binary(Op.AND, binary(Op.GE, n, constant(2, I32)), binary(Op.LT, n, constant(6, I32)))
    assert interval(Node(Op.WHERE, I32, (inside, n, constant(3, I32))), {}) == Interval(2, 5)
    outside = Node(Op.NOT, BOOL, (inside,))
    assert interval(Node(Op.WHERE, I32, (outside, constant(3, I32), n)), {}) == Interval(2, 5)


def test_a_false_comparison_says_nothing_of_nan():
    positive = Node(Op.WHERE, F32, (binary(Op.LE, x, real(0.0)), real(1.0), x))
    assert interval(positive, {}).low == -math.inf  # x may be NaN, and the condition false of it
    assert interval(positive, {}, {x: Interval(-5.0, 5.0)}).low == 0.0


# what is known of related nodes


def tanimoto() -> tuple[Node, Node, Node]:
    def load(name: str, row: Node) -> Node:
        return Node(Op.LOAD, BITS64, (row, k), name)

    def count(word: Node) -> Node:
        return total(cast_to(cast_to(Node(Op.POPCOUNT, BITS64, (word,)), U64), I32))

    a, b = load("a", i), load("b", j)
    both, either = (cast_to(count(binary(op, a, b)), F32) for op in (Op.AND, Op.OR))
    score = Node(Op.WHERE, F32, (binary(Op.NE, either, real(0.0)), binary(Op.DIV, both, either), real(1.0)))
    return score, count(a), count(b)


def test_row_counts_bound_tanimoto():
    score, row, column = tanimoto()
    found = interval(score, {"K": 4}, {row: Interval(10, 20), column: Interval(80, 100)})
    assert found.high == np.float32(0.25)
    assert found.low == 0.0
    assert interval(score, {"K": 4}, {row: Interval(200, 256), column: Interval(200, 256)}).low > 0.5


def test_norms_bound_a_dot_product():
    a, b = Node(Op.LOAD, F32, (i, k), "a"), Node(Op.LOAD, F32, (j, k), "b")
    dot = total(binary(Op.MUL, a, b))
    known = {total(binary(Op.MUL, a, a)): Interval(0.0, 4.0), total(binary(Op.MUL, b, b)): Interval(1.0, 9.0)}
    found = interval(dot, {"K": 64}, known)
    assert 6 <= found.high < 6.001 and -6.001 < found.low <= -6
    assert not found.may_be_nan
    underflown = {
        total(binary(Op.MUL, a, a)): Interval(0.0, 0.0),
        total(binary(Op.MUL, b, b)): Interval(0.0, 1e20),
    }
    assert interval(dot, {"K": 64}, underflown).high > 1e-23 * 1e10


@given(st.integers(0, 2**16 - 1), st.integers(0, 2**16 - 1))
def test_known_popcounts(left: int, right: int):
    a, b = scalar("a", U16), scalar("b", U16)
    known = {
        Node(Op.POPCOUNT, U16, (node,)): Interval(value.bit_count(), value.bit_count())
        for node, value in ((a, left), (b, right))
    }
    for op, value in ((Op.AND, left & right), (Op.OR, left | right), (Op.XOR, left ^ right)):
        found = interval(Node(Op.POPCOUNT, U16, (binary(op, a, b),)), {}, known)
        assert value.bit_count() in found
        assert found.high <= (left.bit_count() + right.bit_count())


# accumulators


def summing(body: Node, dtype: DType, *names: str) -> Formula:
    parameters = tuple(Parameter(name, dtype, (Extent.of("K"),)) for name in names)
    root = total(body)
    return Formula("f", (), parameters, root, root.dtype)


def element(name: str, dtype: DType) -> Node:
    return Node(Op.LOAD, dtype, (k,), name)


def product(dtype: DType, accumulator: DType) -> Formula:
    body = binary(Op.MUL, cast_to(element("a", dtype), accumulator), cast_to(element("b", dtype), accumulator))
    return summing(body, dtype, "a", "b")


@pytest.mark.parametrize(
    ("formula", "largest"),
    [
        (product(I8, I32), (2**31 - 1) // 128**2),
        (product(U8, I32), (2**31 - 1) // 255**2),
        (product(I16, I32), 1),
        (product(U16, U32), 1),
        (summing(cast_to(element("a", I8), I32), I8, "a"), 2**24),
        (summing(cast_to(binary(Op.GT, element("a", F32), real(0.0)), I32), F32, "a"), 2**31 - 1),
        (
            summing(cast_to(cast_to(Node(Op.POPCOUNT, BITS64, (element("a", BITS64),)), U64), I32), BITS64, "a"),
            (2**31 - 1) // 64,
        ),
    ],
)
def test_the_largest_safe_size_is_exact(formula: Formula, largest: int):
    assert accumulator_overflows(formula, {"K": 0}) == []
    assert accumulator_overflows(formula, {"K": largest}) == []
    (overflow,) = accumulator_overflows(formula, {"K": largest + 1})
    assert (overflow.largest_size, overflow.size) == (largest, largest + 1)
    assert overflow.node is formula.root
    assert overflow.accumulator == formula.result


def test_a_single_term_may_be_too_great():
    cube = cast_to(element("a", I16), I32)
    formula = summing(binary(Op.MUL, binary(Op.MUL, cube, cube), cube), I16, "a")
    (overflow,) = accumulator_overflows(formula, {"K": 1})
    assert overflow.largest_size == 0
    assert overflow.exact == Interval(-(2**45), 2**30 * (2**15 - 1))  # x * x is not negative


@pytest.mark.parametrize(
    "formula",
    [
        product(I32, I32),
        product(I8, I64),
        product(U32, U32),
        summing(binary(Op.MUL, cast_to(element("a", I8), I32), n), I8, "a"),
        summing(cast_to(element("a", F32), I32), F32, "a"),
        summing(element("a", F32), F32, "a"),
        summing(Node(Op.POPCOUNT, U32, (element("a", U32),)), U32, "a"),
    ],
)
def test_types_that_the_user_chose_wrap(formula: Formula):
    assert accumulator_overflows(formula, {"K": 2**40}) == []


# accesses


def problems(body: str, sizes: dict[str, int], shape: str = "T") -> list[tuple[str, int, int, int]]:
    return [
        (problem.index, problem.low, problem.high, problem.size)
        for problem in access_problems(window(body, shape), sizes)
    ]


def window(body: str, shape: str = "T") -> Formula:
    """A formula over t and w with `body` after the values that it may use."""
    return parse_formula(
        f"""kernel f(t: T) -> f32 {{
          x: f32[{shape}]
          %0 = axis t
          %1 = axis w: W
          %2 = constant 0.0 : f32
          %3 = sub %0, %1 : i64
          %4 = ge %0, %1 : bool_
          %5 = constant 1 : i64
          %6 = constant 2 : i64
          {body.format(sum="sum[w: W]")}
        }}"""
    )


PLAIN = "%10 = load x[%3] : f32\n %11 = {sum} %10 : f32\n return %11"
GUARDED = "%9 = load x[%3] : f32\n %10 = where %4, %9, %2 : f32\n %11 = {sum} %10 : f32\n return %11"
BOTH = GUARDED.replace("%10 = where %4, %9, %2", "%8 = where %4, %9, %2 : f32\n %10 = add %8, %9")
ELSE = "%7 = lt %0, %1 : bool_\n" + GUARDED.replace("%4, %9, %2", "%7, %2, %9")
WRONG_BRANCH = GUARDED.replace("%4, %9, %2", "%4, %2, %9")
STRICT = "%7 = gt %0, %1 : bool_\n %8 = sub %3, %5 : i64\n" + GUARDED.replace("%4,", "%7,").replace("%3", "%8", 1)
CONJUNCTION = (
    (
        "%7 = dim T\n %8 = add %0, %1 : i64\n %12 = lt %8, %7 : bool_\n %13 = and %4, %12 : bool_\n"
        " %14 = load x[%8] : f32\n %15 = load x[%3] : f32\n %16 = add %14, %15 : f32\n"
        " %10 = where %13, %16, %2 : f32\n %11 = {sum} %10 : f32\n return %11"
    )
    .replace("{sum}", "{{sum}}")
    .replace("{{", "{")
    .replace("}}", "}")
)
SCALED = (
    "%7 = mul %6, %3 : i64\n %9 = load x[%7] : f32\n %10 = where %4, %9, %2 : f32\n %11 = {sum} %10 : f32\n return %11"
)
EQUALITY = "%7 = eq %0, %1 : bool_\n" + GUARDED.replace("%4,", "%7,")

TW = {"T": 9, "W": 4}


def test_an_index_may_leave_its_array():
    assert problems(PLAIN, TW) == [("t + -1*w", -3, 8, 9)]
    assert problems(PLAIN, {"T": 9, "W": 1}) == []


def test_empty_axes_read_nothing():
    assert problems(PLAIN, {"T": 9, "W": 0}) == []
    assert problems(PLAIN, {"T": 0, "W": 4}) == []


@pytest.mark.parametrize("body", [GUARDED, ELSE, STRICT, CONJUNCTION, EQUALITY])
def test_guards_count(body: str):
    assert problems(body, TW) == []


def test_guards_count_scaled():
    assert problems(SCALED, TW, shape="2*T") == []
    assert [problem[1:] for problem in problems(SCALED, TW)] == [(-6, 16, 9)]


@pytest.mark.parametrize("body", [BOTH, WRONG_BRANCH])
def test_a_path_without_the_guard_counts_as_such(body: str):
    assert problems(body, TW) == [("t + -1*w", -3, 8, 9)]


def test_a_guard_that_never_holds_admits_anything():
    never = "%7 = dim W\n %8 = ge %1, %7 : bool_\n" + GUARDED.replace("%4,", "%8,")
    assert problems(never, TW) == []


def test_the_upper_end_needs_its_own_guard():
    ahead = "%7 = add %0, %1 : i64\n" + GUARDED.replace("x[%3]", "x[%7]")
    assert problems(ahead, TW) == [("t + w", 0, 11, 9)]
    assert problems(ahead, TW, shape="T + W - 1") == []


def test_loads_that_must_not_be_read_blindly():
    for body, count in ((PLAIN, 0), (GUARDED, 1), (BOTH, 0), (CONJUNCTION, 2)):
        assert len(guarded_loads(window(body))) == count
    harmless = GUARDED.replace("x[%3]", "x[%0]")
    assert guarded_loads(window(harmless)) == frozenset()  # t is inside whatever the sizes
    assert len(guarded_loads(window(harmless, shape="T - 1"))) == 1
    ahead = "%7 = add %0, %1 : i64\n" + GUARDED.replace("x[%3]", "x[%7]")
    assert guarded_loads(window(ahead, shape="T + W - 1")) == frozenset()
    assert len(guarded_loads(window(ahead))) == 1


@given(
    st.lists(st.integers(-2, 2), min_size=6, max_size=6),
    st.sampled_from([Op.GE, Op.GT, Op.LE, Op.LT, Op.EQ, Op.NE]),
    st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_what_is_admitted_stays_inside(numbers: list[int], op: Op, negated: bool):
    """Whatever index and guard: nothing that can leave the array is let through."""
    index_t, index_w, index_0, guard_t, guard_w, guard_0 = numbers
    t, w = Axis("t", Extent.of("T")), Axis("w", Extent.of("W"))

    def line(of_t: int, of_w: int, offset: int) -> Node:
        parts = [binary(Op.MUL, constant(factor, I64), axis_value(axis)) for factor, axis in ((of_t, t), (of_w, w))]
        return binary(Op.ADD, binary(Op.ADD, *parts), constant(offset, I64))

    load = Node(Op.LOAD, F32, (line(index_t, index_w, index_0),), "x")
    condition = binary(op, line(guard_t, guard_w, guard_0), constant(0, I64))
    branches = (real(0.0), load) if negated else (load, real(0.0))
    root = total(Node(Op.WHERE, F32, (condition, *branches)), w)
    formula = Formula("f", (t,), (Parameter("x", F32, (Extent((), 5),)),), root, F32)
    sizes = {"T": 4, "W": 3}
    relation = {
        Op.GE: "__ge__",
        Op.GT: "__gt__",
        Op.LE: "__le__",
        Op.LT: "__lt__",
        Op.EQ: "__eq__",
        Op.NE: "__ne__",
    }
    reads = [
        index_t * at + index_w * aw + index_0
        for at, aw in itertools.product(range(4), range(3))
        if getattr(guard_t * at + guard_w * aw + guard_0, relation[op])(0) is not negated
    ]
    if not access_problems(formula, sizes):
        assert all(0 <= index < 5 for index in reads)


def test_indirect_rows_are_named():
    rows = Node(Op.LOAD, I32, (j,), "rows")
    load = Node(Op.LOAD, F32, (cast_to(rows, I64), k), "b")
    formula = Formula(
        "f",
        (AXIS_J,),
        (Parameter("rows", I32, (Extent.of("J"),)), Parameter("b", F32, (Extent.of("N"), Extent.of("K")))),
        total(load),
        F32,
    )
    (found,) = indirect_indices(formula)
    assert (found.load, found.axis, found.index.indirect) == (load, 0, cast_to(rows, I64))
    assert access_problems(formula, {"J": 3, "N": 2, "K": 4}) == []
    short = Formula(
        "f", (AXIS_J,), (Parameter("rows", I32, (Extent((), 2),)), *formula.parameters[1:]), total(load), F32
    )
    (problem,) = access_problems(short, {"J": 3, "N": 2, "K": 4})
    assert (problem.parameter, problem.axis, problem.high, problem.size) == ("rows", 0, 2, 2)


def test_many_paths_stay_cheap():
    """Guards along 2 ** 40 paths to one load: too many to tell apart, so it counts as unguarded."""
    node: Node = Node(Op.LOAD, F64, (i,), "x")
    for step in range(40):
        condition = binary(Op.GE, i, constant(step, I64))
        node = Node(Op.WHERE, F64, (condition, binary(Op.ADD, node, node), Node(Op.NEG, F64, (node,))))
    formula = Formula("f", (AXIS_I,), (Parameter("x", F64, (Extent((), 2),)),), node, F64)
    assert [problem.high for problem in access_problems(formula, {"I": 4})] == [3]
    assert math.inf in interval(node, {"I": 4})
