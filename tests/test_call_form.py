"""Forms: calls of code that was made elsewhere give the same bits, and forms that do not fit together are refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32
from kerneljit.backends.form import CallForm, problem_of
from kerneljit.backends.target import cross_target
from kerneljit.gallery.cases import CASES, Case
from kerneljit.plan.layout import natural_layout
from kerneljit.runtime import parts
from kerneljit.runtime.call import Executable
from kerneljit.runtime.machine import machine_here
from kerneljit.store.errors import BadRecord
from kerneljit.store.record import read, to_data

from .differential.compare import host_levels
from .gallery_code import compilation_of, executable_of
from .kept_code import Shelf

Array = np.ndarray[Any, Any]
M, N, K = kj.dims("M N K")
LEVELS = ("sse2", "avx2", "avx512ice", "amx")


def form_of(name: str, level: str = "avx2") -> CallForm:
    return compilation_of(name, "natural", cross_target(level)).generated.form


def read_back(form: CallForm) -> CallForm:
    return read(CallForm, json.loads(json.dumps(to_data(form))), "form")


def executable(case: Case, inputs: dict[str, Any]) -> Executable:
    """The executable for these arguments, with a library of its own."""
    formula = case.kernel._executable(tuple(inputs.values())).formula
    return Executable(formula, library=Shelf(formula), strict=case.kernel.strict, contract=case.kernel.contract)


def shelf_of(maker: Executable) -> Shelf:
    assert isinstance(maker.library, Shelf)
    return maker.library


def like(maker: Executable) -> Executable:
    """Another process' executable that has the same library."""
    return Executable(maker.formula, library=maker.library, strict=maker.strict, contract=maker.contract)


# ---------------------------------------------------------------------- as data


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("layout", ["natural", "awkward"])
def test_forms_of_the_gallery_are_read_as_they_were_written(level: str, layout: str) -> None:
    for name in CASES:
        compilation = compilation_of(name, layout, cross_target(level))
        form = compilation.generated.form
        again = read_back(form)
        assert again == form, name
        formula = executable_of(name).formula
        assert problem_of(again, formula) is None, name
        assert again.table(formula).slots == form.table(compilation.plan.formula).slots, name


@pytest.mark.parametrize("name", ["cosine", "softmax", "tanimoto", "rolling_mean"])
def test_the_code_of_a_kernel_holds_neither_its_name_nor_its_file(name: str) -> None:
    target = cross_target("avx2")
    made = executable_of(name)
    other = Executable(replace(made.formula, name="something_else"), file="elsewhere.py", lines={7: "other"})
    layout = natural_layout(made.formula)
    first, second = made.compilation(layout, target), other.compilation(layout, target)
    assert first.code == second.code
    assert first.generated == second.generated
    assert name.encode() not in first.code
    assert b".debug" not in first.code
    assert f"@{name}." in first.text("llvm")
    assert "@something_else." in second.text("llvm")
    assert "elsewhere.py" in second.text("llvm")


# ---------------------------------------------------------------------- called


@pytest.mark.parametrize("name", CASES)
def test_calls_of_kept_code_give_the_same_bits(name: str) -> None:
    case = CASES[name]
    inputs = case.inputs(np.random.default_rng(3))
    maker = executable(case, inputs)
    levels = host_levels()
    for level in dict.fromkeys([levels[-1], levels[list(CASES).index(name) % len(levels)]]):
        with kj.target(level):
            expected = np.asarray(maker(list(inputs.values()), case.keywords()))
            before = shelf_of(maker).found
            got = np.asarray(like(maker)(list(inputs.values()), case.keywords()))
        assert got.tobytes() == expected.tobytes(), level
        assert shelf_of(maker).found == before + 1


