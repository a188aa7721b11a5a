"""The definition of what a formula means: slow, plain NumPy, and obeyed by every backend.

In go a formula, the arrays and scalars of a call and the sizes of its dims; out comes the whole output.
`Evaluator` is the walk over the formula that this shares with the error bound: every node becomes an
array with one dimension per axis of the formula, of length 1 where the node does not vary, so that
NumPy's broadcasting does the rest. Memory stays bounded because outputs are made tile by tile and
reductions chunk by chunk.

A float `sum` is added up in a wider format and rounded once. Its order being free, that is as good an
answer as any, and the most accurate one.

An element outside an array may be named where it is not used (`x[t - w] if t >= w else 0.0`), so a
value carries along where it is `invalid`, and only an invalid output element is an error.
"""

from __future__ import annotations

import itertools
import math
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

import numpy as np

from . import semantics
from .dtype import DType, to_numpy
from .extent import Extent
from .formula import Formula, Parameter
from .indices import dependencies
from .node import LEAVES, Axis, Node, Op
from .semantics import Array

CHUNK = 1 << 18

Box = tuple[tuple[int, int], ...]
"""Of each output axis, where a part of it begins and ends."""


@dataclass(slots=True)
class Value:
    """A node's value over a box of axes; `invalid` marks what was read outside an array."""

    array: Array
    invalid: Array | None = field(default=None, kw_only=True)


V = TypeVar("V", bound=Value)


class _Frame(Generic[V]):
    """A box of axes, and the values of the nodes that vary with its own axes."""

    def __init__(self, ranges: Mapping[Axis, tuple[int, int]], parent: _Frame[V] | None) -> None:
        self.own = frozenset(ranges)
        self.ranges: dict[Axis, tuple[int, int]] = {**(parent.ranges if parent else {}), **ranges}
        self.parent = parent
        self.values: dict[Node, V] = {}

    def home(self, node: Node) -> _Frame[V]:
        """The outermost frame in which the node's value is already settled."""
        frame, axes = self, dependencies(node)
        while frame.parent is not None and not frame.own & axes:
            frame = frame.parent
        return frame

    def size(self, axes: frozenset[Axis]) -> int:
        """How many elements a box over these axes has, those not yet bound not counted."""
        return math.prod(stop - start for axis, (start, stop) in self.ranges.items() if axis in axes)


