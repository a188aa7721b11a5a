"""Sums over pairs raised to what instructions compute, and recognised afterwards.

`raised` rewrites a formula so that its sums have operands of types that an instruction takes: bytes of one
sign by bytes of the other, with the row's own sum as the correction, or 16-bit integers. It is exact,
since integer sums wrap. `pair_of` says which instruction a reduction is then for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from kerneljit.ir.dtype import BOOL, F16, F32, I8, I16, I32, U8, DType
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, Reduction, binary, cast_to, constant, rebuild

from .machine import Contraction, ContractionIdiom, Machine


@dataclass(frozen=True, slots=True)
class Pair:
    """A sum over pairs that an instruction computes: its operands, each of one row."""

    reduction: Node
    contraction: Contraction
    left: Node
    right: Node


def pair_of(reduction: Node, machine: Machine) -> Pair | None:
    """The instruction for a reduction, or None where none takes several of its terms at once."""
    return _pair(reduction, machine.contractions)


def tile_pair_of(reduction: Node, machine: Machine) -> Pair | None:
    """What tile registers do for a reduction, or None where they do nothing."""
    return _pair(reduction, machine.tiles)


def _pair(reduction: Node, contractions: Sequence[Contraction]) -> Pair | None:
    if reduction.reduction.kind != "sum":
        return None
    body = reduction.sources[0]
    rounded = _rounded_to_half(body)
    if rounded is not None:
        return _product_pair(reduction, rounded, contractions, "dot_in_halves")
    return _product_pair(reduction, body, contractions) or _bits_pair(reduction, body, contractions)


def product_in_halves(left: Node, right: Node) -> Node:
    """A product of two f16 whose rounding to f16 is tolerated, and that of sums of a few with it."""
    return cast_to(cast_to(binary(Op.MUL, cast_to(left, F32), cast_to(right, F32)), F16), F32)


def rounds_to_halves(root: Node) -> bool:
    """Whether a formula has such products: as its user wrote them they are to be rounded, one by one."""
    return any(node.op is Op.CAST and _rounded_to_half(node) is not None for node in root.walk())


def without_half_sums(machine: Machine) -> Machine:
    """The machine for formulas as they are written: no sum in them may be rounded to f16."""
    kept = tuple(contraction for contraction in machine.contractions if contraction.idiom != "dot_in_halves")
    return machine if kept == machine.contractions else replace(machine, contractions=kept)


def _rounded_to_half(body: Node) -> Node | None:
    """The product that is rounded to f16 and widened again, if a term is one."""
    if body.op is not Op.CAST or body.sources[0].op is not Op.CAST or body.sources[0].dtype != F16:
        return None
    product = body.sources[0].sources[0]
    return product if product.op is Op.MUL else None


def _product_pair(
    reduction: Node, body: Node, contractions: Sequence[Contraction], idiom: ContractionIdiom = "dot"
) -> Pair | None:
    if body.op is not Op.MUL or any(source.op is not Op.CAST for source in body.sources):
        return None
    left, right = (source.sources[0] for source in body.sources)
    for contraction in contractions:
        if contraction.idiom != idiom or contraction.accumulator != reduction.dtype:
            continue
        if (left.dtype, right.dtype) == (contraction.left, contraction.right):
            return Pair(reduction, contraction, left, right)
        if (right.dtype, left.dtype) == (contraction.left, contraction.right):
            return Pair(reduction, contraction, right, left)
    return None


def _bits_pair(reduction: Node, body: Node, contractions: Sequence[Contraction]) -> Pair | None:
    while body.op is Op.CAST:
        (body,) = body.sources
    if body.op is not Op.POPCOUNT or body.sources[0].op is not Op.AND:
        return None
    left, right = body.sources[0].sources
    fitting = [
        contraction
        for contraction in contractions
        if contraction.idiom == "and_popcount"
        and contraction.accumulator.width == reduction.dtype.width
        and max(contraction.lanes) > 1
    ]
    return Pair(reduction, fitting[0], left, right) if fitting and reduction.dtype.is_integer else None


def raised(root: Node, output: Sequence[Axis], machine: Machine) -> Node:
    """The formula with sums of integer products in the types that the machine's instructions take."""
    if not output:
        return root
    return rebuild(root, partial(_raised, tuple(output), machine))


def is_of_rows_and_lanes(left: Node, right: Node, output: Sequence[Axis]) -> bool:
    """Whether operands are such that tiles can be made of them: each has one of the output's last two axes."""
    last = frozenset(output[-2:])
    one, other = dependencies(left) & last, dependencies(right) & last
    return len(one) == len(other) == 1 and one != other


