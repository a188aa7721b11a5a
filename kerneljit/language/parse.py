"""From the syntax tree of a function's body to the typed expression of one element.

In: a function's source and signature, and the concrete types of a call. Out: a `Formula`, or every mistake.
Statements are read here; expressions in `expressions.py`, `reductions.py` and `calls.py`, each of which
stands on the one before it; the typing rules are in `rules.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from kerneljit import errors
from kerneljit.errors import SourceMistake
from kerneljit.ir.dtype import F32, F64, DType
from kerneljit.ir.formula import Formula
from kerneljit.ir.node import Node, Op, axis_value

from .calls import Calls
from .rules import Operand, Rules
from .scope import UNKNOWN, Failed, Outside, Scope, assigned_names
from .signature import Signature
from .source import FunctionSource, keyword_of
from .types import ElementType

_STATEMENTS: dict[type[ast.stmt], type[SourceMistake]] = {
    ast.While: errors.WhileLoop,
    ast.For: errors.LoopStatement,
    ast.AsyncFor: errors.LoopStatement,
    ast.If: errors.IfStatement,
}


class Parser(Calls):
    """Parses one kernel for one choice of concrete types."""

    def __init__(
        self, source: FunctionSource, signature: Signature, types: Mapping[str, DType], outside: Outside
    ) -> None:
        self.source = source
        self.signature = signature
        self.types = types
        self.outside = outside
        self.mistakes = []
        self.output_axes = signature.axes
        self.parameters = tuple(p.with_type(self._concrete(p.element)) for p in signature.parameters)
        self.reserved = frozenset(axis.name for axis in signature.axes) | {p.name for p in self.parameters}
        self.result = self._concrete(signature.result)

    def formula(self) -> Formula | None:
        """The typed formula, or None where `mistakes` tells why not."""
        declares_f64 = self.result == F64 or any(parameter.dtype == F64 for parameter in self.parameters)
        root = self._root(F64 if declares_f64 else F32)
        if self.rules.casts_to_f64 and not declares_f64:  # known only now, and integers become floats by it
            root = self._root(F64)
        if root is None or self.mistakes:
            return None
        return Formula(self.source.name, self.signature.axes, self.parameters, root, self.result, self.spans)

    def _concrete(self, element: ElementType) -> DType:
        return self.types[element.name] if element.is_generic else element.candidates[0]

    def _root(self, float_type: DType) -> Node | None:
        self.mistakes = []
        self.rules = Rules(float_type)
        self.spans = {}
        self.extents = {axis.name: axis.extent for axis in self.signature.axes}
        names: dict[str, Any] = dict.fromkeys(self.signature.wrong_names, UNKNOWN)
        names.update({axis.name: axis_value(axis) for axis in self.signature.axes})
        for parameter in self.parameters:
            scalar = Node(Op.SCALAR, parameter.dtype, (), parameter.name, parameter.span)
            names[parameter.name] = parameter if parameter.is_array else scalar
        statements = self.source.tree.body
        scope = Scope(self.source, names, frozenset(assigned_names(statements)))
        try:
            value = self.body(scope)
            if self.signature.wrong_result:
                return None
            returned = statements[-1]
            place = returned.value if isinstance(returned, ast.Return) and returned.value else returned
            written = self.signature.result.name
            return self.checked(scope, place, lambda: self.rules.result(value, self.result, written))
        except Failed:
            return None

    # ------------------------------------------------------------------ statements

    def body(self, scope: Scope) -> Operand:
        """The value that a function returns, after the statements before it."""
        statements = scope.source.tree.body
        if _is_docstring(statements[0]):
            statements = statements[1:]
        value: Operand | None = None
        failed = False
        for position, statement in enumerate(statements):
            returns = isinstance(statement, ast.Return)
            try:
                if isinstance(statement, ast.Return) and statement.value is not None:
                    value = self.value(scope, statement.value)
                else:
                    self._statement(scope, statement)
            except Failed:
                failed = True
            if returns:
                for unreached in statements[position + 1 : position + 2]:
                    self.fail(scope, keyword_of(unreached), errors.CodeAfterReturn)
                break
        if failed:
            raise Failed
        if value is None:
            raise self.fail(scope, scope.source.head, errors.MissingReturn, name=scope.source.name)
        return value

    def _statement(self, scope: Scope, statement: ast.stmt) -> None:
        try:
            match statement:
                case ast.Pass():
                    return
                case ast.Assign():
                    self._assign(scope, statement)
                case ast.AugAssign():
                    raise self._augmented(scope, statement)
                case ast.Return():
                    raise self.fail(scope, statement, errors.MissingReturn, name=scope.source.name)
                case _:
                    raise self._unsupported(scope, statement)
        except Failed:
            for name in assigned_names([statement]):  # known, but wrong: what uses it stays silent
                scope.names[name] = UNKNOWN
            raise

    def _assign(self, scope: Scope, statement: ast.Assign) -> None:
        names: list[str] = []
        for target in statement.targets:
            if isinstance(target, ast.Tuple | ast.List):
                advice = "assign one name on each line"
                raise self.fail(scope, target, errors.UnsupportedExpression, what="unpacking", advice=advice)
            if not isinstance(target, ast.Name):
                raise self._mutation(scope, statement, target)
            names.append(target.id)
            if not scope.inlined and any(axis.name == target.id for axis in self.output_axes):
                what, advice = f"the index variable `{target.id}`", "give the new value a name of its own"
                text = scope.source.text(statement)
                # the variable itself is as it was, so that what uses it below is still judged
                self.fail(scope, target, errors.Mutation, text=text, what=what, advice=advice)
                names.pop()
        value = self.expression(scope, statement.value)
        scope.names.update(dict.fromkeys(names, value))

    def _augmented(self, scope: Scope, statement: ast.AugAssign) -> Failed:
        target = statement.target
        if not isinstance(target, ast.Name):
            return self._mutation(scope, statement, target)
        plain = ast.unparse(ast.BinOp(ast.Name(target.id), statement.op, statement.value))
        advice = f"write `{target.id} = {plain}`, or accumulate with sum(... for k in K)"
        what, text = f"`{target.id}` in place", scope.source.text(statement)
        return self.fail(scope, statement, errors.Mutation, text=text, what=what, advice=advice)

    def _mutation(self, scope: Scope, statement: ast.stmt, target: ast.expr) -> Failed:
        what, advice = "an object", "assign to a local name"
        if isinstance(target, ast.Subscript):
            what, advice = "an element of an array", "return the value of the element instead"
        text = scope.source.text(statement)
        return self.fail(scope, statement, errors.Mutation, text=text, what=what, advice=advice)

    def _unsupported(self, scope: Scope, statement: ast.stmt) -> Failed:
        place = keyword_of(statement)
        kind = _STATEMENTS.get(type(statement))
        if kind is not None:
            return self.fail(scope, place, kind)
        what, advice = scope.source.text(place), "a kernel is assignments to local names, then one `return`"
        if isinstance(statement, ast.AnnAssign):
            advice = "leave the annotation away; where a conversion is meant, call the type: `f32(...)`"
        elif isinstance(statement, ast.FunctionDef):
            advice = "define helpers outside the kernel, marked with @kj.function"
        elif isinstance(statement, ast.Expr):
            advice = "give the value a name or return it"
        return self.fail(scope, place, errors.UnsupportedStatement, what=what, advice=advice)


def _is_docstring(statement: ast.stmt) -> bool:
    constant = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(constant, ast.Constant) and isinstance(constant.value, str)
