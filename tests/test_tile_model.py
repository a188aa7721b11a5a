"""The model of tile registers against the manual, as plain NumPy and exact fractions say it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from kerneljit.backends.llvm.builder import I64, POINTER, Builder, Type, Value
from kerneljit.backends.llvm.module import Module
from tests.tile_model import (
    BAD_CONFIGURATION,
    BAD_SHAPES,
    NOT_CONFIGURED,
    SAME_TILES,
    Modelled,
    State,
    load_modelled,
    tile_target,
    with_model,
)

Array = np.ndarray[Any, Any]
TARGET = tile_target()

pytestmark = pytest.mark.skipif(not TARGET.is_x86, reason="tile registers are x86-64's")

BYTE_PRODUCTS = {
    "tdpbssd": (np.int8, np.int8),
    "tdpbsud": (np.int8, np.uint8),
    "tdpbusd": (np.uint8, np.int8),
    "tdpbuud": (np.uint8, np.uint8),
}
HALF_PRODUCTS = {"tdpbf16ps": ml_dtypes.bfloat16, "tdpfp16ps": np.float16}


# ---------------------------------------------------------------------- code


@dataclass(frozen=True)
class Emitter:
    """Writes calls of intrinsics, with what the table of slots holds."""

    builder: Builder
    table: Value

    def slot(self, number: int, type_: Type = POINTER) -> Value:
        return self.builder.load(type_, self.builder.offset(self.table, self.builder.index(8 * number)), 8)

    def call(self, name: str, *arguments: Value | int) -> None:
        values = [Value(str(argument), Type("i8")) if isinstance(argument, int) else argument for argument in arguments]
        self.builder.module.declare(f"llvm.x86.{name}", None, [value.type for value in values])
        self.builder.line_out(f"call void @llvm.x86.{name}({', '.join(map(str, values))})")


def compiled(write: Callable[[Emitter], None]) -> Modelled:
    builder = Builder(Module(TARGET))
    (table,) = builder.begin_function("code", [("table", POINTER)])
    write(Emitter(builder, table))
    builder.end_function()
    return load_modelled(builder.module.text(), "code", TARGET)


def configuration(shapes: dict[int, tuple[int, int]], palette: int = 1) -> Array:
    """What `ldtilecfg` reads: lines, and bytes of a line, of some tiles."""
    result = np.zeros(64, np.uint8)
    result[0] = palette
    for tile, (lines, width) in shapes.items():
        result[16 + 2 * tile] = width
        result[48 + tile] = lines
    return result


@cache
def product_code(name: str) -> Modelled:
    """Tile 2 += tile 0 x tile 1; the slots: configuration, then pointer and stride of each."""

    def write(code: Emitter) -> None:
        code.call("ldtilecfg", code.slot(0))
        places = [(code.slot(1 + 2 * tile), code.slot(2 + 2 * tile, I64)) for tile in range(3)]
        for tile, place in enumerate(places):
            code.call("tileloaddt164" if tile else "tileloadd64", tile, *place)
        code.call(name, 2, 0, 1)
        code.call("tilestored64", 2, *places[2])
        code.call("tilerelease")

    return compiled(write)


def product(name: str, left: Array, right: Array, held: Array) -> Array:
    """What an instruction adds to a tile, its operands in roomy matrices; `right` is [unit][column][term]."""
    rows, columns = held.shape
    units = left.shape[1]
    matrices = [left.reshape(rows, -1), right.reshape(units, -1), held]
    places, roomy = [], []
    for matrix in matrices:
        lines, width = matrix.shape[0], matrix.shape[1] * matrix.itemsize
        room = np.full((lines, width + 12), 0xEE, np.uint8)
        room[:, :width] = matrix.view(np.uint8)
        roomy.append(room)
        places += [room, width + 12]
    shapes = {0: (rows, 4 * units), 1: (units, 4 * columns), 2: (rows, 4 * columns)}
    assert product_code(name)(configuration(shapes), *places) == State(0, False)
    assert (roomy[2][:, 4 * columns :] == 0xEE).all(), "the tile's lines are narrower than what was written"
    return roomy[2][:, : 4 * columns].copy().view(held.dtype)


# ---------------------------------------------------------------------- products of bytes


@pytest.mark.parametrize("name", BYTE_PRODUCTS)
def test_products_of_bytes_are_exact_and_wrap(name: str) -> None:
    generator = np.random.default_rng(1)
    for _ in range(30):
        rows, units, columns = generator.integers(1, 17, 3)
        left, right = (
            generator.integers(np.iinfo(type_).min, np.iinfo(type_).max, shape, type_, endpoint=True)
            for type_, shape in zip(BYTE_PRODUCTS[name], ((rows, units, 4), (units, columns, 4)), strict=True)
        )
        held = generator.integers(-(2**31), 2**31, (rows, columns), np.int32)
        exact = np.einsum("rut,uct->rc", left.astype(np.int64), right.astype(np.int64)) + held
        np.testing.assert_array_equal(product(name, left, right, held), exact.astype(np.int32))


def test_the_least_and_the_greatest_bytes_do_not_saturate() -> None:
    for name, types in BYTE_PRODUCTS.items():
        for extremes in ((0, 0), (0, 1), (1, 0), (1, 1)):
            values = [(np.iinfo(type_).min, np.iinfo(type_).max)[e] for type_, e in zip(types, extremes, strict=True)]
            left, right = (np.full((16, 16, 4), value, type_) for value, type_ in zip(values, types, strict=True))
            expected = np.full((16, 16), 64 * values[0] * values[1])
            np.testing.assert_array_equal(product(name, left, right, np.zeros((16, 16), np.int32)), expected)


# ---------------------------------------------------------------------- products of halves


def rounded(value: Fraction) -> np.float32:
    """To nearest, even, with zero for what is too small to be normal."""
    if value == 0:
        return np.float32(0)
    sign, magnitude = (-1 if value < 0 else 1), abs(value)
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    exponent -= magnitude < Fraction(2) ** exponent
    whole = round(magnitude / Fraction(2) ** (exponent - 23))  # Python rounds halves to even
    result = whole * Fraction(2) ** (exponent - 23)
    if result < Fraction(2) ** -126:
        return np.float32(sign * 0.0)
    return np.float32(sign * (np.inf if result >= Fraction(2) ** 128 else float(result)))


def flushed(value: Any) -> Fraction:
    number = np.float32(value)
    return Fraction(0) if abs(number) < np.finfo(np.float32).tiny else Fraction(float(number))


def by_the_manual(left: Array, right: Array, held: Array) -> Array:
    """Finite numbers only."""
    result = np.zeros_like(held)
    for row, column in np.ndindex(held.shape):
        sums = []
        for term in range(2):
            total = np.float32(0)
            for unit in range(left.shape[1]):
                exact = flushed(left[row, unit, term]) * flushed(right[unit, column, term]) + flushed(total)
                total = rounded(exact)
            sums.append(total)
        both = rounded(flushed(sums[0]) + flushed(sums[1]))
        result[row, column] = rounded(flushed(held[row, column]) + flushed(both))
    return result


@pytest.mark.parametrize("name", HALF_PRODUCTS)
@pytest.mark.parametrize("spread", [0, 4, 30])
def test_products_of_halves_round_as_the_manual_says(name: str, spread: int) -> None:
    """With a spread of exponents that makes sums cancel, and products fall below what is normal."""
    type_ = HALF_PRODUCTS[name]
    generator = np.random.default_rng(spread)

    def numbers(*shape: int) -> Array:
        scale = np.exp2(generator.integers(-spread, spread + 1, shape) - (spread * 2.0 if name == "tdpbf16ps" else 0))
        with np.errstate(over="ignore"):
            values = (generator.normal(size=shape) * scale).astype(type_)
        return np.where(np.isfinite(values), values, np.ones((), type_))

    for rows, units, columns in ((5, 16, 4), (3, 7, 6), (1, 1, 1)):
        left, right = numbers(rows, units, 2), numbers(units, columns, 2)
        held = numbers(rows, columns).astype(np.float32)
        np.testing.assert_array_equal(product(name, left, right, held), by_the_manual(left, right, held))


def one_product(name: str, left: Sequence[float], right: Sequence[float], held: float = 0.0) -> np.float32:
    """One row, one unit, one column."""
    type_ = HALF_PRODUCTS[name]
    operands = [np.array([[pair]]).astype(type_) for pair in (left, right)]
    result: np.float32 = product(name, *operands, np.array([[held]], np.float32))[0, 0]
    return result


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_what_is_not_normal() -> None:
    least_normal, least_half = float(np.finfo(np.float32).tiny), 2.0**-24
    # bf16 has f32's exponents, and so its subnormal numbers; products of normal ones can be such, too.
    assert one_product("tdpbf16ps", (least_normal / 2, 0), (2.0, 0)) == 0
    assert one_product("tdpbf16ps", (2.0**-100, 0), (2.0**-40, 0)) == 0
    assert one_product("tdpbf16ps", (2.0**-100, 0), (2.0**-26, 0)) == least_normal
    # f16's subnormal numbers are normal in f32, and so are their products.
    assert one_product("tdpfp16ps", (least_half, 0), (least_half, 0)) == least_half**2
    # What the tile held is flushed as well, and so is the result.
    assert one_product("tdpfp16ps", (0, 0), (0, 0), least_normal / 2) == 0
    assert one_product("tdpfp16ps", (0, 0), (0, 0), least_normal) == least_normal
    for name in HALF_PRODUCTS:
        assert one_product(name, (np.inf, 0), (2.0, 0)) == np.inf
        assert one_product(name, (1.0, -np.inf), (1.0, 1.0)) == -np.inf
        assert np.isnan(one_product(name, (np.inf, 0), (0.0, 0)))
        assert np.isnan(one_product(name, (np.inf, np.inf), (1.0, -1.0)))
        assert np.isnan(one_product(name, (np.nan, 0), (1.0, 0)))
        assert np.isnan(one_product(name, (1.0, 0), (1.0, 0), np.nan))
    assert one_product("tdpbf16ps", (2.0**127, 2.0**127), (1.0, 1.0)) == np.inf


def test_products_are_fused_and_each_sum_is_flushed() -> None:
    """A product may be smaller than normal, if its sum is not; a sum or an accumulator may never be."""
    least = np.finfo(np.float32).tiny

    def two_units(one: float, other: float, held: float = 0.0) -> np.float32:
        left, right = np.zeros((1, 2, 2)), np.zeros((2, 1, 2))
        left[0, :, 0] = (one, other)
        right[:, 0, 0] = 2.0**-63
        operands = [matrix.astype(ml_dtypes.bfloat16) for matrix in (left, right)]
        result: np.float32 = product("tdpbf16ps", *operands, np.array([[held]], np.float32))[0, 0]
        return result

    assert two_units(2.0**-63, 2.0**-64) == least * 1.5
    assert two_units(2.0**-64, 2.0**-64) == 0
    assert two_units(2.0**-63, 0.0, held=float(least) / 2) == least


def test_first_and_second_terms_are_summed_apart() -> None:
    """2**24 + 1 rounds away the 1, unless the ones are summed by themselves first."""
    left = np.ones((1, 2, 2), np.float16)
    left[0, :, 0] = (4096.0, -4096.0)
    right = np.ones((2, 1, 2), np.float16)
    right[:, 0, 0] = 4096.0
    assert product("tdpfp16ps", left, right, np.zeros((1, 1), np.float32))[0, 0] == 2


# ---------------------------------------------------------------------- moves


def test_configuring_zeroes_and_tilezero_zeroes() -> None:
    def write(code: Emitter) -> None:
        full, source, target, stride = code.slot(0), code.slot(1), code.slot(2), code.builder.index(64)
        code.call("ldtilecfg", full)
        code.call("tileloadd64", 7, source, stride)
        code.call("tileloadd64", 6, source, stride)
        code.call("tilezero", 6)
        code.call("tilestored64", 7, target, stride)
        for offset, tile in ((1024, 6), (2048, 7)):
            if tile == 7:
                code.call("ldtilecfg", full)
            code.call("tilestored64", tile, code.builder.offset(target, code.builder.index(offset)), stride)

    source = np.random.default_rng(2).integers(0, 256, 1024, np.uint8)
    stored = np.full((3, 1024), 0xEE, np.uint8)
    shapes = dict.fromkeys(range(8), (16, 64))
    assert compiled(write)(configuration(shapes), source, stored) == State(0, True)
    np.testing.assert_array_equal(stored[0], source)
    assert not stored[1:].any()


@pytest.mark.parametrize(("lines", "width"), [(1, 1), (3, 7), (16, 63), (5, 64), (16, 64)])
def test_moves_touch_the_bytes_of_a_tile_and_no_others(lines: int, width: int) -> None:
    def write(code: Emitter) -> None:
        code.call("ldtilecfg", code.slot(0))
        code.call("tileloadd64", 3, code.slot(1), code.slot(3, I64))
        code.call("tilestored64", 3, code.slot(2), code.slot(3, I64))
        code.call("tilerelease")

    source = np.random.default_rng(3).integers(0, 256, (16, 80), np.uint8)
    stored = np.full((16, 80), 0xEE, np.uint8)
    assert compiled(write)(configuration({3: (lines, width)}), source, stored, 80) == State(0, False)
    expected = np.full((16, 80), 0xEE, np.uint8)
    expected[:lines, :width] = source[:lines, :width]
    np.testing.assert_array_equal(stored, expected)


# ---------------------------------------------------------------------- faults


def fault(configured: Array, *instructions: tuple[str, *tuple[int, ...]]) -> int:
    """The fault of some instructions after a configuration; moves are to a page that is large enough."""

    def write(code: Emitter) -> None:
        code.call("ldtilecfg", code.slot(0))
        for name, *tiles in instructions:
            moves = (code.slot(1), code.builder.index(64)) if "load" in name or "store" in name else ()
            code.call(name, *tiles, *moves)

    return compiled(write)(configured, np.zeros(1024, np.uint8)).fault


def test_what_the_processor_would_not_do_is_a_fault() -> None:
    square = dict.fromkeys(range(3), (16, 64))
    assert fault(configuration(square), ("tdpbssd", 0, 1, 2)) == 0
    assert fault(configuration(square), ("tileloadd64", 3)) == NOT_CONFIGURED
    assert fault(configuration(square), ("tilestored64", 3)) == NOT_CONFIGURED
    assert fault(configuration(square), ("tilezero", 3)) == NOT_CONFIGURED
    assert fault(configuration(square), ("tdpbssd", 0, 1, 3)) == NOT_CONFIGURED
    assert fault(configuration(square), ("tilerelease",), ("tilezero", 0)) == NOT_CONFIGURED
    assert fault(configuration(square, palette=0), ("tilezero", 0)) == NOT_CONFIGURED
    for tiles in ((0, 0, 1), (0, 1, 0), (1, 0, 0)):
        assert fault(configuration(square), ("tdpbssd", *tiles)) == SAME_TILES


@pytest.mark.parametrize("wrong", [(15, 64), (16, 60)])
@pytest.mark.parametrize("tile", [0, 1, 2])
def test_shapes_that_do_not_fit_are_a_fault(tile: int, wrong: tuple[int, int]) -> None:
    shapes = dict.fromkeys(range(3), (16, 64)) | {tile: wrong}
    assert fault(configuration(shapes), ("tdpbuud", 0, 1, 2)) == BAD_SHAPES


@pytest.mark.parametrize(
    "wrong",
    [
        configuration({0: (17, 64)}),
        configuration({0: (16, 65)}),
        configuration({0: (0, 64)}),
        configuration({7: (1, 0)}),
    ],
    ids=["lines", "width", "no lines", "no width"],
)
def test_wrong_configurations_are_a_fault(wrong: Array) -> None:
    assert fault(wrong) == BAD_CONFIGURATION


@pytest.mark.parametrize(("byte", "value"), [(0, 2), (5, 1), (40, 1), (60, 1), (17, 1)])
def test_what_a_configuration_reserves_must_be_zero(byte: int, value: int) -> None:
    wrong = configuration({0: (16, 64)})
    wrong[byte] = value
    assert fault(wrong) == BAD_CONFIGURATION


def test_what_the_model_does_not_know_is_refused() -> None:
    for name in ("tdpbhf8ps", "sttilecfg", "tcmmimfp16ps", "tileloadd64.internal"):
        with pytest.raises(AssertionError, match="the model has no"):
            with_model(f"declare void @llvm.x86.{name}(i8, i8, i8)\n", TARGET)
