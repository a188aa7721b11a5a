"""The interpreter against an evaluator of one element at a time, and its edges."""

from __future__ import annotations

import itertools
import math
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pytest

from kerneljit.ir import semantics
from kerneljit.ir.dtype import (
    BITS8,
    BOOL,
    F16,
    F32,
    F64,
    I8,
    I32,
    I64,
    U8,
    DType,
    integer_range,
    to_numpy,
)
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.interpret import interpret
from kerneljit.ir.node import (
    Axis,
    Node,
    Op,
    Reduction,
    ReductionKind,
    axis_value,
    binary,
    cast_to,
    constant,
    dim_value,
)

ROW, J, K, L = (Axis(name, Extent.of(name.upper())) for name in "ijkl")


@pytest.fixture(autouse=True)
def _no_warnings() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def array(name: str, dtype: DType, *extents: str | int | Extent) -> Parameter:
    return Parameter(name, dtype, tuple(e if isinstance(e, Extent) else Extent.of(e) for e in extents))


def load(parameter: Parameter, *indices: Node | Axis) -> Node:
    sources = tuple(axis_value(i) if isinstance(i, Axis) else i for i in indices)
    return Node(Op.LOAD, parameter.dtype, sources, parameter.name)


def reduce(kind: ReductionKind, axis: Axis, body: Node) -> Node:
    return Node(Op.REDUCE, body.dtype, (body,), Reduction(kind, axis))


def where(condition: Node, yes: Node, no: Node) -> Node:
    return Node(Op.WHERE, yes.dtype, (condition, yes, no))


# ------------------------------------------------------------------------- one element at a time


class OneElement:
    """Recursion over nodes for one output element, on Python integers and NumPy float scalars."""

    def __init__(self, formula: Formula, values: Mapping[str, Any], sizes: Mapping[str, int]) -> None:
        self.formula, self.values, self.sizes = formula, values, sizes

    def output(self) -> np.ndarray:
        extents = [axis.extent.evaluate(self.sizes) for axis in self.formula.axes]
        result = np.empty(extents, to_numpy(self.formula.result))
        for place in itertools.product(*map(range, extents)):
            value = self.value(self.formula.root, dict(zip(self.formula.axes, place, strict=True)))
            result[place] = self.convert(value, self.formula.root.dtype, self.formula.result)
        return result

    def value(self, node: Node, place: Mapping[Axis, int]) -> Any:
        match node.op:
            case Op.CONSTANT:
                return self.typed(node.argument, node.dtype)
            case Op.AXIS:
                return place[node.axis]
            case Op.DIM:
                return node.argument.evaluate(self.sizes)
            case Op.SCALAR:
                return self.typed(self.values[node.name], node.dtype)
            case Op.LOAD:
                indices = [int(self.value(source, place)) for source in node.sources]
                assert min(indices, default=0) >= 0
                return self.typed(self.values[node.name][tuple(indices)], node.dtype)
            case Op.WHERE:
                return self.value(node.sources[1 if self.value(node.sources[0], place) else 2], place)
            case Op.REDUCE:
                return self.reduction(node, place)
            case Op.CAST:
                return self.convert(self.value(node.sources[0], place), node.sources[0].dtype, node.dtype)
        operands = [self.value(source, place) for source in node.sources]
        return self.typed(self.compute(node, *operands), node.dtype)

    def reduction(self, node: Node, place: Mapping[Axis, int]) -> Any:
        axis, kind = node.reduction.axis, node.reduction.kind
        extent = axis.extent.evaluate(self.sizes)
        terms = [self.value(node.sources[0], {**place, axis: step}) for step in range(extent)]
        if kind == "sum":
            return self.typed(math.fsum(terms) if node.dtype.is_float else sum(terms), node.dtype)
        if kind in ("any", "all"):
            return any(terms) if kind == "any" else all(terms)
        if not terms:
            limits = (-math.inf, math.inf) if node.dtype.is_float else integer_range(node.dtype)
            return self.typed(limits[kind == "min"], node.dtype)
        nans = [term for term in terms if math.isnan(term)]
        return nans[0] if nans else (min(terms) if kind == "min" else max(terms))

    def compute(self, node: Node, x: Any, y: Any = None) -> Any:
        match node.op:
            case Op.ADD:
                return x + y
            case Op.SUB:
                return x - y
            case Op.MUL:
                return x * y
            case Op.NEG:
                return -x
            case Op.ABS:
                return abs(x)
            case Op.DIV:
                return x / y
            case Op.FLOORDIV:
                return x // y if y else 0
            case Op.AND:
                return x & y
            case Op.OR:
                return x | y
            case Op.POPCOUNT:
                return (x % (1 << node.dtype.width)).bit_count()
            case Op.GE:
                return x >= y
            case Op.GT:
                return x > y
            case Op.EQ:
                return x == y
            case Op.MAX:
                return x if math.isnan(x) or x > y else y
            case Op.SQRT:
                return math.sqrt(x)
        raise AssertionError(node.op)

    def convert(self, value: Any, source: DType, target: DType) -> Any:
        assert not (source.is_float and not target.is_float), "left to the tests of semantics"
        return self.typed(value, target)

    def typed(self, value: Any, dtype: DType) -> Any:
        if dtype.is_float:
            return to_numpy(dtype).type(value)
        if dtype.is_bool:
            return bool(value)
        low, _ = integer_range(dtype)
        return (int(value) - low) % (1 << dtype.width) + low


