"""sqrt, and rsqrt as the language defines it: 1 / sqrt(x).

Both operations of rsqrt are correctly rounded, which leaves at most 1.5 ulp; the hardware's estimates would need
fix-ups for zeros, infinities and subnormal numbers, and differ between vendors.
"""

from __future__ import annotations

from ..builder import Value
from .arithmetic import Lanes


def square_root(lanes: Lanes, x: Value) -> Value:
    """sqrt(x), correctly rounded."""
    return lanes.builder.unary_intrinsic("sqrt", x)


def reciprocal_square_root(lanes: Lanes, x: Value) -> Value:
    """1 / sqrt(x)."""
    return lanes.divide(1.0, square_root(lanes, x))
