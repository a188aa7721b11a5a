"""What makes a kernel the same kernel: its content.

In: a formula and its contract. Out: 32 hex digits that change with what the kernel computes, helper functions and
constants of the closure among it, and with nothing else: no name, path, time or address.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kerneljit.digest import sha256
from kerneljit.ir.formula import Formula
from kerneljit.ir.text import print_formula

if TYPE_CHECKING:
    from kerneljit.plan.contract import Contract

GENERATOR: Final = 1
"""To be raised by hand where generated code or schedules change so that what won before says nothing now."""

_ANY_NAME: Final = "kernel"


def kernel_identity(formula: Formula, contract: Contract | None) -> str:
    """The identity of a formula with every type concrete, under its contract."""
    tolerances = (None, None) if contract is None else (contract.rows, contract.elements)
    text = f"{print_formula(replace(formula, name=_ANY_NAME))}tolerances {tolerances!r}\n"
    return sha256(text.encode()).hexdigest()[:32]
