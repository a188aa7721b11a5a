"""Every stage of a kernel as text: as it would be compiled for a call, or for plain large arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kerneljit.errors import UnexpectedKeyword, UnknownInspection
from kerneljit.plan.layout import Layout, layout_of, natural_layout
from kerneljit.settings import STAGES

from .call import Executable
from .choice import current_target
from .compilation import PLANNED, planned_text
from .machine import machine_here


def inspect_stage(executable: Executable, stage: str, arguments: Sequence[Any], dims: Mapping[str, int]) -> str:
    """One stage, for a call with these arguments or for C-contiguous arrays."""
    if stage not in STAGES:
        raise UnknownInspection(stage=stage, stages=", ".join(STAGES))
    _refuse_unknown_dims(executable, dims)
    layout, sizes = _call(executable, arguments, dims)
    if stage in PLANNED:
        return planned_text(executable.plan(current_target(), layout, sizes), stage)
    return executable.compilation(layout, current_target(), sizes).text(stage)


def _refuse_unknown_dims(executable: Executable, dims: Mapping[str, int]) -> None:
    known = executable.formula.dims
    for name in dims:
        if name not in known:
            advice = f"keywords are `target` and the dims of the kernel: {', '.join(known)}"
            raise UnexpectedKeyword(kernel=f"{executable.formula.name}.inspect", name=name, advice=advice)


def _call(
    executable: Executable, arguments: Sequence[Any], dims: Mapping[str, int]
) -> tuple[Layout, Mapping[str, int] | None]:
    """The layout and the sizes of a call; without arguments those of large arrays."""
    if not arguments and (executable.formula.parameters or not dims):
        return natural_layout(executable.formula), None
    binding = executable.binder.bind(arguments, dims)
    arrays = {p.name: binding.values[p.name] for p in executable.formula.arrays}
    machine = machine_here(current_target())
    layout = layout_of(executable.formula, arrays, binding.sizes, machine.last_bytes, machine.l2_bytes)
    return executable.specialised(layout, binding.sizes), binding.sizes
