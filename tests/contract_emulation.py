"""What an instruction makes of the parts of a product, and what the exact answer is, in NumPy.

In: a `ContractedFormula` with one product of rows a[i, k] and b[j, k], and its arrays. Out: the product as a dot
instruction would compute it, and with no rounding but that of the parts. All products of parts go into ONE
accumulator, term by term: the longest chain of additions that a planner can make, which the bounds have to cover.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from kerneljit.ir.dtype import BF16
from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.interpret import interpret
from kerneljit.ir.node import Axis, Node, Op
from kerneljit.plan.contract import ContractedFormula

Array = np.ndarray[Any, Any]
Order = Literal["one by one", "pairs first"]
"""How an instruction adds two products: one after the other to the accumulator, or first to each other."""

SMALLEST_NORMAL = np.float32(2.0**-126)


def flushed(x: Array) -> Array:
    """Subnormal numbers as zeros."""
    return np.where(np.abs(x) < SMALLEST_NORMAL, np.float32(0), x)


@dataclass(frozen=True)
class Emulated:
    """The products of parts of one contracted product, and what undoes their scale."""

    factors: tuple[tuple[Array, Array], ...]
    """Parts of the rows of a and of b, as f32, for each product that is kept."""
    inverse_scale: Array
    is_bf16: bool

    def by_instruction(self, order: Order) -> Array:
        """In f32, rounding to nearest at every addition, subnormal results and bf16 operands flushed to zero."""
        with np.errstate(all="ignore"):
            factors = [(flushed(a), flushed(b)) if self.is_bf16 else (a, b) for a, b in self.factors]
            total = np.zeros(self.inverse_scale.shape, np.float32)
            for start in range(0, factors[0][0].shape[1], 2):
                for a, b in factors:
                    pair = reversed(range(start, min(start + 2, a.shape[1])))
                    terms = [flushed(np.multiply.outer(a[:, k], b[:, k])) for k in pair]
                    if order == "pairs first":
                        terms = [flushed(np.add(*terms)) if len(terms) == 2 else terms[0]]
                    for term in terms:
                        total = flushed(total + term)
            return np.asarray(total * self.inverse_scale)

    def by_parts(self) -> Array:
        """In f64, where products of parts are exact: only what the parts leave out is missing."""
        with np.errstate(all="ignore"):
            sums = sum(a.astype(np.float64) @ b.astype(np.float64).T for a, b in self.factors)
            return np.asarray(sums * self.inverse_scale.astype(np.float64))


def emulated(contracted: ContractedFormula, arrays: dict[str, Array]) -> Emulated:
    """The one product of a formula, taken apart."""
    (product,) = contracted.products
    i, j = contracted.plain.axes
    (k,) = product.product.axes
    sizes = {"M": len(arrays["a"]), "N": len(arrays["b"]), "K": arrays["a"].shape[1]}

    def value(node: Node, axes: tuple[Axis, ...]) -> Array:
        parameters = tuple(p for p in contracted.plain.parameters if p.name in arrays)
        return interpret(Formula("part", axes, parameters, node, node.dtype), arrays, sizes)

    sums, inverse = product.fast, np.ones((sizes["M"], sizes["N"]), np.float32)
    if product.scheme.scaled:
        sums, scale = product.fast.sources
        inverse = value(scale, (i, j))
    factors = []
    for node in sums.walk():
        if node.op is Op.REDUCE and dependencies(node) == {i, j}:
            left, right = node.sources[0].sources
            factors.append((value(left, (i, k)), value(right, (j, k))))
    assert len(factors) == len(product.scheme.products)
    return Emulated(tuple(factors), inverse, product.scheme.part == BF16)


def fit_pairs(contracted: ContractedFormula, arrays: dict[str, Array]) -> Array:
    """Which elements of the output the fast formula answers for."""
    left, right = unfit_rows(contracted, arrays)
    return np.asarray(~left[:, None] & ~right[None, :])


def unfit_rows(contracted: ContractedFormula, arrays: dict[str, Array]) -> list[Array]:
    """The conditions' values, for the rows of a and of b."""
    (product,) = contracted.products
    sizes = {"M": len(arrays["a"]), "N": len(arrays["b"]), "K": arrays["a"].shape[1]}
    values = []
    for axis, condition in zip(contracted.plain.axes, product.unfit, strict=True):
        formula = Formula("unfit", (axis,), contracted.plain.parameters, condition, condition.dtype)
        values.append(interpret(formula, arrays, sizes))
    return values