class Evaluator(ABC, Generic[V]):
    """Walks a formula; a subclass says what a leaf, an operation and a reduction give."""

    def __init__(
        self, formula: Formula, values: Mapping[str, Any], sizes: Mapping[str, int], chunk: int = CHUNK
    ) -> None:
        self.formula = formula
        self.sizes = sizes
        self.chunk = chunk
        dependencies(formula.root)  # settles every node at once; asked node by node it takes quadratic time
        reductions = (node.reduction.axis for node in formula.root.walk() if node.op is Op.REDUCE)
        axes = dict.fromkeys((*formula.axes, *reductions))
        self.dimension = {axis: place for place, axis in enumerate(axes)}
        self.extents = tuple(self._extent(axis) for axis in formula.axes)
        self.values = {p.name: _argument(p, values, sizes) for p in formula.parameters}
        self._orders: dict[Node, tuple[Node, ...]] = {}

    # --------------------------------------------------------------- what a subclass says

    @abstractmethod
    def leaf(self, node: Node, array: Array) -> V:
        """A constant, an index variable, a size, a scalar."""

    @abstractmethod
    def load(self, node: Node, array: Array, indices: Sequence[V]) -> V:
        """Elements that were read."""

    @abstractmethod
    def operation(self, node: Node, sources: Sequence[V]) -> V:
        """Any operation element by element."""

    @abstractmethod
    def start(self, node: Node) -> Any:
        """The state of a reduction before its first element."""

    @abstractmethod
    def absorb(self, node: Node, state: Any, body: V, length: int, dimension: int) -> Any:
        """The state after another `length` values of the body along a dimension."""

    @abstractmethod
    def finish(self, node: Node, state: Any) -> V:
        """The value of a reduction."""

    # --------------------------------------------------------------- the walk

    def tiles(self, boxes: Iterable[Box] | None = None) -> Iterator[tuple[tuple[slice, ...], V]]:
        """The value of the root for these boxes, or for boxes that cover the output."""
        base: _Frame[V] = _Frame({}, None)
        for box in boxes if boxes is not None else _boxes(self.extents, self.chunk):
            frame = _Frame(dict(zip(self.formula.axes, box, strict=True)), base)
            yield tuple(slice(*bounds) for bounds in box), self._evaluate(self.formula.root, frame)

    def output(self, array: Array, box: tuple[slice, ...]) -> Array:
        """An array over all axes as one over the box of output axes."""
        shape = tuple(part.stop - part.start for part in box)
        inner = (1,) * (len(self.dimension) - len(shape))
        return np.broadcast_to(array, shape + inner).reshape(shape)

    def refuse_invalid(self, value: V, box: tuple[slice, ...]) -> None:
        """Raise where an output element depends on one outside its array."""
        if value.invalid is not None and value.invalid.any():
            where = np.argwhere(self.output(value.invalid, box))[0]
            place = tuple(int(offset) + part.start for offset, part in zip(where, box, strict=True))
            arrays = dict.fromkeys(node.name for node in self.formula.root.walk() if node.op is Op.LOAD)
            raise IndexError(
                f"{self.formula.name}: output element {place} reads outside an array (one of {', '.join(arrays)})"
            )

    def _extent(self, axis: Axis) -> int:
        extent = axis.extent.evaluate(self.sizes)
        if extent < 0:
            raise ValueError(f"axis {axis.name} has the negative size {axis.extent} = {extent}")
        return extent

    def _order(self, root: Node) -> tuple[Node, ...]:
        """Nodes to evaluate for `root`, sources first; bodies of reductions have their own order."""
        if root not in self._orders:
            done: dict[Node, None] = {}
            stack = [(root, False)]
            while stack:
                node, expanded = stack.pop()
                if expanded or node.op is Op.REDUCE:
                    done.setdefault(node)
                elif node not in done:
                    stack.append((node, True))
                    stack.extend((source, False) for source in reversed(node.sources))
            self._orders[root] = tuple(done)
        return self._orders[root]

    def _evaluate(self, root: Node, frame: _Frame[V]) -> V:
        for node in self._order(root):
            home = frame.home(node)
            if node not in home.values:
                home.values[node] = self._compute(node, home)
        return frame.home(root).values[root]

    def _compute(self, node: Node, frame: _Frame[V]) -> V:
        if node.op is Op.REDUCE:
            return self._reduce(node, frame)
        if node.op in LEAVES:
            return self.leaf(node, self._leaf_array(node, frame))
        sources = [frame.home(source).values[source] for source in node.sources]
        if node.op is Op.LOAD:
            return self._load(node, sources)
        value = self.operation(node, sources)
        value.invalid = _invalid(node, sources)
        return value

    def _leaf_array(self, node: Node, frame: _Frame[V]) -> Array:
        shape = [1] * len(self.dimension)
        if node.op is Op.AXIS:
            start, stop = frame.ranges[node.axis]
            shape[self.dimension[node.axis]] = stop - start
            return np.arange(start, stop, dtype=np.int64).reshape(shape)
        if node.op is Op.SCALAR:
            return self.values[node.name].reshape(shape)
        argument = node.argument
        if node.op is Op.DIM:
            argument = cast(Extent, argument).evaluate(self.sizes)
        assert isinstance(argument, (int, float))
        return semantics.constant_array(argument, node.dtype).reshape(shape)

    def _load(self, node: Node, indices: Sequence[V]) -> V:
        array = self.values[node.name]
        outside: Array = np.zeros((1,) * len(self.dimension), np.bool_)
        places = []
        for index, extent in zip(indices, array.shape, strict=True):
            outside = outside | (index.array < 0) | (index.array >= extent)
            if index.invalid is not None:
                outside = outside | index.invalid
            places.append(np.clip(index.array, 0, max(extent - 1, 0)))
        if array.size == 0 and places:
            shape = np.broadcast_shapes(*(place.shape for place in places))
            outside, found = np.ones(shape, np.bool_), np.zeros(shape, array.dtype)
        elif places:
            found = array[tuple(places)]
        else:
            found = array.reshape((1,) * len(self.dimension))
        value = self.load(node, found, indices)
        value.invalid = outside if outside.any() else None
        return value

    def _reduce(self, node: Node, frame: _Frame[V]) -> V:
        body, axis = node.sources[0], node.reduction.axis
        extent, dimension = self._extent(axis), self.dimension[axis]
        step = max(1, self.chunk // max(1, frame.size(dependencies(body))))
        state = self.start(node)
        invalid: Array | None = None
        for begin in range(0, extent, step):
            end = min(extent, begin + step)
            value = self._evaluate(body, _Frame({axis: (begin, end)}, frame))
            state = self.absorb(node, state, value, end - begin, dimension)
            if value.invalid is not None:
                wrong = np.asarray(value.invalid.any(axis=dimension, keepdims=True))
                invalid = _merge(invalid, wrong)
        result = self.finish(node, state)
        result.invalid = invalid
        return result


def stretch(array: Array, length: int, dimension: int) -> Array:
    """The array with its full length along a dimension, even where it does not vary."""
    return np.broadcast_to(array, (*array.shape[:dimension], length, *array.shape[dimension + 1 :]))


def _argument(parameter: Parameter, values: Mapping[str, Any], sizes: Mapping[str, int]) -> Array:
    if parameter.name not in values:
        raise TypeError(f"no value for {parameter}")
    value = values[parameter.name]
    if isinstance(value, (bool, int, float)) and not isinstance(value, np.generic):
        array = semantics.constant_array(value, parameter.dtype)
    else:
        array = np.asarray(value)
    shape = tuple(extent.evaluate(sizes) for extent in parameter.axes) if parameter.is_array else ()
    if array.dtype != to_numpy(parameter.dtype):
        raise TypeError(f"{parameter.name} must be {parameter.dtype}, not {array.dtype}")
    if array.shape != shape:
        raise ValueError(f"{parameter.name} must have the shape {shape}, not {array.shape}")
    return array


def _boxes(extents: Sequence[int], limit: int) -> Iterator[Box]:
    """Boxes of at most `limit` elements that cover everything, the last axes whole if possible."""
    steps, inner = [], 1
    for extent in reversed(extents):
        steps.append(max(1, min(extent, limit // inner)))
        inner *= steps[-1]
    cuts = [
        [(begin, min(begin + step, extent)) for begin in range(0, extent, step)]
        for extent, step in zip(extents, reversed(steps), strict=True)
    ]
    return itertools.product(*cuts)


def _merge(left: Array | None, right: Array | None) -> Array | None:
    return right if left is None else left if right is None else left | right


def _invalid(node: Node, sources: Sequence[Value]) -> Array | None:
    """Where an operation's value depends on an invalid operand; what is not selected does not count."""
    if all(source.invalid is None for source in sources):
        return None
    masks = [source.invalid for source in sources]
    if node.op is Op.WHERE:
        chosen = sources[0].array
        if masks[1] is not None:
            masks[1] = masks[1] & chosen
        if masks[2] is not None:
            masks[2] = masks[2] & ~chosen
    elif node.op in (Op.AND, Op.OR) and node.dtype.is_bool:
        # as Python's `and` and `or`: one valid operand can settle it
        settled = [
            (source.array == (node.op is Op.OR)) & (True if source.invalid is None else ~source.invalid)
            for source in sources
        ]
        masks = [None if m is None else m & ~settled[1 - place] for place, m in enumerate(masks)]
    merged = None
    for mask in masks:
        merged = _merge(merged, mask)
    return merged if merged is not None and merged.any() else None


def source_type(node: Node) -> DType:
    """The type of the operands that an operation works on."""
    return node.sources[1 if node.op is Op.WHERE else 0].dtype


class _Interpreter(Evaluator[Value]):
    def leaf(self, node: Node, array: Array) -> Value:
        return Value(array)

    def load(self, node: Node, array: Array, indices: Sequence[Value]) -> Value:
        return Value(array)

    def operation(self, node: Node, sources: Sequence[Value]) -> Value:
        arrays = [source.array for source in sources]
        return Value(semantics.apply(node.op, arrays, source_type(node), node.dtype))

    def start(self, node: Node) -> Array:
        shape = (1,) * len(self.dimension)
        return semantics.identity(node.reduction.kind, node.dtype).reshape(shape)

    def absorb(self, node: Node, state: Array, body: Value, length: int, dimension: int) -> Array:
        kind = node.reduction.kind
        chunk = stretch(body.array, length, dimension)
        return semantics.combine(kind, state, semantics.reduce_along(kind, chunk, node.dtype, dimension))

    def finish(self, node: Node, state: Array) -> Value:
        return Value(semantics.finish(state, node.dtype))


def interpret(formula: Formula, values: Mapping[str, Any], sizes: Mapping[str, int], *, chunk: int = CHUNK) -> Array:
    """The whole output; `values` holds arrays and scalars by parameter name, `sizes` the dims.

    `chunk` bounds how many elements a temporary array has.
    """
    evaluator = _Interpreter(formula, values, sizes, chunk)
    result = np.empty(evaluator.extents, to_numpy(formula.result))
    for box, value in evaluator.tiles():
        evaluator.refuse_invalid(value, box)
        array = semantics.convert(value.array, formula.root.dtype, formula.result)
        result[box] = evaluator.output(array, box)
    return result
