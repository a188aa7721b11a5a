"""What values a node can have, and what a formula could do wrong with given sizes.

In: nodes, the sizes of the dims as far as they are known, and facts (`known`) such as the row statistics of
a block; out: `Interval`s that hold every value a conforming backend computes. From them:
`accumulator_overflows`. The checks of accesses are in `guards.py` and are offered here too.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from . import semantics
from .correlation import correlated
from .dtype import BOOL, F32, F64, I32, U32, DType, integer_range
from .extent import Extent
from .formula import Formula
from .guards import (
    AccessProblem,
    IndirectIndex,
    access_problems,
    guarded_loads,
    indirect_indices,
)
from .interval import FALSE, TRUE, Interval, everything, step
from .interval_operations import operation_interval, sum_interval, unrounded
from .node import COMPARISONS, Node, Op, walk_into

__all__ = [
    "AccessProblem",
    "IndirectIndex",
    "Interval",
    "Overflow",
    "access_problems",
    "accumulator_overflows",
    "guarded_loads",
    "indirect_indices",
    "interval",
    "intervals",
]

LARGEST_SIZE: Final = 1 << 62
_DEEPEST_REFINEMENT: Final = 2
_MOST_REFINEMENTS: Final = 64

Sizes = Mapping[str, int]
SizeRanges = Mapping[str, int | Interval]
"""Sizes of dims as far as they are known: exactly, or within bounds."""
Facts = Mapping[Node, Interval]
_NO_FACTS: Final[Facts] = {}


def interval(node: Node, sizes: SizeRanges | None, known: Facts = _NO_FACTS) -> Interval:
    """The values that the node can have; `known` overrides what would be found for a node."""
    return intervals(node, sizes, known)[node]


def intervals(root: Node, sizes: SizeRanges | None, known: Facts = _NO_FACTS) -> dict[Node, Interval]:
    """The interval of every node below and including the root."""
    return _Analysis(sizes, known).run(root)


def extent_interval(extent: Extent, sizes: SizeRanges | None) -> Interval:
    """The size of an axis or dim; a size that is not given is anything from 0."""
    low = high = extent.constant
    for dim, factor in extent.terms:
        given = None if sizes is None else sizes.get(dim)
        if given is None:
            given = Interval(0, LARGEST_SIZE)
        least, greatest = (int(given.low), int(given.high)) if isinstance(given, Interval) else (given, given)
        ends = factor * least, factor * greatest
        low, high = low + min(ends), high + max(ends)
    return Interval(low, high)


class _Analysis:
    """One run. Without `wraps`, integer arithmetic is exact, whatever its type can hold."""

    def __init__(self, sizes: SizeRanges | None, known: Facts, wraps: bool = True) -> None:
        self.sizes = sizes
        self.known = known
        self.wraps = wraps
        self.refinements_left = _MOST_REFINEMENTS

    def run(self, root: Node) -> dict[Node, Interval]:
        found: dict[Node, Interval] = {}
        for node in root.walk():
            found[node] = self.evaluate(node, found, 0)
        return found

    def evaluate(self, node: Node, found: dict[Node, Interval], depth: int) -> Interval:
        known = self.known.get(node)
        if known is not None:
            return known
        match node.op:
            case Op.CONSTANT | Op.AXIS | Op.DIM | Op.SCALAR | Op.LOAD:
                return self.leaf(node)
            case Op.REDUCE:
                plain = self.reduction(node, found[node.sources[0]])
            case Op.WHERE:
                plain = operation_interval(node, self.branches(node, found, depth))
            case _:
                plain = operation_interval(node, [found[source] for source in node.sources], self.wraps)
        if not self.wraps:
            return plain
        count = self.count(node.reduction.axis.extent) if node.op is Op.REDUCE else FALSE
        return correlated(node, plain, self.known, found, count)

    def leaf(self, node: Node) -> Interval:
        argument = node.argument
        match node.op:
            case Op.CONSTANT:
                assert isinstance(argument, (int, float))
                value = semantics.constant_array(argument, node.dtype).item()
                value = float(value) if node.dtype.is_float else int(value)
                return Interval(value, value) if value == value else everything(node.dtype)
            case Op.AXIS:
                return Interval(0, max(0, self.count(node.axis.extent).high - 1))
            case Op.DIM:
                assert isinstance(argument, Extent)
                size, whole = extent_interval(argument, self.sizes), everything(node.dtype)
                return size if whole.low <= size.low and size.high <= whole.high else whole
            case _:
                return everything(node.dtype)

    def count(self, extent: Extent) -> Interval:
        """How many terms a reduction has."""
        size = extent_interval(extent, self.sizes)
        return Interval(max(0, size.low), max(0, size.high))

    def reduction(self, node: Node, term: Interval) -> Interval:
        count, kind = self.count(node.reduction.axis.extent), node.reduction.kind
        if kind == "sum":
            return sum_interval(unrounded(node.sources[0], term), count, node.dtype, self.wraps)
        empty = _empty_value(kind, node.dtype)
        if count.high == 0:
            return empty
        return term.union(empty) if count.low == 0 else term

    def branches(self, node: Node, found: dict[Node, Interval], depth: int) -> list[Interval]:
        """The intervals of a WHERE's sources; a branch may assume that it is chosen."""
        condition, *branches = node.sources
        results = [found[condition]]
        for branch, truth in zip(branches, (True, False), strict=True):
            facts = _facts(condition, truth, found)
            may_refine = depth < _DEEPEST_REFINEMENT and self.refinements_left > 0
            results.append(self.assuming(branch, facts, found, depth) if may_refine else found[branch])
        return results

    def assuming(self, root: Node, facts: Facts, found: dict[Node, Interval], depth: int) -> Interval:
        if not any(node in facts for node in root.walk()):
            return found[root]
        self.refinements_left -= 1
        refined = dict(found)
        changed: set[Node] = set()
        for node in root.walk():
            if not changed.isdisjoint(node.sources):
                refined[node] = self.evaluate(node, refined, depth + 1)
            if node in facts:
                refined[node] = refined[node].intersection(facts[node])
            if refined[node] != found[node]:
                changed.add(node)
        return refined[root]