def check(formula: Formula, values: Mapping[str, Any], **sizes: int) -> np.ndarray:
    expected = OneElement(formula, values, sizes).output()
    for chunk in (1, 3, 7, 1 << 18):
        found = interpret(formula, values, sizes, chunk=chunk)
        assert found.dtype == expected.dtype
        np.testing.assert_array_equal(found, expected)
    return expected


def whole(shape: tuple[int, ...], dtype: DType, low: int = -9, high: int = 10) -> np.ndarray:
    """Small whole numbers, so that float sums are exact in every order."""
    generator = np.random.default_rng(7)
    return generator.integers(max(low, 0) if not (dtype.is_float or dtype.is_signed) else low, high, shape).astype(
        to_numpy(dtype)
    )


A = array("a", F32, "I", "K")
B = array("b", F32, "J", "K")
DOT = reduce("sum", K, binary(Op.MUL, load(A, ROW, K), load(B, J, K)))

# ------------------------------------------------------------------------- formulas


def test_matrix_product_with_epilogue() -> None:
    bias, alpha = array("bias", F32, "J"), Parameter("alpha", F32, None)
    scaled = binary(Op.MUL, Node(Op.SCALAR, F32, (), "alpha"), DOT)
    root = binary(Op.MAX, binary(Op.ADD, scaled, load(bias, J)), constant(0.0, F32))
    formula = Formula("linear", (ROW, J), (A, B, bias, alpha), root, F32)
    values = {"a": whole((3, 5), F32), "b": whole((4, 5), F32), "bias": whole((4,), F32), "alpha": 2.0}
    check(formula, values, I=3, J=4, K=5)
    check(formula, {**values, "a": whole((3, 0), F32), "b": whole((4, 0), F32)}, I=3, J=4, K=0)


def test_cosine_shares_row_statistics() -> None:
    norm_a = reduce("sum", K, binary(Op.MUL, load(A, ROW, K), load(A, ROW, K)))
    norm_b = reduce("sum", K, binary(Op.MUL, load(B, J, K), load(B, J, K)))
    root = binary(Op.DIV, DOT, Node(Op.SQRT, F32, (binary(Op.MUL, norm_a, norm_b),)))
    values = {"a": whole((3, 5), F32, 1), "b": whole((4, 5), F32, 1)}
    check(Formula("cosine", (ROW, J), (A, B), root, F16), values, I=3, J=4, K=5)


def test_tanimoto_of_bits() -> None:
    a, b = array("a", BITS8, "I", "K"), array("b", BITS8, "J", "K")

    def count(op: Op) -> Node:
        word = binary(op, load(a, ROW, K), load(b, J, K))
        return reduce("sum", K, cast_to(Node(Op.POPCOUNT, BITS8, (word,)), I32))

    both, either = cast_to(count(Op.AND), F32), cast_to(count(Op.OR), F32)
    root = where(binary(Op.GT, either, constant(0, F32)), binary(Op.DIV, both, either), constant(1, F32))
    values = {"a": whole((3, 2), BITS8, 0, 256), "b": whole((4, 2), BITS8, 0, 256)}
    values["a"][0] = values["b"][0] = 0
    result = check(Formula("tanimoto", (ROW, J), (a, b), root, F32), values, I=3, J=4, K=2)
    assert result[0, 0] == 1.0


def test_a_guarded_access_reads_nothing_outside() -> None:
    x = array("x", F32, "I")
    t, w = axis_value(ROW), axis_value(K)
    guarded = where(binary(Op.GE, t, w), load(x, binary(Op.SUB, t, w)), constant(0.0, F32))
    reversed_guard = where(binary(Op.GT, w, t), constant(0.0, F32), load(x, binary(Op.SUB, t, w)))
    for body in (guarded, reversed_guard):
        formula = Formula("rolling", (ROW,), (x,), reduce("sum", K, body), F32)
        check(formula, {"x": whole((6,), F32)}, I=6, K=4)
        check(formula, {"x": whole((0,), F32)}, I=0, K=4)


