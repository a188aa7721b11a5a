"""The sizes of the data caches.

In: Linux's `/sys` tree, or CPUID's cache leaves, or neither. Out: `Caches`. The system's tree comes first,
since only it knows how many CPUs of this machine, not of the largest model, share a cache.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from kerneljit.values import value

from .cpuid import Processor, Registers

SYSTEM_TREE: Final = Path("/sys/devices/system/cpu/cpu0/cache")


@value
class Cache:
    """One data or unified cache: its size, its line, and how many logical CPUs share it."""

    bytes: int
    line: int
    shared_by: int


@value
class Caches:
    """What lies between registers and memory. `source` is `system`, `cpuid` or `assumed`."""

    l1d: Cache
    l2: Cache
    l3: Cache | None
    source: str


ASSUMED: Final = Caches(Cache(32 << 10, 64, 1), Cache(256 << 10, 64, 1), Cache(8 << 20, 64, 1), "assumed")
"""Sizes that hardly any CPU of this century undercuts, for hosts that say nothing."""

_MOST_BYTES: Final = 1 << 40


def find_caches(processor: Processor | None, tree: Path = SYSTEM_TREE) -> Caches:
    """The caches by the best source that there is."""
    found = assemble(_from_system(tree), "system")
    if found is None and processor is not None:
        found = assemble(_from_cpuid(processor), "cpuid")
    return found or ASSUMED


def assemble(caches: Iterable[tuple[int, Cache]], source: str) -> Caches | None:
    """The hierarchy out of (level, cache) pairs; None unless the first two levels are there."""
    levels = {
        level: cache
        for level, cache in caches
        if 0 < cache.bytes <= _MOST_BYTES and 8 <= cache.line <= 1024 and cache.shared_by > 0
    }
    if 1 not in levels or 2 not in levels:
        return None
    return Caches(levels[1], levels[2], levels.get(3), source)


def _from_system(tree: Path) -> Iterator[tuple[int, Cache]]:
    try:
        folders = sorted(tree.glob("index[0-9]*"))
    except OSError:
        return
    for folder in folders:
        try:
            read = {
                name: (folder / name).read_text(encoding="utf-8").strip()
                for name in ("type", "level", "size", "coherency_line_size", "shared_cpu_list")
            }
            if read["type"] in ("Data", "Unified"):
                cache = Cache(
                    _size(read["size"]), int(read["coherency_line_size"]), count_cpus(read["shared_cpu_list"])
                )
                yield int(read["level"]), cache
        except (OSError, ValueError):
            continue


def _size(text: str) -> int:
    units = {"K": 10, "M": 20, "G": 30}
    return int(text[:-1]) << units[text[-1]] if text[-1:] in units else int(text)


def count_cpus(text: str) -> int:
    """How many CPUs a list such as `0-3,8` names."""
    ranges = [part.split("-") for part in text.split(",")]
    return sum(int(ends[-1]) - int(ends[0]) + 1 for ends in ranges)


def _from_cpuid(processor: Processor) -> Iterator[tuple[int, Cache]]:
    for leaf in (0x4, 0x8000_001D):
        for subleaf in range(8):
            answer = processor.leaf(leaf, subleaf)
            if answer.eax & 0x1F in (1, 3):
                yield answer.eax >> 5 & 0x7, _decode(answer)


def _decode(answer: Registers) -> Cache:
    line = (answer.ebx & 0xFFF) + 1
    partitions = (answer.ebx >> 12 & 0x3FF) + 1
    ways = (answer.ebx >> 22) + 1
    return Cache(line * partitions * ways * (answer.ecx + 1), line, (answer.eax >> 14 & 0xFFF) + 1)
