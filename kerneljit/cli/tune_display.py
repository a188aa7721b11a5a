"""What people see while kernels are tuned: a live line on a terminal, plain lines elsewhere.

In: how a search gets on. Out: text. Where `rich` is missing, or output goes to a file, there is a line for each kernel.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from kerneljit.cli.table import Table

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.live import Live

    from kerneljit.tuning.session import Session
    from kerneljit.tuning.tune import Progress

_TABLE = Table(
    headings=("kernel", "default", "best", "gain", "tried", "what is different"),
    widths=(44, 10, 10, 8, 6, 60),
    to_the_right=(1, 2, 3, 4),
)
_REFRESHES_PER_SECOND = 4.0
_LONGEST_TITLE = 44


class Display(Protocol):
    """Where a tuning tells what it does."""

    shows_limit: bool
    """Whether it is of use to know how fast the machine could be at best."""

    def begin(self, title: str) -> None:
        """A kernel's turn has come."""

    def progress(self, progress: Progress) -> None:
        """How far it is."""

    def end(self, session: Session) -> None:
        """It has ended."""

    def fail(self, title: str, reason: str) -> None:
        """It could not be measured."""


@contextmanager
def display(jobs: int) -> Iterator[Display]:
    """The best display for where output goes."""
    print(_TABLE.heading(), flush=True)
    if sys.stdout.isatty() and importlib.util.find_spec("rich") is not None:
        from rich.console import Console
        from rich.live import Live

        console = Console(highlight=False)
        with Live(console=console, refresh_per_second=_REFRESHES_PER_SECOND, transient=True) as live:
            yield _LiveDisplay(console, live, jobs)
    else:
        yield PlainDisplay()


class PlainDisplay:
    """A line for each kernel when it has ended."""

    shows_limit = False

    def begin(self, title: str) -> None: ...

    def progress(self, progress: Progress) -> None: ...

    def end(self, session: Session) -> None:
        print(line_of(session), flush=True)

    def fail(self, title: str, reason: str) -> None:
        print(f"{title}: {reason}", flush=True)


class _LiveDisplay:
    """The same lines, and below them what is going on."""

    shows_limit = True

    def __init__(self, console: Console, live: Live, jobs: int) -> None:
        self._console, self._live, self._jobs = console, live, jobs
        self._done = 0
        self._title = ""
        self._begun = time.monotonic()

    def begin(self, title: str) -> None:
        self._title, self._begun = title, time.monotonic()
        self._live.update(self._panel("starting", ""))

    def progress(self, progress: Progress) -> None:
        gain = f"[bold green]{progress.gain:.3f}x[/]" if progress.gain > 1 else "1x"
        share = "" if progress.share is None else f", {progress.share:.0%} of the machine's limit"
        first = f"{progress.phase}: {gain} the default's speed, {short_time(progress.best_seconds)} a call{share}"
        rest = f"{progress.trials} tried, {progress.left:.0f} s left   {progress.changes}"
        self._live.update(self._panel(first, rest))

    def end(self, session: Session) -> None:
        self._done += 1
        self._console.print(line_of(session), markup=False, soft_wrap=True)

    def fail(self, title: str, reason: str) -> None:
        self._done += 1
        self._console.print(f"{title}: {reason}", style="red", markup=False, soft_wrap=True)

    def _panel(self, first: str, rest: str) -> RenderableType:
        from rich.markup import escape
        from rich.panel import Panel
        from rich.text import Text

        many = f" ({self._done + 1} of {self._jobs})" if self._jobs > 1 else ""
        text = Text.from_markup(f"{first}\n{escape(rest)}\n[dim]Ctrl-C ends the search and keeps what was found[/]")
        return Panel(text, title=escape(self._title + many), title_align="left")


def line_of(session: Session) -> str:
    """What became of a kernel, in a line."""
    tuned = session.tuned
    sizes = " ".join(f"{name}={size}" for name, size in session.problem.shape.sizes)
    title = f"{session.problem.formula.name} {sizes}"
    fragments = {fragment.key: fragment for fragment in tuned.space.fragments}
    changes = ", ".join(
        f"{key.lstrip('.').removeprefix('output.')} {fragments[key].shown(new)}"
        for key, (_, new) in tuned.space.changes(tuned.point).items()
    )
    if session.measured.shape != session.problem.shape:
        cut = dict(session.measured.shape.sizes).items() - dict(session.problem.shape.sizes).items()
        changes += f"  (measured at {' '.join(f'{name}={size}' for name, size in sorted(cut))})"
    noise = f"  (unstable machine: {tuned.noise:.0%})" if tuned.is_unstable else ""
    shared = f"  ({session.shared})" if session.shared else ""
    not_kept = f"  (not kept: {session.not_kept})" if session.not_kept else ""
    bundle = f"\n  a bundle answers such calls before this: {session.bundle}" if session.bundle else ""
    gain = "=" if tuned.winner is None else f"{tuned.gain:.3f}x"
    default = short_time(tuned.default_seconds)
    cells = (title[:_LONGEST_TITLE], default, short_time(tuned.seconds), gain, str(len(tuned.trials)), changes)
    return f"{_TABLE.line(cells).rstrip()}{noise}{shared}{not_kept}{bundle}"


def short_time(seconds: float) -> str:
    """A time with the unit that suits it."""
    for unit, factor in (("s", 1.0), ("ms", 1e3), ("us", 1e6)):
        if seconds * factor >= 1:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"
