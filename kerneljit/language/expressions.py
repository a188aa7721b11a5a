"""Names, operators and elements of arrays: from syntax to typed nodes."""

from __future__ import annotations

import ast
from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from kerneljit import errors
from kerneljit.ir.formula import Parameter
from kerneljit.ir.node import Node, Op, dim_value

from . import hints
from .constants import Violation
from .dims import DimExpression
from .indexing import checked_index, load
from .rules import Operand
from .scope import UNKNOWN, Failed, Foundation, Scope

_BINARY = {
    ast.Add: Op.ADD, ast.Sub: Op.SUB, ast.Mult: Op.MUL, ast.Div: Op.DIV, ast.FloorDiv: Op.FLOORDIV,
    ast.Mod: Op.MOD, ast.BitAnd: Op.AND, ast.BitOr: Op.OR, ast.BitXor: Op.XOR, ast.LShift: Op.SHL,
    ast.RShift: Op.SHR,
}  # fmt: skip
_ARITHMETIC = (Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.FLOORDIV, Op.MOD)
_COMPARE = {
    ast.Eq: Op.EQ, ast.NotEq: Op.NE, ast.Lt: Op.LT, ast.LtE: Op.LE, ast.Gt: Op.GT, ast.GtE: Op.GE,
}  # fmt: skip


