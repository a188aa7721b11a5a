"""Calls on several threads: the same results to the bit, parts that cut no tile, a pool that never waits for itself."""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

import kerneljit as kj
from kerneljit import bf16, f32, settings
from kerneljit.backends.llvm.forms import divided_form
from kerneljit.gallery.cases import CASES
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import Layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime import bound, parts, planning, threads
from kerneljit.runtime.parts import divided
from kerneljit.runtime.threads import run_parts

from .differential.compare import host_levels

Array = np.ndarray[Any, Any]
M, N, K = kj.dims("M N K")
COUNTS = (1, 2, 3, 7)


@pytest.fixture
def tiny_parts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Parts as small as a tile; gives the numbers of parts that stages have been divided into."""
    monkeypatch.setattr(parts, "LEAST_WORK", 1)
    numbers: list[int] = []

    def counting(calls: Sequence[Callable[[], object]], count: int) -> None:
        numbers.append(len(calls))
        run_parts(calls, count)

    monkeypatch.setattr(bound, "run_parts", counting)
    return numbers


def same_bits(left: Any, right: Any) -> bool:
    return np.asarray(left).tobytes() == np.asarray(right).tobytes()


def is_divisible(kernel: kj.Kernel) -> bool:
    """Whether each of the kernel's calls has a function for every stage."""
    prepared = [p for executable in kernel._executables.values() for p in executable._prepared.values()]
    return all(p.call.is_divisible for p in prepared if p.call is not None)


# ---------------------------------------------------------------------- results


@pytest.mark.parametrize("name", CASES)
def test_every_count_gives_the_same_bits(name: str, tiny_parts: list[int]) -> None:
    case = CASES[name]
    sizes = {dim: size * 8 + 3 if dim in "MNT" else size for dim, size in case.sizes.items()}
    inputs = case.inputs(np.random.default_rng(1), sizes)
    with kj.target(random.Random(name).choice(host_levels())):
        expected = case.kernel(*inputs.values(), **case.keywords(sizes))
        for count in COUNTS:
            got = case.kernel(*inputs.values(), threads=count, **case.keywords(sizes))
            assert same_bits(got, expected), count
    if np.size(expected) > 200 and is_divisible(case.kernel):
        assert max(tiny_parts, default=1) > 1, "nothing was divided"


@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512"])
@pytest.mark.parametrize("name", ["matmul", "cosine", "tanimoto"])
def test_sizes_around_the_edges_of_tiles(name: str, level: str, tiny_parts: list[int]) -> None:
    if level not in host_levels():
        pytest.skip(f"this host does not reach {level}")
    case = CASES[name]
    chance = random.Random(level)
    with kj.target(level):
        for _ in range(12):
            sizes = {dim: chance.choice([1, 2, 7, 8, 9, 31, 32, 33, 65, 127, 130]) for dim in case.sizes}
            inputs = case.inputs(np.random.default_rng(2), sizes)
            expected = case.kernel(*inputs.values(), **case.keywords(sizes))
            for count in COUNTS:
                got = case.kernel(*inputs.values(), threads=count, **case.keywords(sizes))
                assert same_bits(got, expected), (sizes, count)
    assert max(tiny_parts) > 1


