"""Random formulas mean in C what the interpreter says, with arrays of any layout beside protected pages."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kerneljit.building.errors import CannotBuild
from kerneljit.building.interface import RESULT
from kerneljit.building.library import build
from kerneljit.building.targets import DEFAULT, built_targets
from kerneljit.ir.formula import Formula
from kerneljit.runtime.host import host
from tests.c_library import Array, Called
from tests.differential.cases import Case, make_case, variants
from tests.differential.compare import check, reference

pytestmark = [
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or platform.machine() != "x86_64", reason="libraries are for x86-64 Linux"
    ),
    pytest.mark.system_program("a C compiler"),
]

LEVELS = tuple(target.level for target in built_targets(DEFAULT) if target.features <= host().features)


class Refused(Exception):
    """The library answered that it cannot."""


class InC:
    """The backend of the differential run that goes through C."""

    def __init__(self, formula: Formula, level: str, folder: Path) -> None:
        self.called = Called(build(formula, "random_kernel", built_targets([level])), folder)

    def __call__(self, case: Case, values: dict[str, Any], out: Array | None) -> Array:
        """C takes aligned arrays, and outputs whose last axis has no gaps: others are copied, as any caller would."""
        result = self.called.output(case.sizes)
        inputs = {name: _aligned(value) for name, value in values.items()}
        fits = out is not None and out.flags.aligned and out.flags.writeable and _has_no_gaps(out)
        chosen = out if out is not None and fits else result
        are_plain = all(v.flags.c_contiguous for v in [*inputs.values(), chosen] if isinstance(v, np.ndarray))
        call: Callable[..., int] = self.called.simple if are_plain and case.seed % 2 else self.called.strided
        code = call(case.sizes, inputs, chosen)
        if code:
            raise Refused([name for name, number in RESULT.items() if number == code])
        if out is not None and chosen is not out:
            out[...] = chosen
        return chosen if out is None else out


def _aligned(value: Any) -> Any:
    return value.copy() if isinstance(value, np.ndarray) and not value.flags.aligned else value


def _has_no_gaps(out: Array) -> bool:
    return not out.ndim or out.strides[-1] == out.itemsize or out.shape[-1] < 2


def compare(seed: int, folder: Path) -> int:
    """Compare the variants of a seed's case; how many results were judged."""
    case = make_case(seed)
    try:
        run = InC(case.formula, LEVELS[seed % len(LEVELS)], folder)
    except CannotBuild:
        return 0
    judged = 0
    for variant in (case, *variants(case)):
        expected = reference(variant)
        if expected is not None:
            judged += check(variant, expected, "a library for C", run).comparisons
        else:
            with pytest.raises(Refused):
                run(variant, variant.values(), None)
    return judged


@pytest.mark.parametrize("first", [0, 100, 200])
def test_random_formulas_mean_the_same_in_c(first: int, tmp_path: Path) -> None:
    judged = [compare(seed, tmp_path / str(seed)) for seed in range(first, first + 4)]
    assert sum(judged) >= 4
