"""Random well-typed formulas.

In: a `random.Random`. Out: a `Formula` that satisfies the verifier, and which of its arrays hold row numbers.
Arrays are declared to fit the accesses that were drawn, not the other way round, so that hardly any formula
is refused for its bounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from kerneljit.ir.dtype import (
    ALL,
    BITS,
    BOOL,
    F32,
    F64,
    FLOATS,
    I32,
    I64,
    INTEGERS,
    U32,
    U64,
    DType,
    accumulator_type,
    integer_range,
)
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import (
    BITWISE,
    COMPARISONS,
    FLOAT_FUNCTIONS,
    SHIFTS,
    Axis,
    Node,
    Op,
    Reduction,
    axis_value,
    binary,
    cast_to,
    constant,
    dim_value,
)

from .accesses import AccessWriter

ARITHMETIC = (F32, F64, I32, U32, I64, U64)
ORDERED_FUNCTIONS = sorted(FLOAT_FUNCTIONS)
FLOAT_CONSTANTS = (0.0, 1.0, -1.0, 0.5, 2.0, 3.0, -0.25, 0.1, 100.0)
SPECIAL_CONSTANTS = (-0.0, float("inf"), float("-inf"), float("nan"), 1e-40, 1e30, 65504.0)
LARGEST_FORMULA = 90
"""Nodes after which only leaves are drawn: the interpreter pays for each of them."""


@dataclass(frozen=True)
class Written:
    """A formula, and for every array of row numbers how many rows there are."""

    formula: Formula
    rows: dict[str, Extent]


def write_formula(random: Random) -> Written:
    """One formula."""
    return FormulaWriter(random).write()


class FormulaWriter:
    """Draws one formula; what was drawn before is drawn again now and then, so that values are shared."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.output = self._output_axes()
        self.inner = self._reduction_axes()
        self.accesses = AccessWriter(random, self.output)
        self.scalars: dict[DType, list[Parameter]] = {}
        self.pool: list[Node] = []
        self.reuse = random.choice((0.05, 0.15, 0.35))
        self.drawn = 0
        self.main_type = random.choices((F32, *ARITHMETIC), (4, 3, 2, 2, 1, 1, 1))[0]

    def write(self) -> Written:
        """Draw the root, then collect what it uses."""
        random = self.random
        style = random.choices(("pairwise", "reduced", "free"), (5, 3, 4))[0]
        root = self._styled_root(style)
        result = self._result_type(root.dtype)
        if root.dtype.is_bits and result != root.dtype:
            root = cast_to(root, _unsigned(root.dtype))
        root = cast_to(root, result)
        used = {node.name for node in root.walk() if node.op in (Op.LOAD, Op.SCALAR)}
        parameters = [*self.accesses.parameters, *(p for listed in self.scalars.values() for p in listed)]
        random.shuffle(parameters)
        kept = tuple(p for p in parameters if p.name in used or random.random() < 0.1)
        formula = Formula("drawn", self.output, kept, root, result)
        return Written(formula, {n: r for n, r in self.accesses.rows.items() if set(r.dims) <= set(formula.dims)})

    def _styled_root(self, style: str) -> Node:
        random = self.random
        if style == "free":
            return self.value(random.choice(ALL), random.randint(2, 5), self.output)
        dtype = self.main_type
        cores = []
        for _ in range(random.choice((1, 1, 2, 3))):
            if style == "pairwise":
                cores.append(self._core(dtype))
            else:
                cores.append(self._reduce(dtype, random.randint(1, 3), self.output))
        self.pool += cores
        root = cores[0]
        for core in cores[1:]:
            root = binary(self._arithmetic_op(dtype), root, core)
        if random.random() < 0.7:
            other = self.value(dtype, random.randint(1, 3), self.output)
            root = binary(self._arithmetic_op(dtype), *random.sample([root, other], 2))
        if dtype.is_float and random.random() < 0.3:
            root = Node(random.choice(ORDERED_FUNCTIONS), dtype, (root,))
        return root

    # ------------------------------------------------------------------ axes and types

    def _output_axes(self) -> tuple[Axis, ...]:
        count = self.random.choices(range(5), (1, 6, 10, 3, 1))[0]
        extents: list[Extent] = []
        for dim in "MNPQ"[:count]:
            extents.append(self._extent(dim, extents))
        return tuple(Axis(name, extent) for name, extent in zip("ijpq", extents, strict=False))

    def _reduction_axes(self) -> tuple[Axis, ...]:
        outer = [axis.extent for axis in self.output]
        return tuple(Axis(name, self._extent(dim, outer)) for name, dim in zip("klm", "KLW", strict=True))

    def _extent(self, dim: str, others: list[Extent]) -> Extent:
        random = self.random
        kind = random.choices(("own", "shared", "literal", "affine"), (14, 2, 2, 1))[0]
        if kind == "shared" and others:
            return random.choice(others)
        if kind == "literal":
            return Extent.of(random.choice((0, 1, 2, 3, 4, 7, 8, 9, 16, 17)))
        if kind == "affine":
            return random.choice((Extent.of(dim).plus(Extent.of(1)), Extent.of(dim).times(2)))
        return Extent.of(dim)

    def _result_type(self, dtype: DType) -> DType:
        if self.random.random() < 0.5:
            return dtype
        if dtype.is_float:
            return self.random.choice(FLOATS)
        if dtype.is_bits:
            return _unsigned(dtype)
        return self.random.choice((*FLOATS, *INTEGERS))

    # ------------------------------------------------------------------ values

    def value(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        """An expression of a type, with some axes in scope."""
        random = self.random
        if random.random() < self.reuse:
            known = [node for node in self.pool if node.dtype == dtype and self._fits(node, scope)]
            if known:
                return random.choice(known)
        self.drawn += 1
        if depth <= 0 or self.drawn > LARGEST_FORMULA or random.random() < 0.08:
            node = self._leaf(dtype, scope)
        else:
            node = self._operation(dtype, depth, scope)
        self.pool.append(node)
        return node

    def _fits(self, node: Node, scope: tuple[Axis, ...]) -> bool:
        """Whether a node drawn elsewhere means something here, and binds no axis that is bound already."""
        if not dependencies(node) <= set(scope):
            return False
        bound = {inner.reduction.axis for inner in node.walk() if inner.op is Op.REDUCE}
        return not bound & set(scope)

    def _operation(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        random = self.random
        forms = {"where": 1.0, "guarded": 1.0, "leaf": 1.0}
        if not dtype.is_bits:
            forms |= {"cast": 2.0, "extreme": 1.0 if not dtype.is_bool else 0.2}
            if len(scope) < len(self.output) + 3:
                forms["reduce"] = 3.0
        if dtype in ARITHMETIC:
            forms["arithmetic"] = 6.0
            forms["function" if dtype.is_float else "divide"] = 2.0
        if not dtype.is_float:
            forms |= {"bitwise": 2.0} if dtype.is_bool else {"bitwise": 2.0, "shift": 1.0, "popcount": 1.0}
        if dtype.is_bool:
            forms["compare"] = 5.0
        form = random.choices(list(forms), list(forms.values()))[0]
        made: Node = getattr(self, f"_{form}")(dtype, depth - 1, scope)
        return made

    def _leaf(self, dtype: DType, scope: tuple[Axis, ...], depth: int | None = None) -> Node:
        if depth is not None:  # drawn as a form: the arguments come in the order of the forms
            scope = depth  # type: ignore[assignment]
        random = self.random
        kind = random.choices(("load", "scalar", "constant", "axis", "dim"), (12, 1, 2, 1, 0.5))[0]
        if kind == "constant" or (kind in ("axis", "dim") and dtype.is_bits):
            return self._constant(dtype)
        if kind == "scalar" and not dtype.is_bits:
            return self._scalar(dtype)
        if kind == "axis" and scope:
            return cast_to(axis_value(random.choice(scope)), dtype)
        if kind == "dim":
            extents = [axis.extent for axis in (*scope, *self.output) if axis.extent.dims]
            if extents:
                return cast_to(dim_value(random.choice(extents)), dtype)
        return self.accesses.load(dtype, scope)

    def _constant(self, dtype: DType) -> Node:
        random = self.random
        if dtype.is_bool:
            return constant(random.random() < 0.5, dtype)
        if dtype.is_float:
            special = random.random() < 0.15
            return constant(random.choice(SPECIAL_CONSTANTS if special else FLOAT_CONSTANTS), dtype)
        low, high = integer_range(dtype)
        if random.random() < 0.2:
            return constant(random.choice((low, high, high - 1, high // 3)), dtype)
        return constant(random.randint(max(low, -3), min(high, 9)), dtype)

    def _scalar(self, dtype: DType) -> Node:
        listed = self.scalars.setdefault(dtype, [])
        if len(listed) < 2 and (not listed or self.random.random() < 0.5):
            listed.append(Parameter(f"s_{dtype}_{len(listed)}", dtype, None))
        return Node(Op.SCALAR, dtype, (), self.random.choice(listed).name)

    # ------------------------------------------------------------------ forms

    def _where(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        condition = self.value(BOOL, depth, scope)
        return Node(Op.WHERE, dtype, (condition, self.value(dtype, depth, scope), self.value(dtype, depth, scope)))

    def _guarded(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        guard, load = self.accesses.guarded(dtype, scope)
        if guard is None:
            return load
        wanted = load
        if self.random.random() < 0.4 and dtype in ARITHMETIC:
            wanted = binary(self._arithmetic_op(dtype), load, self.value(dtype, depth - 1, scope))
        other = self.value(dtype, min(depth, 1), scope)
        if self.random.random() < 0.3:
            return Node(Op.WHERE, dtype, (Node(Op.NOT, BOOL, (guard,)), other, wanted))
        return Node(Op.WHERE, dtype, (guard, wanted, other))

    def _cast(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        sources = [
            d
            for d in ALL
            if d != dtype and (not d.is_bits or dtype.is_bool or (d.width == dtype.width and dtype.kind == "unsigned"))
        ]
        preferred = [d for d in sources if accumulator_type(d) == dtype]
        chosen = self.random.choice(preferred if preferred and self.random.random() < 0.5 else sources)
        return cast_to(self.value(chosen, depth, scope), dtype)

    def _extreme(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        op = self.random.choice((Op.MIN, Op.MAX))
        return binary(op, self.value(dtype, depth, scope), self.value(dtype, depth, scope))

    def _reduce(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        random = self.random
        free = [axis for axis in self.inner if axis not in scope]
        kinds = ["any", "all"] if dtype.is_bool else ["min", "max"] + ["sum"] * (4 * (dtype in ARITHMETIC))
        axes = random.sample(free, min(len(free), random.choice((1, 1, 1, 2))))
        within = (*scope, *axes)
        if random.random() < 0.3:  # a statistic: some output axis does not matter to it
            dropped = random.choice(scope) if scope else None
            within = tuple(axis for axis in within if axis != dropped)
        body = self.value(dtype, depth, within)
        kind = random.choice(kinds)
        for axis in reversed(axes):
            if random.random() < 0.1:
                keep = self.value(BOOL, 1, (*scope, *axes))
                if self._fits(keep, (*scope, *axes)):
                    body = Node(Op.WHERE, dtype, (keep, body, _identity(kind, dtype)))
            bound = {inner.reduction.axis for inner in body.walk() if inner.op is Op.REDUCE}
            if axis in bound:
                continue
            body = Node(Op.REDUCE, dtype, (body,), Reduction(kind, axis))  # type: ignore[arg-type]
            if random.random() < 0.1:
                kind = random.choice(kinds)
        if not dependencies(body) <= set(scope):
            return self._leaf(dtype, scope)
        return body

    def _core(self, dtype: DType) -> Node:
        """A reduction over pairs of rows, as most kernels have."""
        random = self.random
        axis = random.choice(self.inner)
        narrow = [d for d in ALL if accumulator_type(d) == dtype and not d.is_bits and not d.is_bool]
        element = random.choice(narrow)
        left = self._row(element, axis)
        if dtype in (I32, U64) and random.random() < 0.3:
            return self._bit_core(dtype, axis)
        first = cast_to(left, dtype)
        second = cast_to(self._row(element, axis), dtype)
        form = random.choice(("mul", "mul", "mul", "square", "distance", "squared_distance", "extremes", "any"))
        match form:
            case "mul":
                body = binary(Op.MUL, first, second)
                if random.random() < 0.2:
                    body = binary(Op.MUL, body, cast_to(self._row(element, axis), dtype))
            case "square":
                body = binary(Op.MUL, first, first)
            case "distance":
                body = Node(Op.ABS, dtype, (binary(Op.SUB, first, second),))
            case "squared_distance":
                difference = binary(Op.SUB, first, second)
                body = binary(Op.MUL, difference, difference)
            case "extremes":
                body = binary(random.choice((Op.MIN, Op.MAX)), first, second)
            case _:
                body = self.value(dtype, 2, (*self.output, axis))
        if axis in {inner.reduction.axis for inner in body.walk() if inner.op is Op.REDUCE}:
            body = first
        kind = random.choices(("sum", "min", "max"), (6, 1, 1))[0]
        return Node(Op.REDUCE, dtype, (body,), Reduction(kind, axis))  # type: ignore[arg-type]

    def _bit_core(self, dtype: DType, axis: Axis) -> Node:
        random = self.random
        word = random.choice(BITS)
        both = binary(random.choice((Op.AND, Op.OR, Op.XOR)), self._row(word, axis), self._row(word, axis))
        count = cast_to(Node(Op.POPCOUNT, word, (both,)), _unsigned(word))
        return Node(Op.REDUCE, dtype, (cast_to(cast_to(count, I32), dtype),), Reduction("sum", axis))

    def _row(self, dtype: DType, axis: Axis) -> Node:
        random = self.random
        own = random.sample(self.output, min(len(self.output), random.choice((0, 1, 1, 1, 1, 2))))
        if random.random() < 0.15:
            return self.accesses.load(dtype, (*own, axis))
        axes = [*own, axis]
        if random.random() < 0.3:
            random.shuffle(axes)
        return self.accesses.plain(dtype, axes)

    def _arithmetic_op(self, dtype: DType) -> Op:
        ops = [Op.ADD, Op.SUB, Op.MUL, Op.MIN, Op.MAX]
        return self.random.choice([*ops, Op.DIV] if dtype.is_float else ops)

    def _arithmetic(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        op = self.random.choice((Op.ADD, Op.ADD, Op.SUB, Op.MUL, Op.MUL, Op.NEG, Op.ABS))
        left = self.value(dtype, depth, scope)
        if op in (Op.NEG, Op.ABS):
            return Node(op, dtype, (left,))
        right = left if self.random.random() < 0.1 else self.value(dtype, depth, scope)
        return binary(op, left, right)

    def _function(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        op = self.random.choice([*ORDERED_FUNCTIONS, Op.DIV, Op.DIV, Op.DIV, Op.POW])
        left = self.value(dtype, depth, scope)
        if op in FLOAT_FUNCTIONS:
            return Node(op, dtype, (left,))
        return binary(op, left, self.value(dtype, depth, scope))

    def _divide(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        op = self.random.choice((Op.FLOORDIV, Op.MOD))
        return binary(op, self.value(dtype, depth, scope), self.value(dtype, depth, scope))

    def _bitwise(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        op = self.random.choice(sorted(BITWISE))
        left = self.value(dtype, depth, scope)
        return Node(op, dtype, (left,)) if op is Op.NOT else binary(op, left, self.value(dtype, depth, scope))

    def _shift(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        op = self.random.choice(sorted(SHIFTS))
        left = self.value(dtype, depth, scope)
        if self.random.random() < 0.6:
            return binary(op, left, constant(self.random.choice((0, 1, 3, dtype.width - 1, dtype.width)), dtype))
        return binary(op, left, self.value(dtype, depth, scope))

    def _popcount(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        return Node(Op.POPCOUNT, dtype, (self.value(dtype, depth, scope),))

    def _compare(self, dtype: DType, depth: int, scope: tuple[Axis, ...]) -> Node:
        random = self.random
        op = random.choice(sorted(COMPARISONS))
        if scope and random.random() < 0.25:
            left, right = axis_value(random.choice(scope)), self._bound(scope)
            return binary(op, left, right)
        admitted = [d for d in ALL if not d.is_bits or op in (Op.EQ, Op.NE)]
        operand = random.choice(admitted)
        return binary(op, self.value(operand, depth, scope), self.value(operand, depth, scope))

    def _bound(self, scope: tuple[Axis, ...]) -> Node:
        """What an index variable is compared with."""
        random = self.random
        if random.random() < 0.5:
            return axis_value(random.choice(scope))
        return constant(random.choice((0, 1, 3, 8, 15)), I64)


def _unsigned(dtype: DType) -> DType:
    return next(d for d in INTEGERS if d.kind == "unsigned" and d.width == dtype.width)


def _identity(kind: str, dtype: DType) -> Node:
    if kind == "sum":
        return constant(0, dtype)
    if kind in ("any", "all"):
        return constant(kind == "all", dtype)
    if dtype.is_float:
        return constant(float("inf") if kind == "min" else float("-inf"), dtype)
    return constant(integer_range(dtype)[kind == "min"], dtype)
