"""Numbers and choices as people read them.

>>> seconds_in_words(0.00031), share_in_words(0.853), number_in_words(3.2e7)
('310 µs', '85%', '32 M')
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_CHOICES = {
    "vector_axis": "axis along the lanes",
    "lanes": "lanes in a vector",
    "rows": "rows of the tile",
    "columns": "vectors side by side",
    "copy_rows": "rows copied first",
    "copy_lanes": "lanes copied first",
    "contracts": "instructions for several terms",
    "tiles": "tile registers",
    "block_bytes": "block of copied rows",
    "streams": "stores past the caches",
    "prefetch": "prefetch distance",
    "unroll": "steps written out",
    "together": "stages in turn, in blocks of",
}

_PREFIXES = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"), (1.0, ""))
_UNITS = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns"))
_MANY = 1e5


def choice_in_words(key: str, *, several: bool = False) -> str:
    """What a fragment chooses; with several stages, of which."""
    stage, _, field = key.rpartition(".")
    words = _CHOICES.get(field, field.replace("_", " "))
    name = stage.lstrip(".").replace(".", " ")
    return f"{words} ({name})" if several and name else words


def three_digits(value: float) -> str:
    """A number with three digits that count, whole ones kept."""
    text = f"{value:.3g}"
    return f"{value:,.0f}" if "e" in text else text


def seconds_in_words(seconds: float) -> str:
    """A time in the unit that suits it."""
    for size, unit in _UNITS:
        if seconds >= 0.9995 * size:
            return f"{three_digits(seconds / size)} {unit}"
    return f"{three_digits(seconds / 1e-9)} ns"


def number_in_words(value: float) -> str:
    """A large number with a letter for its thousands."""
    for size, letter in _PREFIXES:
        if value >= 0.9995 * size:
            return f"{three_digits(value / size)} {letter}".rstrip()
    return three_digits(value)


def rate_in_words(value: float, unit: str) -> str:
    """So much of a unit in a second: `104 Gop/s`."""
    number, _, letter = number_in_words(value).partition(" ")
    return f"{number} {letter}{unit}/s"


def share_in_words(share: float) -> str:
    """A share in percent."""
    return f"{100 * share:.0f}%"


def gain_in_words(gain: float) -> str:
    """How many times as fast."""
    return f"{gain:.2f}×"


def bytes_in_words(size: float) -> str:
    """A size of memory."""
    for limit, unit in ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if size >= limit:
            return f"{three_digits(size / limit)} {unit}"
    return f"{size:.0f} B"


def sizes_in_words(sizes: Mapping[str, int]) -> str:
    """Dims with their sizes."""
    return " ".join(f"{name}={size:,}" if size >= _MANY else f"{name}={size}" for name, size in sizes.items())


def changes_in_words(changes: list[dict[str, Any]]) -> str:
    """What a candidate chooses otherwise than the default."""
    return "; ".join(f"{one['words']} {one['from']} → {one['to']}" for one in changes) or "the default"
