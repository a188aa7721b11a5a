"""What docs/language.md says of operators and types: which formula, and which element types, an expression becomes."""

import functools
import math
from typing import Any

import pytest

import kerneljit as kj
from kerneljit import *  # noqa: F403  the texts below name every type
from kerneljit import bits, errors, f64, i32, integer, real
from kerneljit.ir import dtype as ir
from kerneljit.ir.dtype import DType
from tests.language_kernels import formula, from_expression, shown

M, N, K, W = kj.dims("M N K W")

COUNT = 3
FLAG = True

made = functools.partial(from_expression, globals())


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("0 <= i < M", "(0 <= i) & (i < M)"),
        ("x[i] < 1.0 < y[i]", "(x[i] < 1.0) & (1.0 < y[i])"),
        ("x[i] > 0.0 and y[i] > 0.0 or not b[i]", "(x[i] > 0.0) & (y[i] > 0.0) | not b[i]"),
        ("b[i] & (n[i] > 0) ^ True", "b[i] & (n[i] > 0) ^ True"),
        ("~b[i]", "not b[i]"),
        ("b[i] == True", "b[i] == True"),
        ("FLAG", "True"),
        ("~FLAG", "False"),
    ],
)
def test_booleans(expression: str, text: str) -> None:
    kernel = made(expression, "x: f32[M], y: f32[M], b: bool_[M], n: i32[M]", "bool_")
    assert shown(kernel).replace("(", "").replace(")", "") == text.replace("(", "").replace(")", "")


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("x[i] if b[i] else 0.0", "x[i] if b[i] else 0.0"),
        ("x[i] if n[i] else 0.0", "x[i] if n[i] != 0 else 0.0"),
        ("x[i] if x[i] else 1", "x[i] if x[i] != 0.0 else 1.0"),
        ("x[i] if FLAG else n[i]", "x[i]"),
        ("x[i] if COUNT - 3 else -x[i]", "-x[i]"),
    ],
)
def test_selection(expression: str, text: str) -> None:
    assert shown(made(expression, "x: f32[M], b: bool_[M], n: i32[M]", "f32")) == text


def test_a_selection_that_a_constant_decides_is_still_judged_whole() -> None:
    with pytest.raises(errors.UnknownName):
        made("x[i] if FLAG else missing[i]", "x: f32[M]", "f32")


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("x[i] ** 2", "x[i] * x[i]"),
        ("x[i] ** 3.0", "x[i] * (x[i] * x[i])"),
        ("x[i] ** 0.5", "pow(x[i], 0.5)"),
        ("x[i] ** -1", "pow(x[i], -1.0)"),
        ("pow(x[i], i)", "pow(x[i], f32(i))"),
        ("2.0 ** x[i]", "pow(2.0, x[i])"),
        ("+x[i] - -x[i]", "x[i] - -x[i]"),
        ("abs(x[i])", "abs(x[i])"),
        ("kj.clamp(x[i], 0, 1)", "min(max(x[i], 0.0), 1.0)"),
        ("min(x[i], 1, 2.0)", "min(min(x[i], 1.0), 2.0)"),
        ("max(1, 2.0, float_nan)", "nan"),
        ("round(x[i]) + kj.floor(x[i]) + kj.ceil(x[i])", "round(x[i]) + floor(x[i]) + ceil(x[i])"),
        ("2 ** 3 / 0 * x[i]", "inf * x[i]"),
        ("-1.0 / -0.0 * x[i]", "inf * x[i]"),
        ("7 // -2 * x[i] + 7 % -2 + 1 // 0", "-4.0 * x[i] + -1.0 + 0.0"),
    ],
)
def test_arithmetic(expression: str, text: str) -> None:
    assert shown(made(expression, "x: f32[M]", "f32", float_nan=math.nan)) == text


