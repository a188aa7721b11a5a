"""All that tile registers can multiply, and the one question that code generation asks of it.

In: a target, an idiom, the types of two operands. Out: the row to use, if there is one.
"""

from __future__ import annotations

from functools import lru_cache

from kerneljit.backends.target import Target
from kerneljit.ir.dtype import DType
from kerneljit.plan.machine import Contraction, ContractionIdiom

from .tiles import TileRow
from .x86.amx import TILE_ROWS

TABLE: tuple[TileRow, ...] = TILE_ROWS


@lru_cache(maxsize=4096)
def best_tile_row(target: Target, idiom: ContractionIdiom, left: DType, right: DType) -> TileRow | None:
    """The cheapest row that the target can run; None where vectors must do."""
    fitting = [
        row
        for row in TABLE
        if row.features <= target.features
        and (row.contraction.idiom, row.contraction.left, row.contraction.right) == (idiom, left, right)
    ]
    return min(fitting, key=lambda row: row.contraction.cost, default=None)


@lru_cache
def tile_contractions(target: Target) -> tuple[Contraction, ...]:
    """What the target's tile registers can do, the cheapest of each idiom and types."""
    asked = dict.fromkeys((row.contraction.idiom, row.contraction.left, row.contraction.right) for row in TABLE)
    rows = (best_tile_row(target, *what) for what in asked)
    return tuple(row.contraction for row in rows if row is not None)
