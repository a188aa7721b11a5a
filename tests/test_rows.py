"""The instruction table, row by row: each computes what it means, shows in the assembly, and has a fallback."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

import llvmlite.binding as llvm
import numpy as np
import pytest

from kerneljit.backends.llvm.builder import POINTER, Builder
from kerneljit.backends.llvm.compiler import assembly
from kerneljit.backends.llvm.conversions import llvm_type
from kerneljit.backends.llvm.module import Module
from kerneljit.backends.llvm.rows import Row, select
from kerneljit.backends.llvm.table import TABLE, best_row
from kerneljit.backends.target import LEVELS, Target, cross_target, highest_level, portable, usable
from kerneljit.ir.dtype import BITS64, F32, F64, U8, U16, DType, to_numpy
from kerneljit.runtime.host import host_target
from tests.assembly_check import assert_allowed

VECTOR_BITS = 512
IDIOMS = sorted({row.idiom for row in TABLE})
OPERANDS = {"multiply_add": 3, "popcount": 1, "small_quotient": 2}
HOST = host_target()
HOST_LEVELS = LEVELS[: LEVELS.index(HOST.level) + 1] if HOST.is_x86 else ()
needs_x86 = pytest.mark.skipif(not HOST.is_x86, reason="rows for x86-64 run on x86-64 alone")


def types_of(idiom: str) -> list[DType]:
    """Every type that some row computes the idiom for."""
    return sorted({dtype for row in TABLE if row.idiom == idiom for dtype in row.types}, key=str)


CHOICES = [(idiom, dtype) for idiom in IDIOMS for dtype in types_of(idiom)]


# ---------------------------------------------------------------------- code


def module_of(row: Row, dtype: DType, target: Target) -> str:
    """A function that applies a row to one vector per operand."""
    type_ = llvm_type(dtype, VECTOR_BITS // dtype.width)
    builder = Builder(Module(target))
    names = [(f"x{number}", POINTER) for number in range(OPERANDS[row.idiom])]
    *places, output = builder.begin_function("row", [*names, ("output", POINTER)])
    operands = [builder.load(type_, place, dtype.bytes) for place in places]
    builder.store(row.emit(builder, operands), output, dtype.bytes)
    builder.end_function()
    return builder.module.text()


def run(row: Row, dtype: DType, target: Target, operands: list[np.ndarray[Any, Any]]) -> np.ndarray[Any, Any]:
    """What the row makes of vectors, on this machine."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_triple(target.triple).create_target_machine(
        cpu=target.llvm_cpu, features=target.llvm_features, opt=2, jit=True
    )
    module = llvm.parse_assembly(module_of(row, dtype, target))
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    result = np.zeros_like(operands[0])
    pointers = [array.ctypes.data_as(ctypes.c_void_p) for array in (*operands, result)]
    function = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * len(pointers))(engine.get_function_address("row"))
    function(*pointers)
    return result


@cache
def code(row: Row, dtype: DType, target: Target) -> str:
    return assembly(module_of(row, dtype, target), target)


# ---------------------------------------------------------------------- values


