"""Every legal schedule means the same: random ones against the interpreter, and blocks of rows made small.

The default schedule is one of many; a tuner, a file or a later cost model may choose any other, so the code
generator must be right for all that `illegal` lets pass.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from kerneljit.backends.target import portable
from kerneljit.gallery.cases import CASES
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.fusion import fusions
from kerneljit.plan.layout import Layout, natural_layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.schedule import (
    Schedule,
    StageSchedule,
    Together,
    candidate_axes,
    illegal,
    legal,
    names_rows,
)
from kerneljit.runtime import planning

from .differential.cases import make_case
from .differential.compare import Compiled, check, host_levels, reference

MACHINE = Machine(vector_bits=512, registers=32)
PLAIN = portable("x86_64")
SEEDS_OF_A_CHUNK = 40
FIRST_SEED = 100_000


def random_stage(stage: Stage, machine: Machine, chance: random.Random) -> StageSchedule:
    axis = chance.choice([None, *candidate_axes(stage)])
    return StageSchedule(
        vector_axis=axis.name if axis else None,
        lanes=chance.choice([2, 4, 8, 16]) if axis else 1,
        rows=chance.randint(1, 9),
        columns=chance.randint(1, 4),
        copy_rows=chance.random() < 0.5,
        copy_lanes=chance.random() < 0.5,
        contracts=chance.random() < 0.7,
        block_bytes=chance.choice([1, 2000, 1 << 19]),
        streams=chance.random() < 0.3,
        prefetch=chance.choice([0, 0, 64, 4096]),
        row_prefetch=chance.choice([1, 3, 8, 1000]) if names_rows(stage) else 0,
        copy_prefetch=chance.choice([0, 0, 64, 4096]),
        unroll=chance.choice([1, 1, 2, 3, 8, 32]),
        doubles=chance.choice([0, 1, 5, 33]),
        read_first=chance.choice([0, 64, 1 << 20]),
        reduction_block=chance.choice([0, 0, 8, 16, 64]),
    )


def random_schedule(plan: Plan, machine: Machine, chance: random.Random) -> Schedule:
    """Stage by stage any that is legal; each stage is judged with the others at their simplest."""
    stages = [StageSchedule(None, 1, 1, 1) for _ in plan.stages]
    for number, stage in enumerate(plan.stages):
        for _ in range(200):
            tried = [*stages[:number], random_stage(stage, machine, chance), *stages[number + 1 :]]
            if legal(plan, Schedule(tuple(tried)), machine):
                stages = tried
                break
    asked = [replace(stage, by_blocks=chance.random() < 0.7) for stage in stages[:-1]]
    if legal(plan, Schedule((*asked, stages[-1])), machine):
        stages[:-1] = asked
    found = fusions(plan)
    if not found or chance.random() < 0.3:
        return Schedule(tuple(stages))
    together = Together(chance.choice(found).axis.name, chance.choice([1, 500, 1 << 16]), chance.random() < 0.3)
    return Schedule(tuple(stages), together)


@pytest.mark.parametrize("chunk", range(8))
def test_any_legal_schedule_gives_the_same(chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    levels = host_levels()
    compared = 0
    for seed in range(FIRST_SEED + chunk * SEEDS_OF_A_CHUNK, FIRST_SEED + (chunk + 1) * SEEDS_OF_A_CHUNK):
        case = make_case(seed)
        expected = reference(case)
        if expected is None:
            continue
        chance = random.Random(seed)

        def drawn(plan: Plan, layout: Layout, machine: Machine, chance: random.Random = chance) -> Schedule:
            return random_schedule(plan, machine, chance)

        monkeypatch.setattr(planning, "default_schedule", drawn)
        level = levels[seed % len(levels)]
        compared += check(case, expected, level, Compiled(level)).comparisons
    assert compared >= SEEDS_OF_A_CHUNK // 2


def test_narrow_vectors_of_known_sizes_read_guarded_elements(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is left of seven elements is one lane, for which there is no masked load."""
    if "avx512" not in host_levels():
        pytest.skip("this host does not reach avx512")
    import kerneljit as kj

    (N,) = kj.dims("N")

    @kj.kernel
    def before(i: N, a: kj.f32[N]) -> kj.f32:
        return sum(a[i - k] if i >= k else 0.0 for k in range(2))

    def narrow(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        return Schedule((StageSchedule("i", 2, 1, 1),))

    monkeypatch.setattr(planning, "default_schedule", narrow)
    a = np.arange(7, dtype=np.float32)
    with kj.target("avx512"):
        assert before(a).tolist() == [0, 1, 3, 5, 7, 9, 11]


@pytest.mark.parametrize("name", ["matmul", "matmul_tt", "cosine", "tanimoto", "batched_matmul", "indirect_dot"])
@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512"])
def test_blocks_of_rows_meet_at_their_edges(name: str, level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sizes around the block of rows and the vectors, larger than any that the random cases have."""
    if level not in host_levels():
        pytest.skip(f"this host does not reach {level}")
    import kerneljit as kj

    def with_small_blocks(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        good = default_schedule(plan, layout, machine)
        return Schedule(tuple(replace(stage, block_bytes=64 << 10) for stage in good.stages))

    monkeypatch.setattr(planning, "default_schedule", with_small_blocks)
    case = CASES[name]
    for rows in (339, 345, 350):  # rows are copied 192 bytes apart
        sizes = {dim: {"M": rows, "N": 83, "K": 5}.get(dim, 3) for dim in case.sizes}
        inputs = case.inputs(np.random.default_rng(rows), sizes)
        with kj.target(level):
            got = case.kernel(*inputs.values(), **case.keywords(sizes))
        assert case.problem(got, inputs, sizes) == ""


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"vector_axis": "nothing"}, "no axis"),
        ({"lanes": 3}, "3 lanes"),
        ({"lanes": 128}, "128 lanes"),
        ({"lanes": 1}, "one lane"),
        ({"rows": 0}, "a tile of 0"),
        ({"columns": 99}, "a tile of"),
        ({"rows": 32, "columns": 8}, "registers"),
        ({"rows": 20, "columns": 2}, "in 43 registers"),
        ({"lanes": 32, "rows": 14, "columns": 2}, "registers"),
        ({"copy_rows": True, "block_bytes": 1 << 30}, "no cache holds"),
        ({"unroll": 0}, "0 steps"),
        ({"vector_axis": "k", "copy_rows": True}, "rows are copied"),
        ({"prefetch": 100}, "a prefetch 100"),
        ({"doubles": -1}, "windows from -1"),
        ({"read_first": -1}, "read first"),
        ({"reduction_block": 12}, "blocks of 12"),
        ({"reduction_block": -8}, "blocks of -8"),
        ({"reduction_block": 1 << 31}, "blocks of 2147483648"),
        ({"block_bytes": 0}, "blocks of 0 bytes"),
        ({"copy_rows": False, "block_bytes": 1 << 40}, "blocks of 1099511627776 bytes"),
        ({"reduction_block": 8, "vector_axis": "k", "copy_rows": False}, "no reductions over one axis"),
        ({"copy_prefetch": -64}, "a prefetch -64"),
        ({"row_prefetch": 1}, "a prefetch 1 rows"),
    ],
)
def test_the_judge_says_why(change: dict[str, Any], reason: str) -> None:
    executable = CASES["matmul"].kernel._example_executable()
    plan = executable.plan(PLAIN)
    good = default_schedule(plan, natural_layout(executable.formula), MACHINE)
    assert illegal(plan, good, MACHINE) is None
    stage = good.stages[0]
    fields = {name: getattr(stage, name) for name in StageSchedule.__dataclass_fields__}
    problem = illegal(plan, Schedule((StageSchedule(**{**fields, **change}),)), MACHINE)
    assert problem is not None
    assert reason in problem


@pytest.mark.parametrize(("name", "is_legal"), [("matmul", True), ("matmul_f16", False)])
def test_many_halves_one_by_one_are_too_much_code(name: str, is_legal: bool) -> None:
    plan = CASES[name].kernel._example_executable().plan(PLAIN)
    assert legal(plan, Schedule((StageSchedule(None, 1, 4, 1, unroll=8),)), MACHINE)
    assert legal(plan, Schedule((StageSchedule(None, 1, 16, 1, unroll=32),)), MACHINE) == is_legal


def test_a_number_of_threads_that_no_form_has_is_judged() -> None:
    executable = CASES["matmul"].kernel._example_executable()
    plan = executable.plan(PLAIN)
    good = default_schedule(plan, natural_layout(executable.formula), MACHINE)
    assert legal(plan, replace(good, threads=1023), MACHINE)
    assert not legal(plan, replace(good, threads=1 << 40), MACHINE)


@pytest.mark.parametrize(("rows", "columns"), [(14, 2), (28, 1), (6, 4), (1, 8), (18, 2)])
def test_tiles_that_fill_the_registers_are_legal(rows: int, columns: int) -> None:
    """Tuning decides between those that nearly fit; only what clearly spills is refused unseen."""
    executable = CASES["matmul"].kernel._example_executable()
    plan = executable.plan(PLAIN)
    good = default_schedule(plan, natural_layout(executable.formula), MACHINE)
    tile = replace(good.stages[0], rows=rows, columns=columns)
    assert illegal(plan, Schedule((tile,)), MACHINE) is None


@pytest.mark.parametrize(("fuses", "is_legal"), [(True, False), (False, True)])
def test_with_few_registers_spills_may_hide_behind_work(fuses: bool, is_legal: bool) -> None:
    """Where every instruction overwrites an operand, tiles that spill a little were faster."""
    machine = Machine(vector_bits=256, registers=16, fuses=fuses)
    executable = CASES["euclidean"].kernel._example_executable()
    plan = executable.plan(PLAIN)
    good = default_schedule(plan, natural_layout(executable.formula), machine)
    tiles = tuple(replace(stage, rows=5, columns=4) for stage in good.stages[-1:])
    assert legal(plan, Schedule((*good.stages[:-1], *tiles)), machine) is is_legal


def test_code_beyond_measure_is_refused() -> None:
    """LLVM took minutes for a tile of logarithms like this one, which no candidate is worth."""
    import kerneljit as kj

    M, N, K = kj.dims("M N K")

    @kj.kernel
    def slow(i: M, j: N, a: kj.f64[M, K], b: kj.f64[N, K]) -> kj.f64:
        return sum(kj.erf(a[i, k] * b[j, k]) * kj.tanh(a[i, k] + b[j, k]) for k in K)

    executable = slow._example_executable()
    plan = executable.plan(PLAIN)
    good = default_schedule(plan, natural_layout(executable.formula), MACHINE)
    tile = replace(good.stages[0], rows=8, columns=1, unroll=32)
    assert "written out" in str(illegal(plan, Schedule((tile,)), MACHINE))
    assert legal(plan, Schedule((replace(tile, unroll=1),)), MACHINE)


def test_a_schedule_of_another_plan_is_refused() -> None:
    plan = CASES["cosine"].kernel._example_executable().plan(PLAIN)
    assert "stages" in str(illegal(plan, Schedule(()), MACHINE))
