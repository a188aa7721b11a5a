"""Vectors in memory: whole ones, and the partly filled ones at an array's edge.

Edges use masked moves where the target has them; elsewhere the few elements go through a buffer on the
stack, so that nothing outside an array is ever touched.
"""

from __future__ import annotations

from .builder import I1, I64, Builder, Type, Value, constant_index


def has_masks(builder: Builder, type_: Type) -> bool:
    """Whether masked moves of such vectors are single instructions."""
    target = builder.target
    if type_.lanes == 1:
        return False
    return (target.has("avx512vl") and target.has("avx512bw")) or (target.has("avx") and type_.bits >= 32)


def lane_mask(builder: Builder, lanes: int, count: Value) -> Value:
    """True in the first `count` lanes."""
    if lanes == 1:
        return Value("true", I1)
    known = constant_index(count)
    if known is not None:
        return builder.constants("i1", [lane < known for lane in range(lanes)])
    narrow = builder.convert("trunc", count, "i32") if count.type == I64 else count
    return builder.compare("slt", builder.constants("i32", range(lanes)), builder.splat(narrow, lanes))


def load_lanes(builder: Builder, type_: Type, pointer: Value, count: Value | None) -> Value:
    """Neighbouring elements; only `count` of them where that is given, the others zero."""
    size = type_.bits // 8
    if count is None or type_.lanes == 1:
        return builder.load(type_, pointer, size)
    if constant_index(count) == 1:
        return _first_lane(builder, type_, pointer)
    if has_masks(builder, type_):
        return _masked_load(builder, type_, pointer, lane_mask(builder, type_.lanes, count))
    buffer = builder.stack(type_)
    builder.store(builder.zero(type_), buffer, 64)
    _copy(builder, type_, pointer, buffer, count, size)
    return builder.load(type_, buffer, 64)


def load_between(builder: Builder, type_: Type, pointer: Value, first: Value, last: Value) -> Value:
    """Neighbouring elements from lane `first` up to, but not with, lane `last`; the others zero, and never touched."""
    bits = Type("i64" if type_.lanes < 64 else "i128")  # one more than there are lanes
    edges = []
    for lane in (last, first):
        count = lane if bits == I64 else builder.convert("zext", lane, bits.element)
        edges.append(builder.shift_left(builder.constant(bits, 1), count))
    mask = builder.convert("trunc", builder.sub(*edges), f"i{type_.lanes}")
    return _masked_load(builder, type_, pointer, builder.bitcast_to(mask, I1.with_lanes(type_.lanes)))


def load_reversed(builder: Builder, type_: Type, pointer: Value, count: Value | None) -> Value:
    """Elements whose addresses fall from lane to lane; `pointer` is lane 0's."""
    size = type_.bits // 8
    if type_.lanes == 1:
        return builder.load(type_, pointer, size)
    backwards = list(range(type_.lanes - 1, -1, -1))
    lowest = builder.offset(pointer, builder.index(-(type_.lanes - 1) * size))
    if count is None:
        vector = builder.load(type_, lowest, size)
        return builder.shuffle(vector, vector, backwards)
    if constant_index(count) == 1:
        return _first_lane(builder, type_, pointer)
    if has_masks(builder, type_):
        mask = lane_mask(builder, type_.lanes, count)
        vector = _masked_load(builder, type_, lowest, builder.shuffle(mask, mask, backwards))
        return builder.shuffle(vector, vector, backwards)
    buffer = builder.stack(type_)
    builder.store(builder.zero(type_), buffer, 64)
    _copy(builder, type_, pointer, buffer, count, -size)
    return builder.load(type_, buffer, 64)


def store_lanes(builder: Builder, value: Value, pointer: Value, count: Value | None) -> None:
    """Store neighbouring elements; only the first `count` where that is given."""
    type_ = value.type
    size = type_.bits // 8
    if count is None or type_.lanes == 1:
        builder.store(value, pointer, size)
    elif constant_index(count) == 1:
        # Not by a mask of which one lane is known to be set: LLVM 22 makes one store of it that is as wide as the
        # lanes were before they were narrowed, and so writes past the end.
        builder.store(builder.extract(value, 0), pointer, size)
    elif has_masks(builder, type_):
        mask = lane_mask(builder, type_.lanes, count)
        name = f"llvm.masked.store.{type_.mangled}.p0"
        builder.module.declare(name, None, [type_, pointer.type, mask.type])
        builder.line_out(f"call void @{name}({value}, ptr align {size} {pointer.text}, {mask})")
    else:
        buffer = builder.stack(type_)
        builder.store(value, buffer, 64)
        with builder.loop(builder.index(0), count, builder.index(1), hint="edge") as loop:
            place = builder.emit(I64, f"mul i64 {loop.counter.text}, {size}")
            element = builder.load(type_.with_lanes(1), builder.offset(buffer, place), size)
            builder.store(element, builder.offset(pointer, place), size)


def _first_lane(builder: Builder, type_: Type, pointer: Value) -> Value:
    """A vector with one element of memory; the others are zero."""
    element = builder.load(type_.with_lanes(1), pointer, type_.bits // 8)
    return builder.emit(type_, f"insertelement {builder.zero(type_)}, {element}, i64 0")


def _masked_load(builder: Builder, type_: Type, pointer: Value, mask: Value) -> Value:
    name = f"llvm.masked.load.{type_.mangled}.p0"
    builder.module.declare(name, type_, [pointer.type, mask.type, type_])
    align = type_.bits // 8
    return builder.emit(
        type_, f"call {type_} @{name}(ptr align {align} {pointer.text}, {mask}, {type_} zeroinitializer)"
    )


def _copy(builder: Builder, type_: Type, source: Value, buffer: Value, count: Value, step: int) -> None:
    """The first `count` elements, `step` bytes apart, into neighbouring places of a buffer."""
    size = type_.bits // 8
    with builder.loop(builder.index(0), count, builder.index(1), hint="edge") as loop:
        from_ = builder.emit(I64, f"mul i64 {loop.counter.text}, {step}")
        to = builder.emit(I64, f"mul i64 {loop.counter.text}, {size}")
        element = builder.load(type_.with_lanes(1), builder.offset(source, from_), size)
        builder.store(element, builder.offset(buffer, to), size)


_ADDRESS_SPACES = 256


def load_alone(builder: Builder, type_: Type, pointer: Value, number: int) -> Value:
    """A load of one element on x86-64 that LLVM does not join with those of the same address and another number.

    Address spaces up to 255 are all the same memory there; code generation keeps their accesses apart.
    """
    space = f"ptr addrspace({number % _ADDRESS_SPACES})"
    place = builder.emit(Type(space), f"addrspacecast {pointer} to {space}") if number % _ADDRESS_SPACES else pointer
    return builder.load(type_, place, type_.bits // 8)
