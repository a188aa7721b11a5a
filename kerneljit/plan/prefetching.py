"""What stages ask for before they read it, where nobody has tuned.

In: a stage and the layout of a call. Out: how many rows or bytes ahead; 0 where the CPU looks ahead well by itself, or
where everything is in the caches.
"""

from __future__ import annotations

from kerneljit.ir.bounds import guarded_loads
from kerneljit.ir.indices import access, dependencies
from kerneljit.ir.node import Axis

from .access import access_kind
from .layout import Layout
from .plan import Plan, Stage
from .schedule import PREFETCH_STEP

_FAR_ROWS = 64
"""Rows ahead where so many are copied side by side, or are a few lines long: about a hundred lines are asked for at
once. Rows of 128 bytes on Zen 4 take 17.0 ns each unasked, 14.5 asked for 8 rows ahead, 8.7 64 ahead, 5.9 in order."""
_NEAR_ROWS = 8
"""The same for longer ones: rows of 1 KB take 147 ns unasked, 87 asked for 8 rows ahead, and no less farther ahead."""
_BLOCKS_AHEAD = 2
"""Blocks of lanes ahead. Products of 100 rows with 1,000 x 40,000 on Zen 4 take 5% less so, with 300 x 32,768 8%; one
block ahead gains half of that."""


def rows_ahead(stage: Stage, lanes: Axis, layout: Layout) -> int:
    """How many rows before they are read those are asked for that data names: no CPU guesses where they are."""
    ahead = 0
    for load in stage.loads:
        named = {a for index in access(load) if index.indirect is not None for a in dependencies(index.indirect)}
        if not named or load.name not in layout.large:
            continue
        are_long = lanes not in named and any(layout.size_class(a) == "many" for a in dependencies(load) - named)
        ahead = max(ahead, _NEAR_ROWS if are_long else _FAR_ROWS)
    return ahead


def bytes_ahead(plan: Plan, stage: Stage, lanes: Axis, width: int, layout: Layout) -> int:
    """How many bytes ahead copies of blocks so many lanes wide ask for what they read.

    What lies beside the vectors is the next blocks'. Their strides are too far for the CPU to see that it is wanted.
    """
    guarded = guarded_loads(plan.formula)
    sizes = [
        load.dtype.bytes
        for load in stage.loads
        if load.name in layout.large
        and dependencies(load) - set(stage.axes)
        and access_kind(load, lanes, plan, layout, guarded) == "contiguous"
    ]
    return -(-_BLOCKS_AHEAD * width * max(sizes) // PREFETCH_STEP) * PREFETCH_STEP if sizes else 0