@pytest.mark.parametrize("name", ["cosine", "matmul", "matmul_tt", "softmax", "layer_norm", "tanimoto", "manhattan"])
@pytest.mark.parametrize("sizes", [(70, 130, 40), (9, 9, 9)])
def test_threads_share_kept_code(name: str, sizes: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LEAST_WORK", 1)
    case = CASES[name]
    some = dict(zip(case.sizes, sizes, strict=False))
    inputs = case.inputs(np.random.default_rng(4), some)
    for threads in (1, 2, 3):
        maker = executable(case, inputs)
        expected = maker(list(inputs.values()), case.keywords(some), threads=threads)
        other = like(maker)
        got = other(list(inputs.values()), case.keywords(some), threads=threads)
        assert got.tobytes() == expected.tobytes()
        (prepared,) = other._prepared.values()
        assert prepared.call is not None
        assert prepared.call.compilation is None, "it was kept"
        assert prepared.call.form.is_divisible or threads == 1


@pytest.mark.parametrize("name", ["cosine", "tanimoto", "dice"])
def test_packed_operands_know_what_kept_code_needs(name: str) -> None:
    case = CASES[name]
    inputs = case.inputs(np.random.default_rng(5))
    maker = executable(case, inputs)
    packed = case.kernel.pack(b=inputs["b"])
    given = [inputs["a"], packed.array]
    expected = maker(given, {}, packs={"b": packed})
    forms = dict(packed._forms)
    got = like(maker)(given, {}, packs={"b": packed})
    assert got.tobytes() == expected.tobytes()
    assert shelf_of(maker).found
    assert packed._forms == forms, "what the first had made was used"
    assert forms


@kj.kernel(tolerance=1e-6)
def accurate(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


def test_kept_code_of_a_contract() -> None:
    chance = np.random.default_rng(6)
    a, b = (chance.standard_normal((rows, 96)).astype(np.float32) for rows in (130, 150))
    formula = accurate._executable((a, b)).formula
    maker = Executable(formula, library=Shelf(formula), contract=accurate.contract)
    expected = maker([a, b], {})
    assert like(maker)([a, b], {}).tobytes() == expected.tobytes()
    assert shelf_of(maker).found == 1


def test_a_schedule_of_the_callers_and_a_dump_ask_for_no_kept_code(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    case = CASES["matmul"]
    inputs = case.inputs(np.random.default_rng(7))
    maker = executable(case, inputs)
    maker(list(inputs.values()), {})
    target = kj.runtime.choice.current_target()
    (kept,) = maker._prepared.values()
    assert kept.call is not None
    schedule = kept.call.made.schedule
    again = like(maker).prepare(list(inputs.values()), {}, target, schedule=schedule)
    assert again.call is not None and again.call.compilation is not None
    monkeypatch.setenv("KERNELJIT_DUMP", "plan")
    monkeypatch.setenv("KERNELJIT_DUMP_DIR", str(tmp_path))
    dumped = like(maker).prepare(list(inputs.values()), {}, target)
    assert dumped.call is not None and dumped.call.compilation is not None
    assert shelf_of(maker).found == 0
    assert list(tmp_path.iterdir())


def test_a_layout_needs_no_table_of_instructions() -> None:
    """What it takes from a target's features is what the table would have said."""
    for level in ("sse2", "avx2", "avx512", "avx512ice", "avx512spr", "amx"):
        full = cross_target(level)
        for left_out in ("amx-int8", "amx-bf16", "amx-fp16", "avx512vl", "nothing"):
            target = replace(full, features=full.features - {left_out})
            machine = machine_here(target)
            assert target.has_tiles == (machine.avoids_divider and bool(machine.tiles)), (level, left_out)


# ---------------------------------------------------------------------- hostile


def changed(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A copy of JSON data with another value at a place."""
    copy = json.loads(json.dumps(data))
    place = copy
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return copy


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("functions", 0), "../../etc/passwd"),
        (("functions", 0), "x" * 300),
        (("functions",), "kernel"),
        (("stage_of", 0), -1),
        (("stage_of", 0), 1 << 40),
        (("dims", 0), "1 + 1"),
        (("stages", 0, "item"), 0),
        (("stages", 0, "item"), 1 << 40),
        (("stages", 0, "evaluations"), -5),
        (("stages", 0, "axes", 0), "M * M"),
        (("stages", 0, "axes", 0), f"{1 << 60}*M"),
        (("stages", 0, "axes", 0), "M " * 300),
        (("stages", 0, "width"), 0),
        (("stages", 0, "more"), 1),
        (("workspaces", 0, "unit"), 1 << 50),
        (("workspaces", 0, "unit"), -1),
        (("workspaces", 0, "lengths", 0, "denominator"), 0),
        (("workspaces", 0, "lengths"), 7),
        (("task_work",), -1),
        (("threads",), 1 << 20),
    ],
)
def test_values_that_no_form_has_are_refused(path: tuple[Any, ...], value: Any) -> None:
    data = to_data(form_of("cosine"))
    with pytest.raises(BadRecord, match=r"form\."):
        read(CallForm, changed(data, path, value), "form")


@pytest.mark.parametrize(
    ("name", "path", "value", "problem"),
    [
        ("cosine", ("dims", 0), "Q", "dims"),
        ("cosine", ("workspaces", 0, "lengths", 0, "extent"), "Q", "dims that the formula does not have: Q"),
        ("cosine", ("stages", 2, "axes", 0), "N", "another output"),
        ("cosine", ("stages", 2, "item"), 8, "another output"),
        ("cosine", ("stages",), [], "0 stages"),
        ("cosine", ("functions",), ["kernel.a", "kernel.b"], "2 functions for 1"),
        ("cosine", ("stage_of",), [0], "functions that compute the stages"),
        ("cosine", ("stage_of",), [], "functions for 0 stages"),
        ("cosine", ("stages", 2, "row"), 5, "tiles along others"),
        ("cosine", ("stages", 2, "row"), 1, "along one axis"),
        ("cosine", ("stages", 2, "whole"), [9], "tiles along others"),
        ("cosine", ("stages", 0, "name"), "a", "two slots of one name"),
        ("cosine", ("stages", 2, "block", "strides"), [], "of nothing"),
        ("softmax", ("together", "first"), 9, "go along axis"),
        ("softmax", ("together", "axis"), 9, "go along axis"),
        ("softmax", ("together", "block", "strides"), [], "blocks of nothing"),
    ],
)
def test_forms_that_do_not_fit_together_are_refused(name: str, path: tuple[Any, ...], value: Any, problem: str) -> None:
    formula = executable_of(name).formula
    form = read(CallForm, changed(to_data(form_of(name)), path, value), "form")
    assert problem in str(problem_of(form, formula))


def test_the_form_of_another_kernel_is_refused() -> None:
    for other in ("tanimoto", "batched_matmul", "rolling_mean"):
        assert problem_of(form_of(other), executable_of("cosine").formula) is not None
