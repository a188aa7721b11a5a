"""How far a backend that keeps the rules may be from the interpreter: a bound, derived, not guessed.

In go what the interpreter takes; out come its values and, beside each, an `error`: whatever keeps the
rules gives |got - value| <= error. The rules leave three things open, and they alone make an error:

* a float `sum` of K terms in any order is off by gamma(K-1) * sum |terms|, gamma(n) = nu / (1 - nu)
  (Higham, Accuracy and Stability, 4.2); directly nested sums may be added up as one;
* a product on its way into a sum may be exact instead of rounded (FMA);
* the functions of `FUNCTION_ULPS` are within that many units in the last place.

From there errors propagate. Correctly rounded operations are monotone in each operand (on the box of
possible operands), so the operation itself, applied at the corners of the box, bounds the result, its
own rounding included, and an operation on exact operands stays exact. The functions of the table move by
a bound on their derivative. What depends on an uncertain comparison may take either branch.

An error of infinity means that the element cannot be judged (it may overflow in some order, say). NaN and
infinities with error 0 are certain. Booleans have the error 0 or 1. Signs of zeros are not judged, nor is the
infinity that comes of dividing by a zero whose sign a `min`, a `max` or a sum has left open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from . import semantics
from .dtype import F64, DType, to_numpy
from .formula import Formula
from .interpret import CHUNK, Box, Evaluator, source_type, stretch
from .node import COMPARISONS, Node, Op
from .perturbation import (
    INEXACT_FUNCTIONS,
    LARGEST,
    Estimate,
    Flat,
    boolean_error,
    comparison_error,
    corner_error,
    distance,
    float64,
    function_error,
    gamma,
    integer_error,
    nonzero,
    special_error,
    ulp,
    unit_roundoff,
    where_error,
    within_range,
)
from .semantics import Array

# the bound is itself computed in f64; this covers its rounding, and is far below any unit it counts
_OWN_ROUNDING = 1 + 1e-9


@dataclass(frozen=True)
class Bounded:
    """The interpreter's output, and how far from it a correct backend may be."""

    value: Array
    error: Array


# ------------------------------------------------------------------------- the evaluator


@dataclass(slots=True)
class _SumState:
    total: Array
    flat: Flat
    roundings: int  # how many terms the interpreter itself added
    nan: Array
    plus: Array
    minus: Array
    unknown: Array


@dataclass(slots=True)
class _ExtremeState:
    value: Array
    low: Array
    high: Array
    unknown: Array
    exact: bool


