"""Sums of products in f16, a few at a time (AVX512-FP16): their bound, which formulas get them, and their code.

No test host needs the instructions: `half_model.py` runs the same code on any with AVX-512.
"""

from __future__ import annotations

import ctypes
import random
import re
from functools import cache
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f16, f32
from kerneljit.backends.llvm.builder import POINTER, Builder, Type, Value
from kerneljit.backends.llvm.compiler import assembly, machine_of
from kerneljit.backends.llvm.conversions import emit_cast, llvm_type
from kerneljit.backends.llvm.module import Module
from kerneljit.backends.llvm.x86.half_sums import ROUNDINGS, ROWS, STEPS
from kerneljit.backends.target import Target, cross_target
from kerneljit.ir.dtype import F16, F32, F64, I16, I32, I64, DType
from kerneljit.ir.interpret import interpret
from kerneljit.plan.contract import Contract, contracted
from kerneljit.plan.contract_schemes import IN_HALVES, UNIT_ROUNDOFF, choose
from kerneljit.plan.layout import Layout, natural_layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime import choice, compilation, planning
from kerneljit.runtime.call import Executable
from kerneljit.runtime.host import host_target
from kerneljit.runtime.jit import Loaded, load_object
from tests.assembly_check import assert_allowed
from tests.half_model import object_for_host
from tests.test_contract_bounds import DATA, arrays_of, normal, positive
from tests.test_schedules import random_schedule
from tests.tile_kernels import _Always

M, N, K = kj.dims("M N K")
Array = np.ndarray[Any, Any]
HOST = host_target()
SPR = cross_target("avx512spr")
(ROW,) = ROWS
ROUNDOFF = 2.0**-11
RELATIVE = (1 + ROUNDOFF) ** ROUNDINGS - 1
"""What rounding may do to a product, below its own magnitude."""
ABSOLUTE = 2.0**-25
"""What else it may do where a product is subnormal."""
TOLERANCE = 6e-3

needs_avx512 = pytest.mark.skipif(not HOST.has("avx512vl"), reason="vectors of 512 bits")


@kj.kernel
def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def of_halves(i: M, j: N, a: f16[M, K], b: f16[N, K]) -> f32:
    return sum(f32(a[i, k]) * f32(b[j, k]) for k in K)


@kj.kernel
def rounded_by_hand(i: M, j: N, a: f16[M, K], b: f16[N, K]) -> f32:
    return sum(f32(f16(f32(a[i, k]) * f32(b[j, k]))) for k in K)


# ---------------------------------------------------------------------- the row


@cache
def loaded(lanes: int, steps: int) -> Loaded:
    """A function of a table of three addresses: units of both sides, and the accumulator."""
    builder = Builder(Module(HOST))
    (table,) = builder.begin_function("after", [("table", POINTER)])
    left, right, accumulator = (
        builder.load(POINTER, builder.offset(table, builder.index(8 * number)), 8) for number in range(3)
    )

    unit = Type("i32", lanes)

    def units(place: Value) -> list[Value]:
        return [builder.load(unit, builder.offset(place, builder.index(4 * lanes * step)), 4) for step in range(steps)]

    before = builder.load(Type("float", lanes), accumulator, 4)
    builder.store(ROW.emit(builder, units(left), units(right), before), accumulator, 4)
    builder.end_function()
    return load_object(object_for_host(builder.module.text()), ["after"])


def run(left: Array, right: Array, accumulator: Array) -> Array:
    """The accumulator after operands [steps, lanes, 2]."""
    result = accumulator.copy()
    table = (ctypes.c_int64 * 3)(*(array.ctypes.data for array in (left, right, result)))
    loaded(left.shape[1], len(left)).functions[0](ctypes.addressof(table))
    return result


def halves(values: Array) -> Array:
    return values.astype(np.float16)


@needs_avx512
@pytest.mark.parametrize("lanes", sorted(ROW.lanes))
@pytest.mark.parametrize("data", [normal, positive], ids=lambda data: data.__name__)
def test_the_error_of_a_group_is_within_its_bound(lanes: int, data: Any) -> None:
    for steps in (1, 2, 3, 4, 5, 7, 8, 9, 13, 27, 31, STEPS):
        drawn = data(np.random.default_rng(steps), lanes * steps)
        left, right = (halves(x.ravel()[: lanes * steps].reshape(steps, lanes, 1) * [1.0, -3.0]) for x in drawn)
        start = np.zeros(lanes, np.float32)
        got = run(left, right, start)
        products = left.astype(np.float64) * right.astype(np.float64)
        allowed = RELATIVE * np.abs(products).sum((0, 2)) + 2 * steps * ABSOLUTE
        assert np.all(np.abs(got - products.sum((0, 2))) <= allowed), steps


