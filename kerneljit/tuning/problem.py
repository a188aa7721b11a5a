"""What is tuned: a formula, for calls of one shape, on one target.

A problem is data, the formula included, so that it can go to another process without the user's code.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from kerneljit.backends.target import LEVELS
from kerneljit.ir.formula import Formula
from kerneljit.ir.text import parse_formula, print_formula
from kerneljit.plan.contract import Contract
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import target
from kerneljit.store.shape import Shape

from .inputs import Array, generated, load_arrays

Caches = Literal["warm", "cold"]
"""Whether calls find in the caches what the last one left there, or never."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One formula, one shape, one target."""

    formula: Formula
    shape: Shape
    level: str
    """The target's level: the host's own or a lower one; what is no level of x86 is the host's own."""
    contract: Contract | None = None
    caches: Caches = "warm"
    seed: int = 0
    folder: Path | None = None
    """Where the arguments of a caller are; without one they are made up."""

    @property
    def sizes(self) -> dict[str, int]:
        return dict(self.shape.sizes)

    @property
    def keywords(self) -> dict[str, int]:
        """All dims: those that arguments tell agree, and of `T + W - 1` they tell neither."""
        return self.sizes

    def executable(self) -> Executable:
        """The formula ready to be called, with nobody's advice."""
        return Executable(self.formula, contract=self.contract)

    def on_target(self) -> Any:
        """A context in which everything is compiled for the problem's target."""
        return target(self.level) if self.level in LEVELS else nullcontext()

    def arguments(self) -> list[Any]:
        """The caller's, or made up ones, in the order of the parameters."""
        if self.folder is not None:
            return load_arrays(self.folder, self.formula)
        return generated(self.formula, self.shape, np.random.default_rng(self.seed))

    def to_data(self) -> dict[str, Any]:
        """The problem as JSON can hold it."""
        contract = None if self.contract is None else [self.contract.rows, self.contract.elements]
        return {
            "formula": print_formula(self.formula),
            "shape": self.shape.to_data(),
            "level": self.level,
            "contract": contract,
            "caches": self.caches,
            "seed": self.seed,
            "folder": None if self.folder is None else str(self.folder),
        }


def problem_from_data(data: Any) -> Problem:
    """The problem that another process of ours wrote."""
    contract, folder = data["contract"], data["folder"]
    return Problem(
        parse_formula(data["formula"]),
        Shape.from_data(data["shape"]),
        data["level"],
        None if contract is None else Contract(*contract),
        data["caches"],
        data["seed"],
        None if folder is None else Path(folder),
    )


def copies_of(arguments: list[Any]) -> list[Any]:
    """The same arguments elsewhere in memory, lying there in the same way."""
    return [_copy(argument) if isinstance(argument, np.ndarray) else argument for argument in arguments]


def _copy(array: Array) -> Array:
    copy = np.empty_like(array, subok=False)
    np.copyto(copy, array)
    return copy
