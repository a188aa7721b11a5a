"""One formula, ready to be called: found compiled, or compiled on demand, for each target and layout, then run.

What plans and compiles is imported when code is first made: a process that finds all its code needs none of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from math import prod
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakValueDictionary

import numpy as np

from kerneljit import settings
from kerneljit.backends.target import Target
from kerneljit.errors import StrictViolation
from kerneljit.ir.dtype import to_numpy
from kerneljit.ir.formula import Formula
from kerneljit.plan.layout import Layout, contiguous_axis, small_dims
from kerneljit.values import value

from .binding import Binder, Binding
from .bound import NO_PACKS, BoundCall, Packs, readable
from .census import Called, Census
from .choice import current_target
from .entry import forget, remember
from .jit import COMPILING, Loaded, load_object
from .library import Code, Library, NoLibrary, Request
from .machine import call_layout
from .output import judge_overlap, judged_output, new_output
from .threads import counted_threads, judged_threads

if TYPE_CHECKING:
    from kerneljit.plan.choices import Schedule
    from kerneljit.plan.contract import Contract
    from kerneljit.plan.plan import Plan

    from .compilation import Compilation
    from .planning import Planner

_REMEMBERED_CALLS = 256
"""How many combinations of shapes and strides a kernel keeps ready."""
_MOST_ROOM, _SMALL_ROOM = 256, 1 << 28
"""Kept code that asks for more scratch memory than so many times its arrays, and so many bytes, was not made by us."""
SPECIALISED = 16
"""So many combinations of small sizes get code of their own; a kernel that is called with ever new ones is not
compiled for each of them."""


Arrays = Mapping[str, np.ndarray[Any, Any]]


@value
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
        library: Library | None = None,
        census: Census | None = None,
    ) -> None:
        self.formula = formula
        self.library: Library = library if library is not None else NoLibrary()
        self.census = census
        self.advice = advice
        self.contract = contract
        self.strict = strict
        self.file = file
        self.lines = dict(lines or {})
        self.binder = Binder(formula)
        self._dtype = to_numpy(formula.result)
        self._compilations: dict[tuple[Target, Layout, int, Schedule], Compilation] = {}
        self._prepared: dict[Any, Prepared] = {}
        self._loaded: WeakValueDictionary[bytes, Loaded] = WeakValueDictionary()
        self.specialises = SPECIALISED
        self._known: set[tuple[tuple[str, int], ...]] = set()

    @cached_property
    def _planner(self) -> Planner:
        from .planning import Planner

        return Planner(self.formula, self.contract)

    def plan(self, target: Target, layout: Layout | None = None, sizes: Mapping[str, int] | None = None) -> Plan:
        """The plan for a target: its instructions decide in which types sums over pairs are taken."""
        return self._planner.plan(target, layout, sizes)

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
        return self._planner.default_schedule(plan, layout)

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
                    found = self._compile(plan, chosen, layout, target)
                    if len(self._compilations) >= _REMEMBERED_CALLS:
                        self._compilations.pop(next(iter(self._compilations)))
                    self._compilations[key] = found
        return found

    def _compile(self, plan: Plan, schedule: Schedule, layout: Layout, target: Target) -> Compilation:
        from .compilation import Compilation
        from .dump import dump_stages

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
        schedule: Schedule | None = None,
    ) -> Any:
        """The output; a `caller` is a kernel, to be called without Python from its third such call on.

        With a `schedule` the call has that one, whatever else is known; nobody else learns of it.
        """
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
        if schedule is not None:
            shapes.append(schedule)
        key = tuple(shapes)
        calls = self._prepared  # the same to the end, whatever is forgotten meanwhile
        prepared = calls.get(key)
        is_new = prepared is None
        if prepared is None:
            prepared = self.prepare(given, dims, target, tuple(sorted(packs)), count, schedule)
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
        layout = replace(self.asked_layout(contiguous, binding.sizes, target, threads), packed=packed)
        with COMPILING:
            layout = self.specialised(layout, binding.sizes)
            if schedule is None and not settings.dump():
                call = self._found(
                    Request(target, layout, (*binding.sizes.items(),), threads, self.strict), arrays, binding
                )
            else:
                call = self._compiled(target, layout, threads, schedule, arrays, binding)
        # Tuning could do nothing for calls that bring their schedules.
        if schedule is None and self.census is not None and self.census.is_on:
            shape = tuple(sorted(binding.sizes.items())), layout.contiguous
            call.tallies = self.census.tallies(Called(self.formula, self.contract, target.identity, *shape))
        return Prepared(binding.shape, binding.sizes, call)

    def _found(self, request: Request, arrays: Arrays, binding: Binding) -> BoundCall:
        """A call of kept code; where there is none, of code that is made and kept now."""
        call = self._of_code(self.library.find(request), arrays, binding)
        if call is None:
            with self.library.making(request) as made:
                call = self._of_code(made, arrays, binding)
                if call is None:
                    call = self._compiled(request.target, request.layout, request.threads, None, arrays, binding)
                    self.library.keep(request, call.made.for_others(is_clean=self.strict))
        return call

    def _of_code(self, code: Code | None, arrays: Arrays, binding: Binding) -> BoundCall | None:
        """A call of code that was made before; None where it cannot be loaded, or wants what no code of ours wants."""
        if code is None:
            return None
        loaded = self._loaded.get(code.object)
        try:
            if loaded is None:
                loaded = self._loaded[code.object] = load_object(code.object, code.form.functions)
            call = BoundCall(self.formula, code.form, loaded, arrays, binding)
        except (ArithmeticError, OSError, RuntimeError, ValueError):
            return None
        used = sum(array.nbytes for array in arrays.values()) + prod(binding.shape) * self._dtype.itemsize
        return call if 0 <= call.room_bytes <= _MOST_ROOM * used + _SMALL_ROOM else None

    def _compiled(
        self,
        target: Target,
        layout: Layout,
        threads: int,
        schedule: Schedule | None,
        arrays: Arrays,
        binding: Binding,
    ) -> BoundCall:
        """A call of code that is made here."""
        layout = self._settled(layout, binding.sizes, target)
        if schedule is not None:
            from .chosen import judge_schedule

            judge_schedule(self, schedule, layout, target, binding.sizes)
        compilation = self.compilation(layout, target, binding.sizes, schedule, threads)
        form = compilation.generated.form
        return BoundCall(self.formula, form, compilation.loaded, arrays, binding, compilation)

    def layout(
        self, contiguous: Mapping[str, int | None], sizes: Mapping[str, int], target: Target, threads: int = 1
    ) -> Layout:
        """The layout of a call whose arrays have these contiguous axes; small sizes are not yet part of it."""
        return self._settled(self.asked_layout(contiguous, sizes, target, threads), sizes, target)

    def asked_layout(
        self, contiguous: Mapping[str, int | None], sizes: Mapping[str, int], target: Target, threads: int = 1
    ) -> Layout:
        """The same before there is a plan, which says whether threads make a difference."""
        return replace(call_layout(self.formula, contiguous, sizes, target), is_divided=threads > 1)

    def _settled(self, layout: Layout, sizes: Mapping[str, int], target: Target) -> Layout:
        """Threads share statistics, which are then complete before whatever reads them."""
        if not layout.is_divided:
            return layout
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
