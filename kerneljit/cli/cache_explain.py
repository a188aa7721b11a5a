"""`kerneljit cache explain`: which layer answers a call, and why the others do not.

In: a kernel and a shape, perhaps the bundles of a program. Out: a line for each layer, in the order in which they are
asked.
"""

from __future__ import annotations

import argparse
import json
import warnings
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path

from kerneljit.runtime.choice import current_target, target
from kerneljit.store.bundles import using
from kerneljit.store.errors import BundleWarning
from kerneljit.store.explain import explain
from kerneljit.store.identity import kernel_identity
from kerneljit.store.rows import KnownKernel
from kerneljit.store.shape import Shape

from .complaint import Complaint
from .inspect import find_kernel
from .words import sizes_of, threads_of, types_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "kernel", metavar="PLACE:KERNEL", help="FILE.py:kernel, package.module:kernel or gallery:kernel"
    )
    parser.add_argument("--shape", metavar="M=1000,N=100000", help="the size of every dim of the kernel")
    parser.add_argument("--types", metavar="real=f64", help="what generic types become (default: f32, i32, 64 bits)")
    parser.add_argument("--threads", default="1", metavar="N", help='calls use so many threads, or "all" (default: 1)')
    parser.add_argument("--target", metavar="LEVEL", help="of a lower level than this host's")
    parser.add_argument(
        "--bundle",
        metavar="FILE.kjb",
        action="append",
        default=[],
        help="as in a program that uses this bundle; several in the order in which it does",
    )
    parser.add_argument("--trust", choices=["unsigned"], help="as in a program that takes those bundles unsigned")
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def run(arguments: argparse.Namespace) -> int:
    """Print what each layer says."""
    if arguments.trust is not None and not arguments.bundle:
        raise Complaint("--trust is said of a bundle: name it, as in --bundle app.kjb --trust unsigned")
    kernel = find_kernel(arguments.kernel)
    formula = kernel.definition.formula(types_of(kernel, arguments.types))
    known = KnownKernel(kernel_identity(formula, kernel.contract), formula, kernel.contract)
    sizes = sizes_of(formula, arguments.shape)
    contiguous = tuple((p.name, len(p.axes) - 1 if p.axes else None) for p in formula.arrays)
    shape = Shape(tuple(sizes.items()), contiguous, threads_of(arguments.threads))
    with target(arguments.target) if arguments.target else nullcontext():
        here = current_target()
        # What a warning would say is among the findings.
        with warnings.catch_warnings(), using(map(Path, arguments.bundle), arguments.trust):
            warnings.simplefilter("ignore", BundleWarning)
            findings = explain(known, shape, here, strict=kernel.strict)
    if arguments.json:
        data = {
            "kernel": known.identity,
            "target": here.identity,
            "shape": shape.to_data(),
            "layers": [asdict(finding) for finding in findings],
        }
        print(json.dumps(data, indent=2, sort_keys=True))
        return 0
    print(f"{formula.name} ({known.identity}) on {here.name}, {shape.shape_class}, threads {shape.threads}")
    width = max(len(finding.layer) for finding in findings)
    for finding in findings:
        print(f"{'->' if finding.answers else '  '} {finding.layer.ljust(width)}  {finding.text}")
    return 0
