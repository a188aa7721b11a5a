"""The whole instruction table, and the one question that code generation asks of it."""

from __future__ import annotations

from functools import lru_cache

from kerneljit.backends.target import Target
from kerneljit.ir.dtype import DType
from kerneljit.plan.machine import ContractionIdiom

from . import portable, x86
from .rows import ContractionRow, Row, select

TABLE: tuple[Row, ...] = (*portable.ROWS, *x86.ROWS)
CONTRACTION_TABLE: tuple[ContractionRow, ...] = x86.CONTRACTION_ROWS
"""None asks for nothing: where a target has no row, terms are multiplied and added one by one."""


@lru_cache(maxsize=4096)
def best_row(target: Target, idiom: str, dtype: DType) -> Row:
    """The row that a target uses for an idiom."""
    return select(TABLE, target, idiom, dtype)


@lru_cache
def contractions(target: Target) -> tuple[ContractionRow, ...]:
    """The rows that a target uses, one for each idiom and types that it has any for."""
    cheapest: dict[tuple[ContractionIdiom, DType, DType, DType], ContractionRow] = {}
    for row in CONTRACTION_TABLE:
        if row.features <= target.features:
            key = (row.contraction.idiom, row.contraction.left, row.contraction.right, row.contraction.accumulator)
            best = cheapest.setdefault(key, row)
            cheapest[key] = min(best, row, key=lambda either: either.contraction.cost_of_unit)
    return tuple(cheapest.values())


def best_contraction(
    target: Target, idiom: ContractionIdiom, left: DType, right: DType, accumulator: DType
) -> ContractionRow | None:
    """The row that a target uses to contract an idiom of some types; None where it has none."""
    key = (idiom, left, right, accumulator)
    for row in contractions(target):
        contraction = row.contraction
        if (contraction.idiom, contraction.left, contraction.right, contraction.accumulator) == key:
            return row
    return None
