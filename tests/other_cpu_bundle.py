"""A bundle of the gallery for the CPUs that an emulator can be: as a program, `python -m tests.other_cpu_bundle PATH`.

In: a path. Out: a bundle there, with code for the calls that `tests.other_cpu` makes, at the levels that those CPUs
reach.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from kerneljit.gallery.cases import CASES
from kerneljit.language.arguments import concrete_types
from kerneljit.plan.layout import contiguous_axis
from kerneljit.runtime.binding import Binder
from kerneljit.runtime.call import Executable
from kerneljit.runtime.host import host
from kerneljit.store.bundle_file import write_bundle
from kerneljit.store.export import Wanted, contents, origin_of, target_for
from kerneljit.store.identity import kernel_identity
from kerneljit.store.rows import KnownKernel
from kerneljit.store.shape import Shape
from tests.other_cpu import SEED

LEVELS = ("sse4", "avx", "avx2")


def wanted() -> Iterator[Wanted]:
    """Every kernel of the gallery, with the shape of its call."""
    for case in CASES.values():
        definition = case.kernel.definition
        inputs = tuple(case.inputs(np.random.default_rng(SEED)).values())
        formula = definition.formula(concrete_types(definition.name, definition.signature, inputs))
        binder = Binder(formula)
        binding = binder.bind(binder.converted(inputs), case.keywords())
        contiguous = tuple((p.name, contiguous_axis(binding.values[p.name])) for p in formula.arrays)
        contract = case.kernel.contract
        known = KnownKernel(kernel_identity(formula, contract), formula, contract)
        yield Wanted(known, (Shape(tuple(binding.sizes.items()), contiguous),))


def main(path: Path) -> None:
    # Whether code is clean enough for `strict` kernels, of which the gallery has none, takes most of the time.
    vars_of_class: Any = Executable
    vars_of_class._judge = lambda *_: None
    targets = [target_for(level, host()) for level in LEVELS]
    write_bundle(path, contents(wanted(), targets, code=True, watch=lambda _: None), origin_of(host()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
