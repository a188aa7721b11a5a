"""Threads, processes, interruptions, and the end of kernels."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np
import pytest
from llvmlite.binding.orcjit import ResourceTracker

import kerneljit as kj
from kerneljit import f32
from kerneljit.backends.target import UnsupportedTarget
from kerneljit.runtime import compilation, pages, workspace
from kerneljit.runtime.addresses import address_of
from kerneljit.runtime.jit import COMPILING, Loaded

Array = np.ndarray[Any, Any]
M, N, K = kj.dims("M N K")
THREADS = 8
REPOSITORY = Path(__file__).parent.parent


def new_product(offset: float = 0.0) -> kj.Kernel:
    @kj.kernel
    def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
        return sum(a[i, k] * b[j, k] for k in K) + offset

    return product


def new_cosine(offset: float = 0.0) -> kj.Kernel:
    """A kernel with statistics, which lie in the workspace between its stages."""

    @kj.kernel
    def cosine(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
        norms = kj.sqrt(sum(a[i, k] * a[i, k] for k in K)) * kj.sqrt(sum(b[j, k] * b[j, k] for k in K))
        return sum(a[i, k] * b[j, k] for k in K) / norms + offset

    return cosine


def cosines(a: Array, b: Array, offset: float = 0.0) -> Array:
    norms = np.sqrt((a * a).sum(1))[:, None] * np.sqrt((b * b).sum(1))
    return (a @ b.T) / norms + np.float32(offset)


def numbers(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng(seed).integers(1, 9, shape).astype(np.float32)


def in_threads(work: Sequence[Callable[[], object]]) -> None:
    """Run everything at once; the first error of any thread is raised here."""
    barrier, errors = threading.Barrier(len(work)), []

    def run(one: Callable[[], object]) -> None:
        barrier.wait()
        try:
            one()
        except BaseException as error:  # noqa: BLE001 - handed over to the main thread
            errors.append(error)

    threads = [threading.Thread(target=run, args=(one,)) for one in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


@contextmanager
def switching_often() -> Iterator[None]:
    """Give other threads a chance at every few instructions."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)


# ---------------------------------------------------------------------- threads


def test_threads_that_race_to_the_first_call_compile_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    generate = compilation.generate

    def counting(plan: Any, *arguments: Any) -> Any:
        compiled.append(plan.formula.name)
        time.sleep(0.01)  # the others shall arrive meanwhile
        return generate(plan, *arguments)

    monkeypatch.setattr(compilation, "generate", counting)
    kernel, a, b = new_cosine(), numbers(20, 30), numbers(40, 30)
    results: list[Array] = []
    with switching_often():
        in_threads([lambda: results.append(kernel(a, b))] * THREADS)
    assert compiled == ["cosine"]
    assert len(results) == THREADS
    for result in results:
        assert np.allclose(result, cosines(a, b), rtol=1e-5)


def test_threads_with_kernels_of_their_own() -> None:
    a, b = numbers(20, 30), numbers(40, 30)

    def work(offset: float) -> Callable[[], None]:
        product, cosine = new_product(offset), new_cosine(offset)

        def run() -> None:
            for _ in range(5):
                assert np.array_equal(product(a, b), a @ b.T + np.float32(offset))
                assert np.allclose(cosine(a, b), cosines(a, b, offset), rtol=1e-5)

        return run

    with switching_often():
        in_threads([work(float(number)) for number in range(THREADS)])


def test_threads_with_shapes_of_their_own() -> None:
    """Together more shapes than one kernel remembers, while what it remembers is thrown away."""
    product, cosine = new_product(), new_cosine()

    def work(number: int) -> Callable[[], None]:
        def run() -> None:
            for size in range(1, 90):
                a, b = numbers(size, 9 + number, seed=size), numbers(3 + number, 9 + number, seed=number)
                assert np.array_equal(product(a, b), a @ b.T)
                assert np.allclose(cosine(a, b), cosines(a, b), rtol=1e-5)

        return run

    with switching_often():
        in_threads([work(number) for number in range(4)])


def test_threads_with_targets_of_their_own() -> None:
    cosine, a, b = new_cosine(), numbers(17, 33), numbers(19, 33)

    def work(level: str) -> Callable[[], None]:
        def run() -> None:
            try:
                with kj.target(level) as target:
                    for _ in range(20):
                        assert np.allclose(cosine(a, b), cosines(a, b), rtol=1e-5)
                        assert cosine.inspect("schedule", a, b).startswith(f"target {target.name}\n")
            except UnsupportedTarget:
                pass

        return run

    with switching_often():
        in_threads([work(level) for level in ("sse2", "sse4", "avx2", "avx512")])


