"""Loops that show what a core can do at best: nothing but independent instructions, or nothing but memory.

In: a target, and what to do: a row of instructions, an operation, a way through memory. Out: `Probe`s, modules of one
function `peak(count, memory, bytes)` and how much of it one pass does; and how many instructions an operation takes.
This room measures nothing and knows neither formulas nor plans.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, cast

from kerneljit.backends.target import Target
from kerneljit.ir.dtype import DType
from kerneljit.ir.node import Node, Op
from kerneljit.plan.machine import Contraction

from .assembly import parse
from .builder import FLOAT, I32, I64, POINTER, Builder, Loop, Type, Value
from .compiler import assembly
from .conversions import constant_value, llvm_type
from .elementwise import emit_operation
from .mnemonics import Kind, Reader
from .module import Module
from .table import best_contraction, best_row
from .tiles_table import best_tile_row

FUNCTION: Final = "peak"
MEMORY_BYTES: Final = 32 << 10
"""What arithmetic loops read of the memory that they are given: it stays in the first cache."""
PATTERN: Final = 0x3F803F80
"""What that memory is filled with, 32 bits of it: about 1.0 as f32, twice 1.0 as bf16, harmless bytes."""
STEP_BYTES: Final = 512
"""Memory is gone through in steps of so many bytes."""

Way = Literal["read", "read ahead", "write", "stream", "copy", "copy past the caches"]
READS: Final[tuple[Way, ...]] = ("read", "read ahead")
WRITES: Final[tuple[Way, ...]] = ("write", "stream")
COPIES: Final[tuple[Way, ...]] = ("copy", "copy past the caches")

_AHEAD = 4096
_MANY_REGISTERS = 32
_CACHE_LINE = 64


@dataclass(frozen=True, slots=True)
class Probe:
    """A module, and how much one pass through its loop does, in whatever unit its maker says."""

    text: str
    amount: float


# ---------------------------------------------------------------------- arithmetic


def issue_probes(target: Target) -> tuple[Probe, ...]:
    """Vector instructions of any kind, in several mixtures: ports differ in what they take."""
    if target.has("avx") and not target.has("avx2"):  # integers only come in half as wide vectors there
        return (_mixture(target, ("product", "sum")),)
    return tuple(_mixture(target, kinds) for kinds in (("product", "sum", "whole"), ("whole",), ("sum", "whole")))


def _mixture(target: Target, kinds: Sequence[str]) -> Probe:
    def step(builder: Builder, number: int, value: Value, operand: Value) -> Value:
        kind = kinds[number % len(kinds)]
        if kind == "product":
            fuses = builder.target.has("fma")
            return builder.fused_multiply_add(operand, operand, value) if fuses else builder.fmul(value, operand)
        if kind == "sum":
            return builder.fadd(value, operand)
        whole, other = (builder.bitcast_to(one, value.type.as_integer) for one in (value, operand))
        for _ in range(_WHOLE_STEPS // 2):
            whole = builder.bit_xor(builder.add(whole, other), other)
        return builder.bitcast_to(whole, value.type)

    chains = target.registers - (8 if target.registers >= _MANY_REGISTERS else 3)
    probe = _chains(target, FLOAT.with_lanes(target.vector_bits // 32), step, chains=chains)
    return Probe(probe.text, sum(_WHOLE_STEPS if kinds[n % len(kinds)] == "whole" else 1 for n in range(chains)))


_WHOLE_STEPS = 4
"""Integers are done at once, floats after some cycles: with one each, few registers would wait for the floats."""


def multiply_add_probe(target: Target, dtype: DType) -> Probe:
    """Products added to sums, in vectors."""
    row = best_row(target, "multiply_add", dtype)

    def step(builder: Builder, _number: int, value: Value, operand: Value) -> Value:
        return row.emit(builder, (operand, operand, value))

    # Where products are instructions of their own, equal ones would be computed once.
    return _chains(target, llvm_type(dtype, target.vector_bits // dtype.width), step, reads=not target.has("fma"))


def operation_probe(target: Target, node: Node) -> Probe:
    """An operation of one or two operands of its own type, in vectors; the second is what went before."""

    def step(builder: Builder, _number: int, value: Value, operand: Value) -> Value:
        return emit_operation(builder, node, [operand, value][-len(node.sources) :])

    return _chains(target, llvm_type(node.dtype, target.vector_bits // node.dtype.width), step)


Step = Callable[[Builder, int, Value, Value], Value]
"""Emits a chain's next value, given its number, its last value and an operand."""


