"""Compiled code bound to shapes and strides: only addresses and scalars remain to be filled in.

Functions run one after the other, since each may need all of those before it; the parts of one run at once, each
with a table and scratch memory of its own. A function computes a stage, or the last of them all those that go together.
"""

from __future__ import annotations

import ctypes
import sys
from collections import deque
from collections.abc import Mapping, Sequence
from math import prod
from typing import TYPE_CHECKING, Any

import numpy as np

from kerneljit.backends.arguments import TOGETHER, Kept, Slot
from kerneljit.backends.form import CallForm
from kerneljit.ir.formula import Formula
from kerneljit.values import value

from .addresses import address_of
from .binding import Binding
from .census import NOBODY, Tallies, Tally
from .jit import COMPILING, Loaded, StageFunction
from .packed import Packed
from .parts import CACHE_LINE, Part, divided, divided_together, is_enough
from .threads import run_parts
from .workspace import Buffer, divide, put_back, take

if TYPE_CHECKING:
    from .compilation import Compilation
    from .entry_record import Record

_EMPTY = np.zeros(64, np.uint8)
"""Stands in for arrays without elements, whose own address may be nothing that can be read."""


Table = ctypes.Array[ctypes.c_int64]
Packs = Mapping[str, Packed]
NO_PACKS: Packs = {}

_REMEMBERED_DIVISIONS = 64


