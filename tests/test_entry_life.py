"""The native entry among threads and processes, and at the end of things; a kernel is what it was."""

from __future__ import annotations

import copy
import dataclasses
import doctest
import gc
import inspect
import os
import pickle
import subprocess
import sys
import threading
import time
import tracemalloc
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit.runtime import entry as entries
from kerneljit.runtime import entry_object
from kerneljit.runtime.entry_layout import _agrees, find_layout
from kerneljit.runtime.entry_type import natively_callable, place_of_function
from tests.entry_calls import (
    REPOSITORY,
    by_python,
    cosine,
    counting,
    in_threads,
    is_native,
    new_sum,
    numbers,
    product,
    scaled,
    total,
    warm,
)

pytestmark = pytest.mark.skipif(
    place_of_function(kj.Kernel) is None or find_layout() is None, reason="this interpreter has no native entry"
)


A, B = numbers(4, 4), numbers(4, 4, seed=1)

# ---------------------------------------------------------------------- threads and processes


def test_threads_share_what_a_kernel_remembers() -> None:
    """Small calls that hold the lock and larger ones that release it, with more shapes than are remembered."""

    def work(number: int) -> None:
        for turn in range(150):
            size = 3 + (turn + number) % 14
            a, b = numbers(size, 9, seed=turn), numbers(3 + number, 9, seed=number)
            expected = a @ b.T / (np.sqrt((a * a).sum(1))[:, None] * np.sqrt((b * b).sum(1)))
            assert np.allclose(cosine(a, b), expected, rtol=1e-5)
            assert np.array_equal(product(a, b.T), a @ b.T)

    in_threads([lambda number=number: work(number) for number in range(4)])  # type: ignore[misc]


def test_scratch_memory_belongs_to_one_call_at_a_time() -> None:
    a = [np.random.default_rng(seed).random((220, 150), np.float32) for seed in range(4)]
    expected = [by_python(cosine, x, x) for x in a]
    warm(cosine, a[0], a[0])

    def work(number: int) -> None:
        for _ in range(15):
            assert np.array_equal(cosine(a[number], a[number]), expected[number])

    in_threads([lambda number=number: work(number) for number in range(4)])  # type: ignore[misc]


def test_a_call_that_runs_keeps_what_it_needs() -> None:
    """Another thread makes the kernel forget the call, and everything else let go of it, while it runs."""
    kernel, a, out = new_sum(), np.ones((3000, 3000), np.float32), np.empty(3000, np.float32)
    warm(kernel, a, out=out)
    stop = threading.Event()

    def forget() -> None:
        while not stop.is_set():
            kernel._recent = ()
            for executable in kernel._executables.values():
                executable._prepared.clear()
                executable._compilations.clear()
            gc.collect(0)

    thread = threading.Thread(target=forget)
    thread.start()
    try:
        for _ in range(5):
            out[:] = 0
            warm(kernel, a, out=out)
            assert (out == 3000).all()
    finally:
        stop.set()
        thread.join()


def test_other_threads_run_during_a_large_native_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is forced to give way here: the other thread can only get on because the call lets it."""
    a, out = np.ones((900, 900), np.float32), np.empty((900, 900), np.float32)
    warm(product, a, a, out=out)
    counted, stop, started = [0], threading.Event(), threading.Event()

    def count() -> None:
        while not stop.is_set():
            counted[0] += 1
            started.set()
            time.sleep(0)  # gives way at once, where waiting for nothing would not

    interval = sys.getswitchinterval()
    thread = threading.Thread(target=count)
    thread.start()
    try:
        started.wait()
        sys.setswitchinterval(1000.0)
        with counting(monkeypatch) as seen:
            before = counted[0]
            product(a, a, out=out)
            after = counted[0]
    finally:
        sys.setswitchinterval(interval)
        stop.set()
        thread.join()
    assert after > before and not seen


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_entry_in_a_forked_process() -> None:
    a, b = numbers(20, 30), numbers(25, 30)
    expected = warm(cosine, a, b)
    child = os.fork()
    if not child:
        right = all(np.array_equal(cosine(a, b), expected) for _ in range(100))
        os._exit(0 if right and np.array_equal(warm(new_sum(), a), a.sum(1)) else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_native_calls_at_the_very_end(tmp_path: Path) -> None:
    """From finalisers that run when modules are taken apart; an exception there is fine, a crash is not."""
    script = """
