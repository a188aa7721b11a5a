"""The files of a library, by name."""

from __future__ import annotations

from .example import example
from .header import header
from .library import Library


def library_files(library: Library) -> dict[str, bytes]:
    """The archive, the header and the example."""
    name = library.interface.name
    levels = [target.level for target in library.targets]
    return {
        f"lib{name}.a": library.archive,
        f"{name}.h": header(library.interface, levels).encode(),
        f"{name}_example.c": example(library.interface).encode(),
    }
