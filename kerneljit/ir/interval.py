"""Intervals of values of one type: the class, its leaves, and rounding to values that the type has.

In: bounds; out: an `Interval`. Those of integers are exact Python integers, never floats. What operations do
to intervals is said in `interval_operations.py`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

import numpy as np

from kerneljit.values import value

from .dtype import DType, integer_range, to_numpy

Number = int | float


@value
class Interval:
    """The values from `low` to `high`, and NaN where it may be one. Zero stands for both zeros."""

    low: Number
    high: Number
    may_be_nan: bool = False

    def __contains__(self, value: object) -> bool:
        assert isinstance(value, (int, float))
        return self.may_be_nan if value != value else self.low <= value <= self.high

    def union(self, other: Interval) -> Interval:
        return Interval(min(self.low, other.low), max(self.high, other.high), self.may_be_nan or other.may_be_nan)

    def intersection(self, other: Interval) -> Interval:
        """What both allow; where they contradict each other, the code is dead and `other` is as good."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return Interval(low, high, self.may_be_nan and other.may_be_nan) if low <= high else other

    def widened(self, dtype: DType, ulps: int = 1) -> Interval:
        """Some representable values further out on both sides; nothing where the type is exact."""
        if not dtype.is_float:
            return self
        low, high = step(self.low, -math.inf, dtype, ulps), step(self.high, math.inf, dtype, ulps)
        return Interval(low, high, self.may_be_nan)

    @property
    def is_point(self) -> bool:
        return self.low == self.high and not self.may_be_nan

    @property
    def may_be_infinite(self) -> bool:
        return math.inf in (self.high, -self.low)

    @property
    def magnitude(self) -> Number:
        return max(abs(self.low), abs(self.high))


FALSE: Final = Interval(0, 0)
TRUE: Final = Interval(1, 1)
EITHER: Final = Interval(0, 1)
ANY_FLOAT: Final = Interval(-math.inf, math.inf, True)


def everything(dtype: DType) -> Interval:
    """All values of a type."""
    return ANY_FLOAT if dtype.is_float else Interval(*integer_range(dtype))


def hull(values: Iterable[Number], may_be_nan: bool = False) -> Interval:
    """The least interval around some values."""
    listed = list(values)
    return Interval(min(listed), max(listed), may_be_nan)


def wrapped(exact: Interval, dtype: DType) -> Interval:
    """An integer result: beyond the range of its type it wraps, and may then be anything."""
    whole = everything(dtype)
    return exact if whole.low <= exact.low and exact.high <= whole.high else whole


def ends(interval: Interval) -> tuple[Number, Number]:
    return interval.low, interval.high


# rounding


def step(value: Number, towards: float, dtype: DType, ulps: int) -> float:
    """The representable value `ulps` places from a representable one."""
    scalar, target = to_numpy(dtype).type(value), to_numpy(dtype).type(towards)
    with np.errstate(all="ignore"):
        for _ in range(ulps):
            scalar = np.nextafter(scalar, target)
    return float(scalar)


def round_down(value: Number, dtype: DType) -> float:
    """A value of a float type that is at most `value`, and next to it."""
    rounded = _nearest(value, dtype)
    return rounded if rounded <= value else step(rounded, -math.inf, dtype, 1)


def round_up(value: Number, dtype: DType) -> float:
    """A value of a float type that is at least `value`, and next to it."""
    return -round_down(-value, dtype)


def _nearest(value: Number, dtype: DType) -> float:
    try:
        with np.errstate(all="ignore"):
            return float(to_numpy(dtype).type(float(value)))
    except OverflowError:
        return math.copysign(math.inf, value)


def enclose(low: Number, high: Number, dtype: DType, may_be_nan: bool) -> Interval:
    """Rounded outward to values of a float type."""
    return Interval(round_down(low, dtype), round_up(high, dtype), may_be_nan)
