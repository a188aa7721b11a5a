"""The formula as text: one line per node, read back to the very same nodes.

In: a `Formula`; out: text such as `kernel f(i: M) -> f32 { ... }`, and the way back (`text_reader.py`).
`print_expression` is for people only: one line of infix.
"""

from __future__ import annotations

from typing import Final

from .extent import Extent
from .formula import Formula
from .node import BINARY, UNARY, Axis, Node, Op, Reduction

ARITY: Final[dict[Op, int]] = {
    **dict.fromkeys(UNARY, 1),
    **dict.fromkeys(BINARY, 2),
    Op.WHERE: 3,
}


class FormulaTextError(ValueError):
    """Text that is not a formula; says the line (from 1) and what was expected there."""

    def __init__(self, line: int, expected: str) -> None:
        super().__init__(f"line {line}: {expected}")
        self.line = line
        self.expected = expected


# printing


def print_formula(formula: Formula) -> str:
    """The formula as text that `parse_formula` reads back."""
    return "\n".join(formula_lines(formula)[0]) + "\n"


def formula_lines(formula: Formula) -> tuple[list[str], dict[Node, int]]:
    """The lines of the printed formula, and for each node the position of its line among them."""
    axes = ", ".join(map(str, formula.axes))
    lines = [f"kernel {formula.name}({axes}) -> {formula.result} {{"]
    lines += [f"  {parameter}" for parameter in formula.parameters]
    names: dict[Node, str] = {}
    positions: dict[Node, int] = {}
    for node in formula.root.walk():
        names[node] = f"%{len(names)}"
        positions[node] = len(lines)
        operands = [names[source] for source in node.sources]
        lines.append(f"  {names[node]} = {_print_node(node, operands, formula)}")
    lines += [f"  return {names[formula.root]}", "}"]
    return lines, positions


def _print_node(node: Node, operands: list[str], formula: Formula) -> str:
    listed = ", ".join(operands)
    match node.op, node.argument:
        case Op.AXIS, Axis() as axis:
            return f"axis {axis.name}" if axis in formula.axes else f"axis {axis}"
        case Op.DIM, Extent() as extent:
            return f"dim {extent}"
        case Op.CONSTANT, bool() | int() | float() as value:
            return f"constant {_print_literal(value)} : {node.dtype}"
        case Op.LOAD, str() as name:
            return f"load {name}[{listed}] : {node.dtype}"
        case Op.REDUCE, Reduction() as reduction:
            return f"{reduction.kind}[{reduction.axis}] {listed} : {node.dtype}"
        case _, None:
            return f"{node.op} {listed} : {node.dtype}"
        case _:
            return f"{node.op} {node.argument}{' ' if listed else ''}{listed} : {node.dtype}"


def _print_literal(value: int | float | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)


# reading


def parse_formula(text: str) -> Formula:
    """Read what `print_formula` wrote; a `FormulaTextError` names the first line that is wrong."""
    # The import stays here: calls print formulas, and never read any.
    from .text_reader import read_formula

    return read_formula(text)


# infix, for people

_ATOM: Final = 100
_UNARY: Final = 80
# text and how tightly it binds, as in Python
_INFIX: Final[dict[Op, tuple[str, int]]] = {
    Op.MUL: ("*", 70),
    Op.DIV: ("/", 70),
    Op.FLOORDIV: ("//", 70),
    Op.MOD: ("%", 70),
    Op.ADD: ("+", 60),
    Op.SUB: ("-", 60),
    Op.SHL: ("<<", 50),
    Op.SHR: (">>", 50),
    Op.AND: ("&", 45),
    Op.XOR: ("^", 42),
    Op.OR: ("|", 40),
    Op.EQ: ("==", 30),
    Op.NE: ("!=", 30),
    Op.LT: ("<", 30),
    Op.LE: ("<=", 30),
    Op.GT: (">", 30),
    Op.GE: (">=", 30),
}
_CONDITIONAL: Final = 10


def print_expression(node: Node, limit: int = 2000) -> str:
    """The node as one line of infix. A part longer than `limit` characters is written `...`."""
    texts: dict[Node, tuple[str, int]] = {}
    for part in node.walk():
        text, strength = _print_infix(part, [texts[source] for source in part.sources])
        texts[part] = (text, strength) if len(text) <= limit else ("...", _ATOM)
    return texts[node][0]


def _print_infix(node: Node, sources: list[tuple[str, int]]) -> tuple[str, int]:
    def at_least(position: int, strength: int) -> str:
        text, own = sources[position]
        return text if own >= strength else f"({text})"

    listed = ", ".join(text for text, _ in sources)
    match node.op:
        case Op.CONSTANT:
            literal = str(node.argument)
            return literal, _UNARY if literal.startswith("-") else _ATOM
        case Op.AXIS if isinstance(node.argument, Axis):
            return node.argument.name, _ATOM
        case Op.DIM:
            compound = not (isinstance(node.argument, Extent) and node.argument.single_dim)
            return f"({node.argument})" if compound else str(node.argument), _ATOM
        case Op.SCALAR:
            return str(node.argument), _ATOM
        case Op.LOAD:
            return f"{node.argument}[{listed}]", _ATOM
        case Op.CAST:
            return f"{node.dtype}({listed})", _ATOM
        case Op.NEG | Op.NOT:
            sign = "-" if node.op is Op.NEG else "not " if node.dtype.is_bool else "~"
            return f"{sign}{at_least(0, _UNARY)}", _UNARY
        case Op.WHERE:
            then, otherwise = at_least(1, _CONDITIONAL + 1), at_least(2, _CONDITIONAL)
            return f"{then} if {at_least(0, _CONDITIONAL + 1)} else {otherwise}", _CONDITIONAL
        case Op.REDUCE if isinstance(node.argument, Reduction):
            axis = node.argument.axis
            return f"{node.argument.kind}({listed} for {axis.name} in {axis.extent})", _ATOM
        case op if op in _INFIX:
            sign, strength = _INFIX[op]
            # a comparison does not nest without parentheses on either side; the others group left
            left = at_least(0, strength + (strength == _INFIX[Op.EQ][1]))
            return f"{left} {sign} {at_least(1, strength + 1)}", strength
        case _:
            return f"{node.op}({listed})", _ATOM
