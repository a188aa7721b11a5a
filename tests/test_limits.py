"""The limit of a problem: work counted by hand, roofs that lie where the model says, shares that explain themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kerneljit.backends.llvm.compiler import machine_of
from kerneljit.backends.target import Target, cross_target
from kerneljit.gallery import kernels
from kerneljit.gallery.cases import CASES
from kerneljit.ir.node import Node, Op
from kerneljit.plan.factor import factor
from kerneljit.plan.machine import Contraction
from kerneljit.runtime.host import host
from kerneljit.store.shape import Shape
from kerneljit.tuning.limits import Limit, limit_of
from kerneljit.tuning.peaks import Bandwidth, level_bytes
from kerneljit.tuning.problem import Problem
from kerneljit.tuning.work import Work, work_of_call


def work_of(name: str, target: Target, **sizes: int) -> Work:
    formula = getattr(kernels, name)._example_executable().formula
    return work_of_call(factor(formula, machine_of(target)), sizes, target)


def problem_of(name: str, **sizes: int) -> Problem:
    formula = getattr(kernels, name)._example_executable().formula
    contiguous = tuple((p.name, len(p.axes) - 1) for p in formula.arrays)
    return Problem(formula, Shape(tuple(sizes.items()), contiguous), host().reached_level)


def products(work: Work) -> float:
    """Vectors of products that are added."""
    return sum(n for scarce, n in work.scarce.items() if isinstance(scarce, Node) and scarce.op is Op.MUL)


M, N, K = 100, 70, 40


@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512"])
def test_a_product_of_matrices_is_counted_as_one_counts_it(level: str) -> None:
    target = cross_target(level)
    work = work_of("matmul_nt", target, M=M, N=N, K=K)
    lanes = target.vector_bits // 32
    assert work.operations == 2 * M * N * K
    assert (work.read_bytes, work.written_bytes) == (4 * K * (M + N), 4 * M * N)
    assert products(work) == M * N * K / lanes
    assert work.instructions == M * N * K / lanes * (1 if target.has("fma") else 2)


def test_what_belongs_to_rows_is_counted_once_for_each_row() -> None:
    work = work_of("cosine", cross_target("avx2"), M=M, N=N, K=K)
    assert products(work) == (M * N * K + M * K + N * K) / 8
    divided = {
        scarce.op: n for scarce, n in work.scarce.items() if isinstance(scarce, Node) and scarce.op is not Op.MUL
    }
    assert divided == {Op.DIV: M * N / 8, Op.SQRT: M * N / 8}


def test_differences_are_counted_by_their_instructions() -> None:
    """A difference, its size, and the sum, for which multipliers are used; the square needs no instruction more."""
    target = cross_target("avx512")
    terms = M * N * K / 16
    for name, instructions in (("manhattan", 3), ("chebyshev", 3), ("squared_euclidean", 2)):
        assert work_of(name, target, M=M, N=N, K=K).instructions == instructions * terms, name


@pytest.mark.parametrize(("level", "is_tiled"), [("sse2", False), ("avx2", False), ("avx512ice", False), ("amx", True)])
def test_sums_over_pairs_are_counted_in_the_best_units_of_the_target(level: str, is_tiled: bool) -> None:
    target = cross_target(level)
    for name, of_bits in (("tanimoto", True), ("matmul_i8", False)):
        sizes = {"M": M, "N": N, "W": K} if of_bits else {"M": M, "N": N, "K": K}
        work = work_of(name, target, **sizes)
        ((contraction, units),) = [(s, n) for s, n in work.scarce.items() if isinstance(s, Contraction)]
        assert (contraction in work.tiles) is is_tiled
        assert units == M * N * K * (64 / contraction.unit_bits if of_bits else 1 / contraction.terms)


def test_of_an_array_whose_rows_are_chosen_only_the_chosen_are_read() -> None:
    formula = kernels.indirect_dot._example_executable().formula
    sizes = {dim: 1000 if dim == "R" else 4 for dim in formula.dims}
    target = cross_target("avx2")
    few = work_of_call(factor(formula, machine_of(target)), sizes, target)
    more = work_of_call(factor(formula, machine_of(target)), {**sizes, "R": 2000}, target)
    assert few.bytes == more.bytes


def test_the_limit_is_the_higher_of_two_times() -> None:
    long, flat = problem_of("matmul_nt", M=200, N=200, K=200), problem_of("matrix_vector", M=6000, K=6000)
    limits = limit_of(long), limit_of(flat)
    assert [limit.bound for limit in limits] == ["arithmetic", "memory"]
    for limit in limits:
        assert limit.seconds == max(limit.arithmetic_seconds, limit.memory_seconds) > 0
        (moved,) = [c for c in limit.ceilings if c.unit == "bytes"]
        others = [c for c in limit.ceilings if c.unit != "bytes"]
        assert (moved.seconds, moved.amount) == (limit.memory_seconds, limit.bytes)
        assert max(c.seconds for c in others) == limit.arithmetic_seconds
        for ceiling in limit.ceilings:
            assert ceiling.amount / ceiling.rate == pytest.approx(ceiling.seconds)


def test_the_level_is_that_which_holds_the_operands() -> None:
    rows = next(size for _, size in level_bytes() if size is not None) // (4 * 64)
    assert limit_of(problem_of("matrix_vector", M=rows // 4, K=64)).level == "L1"
    assert limit_of(problem_of("matrix_vector", M=rows * 2, K=64)).level == "L2"


def test_calls_that_find_nothing_in_the_caches_go_to_memory() -> None:
    problem = problem_of("matrix_vector", M=100, K=64)
    assert limit_of(problem).level == "L1"
    assert limit_of(replace(problem, caches="cold")).level == "memory"


def test_reading_and_writing_overlap_no_better_than_was_measured() -> None:
    bandwidth = Bandwidth(read=10.0, write=5.0, both=12.0)
    assert bandwidth.seconds(100, 0) == 10
    assert bandwidth.seconds(0, 100) == 20
    assert bandwidth.seconds(70, 50) == 10
    assert bandwidth.seconds(110, 10) == 11


def test_a_share_above_one_says_why() -> None:
    limit = Limit(1e6, 1e6, 2e-3, 1e-3, "L2", ())
    assert (limit.share(4e-3).value, limit.share(4e-3).note) == (0.5, "")
    assert limit.share(2e-3).note == ""
    notes = [limit.share(1.9e-3).note, limit.share(1e-3).note, replace(limit, memory_seconds=3e-3).share(1e-3).note]
    assert all(note.startswith("above 1: ") for note in notes)
    assert len(set(notes)) == 3


def test_threads_share_what_they_have_in_common() -> None:
    problem = problem_of("matmul_nt", M=200, N=200, K=200)
    limit = limit_of(replace(problem, shape=replace(problem.shape, threads=2)))
    assert limit.threads == min(2, host().cores.logical)
    assert limit.seconds > 0


@pytest.mark.parametrize("level", ["sse2", "amx"])
def test_every_kernel_of_the_gallery_has_work_to_do(level: str) -> None:
    target = cross_target(level)
    for case in CASES.values():
        formula = case.kernel._example_executable().formula
        work = work_of_call(factor(formula, machine_of(target)), dict.fromkeys(formula.dims, 48), target)
        assert work.written_bytes > 0
        assert work.read_bytes > 0 or not formula.arrays
        assert work.operations > 0 or work.instructions == 0
