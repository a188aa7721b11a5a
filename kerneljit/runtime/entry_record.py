"""A call that has been made, as a record in which the native entry recognises the next one like it.

In: the arguments of a call that went well, and what it was prepared to. Out: words of 64 bits. They hold addresses,
so the record keeps alive what is there.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import numpy as np

from kerneljit.ir.dtype import F32, F64, integer_range, to_numpy
from kerneljit.ir.formula import Parameter

from .bound import BoundCall

Array = np.ndarray[Any, Any]

MOST_TABLE_WORDS = 256
"""The entry keeps the table of arguments on its stack: so much and no more."""

_TABLE_STEP = 4
"""Tables are copied in steps of so many words."""

_LARGE_WORK = 1 << 20
"""So many evaluations of nodes, some microseconds, and other threads may run meanwhile. Letting them costs a call
50 ns, and much more where they then want to be done first."""


class Head(IntEnum):
    """The words that every record begins with; `..._AT` are numbers of other words of the record."""

    FORCED = 0  # the target that the context asks for, as an object's address
    ENVIRONMENT = 1  # the same of the environment
    ARGUMENTS = 2
    TABLE_AT = 3
    TABLE_WORDS = 4
    FUNCTIONS_AT = 5
    FUNCTIONS = 6
    ROOMS_AT = 7
    ROOMS = 8
    ROOM_BYTES = 9
    OUT_DESCR = 10
    OUT_AXES = 11
    OUT_SHAPE_AT = 12
    OUT_BYTES = 13
    OUT_SLOT = 14
    RELEASE = 15
    CALLS = 16  # where calls are counted


HEAD_WORDS = len(Head)


class Argument(IntEnum):
    """The words of one argument, in order after the head; of arrays, shape and strides follow."""

    KIND = 0
    SLOT = 1
    AXES = 2  # 0 for scalars, behind which nothing follows
    DESCR = 3
    LOW = 4  # how far before the first element an array reaches, in bytes; 0 or less
    HIGH = 5  # where it ends, counted from the first element; of whole numbers, the greatest
    MASK = 3
    LEAST = 4
    GREATEST = 5


ARGUMENT_WORDS = 6


class Kind(IntEnum):
    """What an argument is."""

    ARRAY = 0
    DOUBLE = 1
    SINGLE = 2
    WHOLE = 3
    TRUTH = 4


class Record:
    """The words; the addresses of the objects that they were made of; and what keeps all that they point to alive."""

    __slots__ = ("kept", "key", "words")

    def __init__(self, words: Sequence[int], key: Sequence[int], kept: object) -> None:
        self.words = struct.pack(f"{len(words)}q", *words)
        self.key = key
        self.kept = kept


def words_of(call: BoundCall, arguments: Sequence[Any], forced: object, environment: object) -> list[int] | None:
    """The words for a call; None where they could not say enough. Objects are those that the entry will compare."""
    table_words = len(call.template) // 8
    spare = table_words  # where addresses go that no code wants to know
    padded = -(-(table_words + 1) // _TABLE_STEP) * _TABLE_STEP
    if padded > MOST_TABLE_WORDS:
        return None
    formula, slots = call.formula, dict([*call.direct, *call.scalars])
    words = [0] * HEAD_WORDS
    for number, (parameter, argument) in enumerate(zip(formula.parameters, arguments, strict=True)):
        described = _argument(parameter, argument, slots.get(number, spare))
        if described is None:
            return None
        words += described
    table = list(struct.unpack(f"{table_words}q", call.template)) + [0] * (padded - table_words)
    dtype = to_numpy(formula.result)
    stride = dtype.itemsize
    for slot, size in zip(reversed(call.output_slots), reversed(call.shape), strict=True):
        table[slot], stride = stride, stride * size
    words[Head.FORCED], words[Head.ENVIRONMENT] = id(forced), 0 if environment is None else id(environment)
    words[Head.ARGUMENTS] = len(arguments)
    words[Head.TABLE_WORDS], words[Head.FUNCTIONS] = padded, len(call.addresses)
    words[Head.ROOMS], words[Head.ROOM_BYTES] = len(call.rooms), call.room_bytes
    words[Head.OUT_DESCR], words[Head.OUT_AXES] = id(dtype), len(call.shape)
    words[Head.OUT_BYTES], words[Head.OUT_SLOT] = stride, call.output_pointer
    words[Head.RELEASE] = int(call.work >= _LARGE_WORK)
    words[Head.CALLS] = call.native_tally.address
    for place, more in (
        (Head.TABLE_AT, table),
        (Head.FUNCTIONS_AT, call.addresses),
        (Head.ROOMS_AT, [number for room in call.rooms for number in room]),
        (Head.OUT_SHAPE_AT, call.shape),
    ):
        words[place] = len(words)
        words += more
    return words


def _argument(parameter: Parameter, argument: Any, slot: int) -> list[int] | None:
    if parameter.is_array:
        low, high = _reach(argument)
        return [Kind.ARRAY, slot, argument.ndim, id(argument.dtype), low, high, *argument.shape, *argument.strides]
    dtype = parameter.dtype
    if dtype in (F32, F64):
        return [Kind.SINGLE if dtype is F32 else Kind.DOUBLE, slot, 0, 0, 0, 0]
    if dtype.is_bool:
        return [Kind.TRUTH, slot, 0, 0, 0, 0]
    if not dtype.is_integer:
        return None
    low, high = integer_range(dtype)
    mask = -1 if dtype.width == 64 else (1 << dtype.width) - 1
    return [Kind.WHOLE, slot, 0, mask, low, min(high, (1 << 63) - 1)]


def _reach(array: Array) -> tuple[int, int]:
    """The bytes that an array covers, counted from its first element."""
    if not array.size:
        return 0, 0
    spans = [(size - 1) * stride for size, stride in zip(array.shape, array.strides, strict=True)]
    return sum(min(0, span) for span in spans), sum(max(0, span) for span in spans) + array.itemsize
