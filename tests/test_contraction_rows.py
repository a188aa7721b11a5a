"""Rows that take several terms of a pair at once: their values, their assembly, what runs where they cannot."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from functools import cache
from typing import Any

import llvmlite.binding as llvm
import numpy as np
import pytest

from kerneljit.backends.llvm.builder import POINTER, Builder, Type, Value
from kerneljit.backends.llvm.compiler import assembly, machine_of
from kerneljit.backends.llvm.conversions import llvm_type
from kerneljit.backends.llvm.module import Module
from kerneljit.backends.llvm.report import analyse
from kerneljit.backends.llvm.rows import ContractionRow
from kerneljit.backends.llvm.table import CONTRACTION_TABLE, best_contraction, contractions
from kerneljit.backends.target import LEVELS, Target, cross_target, highest_level, portable, usable
from kerneljit.ir.dtype import BF16, DType, integer_range, to_numpy
from kerneljit.plan.machine import Contraction
from kerneljit.runtime.host import host_target
from tests.assembly_check import assert_allowed

Array = np.ndarray[Any, Any]
HOST = host_target()
HOST_LEVELS = LEVELS[: LEVELS.index(HOST.level) + 1] if HOST.is_x86 else ()


def described(value: object) -> str | None:
    return value.name if isinstance(value, ContractionRow) else None


def row_for(target: Target, contraction: Contraction) -> ContractionRow | None:
    """What a target does instead."""
    types = (contraction.left, contraction.right, contraction.accumulator)
    return best_contraction(target, contraction.idiom, *types)


# ---------------------------------------------------------------------- code


def name_of(steps: int) -> str:
    return f"after_{steps}"


def module_of(row: ContractionRow, lanes: int, counts: tuple[int, ...], target: Target) -> str:
    """For each number of steps a function of the units of both sides and the accumulator."""
    unit = Type(f"i{row.contraction.unit_bits}", lanes)
    accumulated = llvm_type(row.contraction.accumulator, lanes)
    bytes_ = row.contraction.unit_bits // 8
    builder = Builder(Module(target))
    for steps in counts:
        names = ("left", "right", "accumulator")
        left, right, accumulator = builder.begin_function(name_of(steps), [(name, POINTER) for name in names])

        def units(place: Value, steps: int = steps) -> list[Value]:
            places = [builder.offset(place, builder.index(step * lanes * bytes_)) for step in range(steps)]
            return [builder.load(unit, place, bytes_) for place in places]

        before = builder.load(accumulated, accumulator, bytes_)
        after = row.emit(builder, units(left), units(right), before)
        builder.store(after, accumulator, bytes_)
        builder.end_function()
    return builder.module.text()


class Runner:
    """A row's functions for all numbers of steps, compiled for this machine."""

    def __init__(self, row: ContractionRow, lanes: int, target: Target) -> None:
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        machine = llvm.Target.from_triple(target.triple).create_target_machine(
            cpu=target.llvm_cpu, features=target.llvm_features, opt=2, jit=True
        )
        counts = tuple(range(1, row.contraction.steps + 1))
        module = llvm.parse_assembly(module_of(row, lanes, counts, target))
        self.engine = llvm.create_mcjit_compiler(module, machine)
        self.engine.finalize_object()

    def __call__(self, left: Array, right: Array, accumulator: Array) -> Array:
        """The accumulator after operands [steps, lanes, terms]."""
        address = self.engine.get_function_address(name_of(len(left)))
        result = accumulator.copy()
        places = [np.ascontiguousarray(array).ctypes for array in (left, right)]
        function = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 3)(address)
        function(*(place.data_as(ctypes.c_void_p) for place in (*places, result.ctypes)))
        return result


runner = cache(Runner)


@cache
def code(row: ContractionRow, lanes: int, target: Target) -> str:
    return assembly(module_of(row, lanes, (row.contraction.steps,), target), target)


# ---------------------------------------------------------------------- values


def extremes(dtype: DType) -> list[int]:
    """Where sums are greatest, least and wrap."""
    return [-256, 255, 0] if dtype.is_float else [*integer_range(dtype), 0]


def operands_for(contraction: Contraction, lanes: int, steps: int) -> Iterator[tuple[Array, Array, Array]]:
    """Operands and accumulators that leave no bit untried, and on which floats are exact in every order."""
    shape = (steps, lanes, contraction.terms)
    types = [to_numpy(dtype) for dtype in (contraction.left, contraction.right, contraction.accumulator)]
    generator = np.random.default_rng(steps)
    for left in extremes(contraction.left):
        for right in extremes(contraction.right):
            start = np.full(lanes, extremes(contraction.accumulator)[left < right])
            yield np.full(shape, left, types[0]), np.full(shape, right, types[1]), start.astype(types[2])
    for _ in range(4):
        left, right = (
            generator.integers(least, greatest, shape, dtype=np.int64 if least else np.uint64, endpoint=True)
            for least, greatest in (sorted(extremes(dtype))[::2] for dtype in (contraction.left, contraction.right))
        )
        start = generator.integers(-999, 999, lanes).astype(types[2])
        yield left.astype(types[0]), right.astype(types[1]), start


