"""The Python source of a formula's plain loops, for numba to compile.

In: a formula, none of whose reductions is empty. Out: the text of one function, in which every
expression has exactly the type that its node has. The words of that text are `numba_functions`.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kerneljit.ir.dtype import BF16, BOOL, F16, F64, I64, DType, integer_range
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import affine, dependencies
from kerneljit.ir.node import COMPARISONS, LEAVES, Axis, Node, Op, Reduction, cast_to
from kerneljit.ir.semantics import constant_array

HALVES = (F16, BF16)
_LINE = 88
FUNCTIONS = (
    "f32", "f64", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "inf", "nan", "sqrt", "exp",
    "log", "log2", "tanh", "erf", "sin", "cos", "floor", "ceil", "round_even", "accumulate", "product",
    "minimum", "maximum", "floor_divide", "remainder", "shift_left", "shift_right", "popcount",
    "wrapped_add", "wrapped_sub", "wrapped_mul", "integer_power", "to_i8", "to_i16", "to_i32", "to_i64",
    "to_u8", "to_u16", "to_u32", "to_u64", "odd_f64", "odd_f32", "f16_bits", "f16_value", "bf16_bits",
    "bf16_value", "round_f16", "round_bf16",
)  # fmt: skip
_INFIX = {
    Op.ADD: "+", Op.SUB: "-", Op.MUL: "*", Op.DIV: "/", Op.AND: "&", Op.OR: "|", Op.XOR: "^",
    Op.EQ: "==", Op.NE: "!=", Op.LT: "<", Op.LE: "<=", Op.GT: ">", Op.GE: ">=",
}  # fmt: skip
_CALLS = {
    Op.FLOORDIV: "floor_divide", Op.MOD: "remainder", Op.MIN: "minimum", Op.MAX: "maximum",
    Op.SQRT: "sqrt", Op.EXP: "exp", Op.LOG: "log", Op.LOG2: "log2", Op.TANH: "tanh", Op.ERF: "erf",
    Op.SIN: "sin", Op.COS: "cos", Op.FLOOR: "floor", Op.CEIL: "ceil", Op.ROUND: "round_even",
    Op.SHL: "shift_left", Op.SHR: "shift_right", Op.POPCOUNT: "popcount",
}  # fmt: skip


def write(formula: Formula) -> str:
    """The function `kernel(out, <parameters>, <dims>)`."""
    return _Writer(formula).function()


def identity(reduction: Reduction, dtype: DType) -> int | float | bool:
    """What a reduction over nothing gives."""
    if reduction.kind in ("sum", "any"):
        return 0
    if reduction.kind == "all":
        return True
    if dtype.is_float:
        return float("inf") if reduction.kind == "min" else float("-inf")
    low, high = integer_range(dtype)
    return high if reduction.kind == "min" else low


@dataclass(eq=False)
class _Scope:
    """One block of the function: its body, a loop's, or a guarded branch's."""

    parent: _Scope | None
    bound: frozenset[Axis]
    # For every enclosing branch, outermost first, and the function: what it evaluates in any case.
    regions: tuple[frozenset[Node], ...]
    is_branch: bool = False
    lines: list[str] = field(default_factory=list)
    names: dict[Node, str] = field(default_factory=dict)
    axes: dict[Axis, str] = field(default_factory=dict)

    def loop(self, axes: Mapping[Axis, str]) -> _Scope:
        return _Scope(self, self.bound | frozenset(axes), self.regions, axes=dict(axes))

    def branch(self, value: Node) -> _Scope:
        regions = (*self.regions, _unconditional(value))
        return _Scope(self, self.bound, regions, is_branch=True)

    def chain(self) -> list[_Scope]:
        """This scope and those around it, outermost first."""
        outer = self.parent.chain() if self.parent else []
        return [*outer, self]

    def nest(self, header: str, inner: Iterable[str]) -> None:
        """Append a compound statement."""
        self.lines.append(header)
        self.lines.extend("    " + line for line in inner)


def _unconditional(root: Node) -> frozenset[Node]:
    """The nodes that are evaluated whenever `root` is: all but those in branches."""
    seen: set[Node] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            stack.extend(node.sources[:1] if node.op is Op.WHERE else node.sources)
    return frozenset(seen)


class _Writer:
    """Writes the source of one formula."""

    def __init__(self, formula: Formula) -> None:
        self.formula = formula
        self.root = cast_to(formula.root, formula.result)
        self.taken = {*keyword.kwlist, *FUNCTIONS, "kernel", "out", "range", "abs"}
        self.parameters = {p.name: self.fresh(p.name) for p in formula.parameters}
        self.dims = {name: self.fresh(name) for name in formula.dims}
        self.reductions = [node for node in self.root.walk() if node.op is Op.REDUCE]
        self.opened: set[Node] = set()
        self.uses: dict[Node, int] = {}
        self.reads_anywhere: dict[Node, bool] = {}
        for node in self.root.walk():
            self.reads_anywhere[node] = all(self.reads_anywhere[s] for s in node.sources) and (
                node.op is not Op.LOAD or self.is_in_bounds(node)
            )
            for operand in node.sources:
                self.uses[operand] = self.uses.get(operand, 0) + 1

    def fresh(self, wish: str) -> str:
        """A name like `wish` that nothing else has."""
        wish = re.sub(r"\W", "_", wish)
        name, number = wish, 1
        while name in self.taken:
            number += 1
            name = f"{wish}_{number}"
        self.taken.add(name)
        return name

    def is_in_bounds(self, load: Node) -> bool:
        """Whether the access is inside its array whatever the sizes, so that it needs no guard."""
        extents = self.formula.by_name[load.name].axes
        return all(
            index.op is Op.AXIS and index.axis.extent == extent
            for index, extent in zip(load.sources, extents, strict=True)
        )

    def function(self) -> str:
        """The whole text."""
        scopes = [_Scope(None, frozenset(), (_unconditional(self.root),))]
        for axis in self.formula.axes:
            scopes.append(scopes[-1].loop({axis: self.fresh(axis.name)}))
        value = self.value(self.root, scopes[-1])
        if self.formula.result in HALVES:
            value = _call(f"{self.formula.result}_bits", value)
        indices = ", ".join(scope.axes[axis] for axis, scope in zip(self.formula.axes, scopes[1:], strict=True))
        scopes[-1].lines.append(f"out[{indices or '()'}] = {_bare(value)}")
        for axis, outer, inner in reversed(list(zip(self.formula.axes, scopes, scopes[1:], strict=False))):
            outer.nest(self.loop_header(inner.axes[axis], axis.extent), inner.lines)
        arguments = ", ".join(["out", *self.parameters.values(), *self.dims.values()])
        lines = [f"def kernel({arguments}):", *("    " + line for line in scopes[0].lines)]
        return "\n".join(lines) + "\n"

    def loop_header(self, name: str, extent: Extent) -> str:
        return f"for {name} in range({_bare(self.extent(extent))}):"

    def extent(self, extent: Extent) -> str:
        text = re.sub(r"[A-Za-z_]\w*", lambda match: self.dims[match[0]], str(extent))
        return text if text.isidentifier() or text.isdigit() else f"({text})"

    # Where a value is computed.

    def value(self, node: Node, scope: _Scope) -> str:
        """An expression for the node's value that holds in `scope`."""
        if node.op in LEAVES:
            return self.leaf(node, scope)
        chain = scope.chain()
        for outer in chain:
            if node in outer.names:
                return outer.names[node]
        if affine(node) is not None:
            return self.expression(node, scope)
        home = self.home(node, chain) or scope
        text = self.expression(node, home)
        if text.isidentifier():
            home.names[node] = text
        elif home is not scope or self.uses.get(node, 0) > 1 or len(text) > _LINE:
            return self.named(node, text, home)
        return text

    def named(self, node: Node, text: str, home: _Scope) -> str:
        name = self.fresh(f"{node.name}_element" if node.op is Op.LOAD else f"{node.op}_value")
        home.lines.append(f"{name} = {_bare(text)}")
        home.names[node] = name
        return name

    def home(self, node: Node, chain: list[_Scope]) -> _Scope | None:
        """The outermost scope of the chain in which the node can be computed.

        Leaving a branch must be allowed, and pays only where it leaves a loop as well: a reduction
        under a guard inside its own loop is skipped where the guard says so.
        """
        needed = dependencies(node)
        for position, scope in enumerate(chain):
            if not needed <= scope.bound:
                continue
            if not self.reads_anywhere[node] and not any(node in r for r in scope.regions):
                continue
            for inner in chain[position + 1 :]:
                if not inner.is_branch or node in scope.regions[-1]:
                    break
                scope = inner
            return scope
        return None

    # What a value is.

    def leaf(self, node: Node, scope: _Scope) -> str:
        if node.op is Op.AXIS:
            return next(s.axes[node.axis] for s in scope.chain() if node.axis in s.axes)
        if node.op is Op.SCALAR:
            return self.parameters[node.name]
        if node.op is Op.DIM:
            assert isinstance(node.argument, Extent)
            return self.extent(node.argument)
        assert isinstance(node.argument, int | float)
        return _literal(node.argument, node.dtype)

    def expression(self, node: Node, scope: _Scope) -> str:
        if node.op is Op.REDUCE:
            return self.reduce(node, scope)
        if node.op is Op.WHERE:
            return self.where(node, scope)
        if node.op is Op.LOAD:
            return self.load(node, scope)
        operands = [self.value(operand, scope) for operand in node.sources]
        if node.op in _CALLS:
            return _call(_CALLS[node.op], *operands)
        if node.op in _INFIX:
            return self.infix(node, *operands)
        if node.op is Op.POW:
            if node.dtype.is_float:
                return f"({operands[0]} ** {operands[1]})"
            return _call(node.dtype.name, _call("integer_power", *operands))
        return self.unary(node, operands[0], scope)

    def infix(self, node: Node, left: str, right: str) -> str:
        # numba widens narrow integers to 64 bits, and lets LLVM assume that those do not overflow.
        if node.dtype == I64 and node.op in (Op.ADD, Op.SUB, Op.MUL):
            return _call(f"wrapped_{node.op}", left, right)
        text = f"({left} {_INFIX[node.op]} {right})"
        return text if node.op in COMPARISONS else _wrapped(text, node.dtype)

    def unary(self, node: Node, x: str, scope: _Scope) -> str:
        one = _literal(1, node.dtype)
        match node.op:
            case Op.CAST:
                return _converted(x, node.sources[0].dtype, node.dtype)
            case Op.NEG:
                return _wrapped(f"(-{x})", node.dtype)
            case Op.ABS:
                is_signed = node.dtype.is_float or node.dtype.is_signed
                return _wrapped(_call("abs", x), node.dtype) if is_signed else x
            case Op.NOT:
                return f"(not {x})" if node.dtype.is_bool else _wrapped(f"(~{x})", node.dtype)
            case Op.RSQRT:
                return f"({one} / {_call('sqrt', x)})"
            case Op.SIGMOID:
                x = x if x.isidentifier() else self.named(node.sources[0], x, scope)
                small = self.fresh("small")
                scope.lines.append(f"{small} = exp(-abs({x}))")
                zero = _literal(0, node.dtype)
                return f"(({one} if {x} >= {zero} else {small}) / ({one} + {small}))"
        raise NotImplementedError(node.op)

    def load(self, node: Node, scope: _Scope) -> str:
        indices = [self.index(index, scope) for index in node.sources]
        text = f"{self.parameters[node.name]}[{', '.join(indices) or '()'}]"
        return _call(f"{node.dtype}_value", text) if node.dtype in HALVES else text

    def index(self, node: Node, scope: _Scope) -> str:
        if node.op is Op.AXIS:
            return self.leaf(node, scope)
        text = self.position(node, scope) if affine(node) is not None else self.value(node, scope)
        # Unsigned where the sign is not plain: numba would test it in the innermost loop, for
        # indices that count from the end, and nothing would be vectorised.
        return text if text.isdigit() else _call("u64", text)

    def position(self, node: Node, scope: _Scope) -> str:
        """An affine index, which lies inside an array and so cannot overflow."""
        if node.op in LEAVES:
            return self.leaf(node, scope)
        operands = [self.position(operand, scope) for operand in node.sources]
        return f"(-{operands[0]})" if node.op is Op.NEG else f"({operands[0]} {_INFIX[node.op]} {operands[1]})"

    def where(self, node: Node, scope: _Scope) -> str:
        condition = self.value(node.sources[0], scope)
        branches = [scope.branch(operand) for operand in node.sources[1:]]
        yes, no = map(self.value, node.sources[1:], branches)
        plain = condition if " if " in condition else _bare(condition)
        text = f"({yes} if {plain} else {no})"
        if len(text) <= _LINE and not any(branch.lines for branch in branches):
            return text
        name = self.fresh("chosen")
        for header, branch, value in zip((f"if {_bare(condition)}:", "else:"), branches, (yes, no), strict=True):
            scope.nest(header, [*branch.lines, f"{name} = {_bare(value)}"])
        return name

    # Reductions.

    def reduce(self, node: Node, scope: _Scope) -> str:
        """Write the node's loop, and in it whatever else runs over the same range; the result's name."""
        group = [node, *self.companions(node, scope)]
        self.opened.update(group)
        names = {member: self.fresh(f"{member.reduction.kind}_{member.reduction.axis.name}") for member in group}
        counter = self.fresh(node.reduction.axis.name)
        body = scope.loop({member.reduction.axis: counter for member in group})
        steps = [self.step(member, names[member], body) for member in group]
        for member in group:
            start = _literal(identity(member.reduction, member.dtype), member.dtype)
            scope.lines.append(f"{names[member]} = {start}")
        scope.nest(
            self.loop_header(counter, node.reduction.axis.extent),
            [*body.lines, *(line for step in steps for line in step)],
        )
        self.opened.difference_update(group)
        scope.names.update(names)
        return names[node]

    def companions(self, node: Node, scope: _Scope) -> list[Node]:
        """Reductions over the same range that can be computed here, too, and wait for nothing open."""
        found: list[Node] = []
        for other in self.reductions:
            group = {node, *found}
            if other in group or not self.can_join(node, other, scope):
                continue
            if group.union(self.opened).intersection(other.walk()):
                continue
            if not any(other in member.walk() for member in group):
                found.append(other)
        return found

    def can_join(self, node: Node, other: Node, scope: _Scope) -> bool:
        """Whether one loop in `scope` should serve both reductions."""
        if {node.reduction.kind, other.reduction.kind} & {"any", "all"}:
            return False  # they leave their loops early
        if other.reduction.axis.extent != node.reduction.axis.extent:
            return False
        chain = scope.chain()
        if any(other in outer.names for outer in chain) or self.home(other, chain) is not scope:
            return False
        # What a branch may not need is cheap enough only where it reads what is being read anyway.
        return other in scope.regions[-1] or _arrays(other) <= _arrays(node)

    def step(self, node: Node, name: str, body: _Scope) -> list[str]:
        """The statements that take one term into the reduction."""
        term = self.term(node, body)
        match node.reduction.kind:
            case "any":
                return [f"if {_bare(term)}:", f"    {name} = True", "    break"]
            case "all":
                return [f"if not {term}:", f"    {name} = False", "    break"]
            case "sum" if node.dtype.is_float:
                return [f"{name} = {_call('accumulate', name, term)}"]
            case "sum" if node.dtype == I64:
                return [f"{name} = {_call('wrapped_add', name, term)}"]
            case "sum":
                return [f"{name} = {_bare(_wrapped(f'({name} + {term})', node.dtype))}"]
            case kind:
                return [f"{name} = {_call(kind + 'imum', name, term)}"]

    def term(self, node: Node, body: _Scope) -> str:
        """The reduction's body; a product of floats that only a sum takes may be fused with it."""
        value = node.sources[0]
        is_fusible = node.reduction.kind == "sum" and value.op is Op.MUL and value.dtype.is_float
        if is_fusible and self.uses[value] == 1 and self.home(value, body.chain()) is body:
            return _call("product", *(self.value(operand, body) for operand in value.sources))
        return self.value(value, body)


