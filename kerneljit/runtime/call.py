"""One formula, ready to be called: compiled on demand for each target and layout, then run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from kerneljit import settings
from kerneljit.backends.target import Target
from kerneljit.errors import StrictViolation
from kerneljit.ir.dtype import to_numpy
from kerneljit.ir.formula import Formula
from kerneljit.ir.node import Axis
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.factor import Exact, factor
from kerneljit.plan.layout import Layout, contiguous_axis, single_axes, small_dims
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.plan.tile_sums import machine_for_sizes

from .binding import Binder
from .bound import NO_PACKS, BoundCall, Packs, readable
from .census import Called, Census
from .choice import current_target
from .compilation import Compilation
from .dump import dump_stages
from .entry import forget, remember
from .jit import COMPILING
from .machine import call_layout, machine_here
from .output import judge_overlap, judged_output, new_output
from .threads import counted_threads, judged_threads

if TYPE_CHECKING:
    from kerneljit.plan.contract import Contract, ContractedFormula

_INSPECTED_SIZE = 1024
"""What sizes a contract is looked at for where no arrays say."""

_REMEMBERED_CALLS = 256
"""How many combinations of shapes and strides a kernel keeps ready."""
SPECIALISED = 16
"""So many combinations of small sizes get code of their own; a kernel that is called with ever new ones is not
compiled for each of them."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a call with certain shapes and strides comes to; no `call` where the output is empty."""

    shape: tuple[int, ...]
    sizes: Mapping[str, int]
    call: BoundCall | None


class Advice(Protocol):
    """Whoever knows which schedule is best for a call: what was tuned, say. It never fails; None leaves the choice."""

    def __call__(
        self, plan: Plan, layout: Layout, target: Target, sizes: Mapping[str, int], threads: int, /
    ) -> Schedule | None: ...


def no_advice(_plan: Plan, _layout: Layout, _target: Target, _sizes: Mapping[str, int], _threads: int, /) -> None:
    """Leaves every choice to the cost model."""


