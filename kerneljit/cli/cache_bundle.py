"""`kerneljit cache list FILE | verify | import`: bundles that somebody has made.

In: a file. Out: what is in it, what is wrong with it, or its winners in the database of this host.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from kerneljit.runtime.host import host
from kerneljit.store.bundle_format import SUFFIX, Index
from kerneljit.store.bundle_import import import_winners
from kerneljit.store.bundle_reader import BundleReader, BytesSource
from kerneljit.store.bundle_verify import bytes_of, verify_bytes, verify_file
from kerneljit.store.bundles import Bundle
from kerneljit.store.database import Database
from kerneljit.store.errors import BadRecord

from .complaint import Complaint
from .table import Table
from .words import counted

_HEADINGS = ("kernel", "winners", "objects", "targets", "shapes")
_TO_THE_RIGHT = (1, 2)


def add_bundle(parser: argparse.ArgumentParser) -> None:
    """The argument that all of these have."""
    parser.add_argument("bundle", metavar=f"FILE{SUFFIX}", help="the bundle")


def add_json(parser: argparse.ArgumentParser) -> None:
    """The option of those that machines read."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def add_import_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `import`."""
    add_bundle(parser)
    parser.add_argument("--replace", action="store_true", help="put its winners in place of those that this host has")


def list_bundle(path: Path, *, as_json: bool) -> int:
    """Print what is in a bundle."""
    bundle = _opened(path)
    indices = _indices(bundle)
    assert bundle.manifest is not None
    if as_json:
        print(json.dumps(_data(bundle, indices), indent=2, sort_keys=True))
        return 0
    manifest = bundle.manifest
    print(f"{path}: {_trust(bundle)}")
    print(f"Made by {', '.join(f'{name} {version}' for name, version in sorted(manifest.versions.items()))}")
    rows = sorted(_cells(index) for index in indices)
    if rows:
        widths = [max(map(len, column)) for column in zip(_HEADINGS, *rows, strict=True)]
        table = Table(_HEADINGS, widths, _TO_THE_RIGHT)
        print()
        print("\n".join([table.heading(), *map(table.line, rows)]))
    return 0


def verify(arguments: argparse.Namespace) -> int:
    """Judge all of a bundle; 1 where something is wrong with it."""
    path = Path(arguments.bundle)
    problems = verify_file(path)
    bundle = None if problems else Bundle(path)
    if arguments.json:
        state = "damaged" if bundle is None else bundle.state
        signer = None if bundle is None else bundle.signer
        print(json.dumps({"bundle": str(path), "problems": problems, "state": state, "signer": signer}, indent=2))
        return 1 if problems else 0
    for problem in problems:
        print(f"{path}: {problem}")
    if bundle is not None:
        print(f"{path}: all of it is as it was made; {_trust(bundle)}")
    return 1 if problems else 0


def import_bundle(arguments: argparse.Namespace) -> int:
    """Take the winners of a bundle into the database of this host."""
    path = Path(arguments.bundle)
    data = bytes_of(path)  # once: what is taken is what was judged, even if the file is replaced meanwhile
    problems = verify_bytes(path, data)
    if problems:
        raise Complaint(f"{path} is not imported: {problems[0]}")
    with Database.open() as database:
        reader = BundleReader(BytesSource(path, data))
        result = import_winners(reader, path.name, database, host(), replaces=arguments.replace)
        taken = f"{counted(result.winners, 'winner')} of {counted(result.kernels, 'kernel')}"
        print(f"{database.file}: {taken} from {path}")
    for reason, count in sorted(result.left.items()):
        print(f"{count} not taken: {reason}")
    return 0


def _opened(path: Path) -> Bundle:
    bundle = Bundle(path)
    if bundle.state == "unusable":
        raise Complaint(bundle.problem or f"{path} cannot be used")
    return bundle


def _trust(bundle: Bundle) -> str:
    """What a bundle is good for here, in one sentence."""
    if bundle.state == "signed":
        return f"signed by {bundle.signer}, whom you trust: its machine code runs here."
    if bundle.problem is None:
        return "records alone: its schedules are used, compiled here."
    return bundle.problem.removeprefix(f"{bundle.path}: ")


def _indices(bundle: Bundle) -> list[Index]:
    assert bundle.reader is not None
    found = [bundle.reader.index(identity) for identity in bundle.kernels]
    return [index for index in found if index is not None]


def _cells(index: Index) -> tuple[str, ...]:
    try:
        levels = Counter(row.level for row in index.codes)
        shapes = dict.fromkeys([*(row.shape.shape_class for row in index.codes), *_shapes_of_winners(index)])
    except BadRecord as problem:
        raise Complaint(str(problem)) from None
    return (
        index.name,
        str(len(index.raw_winners)),
        str(len(index.raw_codes)),
        ",".join(levels),
        "; ".join(shapes),
    )


def _shapes_of_winners(index: Index) -> list[str]:
    return [winner.shape.shape_class for winner in index.winners]


def _data(bundle: Bundle, indices: list[Index]) -> dict[str, Any]:
    assert bundle.manifest is not None
    manifest = bundle.manifest
    return {
        "bundle": str(bundle.path),
        "state": bundle.state,
        "problem": bundle.problem,
        "signer": bundle.signer,
        "generator": manifest.generator,
        "generation": manifest.generation,
        "versions": dict(manifest.versions),
        "provenance": dict(manifest.provenance),
        "kernels": [
            {
                "identity": index.identity,
                "name": index.name,
                "winners": list(index.raw_winners),
                "codes": list(index.raw_codes),
            }
            for index in indices
        ],
    }
