"""Scalars that compute as the language says, for running a kernel's undecorated Python.

In go the elements of a call's arrays; out come values with an element type. Every operation is first put
to the typing rules of the parser, which answer with a small formula over its operands, and that formula
is evaluated by the interpreter's own functions: neither typing nor arithmetic is said a second time here.

A plain Python number is a literal, as it is in a kernel: it takes its partner's type. The index variables
of `element` are such numbers. A comparison gives a `bool_` scalar, which Python takes as a condition, so
that `~(x < y)` means what it means in a kernel. What Python does with its own numbers alone (`i / 2` of an
index) is Python's.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any
from typing import cast as typed

import numpy as np

from kerneljit.ir import semantics
from kerneljit.ir.dtype import BOOL, F32, F64, I64, DType, accumulator_type, to_numpy
from kerneljit.ir.extent import Extent
from kerneljit.ir.interpret import source_type
from kerneljit.ir.node import Node, Op, ReductionKind, dim_value
from kerneljit.ir.semantics import Array

from .constants import Number, Violation
from .dims import DimExpression
from .rules import Operand, Rules

_float_type: ContextVar[DType] = ContextVar("kerneljit_float_type", default=F32)


@contextmanager
def floats_are(dtype: DType) -> Iterator[None]:
    """While inside, integers become this type where a float is needed: f64 if anything in the kernel is."""
    token = _float_type.set(F64 if dtype == F64 else F32)
    try:
        yield
    finally:
        _float_type.reset(token)


class Scalar:
    """One value of an element type.

    >>> Scalar(3, I32) / 2
    f32(1.5)
    """

    __slots__ = ("array", "dtype")
    __hash__ = None  # type: ignore[assignment]  # equality is a scalar, not a fact
    # NumPy scalars on the left leave the operation to us
    __array_ufunc__ = None

    def __init__(self, value: Any, dtype: DType) -> None:
        self.dtype = dtype
        if isinstance(value, (bool, int, float)) and not isinstance(value, np.generic):
            self.array = semantics.constant_array(value, dtype)
        else:
            self.array = np.asarray(value)
        if self.array.shape != () or self.array.dtype != to_numpy(dtype):
            raise TypeError(f"{value!r} is not one element of type {dtype}")

    @property
    def value(self) -> Any:
        """The value as a NumPy scalar."""
        return self.array[()]

    def __repr__(self) -> str:
        return f"{self.dtype}({self.value})"

    def __bool__(self) -> bool:
        return bool(semantics.convert(self.array, self.dtype, BOOL))

    def __index__(self) -> int:
        if self.dtype.is_float:
            raise TypeError(f"{self!r} is not an integer; cast it, for example i64(x)")
        return int(self.value)

    def __int__(self) -> int:
        return int(self.value)

    def __float__(self) -> float:
        return float(self.value)

    def __round__(self) -> Any:
        return round_half_even(self)

    def __neg__(self) -> Any:
        return _compute(Rules.negate, self)

    def __pos__(self) -> Scalar:
        return self

    def __abs__(self) -> Any:
        return _compute(Rules.absolute, self)

    def __invert__(self) -> Any:
        return _compute(Rules.complement, self)

    def __add__(self, other: Any) -> Any:
        return _arithmetic(Op.ADD, self, other)

    def __radd__(self, other: Any) -> Any:
        return _arithmetic(Op.ADD, other, self)

    def __sub__(self, other: Any) -> Any:
        return _arithmetic(Op.SUB, self, other)

    def __rsub__(self, other: Any) -> Any:
        return _arithmetic(Op.SUB, other, self)

    def __mul__(self, other: Any) -> Any:
        return _arithmetic(Op.MUL, self, other)

    def __rmul__(self, other: Any) -> Any:
        return _arithmetic(Op.MUL, other, self)

    def __truediv__(self, other: Any) -> Any:
        return _arithmetic(Op.DIV, self, other)

    def __rtruediv__(self, other: Any) -> Any:
        return _arithmetic(Op.DIV, other, self)

    def __floordiv__(self, other: Any) -> Any:
        return _arithmetic(Op.FLOORDIV, self, other)

    def __rfloordiv__(self, other: Any) -> Any:
        return _arithmetic(Op.FLOORDIV, other, self)

    def __mod__(self, other: Any) -> Any:
        return _arithmetic(Op.MOD, self, other)

    def __rmod__(self, other: Any) -> Any:
        return _arithmetic(Op.MOD, other, self)

    def __pow__(self, other: Any) -> Any:
        return _compute(Rules.power, self, other)

    def __rpow__(self, other: Any) -> Any:
        return _compute(Rules.power, other, self)

    def __and__(self, other: Any) -> Any:
        return _bitwise(Op.AND, self, other)

    def __rand__(self, other: Any) -> Any:
        return _bitwise(Op.AND, other, self)

    def __or__(self, other: Any) -> Any:
        return _bitwise(Op.OR, self, other)

    def __ror__(self, other: Any) -> Any:
        return _bitwise(Op.OR, other, self)

    def __xor__(self, other: Any) -> Any:
        return _bitwise(Op.XOR, self, other)

    def __rxor__(self, other: Any) -> Any:
        return _bitwise(Op.XOR, other, self)

    def __lshift__(self, other: Any) -> Any:
        return _bitwise(Op.SHL, self, other)

    def __rlshift__(self, other: Any) -> Any:
        return _bitwise(Op.SHL, other, self)

    def __rshift__(self, other: Any) -> Any:
        return _bitwise(Op.SHR, self, other)

    def __rrshift__(self, other: Any) -> Any:
        return _bitwise(Op.SHR, other, self)

    def __eq__(self, other: object) -> Any:
        return _comparison(Op.EQ, self, other)

    def __ne__(self, other: object) -> Any:
        return _comparison(Op.NE, self, other)

    def __lt__(self, other: Any) -> Any:
        return _comparison(Op.LT, self, other)

    def __le__(self, other: Any) -> Any:
        return _comparison(Op.LE, self, other)

    def __gt__(self, other: Any) -> Any:
        return _comparison(Op.GT, self, other)

    def __ge__(self, other: Any) -> Any:
        return _comparison(Op.GE, self, other)


class ElementArray:
    """An array whose elements are scalars; it is read by one integer per axis, none of them negative."""

    __slots__ = ("array", "dtype")

    def __init__(self, array: Any, dtype: DType) -> None:
        self.array = np.asarray(array)
        self.dtype = dtype

    @property
    def shape(self) -> tuple[int, ...]:
        return self.array.shape

    def __getitem__(self, places: Any) -> Scalar:
        indices = tuple(map(_index, places if isinstance(places, tuple) else (places,)))
        if len(indices) != self.array.ndim:
            raise IndexError(f"an array with {self.array.ndim} axes was given {len(indices)} indices")
        for axis, (index, extent) in enumerate(zip(indices, self.array.shape, strict=True)):
            if not 0 <= index < extent:
                raise IndexError(f"index {index} is outside axis {axis}, which has the size {extent}")
        return Scalar(self.array[indices], self.dtype)


def _index(place: Any) -> int:
    if isinstance(place, bool) or (isinstance(place, Scalar) and place.dtype.is_bool):
        raise TypeError(f"{place!r} is a boolean, not an index")
    return operator.index(place)


# ------------------------------------------------------------------------- one operation


def _compute(rule: Callable[..., Operand | Node], *arguments: Any) -> Any:
    """The rule's formula over the arguments, evaluated; a Python number where all are numbers."""
    bound: dict[str, Array] = {}
    try:
        operands = [_operand(argument, bound) for argument in arguments]
    except _NotAnOperandError:
        return NotImplemented
    try:
        result = rule(Rules(_float_type.get()), *operands)
    except Violation as violation:
        raise TypeError(violation.kind(None, "", **violation.facts).explanation) from None
    return Scalar(_evaluate(result, bound), result.dtype) if isinstance(result, Node) else result