class _Rounding(Evaluator[Estimate]):
    def __init__(
        self, formula: Formula, values: Mapping[str, Any], sizes: Mapping[str, int], chunk: int = CHUNK
    ) -> None:
        super().__init__(formula, values, sizes, chunk)
        self.fusible, self.additions = _products_into_sums(formula.root)
        self.loose_zeros = _loose_zeros(formula.root, self.fusible | self.additions)

    def leaf(self, node: Node, array: Array) -> Estimate:
        return Estimate(array)

    def load(self, node: Node, array: Array, indices: Sequence[Estimate]) -> Estimate:
        uncertain = [index.errors > 0 for index in indices if index.error is not None]
        if not uncertain:
            return Estimate(array)
        return Estimate(array, error=np.where(np.logical_or.reduce(np.broadcast_arrays(*uncertain)), np.inf, 0.0))

    def operation(self, node: Node, sources: Sequence[Estimate]) -> Estimate:
        arrays = [source.array for source in sources]
        array = semantics.apply(node.op, arrays, source_type(node), node.dtype)
        tells = node.op in _TELLS_ZEROS_APART and node.sources[_TELLS_ZEROS_APART[node.op]] in self.loose_zeros
        if self._stays_exact(node, sources) and not tells:
            return Estimate(array)
        with np.errstate(all="ignore"):
            error = self._error(node, sources, array)
            if tells:
                doubtful = (arrays[_TELLS_ZEROS_APART[node.op]] == 0) & np.isinf(array)
                error = np.where(doubtful, np.inf, error)
            return Estimate(array, error=nonzero(within_range(array, error, node.dtype)))

    def _stays_exact(self, node: Node, sources: Sequence[Estimate]) -> bool:
        exact = all(source.error is None for source in sources)
        return exact and not self._is_inexact(node) and node not in self.fusible

    def _error(self, node: Node, sources: Sequence[Estimate], array: Array) -> Array:
        op = node.op
        unknown = np.logical_or.reduce(np.broadcast_arrays(*(np.isinf(s.errors) for s in sources)))
        if op is Op.WHERE:
            return where_error(sources)
        if op in COMPARISONS:
            return comparison_error(node, sources)
        if node.dtype.is_bool and op is not Op.CAST:
            return boolean_error(op, sources)
        if self._is_inexact(node):
            error = function_error(node, sources, array)
        elif op in (Op.NEG, Op.ABS) and node.dtype.kind != "unsigned":
            error = sources[0].errors
        elif node.dtype.is_float or op in (Op.CAST, Op.MIN, Op.MAX):
            error = corner_error(node, sources, array)
        else:
            error = integer_error(node, sources, array)
        if node in self.fusible:
            error = _fused_product_error(sources, array, error, node.dtype)
        elif node in self.additions:
            error = _loose_addition_error(sources, array, error, node.dtype)
        return np.asarray(np.where(unknown, np.inf, error))

    def _is_inexact(self, node: Node) -> bool:
        return node.op in INEXACT_FUNCTIONS and node.dtype.is_float

    # ---------------------------------------------------------------- reductions

    def start(self, node: Node) -> Any:
        shape = (1,) * len(self.dimension)
        kind = node.reduction.kind
        value = semantics.identity(kind, node.dtype).reshape(shape)
        zero, no = np.zeros(shape), np.zeros(shape, np.bool_)
        if kind == "sum":
            return _SumState(value, Flat(0, zero, zero, zero), 0, no, no, no, no)
        return _ExtremeState(value, value, value, no, True)

    def absorb(self, node: Node, state: Any, body: Estimate, length: int, dimension: int) -> Any:
        with np.errstate(all="ignore"):
            if isinstance(state, _SumState):
                return _absorb_sum(node, state, body, length, dimension)
            return _absorb_extreme(node, state, body, length, dimension)

    def finish(self, node: Node, state: Any) -> Estimate:
        array = semantics.finish(state.value if isinstance(state, _ExtremeState) else state.total, node.dtype)
        with np.errstate(all="ignore"):
            if isinstance(state, _SumState):
                return _finish_sum(node, state, array)
            if state.exact:
                return Estimate(array)
            value, low, high = (float64(semantics.finish(a, node.dtype)) for a in (state.value, state.low, state.high))
            error = np.maximum(distance(low, value), distance(high, value))
            certain = node.dtype.is_bool & (low == high)  # one certain True settles `any`
            return Estimate(array, error=nonzero(np.where(state.unknown & ~certain, np.inf, error)))


def _products_into_sums(root: Node) -> tuple[frozenset[Node], frozenset[Node]]:
    """Products that a backend may leave unrounded, as they are added up within a sum, and such additions."""
    products: set[Node] = set()
    additions: set[Node] = set()
    for node in root.walk():
        if node.op is not Op.REDUCE or node.reduction.kind != "sum" or not node.dtype.is_float:
            continue
        stack = [node.sources[0]]
        while stack:
            term = stack.pop()
            if term.op is Op.MUL:
                products.add(term)
            elif term.op in (Op.ADD, Op.SUB):
                additions.add(term)
            if term.op in (Op.ADD, Op.SUB, Op.NEG):
                stack.extend(term.sources)
            elif term.op is Op.WHERE:
                stack.extend(term.sources[1:])
    return frozenset(products), frozenset(additions)


_TELLS_ZEROS_APART = {Op.DIV: 1, Op.RSQRT: 0, Op.POW: 0}  # and which operand's zeros make infinities


