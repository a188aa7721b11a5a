"""The accuracy contract: an f32 product of rows as products of narrow parts, where a proven error allows it.

In go a formula, what its user tolerates, a machine and the sizes of a call. Out comes a `ContractedFormula`, or
None where nothing is faster than the formula as written:

* `fast`, a formula whose f32 products of rows are sums of reductions `sum(f32(part_a) * f32(part_b))`, each of the
  shape that an instruction of the machine computes, over parts that are expressions of one row;
* `unfit`, conditions on rows: where one is true of any row that an element depends on, the fast formula promises
  nothing of that element;
* `plain`, the formula as written, which is right for those.

    contracted(formula, Contract(rows=1e-6), machine, {"M": 1000, "N": 1000, "K": 768})

What is promised is in `docs/accuracy.md`: a tolerance bounds what the parts leave out, and the f32 sums round
as those of any f32 kernel do. Sizes matter only by the next power of two of the number of terms, and formulas that
say the same are equal, so that `fast` itself can be the key of what is compiled from it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from numbers import Real

from kerneljit.errors import WrongTolerance
from kerneljit.ir.dtype import F32
from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, binary, cast_to, rebuild

from .contract_rows import reduce_over, row_parts
from .contract_schemes import EVERY_SCHEME, PLAIN, UNIT_ROUNDOFF, Norm, RowLimits, Scheme, choose, cost_of_products
from .contractions import is_of_rows_and_lanes, product_in_halves, rounds_to_halves, without_half_sums
from .layout import LONG
from .machine import Machine


@dataclass(frozen=True, slots=True)
class Contract:
    """What a user tolerates, relative to the product of the rows' norms, or to the sum of the terms' magnitudes."""

    rows: float | None = None
    elements: float | None = None

    @property
    def tolerances(self) -> tuple[tuple[Norm, float], ...]:
        """What has to be kept; the product of the norms is never less than the sum of the magnitudes."""
        kept: list[tuple[Norm, float]] = []
        if self.elements is not None:
            kept.append(("elements", self.elements))
        if self.rows is not None and (self.elements is None or self.rows < self.elements):
            kept.append(("rows", self.rows))
        return tuple(kept)


def contract_of(kernel: str, tolerance: object, elementwise_tolerance: object) -> Contract | None:
    """The contract that a kernel was given, its numbers judged; None where it was given none."""
    rows = _judged(kernel, "tolerance", tolerance)
    elements = _judged(kernel, "elementwise_tolerance", elementwise_tolerance)
    return None if rows is elements is None else Contract(rows, elements)


def _judged(kernel: str, name: str, value: object) -> float | None:
    if value is None:
        return None
    number = float(value) if isinstance(value, Real) and not isinstance(value, bool) else math.nan
    if not UNIT_ROUNDOFF <= number <= 1:
        raise WrongTolerance(kernel=kernel, name=name, found=repr(value))
    return number


@dataclass(frozen=True, slots=True)
class Product:
    """A sum of f32 products over pairs of rows: `node` is its outermost reduction, `axes` what it runs over."""

    node: Node
    axes: tuple[Axis, ...]
    left: Node
    right: Node

    def terms(self, sizes: Mapping[str, int]) -> int:
        """How many terms it has, rounded up to a power of two, so that similar sizes share their code."""
        count = math.prod(axis.extent.evaluate(sizes) for axis in self.axes)
        return 1 << max(0, count - 1).bit_length()


@dataclass(frozen=True, slots=True)
class ContractedProduct:
    """A product, the scheme that computes it, and the sum of reductions that it became."""

    product: Product
    scheme: Scheme
    limits: RowLimits
    fast: Node
    unfit: tuple[Node, Node]
    """Of the left row and of the right one."""


@dataclass(frozen=True, slots=True)
class ContractedFormula:
    """A formula that keeps its contract by cheaper products, and the one that does for rows which are unfit."""

    fast: Formula
    plain: Formula
    products: tuple[ContractedProduct, ...]

    @property
    def unfit(self) -> tuple[Node, ...]:
        """Conditions on rows, each a bool that varies with some output axes only; any of them asks for `plain`."""
        return tuple(dict.fromkeys(node for product in self.products for node in product.unfit))


def contracted(
    formula: Formula,
    contract: Contract,
    machine: Machine,
    sizes: Mapping[str, int],
    schemes: Sequence[Scheme] = EVERY_SCHEME,
) -> ContractedFormula | None:
    """The formula by the cheapest schemes that keep the contract; None where that is the formula as written."""
    found: list[ContractedProduct] = []
    if rounds_to_halves(formula.root) or any(axis.extent.evaluate(sizes) <= LONG for axis in formula.axes[-2:]):
        machine = without_half_sums(machine)  # which pay where each operand is used many times
    for product in products(formula):
        terms = product.terms(sizes)
        seen = machine if _is_for_tiles(formula, product) else replace(machine, tiles=())
        scheme = choose(seen, terms, contract.tolerances, schemes)
        if scheme.cost(seen) < _cost_as_written(product, seen):
            found.append(_in_parts(formula, product, scheme, _limits(scheme, contract, terms)))
    if not found:
        return None
    changes = {rewritten.product.node: rewritten.fast for rewritten in found}
    root = rebuild(formula.root, lambda node: changes.get(node, node))
    return ContractedFormula(replace(formula, root=root), formula, tuple(found))


def _cost_as_written(product: Product, machine: Machine) -> float:
    """What the product costs as it is, which instructions for its own narrow type may compute."""
    plain = PLAIN.cost(machine)
    if product.left.op is not Op.CAST or product.right.op is not Op.CAST:
        return plain
    left, right = (operand.sources[0].dtype for operand in (product.left, product.right))
    return min(plain, cost_of_products(machine, left)) if left == right else plain


def _is_for_tiles(formula: Formula, product: Product) -> bool:
    """Whether tile registers can compute a product: one sum, of rows by lanes, inside no other."""
    if len(product.axes) > 1 or not dependencies(product.node) <= frozenset(formula.axes):
        return False
    return is_of_rows_and_lanes(product.left, product.right, formula.axes)


def products(formula: Formula) -> tuple[Product, ...]:
    """Every sum of f32 products in which each operand belongs to a row, and the rows vary independently."""
    found: list[Product] = []
    inside: set[Node] = set()
    for node in reversed(tuple(formula.root.walk())):
        product = None if node in inside else _product(node)
        if product is not None:
            found.append(product)
            inside.update(node.walk())
    return tuple(reversed(found))


def _nest(node: Node) -> list[Node]:
    """A sum and the sums that are its whole body, outermost first."""
    nest: list[Node] = []
    while node.op is Op.REDUCE and node.reduction.kind == "sum" and node.dtype == F32:
        nest.append(node)
        (node,) = node.sources
    return nest


def _product(node: Node) -> Product | None:
    nest = _nest(node)
    body = nest[-1].sources[0] if nest else node
    if not nest or body.op is not Op.MUL or body.dtype != F32:
        return None
    left, right = body.sources
    axes = tuple(reduction.reduction.axis for reduction in nest)
    lefts, rights = dependencies(left), dependencies(right)
    if not lefts & rights >= frozenset(axes) or lefts <= rights or rights <= lefts:
        return None
    return Product(node, axes, left, right)


def _limits(scheme: Scheme, contract: Contract, terms: int) -> RowLimits:
    first, *others = (scheme.limits(tolerance, norm, terms) for norm, tolerance in contract.tolerances)
    for other in others:
        first = first.and_of(other)
    return first


def _in_parts(formula: Formula, product: Product, scheme: Scheme, limits: RowLimits) -> ContractedProduct:
    own_axes = _own_axes(formula, product.axes)
    left, right = (row_parts(operand, own_axes, scheme, limits) for operand in (product.left, product.right))
    sums = [reduce_over("sum", product.axes, _term(left.parts[i], right.parts[j], scheme)) for i, j in scheme.products]
    total = sums.pop()
    while sums:  # the smallest first, so that the greatest is rounded once
        total = binary(Op.ADD, sums.pop(), total)
    if left.inverse_scale is not None and right.inverse_scale is not None:
        total = binary(Op.MUL, total, binary(Op.MUL, left.inverse_scale, right.inverse_scale))
    unfit = (_of_output(formula, left.unfit), _of_output(formula, right.unfit))
    return ContractedProduct(product, scheme, limits, total, unfit)


def _term(left: Node, right: Node, scheme: Scheme) -> Node:
    if scheme.in_halves:
        return product_in_halves(left, right)
    return binary(Op.MUL, cast_to(left, F32), cast_to(right, F32))


def _own_axes(formula: Formula, axes: Sequence[Axis]) -> dict[Axis, Axis]:
    """Axes of the same extents under names that the formula does not use."""
    taken = {axis.name for axis in formula.axes}
    taken.update(node.reduction.axis.name for node in formula.root.walk() if node.op is Op.REDUCE)
    own: dict[Axis, Axis] = {}
    for axis in axes:
        name = f"{axis.name}_of_row"
        while name in taken:
            name += "_"
        own[axis] = Axis(name, axis.extent)
        taken.add(name)
    return own


def _of_output(formula: Formula, condition: Node) -> Node:
    """A condition on rows that an outer reduction runs over, as one on the output's axes."""
    inner = dependencies(condition) - frozenset(formula.axes)
    return reduce_over("any", sorted(inner, key=lambda axis: axis.name), condition)
