"""Whether a candidate computes what the formula means, looked at before it may win.

The reference is the schedule that nobody tuned, itself compared with the interpreter on some parts of its output: all
of a large output would take the interpreter minutes. A candidate is compared with the reference everywhere; what
differs most, the interpreter judges.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.interpret import Box
from kerneljit.ir.rounding import Bounded, bounded_at, judge

from .inputs import Array

_PARTS = 6
_MOST_EVALUATIONS = 1 << 21
"""So much the interpreter does for one comparison: well below a second."""
_SUSPECTS = 3
_SINGLE = 4
_EXACT = "iub"
"""Kinds of results for which any difference is a mistake; floats of 64 bits cannot tell large ones apart."""


class Judge:
    """Knows the reference, and how exact results are."""

    def __init__(
        self,
        formula: Formula,
        arguments: Sequence[Any],
        sizes: Mapping[str, int],
        reference: Array,
        allowance: float = 1.0,
    ) -> None:
        """`allowance` is by how many times its bound a result may be off: more than 1 where a contract allows more."""
        self.formula, self.sizes, self.reference, self.allowance = formula, dict(sizes), reference, allowance
        self.values = dict(zip((p.name for p in formula.parameters), arguments, strict=True))
        self.problem = self._problem_at(reference, self._some_boxes())

    def wrong(self, got: Array) -> str | None:
        """What is wrong with a candidate's output; None where nothing is. The interpreter judges what differs most."""
        if got.tobytes() == self.reference.tobytes():
            return None
        return self._problem_at(got, self._suspects(got))

    def _problem_at(self, got: Array, boxes: Sequence[Box]) -> str | None:
        for box, bound in bounded_at(self.formula, self.values, self.sizes, boxes):
            loosened = Bounded(bound.value, bound.error * self.allowance)
            problem = judge(np.asarray(got[box]), loosened)
            if problem is not None:
                return f"at {[(part.start, part.stop) for part in box]}: {problem}"
        return None

    def _suspects(self, got: Array) -> list[Box]:
        """What may be wrong, where something is: of exact results any that differ, else those that differ most."""
        if got.dtype.kind in _EXACT:
            differ = np.flatnonzero(got != self.reference)
            some = differ[np.linspace(0, differ.size - 1, min(_SUSPECTS, differ.size), dtype=np.int64)]
            return [_box(np.unravel_index(at, got.shape)) for at in some]
        return self._farthest(got)

    def _farthest(self, got: Array) -> list[Box]:
        """The elements that differ most from the reference, and those that do beside their size."""
        wide = np.float64 if got.dtype.itemsize != _SINGLE else got.dtype  # in their own type: outputs are large
        with np.errstate(all="ignore"):
            mine, others = got.astype(wide, copy=False), self.reference.astype(wide, copy=False)
            apart = np.abs(mine - others)
            apart[(mine == others) | (np.isnan(mine) & np.isnan(others))] = 0
            np.nan_to_num(apart, copy=False, nan=np.inf, posinf=np.inf)
            beside = np.divide(apart, np.abs(others), out=np.zeros_like(apart), where=apart > 0)
        places: list[tuple[int, ...]] = []
        for by in (apart, beside):
            count = min(_SUSPECTS, by.size)
            places += [tuple(map(int, np.unravel_index(at, by.shape))) for at in _greatest(by.reshape(-1), count)]
        return [_box(place) for place in dict.fromkeys(places) if apart[place] > 0]

    def _some_boxes(self) -> list[Box]:
        """Parts of the output: both ends, and some in between, small enough for the interpreter."""
        chance = random.Random(len(self.values))
        extents = self.reference.shape
        work = self._steps_of_an_element()
        room = max(1, _MOST_EVALUATIONS // (_PARTS * max(1, work)))
        lengths: list[int] = []
        for extent in reversed(extents):
            lengths.insert(0, max(1, min(extent, room)))
            room //= lengths[0]
        begins = [tuple(0 for _ in extents), tuple(e - n for e, n in zip(extents, lengths, strict=True))]
        for _ in range(_PARTS - len(begins)):
            begins.append(tuple(chance.randint(0, e - n) for e, n in zip(extents, lengths, strict=True)))
        boxes = [tuple((b, b + n) for b, n in zip(begin, lengths, strict=True)) for begin in begins]
        return list(dict.fromkeys(boxes))

    def _steps_of_an_element(self) -> int:
        """How many values the interpreter computes for one element."""
        total = 0
        for node in self.formula.root.walk():
            steps = 1
            for axis in dependencies(node) - frozenset(self.formula.axes):
                steps *= axis.extent.evaluate(self.sizes)
            total += steps
        return total


def _box(place: Iterable[Any]) -> Box:
    """One element."""
    return tuple((int(at), int(at) + 1) for at in place)


def _greatest(values: Array, count: int) -> list[int]:
    """Where the greatest values of some stretches are: quicker than to sort out the greatest of all."""
    cuts = np.linspace(0, values.size, count + 1, dtype=np.int64)
    return [int(begin + values[begin:end].argmax()) for begin, end in itertools.pairwise(cuts) if end > begin]
