"""What one formula became for one target and layout, and every stage of it as text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kerneljit.backends.llvm.compiler import Generated, assembly, generate, object_code
from kerneljit.backends.llvm.report import Report, analyse
from kerneljit.backends.target import Target
from kerneljit.ir.formula import Formula
from kerneljit.ir.text import print_expression, print_formula
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.settings import STAGES

from .jit import Loaded, load_object
from .library import Code

PLANNED = ("formula", "ir", "plan")
"""The stages that need no target and no layout."""
assert set(PLANNED) < set(STAGES)


@dataclass(frozen=True)
class Compilation:
    """A plan with its schedule and generated code; `file` and `lines` are the kernel's source."""

    plan: Plan
    schedule: Schedule
    layout: Layout
    target: Target
    file: str
    lines: Mapping[int, str]

    @cached_property
    def generated(self) -> Generated:
        """The code that is run. It names neither the kernel nor its source: it is the same wherever these are."""
        return generate(self.plan, self.schedule, self.layout, self.target)

    @cached_property
    def shown(self) -> str:
        """The same code for people: with the kernel's name, and instructions that know their lines."""
        line = min(self.lines, default=0)
        name = self.plan.formula.name
        return generate(self.plan, self.schedule, self.layout, self.target, self.file, line, name).text

    @cached_property
    def assembly(self) -> str:
        return assembly(self.shown, self.target)

    @cached_property
    def report(self) -> Report:
        return analyse(self.assembly, self.target)

    @cached_property
    def loaded(self) -> Loaded:
        """To be asked for while compiling is locked."""
        return load_object(self.code, self.generated.form.functions)

    @cached_property
    def code(self) -> bytes:
        """The object file; whoever has it from elsewhere may put it here instead of compiling."""
        return object_code(self.generated.text, self.target)

    def for_others(self, *, is_clean: bool) -> Code:
        """What is to be kept of it."""
        return Code(self.generated.form, self.code, self.schedule, is_clean)

    def text(self, stage: str) -> str:
        """One stage of the compilation."""
        match stage:
            case "schedule":
                return f"target {self.target.name}\n{self.schedule.text(self.plan)}"
            case "llvm":
                return self.shown
            case "asm":
                return self.assembly
            case "report":
                return self.report.render(self.lines, self.file)
        return planned_text(self.plan, stage)


def planned_text(plan: Plan, stage: str) -> str:
    """One of the stages that come before any target is chosen."""
    match stage:
        case "formula":
            return formula_text(plan.formula)
        case "ir":
            return print_formula(plan.formula)
    return plan.text()


def formula_text(formula: Formula) -> str:
    """The formula as one line."""
    axes = ", ".join(map(str, formula.axes))
    return f"{formula.name}[{axes}] = {print_expression(formula.root)}"