def readable(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The array itself, or an aligned copy of one whose elements lie at odd addresses."""
    return array if array.flags.aligned else array.copy()


@value
class Placed:
    """The table of a call, the addresses of the functions to call with it in order, and what these may touch."""

    table: Table
    functions: Sequence[int]
    kept: object


class BoundCall:
    """The argument table of a call, filled but for what changes from call to call."""

    def __init__(
        self,
        formula: Formula,
        form: CallForm,
        loaded: Loaded,
        arrays: Mapping[str, np.ndarray[Any, Any]],
        binding: Binding,
        compilation: Compilation | None = None,
    ) -> None:
        self.formula, self.form = formula, form
        self.functions, self.addresses = loaded.functions, loaded.addresses
        self.code = loaded  # the code must live as long as its addresses are used
        self.sizes, self.shape = binding.sizes, binding.shape
        self.compilation = compilation
        self.work = form.work(binding.sizes)
        self._divisions: dict[tuple[int, int], tuple[list[Part], ...]] = {}
        self.record: Record | None = None
        self.tallies: Tallies | None = None
        self.slots = form.table(formula)
        position, output = self.slots.position, form.output
        values = self._shape_slots(arrays, binding)
        self.direct: list[tuple[int, int]] = []
        self.copied: list[tuple[int, int]] = []
        for number, parameter in enumerate(formula.parameters):
            if parameter.is_array:
                slot = position[Slot("pointer", parameter.name)]
                if not arrays[parameter.name].size:
                    values[slot] = address_of(_EMPTY)
                elif binding.values[parameter.name].flags.aligned:
                    self.direct.append((number, slot))
                else:
                    self.copied.append((number, slot))
        self.scalars = [
            (n, position[Slot("scalar", p.name)]) for n, p in enumerate(formula.parameters) if not p.is_array
        ]
        self.kept = [(kept, position[kept.slot], form.functions.index(kept.function)) for kept in form.kept]
        once = {number for _, _, number in self.kept}
        self.stages = [number for number in range(len(form.stage_of)) if number not in once]
        computed = [form.stages[number] for number in form.stage_of]
        self.part_slots = [
            [(position[Slot("begin", s.name, a)], position[Slot("end", s.name, a)]) for a in range(len(s.axes))]
            for s in computed
        ]
        self.output_slots = [position[Slot("stride", output.name, a)] for a in range(len(output.axes))]
        self.output_pointer = position[Slot("pointer", output.name)]
        self.table_type = ctypes.c_int64 * len(values)
        self.template = bytes(self.table_type(*values))

    def _shape_slots(self, arrays: Mapping[str, np.ndarray[Any, Any]], binding: Binding) -> list[int]:
        """Everything that shapes decide: strides, sizes, dims, and the room for statistics and packing."""
        form, table = self.form, self.slots
        sizes, output = dict(binding.sizes), form.output.name
        strides = {name: array.strides for name, array in arrays.items()}
        shapes: dict[str, tuple[int, ...]] = {name: array.shape for name, array in arrays.items()}
        shapes[output], strides[output] = binding.shape, (0,) * len(binding.shape)
        blocks = {stage.name: stage.block.rows(sizes) for stage in form.stages if stage.block is not None}
        if form.together is not None:
            blocks[TOGETHER] = form.together.block.rows(sizes)
        rooms: list[tuple[Slot, int]] = []
        windows: list[tuple[Slot, int]] = []
        for stage in form.stages[:-1]:
            shape = tuple(axis.evaluate(sizes) for axis in stage.axes)
            shapes[stage.name], strides[stage.name] = shape, _c_strides(shape, stage.item)
            if stage.window is not None:
                shape = (stage.window.rows(sizes), *shape[1:])
            room = (Slot("pointer", stage.name), stage.item * prod(shape))
            (windows if stage.window is not None else rooms).append(room)
        shared = len(rooms)  # whole statistics; what follows is scratch, of which each part needs its own
        rooms += [*windows, *[(Slot("workspace", w.name), w.bytes(sizes)) for w in form.workspaces]]
        offsets, self.room_bytes = divide([size for _, size in rooms])
        self.rooms = [(table.position[slot], at) for (slot, _), at in zip(rooms, offsets, strict=True)]
        self.scratch = self.rooms[shared:]
        self.scratch_bytes = self.room_bytes - offsets[shared] if self.scratch else 0
        values = [0] * len(table.slots)
        for number, slot in enumerate(table.slots):
            if slot.kind == "stride":
                values[number] = strides[slot.name][slot.axis]
            elif slot.kind == "size":
                values[number] = shapes[slot.name][slot.axis]
            elif slot.kind == "dim":
                values[number] = sizes[slot.name]
            elif slot.kind == "block":
                values[number] = blocks.get(slot.name, 0)
            elif slot.kind == "end":
                values[number] = shapes[slot.name][slot.axis]
        return values

    @property
    def made(self) -> Compilation:
        """What it was compiled from, in this process."""
        if self.compilation is None:
            raise RuntimeError(f"{self.formula.name} was not compiled here: its code was kept")
        return self.compilation

    @property
    def is_divisible(self) -> bool:
        """Whether there is enough to do for more than one thread."""
        return is_enough(self.work, self.form.task_work)

    @property
    def native_tally(self) -> Tally:
        """Where native code counts its calls, which know no threads."""
        return NOBODY if self.tallies is None else self.tallies.of(1)

    def run(
        self, arguments: Sequence[Any], result: np.ndarray[Any, Any], threads: int = 1, packs: Packs = NO_PACKS
    ) -> None:
        """Fill in addresses and scalars, and call the stages in order."""
        table, copies = self._filled(arguments, result)
        threads = min(threads, self.form.threads or threads)
        if threads > 1 and self.is_divisible:
            self._run_in_parts(table, threads, packs, (arguments, copies, result))
            return
        if not self.room_bytes and not self.kept:
            self._call(table)
            return
        buffer = take(self.room_bytes)
        try:
            self._place_rooms(table, buffer)
            _kept = self._place_kept(table, packs)
            self._call(table)
        finally:
            put_back(buffer)

    def _filled(self, arguments: Sequence[Any], result: np.ndarray[Any, Any]) -> tuple[Table, list[Any]]:
        """The table for these arguments, and the copies that it points to."""
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
        return table, copies

    def placed(self, arguments: Sequence[Any], result: np.ndarray[Any, Any]) -> Placed:
        """A call with everything in its place, to be repeated by native code; nothing may be packed."""
        table, copies = self._filled(arguments, result)
        buffer = Buffer(self.room_bytes)
        self._place_rooms(table, buffer)
        functions = [self.addresses[number] for number in self.stages]
        return Placed(table, functions, (arguments, copies, result, buffer, self.code))

    def _place_rooms(self, table: Table, buffer: Buffer) -> None:
        for slot, offset in self.rooms:
            table[slot] = buffer.address + offset

    def _call(self, table: Table) -> None:
        address = ctypes.addressof(table)
        for number in self.stages:
            self.functions[number](address)

    def _place_kept(self, table: Table, packs: Packs) -> list[Buffer]:
        """Point to what is kept of packed parameters, making first what is missing."""
        return [self._kept_form(table, packs, *kept) for kept in self.kept]

    def _kept_form(self, table: Table, packs: Packs, kept: Kept, slot: int, function: int) -> Buffer:
        def make(address: int) -> None:
            table[slot] = address
            self.functions[function](ctypes.addressof(table))

        place = table[self.output_pointer] % CACHE_LINE if kept.depends_on_place else 0
        packed, key = packs[kept.parameter], (kept.content, place)
        form = packed.found(key)
        if form is None:
            with COMPILING:  # of several threads that miss it, one makes it
                form = packed.form(key, kept.bytes(self.sizes), make)
        table[slot] = form.address
        return form

    def _run_in_parts(self, table: Table, threads: int, packs: Packs, used: object) -> None:
        stages = self._divided(threads, table[self.output_pointer])
        workers = min(threads, max(map(len, stages)))
        scratch = _Scratch([slot for slot, _ in self.scratch], self.scratch_bytes, workers)
        buffer = take(self.room_bytes + (workers - 1) * self.scratch_bytes)
        self._place_rooms(table, buffer)
        kept = self._place_kept(table, packs)
        for stage in self.stages:
            function, slots, parts = self.functions[stage], self.part_slots[stage], stages[stage]
            tables = [self._part_table(table, slots, part) for part in parts]
            calls = [_PartCall(function, own, scratch, (used, kept, buffer, self.code)) for own in tables]
            if len(calls) == 1:
                calls[0]()
            else:
                run_parts(calls, threads)
        put_back(buffer)  # not after an error: a helper that was not waited for could still write there

    def _divided(self, threads: int, output: int) -> tuple[list[Part], ...]:
        """The parts of every stage; they depend on where in a cache line the output begins."""
        key = threads, output % CACHE_LINE
        found = self._divisions.get(key)
        if found is None:
            form, together = self.form, self.form.together
            alone = form.stage_of if together is None else form.stage_of[:-1]
            found = tuple(
                divided(
                    form.stages[number], self.sizes, threads, output if number == len(form.stages) - 1 else None,
                    form.task_work,
                )
                for number in alone
            )  # fmt: skip
            if together is not None:
                tile = together.block.tile
                found += (divided_together(form.stages[together.first :], together.axis, self.sizes, threads, tile),)
            if len(self._divisions) >= _REMEMBERED_DIVISIONS:
                self._divisions.clear()
            self._divisions[key] = found
        return found

    def _part_table(self, table: Table, slots: Sequence[tuple[int, int]], part: Part) -> Table:
        own = self.table_type.from_buffer_copy(table)
        for (begin, end), (start, stop) in zip(slots, part, strict=True):
            own[begin], own[end] = start, stop
        return own


class _Scratch:
    """Scratch memory for those who work at once; of more parts than that, each takes what another has left."""

    def __init__(self, slots: Sequence[int], size: int, workers: int) -> None:
        self.slots, self.size = slots, size
        self.free = deque(range(workers))  # its ends are safe to take from by several threads


class _PartCall:
    """A call of a stage's function, with all that the function may touch kept alive."""

    __slots__ = ("_function", "_kept", "_scratch", "_table")

    def __init__(self, function: StageFunction, table: Table, scratch: _Scratch, used: object) -> None:
        self._function, self._table, self._scratch, self._kept = function, table, scratch, used

    def __call__(self) -> None:
        scratch, table = self._scratch, self._table
        number = scratch.free.pop()
        try:
            for slot in scratch.slots:
                table[slot] += number * scratch.size
            self._function(ctypes.addressof(table))
        finally:
            scratch.free.append(number)


def _c_strides(shape: Sequence[int], item: int) -> tuple[int, ...]:
    strides: list[int] = []
    for size in reversed(shape):
        strides.append(item)
        item *= size
    return tuple(reversed(strides))
