"""Random accesses: which array, declared with which shape, indexed how.

In: axes in scope and an element type. Out: LOAD nodes; the arrays that they read are declared on the way.
Every extent is chosen so that the index stays inside for all sizes, but where a guard is to see to that.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from kerneljit.ir.dtype import BOOL, I32, I64, U8, U16, U64, DType
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Parameter
from kerneljit.ir.node import Axis, Node, Op, axis_value, binary, cast_to, constant, dim_value

IndexAndExtent = tuple[Node, Extent]
ROWS = Extent.of("R")
MOST_ARRAYS = 5


class AccessWriter:
    """Declares arrays and draws accesses of them."""

    def __init__(self, random: Random, output: tuple[Axis, ...]) -> None:
        self.random = random
        self.output = output
        self.parameters: list[Parameter] = []
        self.rows: dict[str, Extent] = {}

    def load(self, dtype: DType, scope: Sequence[Axis]) -> Node:
        """An access of any kind: of an array known already, or of a new one."""
        random = self.random
        known = [p for p in self.parameters if p.dtype == dtype and p.name not in self.rows]
        full = len(self.parameters) >= MOST_ARRAYS
        if known and random.random() < (0.8 if full else 0.35):
            found = self._again(random.choice(known), scope)
            if found is not None:
                return found
        walkers = [axis for axis in scope if axis not in self.output]
        rows = [axis for axis in scope if axis in self.output]
        if rows and (walkers or len(rows) > 1) and random.random() < 0.06:
            return self._indirect(dtype, rows, walkers)
        axes = random.sample(list(scope), min(len(scope), random.choice((1, 1, 2, 2, 3))))
        if random.random() < 0.45:
            return self.plain(dtype, axes)
        indices = [self._index(axis, scope) for axis in axes]
        if random.random() < 0.1:
            place = random.randint(0, len(indices))
            number = random.randint(0, 2)
            indices.insert(place, (constant(number, I64), Extent.of(number + random.randint(1, 2))))
        return self._declare(dtype, indices)

    def plain(self, dtype: DType, axes: Sequence[Axis]) -> Node:
        """`a[i, k]`."""
        if not axes:
            return self._declare(dtype, [(constant(0, I64), Extent.of(1))])
        wanted = tuple(axis.extent for axis in axes)
        same = [p for p in self.parameters if p.dtype == dtype and p.shape == wanted and p.name not in self.rows]
        if same and self.random.random() < 0.4:
            return _load(self.random.choice(same), [axis_value(axis) for axis in axes])
        return self._declare(dtype, [(axis_value(axis), axis.extent) for axis in axes])

    def guarded(self, dtype: DType, scope: Sequence[Axis]) -> tuple[Node | None, Node]:
        """A condition and an access that stays inside where it holds; no condition where none is needed."""
        random = self.random
        if not scope:
            return None, self.load(dtype, scope)
        axis = random.choice(scope)
        own, size = axis_value(axis), axis.extent
        shift = random.choice((1, 2, 5))
        others = [other for other in scope if other != axis]
        form = random.choice(("before", "after", "window", "both"))
        if form == "window" and others:
            other = axis_value(random.choice(others))
            guard, index = binary(Op.GE, own, other), binary(Op.SUB, own, other)
        elif form == "after":
            index = binary(Op.ADD, own, constant(shift, I64))
            guard = binary(Op.LT, index, dim_value(size) if size.dims else constant(size.constant, I64))
        elif form == "both":
            index = binary(Op.SUB, binary(Op.MUL, own, constant(2, I64)), constant(shift, I64))
            last = dim_value(size) if size.dims else constant(size.constant, I64)
            guard = Node(Op.AND, BOOL, (binary(Op.GE, index, constant(0, I64)), binary(Op.GT, last, index)))
        else:
            guard = binary(Op.GE, own, constant(shift, I64))
            index = binary(Op.SUB, own, constant(shift, I64))
        indices = [(index, size)]
        if others and random.random() < 0.5:
            second = random.choice(others)
            indices.insert(random.randint(0, 1), (axis_value(second), second.extent))
        return guard, self._declare(dtype, indices)

    # ------------------------------------------------------------------ indices

    def _index(self, axis: Axis, scope: Sequence[Axis]) -> IndexAndExtent:
        random = self.random
        own, size = axis_value(axis), axis.extent
        number = random.randint(1, 3)
        one = Extent.of(1)
        match random.choices(("own", "shifted", "scaled", "reversed", "window"), (5, 2, 2, 2, 3))[0]:
            case "shifted":
                slack = random.randint(0, 1)
                return binary(Op.ADD, own, constant(number, I64)), size.plus(Extent.of(number + slack))
            case "scaled":
                factor = random.choice((2, 2, 3))
                index = binary(Op.MUL, own, constant(factor, I64))
                if random.random() < 0.5:
                    index = binary(Op.ADD, index, constant(factor - 1, I64))
                return index, size.times(factor)
            case "reversed":
                last = size.plus(one, -1)
                end = dim_value(last) if last.dims else constant(last.constant, I64)
                return binary(Op.SUB, end, own), size
            case "window" if len(scope) > 1:
                other = random.choice([a for a in scope if a != axis])
                factor = random.choice((1, 1, 2))
                step = own if factor == 1 else binary(Op.MUL, own, constant(factor, I64))
                slack = Extent.of(random.choice((0, -1)))
                index = binary(Op.ADD, step, axis_value(other))
                return index, size.times(factor).plus(other.extent).plus(slack)
        return own, size

    def _indirect(self, dtype: DType, rows: list[Axis], walkers: list[Axis]) -> Node:
        """`b[rows[j], k]`."""
        random = self.random
        axis = random.choice(rows)
        walker = random.choice(walkers or [other for other in rows if other != axis])
        number_type = random.choice((I64, I64, I32, U8, U16, U64))
        names = self._declare(number_type, [(axis_value(axis), axis.extent)])
        self.rows[names.name] = ROWS
        index = cast_to(names, I64)
        extent = ROWS
        if random.random() < 0.2:
            index, extent = binary(Op.ADD, index, constant(1, I64)), ROWS.plus(Extent.of(1))
        walk = self._index(walker, (walker,))
        return self._declare(dtype, [(index, extent), walk])

    # ------------------------------------------------------------------ arrays

    def _again(self, parameter: Parameter, scope: Sequence[Axis]) -> Node | None:
        """Another access of a known array, where axes of its extents are in scope."""
        indices = []
        for extent in parameter.axes:
            fitting = [axis for axis in scope if axis.extent == extent]
            if fitting:
                indices.append(axis_value(self.random.choice(fitting)))
            elif extent.is_literal and extent.constant > 0:
                indices.append(constant(self.random.randrange(extent.constant), I64))
            else:
                return None
        return _load(parameter, indices)

    def _declare(self, dtype: DType, indices: Sequence[IndexAndExtent]) -> Node:
        shape = tuple(extent for _, extent in indices)
        parameter = Parameter(f"a{len(self.parameters)}", dtype, shape)
        self.parameters.append(parameter)
        return _load(parameter, [index for index, _ in indices])


def _load(parameter: Parameter, indices: Sequence[Node]) -> Node:
    return Node(Op.LOAD, parameter.dtype, tuple(indices), parameter.name)
