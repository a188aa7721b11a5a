"""AMX without AMX: code for tile registers runs on any x86-64, only slower.

In: a module's text that calls the intrinsics of tile registers. Out: the same text with ordinary functions in their
place, written from Intel's manual, over a state in memory. What would be a fault on the processor (an unconfigured
tile, shapes that do not fit, a register used twice in a product) is remembered and does nothing else; `state` reads it.

Two things are simpler than on the processor. A sum that becomes normal only by rounding is taken for normal; the
processor may see it as too small and make it zero. And the state is one for all threads.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from kerneljit.backends.llvm.builder import I8, I16, I32, I64, POINTER, Builder, Value
from kerneljit.backends.llvm.compiler import object_code
from kerneljit.backends.llvm.conversions import widen_half
from kerneljit.backends.llvm.module import Module
from kerneljit.backends.target import Target
from kerneljit.ir.dtype import BF16, F16, DType
from kerneljit.runtime.host import host_target
from kerneljit.runtime.jit import Loaded, load_object

TILE_FEATURES = frozenset({"amx-tile", "amx-int8", "amx-bf16", "amx-fp16"})
PREFIX = "tile_model."
STATE = f"{PREFIX}state"
_COUNT, _LINES, _LINE_BYTES, _TILE_BYTES = 8, 16, 64, 1024
_WIDTHS, _HEIGHTS = 16, 48
_RESERVED = (*range(1, 16), *range(32, 48), *range(56, 64))

# The numbers by which faults are known.
NOT_CONFIGURED, BAD_CONFIGURATION, BAD_SHAPES, SAME_TILES = 1, 2, 3, 4

_GLOBALS = f"""
@{PREFIX}data = internal global [{_COUNT * _TILE_BYTES} x i8] zeroinitializer, align 64
@{PREFIX}configuration = internal global [64 x i8] zeroinitializer, align 64
@{PREFIX}fault = internal global i32 0
"""
_DATA, _CONFIGURATION, _FAULT = (Value(f"@{PREFIX}{name}", POINTER) for name in ("data", "configuration", "fault"))

_BYTES, _WORDS = I8.with_lanes(_LINE_BYTES), I32.with_lanes(_LINE_BYTES // 4)


# ---------------------------------------------------------------------- putting it in place


def tile_target(level: str = "amx") -> Target:
    """This host as it would be with tile registers: the model makes up for those, and for nothing else."""
    host = host_target()
    return Target(level, host.features | TILE_FEATURES, host.architecture)


def with_model(text: str, target: Target) -> str:
    """The module with functions of the model in place of the intrinsics."""
    names = "|".join(_INSTRUCTIONS)
    text = re.sub(rf"^declare void @llvm\.x86\.(?:{names})\(.*\n", "", text, flags=re.MULTILINE)
    text = re.sub(rf"@llvm\.x86\.({names})\(", rf"@{PREFIX}\1(", text)
    unknown = re.search(r"@llvm\.x86\.\w*(?:tile|tdp|tcmm)\w*", text)
    assert unknown is None, f"the model has no {unknown}"
    known = set(re.findall(r"^declare .*?@([\w.]+)\(", text, flags=re.MULTILINE))
    functions, declarations = _model(target)
    return "\n".join([text, _GLOBALS, functions, *(line for name, line in declarations if name not in known)]) + "\n"


@dataclass(frozen=True)
class State:
    """What the model saw: 0 or the first fault, and whether tiles are configured."""

    fault: int
    configured: bool


@dataclass(frozen=True)
class Modelled:
    """A function of a module that is loaded with the model; it takes a table of 64-bit slots."""

    loaded: Loaded

    def __call__(self, *slots: int | np.ndarray[Any, Any]) -> State:
        numbers = [slot if isinstance(slot, int) else slot.ctypes.data for slot in slots]
        table = (ctypes.c_int64 * max(1, len(numbers)))(*numbers)
        function, state = self.loaded.functions
        function(ctypes.addressof(table))
        seen = (ctypes.c_int32 * 2)()
        state(ctypes.addressof(seen))
        return State(seen[0], bool(seen[1]))


def load_modelled(text: str, name: str, target: Target) -> Modelled:
    """Compile a module with the model for this machine, and find a function."""
    code = object_code(with_model(text, target), target)
    return Modelled(load_object(code, [name, STATE]))


# ---------------------------------------------------------------------- the state


@lru_cache(maxsize=8)
def _model(target: Target) -> tuple[str, list[tuple[str, str]]]:
    """The functions' text, and the declarations that they need."""
    builder = Builder(Module(target))
    for name, (arguments, emit) in _INSTRUCTIONS.items():
        values = builder.begin_function(PREFIX + name, arguments)
        emit(builder, values)
        builder.end_function()
    inner = [text.replace("define void", "define internal void", 1) for text in builder.module.functions]
    (output,) = builder.begin_function(STATE, [("output", POINTER)])
    builder.store(builder.load(I32, _FAULT, 4), output, 4)
    palette = builder.convert("zext", builder.load(I8, _CONFIGURATION, 1), "i32")
    builder.store(palette, builder.offset(output, builder.index(4)), 4)
    builder.end_function()
    return "\n".join([*inner, builder.module.functions[-1]]), list(builder.module.declarations.items())


