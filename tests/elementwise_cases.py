"""What the elementwise operations are tested with: every admitted operation on every type, and data for it.

Out: `CASES`, and for each its input arrays, rich in values at which something changes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

import numpy as np

from kerneljit.ir import semantics
from kerneljit.ir.dtype import ALL as ALL_TYPES
from kerneljit.ir.dtype import (
    BF16,
    BITS,
    BOOL,
    F16,
    F32,
    F64,
    FLOATS,
    I32,
    INTEGERS,
    U32,
    U64,
    DType,
    integer_range,
    to_numpy,
)
from kerneljit.ir.dtype import I64 as SIGNED64
from kerneljit.ir.node import COMPARISONS, UNARY, Node, Op

Array = np.ndarray[Any, np.dtype[Any]]
ARITHMETIC = (F64, F32, SIGNED64, I32, U64, U32)
WORDS = (*INTEGERS, *BITS)
ORDERED = (*FLOATS, *INTEGERS, BOOL)
EXACT_FUNCTIONS = (Op.SQRT, Op.FLOOR, Op.CEIL, Op.ROUND)
GENERATOR_SEED = 20


# ---------------------------------------------------------------------- cases


@dataclass(frozen=True)
class Case:
    """One operation on operands of type `source`."""

    op: Op
    source: DType
    result: DType

    def node(self) -> Node:
        types = [self.source] * self.arity
        if self.op is Op.WHERE:
            types[0] = BOOL
        sources = tuple(Node(Op.SCALAR, dtype, (), f"x{place}") for place, dtype in enumerate(types))
        return Node(self.op, self.result, sources)

    @property
    def arity(self) -> int:
        return 3 if self.op is Op.WHERE else 1 if self.op in UNARY else 2

    def name(self, lanes: int) -> str:
        return f"{self.op}_{self.source}_{self.result}_{lanes}"


def admitted_casts() -> Iterator[Case]:
    for source, target in product(ALL_TYPES, ALL_TYPES):
        bits_stay = (target.kind, target.width) == ("unsigned", source.width) or target.is_bool
        if source != target and not target.is_bits and (not source.is_bits or bits_stay):
            yield Case(Op.CAST, source, target)


def cases() -> Iterator[Case]:
    keeping: dict[Op, tuple[DType, ...]] = {
        **dict.fromkeys((Op.NEG, Op.ABS, Op.ADD, Op.SUB, Op.MUL), ARITHMETIC),
        **dict.fromkeys((*EXACT_FUNCTIONS, Op.DIV), (F64, F32)),
        **dict.fromkeys((Op.FLOORDIV, Op.MOD), ARITHMETIC[2:]),
        **dict.fromkeys((Op.MIN, Op.MAX), ORDERED),
        **dict.fromkeys((Op.AND, Op.OR, Op.XOR, Op.NOT), (*WORDS, BOOL)),
        **dict.fromkeys((Op.SHL, Op.SHR, Op.POPCOUNT), WORDS),
        Op.WHERE: ALL_TYPES,
    }
    yield from admitted_casts()
    for op, types in keeping.items():
        yield from (Case(op, dtype, dtype) for dtype in types)
    for op in sorted(COMPARISONS):
        types = ALL_TYPES if op in (Op.EQ, Op.NE) else ORDERED
        yield from (Case(op, dtype, BOOL) for dtype in types)


CASES = tuple(cases())
# ---------------------------------------------------------------------- data


def integer_specials(dtype: DType) -> Array:
    small = [0, 1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100]
    powers = [(1 << k) + d for k in range(6, dtype.width + 1, 5) for d in (-1, 0, 1)]
    low, high = integer_range(dtype)
    values = [*small, *(-x for x in small), *powers, *(-x for x in powers), low, low + 1, high, high - 1]
    wrapped = sorted({(x - low) % (1 << dtype.width) + low for x in values})
    return np.array(wrapped, to_numpy(dtype))


def float_specials(dtype: DType) -> Array:
    powers = [2.0**k for k in (-149, -130, -126, -24, -14, -1, 0, 1, 7, 15, 16, 23, 31, 32, 52, 63, 64, 127)]
    plain = [0.0, 0.4, 0.5, 0.7, 1.5, 2.5, 3.0, 127.5, 255.9, 1e5, 65519.9, 65520.0, 1e30, math.inf]
    wide = np.array([*powers, *plain])
    values = np.concatenate([wide, -wide, [math.nan]])
    exact = semantics.convert(values, F64, dtype)
    return np.concatenate([exact, neighbour(exact, 1), neighbour(exact, -1)])


def neighbour(values: Array, step: int) -> Array:
    bits = values.view(f"i{values.itemsize}")
    return np.asarray((bits + np.asarray(step, bits.dtype)).view(values.dtype))


@cache
def specials(dtype: DType) -> Array:
    if dtype.is_bool:
        return np.array([False, True])
    return float_specials(dtype) if dtype.is_float else integer_specials(dtype)


def random_values(dtype: DType, count: int, generator: np.random.Generator) -> Array:
    """Random bits; half of the wide integers have a random number of them."""
    if dtype.is_bool:
        return generator.integers(0, 2, count).astype(bool)
    bits = np.frombuffer(generator.bytes(count * dtype.bytes), f"u{dtype.bytes}").copy()
    if not dtype.is_float and dtype.width > 16:
        shift = generator.integers(0, dtype.width, count // 2).astype(bits.dtype)
        bits[: count // 2] >>= shift
    return bits.view(to_numpy(dtype))


def halfway_points(narrow: DType, source: DType) -> Array:
    """What lies between every two neighbours of a 16-bit float, as exactly as the source can say it."""
    patterns = np.arange(0x7F80 if narrow == BF16 else 0x7C00, dtype=np.uint16)
    below = patterns.view(to_numpy(narrow)).astype(np.float64)
    middle = (below[:-1] + below[1:]) / 2
    if source.is_float:
        points = middle.astype(to_numpy(source))
        return np.concatenate([points, neighbour(points, 1), neighbour(points, -1), -points])
    reach = middle[middle < float(integer_range(source)[1])]
    points = reach[reach == np.trunc(reach)].astype(to_numpy(source))
    near = np.concatenate([points, points + points.dtype.type(1), points - points.dtype.type(1)])
    return np.concatenate([near, np.zeros_like(near) - near])


def single_precision_halfway_points(source: DType, generator: np.random.Generator) -> Array:
    """Integers in the middle of two f32, and beside it."""
    mantissa = generator.integers(1 << 24, 1 << 25, 2000).astype(to_numpy(source)) | 1
    shift = generator.integers(0, source.width - 26, 2000).astype(to_numpy(source))
    points = mantissa << shift
    return np.concatenate([points, points + points.dtype.type(1), points - points.dtype.type(1)])


def cast_input(source: DType, target: DType) -> Array:
    generator = np.random.default_rng(GENERATOR_SEED)
    if source.bytes <= 2 and not source.is_bool:
        return np.arange(1 << source.width, dtype=f"u{source.bytes}").view(to_numpy(source))
    parts = [specials(source), random_values(source, 4096, generator)]
    if target in (F16, BF16) and not source.is_bool:
        parts.append(halfway_points(target, source))
    if target == F32 and source.width > 26 and not source.is_float:
        parts.append(single_precision_halfway_points(source, generator))
    if source.is_float and not target.is_float:
        near = random_values(SIGNED64, 4096, generator).astype(to_numpy(source))
        parts += [near, near / to_numpy(source).type(1024)]
    return np.concatenate(parts)


@cache
def inputs(case: Case) -> tuple[Array, ...]:
    """One array for each operand, their lengths a multiple of all lane counts."""
    generator = np.random.default_rng(GENERATOR_SEED)
    arrays: tuple[Array, ...]
    if case.op is Op.CAST:
        arrays = (cast_input(case.source, case.result),)
    elif case.arity == 1:
        arrays = (np.concatenate([specials(case.source), random_values(case.source, 4096, generator)]),)
    else:
        left, right = np.meshgrid(specials(case.source), specials(case.source))
        random = random_values(case.source, 4096, generator)
        pair = np.concatenate([left.ravel(), random]), np.concatenate([right.ravel(), random[::-1]])
        conditions = random_values(BOOL, pair[0].size, generator)
        arrays = (conditions, *pair) if case.op is Op.WHERE else pair
    return tuple(np.resize(array, array.size + -array.size % 16) for array in arrays)


@cache
def expected(case: Case) -> Array:
    return semantics.apply(case.op, inputs(case), case.source, case.result)