def meaning(row: ContractionRow, left: Array, right: Array, accumulator: Array) -> Array:
    """What the row says that it adds, wrapped as the accumulator wraps."""
    added = np.asarray(row.semantics(left, right)).sum(0)
    return accumulator + added.astype(accumulator.dtype)


def by_hand(contraction: Contraction, left: Array, right: Array) -> list[int]:
    """What the idiom means, for the lanes of one unit, in Python's integers."""
    if contraction.idiom == "and_popcount":
        pairs = [zip(*lane, strict=True) for lane in zip(left.tolist(), right.tolist(), strict=True)]
        return [sum((a & b).bit_count() for a, b in pair) for pair in pairs]
    products = [[int(a) * int(b) for a, b in zip(*lane, strict=True)] for lane in zip(left, right, strict=True)]
    return [sum(lane) for lane in products]


@pytest.mark.parametrize("row", CONTRACTION_TABLE, ids=described)
def test_semantics_are_those_of_the_idiom(row: ContractionRow) -> None:
    for left, right, _ in operands_for(row.contraction, 4, 1):
        assert list(row.semantics(left[0], right[0])) == by_hand(row.contraction, left[0], right[0])


def selected(levels: tuple[str, ...]) -> list[Any]:
    """Levels that the host can be held to, with each row that it selects there."""
    return [pytest.param(level, row) for level in levels for row in contractions(host_target(level))]


@pytest.mark.parametrize(("level", "row"), selected(HOST_LEVELS), ids=described)
def test_the_row_that_a_level_selects_computes_what_it_means(level: str, row: ContractionRow) -> None:
    """In every width, after every number of steps."""
    target = host_target(level)
    for lanes in sorted(row.lanes):
        run = runner(row, lanes, target)
        for steps in range(1, row.contraction.steps + 1):
            for left, right, start in operands_for(row.contraction, lanes, steps):
                expected = meaning(row, left, right, start)
                np.testing.assert_array_equal(run(left, right, start), expected, f"{lanes} lanes, {steps} steps")


@pytest.mark.parametrize("row", [row for row in CONTRACTION_TABLE if row.contraction.left.is_float], ids=described)
def test_a_row_flushes_denormals_if_it_says_so(row: ContractionRow) -> None:
    if not row.features <= HOST.features:
        pytest.skip(f"this CPU lacks {row.features - HOST.features}")
    lanes = max(row.lanes)
    types = [to_numpy(dtype) for dtype in (row.contraction.left, row.contraction.right, row.contraction.accumulator)]
    shape = (1, lanes, row.contraction.terms)
    zero = np.zeros(lanes, types[2])
    for left, right in ((2.0**-130, 1.0), (2.0**-70, 2.0**-65)):  # a denormal operand, a denormal product
        operands = np.full(shape, left, types[0]), np.full(shape, right, types[1])
        expected = zero if row.contraction.flushes_denormals else meaning(row, *operands, zero)
        np.testing.assert_array_equal(runner(row, lanes, HOST)(*operands, zero), expected)
        assert meaning(row, *operands, zero).all(), "these operands show nothing"


# ---------------------------------------------------------------------- the assembly


def selecting(row: ContractionRow) -> list[Target]:
    """The levels that use a row."""
    return [target for target in map(cross_target, LEVELS) if row in contractions(target)]


@pytest.mark.parametrize("row", CONTRACTION_TABLE, ids=described)
def test_the_mnemonic_is_in_the_assembly_of_every_target_that_selects_the_row(row: ContractionRow) -> None:
    chosen = selecting(row)
    assert chosen, "no level selects this row, so it is dead"
    for target in chosen:
        for lanes in row.lanes:
            text = code(row, lanes, target)
            # AVX writes older instructions with a v in front.
            assert f"\t{row.mnemonic}\t" in text or f"\tv{row.mnemonic}\t" in text, f"{lanes} lanes on {target}"
            assert "call" not in text
            assert_allowed(text, target)


@pytest.mark.parametrize("row", CONTRACTION_TABLE, ids=described)
def test_a_row_leaves_its_operands_in_registers_wide_enough(row: ContractionRow) -> None:
    """LLVM takes vectors of any width apart; what a row lists must be whole."""
    for target in selecting(row):
        widest = max(row.lanes) * row.contraction.unit_bits
        assert widest <= target.vector_bits or widest == 64
        letter = {512: "%zmm", 256: "%ymm", 128: "%xmm", 64: "%r"}[widest]
        lines = [line for line in code(row, max(row.lanes), target).splitlines() if f"{row.mnemonic}\t" in line]
        assert lines
        assert all(letter in line for line in lines)