def _loose_zeros(root: Node, fused: frozenset[Node]) -> frozenset[Node]:
    """Float nodes whose zeros may have either sign: which zero `max(0.0, -0.0)` is, nobody says."""
    loose: set[Node] = set()
    for node in root.walk():
        if not node.dtype.is_float or node.op in (Op.LOAD, Op.ABS):
            continue
        opens = node.op in (Op.MIN, Op.MAX, Op.REDUCE) or node.op in INEXACT_FUNCTIONS or node in fused
        if opens or any(source in loose for source in node.sources):
            loose.add(node)
    return frozenset(loose)


def _all_finite(sources: Sequence[Estimate]) -> Array:
    finite = np.broadcast_arrays(*(np.isfinite(float64(source.array)) for source in sources))
    return np.asarray(np.logical_and.reduce(finite))


def _fused_product_error(sources: Sequence[Estimate], array: Array, error: Array, dtype: DType) -> Array:
    value = float64(array)
    unrounded = error + ulp(np.abs(value) + error, dtype) / 2
    # an infinity from finite factors need not arise: fused, the product does not overflow
    nonfinite = np.where(_all_finite(sources), np.inf, special_error(error))
    return np.asarray(np.where(np.isfinite(value), unrounded, nonfinite))


def _loose_addition_error(sources: Sequence[Estimate], array: Array, error: Array, dtype: DType) -> Array:
    """Unrounded operands are no values of the type, so that the corners of their box do not enclose them."""
    value = float64(array)
    moved = sources[0].errors + sources[1].errors
    loose = np.where(moved > 0, moved + ulp(np.abs(value) + moved, dtype), 0.0)
    return np.asarray(np.where(np.isfinite(value) & _all_finite(sources), loose, special_error(error)))


def _absorb_sum(node: Node, state: _SumState, body: Estimate, length: int, dimension: int) -> _SumState:
    array = stretch(body.array, length, dimension)
    value = float64(array)
    shape = np.broadcast_shapes(array.shape, body.errors.shape)
    errors = np.broadcast_to(body.errors, shape)

    def along(part: Array) -> Array:
        return np.asarray(np.broadcast_to(part, shape).sum(axis=dimension, keepdims=True))

    def some(part: Array) -> Array:
        return np.asarray(np.broadcast_to(part, shape).any(axis=dimension, keepdims=True))

    usable = np.isfinite(value) & np.isfinite(errors)
    unknown = np.isinf(errors)
    inner = body.flat or Flat(1, np.abs(value) + errors, errors, np.zeros((1,) * array.ndim))
    flat = Flat(
        state.flat.count + length * inner.count,
        state.flat.magnitude + along(np.where(usable, inner.magnitude, 0.0)),
        state.flat.terms + along(np.where(usable, inner.terms, 0.0)),
        state.flat.kept + along(np.where(usable, inner.kept, 0.0)),
    )
    partial = semantics.reduce_along("sum", array, node.dtype, dimension)
    return _SumState(
        semantics.combine("sum", state.total, partial),
        flat,
        state.roundings + length,
        state.nan | some(np.isnan(value) & ~unknown),
        state.plus | some((value == np.inf) & ~unknown),
        state.minus | some((value == -np.inf) & ~unknown),
        state.unknown | some(unknown),
    )


def _finish_sum(node: Node, state: _SumState, array: Array) -> Estimate:
    flat, dtype = state.flat, node.dtype
    if not dtype.is_float:
        error = np.where(state.unknown, np.inf, flat.terms)
        return Estimate(array, error=nonzero(within_range(array, error, dtype)))
    value = float64(array)
    own = float(np.finfo(state.total.dtype).eps) * max(0, state.roundings - 1) * flat.magnitude
    rounding = unit_roundoff(dtype) * np.abs(value) if flat.count > 1 else np.zeros_like(value)
    kept = np.where(np.isfinite(value), flat.kept + own + rounding, 0.0)
    error = flat.terms + gamma(flat.count - 1, dtype) * flat.magnitude + kept
    overflows = flat.magnitude * (1 + gamma(flat.count - 1, dtype)) > LARGEST[dtype]
    if flat.count == 1:
        overflows = overflows & (flat.terms > 0)
    special = state.nan | state.plus | state.minus
    error = np.where(special, 0.0, error)
    settled_nan = state.nan | (state.plus & state.minus)
    error = np.where((state.unknown | overflows) & ~settled_nan, np.inf, error)
    return Estimate(array, error=nonzero(np.asarray(error)), flat=Flat(flat.count, flat.magnitude, flat.terms, kept))


