"""`@kj.kernel(strict=True)`: clean vector code compiles, the rest is an error that names the source line."""

from __future__ import annotations

import inspect

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32, i32, i64
from kerneljit.backends.target import LEVELS
from kerneljit.errors import KernelError, StrictViolation
from kerneljit.gallery.cases import CASES, HEADLINE
from kerneljit.plan.layout import layout_of
from kerneljit.runtime.host import host_target
from tests.gallery_code import LAYOUTS, compilation_of, executable_of

M, N, K = kj.dims("M N K")
HOST = host_target()
HOST_LEVELS = LEVELS[: LEVELS.index(HOST.level) + 1] if HOST.is_x86 else ()


@kj.function
def quotient(x, y):
    return x // y


@kj.kernel(strict=True)
def total_quotient(i: M, j: N, a: i64[M, K], b: i64[N, K]) -> i64:
    total = sum(a[i, k] // b[j, k] for k in K)
    return total + 1


@kj.kernel(strict=True)
def remainder_of_quotient(i: N, x: i64[N], y: i64[N]) -> i64:
    lower = x[i] % y[i]
    return lower + quotient(y[i], x[i])


@kj.kernel(strict=True)
def narrow_quotient(i: N, x: i32[N], y: i32[N]) -> i32:
    return x[i] // y[i]


@kj.kernel(strict=True)
def shifted(i: N, x: f32[N + 2]) -> f32:
    return x[i] * 0.5 + x[i + 2] if i > 0 else 0.0


@kj.kernel
def lenient(i: N, x: i64[N], y: i64[N]) -> i64:
    return x[i] // y[i]


def line_of(kernel: kj.Kernel, text: str) -> int:
    lines, first = inspect.getsourcelines(kernel.function)
    (offset,) = (number for number, line in enumerate(lines) if text in line)
    return first + offset


@pytest.mark.parametrize("level", HOST_LEVELS)
def test_a_wide_division_names_its_line_once(level: str) -> None:
    a = np.arange(1, 13, dtype=np.int64).reshape(3, 4)
    with kj.target(level), pytest.raises(StrictViolation) as caught:
        total_quotient(a, a)
    (warning,) = caught.value.warnings
    place, quoted = warning.splitlines()
    number = line_of(total_quotient, "a[i, k] // b[j, k]")
    assert place.startswith(f"{__file__}:{number}: ")
    assert "idivq" in place
    assert "total_quotient.output" in place
    assert quoted.strip() == f"{number} | total = sum(a[i, k] // b[j, k] for k in K)"
    assert "cure: " in str(caught.value)
    assert isinstance(caught.value, KernelError)


@pytest.mark.skipif(not HOST.is_x86, reason="aarch64 divides in one instruction of its own name")
def test_several_lines_are_named_in_their_order_and_helpers_too() -> None:
    ones = np.ones(5, np.int64)
    with pytest.raises(StrictViolation) as caught:
        remainder_of_quotient(ones, ones)
    first = line_of(remainder_of_quotient, "lower = x[i] % y[i]")
    lines, helper = inspect.getsourcelines(quotient)
    places = [int(warning.split(":")[1]) for warning in caught.value.warnings]
    assert set(places) == {first, helper + len(lines) - 1}


@pytest.mark.skipif(not HOST.is_x86, reason="aarch64 divides in one instruction of its own name")
def test_the_violation_comes_at_every_call_and_from_inspection() -> None:
    ones = np.ones(5, np.int64)
    for _ in range(2):
        with pytest.raises(StrictViolation):
            remainder_of_quotient(ones, ones)
    with pytest.raises(StrictViolation):
        remainder_of_quotient.inspect("report")
    assert "remainder_of_quotient" in remainder_of_quotient.inspect("formula")
    np.testing.assert_array_equal(remainder_of_quotient.reference(ones, ones), ones)


def test_narrow_divisions_are_vector_code() -> None:
    """32-bit integers are divided exactly by way of doubles."""
    x, y = np.arange(-9, 9, dtype=np.int32), np.full(18, 4, np.int32)
    np.testing.assert_array_equal(narrow_quotient(x, y), x // 4)


def test_guarded_reads_are_no_violation() -> None:
    x = np.arange(9, dtype=np.float32)
    for array in (x, x[::-1], np.repeat(x, 3)[::3]):
        np.testing.assert_array_equal(shifted(array), shifted.reference(array))


def test_without_strict_the_same_code_is_only_reported() -> None:
    ones = np.ones(5, np.int64)
    np.testing.assert_array_equal(lenient(ones, ones), ones)
    if HOST.is_x86:
        number = line_of(lenient, "return")
        assert f"{__file__}:{number}: " in lenient.inspect("report").split("warnings:")[1]


@pytest.mark.parametrize("level", HOST_LEVELS)
@pytest.mark.parametrize("name", HEADLINE)
def test_strict_kernels_of_the_gallery_compile_and_give_the_same(name: str, level: str) -> None:
    """All others are compiled in `test_gallery_assembly`, which allows nothing that strict forbids."""
    case = CASES[name]
    target = host_target(level)
    for layout in LAYOUTS:
        assert compilation_of(name, layout, target, strict=True).report.strict_warnings == ()
    inputs = case.inputs(np.random.default_rng(3))
    executable = executable_of(name, strict=True)
    binding = executable.binder.bind(tuple(inputs.values()), case.keywords())
    arrays = {p.name: binding.values[p.name] for p in executable.formula.arrays}
    executable.compilation(layout_of(executable.formula, arrays, binding.sizes, 1 << 25), target)
    with kj.target(level):
        assert case.problem(executable(tuple(inputs.values()), case.keywords()), inputs) == ""
