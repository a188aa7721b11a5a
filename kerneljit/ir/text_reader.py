"""Text -> formula: the way back of what `text.py` prints.

In: text that anyone may have written, so nothing is taken on trust but the grammar. Out: a `Formula`, or a
`FormulaTextError`. Size, names, arity and numbers are bounded and judged here; types and scopes are the verifier's
business (`verify.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, cast

from .dtype import BY_NAME, DType
from .extent import Extent, parse_extent
from .formula import Formula, Parameter
from .node import Argument, Axis, Node, Op, Reduction, ReductionKind, axis_value, dim_value
from .text import ARITY, FormulaTextError

LARGEST_TEXT: Final = 1 << 20
LARGEST_LINE: Final = 4096
LARGEST_NUMBER: Final = 1 << 64
LARGEST_INDEX: Final = 4096  # operations in one index expression, written out as a tree
DEEPEST_INDEX: Final = 100

_REDUCTIONS: Final = ("sum", "min", "max", "any", "all")


def read_formula(text: str) -> Formula:
    """The formula; a `FormulaTextError` names the first line that is wrong."""
    if len(text) > LARGEST_TEXT:
        raise FormulaTextError(1, f"expected at most {LARGEST_TEXT} characters, got {len(text)}")
    lines = _Lines(text)
    name, axes, result = _parse_header(lines.take("a line 'kernel name(axes) -> type {'"))
    reader = _Reader(axes)
    while True:
        line = lines.take("a parameter, '%n = ...' or 'return %n'")
        if line.text.startswith("return"):
            break
        if line.text.startswith("%"):
            reader.read_node(line)
        else:
            reader.read_parameter(line)
    root = reader.value(line.text.removeprefix("return").strip(), line)
    closing = lines.take("'}'")
    closing.require(closing.text == "}", "'}'")
    lines.end()
    return Formula(name, axes, tuple(reader.parameters.values()), root, result)


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str

    def require(self, holds: bool, expected: str) -> None:
        if not holds:
            raise self.error(expected)

    def error(self, expected: str) -> FormulaTextError:
        shown = self.text if len(self.text) <= 80 else self.text[:77] + "..."
        return FormulaTextError(self.number, f"expected {expected}, got {shown!r}")


class _Lines:
    """The non-empty lines of a text, one after another."""

    def __init__(self, text: str) -> None:
        self._lines = self._split(text)
        self._last = 1

    @staticmethod
    def _split(text: str) -> Iterator[_Line]:
        for number, raw in enumerate(text.split("\n"), 1):
            if len(raw) > LARGEST_LINE:
                raise FormulaTextError(number, f"expected at most {LARGEST_LINE} characters in a line")
            if raw.strip():
                yield _Line(number, raw.strip())

    def take(self, expected: str) -> _Line:
        line = next(self._lines, None)
        if line is None:
            raise FormulaTextError(self._last, f"expected {expected}, but the text ends")
        self._last = line.number
        return line

    def end(self) -> None:
        line = next(self._lines, None)
        if line is not None:
            raise line.error("nothing after '}'")


_NAME = r"[^\W\d][\w.]*"
_HEADER = re.compile(rf"kernel ({_NAME})\(([^()]*)\) -> (\w+) \{{")
_PARAMETER = re.compile(rf"({_NAME}): (\w+)(?:\[([^\[\]]*)\])?")
_AXIS = re.compile(rf"({_NAME}): ([^:,\[\]]+)")
_ASSIGNMENT = re.compile(r"%(\d{1,9}) = (.+)")
_TYPED = re.compile(r"(.*\S)? : (\w+)")
_BRACKETED = re.compile(r"([^\[\]]+)\[([^\[\]]*)\](?: (.+))?")
_INTEGER = re.compile(r"-?\d{1,20}")
_FLOAT = re.compile(r"-?(?:\d{1,400}\.\d{1,400}(?:e[+-]?\d{1,3})?|\d{1,400}e[+-]?\d{1,3}|inf)|nan")


def _parse_header(line: _Line) -> tuple[str, tuple[Axis, ...], DType]:
    match = _HEADER.fullmatch(line.text)
    if match is None:
        raise line.error("'kernel name(i: M, ...) -> type {'")
    axes = tuple(_parse_axis(text, line) for text in _split_list(match[2]))
    line.require(len({axis.name for axis in axes}) == len(axes), "axes of different names")
    return match[1], axes, _parse_dtype(match[3], line)


def _split_list(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")] if text.strip() else []


def _parse_axis(text: str, line: _Line) -> Axis:
    match = _AXIS.fullmatch(text)
    if match is None:
        raise line.error(f"an axis 'name: extent' for {text!r}")
    return Axis(match[1], _parse_extent(match[2], line))


def _parse_extent(text: str, line: _Line) -> Extent:
    try:
        extent = parse_extent(text)
    except ValueError:
        raise line.error(f"an extent such as '2*K + 1' for {text!r}") from None
    numbers = [extent.constant, *(factor for _, factor in extent.terms)]
    line.require(max(map(abs, numbers)) < LARGEST_NUMBER, "numbers of at most 64 bits")
    line.require(bool(text.strip()), "an extent")
    return extent


def _parse_dtype(name: str, line: _Line) -> DType:
    dtype = BY_NAME.get(name)
    if dtype is None:
        raise line.error(f"an element type for {name!r}")
    return dtype


def _parse_literal(text: str, line: _Line) -> int | float | bool:
    if text in ("true", "false"):
        return text == "true"
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    raise line.error(f"true, false, an integer or a float for {text[:40]!r}")


@dataclass(slots=True)
class _Reader:
    """What has been declared so far."""

    axes: tuple[Axis, ...]
    parameters: dict[str, Parameter] = field(default_factory=dict)
    values: dict[str, Node] = field(default_factory=dict)
    weights: dict[Node, tuple[int, int]] = field(default_factory=dict)  # operations as a tree, depth

    def read_parameter(self, line: _Line) -> None:
        match = _PARAMETER.fullmatch(line.text)
        if match is None:
            raise line.error("a parameter 'name: type' or 'name: type[extent, ...]'")
        line.require(not self.values, "all parameters before the first value")
        line.require(match[1] not in self.parameters, f"one parameter named {match[1]}")
        shape = None
        if match[3] is not None:
            shape = tuple(_parse_extent(text, line) for text in _split_list(match[3]))
        self.parameters[match[1]] = Parameter(match[1], _parse_dtype(match[2], line), shape)

    def read_node(self, line: _Line) -> None:
        match = _ASSIGNMENT.fullmatch(line.text)
        if match is None:
            raise line.error("'%number = operation'")
        line.require(match[1] not in self.values, f"one value named %{match[1]}")
        word, _, rest = match[2].partition(" ")
        read = _FORMS.get(word)
        node = self._typed(match[2], line) if read is None else read(self, rest, line)
        sources = [self.weights[source] for source in node.sources]
        # capped, because a small graph can be an astronomically large tree
        size = min(1 + sum(size for size, _ in sources), LARGEST_INDEX + 1)
        self.weights[node] = size, 1 + max((depth for _, depth in sources), default=0)
        self.values[match[1]] = node

    def value(self, text: str, line: _Line) -> Node:
        node = self.values.get(text[1:]) if text.startswith("%") else None
        if node is None:
            raise line.error(f"a value defined above for {text[:40]!r}")
        return node

    def axis(self, rest: str, line: _Line) -> Node:
        if ":" in rest:
            return axis_value(_parse_axis(rest, line))
        for axis in self.axes:
            if axis.name == rest:
                return axis_value(axis)
        raise line.error("an axis of the kernel, or 'axis name: extent' for one of a reduction")

    def dim(self, rest: str, line: _Line) -> Node:
        return dim_value(_parse_extent(rest, line))

    def constant(self, rest: str, line: _Line) -> Node:
        text, dtype = self._split_type(rest, line)
        value = _parse_literal(text, line)
        kind = bool if dtype.is_bool else float if dtype.is_float else int
        line.require(type(value) is kind, f"a literal of {dtype}")
        return Node(Op.CONSTANT, dtype, (), value)

    def scalar(self, rest: str, line: _Line) -> Node:
        name, dtype = self._split_type(rest, line)
        line.require(name in self.parameters, f"a declared parameter for {name[:40]!r}")
        return Node(Op.SCALAR, dtype, (), name)

    def load(self, rest: str, line: _Line) -> Node:
        text, dtype = self._split_type(rest, line)
        match = _BRACKETED.fullmatch(text)
        if match is None or match[3] is not None:
            raise line.error("'load name[%n, ...] : type'")
        parameter = self.parameters.get(match[1])
        if parameter is None or not parameter.is_array:
            raise line.error(f"an array parameter for {match[1][:40]!r}")
        indices = tuple(self.value(part, line) for part in _split_list(match[2]))
        line.require(len(indices) == len(parameter.axes), f"{len(parameter.axes)} indices")
        for index in indices:
            size, depth = self.weights[index]
            line.require(size <= LARGEST_INDEX and depth <= DEEPEST_INDEX, "simpler index expressions")
        return Node(Op.LOAD, dtype, indices, match[1])

    def _typed(self, text: str, line: _Line) -> Node:
        """A reduction or a plain operation."""
        body, dtype = self._split_type(text, line)
        match = _BRACKETED.fullmatch(body)
        if match is not None:
            line.require(match[1] in _REDUCTIONS, f"one of {', '.join(_REDUCTIONS)} before '['")
            reduction = Reduction(cast(ReductionKind, match[1]), _parse_axis(match[2], line))
            return self._node(Op.REDUCE, dtype, match[3] or "", 1, reduction, line)
        word, _, operands = body.partition(" ")
        try:
            arity = ARITY[Op(word)]
        except (ValueError, KeyError):
            raise line.error(f"an operation for {word[:40]!r}") from None
        return self._node(Op(word), dtype, operands, arity, None, line)

    def _node(self, op: Op, dtype: DType, operands: str, arity: int, argument: Argument, line: _Line) -> Node:
        sources = tuple(self.value(part, line) for part in _split_list(operands))
        line.require(len(sources) == arity, f"{arity} operand{'s' * (arity > 1)} of {op}")
        return Node(op, dtype, sources, argument)

    @staticmethod
    def _split_type(text: str, line: _Line) -> tuple[str, DType]:
        match = _TYPED.fullmatch(text)
        if match is None or match[1] is None:
            raise line.error("'... : type'")
        return match[1], _parse_dtype(match[2], line)


_FORMS: Final[dict[str, Callable[[_Reader, str, _Line], Node]]] = {
    "axis": _Reader.axis,
    "dim": _Reader.dim,
    "constant": _Reader.constant,
    "scalar": _Reader.scalar,
    "load": _Reader.load,
}
