"""Sums over pairs in tile registers: what there is of them, as data, and the loop that they run in.

In: pointers, strides and counts, as values of the function being built. Out: code that leaves one block of 32-bit
sums in memory. An operand is a matrix of 32-bit *units*, each `Contraction.terms` neighbouring elements along the
reduction axis: the left one has a line of units for each row, the right one a line of columns for each unit.
This module knows no stage, plan or schedule, and no instruction's name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from kerneljit.plan.machine import Contraction

from .builder import I64, Builder, Value
from .rows import Semantics

UNIT_BYTES = 4
TileEmit = Callable[[Builder, int, int, int], None]


@dataclass(frozen=True, slots=True)
class TileRegisters:
    """Registers that hold a matrix each, and how to fill, empty and share them.

    Each holds `lines` lines of `lanes` values of 32 bits. A left operand's lines are rows of `lanes` units, a right
    operand's lines are units of `lanes` columns, sums have a line for each row. `load` and `store` take the
    register's number, a pointer to its first line, and the bytes from one line to the next.
    """

    count: int
    lines: int
    lanes: int
    configure: Callable[[Builder], None]
    release: Callable[[Builder], None]
    zero: Callable[[Builder, int], None]
    load: Callable[[Builder, int, Value, Value], None]
    store: Callable[[Builder, int, Value, Value], None]


@dataclass(frozen=True, slots=True)
class TileRow:
    """One way to multiply matrices of units.

    `emit(builder, sums, left, right)` adds, to a register of sums, the product of two others: all are numbers of
    registers. `semantics` takes the units' elements as NumPy arrays [..., terms], for each operand, and gives what is
    added to a sum for each pair of units. `expansion` is how many units the registers must be given for each unit of
    the contraction: 1, or more where elements are unpacked first. The contraction's cost is that of as much work as
    an instruction for vectors does: one unit in each of `lanes` lanes.
    """

    name: str
    contraction: Contraction
    features: frozenset[str]
    semantics: Semantics
    emit: TileEmit
    mnemonic: str
    registers: TileRegisters
    expansion: int = 1

    @property
    def step(self) -> int:
        """Units must come in multiples of this; zeros fill the last step, on both sides."""
        return self.registers.lanes


@dataclass(frozen=True, slots=True)
class TileMatrix:
    """Lines of 32-bit values in memory, `stride` bytes from one to the next."""

    pointer: Value
    stride: Value

    def line(self, builder: Builder, number: Value) -> Value:
        return builder.offset(self.pointer, builder.mul(number, self.stride))

    def tile(self, builder: Builder, row: int, column: int, registers: TileRegisters) -> TileMatrix:
        """Where the tile in some row and column of tiles begins."""
        pointer = self.line(builder, builder.index(row * registers.lines)) if row else self.pointer
        if column:
            pointer = builder.offset(pointer, builder.index(column * registers.lanes * UNIT_BYTES))
        return TileMatrix(pointer, self.stride)


@dataclass(frozen=True, slots=True)
class TileShape:
    """How many tiles of sums a block has.

    Two by two loads the least: a tile for each product, in half its time. Where there are fewer rows than two tiles
    hold, 1 x 4 to 1 x 6 come next; a chain of fewer than four products waits for itself.
    """

    rows: int
    columns: int

    def fits(self, registers: TileRegisters) -> bool:
        """Whether there is room for the sums, the shorter side of the operands, and one tile of the longer."""
        return self.rows * self.columns + min(self.rows, self.columns) < registers.count


@dataclass(frozen=True, slots=True)
class Interleaved:
    """Other work to do meanwhile: items 0 to `count`, of which `emit(start, stop)` does some, each once and in order.

    Products of tiles leave almost every slot of the processor idle, but it does not look far enough ahead to fill
    them from behind the loop. The work must not need these sums, nor touch tile registers.
    """

    count: Value
    emit: Callable[[Value, Value], None]


@contextmanager
def tile_registers(builder: Builder, registers: TileRegisters) -> Iterator[None]:
    """Code in which tile registers may be used; it must not return from its middle.

    Worth its some 200 cycles once a call, not once a block. What the registers hold is lost at the end, and any call of
    a function inside may lose it too.
    """
    registers.configure(builder)
    yield
    registers.release(builder)


def emit_tile_block(
    builder: Builder,
    row: TileRow,
    shape: TileShape,
    left: TileMatrix,
    right: TileMatrix,
    units: Value,
    sums: TileMatrix,
    *,
    interleaved: Interleaved | None = None,
    unroll: int = 2,
) -> None:
    """Store the sums of one block: sums[r][c] = sum over u < units of what left[r][u] and right[u][c] come to.

    All of the reduction stays in registers, since storing and loading sums would cost more than the products. `units`
    is a multiple of `row.step`, maybe 0. Operands and sums have whole tiles, as many as `shape` says: those who pack
    know the edges, and put zeros there. `sums` must not overlap the operands.
    """
    product = TileProduct(row, left, right)
    emit_tile_sums(builder, [product], shape, units, sums, interleaved=interleaved, unroll=unroll)


@dataclass(frozen=True, slots=True)
class TileProduct:
    """What is multiplied, and by what."""

    row: TileRow
    left: TileMatrix
    right: TileMatrix


def emit_tile_sums(
    builder: Builder,
    products: Sequence[TileProduct],
    shape: TileShape,
    units: Value,
    sums: TileMatrix,
    *,
    interleaved: Interleaved | None = None,
    unroll: int = 2,
) -> None:
    """Store a block of sums of several products over as many units each, all in the same accumulators.

    Each step is taken by all products, so that operands which they share come from the nearest cache but once.
    """
    registers, step = products[0].row.registers, products[0].row.step
    assert shape.fits(registers), "the block needs more tile registers than there are"
    blocks = [_Block(builder, product.row, shape, product.left, product.right) for product in products]
    for number in range(shape.rows * shape.columns):
        registers.zero(builder, number)
    unroll = max(1, unroll // len(products))
    stride = unroll * step
    unrolled = builder.sub(units, builder.urem(units, builder.index(stride)))
    shares = None if interleaved is None else _Shares(builder, interleaved, unrolled, stride)
    with builder.loop(builder.index(0), unrolled, builder.index(stride), hint="tiles") as loop:
        for number in range(unroll):
            for block in blocks:
                block.emit_step(builder.add(loop.counter, builder.index(number * step)))
        if shares is not None:
            shares.emit_share(loop.counter)
    if unroll > 1:
        with builder.loop(unrolled, units, builder.index(step), hint="tiles.rest") as loop:
            for block in blocks:
                block.emit_step(loop.counter)
    if shares is not None:
        shares.emit_rest()
    blocks[0].emit_stores(sums)


class _Block:
    """A block's tiles: which register is whose, and where each operand's tiles begin."""

    def __init__(self, builder: Builder, row: TileRow, shape: TileShape, left: TileMatrix, right: TileMatrix) -> None:
        registers = row.registers
        self.builder, self.row, self.shape = builder, row, shape
        self.lefts = [left.tile(builder, number, 0, registers) for number in range(shape.rows)]
        self.rights = [right.tile(builder, 0, number, registers) for number in range(shape.columns)]
        free = range(shape.rows * shape.columns, registers.count)
        held = min(shape.rows, shape.columns)
        self.held, self.passing = free[:held], free[held:]

    def emit_step(self, unit: Value) -> None:
        """Add the products of one step of units: the shorter side waits in registers while the longer passes by."""
        builder, registers = self.builder, self.row.registers
        offset = builder.mul(unit, builder.index(UNIT_BYTES))
        lefts = [TileMatrix(builder.offset(tile.pointer, offset), tile.stride) for tile in self.lefts]
        rights = [TileMatrix(tile.line(builder, unit), tile.stride) for tile in self.rights]
        left_is_held = len(lefts) <= len(rights)
        held, passing = (lefts, rights) if left_is_held else (rights, lefts)
        for register, tile in zip(self.held, held, strict=True):
            registers.load(builder, register, tile.pointer, tile.stride)
        for there, tile in enumerate(passing):
            passer = self.passing[there % len(self.passing)]
            registers.load(builder, passer, tile.pointer, tile.stride)
            for here, holder in enumerate(self.held):
                if left_is_held:
                    self.row.emit(builder, self._sum(here, there), holder, passer)
                else:
                    self.row.emit(builder, self._sum(there, here), passer, holder)

    def emit_stores(self, sums: TileMatrix) -> None:
        for row in range(self.shape.rows):
            for column in range(self.shape.columns):
                tile = sums.tile(self.builder, row, column, self.row.registers)
                self.row.registers.store(self.builder, self._sum(row, column), tile.pointer, tile.stride)

    def _sum(self, row: int, column: int) -> int:
        return row * self.shape.columns + column


class _Shares:
    """Interleaved work, dealt out evenly to the turns of the loop."""

    def __init__(self, builder: Builder, work: Interleaved, units: Value, stride: int) -> None:
        self.builder, self.work, self.stride = builder, work, builder.index(stride)
        # Without a turn everything is the rest; the division then only must not trap.
        turns = builder.intrinsic("llvm.smax.i64", I64, [builder.udiv(units, self.stride), builder.index(1)])
        raised = builder.add(work.count, builder.sub(turns, builder.index(1)))
        self.share = builder.udiv(raised, turns)
        self.units = units

    def emit_share(self, unit: Value) -> None:
        start = self._done_before(unit)
        self.work.emit(start, self._at_most(self.builder.add(start, self.share)))

    def emit_rest(self) -> None:
        self.work.emit(self._done_before(self.units), self.work.count)

    def _done_before(self, unit: Value) -> Value:
        turn = self.builder.udiv(unit, self.stride)
        return self._at_most(self.builder.mul(turn, self.share))

    def _at_most(self, value: Value) -> Value:
        return self.builder.intrinsic("llvm.smin.i64", I64, [value, self.work.count])
