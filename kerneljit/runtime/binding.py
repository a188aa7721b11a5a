"""Binds a call's arguments to a formula: sizes of all dims, scalars, output; everything judged.

What cannot work is an error that names the argument, what came and what was expected. Index bounds
and accumulator room are checked here, once per call and remembered by sizes.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np

from kerneljit.errors import (
    AccumulatorOverflow,
    DimsDisagree,
    IndexOutOfBounds,
    NegativeSize,
    OutputOverlaps,
    OutputReadOnly,
    RowOutOfBounds,
    UnexpectedKeyword,
    UnknownDim,
    WrongOutput,
    WrongRank,
    WrongScalar,
    WrongSize,
)
from kerneljit.ir.bounds import access_problems, accumulator_overflows, indirect_indices
from kerneljit.ir.dtype import integer_range, to_numpy
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.interpret import interpret
from kerneljit.ir.text import print_expression


@dataclass(frozen=True, slots=True)
class Binding:
    """The arguments of one call, judged: arrays and scalars by name, and the size of every dim."""

    values: Mapping[str, Any]
    sizes: Mapping[str, int]
    shape: tuple[int, ...]


class Binder:
    """Binds calls of one formula; remembers which sizes have been judged."""

    def __init__(self, formula: Formula) -> None:
        self.formula = formula
        self._judged: set[tuple[int, ...]] = set()
        self._indirect = indirect_indices(formula)

    def bind(self, arguments: Sequence[Any], keywords: Mapping[str, int]) -> Binding:
        """Judge a call's arguments; their element types have been judged before."""
        formula = self.formula
        values: dict[str, Any] = {}
        for parameter, argument in zip(formula.parameters, arguments, strict=True):
            values[parameter.name] = argument if parameter.is_array else self._scalar(parameter, argument)
        sizes = self._sizes(values, keywords)
        shape = tuple(self._output_size(axis.extent, sizes) for axis in formula.axes)
        key = tuple(sizes[name] for name in formula.dims)
        if key not in self._judged:
            self._judge_sizes(sizes)
            self._judged.add(key)
        if self._indirect and all(shape):
            self._judge_rows(values, sizes)
        return Binding(values, sizes, shape)

    @property
    def looks_at_values(self) -> bool:
        """Whether a call must be judged by its values even if its shapes are known to be fine."""
        return bool(self._indirect) or bool(self.formula.scalars)

    def output(self, shape: tuple[int, ...], arguments: Sequence[Any], out: Any) -> np.ndarray[Any, Any]:
        """The array to write: a new one, or the caller's after judging it."""
        dtype = to_numpy(self.formula.result)
        if out is None:
            return np.empty(shape, dtype)
        self._judge_output(shape, dtype, out)
        for parameter, argument in zip(self.formula.parameters, arguments, strict=True):
            if not parameter.is_array or not np.may_share_memory(out, argument):
                continue
            if np.shares_memory(out, argument):
                raise OutputOverlaps(kernel=self.formula.name, name=parameter.name)
        return cast("np.ndarray[Any, Any]", out)

    def _judge_output(self, shape: tuple[int, ...], dtype: np.dtype[Any], out: Any) -> None:
        found = None
        if not isinstance(out, np.ndarray):
            found = f"is a {type(out).__name__}"
        elif out.dtype != dtype or out.shape != shape:
            found = f"is {out.dtype} of shape {out.shape}"
        elif not out.flags.writeable:
            raise OutputReadOnly(kernel=self.formula.name)
        elif 0 in out.strides and any(n > 1 and not s for s, n in zip(out.strides, shape, strict=True)):
            found = "repeats its elements (a stride of zero)"
        elif not out.flags.aligned:
            found = "lies at an address that does not fit its elements"
        if found is not None:
            raise WrongOutput(
                kernel=self.formula.name, found=found, expected=f"{dtype.name} of shape {shape}",
                shape=shape, numpy_dtype=dtype.name,
            )  # fmt: skip

    # ------------------------------------------------------------------ scalars and sizes

    def _scalar(self, parameter: Parameter, value: Any) -> Any:
        dtype = parameter.dtype
        if isinstance(value, np.ndarray) and value.ndim == 0:
            value = value[()]
        fits = False
        if dtype.is_bool:
            fits = isinstance(value, bool | np.bool_)
        elif dtype.is_float:
            fits = isinstance(value, float | int | np.floating | np.integer) and not isinstance(value, bool)
            fits = fits or type(value) is to_numpy(dtype).type
        elif isinstance(value, int | np.integer) and not isinstance(value, bool):
            low, high = integer_range(dtype)
            fits = low <= operator.index(value) <= high
        if not fits:
            found = f"{value!r}" if isinstance(value, int | float | np.generic) else f"a {type(value).__name__}"
            advice = "a number" if dtype.is_float else "True or False" if dtype.is_bool else f"a whole number that fits {dtype}"
            raise WrongScalar(
                name=parameter.name, kernel=self.formula.name, expected=dtype, found=found, advice=advice
            )
        with np.errstate(all="ignore"):
            return to_numpy(dtype).type(value)

    def _sizes(self, values: Mapping[str, Any], keywords: Mapping[str, int]) -> dict[str, int]:
        formula = self.formula
        sizes: dict[str, int] = {}
        origin: dict[str, str] = {}
        for name, size in keywords.items():
            if name not in formula.dims:
                dims = ", ".join(formula.dims)
                raise UnexpectedKeyword(
                    kernel=formula.name, name=name, advice=f"keywords are `out` and the dims of the kernel: {dims}"
                )
            sizes[name] = self._keyword_size(name, size)
            origin[name] = "keyword"
        pending: list[tuple[Parameter, int, Extent]] = []
        for parameter in formula.arrays:
            array = values[parameter.name]
            if array.ndim != len(parameter.axes):
                shape = f"[{', '.join(map(str, parameter.axes))}]"
                raise WrongRank(
                    name=parameter.name, kernel=formula.name, found=array.ndim, expected=len(parameter.axes), shape=shape
                )
            for axis, extent in enumerate(parameter.axes):
                dim = extent.single_dim
                if dim is None:
                    pending.append((parameter, axis, extent))
                elif sizes.setdefault(dim, array.shape[axis]) != array.shape[axis]:
                    raise DimsDisagree(
                        axis=axis, name=parameter.name, kernel=formula.name, found=array.shape[axis],
                        dim=dim, size=sizes[dim], other=origin.get(dim, "another argument"),
                    )  # fmt: skip
                else:
                    origin.setdefault(dim, f"argument `{parameter.name}`")
        self._solve(pending, values, sizes)
        for name in formula.dims:
            if name not in sizes:
                raise UnknownDim(kernel=formula.name, dim=name)
        self._check_shapes(pending, values, sizes)
        return sizes

    def _keyword_size(self, name: str, size: Any) -> int:
        try:
            value = operator.index(size)
        except TypeError:
            value = -1
        if isinstance(size, bool) or value < 0:
            raise WrongScalar(
                name=name, kernel=self.formula.name, expected="size", found=repr(size), advice="a whole number, 0 or more"
            )
        return value

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
                    self._wrong_size(parameter, axis, values, sizes, f"{extent} with a whole {name} of 0 or more")
                sizes[name] = rest // factor
                progress = True

    def _check_shapes(
        self, pending: list[tuple[Parameter, int, Extent]], values: Mapping[str, Any], sizes: Mapping[str, int]
    ) -> None:
        for parameter, axis, extent in pending:
            expected = extent.evaluate(sizes)
            if expected != values[parameter.name].shape[axis]:
                text = str(expected) if extent.is_literal else f"{extent} = {expected}"
                self._wrong_size(parameter, axis, values, sizes, text)

    def _wrong_size(
        self, parameter: Parameter, axis: int, values: Mapping[str, Any], sizes: Mapping[str, int], expected: str
    ) -> None:
        shape = ", ".join(
            str(e.evaluate(sizes)) if all(d in sizes for d in e.dims) else str(e) for e in parameter.axes
        )
        raise WrongSize(
            axis=axis, name=parameter.name, kernel=self.formula.name,
            found=values[parameter.name].shape[axis], expected=expected, shape=f"({shape})",
        )  # fmt: skip

    def _output_size(self, extent: Extent, sizes: Mapping[str, int]) -> int:
        size = extent.evaluate(sizes)
        if size < 0:
            raise NegativeSize(text=str(extent), kernel=self.formula.name, size=size)
        return size

    # ------------------------------------------------------------------ bounds

    def _judge_sizes(self, sizes: Mapping[str, int]) -> None:
        for problem in access_problems(self.formula, sizes):
            raise IndexOutOfBounds(
                kernel=self.formula.name, access=print_expression(problem.load), low=problem.low,
                high=problem.high, axis=problem.axis, name=problem.parameter, size=problem.size,
            )  # fmt: skip
        for overflow in accumulator_overflows(self.formula, sizes):
            exact = overflow.exact
            raise AccumulatorOverflow(
                kernel=self.formula.name, extreme=exact.high if exact.high > -exact.low else exact.low,
                dtype=overflow.accumulator, text=print_expression(overflow.node), limit=overflow.largest_size,
            )  # fmt: skip

    def _judge_rows(self, values: Mapping[str, Any], sizes: Mapping[str, int]) -> None:
        """Look at the row indices themselves: least and greatest must lie inside the array."""
        for indirect in self._indirect:
            load, position = indirect.load, indirect.axis
            axes = tuple(sorted(indirect.index.axes, key=lambda axis: axis.name))
            index = load.sources[position]
            rows = interpret(Formula(self.formula.name, axes, self.formula.parameters, index, index.dtype), values, sizes)
            if rows.size == 0:
                continue
            size = values[load.name].shape[position]
            low, high = int(rows.min()), int(rows.max())
            if low < 0 or high >= size:
                raise RowOutOfBounds(
                    kernel=self.formula.name, found=low if low < 0 else high, name=load.name,
                    axis=position, size=size, last=size - 1,
                )  # fmt: skip
