"""How an adapter gets at its library.

In: a module's name. Out: the module, or `CannotRun`.
"""

from __future__ import annotations

import importlib
from typing import Any

from ..workload import CannotRun


def library(module: str, package: str = "") -> Any:
    """The module of a library that may not be installed."""
    try:
        return importlib.import_module(module)
    except ImportError:
        raise CannotRun(f"{package or module} is not installed") from None
