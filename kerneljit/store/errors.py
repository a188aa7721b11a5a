"""What goes wrong with what is kept: each text names the file and the cure.

In: a path, a problem, a cure. Out: one class per kind of trouble, all of them `StoreUnavailable`; and
`BadRecord` for data that says what it must not.
"""

from __future__ import annotations

from pathlib import Path


class StoreUnavailable(Exception):
    """The database cannot be used for what was asked."""

    def __init__(self, path: Path, problem: str, cure: str) -> None:
        self.path = path
        self.problem = problem
        self.cure = cure
        super().__init__(f"{path}: {problem}\n  cure: {cure}")


class StoreBusy(StoreUnavailable):
    """Others write; a later attempt may succeed."""


class StoreDamaged(StoreUnavailable):
    """The file is no database of ours, or no longer one."""


class StoreTooNew(StoreUnavailable):
    """A later version of kerneljit made it."""


class BadRecord(ValueError):
    """Data that is not what it has to be; says where in the data."""

    def __init__(self, place: str, expected: str, found: object) -> None:
        self.place = place
        shown = repr(found) if isinstance(found, str | int | float | bool | None) else f"a {type(found).__name__}"
        super().__init__(f"{place}: expected {expected}, found {shown if len(shown) <= 80 else shown[:77] + '...'}")
