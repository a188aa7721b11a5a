"""Loops that measure what a core can do hold what they say they hold: nothing was merged, hoisted or left out."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from kerneljit.backends.llvm import peaks
from kerneljit.backends.llvm.compiler import assembly, machine_of
from kerneljit.backends.llvm.peaks import Probe, Way, instructions_of
from kerneljit.backends.llvm.report import LoopReport, analyse
from kerneljit.backends.llvm.table import best_contraction
from kerneljit.backends.llvm.tiles_table import best_tile_row
from kerneljit.backends.target import LEVELS, Target, cross_target
from kerneljit.ir.dtype import BOOL, F32, F64, I32, U8, DType
from kerneljit.ir.node import Node, Op, constant
from kerneljit.runtime.host import host_target
from kerneljit.tuning.peaks import Peaks, level_bytes
from kerneljit.tuning.work import placeholder


def loop_of(probe: Probe, target: Target) -> LoopReport:
    """The loop of a probe, whose code needs no memory of its own."""
    report = analyse(assembly(probe.text, target), target)
    (loop,) = report.loops
    assert loop.counts.spills == 0
    assert not report.callees
    return loop


def mnemonics(loop: LoopReport) -> Counter[str]:
    return Counter(dict(loop.mnemonics))


def operation(op: Op, dtype: DType, *sources: DType) -> Node:
    return Node(op, dtype, tuple(Node(Op.SCALAR, source, (), "any") for source in sources))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("dtype", [F32, F64], ids=str)
def test_a_loop_of_products_has_as_many_as_it_says(level: str, dtype: DType) -> None:
    target = cross_target(level)
    probe = peaks.multiply_add_probe(target, dtype)
    loop = loop_of(probe, target)
    if target.has("fma"):
        assert loop.counts.fused == probe.amount
        assert loop.counts.multiply_adds == probe.amount * target.vector_bits // dtype.width
    else:
        assert sum(n for name, n in mnemonics(loop).items() if "mulp" in name) == probe.amount
        assert sum(n for name, n in mnemonics(loop).items() if "addp" in name) == probe.amount
    assert loop.width == target.vector_bits


@pytest.mark.parametrize("level", LEVELS)
def test_mixtures_have_as_many_instructions_as_they_say(level: str) -> None:
    target = cross_target(level)
    for probe in peaks.issue_probes(target):
        loop = loop_of(probe, target)
        moves = sum(n for name, n in mnemonics(loop).items() if name.startswith(("mov", "vmov")))
        assert loop.counts.vector - moves == probe.amount


@pytest.mark.parametrize("level", LEVELS)
def test_a_loop_of_divisions_has_as_many_as_it_says(level: str) -> None:
    target = cross_target(level)
    for op, name, sources in ((Op.DIV, "div", (F32, F32)), (Op.SQRT, "sqrt", (F32,))):
        probe = peaks.operation_probe(target, operation(op, F32, *sources))
        found = mnemonics(loop_of(probe, target))
        assert sum(n for mnemonic, n in found.items() if name in mnemonic) == probe.amount


@pytest.mark.parametrize("level", LEVELS)
def test_contractions_are_those_of_the_rows(level: str) -> None:
    target = cross_target(level)
    for contraction in machine_of(target).contractions:
        kinds = contraction.idiom, contraction.left, contraction.right, contraction.accumulator
        row = best_contraction(target, *kinds)
        assert row is not None
        if contraction.steps > 1:
            continue  # carry-save adders: compiled for the host below, which takes long enough
        probe = peaks.contraction_probe(target, contraction)
        found = mnemonics(loop_of(probe, target))
        instructions = sum(n for name, n in found.items() if row.mnemonic in name)
        assert instructions * max(row.lanes) >= probe.amount, row.name


def test_tile_products_are_those_of_the_rows() -> None:
    target = cross_target("amx")
    contractions = machine_of(target).tiles
    assert contractions
    for contraction in contractions:
        row = best_tile_row(target, contraction.idiom, contraction.left, contraction.right)
        assert row is not None
        probe = peaks.tile_probe(target, contraction)
        products = mnemonics(loop_of(probe, target))[row.mnemonic]
        assert products == 4
        assert probe.amount == products * 16 * 16 * 16 / row.expansion


@pytest.mark.parametrize("way", [*peaks.READS, *peaks.WRITES, *peaks.COPIES])
def test_ways_through_memory_touch_every_byte_of_a_step(way: Way) -> None:
    for level in ("sse2", "avx2", "avx512"):
        target = cross_target(level)
        loop = loop_of(peaks.memory_probe(target, way), target)
        moves = peaks.STEP_BYTES // (target.vector_bits // 8)
        reads = way in (*peaks.READS, *peaks.COPIES)
        assert loop.counts.vector_loads == (moves if reads else 0)
        assert loop.counts.stores == (0 if way in peaks.READS else moves)
        streamed = sum(n for name, n in mnemonics(loop).items() if "movnt" in name)
        assert streamed == (moves if way in ("stream", "copy past the caches") else 0)


def test_instructions_of_an_operation_are_those_of_one_vector() -> None:
    target = cross_target("avx2")
    vector = {Op.ADD: 1, Op.MUL: 1, Op.ABS: 1, Op.SQRT: 1, Op.MIN: 3}
    for op, count in vector.items():
        sources = (F32,) if op in (Op.ABS, Op.SQRT) else (F32, F32)
        assert instructions_of(target, operation(op, F32, *sources)) == count / 8, op
    assert instructions_of(target, operation(Op.LT, BOOL, F64, F64)) == 1 / 4
    assert instructions_of(target, operation(Op.AND, BOOL, BOOL, BOOL)) == 0
    assert instructions_of(target, operation(Op.CAST, I32, U8)) == 1 / 8
    assert instructions_of(target, operation(Op.EXP, F32, F32)) > 1


def test_constants_are_part_of_an_operation() -> None:
    target = cross_target("sse4")
    shifted = Node(Op.SHL, I32, (Node(Op.SCALAR, I32, (), "x"), constant(3, I32)))
    assert instructions_of(target, placeholder(shifted)) < instructions_of(target, operation(Op.SHL, I32, I32, I32))


def test_what_is_measured_is_consistent() -> None:
    """No figures, which are this machine's: only what must hold on any."""
    peak = Peaks(host_target())
    product = operation(Op.MUL, F32, F32, F32)
    assert 0 < peak.operation(product) <= 2 * peak.instructions()
    assert peak.operation(operation(Op.DIV, F32, F32, F32)) < peak.operation(product)
    assert peak.operation(product) == peak.operation(product)  # measured once
    for level, _ in level_bytes()[:1]:
        bandwidth = peak.bandwidth(level)
        assert min(bandwidth.read, bandwidth.write, bandwidth.both) > 0
        assert np.isclose(bandwidth.seconds(bandwidth.read, 0), 1)
        assert bandwidth.seconds(1e9, 1e9) >= max(bandwidth.seconds(1e9, 0), bandwidth.seconds(0, 1e9))
