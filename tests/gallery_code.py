"""Every kernel of the gallery as machine code for any level, whether or not the host reaches it.

In: a kernel's name, a layout's name and a target. Out: its `Compilation`, made as calls make it.
"""

from __future__ import annotations

import dataclasses

from kerneljit.backends.target import Target
from kerneljit.gallery.cases import CASES
from kerneljit.ir.formula import Formula
from kerneljit.plan.layout import Layout, natural_layout
from kerneljit.runtime.call import Executable
from kerneljit.runtime.compilation import Compilation

LAYOUTS = ("natural", "awkward")


def awkward_layout(formula: Formula) -> Layout:
    """Fortran order, and vectors without neighbours in memory: what inner loops would rather not read."""
    ranks = {parameter.name: len(parameter.axes) for parameter in formula.arrays}
    contiguous = tuple((name, 0 if rank > 1 else None) for name, rank in ranks.items())
    return dataclasses.replace(natural_layout(formula), contiguous=contiguous)


def executable_of(name: str, *, strict: bool = False, file: str | None = None) -> Executable:
    """A kernel's executable with nothing compiled yet, for the types that inspection shows."""
    definition = CASES[name].kernel.definition
    formula = definition.formula(definition.signature.example_types())
    source = definition.source
    return Executable(formula, strict=strict, file=source.file if file is None else file, lines=source.numbered_lines)


def compilation_of(name: str, layout: str, target: Target, *, strict: bool = False) -> Compilation:
    """What a kernel becomes."""
    executable = executable_of(name, strict=strict)
    make = {"natural": natural_layout, "awkward": awkward_layout}[layout]
    return executable.compilation(make(executable.formula), target)
