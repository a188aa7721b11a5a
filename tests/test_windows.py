"""Reductions over windows by doubling: the same as one by one, whatever the sizes, and nothing outside is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f16, f32, i8, i32
from kerneljit.backends.target import cross_target
from kerneljit.gallery import kernels
from kerneljit.kernel import Kernel
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import Layout, natural_layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.plan.windows import window_reductions
from kerneljit.runtime import parts, planning

from .differential.compare import host_levels

T, W, V = kj.dims("T W V")
HOST = cross_target("avx512ice")


@kj.kernel
def rolling_maximum(t: T, x: f32[T + W - 1]) -> f32:
    return max(x[t + w] for w in W)


@kj.kernel
def rolling_power(t: T, x: f16[T + W], y: f16[T + W]) -> f32:
    return sum(f32(x[t + w + 1]) * f32(y[t + w]) for w in W)


@kj.kernel
def rolling_count(t: T, x: i8[T + W - 1], limit: i8) -> i32:
    return sum(i32(1) if x[t + w] > limit else i32(0) for w in W)


@kj.kernel
def two_windows(t: T, x: f32[T + W + V]) -> f32:
    return sum(x[t + w] for w in W) / V - min(x[t + v + W] for v in V)


@kj.kernel
def weighted(t: T, x: f32[T + W - 1], weight: f32[W]) -> f32:
    return sum(x[t + w] * weight[w] for w in W)


@kj.kernel
def backwards(t: T, x: f32[T + W - 1]) -> f32:
    return sum(x[t - w + W - 1] for w in W)


@kj.kernel
def apart(t: T, x: f32[T + 2 * W - 1]) -> f32:
    return sum(x[t + 2 * w] for w in W)


@pytest.fixture
def doubling(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """All schedules ask for it."""

    def drawn(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        good = default_schedule(plan, layout, machine)
        return replace(good, stages=tuple(replace(stage, doubles=1) for stage in good.stages))

    monkeypatch.setattr(planning, "default_schedule", drawn)
    yield
    for kernel in (rolling_maximum, rolling_power, rolling_count, two_windows, kernels.rolling_deviation):
        kernel._executables.clear()


def found(kernel: Kernel) -> int:
    executable = kernel._example_executable()
    plan, layout = executable.plan(HOST), natural_layout(executable.formula)
    return len(window_reductions(plan.final, plan.final.axes[-1], plan, layout, frozenset()))


@pytest.mark.parametrize(
    ("kernel", "number"),
    [
        (kernels.rolling_mean, 1), (rolling_maximum, 1), (rolling_power, 1), (rolling_count, 1), (two_windows, 2),
        (weighted, 0), (backwards, 0), (apart, 0), (kernels.matrix_vector, 0),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)  # fmt: skip
def test_what_is_a_window(kernel: Kernel, number: int) -> None:
    assert found(kernel) == number


def inputs(
    kernel: Kernel, size: int, window: int, random: np.random.Generator
) -> tuple[tuple[Any, ...], dict[str, int]]:
    if kernel is rolling_count:
        return (random.integers(-128, 128, size + window - 1).astype(np.int8), 20), {"W": window}
    if kernel is rolling_power:
        x = random.standard_normal((2, size + window)).astype(np.float16)
        return (x[0], x[1]), {"W": window}
    if kernel is two_windows:
        return (random.standard_normal(size + window + 7, np.float32),), {"W": window, "V": 7}
    return (random.standard_normal(size + window - 1, np.float32),), {"W": window}


@pytest.mark.usefixtures("doubling")
@pytest.mark.parametrize("level", host_levels())
@pytest.mark.parametrize(
    "kernel",
    [rolling_maximum, rolling_power, rolling_count, two_windows, kernels.rolling_deviation],
    ids=lambda kernel: kernel.__name__,
)
def test_doubling_gives_what_the_interpreter_does(kernel: Kernel, level: str) -> None:
    random = np.random.default_rng(5)
    for size, window in ((1, 1), (3, 70), (50, 2), (51, 33), (2048, 1), (2050, 3), (4100, 64), (300, 127), (33, 40)):
        arguments, dims = inputs(kernel, size, window, random)
        with kj.target(level):
            got = kernel(*arguments, **dims)
        expected = kernel.reference(*arguments, **dims)
        tolerance = 0.0 if kernel in (rolling_maximum, rolling_count) else 1e-4
        np.testing.assert_allclose(got, expected, rtol=tolerance, atol=tolerance)


@pytest.mark.usefixtures("doubling")
def test_empty_windows_and_values_that_are_no_numbers() -> None:
    x = np.random.default_rng(1).standard_normal(5000).astype(np.float32)
    assert (two_windows(x, W=0, V=9) == two_windows.reference(x, W=0, V=9)).all()
    x[[7, 2100, 2101, 4999]] = np.nan, np.inf, -np.inf, np.inf
    for window in (5, 40, 64):
        got, expected = rolling_maximum(x, W=window), rolling_maximum.reference(x, W=window)
        np.testing.assert_array_equal(got, expected)
        got, expected = two_windows(x, W=window, V=3), two_windows.reference(x, W=window, V=3)
        np.testing.assert_allclose(got, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.usefixtures("doubling")
def test_parts_and_places_change_no_bit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LEAST_WORK", 1)
    x = np.random.default_rng(2).standard_normal(9100).astype(np.float32)
    whole = two_windows(x, W=77, V=20)
    for threads in (2, 3, 7):
        assert two_windows(x, W=77, V=20, threads=threads).tobytes() == whole.tobytes()
    assert two_windows(x[100:], W=77, V=20).tobytes() == whole[100:].tobytes()


def test_wide_windows_double_by_themselves() -> None:
    executable = kernels.rolling_mean._example_executable()
    plan, layout = executable.plan(HOST), natural_layout(executable.formula)
    assert default_schedule(plan, layout, plan.machine).stages[-1].doubles
    known = replace(layout, known=(("W", 20),))
    assert not default_schedule(plan, known, plan.machine).stages[-1].doubles


def test_sizes_that_the_code_knows_change_no_bit() -> None:
    x = np.random.default_rng(4).standard_normal(3000).astype(np.float32)
    for window in (2, 20, 32):
        general = kj.kernel(kernels.rolling_mean.function)
        general._executable((x,)).specialises = 0
        assert general(x, W=window).tobytes() == kernels.rolling_mean(x, W=window).tobytes()


def test_a_streamed_output_is_written_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def drawn(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        good = default_schedule(plan, replace(layout, is_output_large=True), machine)
        return replace(good, stages=tuple(replace(stage, doubles=1) for stage in good.stages))

    monkeypatch.setattr(planning, "default_schedule", drawn)
    kernels.rolling_mean._executables.clear()
    x = np.random.default_rng(3).standard_normal(7000).astype(np.float32)
    expected = np.convolve(x.astype(np.float64), np.ones(90) / 90, "valid")
    memory = np.zeros(8000, np.float32)
    for offset in (40, 41, 44, 47):
        memory[:] = 0
        kernels.rolling_mean(x, out=memory[offset : offset + 6911], W=90)
        np.testing.assert_allclose(memory[offset : offset + 6911], expected, rtol=1e-4, atol=1e-5)
        assert not memory[:offset].any() and not memory[offset + 6911 :].any()
    kernels.rolling_mean._executables.clear()
