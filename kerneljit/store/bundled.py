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
            rows = bundle.codes(self._identity)
            if not rows:
                continue
            from .bundle_match import CallFacts, best_rows

            shape = Shape(request.sizes, request.layout.contiguous, request.threads)
            fixed = reduced_dims(self._formula) if self._contract is not None else ()
            for row in best_rows(rows, CallFacts(request.target, request.layout, shape, fixed)):
                code = self._judged(bundle, row, request)
                if code is not None:
                    yield code

    def _judged(self, bundle: Bundle, row: CodeRow, request: Request) -> Code | None:
        code = bundle.code(row, self._identity, self._formula)
        if code is None or (request.strict and not code.is_clean):
            return None
        # Code that one thread alone may call computes its statistics with the rest.
        return None if request.layout.is_divided and not code.form.is_divisible else code


def reduced_dims(formula: Formula) -> tuple[str, ...]:
    """The dims that a formula's reductions run over: the proof of a contract hangs on their sizes."""
    reductions = (node.reduction for node in formula.root.walk() if node.op is Op.REDUCE)
    return tuple(sorted({dim for reduction in reductions for dim in reduction.axis.extent.dims}))
