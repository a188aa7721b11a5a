"""The one node class of the formula, and the table that says what every operation is.

A node is frozen and interned: two nodes that say the same are the same object, so equality is
identity and common subexpressions exist once. The source span is remembered for messages and debug
information, but is no part of what a node is.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Any, Literal, cast

from kerneljit.errors import Span
from kerneljit.values import value

from .dtype import BOOL, I64, DType
from .extent import Extent


class Op(StrEnum):
    """Every operation of a formula."""

    # leaves
    CONSTANT = "constant"  # argument: int, float or bool
    AXIS = "axis"  # argument: Axis; the value of an index variable, i64
    DIM = "dim"  # argument: Extent; the size as a value, i64
    SCALAR = "scalar"  # argument: parameter name
    # memory
    LOAD = "load"  # argument: parameter name; sources: one i64 index per array axis
    # structure
    CAST = "cast"
    WHERE = "where"  # condition, if true, if false
    REDUCE = "reduce"  # argument: Reduction; source: the body
    # arithmetic
    NEG = "neg"
    ABS = "abs"
    ADD = "add"
    SUB = "sub"
    MUL = "mul"
    DIV = "div"  # floats only
    FLOORDIV = "floordiv"  # integers only; by zero gives zero, as NumPy
    MOD = "mod"  # integers only; by zero gives zero, as NumPy
    MIN = "min"
    MAX = "max"
    POW = "pow"
    # float functions
    SQRT = "sqrt"
    RSQRT = "rsqrt"
    EXP = "exp"
    LOG = "log"
    LOG2 = "log2"
    TANH = "tanh"
    SIGMOID = "sigmoid"
    ERF = "erf"
    SIN = "sin"
    COS = "cos"
    FLOOR = "floor"
    CEIL = "ceil"
    ROUND = "round"  # to nearest, ties to even
    # bits and booleans
    AND = "and"
    OR = "or"
    XOR = "xor"
    NOT = "not"
    SHL = "shl"  # a count of the width or more gives zero
    SHR = "shr"  # arithmetic on signed types
    POPCOUNT = "popcount"  # keeps its operand's type
    # comparisons, giving bool_
    EQ = "eq"
    NE = "ne"
    LT = "lt"
    LE = "le"
    GT = "gt"
    GE = "ge"


LEAVES = frozenset({Op.CONSTANT, Op.AXIS, Op.DIM, Op.SCALAR})
COMPARISONS = frozenset({Op.EQ, Op.NE, Op.LT, Op.LE, Op.GT, Op.GE})
BITWISE = frozenset({Op.AND, Op.OR, Op.XOR, Op.NOT})
SHIFTS = frozenset({Op.SHL, Op.SHR})
COMMUTATIVE = frozenset({Op.ADD, Op.MUL, Op.MIN, Op.MAX, Op.AND, Op.OR, Op.XOR, Op.EQ, Op.NE})
FLOAT_FUNCTIONS = frozenset(
    {
        Op.SQRT, Op.RSQRT, Op.EXP, Op.LOG, Op.LOG2, Op.TANH, Op.SIGMOID, Op.ERF, Op.SIN, Op.COS,
        Op.FLOOR, Op.CEIL, Op.ROUND,
    }
)  # fmt: skip
TRANSCENDENTAL = FLOAT_FUNCTIONS - {Op.SQRT, Op.RSQRT, Op.FLOOR, Op.CEIL, Op.ROUND} | {Op.POW}
UNARY = FLOAT_FUNCTIONS | {Op.NEG, Op.ABS, Op.NOT, Op.POPCOUNT, Op.CAST}
BINARY = frozenset(
    {
        Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.FLOORDIV, Op.MOD, Op.MIN, Op.MAX, Op.POW, Op.AND, Op.OR,
        Op.XOR, Op.SHL, Op.SHR,
    }
) | COMPARISONS  # fmt: skip


@value
class Axis:
    """A loop variable that runs over `range(extent)`; its name is unique within a formula."""

    name: str
    extent: Extent

    def __str__(self) -> str:
        return f"{self.name}: {self.extent}"


ReductionKind = Literal["sum", "min", "max", "any", "all"]


@value
class Reduction:
    """What a REDUCE node does with the values of its body over one axis.

    Empty axes give 0, +inf or the type's greatest value, -inf or its least, False and True.
    """

    kind: ReductionKind
    axis: Axis


Argument = int | float | bool | str | Axis | Extent | Reduction | None


class Node:
    """One interned operation: `op`, the `dtype` of its value, `sources`, `argument`."""

    __slots__ = ("__weakref__", "argument", "depth", "dtype", "op", "sources", "span")

    op: Op
    dtype: DType
    sources: tuple[Node, ...]
    argument: Argument
    span: Span | None
    depth: int
    """How many nodes lie one below the other, this one included."""

    def __new__(
        cls,
        op: Op,
        dtype: DType,
        sources: tuple[Node, ...] = (),
        argument: Argument = None,
        span: Span | None = None,
    ) -> Node:
        key = (op, dtype, tuple(map(id, sources)), _argument_key(argument))
        found = _interned.get(key)
        if found is not None:
            return found
        node = object.__new__(cls)
        set_field = object.__setattr__
        set_field(node, "op", op)
        set_field(node, "dtype", dtype)
        set_field(node, "sources", sources)
        set_field(node, "argument", argument)
        set_field(node, "span", span)
        set_field(node, "depth", 1 + max((source.depth for source in sources), default=0))
        _interned[key] = node
        return node

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a node is frozen; cannot set {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return (Node, (self.op, self.dtype, self.sources, self.argument, self.span))

    def __repr__(self) -> str:
        argument = "" if self.argument is None else f" {self.argument}"
        return f"<{self.op}{argument}: {self.dtype}>"

    @property
    def reduction(self) -> Reduction:
        """The argument of a REDUCE node."""
        assert self.op is Op.REDUCE
        return cast(Reduction, self.argument)

    @property
    def axis(self) -> Axis:
        """The argument of an AXIS node."""
        assert self.op is Op.AXIS
        return cast(Axis, self.argument)

    @property
    def name(self) -> str:
        """The parameter's name of a LOAD or SCALAR node."""
        assert self.op in (Op.LOAD, Op.SCALAR)
        return cast(str, self.argument)

    def walk(self) -> Iterator[Node]:
        """Every node below and including this one, each once, sources before their users."""
        return walk((self,))


