"""Binds a call's arguments to a formula: scalars, and the sizes of all dims; everything judged.

What cannot work is an error that names the argument, what came and what was expected. Index bounds
and accumulator room are checked here, once per call and remembered by sizes; indirect rows are looked at
whenever their data may have changed, which is always.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from kerneljit.errors import (
    AccumulatorOverflow,
    DimsDisagree,
    IndexOutOfBounds,
    NegativeSize,
    RowOutOfBounds,
    SizeTooLarge,
    UnexpectedKeyword,
    UnknownDim,
    WrongDimSize,
    WrongRank,
    WrongSize,
    counted,
    described,
)
from kerneljit.ir.bounds import AccessProblem, access_problems, accumulator_overflows, indirect_indices
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.node import Node, Op
from kerneljit.ir.text import print_expression
from kerneljit.plan.layout import formula_axes
from kerneljit.values import value

from .scalars import converted_scalar, shortened

GREATEST_SIZE = (1 << 48) - 1
"""No array has more elements; products of sizes with strides stay within 64 bits."""

_REMEMBERED_SIZES = 4096


@value
class Binding:
    """The arguments of one call, judged: arrays and scalars by name, and the size of every dim."""

    values: Mapping[str, Any]
    sizes: Mapping[str, int]
    shape: tuple[int, ...]


class Binder:
    """Binds calls of one formula; remembers which sizes have been judged."""

    def __init__(self, formula: Formula) -> None:
        self.formula = formula
        self.array_positions = tuple(n for n, p in enumerate(formula.parameters) if p.is_array)
        self.scalar_positions = tuple(n for n, p in enumerate(formula.parameters) if not p.is_array)
        self._judged: set[tuple[int, ...]] = set()
        self._indirect = indirect_indices(formula)
        self.judges_data = bool(self._indirect)

    def bind(self, arguments: Sequence[Any], keywords: Mapping[str, int]) -> Binding:
        """Judge a call's arguments; their element types have been judged before."""
        given = self.converted(arguments)
        values = dict(zip((p.name for p in self.formula.parameters), given, strict=True))
        sizes = self._sizes(values, self.keyword_sizes(keywords))
        shape = tuple(self._size(axis.extent, sizes) for axis in self.formula.axes)
        key = tuple(sizes[name] for name in self.formula.dims)
        if key not in self._judged:
            self._judge_sizes(sizes)
            if len(self._judged) >= _REMEMBERED_SIZES:
                self._judged.clear()
            self._judged.add(key)
        self._judge_rows(values, sizes, shape)
        return Binding(values, sizes, shape)

    def bind_again(self, given: Sequence[Any], sizes: Mapping[str, int], shape: tuple[int, ...]) -> None:
        """Judge what may have changed since a call with the same shapes; the arguments are converted."""
        if self._indirect:
            values = dict(zip((p.name for p in self.formula.parameters), given, strict=True))
            self._judge_rows(values, sizes, shape)

    def converted(self, arguments: Sequence[Any]) -> Sequence[Any]:
        """The arguments with scalars in their types, and arrays of subclasses as the plain arrays they are."""
        given: list[Any] | None = None
        for position in self.array_positions:
            if type(arguments[position]) is not np.ndarray:
                given = given or list(arguments)
                given[position] = np.asarray(arguments[position])
        if self.scalar_positions:
            given = given or list(arguments)
            for position in self.scalar_positions:
                parameter = self.formula.parameters[position]
                given[position] = converted_scalar(self.formula.name, parameter, arguments[position])
        return arguments if given is None else given

    def keyword_sizes(self, keywords: Mapping[str, Any]) -> dict[str, int]:
        """The sizes that were given by keyword, as plain integers."""
        return {name: self._keyword_size(name, size) for name, size in keywords.items()}

    def _keyword_size(self, name: str, size: Any) -> int:
        kernel, dims = self.formula.name, self.formula.dims
        if name not in dims:
            if name in self.formula.by_name:
                advice = f"pass `{name}` by its position"
            elif dims:
                advice = f"keywords are `out`, `threads`, `schedule` and the dims of the kernel: {', '.join(dims)}"
            else:
                advice = "the only keywords are `out`, `threads` and `schedule`"
            raise UnexpectedKeyword(kernel=kernel, name=name, advice=advice)
        try:
            value = -1 if isinstance(size, bool) else operator.index(size)
        except TypeError:
            value = -1
        if not 0 <= value <= GREATEST_SIZE:
            found = shortened(size) if isinstance(size, int | float | np.number) else described(size)
            raise WrongDimSize(name=name, kernel=kernel, found=found, greatest=GREATEST_SIZE)
        return value

    # ------------------------------------------------------------------ sizes

    def _sizes(self, values: Mapping[str, Any], keywords: Mapping[str, int]) -> dict[str, int]:
        formula = self.formula
        sizes = dict(keywords)
        origin = dict.fromkeys(keywords, "keyword")
        pending: list[tuple[Parameter, int, Extent]] = []
        for parameter in formula.arrays:
            shape = values[parameter.name].shape
            if len(shape) != len(parameter.axes):
                raise WrongRank(
                    name=parameter.name, kernel=formula.name, found=len(shape), expected=len(parameter.axes),
                    shape=f"[{', '.join(map(str, parameter.axes))}]",
                )  # fmt: skip
            for axis, extent in enumerate(parameter.axes):
                dim = extent.single_dim
                if dim is None:
                    pending.append((parameter, axis, extent))
                elif sizes.setdefault(dim, shape[axis]) != shape[axis]:
                    raise self._disagreement(parameter, axis, shape[axis], dim, sizes[dim], origin[dim])
                else:
                    origin.setdefault(dim, f"argument `{parameter.name}`")
        self._solve(pending, values, sizes)
        for name in formula.dims:
            if name not in sizes:
                raise UnknownDim(kernel=formula.name, dim=name)
        self._check_shapes(pending, values, sizes)
        return sizes

    def _disagreement(
        self, parameter: Parameter, axis: int, found: int, dim: str, size: int, origin: str
    ) -> DimsDisagree:
        if origin == "keyword":
            advice = f"leave {dim}={size} away: the arrays say how large {dim} is"
        elif origin == f"argument `{parameter.name}`":
            advice = f"pass an array whose {dim} axes have one size"
        else:
            advice = f"pass arrays whose {dim} axes have one size"
        return DimsDisagree(
            axis=axis, name=parameter.name, kernel=self.formula.name, found=found, dim=dim, size=size,
            other=origin, advice=advice,
        )  # fmt: skip

    def _solve(
        self, pending: list[tuple[Parameter, int, Extent]], values: Mapping[str, Any], sizes: dict[str, int]
    ) -> None:
        """Find dims that occur only inside expressions such as `T + W - 1`."""
        progress = True
        while progress:
            progress = False
            for parameter, axis, extent in pending:
                unknown = [(name, factor) for name, factor in extent.terms if name not in sizes]
                if len(unknown) != 1:
                    continue
                ((name, factor),) = unknown
                known = Extent.combine({n: f for n, f in extent.terms if n != name}, extent.constant)
                rest = values[parameter.name].shape[axis] - known.evaluate(sizes)
                if rest % factor or rest // factor < 0:
                    raise self._wrong_size(parameter, axis, values, sizes, f"{extent} with a whole {name} of 0 or more")
                sizes[name] = rest // factor
                progress = True

    def _check_shapes(
        self, pending: list[tuple[Parameter, int, Extent]], values: Mapping[str, Any], sizes: Mapping[str, int]
    ) -> None:
        for parameter, axis, extent in pending:
            expected = extent.evaluate(sizes)
            if expected < 0:
                raise NegativeSize(text=str(extent), kernel=self.formula.name, size=expected)
            if expected != values[parameter.name].shape[axis]:
                text = str(expected) if extent.is_literal else f"{extent} = {expected}"
                raise self._wrong_size(parameter, axis, values, sizes, text)

    def _wrong_size(
        self, parameter: Parameter, axis: int, values: Mapping[str, Any], sizes: Mapping[str, int], expected: str
    ) -> WrongSize:
        wanted = [str(_with_known(extent, sizes)) for extent in parameter.axes]
        shape = f"({', '.join(wanted)}{',' if len(wanted) == 1 else ''})"
        return WrongSize(
            axis=axis, name=parameter.name, kernel=self.formula.name,
            found=values[parameter.name].shape[axis], expected=expected, advice=f"pass an array of shape {shape}",
        )  # fmt: skip

    def _size(self, extent: Extent, sizes: Mapping[str, int]) -> int:
        size = extent.evaluate(sizes)
        if size < 0:
            raise NegativeSize(text=str(extent), kernel=self.formula.name, size=size)
        if size > GREATEST_SIZE:
            raise SizeTooLarge(text=str(extent), kernel=self.formula.name, size=size, greatest=GREATEST_SIZE)
        return size

    # ------------------------------------------------------------------ bounds

    def _judge_sizes(self, sizes: Mapping[str, int]) -> None:
        for axis in formula_axes(self.formula):
            self._size(axis.extent, sizes)
        problems = access_problems(self.formula, sizes)
        if problems:
            raise self._out_of_bounds(problems[0], problems[1:])
        for overflow in accumulator_overflows(self.formula, sizes):
            exact = overflow.exact
            raise AccumulatorOverflow(
                kernel=self.formula.name, extreme=exact.high if exact.high > -exact.low else exact.low,
                dtype=overflow.accumulator, text=print_expression(overflow.node), limit=overflow.largest_size,
            )  # fmt: skip

    def _out_of_bounds(self, problem: AccessProblem, others: Sequence[AccessProblem]) -> IndexOutOfBounds:
        more = "".join(
            f",\n  and `{print_expression(other.load)}` from {other.low} to {other.high} on axis {other.axis}"
            f" of `{other.parameter}`, whose size is {other.size}"
            for other in others
        )
        return IndexOutOfBounds(
            kernel=self.formula.name, access=print_expression(problem.load), low=problem.low, high=problem.high,
            axis=problem.axis, name=problem.parameter, size=problem.size, more=more,
        )  # fmt: skip

    def _judge_rows(self, values: Mapping[str, Any], sizes: Mapping[str, int], shape: tuple[int, ...]) -> None:
        """Look at the row indices themselves: least and greatest must lie inside the array."""
        if 0 in shape or not self._indirect:
            return
        from kerneljit.ir.interpret import interpret  # few kernels have rows that are data

        for indirect in self._indirect:
            load, position = indirect.load, indirect.axis
            axes = tuple(sorted(indirect.index.axes, key=lambda axis: axis.name))
            index = _as_read(load.sources[position])
            rows = interpret(
                Formula(self.formula.name, axes, self.formula.parameters, index, index.dtype), values, sizes
            )
            if rows.size == 0:
                continue
            size = values[load.name].shape[position]
            low, high = int(rows.min()), int(rows.max())
            if low < 0 or high >= size:
                last = f"row indices run from 0 to {size - 1}; they do not count from the end"
                raise RowOutOfBounds(
                    kernel=self.formula.name, found=low if low < 0 else high, name=load.name, axis=position,
                    size=size, advice=last if size else f"pass a `{load.name}` of at least {counted(high + 1, 'row')}",
                )  # fmt: skip


def _with_known(extent: Extent, sizes: Mapping[str, int]) -> Extent:
    """The extent with the known dims put in."""
    constant = extent.constant + sum(factor * sizes[name] for name, factor in extent.terms if name in sizes)
    return Extent.combine({name: factor for name, factor in extent.terms if name not in sizes}, constant)


def _as_read(index: Node) -> Node:
    """A row index before its conversion to i64, in which the greatest u64 values would be negative."""
    return index.sources[0] if index.op is Op.CAST and index.sources[0].dtype.is_integer else index
