"""Smaller sizes at which a large problem is measured.

In: a formula, a shape, how much work a call may be. Out: a shape with less to do, for which the plan and all that
decides a schedule are the same: the classes of the axes, what is larger than the caches, the lengths of reductions.
Only axes of the output are cut: what an element costs stays what it is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from kerneljit.backends.target import Target
from kerneljit.ir.formula import Formula
from kerneljit.plan.layout import Layout, formula_axes
from kerneljit.runtime.call import Executable
from kerneljit.store.shape import Shape


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a problem may be."""

    work: int
    """Evaluations of nodes in a call."""
    bytes: int
    """Of all arrays."""


SEARCHED = Limits(work=1 << 28, bytes=1 << 30)
"""Some milliseconds in vectors."""
DECIDED = Limits(work=1 << 32, bytes=1 << 28)
"""Few schedules are measured at such sizes, and arrays are held several times."""
_FEWEST = 192
"""No axis is cut below this: several blocks of rows must be left."""
_EVEN = 240
"""Axes are cut to multiples of this, which nearly all tiles divide. Edges are little of a large axis and much of a cut
one: with 1,000 rows cut to 250, tiles of 5 and 10 rows won nearly everywhere against those of 8, by 4%."""


def layout_of_shape(executable: Executable, shape: Shape, target: Target) -> Layout:
    """The layout of calls of a shape; small sizes are part of it."""
    sizes = dict(shape.sizes)
    layout = executable.layout(dict(shape.contiguous), sizes, target, shape.threads)
    return executable.specialised(layout, sizes)


def measured_shape(executable: Executable, shape: Shape, target: Target, most: Limits = SEARCHED) -> Shape:
    """The shape itself, or a smaller one where its calls take too long to be repeated."""
    wanted = layout_of_shape(executable, shape, target)
    found = shape
    while _work(executable, found, target) > most.work or _bytes(executable.formula, found) > most.bytes:
        smaller = next(
            (cut for cut in _cuts(executable.formula, found) if layout_of_shape(executable, cut, target) == wanted),
            None,
        )
        if smaller is None:
            return found
        found = smaller
    return found


def _work(executable: Executable, shape: Shape, target: Target) -> int:
    sizes = dict(shape.sizes)
    plan = executable.plan(target, layout_of_shape(executable, shape, target), sizes)
    return sum(stage.work(sizes) for stage in plan.stages)


def _bytes(formula: Formula, shape: Shape) -> int:
    sizes = dict(shape.sizes)
    arrays = [(array.dtype.bytes, array.axes) for array in formula.arrays]
    arrays.append((formula.result.bytes, tuple(axis.extent for axis in formula.axes)))
    return sum(item * math.prod(extent.evaluate(sizes) for extent in axes) for item, axes in arrays)


def _cuts(formula: Formula, shape: Shape) -> list[Shape]:
    """The shape with one dim about halved, the largest first."""
    inner = {dim for axis in formula_axes(formula) if axis not in formula.axes for dim in axis.extent.dims}
    sizes = dict(shape.sizes)
    outer = {axis.extent.single_dim for axis in formula.axes} - inner
    dims = sorted((dim for dim in outer if dim is not None and sizes[dim] >= 2 * _FEWEST), key=lambda dim: -sizes[dim])
    return [replace(shape, sizes=tuple(sorted({**sizes, dim: _about_half(sizes[dim])}.items()))) for dim in dims]


def _about_half(size: int) -> int:
    return max(1, round(size / 2 / _EVEN)) * _EVEN