def _chains(target: Target, type_: Type, step: Step, *, chains: int | None = None, reads: bool = False) -> Probe:
    """As many chains as registers allow, each waiting for itself alone; the amount is of vectors.

    All share an operand in a register, unless each `reads` one of its own.
    """
    count = chains or target.registers - (8 if target.registers >= _MANY_REGISTERS else 6)
    builder = Builder(Module(target))

    def vector(place: Value, number: int) -> Value:
        return builder.load(type_, builder.offset(place, builder.index(_CACHE_LINE * number)), _CACHE_LINE)

    with _function(builder) as (passes, memory, _):
        shared, begin = vector(memory, count), [vector(memory, number) for number in range(count)]
        with builder.loop(builder.index(0), passes, builder.index(1), begin) as loop:
            place = _moving(builder, memory, loop) if reads else memory
            for number, value in enumerate(loop.carried):
                operand = vector(place, number) if reads else shared
                loop.next_values.append(step(builder, number, value, operand))
        _keep(builder, memory, loop.carried)
    return Probe(builder.module.text(), count)


def contraction_probe(target: Target, contraction: Contraction) -> Probe:
    """An instruction that takes several terms of a pair at once, or what stands for one; the amount is of units."""
    row = best_contraction(target, contraction.idiom, contraction.left, contraction.right, contraction.accumulator)
    assert row is not None, "a contraction of a machine has a row on its target"
    lanes, steps = max(row.lanes), contraction.steps
    columns = _columns(target, steps)
    sums, unit = llvm_type(contraction.accumulator, lanes), Type(f"i{contraction.unit_bits}", lanes)
    builder = Builder(Module(target))

    def units(place: Value, column: int) -> list[Value]:
        first = column * steps
        return [
            builder.load(unit, builder.offset(place, builder.index(_CACHE_LINE * (first + n))), _CACHE_LINE)
            for n in range(steps)
        ]

    with _function(builder) as (passes, memory, _):
        # What fits stays in registers, as in a tile; what does not is read again, as in a tile.
        kept = [units(memory, 1 + column) for column in range(columns)] if steps == 1 else []
        with builder.loop(builder.index(0), passes, builder.index(1), [builder.zero(sums)] * columns) as loop:
            lefts = units(_moving(builder, memory, loop), 0)
            for column, value in enumerate(loop.carried):
                rights = kept[column] if kept else units(_moving(builder, memory, loop), 1 + column)
                loop.next_values.append(row.emit(builder, lefts, rights, value))
        _keep(builder, memory, loop.carried)
    return Probe(builder.module.text(), columns * steps * lanes)


def _columns(target: Target, steps: int) -> int:
    if steps > 1:
        return 4
    return 12 if target.registers >= _MANY_REGISTERS else 6


