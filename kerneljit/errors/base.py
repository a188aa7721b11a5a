"""What all errors have in common: templates that are filled from facts, and places in source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple


class Span(NamedTuple):
    """A stretch of source text, for carets and debug lines. Columns count characters from 0."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class KernelError(Exception):
    """Anything that kerneljit has to say about a kernel or a call of one."""


class Templated(KernelError):
    problem: ClassVar[str] = ""
    cure: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.explanation)

    @property
    def explanation(self) -> str:
        """The problem, then the cure."""
        return f"{self.problem.format(**self.facts)}\n  cure: {self.cure.format(**self.facts)}"


class StrictViolation(KernelError):
    """A `strict=True` kernel whose inner loops hold what strict forbids."""

    def __init__(self, kernel: str, warnings: Sequence[str]) -> None:
        self.warnings = tuple(warnings)
        listed = "\n".join(f"  {warning}" for warning in warnings)
        super().__init__(
            f"kernel {kernel} is strict, but its inner loops are not clean:\n{listed}\n"
            f"  cure: change the lines named above, or drop strict=True"
        )


class BackendMissing(KernelError, ImportError):
    """An optional part was asked for but is not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} is not installed\n  cure: pip install 'kerneljit[{extra}]'")
