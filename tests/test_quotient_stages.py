"""Divisions of counts in whole kernels: tiles compute the counts without the divider, bit for bit all the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from kerneljit.backends.target import cross_target
from kerneljit.ir.node import Op
from kerneljit.plan.layout import greatest_sizes, natural_layout
from kerneljit.plan.quotients import plan_quotients
from kerneljit.runtime.machine import call_layout
from tests.gallery_code import executable_of
from tests.tile_code import needs_x86
from tests.tile_kernels import TileHost, uses_tiles

AMX = cross_target("amx")
WORDS = 8
COUNTED = ("tanimoto", "dice")
"""Their numerators and denominators are counts of bits."""


def quotients(name: str, words: int) -> int:
    kernel = executable_of(name)
    plan = kernel.plan(AMX)
    return len(plan_quotients(plan, replace(natural_layout(kernel.formula), greatest=(("W", words),))))


@pytest.mark.parametrize("name", COUNTED)
def test_the_counts_of_statistics_are_known(name: str) -> None:
    assert quotients(name, WORDS) == 1
    assert quotients(name, 1 << 14) == 1
    assert quotients(name, 1 << 15) == 0, "beyond the greatest denominator"


def test_each_quotient_of_counts_is_found() -> None:
    assert quotients("kulczynski", WORDS) == 2


@pytest.mark.parametrize("name", ["tversky", "cosine"])
def test_quotients_of_other_numbers_are_left_to_the_divider(name: str) -> None:
    kernel = executable_of(name)
    assert any(node.op is Op.DIV for node in kernel.formula.root.walk())
    assert quotients(name, WORDS) == 0


def test_nothing_is_known_without_a_promise_of_the_layout() -> None:
    kernel = executable_of("tanimoto")
    assert plan_quotients(kernel.plan(AMX), natural_layout(kernel.formula)) == frozenset()


def test_calls_of_similar_lengths_share_their_code() -> None:
    tanimoto = executable_of("tanimoto").formula
    assert greatest_sizes(tanimoto, {"M": 9, "N": 9, "W": 5}) == (("W", 8),)
    assert greatest_sizes(tanimoto, {"M": 7, "N": 3, "W": 8}) == (("W", 8),)
    assert greatest_sizes(tanimoto, {"M": 9, "N": 9, "W": 9}) == (("W", 16),)
    assert greatest_sizes(executable_of("matmul_i8").formula, {"M": 9, "N": 9, "K": 9}) == ()
    assert greatest_sizes(executable_of("cosine").formula, {"M": 9, "N": 9, "K": 9}) == ()


def test_only_calls_on_tiles_depend_on_lengths() -> None:
    tanimoto = executable_of("tanimoto").formula
    arrays = {"a": 1, "b": 1}
    large, small = ({"M": size, "N": size, "W": 5} for size in (100, 10))
    assert call_layout(tanimoto, arrays, large, AMX).greatest == (("W", 8),)
    assert call_layout(tanimoto, arrays, small, AMX).greatest == ()
    assert call_layout(tanimoto, arrays, large, cross_target("avx512spr")).greatest == ()


@needs_x86
@pytest.mark.parametrize("words", [1, 3, 16])
@pytest.mark.parametrize("name", COUNTED)
def test_the_quotients_of_tiles_are_the_divider_s(name: str, words: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """On all kinds of counts: none at all, equal rows, one bit, random ones."""
    tiles = TileHost()
    tiles.install(monkeypatch)
    generator = np.random.default_rng(words)
    a, b = (generator.integers(0, 1 << 64, (size, words), np.uint64) for size in (70, 90))
    a[0], b[1], a[2], b[3], b[4] = 0, 0, 1, ~np.uint64(0), a[5]
    a[6] &= a[7] & a[8] & a[9]
    kernel = executable_of(name)
    got = tiles.run(kernel, a, b)
    assert uses_tiles(kernel)
    (compilation,) = kernel._compilations.values()
    assert "vrcp14ps" in compilation.assembly
    assert "vdivps\t" not in compilation.assembly
    both = np.bitwise_count(a[:, None] & b).sum(-1, dtype=np.float32)
    of_a, of_b = (np.bitwise_count(rows).sum(-1, dtype=np.float32) for rows in (a, b))
    total = of_a[:, None] + of_b
    numerator, denominator = (2 * both, total) if name == "dice" else (both, total - both)
    expected = np.divide(numerator, denominator, out=np.ones_like(numerator), where=denominator != 0)
    np.testing.assert_array_equal(got, expected)
