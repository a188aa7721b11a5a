"""A compiled plan bound to shapes and strides: only addresses and scalars remain to be filled in."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from kerneljit.backends.arguments import Slot

from .addresses import address_of
from .binding import Binding
from .compilation import Compilation
from .jit import Loaded
from .workspace import divide, put_back, take

if TYPE_CHECKING:
    from .entry_record import Record

_EMPTY = np.zeros(64, np.uint8)
"""Stands in for arrays without elements, whose own address may be nothing that can be read."""


def readable(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The array itself, or an aligned copy of one whose elements lie at odd addresses."""
    return array if array.flags.aligned else array.copy()


class BoundCall:
    """The argument table of a call, filled but for what changes from call to call."""

    def __init__(
        self,
        compilation: Compilation,
        loaded: Loaded,
        arrays: Mapping[str, np.ndarray[Any, Any]],
        binding: Binding,
    ) -> None:
        plan, generated = compilation.plan, compilation.generated
        self.functions, self.addresses = loaded.functions, loaded.addresses
        self.code = loaded  # the code must live as long as its addresses are used
        parameters = plan.formula.parameters
        self.plan, self.sizes, self.shape = plan, binding.sizes, binding.shape
        self.record: Record | None = None
        position = generated.table.position
        output = plan.final.name
        values = self._shape_slots(compilation, arrays, binding)
        self.direct: list[tuple[int, int]] = []
        self.copied: list[tuple[int, int]] = []
        for number, parameter in enumerate(parameters):
            if parameter.is_array:
                slot = position[Slot("pointer", parameter.name)]
                if not arrays[parameter.name].size:
                    values[slot] = address_of(_EMPTY)
                elif binding.values[parameter.name].flags.aligned:
                    self.direct.append((number, slot))
                else:
                    self.copied.append((number, slot))
        self.scalars = [(n, position[Slot("scalar", p.name)]) for n, p in enumerate(parameters) if not p.is_array]
        self.output_slots = [position[Slot("stride", output, a)] for a in range(len(plan.final.axes))]
        self.output_pointer = position[Slot("pointer", output)]
        self.table_type = ctypes.c_int64 * len(values)
        self.template = bytes(self.table_type(*values))

    def _shape_slots(
        self, compilation: Compilation, arrays: Mapping[str, np.ndarray[Any, Any]], binding: Binding
    ) -> list[int]:
        """Everything that shapes decide: strides, sizes, dims, and the room for statistics and packing."""
        plan, generated = compilation.plan, compilation.generated
        sizes, output = dict(binding.sizes), plan.final.name
        strides = {name: array.strides for name, array in arrays.items()}
        shapes: dict[str, tuple[int, ...]] = {name: array.shape for name, array in arrays.items()}
        shapes[output], strides[output] = binding.shape, (0,) * len(binding.shape)
        rooms: list[tuple[Slot, int]] = []
        for stage in plan.statistics:
            shape = tuple(axis.extent.evaluate(sizes) for axis in stage.axes)
            item = stage.root.dtype.bytes
            shapes[stage.name], strides[stage.name] = shape, _c_strides(shape, item)
            if stage.name in generated.windows:
                shape = (generated.windows[stage.name].rows(sizes), *shape[1:])
            rooms.append((Slot("pointer", stage.name), item * int(np.prod(shape, dtype=np.int64))))
        rooms += [(Slot("workspace", w.name), w.bytes(sizes)) for w in generated.workspaces]
        offsets, self.room_bytes = divide([size for _, size in rooms])
        self.rooms = [(generated.table.position[slot], at) for (slot, _), at in zip(rooms, offsets, strict=True)]
        values = [0] * len(generated.table.slots)
        for number, slot in enumerate(generated.table.slots):
            if slot.kind == "stride":
                values[number] = strides[slot.name][slot.axis]
            elif slot.kind == "size":
                values[number] = shapes[slot.name][slot.axis]
            elif slot.kind == "dim":
                values[number] = sizes[slot.name]
            elif slot.kind == "block" and slot.name in generated.blocks:
                values[number] = generated.blocks[slot.name].rows(sizes)
            elif slot.kind == "end":
                values[number] = shapes[slot.name][slot.axis]
        return values

    def run(self, arguments: Sequence[Any], result: np.ndarray[Any, Any]) -> None:
        """Fill in addresses and scalars, and call the stages in order."""
        table = self.table_type.from_buffer_copy(self.template)
        for number, slot in self.direct:
            table[slot] = address_of(arguments[number])
        copies = [arguments[number].copy() for number, _ in self.copied]
        for (_, slot), copy in zip(self.copied, copies, strict=True):
            table[slot] = address_of(copy)
        for number, slot in self.scalars:
            table[slot] = int.from_bytes(arguments[number].tobytes(), sys.byteorder)
        table[self.output_pointer] = address_of(result)
        for slot, stride in zip(self.output_slots, result.strides, strict=True):
            table[slot] = stride
        if not self.room_bytes:
            self._call(table)
            return
        buffer = take(self.room_bytes)
        try:
            for slot, offset in self.rooms:
                table[slot] = buffer.address + offset
            self._call(table)
        finally:
            put_back(buffer)

    def _call(self, table: ctypes.Array[ctypes.c_int64]) -> None:
        address = ctypes.addressof(table)
        for function in self.functions:
            function(address)


def _c_strides(shape: Sequence[int], item: int) -> tuple[int, ...]:
    strides: list[int] = []
    for size in reversed(shape):
        strides.append(item)
        item *= size
    return tuple(reversed(strides))
