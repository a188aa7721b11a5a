"""`kerneljit build`: a kernel for programs without Python.

In: where the kernel stands, and a folder. Out: in that folder a static library, its C header, an example.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kerneljit.backends.target import LEVELS, Target, UnsupportedTarget
from kerneljit.building.errors import CannotBuild
from kerneljit.building.targets import DEFAULT
from kerneljit.kernel import Kernel
from kerneljit.runtime.host import host_target
from kerneljit.store.advised import Advised

from .complaint import Complaint
from .inspect import find_kernel
from .words import sizes_of, types_of

if TYPE_CHECKING:
    from kerneljit.plan.layout import Layout
    from kerneljit.plan.plan import Plan
    from kerneljit.plan.schedule import Schedule
    from kerneljit.runtime.call import Advice


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
    """Build, and say what was written."""
    kernel = find_kernel(arguments.kernel)
    try:
        files = _files(kernel, arguments)
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
    return 0


def _files(kernel: Kernel, arguments: argparse.Namespace) -> dict[str, bytes]:
    from kerneljit.building.c_names import c_identifier
    from kerneljit.building.files import library_files
    from kerneljit.building.library import build
    from kerneljit.building.targets import built_targets

    formula = kernel.definition.formula(types_of(kernel, arguments.types))
    sizes = sizes_of(formula, arguments.shape) if arguments.shape else None
    targets = built_targets([level.strip() for level in arguments.targets.split(",")])
    name = arguments.name or c_identifier(kernel.definition.name)
    return library_files(build(formula, name, targets, sizes, _advice(Advised(formula, kernel.contract))))


def _advice(advised: Advised) -> Advice:
    """What tuning found for the same levels of this host, whose targets have a feature more here and there."""

    def schedule(
        plan: Plan, layout: Layout, target: Target, sizes: Mapping[str, int], threads: int, /
    ) -> Schedule | None:
        with suppress(UnsupportedTarget):
            target = host_target(target.level)
        return advised(plan, layout, target, sizes, threads)

    return schedule
