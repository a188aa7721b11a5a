"""Which sizes a call must refuse: what the runtime finds out for given sizes, as conditions for sizes yet unknown.

In: a formula. Out: products of dims that sums have room for, and dims whose multiples 64 bits have. `ir.guards` has
the conditions of accesses.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import prod

from kerneljit.ir.bounds import accumulator_overflows
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula
from kerneljit.runtime.binding import GREATEST_SIZE

from .errors import CannotBuild

_FITTING = 1 << 62
"""What terms may come to together, with room for a constant."""


@dataclass(frozen=True, slots=True)
class Limit:
    """What the product of some dims' sizes may be at most, so that no accumulator overflows."""

    dims: tuple[str, ...]
    most: int


def accumulator_limits(formula: Formula) -> tuple[Limit, ...]:
    """The limits of all sums together; intervals grow with sizes, so that they are found by halving.

    Where what matters is not quite a product of sizes, the limit is on the safe side.
    """
    alone = {name: _greatest(formula, name) for name in formula.dims}
    limited = {name: most for name, most in alone.items() if most < GREATEST_SIZE}
    if not limited:
        return ()
    elsewhere = {name: GREATEST_SIZE for name in formula.dims if name not in limited}
    if _is_safe(formula, {**elsewhere, **limited}):
        return tuple(Limit((name,), most) for name, most in limited.items())
    most = min(limited.values())
    if all(_is_safe(formula, {**elsewhere, **sizes}) for sizes in _of_product(tuple(limited), most)):
        return (Limit(tuple(limited), most),)
    raise CannotBuild(
        f"how large {' and '.join(limited)} may be before a sum of {formula.name} leaves its 32 bits cannot be said "
        f"once for all sizes: widen the terms, as in i64(...)"
    )


def dims_that_fit(extent: Extent) -> dict[str, int]:
    """Up to which size of each of its dims an axis is computed right in 64 bits, where that is less than any size."""
    most = {dim: _FITTING // (len(extent.terms) * abs(factor)) for dim, factor in extent.terms}
    return {dim: size for dim, size in most.items() if size < GREATEST_SIZE}


def _greatest(formula: Formula, dim: str) -> int:
    """The greatest safe size of one dim, where all others are 1."""
    ones = dict.fromkeys(formula.dims, 1)
    low, high = -1, GREATEST_SIZE
    if _is_safe(formula, {**ones, dim: high}):
        return high
    while low < high - 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _is_safe(formula, {**ones, dim: middle}) else (low, middle)
    return low


def _of_product(names: tuple[str, ...], most: int) -> list[dict[str, int]]:
    """Sizes whose product is at most so much, in the ways that sums could care about."""
    root = int(most ** (1 / len(names)))
    found = [dict.fromkeys(names, root)]
    for one, other in combinations(names, 2):
        for size in (1, 2, 3, 17, 1000):
            found.append({**dict.fromkeys(names, 1), one: size, other: most // size})
            found.append({**dict.fromkeys(names, 1), other: size, one: most // size})
    return [sizes for sizes in found if prod(sizes.values()) <= most]


def _is_safe(formula: Formula, sizes: dict[str, int]) -> bool:
    return not accumulator_overflows(formula, sizes)
