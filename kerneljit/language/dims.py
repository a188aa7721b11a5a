"""Dims: the named sizes of axes, and arithmetic with them in annotations.

In a kernel a dim is a name. When `k.element(...)` runs the undecorated Python, dims have the sizes of
that call: they can be iterated (`for k in K`) and used as numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from kerneljit.ir.extent import Extent

_sizes: ContextVar[Mapping[str, int] | None] = ContextVar("kerneljit_dim_sizes", default=None)


class DimExpression:
    """An affine expression in dims, such as `T + W - 1`; a `Dim` is the simplest."""

    __slots__ = ("extent",)

    def __init__(self, extent: Extent) -> None:
        self.extent = extent

    def __add__(self, other: DimExpression | int) -> DimExpression:
        return DimExpression(self.extent.plus(_extent_of(other)))

    __radd__ = __add__

    def __sub__(self, other: DimExpression | int) -> DimExpression:
        return DimExpression(self.extent.plus(_extent_of(other), -1))

    def __rsub__(self, other: DimExpression | int) -> DimExpression:
        return DimExpression(_extent_of(other).plus(self.extent, -1))

    def __mul__(self, other: int) -> DimExpression:
        if isinstance(other, bool) or not isinstance(other, int):
            return NotImplemented
        return DimExpression(self.extent.times(other))

    __rmul__ = __mul__

    def __neg__(self) -> DimExpression:
        return self * -1

    def __pos__(self) -> DimExpression:
        return self

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

    def _size(self) -> int:
        sizes = _sizes.get()
        if sizes is None:
            raise TypeError(f"the dim {self!r} has a size only inside a kernel or while kernel.element(...) runs")
        return self.extent.evaluate(sizes)


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
