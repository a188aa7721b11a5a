"""Element accesses: every index affine, or one whole row that another array names."""

from __future__ import annotations

from collections.abc import Sequence

from kerneljit.errors import DataDependentGather, FloatIndex, NegativeIndex, NonAffineIndex, Span
from kerneljit.ir.dtype import I64
from kerneljit.ir.formula import Parameter
from kerneljit.ir.indices import Index, index_form
from kerneljit.ir.node import Axis, Node, Op, cast_to, constant, rebuild

from .constants import Violation, shown
from .rules import Operand

CheckedIndex = tuple[Node, Index]


def checked_index(array: Parameter, position: int, operand: Operand, text: str, whole: str) -> CheckedIndex:
    """One index as an i64 node with its form; a `Violation` where the language does not admit it."""
    node = _index_node(operand, text)
    form = index_form(node)
    if form is None:
        reads_memory = any(inner.op is Op.LOAD for inner in node.walk())
        raise Violation(DataDependentGather, text=whole) if reads_memory else Violation(NonAffineIndex, text=text)
    literal = form.affine.literal if form.indirect is None else None
    if literal is not None and literal < 0:
        places = ["..."] * len(array.axes)
        places[position] = f"{array.axes[position]} - {-literal}"
        raise Violation(NegativeIndex, value=literal, example=f"{array.name}[{', '.join(places)}]")
    return node, form


def load(
    array: Parameter, indices: Sequence[CheckedIndex], output_axes: frozenset[Axis], whole: str, span: Span
) -> Node:
    """The LOAD node of an access, or a `Violation` where it would gather single elements."""
    forms = [form for _, form in indices]
    for position, form in enumerate(forms):
        if form.indirect is not None and not _is_whole_row(position, forms, output_axes):
            raise Violation(DataDependentGather, text=whole)
    return Node(Op.LOAD, array.dtype, tuple(node for node, _ in indices), array.name, span)


def _index_node(operand: Operand, text: str) -> Node:
    if not isinstance(operand, Node):
        if isinstance(operand, bool) or not isinstance(operand, int):
            raise Violation(FloatIndex, text=text, dtype="a bool" if isinstance(operand, bool) else "a float")
        low, high = -(1 << 63), (1 << 63) - 1
        if not low <= operand <= high:
            raise Violation(NonAffineIndex, text=text)
        return constant(operand, I64)
    if not operand.dtype.is_integer:
        raise Violation(FloatIndex, text=text, dtype=shown(operand.dtype))
    return rebuild(cast_to(operand, I64), _without_idle_cast)


def _without_idle_cast(node: Node) -> Node:
    """`i64(i)` of an index variable is the variable itself, and as affine."""
    idle = node.op is Op.CAST and node.sources[0].dtype == node.dtype
    return node.sources[0] if idle else node


def _is_whole_row(position: int, forms: Sequence[Index], output_axes: frozenset[Axis]) -> bool:
    """An indirect index is fine where it varies with output axes only and a later index walks the row."""
    own = forms[position].axes
    walkers = [f for f in forms[position + 1 :] if f.indirect is None and set(f.affine.axes) - own]
    return own <= output_axes and bool(walkers)
