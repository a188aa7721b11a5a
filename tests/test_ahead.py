"""What is asked for before it is read: rows that data names, and what copies read next; nothing that is not there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit.gallery.cases import CASES
from kerneljit.plan.layout import Layout, natural_layout
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import current_target

from .differential.arrays import laid_out
from .differential.compare import host_levels

M, N, K, R = kj.dims("M N K R")
LEVELS = ("sse2", "avx2", "avx512")


@kj.kernel
def gathered(j: N, k: K, b: kj.f32[R, K], rows: kj.i64[N]) -> kj.f32:
    return b[rows[j], k] * 2.0


@kj.kernel
def named_dot(i: M, j: N, a: kj.f32[M, K], b: kj.f32[R, K], rows: kj.i32[N]) -> kj.f32:
    return sum(a[i, k] * b[rows[j], k] for k in K)


def executable_of(kernel: kj.Kernel) -> Executable:
    return Executable(kernel.definition.formula(kernel.definition.signature.example_types()))


def code(kernel: kj.Kernel, layout: Layout, **fields: Any) -> str:
    """The module's text under the default schedule, but for some fields of the last stage."""
    executable, target = executable_of(kernel), current_target()
    schedule = executable.default_schedule(executable.plan(target, layout), layout)
    last = replace(schedule.stages[-1], **fields)
    changed = replace(schedule, stages=(*schedule.stages[:-1], last))
    return executable.compilation(layout, target, schedule=changed).generated.text


def asked(text: str, cache: int) -> int:
    """How many places of the code ask a cache for something."""
    return len(re.findall(rf"call void @llvm\.prefetch\.p0\(.*, i32 0, i32 {4 - cache}, i32 1\)", text))


def beyond_the_caches(layout: Layout, *names: str) -> Layout:
    return replace(layout, large=names)


@pytest.mark.parametrize("kernel", [gathered, named_dot], ids=["rows as they are", "sums"])
def test_rows_are_asked_for_from_the_second_cache(kernel: kj.Kernel) -> None:
    layout = natural_layout(executable_of(kernel).formula)
    assert asked(code(kernel, layout, row_prefetch=0), cache=2) == 0
    assert asked(code(kernel, layout, row_prefetch=4), cache=2) > 0


def test_only_what_is_larger_than_the_caches_is_asked_for_unless_tuned() -> None:
    layout = natural_layout(executable_of(named_dot).formula)
    for one, expected in (
        (layout, False),
        (beyond_the_caches(layout, "a"), False),
        (beyond_the_caches(layout, "b"), True),
    ):
        executable, target = executable_of(named_dot), current_target()
        schedule = executable.default_schedule(executable.plan(target, one), one)
        assert (schedule.stages[-1].row_prefetch > 0) is expected


def test_copies_of_far_strides_ask_for_the_next_blocks() -> None:
    executable, target = executable_of(CASES["matmul"].kernel), current_target()
    layout = natural_layout(executable.formula)
    far = beyond_the_caches(layout, "b")
    stage = executable.default_schedule(executable.plan(target, far), far).stages[-1]
    block = stage.lanes * stage.columns * 4
    assert stage.copy_prefetch == 2 * block
    assert asked(code(CASES["matmul"].kernel, far), cache=2) >= stage.columns
    assert executable.default_schedule(executable.plan(target, layout), layout).stages[-1].copy_prefetch == 0


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("distance", [1, 7, 1000])
@pytest.mark.parametrize("queries", [1, 3, 70])
def test_nothing_behind_the_row_numbers_is_read(level: str, distance: int, queries: int) -> None:
    """The row numbers end at a page that may not be touched, and so does the table."""
    if level not in host_levels():
        pytest.skip(f"this host does not reach {level}")
    generator = np.random.default_rng(distance)
    executable = executable_of(named_dot)
    for count, features in ((1, 5), (33, 16), (100, 70)):
        table = laid_out(generator.standard_normal((40, features)).astype(np.float32), "walled", 1)
        rows = laid_out(generator.integers(0, 40, count).astype(np.int32), "walled", 2)
        a = generator.standard_normal((queries, features)).astype(np.float32)
        with kj.target(level):
            target = current_target()
            given = list(executable.binder.converted([a, table, rows]))
            start = executable.prepare(given, {}, target).call
            assert start is not None
            last = replace(start.made.schedule.stages[-1], row_prefetch=distance, copy_prefetch=128)
            call = executable.prepare(given, {}, target, schedule=replace(start.made.schedule, stages=(last,))).call
            assert call is not None
            result = np.empty((queries, count), np.float32)
            call.run(given, result)
        np.testing.assert_allclose(result, a @ table[rows].T, rtol=1e-4, atol=1e-4)


def test_rows_that_no_number_names_may_not_be_asked_for() -> None:
    """The judge keeps choices that make no difference out of the tuner's way."""
    from kerneljit.plan.schedule import illegal

    executable, target = executable_of(CASES["matmul"].kernel), current_target()
    layout = natural_layout(executable.formula)
    plan = executable.plan(target, layout)
    schedule = executable.default_schedule(plan, layout)
    asking = replace(schedule, stages=(replace(schedule.stages[-1], row_prefetch=8),))
    assert "8 rows ahead" in str(illegal(plan, asking, plan.machine))


def test_a_schedule_says_what_is_asked_for() -> None:
    executable, target = executable_of(named_dot), current_target()
    layout = beyond_the_caches(natural_layout(executable.formula), "b")
    plan = executable.plan(target, layout)
    assert re.search(r"named rows \d+ rows ahead", executable.default_schedule(plan, layout).text(plan))
