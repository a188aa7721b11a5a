"""`kerneljit cache`: what is kept between processes, and shipped between hosts.

In: this user's database, or a bundle. Out: what is in it, as a table or as JSON; bundles written, judged and taken in;
which layer answers a call; a tuning undone; or a damaged database moved out of the way, which nothing else ever does.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from kerneljit.runtime.host import host
from kerneljit.store.database import Database, set_aside
from kerneljit.store.errors import StoreDamaged
from kerneljit.store.filesystem import database_path
from kerneljit.store.identity import GENERATOR
from kerneljit.store.origin import origin_of
from kerneljit.store.prune import Limits, prune
from kerneljit.store.winner import Winner

from . import cache_bundle, cache_explain, cache_export, cache_forget
from .complaint import Complaint
from .table import Table
from .words import counted

_HEADINGS = ("kernel", "level", "shape", "threads", "gain", "pairs", "found")
_TO_THE_RIGHT = (3, 4, 5)
_MOST_DAYS, _MOST_MEGABYTES = 36_500, 1_000_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The commands after `cache`."""
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    summary = "the schedules that tuning found on this host, or what is in a bundle"
    listing = commands.add_parser("list", help=summary, description=summary)
    listing.add_argument("bundle", metavar="FILE.kjb", nargs="?", help="list this bundle instead")
    cache_bundle.add_json(listing)
    listing.set_defaults(cache=list_kept)
    summary = "writes what this host has found, and machine code for many hosts, into one file"
    export = commands.add_parser("export", help=summary, description=summary)
    cache_export.add_arguments(export)
    export.set_defaults(cache=cache_export.run)
    summary = "takes the schedules of a bundle for this host"
    taking = commands.add_parser("import", help=summary, description=summary)
    cache_bundle.add_import_arguments(taking)
    taking.set_defaults(cache=cache_bundle.import_bundle)
    summary = "judges every byte of a bundle, and whose it is"
    verifying = commands.add_parser("verify", help=summary, description=summary)
    cache_bundle.add_bundle(verifying)
    cache_bundle.add_json(verifying)
    verifying.set_defaults(cache=cache_bundle.verify)
    summary = "which layer answers a call: bundles, this host's winners, shipped ones, the cost model"
    explaining = commands.add_parser("explain", help=summary, description=summary)
    cache_explain.add_arguments(explaining)
    explaining.set_defaults(cache=cache_explain.run)
    summary = "undoes the tuning of a kernel on this host: its schedules, and its kept machine code"
    forgetting = commands.add_parser("forget", help=summary, description=summary)
    cache_forget.add_arguments(forgetting)
    forgetting.set_defaults(cache=cache_forget.run)
    summary = "finds what need not be kept: machine code of other versions, old, or too much"
    pruning = commands.add_parser("prune", help=summary, description=summary)
    pruning.add_argument("--days", type=int, metavar="N", help="keep machine code no longer than that")
    pruning.add_argument("--megabytes", type=float, metavar="N", help="keep the newest machine code up to that")
    pruning.add_argument("--unseen", action="store_true", help="also code of kernels never counted nor tuned here")
    pruning.add_argument("--winners", action="store_true", help="also schedules that other versions found")
    fate = pruning.add_mutually_exclusive_group()
    fate.add_argument("--delete", action="store_true", help="delete it")
    fate.add_argument("--dry-run", action="store_true", help="only count it, as without --delete")
    cache_bundle.add_json(pruning)
    pruning.set_defaults(cache=prune_kept)
    summary = "moves a damaged database out of the way"
    commands.add_parser("set-aside", help=summary, description=summary).set_defaults(cache=move_aside)


def run(arguments: argparse.Namespace) -> int:
    """The command that was chosen."""
    status: int = arguments.cache(arguments)
    return status


def list_kept(arguments: argparse.Namespace) -> int:
    """Print what is in a bundle, or the winners of this host."""
    if arguments.bundle is not None:
        return cache_bundle.list_bundle(Path(arguments.bundle), as_json=arguments.json)
    return list_winners(arguments)


def list_winners(arguments: argparse.Namespace) -> int:
    """Print the winners of this host; what cannot be used goes to the standard error."""
    problems: list[str] = []
    with Database.open(read_only=True, complain=problems.append) as database:
        mine = database.winners_of(host().fingerprints)
        state = database.state
    for problem in problems:
        print(f"kerneljit: {problem}", file=sys.stderr)
    current = [winner for winner in mine if winner.generator == GENERATOR]
    if arguments.json:
        data = {"database": str(database.file), "host": host().fingerprint, "winners": [w.to_data() for w in current]}
        print(json.dumps(data, indent=2, sort_keys=True))
        return 0
    if state == "missing":
        print(f"{database.file} is not there yet: nothing has been tuned.")
        return 0
    print(f"{database.file}: {counted(len(current), 'winner')} of this host.")
    if len(mine) > len(current):
        print(
            f"{counted(len(mine) - len(current), 'winner')} more, of another version's code, mean nothing to this one."
        )
    if current:
        print()
        print("\n".join(_table([_cells(winner) for winner in current])))
    return 0


def prune_kept(arguments: argparse.Namespace) -> int:
    """Count what need not be kept, and delete it on request."""
    for name, greatest in (("days", _MOST_DAYS), ("megabytes", _MOST_MEGABYTES)):
        asked = getattr(arguments, name)
        if asked is not None and not 0 <= asked <= greatest:  # NaN is not, either
            raise Complaint(f"--{name} is a number from 0 to {greatest:,}")
    most = None if arguments.megabytes is None else int(arguments.megabytes * 1e6)
    with Database.open(read_only=not arguments.delete) as database:
        limits = Limits(arguments.days, most, seen=arguments.unseen, winners=not arguments.winners)
        found = prune(database, limits, deletes=arguments.delete)
    if arguments.json:
        data = {"database": str(database.file), "deleted": arguments.delete, **asdict(found)}
        print(json.dumps(data, indent=2, sort_keys=True))
        return 0
    fate = "deleted" if arguments.delete else "not needed; --delete deletes that"
    code, objects = counted(found.code, "kind"), counted(found.objects, "object")
    print(f"{database.file}: machine code for {code} of calls, {objects} of {found.bytes:,} bytes: {fate}.")
    if found.winners:
        print(f"{counted(found.winners, 'winner')} of other versions: {fate if arguments.winners else _STAY}.")
    return 0


_STAY = "kept; --winners counts that in"


def move_aside(arguments: argparse.Namespace) -> int:
    """Rename the database where it is damaged, and only there."""
    path = database_path()
    if not path.exists():
        raise Complaint(f"there is no database: {path}")
    try:
        with Database.open(path, read_only=True) as database:
            is_sound = database.is_sound()
    except StoreDamaged:
        is_sound = False
    if is_sound:
        raise Complaint(f"{path} is not damaged, and stays where it is")
    print(f"{path} is now {set_aside(path)}")
    return 0


def _cells(winner: Winner) -> tuple[str, ...]:
    sizes = " ".join(f"{name}={size}" for name, size in winner.shape.sizes)
    date, origin = str(winner.provenance.get("date", "")), origin_of(winner)
    found = date if origin is None else f"{date} {origin}".lstrip()
    return (
        winner.name,
        winner.level,
        sizes,
        str(winner.shape.threads),
        f"{winner.gain:.2f}x",
        str(winner.pairs),
        found,
    )


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(_HEADINGS, *rows, strict=True)]
    table = Table(_HEADINGS, widths, _TO_THE_RIGHT)
    return [table.heading(), *map(table.line, sorted(rows))]
