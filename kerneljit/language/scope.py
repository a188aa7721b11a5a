"""What all parts of the parser stand on: the names in sight, and how mistakes are recorded.

Every mistake is recorded, not only the first: a wrong expression raises `Failed` once its mistake is noted,
its name becomes `UNKNOWN`, and whatever is made of it stays silent.
"""

from __future__ import annotations

import ast
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from typing import Any, TypeVar

from kerneljit.errors import SourceMistake, Span
from kerneljit.ir.extent import Extent
from kerneljit.ir.node import Axis, Node
from kerneljit.values import value

from .constants import Violation
from .functions import KernelFunction
from .rules import Operand, Rules
from .source import FunctionSource, read_function

T = TypeVar("T")

UNKNOWN = object()  # the value of a name whose definition is wrong


class Failed(Exception):
    """An expression is wrong, and its mistake has been recorded."""


class Scope:
    """The names that an expression can see, innermost function only."""

    def __init__(
        self,
        source: FunctionSource,
        names: dict[str, Any],
        assigned: frozenset[str],
        loops: tuple[str, ...] = (),
        variables: frozenset[str] = frozenset(),
        inlined: tuple[KernelFunction[..., Any], ...] = (),
    ) -> None:
        self.source = source
        self.names = names
        self.assigned = assigned  # every name that the function assigns somewhere
        self.loops = loops  # axes of the enclosing reductions, which inner ones must not reuse
        self.variables = variables  # names of loop variables, which inner ones may hide
        self.inlined = inlined

    def nested(self) -> Scope:
        """A scope for a generator, whose loop variables end with it."""
        return Scope(self.source, dict(self.names), self.assigned, self.loops, self.variables, self.inlined)


@value
class Outside:
    """What was found outside the kernel's own text: kept, so that later formulas see the same values."""

    sources: dict[KernelFunction[..., Any], FunctionSource] = field(default_factory=dict)
    attributes: dict[tuple[ast.AST, int], tuple[object, Any]] = field(default_factory=dict)

    def helper(self, helper: KernelFunction[..., Any]) -> FunctionSource:
        """The source of a helper, with the names that it can see, as they were at the first look."""
        if helper not in self.sources:
            self.sources[helper] = read_function(helper.function, {})
        return self.sources[helper]

    def attribute(self, node: ast.Attribute, owner: object) -> Any:
        """The attribute of an object, as it was at the first look."""
        key = (node, id(owner))
        if key not in self.attributes:
            self.attributes[key] = (owner, getattr(owner, node.attr))  # the owner is kept, and so is its id
        return self.attributes[key][1]


class Foundation(ABC):
    """The state of parsing one kernel, and the recording of mistakes."""

    rules: Rules
    outside: Outside
    mistakes: list[SourceMistake]
    output_axes: tuple[Axis, ...]
    extents: dict[str, Extent]  # of every axis so far, by its name
    reserved: frozenset[str]  # names that no reduction's axis may have
    spans: dict[Node, Span]  # where this kernel wrote a node first; nodes themselves are shared by kernels

    @abstractmethod
    def body(self, scope: Scope) -> Operand:
        """The value that a function returns."""

    def fail(self, scope: Scope, node: ast.AST, kind: type[SourceMistake], **facts: object) -> Failed:
        """Record a mistake; the caller raises what comes back."""
        self.mistakes.append(scope.source.mistake(kind, node, **facts))
        return Failed()

    def checked(self, scope: Scope, node: ast.AST, rule: Callable[[], T]) -> T:
        """A rule's answer; where it is broken, the mistake at this place."""
        self.rules.span = scope.source.span(node)
        try:
            return rule()
        except Violation as violation:
            raise self.fail(scope, node, violation.kind, **violation.facts) from None

    def all_of(self, parts: Iterable[Callable[[], T]]) -> list[T]:
        """The answers of all parts; the mistakes of all are recorded before giving up."""
        answers: list[T] = []
        failed = False
        for part in parts:
            try:
                answers.append(part())
            except Failed:
                failed = True
        if failed:
            raise Failed
        return answers


def assigned_names(statements: Iterable[ast.AST]) -> Iterator[str]:
    """The names that statements bind, those inside compound statements too; not the loop variables of generators."""
    waiting = list(statements)[::-1]
    while waiting:
        node = waiting.pop()
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name
            case ast.Lambda():
                pass
            case ast.GeneratorExp() | ast.ListComp() | ast.SetComp() | ast.DictComp():
                pass
            case ast.alias():
                yield (node.asname or node.name).split(".")[0]
            case ast.ExceptHandler(name=str(name)):
                yield name
                waiting += reversed(list(ast.iter_child_nodes(node)))
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name
            case ast.Name(ctx=ast.Store()):
                yield node.id
            case _:
                waiting += reversed(list(ast.iter_child_nodes(node)))