def _tile(builder: Builder, tile: Value) -> Value:
    return builder.offset(_DATA, builder.mul(builder.convert("zext", tile, "i64"), builder.index(_TILE_BYTES)))


def _line(builder: Builder, tile: Value, number: Value) -> Value:
    return builder.offset(_tile(builder, tile), builder.mul(number, builder.index(_LINE_BYTES)))


def _width(builder: Builder, tile: Value) -> Value:
    """The bytes of a tile's line, as i64."""
    number = builder.mul(builder.convert("zext", tile, "i64"), builder.index(2))
    place = builder.offset(builder.offset(_CONFIGURATION, builder.index(_WIDTHS)), number)
    return builder.convert("zext", builder.load(I16, place, 1), "i64")


def _height(builder: Builder, tile: Value) -> Value:
    """A tile's lines, as i64."""
    number = builder.convert("zext", tile, "i64")
    place = builder.offset(builder.offset(_CONFIGURATION, builder.index(_HEIGHTS)), number)
    return builder.convert("zext", builder.load(I8, place, 1), "i64")


def _unless(builder: Builder, condition: Value, fault: int) -> Value:
    """Remember the first fault where the condition holds; gives its contrary."""
    seen = builder.load(I32, _FAULT, 4)
    first = builder.bit_and(condition, builder.compare("eq", seen, builder.constant(I32, 0)))
    builder.store(builder.select(first, builder.constant(I32, fault), seen), _FAULT, 4)
    return builder.bit_not(condition)


def _usable(builder: Builder, tile: Value) -> Value:
    """Whether a tile is configured; a tile of no lines is not."""
    return _unless(builder, builder.compare("eq", _height(builder, tile), builder.index(0)), NOT_CONFIGURED)


# ---------------------------------------------------------------------- the instructions


def _release(builder: Builder, _: Sequence[Value] = ()) -> None:
    builder.store(builder.zero(_BYTES), _CONFIGURATION, 64)
    with builder.loop(builder.index(0), builder.index(_COUNT * _TILE_BYTES), builder.index(_LINE_BYTES)) as loop:
        builder.store(builder.zero(_BYTES), builder.offset(_DATA, loop.counter), 64)


def _configure(builder: Builder, arguments: Sequence[Value]) -> None:
    (pointer,) = arguments
    wanted = builder.load(_BYTES, pointer, 1)
    reserved = builder.constants("i8", [-1 if byte in _RESERVED else 0 for byte in range(64)])
    bad = builder.compare("ne", builder.bit_and(wanted, reserved), builder.zero(_BYTES))
    bad = builder.compare("ne", builder.bitcast_to(bad, I64), builder.index(0))
    palette = builder.extract(wanted, 0)
    bad = builder.bit_or(bad, builder.compare("ugt", palette, builder.constant(I8, 1)))
    heights = builder.shuffle(wanted, wanted, range(_HEIGHTS, _HEIGHTS + _COUNT))
    bytes_ = builder.shuffle(wanted, wanted, range(_WIDTHS, _WIDTHS + 2 * _COUNT))
    widths = builder.bitcast_to(bytes_, I16.with_lanes(_COUNT))
    for values, most in ((heights, _LINES), (widths, _LINE_BYTES)):
        bad = builder.bit_or(bad, _any(builder, builder.compare("ugt", values, builder.constant(values.type, most))))
    empty = [builder.compare("eq", values, builder.zero(values.type)) for values in (heights, widths)]
    bad = builder.bit_or(bad, _any(builder, builder.bit_xor(*empty)))
    good = _unless(builder, bad, BAD_CONFIGURATION)
    _release(builder)
    with builder.when(builder.bit_and(good, builder.compare("eq", palette, builder.constant(I8, 1)))):
        builder.store(wanted, _CONFIGURATION, 64)


def _any(builder: Builder, lanes: Value) -> Value:
    packed = builder.bitcast_to(lanes, I8)
    return builder.compare("ne", packed, builder.constant(I8, 0))


