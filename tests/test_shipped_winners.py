"""What ships in tuning_db/ is for kernels of the gallery, is legal for their plans, and computes the right thing."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

import kerneljit as kj
from kerneljit.backends.target import cross_target
from kerneljit.gallery.cases import CASES, Case
from kerneljit.plan.schedule import illegal
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.shipped import read_shipped
from kerneljit.store.winner import Winner
from kerneljit.tuning.sizes import layout_of_shape

from .differential.compare import host_levels

FOLDER = Path(__file__).parents[1] / "tuning_db"
FILES = sorted(FOLDER.glob("*.json"))


@cache
def cases() -> dict[str, Case]:
    """The gallery by what its kernels compute."""
    found = {}
    for case in CASES.values():
        kernel = case.kernel
        formula = kernel.definition.formula(kernel.definition.signature.example_types())
        found[kernel_identity(formula, kernel.contract)] = case
    return found


def winners(path: Path) -> tuple[Winner, ...]:
    return read_shipped(path).winners


def test_something_ships() -> None:
    assert FILES


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_ships_is_for_kernels_of_the_gallery_and_legal(path: Path) -> None:
    for winner in winners(path):
        case = cases()[winner.kernel]
        executable = case.kernel._example_executable()
        target = cross_target(winner.level)
        plan = executable.plan(target, layout_of_shape(executable, winner.shape, target), dict(winner.shape.sizes))
        assert winner.generator == GENERATOR
        assert winner.gain > 1, winner.name
        assert illegal(plan, winner.schedule, plan.machine) is None, winner.name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_ships_computes_the_right_thing(path: Path) -> None:
    level = winners(path)[0].level
    if level not in host_levels():
        pytest.skip(f"this host does not reach {level}")
    for winner in winners(path):
        case = cases()[winner.kernel]
        inputs = case.inputs(np.random.default_rng(7), {dim: min(size, 70) for dim, size in winner.shape.sizes})
        sizes = {dim: min(size, 70) for dim, size in winner.shape.sizes}
        executable = case.kernel._executable(tuple(inputs.values()))
        with kj.target(level) as target:
            given = executable.binder.converted(tuple(inputs.values()))
            prepared = executable.prepare(given, case.keywords(sizes), target, schedule=winner.schedule)
            assert prepared.call is not None
            result = np.empty(prepared.shape, case.oracle(**inputs, **case.keywords(sizes)).dtype)
            prepared.call.run(given, result)
        assert case.problem(result, inputs, sizes) == "", winner.name
