"""The native entry's object: kept from an earlier process, or compiled once that is worth it.

In: the layout of Python's and NumPy's objects. Out: an object that is the same in every process with this layout, since
addresses come to it as imports; or None as long as the calls so far have cost less than compiling it would.
"""

from __future__ import annotations

import sys
from typing import Final, Protocol

from kerneljit.backends.target import Target

from .jit import Loaded, load_object

CALLS_WORTH_ASKING: Final = 500
CALLS_WORTH_COMPILING: Final = 10_000
"""A repeated call through Python takes 9 us longer. Opening a database takes 4 ms, importing LLVM and compiling the
entry 90 (Zen 4): who pays when as much has been lost pays at most twice what would have been best. Where LLVM is
there already, a kernel has just been compiled, and the entry is too, at once."""


class Objects(Protocol):
    """Whoever keeps objects between processes, by a key. It never fails; a key always means the same bytes."""

    def find(self, key: str, /) -> bytes | None:
        """The object of a key, if it is kept and may be trusted."""
        ...

    def keep(self, key: str, code: bytes, /) -> None:
        """Keep an object, if that can be done."""
        ...


def is_time_to_look(calls: int, objects: Objects | None) -> bool:
    """Whether the entry is worth looking for, after so many calls that it could have made."""
    if _is_llvm_loaded() or calls >= CALLS_WORTH_COMPILING:
        return True
    return objects is not None and calls == CALLS_WORTH_ASKING


def load_entry(
    text: str, target: Target, imports: dict[str, int], calls: int, objects: Objects | None
) -> Loaded | None:
    """The entry in memory; None where nobody has kept it and compiling is not yet worth it."""
    # The imports stay here, and the one of LLVM below: a process that makes few calls has no use for them.
    from kerneljit.digest import sha256

    from .entry_code import ENTRY

    key = sha256(f"{target.identity}\n{text}".encode()).hexdigest()
    kept = objects.find(key) if objects is not None else None
    if kept is not None:
        try:
            return load_object(kept, (ENTRY,), imports)
        except (ValueError, RuntimeError, OSError):
            pass  # what was kept is no such object, or none for this machine, and is compiled anew
    if not _is_llvm_loaded() and calls < CALLS_WORTH_COMPILING:
        return None
    from kerneljit.backends.llvm.compiler import object_code

    code = object_code(text, target, inline=True)
    if objects is not None:
        objects.keep(key, code)
    return load_object(code, (ENTRY,), imports)


def _is_llvm_loaded() -> bool:
    return "llvmlite.binding" in sys.modules
