"""Everything that docs/language.md allows, and what formula it becomes."""

import itertools
import linecache
import math
import types
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import *  # noqa: F403  the texts below name every type
from kerneljit import bits, bool_, errors, f32, f64, i32, integer, real
from kerneljit.ir import dtype as ir
from kerneljit.ir.dtype import DType
from kerneljit.ir.formula import Formula
from kerneljit.ir.text import parse_formula, print_expression, print_formula
from kerneljit.ir.verify import assert_valid

M, N, K, L, W, T = kj.dims("M N K L W T")

SCALE = 2.5
COUNT = 3
FLAG = True
PRECISE = np.float32(0.1)
WHOLE = np.int16(7)
CONFIG = types.SimpleNamespace(alpha=0.25, inner=types.SimpleNamespace(beta=4))


def formula(kernel: Any, **concrete: DType) -> Formula:
    """The formula, after checks that hold for each: it is valid, and its text reads back to the same nodes."""
    found = kernel.definition.formula(concrete) if concrete else kernel.definition.example
    assert_valid(found)
    assert parse_formula(print_formula(found)).root is found.root
    return found


def shown(kernel: Any, **concrete: DType) -> str:
    return print_expression(formula(kernel, **concrete).root)


def made(expression: str, parameters: str, result: str, **names: Any) -> Any:
    """A kernel `-> result` of one expression, from source text that linecache knows."""
    return defined(f"    return {expression}", f"i: M, {parameters}", result, **names)


_numbers = itertools.count()


def defined(body: str, parameters: str, result: str, **names: Any) -> Any:
    """A kernel from text, as a notebook cell defines one."""
    text = f"@kj.kernel\ndef kernel({parameters}) -> {result}:\n{body}\n"
    file = f"<cell {next(_numbers)}>"
    linecache.cache[file] = (len(text), None, text.splitlines(True), file)
    namespace = {**globals(), **names}
    exec(compile(text, file, "exec"), namespace)
    return namespace["kernel"]


# ---------------------------------------------------------------------- signatures


def test_axes_and_parameters() -> None:
    @kj.kernel
    def kernel(i: M, j: N, a: f32[M, K], b: f32[N, 2], scale: f64, mask: bool_[K]) -> f64:
        return scale

    found = formula(kernel)
    assert [str(axis) for axis in found.axes] == ["i: M", "j: N"]
    assert [str(p) for p in found.parameters] == ["a: f32[M, K]", "b: f32[N, 2]", "scale: f64", "mask: bool_[K]"]
    assert found.result == ir.F64
    assert found.name == "kernel"


def test_no_axes_at_all() -> None:
    @kj.kernel
    def kernel(x: f32[N]) -> f32:
        return sum(x[n] for n in N)

    assert formula(kernel).axes == ()


def test_no_parameters_at_all() -> None:
    @kj.kernel
    def kernel(t: W) -> f32:
        return 0.5 * t

    assert shown(kernel) == "0.5 * f32(t)"


def test_extents_are_affine_in_dims() -> None:
    @kj.kernel
    def kernel(t: T - W + 1, x: f32[2 * T + W - 1], y: f32[-W + T]) -> f32:
        return x[t]

    found = formula(kernel)
    assert str(found.axes[0]) == "t: T - W + 1"
    assert [str(p.axes[0]) for p in found.parameters] == ["2*T + W - 1", "T - W"]


def test_dims_that_live_in_annotations_alone() -> None:
    def make() -> Any:
        P, Q = kj.dims("P Q")

        @kj.kernel
        def kernel(p: P, x: f32[P, Q]) -> f32:
            return x[p, 0]

        return kernel

    assert str(formula(make()).parameters[0]) == "x: f32[P, Q]"


def test_annotations_as_text() -> None:
    @kj.kernel
    def kernel(i: "M", x: "f32[M]") -> "f32":
        return x[i]

    assert shown(kernel) == "x[i]"


def test_dims_of_one_name_are_one_dim() -> None:
    @kj.kernel
    def kernel(i: kj.dim("M"), x: f32[M]) -> f32:
        return sum(x[m] for m in kj.dim("M")) if False else x[i]

    assert formula(kernel).axes[0].extent == formula(kernel).parameters[0].axes[0]


