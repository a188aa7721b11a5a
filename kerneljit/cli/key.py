"""`kerneljit key`: keys to sign bundles with, and the list of those whose machine code runs here.

In: names, and public keys as lines of text. Out: files in this user's folder of keys, and what is in them.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from kerneljit.store.errors import NoPublicKey
from kerneljit.store.record import to_data
from kerneljit.store.trust import PUBLIC_CURE, Keys, is_public_line

from .complaint import Complaint

_LONGEST = 4096


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The commands after `key`."""
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    summary = "makes a key to sign bundles with"
    new = commands.add_parser("new", help=summary, description=summary)
    new.add_argument("name", metavar="NAME", help="what to call it")
    new.set_defaults(key=make)
    summary = "runs machine code that a key has signed, from now on"
    trust = commands.add_parser("trust", help=summary, description=summary)
    trust.add_argument("public", metavar="KEY", help="the line that `kerneljit key new` showed, or a file of it")
    trust.add_argument("--name", metavar="NAME", help="what to call it here")
    trust.set_defaults(key=trust_key)
    summary = "the keys that are trusted, and those to sign with"
    listing = commands.add_parser("list", help=summary, description=summary)
    listing.add_argument("--json", action="store_true", help="print JSON instead of text")
    listing.set_defaults(key=list_keys)
    summary = "trusts a key no longer"
    forget = commands.add_parser("forget", help=summary, description=summary)
    forget.add_argument("name", metavar="NAME", help="its name or id")
    forget.set_defaults(key=forget_key)


def run(arguments: argparse.Namespace) -> int:
    """The command that was chosen."""
    status: int = arguments.key(arguments)
    return status


def make(arguments: argparse.Namespace) -> int:
    """Make a key, and show what to hand to those who are to trust it."""
    keys = Keys()
    public = keys.new(arguments.name).public
    print(f"The key {public.name} ({public.id}) is in {keys.folder}; whoever can read it there can sign as you.")
    print("On each host that is to run what it signs, this one too:")
    print(f'  kerneljit key trust "{public.line}"')
    return 0


def trust_key(arguments: argparse.Namespace) -> int:
    """Add a key to the trust list."""
    key = Keys().trust(_line(arguments.public), arguments.name)
    print(f"Machine code that {key.name} ({key.id}) has signed runs here from now on.")
    return 0


def list_keys(arguments: argparse.Namespace) -> int:
    """Print the keys."""
    keys = Keys()
    trusted, own = keys.trusted(), keys.own()
    if arguments.json:
        print(json.dumps({"folder": str(keys.folder), "trusted": to_data(trusted), "own": own}, indent=2))
        return 0
    print(f"{keys.folder}: {len(trusted)} trusted, {len(own)} to sign with")
    for key in trusted:
        print(f"  trusted since {key.date}: {key.name} ({key.id})")
    for name in own:
        print(f"  to sign with: {name}")
    return 0


def forget_key(arguments: argparse.Namespace) -> int:
    """Take a key off the trust list."""
    key = Keys().forget(arguments.name)
    print(f"Machine code that {key.name} ({key.id}) has signed does not run here any more.")
    return 0


def _line(text: str) -> str:
    """A public key, from the words themselves or from a file; who gave the folder may have called a file so, too."""
    if is_public_line(text):
        return text
    path = Path(text)
    try:
        is_file = path.is_file()
    except (OSError, ValueError):
        is_file = False
    if not is_file:
        raise NoPublicKey(text, "there is no such file, and it is no line of a key", PUBLIC_CURE)
    try:
        with path.open("rb") as file:
            line = file.read(_LONGEST).decode("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise Complaint(f"{path} cannot be read as a public key: {error}") from error
    if not is_public_line(line):
        raise NoPublicKey(text, "there is no public key in that file", PUBLIC_CURE)
    return line
