"""erf.

Small |x|: erf(x) = x + x P(x^2), P by Remez for relative error: f32 below 0.921875, degree 6, 2^-29.9;
f64 below 1, degree 12, 2^-56.3.
Large |x|: erf(x) = 1 - exp(-Q(|x| - 1)), Q approximating -log(erfc) with the weight erfc/erf that the error has in
the result: f32 up to 4, degree 6, 2^-26.3; f64 up to 6, degree 18, 2^-58.0. Beyond, erf has rounded to 1. The
centre at 1 keeps Q's own rounding small where erfc is large.
Both are computed and one is chosen, since the lanes of a vector rarely agree.
"""

from __future__ import annotations

from ..builder import Value
from .arithmetic import Lanes
from .exponential import normal_exponential

_BORDER = {"float": 0.921875, "double": 1.0}
_SATURATION = {"float": 4.0, "double": 6.0}
_SMALL = {
    "float": (
        float.fromhex("0x1.06eba8p-3"),
        float.fromhex("-0x1.81274p-2"),
        float.fromhex("0x1.ce2d64p-4"),
        float.fromhex("-0x1.b80118p-6"),
        float.fromhex("0x1.5449dcp-8"),
        float.fromhex("-0x1.a6065ap-11"),
        float.fromhex("0x1.4f545ep-14"),
    ),
    "double": (
        float.fromhex("0x1.06eba8214db69p-3"),
        float.fromhex("-0x1.812746b037a25p-2"),
        float.fromhex("0x1.ce2f21a0458e2p-4"),
        float.fromhex("-0x1.b82ce313560b4p-6"),
        float.fromhex("0x1.565bcd2cc1b5cp-8"),
        float.fromhex("-0x1.c02db94c3ed91p-11"),
        float.fromhex("0x1.f9a3bd0e69180p-14"),
        float.fromhex("-0x1.f4dd488517c69p-17"),
        float.fromhex("0x1.ba6e2b2eac786p-20"),
        float.fromhex("-0x1.63c197e0b1cdep-23"),
        float.fromhex("0x1.1443cd2b4a415p-26"),
        float.fromhex("-0x1.cc67165c6883ap-30"),
        float.fromhex("0x1.46d4ac0880841p-33"),
    ),
}
_LARGE = {
    "float": (
        float.fromhex("0x1.d97fcp+0"),
        float.fromhex("0x1.51c9aap+1"),
        float.fromhex("0x1.afa9eap-1"),
        float.fromhex("0x1.556852p-5"),
        float.fromhex("-0x1.510d4p-7"),
        float.fromhex("0x1.1d13f8p-9"),
        float.fromhex("-0x1.2f079cp-12"),
    ),
    "double": (
        float.fromhex("0x1.d97fbf27aa2a1p+0"),
        float.fromhex("0x1.51c9b0006c244p+1"),
        float.fromhex("0x1.afabc11a28a75p-1"),
        float.fromhex("0x1.5477f09cf37a6p-5"),
        float.fromhex("-0x1.48c9d413b67bap-7"),
        float.fromhex("0x1.033f69c80982ep-9"),
        float.fromhex("-0x1.f1b49baec33c3p-13"),
        float.fromhex("-0x1.b8c6095d5deccp-16"),
        float.fromhex("0x1.c775607a312ccp-16"),
        float.fromhex("-0x1.41d6d0a78741cp-17"),
        float.fromhex("0x1.11e5233244e2fp-19"),
        float.fromhex("-0x1.111fe2502146fp-23"),
        float.fromhex("-0x1.cc5989700d159p-24"),
        float.fromhex("0x1.e4b8d3e2a8518p-25"),
        float.fromhex("-0x1.19430fd8e5401p-26"),
        float.fromhex("0x1.b8d25cefc6a69p-29"),
        float.fromhex("-0x1.d03a702772abdp-32"),
        float.fromhex("0x1.2a18462db18d5p-35"),
        float.fromhex("-0x1.611763c869203p-40"),
    ),
}


def error_function(lanes: Lanes, x: Value) -> Value:
    """erf(x)."""
    element = lanes.type.element
    size = lanes.absolute(x)
    small = lanes.multiply_add(lanes.polynomial(lanes.multiply(x, x), _SMALL[element]), x, x)
    beyond = lanes.subtract(lanes.at_most(size, _SATURATION[element]), 1.0)
    complement = normal_exponential(lanes, lanes.negate(lanes.polynomial(beyond, _LARGE[element])))
    large = lanes.copy_sign(lanes.subtract(1.0, complement), x)
    return lanes.select(lanes.compare("olt", size, _BORDER[element]), small, large)
