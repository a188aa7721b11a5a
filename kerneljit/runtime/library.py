"""Code that was made before: what a call asks for, what it is given, and who can be asked.

In: what decides a call's code. Out: the form and the object that some process made for such calls, or nothing, and the
call compiles. Whoever is asked never fails and never waits for long.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kerneljit.backends.form import CallForm
from kerneljit.backends.target import Target
from kerneljit.plan.layout import Layout

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from kerneljit.plan.choices import Schedule


class Request(NamedTuple):
    """A call that needs code.

    `layout.is_divided` says that several threads are at work. Code of a plan without statistics is the same for them:
    where kept code may be used is a matter of `CallForm.is_divisible`.
    """

    target: Target
    layout: Layout
    sizes: tuple[tuple[str, int], ...]
    threads: int = 1
    strict: bool = False
    """Only code that was judged free of what `strict` kernels refuse will do."""


class Code(NamedTuple):
    """Machine code, and all that a call needs beside it."""

    form: CallForm
    object: bytes
    schedule: Schedule
    """What it was made by: it can be explained, and compiled again."""
    is_clean: bool = False
    """Whether it was judged for a `strict` kernel."""


class Library(Protocol):
    """Whoever has code of one kernel."""

    def find(self, request: Request, /) -> Code | None:
        """Code for a call; None where there is none, whatever the reason."""
        ...

    def making(self, request: Request, /) -> AbstractContextManager[Code | None]:
        """While the caller makes what was not found; gives what another process has made meanwhile, if it has."""
        ...

    def keep(self, request: Request, code: Code, /) -> None:
        """Keep what was made for such calls, if that can be done."""
        ...


class NoLibrary:
    """Keeps nothing."""

    def find(self, _request: Request, /) -> None:
        """Nothing is there."""

    @contextmanager
    def making(self, _request: Request, /) -> Iterator[None]:
        """Nobody else makes it."""
        yield None

    def keep(self, _request: Request, _code: Code, /) -> None:
        """Nothing is kept."""