def test_another_thread_runs_while_a_kernel_does() -> None:
    """Nobody is forced to give way here: the other thread can only get on because the call lets it."""
    kernel, out = new_product(), np.empty((1500, 1500), np.float32)
    a = b = np.ones((1500, 1500), np.float32)
    kernel(a, b, out=out)
    counted, stop, started = [0], threading.Event(), threading.Event()

    def count() -> None:
        while not stop.is_set():
            counted[0] += 1
            started.set()
            time.sleep(0)

    interval = sys.getswitchinterval()
    thread = threading.Thread(target=count)
    thread.start()
    try:
        started.wait()
        sys.setswitchinterval(1000.0)
        before = counted[0]
        kernel(a, b, out=out)
        after = counted[0]
    finally:
        sys.setswitchinterval(interval)
        stop.set()
        thread.join()
    assert after > before


# ---------------------------------------------------------------------- the workspace


def test_each_thread_has_its_own_buffer() -> None:
    places: list[int] = []
    all_have_one = threading.Barrier(THREADS)

    def work() -> None:
        buffer = workspace.take(1000)
        places.append(buffer.address)
        all_have_one.wait()
        workspace.put_back(buffer)
        again = workspace.take(10)
        assert again is buffer
        workspace.put_back(again)

    in_threads([work] * THREADS)
    assert len(set(places)) == THREADS
    assert all(place % workspace.ALIGNMENT == 0 for place in places)


def test_a_buffer_in_use_is_not_handed_out_again() -> None:
    first = workspace.take(1000)
    second = workspace.take(1000)
    assert abs(first.address - second.address) >= 1000
    workspace.put_back(second)
    workspace.put_back(first)
    larger = workspace.take(first.size + 1)
    assert larger is not first and larger.size > first.size
    workspace.put_back(larger)


def test_pieces_do_not_overlap() -> None:
    sizes = (0, 1, 64, 63, 1000, 0, 65)
    offsets, total = workspace.divide(sizes)
    ends = [offset + size for offset, size in zip(offsets, sizes, strict=True)]
    assert all(end <= start for end, start in zip(ends, [*offsets[1:], total], strict=True))
    assert all(offset % workspace.ALIGNMENT == 0 for offset in offsets)


def test_large_buffers_are_given_back() -> None:
    buffer = workspace.take(65 << 20)
    gone = weakref.ref(buffer._memory)
    workspace.put_back(buffer)
    del buffer
    assert gone() is None


def test_addresses() -> None:
    array = np.arange(24, dtype=np.float32).reshape(4, 6)
    read_only = array.copy()
    read_only.flags.writeable = False
    for view in (array, array[1:, 2:], array[::-1, ::-1], array.T, read_only, array[:0]):
        assert address_of(view) == view.ctypes.data


def test_a_call_in_the_middle_of_a_call() -> None:
    """What a signal handler does: between any two lines of a call, another call with other sizes."""
    outer, inner = new_cosine(), new_cosine(1.0)
    a, b = numbers(20, 30), numbers(40, 30)
    c, d = numbers(30, 8, seed=1), numbers(9, 8, seed=2)
    expected = cosines(c, d, 1.0)
    outer(a, b), inner(c, d)
    interruptions = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal interruptions
        if "kerneljit" in frame.f_code.co_filename and event == "line":
            interruptions += 1
            assert np.allclose(inner(c, d), expected, rtol=1e-5)
            assert np.isfinite(outer(c, d)).all()
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        result = outer(a, b, M=20)  # by way of Python, which a call like the first two would not go
    finally:
        sys.settrace(before)
    assert interruptions > 20
    assert np.allclose(result, cosines(a, b), rtol=1e-5)


# ---------------------------------------------------------------------- the end of a kernel


def loaded_code(kernel: kj.Kernel) -> list[Loaded]:
    return [c.loaded for e in kernel._executables.values() for c in e._compilations.values()]


def test_the_code_of_a_kernel_goes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of LLVM's linker, when the next kernel is loaded: the collector may strike while another thread is in LLVM."""
    monkeypatch.setattr(pages, "is_supported", lambda: False)
    disposed: list[str] = []
    dispose = ResourceTracker._dispose

    def counting(tracker: ResourceTracker) -> None:
        disposed.append(tracker.name)
        dispose(tracker)

    a, b = numbers(5, 6), numbers(7, 6)
    survivor = new_product(-1.0)
    survivor(a, b)
    gc.collect()
    new_product()(a, b)
    gc.collect()
    new_product()(a, b)  # whatever died before has been disposed of
    monkeypatch.setattr(ResourceTracker, "_dispose", counting)
    gone, kernels = [], [new_cosine(float(number)) for number in range(10)]
    for number, kernel in enumerate(kernels):
        assert np.allclose(kernel(a, b), cosines(a, b, number), rtol=1e-5)
        gone += [weakref.ref(code) for code in loaded_code(kernel)]
    disposed.clear()
    del kernel, kernels
    gc.collect()
    assert [code() for code in gone] == [None] * 10
    assert not disposed
    assert np.allclose(new_cosine()(a, b), cosines(a, b), rtol=1e-5)
    assert len(disposed) == len(set(disposed)) == 10
    assert np.array_equal(survivor(a, b), a @ b.T - 1)


