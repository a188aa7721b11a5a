"""Terms of sums arranged for the ports of a core: same values, instructions in other places.

In: a formula's root, the output's axes, the machine. Out: the root, where sums whose terms keep the adders busy are
accumulated by the multipliers, and differences whose sign does not matter are the way round that takes the
operand of the rows straight from memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from kerneljit.ir.dtype import F32, F64
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import Axis, Node, Op, binary, constant, rebuild, walk_into

from .machine import Machine

_IN_ADDERS = frozenset({Op.ADD, Op.SUB, Op.MIN, Op.MAX})
_STRAIGHT = frozenset({*_IN_ADDERS, Op.MUL, Op.ABS, Op.NEG, Op.LOAD, Op.CONSTANT, Op.SCALAR, Op.CAST})


def arranged(root: Node, output: Sequence[Axis], machine: Machine) -> Node:
    """The formula with its sums over pairs arranged."""
    if len(output) < 2:
        return root
    turned = rebuild(root, partial(_turned, output[-1]))
    return rebuild(turned, partial(_summed_by_multipliers, frozenset(output))) if machine.fuses else turned


def _turned(lanes: Axis, node: Node) -> Node:
    """|x - y| as |y - x|, and squares alike, with what varies along the last axis first.

    A row's element, the same for all lanes, is then the subtrahend, which x86 can spread as it reads it.
    """
    is_square = node.op is Op.MUL and node.sources[0] is node.sources[1]
    if not (is_square or node.op is Op.ABS):
        return node
    inner = node.sources[0]
    if inner.op is not Op.SUB or not inner.dtype.is_float:
        return node
    left, right = inner.sources
    if lanes in dependencies(left) or lanes not in dependencies(right):
        return node
    turned = Node(Op.SUB, inner.dtype, (right, left), None, inner.span)
    return Node(node.op, node.dtype, (turned,) * len(node.sources), None, node.span)


def _summed_by_multipliers(output: frozenset[Axis], node: Node) -> Node:
    """`x * 1 + total` in place of `x + total` where terms keep the adders busy and the multipliers idle.

    CPUs that add and multiply in ports of their own (Zen) take sum(|a - b|) in 1.5 cycles instead of 2; on
    none does a multiplication with an addition find fewer ports than an addition.
    """
    if node.op is not Op.REDUCE or node.reduction.kind != "sum" or node.dtype not in (F32, F64):
        return node
    body = node.sources[0]
    if body.op is Op.MUL or not output <= dependencies(body):
        return node
    inside = list(_computed(body))
    if not all(part.op in _STRAIGHT for part in inside):
        return node  # the multipliers are busy too, or something slower holds the loop back
    added, multiplied = (
        sum(1 for part in inside if part.op in ops and output <= dependencies(part))
        for ops in (_IN_ADDERS, frozenset({Op.MUL}))
    )
    if added <= multiplied:
        return node
    term = binary(Op.MUL, body, constant(1.0, body.dtype, body.span), body.span)
    return Node(Op.REDUCE, node.dtype, (term,), node.reduction, node.span)


def _computed(root: Node) -> Iterator[Node]:
    """What an expression computes, without the indices of its loads."""
    return walk_into(root, lambda node: () if node.op is Op.LOAD else node.sources)
