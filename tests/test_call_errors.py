"""What a call says when it cannot work: the whole text of every mistake, and that nothing is lost by one.

The golden texts are in `call_mistakes.txt`; `python -m tests.call_mistakes` writes them anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import errors, i8, u8, u16, u32
from tests import call_mistakes as mistakes
from tests.call_mistakes import CASES, dot, double, error_of, golden, lookup, message_of, rolling, scaled, zeros

M, N, K, L, P = kj.dims("M N K L P")
GOLDEN = golden()
UNSEEN = -77.0


def test_goldens_belong_to_cases() -> None:
    assert list(GOLDEN) == list(CASES)


@pytest.mark.parametrize("name", CASES)
def test_message(name: str) -> None:
    assert message_of(CASES[name]) == GOLDEN[name]


@pytest.mark.parametrize("name", CASES)
def test_the_message_is_the_same_the_second_time(name: str) -> None:
    """Nothing that a refused call leaves behind lets the next one through."""
    first = message_of(CASES[name])
    assert message_of(CASES[name]) == first


@pytest.mark.parametrize("kind", errors.CallError.__subclasses__(), ids=lambda kind: kind.__name__)
def test_every_class_is_shown(kind: type[errors.CallError]) -> None:
    assert any(text.startswith(f"{kind.__name__}: ") for text in GOLDEN.values())


@pytest.mark.parametrize("name", CASES)
def test_errors_are_of_the_builtin_kinds_too(name: str) -> None:
    error = error_of(CASES[name])
    assert isinstance(error, errors.KernelError)
    assert isinstance(error, TypeError | ValueError | IndexError | OverflowError | MemoryError)
    assert isinstance(error, errors.KernelError)
    assert not isinstance(error, errors.SourceMistake)


@pytest.mark.parametrize("name", CASES)
def test_every_message_names_the_kernel_and_a_cure(name: str) -> None:
    lines = GOLDEN[name].split("\n")
    assert re.fullmatch(r"  cure: \w.*", lines[-1])
    if not lines[0].startswith("UnknownInspection"):
        assert re.search(r"\b(" + "|".join(kernel_names()) + r")\b", lines[0])


def kernel_names() -> list[str]:
    return [name for name, value in vars(mistakes).items() if isinstance(value, kj.Kernel)]


def test_long_doubles() -> None:
    if np.dtype(np.longdouble) == np.dtype(np.float64):
        pytest.skip("here a long double is a double")
    with pytest.raises(
        errors.WrongElementType, match=r"`x` of double has dtype \w+, expected f32\n.*astype\('float32'\)"
    ):
        double(zeros(3, dtype=np.longdouble))


# ---------------------------------------------------------------------- bad input loses nothing

Refused = Callable[[np.ndarray[Any, Any]], object]
x3 = zeros(3)
REFUSED: dict[str, tuple[Refused, tuple[int, ...]]] = {
    "count": (lambda out: double(out=out), (3,)),
    "no array": (lambda out: double([1, 2, 3], out=out), (3,)),
    "type": (lambda out: double(zeros(3, dtype=np.float64), out=out), (3,)),
    "rank": (lambda out: double(zeros(3, 1), out=out), (3,)),
    "sizes": (lambda out: dot(zeros(3, 4), zeros(5, 6), out=out), (3, 5)),
    "keyword": (lambda out: double(x3, Q=3, out=out), (3,)),
    "dim": (lambda out: rolling(zeros(9), W=10, out=out), (3,)),
    "scalar": (lambda out: scaled(x3, "1", 1, True, out=out), (3,)),
    "scalar that does not fit": (lambda out: scaled(x3, 1.0, 128, True, out=out), (3,)),
    "shape of out": (lambda out: double(zeros(4), out=out), (3,)),
    "overlap": (lambda out: double(out[::-1], out=out), (3,)),
    "self-overlap": (lambda out: dot(zeros(3, 1), zeros(3, 1), out=mistakes.same_place(out, 4, 4, shape=(3, 3))), (5,)),
    "bounds": (lambda out: mistakes.steps(x3, out=out), (3,)),
    "rows": (lambda out: lookup(np.array([0, 9, 0]), zeros(5, 4), out=out), (3,)),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_out_is_untouched_after_an_error(name: str) -> None:
    call, shape = REFUSED[name]
    out = np.full(shape, UNSEEN, np.float32)
    with pytest.raises(errors.CallError):
        call(out)
    assert (out == UNSEEN).all()


def test_a_kernel_works_after_errors() -> None:
    x = np.arange(3, dtype=np.float32)
    for _ in range(2):
        with pytest.raises(errors.CallError):
            double(x.astype(np.float64))
        with pytest.raises(errors.CallError):
            double(x, out=x)
        assert double(x).tolist() == [0, 2, 4]


# ---------------------------------------------------------------------- what was fine once is judged again


def test_rows_are_looked_at_in_every_call() -> None:
    table = np.arange(20, dtype=np.float32).reshape(5, 4)
    rows = np.array([4, 0])
    assert lookup(rows, table).tolist() == [70, 6]
    rows[1] = 5
    with pytest.raises(errors.RowOutOfBounds, match="row 5 of `table`"):
        lookup(rows, table)
    rows[1] = 1
    assert lookup(rows, table).tolist() == [70, 22]


def test_rows_are_not_looked_at_where_nothing_is_read() -> None:
    assert lookup(zeros(0, dtype=np.int64), zeros(0, 4)).shape == (0,)


def test_scalars_are_looked_at_in_every_call() -> None:
    for _ in range(2):
        assert scaled(x3 + 1, 2, 1, True).tolist() == [6, 6, 6]
        with pytest.raises(errors.WrongScalar):
            scaled(x3 + 1, 2, 1.0, True)
        with pytest.raises(errors.WrongScalar):
            scaled(x3 + 1, 2, 1, 1)
        with pytest.raises(errors.WrongScalar):
            scaled(x3 + 1, True, 1, True)


@pytest.mark.parametrize(("good", "bad"), [(1, True), (2, 2.0), (2, np.float64(2))])
def test_a_size_is_a_whole_number_even_where_an_equal_one_came_before(good: int, bad: Any) -> None:
    assert rolling(x3, W=good).shape == (4 - good,)
    with pytest.raises(errors.WrongDimSize):
        rolling(x3, W=bad)


def test_dtypes_are_looked_at_in_every_call() -> None:
    words = np.ones((2, 2), np.uint32)
    assert mistakes.common(words, words).tolist() == [[2, 2], [2, 2]]
    for wrong in (words.view(np.float32), words.view(np.int32), words.view(np.dtype(np.uint32).newbyteorder())):
        with pytest.raises(TypeError):
            mistakes.common(words, wrong)


def test_out_is_looked_at_in_every_call() -> None:
    out = zeros(3)
    assert double(x3, out=out) is out
    out.flags.writeable = False
    with pytest.raises(errors.OutputReadOnly):
        double(x3, out=out)


# ---------------------------------------------------------------------- limits are exact


@kj.kernel
def signed_products(i: M, a: i8[M, K], b: i8[M, K]) -> kj.i32:
    return sum(a[i, k] * b[i, k] for k in K)


@kj.kernel
def nested_products(i: M, a: u8[M, K, L], b: u8[M, K, L]) -> kj.i32:
    return sum(a[i, k, n] * b[i, k, n] for k in K for n in L)


@kj.kernel
def plain_sums(i: M, a: u16[M, K]) -> u32:
    return sum(a[i, k] for k in K)


LIMITS = {
    "u8 * u8": (mistakes.products, np.uint8, 2, 255 * 255, np.iinfo(np.int32).max),
    "i8 * i8": (signed_products, np.int8, 2, 128 * 128, np.iinfo(np.int32).max),
    "u16": (plain_sums, np.uint16, 1, 65535, np.iinfo(np.uint32).max),
}


@pytest.mark.parametrize("name", LIMITS)
def test_the_last_size_that_fits_is_right_and_the_next_refused(name: str) -> None:
    kernel, dtype, count, term, room = LIMITS[name]
    limit = room // term
    extreme = np.iinfo(dtype).min or np.iinfo(dtype).max
    rows = np.full((1, limit + 1), extreme, dtype)
    assert kernel(*[rows[:, :limit]] * count).tolist() == [limit * term]
    with pytest.raises(errors.AccumulatorOverflow, match=f"at most {limit} terms are safe") as caught:
        kernel(*[rows] * count)
    assert caught.value.facts["limit"] == limit


def test_the_limit_of_nested_sums() -> None:
    rows = np.full((1, 33025 // 25, 25), 255, np.uint8)
    assert nested_products(rows, rows).tolist() == [33025 * 255 * 255]
    more = np.full((1, 33025 // 25 + 1, 25), 255, np.uint8)
    with pytest.raises(errors.AccumulatorOverflow):
        nested_products(more, more)


def test_the_largest_scalars_fit() -> None:
    greatest = np.finfo(np.float32).max
    assert scaled(zeros(1) + 1, greatest, 0, False).tolist() == [greatest]
    assert scaled(zeros(1) + 1, np.inf, 0, False).tolist() == [np.inf]
    assert np.isnan(scaled(zeros(1) + 1, np.nan, 0, False)).all()
    assert scaled(zeros(1), 0, -128, False).tolist() == [-128]
    assert scaled(zeros(1), 0, np.uint8(127), True).tolist() == [254]


def test_the_exact_limit_of_float_scalars() -> None:
    """Rounding to nearest: half a unit above the greatest f16 is infinity, and anything below still rounds down."""
    x = zeros(1, dtype=np.int64)
    assert mistakes.shifted(x, 65519.0, 0.0, 0).tolist() == [65504]
    with pytest.raises(errors.ScalarOutOfRange):
        mistakes.shifted(x, 65520.0, 0.0, 0)
    assert mistakes.shifted(x, np.inf, -np.inf, 0).shape == (1,)


def test_interleaved_arrays_do_not_overlap() -> None:
    line = np.arange(12, dtype=np.float32)
    expected = 2 * line[0::2]
    assert double(line[0::2], out=line[1::2]).tolist() == expected.tolist()
    columns = np.arange(12, dtype=np.float32).reshape(3, 4)
    assert double(columns[:, 1], out=columns[:, 3]).tolist() == [2, 10, 18]
    assert columns[:, [0, 1, 2]].tolist() == [[0, 1, 2], [4, 5, 6], [8, 9, 10]]


def test_out_whose_strides_are_not_nested_but_never_meet() -> None:
    memory = np.zeros(9, np.float32)
    out = mistakes.same_place(memory, 8, 12, shape=(3, 2))
    dot(np.array([[1], [2], [3]], np.float32), np.ones((2, 1), np.float32), out=out)
    assert out.tolist() == [[1, 1], [2, 2], [3, 3]]
    assert memory.tolist() == [1, 0, 2, 1, 3, 2, 0, 3, 0]