def test_code_lives_as_long_as_a_prepared_call() -> None:
    """A call that runs in another thread must not lose its code, whatever becomes of the kernel."""
    a, b = numbers(5, 6), numbers(7, 6)
    kernel = new_product()
    kernel(a, b)
    (executable,) = kernel._executables.values()
    (prepared,) = executable._prepared.values()
    (code,) = [weakref.ref(code) for code in loaded_code(kernel)]
    del kernel, executable
    gc.collect()
    assert code() is not None
    out = np.empty((5, 7), np.float32)
    assert prepared.call is not None
    prepared.call.run((a, b), out)
    assert np.array_equal(out, a @ b.T)
    del prepared
    gc.collect()
    assert code() is None


# ---------------------------------------------------------------------- processes

MODULE = """
import numpy as np
import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")

@kj.kernel
def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)

def new_product(offset):
    @kj.kernel
    def moved(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
        return sum(a[i, k] * b[j, k] for k in K) + offset
    return moved

def answer(kernel, seed, offset=0.0):
    a = np.random.default_rng(seed).integers(-9, 9, (9, 20)).astype(np.float32)
    return np.array_equal(kernel(a, a[:5]), a @ a[:5].T + np.float32(offset))

def old_and_new(seed):
    return answer(product, seed) and answer(new_product(seed), seed, seed)
"""

POOL = """
import multiprocessing, sys, some_kernels

if __name__ == "__main__":
    context = multiprocessing.get_context(sys.argv[1])
    assert some_kernels.old_and_new(1)
    with context.Pool(2) as pool:
        assert pool.map(some_kernels.old_and_new, range(6)) == [True] * 6
        assert pool.starmap(some_kernels.answer, [(some_kernels.product, seed) for seed in range(6)]) == [True] * 6
    assert some_kernels.old_and_new(2)
    print("all right")
"""

FORK = """
import os, signal, threading, time, some_kernels
from kerneljit.runtime import compilation

assert some_kernels.old_and_new(0)
inside, object_code = threading.Event(), compilation.object_code

def slow_object_code(*arguments):
    if threading.current_thread() is not threading.main_thread():
        inside.set()
        time.sleep(0.3)
    return object_code(*arguments)

compilation.object_code = slow_object_code
thread = threading.Thread(target=some_kernels.old_and_new, args=(1,))
thread.start()
inside.wait()
child = os.fork()
if not child:
    signal.alarm(60)
    os._exit(0 if some_kernels.old_and_new(2) else 1)
assert os.waitpid(child, 0)[1] == 0
thread.join()
assert some_kernels.old_and_new(3)
print("all right")
"""

LAST_WORDS = """
import atexit, some_kernels

kept = [some_kernels.new_product(number) for number in range(5)]
assert all(some_kernels.answer(kernel, 1, number) for number, kernel in enumerate(kept))

class AtTheEnd:
    def __del__(self):
        assert some_kernels.answer(some_kernels.product, 3)
        print("all right")

last = AtTheEnd()
atexit.register(lambda: some_kernels.old_and_new(4))
"""


def run_script(folder: Path, script: str, *arguments: str) -> None:
    (folder / "some_kernels.py").write_text(MODULE)
    (folder / "script.py").write_text(script)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(REPOSITORY)])}
    command = [sys.executable, "-W", "ignore::DeprecationWarning", str(folder / "script.py"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=300)
    assert (done.returncode, done.stdout, done.stderr) == (0, "all right\n", "")


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


@pytest.mark.parametrize("method", [pytest.param("fork", marks=needs_fork), "spawn"])
def test_pools_of_processes(tmp_path: Path, method: str) -> None:
    run_script(tmp_path, POOL, method)


@needs_fork
def test_a_fork_while_another_thread_compiles(tmp_path: Path) -> None:
    run_script(tmp_path, FORK)


def test_kernels_at_the_end_of_the_program(tmp_path: Path) -> None:
    run_script(tmp_path, LAST_WORDS)


def test_the_lock_of_compiling_is_free_between_calls() -> None:
    new_product()(numbers(2, 3), numbers(2, 3))
    free: list[bool] = []

    def attempt() -> None:
        free.append(COMPILING.acquire(blocking=False))
        COMPILING.release()

    in_threads([attempt])
    assert free == [True]
