"""Metrics over pairs: what their inner loops hold, and what they make of values that are no ordinary numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit.backends.target import LEVELS, cross_target
from kerneljit.gallery import kernels
from kerneljit.ir.dtype import F32
from kerneljit.ir.node import Node, Op
from kerneljit.plan.arrangement import arranged
from kerneljit.plan.machine import Machine
from kerneljit.runtime.host import host_target
from tests.gallery_code import compilation_of, executable_of

HOST = host_target()
HOST_LEVELS = LEVELS[: LEVELS.index(HOST.level) + 1] if HOST.is_x86 else ()
METRICS = ("euclidean", "manhattan", "chebyshev", "canberra", "bray_curtis", "jensen_shannon")
WIDE_LEVELS = LEVELS[LEVELS.index("avx512") :]
FUSING, PLAIN = Machine(512, 32), Machine(128, 16, fuses=False)


def main_loop(name: str, level: str) -> dict[str, int]:
    """The instructions of the loop in which a metric spends its time, and how many of each."""
    loops = [loop for loop in compilation_of(name, "natural", cross_target(level)).report.loops if loop.is_main]
    (loop,) = (loop for loop in loops if loop.function == f"{name}.output")
    return dict(loop.mnemonics)


def reduction_of(name: str, machine: Machine) -> Node:
    """The one reduction of a metric, arranged."""
    formula = executable_of(name).formula
    (reduction,) = (n for n in arranged(formula.root, formula.axes, machine).walk() if n.op is Op.REDUCE)
    return reduction


# ---------------------------------------------------------------------- instructions


@pytest.mark.parametrize("level", WIDE_LEVELS)
@pytest.mark.parametrize("name", ["euclidean", "manhattan", "chebyshev"])
def test_subtractions_spread_the_elements_of_rows_themselves(name: str, level: str) -> None:
    assert "vbroadcastss" not in main_loop(name, level)


@pytest.mark.parametrize("level", LEVELS[LEVELS.index("avx2") :])
def test_manhattan_subtracts_in_adders_and_sums_in_multipliers(level: str) -> None:
    loop = main_loop("manhattan", level)
    assert "vaddps" not in loop
    fused = sum(count for mnemonic, count in loop.items() if mnemonic.startswith("vfmadd"))
    assert fused == loop["vsubps"] == loop["vandps"]


@pytest.mark.parametrize("level", LEVELS)
def test_chebyshev_compares_sizes_as_integers_where_there_is_an_instruction(level: str) -> None:
    loop = main_loop("chebyshev", level)
    # AVX has floats of 256 bits, but integers of 128.
    as_integers = sum(count for mnemonic, count in loop.items() if mnemonic in ("pmaxsd", "vpmaxsd"))
    as_floats = sum(count for mnemonic, count in loop.items() if "cmp" in mnemonic and mnemonic.endswith("ps"))
    assert (as_integers == 0) == (level == "sse2")
    assert (as_floats > 0) == (level == "sse2")


@pytest.mark.parametrize("level", [level for level in WIDE_LEVELS if level != "amx"])
def test_jensen_shannon_takes_one_logarithm_for_a_pair(level: str) -> None:
    """Each takes a number apart once, divides once, subtracts twice; the term itself subtracts once more."""
    loop = main_loop("jensen_shannon", level)
    logarithms = loop["vgetmantps"]
    assert loop["vdivps"] == logarithms
    assert loop["vgetexpps"] == 2 * logarithms
    assert loop["vsubps"] == 3 * logarithms


# ---------------------------------------------------------------------- arrangement


def test_differences_of_which_only_the_size_matters_begin_with_the_lanes() -> None:
    for name in ("euclidean", "manhattan", "chebyshev"):
        formula = executable_of(name).formula
        (difference,) = (n for n in reduction_of(name, FUSING).walk() if n.op is Op.SUB and n.dtype == F32)
        (written,) = (n for n in formula.root.walk() if n.op is Op.SUB and n.dtype == F32)
        assert difference.sources == written.sources[::-1]


def test_only_busy_adders_are_relieved() -> None:
    assert reduction_of("manhattan", FUSING).sources[0].op is Op.MUL
    assert reduction_of("manhattan", PLAIN).sources[0].op is Op.ABS, "nothing to gain without FMA"
    assert reduction_of("jensen_shannon", FUSING).sources[0].op is Op.SUB, "logarithms keep the multipliers busy"
    assert reduction_of("chebyshev", FUSING).sources[0].op is Op.ABS, "no sum"


# ---------------------------------------------------------------------- values


def extraordinary(columns: int) -> np.ndarray[Any, Any]:
    """Rows of NaN of both signs, infinities, zeros of both signs, subnormal, least and greatest numbers."""
    negative_nan = np.copysign(np.float32(np.nan), np.float32(-1))
    greatest, least = np.finfo(np.float32).max, np.finfo(np.float32).smallest_subnormal
    values = [np.nan, negative_nan, np.inf, -np.inf, 0.0, -0.0, least, -least, greatest, -greatest, 1.5, -3.0]
    rows = np.tile(np.float32(0.25), (2 * len(values) + 1, columns))
    for number, value in enumerate(values):
        rows[number, -1:] = value
        rows[len(values) + number, : columns // 2] = value
    return rows


@pytest.mark.parametrize("level", HOST_LEVELS)
@pytest.mark.parametrize("name", METRICS)
@pytest.mark.parametrize("columns", [0, 1, 5])
def test_extraordinary_values_are_what_the_interpreter_says(name: str, columns: int, level: str) -> None:
    rows = extraordinary(columns)
    kernel = getattr(kernels, name)
    with kj.target(level), np.errstate(all="ignore"):
        result, expected = kernel(rows, rows), kernel.reference(rows, rows)
    np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-6, equal_nan=True)


@pytest.mark.parametrize("level", HOST_LEVELS)
def test_the_divergence_of_a_row_from_itself_is_zero(level: str) -> None:
    """The terms of one row are copied, those of pairs are not: both have the same bits."""
    amounts = np.random.default_rng(0).random((9, 37), np.float32)
    rows = amounts / amounts.sum(axis=1, keepdims=True)
    with kj.target(level):
        assert not np.diagonal(kernels.jensen_shannon(rows, rows)).any()
