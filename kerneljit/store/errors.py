"""What goes wrong with what is kept: each text names the file and the cure.

In: a path, a problem, a cure. Out: one class per kind of trouble, all of them `StoreUnavailable`; `BadRecord` for
data that says what it must not; and the warning of programs that go on without a bundle.
"""

from __future__ import annotations

from pathlib import Path

_LONGEST_SHOWN = 120


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


class BadBundle(StoreUnavailable):
    """A file that is no bundle, or not as it was made; says where in it."""

    def __init__(self, path: Path, place: str, problem: str, cure: str) -> None:
        self.place = place
        super().__init__(path, f"{place}: {problem}", cure)


class ReplacedBundle(BadBundle):
    """Another file lies where the one lay that was opened: nothing is wrong with either."""


class UnusableBundle(StoreUnavailable):
    """A bundle that a program requires, and that it cannot use wholly."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        Exception.__init__(self, text)


class BadKey(StoreUnavailable):
    """A key, or the list of those that are trusted, cannot be used."""


class NoPublicKey(BadKey):
    """What was given as one: it is to blame, and no file of ours."""

    def __init__(self, given: str, problem: str, cure: str) -> None:
        super().__init__(Path(), problem, cure)
        shown = given if len(given) <= _LONGEST_SHOWN else f"{given[:_LONGEST_SHOWN]}..."
        self.args = (f"{shown!r}: {problem}\n  cure: {cure}",)


class BundleWarning(UserWarning):
    """A bundle, or a part of it, is not used; the program goes on without."""


class BadRecord(ValueError):
    """Data that is not what it has to be; says where in the data."""

    def __init__(self, place: str, expected: str, found: object) -> None:
        self.place = place
        shown = repr(found) if isinstance(found, str | int | float | bool | None) else f"a {type(found).__name__}"
        super().__init__(f"{place}: expected {expected}, found {shown if len(shown) <= 80 else shown[:77] + '...'}")
