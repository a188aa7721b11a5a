"""Winners that come with kerneljit: one readable JSON file per CPU family and level.

In: the files of the package's `tuning_db`, or winners to write there. Out: the winners that a host may use;
files whose bytes depend on their content alone. A file is judged wholly before anything of it is used.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Protocol

from .errors import BadRecord
from .hosts import HostFacts
from .identity import GENERATOR
from .record import Identifier, Line, Whole, data_of, fields_to_data, read
from .winner import Winner

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SCHEMA: Final = 1
MOST_BYTES: Final = 4 << 20

FOLDER: Final = "tuning_db"


class _File(Protocol):
    @property
    def name(self) -> str: ...

    def read_bytes(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class ShippedFile:
    """The winners of one CPU family at one level, the host that they were found on last, and its versions."""

    schema: Annotated[int, Whole(SCHEMA, SCHEMA)]
    level: Identifier
    host: HostFacts
    versions: Mapping[Identifier, Line]
    winners: tuple[Winner, ...]


def shipped_winners(
    host: HostFacts, complain: Callable[[str], None], folder: Traversable | Path | None = None
) -> list[Winner]:
    """The winners for a host from all files of its family; of files that are bad, nothing but a complaint."""
    found: list[Winner] = []
    for file in _files(folder if folder is not None else _package_folder(), f"{host.family_name}-"):
        try:
            shipped = read_shipped(file)
        except (BadRecord, OSError) as problem:
            complain(f"{file.name} was skipped: {problem}")
            continue
        if shipped.host.is_like(host):
            found += [w for w in shipped.winners if w.generator == GENERATOR and w.features <= set(host.features)]
    return found


def shipped_name(host: HostFacts, level: str) -> str:
    """The name of the file for hosts like this one; winners are looked for under such names only."""
    return f"{host.family_name}-{level}.json"


def read_shipped(file: _File) -> ShippedFile:
    """One file, judged; raises `BadRecord`."""
    raw = file.read_bytes()
    shipped = read(ShippedFile, data_of(raw, file.name, MOST_BYTES), file.name)
    features = set(shipped.host.features)
    for number, winner in enumerate(shipped.winners):
        place = f"{file.name}.winners[{number}]"
        if winner.level != shipped.level:
            raise BadRecord(f"{place}.level", f"{shipped.level}, as of the whole file", winner.level)
        if not winner.features <= features:
            raise BadRecord(f"{place}.target", "features that the file's host has", winner.target)
    keys = [winner.key for winner in shipped.winners]
    if len(set(keys)) < len(keys):
        raise BadRecord(f"{file.name}.winners", "one winner for each kernel, target and shape", len(keys))
    return shipped


def write_shipped(
    path: Path,
    host: HostFacts,
    winners: Iterable[Winner],
    versions: Mapping[str, str],
    without: Collection[tuple[str, str, str]] = (),
) -> None:
    """Add winners to a file, or begin one; new ones replace old ones of the same kernel, target and shape.

    Winners of older generators are left out, and those with keys of `without`: nothing was found there now. A file
    without any is no more. What could not be read back raises `BadRecord`, and the file stays as it
    was.
    """
    kept: dict[tuple[str, str, str], Winner] = {}
    if path.exists():
        before = read_shipped(path)
        if not before.host.is_like(host):
            raise BadRecord(f"{path.name}.host", f"a host of the family {host.family_name}", before.host.family_name)
        kept = {winner.key: winner for winner in before.winners if winner.key not in without}
    kept |= {winner.key: winner for winner in winners}
    now = sorted((w for w in kept.values() if w.generator == GENERATOR), key=lambda w: (w.name, *w.key))
    if not now and path.exists():
        path.unlink()
        return
    levels = sorted({winner.level for winner in now})
    if len(levels) != 1:
        raise BadRecord(f"{path.name}.winners", "winners of one level", ", ".join(levels))
    data = fields_to_data(ShippedFile(SCHEMA, levels[0], host, versions, tuple(now)))
    _write_whole(path, f"{json.dumps(data, indent=1, sort_keys=True, allow_nan=False)}\n")


def _write_whole(path: Path, text: str) -> None:
    """The text, under its name only when it is there and has been found readable."""
    import tempfile  # calls read only, and this takes long

    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.stem}-") as folder:
        draft = Path(folder) / path.name
        draft.write_bytes(text.encode())
        read_shipped(draft)
        os.replace(draft, path)


def _package_folder() -> Traversable:
    beside = Path(__file__).parents[1] / FOLDER
    if beside.is_dir():
        return beside
    # For packages that are not files on a disk; the import takes longer than all else in this room.
    from importlib.resources import files

    return files("kerneljit") / FOLDER


def _files(folder: Traversable | Path, prefix: str) -> Iterator[Traversable | Path]:
    if folder.is_dir():
        names = (file for file in folder.iterdir() if file.name.startswith(prefix) and file.name.endswith(".json"))
        yield from sorted(names, key=lambda file: file.name)