def test_what_is_really_selected_outside_is_an_error() -> None:
    x = array("x", F32, "I")
    shifted = load(x, binary(Op.SUB, axis_value(ROW), axis_value(K)))
    formula = Formula("wrong", (ROW,), (x,), reduce("sum", K, shifted), F32)
    interpret(formula, {"x": whole((6,), F32)}, {"I": 6, "K": 1})
    for chunk in (1, 4, 1000):
        with pytest.raises(IndexError, match=r"output element \(0,\) reads outside an array \(one of x\)"):
            interpret(formula, {"x": whole((6,), F32)}, {"I": 6, "K": 2}, chunk=chunk)
    beyond = Formula("beyond", (ROW,), (x,), load(x, binary(Op.ADD, axis_value(ROW), constant(1, I64))), F32)
    with pytest.raises(IndexError, match=r"\(5,\)"):
        interpret(beyond, {"x": whole((6,), F32)}, {"I": 6})


def test_and_guards_as_pythons_and_does() -> None:
    x = array("x", F32, "I")
    previous = load(x, binary(Op.SUB, axis_value(ROW), constant(1, I64)))
    inside = binary(Op.GE, axis_value(ROW), constant(1, I64))
    grows = binary(Op.AND, inside, binary(Op.GT, load(x, ROW), previous))
    values = np.array([3, 4, 2], np.float32)
    result = interpret(Formula("grows", (ROW,), (x,), grows, BOOL), {"x": values}, {"I": 3})
    assert result.tolist() == [False, True, False]


def test_indirect_rows() -> None:
    rows = array("rows", I32, "J")
    indirect = load(B, cast_to(load(rows, J), I64), axis_value(K))
    body = binary(Op.MUL, load(A, ROW, K), indirect)
    b = array("b", F32, "L", "K")
    formula = Formula("gathered", (ROW, J), (A, b, rows), reduce("sum", K, body), F32)
    values = {"a": whole((2, 5), F32), "b": whole((9, 5), F32), "rows": np.array([8, 0, 8, 3], np.int32)}
    check(formula, values, I=2, J=4, K=5, L=9)
    for bad in (-1, 9):
        values["rows"][2] = bad
        with pytest.raises(IndexError):
            interpret(formula, values, {"I": 2, "J": 4, "K": 5, "L": 9})


def test_nested_reductions_and_a_body_that_does_not_vary() -> None:
    a = array("a", I8, "I", "K")
    inner = reduce("sum", L, binary(Op.MUL, cast_to(load(a, ROW, K), I32), cast_to(axis_value(L), I32)))
    nested = reduce("max", K, inner)
    formula = Formula("nested", (ROW,), (a,), binary(Op.ADD, nested, reduce("sum", K, constant(2, I32))), I32)
    check(formula, {"a": whole((3, 5), I8, -128, 128)}, I=3, K=5, L=4)
    check(formula, {"a": whole((3, 5), I8, -128, 128)}, I=3, K=5, L=0)


@pytest.mark.parametrize("dtype", [F16, F32, F64, I8, U8, I64], ids=str)
@pytest.mark.parametrize("kind", ["min", "max"])
@pytest.mark.parametrize("extent", [0, 1, 6])
def test_extremes(dtype: DType, kind: ReductionKind, extent: int) -> None:
    a = array("a", dtype, "I", "K")
    formula = Formula("extreme", (ROW,), (a,), reduce(kind, K, load(a, ROW, K)), dtype)
    values = whole((3, extent), dtype)
    if dtype.is_float and extent > 1:
        values[1, 1] = np.nan
        values[2, 1] = -np.inf
    check(formula, {"a": values}, I=3, K=extent)


@pytest.mark.parametrize("kind", ["any", "all"])
@pytest.mark.parametrize("extent", [0, 1, 6])
def test_any_and_all(kind: ReductionKind, extent: int) -> None:
    a = array("a", I32, "I", "K")
    truth = binary(Op.EQ, load(a, ROW, K), constant(1, I32))
    formula = Formula("truth", (ROW,), (a,), reduce(kind, K, truth), BOOL)
    values = np.ones((3, extent), np.int32)
    values[1, :] = 0
    values[2, :1] = 0
    check(formula, {"a": values}, I=3, K=extent)


def test_integers_wrap_in_sums_and_results() -> None:
    a = array("a", I64, "K")
    root = reduce("sum", K, binary(Op.MUL, load(a, K), load(a, K)))
    values = np.array([2**62 + 3, -(2**61) - 1, 2**63 - 1], np.int64)
    assert check(Formula("squares", (), (a,), root, I64), {"a": values}, K=3).shape == ()
    check(Formula("squares", (), (a,), root, U8), {"a": values}, K=3)


