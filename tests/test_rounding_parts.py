"""Bounds of parts of an output are those parts of the bounds of all of it."""

from __future__ import annotations

import numpy as np

from kerneljit.gallery.cases import CASES
from kerneljit.ir.rounding import bounded, bounded_at


def test_some_boxes_are_parts_of_the_whole() -> None:
    case = CASES["cosine"]
    inputs = case.inputs(np.random.default_rng(5), case.sizes)
    formula = case.kernel._executable(tuple(inputs.values())).formula
    whole = bounded(formula, inputs, case.sizes)
    boxes = [((0, 1), (0, 3)), ((4, 5), (2, 7))]
    parts = list(bounded_at(formula, inputs, case.sizes, boxes))
    assert [box for box, _ in parts] == [tuple(slice(*ends) for ends in box) for box in boxes]
    for box, part in parts:
        assert np.array_equal(part.value, whole.value[box])
        assert np.array_equal(part.error, whole.error[box])
