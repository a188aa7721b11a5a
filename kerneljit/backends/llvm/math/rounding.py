"""floor, ceil and round (half to even), all exact.

Where the target rounds by one instruction (SSE4.1), LLVM's intrinsics give it. Elsewhere they would be library
calls, so: adding and subtracting 2^23 (2^52) rounds |x| below that to the nearest integer, ties to even;
larger numbers are integers already. Floor and ceil then step back where that went too far. The sign is put
back at the end, which keeps -0.0, and gives ceil(-0.5) its -0.0.
"""

from __future__ import annotations

from typing import Literal

from ..builder import Value
from .arithmetic import Lanes

ROUNDING_FEATURE = "sse4.1"


def round_to_even(lanes: Lanes, x: Value) -> Value:
    """The nearest integer, ties to even."""
    if lanes.builder.target.has(ROUNDING_FEATURE):
        return lanes.builder.unary_intrinsic("roundeven", x)
    return _nearest(lanes, x)


def round_down(lanes: Lanes, x: Value) -> Value:
    """floor(x)."""
    return _directed(lanes, x, "floor", "ogt", -1.0)


def round_up(lanes: Lanes, x: Value) -> Value:
    """ceil(x)."""
    return _directed(lanes, x, "ceil", "olt", 1.0)


def _directed(lanes: Lanes, x: Value, name: str, wrong: Literal["ogt", "olt"], step: float) -> Value:
    if lanes.builder.target.has(ROUNDING_FEATURE):
        return lanes.builder.unary_intrinsic(name, x)
    nearest = _nearest(lanes, x)
    stepped = lanes.copy_sign(lanes.add(nearest, step), x)
    return lanes.select(lanes.compare(wrong, nearest, x), stepped, nearest)


def _nearest(lanes: Lanes, x: Value) -> Value:
    large = 2.0**lanes.format.mantissa
    size = lanes.absolute(x)
    rounded = lanes.subtract(lanes.add(size, large), large)
    return lanes.select(lanes.compare("olt", size, large), lanes.copy_sign(rounded, x), x)