def test_sizes_strides_and_outputs_without_parameters() -> None:
    value = binary(Op.ADD, binary(Op.MUL, axis_value(ROW), dim_value(Extent.combine({"J": 1}, 2))), axis_value(J))
    check(Formula("places", (ROW, J), (), value, I64), {}, I=3, J=4)
    formula = Formula("product", (ROW, J), (A, B), DOT, F32)
    wide = whole((6, 10), F32)
    values = {"a": wide[::-2, ::2], "b": np.broadcast_to(wide[:1, 1::2], (4, 5))}
    check(formula, values, I=3, J=4, K=5)


def test_loops_of_one_name_share_an_axis() -> None:
    mean = binary(Op.DIV, reduce("sum", K, load(A, ROW, K)), constant(4, F32))
    body = binary(Op.MUL, binary(Op.SUB, load(A, ROW, K), mean), constant(2, F32))
    check(Formula("centred", (ROW, K), (A,), body, F32), {"a": whole((3, 4), F32)}, I=3, K=4)
    total = reduce("max", K, Node(Op.ABS, F32, (body,)))
    check(Formula("spread", (ROW,), (A,), total, F32), {"a": whole((3, 4), F32)}, I=3, K=4)


def test_float_sums_are_rounded_once() -> None:
    for dtype, big in ((F32, 1e8), (F64, 1e17)):
        a = array("a", dtype, "K")
        values = np.array([big, 1, -big], to_numpy(dtype))
        formula = Formula("total", (), (a,), reduce("sum", K, load(a, K)), dtype)
        assert interpret(formula, {"a": values}, {"K": 3}) == 1
    overflow = np.array([3e38, 3e38, -3e38], np.float32)
    total = Formula("total", (), (array("a", F32, "K"),), reduce("sum", K, load(array("a", F32, "K"), K)), F32)
    assert interpret(total, {"a": overflow}, {"K": 3}) == np.float32(3e38)


def test_deep_formulas_do_not_exhaust_the_stack() -> None:
    node = load(A, ROW, K)
    for step in range(5000):
        node = binary(Op.ADD, node, constant(step % 2, F32))
    result = interpret(
        Formula("deep", (ROW, K), (A,), node, F32), {"a": np.zeros((1, 2), np.float32)}, {"I": 1, "K": 2}
    )
    assert result.tolist() == [[2500, 2500]]


def test_arguments_are_judged() -> None:
    formula = Formula("product", (ROW, J), (A, B), DOT, F32)
    values = {"a": whole((3, 5), F32), "b": whole((4, 5), F32)}
    sizes = {"I": 3, "J": 4, "K": 5}
    with pytest.raises(TypeError, match="a must be f32"):
        interpret(formula, {**values, "a": whole((3, 5), F64)}, sizes)
    with pytest.raises(ValueError, match="shape"):
        interpret(formula, {**values, "b": whole((4, 6), F32)}, sizes)
    with pytest.raises(TypeError, match="no value"):
        interpret(formula, {"a": values["a"]}, sizes)
    shrunk = Formula("shrunk", (Axis("i", Extent.combine({"I": 1}, -5)),), (), constant(0, I64), I64)
    with pytest.raises(ValueError, match="negative"):
        interpret(shrunk, {}, {"I": 3})


# ------------------------------------------------------------------------- operations


@pytest.mark.parametrize("op", [Op.ADD, Op.SUB, Op.MUL, Op.FLOORDIV, Op.AND, Op.OR, Op.GE, Op.GT, Op.EQ])
@pytest.mark.parametrize("dtype", [I32, I64], ids=str)
def test_integer_operations_against_python(op: Op, dtype: DType) -> None:
    low, high = integer_range(dtype)
    interesting = np.array([low, low + 1, -7, -2, -1, 0, 1, 2, 7, high - 1, high], to_numpy(dtype))
    a, b = array("a", dtype, "I"), array("b", dtype, "J")
    root = binary(op, load(a, ROW), load(b, J))
    check(Formula("pairs", (ROW, J), (a, b), root, root.dtype), {"a": interesting, "b": interesting}, I=11, J=11)


def test_transcendental_functions_are_correctly_rounded_but_for_ties() -> None:
    x = np.random.default_rng(1).uniform(-3, 3, 500)
    for op, function in ((Op.EXP, math.exp), (Op.TANH, math.tanh), (Op.ERF, math.erf), (Op.SIN, math.sin)):
        single = x.astype(np.float32)
        exact = np.array([function(float(v)) for v in single])
        found = semantics.apply(op, [single], F32, F32)
        np.testing.assert_array_equal(found, exact.astype(np.float32))
        double = semantics.apply(op, [x], F64, F64)
        reference = np.array([function(v) for v in x])
        assert np.all(np.abs(double - reference) <= 3 * np.spacing(np.abs(reference)))  # libm's tanh errs by 2
