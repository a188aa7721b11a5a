"""A table as aligned text or as Markdown.

In: headings, widths and rows of text. Out: lines. It must not know what the cells mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """How a table looks; lines are made one at a time, so that slow rows can be shown as they come."""

    headings: Sequence[str]
    widths: Sequence[int]
    to_the_right: Sequence[int]

    def heading(self) -> str:
        """The headings above a rule."""
        line = self.line(self.headings)
        return f"{line}\n{'-' * len(line)}"

    def line(self, cells: Sequence[str]) -> str:
        """One row."""
        aligned = (
            cell.rjust(width) if column in self.to_the_right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(cells, self.widths, strict=True))
        )
        return "  ".join(aligned).rstrip()

    def markdown(self, rows: Iterable[Sequence[str]]) -> Iterator[str]:
        """The whole table."""
        yield _between_bars(self.headings)
        yield _between_bars(["---:" if column in self.to_the_right else "---" for column in range(len(self.widths))])
        yield from map(_between_bars, rows)


def _between_bars(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
