"""`kerneljit cache forget`: undoes the tuning of one kernel on this host.

In: a kernel, perhaps a shape and a level. Out: its winners gone from this user's database; a line for each, which says
what answers such calls from now on.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from kerneljit.backends.target import LEVELS, PORTABLE, UnknownTarget
from kerneljit.runtime.host import host
from kerneljit.store.advice import advisor
from kerneljit.store.bundle_import import target_here
from kerneljit.store.database import Database
from kerneljit.store.explain import explain
from kerneljit.store.forget import forget, forgettable
from kerneljit.store.identity import kernel_identity
from kerneljit.store.rows import KnownKernel
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Winner

from .inspect import find_kernel
from .words import counted, sizes_of, types_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "kernel", metavar="PLACE:KERNEL", help="FILE.py:kernel, package.module:kernel or gallery:kernel"
    )
    parser.add_argument("--shape", metavar="M=1000,N=100000", help="for calls like this alone (default: for all)")
    parser.add_argument("--types", metavar="real=f64", help="what generic types become (default: f32, i32, 64 bits)")
    parser.add_argument("--target", metavar="LEVEL", help="of this level alone (default: of all)")


def run(arguments: argparse.Namespace) -> int:
    """Forget, and say what went and what answers now."""
    kernel = find_kernel(arguments.kernel)
    formula = kernel.definition.formula(types_of(kernel, arguments.types))
    known = KnownKernel(kernel_identity(formula, kernel.contract), formula, kernel.contract)
    level = arguments.target
    if level not in (None, *LEVELS, PORTABLE):
        raise UnknownTarget(level)
    sizes = sizes_of(formula, arguments.shape) if arguments.shape is not None else None
    shape_class = None if sizes is None else Shape(tuple(sizes.items()), ()).shape_class
    fingerprints, problems = host().fingerprints, list[str]()
    # Looked at first without writing: where there is nothing to forget, no file is made.
    with Database.open(read_only=True, complain=problems.append) as database:
        file, every = database.file, forgettable(database, fingerprints, known.identity)
        chosen = forgettable(database, fingerprints, known.identity, shape_class, level)
    for problem in problems:
        print(f"kerneljit: {problem}", file=sys.stderr)
    if chosen:
        with Database.open(complain=lambda _: None) as database:
            chosen = forget(database, fingerprints, known.identity, shape_class, level)
        advisor().refresh()
    if not chosen:
        print(f"{file}: {_nothing(formula.name, shape_class, level, every)}")
        return 0
    print(f"{file}: {counted(len(chosen), 'winner')} of {formula.name} forgotten; what was tried stays.")
    for winner in chosen:
        print(f"  {_calls(winner)}, {winner.gain:.2f}x: {_answer(known, winner, strict=kernel.strict)}")
    return 0


def _nothing(name: str, shape_class: str | None, level: str | None, every: Sequence[Winner]) -> str:
    """That there was nothing to forget, and what there is instead."""
    asked = "".join([f" for {shape_class}" if shape_class else "", f" on {level}" if level else ""])
    others = f"; it has some for {'; '.join(map(_calls, every))}" if every else ""
    return f"this host has no winner of {name}{asked}: nothing is forgotten{others}."


def _calls(winner: Winner) -> str:
    return f"{winner.level}, {winner.shape.shape_class}, threads {winner.shape.threads}"


def _answer(known: KnownKernel, winner: Winner, *, strict: bool) -> str:
    """Which layer answers the calls that a winner was for, now that it is gone."""
    target = target_here(winner, host())
    if target is None:
        return "this host makes no such calls now"
    found = next(finding for finding in explain(known, winner.shape, target, strict=strict) if finding.answers)
    return f"from now on {found.layer}: {found.text}"
