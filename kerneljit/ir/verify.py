"""What every formula must satisfy, as a table of rules that one engine applies to every node.

In: a `Formula` from any pass; out: the problems found, each naming its rule, its node and the line of
the printed formula. A problem here is a defect of the pass that made the formula, never the user's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from .dtype import BITS, BOOL, F32, F64, I32, I64, INTEGERS, U32, U64, DType, accumulator_type, integer_range
from .extent import Extent
from .formula import Formula
from .indices import dependencies, index_form
from .node import BINARY, BITWISE, COMPARISONS, FLOAT_FUNCTIONS, SHIFTS, UNARY, Axis, Node, Op, Reduction
from .text import ARITY, formula_lines

_ARITHMETIC_FLOATS: Final = frozenset({F32, F64})
_ARITHMETIC_INTEGERS: Final = frozenset({I32, U32, I64, U64})
_ARITHMETIC_TYPES: Final = _ARITHMETIC_FLOATS | _ARITHMETIC_INTEGERS
_WORDS: Final = frozenset({*INTEGERS, *BITS})


@dataclass(frozen=True, slots=True)
class Problem:
    """One rule that one node breaks."""

    rule: str
    node: Node
    message: str
    line: str  # of the printed formula

    def __str__(self) -> str:
        return f"{self.rule}: {self.message}, in {self.line!r}"


class VerificationError(ValueError):
    """A formula that breaks the rules of the representation."""

    def __init__(self, formula: Formula, problems: list[Problem]) -> None:
        listed = "\n  ".join(map(str, problems))
        super().__init__(f"the formula of {formula.name} is malformed:\n  {listed}")
        self.problems = tuple(problems)


@dataclass(frozen=True)
class Scope:
    """What a rule may ask about the formula around a node."""

    formula: Formula
    extents: dict[str, Extent]  # of each axis name, where it was met first
    bound: dict[Node, frozenset[Axis]]  # axes that reductions below or at the node run over


Check = Callable[[Node, Scope], str | None]


@dataclass(frozen=True, slots=True)
class VerifyRule:
    """A condition on the nodes of some operations; `check` says what is wrong, or None."""

    name: str
    ops: frozenset[Op]
    check: Check


def verify(formula: Formula) -> list[Problem]:
    """Every broken rule, in the order of the printed formula."""
    lines, positions = formula_lines(formula)
    problems: list[Problem] = []

    def report(rule: str, node: Node, message: str) -> None:
        problems.append(Problem(rule, node, message, lines[positions[node]].strip()))

    for node in formula.root.walk():
        message = _check_structure(node)
        if message is not None:
            report("structure", node, message)
    if problems:  # the other rules rely on the number of sources and the kind of argument
        return problems
    scope = _scope(formula)
    for node in formula.root.walk():
        for rule in RULES_BY_OP.get(node.op, ()):
            message = rule.check(node, scope)
            if message is not None:
                report(rule.name, node, message)
    for rule_name, message in _check_formula(formula):
        report(rule_name, formula.root, message)
    return problems


def assert_valid(formula: Formula) -> None:
    """Raise a `VerificationError` unless the formula satisfies every rule."""
    problems = verify(formula)
    if problems:
        raise VerificationError(formula, problems)


def _scope(formula: Formula) -> Scope:
    extents = {axis.name: axis.extent for axis in formula.axes}
    bound: dict[Node, frozenset[Axis]] = {}
    for node in formula.root.walk():
        below: frozenset[Axis] = frozenset().union(*(bound[source] for source in node.sources))
        if node.op is Op.REDUCE:
            below |= {node.reduction.axis}
        bound[node] = below
        axis = node.axis if node.op is Op.AXIS else node.reduction.axis if node.op is Op.REDUCE else None
        if axis is not None:
            extents.setdefault(axis.name, axis.extent)
    return Scope(formula, extents, bound)


# rules

_ARGUMENTS: Final[dict[Op, tuple[type, ...]]] = {
    Op.CONSTANT: (bool, int, float),
    Op.AXIS: (Axis,),
    Op.DIM: (Extent,),
    Op.SCALAR: (str,),
    Op.LOAD: (str,),
    Op.REDUCE: (Reduction,),
}


def _check_structure(node: Node) -> str | None:
    expected = _ARGUMENTS.get(node.op, (type(None),))
    if not isinstance(node.argument, expected):
        return f"the argument of {node.op} must not be {node.argument!r}"
    arity = 1 if node.op is Op.REDUCE else ARITY.get(node.op, 0)
    if node.op is not Op.LOAD and len(node.sources) != arity:
        return f"{node.op} takes {arity} sources, not {len(node.sources)}"
    return None


def _check_formula(formula: Formula) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    if formula.root.dtype != formula.result:
        found.append(("result", f"the root is {formula.root.dtype}, the result {formula.result}"))
    free = dependencies(formula.root) - frozenset(formula.axes)
    found += [
        ("axis-scope", f"axis {axis} is used outside its reduction")
        for axis in sorted(free, key=lambda axis: axis.name)
    ]
    names = [axis.name for axis in formula.axes]
    if len(set(names)) != len(names):
        found.append(("axis-names", f"output axes share a name: {', '.join(names)}"))
    parameters = [parameter.name for parameter in formula.parameters]
    if len(set(parameters)) != len(parameters):
        found.append(("parameter-names", f"parameters share a name: {', '.join(parameters)}"))
    return found


def _check_constant(node: Node, scope: Scope) -> str | None:
    kind = bool if node.dtype.is_bool else float if node.dtype.is_float else int
    if type(node.argument) is not kind:
        return f"a constant of {node.dtype} holds a Python {kind.__name__}, not {node.argument!r}"
    if isinstance(node.argument, int) and not node.dtype.is_bool:
        low, high = integer_range(node.dtype)
        if not low <= node.argument <= high:
            return f"{node.argument} is out of the range of {node.dtype}"
    return None


def _check_size_type(node: Node, scope: Scope) -> str | None:
    return None if node.dtype == I64 else f"{node.op} is an i64, not {node.dtype}"


def _check_axis_name(node: Node, scope: Scope) -> str | None:
    axis = node.axis if node.op is Op.AXIS else node.reduction.axis
    known = scope.extents[axis.name]
    return None if known == axis.extent else f"axis {axis} has also the extent {known}"


def _check_rebinding(node: Node, scope: Scope) -> str | None:
    axis = node.reduction.axis
    if axis in scope.formula.axes:
        return f"the reduction runs over the output axis {axis}"
    if axis in scope.bound[node.sources[0]]:
        return f"a reduction over {axis} contains another one over the same axis"
    return None


def _check_parameter(node: Node, scope: Scope) -> str | None:
    parameter = scope.formula.by_name.get(node.name)
    if parameter is None:
        return f"there is no parameter {node.name}"
    if parameter.is_array != (node.op is Op.LOAD):
        return f"{node.name} is {'an array' if parameter.is_array else 'a scalar'}"
    if parameter.dtype != node.dtype:
        return f"{node.name} is {parameter.dtype}, not {node.dtype}"
    if node.op is Op.LOAD and len(node.sources) != len(parameter.axes):
        return f"{node.name} has {len(parameter.axes)} axes, not {len(node.sources)}"
    return None


def _check_indices(node: Node, scope: Scope) -> str | None:
    for position, source in enumerate(node.sources):
        if source.dtype != I64:
            return f"index {position} is {source.dtype}, not i64"
        form = index_form(source)
        if form is None:
            return f"index {position} is neither affine nor affine plus one element"
        if form.indirect is not None and not _reads_integer(form.indirect):
            return f"index {position} reads rows from something that is not an integer"
    return None


def _reads_integer(indirect: Node) -> bool:
    element = indirect.sources[0] if indirect.op is Op.CAST else indirect
    return element.dtype.is_integer


def _check_cast(node: Node, scope: Scope) -> str | None:
    source, target = node.sources[0].dtype, node.dtype
    if target.is_bits:
        return f"{source} cannot become {target}"
    if source.is_bits and not target.is_bool and (target.kind, target.width) != ("unsigned", source.width):
        return f"{source} becomes u{source.width} or bool_, not {target}"
    return None


def _check_where(node: Node, scope: Scope) -> str | None:
    condition, then, otherwise = (source.dtype for source in node.sources)
    if condition != BOOL:
        return f"the condition is {condition}, not bool_"
    if not then == otherwise == node.dtype:
        return f"a selection between {then} and {otherwise} is not {node.dtype}"
    return None


def _check_reduction(node: Node, scope: Scope) -> str | None:
    body, kind = node.sources[0].dtype, node.reduction.kind
    if body != node.dtype:
        return f"a reduction of {body} is not {node.dtype}"
    match kind:
        case "sum":
            fits = (body.is_float or body.is_integer) and accumulator_type(body) == body
        case "min" | "max":
            fits = body.is_float or body.is_integer
        case "any" | "all":
            fits = body.is_bool
        case _:
            return f"there is no reduction {kind}"
    return None if fits else f"{kind} does not reduce {body}"


def _check_operands(node: Node, scope: Scope) -> str | None:
    types = {source.dtype for source in node.sources}
    return None if len(types) == 1 else f"operands of {node.op} differ: {', '.join(sorted(map(str, types)))}"


def _check_keeps_type(node: Node, scope: Scope) -> str | None:
    source = node.sources[0].dtype
    return None if source == node.dtype else f"{node.op} of {source} is not {node.dtype}"


def _check_comparison(node: Node, scope: Scope) -> str | None:
    if node.dtype != BOOL:
        return f"a comparison is bool_, not {node.dtype}"
    if node.op not in (Op.EQ, Op.NE) and node.sources[0].dtype.is_bits:
        return f"bits have no order, so {node.op} does not compare them"
    return None


def _admits(admitted: Callable[[DType], bool]) -> Check:
    def check(node: Node, scope: Scope) -> str | None:
        return None if admitted(node.dtype) else f"{node.op} is not defined on {node.dtype}"

    return check


_KEEPING: Final = (UNARY | BINARY) - COMPARISONS - {Op.CAST}

RULES: Final[tuple[VerifyRule, ...]] = (
    VerifyRule("constant", frozenset({Op.CONSTANT}), _check_constant),
    VerifyRule("size-type", frozenset({Op.AXIS, Op.DIM}), _check_size_type),
    VerifyRule("axis-extent", frozenset({Op.AXIS, Op.REDUCE}), _check_axis_name),
    VerifyRule("axis-rebound", frozenset({Op.REDUCE}), _check_rebinding),
    VerifyRule("parameter", frozenset({Op.SCALAR, Op.LOAD}), _check_parameter),
    VerifyRule("index", frozenset({Op.LOAD}), _check_indices),
    VerifyRule("cast", frozenset({Op.CAST}), _check_cast),
    VerifyRule("where", frozenset({Op.WHERE}), _check_where),
    VerifyRule("reduction", frozenset({Op.REDUCE}), _check_reduction),
    VerifyRule("operand-types", BINARY, _check_operands),
    VerifyRule("result-type", _KEEPING, _check_keeps_type),
    VerifyRule("comparison", COMPARISONS, _check_comparison),
    VerifyRule(
        "arithmetic-type",
        frozenset({Op.ADD, Op.SUB, Op.MUL, Op.NEG, Op.ABS}),
        _admits(_ARITHMETIC_TYPES.__contains__),
    ),
    VerifyRule("float-type", FLOAT_FUNCTIONS | {Op.DIV, Op.POW}, _admits(_ARITHMETIC_FLOATS.__contains__)),
    VerifyRule("integer-type", frozenset({Op.FLOORDIV, Op.MOD}), _admits(_ARITHMETIC_INTEGERS.__contains__)),
    VerifyRule("ordered-type", frozenset({Op.MIN, Op.MAX}), _admits(lambda dtype: not dtype.is_bits)),
    VerifyRule("bitwise-type", BITWISE, _admits(lambda dtype: dtype in _WORDS or dtype.is_bool)),
    VerifyRule("word-type", SHIFTS | {Op.POPCOUNT}, _admits(_WORDS.__contains__)),
)

RULES_BY_OP: Final[dict[Op, tuple[VerifyRule, ...]]] = {
    op: tuple(rule for rule in RULES if op in rule.ops) for op in Op
}
