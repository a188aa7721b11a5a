"""Runs one case on a backend and judges what it gave against the interpreter's bound.

In: a `Case` and a way to run it. Out: how many elements were judged and what was wrong, in words. An element
whose bound is infinite cannot be judged; it is counted, so that a run can assert that most could be.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from kerneljit.backends import numba as numba_backend
from kerneljit.backends.target import LEVELS
from kerneljit.errors import AccumulatorOverflow, IndexOutOfBounds, NegativeSize
from kerneljit.ir.formula import Formula
from kerneljit.ir.rounding import Bounded, bounded, judge
from kerneljit.runtime.binding import Binder
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import target
from kerneljit.runtime.host import host
from tests.kept_code import Shelf

from .arrays import Array
from .cases import Case

Runner = Callable[[Case, dict[str, Any], Array | None], Array]
"""Runs a case's formula with given arguments, into the given array if there is one."""

REFUSALS = (AccumulatorOverflow, IndexOutOfBounds, NegativeSize)
"""What a call may say to a formula whose sizes were drawn without asking."""


@dataclass
class Tally:
    """What a run amounted to."""

    comparisons: int = 0
    refused: int = 0
    elements: int = 0
    judged: int = 0
    float_elements: int = 0
    float_judged: int = 0

    def add(self, other: Tally) -> None:
        """Take another run's numbers in."""
        for name, number in vars(other).items():
            setattr(self, name, getattr(self, name) + number)

    @property
    def share(self) -> float:
        """The share of elements that could be judged."""
        return self.judged / max(1, self.elements)

    @property
    def float_share(self) -> float:
        """The same of the elements that are floats."""
        return self.float_judged / max(1, self.float_elements)

    def __str__(self) -> str:
        return (
            f"{self.comparisons} comparisons, {self.refused} cases refused, {self.elements} elements,"
            f" {self.share:.1%} judged, of the floats {self.float_share:.1%}"
        )


class Mismatch(AssertionError):
    """A backend gave something that the interpreter's bound does not allow."""

    def __init__(self, case: Case, backend: str, problem: str) -> None:
        self.case = case
        self.backend = backend
        self.problem = problem
        super().__init__(f"{backend}, seed {case.seed}:\n{problem}\n{case.text()}")


def host_levels() -> tuple[str, ...]:
    """Every target level that this host runs, the lowest first."""
    reached = host().reached_level
    return LEVELS[: LEVELS.index(reached) + 1] if reached in LEVELS else (reached,)


def reference(case: Case) -> Bounded | None:
    """The interpreter's answer with its bound, or None where a call would be refused."""
    values = case.values()
    arguments = [values[p.name] for p in case.formula.parameters]
    try:
        binding = Binder(case.formula).bind(arguments, case.keywords())
    except REFUSALS:
        return None
    return bounded(case.formula, binding.values, binding.sizes)


def check(case: Case, expected: Bounded, backend: str, run: Runner) -> Tally:
    """Run the case on one backend; a `Mismatch` where the result is not what it must be."""
    values = case.values()
    before = {name: np.array(value, copy=True) for name, value in values.items()}
    given = case.output()
    memory = None if given is None else given[1].copy(order="K")
    try:
        got = run(case, values, None if given is None else given[0])
    except Exception as error:
        raise Mismatch(case, backend, f"raised {type(error).__name__}: {error}") from error
    problem = judge(np.asarray(got), expected) or _damage(values, before)
    if problem is None and given is not None and memory is not None:
        problem = _spill(*given, memory)
    if problem is not None:
        raise Mismatch(case, backend, problem)
    tally = Tally(comparisons=1, elements=expected.error.size, judged=int(np.isfinite(expected.error).sum()))
    if case.formula.result.is_float:
        tally.float_elements, tally.float_judged = tally.elements, tally.judged
    return tally


def _damage(values: Mapping[str, Any], before: Mapping[str, Array]) -> str | None:
    for name, value in values.items():
        if np.asarray(value).tobytes() != before[name].tobytes():
            return f"the argument {name} was changed"
    return None


def _spill(out: Array, memory: Array, before: Array) -> str | None:
    """What was written around the output: once its own elements are as before, all must be as before."""
    if np.shares_memory(out, memory) and memory is not out:
        place = out.__array_interface__["data"][0] - memory.__array_interface__["data"][0]
        kept = np.ndarray(out.shape, out.dtype, before, place, out.strides) if out.size else before
        if out.size:
            out[...] = kept
        if memory.tobytes() != before.tobytes():
            return "memory around `out` was changed"
    return None


# ------------------------------------------------------------------------------------------- backends


class Compiled:
    """The LLVM backend at one level; remembers what it compiled for the formula asked last."""

    def __init__(self, level: str) -> None:
        self.level = level
        self._known: tuple[Formula, Executable] | None = None

    def __call__(self, case: Case, values: dict[str, Any], out: Array | None) -> Array:
        if self._known is None or self._known[0] is not case.formula:
            self._known = case.formula, Executable(case.formula, library=Shelf(case.formula))
            if case.seed % 2:
                self._known[1].specialises = 0  # half of the cases see the code for any size
        executable = self._known[1]
        arguments = [values[p.name] for p in case.formula.parameters]
        with target(self.level):
            if case.seed % 3 == 0:  # a third of the cases are called as in a later process, by code that was kept
                executable(arguments, case.keywords())
                specialises = executable.specialises
                executable = Executable(case.formula, library=executable.library)
                executable.specialises = specialises
            result: Array = executable(arguments, case.keywords(), out)
        return result


class Looped:
    """The numba backend."""

    def __init__(self) -> None:
        self._known: tuple[Formula, Callable[..., Array]] | None = None

    def __call__(self, case: Case, values: dict[str, Any], out: Array | None) -> Array:
        if self._known is None or self._known[0] is not case.formula:
            self._known = case.formula, numba_backend.compile(case.formula)
        return self._known[1](values, case.sizes, out)


def runners() -> dict[str, Runner]:
    """Every backend and target of this host by name."""
    return {**{level: Compiled(level) for level in host_levels()}, "numba": Looped()}
