"""How the arrays of a call lie in memory, as far as code depends on it.

Strides are run-time values; which axis is contiguous is not, since it decides what can be read as a
vector. Sizes are run-time values too, but whether an axis is long, short or single changes which loop is
worth vectorising and which copies are worth making, so the size class is part of the layout. Dims that are
small may be known exactly: loops over them are then written out, and have no edges. Dims that counts depend on may be
bounded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod
from typing import Any, Literal

import numpy as np

from kerneljit.ir.dtype import F32
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, walk
from kerneljit.values import value

SizeClass = Literal["one", "short", "long", "many"]
SHORT = 8
"""An axis of at most this many elements is short: not worth packing for, nor vectorising if another is longer."""
LONG = 64
"""Beyond this an axis has many elements: enough to repay copies that are made once for all of them."""
KNOWN = 32
"""Axes of at most this many elements are worth code of their own."""


@value
class Layout:
    """Per array its contiguous axis (or None), per axis of the formula its size class."""

    contiguous: tuple[tuple[str, int | None], ...]
    sizes: tuple[tuple[str, SizeClass], ...]
    is_output_large: bool = False
    """Whether the output is larger than the caches."""
    large: tuple[str, ...] = ()
    """The arrays that are larger than the caches."""
    known: tuple[tuple[str, int], ...] = ()
    """The dims whose size is part of the code."""
    packed: tuple[str, ...] = ()
    """The arrays of which copies and statistics are made once for many calls."""
    is_divided: bool = False
    """Whether several threads share the work, where that may make other code."""
    greatest: tuple[tuple[str, int], ...] = ()
    """Sizes that dims do not exceed, where quotients of counts depend on them."""
    deep: tuple[str, ...] = ()
    """The axes of reductions that take more rows of memory than the CPU remembers pages."""
    beyond: tuple[str, ...] = ()
    """Those of which what a register tile reads of the lanes is far beyond the second cache."""

    def contiguous_axis(self, array: str) -> int | None:
        return dict(self.contiguous)[array]

    def size_class(self, axis: Axis) -> SizeClass:
        return dict(self.sizes).get(axis.name, "many")

    def is_short(self, axis: Axis) -> bool:
        """Whether an axis has too few elements to be divided."""
        return self.size_class(axis) in ("one", "short")

    def known_size(self, extent: Extent) -> int | None:
        """The size of an axis where it is small and part of the code."""
        known = dict(self.known)
        if not all(name in known for name in extent.dims):
            return None
        size = extent.evaluate(known)
        return size if 0 < size <= KNOWN else None


def single_axes(formula: Formula, layout: Layout) -> frozenset[Axis]:
    """The output axes of one element: nothing is computed for them again."""
    return frozenset(axis for axis in formula.axes if layout.size_class(axis) == "one")


def formula_axes(formula: Formula) -> tuple[Axis, ...]:
    """Output axes, then those of reductions, each once."""
    inner = [node.reduction.axis for node in formula.root.walk() if node.op is Op.REDUCE]
    return tuple(dict.fromkeys([*formula.axes, *inner]))


def fills_tiles(formula: Formula, sizes: Mapping[str, int] | None) -> bool:
    """Whether there are rows and lanes enough for tile registers; without sizes, whether there are both."""
    rows_and_lanes = formula.axes[-2:]
    if len(rows_and_lanes) < 2:
        return False
    return sizes is None or all(axis.extent.evaluate(sizes) > LONG for axis in rows_and_lanes)


_DEEP = 2048
_TILE_LANES = 32
_LANE_BYTES = 4
"""A register tile is about so many lanes wide; of larger elements fewer."""
_MANY_TILES = 256
"""So many lanes repay that copies of rows are read in pieces; fewer do so only beyond the last cache."""


def layout_of(
    formula: Formula,
    arrays: Mapping[str, np.ndarray[Any, Any]],
    sizes: Mapping[str, int],
    cache_bytes: int,
    near_bytes: int = 1 << 20,
    *,
    knows_greatest: bool = False,
) -> Layout:
    """The layout of a call, on a machine whose last cache has so many bytes, and the second `near_bytes`; with the
    greatest sizes where code asks.
    """
    contiguous = {p.name: contiguous_axis(arrays[p.name]) for p in formula.arrays}
    return layout_for(formula, contiguous, sizes, cache_bytes, near_bytes, knows_greatest=knows_greatest)


def layout_for(
    formula: Formula,
    contiguous: Mapping[str, int | None],
    sizes: Mapping[str, int],
    cache_bytes: int,
    near_bytes: int = 1 << 20,
    *,
    knows_greatest: bool = False,
) -> Layout:
    """The layout of a call whose arrays have these contiguous axes."""
    classes = tuple((axis.name, _size_class(axis.extent.evaluate(sizes))) for axis in formula_axes(formula))
    output = _bytes_of([axis.extent for axis in formula.axes], formula.result.bytes, sizes)
    large = tuple(p.name for p in formula.arrays if _bytes_of(p.axes, p.dtype.bytes, sizes) > cache_bytes)
    axes = tuple((p.name, contiguous[p.name]) for p in formula.arrays)
    greatest = greatest_sizes(formula, sizes) if knows_greatest else ()
    inner = [axis for axis in formula_axes(formula) if axis not in formula.axes]
    deep = tuple(axis.name for axis in inner if axis.extent.evaluate(sizes) >= _DEEP)
    near_bytes = min(near_bytes, cache_bytes)
    lanes = formula.axes[-1].extent.evaluate(sizes) if formula.axes else 1
    least = 2 * near_bytes if lanes >= _MANY_TILES else max(2 * near_bytes, cache_bytes // 2)
    beyond = tuple(axis.name for axis in inner if _bytes_of_tile(formula, axis, sizes) >= least)
    is_large = output > cache_bytes
    return Layout(axes, classes, is_large, large, greatest=greatest, deep=deep, beyond=beyond)


def _bytes_of(extents: Sequence[Extent], item: int, sizes: Mapping[str, int]) -> int:
    return prod(extent.evaluate(sizes) for extent in extents) * item


def greatest_sizes(formula: Formula, sizes: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """The sizes that quotients of integers depend on, each as the next power of two, so that similar ones share code.

    Most formulas have none: they are compiled once for all sizes.
    """
    operands = [source for node in formula.root.walk() if _divides_integers(node) for source in node.sources]
    reductions = [node.reduction for node in walk(operands) if node.op is Op.REDUCE]
    dims = {name for reduction in reductions for name in reduction.axis.extent.dims}
    return tuple((name, 1 << max(0, sizes[name] - 1).bit_length()) for name in formula.dims if name in dims)


def _divides_integers(node: Node) -> bool:
    """Whether both sides of a division may be whole; `plan_quotients` says which are, and small."""
    return node.op is Op.DIV and node.dtype == F32 and all(map(_has_integers, node.sources))


def _has_integers(operand: Node) -> bool:
    return any(node.op is Op.CAST and node.sources[0].dtype.is_integer for node in operand.walk())


def _bytes_of_tile(formula: Formula, axis: Axis, sizes: Mapping[str, int]) -> int:
    """What a register tile reads of the lanes, along the axis of a reduction."""
    loads = [node for node in formula.root.walk() if node.op is Op.LOAD and axis in dependencies(node)]
    widest = max((min(node.dtype.bytes, _LANE_BYTES) for node in loads), default=0)
    return axis.extent.evaluate(sizes) * _TILE_LANES * widest


def small_dims(formula: Formula, sizes: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """The dims that are worth code of their own: small ones of the axes that register tiles and sums run over."""
    inner = [axis for axis in formula_axes(formula) if axis not in formula.axes]
    if not inner:
        return ()
    dims = {name for axis in (*formula.axes[-2:], *inner) for name in axis.extent.dims}
    return tuple((name, sizes[name]) for name in formula.dims if name in dims and 0 < sizes[name] <= KNOWN)


def natural_layout(formula: Formula) -> Layout:
    """C-contiguous arrays and long axes, but for the literal ones: what inspection shows without arguments."""
    contiguous = tuple((p.name, len(p.axes) - 1 if p.axes else None) for p in formula.arrays)
    classes: list[tuple[str, SizeClass]] = []
    for axis in formula_axes(formula):
        literal = axis.extent.is_literal
        classes.append((axis.name, _size_class(axis.extent.constant) if literal else "many"))
    return Layout(contiguous, tuple(classes))


def contiguous_axis(array: np.ndarray[Any, Any]) -> int | None:
    """The axis whose neighbours are neighbours in memory; the last of them where several are."""
    if array.flags.c_contiguous:
        return array.ndim - 1 if array.ndim else None
    found = None
    for axis, (stride, size) in enumerate(zip(array.strides, array.shape, strict=True)):
        if stride == array.itemsize and (size > 1 or found is None):
            found = axis
    return found


def _size_class(size: int) -> SizeClass:
    if size == 1:
        return "one"
    return "short" if size <= SHORT else "long" if size <= LONG else "many"
