"""Times a call: repeated by native code for as long as a clock needs, the clock's own time taken off.

In: calls with everything in their place. Out: seconds for one call.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import median

from kerneljit.backends.llvm.compiler import object_code
from kerneljit.backends.target import Target
from kerneljit.runtime.bound import Placed
from kerneljit.runtime.jit import Loaded, load_object

SAMPLE_SECONDS = 1e-3
"""A sample takes so long at least: a thousand times what reading the clock does."""
_MOST_REPEATS = 1 << 20
_EMPTY_SAMPLES = 51

# Calls every function with every table in turn, `count` tables in all.
_REPEAT = """
define void @repeat(i64 %count, i64 %tables, ptr %table, i64 %functions, ptr %function) {
entry:
  %some = icmp ugt i64 %count, 0
  br i1 %some, label %outer, label %done
outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %outer.end ]
  %t = phi i64 [ 0, %entry ], [ %t.next, %outer.end ]
  %place = getelementptr ptr, ptr %table, i64 %t
  %argument = load ptr, ptr %place
  br label %inner
inner:
  %f = phi i64 [ 0, %outer ], [ %f.next, %inner ]
  %where = getelementptr ptr, ptr %function, i64 %f
  %callee = load ptr, ptr %where
  call void %callee(ptr %argument)
  %f.next = add i64 %f, 1
  %more = icmp ult i64 %f.next, %functions
  br i1 %more, label %inner, label %outer.end
outer.end:
  %t.up = add i64 %t, 1
  %wraps = icmp eq i64 %t.up, %tables
  %t.next = select i1 %wraps, i64 0, i64 %t.up
  %i.next = add i64 %i, 1
  %again = icmp ult i64 %i.next, %count
  br i1 %again, label %outer, label %done
done:
  ret void
}
"""

Clock = Callable[[], int]


@dataclass(frozen=True)
class Timed:
    """Something that can be repeated, and how often a sample repeats it."""

    repeat: Callable[[int], None]
    count: int
    clock: Clock
    overhead: int
    """Nanoseconds that a sample of nothing takes."""
    first: float
    """Seconds for one call, of the sample that told how often to repeat."""

    def sample(self) -> float:
        """Seconds for one call, of one sample."""
        begin = self.clock()
        self.repeat(self.count)
        return max(self.clock() - begin - self.overhead, 1) / self.count * 1e-9


def timed(repeat: Callable[[int], None], clock: Clock) -> Timed:
    """How often something that has run once has to be repeated for a sample."""
    overhead = _overhead(repeat, clock)
    count = 1
    while True:
        begin = clock()
        repeat(count)
        seconds = (clock() - begin - overhead) * 1e-9
        if seconds >= SAMPLE_SECONDS / 2 or count >= _MOST_REPEATS:
            break
        growth = SAMPLE_SECONDS / max(seconds, SAMPLE_SECONDS / 64)
        count = min(_MOST_REPEATS, max(count + 1, round(count * min(growth, 64))))
    return Timed(repeat, count, clock, overhead, max(seconds, 1e-9) / count)


def clock_for(threads: int) -> Clock:
    """What this thread has computed, whatever else the CPU did meanwhile; of several threads, what they took."""
    return time.thread_time_ns if threads == 1 else time.perf_counter_ns


def repeating(calls: Sequence[Placed], target: Target) -> Callable[[int], None]:
    """A function that makes so many of the calls, one after the other and round again."""
    code = _repeat_code(target)
    tables = (ctypes.c_void_p * len(calls))(*(ctypes.addressof(call.table) for call in calls))
    functions = (ctypes.c_void_p * len(calls[0].functions))(*calls[0].functions)
    call = _PROTOTYPE(code.addresses[0])

    def repeat(count: int, kept: object = (calls, code)) -> None:
        call(count, len(tables), tables, len(functions), functions)

    return repeat


_PROTOTYPE = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p, ctypes.c_int64, ctypes.c_void_p)


@cache
def _repeat_code(target: Target) -> Loaded:
    text = f'target triple = "{target.triple}"\n{_REPEAT}'
    return load_object(object_code(text, target), ("repeat",))


def _overhead(repeat: Callable[[int], None], clock: Clock) -> int:
    def empty() -> int:
        begin = clock()
        repeat(0)
        return clock() - begin

    return int(median(empty() for _ in range(_EMPTY_SAMPLES)))