@kj.kernel
def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel(tolerance=0.05)
def product_in_parts(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def product_of_halves(i: M, j: N, a: bf16[M, K], b: bf16[N, K]) -> f32:
    return sum(f32(a[i, k]) * f32(b[j, k]) for k in K)


def fresh(kernel: kj.Kernel) -> kj.Kernel:
    """A kernel that has compiled nothing yet, so that schedules can be replaced."""
    return kj.kernel(tolerance=0.05 if kernel is product_in_parts else None)(kernel.function)


@pytest.mark.parametrize("kernel", [product, product_in_parts, product_of_halves], ids=lambda k: k.__name__)
@pytest.mark.parametrize("columns", [1, 2])
def test_rows_that_fit_no_instruction_and_streams(
    kernel: kj.Kernel, columns: int, tiny_parts: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which tiles take the plain path depends on where tiles begin, and that on where in a line the output does."""

    def streaming(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        *before, last = default_schedule(plan, layout, machine).stages
        return Schedule((*before, replace(last, streams=last.vector_axis == "j", columns=columns, rows=2)))

    monkeypatch.setattr(planning, "default_schedule", streaming)
    kernel = fresh(kernel)
    dtype = ml_dtypes.bfloat16 if kernel.__name__ == "product_of_halves" else np.float32
    generator = np.random.default_rng(3)
    a = generator.standard_normal((13, 40)).astype(dtype)
    b = generator.standard_normal((211, 40)).astype(dtype)
    a[5, 3], b[100, 7], b[17, 1] = np.nan, np.inf, 1e-39
    memory = np.zeros((13, 256), np.float32)
    dense = memory.reshape(-1)[: 13 * 211].reshape(13, 211)
    for out in (dense, memory[:, :211], memory[:, 1:212], memory[:, 5:216], memory[:, 15:226]):
        expected = kernel(a, b, out=out).copy()
        for count in COUNTS:
            out[...] = -1
            assert same_bits(kernel(a, b, out=out, threads=count), expected), count
    assert max(tiny_parts) > 1


def test_small_calls_stay_on_the_calling_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bound, "run_parts", None)
    a = np.ones((20, 30), np.float32)
    assert (product(a, a, threads=16) == 30).all()


def test_empty_results_and_empty_sums(tiny_parts: list[int]) -> None:
    nothing, a = np.zeros((0, 30), np.float32), np.ones((20, 0), np.float32)
    assert product(nothing, nothing, threads=3).shape == (0, 0)
    assert (product(a, a, threads=3) == 0).all()


# ---------------------------------------------------------------------- how many


def test_the_environment_says_how_many(tiny_parts: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    a = np.ones((200, 30), np.float32)
    kernel = fresh(product)
    monkeypatch.setenv("KERNELJIT_THREADS", "3")
    for _ in range(4):  # a call that has been seen twice would go the short way, which knows no threads
        tiny_parts.clear()
        kernel(a, a)
        assert tiny_parts == [3]
    tiny_parts.clear()
    kernel(a, a, threads=1)
    assert tiny_parts == []
    kernel(a, a, threads=2)
    assert tiny_parts == [2]


@pytest.mark.parametrize("asked", [0, "all"])
def test_all_the_cpus(asked: Any, tiny_parts: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "available_cpus", lambda: 5)
    a = np.ones((200, 30), np.float32)
    product(a, a, threads=asked)
    assert tiny_parts == [5]


def test_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KERNELJIT_THREADS", raising=False)
    assert settings.threads() == 1
    for value, number in {" 4 ": 4, "ALL": "all", "0": 0, "": 1}.items():
        monkeypatch.setenv("KERNELJIT_THREADS", value)
        assert settings.threads() == number
    for value in ("-1", "two", "1.5", "1025", "9" * 5000, "٣"):
        monkeypatch.setenv("KERNELJIT_THREADS", value)
        with pytest.raises(settings.SettingError, match="KERNELJIT_THREADS is"):
            settings.threads()


# ---------------------------------------------------------------------- dividing


@examples(deadline=None)  # the first of each kernel compiles
@given(
    st.sampled_from(["matmul", "cosine", "tanimoto", "batched_matmul", "softmax", "layer_norm"]),
    st.integers(1, 300),
    st.integers(1, 50),
    st.integers(0, 63),
    st.booleans(),
)
def test_parts_cover_everything_once_and_cut_no_tile(
    name: str, size: int, count: int, place: int, streams: bool
) -> None:
    executable = CASES[name].kernel._example_executable()
    compilation = executable.compilation(call_layout(executable.formula), kj.runtime.choice.current_target())
    sizes = dict.fromkeys(executable.formula.dims, size)
    for stage, choice in zip(compilation.plan.stages, compilation.schedule.stages, strict=True):
        choice = replace(choice, streams=streams and choice.vector_axis == str(stage.axes[-1].name))
        form = divided_form(stage, choice, compilation.layout)
        found = divided(form, sizes, count, 4 * place if streams else None)
        shape = tuple(axis.extent.evaluate(sizes) for axis in stage.axes)
        covered = np.zeros(shape, np.int8)
        for part in found:
            assert all(start < stop for start, stop in part)
            covered[tuple(slice(start, stop) for start, stop in part)] += 1
        assert (covered == 1).all()
        assert len(found) <= count
        for position, axis in enumerate(stage.axes):
            head = (-4 * place) % 64 // stage.root.dtype.bytes if choice.streams and axis == stage.axes[-1] else 0
            others = [a.name for a in stage.axes if a.name != choice.vector_axis]
            grain = choice.lanes * choice.columns if axis.name == choice.vector_axis else 1
            grain = choice.rows if others and axis.name == others[-1] else grain
            assert all(part[position][0] == 0 or (part[position][0] - head) % grain == 0 for part in found)


def call_layout(formula: Any) -> Layout:
    from kerneljit.plan.layout import natural_layout

    return natural_layout(formula)


# ---------------------------------------------------------------------- the pool


def test_all_parts_run_and_some_elsewhere() -> None:
    names: list[str] = []
    meeting = threading.Barrier(3, timeout=20)

    def part() -> None:
        meeting.wait()
        names.append(threading.current_thread().name)

    run_parts([part] * 3, 3)
    assert len(set(names)) == 3


@pytest.mark.parametrize("fails_here", [True, False])
def test_an_error_passes_and_nothing_is_left_running(fails_here: bool) -> None:
    here = threading.get_ident()
    began, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def slow() -> None:
        began.set()
        assert may_end.wait(20)
        ended.set()

    def failing() -> None:
        assert began.wait(20)
        may_end.set()
        raise KeyboardInterrupt("seen")

    def part() -> None:
        (failing if (threading.get_ident() == here) == fails_here else slow)()

    with pytest.raises(KeyboardInterrupt, match="seen"):
        run_parts([part, part], 2)
    assert ended.is_set()


def test_an_interruption_while_waiting_waits_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second thread is still at work when the first is interrupted as it waits: the call ends after both."""
    here = threading.get_ident()
    began, ended = threading.Event(), threading.Event()
    waits = threading.Event.wait

    def part() -> None:
        if threading.get_ident() == here:
            assert waits(began, 20)
        else:
            began.set()
            assert waits(interrupted, 20)
            ended.set()

    interrupted = threading.Event()

    def interrupted_wait(event: threading.Event, timeout: float | None = None) -> bool:
        if threading.get_ident() == here and not interrupted.is_set():
            interrupted.set()
            raise KeyboardInterrupt
        return waits(event, timeout)

    monkeypatch.setattr(threading.Event, "wait", interrupted_wait)
    with pytest.raises(KeyboardInterrupt):
        run_parts([part, part], 2)
    assert ended.is_set()


def test_parts_that_divide_again() -> None:
    """More jobs than helpers, from inside helpers: everybody finishes what is their own."""
    lock, done = threading.Lock(), []

    def leaf() -> None:
        with lock:
            done.append(1)

    def branch() -> None:
        run_parts([leaf] * 8, 8)

    run_parts([branch] * 8, 4)
    assert len(done) == 64


def test_many_callers_at_once(tiny_parts: list[int]) -> None:
    generator = np.random.default_rng(4)
    a, b = (generator.standard_normal((n, 24)).astype(np.float32) for n in (50, 90))
    cosine = CASES["cosine"].kernel
    expected = cosine(a, b)
    results: list[bool] = []

    def work() -> None:
        results.extend(same_bits(cosine(a, b, threads=3), expected) for _ in range(20))

    callers = [threading.Thread(target=work) for _ in range(6)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(60)
    assert results == [True] * 120


def test_without_any_helper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "_pool", threads._Pool())

    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    done: list[int] = []
    run_parts([lambda: done.append(1)] * 5, 4)
    assert len(done) == 5


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_child_has_threads_of_its_own(tiny_parts: list[int]) -> None:
    a = np.ones((20, 30), np.float32)
    product(a, a, threads=3)
    child = os.fork()
    if not child:
        good = False
        try:
            names: list[str] = []
            meeting = threading.Barrier(2, timeout=20)

            def part() -> None:
                meeting.wait()
                names.append(threading.current_thread().name)

            run_parts([part, part], 2)
            good = len(set(names)) == 2 and bool((product(a, a, threads=3) == 30).all())
        finally:
            os._exit(0 if good else 1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
