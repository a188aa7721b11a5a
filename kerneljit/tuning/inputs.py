"""Arguments to measure calls with: made up for a shape, or a caller's own, through files.

Made-up values are plain: numbers around one, random bits, row numbers that exist. Speed does not depend on values,
but for those that no vector unit likes, such as subnormal numbers, and for what is found slow by a contract.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from kerneljit.ir.bounds import indirect_indices
from kerneljit.ir.dtype import to_numpy
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.node import Op
from kerneljit.store.shape import Shape

Array = np.ndarray[Any, Any]

_GAP = 3
"""Arrays in which nothing is contiguous have so much between their elements."""


def generated(formula: Formula, shape: Shape, chance: np.random.Generator) -> list[Any]:
    """An argument for each parameter."""
    sizes, contiguous = dict(shape.sizes), dict(shape.contiguous)
    limits = _row_limits(formula, sizes)
    arguments: list[Any] = []
    for parameter in formula.parameters:
        if not parameter.is_array:
            arguments.append(to_numpy(parameter.dtype).type(1))
            continue
        lengths = tuple(extent.evaluate(sizes) for extent in parameter.axes)
        values = _values(parameter, lengths, limits.get(parameter.name), chance)
        arguments.append(lying(values, contiguous.get(parameter.name)))
    return arguments


def _row_limits(formula: Formula, sizes: Mapping[str, int]) -> dict[str, int]:
    """For each array of row numbers, how many rows there are."""
    limits: dict[str, int] = {}
    for indirect in indirect_indices(formula):
        rows = formula.by_name[indirect.load.name].axes[indirect.axis].evaluate(sizes)
        for node in indirect.load.sources[indirect.axis].walk():
            if node.op is Op.LOAD:
                limits[node.name] = min(rows, limits.get(node.name, rows))
    return limits


def _values(parameter: Parameter, lengths: Sequence[int], rows: int | None, chance: np.random.Generator) -> Array:
    dtype = to_numpy(parameter.dtype)
    if rows is not None:
        return chance.integers(0, max(rows, 1), lengths).astype(dtype)
    if parameter.dtype.is_bool:
        return chance.random(lengths) < 0.5
    if parameter.dtype.is_float:
        return (chance.random(lengths, np.float32) + np.float32(0.5)).astype(dtype)
    bits = chance.integers(0, 256, (*lengths, dtype.itemsize), np.uint8)
    return bits.reshape(*lengths, -1).view(dtype).reshape(lengths) if bits.size else np.zeros(lengths, dtype)


def lying(array: Array, contiguous: int | None) -> Array:
    """The array with this axis contiguous, or none."""
    if not array.ndim:
        return array
    if contiguous is None:
        spaced = np.zeros((*array.shape[:-1], array.shape[-1] * _GAP), array.dtype)
        spaced[..., ::_GAP] = array
        return spaced[..., ::_GAP]
    if contiguous == array.ndim - 1:
        return np.ascontiguousarray(array)
    return np.moveaxis(np.ascontiguousarray(np.moveaxis(array, contiguous, -1)), -1, contiguous)


_ORDERS = "orders.json"


def save_arguments(folder: Path, formula: Formula, arguments: Sequence[Any]) -> None:
    """Write a caller's arguments where another process finds them, bytes and order of axes."""
    orders: dict[str, Any] = {}
    for parameter, argument in zip(formula.parameters, arguments, strict=True):
        array = np.asarray(argument)
        order = sorted(range(array.ndim), key=lambda axis: -abs(array.strides[axis]))
        gap = array.ndim > 0 and array.size > 1 and array.itemsize not in map(abs, array.strides)
        orders[parameter.name] = {"order": order, "shape": array.shape, "gap": gap}
        flat = np.ascontiguousarray(np.transpose(array, order))
        np.save(folder / f"{parameter.name}.npy", np.frombuffer(flat.tobytes(), np.uint8), allow_pickle=False)
    (folder / _ORDERS).write_text(json.dumps(orders), encoding="utf-8")


def load_arrays(folder: Path, formula: Formula) -> list[Any]:
    """What `save_arguments` wrote."""
    orders = json.loads((folder / _ORDERS).read_text(encoding="utf-8"))
    return [_loaded(folder, parameter, orders[parameter.name]) for parameter in formula.parameters]


def _loaded(folder: Path, parameter: Parameter, lies: Mapping[str, Any]) -> Any:
    order, shape = lies["order"], lies["shape"]
    raw = np.load(folder / f"{parameter.name}.npy", allow_pickle=False).view(to_numpy(parameter.dtype))
    flat = raw.reshape([shape[axis] for axis in order])
    if not parameter.is_array:
        return flat[()]
    array = np.transpose(flat, np.argsort(order)) if order else flat
    return lying(array, None) if lies["gap"] else array
