"""Tile registers: rows against their semantics, blocks of sums of all sizes, and what the assembly holds."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from kerneljit.backends.llvm.assembly import Block, Function, jump_target, parse
from kerneljit.backends.llvm.builder import I64, Builder, Value
from kerneljit.backends.llvm.compiler import assembly
from kerneljit.backends.llvm.tiles import (
    Interleaved,
    TileMatrix,
    TileRow,
    TileShape,
    emit_tile_block,
    tile_registers,
)
from kerneljit.backends.llvm.tiles_table import TABLE, best_tile_row
from kerneljit.backends.target import LEVELS, Target, cross_target, usable
from kerneljit.ir.dtype import BF16, BITS32, F16, F32, I8, I16, U8, DType, to_numpy
from tests.assembly_check import assert_allowed, forbidden_instructions
from tests.tile_code import FILLER, Slot, block, block_code, compiled, module_of, row_named, runs, runs_on

Array = np.ndarray[Any, Any]

AMX = cross_target("amx")
SHAPES = [TileShape(*sides) for sides in ((2, 2), (1, 4), (4, 1), (1, 6), (2, 1), (1, 1))]


# ---------------------------------------------------------------------- data


def elements(generator: np.random.Generator, dtype: DType, *shape: int) -> Array:
    """Any bytes; of floats small whole numbers, whose sums are exact in any order."""
    numpy_type = to_numpy(dtype)
    if dtype.is_float:
        return generator.integers(-16, 17, shape).astype(numpy_type)
    return generator.integers(0, 256, (*shape[:-1], shape[-1] * dtype.bytes), np.uint8).view(numpy_type)


def roomy(matrix: Array, generator: np.random.Generator) -> Array:
    """A view of the same lines with something else between them."""
    gap = 4 * int(generator.integers(0, 20))
    room = np.full((matrix.shape[0], matrix.shape[1] * matrix.itemsize + gap), FILLER, np.uint8)
    room[:, : room.shape[1] - gap] = matrix.view(np.uint8)
    return room


def by_units(row: TileRow, matrix: Array) -> Array:
    """The transposed matrix in lines of units: [unit][column][terms]."""
    return matrix.reshape(len(matrix), -1, row.contraction.terms).swapaxes(0, 1).copy()


def sums_of(row: TileRow, left: Array, right: Array) -> Array:
    """By the row's semantics; left [row][element], right [column][element]."""
    terms = row.contraction.terms
    lefts = left.reshape(len(left), 1, -1, terms)
    rights = right.reshape(1, len(right), -1, terms)
    added = row.semantics(lefts, rights)
    return added.sum(axis=-1, dtype=to_numpy(row.contraction.accumulator))


def run_block(row: TileRow, shape: TileShape, machine: str, left: Array, right: Array, unroll: int = 2) -> Array:
    """The block's sums, and a check that nothing is written beside them."""
    generator = np.random.default_rng(7)
    units = left.shape[1] // row.contraction.terms
    packed = by_units(row, right).reshape(units, len(right) * row.contraction.terms)
    sums = np.zeros((len(left), len(right)), to_numpy(row.contraction.accumulator))
    sums.view(np.uint8)[...] = FILLER
    places = [roomy(matrix, generator) for matrix in (left, packed, sums)]
    block_code(row.name, shape, machine, unroll)(*places, units, *(place.shape[1] for place in places))
    stored, width = places[2], sums.shape[1] * sums.itemsize
    assert (stored[:, width:] == FILLER).all()
    return stored[:, :width].copy().view(sums.dtype)


# ---------------------------------------------------------------------- rows

DOTS = [row for row in TABLE if row.expansion == 1]


