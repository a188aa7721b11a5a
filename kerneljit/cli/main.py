"""The command `kerneljit`: which commands there are, and how mistakes are told.

In: the words of the command line. Out: an exit status: 0 if all went well, 1 where a check found a
problem, 2 where the words themselves cannot work, told in a sentence and never as a traceback.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kerneljit.backends.target import UnknownTarget, UnsupportedTarget
from kerneljit.errors import KernelError
from kerneljit.settings import SettingError
from kerneljit.store.errors import StoreUnavailable
from kerneljit.store.seen import CENSUS
from kerneljit.version import VERSION

from . import build, cache, demo, doctor, info, inspect, key, tune
from .complaint import Complaint

_INTERRUPTED = 130


@dataclass(frozen=True)
class Command:
    """One word after `kerneljit`."""

    name: str
    summary: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


COMMANDS = (
    Command("info", "what this machine is, and what kernels may use of it", info.add_arguments, info.run),
    Command("demo", "the gallery's headline kernels against NumPy", demo.add_arguments, demo.run),
    Command("tune", "the fastest schedules for this host, found and kept", tune.add_arguments, tune.run),
    Command("inspect", "every stage of a kernel's compilation as text", inspect.add_arguments, inspect.run),
    Command("build", "a library and a C header for programs without Python", build.add_arguments, build.run),
    Command("cache", "what is kept on this host, and bundles to ship it in", cache.add_arguments, cache.run),
    Command("key", "keys to sign bundles with, and whose machine code runs here", key.add_arguments, key.run),
    Command("doctor", "checks that this installation works", doctor.add_arguments, doctor.run),
)


def main(words: Sequence[str] | None = None) -> int:
    """Run a command line; the exit status."""
    arguments = parser().parse_args(words)
    run: Callable[[argparse.Namespace], int] = arguments.run
    CENSUS.stop()  # what commands call is nothing that users compute
    try:
        return run(arguments)
    except (Complaint, KernelError, SettingError, StoreUnavailable, UnknownTarget, UnsupportedTarget) as error:
        print(f"kerneljit: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # `kerneljit inspect ... | head` has read enough; Python's own flush at the end must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    whole = argparse.ArgumentParser(
        prog="kerneljit",
        description="Write the formula of one element; get the whole computation at machine speed.",
    )
    whole.add_argument("--version", action="version", version=f"kerneljit {VERSION}")
    commands = whole.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.summary, description=command.summary)
        command.add_arguments(one)
        one.set_defaults(run=command.run)
    return whole


if __name__ == "__main__":
    sys.exit(main())
