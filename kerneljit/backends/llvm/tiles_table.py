"""All that tile registers can multiply, and the one question that code generation asks of it.

In: a target, an idiom, the types of two operands. Out: the row to use, if there is one.
"""

from __future__ import annotations

from functools import lru_cache

from kerneljit.backends.target import Target
from kerneljit.ir.dtype import DType
from kerneljit.plan.machine import ContractionIdiom

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
