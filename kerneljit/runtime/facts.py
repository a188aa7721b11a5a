"""What people want to know about a CPU and code does not: its brand and frequency.

In: py-cpuinfo, which takes a second, so it is asked once per host. Out: `HumanFacts`, kept as a small
JSON file, believed only after every field has been checked. Nothing on the way of a kernel call may come
here.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

_SCHEMA: Final = 1
_MOST_BYTES: Final = 4096
_MOST_CHARACTERS: Final = 200
_MOST_HERTZ: Final = 10**11


@dataclass(frozen=True)
class HumanFacts:
    """A CPU's brand and its advertised frequency, where known."""

    brand: str
    hertz: int | None


def recall(folder: Path, fingerprint: str, brand: str) -> HumanFacts:
    """The facts of a host out of the folder, or found and put there.

    `brand` is what CPUID gave, for where py-cpuinfo knows no better.
    """
    path = folder / f"{fingerprint}.json"
    kept = read_facts(path, fingerprint)
    if kept is not None:
        return kept
    facts = _ask(brand)
    write_facts(path, fingerprint, facts)
    return facts


def _ask(brand: str) -> HumanFacts:
    try:
        import cpuinfo
    except ImportError:
        return HumanFacts(brand, None)
    try:
        answer: dict[str, Any] = cpuinfo.get_cpu_info() or {}
    except Exception:  # noqa: BLE001
        # It parses the output of whatever programs the system has, and fails in as many ways.
        return HumanFacts(brand, None)
    name = answer.get("brand_raw")
    hertz = answer.get("hz_advertised")
    return HumanFacts(
        name if isinstance(name, str) and _is_brand(name) else brand,
        hertz[0] if isinstance(hertz, list | tuple) and hertz and _is_hertz(hertz[0]) else None,
    )


def _is_brand(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _MOST_CHARACTERS and value.isprintable()


def _is_hertz(value: object) -> bool:
    return type(value) is int and 0 < value <= _MOST_HERTZ


def read_facts(path: Path, fingerprint: str) -> HumanFacts | None:
    """What a file holds, or None where it is missing, damaged, or another host's."""
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
        if len(raw) > _MOST_BYTES:
            return None
        data = json.loads(raw)
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.keys() != {"schema", "fingerprint", "brand", "hertz"}:
        return None
    brand, hertz = data["brand"], data["hertz"]
    ours = data["schema"] == _SCHEMA and data["fingerprint"] == fingerprint
    if not ours or not _is_brand_or_empty(brand) or not (hertz is None or _is_hertz(hertz)):
        return None
    return HumanFacts(brand, hertz)


def _is_brand_or_empty(value: object) -> bool:
    return value == "" or _is_brand(value)


def write_facts(path: Path, fingerprint: str, facts: HumanFacts) -> None:
    """Keep the facts, whole or not at all; a folder that cannot be written is no mistake."""
    text = json.dumps({"schema": _SCHEMA, "fingerprint": fingerprint, **asdict(facts)}, indent=1)
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", dir=path.parent, prefix=path.stem, suffix=".tmp", delete=False, encoding="utf-8"
        ) as file:
            temporary = file.name
            file.write(text + "\n")
        os.replace(temporary, path)
    except OSError:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