def _moving(builder: Builder, memory: Value, loop: Loop) -> Value:
    """A place that is another in every other pass, so that nothing read there is the same in all of them."""
    odd = builder.bit_and(loop.counter, builder.index(1))
    return builder.offset(memory, builder.mul(odd, builder.index(MEMORY_BYTES // 2)))


_TILES_OF_SUMS = 4


def tile_probe(target: Target, contraction: Contraction) -> Probe:
    """Products of tile registers, four sums at once; the amount is of units, as of vectors."""
    row = best_tile_row(target, contraction.idiom, contraction.left, contraction.right)
    assert row is not None, "a contraction of a machine has a row on its target"
    registers, builder = row.registers, Builder(Module(target))
    with _function(builder) as (passes, memory, _):
        registers.configure(builder)
        for tile in range(_TILES_OF_SUMS):
            registers.zero(builder, tile)
            registers.load(builder, _TILES_OF_SUMS + tile, memory, builder.index(_CACHE_LINE))
        with builder.loop(builder.index(0), passes, builder.index(1)):
            for sums in range(_TILES_OF_SUMS):
                row.emit(builder, sums, _TILES_OF_SUMS + sums // 2, _TILES_OF_SUMS + 2 + sums % 2)
        registers.store(builder, 0, memory, builder.index(_CACHE_LINE))
        registers.release(builder)
    return Probe(builder.module.text(), _TILES_OF_SUMS * registers.lines * registers.lanes**2 / row.expansion)


# ---------------------------------------------------------------------- memory


def memory_probe(target: Target, way: Way) -> Probe:
    """One way through all of the memory, `count` times; copies go from its second half to its first.

    The amount is that of one byte: what a pass does depends on how much memory it is given.
    """
    type_ = I32.with_lanes(target.vector_bits // 32)
    builder = Builder(Module(target))
    with _function(builder) as (passes, memory, size):
        half = builder.emit(I64, f"lshr i64 {size.text}, 1")
        stop = half if way in COPIES else size
        pattern = builder.splat(builder.load(I32, memory, 4), type_.lanes)
        with (
            builder.loop(builder.index(0), passes, builder.index(1)),
            builder.loop(builder.index(0), stop, builder.index(STEP_BYTES), hint="step") as loop,
        ):
            _step_through(builder, way, type_, pattern, builder.offset(memory, loop.counter), half)
        builder.fence()
    return Probe(builder.module.text(), 1.0)


def _step_through(builder: Builder, way: Way, type_: Type, pattern: Value, place: Value, half: Value) -> None:
    width = type_.lanes * type_.bits // 8
    if way == "read ahead":
        for line in range(0, STEP_BYTES, _CACHE_LINE):
            builder.prefetch(builder.offset(place, builder.index(_AHEAD + line)))
    for step in range(0, STEP_BYTES, width):
        at = builder.offset(place, builder.index(step))
        if way in READS:
            builder.emit(type_, f"load volatile {type_}, {at}, align {width}")
            continue
        value = pattern
        if way in COPIES:
            value = builder.load(type_, builder.offset(at, half), width)
        if way in ("stream", "copy past the caches"):
            builder.stream(value, at)
        else:
            builder.store(value, at, width)


# ---------------------------------------------------------------------- functions


@contextmanager
def _function(builder: Builder) -> Iterator[list[Value]]:
    yield builder.begin_function(FUNCTION, [("count", I64), ("memory", POINTER), ("bytes", I64)])
    builder.end_function()


def _keep(builder: Builder, memory: Value, values: Sequence[Value]) -> None:
    """Results that are stored are results that must be computed."""
    for value in values:
        builder.store(value, memory, _CACHE_LINE)


# ---------------------------------------------------------------------- how many instructions


@lru_cache(maxsize=1024)
def instructions_of(target: Target, node: Node) -> float:
    """Vector instructions that one element of an operation takes, of vectors as wide as the target has.

    Moves do not count, nor do masks: they have ports of their own, or none.
    """
    types = [node.dtype, *(source.dtype for source in node.sources)]
    widths = [dtype.width for dtype in types if not dtype.is_bool]
    if not widths:
        return 0.0
    lanes = max(1, target.vector_bits // max(widths))
    if any(dtype.is_bool for dtype in types):
        return 1.0 / lanes
    builder = Builder(Module(target))
    with _function(builder) as (_, memory, _):
        operands = [_operand(builder, memory, n, source, lanes) for n, source in enumerate(node.sources)]
        builder.store(emit_operation(builder, node, operands), memory, _CACHE_LINE)
    return _vector_instructions(assembly(builder.module.text(), target), target) / lanes


def _operand(builder: Builder, memory: Value, number: int, source: Node, lanes: int) -> Value:
    if source.op is Op.CONSTANT:
        value = constant_value(builder, source.dtype, cast(float, source.argument), 1)
        return builder.splat(value, lanes)
    place = builder.offset(memory, builder.index(_CACHE_LINE * number))
    return builder.load(llvm_type(source.dtype, lanes), place, _CACHE_LINE)


def _vector_instructions(text: str, target: Target) -> int:
    total = 0
    for function in parse(text, target.architecture):
        reader = Reader(function, target.architecture)
        for instruction in function.instructions():
            is_work = reader.facts(instruction).kind in (Kind.VECTOR, Kind.SCALAR_FLOAT, Kind.LANE_MOVE)
            total += is_work and not instruction.mnemonic.startswith(_MOVES)
    return total


_MOVES: Final = ("mov", "vmov", "vbroadcast", "vpbroadcast")
