"""The scalars of `element`: values and types of every operation, edge cases included."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from kerneljit.ir import semantics
from kerneljit.ir.dtype import (
    ALL,
    BF16,
    BITS8,
    BITS64,
    BOOL,
    F16,
    F32,
    F64,
    FLOATS,
    I8,
    I16,
    I32,
    I64,
    INTEGERS,
    U8,
    U16,
    U32,
    U64,
    DType,
    arithmetic_type,
    integer_range,
    to_numpy,
)  # fmt: skip
from kerneljit.ir.node import Op
from kerneljit.language import functions, scalar
from kerneljit.language.dims import dims, sizes_bound
from kerneljit.language.scalar import ElementArray, Scalar, cast

NAN, INF = math.nan, math.inf


def apply(name: str, *arguments: Any) -> Any:
    """A function of the language, called as a user calls it."""
    return getattr(functions, name)(*arguments)


def same(found: Any, value: Any, dtype: DType) -> None:
    assert isinstance(found, Scalar), found
    assert found.dtype == dtype, f"{found!r} is not {dtype}"
    if isinstance(value, float) and math.isnan(value):
        assert math.isnan(float(found))
    else:
        assert found.value == semantics.constant_array(value, dtype), f"{found!r} is not {value}"


# ------------------------------------------------------------------------- types


@pytest.mark.parametrize("dtype", [d for d in ALL if not d.is_bits], ids=str)
def test_arithmetic_happens_in_the_arithmetic_type(dtype: DType) -> None:
    one = Scalar(1, dtype)
    wide = arithmetic_type(dtype)
    same(one + one, 2, wide)
    same(one + 1, 2, wide)
    same(1 - one, 0, wide)
    same(-one, -1, wide)
    same(abs(one), 1, wide)
    same(one * one, 1, wide)


@pytest.mark.parametrize("dtype", INTEGERS, ids=str)
def test_bit_operations_keep_the_type(dtype: DType) -> None:
    six, three = Scalar(6, dtype), Scalar(3, dtype)
    same(six & three, 2, dtype)
    same(six | 1, 7, dtype)
    same(6 ^ three, 5, dtype)
    same(~Scalar(0, dtype), -1, dtype)
    same(six << 1, 12, dtype)
    same(six >> three, 0, dtype)


@pytest.mark.parametrize("dtype", INTEGERS, ids=str)
def test_integers_wrap(dtype: DType) -> None:
    low, high = integer_range(dtype)
    wide = arithmetic_type(dtype)
    same(Scalar(high, dtype) + 1, high + 1, wide)
    same(Scalar(low, dtype) - 1, low - 1, wide)
    same(Scalar(high, dtype) * Scalar(high, dtype), high * high, wide)
    same(-Scalar(low, dtype), -low, wide)
    same(abs(Scalar(low, dtype)), abs(low), wide)


def test_integer_division_gives_the_kernels_float_type() -> None:
    same(Scalar(1, I32) / 3, float(np.float32(1) / np.float32(3)), F32)
    same(1 / Scalar(3, U8), float(np.float32(1) / np.float32(3)), F32)
    with scalar.floats_are(F64):
        same(Scalar(1, I32) / Scalar(3, I32), 1 / 3, F64)
    same(Scalar(1, F64) / 3, 1 / 3, F64)


def test_division_by_zero_is_ieee() -> None:
    same(Scalar(1.0, F32) / 0.0, INF, F32)
    same(Scalar(-1.0, F32) / 0.0, -INF, F32)
    same(Scalar(1.0, F32) / Scalar(-0.0, F32), -INF, F32)
    same(Scalar(0.0, F32) / 0.0, NAN, F32)


@pytest.mark.parametrize(
    ("x", "y", "quotient", "rest"),
    [(7, 2, 3, 1), (-7, 2, -4, 1), (7, -2, -4, -1), (-7, -2, 3, -1), (5, 0, 0, 0), (-5, 0, 0, 0)],
)
@pytest.mark.parametrize("dtype", [I8, I16, I32, I64], ids=str)
def test_floor_division_has_pythons_signs(dtype: DType, x: int, y: int, quotient: int, rest: int) -> None:
    wide = arithmetic_type(dtype)
    same(Scalar(x, dtype) // Scalar(y, dtype), quotient, wide)
    same(Scalar(x, dtype) % Scalar(y, dtype), rest, wide)


@pytest.mark.parametrize("dtype", [I32, I64], ids=str)
def test_the_least_integer_divided_by_minus_one_wraps(dtype: DType) -> None:
    low, _ = integer_range(dtype)
    same(Scalar(low, dtype) // -1, low, dtype)
    same(Scalar(low, dtype) % -1, 0, dtype)


@pytest.mark.parametrize("dtype", INTEGERS, ids=str)
def test_shifts_by_the_width_or_more(dtype: DType) -> None:
    low, high = integer_range(dtype)
    for count in (dtype.width, dtype.width + 1, min(high, 200)):
        if count <= high:
            same(Scalar(high, dtype) << count, 0, dtype)
            same(Scalar(high, dtype) >> count, 0, dtype)
            same(Scalar(low, dtype) >> count, -1 if dtype.is_signed else 0, dtype)
    same(Scalar(1, dtype) << (dtype.width - 1), 1 << (dtype.width - 1), dtype)


def test_popcount_counts_the_bits_of_negative_numbers_too() -> None:
    same(apply("popcount", Scalar(-1, I8)), 8, I32)
    same(apply("popcount", Scalar(-(1 << 63), I64)), 1, I32)
    same(apply("popcount", Scalar(255, BITS8)), 8, I32)
    same(apply("popcount", Scalar((1 << 64) - 1, BITS64)), 64, I32)


def test_literals_take_their_partners_type() -> None:
    same(Scalar(1.0, F32) + 0.1, float(np.float32(1) + np.float32(0.1)), F32)
    same(Scalar(1.0, F16) * 0.1, float(np.float32(0.1)), F32)
    same(Scalar(2, U64) + 3, 5, U64)
    same(np.float64(0.5) * Scalar(1.0, F32), 0.5, F32)
    with pytest.raises(TypeError, match="float"):
        Scalar(1, I32) * 0.5
    with pytest.raises(TypeError, match="does not fit"):
        Scalar(1, U32) + -1


def test_different_types_do_not_mix() -> None:
    with pytest.raises(TypeError, match="mixes f32 and f64"):
        Scalar(1, F32) + Scalar(1, F64)
    with pytest.raises(TypeError, match="mixes"):
        Scalar(1, I32) + Scalar(1, I64)
    with pytest.raises(TypeError, match="popcount"):
        Scalar(1, BITS64) + Scalar(1, BITS64)
    with pytest.raises(TypeError, match="bits"):
        Scalar(1.0, F32) & 1
    same(Scalar(1, F16) + Scalar(1, F32), 2, F32)
    same(Scalar(1, I8) + Scalar(1, U8), 2, I32)


def test_a_scalar_refuses_what_is_no_number() -> None:
    with pytest.raises(TypeError):
        Scalar(1, I32) + "1"
    with pytest.raises(TypeError):
        Scalar(np.float64(1), F32)


# ------------------------------------------------------------------------- casts


@pytest.mark.parametrize("source", FLOATS, ids=str)
@pytest.mark.parametrize("target", INTEGERS, ids=str)
def test_float_to_integer_saturates(source: DType, target: DType) -> None:
    low, high = integer_range(target)
    same(cast(Scalar(NAN, source), target), 0, target)
    same(cast(Scalar(INF, source), target), high, target)
    same(cast(Scalar(-INF, source), target), low, target)
    same(cast(Scalar(2.75, source), target), 2, target)
    same(cast(Scalar(-0.75, source), target), 0, target)
    same(cast(Scalar(-2.75, source), target), max(low, -2), target)


def test_float_to_integer_at_the_edges_of_64_bits() -> None:
    below_63, below_64 = float(2**63 - 1024), float(2**64 - 2048)
    same(cast(Scalar(2.0**63, F64), I64), 2**63 - 1, I64)
    same(cast(Scalar(-(2.0**63), F64), I64), -(2**63), I64)
    same(cast(Scalar(below_63, F64), I64), int(below_63), I64)
    same(cast(Scalar(2.0**63, F64), U64), 2**63, U64)
    same(cast(Scalar(below_64, F64), U64), int(below_64), U64)
    same(cast(Scalar(2.0**64, F64), U64), 2**64 - 1, U64)
    same(cast(Scalar(2.0**31, F64), I32), 2**31 - 1, I32)
    same(cast(Scalar(2.0**31 - 0.5, F64), I32), 2**31 - 1, I32)
    same(cast(Scalar(-(2.0**31) - 0.5, F64), I32), -(2**31), I32)


def exactly_rounded(value: float, dtype: DType) -> float:
    """Rounding to nearest even by exact integer arithmetic."""
    precision, least = {F16: (11, -14), BF16: (8, -126), F32: (24, -126), F64: (53, -1022)}[dtype]
    exact = abs(Fraction(value))
    exponent = least
    while exact >= Fraction(2) ** (exponent + 1):
        exponent += 1
    unit = Fraction(2) ** (exponent - precision + 1)
    rounded = round(exact / unit) * unit
    magnitude = INF if rounded >= Fraction(2) ** (2 - least) else float(rounded)
    return -magnitude if value < 0 else magnitude


HARD = [
    1 + 2.0**-11 + 2.0**-40, 1 + 2.0**-11, 1 + 3 * 2.0**-11, 1 + 2.0**-8 + 2.0**-40, 1 + 2.0**-8,
    1 + 3 * 2.0**-8, 1 + 2.0**-8 - 2.0**-45, 65519.999999, 65520.0, 1e39, 3.3953e38, 2.0**-25, 2.0**-25 + 2.0**-70,
    2.0**-134, 2.0**-134 + 2.0**-180, 3 * 2.0**-134, 1e-300, 2.0**-24 * 1.5, 0.1, 1 / 3,
]  # fmt: skip


@pytest.mark.parametrize("target", [F16, BF16, F32], ids=str)
@pytest.mark.parametrize("value", [sign * value for value in HARD for sign in (1, -1)])
def test_narrowing_rounds_once(value: float, target: DType) -> None:
    assert float(cast(Scalar(value, F64), target)) == exactly_rounded(value, target)
    single = float(np.float32(min(max(value, -3e38), 3e38)))
    assert float(cast(Scalar(single, F32), target)) == exactly_rounded(single, target)


@pytest.mark.parametrize("target", FLOATS, ids=str)
def test_integers_to_floats_round_once(target: DType) -> None:
    values = [
        2**63 - 1,
        2**62 + 2**54 + 1,
        2**62 + 2**54,
        2**40 + 2**32 + 1,
        2**24 + 1,
        257,
        2**53 + 1,
        65519,
        65520,
    ]
    for value in values:
        for signed in (value, -value):
            assert float(cast(Scalar(signed, I64), target)) == exactly_rounded(signed, target), signed
            assert float(semantics.constant_array(signed, target)) == exactly_rounded(signed, target)
    for value in (2**64 - 1, 2**63 + 2**55 + 1, 2**63 + 2**55, 2**63 + 2**39 + 1):
        assert float(cast(Scalar(value, U64), target)) == exactly_rounded(value, target)
    for value in (2**31 - 1, 2**30 + 2**22 + 1, -(2**30) - 2**22 - 1):
        assert float(cast(Scalar(value, I32), target)) == exactly_rounded(value, target)


def test_every_16_bit_float_survives_the_way_up_and_back() -> None:
    words = np.arange(1 << 16, dtype=np.uint16)
    for dtype in (F16, BF16):
        values = words.view(to_numpy(dtype))
        for wide in (F32, F64):
            back = semantics.convert(semantics.convert(values, dtype, wide), wide, dtype)
            number = ~np.isnan(values.astype(np.float32))
            assert np.array_equal(back.view(np.uint16)[number], words[number])


def test_integers_to_narrower_integers_wrap_and_to_bool_compare() -> None:
    same(cast(Scalar(300, I32), I8), 44, I8)
    same(cast(Scalar(-1, I64), U16), 65535, U16)
    same(cast(Scalar(-1, I8), U64), 2**64 - 1, U64)
    same(cast(Scalar(0.5, F16), BOOL), True, BOOL)
    same(cast(Scalar(NAN, BF16), BOOL), True, BOOL)
    same(cast(Scalar(-0.0, F32), BOOL), False, BOOL)
    same(cast(Scalar(256, I32), BOOL), True, BOOL)
    same(cast(Scalar(True, BOOL), F16), 1.0, F16)


# ------------------------------------------------------------------------- functions


@pytest.mark.parametrize("dtype", FLOATS, ids=str)
def test_functions_against_mathematics(dtype: DType) -> None:
    wide = arithmetic_type(dtype)
    one_half = Scalar(0.5, dtype)
    expected = {
        "sqrt": math.sqrt(0.5), "rsqrt": 1 / math.sqrt(0.5), "exp": math.exp(0.5), "log": math.log(0.5),
        "log2": -1.0, "tanh": math.tanh(0.5), "sigmoid": 1 / (1 + math.exp(-0.5)), "erf": math.erf(0.5),
        "sin": math.sin(0.5), "cos": math.cos(0.5), "floor": 0.0, "ceil": 1.0,
    }  # fmt: skip
    for name, value in expected.items():
        found = apply(name, one_half)
        assert found.dtype == wide
        assert float(found) == pytest.approx(value, rel=2.0 ** -(23 if wide == F32 else 51)), name


def test_functions_at_special_values() -> None:
    for dtype in (F32, F64):
        for name, value, expected in [
            ("exp", -INF, 0.0), ("exp", INF, INF), ("exp", 1e4, INF), ("log", 0.0, -INF), ("log", -1.0, NAN),
            ("sqrt", -1.0, NAN), ("rsqrt", 0.0, INF), ("rsqrt", INF, 0.0), ("tanh", INF, 1.0), ("tanh", -1e9, -1.0),
            ("sigmoid", 1e4, 1.0), ("sigmoid", -1e4, 0.0), ("sigmoid", -INF, 0.0), ("sigmoid", NAN, NAN),
            ("erf", -INF, -1.0), ("erf", NAN, NAN), ("sin", INF, NAN), ("cos", 0.0, 1.0), ("floor", -0.5, -1.0),
            ("log2", 2.0**-126, -126.0), ("exp", NAN, NAN),
        ]:  # fmt: skip
            same(apply(name, Scalar(value, dtype)), expected, dtype)


def test_a_small_sigmoid_keeps_its_digits() -> None:
    assert float(apply("sigmoid", Scalar(-80.0, F32))) == pytest.approx(math.exp(-80), rel=1e-6)


def test_integers_become_floats_in_functions_but_stay_whole_in_round() -> None:
    same(apply("sqrt", Scalar(9, I32)), 3.0, F32)
    same(scalar.round_half_even(Scalar(9, I32)), 9, I32)
    same(round(Scalar(2.5, F32)), 2.0, F32)
    same(round(Scalar(3.5, F32)), 4.0, F32)
    same(round(Scalar(-0.5, F64)), 0.0, F64)


def test_powers() -> None:
    same(Scalar(3, I8) ** 4, 81, I32)
    same(Scalar(3.0, F32) ** 3, 27.0, F32)
    same(Scalar(2.0, F32) ** 0.5, float(np.float32(math.sqrt(2))), F32)
    same(2.0 ** Scalar(3.0, F64), 8.0, F64)
    same(Scalar(-8.0, F64) ** (1 / 3), NAN, F64)
    same(Scalar(0.0, F64) ** -1.5, INF, F64)
    with pytest.raises(TypeError, match="integer can only be raised"):
        Scalar(3, I32) ** Scalar(2, I32)


def test_integer_powers_of_the_semantics() -> None:
    base = np.array([1, -1, -1, 0, 2, 3], np.int32)
    exponent = np.array([-5, -3, -4, -1, -1, 3], np.int32)
    assert semantics.apply(Op.POW, [base, exponent], I32, I32).tolist() == [1, -1, 1, 0, 0, 27]


def test_min_and_max_keep_the_type_and_propagate_nan() -> None:
    for dtype in FLOATS:
        same(scalar.minimum(Scalar(1.0, dtype), 2.0), 1.0, dtype)
        same(scalar.maximum(Scalar(NAN, dtype), Scalar(2.0, dtype)), NAN, dtype)
        same(scalar.minimum(Scalar(1.0, dtype), Scalar(NAN, dtype), Scalar(0.0, dtype)), NAN, dtype)
        same(scalar.maximum(x for x in [Scalar(1.0, dtype), Scalar(NAN, dtype)]), NAN, dtype)
    same(scalar.minimum(Scalar(-1, I8), 3), -1, I8)
    same(scalar.minimum(Scalar(-1, I8), 300), -1, I32)
    same(apply("clamp", Scalar(5.0, F32), 0.0, 1.0), 1.0, F32)
    same(apply("clamp", Scalar(NAN, F32), 0.0, 1.0), NAN, F32)
    assert scalar.minimum(3, 2) == 2


def test_comparisons_are_booleans_of_the_language() -> None:
    below = Scalar(1, I32) < 2
    same(below, True, BOOL)
    same(~below, False, BOOL)
    same(Scalar(NAN, BF16) == Scalar(NAN, BF16), False, BOOL)
    same(Scalar(NAN, F32) != 1.0, True, BOOL)
    same(Scalar(2**63, U64) > 1, True, BOOL)
    assert (1 if Scalar(0.0, F32) else 2) == 2
    assert (1 if Scalar(NAN, F32) else 2) == 1


def test_reductions_over_generators() -> None:
    same(scalar.total(Scalar(x, I8) for x in (100, 100, 100)), 300, I32)
    same(scalar.total(Scalar(x, U16) for x in (65535, 65535)), 131070, U32)
    same(scalar.total(Scalar(0.1, F16) for _ in range(2)), float(np.float32(np.float16(0.1)) * 2), F32)
    same(scalar.total(Scalar(x, F32) if x else 0.0 for x in (1.0, 0.0, 2.0)), 3.0, F32)
    same(scalar.total(Scalar(x > 1, BOOL) for x in range(5)), 3, I32)
    same(scalar.total([Scalar(1e8, F32), Scalar(1.0, F32), Scalar(-1e8, F32)]), 1.0, F32)
    same(scalar.any_true(Scalar(x, I32) for x in (0, 2)), True, BOOL)
    same(scalar.all_true(Scalar(x, I32) for x in (0, 2)), False, BOOL)
    same(scalar.any_true([]), False, BOOL)
    same(scalar.all_true([]), True, BOOL)
    assert scalar.total([]) == 0
    assert scalar.minimum([]) == INF
    with pytest.raises(TypeError, match="mixes"):
        scalar.total([Scalar(1, I32), Scalar(1, I64)])
    with pytest.raises(TypeError, match="popcount"):
        scalar.total([Scalar(1, BITS8)])


def test_dims_take_their_partners_type() -> None:
    (size,) = dims("K")
    with sizes_bound({"K": 4}):
        same(Scalar(2.0, F32) / size, 0.5, F32)
        same(Scalar(2, I32) * size, 8, I32)
        same(Scalar(1.0, F16) < size, True, BOOL)


def test_results_are_converted_as_returned_values_are() -> None:
    assert scalar.as_result(Scalar(300, I32), U8) == np.uint8(44)
    assert scalar.as_result(1, F16) == np.float16(1)
    assert scalar.as_result(300, U8) == np.uint8(44)
    assert scalar.as_result(True, BOOL) == np.True_
    assert scalar.as_result(0.25, F64) == 0.25
    assert type(scalar.as_result(Scalar(1.0, F32), F16)) is np.float16
    with pytest.raises(TypeError, match="declares"):
        scalar.as_result(Scalar(1.0, F32), I32)


# ------------------------------------------------------------------------- elements


def test_elements_of_arrays() -> None:
    array = ElementArray(np.arange(6, dtype=np.int16).reshape(2, 3), I16)
    same(array[1, 2], 5, I16)
    same(array[Scalar(1, U8), 0], 3, I16)
    assert array.shape == (2, 3)
    for places in [(2, 0), (0, 3), (-1, 0), (0, -1)]:
        with pytest.raises(IndexError, match="outside"):
            array[places]
    with pytest.raises(IndexError, match="2 axes"):
        array[0]
    with pytest.raises(TypeError):
        array[0, Scalar(1.0, F32)]
    with pytest.raises(TypeError, match="boolean"):
        array[0, Scalar(1, I32) == 1]
    assert [10, 20][Scalar(1, I64)] == 20
