"""Elementwise code against `ir.semantics`, bit for bit, on every level that runs here; and for every level
that there is, that it calls nothing and gathers nothing."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable
from functools import cache
from itertools import product

import llvmlite.binding as llvm
import numpy as np
import pytest

from kerneljit.backends.llvm.builder import I64, POINTER, Builder, Value
from kerneljit.backends.llvm.conversions import constant_value, from_memory, memory_type, to_memory
from kerneljit.backends.llvm.elementwise import emit_combine, emit_horizontal, emit_operation, identity_value
from kerneljit.backends.llvm.module import Module
from kerneljit.backends.target import LEVELS, Target, cross_target, portable
from kerneljit.ir import semantics
from kerneljit.ir.dtype import ALL as ALL_TYPES
from kerneljit.ir.dtype import (
    BOOL,
    F32,
    F64,
    FLOATS,
    I32,
    INTEGERS,
    U32,
    U64,
    DType,
    to_numpy,
)
from kerneljit.ir.dtype import I64 as SIGNED64
from kerneljit.ir.node import FLOAT_FUNCTIONS, Op, ReductionKind
from tests.elementwise_cases import (
    ARITHMETIC,
    CASES,
    GENERATOR_SEED,
    ORDERED,
    Array,
    Case,
    expected,
    inputs,
    integer_specials,
    random_values,
)

THOROUGH_LEVELS = ("sse2", "avx2", "avx512")

# NumPy warns of the NaN and the overflows that the data is there for.
pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")

REDUCTIONS: dict[ReductionKind, tuple[DType, ...]] = {
    "sum": ARITHMETIC,
    "min": ORDERED,
    "max": ORDERED,
    "any": (BOOL,),
    "all": (BOOL,),
}
REDUCED = tuple((kind, dtype) for kind, types in REDUCTIONS.items() for dtype in types)


def lane_counts(level: str, *types: DType) -> tuple[int, ...]:
    """All on the levels that bring new registers, and one that spans several registers elsewhere."""
    if level not in THOROUGH_LEVELS:
        return (16,)
    return (1, 4, 8, 16) if any(dtype.width == 64 for dtype in types) else (1, 4, 16)


# ---------------------------------------------------------------------- code


def emit_case(builder: Builder, case: Case, lanes: int) -> None:
    """A function that maps three arrays, as many of them as there are operands, to a fourth."""
    node = case.node()
    parameters = [(name, POINTER) for name in ("x0", "x1", "x2", "output")]
    *inputs, output, count = builder.begin_function(case.name(lanes), [*parameters, ("count", I64)])

    def place(pointer: Value, index: Value, dtype: DType) -> Value:
        return builder.offset(pointer, builder.mul(index, builder.index(dtype.bytes)))

    with builder.loop(builder.index(0), count, builder.index(lanes)) as loop:
        operands = []
        for source, pointer in zip(node.sources, inputs, strict=False):
            address = place(pointer, loop.counter, source.dtype)
            loaded = builder.load(memory_type(source.dtype, lanes), address, source.dtype.bytes)
            operands.append(from_memory(builder, loaded, source.dtype))
        result = to_memory(builder, emit_operation(builder, node, operands), case.result)
        builder.store(result, place(output, loop.counter, case.result), case.result.bytes)
    builder.end_function()


def emit_reduction(builder: Builder, kind: ReductionKind, dtype: DType, lanes: int) -> None:
    """A function that reduces two vectors, first to one and then to a scalar."""
    parameters = [("input", POINTER), ("output", POINTER)]
    source, output = builder.begin_function(f"{kind}_{dtype}_{lanes}", parameters)
    type_ = memory_type(dtype, lanes)
    first = from_memory(builder, builder.load(type_, source, dtype.bytes), dtype)
    following = builder.offset(source, builder.index(lanes * dtype.bytes))
    second = from_memory(builder, builder.load(type_, following, dtype.bytes), dtype)
    both = emit_combine(builder, kind, dtype, first, second)
    builder.store(to_memory(builder, emit_horizontal(builder, kind, dtype, both), dtype), output, dtype.bytes)
    builder.end_function()


def machine(target: Target) -> llvm.TargetMachine:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    return llvm.Target.from_triple(target.triple).create_target_machine(
        cpu=target.llvm_cpu, features=target.llvm_features, opt=2
    )


def parse(module: Module) -> llvm.ModuleRef:
    parsed = llvm.parse_assembly(module.text())
    parsed.verify()
    return parsed


@cache
def module_of(target: Target) -> llvm.ModuleRef:
    """Everything for one target in one module."""
    builder = Builder(Module(target))
    for case in CASES:
        for lanes in lane_counts(target.level, case.source, case.result):
            emit_case(builder, case, lanes)
    for kind, dtype in REDUCED:
        for lanes in lane_counts(target.level, dtype):
            emit_reduction(builder, kind, dtype, lanes)
    return parse(builder.module)


def host_levels() -> list[str]:
    """The levels whose every feature LLVM finds on this host."""
    if not llvm.get_process_triple().startswith("x86_64"):
        return []
    present = {name for name, here in llvm.get_host_cpu_features().items() if here} | {"sse", "xsave"}
    return [level for level in LEVELS if cross_target(level).features <= present]


class Native:
    """The compiled functions of one target."""

    def __init__(self, module: llvm.ModuleRef, target: Target) -> None:
        self.engine = llvm.create_mcjit_compiler(module.clone(), machine(target))
        self.engine.finalize_object()

    def call(self, name: str, *arguments: Array | int) -> None:
        address = self.engine.get_function_address(name)
        types = [ctypes.c_int64 if isinstance(one, int) else ctypes.c_void_p for one in arguments]
        function = ctypes.CFUNCTYPE(None, *types)(address)
        function(*(one if isinstance(one, int) else one.ctypes.data for one in arguments))


@cache
def native(level: str) -> Native:
    target = cross_target(level)
    return Native(module_of(target), target)


def comparable(array: Array, dtype: DType, *, signed_zeros: bool = True) -> Array:
    """Bits, with one pattern for every NaN."""
    if not dtype.is_float:
        return array.astype(to_numpy(dtype))
    bits = array.view(f"u{dtype.bytes}").copy()
    bits[np.isnan(array)] = 0x7FFF
    if not signed_zeros:
        bits[array == 0] = 0
    return bits


# ---------------------------------------------------------------------- tests


@pytest.mark.parametrize("level", host_levels())
def test_every_operation_is_what_its_semantics_say(level: str) -> None:
    wrong = []
    for case in CASES:
        arrays, answer = inputs(case), expected(case)
        for lanes in lane_counts(level, case.source, case.result):
            output = np.empty(arrays[0].size, to_numpy(case.result))
            given = [*arrays, *[arrays[0]] * (3 - len(arrays))]
            native(level).call(case.name(lanes), *given, output, output.size)
            zeros_matter = case.op not in (Op.MIN, Op.MAX)
            left = comparable(output, case.result, signed_zeros=zeros_matter)
            right = comparable(answer, case.result, signed_zeros=zeros_matter)
            if not np.array_equal(left, right):
                at = np.flatnonzero(left != right)
                sample = [array[at[0]] for array in arrays]
                wrong.append(f"{case.name(lanes)}: {at.size}, {sample} {output[at[0]]} not {answer[at[0]]}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("level", host_levels())
def test_minimum_and_maximum_have_the_same_zeros_with_all_lane_counts(level: str) -> None:
    for op, dtype in product((Op.MIN, Op.MAX), FLOATS):
        case = Case(op, dtype, dtype)
        left, right = inputs(case)
        for lanes in lane_counts(level, dtype):
            output = np.empty_like(left)
            native(level).call(case.name(lanes), left, right, left, output, output.size)
            ties = (left == right) & (left == 0)
            assert ties.sum() > 3
            assert np.array_equal(np.signbit(output[ties]), np.signbit(right[ties]))


@pytest.mark.parametrize("level", host_levels())
def test_reductions_of_lanes(level: str) -> None:
    generator = np.random.default_rng(GENERATOR_SEED)
    for (kind, dtype), attempt in product(REDUCED, range(20)):
        for lanes in lane_counts(level, dtype):
            values = reducible(kind, dtype, 2 * lanes, attempt, generator)
            output = np.empty(1, to_numpy(dtype))
            native(level).call(f"{kind}_{dtype}_{lanes}", values, output)
            total = semantics.finish(semantics.reduce_along(kind, values, dtype, 0), dtype)
            same = np.array_equal(
                comparable(output, dtype, signed_zeros=False), comparable(total, dtype, signed_zeros=False)
            )
            assert same, f"{kind} of {values}: {output} instead of {total}"


def reducible(kind: ReductionKind, dtype: DType, count: int, attempt: int, generator: np.random.Generator) -> Array:
    """Values whose reduction does not depend on its order; now and then none or all of them are the same."""
    if dtype.is_bool:
        return generator.random(count) < (0.0, 1.0, 0.5, 1 / count, 1 - 1 / count)[attempt % 5]
    if dtype.is_float:
        values = generator.integers(-99, 99, count).astype(to_numpy(dtype))
        if attempt % 3 == 0:
            values[generator.integers(count)] = (math.nan, math.inf, -math.inf)[attempt // 3 % 3]
        return values
    return random_values(dtype, count, generator)


def assembly_of(target: Target) -> str:
    return str(machine(target).emit_assembly(module_of(target)))


@pytest.mark.parametrize("level", LEVELS)
def test_code_calls_nothing_and_gathers_nothing(level: str) -> None:
    text = assembly_of(cross_target(level))
    assert re.search(r"\tv?paddd\t", text)
    calls = re.findall(r"\n\t(?:callq?|jmp)\s+[^.\s]\S*|\n\tv?p?gather.*", text)
    assert not calls


def test_portable_code_calls_nothing() -> None:
    text = assembly_of(portable("aarch64"))
    assert re.search(r"\tadd\.4s|\tadd\tv\d+\.4s", text)
    assert not re.findall(r"\n\tblr?\s.*", text)


@pytest.mark.parametrize("level", ["avx2", "avx512"])
def test_32_bit_division_is_vector_code(level: str) -> None:
    builder = Builder(Module(cross_target(level)))
    for op, dtype in product((Op.FLOORDIV, Op.MOD), (I32, U32)):
        emit_case(builder, Case(op, dtype, dtype), 16)
    text = machine(cross_target(level)).emit_assembly(parse(builder.module))
    assert "vdivpd" in text
    assert not re.search(r"\ti?div[lq]\t", text)


DIVISORS = (3, 7, 8, 100, -1, -5, 1, 0, -(1 << 31))


def emit_divisions(builder: Builder, pointer: Value, dtype: DType, divisors: tuple[int, ...] = DIVISORS) -> None:
    """Sixteen numbers divided by each constant: quotients and remainders, stored behind them."""
    numbers = builder.load(memory_type(dtype, 16), pointer, 1)
    for place, (divisor, op) in enumerate(product(divisors, (Op.FLOORDIV, Op.MOD)), 1):
        operands = [numbers, constant_value(builder, dtype, divisor, 16)]
        result = emit_operation(builder, Case(op, dtype, dtype).node(), operands)
        builder.store(result, builder.offset(pointer, builder.index(place * 16 * dtype.bytes)), 1)


@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512"])
@pytest.mark.parametrize("dtype", [I32, U32], ids=str)
def test_division_by_constants_divides_nothing(level: str, dtype: DType) -> None:
    target = cross_target(level)
    builder = Builder(Module(target))
    (pointer,) = builder.begin_function("f", [("pointer", POINTER)])
    # -1 is left out: its guard looks at the dividend, and nobody divides by it
    emit_divisions(builder, pointer, dtype, tuple(divisor for divisor in DIVISORS if divisor != -1))
    builder.end_function()
    text = machine(target).emit_assembly(parse(builder.module))
    assert re.search(r"pmulu?dq", text)
    assert not re.search(r"\tv?i?div\w*\t", text)


@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512"])
def test_saturating_casts_are_vector_code(level: str) -> None:
    builder = Builder(Module(cross_target(level)))
    for target in (dtype for dtype in INTEGERS if dtype.width <= 32):
        emit_case(builder, Case(Op.CAST, F32, target), 16)
    text = machine(cross_target(level)).emit_assembly(parse(builder.module))
    assert "cvttps2" in text
    assert not re.search(r"cvttss2", text)


def alone(emit: Callable[[Builder, Value], None]) -> Native:
    """A function `f` of one pointer, for the least that the host can do."""
    target = cross_target("sse2")
    builder = Builder(Module(target))
    (pointer,) = builder.begin_function("f", [("pointer", POINTER)])
    emit(builder, pointer)
    builder.end_function()
    return Native(parse(builder.module), target)


needs_x86 = pytest.mark.skipif(not host_levels(), reason="runs code for x86-64")


@needs_x86
@pytest.mark.parametrize("dtype", ALL_TYPES, ids=str)
def test_constants(dtype: DType) -> None:
    values = [0.0, -0.0, 1.0, -2.5, 1e300, 65519.9, 1.00390625 + 2**-40, math.nan, -math.inf]
    if not dtype.is_float:
        values = [0, 1, -1, 200, 40000, 1 << 31, (1 << 64) - 1]
    width = 4 * dtype.bytes

    def emit(builder: Builder, pointer: Value) -> None:
        for place, value in enumerate(values):
            stored = to_memory(builder, constant_value(builder, dtype, value, 4), dtype)
            builder.store(stored, builder.offset(pointer, builder.index(place * width)), 1)

    output = np.empty((len(values), 4), to_numpy(dtype))
    alone(emit).call("f", output)
    for row, value in zip(output, values, strict=True):
        answer = np.full(4, semantics.constant_array(value, dtype))
        assert np.array_equal(comparable(row, dtype), comparable(answer, dtype))


@needs_x86
@pytest.mark.parametrize(("kind", "dtype"), REDUCED)
def test_identities(kind: ReductionKind, dtype: DType) -> None:
    def emit(builder: Builder, pointer: Value) -> None:
        builder.store(to_memory(builder, identity_value(builder, kind, dtype, 4), dtype), pointer, 1)

    output = np.empty(4, to_numpy(dtype))
    alone(emit).call("f", output)
    answer = semantics.finish(semantics.identity(kind, dtype), dtype)
    assert np.array_equal(output, np.full(4, answer))


@needs_x86
@pytest.mark.parametrize("dtype", [I32, U32, SIGNED64, U64], ids=str)
def test_division_by_constants(dtype: DType) -> None:
    memory = np.zeros((1 + 2 * len(DIVISORS), 16), to_numpy(dtype))
    numbers = memory[0]
    specials_of_type = integer_specials(dtype)
    for start in range(0, specials_of_type.size, 16):
        numbers[:] = np.resize(specials_of_type[start : start + 16], 16)
        alone_divisions(dtype).call("f", memory)
        for row, (divisor, op) in zip(memory[1:], product(DIVISORS, (Op.FLOORDIV, Op.MOD)), strict=True):
            by = np.full(16, semantics.constant_array(divisor, dtype))
            assert np.array_equal(row, semantics.apply(op, [numbers, by], dtype, dtype)), (op, divisor)


@cache
def alone_divisions(dtype: DType) -> Native:
    return alone(lambda builder, pointer: emit_divisions(builder, pointer, dtype))


@needs_x86
def test_every_byte_but_zero_is_true() -> None:
    def emit(builder: Builder, pointer: Value) -> None:
        loaded = from_memory(builder, builder.load(memory_type(BOOL, 16), pointer, 1), BOOL)
        builder.store(to_memory(builder, loaded, BOOL), pointer, 1)

    values = np.array([0, 1, 2, 3, 4, 127, 128, 255, 0, 0, 254, 64, 32, 16, 0, 8], np.uint8)
    answer = (values != 0).astype(np.uint8)
    alone(emit).call("f", values)
    assert np.array_equal(values, answer)


@needs_x86
def test_one_condition_selects_whole_vectors() -> None:
    node = Case(Op.WHERE, F32, F32).node()

    def emit(builder: Builder, pointer: Value) -> None:
        flag = builder.load(memory_type(BOOL, 1), builder.offset(pointer, builder.index(16)), 1)
        arms = [constant_value(builder, F32, value, 4) for value in (1.0, 2.0)]
        chosen = emit_operation(builder, node, [from_memory(builder, flag, BOOL), *arms])
        builder.store(chosen, pointer, 4)

    function = alone(emit)
    for flag, answer in ((1, 1.0), (0, 2.0)):
        memory = np.zeros(5, np.float32)
        memory[4:].view(np.uint8)[0] = flag
        function.call("f", memory)
        assert memory[:4].tolist() == [answer] * 4


@needs_x86
@pytest.mark.parametrize("dtype", [F32, F64], ids=str)
@pytest.mark.parametrize("op", sorted(FLOAT_FUNCTIONS | {Op.POW}))
def test_float_functions_are_reached(op: Op, dtype: DType) -> None:
    points = [np.array([0.25, 0.75, 1.5, 3.25], to_numpy(dtype)) for _ in range(2 if op is Op.POW else 1)]
    node = Case(op, dtype, dtype).node()

    def emit(builder: Builder, pointer: Value) -> None:
        loaded = builder.load(memory_type(dtype, 4), pointer, 1)
        builder.store(emit_operation(builder, node, [loaded] * len(points)), pointer, 1)

    output = points[0].copy()
    alone(emit).call("f", output)
    answer = semantics.apply(op, points, dtype, dtype)
    assert np.allclose(output, answer, rtol=1e-6, atol=0)
