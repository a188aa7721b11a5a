"""Plan and schedule -> a module's text, its assembly, its object code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import llvmlite.binding as llvm

from kerneljit.backends.arguments import ArgumentTable, Kept, Length, Slot
from kerneljit.backends.form import CallForm, table_of
from kerneljit.backends.target import Target
from kerneljit.ir.dtype import F32, U64
from kerneljit.plan.copied_blocks import scheduled_blocks
from kerneljit.plan.layout import Layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.packable import packed_parameter
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule, StageSchedule, plan_guards

from .block_statistics import BlockStatistics, StatisticFunction
from .blocked_stage import BlockedStageEmitter
from .builder import Builder
from .content import content_of
from .forms import stage_form, together_form
from .fused import Fused
from .module import DebugLines, Module, symbol
from .stage import StageEmitter
from .table import best_row, contractions
from .tile_stage import TileStageEmitter
from .tiles_table import tile_contractions

CODE_GENERATION_LEVEL = 2
"""Hand-made loops need no pass pipeline; below 2 the register allocator halves the speed."""

_MASK_REGISTERS = 7
"""AVX-512 has eight, but the first one means "all lanes" wherever a mask is asked for."""


ANY_NAME = "kernel"
"""What functions are called in code that is to be the same for kernels that differ in their names alone."""


@dataclass(frozen=True)
class Generated:
    """A module's text, and how to call it: one function per stage, all with one argument table."""

    text: str
    form: CallForm


@lru_cache
def machine_of(target: Target) -> Machine:
    """What schedules need to know of a target."""
    popcount = best_row(target, "popcount", U64)
    return Machine(
        vector_bits=target.vector_bits,
        registers=target.registers,
        mask_registers=_MASK_REGISTERS if target.has("avx512f") else 0,
        popcount_registers=popcount.registers,
        fuses=target.has("fma"),
        contractions=tuple(row.contraction for row in contractions(target)),
        tiles=tile_contractions(target),
        avoids_divider=bool(best_row(target, "small_quotient", F32).features),
    )


def generate(
    plan: Plan,
    schedule: Schedule,
    layout: Layout,
    target: Target,
    file: str = "",
    line: int = 0,
    name: str = ANY_NAME,
) -> Generated:
    """Write the module; with a file its instructions belong to lines, and with a name its functions are called so."""
    guarded = plan_guards(plan)
    module = Module(target)
    builder = Builder(module, DebugLines(module, file) if file else None)
    emitters = [
        _emitter(choice)(builder, plan, stage, choice, layout, guarded)
        for stage, choice in zip(plan.stages, schedule.stages, strict=True)
    ]
    together = Fused(plan, schedule) if schedule.together is not None else None
    if together is not None and (layout.packed or layout.known_size(together.axis.extent) is not None):
        # What is packed has no need of all stages each time; code for a known size has no parts, and so few no blocks.
        together = None
    table = _table(plan, emitters, has_blocks=together is not None)
    alone = emitters if together is None else emitters[: together.first]
    functions = [symbol(f"{name}.{emitter.stage.name.lstrip('.')}") for emitter in alone]
    called = _by_blocks(plan, schedule, layout, functions)
    emitters[-1].statistics = called
    for emitter, function in zip(alone, functions, strict=True):
        emitter.emit(function, table, line)
    if together is not None:
        functions.append(symbol(f"{name}.together"))
        together.emit(functions[-1], builder, table, emitters[together.first :], line)
    last = len(plan.stages) - 1
    stage_of = {function: number for number, function in enumerate(functions)}
    if together is not None:
        stage_of[functions[-1]] = last
    kept = _kept_statistics(plan, schedule, layout, target, functions) if layout.packed else []
    for emitter in emitters:
        for shape in emitter.kept:
            functions.append(symbol(f"{name}.{shape.workspace.lstrip('.')}.kept"))
            emitter.emit_kept(functions[-1], shape, table, line)
            kept.append(emitter.kept.described(shape, target, functions[-1]))
    functions = [function for function in functions if function not in called.functions]
    form = CallForm(
        functions=tuple(functions),
        stage_of=tuple(stage_of[function] for function in functions if function in stage_of),
        dims=plan.formula.dims,
        stages=tuple(stage_form(emitter, together) for emitter in emitters),
        workspaces=tuple(workspace for emitter in emitters for workspace in emitter.workspaces),
        together=together_form(together) if together is not None else None,
        kept=tuple(kept),
        task_work=schedule.task_work,
        threads=schedule.threads,
    )
    return Generated(module.text(), form)


def _table(plan: Plan, emitters: Sequence[StageEmitter], *, has_blocks: bool) -> ArgumentTable:
    """What `CallForm.table` will be: code is written with it before there is a form."""
    stages = [(stage.name, len(stage.axes)) for stage in plan.stages]
    workspaces = [workspace for emitter in emitters for workspace in emitter.workspaces]
    packed = [shape.workspace for emitter in emitters for shape in emitter.kept]
    return table_of(plan.formula, plan.formula.dims, stages, workspaces, packed, has_blocks=has_blocks)


def _by_blocks(plan: Plan, schedule: Schedule, layout: Layout, functions: Sequence[str]) -> BlockStatistics:
    """The statistics that the last stage calls block by block; there are none where stages go together."""
    function_of = dict(zip((stage.name for stage in plan.stages), functions, strict=False))
    found = scheduled_blocks(plan, schedule, layout)
    return BlockStatistics([StatisticFunction(statistic, function_of[statistic.stage.name]) for statistic in found])


def _emitter(choice: StageSchedule) -> type[StageEmitter]:
    if choice.tiles:
        return TileStageEmitter
    return BlockedStageEmitter if choice.reduction_block else StageEmitter


def _kept_statistics(
    plan: Plan, schedule: Schedule, layout: Layout, target: Target, functions: Sequence[str]
) -> list[Kept]:
    """The statistics of packed parameters alone."""
    found = []
    for stage, choice, function in zip(plan.statistics, schedule.stages, functions, strict=False):
        name = packed_parameter(stage.roots, stage.axes, plan.formula, layout.packed, plan_guards(plan))
        if name is not None:
            content = content_of(stage.roots, target.identity, stage.axes, choice)
            lengths = tuple(Length(axis.extent) for axis in stage.axes)
            found.append(Kept(name, Slot("pointer", stage.name), function, content, stage.root.dtype.bytes, lengths))
    return found


@lru_cache
def _target_machine(target: Target) -> llvm.TargetMachine:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    llvm.initialize_native_asmparser()  # glue asks the CPU by instructions that have no other name
    found = llvm.Target.from_triple(target.triple)
    machine = found.create_target_machine(
        cpu=target.llvm_cpu,
        features=target.llvm_features,
        opt=CODE_GENERATION_LEVEL,
        reloc="pic",
        codemodel="small",
    )
    machine.set_asm_verbosity(True)  # the report reads the names of blocks from the comments
    return machine


def _parsed(text: str) -> llvm.ModuleRef:
    module = llvm.parse_assembly(text)
    module.verify()
    return module


def assembly(text: str, target: Target) -> str:
    """The assembly that a module becomes."""
    result: str = _target_machine(target).emit_assembly(_parsed(text))
    return result


def object_code(text: str, target: Target, *, inline: bool = False) -> bytes:
    """The object file that a module becomes; functions that say `alwaysinline` are inlined if asked for."""
    machine, module = _target_machine(target), _parsed(text)
    if inline:
        passes = llvm.create_new_module_pass_manager()
        passes.add_always_inliner_pass()
        passes.run(module, llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options()))
    result: bytes = machine.emit_object(module)
    return result
