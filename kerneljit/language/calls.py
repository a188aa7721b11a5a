"""Calls: functions of the language, casts, and the user's helpers, which are inlined."""

from __future__ import annotations

import ast
import builtins
from functools import partial
from typing import Any

from kerneljit import errors
from kerneljit.errors import SourceMistake
from kerneljit.ir.formula import Parameter
from kerneljit.ir.node import Node, Op, ReductionKind

from . import functions, hints
from .dims import DimExpression
from .functions import BuiltinFunction, KernelFunction
from .reductions import Reductions
from .rules import Operand
from .scope import Failed, Scope, assigned_names
from .signature import unusual_parameters
from .types import ElementType

_REDUCTIONS: dict[str, ReductionKind] = {"sum": "sum", "min": "min", "max": "max", "any": "any", "all": "all"}
_PYTHON_FUNCTIONS = {"abs": ("x",), "round": ("x",), "pow": ("x", "y")}
_COLLECTIONS = (ast.ListComp, ast.SetComp, ast.List, ast.Tuple, ast.Set)


class Calls(Reductions):
    """Parses calls."""

    def call(self, scope: Scope, node: ast.Call) -> Any:
        """The operand, or whatever else a helper returns, that a call stands for."""
        callee = self._callee(scope, node)
        name = scope.source.text(node.func)
        if node.keywords or any(isinstance(argument, ast.Starred) for argument in node.args):
            what = "keyword arguments" if node.keywords else "`*` arguments"
            raise self.fail(scope, node, errors.KeywordInCall, name=name, what=what)
        if isinstance(callee, ElementType):
            return self._cast(scope, node, name, callee)
        if isinstance(callee, BuiltinFunction):
            return self._builtin(scope, node, name, callee)
        if isinstance(callee, KernelFunction):
            return self._inline(scope, node, name, callee)
        if callee.__name__ in _REDUCTIONS:
            return self._reduction_or_extreme(scope, node, name, _REDUCTIONS[callee.__name__])
        return self._python_function(scope, node, name, callee.__name__)

    # ------------------------------------------------------------------ what is called

    def _callee(self, scope: Scope, node: ast.Call) -> Any:
        known, callee = self._find(scope, node.func)
        if known and _can_be_called(callee):
            return callee
        name = scope.source.text(node.func)
        owner_hint = ": values have no methods here" if known is None else ""
        hint = hints.for_call(callee, name, node.args)
        self.fail(scope, node.func, errors.UnknownFunction, name=name, hint=owner_hint + hint)
        for argument in node.args:  # mistakes in the arguments do not come from this one
            if isinstance(argument, ast.BinOp | ast.UnaryOp | ast.Subscript | ast.Call | ast.Name):
                self._silently_failing(scope, argument)
        raise Failed

    def _silently_failing(self, scope: Scope, node: ast.expr) -> None:
        try:
            self.expression(scope, node)
        except Failed:
            return

    def _find(self, scope: Scope, node: ast.expr) -> tuple[bool | None, Any]:
        """Whether something is there to be called, and what; None in place of False for a method of a value."""
        if isinstance(node, ast.Name):
            return self.lookup(scope, node.id)
        if isinstance(node, ast.Attribute):
            owner = self.expression(scope, node.value)
            if isinstance(owner, Node | Parameter | int | float | DimExpression):
                return None, None
            return self.attribute(scope, node, owner)
        return True, self.expression(scope, node)

    # ------------------------------------------------------------------ functions of the language

    def _arguments(self, scope: Scope, node: ast.Call, name: str, parameters: tuple[str, ...]) -> list[Operand]:
        self._count_arguments(scope, node, name, parameters)
        return self.values(scope, node.args)

    def _count_arguments(self, scope: Scope, node: ast.Call, name: str, parameters: tuple[str, ...]) -> None:
        if len(node.args) != len(parameters):
            expected = hints.plural(len(parameters), "argument", "arguments")
            example = f"{name}({', '.join(parameters)})"
            raise self.fail(
                scope, node, errors.WrongArgumentCount,
                name=name, expected=expected, found=len(node.args), example=example,
            )  # fmt: skip

    def _cast(self, scope: Scope, node: ast.Call, name: str, element: ElementType) -> Operand:
        (operand,) = self._arguments(scope, node, name, ("x",))
        return self.checked(scope, node, lambda: self.rules.explicit_cast(operand, element.candidates[0]))

    def _builtin(self, scope: Scope, node: ast.Call, name: str, builtin: BuiltinFunction) -> Operand:
        parameters = ("x", "low", "high") if builtin is functions.clamp else ("x",)
        operands = self._arguments(scope, node, name, parameters)
        if builtin is functions.clamp:
            value, low, high = operands
            raised = self.checked(scope, node, lambda: self.rules.extreme(Op.MAX, [value, low]))
            return self.checked(scope, node, lambda: self.rules.extreme(Op.MIN, [raised, high]))
        if builtin is functions.popcount:
            return self.checked(scope, node, lambda: self.rules.popcount(operands[0]))
        op = builtin.op
        assert op is not None
        return self.checked(scope, node, lambda: self.rules.float_function(op, operands[0]))

    def _python_function(self, scope: Scope, node: ast.Call, name: str, function: str) -> Operand:
        operands = self._arguments(scope, node, name, _PYTHON_FUNCTIONS[function])
        rule = {"abs": self.rules.absolute, "round": self.rules.round, "pow": self.rules.power}[function]
        return self.checked(scope, node, lambda: rule(*operands))  # type: ignore[operator, no-any-return]

    def _reduction_or_extreme(self, scope: Scope, node: ast.Call, name: str, kind: ReductionKind) -> Operand:
        arguments = node.args
        if len(arguments) == 1 and isinstance(arguments[0], ast.GeneratorExp):
            return self.generator(scope, node, arguments[0], kind)
        if len(arguments) == 1 and isinstance(arguments[0], ast.ListComp | ast.SetComp):
            raise self.fail(scope, arguments[0], errors.ListInReduction, name=name)
        if arguments and isinstance(arguments[0], ast.GeneratorExp):
            self._count_arguments(scope, node, name, ("... for k in K",))
        if kind in ("min", "max") and len(arguments) > 1:
            operands = self.values(scope, arguments)
            op = Op.MIN if kind == "min" else Op.MAX
            return self.checked(scope, node, lambda: self.rules.extreme(op, operands))
        self.all_of(partial(self.expression, scope, argument) for argument in arguments)
        advice = f"write a generator: `{name}(... for k in K)`"
        if kind in ("min", "max"):
            advice += f", or give it two values or more: `{name}(x, y)`"
        raise self.fail(scope, node, errors.ReductionWithoutLoop, name=name, advice=advice)

    # ------------------------------------------------------------------ helpers

    def _inline(self, scope: Scope, node: ast.Call, name: str, helper: KernelFunction[..., Any]) -> Operand:
        if helper in scope.inlined:
            raise self.fail(scope, node, errors.RecursiveFunction, name=name)
        try:
            source = self.outside.helper(helper)
        except SourceMistake as mistake:
            raise self.fail(scope, node, type(mistake), **mistake.facts) from None
        unusual = unusual_parameters(source)
        if unusual:
            self.mistakes += unusual
            raise Failed
        names = tuple(argument.arg for argument in source.arguments)
        self._count_arguments(scope, node, name, names)
        arguments = self.all_of(partial(self.expression, scope, argument) for argument in node.args)
        inner = Scope(
            source,
            dict(zip(names, arguments, strict=True)),
            frozenset(assigned_names(source.tree.body)),
            scope.loops,
            frozenset(),
            (*scope.inlined, helper),
        )
        return self.body(inner)


def _can_be_called(callee: Any) -> bool:
    if isinstance(callee, ElementType):
        return not callee.is_generic
    if isinstance(callee, BuiltinFunction | KernelFunction):
        return True
    name = getattr(callee, "__name__", None)
    if not isinstance(name, str) or name not in (*_REDUCTIONS, *_PYTHON_FUNCTIONS):
        return False
    return callee is getattr(builtins, name)