@runs_on
@pytest.mark.parametrize("row", DOTS, ids=lambda row: row.name)
def test_a_row_computes_what_it_means(row: TileRow, machine: str) -> None:
    runs(row, machine)
    generator = np.random.default_rng(1)
    size = 16 * row.contraction.terms
    left = elements(generator, row.contraction.left, 16, size)
    right = elements(generator, row.contraction.right, 16, size)
    expected = sums_of(row, left, right)
    if not row.contraction.left.is_float:
        exact = left.astype(np.int64) @ right.astype(np.int64).T
        np.testing.assert_array_equal(expected, exact)
    np.testing.assert_array_equal(run_block(row, TileShape(1, 1), machine, left, right), expected)


def test_the_semantics_of_bits() -> None:
    row = row_named("tdpbuud of bits")
    left, right = np.uint32([[0b1011], [0xFFFFFFFF]]), np.uint32([[0b0110], [0x80000001]])
    np.testing.assert_array_equal(row.semantics(left, right), [1, 2])


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_the_mnemonic_is_in_the_assembly(row: TileRow) -> None:
    text = assembly(module_of(block(row, TileShape(2, 2)), AMX), AMX)
    assert f"\t{row.mnemonic}\t" in text
    assert_allowed(text, "amx")


@pytest.mark.parametrize("level", LEVELS[:-1])
def test_below_the_level_of_tiles_there_is_neither_row_nor_instruction(level: str) -> None:
    for row in TABLE:
        assert best(cross_target(level), row) is None
    text = assembly(module_of(block(DOTS[0], TileShape(1, 1)), AMX), AMX)
    forbidden = "\n".join(forbidden_instructions(text, level))
    for mnemonic in ("ldtilecfg", "tilezero", "tileloadd", DOTS[0].mnemonic, "tilestored", "tilerelease"):
        assert mnemonic in forbidden


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_without_one_of_its_features_there_is_no_row(row: TileRow) -> None:
    assert best(AMX, row) is row
    for feature in row.features:
        assert best(Target("amx", usable(AMX.features - {feature})), row) is None
        assert best(Target("amx", AMX.features - {feature}), row) is None


def best(target: Target, row: TileRow) -> TileRow | None:
    contraction = row.contraction
    return best_tile_row(target, contraction.idiom, contraction.left, contraction.right)


def test_what_tiles_are_for() -> None:
    assert {row.contraction.unit_bits for row in TABLE} == {32}
    for row in TABLE:
        assert row.contraction.terms * row.contraction.left.width == 32
        assert row.contraction.steps * row.expansion == row.step
    found = {
        (left, right): best_tile_row(AMX, "dot", left, right)
        for left in (I8, U8, I16, F16, BF16, F32)
        for right in (I8, U8, I16, F16, BF16, F32)
    }
    assert {types: row.name for types, row in found.items() if row is not None} == {
        (I8, I8): "tdpbssd",
        (I8, U8): "tdpbsud",
        (U8, I8): "tdpbusd",
        (U8, U8): "tdpbuud",
        (BF16, BF16): "tdpbf16ps",
        (F16, F16): "tdpfp16ps",
    }
    assert best_tile_row(AMX, "and_popcount", BITS32, BITS32) is row_named("tdpbuud of bits")


# ---------------------------------------------------------------------- blocks


@runs_on
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_blocks_of_every_shape_and_length(shape: TileShape, machine: str) -> None:
    """Steps from none to more than several turns of the loop; each shape with another row, so that all are met."""
    row = DOTS[SHAPES.index(shape) % len(DOTS)]
    runs(row, machine)
    generator = np.random.default_rng(2)
    for steps in (0, 1, 2, 3, 4, 9):
        size = steps * row.step * row.contraction.terms
        left = elements(generator, row.contraction.left, 16 * shape.rows, size)
        right = elements(generator, row.contraction.right, 16 * shape.columns, size)
        np.testing.assert_array_equal(run_block(row, shape, machine, left, right), sums_of(row, left, right))


@runs_on
@pytest.mark.parametrize("row", DOTS, ids=lambda row: row.name)
def test_long_sums_of_every_type(row: TileRow, machine: str) -> None:
    runs(row, machine)
    generator = np.random.default_rng(3)
    size = 31 * row.step * row.contraction.terms
    left = elements(generator, row.contraction.left, 32, size)
    right = elements(generator, row.contraction.right, 32, size)
    np.testing.assert_array_equal(run_block(row, TileShape(2, 2), machine, left, right), sums_of(row, left, right))


