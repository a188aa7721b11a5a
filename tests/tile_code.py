"""Code for tile registers, to be run: on the model, and where the processor has them on those as well.

In: what writes a function's body. Out: something to call with numbers and arrays. `runs_on` is the mark of tests that
run on both.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pytest

from kerneljit.backends.llvm.builder import I64, POINTER, Builder, Type, Value
from kerneljit.backends.llvm.compiler import object_code
from kerneljit.backends.llvm.module import Module
from kerneljit.backends.llvm.tiles import TileMatrix, TileRow, TileShape, emit_tile_block, tile_registers
from kerneljit.backends.llvm.tiles_table import TABLE
from kerneljit.backends.target import Target
from kerneljit.runtime.host import host_target
from kerneljit.runtime.jit import load_object
from tests.tile_model import State, load_modelled, tile_target

Array = np.ndarray[Any, Any]
Code = Callable[..., None]
Slot = Callable[..., Value]
Emit = Callable[[Builder, Slot], None]

HOST = host_target()
FILLER = 0x55
"""What lies beside matrices, and must stay."""

needs_x86 = pytest.mark.skipif(not HOST.is_x86, reason="tile registers are x86-64's")
runs_on = pytest.mark.parametrize(
    "machine",
    [
        pytest.param("model", marks=needs_x86),
        pytest.param(
            "processor",
            marks=pytest.mark.skipif(not HOST.has("amx-tile"), reason="this processor has no tile registers"),
        ),
    ],
)


def module_of(emit: Emit, target: Target) -> str:
    """A function of a table of 64-bit slots."""
    builder = Builder(Module(target))
    (table,) = builder.begin_function("code", [("table", POINTER)])

    def slot(number: int, type_: Type = POINTER) -> Value:
        return builder.load(type_, builder.offset(table, builder.index(8 * number)), 8)

    emit(builder, slot)
    builder.end_function()
    return builder.module.text()


def compiled(emit: Emit, machine: str) -> Code:
    """Something to call with the slots: numbers, and arrays for their addresses."""
    if machine == "processor":
        return _native(module_of(emit, HOST))
    target = tile_target()
    modelled = load_modelled(module_of(emit, target), "code", target)

    def call(*slots: int | Array) -> None:
        assert modelled(*slots) == State(fault=0, configured=False)

    return call


def _native(text: str) -> Code:
    loaded = load_object(object_code(text, HOST), ["code"])

    def call(*slots: int | Array) -> None:
        numbers = [slot if isinstance(slot, int) else slot.ctypes.data for slot in slots]
        table = (ctypes.c_int64 * len(numbers))(*numbers)
        loaded.functions[0](ctypes.addressof(table))

    return call


def block(row: TileRow, shape: TileShape, unroll: int = 2) -> Emit:
    """One block; the slots: left, right, sums, units, and the three strides."""

    def emit(builder: Builder, slot: Slot) -> None:
        left, right, sums = (TileMatrix(slot(number), slot(4 + number, I64)) for number in range(3))
        with tile_registers(builder, row.registers):
            emit_tile_block(builder, row, shape, left, right, slot(3, I64), sums, unroll=unroll)

    return emit


@cache
def block_code(name: str, shape: TileShape, machine: str, unroll: int = 2) -> Code:
    return compiled(block(row_named(name), shape, unroll), machine)


def row_named(name: str) -> TileRow:
    (row,) = (row for row in TABLE if row.name == name)
    return row


def runs(row: TileRow, machine: str) -> None:
    if machine == "processor" and not row.features <= HOST.features:
        pytest.skip(f"this processor has no {row.mnemonic}")
