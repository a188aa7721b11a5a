"""A call that has been made, as a record in which the native entry recognises the next one like it.

In: the arguments of a call that went well, and what it was prepared to. Out: words of 64 bits, or None where a call
must be judged anew each time. The words hold addresses; the record keeps what they point to alive.
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

_LARGE_WORK = 100_000
"""Evaluations of the innermost expression, from which on other threads may run meanwhile: some microseconds.
Letting them costs a call 50 ns, and much more where they then want to be done first."""


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
    """The words, and the objects whose addresses are among them."""

    __slots__ = ("kept", "made_of", "words")

    def __init__(self, words: Sequence[int], made_of: tuple[Any, ...], kept: object) -> None:
        self.words = struct.pack(f"{len(words)}q", *words)
        self.made_of = made_of
        self.kept = kept


def record_of(call: BoundCall, arguments: Sequence[Any], forced: object, environment: object) -> Record | None:
    """The record of a call; None where the entry could not tell that a later one is like it."""
    parameters = call.parameters
    arrays = [argument for p, argument in zip(parameters, arguments, strict=True) if p.is_array]
    if call.copied or any(type(array) is not np.ndarray for array in arrays):
        return None
    made_of = (forced, environment, *[array.dtype for array in arrays])
    if call.record is None or not _same(call.record.made_of, made_of):
        words = _words(call, arguments, id(forced), id(environment) if environment is not None else 0)
        call.record = None if words is None else Record(words, made_of, call.code)
    return call.record


def _same(first: Sequence[object], second: Sequence[object]) -> bool:
    return all(one is other for one, other in zip(first, second, strict=True))


def _words(call: BoundCall, arguments: Sequence[Any], forced: int, environment: int) -> list[int] | None:
    table_words = len(call.template) // 8
    spare = table_words  # where addresses go that no code wants to know
    padded = -(-(table_words + 1) // _TABLE_STEP) * _TABLE_STEP
    if padded > MOST_TABLE_WORDS:
        return None
    slots = dict([*call.direct, *call.scalars])
    words = [0] * HEAD_WORDS
    for number, (parameter, argument) in enumerate(zip(call.parameters, arguments, strict=True)):
        described = _argument(parameter, argument, slots.get(number, spare))
        if described is None:
            return None
        words += described
    table = list(struct.unpack(f"{table_words}q", call.template)) + [0] * (padded - table_words)
    dtype = to_numpy(call.result)
    stride = dtype.itemsize
    for slot, size in zip(reversed(call.output_slots), reversed(call.shape), strict=True):
        table[slot], stride = stride, stride * size
    words[Head.FORCED], words[Head.ENVIRONMENT] = forced, environment
    words[Head.ARGUMENTS] = len(arguments)
    words[Head.TABLE_WORDS], words[Head.FUNCTIONS] = padded, len(call.addresses)
    words[Head.ROOMS], words[Head.ROOM_BYTES] = len(call.rooms), call.room_bytes
    words[Head.OUT_DESCR], words[Head.OUT_AXES] = id(dtype), len(call.shape)
    words[Head.OUT_BYTES], words[Head.OUT_SLOT] = stride, call.output_pointer
    words[Head.RELEASE] = int(call.work >= _LARGE_WORK)
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