@pytest.mark.parametrize("row", [row for row in CONTRACTION_TABLE if row.contraction.idiom == "dot"], ids=described)
def test_the_report_counts_a_dot_row_s_products(row: ContractionRow) -> None:
    for target in selecting(row):
        for lanes in row.lanes:
            counts = analyse(code(row, lanes, target), target).total
            assert (counts.dot_products, counts.multiply_adds) == (1, lanes * row.contraction.terms)


@pytest.mark.parametrize("row", CONTRACTION_TABLE, ids=described)
def test_where_a_feature_is_missing_its_mnemonic_is_not_in_the_assembly(row: ContractionRow) -> None:
    """Another row of the idiom takes its place, at a higher cost, or none does."""
    for full in selecting(row):
        lower = usable(full.features - row.features)
        target = Target(highest_level(lower), lower) if "sse2" in lower else portable("riscv64")
        fallback = row_for(target, row.contraction)
        if fallback is None:
            assert row.contraction not in machine_of(target).contractions
            continue
        assert fallback is not row
        assert fallback.contraction.cost_of_unit > row.contraction.cost_of_unit
        text = code(fallback, max(fallback.lanes), target)
        same_name = fallback.mnemonic in row.mnemonic
        assert same_name or f"\t{row.mnemonic}\t" not in text
        assert_allowed(text, target)


@pytest.mark.skipif(not HOST.is_x86, reason="rows for x86-64 run on x86-64 alone")
@pytest.mark.parametrize("row", CONTRACTION_TABLE, ids=described)
def test_where_a_feature_is_missing_another_row_runs(row: ContractionRow) -> None:
    """On the highest target that this host can be, less the row's features."""
    lower = usable(HOST.features - row.features)
    if "sse2" not in lower:
        assert not contractions(portable("aarch64"))
        return
    target = Target(highest_level(lower), lower)
    fallback = row_for(target, row.contraction)
    if fallback is None:
        assert row not in contractions(target)
        return
    assert fallback is not row
    lanes, steps = max(fallback.lanes), fallback.contraction.steps
    for left, right, start in operands_for(fallback.contraction, lanes, steps):
        actual = runner(fallback, lanes, target)(left, right, start)
        np.testing.assert_array_equal(actual, meaning(row, left, right, start))


# ---------------------------------------------------------------------- selection


@pytest.mark.parametrize("level", LEVELS)
def test_the_cheapest_legal_row_is_selected(level: str) -> None:
    target = cross_target(level)
    for row in CONTRACTION_TABLE:
        best = row_for(target, row.contraction)
        if row.features <= target.features:
            assert best is not None
            assert best.features <= target.features
            assert best.contraction.cost_of_unit <= row.contraction.cost_of_unit
    assert machine_of(target).contractions == tuple(row.contraction for row in contractions(target))


def test_the_order_of_rows_does_not_matter() -> None:
    seen = [(row.contraction.idiom, row.contraction.left, row.contraction.cost_of_unit) for row in CONTRACTION_TABLE]
    assert len(seen) == len(set(seen)), "two rows of an idiom cost the same"


def test_what_levels_select() -> None:
    """All of it, by hand."""
    names = {level: [row.name for row in contractions(cross_target(level))] for level in LEVELS}
    assert names == {
        "sse2": ["pmaddwd, 4 lanes", "bit tricks, carry-save"],
        "sse4": ["pmaddwd, 4 lanes", "pshufb nibbles, carry-save", "popcnt"],
        "avx": ["pmaddwd, 4 lanes", "pshufb nibbles, carry-save", "popcnt"],
        "avx2": ["vpmaddwd, 8 lanes", "vpshufb nibbles, carry-save", "popcnt"],
        "avx512": ["vpmaddwd, 16 lanes", "vpternlogd, vpshufb nibbles", "popcnt"],
        "avx512ice": ["vpdpwssd", "vpopcntd", "popcnt", "vpdpbusd"],
        "avx512spr": ["vpdpwssd", "vpopcntd", "popcnt", "vdpbf16ps", "vpdpbusd", "vfmadd231ph"],
        "amx": ["vpdpwssd", "vpopcntd", "popcnt", "vdpbf16ps", "vpdpbusd", "vfmadd231ph"],
    }


def test_a_target_without_a_row_has_no_contraction() -> None:
    assert best_contraction(cross_target("amx"), "dot", BF16, BF16, BF16) is None
    assert machine_of(portable("aarch64")).contractions == ()
