"""Every mistake that a call can make, and writes what kerneljit says about them: `python -m tests.call_mistakes`.

In: the calls below. Out: `call_mistakes.txt`, for each call its name, the error's class and its whole text.
Review the difference before keeping it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

import kerneljit as kj
from kerneljit import bf16, bits, bool_, f16, f32, f64, i8, i16, i32, i64, integer, real, u8, u16, u64
from kerneljit.errors import CallError
from kerneljit.plan.choices import Schedule

GOLDEN = Path(__file__).with_suffix(".txt")

M, N, K, P, T, W = kj.dims("M N K P T W")


@kj.kernel
def dot(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def double(i: N, x: f32[N]) -> f32:
    return 2.0 * x[i]


@kj.kernel
def counting(i: N, x: f32[N]) -> i64:
    return sum(1 for k in range(2**70)) * i64(x[i])


@kj.kernel
def halves(i: N, x: bf16[N], y: f16[N]) -> f32:
    return x[i] + y[i]


@kj.kernel
def square(i: N, j: N, a: f32[N, N]) -> f32:
    return a[j, i]


@kj.kernel
def points(i: M, p: f32[M, 2]) -> f32:
    return p[i, 0] + p[i, 1]


@kj.kernel
def one_number(x: f32[()], y: f32[N]) -> f32:
    return sum(y[i] for i in N)


@kj.kernel
def difference(i: N, x: real[N], alpha: real, y: real[N]) -> real:
    return x[i] - alpha * y[i]


@kj.kernel
def remainder(i: N, x: integer[N]) -> integer:
    return x[i] % 3


@kj.kernel
def common(i: M, j: N, a: bits[M, W], b: bits[N, W]) -> i32:
    return sum(kj.popcount(a[i, w] & b[j, w]) for w in W)


@kj.kernel
def chosen(i: N, mask: bool_[N]) -> i8:
    return 1 if mask[i] else 0


@kj.kernel
def scaled(i: N, x: f32[N], alpha: f32, shift: i8, twice: bool_) -> f32:
    return (x[i] * alpha + f32(shift)) * (2.0 if twice else 1.0)


@kj.kernel
def shifted(i: N, x: i64[N], small: f16, large: f64, big: u64) -> i64:
    return x[i] + i64(big) + i64(f64(small) + large)


@kj.kernel
def rolling(t: T, x: f32[T + W - 1]) -> f32:
    return sum(x[t + w] for w in W)


@kj.kernel
def weighted(t: T, x: f32[T + W - 1], weight: f32[W]) -> f32:
    return sum(weight[w] * x[t + w] for w in W)


@kj.kernel
def weighted_sums(t: T, sums: f32[T], x: f32[T + W - 1]) -> f32:
    return sums[t] + sum(x[t + w] for w in W)


@kj.kernel
def pairs(i: N, x: f32[2 * N]) -> f32:
    return x[2 * i] + x[2 * i + 1]


@kj.kernel
def shortened(i: T - W, x: f32[T], weight: f32[W]) -> f32:
    return x[i] + sum(weight[w] for w in W)


@kj.kernel
def trimmed(x: f32[T], weight: f32[W], y: f32[T - W]) -> f32:
    return sum(x[t] for t in T) + sum(weight[w] for w in W)


@kj.kernel
def tail(i: M, x: f32[M, K]) -> f32:
    return sum(x[i, k] for k in range(1, K))


@kj.kernel
def steps(i: N, x: f32[N]) -> f32:
    return x[i + 1] - x[i]


@kj.kernel
def two_steps(i: N, x: f32[N], y: f32[M]) -> f32:
    return x[i - 1] + x[i + 2] + y[2 * i]


@kj.kernel
def lookup(j: N, rows: i64[N], table: f32[P, K]) -> f32:
    return sum(table[rows[j], k] for k in K)


@kj.kernel
def lookup_unsigned(j: N, rows: u64[N], table: f32[P, K]) -> f32:
    return sum(table[rows[j], k] for k in K)


@kj.kernel
def products(i: M, a: u8[M, K], b: u8[M, K]) -> i32:
    return sum(a[i, k] * b[i, k] for k in K)


@kj.kernel
def cubes(i: M, a: u16[M, K]) -> u16:
    return u16(sum(a[i, k] * a[i, k] * a[i, k] for k in K))


@kj.kernel
def outer(i: M, j: N, x: i16[M], y: i16[N]) -> i16:
    return max(x[i], y[j])


@kj.kernel
def numbers(i: N, step: f32) -> f32:
    return step * i


@kj.kernel
def constant(x: f32) -> f32:
    return x


def zeros(*shape: int, dtype: Any = np.float32) -> np.ndarray[Any, Any]:
    return np.zeros(shape, dtype)


def same_place(array: np.ndarray[Any, Any], *strides: int, shape: tuple[int, ...]) -> np.ndarray[Any, Any]:
    return as_strided(array, shape, strides)


def misaligned(count: int, dtype: Any) -> np.ndarray[Any, Any]:
    item = np.dtype(dtype).itemsize
    return np.zeros(count * item + 1, np.uint8)[1:].view(dtype)


def read_only(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    array.flags.writeable = False
    return array


class Tensor:
    """What another library calls an array; kerneljit takes nothing that is not NumPy's without being told."""

    __module__ = "other_library"
    shape, dtype = (3,), np.dtype(np.float32)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        return np.zeros(3, np.float32)