import sys, numpy as np, kerneljit as kj
from kerneljit import f32
N = kj.dim("N")

@kj.kernel
def double(i: N, x: f32[N]) -> f32:
    return 2.0 * x[i]

class Last:
    def __init__(self):
        self.kernel, self.x, self.out = double, np.ones(3, np.float32), np.empty(3, np.float32)
        for _ in range(3):
            self.kernel(self.x, out=self.out)

    def __del__(self):
        try:
            self.kernel(self.x, out=self.out)
            self.kernel(self.x)
        except Exception:
            pass

sys.last_of_all = Last()
sys.modules["builtins"].last_of_all = Last()
last = Last()
last.cycle = last
print("all right")
"""
    (tmp_path / "script.py").write_text(script)
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run(
        [sys.executable, str(tmp_path / "script.py")], capture_output=True, text=True, env=environment, check=False
    )
    assert (done.returncode, done.stdout) == (0, "all right\n"), done.stderr


# ---------------------------------------------------------------------- memory


def test_nothing_is_leaked(monkeypatch: pytest.MonkeyPatch) -> None:
    a, b, out = numbers(4, 4), numbers(4, 4), np.empty((4, 4), np.float32)
    x, alpha = numbers(5, dtype=np.float64), 0.1 + len(a)
    warm(product, a, b), warm(total, a), warm(scaled, x, x, alpha), warm(cosine, a, b)
    with kj.target("sse2") as target:
        warm(product, a, b)
    watched = [
        target,
        a,
        b,
        out,
        x,
        alpha,
        product,
        product._recent,
        np.dtype(np.float32),
        np.ndarray,
        np.float32,
        type(product),
    ]
    watched += [entries.FORCED, os.environ, *entries._entries.values()]

    def counts() -> list[int]:
        return [sys.getrefcount(object_) for object_ in watched]

    with counting(monkeypatch) as seen:
        before = counts()
        for _ in range(100_000):
            product(a, b)
            product(a, b, out=out)
        for _ in range(5_000):
            total(a), scaled(x, x, alpha), cosine(a, b), cosine(a, b, out=out)
        with kj.target("sse2"):
            for _ in range(1_000):
                product(a, b)
        after = counts()
    assert not seen
    assert [late - early for early, late in zip(before, after, strict=True)] == [0] * len(watched)


def test_no_memory_is_leaked_by_either_way() -> None:
    a, b, out = numbers(40, 40), numbers(40, 40), np.empty((40, 40), np.float32)

    def calls(count: int) -> None:
        for _ in range(count):
            product(a, b), product(a, b, out=out), cosine(a, b), total(a)
            with pytest.raises(kj.CallError):
                product(a)
            product(a, b, M=40)

    calls(5)
    tracemalloc.start()
    try:
        calls(20)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        calls(300)
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert after - before < 40_000  # less than seven of the results


def test_kernels_go_when_nobody_has_them() -> None:
    kernel, a = new_sum(), numbers(5, 6)
    warm(kernel, a), kernel(a)
    kernel.itself = kernel  # type: ignore[attr-defined]
    record = kernel._recent[1]
    gone = weakref.ref(kernel)
    del kernel
    gc.collect()
    assert gone() is None
    assert sys.getrefcount(record) == 2


# ---------------------------------------------------------------------- a kernel is what it was


def test_a_kernel_says_the_same_of_itself_after_native_calls() -> None:
    warm(product, A, B)
    signature = "(a: f32[M, K], b: f32[K, N], /, *, out=None, threads=None, schedule=None, **dims: int) -> f32"
    assert str(inspect.signature(product)) == signature
    assert type(product) is kj.Kernel and isinstance(product, kj.Kernel)
    assert (kj.Kernel.__module__, kj.Kernel.__qualname__) == ("kerneljit.kernel", "Kernel")
    assert inspect.getdoc(product) == "Rows by columns." and (kj.Kernel.__doc__ or "").startswith("A compiled formula")
    assert list(inspect.signature(kj.Kernel.__call__).parameters) == [
        "self",
        "arguments",
        "out",
        "threads",
        "schedule",
        "dims",
    ]
    assert pickle.loads(pickle.dumps(product)) is product and copy.deepcopy(product) is product
    assert {product: 1}[product] == 1 and weakref.ref(product)() is product
    assert callable(product) and product.__call__(A, B).tolist() == (A @ B).tolist()


def test_doctest_finds_the_methods_of_kernels() -> None:
    found = {test.name.rpartition(".")[2] for test in doctest.DocTestFinder().find(sys.modules[kj.Kernel.__module__])}
    assert {"inspect", "reference", "element", "__call__"} <= found


def test_every_way_to_call() -> None:
    class Holder:
        metric = product

    warm(product, A, B)
    expected = (A @ B).tobytes()
    for result in (
        product(*(A, B)),
        product(*[A, B], **{"out": None}),  # noqa: PIE804 - it is another way into the interpreter
        Holder.metric(A, B),
        Holder().metric(A, B),
        next(map(product, [A], [B])),
        kj.Kernel.__call__(product, A, B),
        product(A, B, **dict(out=np.empty((4, 4), np.float32))),  # noqa: C408
    ):
        assert result.tobytes() == expected


def test_a_subclass_of_kernels_is_called_by_its_own_method() -> None:
    class Counting(kj.Kernel):
        calls = 0

        def __call__(self, /, *arguments: Any, out: Any = None, **dims: int) -> Any:
            Counting.calls += 1
            return super().__call__(*arguments, out=out, **dims)

    kernel = Counting(product.function, globals(), strict=False)
    for _ in range(4):
        assert np.array_equal(kernel(A, B), A @ B)
    assert Counting.calls == 4


def test_errors_come_as_python_raises_them() -> None:
    warm(product, A, B)
    for _ in range(3):
        with pytest.raises(kj.CallError, match="`b`") as caught:
            product(A, B.astype(np.float64))
        assert caught.traceback[-1].path.name == "arguments.py"
        with pytest.raises(TypeError):
            product(**{"self": 3, 5: 7})  # type: ignore[arg-type]


def test_a_call_from_within_a_call() -> None:
    """A tracing function calls the kernel, natively, at every line of a call that goes through Python."""
    expected, interruptions = A @ B, 0
    warm(product, A, B), warm(cosine, A, B)

    def trace(frame: Any, event: str, _: object) -> Any:
        nonlocal interruptions
        if "kerneljit" in frame.f_code.co_filename and event == "line":
            interruptions += 1
            assert np.array_equal(product(A, B), expected)
            cosine(A, B)
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        result = product(A, B, M=4)
    finally:
        sys.settrace(before)
    assert interruptions > 20 and np.array_equal(result, expected)


# ---------------------------------------------------------------------- where there is no entry


def test_a_layout_that_is_not_as_expected_is_noticed() -> None:
    layout = find_layout()
    assert layout is not None and _agrees(layout)
    for field in dataclasses.fields(layout):
        if field.name != "functions":
            moved = dataclasses.replace(layout, **{field.name: getattr(layout, field.name) + 8})
            assert not _agrees(moved), field.name


@pytest.mark.parametrize("missing", ["layout", "environment", "code"])
def test_without_an_entry_all_goes_through_python(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "_entries", weakref.WeakKeyDictionary())
    if missing == "layout":
        monkeypatch.setattr(entries, "find_layout", lambda: None)
    elif missing == "environment":
        monkeypatch.setattr(entries.settings, "target_variable", lambda: None)
    else:

        def fails(*_: object) -> None:
            raise RuntimeError("cannot be linked")

        monkeypatch.setattr(entry_object, "load_object", fails)
    kernel, a = new_sum(), numbers(5, 6)
    for _ in range(4):
        assert np.array_equal(kernel(a), a.sum(1))
    assert not is_native(monkeypatch, kernel, a)
    assert kernel._recent == ()


def test_an_interpreter_without_such_calls_keeps_the_class(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slotted:
        __slots__ = ("__dict__", "__weakref__")

    assert natively_callable(Slotted) is not Slotted
    monkeypatch.setattr(sys, "implementation", type("Other", (), {"name": "other"}))
    assert natively_callable(Slotted) is Slotted
    assert find_layout() is None
