"""How much work a call is at the very least: operations, instructions of each kind that is scarce, bytes.

In: a formula's plan, sizes, the target. Out: `Work`. Everything is counted once for each combination of axes that it
depends on, in vectors as wide as the target has, by the best instructions that the target has for it. Left out are
loads, copies into panels, edges, the lanes of a sum added at its end, and whatever a schedule does twice: a limit
must not be higher than what could be done.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod

from kerneljit.backends.llvm.peaks import instructions_of
from kerneljit.backends.target import Target
from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import BITWISE, LEAVES, Axis, Node, Op, ReductionKind
from kerneljit.plan.contractions import Pair
from kerneljit.plan.machine import Contraction
from kerneljit.plan.plan import Plan, Stage
from kerneljit.plan.pressure import is_greatest_size

Scarce = Contraction | Node
"""An instruction with ports of its own: that of a contraction, or an operation with placeholders for operands."""

_COMBINED: dict[ReductionKind, Op] = {
    "sum": Op.ADD, "min": Op.MIN, "max": Op.MAX, "any": Op.OR, "all": Op.AND,
}  # fmt: skip
DIVIDED = frozenset({Op.DIV, Op.SQRT, Op.RSQRT})
"""What the divider does."""
_FREE = frozenset({Op.LOAD, *LEAVES})


@dataclass
class Work:
    """The least that a call has to do."""

    operations: float
    """Of the formula as written: conversions are none, a product that is added is two."""
    read_bytes: float
    written_bytes: float
    instructions: float = 0.0
    """Vector instructions of any kind."""
    scarce: dict[Scarce, float] = field(default_factory=dict)
    """Units of contractions, vectors of other operations."""
    tiles: frozenset[Contraction] = frozenset()
    """Which of the contractions are of tile registers."""

    @property
    def bytes(self) -> float:
        return self.read_bytes + self.written_bytes

    def add(self, scarce: Scarce, amount: float) -> None:
        """So many more units, or vectors, of it."""
        self.scarce[scarce] = self.scarce.get(scarce, 0.0) + amount


def work_of_call(plan: Plan, sizes: Mapping[str, int], target: Target) -> Work:
    """What a call of these sizes has to do."""
    formula = plan.formula
    work = Work(_operations(formula, sizes), _read(formula, sizes), _written(formula, sizes))
    for stage in plan.stages:
        _StageWork(plan, stage, sizes, target, work).count()
    return work


def placeholder(node: Node) -> Node:
    """An operation with nothing but types and constants for operands: all that its instructions depend on."""
    sources = (s if s.op is Op.CONSTANT else Node(Op.SCALAR, s.dtype, (), "any") for s in node.sources)
    return Node(node.op, node.dtype, tuple(sources))


# ----------------------------------------------------------------------------- the formula as written


def _times(axes: frozenset[Axis], sizes: Mapping[str, int]) -> int:
    return prod(axis.extent.evaluate(sizes) for axis in axes)


def _evaluations(node: Node, sizes: Mapping[str, int]) -> int:
    """How often a node has another value; a reduction's is that of its terms."""
    if node.op is Op.REDUCE:
        return _times(dependencies(node.sources[0]) | {node.reduction.axis}, sizes)
    return _times(dependencies(node), sizes)


def _operations(formula: Formula, sizes: Mapping[str, int]) -> float:
    nodes = (node for node in _values(formula.root) if node.op not in _FREE and node.op is not Op.CAST)
    return float(sum(_evaluations(node, sizes) for node in nodes))


def _values(root: Node) -> list[Node]:
    """All nodes that are computed with, those that only say where to read left out."""
    found: dict[Node, None] = {}
    stack = [root]
    while stack:
        node = stack.pop()
        if node not in found:
            found[node] = None
            stack += node.sources if node.op is not Op.LOAD else ()
    return list(found)


