"""The machine code of the whole gallery, for every level: only what the level has, no gather, no call, no spill.

Nothing here runs, so no level needs a host that reaches it.
"""

from __future__ import annotations

import re

import pytest

from kerneljit.backends.target import LEVELS, Target, cross_target, portable
from kerneljit.gallery.cases import CASES
from kerneljit.ir.node import TRANSCENDENTAL
from kerneljit.runtime.compilation import Compilation
from tests.assembly_check import assembler_complaints, assert_allowed, forbidden_instructions
from tests.gallery_code import LAYOUTS, compilation_of, executable_of

ONLY_MOVES = {"transpose"}
"""LLVM splits 256-bit moves for the first CPUs with AVX, which take them in two halves themselves."""
WIDTHS = {"sse2": 128, "sse4": 128, "avx": 256, "avx2": 256}
LEVELS_OF_512_BITS = LEVELS[LEVELS.index("avx512") :]

_FUNCTION = re.compile(r"^\s*\.type\s+(\S+),\s*[@%]function", re.MULTILINE)

TOLERATED = 6
"""Spills and reloads in one loop that are no cause for alarm: versions of LLVM differ by a few."""

# What a level cannot keep in registers even in the smallest tile that is worth it.
HALVES_BY_HAND = dict.fromkeys(("matmul_f16",), "no F16C: a dozen constants widen halves")
INTEGERS_IN_HALVES = dict.fromkeys(
    (
        "hamming", "integer_matmul", "kulczynski", "linear_i8", "matmul_bf16", "matmul_i8", "matmul_u8_i8", "rank",
        "russell_rao", "tanimoto", "tversky",
    ),
    "floats of 256 bits but integers of 128: every vector of integers is split into two",
)  # fmt: skip
SPILLING = {
    "sse2": {**HALVES_BY_HAND, "integer_matmul": "no 32-bit multiplication: shuffles and two of 64 bits"},
    "sse4": HALVES_BY_HAND,
    "avx": {**HALVES_BY_HAND, **INTEGERS_IN_HALVES},
}


def is_transcendental(name: str) -> bool:
    """Polynomials have more constants and intermediate values than 16 registers hold."""
    return any(node.op in TRANSCENDENTAL for node in executable_of(name).formula.root.walk())


def assert_clean(compilation: Compilation) -> None:
    """No gather, no scatter, no call of anything outside, nothing that `strict` would object to."""
    report = compilation.report
    assert (report.total.gathers, report.total.scatters) == (0, 0)
    defined = set(_FUNCTION.findall(compilation.assembly))
    assert defined
    assert {name for name, _ in report.callees} <= defined
    assert set(re.findall(r"\bcall\w*\s+(\S+)", compilation.assembly)) <= defined | {f"{f}@PLT" for f in defined}
    assert [warning.render() for warning in report.strict_warnings] == []


def spills(compilation: Compilation) -> dict[str, int]:
    """Spills and reloads in the innermost loops, by loop."""
    loops = compilation.report.loops
    return {f"{loop.function} {loop.name}": loop.counts.spills for loop in loops if loop.counts.spills}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", CASES)
def test_code_is_clean_and_only_what_the_level_has(name: str, level: str) -> None:
    for layout in LAYOUTS:
        compilation = compilation_of(name, layout, cross_target(level))
        assert_allowed(compilation.assembly, level)
        assert_clean(compilation)
        report = compilation.report
        widest = max((loop.width for loop in report.loops if loop.is_main), default=report.width)
        # AVX has no integers of 256 bits
        is_of_integers = (
            level == "avx" and widest == 128 and any(choice.contracts for choice in compilation.schedule.stages)
        )
        # sums that tiles left in memory are read by the very instruction that makes halves of them
        is_of_halves = widest == 256 and any(choice.tiles for choice in compilation.schedule.stages)
        assert widest == WIDTHS.get(level, 512) or is_of_integers or is_of_halves or name in ONLY_MOVES, (
            "the loops keep to registers narrower than the target's"
        )
        if name not in SPILLING.get(level, {}) and not is_transcendental(name):
            worst = max(spills(compilation).values(), default=0)
            assert worst <= TOLERATED, f"{layout}: {spills(compilation)}"


@pytest.mark.parametrize("name", CASES)
def test_code_for_an_architecture_without_a_table(name: str) -> None:
    for layout in LAYOUTS:
        compilation = compilation_of(name, layout, portable("aarch64"))
        assert_clean(compilation)
        assert compilation.report.width == 128


@pytest.mark.system_program("GNU as")
def test_the_assembler_is_one_of_the_judges() -> None:
    """Where this is skipped, the gallery was judged by the table of instructions alone."""
    text = compilation_of("matmul", "natural", cross_target("avx512")).assembly
    assert assembler_complaints(text, "avx512") == []
    assert assembler_complaints(text, "avx2")


@pytest.mark.parametrize("level", LEVELS[1:])
def test_the_judges_would_see_code_of_a_higher_level(level: str) -> None:
    """Some kernel uses what this level has and the one below has not."""
    below = LEVELS[LEVELS.index(level) - 1]
    seen = [
        name
        for name in ("tanimoto", "matmul", "matmul_f16", "matmul_bf16_rounded")
        if forbidden_instructions(compilation_of(name, "natural", cross_target(level)).assembly, below)
    ]
    assert seen


def test_a_target_keeps_what_the_host_lacks() -> None:
    """A level is a set of features: without those that count bits, the same level does it by look-ups."""
    full = cross_target("avx512ice")
    without = Target(full.level, full.features - {"avx512vpopcntdq", "avx512bitalg"})
    assert "vpopcntq" in compilation_of("tanimoto", "natural", full).assembly
    text = compilation_of("tanimoto", "natural", without).assembly
    assert "vpopcntq" not in text
    assert "vpshufb" in text
    assert_allowed(text, without)
