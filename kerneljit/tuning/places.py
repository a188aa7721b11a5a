"""Arrays for calls at several places in memory.

In: arguments, what the output is like. Out: sets of equal arrays that lie elsewhere. How fast a schedule is hangs on
where arrays begin beside lines and pages: outputs that are streamed differ by a tenth with it. Nobody knows where the
arrays of a user will lie, and a winner at one place alone would be another one tomorrow.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]

PLACES = 4
_MOST_BYTES = 256 << 20
"""All places together take no more; arrays of which two do not fit stay where they are."""
_LINE, _PAGE = 64, 4096
_IN_LINES = (16, 0, 48, 32)
"""Where in a line arrays begin: NumPy's large ones at 16, small ones at any of these."""


@dataclass(frozen=True)
class Place:
    """The arrays of one call."""

    arguments: list[Any]
    result: Array


def places_of(arguments: Sequence[Any], result: Array, most: int = PLACES) -> list[Place]:
    """The arrays where they are, and as many equal sets elsewhere as there is room for, the same ones every time."""
    size = sum(_span(array) for array in (*arguments, result) if isinstance(array, np.ndarray))
    chance = random.Random(0)
    found = [Place(list(arguments), result)]
    while len(found) < min(most, _MOST_BYTES // max(size, 1)):
        first = _IN_LINES[(len(found) - 1) % len(_IN_LINES)]
        moved = [_elsewhere(one, _LINE * chance.randrange(_PAGE // _LINE) + first) for one in (*arguments, result)]
        found.append(Place(moved[:-1], moved[-1]))
    return found


def _elsewhere(array: Any, offset: int) -> Any:
    """An equal array with the same strides that begins so many bytes behind the beginning of a page."""
    if not isinstance(array, np.ndarray) or any(stride < 0 for stride in array.strides):
        return array
    room = np.empty(_span(array) + 2 * _PAGE, np.uint8)
    begin = -room.ctypes.data % _PAGE + offset
    moved: Array = np.ndarray(array.shape, array.dtype, room.data, begin, array.strides)
    np.copyto(moved, array)
    return moved


def _span(array: Array) -> int:
    """Bytes from the first element to the last."""
    if not array.size:
        return 0
    return int(sum((n - 1) * abs(s) for n, s in zip(array.shape, array.strides, strict=True))) + array.itemsize
