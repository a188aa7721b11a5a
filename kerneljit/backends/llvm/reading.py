"""Reads a block of rows in memory's order, before it is copied in squares.

Squares take a line of as many rows as a vector has lanes, then the next line of each. A CPU foresees that only where
rows are long. In: the copy of a block of lanes. Out: loads of its lines, row after row, of which nothing is used; the
squares then find them in the cache. Prefetches do not do: the CPU looks ahead of loads alone.
"""

from __future__ import annotations

from kerneljit.plan.access import loads_of

from .builder import Value
from .panel_units import PanelUnits
from .points import Lanes

_LINE = 64
_TOGETHER = 4


def is_read_in_squares(copy: PanelUnits) -> bool:
    """Whether a copy reads several rows at once, each along memory, and from one array."""
    has_rows = copy.shape.is_neighbour_along_units and not copy.shape.is_neighbour_along_axis
    return has_rows and len(copy.panel.reductions) == 1 and len(loads_of(copy.panel.node)) == 1


def read_rows(copy: PanelUnits, start: Value, stop: Value, shorter: int) -> None:
    """Read one byte of every line of some rows, if they are shorter than so many bytes."""
    builder, frame, (axis,), (load,) = copy.builder, copy.frame, copy.panel.reductions, loads_of(copy.panel.node)
    zero, group = builder.index(0), _TOGETHER * _LINE
    size = frame.multiply(frame.extent(axis.extent), builder.index(load.dtype.bytes))
    full = frame.whole(zero, size, group)
    is_short = builder.compare("slt", size, builder.index(shorter))
    with builder.when(is_short, "read"), builder.loop(start, stop, builder.index(1), hint="read.row") as row:
        tile = copy.make_tile({copy.panel.axis: row.counter}, None, Lanes(axis, 1, 1, zero))
        pointer = tile.pointer(load, None)
        with builder.loop(zero, full, builder.index(group), hint="read.lines") as line:
            place = builder.offset(pointer, line.counter)
            for number in range(_TOGETHER):
                _read_byte(copy, builder.offset(place, builder.index(number * _LINE)))
        with builder.loop(full, size, builder.index(_LINE), hint="read.line") as line:
            _read_byte(copy, builder.offset(pointer, line.counter))


def _read_byte(copy: PanelUnits, pointer: Value) -> None:
    copy.builder.line_out(f"load volatile i8, {pointer}, align 1")