@runs_on
@pytest.mark.parametrize("name", ["tdpbf16ps", "tdpfp16ps"])
def test_sums_of_floats_are_as_good_as_sums_in_f32(name: str, machine: str) -> None:
    row = row_named(name)
    runs(row, machine)
    generator = np.random.default_rng(4)
    type_ = to_numpy(row.contraction.left)
    left, right = (generator.normal(size=(32, 640)).astype(type_) for _ in range(2))
    wide = [matrix.astype(np.float64) for matrix in (left, right)]
    error = np.abs(run_block(row, TileShape(2, 2), machine, left, right) - wide[0] @ wide[1].T)
    # A term passes through 15 sums in its tile, one of the two terms, and one for each of 20 steps.
    roundings = 15 + 1 + 20
    assert (error <= roundings * 2.0**-24 * (np.abs(wide[0]) @ np.abs(wide[1]).T) * 1.01).all()


@runs_on
@pytest.mark.parametrize("unroll", [1, 3, 4])
def test_unrolling_changes_nothing(unroll: int, machine: str) -> None:
    row = row_named("tdpbssd")
    generator = np.random.default_rng(5)
    for steps in range(9):
        left, right = (elements(generator, I8, 32, steps * 64) for _ in range(2))
        result = run_block(row, TileShape(2, 2), machine, left, right, unroll)
        np.testing.assert_array_equal(result, sums_of(row, left, right))


def test_a_block_that_needs_too_many_registers_is_refused() -> None:
    for sides in ((2, 3), (3, 2), (1, 7), (7, 1), (3, 3)):
        with pytest.raises(AssertionError, match="more tile registers than there are"):
            module_of(block(DOTS[0], TileShape(*sides)), AMX)


# ---------------------------------------------------------------------- meanwhile


def interleaving(builder: Builder, slot: Slot) -> None:
    """A 2 x 2 block; slots: left, right, sums, units, work, and where each item's turn and number of turns go."""
    row, calls, order = row_named("tdpbssd"), slot(5), slot(6)

    def work(start: Value, stop: Value) -> None:
        turn = builder.load(I64, calls, 8)
        builder.store(builder.add(turn, builder.index(1)), calls, 8)
        with builder.loop(start, stop, builder.index(1), hint="work") as loop:
            place = builder.offset(order, builder.mul(loop.counter, builder.index(16)))
            builder.store(turn, place, 8)
            times = builder.offset(place, builder.index(8))
            builder.store(builder.add(builder.load(I64, times, 8), builder.index(1)), times, 8)

    units = slot(3, I64)
    stride = builder.mul(units, builder.index(4))
    matrices = [
        TileMatrix(slot(number), s) for number, s in enumerate((stride, builder.index(128), builder.index(128)))
    ]
    with tile_registers(builder, row.registers):
        meanwhile = Interleaved(slot(4, I64), work)
        emit_tile_block(builder, row, TileShape(2, 2), *matrices[:2], units, matrices[2], interleaved=meanwhile)