@pytest.mark.parametrize(
    "name", ["sqrt", "rsqrt", "exp", "log", "log2", "tanh", "sigmoid", "erf", "sin", "cos", "floor", "ceil"]
)  # fmt: skip
def test_functions(name: str) -> None:
    parameters = "x: f32[M], h: f16[M], d: f64[M], n: i8[M]"
    assert shown(made(f"kj.{name}(x[i])", "x: f32[M]", "f32")) == f"{name}(x[i])"
    assert shown(made(f"kj.{name}(h[i])", "h: f16[M]", "f32")) == f"{name}(f32(h[i]))"
    assert shown(made(f"kj.{name}(n[i])", "n: i8[M]", "f32")) == f"{name}(f32(n[i]))"
    assert shown(made(f"kj.{name}(n[i])", parameters, "f64")) == f"{name}(f64(n[i]))"
    assert shown(made(f"kj.{name}(2)", "x: f32[M]", "f32")) == f"{name}(2.0)"


# ---------------------------------------------------------------------- types

PROMOTED = {
    "f64": "f64", "f32": "f32", "f16": "f32", "bf16": "f32", "i64": "i64", "i32": "i32", "i16": "i32", "i8": "i32",
    "u64": "u64", "u32": "u32", "u16": "u32", "u8": "i32", "bool_": "i32",
}  # fmt: skip


@pytest.mark.parametrize(("element", "promoted"), PROMOTED.items())
def test_promotion_of_arithmetic(element: str, promoted: str) -> None:
    for expression in ("x[i] + x[i]", "x[i] * 1", "-x[i]", "abs(x[i])", "sum(x[i] for k in K)", "x[i] - i"):
        root = formula(made(expression, f"x: {element}[M]", promoted)).root
        assert root.dtype.name == promoted
        assert (root.op == "cast") is False


@pytest.mark.parametrize("element", PROMOTED)
def test_selection_and_extremes_keep_the_type(element: str) -> None:
    assert formula(made("x[i] if i else x[0]", f"x: {element}[M]", element)).root.op == "where"
    if element != "bool_":
        assert formula(made("min(x[i], x[0])", f"x: {element}[M]", element)).root.op == "min"
        assert formula(made("max(x[k] for k in M)", f"x: {element}[M]", element)).root.op == "reduce"


def test_types_that_are_one_after_promotion_mix() -> None:
    formula(made("x[i] + y[i]", "x: f16[M], y: bf16[M]", "f32"))
    formula(made("x[i] + y[i] * z[i]", "x: i8[M], y: u8[M], z: i32[M]", "i32"))
    formula(made("max(x[i], y[i])", "x: i8[M], y: u8[M]", "i32"))
    formula(made("x[i] < y[i]", "x: i8[M], y: i32[M]", "bool_"))


@pytest.mark.parametrize(
    ("expression", "parameters", "result", "text"),
    [
        ("x[i] * 0.1", "x: f64[M]", "f64", "x[i] * 0.1"),
        ("x[i] * 2", "x: f32[M]", "f32", "x[i] * 2.0"),
        ("x[i] + 100", "x: i8[M]", "i32", "i32(x[i]) + 100"),
        ("x[i] < 300", "x: i8[M]", "bool_", "i32(x[i]) < 300"),
        ("x[i] < 100", "x: i8[M]", "bool_", "x[i] < 100"),
        ("min(x[i], -129)", "x: i8[M]", "i32", "min(i32(x[i]), -129)"),
        ("x[i] == -1", "x: u8[M]", "bool_", "i32(x[i]) == -1"),
        ("max(x[i], i)", "x: i8[M]", "i32", "max(i32(x[i]), i32(i))"),
        ("max(x[i], 0.5)", "x: f16[M]", "f16", "max(x[i], 0.5)"),
        ("x[i] & 0xFF", "x: u64[M]", "u64", "x[i] & 255"),
        ("kj.popcount(x[i] & 0xFF)", "x: bits[M]", "i32", "i32(u64(popcount(x[i] & 255)))"),
        ("i * 0.5", "", "f32", "f32(i) * 0.5"),
        ("i * 0.5", "x: f64", "f64", "f64(i) * 0.5"),
        ("M * M - i", "", "i64", "M * M - i"),
        ("x[i] + True", "x: f32[M]", "f32", "x[i] + 1.0"),
        ("1 << x[i]", "x: i32[M]", "i32", "1 << x[i]"),
    ],
)
def test_literals_take_their_partners_type(expression: str, parameters: str, result: str, text: str) -> None:
    assert shown(made(expression, parameters, result)) == text