def operands_for(row: Row, dtype: DType) -> list[np.ndarray[Any, Any]]:
    """Vectors on which every way to compute the idiom agrees to the last bit, and which leave no bit untried."""
    generator = np.random.default_rng(1)
    numpy_type, lanes = to_numpy(dtype), VECTOR_BITS // dtype.width
    if dtype.is_float:
        # Small whole numbers: their products and sums are exact, so fusing changes nothing.
        return [generator.integers(-99, 100, lanes).astype(numpy_type) for _ in range(OPERANDS[row.idiom])]
    raw = generator.integers(0, 256, VECTOR_BITS // 8, np.uint8)
    raw[:8], raw[8:16] = 0, 255
    return [raw.view(numpy_type).copy() for _ in range(OPERANDS[row.idiom])]


def meaning(row: Row, operands: list[np.ndarray[Any, Any]]) -> np.ndarray[Any, Any]:
    if row.idiom == "popcount":
        (bits,) = operands
        counted = [sum(byte.bit_count() for byte in element.tobytes()) for element in bits]
        assert list(row.semantics(bits)) == counted
    return np.asarray(row.semantics(*operands)).astype(operands[0].dtype)


@pytest.mark.parametrize("level", HOST_LEVELS)
@pytest.mark.parametrize(("idiom", "dtype"), CHOICES, ids=str)
def test_the_row_that_a_level_selects_computes_what_it_means(idiom: str, dtype: DType, level: str) -> None:
    target = host_target(level)
    row = best_row(target, idiom, dtype)
    operands = operands_for(row, dtype)
    np.testing.assert_array_equal(run(row, dtype, target, operands), meaning(row, operands))


@pytest.mark.parametrize("dtype", [F32, F64], ids=str)
def test_a_fused_row_rounds_once(dtype: DType) -> None:
    """And every other row twice: semantics hold up to that one rounding."""
    numpy_type = to_numpy(dtype)
    one = numpy_type.type(1)
    tiny = np.finfo(numpy_type).eps
    left, right, addend = (np.full(VECTOR_BITS // dtype.width, x, numpy_type) for x in (one + tiny, one - tiny, -one))
    for level in HOST_LEVELS:
        target = host_target(level)
        row = best_row(target, "multiply_add", dtype)
        expected = -tiny * tiny if "fma" in row.features else left[0] * right[0] + addend[0]
        np.testing.assert_array_equal(run(row, dtype, target, [left, right, addend]), expected)


# ---------------------------------------------------------------------- the assembly


def selecting(row: Row) -> list[tuple[str, DType]]:
    """The levels and types for which a row is the one."""
    return [
        (level, dtype)
        for level in LEVELS
        for dtype in sorted(row.types, key=str)
        if best_row(cross_target(level), row.idiom, dtype) is row
    ]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_the_mnemonic_is_in_the_assembly_of_every_target_that_selects_the_row(row: Row) -> None:
    chosen = selecting(row)
    assert chosen or not row.features - {"sse2"}, "no level selects this row, so it is dead"
    for level, dtype in chosen:
        text = code(row, dtype, cross_target(level))
        assert row.mnemonic is None or row.mnemonic in text, f"{dtype} on {level}"
        assert_allowed(text, level)


@needs_x86
@pytest.mark.parametrize("row", [row for row in TABLE if row.features], ids=lambda row: row.name)
def test_where_a_feature_is_missing_another_row_runs(row: Row) -> None:
    """On the highest target that this host can be, less the row's features."""
    lower = usable(HOST.features - row.features)
    for dtype in sorted(row.types, key=str):
        if row.features <= {"sse2"}:  # every x86-64 has it, so the fallback is another architecture's
            target, fallback = host_target("sse2"), best_row(portable("aarch64"), row.idiom, dtype)
        else:
            target = Target(highest_level(lower), lower)
            fallback = best_row(target, row.idiom, dtype)
        assert fallback is not row
        operands = operands_for(row, dtype)
        np.testing.assert_array_equal(run(fallback, dtype, target, operands), meaning(row, operands))


@pytest.mark.parametrize("row", [row for row in TABLE if row.features - {"sse2"}], ids=lambda row: row.name)
def test_where_a_feature_is_missing_its_mnemonic_is_not_in_the_assembly(row: Row) -> None:
    for level, dtype in selecting(row):
        full = cross_target(level)
        lower = usable(full.features - row.features)
        target = Target(highest_level(lower), lower)
        fallback = best_row(target, row.idiom, dtype)
        text = code(fallback, dtype, target)
        assert fallback.cost >= row.cost
        assert row.mnemonic is not None
        is_longer_form = fallback.mnemonic is not None and fallback.mnemonic in row.mnemonic
        assert is_longer_form or f"\t{row.mnemonic}" not in text
        assert_allowed(text, target)


# ---------------------------------------------------------------------- selection


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(("idiom", "dtype"), CHOICES, ids=str)
def test_the_cheapest_legal_row_is_selected(idiom: str, dtype: DType, level: str) -> None:
    target = cross_target(level)
    row = select(TABLE, target, idiom, dtype)
    assert row is best_row(target, idiom, dtype)
    assert row.features <= target.features
    for other in TABLE:
        if other.idiom == idiom and dtype in other.types and other.features <= target.features:
            assert row.cost <= other.cost


def test_the_order_of_rows_does_not_matter() -> None:
    for idiom, dtype in CHOICES:
        costs = [row.cost for row in TABLE if row.idiom == idiom and dtype in row.types]
        assert len(costs) == len(set(costs)), f"two rows for {idiom} of {dtype} cost the same"


def test_what_levels_select() -> None:
    """A sample, by hand."""
    chosen = {
        ("sse2", "multiply_add", F32): "mulps, addps",
        ("avx2", "multiply_add", F32): "vfmadd231ps",
        ("avx512", "multiply_add", F64): "vfmadd231pd",
        ("sse2", "popcount", BITS64): "bit tricks",
        ("sse4", "popcount", BITS64): "pshufb nibbles",
        ("avx512", "popcount", BITS64): "vpshufb nibbles",
        ("avx512ice", "popcount", BITS64): "vpopcntq",
        ("avx512ice", "popcount", U16): "vpopcntw",
        ("amx", "popcount", U8): "vpopcntb",
    }
    for (level, idiom, dtype), name in chosen.items():
        assert best_row(cross_target(level), idiom, dtype).name == name


def test_every_architecture_has_a_row_for_everything() -> None:
    for idiom, dtype in CHOICES:
        assert best_row(portable("riscv64"), idiom, dtype).features == frozenset()
