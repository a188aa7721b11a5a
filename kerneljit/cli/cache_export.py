"""`kerneljit cache export`: what this host has found, and machine code for many hosts, as one file.

In: kernels with shapes, or nothing: then what this host has tuned or called. Out: a bundle, signed or not, and a
sentence about what those who get it will do with it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from kerneljit.backends.target import LEVELS, Target, check_level
from kerneljit.ir.formula import Formula
from kerneljit.plan.contract import Contract
from kerneljit.runtime.host import host
from kerneljit.store.bundle_file import write_bundle
from kerneljit.store.bundle_format import SUFFIX
from kerneljit.store.database import Database
from kerneljit.store.export import Wanted, contents, origin_of, target_for, usual_levels
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.rows import KnownKernel
from kerneljit.store.shape import Shape
from kerneljit.store.trust import Keys, PublicKey
from kerneljit.store.winner import Winner

from .complaint import Complaint
from .inspect import find_kernel
from .tuned_code import TunedCode, tuning_words
from .words import assignments, counted, sizes_of, threads_of, types_of

_HOST = "host"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("bundle", metavar=f"FILE{SUFFIX}", help="the file to write")
    parser.add_argument(
        "--kernels",
        nargs="+",
        metavar="PLACE:KERNEL",
        default=(),
        help="FILE.py:kernel, package.module:kernel or gallery:kernel; without, all that this host has tuned or called",
    )
    parser.add_argument("--gallery", action="store_true", help="every kernel of the gallery, at usual sizes")
    parser.add_argument(
        "--shapes",
        nargs="+",
        metavar="M=1000,N=1000",
        default=(),
        help="make code for such calls; without, for those that this host has tuned or called",
    )
    parser.add_argument("--types", metavar="real=f64", help="what generic types become (default: f32, i32, 64 bits)")
    parser.add_argument("--threads", default="1", metavar="N", help="calls use so many threads (default: 1)")
    parser.add_argument(
        "--targets",
        metavar="LEVEL,LEVEL",
        help=f"{_HOST}, or any of {', '.join(LEVELS)}, also above this host's (default: its own and usual lower ones)",
    )
    parser.add_argument("--records-only", action="store_true", help="schedules alone, no machine code")
    signing = parser.add_mutually_exclusive_group()
    signing.add_argument("--key", metavar="NAME", help="sign it with this key; see `kerneljit key`")
    signing.add_argument("--unsigned", action="store_true", help="sign it with none, which is the default")


def run(arguments: argparse.Namespace) -> int:
    """Write the bundle."""
    path = Path(arguments.bundle)
    machine = host()
    levels = _levels(arguments.targets, usual_levels(machine), machine.reached_level)
    key = Keys().private(arguments.key) if arguments.key else None
    wanted = list(_wanted(arguments))
    if not wanted:
        raise Complaint("this host has neither tuned nor called a kernel: name some, with --kernels and --shapes")
    targets = [target_for(level, machine) for level in levels]
    with_code = not arguments.records_only
    with _Progress(len(targets) * sum(len(one.shapes) for one in wanted)) as progress:
        code = _MadeCode(arguments)
        kernels = list(contents(wanted, targets, code=with_code, watch=progress, heard=code))
    written = write_bundle(path, kernels, origin_of(machine), None if key is None else key.sign)
    objects = sum(len(kernel.codes) for kernel in kernels)
    winners = sum(len(kernel.winners) for kernel in kernels)
    made = f"{counted(objects, 'object')} for {', '.join(levels)}" if with_code else "no machine code"
    print(f"{path}: {counted(len(kernels), 'kernel')}, {counted(winners, 'winner')}, {made}; {len(written):,} bytes.")
    for line in code.told.lines():
        print(line)
    print(_what_receivers_do(None if key is None else key.public, objects))
    return 0


class _MadeCode:
    """Hears by which winners code is made."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._places = {place.rpartition(":")[2]: place for place in arguments.kernels}
        self._unnamed = "gallery" if arguments.gallery else "FILE.py"
        self._types: str | None = arguments.types
        self.told = TunedCode()

    def __call__(self, kernel: KnownKernel, target: Target, shape: Shape, winner: Winner | None) -> None:
        name = kernel.formula.name
        words = tuning_words(self._places.get(name, f"{self._unnamed}:{name}"), dict(shape.sizes), self._types)
        threads = f" --threads {shape.threads}" if shape.threads > 1 else ""
        self.told.add(target.level, winner, f"{words}{threads}")


def _what_receivers_do(key: PublicKey | None, objects: int) -> str:
    if not objects:
        return "Its schedules are used by whoever gets it, and compiled there: they need nobody's trust."
    if key is not None:
        return f'Its machine code runs where its key is trusted: kerneljit key trust "{key.line}"'
    return (
        "Nobody has signed it: whoever gets it uses its schedules and compiles them, and runs its machine code only\n"
        'where the program says kj.use_bundle(..., trust="unsigned").\n'
        "To sign it: kerneljit key new NAME, then export with --key NAME"
    )