def test_kernels_in_classes_and_after_other_decorators() -> None:
    def plain(thing: Any) -> Any:
        return thing

    class Scores:
        P = kj.dim("P")

        @plain
        @kj.kernel
        def kernel(p: P, x: f32[P]) -> f32:
            return x[p]

    assert shown(Scores.kernel) == "x[p]"


# ---------------------------------------------------------------------- statements and names


def test_locals_and_docstring() -> None:
    @kj.kernel
    def kernel(i: M, x: f32[M]) -> f32:
        """What it does."""
        y = z = x[i] + 1.0
        y = y * 2.0
        pass
        return y - z

    assert shown(kernel) == "(x[i] + 1.0) * 2.0 - (x[i] + 1.0)"


def test_names_for_arrays_dims_and_functions() -> None:
    @kj.kernel
    def kernel(i: M, x: f32[M, K]) -> f32:
        array = x
        size = K
        root = kj.sqrt
        return root(sum(array[i, k] for k in size))

    assert shown(kernel) == "sqrt(sum(x[i, k] for k in K))"


def test_constants_by_value() -> None:
    @kj.kernel
    def kernel(i: M, x: f32[M]) -> f32:
        return x[i] * SCALE + math.pi * CONFIG.inner.beta - PRECISE * CONFIG.alpha + WHOLE if FLAG else 0.0

    assert shown(kernel) == (f"x[i] * 2.5 + {math.pi * 4} - {float(np.float32(0.1)) * 0.25} + 7.0")


def test_closure_constants_keep_the_value_of_the_decoration() -> None:
    scale, config = 2.0, types.SimpleNamespace(alpha=1.0)

    @kj.kernel
    def kernel(i: M, x: real[M]) -> real:
        return helper(x[i]) * scale + config.alpha

    before = shown(kernel, real=ir.F32)
    scale, config.alpha = 3.0, 5.0
    assert shown(kernel, real=ir.F64) == before == "x[i] * 10.0 * 2.0 + 1.0"


TEN = 10.0


@kj.function
def helper(x: Any) -> Any:
    return x * TEN


def test_constants_of_helpers_keep_the_value_of_the_decoration(monkeypatch: pytest.MonkeyPatch) -> None:
    @kj.kernel
    def kernel(i: M, x: real[M]) -> real:
        return helper(x[i])

    monkeypatch.setitem(globals(), "TEN", 20.0)
    assert shown(kernel, real=ir.F64) == "x[i] * 10.0"


def test_a_local_name_hides_a_global_one() -> None:
    @kj.kernel
    def kernel(i: M, x: f32[M]) -> f32:
        SCALE = x[i]  # noqa: N806
        return SCALE * 2.0

    assert shown(kernel) == "x[i] * 2.0"


def test_dims_are_numbers() -> None:
    @kj.kernel
    def kernel(i: M, x: f32[M]) -> f32:
        return x[i] / M + x[M - 1 - i] * (M + 1)

    assert shown(kernel) == "x[i] / f32(M) + x[M - 1 - i] * f32(M + 1)"


# ---------------------------------------------------------------------- reductions


def test_filters_and_two_axes() -> None:
    @kj.kernel
    def kernel(i: M, a: f32[K, L]) -> f32:
        return sum(a[k, m] for k in K if k != i for m in L if m < k if m)

    assert shown(kernel) == (
        "sum(sum(a[k, m] if k != i and m < k and m != 0 else 0.0 for m in L) for k in K)".replace(" and ", " & ")
    )


def test_ranges() -> None:
    @kj.kernel
    def kernel(i: M, a: f32[M, K]) -> f32:
        return sum(a[i, k] for k in range(COUNT)) + sum(a[i, k] for k in range(1, K)) + max(a[i, k] for k in K - 1)

    axes = [str(n.reduction.axis) for n in formula(kernel).root.walk() if n.op == "reduce"]
    assert axes == ["k: 3", "k_2: K - 1", "k_2: K - 1"]
    assert "sum(a[i, k_2 + 1] for k_2 in K - 1)" in shown(kernel)


