"""How accurate the float functions are: the largest error, in ulp, that every backend keeps.

In: an operation and the float type it computes in. Out: the bound that `docs/functions.md` states, that the
tests assert, and that the error analysis of formulas counts with. An error of 1 ulp is the distance between
neighbouring floats at the exact result (at subnormal results: the smallest subnormal).
"""

from __future__ import annotations

from .dtype import F32, F64, DType
from .node import Op

FUNCTION_ULPS: dict[tuple[Op, DType], float] = {
    (Op.SQRT, F32): 0.5,
    (Op.SQRT, F64): 0.5,
    (Op.RSQRT, F32): 1.5,
    (Op.RSQRT, F64): 1.5,
    (Op.EXP, F32): 1.25,
    (Op.EXP, F64): 1.25,
    (Op.LOG, F32): 1.0,
    (Op.LOG, F64): 1.0,
    (Op.LOG2, F32): 1.25,
    (Op.LOG2, F64): 1.0,
    (Op.TANH, F32): 2.75,
    (Op.TANH, F64): 2.75,
    (Op.SIGMOID, F32): 2.5,
    (Op.SIGMOID, F64): 2.75,
    (Op.ERF, F32): 1.25,
    (Op.ERF, F64): 1.5,
    (Op.SIN, F32): 1.75,
    (Op.SIN, F64): 1.0,
    (Op.COS, F32): 1.75,
    (Op.COS, F64): 1.0,
    (Op.POW, F32): 0.75,
    (Op.POW, F64): 1.5,
    (Op.FLOOR, F32): 0.0,
    (Op.FLOOR, F64): 0.0,
    (Op.CEIL, F32): 0.0,
    (Op.CEIL, F64): 0.0,
    (Op.ROUND, F32): 0.0,
    (Op.ROUND, F64): 0.0,
}
