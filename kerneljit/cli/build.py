"""`kerneljit build`: a kernel for programs without Python.

In: where the kernel stands, and a folder. Out: in that folder a static library, its C header, an example.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kerneljit.backends.target import LEVELS, Target
from kerneljit.building.errors import CannotBuild
from kerneljit.building.targets import DEFAULT
from kerneljit.kernel import Kernel
from kerneljit.runtime.host import host
from kerneljit.store.identity import kernel_identity

from .complaint import Complaint
from .inspect import find_kernel
from .tuned_code import LibrarySchedules, runs_here, tuning_words
from .words import sizes_of, types_of

if TYPE_CHECKING:
    from kerneljit.ir.formula import Formula


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "kernel", metavar="PLACE:KERNEL", help="FILE.py:kernel, package.module:kernel or gallery:kernel"
    )
    parser.add_argument("-o", "--output", metavar="FOLDER", required=True, help="where the files go; made if missing")
    parser.add_argument(
        "--targets",
        metavar="LEVEL,LEVEL",
        default=",".join(DEFAULT),
        help=f"of {', '.join(LEVELS)}; the best that a CPU allows is used (default: {','.join(DEFAULT)})",
    )
    parser.add_argument("--shape", metavar="M=1000,N=100000", help="sizes to be fast for; the library is right for all")
    parser.add_argument("--types", metavar="real=f64", help="what generic types become (default: f32, i32, 64 bits)")
    parser.add_argument("--name", metavar="NAME", help="what the functions and files are called (default: the kernel)")


def run(arguments: argparse.Namespace) -> int:
    """Build, and say what was written, by which schedules, and what of it this host would not use."""
    kernel = find_kernel(arguments.kernel)
    try:
        files, notes = _files(kernel, arguments)
    except CannotBuild as problem:
        raise Complaint(str(problem)) from problem
    folder = Path(arguments.output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
    except OSError as problem:
        raise Complaint(f"{folder} cannot be written to: {problem}") from problem
    for name, data in files.items():
        print(f"{folder / name}: {len(data)} bytes")
    for note in notes:
        print(note)
    return 0


def _files(kernel: Kernel, arguments: argparse.Namespace) -> tuple[dict[str, bytes], list[str]]:
    from kerneljit.building.c_names import c_identifier
    from kerneljit.building.files import library_files
    from kerneljit.building.library import build
    from kerneljit.building.targets import built_targets

    formula = kernel.definition.formula(types_of(kernel, arguments.types))
    sizes = sizes_of(formula, arguments.shape) if arguments.shape else None
    targets = built_targets([level.strip() for level in arguments.targets.split(",")])
    name = arguments.name or c_identifier(kernel.definition.name)
    words = tuning_words(arguments.kernel, sizes or dict.fromkeys(formula.dims, 1000), arguments.types)
    schedules = LibrarySchedules(kernel_identity(formula, kernel.contract), words)
    files = library_files(build(formula, name, targets, sizes, schedules))
    told = schedules.code.lines() if sizes is not None else _of_no_sizes(formula)
    return files, [*told, *_unused_here(targets)]


def _of_no_sizes(formula: Formula) -> list[str]:
    example = ",".join(f"{name}=1000" for name in formula.dims)
    if not example:
        return []
    return [f"All schedules are the cost model's, for no sizes in particular; --shape {example} takes what is tuned"]


def _unused_here(targets: Sequence[Target]) -> list[str]:
    """What this host does not use though it is of that level: CPUs of one level differ."""
    features = frozenset(host().features)
    used = [target.level for target in targets if target.features <= features]
    instead = f"would use {used[-1]}" if used else "would use nothing of this library"
    return [
        f"{target.level}: this host lacks {', '.join(sorted(target.features - features))} and {instead}"
        for target in targets
        if not target.features <= features and runs_here(target.level)
    ]
