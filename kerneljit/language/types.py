"""The element types of annotations: `f32`, `f32[M, K]`, `bits[M, W]`, `real`, `integer`."""

from __future__ import annotations

from typing import Any

import numpy as np

from kerneljit.ir import dtype as ir
from kerneljit.ir.dtype import DType
from kerneljit.ir.extent import Extent
from kerneljit.values import value

from .dims import DimExpression


@value
class ElementType:
    """An element type; `generic` ones become concrete by the arrays of a call."""

    name: str
    candidates: tuple[DType, ...]

    @property
    def is_generic(self) -> bool:
        return len(self.candidates) > 1

    @property
    def example(self) -> DType:
        """The type that stands for a generic one while only the source is judged."""
        return {"real": ir.F32, "integer": ir.I32, "bits": ir.BITS64}.get(self.name, self.candidates[0])

    def from_numpy(self, dtype: np.dtype[Any]) -> DType | None:
        """The concrete type of an array, or None where this type does not admit it."""
        found = ir.from_numpy(dtype, as_bits=self.name == "bits")
        return found if found in self.candidates else None

    def __getitem__(self, shape: Any) -> ArrayType:
        axes = shape if isinstance(shape, tuple) else (shape,)
        return ArrayType(self, tuple(map(_axis_extent, axes)))

    def __call__(self, value: Any) -> Any:
        """A cast: in a kernel, and while `element` runs."""
        from .scalar import cast

        if self.is_generic:
            raise TypeError(f"{self.name} is generic; cast to a concrete type such as f32")
        return cast(value, self.candidates[0])

    def __repr__(self) -> str:
        return self.name


@value
class ArrayType:
    """An element type with the extents of an array's axes."""

    element: ElementType
    shape: tuple[Extent, ...]

    def __repr__(self) -> str:
        return f"{self.element}[{', '.join(map(str, self.shape))}]"


def _axis_extent(value: Any) -> Extent:
    if isinstance(value, DimExpression):
        return value.extent
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return Extent.of(value)
    raise TypeError(f"an axis is a dim, an expression in dims, or a literal size, not {value!r}")


f64 = ElementType("f64", (ir.F64,))
f32 = ElementType("f32", (ir.F32,))
f16 = ElementType("f16", (ir.F16,))
bf16 = ElementType("bf16", (ir.BF16,))
i64 = ElementType("i64", (ir.I64,))
i32 = ElementType("i32", (ir.I32,))
i16 = ElementType("i16", (ir.I16,))
i8 = ElementType("i8", (ir.I8,))
u64 = ElementType("u64", (ir.U64,))
u32 = ElementType("u32", (ir.U32,))
u16 = ElementType("u16", (ir.U16,))
u8 = ElementType("u8", (ir.U8,))
bool_ = ElementType("bool_", (ir.BOOL,))
bits = ElementType("bits", ir.BITS)
real = ElementType("real", ir.FLOATS)
integer = ElementType("integer", ir.INTEGERS)
