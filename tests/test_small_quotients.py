"""Quotients of small whole numbers: bit for bit those of the divider, and no others are taken for such."""

from __future__ import annotations

import numpy as np
import pytest

from kerneljit.backends.llvm.builder import FLOAT, POINTER, Builder
from kerneljit.backends.llvm.compiler import assembly
from kerneljit.backends.llvm.module import Module
from kerneljit.backends.llvm.x86.quotients import divide_by_reciprocal
from kerneljit.backends.target import cross_target
from kerneljit.ir.bounds import Interval, intervals
from kerneljit.ir.dtype import BOOL, F16, F32, F64, U8, U64, DType
from kerneljit.ir.dtype import I32 as SIGNED
from kerneljit.ir.extent import Extent
from kerneljit.ir.node import Axis, Node, Op, Reduction, binary, cast_to, constant
from kerneljit.ir.whole_numbers import LARGEST_DENOMINATOR, LARGEST_NUMERATOR, is_small_integer, small_quotients
from tests.quotient_pairs import IS_POSSIBLE, LANES, Differences

needs_avx512 = pytest.mark.skipif(not IS_POSSIBLE, reason="vrcp14ps runs with AVX-512 alone")

# ---------------------------------------------------------------------- values


@pytest.fixture(scope="module")
def differences() -> Differences:
    """How often the two disagree, over all pairs of whole numbers from two arrays."""
    return Differences()


@needs_avx512
def test_all_quotients_of_counts_up_to_8192(differences: Differences) -> None:
    counts = np.arange(8192 + LANES)
    assert differences(counts, counts) == 0


@needs_avx512
def test_signs_and_zeros(differences: Differences) -> None:
    numbers = np.arange(-512, 512)
    assert differences(numbers, numbers) == 0


@needs_avx512
def test_all_numerators_over_the_greatest_denominators(differences: Differences) -> None:
    denominators = [LARGEST_DENOMINATOR - below for below in range(3)] + [3, 1_000_003]
    assert differences(np.arange(LARGEST_NUMERATOR + 1), denominators) == 0


@needs_avx512
def test_quotients_next_to_the_middle_of_two_floats(differences: Differences) -> None:
    """n 2^k = M d +- 1 with an odd M of 25 bits: no quotients come closer."""
    generator = np.random.default_rng(1)
    found = 0
    for d in [LARGEST_DENOMINATOR - 1, *(2 * generator.integers(1 << 12, LARGEST_DENOMINATOR >> 1, 1000) + 1)]:
        hard = []
        for k in range(24, 46):
            inverse = pow(2, -k, int(d))
            for n, rest in ((inverse, 1), (int(d) - inverse, -1)):
                middle = ((n << k) - rest) // int(d)
                if middle % 2 and middle.bit_length() == 25:
                    hard.append(n)
        found += len(hard)
        assert differences(np.resize(hard, -(-len(hard) // LANES) * LANES), [d]) == 0
    assert found > 1000


@needs_avx512
def test_what_is_no_small_number_does_differ(differences: Differences) -> None:
    """So that agreement means something: the remainder of an infinity is none."""
    assert differences(np.full(LANES, np.inf), [1.0]) == LANES


def test_no_divider_at_the_level_of_tiles() -> None:
    target = cross_target("amx")
    builder = Builder(Module(target))
    numerators, denominators, output = builder.begin_function("f", [(name, POINTER) for name in ("n", "d", "o")])
    type_ = FLOAT.with_lanes(LANES)
    operands = [builder.load(type_, place, 4) for place in (numerators, denominators)]
    builder.store(divide_by_reciprocal(builder, operands), output, 4)
    builder.end_function()
    text = assembly(builder.module.text(), target)
    assert "vrcp14ps" in text
    assert "div" not in text.replace("divide", "")
    assert "blendm" not in text  # the corrections themselves are masked


# ---------------------------------------------------------------------- which are whole

WORDS = Axis("w", Extent.of("W"))
bits_of_a, bits_of_b = (Node(Op.LOAD, U64, (), name) for name in "ab")


def scalar(name: str, dtype: DType) -> Node:
    return Node(Op.SCALAR, dtype, (), name)


def counted(bits: Node) -> Node:
    term = cast_to(Node(Op.POPCOUNT, U64, (bits,)), SIGNED)
    return cast_to(Node(Op.REDUCE, SIGNED, (term,), Reduction("sum", WORDS)), F32)


def real(value: float) -> Node:
    return constant(value, F32)


both, either = counted(binary(Op.AND, bits_of_a, bits_of_b)), counted(binary(Op.OR, bits_of_a, bits_of_b))
byte, wide, fraction = cast_to(scalar("byte", U8), F32), cast_to(scalar("wide", SIGNED), F32), scalar("x", F32)


def is_whole(node: Node, largest: int = 1 << 20) -> bool:
    return is_small_integer(node, intervals(node, {"W": Interval(0, 1024)}), largest)


def where(condition: Node, yes: Node, no: Node) -> Node:
    return Node(Op.WHERE, yes.dtype, (condition, yes, no))


@pytest.mark.parametrize(
    "node",
    [
        byte,
        both,
        real(3.0),
        real(0.0),
        real(-2.0),
        binary(Op.SUB, both, either),
        binary(Op.ADD, both, binary(Op.MUL, byte, real(2.0))),
        binary(Op.MAX, both, real(1.0)),
        binary(Op.MIN, both, byte),
        Node(Op.ABS, F32, (binary(Op.SUB, both, either),)),
        where(scalar("mask", BOOL), both, real(1.0)),
        cast_to(cast_to(both, F64), F32),
    ],
    ids=str,
)
def test_whole_numbers_are_known(node: Node) -> None:
    assert is_whole(node)


@pytest.mark.parametrize(
    ("node", "why"),
    [
        (fraction, "anything"),
        (real(0.5), "a fraction"),
        (real(-0.0), "a negative zero"),
        (real(float("nan")), "NaN"),
        (real(float("inf")), "infinite"),
        (wide, "beyond the limit"),
        (binary(Op.DIV, both, byte), "a quotient"),
        (binary(Op.MUL, both, real(0.5)), "half of a whole number"),
        (binary(Op.MUL, both, real(-2.0)), "a negative zero, of none"),
        (Node(Op.NEG, F32, (both,)), "a negative zero, of none"),
        (where(scalar("mask", BOOL), both, fraction), "one branch is anything"),
        (cast_to(fraction, F16), "a rounded fraction"),
        (binary(Op.MIN, both, fraction), "one operand is anything"),
    ],
    ids=str,
)
def test_other_numbers_are_not_taken_for_whole(node: Node, why: str) -> None:
    assert not is_whole(node), why


def test_the_sizes_decide_which_quotients_are_small() -> None:
    quotient = binary(Op.DIV, both, binary(Op.SUB, binary(Op.ADD, either, byte), both))
    root = where(binary(Op.NE, either, real(0.0)), quotient, real(1.0))
    for greatest, expected in ((LARGEST_DENOMINATOR // 64 // 2 - 8, {quotient}), (1 << 15, set()), (1 << 40, set())):
        found = intervals(root, {"W": Interval(0, greatest)})
        assert small_quotients(root, found) == expected
    assert small_quotients(root, intervals(root, None)) == set()
    doubles = binary(Op.DIV, *(cast_to(source, F64) for source in quotient.sources))
    assert small_quotients(doubles, intervals(doubles, {"W": 16})) == set()
