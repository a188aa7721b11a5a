"""Reductions over windows in a block of lanes, by doubling: into scratch memory that tiles read them from.

In: a reduction whose terms depend on the sum of lane and step alone. Out: its value for every lane of a block. Windows
of 1, 2, 4 ... terms follow from one another in place; those whose sizes add up to the window's are combined. Each
element comes from its own terms in an order that its window's size alone decides, so blocks and parts change no bit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kerneljit.backends.arguments import Length, Workspace
from kerneljit.ir.dtype import DType
from kerneljit.ir.extent import Extent
from kerneljit.ir.node import Axis, Node

from .builder import I1, I64, Value
from .conversions import llvm_type
from .elementwise import emit_combine, identity_value
from .frame import Frame
from .points import Lanes, PackedAccess
from .tile import Tile

BLOCK: Final = 2048
"""Lanes of a block: with windows of some hundreds, what is in scratch memory stays in the first cache."""
_WIDEST: Final = 64
"""Vectors reach so many lanes beyond what counts, at most, on either side of a step."""


class WindowSum:
    """One reduction over windows; `lanes` is how many a vector has."""

    def __init__(self, node: Node, axis: Axis, lanes: int, name: str) -> None:
        self.node, self.axis, self.lanes = node, axis, lanes
        self.terms, self.totals = f"{name}.terms", f"{name}.totals"

    @property
    def dtype(self) -> DType:
        return self.node.dtype

    def workspaces(self) -> tuple[Workspace, Workspace]:
        """Room for the windows of one size that begin in a block, and for the totals."""
        block, window = Extent.of(BLOCK + 2 * _WIDEST), self.node.reduction.axis.extent
        size = self.dtype.bytes
        return (
            Workspace(self.terms, size, (Length(window.plus(block)),)),
            Workspace(self.totals, size, (Length(block),)),
        )

    def access(self, frame: Frame, start: Value, lane: Value) -> PackedAccess:
        """Where the totals from a lane on are, in the block that begins with `start`."""
        offset = frame.multiply(frame.builder.sub(lane, start), frame.builder.index(self.dtype.bytes))
        return PackedAccess(frame.builder.offset(frame.workspace(self.totals), offset), {}, frame.builder.index(0))

    def emit(
        self, frame: Frame, start: Value, stop: Value, make_tile: Callable[[dict[Axis, Value], Lanes], Tile]
    ) -> None:
        """Compute the totals of the lanes between two."""
        builder = frame.builder
        zero, one = builder.index(0), builder.index(1)
        window, count = frame.extent(self.node.reduction.axis.extent), builder.sub(stop, start)
        frame.at(self.node)
        with builder.when(builder.compare("eq", window, zero), "window.none"):
            self._each(frame, count, lambda place: self._store(frame, self.totals, place, self._identity(frame)))
        number = builder.sub(builder.add(count, window), one)
        self._fill(frame, start, number, make_tile)
        leading = builder.intrinsic("llvm.ctlz.i64", I64, [window, Value("false", I1)])
        sizes = builder.sub(builder.index(64), leading)
        with builder.loop(zero, sizes, one, [one, zero], hint="window.sizes") as loop:
            size, taken = loop.carried
            is_part = builder.compare("ne", builder.bit_and(window, size), zero)
            with builder.when(is_part, "window.part"):
                self._add_part(frame, count, taken)
            wider = builder.add(size, size)
            with builder.when(builder.compare("sle", wider, window), "window.wider"):
                self._widen(frame, builder.add(builder.sub(number, wider), one), size)
            loop.next_values += [wider, builder.select(is_part, builder.add(taken, size), taken)]

    def _identity(self, frame: Frame) -> Value:
        return identity_value(frame.builder, self.node.reduction.kind, self.dtype, self.lanes)

    def _fill(
        self, frame: Frame, start: Value, number: Value, make_tile: Callable[[dict[Axis, Value], Lanes], Tile]
    ) -> None:
        """The terms as windows of one: full vectors, then what is left, so that nothing outside is read."""
        builder, body = frame.builder, self.node.sources[0]
        full = frame.whole(builder.index(0), number, self.lanes)
        step, steps = builder.index(self.lanes), {self.node.reduction.axis: builder.index(0)}
        for first, last in ((builder.index(0), full), (full, number)):
            with builder.loop(first, last, step, hint="window.terms") as loop:
                count = None if last is full else builder.sub(number, loop.counter)
                lanes = Lanes(self.axis, self.lanes, 1, builder.add(start, loop.counter), count)
                value = make_tile(steps, lanes).evaluate(body, None, 0)
                self._store(frame, self.terms, loop.counter, value)

    def _add_part(self, frame: Frame, count: Value, taken: Value) -> None:
        """Windows of the size that is reached, behind those that have been taken already."""
        builder = frame.builder
        is_first = builder.compare("eq", taken, builder.index(0))
        first, others = (
            builder.select(is_first, count, builder.index(0)),
            builder.select(is_first, builder.index(0), count),
        )
        self._each(
            frame, first, lambda place: self._store(frame, self.totals, place, self._load(frame, self.terms, place))
        )

        def combine(place: Value) -> None:
            total, part = (
                self._load(frame, self.totals, place),
                self._load(frame, self.terms, builder.add(place, taken)),
            )
            self._store(frame, self.totals, place, self._combined(frame, total, part))

        self._each(frame, others, combine)

    def _widen(self, frame: Frame, number: Value, size: Value) -> None:
        """Windows twice as wide, in place: what a vector reads of those behind it has not been written yet."""

        def widen(place: Value) -> None:
            near, far = (self._load(frame, self.terms, at) for at in (place, frame.builder.add(place, size)))
            self._store(frame, self.terms, place, self._combined(frame, near, far))

        self._each(frame, number, widen)

    def _combined(self, frame: Frame, left: Value, right: Value) -> Value:
        return emit_combine(frame.builder, self.node.reduction.kind, self.dtype, left, right)

    def _each(self, frame: Frame, number: Value, body: Callable[[Value], None]) -> None:
        builder = frame.builder
        with builder.loop(builder.index(0), number, builder.index(self.lanes), hint="window") as loop:
            body(loop.counter)

    def _load(self, frame: Frame, name: str, place: Value) -> Value:
        type_ = llvm_type(self.dtype, self.lanes)
        return frame.builder.load(type_, self._place(frame, name, place), self.dtype.bytes)

    def _store(self, frame: Frame, name: str, place: Value, value: Value) -> None:
        value = frame.builder.splat(value, self.lanes)
        frame.builder.store(value, self._place(frame, name, place), self.dtype.bytes)

    def _place(self, frame: Frame, name: str, place: Value) -> Value:
        builder = frame.builder
        return builder.offset(frame.workspace(name), builder.mul(place, builder.index(self.dtype.bytes)))
