"""Element types, and the three rules that say what an operation does to them.

* arithmetic (`+ - * abs neg`, transcendental functions) happens in `arithmetic_type`: halves are
  computed in f32, 8- and 16-bit integers in 32 bits;
* bitwise operations, comparisons, `min`, `max` and selection keep their operands' type;
* reductions by `sum` accumulate in `accumulator_type`, which is the arithmetic type again, so that a
  sum never has less room than its terms.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Any, Literal

import numpy as np

from kerneljit.values import value

Kind = Literal["float", "signed", "unsigned", "bool", "bits"]


@value
class DType:
    """One concrete element type. `bits` types are unsigned words that only know bit operations."""

    name: str
    kind: Kind
    width: int

    @property
    def is_float(self) -> bool:
        return self.kind == "float"

    @property
    def is_integer(self) -> bool:
        return self.kind in ("signed", "unsigned")

    @property
    def is_signed(self) -> bool:
        return self.kind == "signed"

    @property
    def is_bool(self) -> bool:
        return self.kind == "bool"

    @property
    def is_bits(self) -> bool:
        return self.kind == "bits"

    @property
    def bytes(self) -> int:
        """Bytes of one element in memory (a bool takes one)."""
        return max(1, self.width // 8)

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return self.name


F64 = DType("f64", "float", 64)
F32 = DType("f32", "float", 32)
F16 = DType("f16", "float", 16)
BF16 = DType("bf16", "float", 16)
I64 = DType("i64", "signed", 64)
I32 = DType("i32", "signed", 32)
I16 = DType("i16", "signed", 16)
I8 = DType("i8", "signed", 8)
U64 = DType("u64", "unsigned", 64)
U32 = DType("u32", "unsigned", 32)
U16 = DType("u16", "unsigned", 16)
U8 = DType("u8", "unsigned", 8)
BOOL = DType("bool_", "bool", 1)
BITS64 = DType("bits64", "bits", 64)
BITS32 = DType("bits32", "bits", 32)
BITS16 = DType("bits16", "bits", 16)
BITS8 = DType("bits8", "bits", 8)

FLOATS = (F64, F32, F16, BF16)
INTEGERS = (I64, I32, I16, I8, U64, U32, U16, U8)
BITS = (BITS64, BITS32, BITS16, BITS8)
ALL = (*FLOATS, *INTEGERS, BOOL, *BITS)
BY_NAME = {dtype.name: dtype for dtype in ALL}

_NUMPY: dict[DType, np.dtype[Any]] = {
    F64: np.dtype(np.float64),
    F32: np.dtype(np.float32),
    F16: np.dtype(np.float16),
    I64: np.dtype(np.int64),
    I32: np.dtype(np.int32),
    I16: np.dtype(np.int16),
    I8: np.dtype(np.int8),
    U64: np.dtype(np.uint64),
    U32: np.dtype(np.uint32),
    U16: np.dtype(np.uint16),
    U8: np.dtype(np.uint8),
    BOOL: np.dtype(np.bool_),
    BITS64: np.dtype(np.uint64),
    BITS32: np.dtype(np.uint32),
    BITS16: np.dtype(np.uint16),
    BITS8: np.dtype(np.uint8),
}
_FROM_NUMPY = {numpy: dtype for dtype, numpy in _NUMPY.items() if not dtype.is_bits}
_BITS_FROM_NUMPY = {_NUMPY[dtype]: dtype for dtype in BITS}


@cache
def _bfloat16() -> np.dtype[Any]:
    # The import stays here, since it takes longer than that of the rest of this room.
    import ml_dtypes

    dtype: np.dtype[Any] = np.dtype(ml_dtypes.bfloat16)
    return dtype


def to_numpy(dtype: DType) -> np.dtype[Any]:
    """The NumPy dtype whose memory layout `dtype` has."""
    found = _NUMPY.get(dtype)
    return _bfloat16() if found is None else found


def from_numpy(dtype: np.dtype[Any], *, as_bits: bool = False) -> DType | None:
    """The element type of a native-order NumPy dtype, or None where there is none."""
    if as_bits:
        return _BITS_FROM_NUMPY.get(dtype)
    found = _FROM_NUMPY.get(dtype)
    return BF16 if found is None and _knows_bfloat16() and dtype == _bfloat16() else found


def is_bfloat16(value: object) -> bool:
    """Whether a value is a scalar of the type that NumPy itself does not have."""
    return _knows_bfloat16() and isinstance(value, _bfloat16().type)


def _knows_bfloat16() -> bool:
    """Whether there can be anything of that type in this process: only what is imported makes it."""
    return "ml_dtypes" in sys.modules


def arithmetic_type(dtype: DType) -> DType:
    """The type in which arithmetic on `dtype` is done."""
    if dtype in (F16, BF16):
        return F32
    if dtype in (I8, I16, U8, BOOL):
        return I32
    if dtype == U16:
        return U32
    return dtype


def accumulator_type(dtype: DType) -> DType:
    """The type in which a `sum` over terms of `dtype` is kept."""
    return arithmetic_type(dtype)


def is_chosen_for_user(dtype: DType, accumulator: DType) -> bool:
    """Whether the accumulator is our choice, so that overflowing it must be refused, not wrapped."""
    return dtype != accumulator


def integer_range(dtype: DType) -> tuple[int, int]:
    """The least and greatest value of an integer, bits or bool type."""
    if dtype.is_float:
        raise ValueError(f"{dtype} is not an integer type")
    if dtype.is_signed:
        return -(1 << (dtype.width - 1)), (1 << (dtype.width - 1)) - 1
    return 0, (1 << dtype.width) - 1