class _NotAnOperandError(TypeError):
    pass


def _operand(argument: Any, bound: dict[str, Array]) -> Operand:
    if isinstance(argument, Scalar):
        name = f"operand {len(bound)}"
        bound[name] = argument.array
        return Node(Op.SCALAR, argument.dtype, (), name)
    if isinstance(argument, DimExpression):
        return dim_value(Extent.of(operator.index(argument)))
    if isinstance(argument, np.generic):
        return typed(Number, argument.item())  # as a NumPy scalar of the closure is in a kernel
    if isinstance(argument, (bool, int, float)):
        return argument
    raise _NotAnOperandError(f"{argument!r} is no number of the language")


def _evaluate(root: Node, bound: dict[str, Array]) -> Array:
    values: dict[Node, Array] = {}
    for node in root.walk():
        if node.op is Op.SCALAR:
            values[node] = bound[node.name]
        elif node.op is Op.DIM:
            values[node] = np.asarray(typed(Extent, node.argument).constant, np.int64)
        elif node.op is Op.CONSTANT:
            values[node] = semantics.constant_array(typed(Number, node.argument), node.dtype)
        else:
            operands = [values[source] for source in node.sources]
            values[node] = semantics.apply(node.op, operands, source_type(node), node.dtype)
    return values[root]


def _arithmetic(op: Op, left: Any, right: Any) -> Any:
    return _compute(lambda rules, x, y: rules.arithmetic(op, x, y), left, right)


def _bitwise(op: Op, left: Any, right: Any) -> Any:
    return _compute(lambda rules, x, y: rules.bitwise(op, x, y), left, right)


def _comparison(op: Op, left: Any, right: Any) -> Any:
    return _compute(lambda rules, x, y: rules.compare(op, x, y), left, right)