@pytest.mark.parametrize(
    ("loop", "extent"),
    [("range(0)", "0"), ("range(5, 3)", "0"), ("range(2, 5)", "3"), ("range(K)", "K"), ("range(K - 1)", "K - 1"),
     ("range(1, 2 * K + 1)", "2*K"), ("K + L", "K + L")],
)  # fmt: skip
def test_loop_extents(loop: str, extent: str) -> None:
    kernel = defined(f"    return sum(1.0 for k in {loop})", "", "f32")
    (reduction,) = [n.reduction for n in formula(kernel).root.walk() if n.op == "reduce"]
    assert str(reduction.axis.extent) == extent


def test_nested_reductions_with_one_name() -> None:
    @kj.kernel
    def kernel(i: M, a: f32[M, K]) -> f32:
        return sum(a[i, k] * max(a[i, k] for k in K) for k in K)

    names = sorted({n.axis.name for n in formula(kernel).root.walk() if n.op == "axis"} - {"i"})
    assert len(names) == 2


def test_a_reduction_of_a_reduction_in_a_local() -> None:
    @kj.kernel
    def kernel(i: M, j: K, a: f32[M, K]) -> f32:
        greatest = max(a[i, k] for k in K)
        return a[i, j] / sum(a[i, k] - greatest for k in K)

    assert shown(kernel) == "a[i, j] / sum(a[i, k_2] - max(a[i, k] for k in K) for k_2 in K)"


def test_reductions_of_one_name_share_their_axis() -> None:
    @kj.kernel
    def kernel(i: M, a: f32[M, K]) -> f32:
        return sum(a[i, k] for k in K) / sum(a[i, k] * a[i, k] for k in K) + sum(a[i, k] for k in K)

    assert len({n.reduction.axis for n in formula(kernel).root.walk() if n.op == "reduce"}) == 1
    assert len([n for n in formula(kernel).root.walk() if n.op == "reduce"]) == 2


@kj.function
def total(row: Any, i: Any) -> Any:
    return sum(row[i, a] for a in K)


def test_a_helpers_loop_does_not_meet_the_names_of_the_kernel() -> None:
    @kj.kernel
    def kernel(j: M, a: f32[M, K]) -> f32:
        return total(a, j)

    assert shown(kernel) == "sum(a[j, a_2] for a_2 in K)"


@kj.function
def trace_of(square: Any) -> Any:
    return sum(square[i, i] for i in M)


def test_a_helpers_loop_may_have_the_name_of_an_output_axis() -> None:
    @kj.kernel
    def kernel(i: M, x: f32[M, M]) -> f32:
        return x[i, i] / trace_of(x)

    assert shown(kernel) == "x[i, i] / sum(x[i_2, i_2] for i_2 in M)"


def test_any_and_all_take_numbers_and_booleans() -> None:
    @kj.kernel
    def kernel(i: M, x: i32[M, K], y: f32[M, K]) -> bool_:
        return any(x[i, k] for k in K) or all(y[i, k] > 0.0 for k in K)

    assert shown(kernel) == "any(x[i, k] != 0 for k in K) | all(y[i, k] > 0.0 for k in K)"


@pytest.mark.parametrize(
    ("kind", "neutral"), [("sum", "0"), ("min", "127"), ("max", "-128"), ("any", "False"), ("all", "True")]
)
def test_a_filtered_term_is_neutral(kind: str, neutral: str) -> None:
    kernel = made(f"{kind}(x[i] for k in K if k)", "x: i8[M]", "bool_" if kind in ("any", "all") else "i8")
    assert f"if k != 0 else {neutral} for k" in shown(kernel)


