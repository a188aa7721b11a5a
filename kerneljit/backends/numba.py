"""Plain loops of a formula, compiled by numba: the independent second opinion, and the honest baseline.

In: a formula. Out: the Python source of its loops, or a function that runs them. The loops are what a
careful person would write by hand: what does not depend on a loop stands outside it, reductions over
the same range share one loop, and nothing is tiled, packed or reordered. Knows no plan and no target.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kerneljit.backends import numba_source
from kerneljit.errors import BackendMissing
from kerneljit.ir.dtype import to_numpy
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.node import Axis, Node, Op, constant, rebuild


def source(formula: Formula) -> str:
    """The Python source of one function `kernel(out, <parameters>, <dims>)`: nested loops."""
    return numba_source.write(formula)


def describe(formula: Formula) -> str:
    """The source with a line on what it is, for `k.inspect`."""
    return f"# {formula.name} as plain loops, for numba; a call folds empty reductions first\n{source(formula)}"


def compile(formula: Formula) -> Callable[..., NDArray[Any]]:
    """A function `(values, sizes, out=None)` that runs the loops and gives the whole array."""
    try:
        import numba  # noqa: F401
    except ImportError as error:
        raise BackendMissing("numba", "numba") from error
    return Loops(formula)


class Loops:
    """The compiled loops of one formula."""

    def __init__(self, formula: Formula) -> None:
        self.formula = formula
        self._variants: dict[frozenset[Axis], tuple[Formula, Callable[..., None]]] = {}

    def __call__(
        self,
        values: Mapping[str, Any],
        sizes: Mapping[str, int],
        out: NDArray[Any] | None = None,
    ) -> NDArray[Any]:
        """The result for these arguments and sizes of dims; every argument has its parameter's type."""
        if out is None:
            shape = tuple(axis.extent.evaluate(sizes) for axis in self.formula.axes)
            out = np.empty(shape, to_numpy(self.formula.result))
        if out.size:
            formula, kernel = self._variant(sizes)
            arguments = [_argument(p, values[p.name]) for p in formula.parameters]
            kernel(_words(out), *arguments, *(int(sizes[name]) for name in formula.dims))
        return out

    def _variant(self, sizes: Mapping[str, int]) -> tuple[Formula, Callable[..., None]]:
        """The loops for calls in which exactly the same reductions are empty."""
        empty = empty_axes(self.formula, sizes)
        if empty not in self._variants:
            formula = fold_empty(self.formula, empty)
            self._variants[empty] = (formula, _jit(source(formula)))
        return self._variants[empty]


def empty_axes(formula: Formula, sizes: Mapping[str, int]) -> frozenset[Axis]:
    """The axes of reductions that run over nothing."""
    axes = (node.reduction.axis for node in formula.root.walk() if node.op is Op.REDUCE)
    return frozenset(axis for axis in axes if axis.extent.evaluate(sizes) <= 0)


def fold_empty(formula: Formula, empty: frozenset[Axis]) -> Formula:
    """The formula with reductions over empty axes replaced by their value.

    What is left may be hoisted out of every loop: a loop that runs at least once reads it anyway.
    """

    def change(node: Node) -> Node:
        if node.op is Op.REDUCE and node.reduction.axis in empty:
            return constant(numba_source.identity(node.reduction, node.dtype), node.dtype)
        return node

    root = rebuild(formula.root, change) if empty else formula.root
    return Formula(formula.name, formula.axes, formula.parameters, root, formula.result)


def _jit(text: str) -> Callable[..., None]:
    import numba

    from kerneljit.backends import numba_functions

    namespace = {name: getattr(numba_functions, name) for name in numba_source.FUNCTIONS}
    exec(text, namespace)
    # No fastmath: only sums may be relaxed, and `accumulate` and `product` say so themselves.
    jitted: Callable[..., None] = numba.njit(cache=False, error_model="numpy", nogil=True)(namespace["kernel"])
    return jitted


def _argument(parameter: Parameter, value: Any) -> Any:
    """An argument in a form that numba knows: halves as words, scalars as typed NumPy scalars."""
    dtype = to_numpy(parameter.dtype)
    if not parameter.is_array:
        scalar = np.asarray(value, dtype=dtype)[()]
        return np.float32(scalar) if parameter.dtype in numba_source.HALVES else scalar
    array = np.asarray(value)
    if array.dtype != dtype:
        raise TypeError(f"{parameter.name} must be an array of {dtype}, not of {array.dtype}")
    return _words(array)


def _words(array: NDArray[Any]) -> NDArray[Any]:
    """The array, halves seen as 16-bit words, which is all that numba can do with them."""
    is_half = any(array.dtype == to_numpy(half) for half in numba_source.HALVES)
    return array.view(np.uint16) if is_half else array