def _in_width(builder: Builder, width: Value, lanes: int) -> Value:
    """Which bytes, or values of 32 bits, of a line belong to the tile."""
    scaled = builder.mul(builder.convert("trunc", width, "i8"), builder.constant(I8, 1))
    if lanes != _LINE_BYTES:
        scaled = builder.udiv(scaled, builder.constant(I8, _LINE_BYTES // lanes))
    return builder.compare("ult", builder.constants("i8", range(lanes)), builder.splat(scaled, lanes))


def _zero(builder: Builder, arguments: Sequence[Value]) -> None:
    (tile,) = arguments
    with builder.when(_usable(builder, tile)):
        _zero_from(builder, tile, builder.index(0))


def _zero_from(builder: Builder, tile: Value, first: Value) -> None:
    with builder.loop(first, builder.index(_LINES), builder.index(1)) as loop:
        builder.store(builder.zero(_BYTES), _line(builder, tile, loop.counter), 64)


def _load(builder: Builder, arguments: Sequence[Value]) -> None:
    tile, pointer, stride = arguments
    name = f"llvm.masked.load.{_BYTES.mangled}.p0"
    builder.module.declare(name, _BYTES, [POINTER, _BYTES.with_element("i1"), _BYTES])
    with builder.when(_usable(builder, tile)):
        height, mask = _height(builder, tile), _in_width(builder, _width(builder, tile), _LINE_BYTES)
        with builder.loop(builder.index(0), height, builder.index(1)) as loop:
            place = builder.offset(pointer, builder.mul(loop.counter, stride))
            call = f"call {_BYTES} @{name}(ptr align 1 {place.text}, {mask}, {_BYTES} zeroinitializer)"
            builder.store(builder.emit(_BYTES, call), _line(builder, tile, loop.counter), 64)
        _zero_from(builder, tile, height)


def _store(builder: Builder, arguments: Sequence[Value]) -> None:
    tile, pointer, stride = arguments
    name = f"llvm.masked.store.{_BYTES.mangled}.p0"
    builder.module.declare(name, None, [_BYTES, POINTER, _BYTES.with_element("i1")])
    with builder.when(_usable(builder, tile)):
        mask = _in_width(builder, _width(builder, tile), _LINE_BYTES)
        with builder.loop(builder.index(0), _height(builder, tile), builder.index(1)) as loop:
            place = builder.offset(pointer, builder.mul(loop.counter, stride))
            line = builder.load(_BYTES, _line(builder, tile, loop.counter), 64)
            builder.line_out(f"call void @{name}({line}, ptr align 1 {place.text}, {mask})")


Products = Callable[[Builder, Value, Value, Sequence[Value]], list[Value]]
"""(builder, a unit of the left in every lane, a line of the right, partial sums) -> partial sums."""
Finish = Callable[[Builder, Value, Sequence[Value]], Value]
"""(builder, what the tile held, partial sums) -> what it is to hold."""


def _multiply(partial_sums: int, products: Products, finish: Finish) -> Callable[[Builder, Sequence[Value]], None]:
    def emit(builder: Builder, arguments: Sequence[Value]) -> None:
        sums, left, right = arguments
        with builder.when(_fitting(builder, sums, left, right)):
            units = builder.udiv(_width(builder, left), builder.index(4))
            mask = _in_width(builder, _width(builder, sums), _WORDS.lanes)
            height = _height(builder, sums)
            zeros = [builder.zero(_WORDS)] * partial_sums
            with builder.loop(builder.index(0), height, builder.index(1)) as rows:
                with builder.loop(builder.index(0), units, builder.index(1), zeros) as loop:
                    offset = builder.mul(loop.counter, builder.index(4))
                    unit = builder.load(I32, builder.offset(_line(builder, left, rows.counter), offset), 4)
                    line = builder.load(_WORDS, _line(builder, right, loop.counter), 64)
                    loop.next_values = products(builder, builder.splat(unit, _WORDS.lanes), line, loop.carried)
                place = _line(builder, sums, rows.counter)
                result = finish(builder, builder.load(_WORDS, place, 64), loop.carried)
                builder.store(builder.select(mask, result, builder.zero(_WORDS)), place, 64)
            _zero_from(builder, sums, height)

    return emit


def _fitting(builder: Builder, sums: Value, left: Value, right: Value) -> Value:
    """Whether three different tiles are configured, and their shapes make a product."""
    good = Value("true", builder.compare("eq", sums, left).type)
    for one, other in ((sums, left), (left, right), (sums, right)):
        good = builder.bit_and(good, _unless(builder, builder.compare("eq", one, other), SAME_TILES))
    for tile in (sums, left, right):
        good = builder.bit_and(good, _usable(builder, tile))
        odd = builder.compare("ne", builder.urem(_width(builder, tile), builder.index(4)), builder.index(0))
        good = builder.bit_and(good, _unless(builder, odd, BAD_SHAPES))
    units = builder.udiv(_width(builder, left), builder.index(4))
    pairs = [
        (_height(builder, sums), _height(builder, left)),
        (units, _height(builder, right)),
        (_width(builder, sums), _width(builder, right)),
    ]
    for one_size, other_size in pairs:
        differ = builder.compare("ne", one_size, other_size)
        good = builder.bit_and(good, _unless(builder, differ, BAD_SHAPES))
    return good


# ---------------------------------------------------------------------- products of bytes


def _byte(builder: Builder, units: Value, number: int, signed: bool) -> Value:
    """One byte of each unit, widened."""
    high = builder.shift_left(units, builder.constant(units.type, 24 - 8 * number))
    shift = builder.shift_right_arithmetic if signed else builder.shift_right_logical
    return shift(high, builder.constant(units.type, 24))


def _byte_products(left_signed: bool, right_signed: bool) -> Products:
    def products(builder: Builder, left: Value, right: Value, partial: Sequence[Value]) -> list[Value]:
        (total,) = partial
        for number in range(4):
            one, other = _byte(builder, left, number, left_signed), _byte(builder, right, number, right_signed)
            total = builder.add(total, builder.mul(one, other))
        return [total]

    return products


def _add_integers(builder: Builder, held: Value, partial: Sequence[Value]) -> Value:
    return builder.add(held, partial[0])


# ---------------------------------------------------------------------- products of halves


def _flush(builder: Builder, bits: Value) -> Value:
    """Numbers that are not normal become zeros of their sign."""
    exponent = builder.bit_and(bits, builder.constant(bits.type, 0x7F800000))
    sign = builder.bit_and(bits, builder.constant(bits.type, -0x80000000))
    return builder.select(builder.compare("eq", exponent, builder.zero(bits.type)), sign, bits)


def _half(builder: Builder, units: Value, number: int, dtype: DType) -> Value:
    """One half of each unit, as a flushed f32."""
    shifted = builder.shift_right_logical(units, builder.constant(units.type, 16 * number))
    wide = widen_half(builder, builder.convert("trunc", shifted, "i16"), dtype)
    return builder.bitcast(_flush(builder, builder.bitcast(wide, "i32")), "float")


def _half_products(dtype: DType) -> Products:
    def products(builder: Builder, left: Value, right: Value, partial: Sequence[Value]) -> list[Value]:
        sums = []
        for number, so_far in enumerate(partial):
            one, other = _half(builder, left, number, dtype), _half(builder, right, number, dtype)
            addend = builder.bitcast(so_far, "float")
            name = f"llvm.fma.{one.type.mangled}"
            total = builder.intrinsic(name, one.type, [one, other, addend])
            sums.append(_flush(builder, builder.bitcast(total, "i32")))
        return sums

    return products


def _add_floats(builder: Builder, held: Value, partial: Sequence[Value]) -> Value:
    total = _flushed_sum(builder, *partial)
    return _flushed_sum(builder, _flush(builder, held), total)


def _flushed_sum(builder: Builder, one: Value, other: Value) -> Value:
    total = builder.fadd(builder.bitcast(one, "float"), builder.bitcast(other, "float"))
    return _flush(builder, builder.bitcast(total, "i32"))


# ---------------------------------------------------------------------- the table

_MOVE = [("tile", I8), ("pointer", POINTER), ("stride", I64)]
_THREE = [("sums", I8), ("left", I8), ("right", I8)]

_INSTRUCTIONS: dict[str, tuple[list[tuple[str, Any]], Callable[[Builder, Sequence[Value]], None]]] = {
    "ldtilecfg": ([("pointer", POINTER)], _configure),
    "tilerelease": ([], _release),
    "tilezero": ([("tile", I8)], _zero),
    "tileloadd64": (_MOVE, _load),
    "tileloaddt164": (_MOVE, _load),
    "tilestored64": (_MOVE, _store),
    "tdpbssd": (_THREE, _multiply(1, _byte_products(True, True), _add_integers)),
    "tdpbsud": (_THREE, _multiply(1, _byte_products(True, False), _add_integers)),
    "tdpbusd": (_THREE, _multiply(1, _byte_products(False, True), _add_integers)),
    "tdpbuud": (_THREE, _multiply(1, _byte_products(False, False), _add_integers)),
    "tdpbf16ps": (_THREE, _multiply(2, _half_products(BF16), _add_floats)),
    "tdpfp16ps": (_THREE, _multiply(2, _half_products(F16), _add_floats)),
}
