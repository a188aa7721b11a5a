"""Sizes, lengths and rows of blocks as LLVM IR: what the runtime computes in Python when it binds a call.

In: extents, lengths and blocks of rows. Out: instructions. Python's numbers have no end and these have 64 bits, so
products and sums of sizes carry a flag: where it is set, something did not fit, and the call is refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kerneljit.backends.arguments import ROW_ALIGNMENT, ROW_PADDING, Length, RowBlock, Workspace
from kerneljit.ir.extent import Extent

Number = int | str
"""A constant, or the name of a 64-bit value."""


class Code:
    """The instructions of one function."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.sizes: Mapping[str, Number] = {}
        self.overflow = "false"
        self._count = 0

    def emit(self, text: str) -> str:
        """An instruction with a result."""
        self._count += 1
        name = f"%v{self._count}"
        self.lines.append(f"  {name} = {text}")
        return name

    def run(self, text: str) -> None:
        """An instruction without one."""
        self.lines.append(f"  {text}")

    def block(self, name: str) -> None:
        """Begin a block, to which all before it goes on where it does not jump."""
        self.lines.append(f"{name}:")

    # ------------------------------------------------------------------ numbers

    def add(self, left: Number, right: Number) -> Number:
        """A sum that is known to fit."""
        if isinstance(left, int) and isinstance(right, int):
            return left + right
        if left == 0 or right == 0:
            return right if left == 0 else left
        return self.emit(f"add i64 {left}, {right}")

    def scaled(self, value: Number, factor: int) -> Number:
        """A product that is known to fit."""
        if isinstance(value, int):
            return value * factor
        return value if factor == 1 else self.emit(f"mul i64 {value}, {factor}")

    def sum(self, left: Number, right: Number) -> Number:
        return self._checked("uadd", left, right, 0)

    def product(self, *factors: Number) -> Number:
        total: Number = 1
        for factor in factors:
            total = self._checked("umul", total, factor, 1)
        return total

    def _checked(self, operation: str, left: Number, right: Number, neutral: int) -> Number:
        if isinstance(left, int) and isinstance(right, int):
            return left * right if neutral else left + right
        if neutral in (left, right):
            return right if left == neutral else left
        pair = self.emit(f"call {{ i64, i1 }} @llvm.{operation}.with.overflow.i64(i64 {left}, i64 {right})")
        carry = self.emit(f"extractvalue {{ i64, i1 }} {pair}, 1")
        self.overflow = carry if self.overflow == "false" else self.emit(f"or i1 {self.overflow}, {carry}")
        return self.emit(f"extractvalue {{ i64, i1 }} {pair}, 0")

    def divided(self, value: Number, divisor: Number) -> Number:
        """How often one number is in another, which is not 0."""
        if isinstance(value, int) and isinstance(divisor, int):
            return value // divisor
        return value if divisor == 1 else self.emit(f"udiv i64 {value}, {divisor}")

    def rounded_up(self, value: Number, multiple: int) -> Number:
        """The next multiple."""
        if multiple == 1:
            return value
        return self.product(self.divided(self.sum(value, multiple - 1), multiple), multiple)

    def least(self, left: Number, right: Number) -> Number:
        return self._one_of("umin", left, right)

    def greatest(self, left: Number, right: Number) -> Number:
        return self._one_of("umax", left, right)

    def _one_of(self, which: str, left: Number, right: Number) -> Number:
        if isinstance(left, int) and isinstance(right, int):
            return min(left, right) if which == "umin" else max(left, right)
        return self.emit(f"call i64 @llvm.{which}.i64(i64 {left}, i64 {right})")

    def less(self, left: Number, right: Number, *, signed: bool = False) -> str:
        if isinstance(left, int) and isinstance(right, int):
            return str(left < right).lower()
        return self.emit(f"icmp {'slt' if signed else 'ult'} i64 {left}, {right}")

    def chosen(self, condition: str, yes: Number, no: Number) -> Number:
        if condition in ("true", "false"):
            return yes if condition == "true" else no
        return self.emit(f"select i1 {condition}, i64 {yes}, i64 {no}")

    def any(self, conditions: Sequence[str]) -> str:
        return self._joined("or", conditions, "true", "false")

    def all(self, conditions: Sequence[str]) -> str:
        return self._joined("and", conditions, "false", "true")

    def _joined(self, operation: str, conditions: Sequence[str], decides: str, neutral: str) -> str:
        if decides in conditions:
            return decides
        total = neutral
        for condition in dict.fromkeys(conditions):
            if condition != neutral:
                total = condition if total == neutral else self.emit(f"{operation} i1 {total}, {condition}")
        return total

    # ------------------------------------------------------------------ sizes

    def extent(self, extent: Extent) -> Number:
        """The size of an axis; dims have been judged, so that it fits."""
        total: Number = extent.constant
        for name, factor in extent.terms:
            total = self.add(total, self.scaled(self.sizes[name], factor))
        return total

    def length(self, length: Length) -> Number:
        """`Length.evaluate`."""
        units = self.product(self.extent(length.extent), length.numerator)
        if length.denominator > 1:
            units = self.divided(self.sum(units, length.denominator - 1), length.denominator)
        return self.rounded_up(units, length.multiple)

    def row_stride(self, unit: int, lengths: Sequence[Length]) -> Number:
        """`arguments.row_stride`."""
        line = self.product(unit, *map(self.length, lengths))
        return self.sum(self.rounded_up(line, ROW_ALIGNMENT), ROW_PADDING)

    def rows(self, block: RowBlock) -> Number:
        """`RowBlock.rows`."""
        together: Number = 0
        for unit, lengths in block.strides:
            together = self.sum(together, self.row_stride(unit, lengths))
        # 0 comes only of what did not fit, and must not be divided by before that is said.
        fitting = self.divided(block.bytes, self.greatest(together, 1))
        whole = self.length(Length(block.axis, multiple=block.tile))
        is_too_small = self.less(fitting, block.tile)
        in_tiles = self.greatest(block.tile, self.scaled(self.divided(fitting, block.tile), block.tile))
        few = in_tiles if block.least is None else fitting
        rows = self.least(
            self.greatest(self.chosen(is_too_small, few, in_tiles), block.least or 1),
            whole,
        )
        return self.chosen(is_too_small, whole, rows) if block.if_fits else rows

    def workspace(self, workspace: Workspace) -> Number:
        """`Workspace.bytes`."""
        if workspace.block is not None:
            return self.product(self.rows(workspace.block), self.row_stride(workspace.unit, workspace.lengths))
        return self.product(workspace.unit, *map(self.length, workspace.lengths))


DECLARATIONS = """
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)
declare i64 @llvm.umax.i64(i64, i64)
"""
