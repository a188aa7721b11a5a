"""Short names with which tests build formulas node by node."""

from __future__ import annotations

from kerneljit.ir.dtype import I64, DType
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.node import Axis, Node, Op, Reduction, ReductionKind, axis_value, binary, constant

K, M, N, T, W = map(Extent.of, "KMNTW")
i, j, n = Axis("i", M), Axis("j", N), Axis("n", N)


def load(name: str, dtype: DType, *indices: Axis | Node) -> Node:
    sources = tuple(axis_value(index) if isinstance(index, Axis) else index for index in indices)
    return Node(Op.LOAD, dtype, sources, name)


def reduce(kind: ReductionKind, axis: Axis, body: Node) -> Node:
    return Node(Op.REDUCE, body.dtype, (body,), Reduction(kind, axis))


def unary(op: Op, x: Node) -> Node:
    return Node(op, x.dtype, (x,))


def where(condition: Node, yes: Node, no: Node) -> Node:
    return Node(Op.WHERE, yes.dtype, (condition, yes, no))


def choose(selector: Axis, rows: list[Node], first: int = 0) -> Node:
    """Row `selector` of `rows`, by halving."""
    if len(rows) == 1:
        return rows[0]
    middle = len(rows) // 2
    below = binary(Op.LT, axis_value(selector), constant(first + middle, I64))
    return where(below, choose(selector, rows[:middle], first), choose(selector, rows[middle:], first + middle))


def formula(axes: tuple[Axis, ...], parameters: list[Parameter], root: Node) -> Formula:
    return Formula("made_by_hand", axes, tuple(parameters), root, root.dtype)


def array(name: str, dtype: DType, *shape: Extent) -> Parameter:
    return Parameter(name, dtype, shape)