class Executable:
    """A formula with its plan and its compilations."""

    def __init__(
        self,
        formula: Formula,
        *,
        strict: bool = False,
        contract: Contract | None = None,
        file: str = "",
        lines: Mapping[int, str] | None = None,
        advice: Advice = no_advice,
        census: Census | None = None,
    ) -> None:
        self.formula = formula
        self.census = census
        self.advice = advice
        self.contract = contract
        self.strict = strict
        self.file = file
        self.lines = dict(lines or {})
        self.binder = Binder(formula)
        self._dtype = to_numpy(formula.result)
        self._compilations: dict[tuple[Target, Layout, int, Schedule], Compilation] = {}
        self._defaults: dict[tuple[Layout, int], Schedule] = {}
        self._plans: dict[tuple[Machine, Formula | None, frozenset[Axis]], Plan] = {}
        self._prepared: dict[Any, Prepared] = {}
        self.specialises = SPECIALISED
        self._known: set[tuple[tuple[str, int], ...]] = set()

    def plan(self, target: Target, layout: Layout | None = None, sizes: Mapping[str, int] | None = None) -> Plan:
        """The plan for a target: its instructions decide in which types sums over pairs are taken."""
        machine = machine_for_sizes(machine_here(target), self.formula, sizes)
        parts = self._in_parts(machine, sizes)
        single = single_axes(self.formula, layout) if layout is not None else frozenset[Axis]()
        key = (machine, parts.fast if parts is not None else None, single)
        found = self._plans.get(key)
        if found is None:
            exact = Exact(parts.plain, parts.unfit) if parts is not None else None
            plan = factor(parts.fast if parts is not None else self.formula, machine, exact, single)
            found = self._plans.setdefault(key, plan)
        return found

    def _in_parts(self, machine: Machine, sizes: Mapping[str, int] | None) -> ContractedFormula | None:
        """The formula by narrower products, where a contract allows it and sizes make it faster."""
        if self.contract is None:
            return None
        from kerneljit.plan.contract import contracted

        known = sizes if sizes is not None else dict.fromkeys(self.formula.dims, _INSPECTED_SIZE)
        return contracted(self.formula, self.contract, machine, known)

    def schedule(
        self,
        plan: Plan,
        layout: Layout,
        target: Target,
        sizes: Mapping[str, int] | None = None,
        threads: int = 1,
    ) -> Schedule:
        """What is best as far as is known: advice for calls of these sizes, else what the cost model says."""
        advised = self.advice(plan, layout, target, sizes, threads) if sizes is not None else None
        return advised if advised is not None else self.default_schedule(plan, layout)

    def default_schedule(self, plan: Plan, layout: Layout) -> Schedule:
        """What the cost model says."""
        key = (layout, id(plan))  # plans are kept as long as this is
        found = self._defaults.get(key)
        if found is None:
            found = self._defaults[key] = default_schedule(plan, layout, plan.machine)
        return found

    def compilation(
        self,
        layout: Layout,
        target: Target,
        sizes: Mapping[str, int] | None = None,
        schedule: Schedule | None = None,
        threads: int = 1,
    ) -> Compilation:
        """The machine code for a target, a layout and, where a contract or advice asks for them, sizes."""
        plan = self.plan(target, layout, sizes)
        chosen = schedule if schedule is not None else self.schedule(plan, layout, target, sizes, threads)
        if not chosen.specialised:
            layout = replace(layout, known=())
        key = (target, layout, id(plan), chosen)
        found = self._compilations.get(key)
        if found is None:
            with COMPILING:
                found = self._compilations.get(key)
                if found is None:
                    found = self._compilations[key] = self._compile(plan, chosen, layout, target)
        return found

    def _compile(self, plan: Plan, schedule: Schedule, layout: Layout, target: Target) -> Compilation:
        compilation = Compilation(plan, schedule, layout, target, self.file, self.lines)
        dump_stages(compilation)  # first, so that code which is refused can be looked at
        if self.strict:
            if layout.known:  # code without loops has no inner loops to judge: that for any size speaks for it
                self.compilation(replace(layout, known=()), target)
            self._judge(compilation)
        return compilation

    def _judge(self, compilation: Compilation) -> None:
        # One line of source becomes several loops: the first, which is the largest, speaks for all.
        first = {(w.kind, w.source_line): w for w in reversed(compilation.report.strict_warnings)}
        if first:
            texts = [warning.render(self.lines, self.file) for warning in reversed(first.values())]
            raise StrictViolation(self.formula.name, texts)

    def __call__(
        self,
        arguments: Sequence[Any],
        dims: Mapping[str, int],
        out: Any = None,
        caller: object = None,
        threads: Any = None,
        packs: Packs = NO_PACKS,
    ) -> Any:
        """The output; a `caller` is a kernel, to be called without Python from its third such call on."""
        asked = None if threads is None else judged_threads(self.formula.name, threads)
        binder = self.binder
        given = binder.converted(arguments)
        target = current_target()
        shapes: list[Any] = [target.identity]
        for position in binder.array_positions:
            array = given[position]
            shapes += (array.shape, array.strides, array.flags.aligned)
        if dims:
            shapes.append(tuple(binder.keyword_sizes(dims).items()))
        if packs:
            shapes.append(frozenset(packs))
        count = asked if asked is not None else counted_threads(settings.threads())
        if count > 1:
            shapes.append("divided")
        key = tuple(shapes)
        calls = self._prepared  # the same to the end, whatever is forgotten meanwhile
        prepared = calls.get(key)
        is_new = prepared is None
        if prepared is None:
            prepared = self.prepare(given, dims, target, tuple(sorted(packs)), count)
            if len(calls) >= _REMEMBERED_CALLS:
                calls.clear()
            calls[key] = prepared
        else:
            binder.bind_again(given, prepared.sizes, prepared.shape)
        result = self._output(prepared.shape, given, out)
        if prepared.call is not None:
            began = perf_counter()
            if result.ndim == 0 or result.strides[-1] == result.itemsize or result.shape[-1] == 1:
                prepared.call.run(given, result, count, packs)
            else:
                contiguous = np.empty(result.shape, result.dtype)
                prepared.call.run(given, contiguous, count, packs)
                np.copyto(result, contiguous)
            if prepared.call.tallies is not None:
                prepared.call.tallies.note(count, began, perf_counter())
            by_default = asked is None and count == 1  # the short way knows no threads
            if by_default and not (is_new or dims or caller is None or binder.judges_data):
                self._remember(calls, caller, prepared.call, target, arguments)
        if out is not None:
            return out
        return result if result.ndim else result[()]

    def _remember(
        self, calls: Mapping[Any, Prepared], caller: object, call: BoundCall, target: Target, arguments: Sequence[Any]
    ) -> None:
        """Make later calls short, but for one that has been forgotten while it ran."""
        if COMPILING.acquire(blocking=False):  # else the next call comes here again: none waits for a compilation
            try:
                if calls is self._prepared:
                    remember(caller, call, target, arguments)
            finally:
                COMPILING.release()

    def forget(self, caller: object = None) -> None:
        """Ask anew, from the next call on, how calls are best made; those that run go on as they are.

        The `caller` is the kernel whose calls go the short way.
        """
        self._prepared = {}  # before the kernel's records: what is remembered from now on is none of these
        forget(caller)

    def prepare(
        self,
        given: Sequence[Any],
        dims: Mapping[str, int],
        target: Target,
        packed: tuple[str, ...] = (),
        threads: int = 1,
        schedule: Schedule | None = None,
    ) -> Prepared:
        """What a call with such arguments comes to, under a schedule of the caller's or the best that is known."""
        binding = self.binder.bind(given, dims)
        if 0 in binding.shape:
            return Prepared(binding.shape, binding.sizes, None)
        arrays = {p.name: readable(binding.values[p.name]) for p in self.formula.arrays}
        contiguous = {name: contiguous_axis(array) for name, array in arrays.items()}
        layout = replace(self.layout(contiguous, binding.sizes, target, threads), packed=packed)
        with COMPILING:
            layout = self.specialised(layout, binding.sizes)
            compilation = self.compilation(layout, target, binding.sizes, schedule, threads)
            loaded = compilation.loaded
        call = BoundCall(self.formula, compilation.generated.form, loaded, arrays, binding, compilation)
        if self.census is not None and self.census.is_on:
            shape = tuple(sorted(binding.sizes.items())), layout.contiguous
            call.tallies = self.census.tallies(Called(self.formula, self.contract, target.identity, *shape))
        return Prepared(binding.shape, binding.sizes, call)

    def layout(
        self, contiguous: Mapping[str, int | None], sizes: Mapping[str, int], target: Target, threads: int = 1
    ) -> Layout:
        """The layout of a call whose arrays have these contiguous axes; small sizes are not yet part of it."""
        layout = call_layout(self.formula, contiguous, sizes, target)
        if threads == 1:
            return layout
        # Threads share statistics, which are then complete before whatever reads them.
        return replace(layout, is_divided=bool(self.plan(target, layout, sizes).statistics))

    def specialised(self, layout: Layout, sizes: Mapping[str, int]) -> Layout:
        """The layout with small sizes known, as long as there are not too many different ones."""
        known = small_dims(self.formula, sizes)
        with COMPILING:
            if known not in self._known:
                if len(self._known) >= self.specialises:
                    return layout
                self._known.add(known)
        return replace(layout, known=known)

    def _output(self, shape: tuple[int, ...], given: Sequence[Any], out: Any) -> np.ndarray[Any, Any]:
        """The array to write: a new one, or the caller's after judging it."""
        name = self.formula.name
        if out is None:
            return new_output(name, self._dtype, shape)
        result = judged_output(name, self._dtype, shape, out)
        judge_overlap(name, result, self.formula.parameters, [(n, given[n]) for n in self.binder.array_positions])
        return result
