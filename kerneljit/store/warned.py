"""Warnings that point at the program, which can do something about them, and not into kerneljit.

In: a text, a category. Out: a warning whose place is the nearest frame that is not ours.
"""

from __future__ import annotations

import sys
import warnings
from types import FrameType
from typing import Final

_PASSED: Final = frozenset({"kerneljit", "contextlib", "functools"})
"""Ours, and what our own functions are called through."""


def warn_program(text: str, category: type[Warning]) -> None:
    """Warn where the program called kerneljit, however deep in it the trouble was found."""
    frame = _program(sys._getframe(1))
    names = frame.f_globals
    warnings.warn_explicit(
        text,
        category,
        frame.f_code.co_filename,
        frame.f_lineno,
        str(names.get("__name__", "<string>")),
        names.setdefault("__warningregistry__", {}),
    )


def _program(inner: FrameType) -> FrameType:
    """The first frame outside; the outermost where a thread of ours has no other."""
    frame = inner
    while frame.f_back is not None and _is_passed(frame):
        frame = frame.f_back
    return frame


def _is_passed(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__")).partition(".")[0] in _PASSED