def _absorb_extreme(node: Node, state: _ExtremeState, body: Estimate, length: int, dimension: int) -> _ExtremeState:
    kind = node.reduction.kind
    array = stretch(body.array, length, dimension)
    partial = semantics.reduce_along(kind, array, node.dtype, dimension)
    value = semantics.combine(kind, state.value, partial)
    if body.error is None and state.exact:
        return _ExtremeState(value, value, value, state.unknown, True)
    ends, unknown = [], np.isinf(body.errors)
    for sign, end in ((-1, state.low), (1, state.high)):
        reached = np.where(unknown, body.array, _reach(body, sign, node.dtype))
        reached = stretch(reached, length, dimension)
        ends.append(semantics.combine(kind, end, semantics.reduce_along(kind, reached, node.dtype, dimension)))
    doubt = stretch(unknown, length, dimension).any(axis=dimension, keepdims=True)
    return _ExtremeState(value, ends[0], ends[1], state.unknown | doubt, False)


def _reach(body: Estimate, sign: int, dtype: DType) -> Array:
    if dtype.is_bool:
        return np.asarray(np.where(body.errors > 0, sign > 0, body.array))
    moved = semantics.convert(float64(body.array) + sign * body.errors, F64, dtype)
    return np.asarray(np.where(body.errors == 0, body.array, moved))


# ------------------------------------------------------------------------- the face


def bounded(formula: Formula, values: Mapping[str, Any], sizes: Mapping[str, int], *, chunk: int = CHUNK) -> Bounded:
    """The interpreter's output with the error that keeping the rules allows."""
    evaluator = _Rounding(formula, values, sizes, chunk)
    result = np.empty(evaluator.extents, to_numpy(formula.result))
    errors = np.zeros(evaluator.extents)
    for box, part in _bounded_parts(evaluator):
        result[box], errors[box] = part.value, part.error
    return Bounded(result, errors)


def bounded_at(
    formula: Formula, values: Mapping[str, Any], sizes: Mapping[str, int], boxes: Iterable[Box]
) -> Iterator[tuple[tuple[slice, ...], Bounded]]:
    """The same of some boxes of the output alone, where all of it would take too long."""
    return _bounded_parts(_Rounding(formula, values, sizes), boxes)


def _bounded_parts(
    evaluator: _Rounding, boxes: Iterable[Box] | None = None
) -> Iterator[tuple[tuple[slice, ...], Bounded]]:
    formula = evaluator.formula
    for box, estimate in evaluator.tiles(boxes):
        evaluator.refuse_invalid(estimate, box)
        final = estimate
        if formula.root.dtype != formula.result:
            final = evaluator.operation(Node(Op.CAST, formula.result, (formula.root,)), [estimate])
        value = evaluator.output(final.array, box).astype(to_numpy(formula.result))
        yield box, Bounded(value, evaluator.output(final.errors, box) * _OWN_ROUNDING)


def judge(got: Array, bound: Bounded, *, shown: int = 3) -> str | None:
    """None where every element is within its bound, else the first offenders."""
    expected, error = bound.value, bound.error
    if got.dtype != expected.dtype or got.shape != expected.shape:
        return f"got {got.dtype}{list(got.shape)}, expected {expected.dtype}{list(expected.shape)}"
    with np.errstate(all="ignore"):
        left, right = float64(got), float64(expected)
        apart = distance(left, right)
        exact = np.asarray(got == expected) | (np.isnan(left) & np.isnan(right))
        bad = np.where(error == 0, ~exact, ~(apart <= error))
    offenders = np.argwhere(bad)
    if not len(offenders):
        return None
    lines = [f"{len(offenders)} of {got.size} elements are wrong"]
    for offender in offenders[:shown]:
        place = tuple(map(int, offender))
        lines.append(
            f"  {list(place)}: got {got[place]!r}, expected {expected[place]!r} +- {float(error[place]):.3g}"
            f" (off by {float(apart[place]):.3g})"
        )
    return "\n".join(lines)
