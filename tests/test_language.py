"""What docs/language.md allows in signatures, statements, names, reductions, indices and helpers."""

import functools
import math
import types
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import bool_, errors, f32, f64, i32, real
from kerneljit.ir import dtype as ir
from tests.language_kernels import formula, from_expression, from_text, shown

M, N, K, L, W, T = kj.dims("M N K L W T")

SCALE = 2.5
COUNT = 3
FLAG = True
PRECISE = np.float32(0.1)
WHOLE = np.int16(7)
CONFIG = types.SimpleNamespace(alpha=0.25, inner=types.SimpleNamespace(beta=4))

made = functools.partial(from_expression, globals())
defined = functools.partial(from_text, globals())


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
    again = kj.dim("M")

    @kj.kernel
    def kernel(i: again, x: f32[M]) -> f32:
        return sum(x[m] for m in again)

    found = formula(kernel)
    assert found.axes[0].extent == found.parameters[0].axes[0]
    assert found.dims == ("M",)


def test_kernels_in_classes_and_after_other_decorators() -> None:
    def plain(thing: Any) -> Any:
        return thing

    class Scores:
        P = kj.dim("P")

        @plain
        @kj.kernel
        def kernel(p: P, x: f32[P]) -> f32:  # noqa: N805
            return x[p]

    assert shown(Scores.kernel) == "x[p]"


# ---------------------------------------------------------------------- statements and names


def test_locals_and_docstring() -> None:
    @kj.kernel
    def kernel(i: M, x: f32[M]) -> f32:
        """What it does."""
        y = z = x[i] + 1.0
        y = y * 2.0
        pass  # noqa: PIE790
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
        SCALE = x[i]
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

    assert shown(kernel) == ("sum(sum(a[k, m] if (k != i) & (m < k) & (m != 0) else 0.0 for m in L) for k in K)")


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
    kernel = made(f"{kind}(x[i] for k in K if k)", "x: i8[M]", "bool_" if kind in ("any", "all") else "i8", i8=kj.i8)
    assert f"if k != 0 else {neutral} for k" in shown(kernel)


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
    return x  # noqa: RET504


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