Case = Callable[[], Any]
x3, x4 = zeros(3), zeros(4)
a34, b54 = zeros(3, 4), zeros(5, 4)
line = zeros(12)
table = zeros(5, 4)
structured = np.zeros(3, [("weight", np.float32), ("count", np.int32)])
scalar_names = ("alpha", "shift", "twice")


def with_scalar(**changed: Any) -> Case:
    given = {"alpha": 1.0, "shift": 1, "twice": True, **changed}
    return lambda: scaled(x3, *(given[name] for name in scalar_names))


def with_number(**changed: Any) -> Case:
    given = {"small": 1.0, "large": 1.0, "big": 1, **changed}
    return lambda: shifted(zeros(3, dtype=np.int64), given["small"], given["large"], given["big"])


def with_rows(*rows: int) -> Case:
    return lambda: lookup(np.array(rows, np.int64), table)


def with_out(out: Any) -> Case:
    return lambda: dot(a34, b54, out=out)


def with_schedule(changed: Callable[[Schedule], Schedule]) -> Case:
    def call() -> Any:
        with kj.target("sse2"):
            return double(x3, schedule=changed(double.schedule_for(x3)))

    return call


def with_type(dtype: Any) -> Case:
    return lambda: double(zeros(3, dtype=dtype))


CASES: dict[str, Case] = {
    # how many
    "no argument at all": lambda: dot(),
    "too few arguments": lambda: dot(a34),
    "too many arguments": lambda: double(x3, x3),
    # what is no array
    "a list": lambda: double([1.0, 2.0]),
    "nested lists": lambda: dot(a34, [[1.0]]),
    "a float for an array": lambda: double(1.0),
    "an int for an array": lambda: double(1),
    "a NumPy scalar for an array": lambda: double(np.float32(1)),
    "None for an array": lambda: double(None),
    "a class for an array": lambda: double(float),
    "a memory view": lambda: double(memoryview(b"1234")),
    "an array of another library": lambda: double(Tensor()),
    "a list for bits": lambda: common([1], [2]),
    "a list for halves": lambda: halves([1], zeros(3, dtype=np.float16)),
    "a masked array": lambda: double(np.ma.masked_less(x3, 1)),
    # element types
    "f64 for f32": with_type(np.float64),
    "f16 for f32": with_type(np.float16),
    "integers for f32": with_type(np.int32),
    "booleans for f32": with_type(np.bool_),
    "objects": with_type(object),
    "strings": with_type("U5"),
    "bytes": with_type("S5"),
    "times": with_type("datetime64[s]"),
    "durations": with_type("timedelta64[ns]"),
    "complex numbers": with_type(np.complex64),
    "structures": lambda: double(structured),
    "raw memory": with_type("V4"),
    "f32 for bf16": lambda: halves(x3, x3),
    "integers for booleans": lambda: chosen(zeros(3, dtype=np.uint8)),
    "floats for bits": lambda: common(zeros(2, 2), zeros(2, 2)),
    "signed words for bits": lambda: common(zeros(2, 2, dtype=np.int64), zeros(2, 2, dtype=np.int64)),
    "booleans for bits": lambda: common(zeros(2, 2, dtype=np.bool_), zeros(2, 2, dtype=np.bool_)),
    "integers for real": lambda: difference(zeros(3, dtype=np.int64), 1, x3),
    "floats for integer": lambda: remainder(x3),
    "booleans for integer": lambda: remainder(zeros(3, dtype=np.bool_)),
    "swapped bytes": with_type(np.dtype(np.float32).newbyteorder()),
    "swapped bytes of another type": with_type(np.dtype(np.float64).newbyteorder()),
    "two types for real": lambda: difference(x3, 1.0, zeros(3, dtype=np.float64)),
    "two widths for bits": lambda: common(zeros(2, 2, dtype=np.uint64), zeros(2, 2, dtype=np.uint8)),
    # shapes
    "an axis too few": lambda: dot(zeros(4), b54),
    "an axis too many": lambda: double(zeros(3, 4)),
    "no axis at all": lambda: double(zeros()),
    "an axis where none belongs": lambda: one_number(x3, x3),
    "sizes that disagree": lambda: dot(a34, zeros(5, 6)),
    "sizes that disagree in one argument": lambda: square(zeros(3, 4)),
    "one element does not stand for many": lambda: dot(a34, zeros(5, 1)),
    "a literal axis": lambda: points(zeros(3, 3)),
    "a literal axis that is empty": lambda: points(zeros(3, 0)),
    "an extent that disagrees": lambda: weighted(zeros(3), zeros(5)),
    "an extent with no size that fits": lambda: weighted_sums(zeros(5), zeros(3)),
    "an extent that must be even": lambda: pairs(zeros(5)),
    "an extent that keywords contradict": lambda: rolling(zeros(9), W=3, T=5),
    "an extent below zero": lambda: trimmed(zeros(2), zeros(5), zeros(0)),
    "an output below zero": lambda: shortened(zeros(2), zeros(5)),
    "a range below zero": lambda: tail(zeros(3, 0)),
    # keywords
    "a keyword that is no dim": lambda: double(x3, Q=3),
    "a keyword where there are no dims": lambda: constant(1.0, N=3),
    "an array by keyword": lambda: double(x3, x=x3),
    "a dim that nothing determines": lambda: rolling(zeros(9)),
    "a dim that is in no array": lambda: numbers(1.0),
    "a keyword that an array contradicts": lambda: double(x3, N=4),
    "a negative size": lambda: rolling(zeros(9), W=-1),
    "a float for a size": lambda: rolling(zeros(9), W=2.0),
    "a bool for a size": lambda: rolling(zeros(9), W=True),
    "a list for a size": lambda: rolling(zeros(9), W=[2]),
    "a string for a size": lambda: rolling(zeros(9), W="2"),
    "None for a size": lambda: rolling(zeros(9), W=None),
    "a size beyond all memory": lambda: numbers(1.0, N=1 << 60),
    "an output beyond all memory": lambda: outer(
        same_place(zeros(1, dtype=np.int16), 0, shape=(1 << 40,)),
        same_place(zeros(1, dtype=np.int16), 0, shape=(1 << 40,)),
    ),
    # scalars
    "a bool for a float": with_scalar(alpha=True),
    "a NumPy bool for a float": with_scalar(alpha=np.True_),
    "a string for a float": with_scalar(alpha="1"),
    "None for a float": with_scalar(alpha=None),
    "a complex number for a float": with_scalar(alpha=1j),
    "a fraction for a float": with_scalar(alpha=Fraction(1, 2)),
    "an array for a scalar": with_scalar(alpha=zeros(1)),
    "a list for a scalar": with_scalar(alpha=[1.0]),
    "a 0-d string for a float": with_scalar(alpha=np.array("1")),
    "a 0-d object for a float": with_scalar(alpha=np.array(None)),
    "a float that overflows": with_scalar(alpha=1e39),
    "a float that overflows a half": with_number(small=-65520.0),
    "an int that overflows a float": with_number(large=1 << 1024),
    "a float for an int": with_scalar(shift=1.0),
    "a NumPy float for an int": with_scalar(shift=np.float32(1)),
    "a bool for an int": with_scalar(shift=False),
    "a string for an int": with_scalar(shift="1"),
    "an int above its type": with_scalar(shift=128),
    "an int below its type": with_scalar(shift=np.int64(-129)),
    "a negative number for an unsigned": with_number(big=-1),
    "an int above 64 bits": with_number(big=1 << 64),
    "an int for a bool": with_scalar(twice=1),
    "a float for a bool": with_scalar(twice=0.0),
    # out
    "out is a list": with_out([[0.0]]),
    "out is True": with_out(True),
    "out is a tuple": with_out((zeros(3, 5),)),
    "out is a masked array": with_out(np.ma.masked_array(zeros(3, 5))),
    "out of another type": with_out(zeros(3, 5, dtype=np.float64)),
    "out with swapped bytes": with_out(zeros(3, 5, dtype=np.dtype(np.float32).newbyteorder())),
    "out of another shape": with_out(zeros(5, 3)),
    "out of another rank": with_out(zeros(15)),
    "out of a scalar result": lambda: constant(1.0, out=zeros(1)),
    "out that is read-only": with_out(read_only(zeros(3, 5))),
    "out that is a broadcast": with_out(same_place(zeros(1), 0, 0, shape=(3, 5))),
    "out that is a sliding window": with_out(same_place(zeros(7), 4, 4, shape=(3, 5))),
    "out whose strides meet late": with_out(same_place(zeros(20), 8, 4, shape=(3, 5))),
    "out that is misaligned": with_out(misaligned(15, np.float32).reshape(3, 5)),
    "out is the argument": lambda: double(x3, out=x3),
    "out overlaps by one element": lambda: double(line[:5], out=line[4:9]),
    "out is the argument reversed": lambda: double(x3, out=x3[::-1]),
    "out interleaves and touches": lambda: double(line[0:9:4], out=line[2:11:3][::-1]),
    "out lies in another argument": lambda: dot(a34, b54, out=as_strided(b54, (3, 5), (20, 4))),
    # threads
    "a negative number of threads": lambda: double(x3, threads=-1),
    "more threads than anybody has": lambda: double(x3, threads=1025),
    "half a thread": lambda: double(x3, threads=0.5),  # type: ignore[arg-type]
    "True for threads": lambda: double(x3, threads=True),
    "a word for threads": lambda: double(x3, threads="many"),  # type: ignore[arg-type]
    "a list of threads": lambda: double(x3, threads=[1]),  # type: ignore[arg-type]
    # a schedule of the caller's
    "a word for a schedule": lambda: double(x3, schedule="fast"),  # type: ignore[arg-type]
    "data that is no schedule": lambda: double(x3, schedule={"stages": [{"rows": 0}]}),
    "a schedule of anything": lambda: double(x3, schedule=Schedule(("wide",))),  # type: ignore[arg-type]
    "a schedule with too many stages": with_schedule(lambda found: replace(found, stages=found.stages * 2)),
    "a schedule with too many lanes": with_schedule(
        lambda found: replace(found, stages=(replace(found.stages[0], lanes=64),))
    ),
    # packed operands
    "packed for another kernel": lambda: common(dot.pack(a=a34), zeros(5, 2, dtype=np.uint64)),
    "packed for another argument": lambda: dot(dot.pack(b=b54), b54),
    "packed with another size": lambda: dot(zeros(3, 7), dot.pack(b=b54)),
    "packed alone": lambda: dot(dot.pack(b=b54)),
    "nothing to pack": lambda: dot.pack(),
    "packed under no name of an argument": lambda: dot.pack(c=b54),
    "a scalar to pack": lambda: scaled.pack(alpha=1.0),
    "a list to pack": lambda: dot.pack(b=[[1.0]]),
    "another type to pack": lambda: dot.pack(b=zeros(5, 4, dtype=np.float64)),
    "an axis too few to pack": lambda: dot.pack(b=zeros(5)),
    # accesses
    "an index beyond the end": lambda: steps(x3),
    "several indices beyond the ends": lambda: two_steps(x3, zeros(4)),
    "a row below zero": with_rows(0, -1),
    "a row at the end": with_rows(0, 5),
    "a row far away": with_rows(1 << 62),
    "a row of an empty table": lambda: lookup(zeros(2, dtype=np.int64), zeros(0, 4)),
    "an unsigned row beyond 63 bits": lambda: lookup_unsigned(np.array([(1 << 64) - 1], np.uint64), table),
    # accumulators
    "a sum that overflows": lambda: products(zeros(1, 33026, dtype=np.uint8), zeros(1, 33026, dtype=np.uint8)),
    "a term that overflows": lambda: cubes(zeros(1, 1, dtype=np.uint16)),
    # the accuracy contract
    "a tolerance of nothing": lambda: kj.kernel(tolerance=0.0)(dot.function),
    "a tolerance that is text": lambda: kj.kernel(elementwise_tolerance="1e-6")(dot.function),  # type: ignore[call-overload]
    # the rest
    "an unknown stage": lambda: double.inspect("machine"),
    "a stage with an unknown keyword": lambda: double.inspect("asm", level="avx2"),
    "more terms than can be counted": lambda: counting(zeros(3)),
    "an argument by name": lambda: double(x=zeros(3)),
    "an element below zero": lambda: double.element(-1, zeros(3)),
    "an element beyond the end": lambda: double.element(3, zeros(3)),
    "an element between two": lambda: double.element(1.5, zeros(3)),
}


def error_of(case: Case) -> CallError:
    """The error that a call raises."""
    try:
        case()
    except CallError as error:
        return error
    raise AssertionError("the call went well")


def message_of(case: Case) -> str:
    """The class and the text of the error that a call raises."""
    error = error_of(case)
    return f"{type(error).__name__}: {error}"


def text_of_all() -> str:
    return "\n".join(f"--- {name}\n{message_of(case)}\n" for name, case in CASES.items())


def golden() -> dict[str, str]:
    """What was said about each case when it was last reviewed."""
    sections = GOLDEN.read_text(encoding="utf-8").split("--- ")[1:]
    parts = (section.partition("\n") for section in sections)
    return {name: text.strip("\n") for name, _, text in parts}


if __name__ == "__main__":
    GOLDEN.write_text(text_of_all(), encoding="utf-8")
