"""Random small valid formulas, and arrays to feed them."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from kerneljit.ir import dtype as types
from kerneljit.ir.dtype import BOOL, F32, F64, I32, I64, U32, U64, DType
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.node import (
    BITWISE,
    COMPARISONS,
    FLOAT_FUNCTIONS,
    SHIFTS,
    Axis,
    Node,
    Op,
    Reduction,
    axis_value,
    cast_to,
    constant,
)

SIZES = {"M": 2, "K": 3, "L": 2}
OUTPUT = Axis("i", Extent.of("M"))
REDUCED = (Axis("k", Extent.of("K")), Axis("l", Extent.of("L")))
ARITHMETIC = (F32, F64, I32, U32, I64, U64)
PARAMETERS = tuple(
    Parameter(f"{kind}_{dtype}", dtype, None if kind == "scalar" else (Extent.of("M"), Extent((), 3)))
    for dtype in types.ALL
    for kind in ("array", "scalar")
)
SPECIAL_FLOATS = (0.0, -0.0, 1.0, -1.0, 0.5, 3.0, 1e-30, 1e30, float("inf"), float("-inf"), float("nan"))


def literals(dtype: DType) -> st.SearchStrategy[Any]:
    if dtype.is_bool:
        return st.booleans()
    if dtype.is_float:
        return st.sampled_from(SPECIAL_FLOATS) | st.floats(-100, 100, width=16)
    low, high = types.integer_range(dtype)
    return st.sampled_from([low, high, 0, 1, high - 1]) | st.integers(max(low, -9), 9)


@st.composite
def nodes(draw: Any, dtype: DType, depth: int = 3, axes: tuple[Axis, ...] = (OUTPUT,)) -> Node:
    """An expression of a type, with the given axes in scope."""

    def inner(of: DType, scope: tuple[Axis, ...] = axes) -> Node:
        return draw(nodes(of, depth - 1, scope))

    def made(op: Op, *sources: Node) -> Node:
        return Node(op, dtype, sources)

    if depth == 0 or draw(st.integers(0, 5)) == 0:
        return draw(leaves(dtype, axes))
    forms = ["where"]
    if not dtype.is_bits:
        forms += ["cast", "extreme", "reduce"]
    if dtype in ARITHMETIC:
        forms += ["arithmetic"] * 3 + (["float"] if dtype.is_float else ["divide"])
    if not dtype.is_float:
        forms += ["bitwise"] if dtype.is_bool else ["bitwise", "shift", "popcount"]
    if dtype.is_bool:
        forms += ["compare"] * 2
    match draw(st.sampled_from(forms)):
        case "where":
            return made(Op.WHERE, inner(BOOL), inner(dtype), inner(dtype))
        case "cast":
            sources = [
                d for d in types.ALL if not d.is_bits or (d.width == dtype.width != 1 and dtype.kind == "unsigned")
            ]
            return cast_to(inner(draw(st.sampled_from(sources))), dtype)
        case "extreme":
            return made(draw(st.sampled_from([Op.MIN, Op.MAX])), inner(dtype), inner(dtype))
        case "reduce":
            free = [axis for axis in REDUCED if axis not in axes]
            kinds = ["any", "all"] if dtype.is_bool else ["min", "max"]
            kinds += ["sum"] * 2 * (dtype in ARITHMETIC)
            if not free:
                return inner(dtype)
            reduction = Reduction(draw(st.sampled_from(kinds)), free[0])
            return Node(Op.REDUCE, dtype, (inner(dtype, (*axes, free[0])),), reduction)
        case "arithmetic":
            op = draw(st.sampled_from([Op.ADD, Op.SUB, Op.MUL, Op.NEG, Op.ABS]))
            left = inner(dtype)
            if op in (Op.NEG, Op.ABS):
                return made(op, left)
            return made(op, left, left if draw(st.integers(0, 4)) == 0 else inner(dtype))
        case "float":
            op = draw(st.sampled_from([*sorted(FLOAT_FUNCTIONS), Op.DIV, Op.POW]))
            return made(op, inner(dtype)) if op in FLOAT_FUNCTIONS else made(op, inner(dtype), inner(dtype))
        case "divide":
            return made(draw(st.sampled_from([Op.FLOORDIV, Op.MOD])), inner(dtype), inner(dtype))
        case "bitwise":
            op = draw(st.sampled_from(sorted(BITWISE)))
            return made(op, inner(dtype)) if op is Op.NOT else made(op, inner(dtype), inner(dtype))
        case "shift":
            return made(draw(st.sampled_from(sorted(SHIFTS))), inner(dtype), inner(dtype))
        case "popcount":
            return made(Op.POPCOUNT, inner(dtype))
        case _:
            op = draw(st.sampled_from(sorted(COMPARISONS)))
            admitted = [d for d in types.ALL if not d.is_bits or op in (Op.EQ, Op.NE)]
            operand = draw(st.sampled_from(admitted))
            left = inner(operand)
            return made(op, left, left if draw(st.integers(0, 4)) == 0 else inner(operand))


@st.composite
def leaves(draw: Any, dtype: DType, axes: tuple[Axis, ...]) -> Node:
    match draw(st.sampled_from(["constant", "scalar", "load", "load", "axis"])):
        case "constant":
            return constant(draw(literals(dtype)), dtype)
        case "scalar":
            return Node(Op.SCALAR, dtype, (), f"scalar_{dtype}")
        case "axis" if not dtype.is_bits:
            return cast_to(axis_value(draw(st.sampled_from(axes))), dtype)
        case _:
            inner = axes[-1] if axes[-1].name == "k" else None
            second = axis_value(inner) if inner else constant(draw(st.integers(0, 2)), I64)
            return Node(Op.LOAD, dtype, (axis_value(OUTPUT), second), f"array_{dtype}")


@st.composite
def formulas(draw: Any, depth: int = 3) -> Formula:
    result = draw(st.sampled_from(types.ALL))
    return Formula("random", (OUTPUT,), PARAMETERS, draw(nodes(result, depth)), result)


@st.composite
def arguments(draw: Any, formula: Formula) -> dict[str, Any]:
    """An array or scalar for every parameter that the formula reads."""
    used = {node.name for node in formula.root.walk() if node.op in (Op.LOAD, Op.SCALAR)}
    values = {}
    for parameter in formula.parameters:
        shape = () if parameter.shape is None else (SIZES["M"], 3)
        count = int(np.prod(shape)) if parameter.name in used else 0
        drawn = draw(st.lists(literals(parameter.dtype), min_size=count, max_size=count))
        storage = types.to_numpy(parameter.dtype)
        with np.errstate(over="ignore"):  # 1e30 is an infinity of the halves
            array = np.array(drawn, storage).reshape(shape) if count else np.zeros(shape, storage)
        values[parameter.name] = array if parameter.is_array else array[()]
    return values
