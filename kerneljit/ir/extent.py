"""Sizes of axes: affine expressions in named dims, such as `K`, `2` or `T + W - 1`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kerneljit.values import value


@value
class Extent:
    """`sum(coefficient * dim) + constant`, with the terms sorted by dim and none of them zero."""

    terms: tuple[tuple[str, int], ...] = ()
    constant: int = 0

    @staticmethod
    def of(value: str | int) -> Extent:
        """The extent of one dim or of a literal size."""
        return Extent(((value, 1),), 0) if isinstance(value, str) else Extent((), value)

    @staticmethod
    def combine(terms: Mapping[str, int], constant: int) -> Extent:
        """An extent in normal form."""
        kept = sorted((name, factor) for name, factor in terms.items() if factor)
        return Extent(tuple(kept), constant)

    def plus(self, other: Extent, factor: int = 1) -> Extent:
        """`self + factor * other`."""
        terms = dict(self.terms)
        for name, coefficient in other.terms:
            terms[name] = terms.get(name, 0) + factor * coefficient
        return Extent.combine(terms, self.constant + factor * other.constant)

    def times(self, factor: int) -> Extent:
        """`factor * self`."""
        return Extent.combine({n: c * factor for n, c in self.terms}, self.constant * factor)

    @property
    def dims(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.terms)

    @property
    def is_literal(self) -> bool:
        return not self.terms

    @property
    def single_dim(self) -> str | None:
        """The dim's name where the extent is exactly that dim."""
        if len(self.terms) == 1 and self.terms[0][1] == 1 and self.constant == 0:
            return self.terms[0][0]
        return None

    def evaluate(self, sizes: Mapping[str, int]) -> int:
        """The size, given those of the dims."""
        return sum(factor * sizes[name] for name, factor in self.terms) + self.constant

    def __str__(self) -> str:
        text = ""
        for name, factor in self.terms:
            sign = "-" if factor < 0 else "+"
            body = name if abs(factor) == 1 else f"{abs(factor)}*{name}"
            text += f" {sign} {body}" if text else (f"-{body}" if factor < 0 else body)
        if self.constant or not text:
            sign = "-" if self.constant < 0 else "+"
            text += f" {sign} {abs(self.constant)}" if text else str(self.constant)
        return text


_TERM = re.compile(r"\s*([+-]?)\s*(?:(\d+)\s*\*\s*)?([A-Za-z_]\w*|\d+)\s*")


def parse_extent(text: str) -> Extent:
    """Read what `str(extent)` wrote."""
    position, total = 0, Extent()
    while position < len(text):
        match = _TERM.match(text, position)
        if match is None or (position and not match[1]):
            raise ValueError(f"not an extent: {text!r}")
        factor = int(match[2] or 1) * (-1 if match[1] == "-" else 1)
        atom = match[3]
        total = total.plus(Extent.of(int(atom) if atom.isdigit() else atom), factor)
        position = match.end()
    return total
