"""The whole instruction table, and the one question that code generation asks of it."""

from __future__ import annotations

from functools import lru_cache

from kerneljit.backends.target import Target
from kerneljit.ir.dtype import DType

from . import portable, x86
from .rows import Row, select

TABLE: tuple[Row, ...] = (*portable.ROWS, *x86.ROWS)


@lru_cache(maxsize=4096)
def best_row(target: Target, idiom: str, dtype: DType) -> Row:
    """The row that a target uses for an idiom."""
    return select(TABLE, target, idiom, dtype)