def _arrays(root: Node) -> set[str]:
    return {node.name for node in root.walk() if node.op is Op.LOAD}


# Pieces of text.


def _bare(text: str) -> str:
    """The expression without the parentheses that enclose all of it."""
    if not text.startswith("("):
        return text
    depth = 0
    for position, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return text[1:-1] if position == len(text) - 1 else text
    return text


def _call(name: str, *arguments: str) -> str:
    return f"{name}({', '.join(map(_bare, arguments))})"


def _number(dtype: DType) -> str:
    """The constructor of the type that a local of `dtype` has."""
    if dtype in HALVES:
        return "f32"
    return f"u{dtype.width}" if dtype.is_bits else dtype.name


def _wrapped(text: str, dtype: DType) -> str:
    """Integer arithmetic brought back to the width of its type."""
    is_whole = dtype.is_float or dtype.is_bool or dtype.width == 64
    return text if is_whole else _call(_number(dtype), text)


def _literal(value: int | float | bool, dtype: DType) -> str:
    """A constant that numba gives exactly the type of `dtype`."""
    if dtype.is_bool:
        return str(bool(value))
    exact = constant_array(value, dtype)
    if dtype.is_float:
        text = repr(float(exact))
        if dtype != F64:
            return f"f32({text})"
        return f"({text})" if text.startswith("-") else text
    text = str(int(exact))
    if dtype.name == "i64":
        return f"({text})" if text.startswith("-") else text
    return f"{_number(dtype)}({text})"


def _converted(x: str, given: DType, wanted: DType) -> str:
    """A cast, rounded once."""
    if wanted == BOOL:
        return f"({x} != {_literal(0, given)})"
    if not wanted.is_float:
        return _call(f"to_{_number(wanted)}" if given.is_float else _number(wanted), x)
    if wanted not in HALVES:
        return x if _number(given) == wanted.name else _call(wanted.name, x)
    if not given.is_float:
        x = _call("odd_f64" if given.width == 64 else "f64", x)
    if given == F64 or not given.is_float:
        x = _call("odd_f32", x)
    return _call(f"round_{wanted}", x)