_LEAST_NORMAL = 2.0**-126


def flushed_rows(root: Node, output: Sequence[Axis], machine: Machine) -> dict[Node, tuple[Node, ...]]:
    """By reduction, what makes rows unfit for its instruction: elements that it would take for zero.

    Only where each operand is of one row: what varies with all of the output is no row's.
    """
    found: dict[Node, tuple[Node, ...]] = {}
    for reduction in root.walk():
        pair = _flushing(reduction, machine) if reduction.op is Op.REDUCE else None
        if pair is None:
            continue
        operands = (pair.left, pair.right)
        if all(dependencies(operand) & set(output) < set(output) for operand in operands):
            found[reduction] = tuple(_has_denormals(operand, reduction) for operand in operands)
    return found


def _flushing(reduction: Node, machine: Machine) -> Pair | None:
    for pair in (pair_of(reduction, machine), tile_pair_of(reduction, machine)):
        if pair is not None and pair.contraction.flushes_denormals:
            return pair
    return None


def _has_denormals(operand: Node, reduction: Node) -> Node:
    value = cast_to(operand, F32)
    least = constant(_LEAST_NORMAL, F32)
    is_small = binary(Op.LT, Node(Op.ABS, F32, (value,)), least)
    is_flushed = Node(Op.AND, BOOL, (is_small, binary(Op.NE, value, constant(0.0, F32))))
    return Node(Op.REDUCE, BOOL, (is_flushed,), Reduction("any", reduction.reduction.axis), operand.span)


def _raised(axes: tuple[Axis, ...], machine: Machine, node: Node) -> Node:
    if node.op is not Op.REDUCE or node.reduction.kind != "sum" or node.dtype != I32:
        return node
    body = node.sources[0]
    if body.op is not Op.MUL or any(source.op is not Op.CAST for source in body.sources):
        return node
    left, right = (source.sources[0] for source in body.sources)
    output = frozenset(axes)
    if not output <= dependencies(node) or not _is_of_pairs(left, right, output):
        return node
    taken = {(c.left, c.right) for c in machine.contractions if c.idiom == "dot" and c.accumulator == I32}
    types = (left.dtype, right.dtype)
    tiled = {(c.left, c.right) for c in machine.tiles if c.idiom == "dot" and c.accumulator == I32}
    if dependencies(node) <= output and is_of_rows_and_lanes(left, right, axes):
        taken |= tiled
    if types in taken or types[::-1] in taken:
        return node
    if types == (I8, I8) and (U8, I8) in taken:
        if len(dependencies(left) & output) < len(dependencies(right) & output):
            left, right = right, left  # whose sum is the correction: the one with fewer rows
        return _product(node, _shifted(left, U8), right, -_SIGN, right)
    if types == (U8, U8) and (U8, I8) in taken:
        return _product(node, left, _shifted(right, I8), _SIGN, left)
    if {*types} <= {I8, U8, I16} and (I16, I16) in taken:
        return _product(node, cast_to(left, I16), cast_to(right, I16))
    return node


_SIGN = 128
"""What flipping the highest bit of a byte adds, where the byte is then read in the other sign."""


def _is_of_pairs(left: Node, right: Node, output: frozenset[Axis]) -> bool:
    """Whether each operand lacks an axis of the output that the other has, or there is but one axis."""
    one, other = dependencies(left) & output, dependencies(right) & output
    return len(output) == 1 or not (one <= other or other <= one)


def _shifted(operand: Node, dtype: DType) -> Node:
    """A byte with 128 added (I8 to U8) or taken away (U8 to I8): its highest bit flipped, read in the other sign."""
    flipped = binary(Op.XOR, operand, constant(-_SIGN if operand.dtype.is_signed else _SIGN, operand.dtype))
    return cast_to(flipped, dtype)


def _product(node: Node, left: Node, right: Node, correction: int = 0, corrected: Node | None = None) -> Node:
    """The sum of products of new operands, plus so many times the sum of one of them."""
    body = binary(Op.MUL, cast_to(left, I32), cast_to(right, I32))
    total = Node(Op.REDUCE, I32, (body,), node.reduction, node.span)
    if corrected is None:
        return total
    own = Node(Op.REDUCE, I32, (cast_to(corrected, I32),), node.reduction, node.span)
    return binary(Op.ADD, total, binary(Op.MUL, own, constant(correction, I32)))
