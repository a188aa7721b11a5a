"""Names for what a reduction does, so that instruction rows can be chosen for it.

An idiom is recognised by the shape of the reduction's body alone. `elementwise` is the honest name of
whatever has no better one: it runs in the same frame, with the instructions of its own operations.
"""

from __future__ import annotations

from kerneljit.ir.node import Node, Op


def _without_casts(node: Node) -> Node:
    while node.op is Op.CAST:
        (node,) = node.sources
    return node


def _without_one(body: Node) -> Node:
    """What is multiplied by one, so that multipliers add it, is what it was before."""
    if body.op is Op.MUL and body.sources[1].op is Op.CONSTANT and body.sources[1].argument == 1:
        return body.sources[0]
    return body


def idiom_name(reduction: Node) -> str:
    """`dot`, `squared_difference`, `absolute_difference`, `and_popcount` and so on."""
    kind = reduction.reduction.kind
    body = _without_casts(_without_one(reduction.sources[0]))
    if kind == "sum":
        if body.op is Op.MUL:
            left, right = (_without_casts(source) for source in body.sources)
            if left is right and left.op is Op.SUB:
                return "squared_difference"
            return "square" if left is right else "dot"
        if body.op is Op.ABS and _without_casts(body.sources[0]).op is Op.SUB:
            return "absolute_difference"
        if body.op is Op.POPCOUNT:
            inner = body.sources[0]
            return f"{inner.op}_popcount" if inner.op in (Op.AND, Op.OR, Op.XOR) else "popcount"
        return "sum"
    if kind == "max" and body.op is Op.ABS and _without_casts(body.sources[0]).op is Op.SUB:
        return "greatest_difference"
    return str(kind)
