"""The error bound: it holds for what keeps the rules, it is not absurd, and it catches what does not."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest

from kerneljit.ir import semantics
from kerneljit.ir.dtype import BF16, BOOL, F16, F32, F64, I8, I32, DType, to_numpy
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.functions import FUNCTION_ULPS
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
)
from kerneljit.ir.rounding import Bounded, bounded, gamma, judge, unit_roundoff

ROW, J, K, L = (Axis(name, Extent.of(name.upper())) for name in "ijkl")
MANY = 1000


def array(name: str, dtype: DType, *extents: str) -> Parameter:
    return Parameter(name, dtype, tuple(map(Extent.of, extents)))


def load(parameter: Parameter, *indices: Axis) -> Node:
    return Node(Op.LOAD, parameter.dtype, tuple(map(axis_value, indices)), parameter.name)


def reduce(kind: ReductionKind, axis: Axis, body: Node) -> Node:
    return Node(Op.REDUCE, body.dtype, (body,), Reduction(kind, axis))


def unary(op: Op, x: Node) -> Node:
    return Node(op, x.dtype, (x,))


A, B, X = array("a", F32, "I", "K"), array("b", F32, "J", "K"), array("x", F32, "I")
DOT = reduce("sum", K, binary(Op.MUL, load(A, ROW, K), load(B, J, K)))
DOT_FORMULA = Formula("dot", (ROW, J), (A, B), DOT, F32)


def normals(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


# --------------------------------------------------------------- backends that keep the rules


Summation = Callable[[np.ndarray], np.ndarray]


def in_order(terms: np.ndarray) -> np.ndarray:
    total = np.zeros(terms.shape[:-1], terms.dtype)
    for place in range(terms.shape[-1]):
        total = total + terms[..., place]
    return total


def lanes(terms: np.ndarray) -> np.ndarray:
    return in_order(np.stack([in_order(terms[..., lane::16]) for lane in range(16)], axis=-1))


def fused(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """A chain of f32 FMAs: an f64 holds an f32 product exactly, and its rounded sum with an f32 nearly."""
    total = np.zeros(np.broadcast_shapes(a.shape, b.shape)[:-1], np.float32)
    exact = a.astype(np.float64) * b.astype(np.float64)
    for place in range(exact.shape[-1]):
        total = (exact[..., place] + total.astype(np.float64)).astype(np.float32)
    return total


def dots(a: np.ndarray, b: np.ndarray) -> list[np.ndarray]:
    left, right = a[:, None, :], b[None, :, :]
    order = np.random.default_rng(5).permutation(a.shape[1])
    return [
        in_order(left * right),
        in_order((left * right)[..., ::-1]),
        lanes((left * right)[..., order]),
        fused(left, right),
        fused(left[..., order], right[..., order]),
        a @ b.T,
    ]


def holds(formula: Formula, values: Mapping[str, Any], candidates: list[np.ndarray], **sizes: int) -> Bounded:
    bound = bounded(formula, values, sizes)
    np.testing.assert_array_equal(bound.value, interpret(formula, values, sizes))
    assert judge(bound.value, bound) is None
    for candidate in candidates:
        assert judge(candidate.astype(bound.value.dtype), bound) is None
    small = bounded(formula, values, sizes, chunk=5)
    np.testing.assert_allclose(small.error, bound.error, rtol=1e-6)
    return bound


@pytest.mark.parametrize("count", [0, 1, 2, 17, MANY])
def test_dot_products(count: int) -> None:
    a, b = normals(1, 3, count), normals(2, 4, count)
    bound = holds(DOT_FORMULA, {"a": a, "b": b}, dots(a, b), I=3, J=4, K=count)
    terms = np.abs(a).astype(np.float64) @ np.abs(b).astype(np.float64).T
    assert np.all(bound.error <= 1.1 * gamma(count + 1, F32) * terms)
    if count > 1:
        assert np.all(bound.error >= gamma(count - 1, F32) * terms)


def test_the_bound_catches_an_error_three_times_as_large() -> None:
    a, b = normals(1, 3, MANY), normals(2, 4, MANY)
    bound = bounded(DOT_FORMULA, {"a": a, "b": b}, {"I": 3, "J": 4, "K": MANY})
    for sign in (-1, 1):
        wrong = bound.value.copy()
        wrong[1, 2] += np.float32(sign * 3 * bound.error[1, 2])
        message = judge(wrong, bound)
        assert message is not None and "1 of 12 elements" in message and "[1, 2]" in message
    close = (bound.value + 0.5 * bound.error).astype(np.float32)
    assert judge(close, bound) is None


def test_a_dropped_term_is_caught() -> None:
    a, b = normals(1, 3, MANY), normals(2, 4, MANY)
    bound = bounded(DOT_FORMULA, {"a": a, "b": b}, {"I": 3, "J": 4, "K": MANY})
    short = a[:, :-1] @ b[:, :-1].T
    assert judge(short, bound) is not None


def test_cosine_with_its_square_root_and_division() -> None:
    def square(parameter: Parameter, axis: Axis) -> Node:
        return reduce("sum", K, binary(Op.MUL, load(parameter, axis, K), load(parameter, axis, K)))

    norms = unary(Op.SQRT, binary(Op.MUL, square(A, ROW), square(B, J)))
    a, b = normals(3, 3, 64), normals(4, 4, 64)
    norm = np.sqrt((np.einsum("ik,ik->i", a, a)[:, None] * np.einsum("jk,jk->j", b, b)[None, :]).astype(np.float32))
    for result in (F32, F16, BF16):
        formula = Formula("cosine", (ROW, J), (A, B), binary(Op.DIV, DOT, norms), result)
        candidates = [semantics.convert(np.asarray(dot / norm, np.float32), F32, result) for dot in dots(a, b)]
        bound = holds(formula, {"a": a, "b": b}, candidates, I=3, J=4, K=64)
        assert bound.error.max() < (4e-5 if result == F32 else 3 * unit_roundoff(result))


def test_sums_of_sums_may_be_one_long_sum() -> None:
    a = array("a", F32, "I", "K", "L")
    nested = Formula("total", (ROW,), (a,), reduce("sum", K, reduce("sum", L, load(a, ROW, K, L))), F32)
    values = normals(6, 3, 20, 30)
    flat = values.reshape(3, 600)
    order = np.random.default_rng(7).permutation(600)
    candidates = [in_order(flat), in_order(flat[:, order]), lanes(flat), values.sum(axis=2).sum(axis=1)]
    bound = holds(nested, {"a": values}, candidates, I=3, K=20, L=30)
    assert np.all(bound.error <= 1.2 * gamma(600, F32) * np.abs(values).sum(axis=(1, 2)))
    assert np.all(bound.error >= gamma(599, F32) * np.abs(values.astype(np.float64)).sum(axis=(1, 2)))


def test_products_within_a_body_may_be_fused() -> None:
    c, d = array("c", F32, "I", "K"), array("d", F32, "J", "K")
    product, other = (binary(Op.MUL, load(p, ROW, K), load(q, J, K)) for p, q in ((A, B), (c, d)))
    formula = Formula("two", (ROW, J), (A, B, c, d), reduce("sum", K, binary(Op.SUB, product, other)), F32)
    a, b, e, f = (normals(seed, 3, 9) for seed in range(4))
    left, right = (a[:, None] * b[None]), (e[:, None] * f[None])
    inner = (a[:, None].astype(np.float64) * b[None].astype(np.float64) - right).astype(np.float32)
    values = {"a": a, "b": b, "c": e, "d": f}
    holds(formula, values, [in_order(left - right), in_order(inner)], I=3, J=3, K=9)
    # with one term nothing but the fused product can differ
    one = {name: value[:, :1] for name, value in values.items()}
    exact = inner[..., 0]
    assert not np.array_equal(exact, (left - right)[..., 0])
    bound = holds(formula, one, [exact, (left - right)[..., 0]], I=3, J=3, K=1)
    assert np.all(bound.error < 1e-6)


# --------------------------------------------------------------- what is exact stays exact


def test_without_sums_everything_is_exact() -> None:
    x = Node(Op.LOAD, F32, (axis_value(ROW),), "x")
    root = binary(Op.ADD, binary(Op.MUL, x, constant(0.1, F32)), unary(Op.SQRT, x))
    values = np.abs(normals(1, 50))
    bound = bounded(Formula("exact", (ROW,), (X,), root, F16), {"x": values}, {"I": 50})
    assert not bound.error.any()
    fused_multiply = (values.astype(np.float64) * np.float32(0.1) + np.sqrt(values)).astype(np.float32)
    full = bounded(Formula("exact", (ROW,), (X,), root, F32), {"x": values}, {"I": 50})
    assert judge(fused_multiply, full) is not None  # outside a sum a product is rounded


def test_integers_and_booleans_are_exact() -> None:
    a = array("a", I8, "I", "K")
    body = binary(Op.MUL, cast_to(load(a, ROW, K), I32), cast_to(load(a, ROW, K), I32))
    formula = Formula("squares", (ROW,), (a,), reduce("sum", K, body), I32)
    values = np.random.default_rng(1).integers(-128, 128, (3, 50)).astype(np.int8)
    bound = bounded(formula, {"a": values}, {"I": 3, "K": 50})
    assert not bound.error.any()
    wrong = bound.value.copy()
    wrong[1] += 1
    assert judge(wrong, bound) is not None


def test_a_large_integer_that_f64_cannot_tell_apart_is_still_judged() -> None:
    bound = Bounded(np.array([2**62 + 1], np.int64), np.zeros(1))
    assert judge(np.array([2**62 + 1], np.int64), bound) is None
    assert judge(np.array([2**62 + 2], np.int64), bound) is not None


# --------------------------------------------------------------- functions


@pytest.mark.parametrize("dtype", [F32, F64], ids=str)
@pytest.mark.parametrize(
    "op",
    [
        Op.RSQRT,
        Op.EXP,
        Op.LOG,
        Op.LOG2,
        Op.TANH,
        Op.SIGMOID,
        Op.ERF,
        Op.SIN,
        Op.COS,
        Op.FLOOR,
        Op.ROUND,
        Op.SQRT,
    ],
)
def test_a_function_of_an_inexact_operand(op: Op, dtype: DType) -> None:
    """Any operand within its error, moved on by as many ulps as are allowed, is within the bound."""
    a = array("a", dtype, "I", "K")
    positive = op in (Op.RSQRT, Op.LOG, Op.LOG2, Op.SQRT)
    inner = Formula("inner", (ROW,), (a,), reduce("sum", K, load(a, ROW, K)), dtype)
    outer = Formula("outer", (ROW,), (a,), unary(op, inner.root), dtype)
    values = np.random.default_rng(8).standard_normal((400, 30)).astype(to_numpy(dtype))
    values[:, 0] += np.linspace(-20, 20, 400).astype(to_numpy(dtype))
    if positive:
        values = np.abs(values)
    sizes = {"I": 400, "K": 30}
    operand, result = bounded(inner, {"a": values}, sizes), bounded(outer, {"a": values}, sizes)
    ulps = FUNCTION_ULPS.get((op, dtype), 0.5)
    for part in (-1.0, -0.3, 0.0, 0.3, 1.0):
        moved = (operand.value + part * operand.error * 0.999).astype(to_numpy(dtype))
        beyond = np.abs(moved.astype(np.float64) - operand.value) > operand.error
        moved = np.where(beyond, np.nextafter(moved, operand.value), moved)
        exact = semantics.apply(op, [moved], dtype, dtype)
        for shift in (-1, 1) if ulps > 0.5 else (0,):
            got = exact + (shift * (ulps - 0.6) * np.spacing(np.abs(exact))).astype(exact.dtype)
            assert judge(got, result) is None
    if op not in (Op.FLOOR, Op.ROUND):
        reach = [
            semantics.apply(op, [(operand.value + s * operand.error).astype(to_numpy(dtype))], dtype, dtype)
            for s in (-1, 1)
        ]
        attainable = np.maximum(*(np.abs(end.astype(np.float64) - result.value) for end in reach))
        attainable += (ulps + 1) * np.spacing(np.abs(result.value))
        small = operand.error < 1e-3 * np.abs(operand.value)
        slack = 3 if op not in (Op.SIN, Op.COS) else 1e4  # a wave near its crest is bounded by its slope
        assert np.all(result.error[small] <= slack * attainable[small])


@pytest.mark.parametrize("op", [op for op, dtype in FUNCTION_ULPS if dtype == F32 and op is not Op.POW])
def test_a_function_of_an_exact_operand_is_within_its_ulps(op: Op) -> None:
    root = unary(op, Node(Op.LOAD, F32, (axis_value(ROW),), "x"))
    x = np.abs(normals(3, 200)) * 5
    bound = bounded(Formula("function", (ROW,), (X,), root, F32), {"x": x}, {"I": 200})
    ulps = FUNCTION_ULPS[op, F32]
    spacing = np.spacing(np.abs(bound.value)).astype(np.float64)
    if ulps <= 0.5:
        assert not bound.error.any()
    else:
        assert np.all(bound.error <= (2 * ulps + 1) * spacing)
        assert np.all(bound.error >= ulps * spacing)


def test_powers_of_inexact_operands() -> None:
    y = constant(2.5, F32)
    inner = reduce("sum", K, load(A, ROW, K))
    formula = Formula("power", (ROW,), (A,), binary(Op.POW, inner, y), F32)
    values = np.abs(normals(4, 50, 40))
    candidates = [in_order(values)[()] ** np.float32(2.5), lanes(values) ** np.float32(2.5)]
    bound = holds(formula, {"a": values}, candidates, I=50, K=40)
    assert np.all(bound.error <= 2e-5 * np.abs(bound.value))


# --------------------------------------------------------------- branches, steps, conversions


def total(dtype: DType = F32) -> tuple[Parameter, Node]:
    a = array("a", dtype, "I", "K")
    return a, reduce("sum", K, load(a, ROW, K))


def test_an_uncertain_comparison_may_take_either_branch() -> None:
    a, sum_ = total()
    values = normals(1, 3, 40)
    values[:, -1] = 0
    values[0, -1] = -in_order(values[0])  # so that the sum is nearly zero
    values[1, -1], values[2, -1] = 100, -100
    condition = binary(Op.GT, sum_, constant(0, F32))
    chosen = Node(Op.WHERE, F32, (condition, constant(7, F32), constant(1, F32)))
    bound = bounded(Formula("branch", (ROW,), (a,), chosen, F32), {"a": values}, {"I": 3, "K": 40})
    assert bound.error[0] == pytest.approx(6)
    assert bound.error[1:].tolist() == [0, 0]
    verdict = bounded(Formula("branch", (ROW,), (a,), condition, BOOL), {"a": values}, {"I": 3, "K": 40})
    assert [judge(np.array(got), verdict) is None for got in ([True, True, False], [False, True, False])] == [True] * 2
    assert judge(np.array([True, False, False]), verdict) is not None


def test_a_sum_that_may_cross_an_integer() -> None:
    a, sum_ = total()
    values = np.full((2, 30), 0.1, np.float32)
    values[1] = 0.11
    for root, result in ((cast_to(sum_, I32), I32), (unary(Op.FLOOR, sum_), F32)):
        bound = bounded(Formula("steps", (ROW,), (a,), root, result), {"a": values}, {"I": 2, "K": 30})
        assert bound.error[0] == pytest.approx(1)
        assert bound.error[1] == 0


def test_extremes_of_sums() -> None:
    a = array("a", F32, "I", "K", "L")
    body = reduce("sum", L, load(a, ROW, K, L))
    values = normals(2, 3, 5, 100)
    sums = [in_order(values), lanes(values), in_order(values[..., ::-1])]
    for kind, function in (("min", np.min), ("max", np.max)):
        formula = Formula("extreme", (ROW,), (a,), reduce(kind, K, body), F32)
        bound = holds(formula, {"a": values}, [function(s, axis=1) for s in sums], I=3, K=5, L=100)
        assert np.all(bound.error <= 1.1 * gamma(101, F32) * np.abs(values).sum(axis=2).max(axis=1))


def test_casts_to_half_include_their_rounding() -> None:
    a, sum_ = total()
    values = normals(9, 200, 50)
    for result in (F16, BF16):
        candidates = [semantics.convert(s, F32, result) for s in (in_order(values), lanes(values))]
        bound = holds(Formula("half", (ROW,), (a,), sum_, result), {"a": values}, candidates, I=200, K=50)
        worst = 2.1 * unit_roundoff(result) * np.abs(bound.value.astype(np.float64)) + 1e-3
        assert np.all(bound.error <= worst)


# --------------------------------------------------------------- NaN, infinity, overflow


def special(values: list[list[float]]) -> Bounded:
    a, sum_ = total()
    array_ = np.array(values, np.float32)
    return bounded(Formula("sum", (ROW,), (a,), sum_, F32), {"a": array_}, {"I": len(values), "K": array_.shape[1]})


def test_certain_specials_are_judged() -> None:
    nan, inf = math.nan, math.inf
    bound = special([[1, nan, 3], [1, inf, 3], [inf, -inf, 1], [-inf, -inf, 0], [nan, 3e38, 3e38]])
    assert bound.error.tolist() == [0] * 5
    right = np.array([nan, inf, nan, -inf, nan], np.float32)
    assert judge(right, bound) is None
    for place, wrong in ((0, 1.0), (1, -inf), (1, nan), (2, inf), (3, -3e38)):
        got = right.copy()
        got[place] = wrong
        assert judge(got, bound) is not None
    finite = special([[1.0, 2.0, 3.0]])
    for wrong in (nan, inf):
        assert judge(np.array([wrong], np.float32), finite) is not None


def test_sums_that_may_overflow_are_not_judged() -> None:
    inf = math.inf
    bound = special([[3e38, 3e38, -3e38], [3e38, 3e38, 3e38], [inf, -3e38, -3e38], [1e38, 1e38, 0]])
    assert np.isinf(bound.error).tolist() == [True, True, True, False]


def test_overflow_of_functions_and_products() -> None:
    x = Node(Op.LOAD, F32, (axis_value(ROW),), "x")
    values = np.array([1000.0, 88.7229, 3e38, -np.inf], np.float32)
    exponential = bounded(Formula("exp", (ROW,), (X,), unary(Op.EXP, x), F32), {"x": values}, {"I": 4})
    assert exponential.error[0] == 0 and np.isinf(exponential.error[1]) and exponential.error[3] < 1e-40
    square = bounded(Formula("square", (ROW,), (X,), binary(Op.MUL, x, x), F32), {"x": values}, {"I": 4})
    assert square.error.tolist() == [0, 0, 0, 0] and np.isinf(square.value[2])


def test_a_division_by_what_may_be_zero_is_not_judged() -> None:
    a, sum_ = total()
    values = np.array([[1, 2**-24, -1], [1, 1, 1]], np.float32)
    formula = Formula("inverse", (ROW,), (a,), binary(Op.DIV, constant(1, F32), sum_), F32)
    bound = bounded(formula, {"a": values}, {"I": 2, "K": 3})
    assert np.isinf(bound.error[0]) and bound.error[1] < 1e-6


def test_shapes_and_types_are_judged() -> None:
    bound = Bounded(np.zeros((2, 2), np.float32), np.zeros((2, 2)))
    assert judge(np.zeros((2, 3), np.float32), bound) is not None
    assert judge(np.zeros((2, 2), np.float64), bound) is not None
    assert judge(-np.zeros((2, 2), np.float32), bound) is None


# --------------------------------------------------------------- random formulas


class Backend:
    """Evaluates a formula over (ROW, K) arrays in f32: random order, random fusing, random ulps."""

    def __init__(self, values: Mapping[str, np.ndarray], seed: int) -> None:
        self.values = values
        self.random = np.random.default_rng(seed)
        self.done: dict[Node, np.ndarray] = {}

    def value(self, node: Node) -> np.ndarray:
        if node not in self.done:
            with np.errstate(all="ignore"):
                self.done[node] = self.compute(node)
        return self.done[node]

    def compute(self, node: Node) -> np.ndarray:
        if node.op is Op.CONSTANT:
            return np.full((1, 1), node.argument, to_numpy(node.dtype))
        if node.op is Op.LOAD:
            return self.values[node.name].reshape(len(self.values[node.name]), -1)
        if node.op is Op.REDUCE:
            return self.reduction(node)
        operands = [self.value(source) for source in node.sources]
        if node.op is Op.CAST:
            return semantics.convert(operands[0], node.sources[0].dtype, node.dtype)
        exact = semantics.apply(node.op, operands, node.sources[-1].dtype, node.dtype)
        if (node.op, node.dtype) in FUNCTION_ULPS and FUNCTION_ULPS[node.op, node.dtype] > 0.5:
            shift = self.random.integers(-1, 2, exact.shape)
            return (exact + shift * np.spacing(np.abs(exact))).astype(exact.dtype)
        return exact

    def reduction(self, node: Node) -> np.ndarray:
        body = node.sources[0]
        count = next(iter(self.values.values())).shape[1]
        terms = np.broadcast_to(self.value(body), (len(self.value(body)), count))
        if node.reduction.kind != "sum":
            return {"min": np.min, "max": np.max}[node.reduction.kind](terms, axis=1, keepdims=True)
        order = self.random.permutation(count)
        if body.op is Op.MUL and self.random.random() < 0.5:
            left, right = (np.broadcast_to(self.value(s), terms.shape)[:, order] for s in body.sources)
            return fused(left, right)[:, None]
        summed: Summation = lanes if self.random.random() < 0.5 else in_order
        return summed(terms[:, order])[:, None]


class Builder:
    """Random formulas of f32 over the axes I and K."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        self.parameters = (array("a", F32, "I", "K"), array("b", F32, "I", "K"))

    def expression(self, depth: int, inside: bool) -> Node:
        choice = self.random.integers(0, 10 if depth else 2)
        if choice < 2:
            if not inside:
                return reduce("sum", K, self.expression(max(depth - 1, 0), True))
            return load(self.parameters[int(choice)], ROW, K)
        if choice < 6:
            op = [Op.ADD, Op.SUB, Op.MUL, Op.MAX][int(self.random.integers(0, 4))]
            return binary(op, self.expression(depth - 1, inside), self.expression(depth - 1, inside))
        if choice == 6:
            divisor = binary(Op.ADD, unary(Op.ABS, self.expression(depth - 1, inside)), constant(0.5, F32))
            return binary(Op.DIV, self.expression(depth - 1, inside), divisor)
        if choice == 7:
            condition = binary(Op.GT, self.expression(depth - 1, inside), constant(0.25, F32))
            branches = (self.expression(depth - 1, inside), self.expression(depth - 1, inside))
            return Node(Op.WHERE, F32, (condition, *branches))
        functions = [Op.TANH, Op.SIN, Op.SIGMOID, Op.NEG, Op.ERF, Op.FLOOR, Op.COS, Op.ABS]
        return unary(functions[int(self.random.integers(0, 8))], self.expression(depth - 1, inside))


@pytest.mark.parametrize("seed", range(60))
def test_random_formulas(seed: int) -> None:
    builder = Builder(seed)
    root = builder.expression(4, False)
    formula = Formula("random", (ROW,), builder.parameters, root, F32)
    values = {"a": normals(seed, 6, 12), "b": normals(seed + 100, 6, 12)}
    bound = bounded(formula, values, {"I": 6, "K": 12})
    for attempt in range(3):
        got = np.broadcast_to(Backend(values, attempt).value(root)[:, 0], 6)
        assert judge(got, bound) is None
    assert np.isfinite(bound.error).any()


def test_what_the_random_backends_compute_differs() -> None:
    """Otherwise the test above would show nothing."""
    values = {"a": normals(1, 6, 50), "b": normals(2, 6, 50)}
    root = reduce("sum", K, binary(Op.MUL, load(A, ROW, K), load(array("b", F32, "I", "K"), ROW, K)))
    results = [Backend(values, seed).value(root) for seed in range(6)]
    assert sum(not np.array_equal(x, y) for x, y in itertools.combinations(results, 2)) > 5
