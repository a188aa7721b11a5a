"""A formula -> everything that a C program needs to call it.

In: a formula, a name, targets, and schedules or advice about them. Out: a `Library`: the archive and its members. The
same formula, targets, sizes and advice give the same bytes; nothing of this host goes in.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from platform import machine as architecture

from kerneljit.backends.llvm.compiler import generate, machine_of, object_code
from kerneljit.backends.target import Target
from kerneljit.ir.formula import Formula
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.factor import factor
from kerneljit.plan.layout import Layout, layout_for, natural_layout, single_axes
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.plan.tile_sums import machine_for_sizes
from kerneljit.runtime.call import Advice, no_advice

from . import exported, glue
from .archive import Member, archive
from .cpu import features_module, select_module
from .errors import CannotBuild
from .form import Form, form_of
from .glue import Variant
from .interface import Interface, interface_of
from .rows import ONE_BY_ONE, rows_plan
from .targets import built_target

_DEFINITION = re.compile(r"^define void @", re.MULTILINE)
_LAYOUTS = ("rows", "general")
"""Arrays whose last axes are contiguous, and arrays with any strides."""


@dataclass(frozen=True)
class Library:
    """The interface, and the objects behind it."""

    interface: Interface
    targets: tuple[Target, ...]
    members: tuple[Member, ...]

    @property
    def archive(self) -> bytes:
        """The static library."""
        return archive(self.members)


def build(
    formula: Formula,
    name: str,
    targets: Sequence[Target],
    sizes: Mapping[str, int] | None = None,
    advice: Advice = no_advice,
) -> Library:
    """Compile a formula for targets, the least first; with `sizes`, for calls like these. It is right for all."""
    if architecture().lower() not in ("x86_64", "amd64") or not sys.platform.startswith("linux"):
        raise CannotBuild("libraries for C are built on Linux on x86-64, and for it")
    interface = interface_of(formula, name)
    least = built_target("sse2")
    made = [_compiled(interface, target, layout, sizes, advice) for target in targets for layout in _LAYOUTS]
    members = [member for member, _ in made]
    variants = [variant for _, variant in made]
    judge = _judge_of_rows(interface, least)
    if judge is not None:
        members.append(judge[0])
    members += _glue(interface, targets, variants, judge[1].form if judge is not None else None, least)
    return Library(interface, tuple(targets), tuple(sorted(members, key=lambda member: member.name)))


def _compiled(
    interface: Interface, target: Target, kind: str, sizes: Mapping[str, int] | None, advice: Advice
) -> tuple[Member, Variant]:
    """The object of one target and layout, and how it is called."""
    formula = _named(interface, target, kind)
    machine = machine_for_sizes(machine_of(target), formula, sizes)
    layout = _layout(formula, sizes, machine)
    if kind == "general":
        layout = _of_any_strides(layout)
    plan = factor(formula, machine, None, single_axes(formula, layout))
    advised = advice(plan, layout, target, sizes, 1) if sizes is not None else None
    schedule = advised if advised is not None else default_schedule(plan, layout, machine)
    return _generated(interface, kind, plan, schedule, layout, target)


def _judge_of_rows(interface: Interface, target: Target) -> tuple[Member, Variant] | None:
    """What looks at row numbers; None where there are none."""
    formula = _named(interface, target, "row_numbers")
    plan = rows_plan(formula, machine_of(target))
    if plan is None:
        return None
    layout = _of_any_strides(natural_layout(formula))
    return _generated(interface, "row_numbers", plan, ONE_BY_ONE, layout, target)


def _named(interface: Interface, target: Target, kind: str) -> Formula:
    """The formula by a name from which symbols are made that no other library has."""
    return replace(interface.formula, name=interface.symbol(f"{target.level}_{kind}"))


def _generated(
    interface: Interface, kind: str, plan: Plan, schedule: Schedule, layout: Layout, target: Target
) -> tuple[Member, Variant]:
    generated = generate(plan, schedule, layout, target, name=plan.formula.name)
    text = _DEFINITION.sub("define hidden void @", generated.text)
    member = Member(f"{interface.name}_{target.level}_{kind}.o", object_code(text, target), generated.form.functions)
    return member, Variant(f"{target.level}.{kind}", form_of(plan.formula, generated.form))


def _of_any_strides(layout: Layout) -> Layout:
    return replace(layout, contiguous=tuple((array, None) for array, _ in layout.contiguous))


def _layout(formula: Formula, sizes: Mapping[str, int] | None, machine: Machine) -> Layout:
    """The layout of C-contiguous arrays, with nothing in it that would make code wrong for other sizes."""
    natural = natural_layout(formula)
    if sizes is None:
        return natural
    return layout_for(formula, dict(natural.contiguous), sizes, machine.last_bytes, machine.l2_bytes)


def _glue(
    interface: Interface, targets: Sequence[Target], variants: Sequence[Variant], judge: Form | None, least: Target
) -> list[Member]:
    """The objects that programs call. Linkers take of a library what they need, so each has its own layouts."""
    name, triple = interface.name, least.triple
    layouts = len(_LAYOUTS)
    select, features = interface.symbol("select"), interface.symbol("features")
    begin, memory = glue.head(interface, triple), glue.memory()
    simple = variants[::layouts]

    def member(suffix: str, text: str, *symbols: str) -> Member:
        return Member(f"{name}{suffix}.o", object_code(text, least), symbols)

    calls = glue.call_function(interface, simple, 1, judge)
    calls_of_all = glue.call_function(interface, variants, layouts, judge)
    public = exported.simple_function(interface, len(simple))
    of_target = exported.target_function(interface, [target.level for target in targets])
    strided = exported.strided_function(interface, len(variants))
    scratch = exported.scratch_function(interface, layouts, len(variants))
    wants_tiles = any(target.has("amx-tile") for target in targets)
    return [
        member("", begin + memory + calls + public + of_target, name, f"{name}_target"),
        member(
            "_strided", begin + memory + calls_of_all + strided + scratch, f"{name}_strided", f"{name}_scratch_bytes"
        ),
        member("_select", select_module(triple, select, features, targets), select),
        member("_features", features_module(triple, features, wants_tiles=wants_tiles), features),
    ]
