"""Kernels in a module whose annotations are postponed, so that they reach kerneljit as text."""

from __future__ import annotations

from typing import Any

import kerneljit as kj
from kerneljit import f32
from kerneljit.ir.text import print_expression
from kerneljit.ir.verify import assert_valid

M, K = kj.dims("M K")


def shown(kernel: Any) -> str:
    assert_valid(kernel.definition.example)
    return print_expression(kernel.definition.example.root)


def test_dims_of_the_module() -> None:
    @kj.kernel
    def kernel(i: M, x: f32[M, K + 1]) -> f32:
        return sum(x[i, k] for k in K)

    assert shown(kernel) == "sum(x[i, k] for k in K)"
    assert [str(p) for p in kernel.definition.example.parameters] == ["x: f32[M, K + 1]"]


def test_dims_of_the_enclosing_function_that_live_in_annotations_alone() -> None:
    P, Q = kj.dims("P Q")

    @kj.kernel
    def kernel(p: P, x: f32[P, Q]) -> f32:
        return x[p, 0]

    assert str(kernel.definition.example.parameters[0]) == "x: f32[P, Q]"


def test_dims_of_the_class_around() -> None:
    class Scores:
        P = kj.dim("P")

        @kj.kernel
        def kernel(p: P, x: f32[P]) -> f32:  # noqa: N805
            return x[p]

    assert shown(Scores.kernel) == "x[p]"


def test_the_innermost_name_wins() -> None:
    def make(M: Any) -> Any:
        @kj.kernel
        def kernel(i: M, x: f32[M]) -> f32:
            return x[i] / M

        return kernel

    assert shown(make(kj.dim("inner"))) == "x[i] / f32(inner)"


def test_annotations_as_text_within_text() -> None:
    @kj.kernel
    def kernel(i: "M", x: "f32[M]") -> "f32":  # noqa: UP037
        return x[i]

    assert shown(kernel) == "x[i]"
