"""The shape of a call, and which shapes are near enough to share a schedule.

In: sizes by dim, the contiguous axis of each array, the number of threads. Out: `Shape`, its class, and distances.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Annotated, Any, Final

from kerneljit.values import value

from .record import Identifier, Whole, read_fields

EXACT: Final = 32
"""Sizes up to this are a class each: small sizes are part of the code."""
FARTHEST: Final = 6.0
"""Doublings, over all dims, beyond which what was found for one shape says nothing of another."""
_MOST_THREADS: Final = 1024


@value
class _Data:
    """A shape as it is written: mappings, which people read more easily than pairs."""

    sizes: Mapping[Identifier, int]
    contiguous: Mapping[Identifier, Annotated[int, Whole(0, 64)] | None]
    threads: Annotated[int, Whole(1, _MOST_THREADS)] = 1


@value
class Shape:
    """What a schedule was found for: dims with their sizes and arrays with their contiguous axes, each sorted by name.

    >>> Shape((("N", 100_000), ("K", 200)), (("a", 1),)).shape_class
    'K=256 N=131072'
    """

    sizes: tuple[tuple[str, int], ...]
    contiguous: tuple[tuple[str, int | None], ...]
    threads: int = 1

    def __post_init__(self) -> None:
        object.__setattr__(self, "sizes", tuple(sorted(self.sizes)))
        object.__setattr__(self, "contiguous", tuple(sorted(self.contiguous, key=lambda pair: pair[0])))

    @property
    def shape_class(self) -> str:
        """The sizes rounded to powers of two, those up to 32 exact."""
        return " ".join(f"{name}={rounded(size)}" for name, size in self.sizes)

    @property
    def key(self) -> str:
        """The class, contiguous axes and threads: of shapes that share a key one winner is kept."""
        axes = ",".join(f"{name}:{'-' if axis is None else axis}" for name, axis in self.contiguous)
        return f"{self.shape_class}|{axes}|{self.threads}"

    def to_data(self) -> dict[str, Any]:
        """The shape as JSON data."""
        return {"sizes": dict(self.sizes), "contiguous": dict(self.contiguous), "threads": self.threads}

    @classmethod
    def from_data(cls, data: object, place: str = "shape") -> Shape:
        """The shape that data stands for, judged."""
        found = read_fields(_Data, data, place)
        return cls(tuple(found.sizes.items()), tuple(found.contiguous.items()), found.threads)


def rounded(size: int) -> int:
    """The nearest power of two, geometrically; small sizes as they are."""
    if size <= EXACT:
        return size
    power = size.bit_length() - 1
    # In whole numbers, so that every machine rounds alike: above the square root of two, up.
    return 1 << power + (size * size > 1 << 2 * power + 1)


def distance(a: Shape, b: Shape) -> float | None:
    """By how many doublings two shapes differ, over all dims and the threads; None where they are not comparable."""
    if a.contiguous != b.contiguous or [name for name, _ in a.sizes] != [name for name, _ in b.sizes]:
        return None
    pairs = [(mine, yours) for (_, mine), (_, yours) in zip(a.sizes, b.sizes, strict=True)]
    return sum(abs(_doublings(mine) - _doublings(yours)) for mine, yours in [*pairs, (a.threads, b.threads)])


def _doublings(size: int) -> float:
    return math.log2(size) if size else -1.0
