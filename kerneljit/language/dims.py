"""Dims: the named sizes of axes, and arithmetic with them in annotations.

In a kernel a dim is a name. When `k.element(...)` runs the undecorated Python, dims have the sizes of
that call: they can be iterated (`for k in K`) and used as numbers.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from kerneljit.ir.extent import Extent

_sizes: ContextVar[Mapping[str, int] | None] = ContextVar("kerneljit_dim_sizes", default=None)


class DimExpression:
    """An affine expression in dims, such as `T + W - 1`; a `Dim` is the simplest."""

    __slots__ = ("extent",)

    def __init__(self, extent: Extent) -> None:
        self.extent = extent

    def __add__(self, other: Any) -> Any:
        return self._combined(operator.add, other, lambda extent: self.extent.plus(extent))

    def __radd__(self, other: Any) -> Any:
        return self._combined(_swapped(operator.add), other, lambda extent: extent.plus(self.extent))

    def __sub__(self, other: Any) -> Any:
        return self._combined(operator.sub, other, lambda extent: self.extent.plus(extent, -1))

    def __rsub__(self, other: Any) -> Any:
        return self._combined(_swapped(operator.sub), other, lambda extent: extent.plus(self.extent, -1))

    def __mul__(self, other: Any) -> Any:
        return self._combined(operator.mul, other, self._times)

    def __rmul__(self, other: Any) -> Any:
        return self._combined(_swapped(operator.mul), other, self._times)

    def __neg__(self) -> Any:
        return -self._size() if sizes_are_bound() else DimExpression(self.extent.times(-1))

    def __pos__(self) -> Any:
        return self._size() if sizes_are_bound() else self

    def _times(self, extent: Extent) -> Extent:
        if extent.is_literal:
            return self.extent.times(extent.constant)
        if self.extent.is_literal:
            return extent.times(self.extent.constant)
        raise TypeError(f"{self!r} times {extent} is no affine expression in dims")

    def _combined(
        self, on_numbers: Callable[[Any, Any], Any], other: Any, on_extents: Callable[[Extent], Extent]
    ) -> Any:
        """In annotations another expression in dims; while `element` runs a number."""
        if _sizes.get() is not None:
            return on_numbers(self._size(), _plain(other))
        return DimExpression(on_extents(_extent_of(other)))

    def __repr__(self) -> str:
        return str(self.extent)

    # While `element` runs, a dim is its size.

    def __index__(self) -> int:
        return self._size()

    def __int__(self) -> int:
        return self._size()

    def __float__(self) -> float:
        return float(self._size())

    def __iter__(self) -> Iterator[int]:
        return iter(range(self._size()))

    def __len__(self) -> int:
        return self._size()

    def __bool__(self) -> bool:
        return _sizes.get() is None or self._size() != 0

    def __lt__(self, other: float) -> bool:
        return self._size() < other

    def __le__(self, other: float) -> bool:
        return self._size() <= other

    def __gt__(self, other: float) -> bool:
        return self._size() > other

    def __ge__(self, other: float) -> bool:
        return self._size() >= other

    def __eq__(self, other: object) -> bool:
        if _sizes.get() is not None:
            return bool(self._size() == _plain(other))
        return isinstance(other, DimExpression) and self.extent == other.extent

    def __hash__(self) -> int:
        return hash(self.extent)

    def _size(self) -> int:
        sizes = _sizes.get()
        if sizes is None:
            raise TypeError(f"the dim {self!r} has a size only inside a kernel or while kernel.element(...) runs")
        return self.extent.evaluate(sizes)


def _plain(value: Any) -> Any:
    return value._size() if isinstance(value, DimExpression) else value


def _swapped(function: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda left, right: function(right, left)


def _quotient(left: Any, right: Any) -> Any:
    """True division, by zero too, as IEEE has it."""
    if isinstance(left, int | float) and isinstance(right, int | float) and right == 0:
        return math.nan if left == 0 or left != left else math.copysign(math.inf, left)
    return left / right


def _or_zero(function: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """`//` and `%` give zero when dividing by zero."""
    return lambda left, right: 0 if isinstance(right, int) and right == 0 else function(left, right)


def _as_number(function: Callable[[Any, Any], Any]) -> Callable[[DimExpression, Any], Any]:
    """An operator that dims have only while `element` runs, as numbers."""
    return lambda self, other: function(self._size(), _plain(other))


_NUMERIC: dict[str, Callable[[Any, Any], Any]] = {
    "truediv": _quotient,
    "floordiv": _or_zero(operator.floordiv),
    "mod": _or_zero(operator.mod),
    "pow": operator.pow,
    "and": operator.and_,
    "or": operator.or_,
    "xor": operator.xor,
    "lshift": operator.lshift,
    "rshift": operator.rshift,
}
for _name, _function in _NUMERIC.items():
    setattr(DimExpression, f"__{_name}__", _as_number(_function))
    setattr(DimExpression, f"__r{_name}__", _as_number(_swapped(_function)))
for _name, _one in {"abs": abs, "invert": operator.invert}.items():
    setattr(DimExpression, f"__{_name}__", lambda self, one=_one: one(self._size()))


class Dim(DimExpression):
    """A named size. Two dims of one name are the same dim."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        if not name.isidentifier():
            raise ValueError(f"a dim's name must be an identifier, not {name!r}")
        super().__init__(Extent.of(name))
        self.name = name


def dims(names: str) -> tuple[Dim, ...]:
    """Make dims from their names.

    >>> M, N, K = dims("M N K")
    """
    split = names.replace(",", " ").split()
    if not split:
        raise ValueError("dims() needs at least one name, such as dims('M N K')")
    return tuple(Dim(name) for name in split)


def dim(name: str) -> Dim:
    """Make one dim.

    >>> K = dim("K")
    """
    return Dim(name)


def sizes_are_bound() -> bool:
    """Whether `element` is running."""
    return _sizes.get() is not None


@contextmanager
def sizes_bound(sizes: Mapping[str, int]) -> Iterator[None]:
    """While inside, dims are numbers."""
    token = _sizes.set(dict(sizes))
    try:
        yield
    finally:
        _sizes.reset(token)


def current_size(expression: DimExpression) -> int | None:
    """The size of a dim while `element` runs, else None."""
    sizes = _sizes.get()
    return None if sizes is None else expression.extent.evaluate(sizes)


def _extent_of(value: DimExpression | int) -> Extent:
    if isinstance(value, DimExpression):
        return value.extent
    if isinstance(value, int) and not isinstance(value, bool):
        return Extent.of(value)
    raise TypeError(f"a dim can be combined with dims and integers, not with {value!r}")