def _levels(text: str | None, usual: Sequence[str], own: str) -> list[str]:
    """Each level once, the highest first."""
    if text is None:
        return list(usual)
    named = [own if word.strip() == _HOST else word.strip() for word in text.split(",") if word.strip()]
    for level in named:
        if level != own:
            check_level(level)
    if not named:
        raise Complaint(f"--targets {text!r}: name levels, as in --targets sse4,avx2")
    return sorted(dict.fromkeys(named), key=lambda level: -(LEVELS.index(level) if level in LEVELS else 0))


# ----------------------------------------------------------------------------- kernels and shapes


def _wanted(arguments: argparse.Namespace) -> Iterator[Wanted]:
    threads = threads_of(arguments.threads)
    with Database.open(read_only=True) as database:
        if arguments.gallery:
            if arguments.kernels or arguments.shapes:
                raise Complaint("--gallery brings its own kernels and shapes")
            yield from _of_gallery(threads)
        elif arguments.kernels:
            yield from _named(arguments, database, threads)
        elif arguments.shapes or arguments.types:
            raise Complaint("--shapes and --types are for kernels: name some with --kernels")
        else:
            yield from _known(database)


def _named(arguments: argparse.Namespace, database: Database, threads: int) -> Iterator[Wanted]:
    found = []
    for place in arguments.kernels:
        kernel = find_kernel(place)
        found.append((kernel.definition.formula(types_of(kernel, arguments.types)), kernel.contract))
    _refuse_unknown_dims(arguments.shapes, [formula for formula, _ in found])
    for formula, contract in found:
        kernel_known = _kernel(formula, contract)
        shapes = [_shape(formula, _sizes_among(formula, text), threads) for text in arguments.shapes]
        shapes = shapes or _shapes_known(database, kernel_known.identity)
        if not shapes and not arguments.records_only:
            example = ",".join(f"{name}=1000" for name in formula.dims)
            raise Complaint(f"this host has not called {formula.name}: say for which calls, as in --shapes {example}")
        yield Wanted(kernel_known, tuple(dict.fromkeys(shapes)))


def _of_gallery(threads: int) -> Iterator[Wanted]:
    from kerneljit.gallery import CASES
    from kerneljit.gallery.typical import typical_sizes

    for name, case in CASES.items():
        definition = case.kernel.definition
        formula = definition.formula(definition.signature.example_types())
        yield Wanted(_kernel(formula, case.kernel.contract), (_shape(formula, typical_sizes(name), threads),))


def _known(database: Database) -> Iterator[Wanted]:
    """What this host has tuned or called."""
    here = host().fingerprint
    of_host = database.winners_of(host().fingerprints)
    tuned = [winner.kernel for winner in of_host if winner.generator == GENERATOR]
    called = [calls.kernel for calls in database.seen(here)]
    for identity in dict.fromkeys([*tuned, *called]):
        kernel = database.kernel(identity)
        if kernel is not None:
            yield Wanted(kernel, tuple(_shapes_known(database, identity)))


def _shapes_known(database: Database, identity: str) -> list[Shape]:
    """The shapes of a kernel's calls here, one of each class."""
    here = host().fingerprint
    of_host = database.winners_of(host().fingerprints)
    shapes = [winner.shape for winner in of_host if winner.kernel == identity and winner.generator == GENERATOR]
    shapes += [calls.shape for calls in database.seen(here) if calls.kernel == identity]
    return list({shape.key: shape for shape in reversed(shapes)}.values())


def _refuse_unknown_dims(texts: Sequence[str], formulas: Sequence[Formula]) -> None:
    known = dict.fromkeys(name for formula in formulas for name in formula.dims)
    for text in texts:
        for name, _ in assignments(text, "--shapes", "M=1000,N=1000"):
            if name not in known:
                raise Complaint(
                    f"--shapes {text}: no kernel has a dim {name!r}; there are {', '.join(known) or 'none'}"
                )


def _sizes_among(formula: Formula, text: str) -> dict[str, int]:
    """The sizes of a formula's own dims: several kernels may share the words."""
    own = [f"{name}={value}" for name, value in assignments(text, "--shapes", "M=1000") if name in formula.dims]
    return sizes_of(formula, ",".join(own))


def _shape(formula: Formula, sizes: dict[str, int], threads: int) -> Shape:
    contiguous = tuple((p.name, len(p.axes) - 1 if p.axes else None) for p in formula.arrays)
    return Shape(tuple(sizes.items()), contiguous, threads)


def _kernel(formula: Formula, contract: Contract | None) -> KnownKernel:
    return KnownKernel(kernel_identity(formula, contract), formula, contract)


class _Progress:
    """One line of a terminal that tells what is being compiled; nothing elsewhere."""

    def __init__(self, total: int) -> None:
        self._total, self._done = total, 0
        self._is_shown = sys.stderr.isatty()

    def __call__(self, what: str) -> None:
        self._done += 1
        if self._is_shown:
            print(f"\r\x1b[K{self._done}/{self._total} {what}"[:160], end="", file=sys.stderr, flush=True)

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