@pytest.mark.parametrize(
    ("expression", "parameters", "result", "text"),
    [
        ("x[i] / y[i]", "x: i32[M], y: i32[M]", "f32", "f32(x[i]) / f32(y[i])"),
        ("x[i] / y[i]", "x: i32[M], y: u8[M]", "f32", "f32(x[i]) / f32(y[i])"),
        ("x[i] / 2", "x: i32[M]", "f32", "f32(x[i]) / 2.0"),
        ("x[i] / 2.0", "x: i32[M]", "f32", "f32(x[i]) / 2.0"),
        ("1.0 / x[i]", "x: i32[M]", "f32", "1.0 / f32(x[i])"),
        ("x[i] / 2", "x: i32[M], y: f64", "f64", "f64(x[i]) / 2.0"),
        ("x[i] / 2", "x: i32[M]", "f64", "f64(x[i]) / 2.0"),
        ("i / M", "", "f32", "f32(i) / f32(M)"),
        ("b[i] / 2", "b: bool_[M]", "f32", "f32(b[i]) / 2.0"),
        ("x[i] / 2", "x: f16[M]", "f32", "f32(x[i]) / 2.0"),
        ("f32(x[i] / 2 + f64(0.1))", "x: i32[M]", "f32", "f32(f64(x[i]) / 2.0 + 0.1)"),
        ("x[i] // 2 + x[i] % y[i]", "x: i8[M], y: u8[M]", "i32", "i32(x[i]) // 2 + i32(x[i]) % i32(y[i])"),
    ],
)
def test_division(expression: str, parameters: str, result: str, text: str) -> None:
    assert shown(made(expression, parameters, result)) == text


@kj.function
def precise_half(x: Any) -> Any:
    return f64(x) / 2


def test_a_helper_that_computes_in_f64_decides_the_float_type() -> None:
    kernel = made("f32(precise_half(x[i])) + f32(n[i] / 3)", "x: f32[M], n: i32[M]", "f32")
    assert shown(kernel) == "f32(f64(x[i]) / 2.0) + f32(f64(n[i]) / 3.0)"


@pytest.mark.parametrize(
    ("expression", "parameters", "result", "text"),
    [
        ("f16(0.1) * x[i]", "x: f16[M]", "f32", "f32(0.1) * f32(x[i])"),
        ("i8(x[i])", "x: f32[M]", "i8", "i8(x[i])"),
        ("i8(300)", "", "i8", "i8(300)"),
        ("u64(18446744073709551615)", "", "u64", "18446744073709551615"),
        ("f32(i) + 1", "", "f32", "f32(i) + 1.0"),
        ("bool_(x[i])", "x: f32[M]", "bool_", "bool_(x[i])"),
        ("u64(a[i])", "a: bits[M]", "u64", "u64(a[i])"),
        ("f32(a[i])", "a: bits[M]", "f32", "f32(u64(a[i]))"),
        ("u64(a[i]) >> i & 1", "a: bits[M]", "u64", "u64(a[i]) >> u64(i) & 1"),
    ],
)
def test_casts(expression: str, parameters: str, result: str, text: str) -> None:
    assert shown(made(expression, parameters, result)) == text


def test_an_index_that_was_cast_no_longer_adapts() -> None:
    with pytest.raises(errors.MixedTypes):
        made("i64(i) * x[i]", "x: i32[M]", "i64")
    formula(made("i64(i) * i64(x[i64(i)])", "x: i32[M]", "i64"))


