"""Every stage of a compilation as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kerneljit.errors import UnknownInspection
from kerneljit.ir.formula import Formula
from kerneljit.ir.text import print_expression, print_formula
from kerneljit.plan.layout import Layout, layout_of, natural_layout

from .choice import current_target

if TYPE_CHECKING:
    from .call import Compilation, Executable

STAGES = ("formula", "ir", "plan", "schedule", "llvm", "asm", "report")


def inspect_stage(executable: Executable, stage: str, arguments: Sequence[Any], dims: Mapping[str, int]) -> str:
    """One stage, for a call with these arguments or for C-contiguous arrays."""
    if stage not in STAGES:
        raise UnknownInspection(stage=stage, stages=", ".join(STAGES))
    if stage in ("formula", "ir", "plan"):
        return stage_text(executable, None, stage)
    layout = _layout(executable, arguments, dims)
    return stage_text(executable, executable.compilation(layout, current_target()), stage)


def stage_text(executable: Executable, compilation: Compilation | None, stage: str) -> str:
    """One stage of a compilation."""
    match stage:
        case "formula":
            return formula_text(executable.formula)
        case "ir":
            return print_formula(executable.formula)
        case "plan":
            return executable.plan.text()
    assert compilation is not None
    match stage:
        case "schedule":
            return f"target {compilation.target.name}\n{compilation.schedule.text(compilation.plan)}"
        case "llvm":
            return compilation.generated.text
        case "asm":
            return compilation.assembly
    return compilation.report.render(executable.lines, executable.file)


def formula_text(formula: Formula) -> str:
    """The formula as one line."""
    axes = ", ".join(map(str, formula.axes))
    return f"{formula.name}[{axes}] = {print_expression(formula.root)}"


def _layout(executable: Executable, arguments: Sequence[Any], dims: Mapping[str, int]) -> Layout:
    if not arguments and executable.formula.parameters:
        return natural_layout(executable.formula)
    binding = executable.binder.bind(arguments, dims)
    arrays = {p.name: binding.values[p.name] for p in executable.formula.arrays}
    return layout_of(executable.formula, arrays, binding.sizes)