@runs_on
def test_interleaved_work_is_done_once_in_order_and_in_even_shares(machine: str) -> None:
    code = compiled(interleaving, machine)
    row, generator = row_named("tdpbssd"), np.random.default_rng(6)
    for steps in (0, 1, 2, 3, 8, 21):
        turns = steps // 2
        left, right = (elements(generator, I8, 32, steps * 64) for _ in range(2))
        expected = sums_of(row, left, right)
        for count in (0, 1, 2, 31, 32, 64):
            sums, calls = np.zeros((32, 32), np.int32), np.zeros(1, np.int64)
            items = np.zeros((count + 1, 2), np.int64)
            code(left, by_units(row, right), sums, steps * 16, count, calls, items)
            np.testing.assert_array_equal(sums, expected)
            np.testing.assert_array_equal(items[:, 1], [1] * count + [0])
            assert calls[0] == turns + 1
            shares = np.bincount(items[:count, 0], minlength=turns + 1)
            assert (np.diff(items[:count, 0]) >= 0).all()
            if turns:
                assert shares[turns] == 0, "what could be done meanwhile was left to the end"
                assert shares.max() <= -(-count // turns)


# ---------------------------------------------------------------------- configured on every path


def tile_misuse(function: Function) -> list[str]:
    """What some path through a function does with tiles that are, or are not, configured there."""
    blocks = function.blocks
    by_label = {block.label: number for number, block in enumerate(blocks) if block.label}
    found: set[str] = set()
    seen: set[tuple[int, bool]] = set()
    waiting = [(0, False)]
    while waiting:
        number, configured = waiting.pop()
        if (number, configured) in seen:
            continue
        seen.add((number, configured))
        configured = _through(blocks[number], configured, found)
        last = blocks[number].instructions[-1] if blocks[number].instructions else None
        target = jump_target(last) if last is not None else None
        if target in by_label:
            waiting.append((by_label[target], configured))
        if number + 1 < len(blocks) and (last is None or not last.mnemonic.startswith(("jmp", "ret"))):
            waiting.append((number + 1, configured))
    return sorted(found)


def _through(part: Block, configured: bool, found: set[str]) -> bool:
    for instruction in part.instructions:
        name = instruction.mnemonic
        if name == "ldtilecfg":
            if configured:
                found.add("configured twice")
            configured = True
        elif name.startswith(("tile", "tdp")):
            if not configured:
                found.add(f"{name} before ldtilecfg")
            configured = name != "tilerelease"
        elif name.startswith("ret") and configured:
            found.add("ret before tilerelease")
        elif name.startswith("call") and configured:
            found.add("a call among tiles")
    return configured


def branching(builder: Builder, slot: Slot) -> None:
    """Blocks in a loop and under a condition, with interleaved loops in their own."""
    with tile_registers(builder, DOTS[0].registers):
        count = slot(7, I64)
        with builder.loop(builder.index(0), count, builder.index(1)):
            interleaving_block(builder, slot)
        with builder.when(builder.compare("sgt", count, builder.index(9))):
            interleaving_block(builder, slot)


def interleaving_block(builder: Builder, slot: Slot) -> None:
    def work(start: Value, stop: Value) -> None:
        with builder.loop(start, stop, builder.index(1)) as loop:
            builder.store(loop.counter, builder.offset(slot(5), loop.counter), 1)

    matrices = [TileMatrix(slot(number), builder.index(128)) for number in range(3)]
    meanwhile = Interleaved(slot(4, I64), work)
    emit_tile_block(builder, DOTS[0], TileShape(1, 2), *matrices[:2], slot(3, I64), matrices[2], interleaved=meanwhile)


def test_every_path_configures_before_the_first_tile_and_releases_after_the_last() -> None:
    text = assembly(module_of(branching, AMX), AMX)
    assert_allowed(text, "amx")
    (function,) = parse(text)
    assert sum(instruction.mnemonic == "ldtilecfg" for instruction in function.instructions()) == 1
    assert tile_misuse(function) == []


@pytest.mark.parametrize(
    ("removed", "complaint"),
    [("\ttilerelease\n", "ret before tilerelease"), ("\tldtilecfg", "before ldtilecfg")],
)
def test_the_judge_of_paths_sees_what_is_missing(removed: str, complaint: str) -> None:
    text = assembly(module_of(branching, AMX), AMX)
    (function,) = parse(text.replace(removed, "\tnop #" if removed[-1] != "\n" else "", 1))
    assert any(complaint in found for found in tile_misuse(function))


def test_a_release_on_one_path_only_is_seen() -> None:
    text = "f:\n\tldtilecfg\t(%rsp)\n\tje\t.LBB0_1\n\ttilerelease\n.LBB0_1:\n\tretq\n"
    assert tile_misuse(parse(text)[0]) == ["ret before tilerelease"]
