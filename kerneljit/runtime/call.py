"""One formula, ready to be called: compiled on demand for each target and layout, then run."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from kerneljit.backends.arguments import Slot
from kerneljit.backends.llvm.compiler import Generated, assembly, generate, machine_of, object_code
from kerneljit.backends.llvm.report import Report, analyse
from kerneljit.backends.target import Target
from kerneljit.errors import StrictViolation
from kerneljit.ir.formula import Formula
from kerneljit.plan.factor import factor
from kerneljit.plan.layout import Layout, layout_of
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule, default_schedule

from .binding import Binder, Binding
from .choice import current_target
from .dump import dump_stages
from .jit import Loaded, load_object
from .workspace import Room

_EMPTY = np.zeros(64, np.uint8)
"""Stands in for arrays without elements, whose own address may be nothing that can be read."""


@dataclass(frozen=True)
class Compilation:
    """Everything that one formula became for one target and layout."""

    plan: Plan
    schedule: Schedule
    layout: Layout
    target: Target
    generated: Generated
    file: str

    @cached_property
    def assembly(self) -> str:
        return assembly(self.generated.text, self.target)

    @cached_property
    def report(self) -> Report:
        return analyse(self.assembly, self.target)

    @cached_property
    def loaded(self) -> Loaded:
        return load_object(object_code(self.generated.text, self.target), self.generated.functions)


class Executable:
    """A formula with its plan and its compilations."""

    def __init__(self, formula: Formula, *, strict: bool = False, file: str = "", lines: Mapping[int, str] | None = None) -> None:
        self.formula = formula
        self.strict = strict
        self.file = file
        self.lines = dict(lines or {})
        self.binder = Binder(formula)
        self._compilations: dict[tuple[str, Layout], Compilation] = {}

    @cached_property
    def plan(self) -> Plan:
        return factor(self.formula)

    def compilation(self, layout: Layout, target: Target) -> Compilation:
        """The machine code for a target and a layout, made at the first request."""
        key = (target.identity, layout)
        found = self._compilations.get(key)
        if found is None:
            schedule = default_schedule(self.plan, layout, machine_of(target))
            line = min(self.lines, default=0)
            generated = generate(self.plan, schedule, layout, target, self.file, line)
            found = Compilation(self.plan, schedule, layout, target, generated, self.file)
            if self.strict:
                self._judge(found)
            dump_stages(self, found)
            self._compilations[key] = found
        return found

    def _judge(self, compilation: Compilation) -> None:
        broken = [warning for warning in compilation.report.warnings if warning.strict]
        if broken:
            texts = [warning.render(self.lines, self.file) for warning in broken]
            raise StrictViolation(self.formula.name, texts)

    def __call__(self, arguments: Sequence[Any], dims: Mapping[str, int], out: Any = None) -> Any:
        binding = self.binder.bind(arguments, dims)
        result = self.binder.output(binding, out)
        if result.size:
            self._run(binding, result)
        if out is not None:
            return out
        return result if result.ndim else result[()]

    def _run(self, binding: Binding, result: np.ndarray[Any, Any]) -> None:
        arrays = {p.name: _readable(binding.values[p.name]) for p in self.formula.arrays}
        layout = layout_of(self.formula, arrays, binding.sizes)
        compilation = self.compilation(layout, current_target())
        direct = result.flags.aligned and (result.ndim == 0 or result.strides[-1] == result.itemsize or result.shape[-1] == 1)
        target = result if direct else np.empty(result.shape, result.dtype)
        run(compilation, arrays, binding, target)
        if not direct:
            np.copyto(result, target)


def run(
    compilation: Compilation,
    arrays: Mapping[str, np.ndarray[Any, Any]],
    binding: Binding,
    result: np.ndarray[Any, Any],
) -> None:
    """Fill the argument table and call the stages in order."""
    plan, generated = compilation.plan, compilation.generated
    sizes = dict(binding.sizes)
    shapes = {
        stage.name: tuple(axis.extent.evaluate(sizes) for axis in stage.axes) for stage in plan.statistics
    }
    items = {stage.name: stage.root.dtype.bytes for stage in plan.statistics}
    needed = [items[name] * int(np.prod(shape, dtype=np.int64)) for name, shape in shapes.items()]
    needed += [workspace.bytes(sizes) for workspace in generated.workspaces]
    room = Room(needed)
    addresses = dict(zip([*shapes, *(w.name for w in generated.workspaces)], room.addresses, strict=True))
    strides = {name: _c_strides(shape, items[name]) for name, shape in shapes.items()}
    placed = {**arrays, plan.final.name: result}
    for name, array in placed.items():
        addresses[name] = array.ctypes.data if array.size else _EMPTY.ctypes.data
        strides[name], shapes[name] = array.strides, array.shape
    table = (ctypes.c_int64 * len(generated.table.slots))()
    for number, slot in enumerate(generated.table.slots):
        table[number] = _slot_value(slot, addresses, strides, shapes, sizes, binding)
    address = ctypes.addressof(table)
    for function in compilation.loaded.functions:
        function(address)


def _slot_value(
    slot: Slot,
    addresses: Mapping[str, int],
    strides: Mapping[str, Sequence[int]],
    shapes: Mapping[str, Sequence[int]],
    sizes: Mapping[str, int],
    binding: Binding,
) -> int:
    match slot.kind:
        case "pointer" | "workspace":
            return addresses[slot.name]
        case "stride":
            return strides[slot.name][slot.axis]
        case "size":
            return shapes[slot.name][slot.axis]
        case "dim":
            return sizes[slot.name]
        case "scalar":
            raw = np.asarray(binding.values[slot.name]).tobytes().ljust(8, b"\0")
            return int.from_bytes(raw, "little", signed=True)


def _c_strides(shape: Sequence[int], item: int) -> tuple[int, ...]:
    strides: list[int] = []
    for size in reversed(shape):
        strides.append(item)
        item *= size
    return tuple(reversed(strides))


def _readable(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The array itself, or an aligned copy of one whose elements lie at odd addresses."""
    return array if array.flags.aligned else array.copy()


