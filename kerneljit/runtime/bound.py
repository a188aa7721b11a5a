"""A compiled plan bound to shapes and strides: only addresses and scalars remain to be filled in."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from kerneljit.backends.arguments import Slot

from .binding import Binding
from .workspace import Room

if TYPE_CHECKING:
    from .call import Compilation

_EMPTY = np.zeros(64, np.uint8)
"""Stands in for arrays without elements, whose own address may be nothing that can be read."""


def readable(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The array itself, or an aligned copy of one whose elements lie at odd addresses."""
    return array if array.flags.aligned else array.copy()


class BoundCall:
    """The argument table of a call, filled but for what changes from call to call."""

    def __init__(
        self, compilation: Compilation, arrays: Mapping[str, np.ndarray[Any, Any]], binding: Binding
    ) -> None:
        plan, generated = compilation.plan, compilation.generated
        self.functions = compilation.loaded.functions
        self.code = compilation.loaded  # the code must live as long as its addresses are used
        formula, position = plan.formula, generated.table.position
        self.output_name = plan.final.name
        self._shape_slots(compilation, arrays, binding)
        self.pointers = [
            (number, position[Slot("pointer", p.name)]) for number, p in enumerate(formula.parameters) if p.is_array
        ]
        self.scalars = [
            (number, position[Slot("scalar", p.name)], binding.values[p.name].dtype.type)
            for number, p in enumerate(formula.parameters)
            if not p.is_array
        ]
        self.output_slots = [position[Slot("stride", self.output_name, a)] for a in range(len(plan.final.axes))]
        self.output_pointer = position[Slot("pointer", self.output_name)]

    def _shape_slots(
        self, compilation: Compilation, arrays: Mapping[str, np.ndarray[Any, Any]], binding: Binding
    ) -> None:
        """Everything that shapes decide: strides, sizes, dims, and the room for statistics and packing."""
        plan, generated = compilation.plan, compilation.generated
        sizes = dict(binding.sizes)
        strides = {name: array.strides for name, array in arrays.items()}
        shapes: dict[str, tuple[int, ...]] = {name: array.shape for name, array in arrays.items()}
        shapes[self.output_name], strides[self.output_name] = binding.shape, (0,) * len(binding.shape)
        rooms: list[tuple[Slot, int]] = []
        for stage in plan.statistics:
            shape = tuple(axis.extent.evaluate(sizes) for axis in stage.axes)
            item = stage.root.dtype.bytes
            shapes[stage.name], strides[stage.name] = shape, _c_strides(shape, item)
            rooms.append((Slot("pointer", stage.name), item * int(np.prod(shape, dtype=np.int64))))
        rooms += [(Slot("workspace", w.name), w.bytes(sizes)) for w in generated.workspaces]
        self.template = [0] * len(generated.table.slots)
        for number, slot in enumerate(generated.table.slots):
            if slot.kind == "stride":
                self.template[number] = strides[slot.name][slot.axis]
            elif slot.kind == "size":
                self.template[number] = shapes[slot.name][slot.axis]
            elif slot.kind == "dim":
                self.template[number] = sizes[slot.name]
        self.room_slots = [generated.table.position[slot] for slot, _ in rooms]
        self.room_sizes = [size for _, size in rooms]
        self.table_type = ctypes.c_int64 * len(self.template)

    def run(self, arguments: Sequence[Any], result: np.ndarray[Any, Any]) -> None:
        """Fill in addresses and scalars, and call the stages in order."""
        table = self.table_type(*self.template)
        kept = []
        for number, slot in self.pointers:
            array = readable(arguments[number])
            kept.append(array)
            table[slot] = array.ctypes.data if array.size else _EMPTY.ctypes.data
        for number, slot, type_ in self.scalars:
            with np.errstate(all="ignore"):
                raw = type_(arguments[number]).tobytes()
            table[slot] = int.from_bytes(raw.ljust(8, b"\0"), "little", signed=True)
        table[self.output_pointer] = result.ctypes.data
        for slot, stride in zip(self.output_slots, result.strides, strict=True):
            table[slot] = stride
        room = Room(self.room_sizes)
        for slot, address in zip(self.room_slots, room.addresses, strict=True):
            table[slot] = address
        address = ctypes.addressof(table)
        for function in self.functions:
            function(address)


def _c_strides(shape: Sequence[int], item: int) -> tuple[int, ...]:
    strides: list[int] = []
    for size in reversed(shape):
        strides.append(item)
        item *= size
    return tuple(reversed(strides))