class Expressions(Foundation):
    """Parses every expression but calls."""

    @abstractmethod
    def call(self, scope: Scope, node: ast.Call) -> Any:
        """A call or a reduction."""

    def value(self, scope: Scope, node: ast.expr) -> Operand:
        """An expression that must be a value, not an array, a dim object or a function."""
        found = self.expression(scope, node)
        if isinstance(found, Parameter):
            example = hints.element_example(found, self.output_axes)
            axes = hints.plural(len(found.axes), "axis", "axes")
            raise self.fail(scope, node, errors.ArrayWithoutIndex, name=found.name, axes=axes, example=example)
        if isinstance(found, DimExpression):
            return dim_value(found.extent, scope.source.span(node))
        if isinstance(found, Node | int | float):
            return found
        raise self._no_value(scope, node, found)

    def _no_value(self, scope: Scope, node: ast.expr, found: Any) -> Failed:
        what, advice = hints.kind(found)
        name = scope.source.text(node)
        return self.fail(scope, node, errors.UnsupportedConstant, name=name, what=what, advice=advice)

    def values(self, scope: Scope, nodes: list[ast.expr]) -> list[Operand]:
        """Values of several expressions; the mistakes of all are recorded before giving up."""
        return self.all_of(partial(self.value, scope, node) for node in nodes)

    def expression(self, scope: Scope, node: ast.expr) -> Any:
        """Anything that an expression can be: an operand, an array, a dim, a function, a module."""
        found = self._parsed(scope, node)
        if isinstance(found, Node):
            self.spans.setdefault(found, scope.source.span(node))
        return found

    def _parsed(self, scope: Scope, node: ast.expr) -> Any:
        match node:
            case ast.Constant(value=bool() | int() | float()):
                return node.value
            case ast.Constant():
                what, advice = f"the constant {scope.source.text(node)}", "formulas have numbers only"
                raise self.fail(scope, node, errors.UnsupportedExpression, what=what, advice=advice)
            case ast.Name():
                return self._name(scope, node)
            case ast.Attribute():
                return self._attribute(scope, node)
            case ast.Subscript():
                return self._subscript(scope, node)
            case ast.Call():
                return self.call(scope, node)
            case ast.BinOp():
                return self._binary(scope, node)
            case ast.UnaryOp():
                return self._unary(scope, node)
            case ast.Compare():
                return self._compare(scope, node)
            case ast.BoolOp():
                return self._boolean(scope, node)
            case ast.IfExp():
                return self._conditional(scope, node)
            case ast.NamedExpr(target=ast.Name(id=name)):
                scope.names[name] = UNKNOWN
        unknown = (f"`{scope.source.text(node)}`", "write it with what docs/language.md lists")
        what, advice = hints.EXPRESSIONS.get(type(node), unknown)
        raise self.fail(scope, node, errors.UnsupportedExpression, what=what, advice=advice)

    # ------------------------------------------------------------------ names

    def lookup(self, scope: Scope, name: str) -> tuple[bool, Any]:
        """Whether a name means something, and what; raises where its definition is known to be wrong."""
        if name in scope.names:
            if scope.names[name] is UNKNOWN:
                raise Failed
            return True, scope.names[name]
        if name in scope.assigned or name not in scope.source.namespace:
            return False, None
        return True, _constant(scope.source.namespace[name])

    def _name(self, scope: Scope, node: ast.Name) -> Any:
        known, found = self.lookup(scope, node.id)
        if known:
            return found
        raise self.fail(scope, node, errors.UnknownName, name=node.id, hint=self._name_hint(scope, node.id))

    def _name_hint(self, scope: Scope, name: str) -> str:
        if name in scope.assigned:
            return ": it is assigned only below"
        if name in scope.source.surroundings:
            return ": a function does not see the names of the class it stands in"
        known = [n for n in scope.source.namespace if not n.startswith("_") and not n[0].isupper()]
        known += [n for n in scope.source.function.__globals__ if not n.startswith("_")]
        return hints.similar(name, [*scope.names, *known])

    def _attribute(self, scope: Scope, node: ast.Attribute) -> Any:
        owner = self.expression(scope, node.value)
        text = scope.source.text(node)
        if isinstance(owner, Node | Parameter | int | float | DimExpression):
            advice = "values have no attributes here; the size of an axis is its dim"
            raise self.fail(scope, node, errors.UnsupportedExpression, what=f"`{text}`", advice=advice)
        known, found = self.attribute(scope, node, owner)
        if known:
            return found
        close = hints.similar(node.attr, [n for n in dir(owner) if not n.startswith("_")])
        raise self.fail(scope, node, errors.UnknownName, name=text, hint=close)

    def attribute(self, scope: Scope, node: ast.Attribute, owner: Any) -> tuple[bool, Any]:
        """Whether an object has an attribute, and its value."""
        try:
            return True, _constant(self.outside.attribute(node, owner))
        except AttributeError:
            return False, None
        except Exception as error:  # a property of the user's may raise anything
            what, name = f"an attribute that raises {type(error).__name__}", scope.source.text(node)
            advice = "read it before the kernel, and use a name for its value"
            raise self.fail(scope, node, errors.UnsupportedConstant, name=name, what=what, advice=advice) from error

    # ------------------------------------------------------------------ operators

    def _binary(self, scope: Scope, node: ast.BinOp) -> Any:
        """An operation, and those on its left that it goes on from: long sums must not exhaust Python's stack."""
        chain: list[ast.BinOp] = []
        first: ast.expr = node
        while isinstance(first, ast.BinOp) and not isinstance(first.op, ast.MatMult):
            chain.append(first)
            first = first.left
        if not chain:
            advice = "write the product: sum(a[i, k] * b[k, j] for k in K)"
            raise self.fail(scope, node, errors.UnsupportedExpression, what="`@`", advice=advice)
        left = _attempt(partial(self.value, scope, first))
        for part in reversed(chain):
            right = _attempt(partial(self.value, scope, part.right))
            if left is not None:
                left = None if right is None else _attempt(partial(self._combined, scope, part, left, right))
        if left is None:
            raise Failed
        return left

    def _combined(self, scope: Scope, node: ast.BinOp, left: Operand, right: Operand) -> Operand:
        found = self._arithmetic(scope, node, left, right)
        if isinstance(found, Node):
            self.spans.setdefault(found, scope.source.span(node))
        return found

    def _arithmetic(self, scope: Scope, node: ast.BinOp, left: Operand, right: Operand) -> Operand:
        if isinstance(node.op, ast.Pow):
            return self.checked(scope, node, lambda: self.rules.power(left, right))
        op = _BINARY[type(node.op)]
        rule = self.rules.arithmetic if op in _ARITHMETIC else self.rules.bitwise
        return self.checked(scope, node, lambda: rule(op, left, right))

    def _unary(self, scope: Scope, node: ast.UnaryOp) -> Any:
        operand = self.value(scope, node.operand)
        match node.op:
            case ast.USub():
                return self.checked(scope, node, lambda: self.rules.negate(operand))
            case ast.UAdd():
                return self.checked(scope, node, lambda: self.rules.plus(operand))
            case ast.Invert():
                return self.checked(scope, node, lambda: self.rules.complement(operand))
            case _:
                checked = self.checked(scope, node.operand, lambda: self.rules.boolean("not", operand))
                return self.checked(scope, node, lambda: self.rules.complement(checked))

    def _compare(self, scope: Scope, node: ast.Compare) -> Any:
        if any(type(operator) not in _COMPARE for operator in node.ops):
            what, advice = f"`{scope.source.text(node)}`", "compare numbers with == != < <= > >="
            raise self.fail(scope, node, errors.UnsupportedExpression, what=what, advice=advice)
        values = self.values(scope, [node.left, *node.comparators])
        triples = zip(node.ops, values, values[1:], strict=False)
        parts = self.all_of(
            partial(self.checked, scope, node, partial(self.rules.compare, _COMPARE[type(operator)], left, right))
            for operator, left, right in triples
        )
        return self._joined(scope, node, Op.AND, parts)

    def _boolean(self, scope: Scope, node: ast.BoolOp) -> Any:
        operator, op = ("and", Op.AND) if isinstance(node.op, ast.And) else ("or", Op.OR)
        parts = self.all_of(partial(self._boolean_part, scope, place, operator) for place in node.values)
        return self._joined(scope, node, op, parts)

    def _boolean_part(self, scope: Scope, place: ast.expr, operator: str) -> Operand:
        value = self.value(scope, place)
        return self.checked(scope, place, lambda: self.rules.boolean(operator, value))

    def _joined(self, scope: Scope, node: ast.expr, op: Op, parts: list[Operand]) -> Operand:
        result = parts[0]
        for part in parts[1:]:
            result = self.checked(scope, node, partial(self.rules.bitwise, op, result, part))
        return result

    def _conditional(self, scope: Scope, node: ast.IfExp) -> Any:
        condition, yes, no = self.values(scope, [node.test, node.body, node.orelse])
        truth = self.checked(scope, node.test, lambda: self.rules.condition(condition))
        return self.checked(scope, node, lambda: self.rules.where(truth, yes, no))

    # ------------------------------------------------------------------ elements of arrays

    def _subscript(self, scope: Scope, node: ast.Subscript) -> Any:
        array = self.expression(scope, node.value)
        if not isinstance(array, Parameter):
            if isinstance(array, Node | int | float | DimExpression):
                raise self.fail(scope, node, errors.NotAnArray, text=scope.source.text(node.value))
            raise self._no_value(scope, node.value, array)
        places = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
        slices = [p for p in places if isinstance(p, ast.Slice) or (isinstance(p, ast.Constant) and p.value is ...)]
        for place in slices:
            self.fail(scope, place, errors.SliceIndex)
        if slices:
            raise Failed
        if len(places) != len(array.axes):
            axes, found = hints.plural(len(array.axes), "axis", "axes"), hints.plural(len(places), "index", "indices")
            example = hints.element_example(array, self.output_axes)
            raise self.fail(
                scope, node, errors.WrongIndexCount, name=array.name, axes=axes, found=found, example=example
            )
        span, whole = scope.source.span(node), scope.source.text(node)
        indices = self.all_of(partial(self._index, scope, array, place, n, whole) for n, place in enumerate(places))
        try:
            return load(array, indices, frozenset(self.output_axes), whole, span)
        except Violation as violation:
            raise self.fail(scope, node, violation.kind, **violation.facts) from None

    def _index(self, scope: Scope, array: Parameter, place: ast.expr, position: int, whole: str) -> Any:
        operand, text = self.value(scope, place), scope.source.text(place)
        return self.checked(scope, place, lambda: checked_index(array, position, operand, text, whole))


def _attempt(parse: Callable[[], Operand]) -> Operand | None:
    """What `parse` gives; None where it fails, having recorded why."""
    try:
        return parse()
    except Failed:
        return None


def _constant(value: Any) -> Any:
    """A closure value: NumPy scalars become the Python numbers they hold."""
    return value.item() if isinstance(value, np.generic) else value
