"""The machine's limit for one problem, and which share of it a measured call reaches.

In: a problem. Out: `Limit`: the least time that this host could take, and what holds it back, arithmetic or memory.

The model is that of the roofline, with both roofs measured on this host. *Arithmetic*: the least vector instructions
(`work`), each kind at the rate of a loop of nothing but these, all of them at the rate at which any vector instructions
go; the slowest of these holds. *Memory*: every input read once and the output written once, at the measured speed of
the first level of the caches that holds all of them. Loads into registers, copies into panels, edges, calls, and how
well the two overlap are left out. So the limit may be out of reach, but what is faster than it was not foreseen: then
`Share.note` says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kerneljit.backends.target import Target
from kerneljit.ir.node import Node, Op
from kerneljit.plan.machine import Contraction
from kerneljit.plan.plan import Plan
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host
from kerneljit.runtime.jit import COMPILING

from .peaks import Level, Peaks, level_bytes, peaks_of
from .problem import Caches, Problem
from .sizes import layout_of_shape
from .work import Scarce, Work, work_of_call

Bound = Literal["arithmetic", "memory"]

_CLOCK = 1.1
"""What is faster than the limit by less than this may be so by the processor's frequency alone."""


@dataclass(frozen=True, slots=True)
class Ceiling:
    """One thing that takes at least so long."""

    what: str
    amount: float
    unit: str
    rate: float
    """Of the unit, in a second."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Share:
    """A measured time beside the limit; above 1 a note says why."""

    value: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """The least time that a call could take on this host."""

    operations: float
    bytes: float
    arithmetic_seconds: float
    memory_seconds: float
    level: Level
    """Where the operands lie: the first level of the caches that holds all of them, or memory."""
    ceilings: tuple[Ceiling, ...]
    """What the two times are made of, the slowest first."""
    threads: int = 1
    """As many as the host has, at most."""

    @property
    def seconds(self) -> float:
        return max(self.arithmetic_seconds, self.memory_seconds)

    @property
    def bound(self) -> Bound:
        """What holds it back."""
        return "arithmetic" if self.arithmetic_seconds >= self.memory_seconds else "memory"

    @property
    def operations_a_second(self) -> float:
        """The flat roof; 0 where nothing is computed."""
        return self.operations / self.arithmetic_seconds if self.operations else 0.0

    @property
    def bytes_a_second(self) -> float:
        """The sloping roof."""
        return self.bytes / self.memory_seconds

    def share(self, seconds: float) -> Share:
        """How near a call that took so long comes to it."""
        value = self.seconds / seconds
        if value <= 1:
            return Share(value)
        if value < _CLOCK:
            return Share(value, "above 1: the processor ran faster than when its peak was measured")
        if self.bound == "memory":
            return Share(value, "above 1: the caches held more of the operands than the model grants them")
        return Share(value, "above 1: the code found a way that needs fewer instructions than the model counts")


def limit_of(problem: Problem) -> Limit:
    """The limit for calls of a problem on this host; the first one takes some tenths of a second."""
    with problem.on_target():
        executable, target = problem.executable(), current_target()
        layout = layout_of_shape(executable, problem.shape, target)
        plan = executable.plan(target, layout, problem.sizes)
    return limit_of_plan(plan, problem, target)


def limit_of_plan(plan: Plan, problem: Problem, target: Target) -> Limit:
    """The same, where the plan is known."""
    with COMPILING:  # operations are compiled to be counted
        work = work_of_call(plan, problem.sizes, target)
    threads = min(problem.shape.threads, host().cores.logical)
    peaks = peaks_of(target, threads)
    arithmetic = _arithmetic(work, peaks)
    level, memory = _memory(work, peaks, problem.caches)
    ceilings = sorted([*arithmetic, memory], key=lambda ceiling: -ceiling.seconds)
    return Limit(
        operations=work.operations,
        bytes=work.bytes,
        arithmetic_seconds=max(ceiling.seconds for ceiling in arithmetic),
        memory_seconds=memory.seconds,
        level=level,
        ceilings=tuple(ceilings),
        threads=threads,
    )


# ----------------------------------------------------------------------------- arithmetic


def _arithmetic(work: Work, peaks: Peaks) -> list[Ceiling]:
    """What each kind of instruction takes; they may overlap, so the slowest holds."""
    rate = peaks.instructions()
    found = [Ceiling("vector instructions", work.instructions, "instructions", rate, work.instructions / rate)]
    for scarce, amount in work.scarce.items():
        name, unit = _name(scarce)
        if isinstance(scarce, Contraction):
            rate = peaks.contraction(scarce, is_of_tiles=scarce in work.tiles)
        else:
            rate = peaks.operation(scarce)
        found.append(Ceiling(name, amount, unit, rate, amount / rate))
    return found


def _name(scarce: Scarce) -> tuple[str, str]:
    if isinstance(scarce, Contraction):
        names = {"dot": f"products of {scarce.left} by {scarce.right}", "and_popcount": "bits in common"}
        return names[scarce.idiom], f"units of {scarce.unit_bits} bits"
    return _OPERATIONS.get(scarce.op, str(scarce.op)).format(_type(scarce)), "vectors"


_OPERATIONS = {
    Op.MUL: "products added, {}", Op.DIV: "divisions, {}", Op.SQRT: "square roots, {}",
    Op.RSQRT: "reciprocals of square roots, {}",
}  # fmt: skip


def _type(node: Node) -> str:
    return str(node.dtype)


# ----------------------------------------------------------------------------- memory


def _memory(work: Work, peaks: Peaks, caches: Caches) -> tuple[Level, Ceiling]:
    """What moving the operands takes, and where they lie."""
    fits = (level for level, size in level_bytes() if size is None or (caches == "warm" and work.bytes <= size))
    level = next(fits)
    bandwidth = peaks.bandwidth(level)
    seconds = bandwidth.seconds(work.read_bytes, work.written_bytes)
    return level, Ceiling(f"{level}, read and written", work.bytes, "bytes", work.bytes / seconds, seconds)
