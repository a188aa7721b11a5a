"""One case of the differential run: a formula with everything that a call of it needs, made from one seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

import numpy as np

from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula
from kerneljit.ir.text import print_formula

from .arrays import Array, Recipe, draw_recipes, formula_sizes, make_argument, make_output, neighbours
from .formulas import write_formula

MOST_ATTEMPTS = 20


@dataclass(frozen=True)
class Case:
    """A formula, the sizes of its dims, and how every argument is made."""

    seed: int
    formula: Formula
    sizes: dict[str, int]
    recipes: dict[str, Recipe]
    rows: dict[str, Extent] = field(default_factory=dict)

    def values(self) -> dict[str, Any]:
        """The arguments by name: the same every time, but in new memory."""
        return {p.name: make_argument(p, self.recipes[p.name], self.sizes) for p in self.formula.parameters}

    def output(self) -> tuple[Array, Array] | None:
        """The caller's `out`, and the memory around it."""
        shape = tuple(axis.extent.evaluate(self.sizes) for axis in self.formula.axes)
        return make_output(self.formula.result, shape, self.recipes["out"])

    def keywords(self) -> dict[str, int]:
        """The dims that a call names: all that the formula has, whether shapes tell them or not."""
        return {name: self.sizes[name] for name in self.formula.dims}

    def text(self) -> str:
        """All that someone needs to see what was run."""
        lines = [print_formula(self.formula).rstrip(), f"sizes {self.keywords()}"]
        for name, value in self.values().items():
            shape = f"shape {value.shape}, strides {value.strides}, " if isinstance(value, np.ndarray) else ""
            lines.append(f"{name}: {shape}{self.recipes[name]}")
            if np.size(value) <= 16:
                lines.append(f"  {np.asarray(value).tolist()}")
        lines.append(f"out: {self.recipes['out']}")
        return "\n".join(lines)


def make_case(seed: int) -> Case:
    """The case of a seed."""
    for attempt in range(MOST_ATTEMPTS):
        random = Random(f"{seed} {attempt}")
        written = write_formula(random)
        sizes = formula_sizes(written.formula, random)
        if sizes is not None:
            recipes = draw_recipes(written.formula, written.rows, random, seed)
            return Case(seed, written.formula, sizes, recipes, written.rows)
    raise AssertionError(f"no formula with sizes in {MOST_ATTEMPTS} attempts from seed {seed}")


def variants(case: Case) -> Iterator[Case]:
    """The case, the same with other values, and the same with other sizes: what its machine code serves, too."""
    yield case
    random = Random(case.seed)
    yield replace(case, recipes={n: replace(r, seed=r.seed + 1) for n, r in case.recipes.items()})
    sizes = neighbours(case.formula, case.sizes, random)
    if sizes is not None:
        values = draw_recipes(case.formula, case.rows, random, case.seed + 1)
        yield replace(
            case,
            sizes=sizes,
            recipes={n: replace(values[n], layout=r.layout) for n, r in case.recipes.items()},
        )
