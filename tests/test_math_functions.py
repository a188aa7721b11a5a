"""The vector code of the float functions: its error against more precise references, its special values, and that
its assembly calls nothing, for every level that can be run or only assembled here."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import llvmlite.binding as llvm
import numpy as np
import pytest

from kerneljit.backends.llvm.builder import I64, POINTER, Builder, Type
from kerneljit.backends.llvm.math import emit_function, emit_power
from kerneljit.backends.llvm.module import Module
from kerneljit.backends.target import LEVELS, Target, capped, cross_target, highest_level, portable
from kerneljit.ir.dtype import F32, F64, DType, to_numpy
from kerneljit.ir.functions import FUNCTION_ULPS
from kerneljit.ir.node import FLOAT_FUNCTIONS, Op

Floats = np.ndarray
ELEMENT = {F32: "float", F64: "double"}
FUNCTIONS = sorted(FLOAT_FUNCTIONS | {Op.POW})
LANES = (1, 4, 8, 16)
EXACT = {Op.FLOOR: np.floor, Op.CEIL: np.ceil, Op.ROUND: np.rint, Op.SQRT: np.sqrt}
HAS_LONG_DOUBLE = np.finfo(np.longdouble).nmant > 60


# ---------------------------------------------------------------------- compiling


@cache
def host_features() -> frozenset[str]:
    """What LLVM finds on this host; it takes for granted what every 64-bit CPU has."""
    return frozenset({name for name, here in llvm.get_host_cpu_features().items() if here} | {"sse", "sse2"})


def host_levels() -> tuple[str, ...]:
    """The levels that code can be run for here."""
    return LEVELS[: LEVELS.index(highest_level(host_features())) + 1]


def arity(op: Op) -> int:
    return 2 if op is Op.POW else 1


def map_text(target: Target, op: Op, dtype: DType, lanes: int) -> str:
    """A module with one function that maps `count` elements, a multiple of the lanes."""
    build = Builder(Module(target))
    names = [f"input{k}" for k in range(arity(op))]
    parameters = [*((name, POINTER) for name in names), ("output", POINTER), ("count", I64)]
    *inputs, output, count = build.begin_function("map", parameters)
    type_ = Type(ELEMENT[dtype], lanes)
    with build.loop(build.index(0), count, build.index(lanes)) as loop:
        offset = build.mul(loop.counter, build.index(dtype.bytes))
        values = [build.load(type_, build.offset(pointer, offset), dtype.bytes) for pointer in inputs]
        result = emit_power(build, *values) if op is Op.POW else emit_function(build, op, values[0])
        build.store(result, build.offset(output, offset), dtype.bytes)
    build.end_function()
    return build.module.text()


def machine(target: Target, code_model: str = "jitdefault") -> llvm.TargetMachine:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    return llvm.Target.from_triple(target.triple).create_target_machine(
        cpu=target.llvm_cpu, features=target.llvm_features, opt=2, codemodel=code_model
    )


@cache
def compiled(level: str, op: Op, dtype: DType, lanes: int) -> Callable[..., Floats]:
    """The function as one on arrays, compiled for a level of this host."""
    target = capped(host_features(), level)
    module = llvm.parse_assembly(map_text(target, op, dtype, lanes))
    module.verify()
    engine = llvm.create_mcjit_compiler(module, machine(target))
    engine.finalize_object()
    types = [ctypes.c_void_p] * (arity(op) + 1) + [ctypes.c_int64]
    native = ctypes.CFUNCTYPE(None, *types)(engine.get_function_address("map"))

    def call(*arrays: Floats) -> Floats:
        size = arrays[0].size
        padded = [np.concatenate([array, np.ones(-size % lanes, array.dtype)]) for array in arrays]
        output = np.empty_like(padded[0])
        native(*(array.ctypes.data for array in padded), output.ctypes.data, output.size)
        return output[:size]

    call.engine = engine  # type: ignore[attr-defined]
    return call


def combinations() -> Iterator[tuple[str, int]]:
    """Every lane count where the registers change their kind, and elsewhere scalars and a vector that is split."""
    for level in host_levels():
        for lanes in LANES if level in ("sse2", "avx2", "avx512") else (1, 16):
            yield level, lanes


# ---------------------------------------------------------------------- references and errors


def long_erf(x: Floats) -> Floats:
    """erf by its series of positive terms, which loses nothing to cancellation."""
    clipped = np.clip(x, -7, 7)
    square, term = clipped * clipped, clipped.copy()
    total = term.copy()
    for k in range(1, 260):
        term = term * (2 * square / (2 * k + 1))
        total += term
    two_over_root_pi = np.longdouble(2) / np.sqrt(np.longdouble("3.14159265358979323846264338327950288"))
    return two_over_root_pi * np.exp(-square) * total


REFERENCES: dict[Op, Callable[..., Floats]] = {
    Op.SQRT: np.sqrt,
    Op.RSQRT: lambda x: 1 / np.sqrt(x),
    Op.EXP: np.exp,
    Op.LOG: np.log,
    Op.LOG2: np.log2,
    Op.TANH: np.tanh,
    Op.SIGMOID: lambda x: np.where(x < 0, np.exp(x) / (1 + np.exp(x)), 1 / (1 + np.exp(-x))),
    Op.ERF: long_erf,
    Op.SIN: np.sin,
    Op.COS: np.cos,
    Op.FLOOR: np.floor,
    Op.CEIL: np.ceil,
    Op.ROUND: np.rint,
    Op.POW: np.power,
}


def reference(op: Op, *arrays: Floats) -> Floats:
    """The value in a wider type: double for f32 (but for erf), long double for f64."""
    wide = np.float64 if arrays[0].dtype == np.float32 and op is not Op.ERF else np.longdouble
    with np.errstate(all="ignore"):
        return REFERENCES[op](*(array.astype(wide) for array in arrays))


def errors_in_ulp(got: Floats, expected: Floats) -> Floats:
    """The error of every finite result; an infinity counts as the first number that the type has no more."""
    info = np.finfo(got.dtype)
    limit = np.ldexp(np.longdouble(1), int(info.maxexp))
    exact = np.clip(expected.astype(np.longdouble), -limit, limit)
    shown = np.clip(got.astype(np.longdouble), -limit, limit)
    _, exponents = np.frexp(exact)
    least = int(info.minexp) + 1
    steps = np.maximum(np.where(exact == 0, least, exponents), least)
    return np.abs(shown - exact) / np.ldexp(np.longdouble(1), steps - 1 - int(info.nmant))


def worst_error(op: Op, got: Floats, *arrays: Floats) -> float:
    """The greatest error; the kinds of all results (NaN or not) are checked on the way."""
    expected = reference(op, *arrays)
    assert np.array_equal(np.isnan(got), np.isnan(expected)), _first(
        op, np.isnan(got) != np.isnan(expected), got, *arrays
    )
    with np.errstate(all="ignore"):
        errors = np.where(np.isnan(expected), 0, errors_in_ulp(got, expected))
    return float(errors.max())


def _first(op: Op, wrong: Floats, got: Floats, *arrays: Floats) -> str:
    place = int(np.argmax(wrong))
    return f"{op}({', '.join(repr(a[place]) for a in arrays)}) gave {got[place]!r}"


# ---------------------------------------------------------------------- arguments

DENSE = {  # where each function does something, for f32 and f64
    Op.EXP: ((-105, 90), (-750, 711)),
    Op.SIGMOID: ((-105, 20), (-750, 40)),
    Op.TANH: ((-12, 12), (-22, 22)),
    Op.ERF: ((-5, 5), (-7, 7)),
    Op.LOG: ((0.25, 4), (0.25, 4)),
    Op.LOG2: ((0.25, 4), (0.25, 4)),
    Op.SIN: ((-100, 100), (-100, 100)),
    Op.COS: ((-100, 100), (-100, 100)),
}
HARD = (
    0.0, 0.5, 1.0, 1.5, 2.5, 3.0, 0.25, 0.3465735902799726, 0.6931471805599453, 0.921875, 1.0000001, 3.9, 4.1, 5.93,
    9.02, 19.07, 36.7, 87.33654, 88.72283, 88.72284, 103.97, 103.98, 104.0, 708.396, 709.78271289, 709.782713,
    745.13321, 745.13322, 746.0, 1e-8, 1e-20, 1e-40, 1e-310, 5e-324, 1.1754943508222875e-38, 2.2250738585072014e-308,
    1.401298464324817e-45, 3.4028234663852886e38, 1.7976931348623157e308, math.inf, math.nan, 8388607.5, 8388608.0,
    8388609.0, 4194303.5, 4503599627370495.5, 4503599627370496.0, 2251799813685247.5, 9007199254740993.0,
    0.7853981633974483, 1.5707963267948966, 3.141592653589793, 11.0, 22.0, 710.0, 1e5, 67108863.0, 67108864.0,
    67108868.0, 1e9, 1e15, 1e22, 1e30, 1e100, 1e300, 6381956970095103.0 * 2.0**797, 16367173.0 * 2.0**72,
)  # fmt: skip


def hard_arguments(dtype: DType) -> Floats:
    """Thresholds, special values, and all their neighbours, of both signs."""
    type_ = to_numpy(dtype)
    with np.errstate(over="ignore"):
        values = np.array(HARD).astype(type_)
        around = np.concatenate([values, np.nextafter(values, type_.type(0)), np.nextafter(values, type_.type(np.inf))])
    return np.concatenate([around, -around])


def any_floats(generator: np.random.Generator, dtype: DType, size: int) -> Floats:
    """Floats of evenly distributed bits."""
    word = np.dtype(f"u{dtype.bytes}")
    return generator.integers(0, np.iinfo(word).max, size, dtype=word, endpoint=True).view(to_numpy(dtype))


def arguments(op: Op, dtype: DType, size: int) -> tuple[Floats, ...]:
    generator = np.random.default_rng(20)
    if op is Op.POW:
        return power_arguments(generator, dtype, size)
    type_ = to_numpy(dtype)
    low, high = DENSE.get(op, ((-1000, 1000), (-1000, 1000)))[dtype is F64]
    dense = generator.uniform(low, high, size).astype(type_)
    tiny = dense * np.exp2(generator.uniform(-30, 0, size)).astype(type_)
    near_one = (1 + generator.uniform(-1, 1, size) * np.exp2(generator.uniform(-40, 0, size))).astype(type_)
    huge = np.exp2(generator.uniform(0, 120 if dtype is F32 else 1000, size // 4)).astype(type_)
    # the neighbours of multiples of pi/2, where a reduction loses its digits
    turns = (generator.integers(1, 1 << 27, size // 4) * (np.pi / 2)).astype(type_)
    anything = any_floats(generator, dtype, size)
    return (np.concatenate([dense, tiny, near_one, huge, turns, anything, hard_arguments(dtype)]),)


def power_arguments(generator: np.random.Generator, dtype: DType, size: int) -> tuple[Floats, Floats]:
    """Bases and exponents: anything; small integers; and results all over the range, beyond both its ends."""
    type_ = to_numpy(dtype)
    greatest = 135 if dtype is F32 else 1080
    bases = np.exp2(generator.uniform(-1, 1, size) * np.exp2(generator.uniform(-20, 6, size))).astype(type_)
    exponents = generator.uniform(-greatest, greatest, size) / np.log2(bases.astype(np.float64) * (1 + 2**-50))
    pairs = [
        (any_floats(generator, dtype, size), any_floats(generator, dtype, size)),
        (generator.uniform(-9, 9, size), generator.integers(-30, 31, size)),
        (bases, exponents),
    ]
    special = np.array(
        [0.0, 1.0, 2.0, 3.0, 0.5, 2.5, 1e-40, 1e30, 8388609.0, 2.0**53 - 1, 2.0**60, np.inf, np.nan], type_
    )
    special = np.concatenate([special, -special, np.nextafter(special, type_.type(0))])
    grid = np.meshgrid(special, special)
    pairs.append((grid[0].ravel(), grid[1].ravel()))
    with np.errstate(over="ignore"):
        return tuple(np.concatenate([pair[k].astype(type_) for pair in pairs]) for k in (0, 1))  # type: ignore[return-value]


# ---------------------------------------------------------------------- tests


@pytest.mark.parametrize("dtype", [F32, F64], ids=str)
@pytest.mark.parametrize("op", FUNCTIONS, ids=str)
def test_errors_are_within_the_stated_ulps(op: Op, dtype: DType) -> None:
    if dtype is F64 and op not in EXACT and not HAS_LONG_DOUBLE:
        pytest.skip("nothing here is more precise than f64")
    values = arguments(op, dtype, 4000)
    results: dict[bytes, Floats] = {}
    for level, lanes in combinations():
        got = compiled(level, op, dtype, lanes)(*values)
        results.setdefault(got.tobytes(), got)
    for got in results.values():
        if op in EXACT:
            with np.errstate(all="ignore"):
                expected = EXACT[op](*values)
            assert np.array_equal(got, expected, equal_nan=True)
        else:
            assert worst_error(op, got, *values) <= FUNCTION_ULPS[op, dtype]


@pytest.mark.parametrize("dtype", [F32, F64], ids=str)
@pytest.mark.parametrize("op", FUNCTIONS, ids=str)
def test_lanes_do_not_change_the_result(op: Op, dtype: DType) -> None:
    values = arguments(op, dtype, 500)
    for level in host_levels():
        scalar = compiled(level, op, dtype, 1)(*values)
        assert np.array_equal(compiled(level, op, dtype, 16)(*values), scalar, equal_nan=True)


@pytest.mark.parametrize("dtype", [F32, F64], ids=str)
@pytest.mark.parametrize("op", FUNCTIONS, ids=str)
def test_special_values_are_those_of_numpy(op: Op, dtype: DType) -> None:
    """Zeros with their signs, infinities and NaN, in every place that they can take."""
    type_ = to_numpy(dtype)
    special = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 2.0, 3.0, -3.0, 0.5, -0.5], type_)
    values = tuple(part.ravel() for part in np.meshgrid(special, special)) if op is Op.POW else (special,)
    expected = reference(op, *values).astype(type_)
    is_special = ~np.isfinite(expected) | (expected == 0)
    for level, lanes in combinations():
        got = compiled(level, op, dtype, lanes)(*values)
        assert np.array_equal(got[is_special], expected[is_special], equal_nan=True)
        is_number = is_special & ~np.isnan(expected)
        assert np.array_equal(np.signbit(got[is_number]), np.signbit(expected[is_number]))


def test_exponential_underflows_gradually_and_overflows_exactly() -> None:
    smallest = np.float32(1e-45)
    single = np.array([-100.0, -103.97, -103.98, 88.72283, 88.72284], np.float32)
    double = np.array([-745.13321, -745.13322, 709.782712, 709.782713])
    for level, lanes in combinations():
        got = compiled(level, Op.EXP, F32, lanes)(single)
        assert got[0] > smallest and list(got[1:3]) == [smallest, 0] and np.isfinite(got[3]) and got[4] == np.inf
        wide = compiled(level, Op.EXP, F64, lanes)(double)
        assert list(wide[:2]) == [5e-324, 0] and np.isfinite(wide[2]) and wide[3] == np.inf


def test_exact_powers_and_logarithms_are_exact() -> None:
    powers = np.exp2(np.arange(-149, 128)).astype(np.float32)
    small = np.arange(-20.0, 21.0)
    for level, lanes in combinations():
        assert np.array_equal(compiled(level, Op.LOG2, F32, lanes)(powers), np.arange(-149.0, 128.0))
        assert np.array_equal(compiled(level, Op.LOG2, F64, lanes)(powers.astype(float)), np.arange(-149.0, 128.0))
        assert np.array_equal(compiled(level, Op.POW, F64, lanes)(small, np.full(41, 2.0)), small * small)
        assert np.array_equal(compiled(level, Op.POW, F64, lanes)(small, np.full(41, 3.0)), small**3)


def test_huge_angles_in_some_lanes_leave_the_others_alone() -> None:
    mixed = np.array([1.0, 1e22, np.inf, np.nan, -1e300, 0.0, -2.0, 6.7e7] * 2)
    for level, lanes in combinations():
        for op in (Op.SIN, Op.COS):
            together = compiled(level, op, F64, lanes)(mixed)
            alone = np.concatenate([compiled(level, op, F64, 1)(mixed[k : k + 1]) for k in range(mixed.size)])
            assert np.array_equal(together, alone, equal_nan=True)


TRANSFER = re.compile(r"^\s*(?:call[a-z]*|jmp[a-z]*|bl|b)\s+([^\s,]+)", re.MULTILINE)


def outside_calls(target: Target, text: str) -> set[str]:
    """Where the assembly of a module jumps or calls to, other than its own labels.

    In the small code model, where a call names what it calls; in that of the JIT it would be a register.
    """
    assembly = machine(target, "small").emit_assembly(llvm.parse_assembly(text))
    assert "map:" in assembly
    return set(TRANSFER.findall(assembly)) - set(re.findall(r"^([\w.$]+):", assembly, re.MULTILINE))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("op", FUNCTIONS, ids=str)
def test_assembly_calls_nothing_outside(op: Op, level: str) -> None:
    for dtype in (F32, F64):
        for lanes in (1, 16):
            assert not outside_calls(cross_target(level), map_text(cross_target(level), op, dtype, lanes))


@pytest.mark.parametrize("op", FUNCTIONS, ids=str)
def test_portable_assembly_calls_nothing_outside(op: Op) -> None:
    target = portable("aarch64")
    for dtype in (F32, F64):
        for lanes in (1, 4):
            assert not outside_calls(target, map_text(target, op, dtype, lanes))


def test_a_library_call_would_be_noticed() -> None:
    for level in ("sse2", "avx512"):
        text = map_text(cross_target(level), Op.SQRT, F32, 4).replace("llvm.sqrt", "llvm.exp")
        assert any("expf" in name for name in outside_calls(cross_target(level), text))


def test_the_documented_table_is_the_one_in_force() -> None:
    page = (Path(__file__).parent.parent / "docs" / "functions.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| ([\d.]+) \| [^|]+ \| ([\d.]+) \|", page, re.MULTILINE)
    documented = {(Op(name), F32): float(single) for name, single, _ in rows}
    documented |= {(Op(name), F64): float(double) for name, _, double in rows}
    assert documented == FUNCTION_ULPS
