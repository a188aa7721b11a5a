"""Kernels whose sums tile registers compute: whole calls on the model of those, against the gallery's oracles.

Sizes are drawn so that rows, lanes and the sums' axis end anywhere in a tile; the model says whether tiles were used
as the processor wants it, and given back.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32, i8, i32
from kerneljit.backends.llvm.assembly import parse
from kerneljit.backends.target import LEVELS, Target, cross_target
from kerneljit.gallery.cases import CASES
from kerneljit.ir.dtype import to_numpy
from kerneljit.plan.contract import Contract
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import Layout, natural_layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule, StageSchedule, illegal, row_axis, vector_axis
from kerneljit.plan.tile_sums import tile_sums
from kerneljit.runtime import planning
from kerneljit.runtime.call import Executable
from tests.assembly_check import assert_allowed
from tests.gallery_code import compilation_of, executable_of
from tests.tile_code import FILLER, HOST, needs_x86
from tests.tile_kernels import Array, TileHost, schedule_of, uses_tiles

M, N, K, W, R = kj.dims("M N K W R")
AMX = cross_target("amx")
PRODUCTS = ("matmul_i8", "matmul_u8_i8", "linear_i8", "matmul_bf16", "matmul_bf16_rounded", "matmul_f16")
BITS = ("tanimoto", "tversky", "dice", "hamming", "masked_hamming", "kulczynski", "russell_rao")

pytestmark = needs_x86


@pytest.fixture
def tiles(monkeypatch: pytest.MonkeyPatch) -> TileHost:
    host = TileHost()
    host.install(monkeypatch)
    return host


def drawn_sizes(name: str, chance: random.Random, least: int, most: int) -> dict[str, int]:
    drawn = {"M": chance.randint(least, most), "N": chance.randint(least, most)}
    drawn |= {"K": chance.choice([1, 63, 64, 65, chance.randint(1, 200)]), "W": chance.randint(1, 9)}
    return {dim: drawn.get(dim, 3) for dim in CASES[name].sizes}


def executable(kernel: Any, contract: Contract | None = None) -> Executable:
    """A kernel's executable with nothing compiled yet."""
    definition = kernel.definition
    formula = definition.formula(definition.signature.example_types())
    return Executable(formula, contract=contract, file=definition.source.file, lines=definition.source.numbered_lines)


# ---------------------------------------------------------------------- values


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", [*PRODUCTS, *BITS])
def test_the_gallery_on_tiles(name: str, seed: int, tiles: TileHost) -> None:
    case, chance = CASES[name], random.Random(f"{name} {seed}")
    sizes = drawn_sizes(name, chance, 65, 140)
    inputs = case.inputs(np.random.default_rng(seed), sizes)
    kernel = executable_of(name)
    got = tiles.run(kernel, *inputs.values(), dims=case.keywords(sizes))
    assert uses_tiles(kernel), sizes
    assert case.problem(got, inputs, sizes) == "", sizes


@pytest.mark.skipif(not HOST.has("amx-tile"), reason="this processor has no tile registers")
@pytest.mark.parametrize("name", [*PRODUCTS, *BITS])
def test_the_gallery_on_this_processor(name: str) -> None:
    case, chance = CASES[name], random.Random(name)
    sizes = drawn_sizes(name, chance, 100, 400)
    inputs = case.inputs(np.random.default_rng(1), sizes)
    kernel = executable_of(name)
    got = kernel(tuple(inputs.values()), case.keywords(sizes))
    if not uses_tiles(kernel):
        pytest.skip("this processor has no tile registers for these types")
    assert case.problem(got, inputs, sizes) == "", sizes


def other_order(array: Array, chance: random.Random) -> Array:
    """The same values, as they lie elsewhere: by columns, every other one, from the end."""
    way = chance.choice(["columns", "apart", "backwards"])
    if way == "columns":
        return np.asfortranarray(array)
    wide = np.zeros((*array.shape[:-1], 2 * array.shape[-1]), array.dtype)
    if way == "apart":
        wide[..., ::2] = array
        return wide[..., ::2]
    return np.ascontiguousarray(array[..., ::-1])[..., ::-1]


