"""Rewriting: patterns over nodes, rules made of them, and the one engine that applies a table of rules.

In: a root node and a `RuleTable`; out: the node in which no rule of the table applies any more. Tables
are data, so each can be read, tested and printed by name; what they mean is theirs, how they are applied
is here.

    x = any_value("x")
    DOUBLE_NEGATION = Rule("double-negation", operation(Op.NEG, operation(Op.NEG, x)), lambda m: m["x"])
    apply(root, RuleTable("example", (DOUBLE_NEGATION,)))
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from kerneljit.errors import Span

from .dtype import DType
from .node import COMMUTATIVE, Node, Op

Match = Mapping[str, Node]
_NOTHING: Final[Match] = {}


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a node must look like. What is None is not asked about.

    `capture` names the node for the rule's function; one name stands for one node wherever it occurs.
    A commutative operation of two sources matches with its sources in either order.
    """

    ops: frozenset[Op] | None = None
    sources: tuple[Pattern, ...] | None = None
    capture: str | None = None
    dtype: Callable[[DType], bool] | None = None
    condition: Callable[[Node], bool] | None = None

    def matches(self, node: Node, captured: Match = _NOTHING) -> Iterator[Match]:
        """Every way in which the node fits, given what was captured before."""
        if self.ops is not None and node.op not in self.ops:
            return
        if self.dtype is not None and not self.dtype(node.dtype):
            return
        if self.condition is not None and not self.condition(node):
            return
        if self.capture is not None:
            if captured.get(self.capture, node) is not node:
                return
            captured = {**captured, self.capture: node}
        if self.sources is None:
            yield captured
        elif len(self.sources) == len(node.sources):
            yield from _match_all(self.sources, node.sources, captured)
            if len(node.sources) == 2 and node.op in COMMUTATIVE:
                yield from _match_all(self.sources, node.sources[::-1], captured)


def _match_all(patterns: tuple[Pattern, ...], nodes: tuple[Node, ...], captured: Match) -> Iterator[Match]:
    if not patterns:
        yield captured
        return
    for extended in patterns[0].matches(nodes[0], captured):
        yield from _match_all(patterns[1:], nodes[1:], extended)


def any_value(
    capture: str | None = None,
    *,
    dtype: Callable[[DType], bool] | None = None,
    condition: Callable[[Node], bool] | None = None,
) -> Pattern:
    """A pattern of any node at all."""
    return Pattern(None, None, capture, dtype, condition)


def operation(
    ops: Op | Iterable[Op],
    *sources: Pattern,
    capture: str | None = None,
    dtype: Callable[[DType], bool] | None = None,
    condition: Callable[[Node], bool] | None = None,
) -> Pattern:
    """A pattern of an operation, or of any of several; without sources, of whatever it is applied to."""
    admitted = frozenset({ops}) if isinstance(ops, Op) else frozenset(ops)
    return Pattern(admitted, sources or None, capture, dtype, condition)


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern, and what replaces its matches; the function says None to leave one alone.

    The function is given the captured nodes, and the matched node itself as `match["root"]`.
    """

    name: str
    pattern: Pattern
    function: Callable[[Match], Node | None]

    def rewrite(self, node: Node) -> Node | None:
        """What replaces the node, or None where the rule does not change it."""
        for match in self.pattern.matches(node):
            replacement = self.function({**match, "root": node})
            if replacement is not None and replacement is not node:
                return replacement
        return None


@dataclass(frozen=True)
class RuleTable:
    """Rules that are applied together; of those that match a node, the first wins."""

    name: str
    rules: tuple[Rule, ...]

    @cached_property
    def by_op(self) -> Mapping[Op, tuple[Rule, ...]]:
        """The rules that can match a node of each operation."""
        return {
            op: tuple(rule for rule in self.rules if rule.pattern.ops is None or op in rule.pattern.ops) for op in Op
        }

    def rewrite(self, node: Node) -> tuple[Rule, Node] | None:
        """The first rule that changes the node, and what it makes of it."""
        for rule in self.by_op[node.op]:
            replacement = rule.rewrite(node)
            if replacement is not None:
                return rule, replacement
        return None


class RewriteError(RuntimeError):
    """A table that never comes to rest: a defect of the table, not of the formula."""

    def __init__(self, table: RuleTable, rule: Rule, node: Node, why: str) -> None:
        super().__init__(f"rule {rule.name!r} of table {table.name!r} {why} at {node!r}")


# far beyond what any table needs per node, and soon enough to be an error instead of a hang
_REWRITES_PER_NODE: Final = 64
_LEAST_BUDGET: Final = 4096


def apply(root: Node, table: RuleTable) -> Node:
    """The node with the table applied until nothing changes, sources before their users.

    Every node is brought to rest once, however often it is used.
    """
    return _Rewriting(table, sum(1 for _ in root.walk())).run(root)


class _Rewriting:
    """One application of a table. `settled` maps nodes to what they come to rest as."""

    def __init__(self, table: RuleTable, size: int) -> None:
        self.table = table
        self.budget = _LEAST_BUDGET + _REWRITES_PER_NODE * size
        self.settled: dict[Node, Node] = {}
        self.replaced: dict[Node, tuple[Rule | None, Node]] = {}

    def run(self, root: Node) -> Node:
        # an explicit stack: formulas may be deeper than Python's
        stack = [root]
        while stack:
            node = stack[-1]
            if node in self.settled:
                stack.pop()
                continue
            waiting_for = self.step(node)
            if waiting_for:
                stack.extend(waiting_for)
            else:
                stack.pop()
        return self.settled[root]

    def step(self, node: Node) -> list[Node]:
        """Settle the node, or say which nodes must settle before it."""
        if node in self.replaced:
            rule, target = self.replaced[node]
            if target not in self.settled:
                # the stack holds the node only below what it waits for, so its target leads back to it
                raise RewriteError(self.table, rule or self.table.rules[0], node, "comes back to its own start")
            self.settled[node] = self.settled[target]
            return []
        waiting_for = [source for source in reversed(node.sources) if source not in self.settled]
        if waiting_for:
            return waiting_for
        found = self.replacement(node)
        if found is None:
            self.settled[node] = node
            return []
        self.replaced[node] = found
        return [found[1]]

    def replacement(self, node: Node) -> tuple[Rule | None, Node] | None:
        sources = tuple(self.settled[source] for source in node.sources)
        if any(new is not old for new, old in zip(sources, node.sources, strict=True)):
            return None, Node(node.op, node.dtype, sources, node.argument, node.span)
        found = self.table.rewrite(node)
        if found is None:
            return None
        rule, target = found
        self.budget -= 1
        if self.budget < 0:
            raise RewriteError(self.table, rule, node, "does not come to an end")
        if node.span is not None:
            _lend_span(target, node.span, set(node.sources))
        return found


def _lend_span(root: Node, span: Span, known: set[Node]) -> None:
    """Give a span to nodes that a rule made and that have none, down to the nodes it found there."""
    stack = [root]
    while stack:
        node = stack.pop()
        if node.span is None and node not in known:
            # no part of what a node is, so that setting it late changes no identity
            object.__setattr__(node, "span", span)
            stack.extend(node.sources)