@needs_avx512
def test_the_bound_is_not_vacuous() -> None:
    """Rows of one number each: the worst is wrong by a tenth of what is allowed and more."""
    errors = []
    for numbers in (1 + np.arange(1024) * 2.0**-10).reshape(-1, 16).astype(np.float16):
        left = np.broadcast_to(numbers[None, :, None], (STEPS, 16, 2)).copy()
        exact = 2 * STEPS * numbers.astype(np.float64) ** 2
        errors.append(np.abs(run(left, left, np.zeros(16, np.float32)) - exact) / exact)
    assert RELATIVE / 10 < np.max(errors) <= RELATIVE


@needs_avx512
def test_whole_numbers_are_summed_exactly() -> None:
    generator = np.random.default_rng(1)
    for steps in (1, 2, 5, 8, STEPS):
        left, right = (generator.integers(-4, 5, (steps, 16, 2)).astype(np.float16) for _ in range(2))
        start = generator.integers(-999, 999, 16).astype(np.float32)
        expected = start + (left.astype(np.float32) * right.astype(np.float32)).sum((0, 2))
        np.testing.assert_array_equal(run(left, right, start), expected)


@needs_avx512
def test_every_finite_number_is_widened_exactly() -> None:
    numbers = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    numbers = numbers[np.isfinite(numbers)]
    rows = np.resize(numbers, (-(-len(numbers) // 16), 16))
    one = np.zeros((1, 16, 2), np.float16)
    one[..., 0] = 1
    left = np.zeros((1, 16, 2), np.float16)
    for row in rows:
        left[0, :, 0] = row
        np.testing.assert_array_equal(run(left, one, np.zeros(16, np.float32)), row.astype(np.float32))


# ---------------------------------------------------------------------- which formulas get them


def test_the_scheme_s_error_is_that_of_parts_and_of_sums() -> None:
    parts = 2.0**-10 + 2.0**-22
    assert (1 + parts) * (1 + RELATIVE) - 1 < IN_HALVES.error < 1.01 * ((1 + parts) * (1 + RELATIVE) - 1)
    greatest = 2 * IN_HALVES.scaled_to
    assert 2 * STEPS * greatest**2 * (1 + RELATIVE) < np.finfo(np.float16).max, "no sum can overflow"


@pytest.mark.parametrize(
    ("level", "norm", "tolerance", "name"),
    [
        ("avx512spr", "rows", TOLERANCE, "f16 sums"),
        ("avx512spr", "rows", 4e-3, "f32"),
        ("avx512spr", "rows", 1e-2, "bf16"),  # as far as instructions are counted
        ("avx512spr", "elements", TOLERANCE, "f32"),
        ("avx512ice", "rows", TOLERANCE, "f32"),
        ("amx", "rows", TOLERANCE, "f16"),
    ],
)
def test_the_cheapest_scheme_on_a_level(level: str, norm: Any, tolerance: float, name: str) -> None:
    assert choose(machine_of(cross_target(level)), 1024, [(norm, tolerance)]).name == name


def test_more_terms_than_their_flushing_allows_stay_f32() -> None:
    machine = machine_of(SPR)
    assert choose(machine, 1 << 14, [("rows", TOLERANCE)]) is IN_HALVES
    assert choose(machine, 1 << 21, [("rows", TOLERANCE)]).is_plain


def scheme_of(kernel: kj.Kernel, level: str, tolerance: float, size: int = 100) -> str:
    sizes = {"M": size, "N": size, "K": 1024}
    machine = machine_of(cross_target(level))
    found = contracted(kernel.definition.example, Contract(rows=tolerance), machine, sizes)
    return found.products[0].scheme.name if found is not None else "as written"


def test_sums_must_be_long() -> None:
    """Each group is widened, however few products it has: 6 instructions for 2 terms, 44 for 64."""
    machine = machine_of(SPR)
    assert choose(machine, 32, [("rows", TOLERANCE)]).is_plain
    assert choose(machine, 64, [("rows", TOLERANCE)]) is IN_HALVES


def test_operands_must_be_used_many_times() -> None:
    assert scheme_of(product, "avx512spr", TOLERANCE) == "f16 sums"
    assert scheme_of(product, "avx512spr", TOLERANCE, 64) == "as written"


def test_halves_are_left_to_the_tiles_that_take_them_as_they_are() -> None:
    assert scheme_of(of_halves, "avx512spr", TOLERANCE) == "f16 sums"
    assert scheme_of(of_halves, "amx", TOLERANCE) == "as written"
    assert scheme_of(product, "amx", TOLERANCE) == "f16"


@pytest.mark.parametrize("contract", [None, Contract(rows=TOLERANCE)])
def test_what_a_user_rounds_is_rounded_as_written(contract: Contract | None) -> None:
    executable = Executable(rounded_by_hand.definition.example, contract=contract)
    compiled = executable.compilation(natural_layout(executable.formula), SPR)
    assert compiled.plan.pairs(compiled.plan.final) == {}
    assert "vfmadd231ph" not in compiled.assembly


# ---------------------------------------------------------------------- whole kernels


@pytest.fixture
def spr(monkeypatch: pytest.MonkeyPatch) -> None:
    """The code of a CPU that has the instructions, made to run on this one."""
    monkeypatch.setattr(choice, "FORCED", _Always(SPR))
    monkeypatch.setattr(compilation, "object_code", object_for_host)


@cache
def tolerant() -> Executable:
    return Executable(product.definition.example, contract=Contract(rows=TOLERANCE))


def call(executable: Executable, *arrays: Array) -> Array:
    result: Array = executable(arrays, {})
    *_, compiled = executable._compilations.values()
    assert any(pair.contraction is ROW.contraction for pair in compiled.plan.pairs(compiled.plan.final).values())
    assert compiled.schedule.stages[-1].contracts
    return result


@needs_avx512
@pytest.mark.parametrize("terms", [33, 64, 211])
@pytest.mark.parametrize("data", DATA, ids=lambda data: data.__name__)
def test_a_call_keeps_its_tolerance(spr: None, data: Any, terms: int) -> None:
    """Rows that do not fit are computed as written: those not finite, the huge and the tiny."""
    arrays = [np.tile(x, (11, 1))[:shape] for x, shape in zip(arrays_of(data, terms).values(), (67, 81), strict=True)]
    got = call(tolerant(), *arrays)
    a, b = (x.astype(np.longdouble) for x in arrays)
    with np.errstate(all="ignore"):
        exact, magnitudes = a @ b.T, np.abs(a) @ np.abs(b).T
        norms = np.sqrt((a**2).sum(1))[:, None] * np.sqrt((b**2).sum(1))
        plain = arrays[0] @ arrays[1].T
    usual = np.isfinite(plain) & (magnitudes < np.finfo(np.float32).max)
    assert usual.any()
    allowed = TOLERANCE * norms + 2 * (terms + 2) * UNIT_ROUNDOFF * magnitudes + np.finfo(np.float32).tiny
    assert np.all(np.abs(got[usual] - exact[usual]) <= allowed[usual])
    of_others = ~(np.isfinite(a).all(1)[:, None] & np.isfinite(b).all(1))
    np.testing.assert_array_equal(got[of_others], plain[of_others])


@needs_avx512
def test_any_legal_schedule_keeps_the_tolerance(spr: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """In whatever order sums are taken; where no units are copied, by the plain loops of the formula."""
    by_instruction = 0
    for seed in range(12):
        chance, generator = random.Random(seed), np.random.default_rng(seed)

        def drawn(plan: Plan, layout: Layout, machine: Machine, chance: random.Random = chance) -> Schedule:
            return random_schedule(plan, machine, chance)

        monkeypatch.setattr(planning, "default_schedule", drawn)
        terms = chance.choice([33, 63, 64, 67, 130])
        a, b = (generator.standard_normal((size, terms)).astype(np.float32) for size in (65, 66))
        executable = Executable(product.definition.example, contract=Contract(rows=TOLERANCE))
        got = executable((a, b), {})
        norms = np.multiply.outer(np.linalg.norm(a, axis=1), np.linalg.norm(b, axis=1))
        assert np.all(np.abs(got - a.astype(np.float64) @ b.T) <= 1.01 * TOLERANCE * norms), seed
        (compiled,) = executable._compilations.values()
        by_instruction += re.search(r"fmul <\d+ x half>", compiled.generated.text) is not None
    assert by_instruction >= 3


@needs_avx512
def test_halves_themselves(spr: None) -> None:
    generator = np.random.default_rng(3)
    a, b = (generator.standard_normal((size, 300)).astype(np.float16) for size in (70, 90))
    a[3], b[5, 7], a[9, 0] = 6e4, 6e-8, np.inf
    got = call(Executable(of_halves.definition.example, contract=Contract(rows=TOLERANCE)), a, b)
    wide = a.astype(np.float64), b.astype(np.float64)
    norms = np.linalg.norm(wide[0], axis=1)[:, None] * np.linalg.norm(wide[1], axis=1)
    with np.errstate(invalid="ignore"):
        exact = wide[0] @ wide[1].T
        fit = np.isfinite(exact)
        assert np.all(np.abs(got - exact)[fit] <= TOLERANCE * norms[fit])
        assert np.abs(got - exact)[fit].max() > 2.0**-14, "sums in f32 are closer than that"
    np.testing.assert_array_equal(got[~fit], exact[~fit].astype(np.float32))


@needs_avx512
def test_the_interpreter_of_the_fast_formula_is_within_the_tolerance_too() -> None:
    sizes = {"M": 70, "N": 70, "K": 200}
    found = contracted(product.definition.example, Contract(rows=TOLERANCE), machine_of(SPR), sizes)
    assert found is not None
    generator = np.random.default_rng(4)
    arrays = {name: generator.standard_normal((70, 200)).astype(np.float32) for name in "ab"}
    error = np.abs(interpret(found.fast, arrays, sizes) - arrays["a"].astype(np.float64) @ arrays["b"].T)
    norms = [np.linalg.norm(rows, axis=1) for rows in arrays.values()]
    assert np.all(error <= TOLERANCE * np.multiply.outer(*norms))


# ---------------------------------------------------------------------- code


def test_the_code_for_a_cpu_that_has_the_instructions() -> None:
    executable = Executable(product.definition.example, contract=Contract(rows=TOLERANCE))
    text = executable.compilation(natural_layout(executable.formula), SPR).assembly
    lines = [line for line in text.splitlines() if "vfmadd231ph\t" in line]
    assert len(lines) > STEPS
    assert all("%zmm" in line for line in lines)
    assert not re.search(r"\bcall\w*\s+(?!product\.)", text)  # statistics are functions of ours, nothing else is called
    assert_allowed(text, SPR)


CONVERSIONS = [
    (F16, F32, 16, "vcvtph2psx"), (F32, F16, 16, "vcvtps2phx"), (F16, F64, 8, "vcvtph2pd"), (F64, F16, 8, "vcvtpd2ph"),
    (I16, F16, 32, "vcvtw2ph"), (I32, F16, 16, "vcvtdq2ph"), (I64, F16, 8, "vcvtqq2ph"),
]  # fmt: skip


def conversion(source: DType, target: DType, lanes: int, machine: Target) -> str:
    builder = Builder(Module(machine))
    given, result = builder.begin_function("f", [("given", POINTER), ("result", POINTER)])
    value = builder.load(llvm_type(source, lanes), given, 1)
    builder.store(emit_cast(builder, value, source, target), result, 1)
    builder.end_function()
    return assembly(builder.module.text(), machine)


@pytest.mark.parametrize(("source", "target", "lanes", "mnemonic"), CONVERSIONS)
def test_halves_are_converted_by_one_instruction_where_there_is_one(
    source: DType, target: DType, lanes: int, mnemonic: str
) -> None:
    text = conversion(source, target, lanes, SPR)
    assert text.count("\tvcvt") == 1
    assert f"\t{mnemonic}" in text
    assert_allowed(text, SPR)


@pytest.mark.parametrize(("level", "lanes"), [("avx2", 8), ("avx512", 16), ("avx512ice", 16)])
def test_other_levels_convert_halves_by_one_instruction_too(level: str, lanes: int) -> None:
    target = cross_target(level)
    assert "\tvcvtph2ps\t" in conversion(F16, F32, lanes, target)
    assert "\tvcvtps2ph\t" in conversion(F32, F16, lanes, target)
