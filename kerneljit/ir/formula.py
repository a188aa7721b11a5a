"""A kernel's formula: output axes, parameters, and the expression of one element."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property

from kerneljit.errors import Span
from kerneljit.values import value

from .dtype import DType
from .extent import Extent
from .node import Axis, Node, Op


@value
class Parameter:
    """One argument of a call. A scalar has `shape` None; a 0-d array would have `()`."""

    name: str
    dtype: DType
    shape: tuple[Extent, ...] | None
    span: Span | None = field(default=None, compare=False)

    @property
    def is_array(self) -> bool:
        return self.shape is not None

    @property
    def axes(self) -> tuple[Extent, ...]:
        """The shape of an array parameter."""
        assert self.shape is not None
        return self.shape

    def __str__(self) -> str:
        if self.shape is None:
            return f"{self.name}: {self.dtype}"
        return f"{self.name}: {self.dtype}[{', '.join(map(str, self.shape))}]"


@value(slots=False)
class Formula:
    """What a kernel means, with every type concrete: `root` is the value of one output element.

    `spans` says where this kernel wrote a node: nodes are shared between kernels, so a node's own span may
    lie in another one.
    """

    name: str
    axes: tuple[Axis, ...]
    parameters: tuple[Parameter, ...]
    root: Node
    result: DType
    spans: Mapping[Node, Span] = field(default_factory=dict, compare=False, repr=False)

    def span_of(self, node: Node) -> Span | None:
        """Where this kernel wrote a node; for one that a rewrite made, the place that it stands for."""
        found = self.spans.get(node)
        if found is None and node.span is not None and self._owns(node.span):
            found = node.span
        return found

    def _owns(self, span: Span) -> bool:
        lines = self._lines.get(span.file)
        return lines is not None and lines[0] <= span.line <= lines[1]

    @cached_property
    def _lines(self) -> dict[str, tuple[int, int]]:
        """First and last line of the formula in each file that it comes from."""
        lines: dict[str, tuple[int, int]] = {}
        for span in self.spans.values():
            first, last = lines.get(span.file, (span.line, span.line))
            lines[span.file] = (min(first, span.line), max(last, span.line))
        return lines

    @cached_property
    def by_name(self) -> Mapping[str, Parameter]:
        return {parameter.name: parameter for parameter in self.parameters}

    @cached_property
    def arrays(self) -> tuple[Parameter, ...]:
        return tuple(p for p in self.parameters if p.is_array)

    @cached_property
    def scalars(self) -> tuple[Parameter, ...]:
        return tuple(p for p in self.parameters if not p.is_array)

    @cached_property
    def dims(self) -> tuple[str, ...]:
        """Every dim that the formula names, in order of first use."""
        extents = [axis.extent for axis in self.axes]
        extents += [extent for p in self.arrays for extent in p.axes]
        for node in self.root.walk():
            if node.op is Op.REDUCE:
                extents.append(node.reduction.axis.extent)
            elif node.op is Op.DIM:
                assert isinstance(node.argument, Extent)
                extents.append(node.argument)
        return tuple(dict.fromkeys(name for extent in extents for name in extent.dims))
