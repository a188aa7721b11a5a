"""Packed operands: the same results to the bit as with the arrays, wherever and however often they are used."""

from __future__ import annotations

import pickle
import random
import threading
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32
from kerneljit.gallery.cases import CASES, Case
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import Layout
from kerneljit.plan.machine import Machine
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime import parts, planning

from .differential.compare import host_levels

Array = np.ndarray[Any, Any]
M, N, K = kj.dims("M N K")

PACKABLE = [
    name
    for name, case in CASES.items()
    if sum(recipe.axes is not None and len(recipe.axes) >= 2 for recipe in case.recipes.values())
]


@kj.kernel
def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


def fresh(kernel: kj.Kernel) -> kj.Kernel:
    """A kernel that has compiled nothing yet."""
    return kj.kernel(kernel.function)


def numbers(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def same_bits(left: Any, right: Any) -> bool:
    return np.asarray(left).tobytes() == np.asarray(right).tobytes()


def large(case: Case, **sizes: int) -> dict[str, int]:
    """Sizes at which copies are worth their while, unless the axes mean something else."""
    return {dim: {"M": 70, "N": 83, "K": 37, **sizes}.get(dim, size) for dim, size in case.sizes.items()}


def packed_choices(inputs: dict[str, Array]) -> list[tuple[str, ...]]:
    names = [name for name, value in inputs.items() if np.ndim(value) >= 2]
    return [(name,) for name in names] + ([tuple(names)] if len(names) > 1 else [])


def with_packs(case: Case, inputs: dict[str, Array], names: tuple[str, ...]) -> list[Any]:
    return [case.kernel.pack(**{n: v}) if n in names else v for n, v in inputs.items()]


@pytest.mark.parametrize("name", PACKABLE)
def test_every_kernel_gives_the_same_bits(name: str) -> None:
    case = CASES[name]
    level = random.Random(name).choice(host_levels())
    with kj.target(level):
        for sizes in (large(case), dict(case.sizes)):
            inputs = case.inputs(np.random.default_rng(1), sizes)
            expected = case.kernel(*inputs.values(), **case.keywords(sizes))
            for names in packed_choices(inputs):
                arguments = with_packs(case, inputs, names)
                for _ in range(2):  # the first makes what the second finds
                    assert same_bits(case.kernel(*arguments, **case.keywords(sizes)), expected), names


@pytest.mark.parametrize("level", host_levels()[::3])
@pytest.mark.parametrize("name", ["matmul", "matmul_nt", "cosine", "tanimoto", "manhattan", "linear_relu"])
def test_one_pack_for_all_targets_and_sizes(name: str, level: str) -> None:
    """What was laid out for one tile is not read with another."""
    case = CASES[name]
    inputs = case.inputs(np.random.default_rng(2), large(case))
    second = list(inputs)[1]
    packed = case.kernel.pack(**{second: inputs[second]})
    for rows in (70, 1, 9, 200):
        for target in (level, host_levels()[-1]):
            others = case.inputs(np.random.default_rng(rows), large(case, M=rows))
            arrays = {**others, second: inputs[second]}
            with kj.target(target):
                expected = case.kernel(*arrays.values())
                assert same_bits(case.kernel(*{**arrays, second: packed}.values()), expected), (rows, target)


def test_forms_are_made_once_and_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = fresh(CASES["cosine"].kernel)
    a, b = numbers(300, 40), numbers(200, 40, seed=1)
    packed = kernel.pack(b=b)
    before = packed.nbytes
    kernel(a, packed)
    made = packed.nbytes
    assert made > before + b.nbytes  # lanes, and the rows' norms
    for rows in (70, 100, 300):
        assert same_bits(kernel(a[:rows], packed), kernel(a[:rows], b))
    assert packed.nbytes == made


def test_no_copy_and_no_statistic_in_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the private copy read again, what is put there afterwards would show."""
    kernel = fresh(CASES["cosine"].kernel)
    a, b = numbers(100, 40), numbers(200, 40, seed=1)
    left, right = kernel.pack(a=a, b=b)
    expected = kernel(a, b)
    assert same_bits(kernel(left, right), expected)
    for packed in (left, right):
        packed.array.flags.writeable = True
        packed.array[...] = np.nan
    assert same_bits(kernel(left, right), expected)


def test_the_source_may_change() -> None:
    a, b = numbers(100, 40), numbers(200, 40, seed=1)
    expected = product(a, b)
    packed = product.pack(b=b)
    b[...] = 7
    assert same_bits(product(a, packed), expected)
    assert same_bits(product(a[:1], packed), expected[:1]) or np.allclose(product(a[:1], packed), expected[:1])


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_streams_into_any_place(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def streaming(plan: Plan, layout: Layout, machine: Machine) -> Schedule:
        *before, last = default_schedule(plan, layout, machine).stages
        return Schedule((*before, replace(last, streams=last.vector_axis == "j", columns=columns, rows=2)))

    monkeypatch.setattr(planning, "default_schedule", streaming)
    monkeypatch.setattr(parts, "LEAST_WORK", 1)
    kernel = fresh(product)
    a, b = numbers(100, 40), numbers(211, 40, seed=1)
    left, right = kernel.pack(a=a, b=b)
    memory = np.zeros((100, 256), np.float32)
    dense = memory.reshape(-1)[: 100 * 211].reshape(100, 211)
    for out in (dense, memory[:, :211], memory[:, 1:212], memory[:, 5:216], memory[:, 15:226]):
        expected = kernel(a, b, out=out).copy()
        for count in (1, 3):
            out[...] = -1
            assert same_bits(kernel(left, right, out=out, threads=count), expected)


@pytest.mark.parametrize("name", ["matmul", "cosine", "tanimoto"])
def test_on_several_threads(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LEAST_WORK", 1)
    case = CASES[name]
    inputs = case.inputs(np.random.default_rng(3), large(case, N=301))
    expected = case.kernel(*inputs.values())
    arguments = with_packs(case, inputs, tuple(inputs))
    results: list[bool] = []

    def work() -> None:
        results.extend(same_bits(case.kernel(*arguments, threads=count), expected) for count in (1, 2, 3, 7))

    callers = [threading.Thread(target=work) for _ in range(4)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(60)
    assert results == [True] * 16


def test_layouts() -> None:
    """Arrays in any order, as they come; what is packed lies as its source did, without gaps."""
    a, b = numbers(70, 40), numbers(200, 40, seed=1)
    wide = numbers(200, 80, seed=2)
    for source in (b, np.asfortranarray(b), wide[:, :40], wide[:, ::2], b[::-1]):
        packed = product.pack(b=source)
        assert same_bits(product(a, packed), product(a, source.copy(order="K")))
        assert np.allclose(product(a, packed), product(a, source), rtol=1e-4, atol=1e-4)
    empty = product.pack(b=np.zeros((0, 40), np.float32))
    assert product(a, empty).shape == (70, 0)


def test_what_it_says_of_itself() -> None:
    b = numbers(200, 40)
    packed = product.pack(b=b)
    assert isinstance(packed, kj.Packed)
    assert (packed.shape, packed.dtype, packed.nbytes) == ((200, 40), np.float32, b.nbytes)
    assert repr(packed) == "<packed `b` of product: float32[200, 40], 32000 bytes>"
    with pytest.raises(ValueError, match="read-only"):
        packed.array[0, 0] = 1
    with pytest.raises(TypeError, match="pack it again"):
        pickle.dumps(packed)
    a = numbers(3, 40)
    assert np.allclose(product.reference(a, packed), product(a, b), rtol=1e-4, atol=1e-4)
    assert "product" in product.inspect("plan", a, packed)