def _function(rule: Callable[..., Operand | Node], *arguments: Any) -> Any:
    result = _compute(rule, *arguments)
    if result is NotImplemented:
        raise TypeError(f"not numbers of the language: {', '.join(map(repr, arguments))}")
    return result


# ------------------------------------------------------------------------- functions


def apply(name: str, op: Op | None, *arguments: Any) -> Any:
    """A function of the language, such as `sqrt`, `popcount` or `clamp`, on typed scalars and plain numbers."""
    if name == "clamp":
        value, low, high = arguments
        return minimum(maximum(value, low), high)
    if op is Op.POPCOUNT:
        return _function(Rules.popcount, *arguments)
    assert op is not None
    return _function(lambda rules, x: rules.float_function(op, x), *arguments)


def cast(value: Any, dtype: DType) -> Scalar:
    """`f32(x)` and its like."""
    return typed(Scalar, _function(lambda rules, x: rules.node(rules.cast(x, dtype)), value))


def as_result(value: Any, dtype: DType) -> Any:
    """What the kernel returned, as a NumPy scalar of the declared result type."""
    if isinstance(value, int) and not isinstance(value, bool) and not dtype.is_bool:
        value = Scalar(value, I64)  # made of indices and dims, which wrap where a literal would have to fit
    return _function(lambda rules, x: rules.result(x, dtype, dtype.name), value).value


def round_half_even(value: Any) -> Any:
    """`round(x)`: to the nearest whole number, ties to even."""
    return _function(Rules.round, value)


def minimum(*values: Any) -> Any:
    """`min` of several values or of one generator; NaN if any is NaN."""
    return _extreme(Op.MIN, "min", values)


def maximum(*values: Any) -> Any:
    """`max` of several values or of one generator; NaN if any is NaN."""
    return _extreme(Op.MAX, "max", values)


def _extreme(op: Op, kind: ReductionKind, values: tuple[Any, ...]) -> Any:
    if len(values) > 1:
        return _function(lambda rules, *operands: rules.extreme(op, list(operands)), *values)
    if not values or isinstance(values[0], (Scalar, int, float)):
        raise TypeError(f"{kind} needs a generator, such as `{kind}(x[k] for k in K)`, or several values")
    return _reduce(kind, values[0])


def total(values: Iterable[Any]) -> Any:
    """`sum` over a generator, in the accumulator's type."""
    return _reduce("sum", values)


def any_true(values: Iterable[Any]) -> Scalar:
    """`any` over a generator."""
    return typed(Scalar, _reduce("any", values))


def all_true(values: Iterable[Any]) -> Scalar:
    """`all` over a generator."""
    return typed(Scalar, _reduce("all", values))


_PYTHON: dict[ReductionKind, Callable[[list[Any]], Any]] = {"sum": sum, "min": min, "max": max}


def _reduce(kind: ReductionKind, values: Iterable[Any]) -> Any:
    """A reduction of what a generator gives.

    An empty one has no type: it gives a literal, with which its partner's type decides. (For `min` and `max`
    of integers nothing but the formula knows the type's limits; the literal is an infinity.)
    """
    items = list(values)
    if kind in ("any", "all"):
        truths = [np.asarray(bool(item)) for item in items]
        return Scalar(_reduced(kind, truths, BOOL), BOOL)
    if not any(isinstance(item, Scalar) for item in items):
        if not items and kind != "sum":
            return math.inf if kind == "min" else -math.inf
        return _PYTHON[kind](items)
    dtype = _common_type(items)
    if kind == "sum" or dtype.is_bool:
        dtype = accumulator_type(dtype)
    return Scalar(_reduced(kind, [_as_type(item, dtype) for item in items], dtype), dtype)


def _as_type(item: Any, dtype: DType) -> Array:
    converted: Scalar = _function(lambda rules, x: rules.cast(rules.node(x, dtype), dtype), item)
    return converted.array


def _reduced(kind: ReductionKind, items: list[Array], dtype: DType) -> Array:
    stacked = np.asarray(items, to_numpy(dtype))
    partial = semantics.reduce_along(kind, stacked, dtype, 0).reshape(())
    return semantics.finish(semantics.combine(kind, semantics.identity(kind, dtype), partial), dtype)


def _common_type(items: list[Any]) -> DType:
    """The type that the rules give to a selection among all the items."""
    samples: dict[Any, Any] = {}
    for item in items:
        samples.setdefault(item.dtype if isinstance(item, Scalar) else (type(item), item), item)
    scalars = [item for item in samples.values() if isinstance(item, Scalar)]
    if any(item.dtype.is_bits for item in scalars):
        raise TypeError("`bits` are packed words, not numbers: count with kj.popcount(...)")
    common = scalars[0]
    for item in (*scalars[1:], *(item for item in samples.values() if not isinstance(item, Scalar))):
        common = _function(lambda rules, x, y: rules.unify(Op.WHERE, x, y, promote=False)[0], common, item)
    return common.dtype
