"""The machine code of one kernel that bundles bring, before what this host has kept.

In: what a call needs. Out: the best code for it of the first bundle that has some and may run it. A bundle that is
damaged says so once, by a warning, and is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING

from kerneljit import settings
from kerneljit.ir.formula import Formula
from kerneljit.ir.node import Op
from kerneljit.runtime.library import Code, Request

from .bundles import Bundle, used_bundles
from .identity import kernel_identity
from .library import KeptCode
from .shape import Shape

if TYPE_CHECKING:
    from kerneljit.plan.contract import Contract

    from .bundle_format import CodeRow
    from .bundle_match import CallFacts


class CodeLayers:
    """`runtime.library.Library` for one kernel: bundles, then this host's database, where new code is kept."""

    def __init__(self, formula: Formula, contract: Contract | None) -> None:
        self._formula, self._contract = formula, contract
        self._kept = KeptCode(formula, contract)

    def find(self, request: Request, /) -> Code | None:
        """The first layer's that has any."""
        found = next(self._of_bundles(request), None) if settings.kept_code() else None
        return found if found is not None else self._kept.find(request)

    def making(self, request: Request, /) -> AbstractContextManager[Code | None]:
        """Processes of this host make nothing twice."""
        return self._kept.making(request)

    def keep(self, request: Request, code: Code, /) -> None:
        """Keep it on this host."""
        self._kept.keep(request, code)

    @cached_property
    def _identity(self) -> str:
        return kernel_identity(self._formula, self._contract)

    def _of_bundles(self, request: Request) -> Iterator[Code]:
        """All that bundles have for a call, the best of each first."""
        for bundle in used_bundles():
            for _, code in codes_for(bundle, self._identity, self._formula, self._contract, request):
                yield code


def codes_for(
    bundle: Bundle, identity: str, formula: Formula, contract: Contract | None, request: Request
) -> Iterator[tuple[CodeRow, Code]]:
    """All that a bundle has of a kernel for a call, the best first."""
    rows = bundle.codes(identity)
    if not rows:
        return
    from .bundle_match import best_rows

    for row in best_rows(rows, facts_of(formula, contract, request)):
        code = bundle.code(row, identity, formula)
        if code is not None and why_unable(code, request) is None:
            yield row, code


def facts_of(formula: Formula, contract: Contract | None, request: Request) -> CallFacts:
    """What decides which code of a bundle a call may run."""
    from .bundle_match import CallFacts

    shape = Shape(request.sizes, request.layout.contiguous, request.threads)
    return CallFacts(request.target, request.layout, shape, reduced_dims(formula) if contract is not None else ())


def why_unable(code: Code, request: Request) -> str | None:
    """Why a call cannot have code that fits it otherwise; None where it can."""
    if request.strict and not code.is_clean:
        return "it was not judged for a strict kernel"
    # Code that one thread alone may call computes its statistics with the rest.
    if request.layout.is_divided and not code.form.is_divisible:
        return "it is for one thread alone"
    return None


def reduced_dims(formula: Formula) -> tuple[str, ...]:
    """The dims that a formula's reductions run over: the proof of a contract hangs on their sizes."""
    reductions = (node.reduction for node in formula.root.walk() if node.op is Op.REDUCE)
    return tuple(sorted({dim for reduction in reductions for dim in reduction.axis.extent.dims}))