_interned: weakref.WeakValueDictionary[tuple[object, ...], Node] = weakref.WeakValueDictionary()


def _argument_key(argument: Argument) -> object:
    """A key in which 1, 1.0 and True differ, as do 0.0 and -0.0, and NaN equals itself."""
    if isinstance(argument, float):
        return ("float", argument.hex())
    return (type(argument).__name__, argument)


def walk(roots: Iterable[Node]) -> Iterator[Node]:
    """Every node below and including the roots, each once, sources before their users."""
    seen: set[int] = set()
    stack = [(node, False) for node in reversed(list(roots))]
    while stack:
        node, expanded = stack.pop()
        if expanded:
            yield node
        elif id(node) not in seen:
            seen.add(id(node))
            stack.append((node, True))
            stack.extend((source, False) for source in reversed(node.sources))


def walk_into(root: Node, inside: Callable[[Node], Iterable[Node]]) -> Iterator[Node]:
    """The root and what `inside` says lies below each node, each once, users before their sources."""
    seen: set[Node] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            yield node
            stack.extend(inside(node))


def rebuild(root: Node, change: Callable[[Node], Node]) -> Node:
    """The formula with `change` applied to every node, sources first."""
    done: dict[Node, Node] = {}
    for node in root.walk():
        sources = tuple(done[source] for source in node.sources)
        same = all(new is old for new, old in zip(sources, node.sources, strict=True))
        fresh = node if same else Node(node.op, node.dtype, sources, node.argument, node.span)
        done[node] = change(fresh)
    return done[root]


def constant(value: int | float | bool, dtype: DType, span: Span | None = None) -> Node:
    """A constant of a given type; the value is brought into the type's own Python kind."""
    if dtype.is_bool:
        value = bool(value)
    elif dtype.is_float:
        value = float(value)
    else:
        value = int(value)
    return Node(Op.CONSTANT, dtype, (), value, span)


def axis_value(axis: Axis, span: Span | None = None) -> Node:
    """The index variable as a value."""
    return Node(Op.AXIS, I64, (), axis, span)


def dim_value(extent: Extent, span: Span | None = None) -> Node:
    """A size as a value."""
    return Node(Op.DIM, I64, (), extent, span)


def cast_to(node: Node, dtype: DType, span: Span | None = None) -> Node:
    """`node` converted; nothing where it has the type already."""
    return node if node.dtype == dtype else Node(Op.CAST, dtype, (node,), None, span or node.span)


def binary(op: Op, left: Node, right: Node, span: Span | None = None) -> Node:
    """A binary operation on operands of one type."""
    dtype = BOOL if op in COMPARISONS else left.dtype
    return Node(op, dtype, (left, right), None, span)