@pytest.mark.parametrize("name", ["matmul_u8_i8", "linear_i8", "matmul_bf16", "tanimoto", "masked_hamming"])
def test_any_layout(name: str, tiles: TileHost) -> None:
    case, chance = CASES[name], random.Random(name)
    for seed in range(3):
        sizes = drawn_sizes(name, chance, 65, 110)
        inputs = case.inputs(np.random.default_rng(seed), sizes)
        moved = {key: other_order(value, chance) if np.ndim(value) else value for key, value in inputs.items()}
        kernel = executable_of(name)
        got = tiles.run(kernel, *moved.values(), dims=case.keywords(sizes))
        assert uses_tiles(kernel), sizes
        assert case.problem(got, inputs, sizes) == "", sizes


def all_tiles(machine: Machine, *_: object) -> Machine:
    return machine


@pytest.mark.parametrize("name", ["matmul_i8", "linear_i8", "matmul_bf16", "matmul_f16", "tanimoto", "masked_hamming"])
def test_any_schedule_of_tiles_at_any_size(name: str, tiles: TileHost, monkeypatch: pytest.MonkeyPatch) -> None:
    """Far fewer rows and lanes than a tile has, blocks of rows that end early, stores past the caches."""
    chance = random.Random(name)

    def drawn(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        *others, _ = default_schedule(plan, layout, machine).stages
        chosen = StageSchedule(
            plan.final.axes[-1].name,
            lanes=16,
            rows=chance.randint(1, 9),
            columns=chance.randint(1, 2),
            copy_rows=chance.random() < 0.5,
            copy_lanes=chance.random() < 0.5,
            contracts=chance.random() < 0.5,
            block_bytes=chance.choice([1, 20_000, 1 << 19]),
            tiles=True,
            streams=chance.random() < 0.5,
        )
        schedule = Schedule((*others, chosen))
        assert illegal(plan, schedule, machine) is None
        return schedule

    monkeypatch.setattr(planning, "machine_for_sizes", all_tiles)
    monkeypatch.setattr(planning, "default_schedule", drawn)
    case = CASES[name]
    for seed in range(6):
        sizes = drawn_sizes(name, chance, 1, 90)
        inputs = case.inputs(np.random.default_rng(seed), sizes)
        kernel = executable_of(name)
        got = tiles.run(kernel, *inputs.values(), dims=case.keywords(sizes))
        assert case.problem(got, inputs, sizes) == "", (sizes, schedule_of(kernel).stages[-1])


def test_many_blocks_of_rows_and_groups_of_lanes(tiles: TileHost, monkeypatch: pytest.MonkeyPatch) -> None:
    def with_small_blocks(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        good = default_schedule(plan, layout, machine)
        return Schedule(tuple(replace(stage, block_bytes=12 << 10) for stage in good.stages))

    monkeypatch.setattr(planning, "default_schedule", with_small_blocks)
    for name in ("matmul_i8", "tanimoto"):
        case, sizes = CASES[name], {"M": 203, "N": 601, "K": 70, "W": 2}
        sizes = {dim: sizes[dim] for dim in case.sizes}
        inputs = case.inputs(np.random.default_rng(5), sizes)
        kernel = executable_of(name)
        assert case.problem(tiles.run(kernel, *inputs.values()), inputs, sizes) == ""
        assert uses_tiles(kernel)


@pytest.mark.parametrize("name", ["linear_i8", "matmul_f16", "matmul_i8"])
def test_stores_past_the_caches(name: str, tiles: TileHost, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows of the output that begin a cache line each, and up to three blocks of lanes before."""

    def streaming(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        good = default_schedule(plan, layout, machine)
        return Schedule((*good.stages[:-1], replace(good.stages[-1], streams=True)))

    monkeypatch.setattr(planning, "default_schedule", streaming)
    case, sizes = CASES[name], {"M": 67, "N": 133, "K": 70}
    inputs = case.inputs(np.random.default_rng(7), sizes)
    kernel = executable_of(name)
    line = np.zeros(0, to_numpy(kernel.formula.result))
    bytes_ = 67 * 512 * line.itemsize
    room = np.zeros(bytes_ + 64, np.uint8)
    room = room[-room.ctypes.data % 64 :][:bytes_].reshape(67, -1)
    for before in (0, 1, 15, 16, 17, 31, 33, 62):
        room[:] = FILLER
        out = room.view(line.dtype)[:, before : before + 133]
        tiles.run(kernel, *inputs.values(), dims=case.keywords(sizes), out=out)
        assert uses_tiles(kernel)
        assert case.problem(out.copy(), inputs, sizes) == "", before
        beside = np.delete(room.reshape(67, 512, -1), np.s_[before : before + 133], axis=1)
        assert (beside == FILLER).all()


def test_an_empty_sum(tiles: TileHost) -> None:
    kernel = executable_of("matmul_i8")
    got = tiles.run(kernel, np.zeros((70, 0), np.int8), np.zeros((80, 0), np.int8))
    assert uses_tiles(kernel)
    assert not got.any()


@kj.kernel
def with_others(i: M, j: N, a: i8[M, K], b: i8[N, K], c: f32[M, W], d: f32[N, W]) -> f32:
    dot = sum(a[i, k] * b[j, k] for k in K)
    apart = max(abs(c[i, w] - d[j, w]) for w in W)
    return f32(dot) * apart


def test_other_reductions_beside_those_of_tiles(tiles: TileHost) -> None:
    random_numbers = np.random.default_rng(3)
    a, b = (random_numbers.integers(-128, 128, (rows, 37), np.int8) for rows in (75, 91))
    c, d = (random_numbers.standard_normal((rows, 5), np.float32) for rows in (75, 91))
    kernel = executable(with_others)
    got = tiles.run(kernel, a, b, c, d)
    assert uses_tiles(kernel)
    dot = a.astype(np.int32) @ b.astype(np.int32).T
    want = dot * np.abs(c[:, None] - d).max(axis=2)
    np.testing.assert_allclose(got, want, rtol=1e-6)


@kj.kernel
def batched(b: W, i: M, j: N, x: i8[W, M, K], y: i8[W, N, K]) -> i32:
    return sum(x[b, i, k] * y[b, j, k] for k in K)


def test_batches(tiles: TileHost) -> None:
    random_numbers = np.random.default_rng(4)
    x, y = (random_numbers.integers(-128, 128, (3, rows, 50), np.int8) for rows in (67, 99))
    kernel = executable(batched)
    got = tiles.run(kernel, x, y)
    assert uses_tiles(kernel)
    np.testing.assert_array_equal(got, x.astype(np.int32) @ y.astype(np.int32).transpose(0, 2, 1))


@kj.kernel
def with_rows_by_number(i: M, j: N, a: i8[M, K], b: i8[R, K], rows: i32[N]) -> i32:
    return sum(a[i, k] * b[rows[j], k] for k in K)


@kj.kernel
def with_columns_backwards(i: M, j: N, a: i8[M, K], b: i8[N, K]) -> i32:
    return sum(a[i, K - 1 - k] * b[j, k] for k in K)


@kj.kernel
def with_itself(i: M, j: M, a: i8[M, K]) -> i32:
    return sum(a[i, k] * a[j, k] for k in K)


def test_other_ways_to_name_rows_and_columns(tiles: TileHost) -> None:
    random_numbers = np.random.default_rng(10)
    a, b = (random_numbers.integers(-128, 128, (rows, 83), np.int8) for rows in (77, 90))
    wide_a, wide_b = a.astype(np.int32), b.astype(np.int32)
    rows = random_numbers.integers(0, 90, 101, np.int32)
    for kernel, arguments, want in (
        (with_rows_by_number, (a, b, rows), wide_a @ wide_b[rows].T),
        (with_columns_backwards, (a, b), wide_a[:, ::-1] @ wide_b.T),
        (with_itself, (a,), wide_a @ wide_a.T),
    ):
        compiled = executable(kernel)
        np.testing.assert_array_equal(tiles.run(compiled, *arguments), want)
        assert uses_tiles(compiled)


# ---------------------------------------------------------------------- rows that do not fit


def test_numbers_that_bf16_tiles_would_flush(tiles: TileHost) -> None:
    """Rows with denormals, and a product of them with huge ones that is none."""
    random_numbers = np.random.default_rng(6)
    a, b = (random_numbers.standard_normal((rows, 40)).astype(ml_dtypes.bfloat16) for rows in (70, 80))
    a[7], b[11] = ml_dtypes.bfloat16(2.0**-130), ml_dtypes.bfloat16(2.0**120)
    kernel = executable_of("matmul_bf16")
    got = tiles.run(kernel, a, b)
    assert uses_tiles(kernel)
    want = a.astype(np.float64) @ b.astype(np.float64).T
    magnitude = np.abs(a.astype(np.float64)) @ np.abs(b.astype(np.float64)).T
    assert want[7, 11] == 40 * 2.0**-10
    assert (np.abs(got - want) <= 1e-6 * magnitude).all()


@pytest.mark.parametrize("level", ["fp16", "bf16"])
@pytest.mark.parametrize(
    ("contract", "tolerance"),
    [(Contract(rows=1e-6), 1e-6), (Contract(elements=2e-6), 2e-6), (Contract(rows=1e-3), 1e-3)],
)
def test_contracts_by_parts(
    contract: Contract, tolerance: float, level: str, tiles: TileHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts in tiles, in one accumulator; rows that parts cannot hold as written."""
    if level == "bf16":
        full = tiles.target
        tiles = TileHost(Target(full.level, full.features - {"amx-fp16"}, full.architecture))
        tiles.install(monkeypatch)
    random_numbers = np.random.default_rng(8)
    a, b = (random_numbers.standard_normal((rows, 70)).astype(np.float32) for rows in (75, 90))
    a[3] *= np.float32(1e-30)
    b[40] *= np.float32(1e30)
    a[10, 0], b[5, 1] = np.inf, np.nan
    kernel = executable(CASES["matmul_nt"].kernel, contract)
    got = tiles.run(kernel, a, b).astype(np.float64)
    assert uses_tiles(kernel)
    exact_a, exact_b = a.astype(np.float64), b.astype(np.float64)
    with np.errstate(invalid="ignore"):
        want = exact_a @ exact_b.T
    norms = np.outer(np.linalg.norm(exact_a, axis=1), np.linalg.norm(exact_b, axis=1))
    finite = np.isfinite(norms)
    assert (np.abs(got[finite] - want[finite]) <= (tolerance + 1e-6) * norms[finite]).all()
    np.testing.assert_array_equal(got[~finite], want[~finite])
    plan = next(iter(kernel._planner._plans.values()))
    stage, choice = plan.final, schedule_of(kernel).stages[-1]
    (total,) = tile_sums(plan, stage, vector_axis(stage, choice), row_axis(stage, choice), frozenset())
    assert len(total.pairs) == len(stage.reductions)


@pytest.mark.parametrize("kind", ["normal", "uniform"])
def test_sums_of_many_terms_stay_accurate(kind: str, tiles: TileHost) -> None:
    """An instruction sums its own 32 terms anew, so that accumulators need not be started anew."""
    generator, shape = np.random.default_rng(9), (70, 2048)
    a, b = (
        (generator.standard_normal(shape) if kind == "normal" else generator.random(shape)).astype(np.float32)
        for _ in range(2)
    )
    kernel = executable(CASES["cosine"].kernel, Contract(rows=1e-6))
    got = tiles.run(kernel, a, b)
    assert uses_tiles(kernel)
    exact_a, exact_b = a.astype(np.float64), b.astype(np.float64)
    norms = np.outer(np.linalg.norm(exact_a, axis=1), np.linalg.norm(exact_b, axis=1))
    assert np.abs(got - exact_a @ exact_b.T / norms).max() <= 1e-6


@kj.kernel
def over_two(i: M, j: N, a: f32[M, W, K], b: f32[N, W, K]) -> f32:
    return sum(a[i, w, k] * b[j, w, k] for w in W for k in K)


def test_parts_are_only_for_what_tiles_can_sum() -> None:
    """Products of parts on vectors would be slower than the formula as written."""
    kernel = executable(over_two, Contract(rows=1e-6))
    assert not any(choice.tiles for choice in kernel.compilation(natural_layout(kernel.formula), AMX).schedule.stages)
    assert len(kernel.plan(AMX).final.reductions) == 2


# ---------------------------------------------------------------------- when


def test_what_is_small_runs_on_vectors(tiles: TileHost) -> None:
    kernel = executable_of("matmul_i8")
    got = tiles.run(kernel, np.full((20, 9), -3, np.int8), np.full((200, 9), 5, np.int8))
    assert (got == -135).all()
    assert not uses_tiles(kernel)
    (compilation,) = kernel._compilations.values()
    assert "vpdpbusd" in compilation.assembly
    assert "tdp" not in compilation.assembly


@pytest.mark.parametrize(
    ("change", "reason"),
    [({"lanes": 8}, "8 lanes"), ({"columns": 3}, "3 tiles"), ({"vector_axis": "k", "copy_rows": False}, "no sum")],
)
def test_the_judge_of_tiles_says_why(change: dict[str, Any], reason: str) -> None:
    kernel = executable_of("matmul_i8")
    plan = kernel.plan(AMX)
    good = default_schedule(plan, natural_layout(kernel.formula), plan.machine)
    assert good.stages[-1].tiles
    bad = Schedule((*good.stages[:-1], replace(good.stages[-1], **change)))
    assert reason in str(illegal(plan, bad, plan.machine))


# ---------------------------------------------------------------------- code


MNEMONICS = {
    "matmul_i8": "tdpbssd",
    "matmul_u8_i8": "tdpbusd",
    "matmul_bf16": "tdpbf16ps",
    "matmul_f16": "tdpfp16ps",
    "tanimoto": "tdpbuud",
}


@pytest.mark.parametrize("name", MNEMONICS)
def test_code_of_the_level_that_has_tiles(name: str) -> None:
    """Tiles are configured and released once, whatever way the function takes, and never leave their registers."""
    compilation = compilation_of(name, "natural", AMX)
    assert_allowed(compilation.assembly, "amx")
    for function in parse(compilation.assembly, AMX.architecture):
        counts = {
            what: sum(instruction.mnemonic == what for instruction in function.instructions())
            for what in ("ldtilecfg", "tilerelease", "ret", "retq", MNEMONICS[name], "tilestored")
        }
        used = counts[MNEMONICS[name]] > 0
        assert counts["ldtilecfg"] == counts["tilerelease"] == int(used)
        assert counts["tilestored"] == 4 * used, "tiles are stored where a block is done, and nowhere else"
        assert counts["ret"] + counts["retq"] == 1
    assert MNEMONICS[name] in compilation.assembly
    assert compilation.report.total.multiply_adds >= 12 * 8192


@pytest.mark.parametrize("level", LEVELS[:-1])
def test_code_of_lower_levels_has_none(level: str) -> None:
    for name in MNEMONICS:
        compilation = compilation_of(name, "natural", cross_target(level))
        assert not any(choice.tiles for choice in compilation.schedule.stages)
        assert "tile" not in {mnemonic[:4] for mnemonic, _ in compilation.report.mnemonics}