def _read(formula: Formula, sizes: Mapping[str, int]) -> float:
    """Every array once, or as much of it as is asked for."""
    asked: Counter[str] = Counter()
    for node in formula.root.walk():
        if node.op is Op.LOAD:
            asked[node.name] += _times(dependencies(node), sizes)
    arrays = formula.by_name
    whole = {name: prod(extent.evaluate(sizes) for extent in arrays[name].axes) for name in asked}
    return float(sum(min(whole[name], count) * arrays[name].dtype.bytes for name, count in asked.items()))


def _written(formula: Formula, sizes: Mapping[str, int]) -> float:
    return float(_times(frozenset(formula.axes), sizes) * formula.result.bytes)


# ----------------------------------------------------------------------------- the plan


class _StageWork:
    """The instructions of one stage, added to what the stages before it take."""

    def __init__(self, plan: Plan, stage: Stage, sizes: Mapping[str, int], target: Target, work: Work) -> None:
        self.stage, self.sizes, self.target, self.work = stage, sizes, target, work
        vectors, tiles = plan.pairs(stage), plan.tile_pairs(stage)
        work.tiles |= {pair.contraction for pair in tiles.values()}
        self.pairs: dict[Node, Pair] = vectors | tiles

    def count(self) -> None:
        """Go through the stage, every node once."""
        seen: set[Node] = set()
        stack = [self.stage.root]
        while stack:
            node = stack.pop()
            if node in seen or node.op in _FREE:
                continue
            seen.add(node)
            stack += self._counted(node)

    def _counted(self, node: Node) -> tuple[Node, ...]:
        """Count a node; what it needs."""
        if node in self.pairs:
            return self._count_pair(self.pairs[node])
        if node.op is not Op.REDUCE:
            self._count_operation(node, _evaluations(node, self.sizes))
            return node.sources
        body = node.sources[0]
        if node.reduction.kind == "sum" and node.dtype.is_float and body.op is Op.MUL:
            self._count_products(node)
            return body.sources
        self._count_operation(_combination(node), _evaluations(node, self.sizes))
        return (body,)

    def _count_pair(self, pair: Pair) -> tuple[Node, ...]:
        contraction = pair.contraction
        times = _evaluations(pair.reduction, self.sizes)
        width = max(pair.left.dtype.width, contraction.left.width)
        units = times / contraction.terms if contraction.idiom == "dot" else times * width / contraction.unit_bits
        self.work.add(contraction, units)
        if contraction not in self.work.tiles:
            self.work.instructions += units / max(contraction.lanes)
        return pair.left, pair.right

    def _count_products(self, reduction: Node) -> None:
        """Products that are added as they are made."""
        vectors = _evaluations(reduction, self.sizes) * reduction.dtype.width / self.target.vector_bits
        factor = Node(Op.SCALAR, reduction.dtype, (), "any")
        self.work.add(Node(Op.MUL, reduction.dtype, (factor, factor)), vectors)
        self.work.instructions += vectors * (1 if self.target.has("fma") else 2)

    def _count_operation(self, node: Node, times: float) -> None:
        self.work.instructions += times * self._instructions(node)
        divides_by_constant = node.op is Op.DIV and node.sources[1].op is Op.CONSTANT
        if node.op in DIVIDED and node.dtype.width in (32, 64) and not divides_by_constant:
            self.work.add(placeholder(node), times * node.dtype.width / self.target.vector_bits)

    def _instructions(self, node: Node) -> float:
        """Of one element, as few as may be: what other instructions do on the side is none of its own."""
        if node.op is Op.NOT or (node.op is Op.NEG and node.dtype.is_float):
            return 0.0
        if node.op in BITWISE and self.target.has("avx512vl"):
            return instructions_of(self.target, placeholder(node)) / 2  # one instruction takes three operands
        return instructions_of(self.target, placeholder(node))


def _combination(reduction: Node) -> Node:
    """What adds one more term to a reduction that is no sum of products."""
    body, kind = reduction.sources[0], reduction.reduction.kind
    if is_greatest_size(reduction):
        return Node(Op.ABS, reduction.dtype, (body,))  # one instruction, as the comparison of integers is
    return Node(_COMBINED[kind], reduction.dtype, (Node(Op.SCALAR, reduction.dtype, (), "any"), body))