def test_a_shift_keeps_the_type_and_the_meaning_of_its_count() -> None:
    assert shown(made("x[i] << 1", "x: u8[M]", "u8")) == "x[i] << 1"
    assert shown(made("x[i] >> 300", "x: i8[M]", "i8")) == "x[i] >> 8"
    assert shown(made("x[i] << n[i]", "x: u8[M], n: u32[M]", "u8")) == "x[i] << u8(min(n[i], 8))"
    assert shown(made("x[i] << n[i]", "x: u8[M], n: i32[M]", "u8")) == "x[i] << u8(max(min(n[i], 8), -1))"
    assert shown(made("x[i] << n[i]", "x: i32[M], n: u8[M]", "i32")) == "x[i] << i32(n[i])"
    assert shown(made("u64(b[i] << b[0])", "b: bits[M]", "u64")) == "u64(b[i] << b[0])"
    with pytest.raises(errors.MixedTypes, match="mixes the integer 1 and bits"):
        made("1 << b[i]", "b: bits[M]", "u64")
    assert shown(made("x[i] << i", "x: i32[M]", "i32")) == "x[i] << i32(max(min(i, 32), -1))"


@pytest.mark.parametrize(
    ("value", "result"),
    [("f64", "f16"), ("f32", "f64"), ("i32", "u8"), ("u64", "i8"), ("i8", "f32"), ("u64", "bf16"), ("bool_", "f32"),
     ("bool_", "i8"), ("bits", "u64")],
)  # fmt: skip
def test_results_are_converted(value: str, result: str) -> None:
    root = formula(made("x[i]", f"x: {value}[M]", result)).root
    assert root.op == "cast"
    assert root.dtype.name == result


@pytest.mark.parametrize(
    ("value", "result"), [("f32", "i32"), ("f32", "bool_"), ("i32", "bool_"), ("bits", "f32"), ("bits", "u8")]
)
def test_results_that_are_not_converted(value: str, result: str) -> None:
    with pytest.raises(errors.WrongResultType):
        made("x[i]", f"x: {value}[M]", result)


def test_generic_types_are_independent_of_each_other() -> None:
    @kj.kernel
    def kernel(i: M, x: real[M], n: integer[M], words: bits[M, W], y: real) -> real:
        return x[i] * y + kj.sqrt(0.0 * y) if n[i] > 1 and sum(kj.popcount(words[i, w]) for w in W) > 0 else y

    found = formula(kernel, real=ir.F64, integer=ir.U16, bits=ir.BITS8)
    assert [p.dtype for p in found.parameters] == [ir.F64, ir.U16, ir.BITS8, ir.F64]


@pytest.mark.parametrize("dtype", ir.FLOATS, ids=str)
def test_real(dtype: DType) -> None:
    @kj.kernel
    def kernel(i: M, x: real[M, K], y: real) -> real:
        return sum(x[i, k] for k in K) * y

    found = formula(kernel, real=dtype)
    assert found.result == found.parameters[0].dtype == found.parameters[1].dtype == dtype
    assert found.root.dtype == dtype


@pytest.mark.parametrize("dtype", ir.INTEGERS, ids=str)
def test_integer(dtype: DType) -> None:
    @kj.kernel
    def kernel(i: M, x: integer[M, K]) -> integer:
        return max(x[i, k] for k in K) // 2 + 1

    assert formula(kernel, integer=dtype).root.dtype == dtype


@pytest.mark.parametrize("dtype", ir.BITS, ids=str)
def test_bits(dtype: DType) -> None:
    @kj.kernel
    def kernel(i: M, j: N, a: bits[M, W], b: bits[N, W], mask: bits) -> i32:
        return sum(kj.popcount((a[i, w] & b[j, w] | a[i, w] ^ ~b[j, w]) & mask >> 1) for w in W)

    assert formula(kernel, bits=dtype).root.dtype == ir.I32