def _empty_value(kind: str, dtype: DType) -> Interval:
    if dtype.is_bool:
        return TRUE if kind == "all" else FALSE
    least, greatest = (-math.inf, math.inf) if dtype.is_float else integer_range(dtype)
    value = greatest if kind == "min" else least
    return Interval(value, value)


# what a condition says about the values in it

_OPPOSITE: Final = {Op.EQ: Op.NE, Op.NE: Op.EQ, Op.LT: Op.GE, Op.GE: Op.LT, Op.GT: Op.LE, Op.LE: Op.GT}


def _facts(condition: Node, truth: bool, found: Facts) -> dict[Node, Interval]:
    facts: dict[Node, Interval] = {}
    for implied, fact in _implied(condition, truth, found):
        for node, narrowed in _through_casts(implied, fact, found):
            facts[node] = facts.get(node, found[node]).intersection(narrowed)
    return facts


def _through_casts(node: Node, fact: Interval, found: Facts) -> Iterator[tuple[Node, Interval]]:
    """The fact, and what it says about the integer that the node is a cast of."""
    yield node, fact
    while node.op is Op.CAST and node.sources[0].dtype.is_integer:
        target, node = node.dtype, node.sources[0]
        before = found[node]
        if target.is_float:
            # up to there neighbouring integers stay apart, so that the order of the casts is theirs
            apart = _CONSECUTIVE.get(target, 0)
            low = math.ceil(fact.low) if abs(fact.low) <= apart else before.low
            high = math.floor(fact.high) if abs(fact.high) <= apart else before.high
            fact = Interval(low, high)
        elif target.is_bool or not (integer_range(target)[0] <= before.low <= before.high <= integer_range(target)[1]):
            return
        if fact.low > fact.high:
            return
        yield node, fact


_CONSECUTIVE: Final = {F32: 1 << 24, F64: 1 << 53}


def _implied(condition: Node, truth: bool, found: Facts) -> Iterator[tuple[Node, Interval]]:
    """The facts that hold where the condition has the given truth."""
    yield condition, TRUE if truth else FALSE
    match condition.op:
        case Op.NOT if condition.dtype == BOOL:
            yield from _implied(condition.sources[0], not truth, found)
        case Op.AND if truth:
            yield from (fact for source in condition.sources for fact in _implied(source, truth, found))
        case Op.OR if not truth:
            yield from (fact for source in condition.sources for fact in _implied(source, truth, found))
        case Op.CAST:
            source = condition.sources[0]
            op = Op.NE if truth else Op.EQ
            yield source, _assume(op, found[source], Interval(0, 0), source.dtype)
        case op if op in COMPARISONS:
            yield from _compared(condition, truth, found)


