"""The text that names a target in records: architecture, level and features, as `Target.identity` writes them."""

from __future__ import annotations

from typing import Annotated, Final

from .record import Text

_TARGET: Final = Text(r"[\w.-]+/[\w.-]+/[\w.,-]*", 2000, "the identity of a target")

TargetIdentity = Annotated[str, _TARGET]
