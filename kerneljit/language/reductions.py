"""Generators inside `sum`, `min`, `max`, `any` and `all`: the loops of a formula."""

from __future__ import annotations

import ast
import builtins
from typing import Any, cast

from kerneljit import errors
from kerneljit.ir.dtype import I64
from kerneljit.ir.extent import Extent
from kerneljit.ir.indices import affine, dependencies
from kerneljit.ir.node import Axis, Node, Op, ReductionKind, axis_value, constant

from .dims import DimExpression
from .expressions import Expressions
from .rules import Operand
from .scope import UNKNOWN, Failed, Scope, assigned_names


class Reductions(Expressions):
    """Parses generators."""

    def generator(self, scope: Scope, node: ast.Call, generator: ast.GeneratorExp, kind: ReductionKind) -> Node:
        """The REDUCE node of a generator, one for each of its loops."""
        inner = scope.nested()
        axes: list[Axis] = []
        keep: Operand | None = None
        failed = False
        for clause in generator.generators:
            try:
                axes.append(self._loop_axis(inner, clause))
            except Failed:
                failed = True
                inner.names.update(dict.fromkeys(assigned_names([clause.target]), UNKNOWN))
            for test in clause.ifs:
                try:
                    keep = self._filter(inner, test, keep)
                except Failed:
                    failed = True
        body = self.value(inner, generator.elt)
        if failed:
            raise Failed
        for axis in reversed(axes):
            body = self._reduced(scope, node, kind, axis, body, keep)
            keep = None
        return cast(Node, body)

    def _filter(self, scope: Scope, test: ast.expr, before: Operand | None) -> Operand:
        value = self.value(scope, test)
        keep = self.checked(scope, test, lambda: self.rules.truth(value))
        return keep if before is None else self.checked(
            scope, test, lambda: self.rules.bitwise(Op.AND, before, keep)
        )  # fmt: skip

    def _reduced(
        self, scope: Scope, node: ast.Call, kind: ReductionKind, axis: Axis, body: Operand, keep: Operand | None
    ) -> Node:
        """One loop around a body; its axis is renamed where the body already holds a reduction over it."""
        parts = [part for part in (body, keep) if isinstance(part, Node)]
        bound = {inner.reduction.axis for part in parts for inner in part.walk() if inner.op is Op.REDUCE}
        if axis in bound:
            taken = (*scope.loops, *(other.name for other in bound))
            fresh = self._axis(axis.name, axis.extent, taken)
            body = _renamed(body, axis, fresh) if isinstance(body, Node) else body
            keep = _renamed(keep, axis, fresh) if isinstance(keep, Node) else keep
            axis = fresh
        whole = body
        return self.checked(scope, node, lambda: self.rules.reduce(kind, axis, whole, keep))

    def _loop_axis(self, scope: Scope, clause: ast.comprehension) -> Axis:
        if not isinstance(clause.target, ast.Name):
            raise self.fail(
                scope, clause.target, errors.UnsupportedExpression,
                what="a loop with several names", advice="write one loop per name: `for k in K for l in L`",
            )  # fmt: skip
        variable = clause.target.id
        if variable in scope.names and variable not in scope.variables:
            what = self._what_is(scope, variable)
            raise self.fail(scope, clause.target, errors.LoopVariableTaken, name=variable, what=what)
        extent, start = self._loop_range(scope, clause.iter)
        axis = self._axis(variable, extent, scope.loops)
        scope.loops = (*scope.loops, axis.name)
        scope.variables |= {variable}
        value: Operand = axis_value(axis, scope.source.span(clause.target))
        if start:
            value = self.checked(scope, clause.iter, lambda: self.rules.arithmetic(Op.ADD, value, start))
        scope.names[variable] = value
        return axis

    def _what_is(self, scope: Scope, name: str) -> str:
        if not scope.inlined and any(axis.name == name for axis in self.output_axes):
            return "the index variable"
        is_parameter = any(argument.arg == name for argument in scope.source.arguments)
        return "the parameter" if is_parameter else "the local name"

    def _axis(self, variable: str, extent: Extent, taken: tuple[str, ...]) -> Axis:
        """An axis for a loop. Loops of one name and extent share theirs, unless it is taken."""
        name, number = variable, 2
        while name in taken or name in self.reserved or self.extents.get(name, extent) != extent:
            name, number = f"{variable}_{number}", number + 1
        self.extents[name] = extent
        return Axis(name, extent)

    def _loop_range(self, scope: Scope, node: ast.expr) -> tuple[Extent, int]:
        """The extent and start of `K`, `K - 1`, `range(stop)` or `range(start, stop)`."""
        failure = {"text": scope.source.text(node)}
        if isinstance(node, ast.Call):
            bounds = self.all_of(lambda a=argument: self.expression(scope, a) for argument in node.args)  # type: ignore[misc]
            extents = [_as_extent(bound) for bound in bounds]
            plain = not node.keywords and len(bounds) in (1, 2) and None not in extents
            if plain and self.expression(scope, node.func) is builtins.range:
                start, stop = extents if len(extents) == 2 else [Extent(), *extents]
                assert start is not None and stop is not None
                if start.is_literal:
                    extent = stop.plus(start, -1)
                    empty = extent.is_literal and extent.constant < 0
                    return Extent() if empty else extent, start.constant
            raise self.fail(scope, node, errors.ReductionOverNonDim, **failure)
        found = self.expression(scope, node)
        is_number = isinstance(found, int) or (isinstance(found, Node) and affine(found) == affine(constant(0, I64)))
        extent_or_none = None if is_number else _as_extent(found)
        if extent_or_none is None or extent_or_none.is_literal:
            raise self.fail(scope, node, errors.ReductionOverNonDim, **failure)
        return extent_or_none, 0


def _as_extent(value: Any) -> Extent | None:
    """The size that an integer, a dim or an expression in dims stands for."""
    if isinstance(value, DimExpression):
        return value.extent
    if isinstance(value, int) and not isinstance(value, bool):
        return Extent.of(value)
    form = affine(value) if isinstance(value, Node) else None
    return form.offset if form is not None and not form.terms else None


def _renamed(root: Node, old: Axis, new: Axis) -> Node:
    """`root` with another axis where `old` is free; reductions over `old` keep theirs."""
    done: dict[Node, Node] = {}
    for node in root.walk():
        if old not in dependencies(node):
            done[node] = node
        elif node.op is Op.AXIS:
            done[node] = axis_value(new, node.span)
        else:
            sources = tuple(done[source] for source in node.sources)
            done[node] = Node(node.op, node.dtype, sources, node.argument, node.span)
    return done[root]