def _compared(condition: Node, truth: bool, found: Facts) -> Iterator[tuple[Node, Interval]]:
    left, right = condition.sources
    x, y = found[left], found[right]
    op = condition.op
    if not truth:
        if op is not Op.NE and (x.may_be_nan or y.may_be_nan):
            return  # false of NaN whatever the other side is
        op = _OPPOSITE[op]
    mirrored = {Op.LT: Op.GT, Op.GT: Op.LT, Op.LE: Op.GE, Op.GE: Op.LE}.get(op, op)
    yield left, _assume(op, x, y, left.dtype)
    yield right, _assume(mirrored, y, x, right.dtype)


def _assume(op: Op, value: Interval, other: Interval, dtype: DType) -> Interval:
    """The values of `value` that can stand in the relation to one of `other`."""
    low, high = value.low, value.high
    if op is Op.NE:
        if not other.is_point:
            return value
        low = _next(low, math.inf, dtype) if low == other.low else low
        high = _next(high, -math.inf, dtype) if high == other.low else high
        return Interval(low, high, value.may_be_nan) if low <= high else value
    gap = 0 if dtype.is_float else int(op in (Op.LT, Op.GT))
    if op in (Op.LT, Op.LE, Op.EQ):
        high = min(high, other.high - gap)
    if op in (Op.GT, Op.GE, Op.EQ):
        low = max(low, other.low + gap)
    return Interval(low, high) if low <= high else value


def _next(value: float, towards: float, dtype: DType) -> int | float:
    if dtype.is_float:
        return step(value, towards, dtype, 1)
    return int(value) + (1 if towards > 0 else -1)


# accumulators


class Overflow(NamedTuple):
    """A sum whose accumulator kerneljit chose and that may be too small for a given size."""

    node: Node
    accumulator: DType
    exact: Interval  # of the sum, or of the part of a term that is already too great, computed without wrapping
    size: int
    largest_size: int  # the greatest size of the axis that is safe; 0 where one term can be too great


def accumulator_overflows(formula: Formula, sizes: Sizes) -> list[Overflow]:
    """The sums of narrow terms that could leave their 32-bit accumulator with these sizes."""
    exact: dict[Node, Interval] | None = None
    problems: list[Overflow] = []
    for node in formula.root.walk():
        if node.op is not Op.REDUCE or node.reduction.kind != "sum" or node.dtype not in (I32, U32):
            continue
        if not _accumulator_is_ours(node):
            continue
        if exact is None:
            exact = _Analysis(sizes, _NO_FACTS, wraps=False).run(formula.root)
        size = max(0, node.reduction.axis.extent.evaluate(sizes))
        problem = _overflow(node, exact, size)
        if problem is not None:
            problems.append(problem)
    return problems


def _overflow(node: Node, exact: Facts, size: int) -> Overflow | None:
    low, high = integer_range(node.dtype)
    if size == 0:
        return None
    for part in _promoted_parts(node.sources[0]):
        least, greatest = integer_range(part.dtype)
        if exact[part].low < least or exact[part].high > greatest:
            return Overflow(node, node.dtype, exact[part], size, 0)
    total, term = exact[node], exact[node.sources[0]]
    if low <= total.low and total.high <= high:
        return None
    limits = [high // int(term.high)] if term.high > 0 else []
    limits += [-low // -int(term.low)] if term.low < 0 else []
    return Overflow(node, node.dtype, total, size, min(limits))


def _accumulator_is_ours(node: Node) -> bool:
    """Whether the terms stem from narrow types alone, and got their 32 bits by promotion."""
    narrow_leaves = 0
    for part in _value_path(node.sources[0]):
        if part.op is Op.CAST and part.sources[0].dtype.is_float:
            return False
        if part.op in (Op.LOAD, Op.SCALAR):
            if part.dtype.is_integer and part.dtype.width >= 32:
                return False
            narrow_leaves += 1
        narrow_leaves += part.dtype == BOOL
    return narrow_leaves > 0


def _value_path(root: Node) -> Iterator[Node]:
    """The nodes whose values go into that of the root by arithmetic: not indices, not conditions."""

    def inside(node: Node) -> Sequence[Node]:
        if node.op is Op.WHERE:
            return node.sources[1:]
        return () if node.op is Op.LOAD or node.dtype == BOOL else node.sources

    return walk_into(root, inside)


def _promoted_parts(root: Node) -> Iterator[Node]:
    """The arithmetic in a term that would be wrong, and not as the user asked, if it wrapped."""
    arithmetic = {Op.ADD, Op.SUB, Op.MUL, Op.NEG, Op.ABS, Op.REDUCE}
    return (part for part in _value_path(root) if part.op in arithmetic and part.dtype in (I32, U32))