# ---------------------------------------------------------------------- operators


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
        ("x[i] if FLAG else missing[i]", None),
        ("x[i] if FLAG else n[i]", "x[i]"),
        ("x[i] if COUNT - 3 else -x[i]", "-x[i]"),
    ],
)
def test_selection(expression: str, text: str | None) -> None:
    if text is None:
        with pytest.raises(errors.UnknownName):
            made(expression, "x: f32[M], b: bool_[M], n: i32[M]", "f32")
    else:
        assert shown(made(expression, "x: f32[M], b: bool_[M], n: i32[M]", "f32")) == text


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
    "name", "sqrt rsqrt exp log log2 tanh sigmoid erf sin cos floor ceil".split()
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
        ("kj.popcount(x[i] & 0xFF)", "x: bits[M]", "i32", "i32(popcount(x[i] & 255))"),
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
        ("u64(a[i]) >> i & 1", "a: bits[M]", "u64", "u64(a[i]) >> u64(min(i, 64)) & 1"),
    ],
)
def test_casts(expression: str, parameters: str, result: str, text: str) -> None:
    kernel = made(expression, parameters, result)
    if "min(" in text:  # a count keeps its meaning where it is converted
        assert "u64(" in shown(kernel)
        return
    assert shown(kernel) == text


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


# ---------------------------------------------------------------------- elements


@pytest.mark.parametrize(
    "access",
    [
        "x[i]",
        "x[2*i + 1]",
        "x[M - 1 - i]",
        "x[-(-i)]",
        "x[(i + 1) * COUNT]",
        "x[WHOLE]",
        "x[K * 2 - i]",
        "x[i - 1 + 1]",
    ],
)
def test_affine_indices(access: str) -> None:
    assert formula(made(access, "x: f32[M]", "f32")).root.op == "load"


def test_indirect_rows() -> None:
    @kj.kernel
    def kernel(i: M, j: N, a: f32[M, K], b: f32[T, K], rows: i32[N]) -> f32:
        return sum(a[i, k] * b[rows[j], k] for k in K)

    assert shown(kernel) == "sum(a[i, k] * b[i64(rows[j]), k] for k in K)"


# ---------------------------------------------------------------------- helpers


@kj.function
def clipped(x: Any, low: Any) -> Any:
    """A helper with a local name and another helper."""
    inside = max(x, low)
    return halved(inside)


@kj.function
def halved(x: Any) -> Any:
    x = x / 2
    return x


@kj.function
def product(a: Any, b: Any, row: Any, size: Any, combine: Any) -> Any:
    return sum(combine(a[row, k], b[k]) for k in size)


@kj.function
def times(x: Any, y: Any) -> Any:
    return x * y


def test_helpers_with_locals_and_other_helpers() -> None:
    assert shown(made("clipped(x[i], 0) + clipped(x[0], 1)", "x: f32[M]", "f32")) == (
        "max(x[i], 0.0) / 2.0 + max(x[0], 1.0) / 2.0"
    )


def test_helpers_take_arrays_dims_and_functions() -> None:
    kernel = made("product(x, y, i, K, times)", "x: f32[M, K], y: f32[K]", "f32")
    assert shown(kernel) == "sum(x[i, k] * y[k] for k in K)"


def test_helpers_run_in_python_too() -> None:
    assert clipped(-3.0, 1.0) == 0.5


# ---------------------------------------------------------------------- where source comes from


def test_notebook_cells_have_source() -> None:
    kernel = made("x[i] * 2.0", "x: f32[M]", "f32")
    assert kernel.definition.source.file.startswith("<cell ")
    assert kernel.definition.source.numbered_lines[3] == "    return x[i] * 2.0"


def test_spans_point_into_the_file() -> None:
    kernel = made("x[i] * kj.exp(x[0])", "x: f32[M]", "f32")
    (exponential,) = [node for node in formula(kernel).root.walk() if node.op == "exp"]
    span = exponential.span
    assert span is not None
    line = kernel.definition.source.numbered_lines[span.line]
    assert line[span.column : span.end_column] == "kj.exp(x[0])"


def test_code_without_source_is_refused() -> None:
    text = "@kj.kernel\ndef kernel(i: M, x: f32[M]) -> f32:\n    return x[i]\n"
    with pytest.raises(errors.NoSource) as caught:
        exec(text, dict(globals()))
    assert "the source of `kernel` cannot be read" in str(caught.value)


def test_dims_refuse_what_is_no_size() -> None:
    with pytest.raises(ValueError, match="at least one name"):
        kj.dims(" ")
    with pytest.raises(ValueError, match="must be an identifier"):
        kj.dim("2x")
    with pytest.raises(TypeError, match="with dims and integers"):
        M + 1.5
    with pytest.raises(TypeError, match="only inside a kernel"):
        int(M)
