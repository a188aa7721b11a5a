"""The typing rules: what an operation on operands becomes, with every conversion made explicit.

An operand is a typed node, or a Python number that has no type yet (a literal, or a closure constant).
Dims and index variables are i64 nodes that behave like literals: they take their partner's type.
Rules know nothing of syntax; a broken rule raises `Violation`, to which the parser adds the place.
"""

from __future__ import annotations

from kerneljit.errors import (
    BitsArithmetic,
    FloatBits,
    IntegerDivisionOfFloats,
    IntegerPower,
    LiteralOutOfRange,
    MixedTypes,
    NotABoolean,
    Span,
    WrongResultType,
)
from kerneljit.ir.dtype import (
    BOOL,
    BY_NAME,
    F32,
    F64,
    I32,
    I64,
    U64,
    DType,
    accumulator_type,
    arithmetic_type,
    integer_range,
)
from kerneljit.ir.node import (
    COMPARISONS,
    SHIFTS,
    Axis,
    Node,
    Op,
    Reduction,
    ReductionKind,
    binary,
    cast_to,
    constant,
)

from .constants import Number, Violation, does_not_fit, extreme_constant, fold, operator_text, quoted, shown

Operand = Node | Number

_LARGEST_EXPANDED_FLOAT_POWER = 4
_LARGEST_INTEGER_POWER = 64


def takes_partners_type(node: Node) -> bool:
    """Whether a node is made of dims, index variables and integer literals alone, without a cast."""
    return node.dtype == I64 and all(
        inner.dtype == I64 and inner.op not in (Op.LOAD, Op.SCALAR, Op.CAST, Op.REDUCE, Op.WHERE)
        for inner in node.walk()
    )


class Rules:
    """The rules of one kernel; `float_type` is what integers become where a float is needed."""

    def __init__(self, float_type: DType) -> None:
        assert float_type in (F32, F64)
        self.float_type = float_type
        self.span: Span | None = None
        self.casts_to_f64 = False

    # ------------------------------------------------------------------ operands

    def node(self, operand: Operand, partner: DType | None = None) -> Node:
        """An operand as a node; a number takes the partner's type, or its own natural one."""
        if isinstance(operand, Node):
            return operand
        if partner is None:
            untyped = BOOL if isinstance(operand, bool) else I64
            partner = self.float_type if isinstance(operand, float) else untyped
        return self._literal(operand, partner)

    def _literal(self, value: Number, dtype: DType) -> Node:
        if dtype.is_float:
            try:
                return constant(float(value), dtype, self.span)
            except OverflowError:
                raise does_not_fit(value, dtype) from None
        if isinstance(value, float) or not self._fits(value, dtype):
            raise does_not_fit(value, dtype)
        return constant(value, dtype, self.span)

    def _fits(self, value: Number, dtype: DType) -> bool:
        if dtype.is_float:
            return True
        low, high = integer_range(dtype)
        return not isinstance(value, float) and low <= value <= high

    def _is_untyped(self, operand: Operand) -> bool:
        return not isinstance(operand, Node) or takes_partners_type(operand)

    def unify(self, op: Op, left: Operand, right: Operand, *, promote: bool) -> tuple[Node, Node]:
        """Both operands in one type: literals take the partner's, small types are promoted."""
        if self._is_untyped(left) and self._is_untyped(right):
            return self._unify_untyped(left, right)
        if self._is_untyped(left):
            self._refuse_strangers(op, left, right)
            strong = self._promoted(right, promote, left)
            return self._to_partner(left, strong.dtype), strong
        if self._is_untyped(right):
            self._refuse_strangers(op, left, right)
            strong = self._promoted(left, promote, right)
            return strong, self._to_partner(right, strong.dtype)
        first, second = self._promoted(left, promote), self._promoted(right, promote)
        if first.dtype != second.dtype and not promote:  # such as f16 and f32: lossless, so not a mixture
            first, second = self._promoted(left, True), self._promoted(right, True)
        if first.dtype != second.dtype:
            raise self._mixture(op, left, right)
        return first, second

    def _refuse_strangers(self, op: Op, left: Operand, right: Operand) -> None:
        """A float literal has no integer partner, and a dim or an index variable none that is packed bits."""
        for untyped, typed in ((left, right), (right, left)):
            if isinstance(typed, Node) and self._is_untyped(untyped):
                is_float = isinstance(untyped, float) and not typed.dtype.is_float
                if is_float or (isinstance(untyped, Node) and typed.dtype.is_bits):
                    raise self._mixture(op, left, right)

    def _mixture(self, op: Op, left: Operand, right: Operand) -> Violation:
        known = [side.dtype for side in (left, right) if isinstance(side, Node)]
        known += [self.float_type for side in (left, right) if isinstance(side, float)]
        has_bits = any(dtype.is_bits for dtype in known)
        wider = U64 if has_bits else max(known, key=lambda dtype: (dtype.is_float, dtype.width))
        return Violation(
            MixedTypes,
            operator=operator_text(op),
            left=self._described(left),
            right=self._described(right),
            example=f"{shown(wider)}(...)",
        )

    def _described(self, operand: Operand) -> str:
        if not isinstance(operand, Node):
            return f"the {'float' if isinstance(operand, float) else 'integer'} {operand!r}"
        return "an index or size" if takes_partners_type(operand) else shown(operand.dtype)

    def _unify_untyped(self, left: Operand, right: Operand) -> tuple[Node, Node]:
        floats = any(isinstance(side, float) for side in (left, right))
        booleans = all(isinstance(side, bool) for side in (left, right))
        dtype = self.float_type if floats else BOOL if booleans else I64
        return self._to_partner(left, dtype), self._to_partner(right, dtype)

    def _promoted(self, operand: Operand, promote: bool, literal: Operand | None = None) -> Node:
        assert isinstance(operand, Node)
        widen = promote or (
            literal is not None and not isinstance(literal, Node) and not self._fits(literal, operand.dtype)
        )
        if literal is not None and isinstance(literal, Node):
            widen = True  # a dim or an index variable may have any value
        return self.cast(operand, arithmetic_type(operand.dtype)) if widen else operand

    def _to_partner(self, operand: Operand, dtype: DType) -> Node:
        if isinstance(operand, Node):
            return self.cast(operand, dtype)
        return self._literal(operand, dtype)

    def cast(self, operand: Operand, dtype: DType) -> Node:
        """A conversion; what is packed bits is first the unsigned number that it looks like."""
        node = self.node(operand)
        if node.dtype.is_bits and not dtype.is_bits and not dtype.is_bool:
            node = cast_to(node, BY_NAME[f"u{node.dtype.width}"], self.span)
        return cast_to(node, dtype, self.span)

    def explicit_cast(self, operand: Operand, dtype: DType) -> Node:
        """`f32(x)`: a literal is rounded once, and an index becomes an i64 that no longer adapts."""
        if dtype == F64:
            self.casts_to_f64 = True
        exact = isinstance(operand, int) and self._fits(operand, dtype)
        if not isinstance(operand, Node) and (dtype.is_float or exact):
            return self._typed(self._literal(operand, dtype))
        return self._typed(self.cast(operand, dtype))

    def _typed(self, node: Node) -> Node:
        if not takes_partners_type(node):
            return node
        return Node(Op.CAST, node.dtype, (node,), None, self.span)

    # ------------------------------------------------------------------ operations

    def arithmetic(self, op: Op, left: Operand, right: Operand) -> Operand:
        """`+ - * / // %`."""
        if not isinstance(left, Node) and not isinstance(right, Node):
            return fold(op, left, right)
        self._refuse_bits(op, left, right)
        if op is Op.DIV:
            left, right = self._division_operands(left, right)
        first, second = self.unify(op, left, right, promote=True)
        if op in (Op.FLOORDIV, Op.MOD) and first.dtype.is_float:
            raise Violation(IntegerDivisionOfFloats, operator=operator_text(op), dtype=shown(first.dtype))
        if first.dtype.is_bool:
            first, second = self.cast(first, I32), self.cast(second, I32)
        return binary(op, first, second, self.span)

    def _division_operands(self, left: Operand, right: Operand) -> tuple[Operand, Operand]:
        """True division is of floats: integers become the kernel's float type first."""
        typed_floats = [isinstance(side, Node) and side.dtype.is_float for side in (left, right)]
        if any(typed_floats):
            return left, right
        return self._as_float(left), self._as_float(right)

    def _as_float(self, operand: Operand) -> Node:
        if isinstance(operand, Node):
            return self.cast(operand, self.float_type)
        return self._literal(operand, self.float_type)

    def negate(self, operand: Operand) -> Operand:
        if not isinstance(operand, Node):
            return -operand
        self._refuse_bits(Op.NEG, operand)
        promoted = self.cast(operand, arithmetic_type(operand.dtype))
        return Node(Op.NEG, promoted.dtype, (promoted,), None, self.span)

    def plus(self, operand: Operand) -> Operand:
        """`+x`: arithmetic that changes the type alone."""
        if not isinstance(operand, Node):
            return +operand
        self._refuse_bits(Op.ADD, operand)
        return self.cast(operand, arithmetic_type(operand.dtype))

    def absolute(self, operand: Operand) -> Operand:
        if not isinstance(operand, Node):
            return abs(operand)
        self._refuse_bits(Op.ABS, operand)
        promoted = self.cast(operand, arithmetic_type(operand.dtype))
        return Node(Op.ABS, promoted.dtype, (promoted,), None, self.span)

    def power(self, base: Operand, exponent: Operand) -> Operand:
        """`**`: small constant powers are products, others the power function of floats."""
        if not isinstance(base, Node) and not isinstance(exponent, Node):
            return fold(Op.POW, base, exponent)
        self._refuse_bits(Op.POW, base, exponent)
        whole = isinstance(exponent, int) or (isinstance(exponent, float) and exponent.is_integer())
        if isinstance(base, Node) and not base.dtype.is_float:
            if isinstance(exponent, int) and 0 <= exponent <= _LARGEST_INTEGER_POWER:
                return self._product_power(self.cast(base, arithmetic_type(base.dtype)), exponent)
            if not isinstance(exponent, Node) or not exponent.dtype.is_float:
                raise Violation(IntegerPower)
        if isinstance(base, Node) and base.dtype.is_float and whole and not isinstance(exponent, Node):  # noqa: SIM102
            if 1 <= exponent <= _LARGEST_EXPANDED_FLOAT_POWER:
                return self._product_power(self.cast(base, arithmetic_type(base.dtype)), int(exponent))
        first, second = self.unify(Op.POW, base, exponent, promote=True)
        if not first.dtype.is_float:
            raise Violation(IntegerPower)
        return binary(Op.POW, first, second, self.span)

    def _product_power(self, base: Node, exponent: int) -> Node:
        result: Node | None = None
        square = base
        while exponent:
            if exponent & 1:
                result = square if result is None else binary(Op.MUL, result, square, self.span)
            exponent >>= 1
            if exponent:
                square = binary(Op.MUL, square, square, self.span)
        return constant(1, base.dtype, self.span) if result is None else result

    def extreme(self, op: Op, operands: list[Operand]) -> Operand:
        """`min(x, y, ...)` and `max(x, y, ...)`."""
        result = operands[0]
        for operand in operands[1:]:
            if not isinstance(result, Node) and not isinstance(operand, Node):
                result = extreme_constant(op, result, operand)
                continue
            self._refuse_bits(op, result, operand)
            first, second = self.unify(op, result, operand, promote=False)
            if first.dtype.is_bool:
                first, second = self.cast(first, I32), self.cast(second, I32)
            result = binary(op, first, second, self.span)
        return result

    def bitwise(self, op: Op, left: Operand, right: Operand) -> Operand:
        """`& | ^` and the shifts; also `and` and `or` of booleans."""
        if not isinstance(left, Node) and not isinstance(right, Node):
            return fold(op, left, right)
        for side in (left, right):
            dtype = side.dtype if isinstance(side, Node) else None
            if isinstance(side, float) or (dtype is not None and dtype.is_float):
                raise Violation(FloatBits, operator=operator_text(op), dtype=dtype or "a float")
        if op in SHIFTS:
            first, second = self._shift_operands(op, left, right)
        else:
            first, second = self.unify(op, left, right, promote=False)
        return binary(op, first, second, self.span)

    def _shift_operands(self, op: Op, left: Operand, right: Operand) -> tuple[Node, Node]:
        """A shift keeps the type of what is shifted; a count of any type keeps its meaning in that one."""
        if isinstance(right, Node) and right.dtype.is_bits and not (isinstance(left, Node) and left.dtype.is_bits):
            raise self._mixture(op, left, right)
        if isinstance(left, Node):
            first = self.cast(left, I32) if left.dtype.is_bool else left
        else:
            assert isinstance(right, Node)
            first = self._literal(left, I64 if self._is_untyped(right) else arithmetic_type(right.dtype))
        width = first.dtype.width
        if not isinstance(right, Node):
            if right < 0:
                raise Violation(
                    LiteralOutOfRange,
                    value=right,
                    dtype="a shift",
                    role="which goes by 0 or more bits",
                    advice="shift in the other direction",
                )
            return first, self._literal(min(int(right), width), first.dtype)
        if right.dtype == first.dtype:
            return first, right
        if first.dtype.is_bits:
            raise self._mixture(op, left, right)
        count = self.cast(right, I32) if right.dtype.is_bool else right
        if count.dtype.width > width:  # a count such as 256 must not become 0 on its way to a byte
            count = binary(Op.MIN, count, constant(width, count.dtype), self.span)
            if count.dtype.is_signed:
                count = binary(Op.MAX, count, constant(-1, count.dtype), self.span)
        return first, self.cast(count, first.dtype)

    def complement(self, operand: Operand) -> Operand:
        """`~`."""
        if not isinstance(operand, Node):
            if isinstance(operand, float):
                raise Violation(FloatBits, operator="~", dtype="a float")
            return not operand if isinstance(operand, bool) else ~operand
        if operand.dtype.is_float:
            raise Violation(FloatBits, operator="~", dtype=operand.dtype)
        return Node(Op.NOT, operand.dtype, (operand,), None, self.span)

    def compare(self, op: Op, left: Operand, right: Operand) -> Operand:
        if not isinstance(left, Node) and not isinstance(right, Node):
            return bool(fold(op, left, right))
        first, second = self.unify(op, left, right, promote=False)
        if first.dtype.is_bits and op not in (Op.EQ, Op.NE):
            raise Violation(BitsArithmetic, operator=operator_text(op))
        assert op in COMPARISONS
        return binary(op, first, second, self.span)

    def boolean(self, operator: str, operand: Operand) -> Operand:
        """An operand of `and`, `or`, `not`."""
        dtype = BOOL if isinstance(operand, bool) else self.node(operand).dtype
        if not dtype.is_bool:
            raise Violation(NotABoolean, operator=operator, dtype=shown(dtype))
        return operand

    def truth(self, operand: Operand) -> Node:
        """A condition: a boolean, or a number that counts as true where it is not zero."""
        node = self.node(operand)
        if node.dtype.is_bool:
            return node
        return binary(Op.NE, node, constant(0, node.dtype), self.span)

    def condition(self, operand: Operand) -> Operand:
        """What `if` asks: a boolean node, or a constant."""
        return self.truth(operand) if isinstance(operand, Node) else operand

    def where(self, condition: Operand, yes: Operand, no: Operand) -> Operand:
        """`yes if condition else no`."""
        if not isinstance(condition, Node):
            return yes if condition else no
        first, second = self.unify(Op.WHERE, yes, no, promote=False)
        return Node(Op.WHERE, first.dtype, (self.truth(condition), first, second), None, self.span)

    def float_function(self, op: Op, operand: Operand) -> Operand:
        """sqrt, exp and the rest; integers become the kernel's float type."""
        if isinstance(operand, Node):
            self._refuse_bits(op, operand)
        if isinstance(operand, Node) and operand.dtype.is_float:
            node = self.cast(operand, arithmetic_type(operand.dtype))
        else:
            node = self._as_float(operand)
        return Node(op, node.dtype, (node,), None, self.span)

    def round(self, operand: Operand) -> Operand:
        """`round(x)`: integers are whole already."""
        node = self.node(operand)
        return node if node.dtype.is_integer else self.float_function(Op.ROUND, node)

    def popcount(self, operand: Operand) -> Operand:
        node = self.node(operand)
        if node.dtype.is_float or node.dtype.is_bool:
            raise Violation(FloatBits, operator="popcount", dtype=shown(node.dtype))
        return self.cast(Node(Op.POPCOUNT, node.dtype, (node,), None, self.span), I32)

    def reduce(self, kind: ReductionKind, axis: Axis, body: Operand, keep: Operand | None) -> Node:
        """A reduction over one axis; `keep` is the generator's filter."""
        if kind in ("any", "all"):
            node = self.truth(body)
        else:
            node = self.node(body)
            if node.dtype.is_bits:
                raise Violation(BitsArithmetic, operator=kind)
            if kind == "sum" or node.dtype.is_bool:
                node = self.cast(node, accumulator_type(node.dtype))
        if keep is not None:
            neutral = identity(kind, node.dtype)
            node = Node(Op.WHERE, node.dtype, (self.truth(keep), node, neutral), None, self.span)
        return Node(Op.REDUCE, node.dtype, (node,), Reduction(kind, axis), self.span)

    def result(self, operand: Operand, declared: DType, written: str) -> Node:
        """The value returned, converted to the declared result, which the user wrote as `written`."""
        if not isinstance(operand, Node):
            if isinstance(operand, float) and not declared.is_float:
                raise self._wrong_result(self.float_type, declared, written)
            if not declared.is_float and not self._fits(operand, declared):
                raise Violation(
                    LiteralOutOfRange,
                    value=quoted(operand),
                    dtype=declared,
                    role="the declared result type",
                    advice="declare a wider result type",
                )
            return self._literal(operand, declared)
        found = operand.dtype
        allowed = (
            found == declared
            or (found.is_float and declared.is_float)
            or (found.is_integer and (declared.is_integer or declared.is_float))
            or (found.is_bool and not declared.is_bits)
            or (found.is_bits and declared.kind == "unsigned" and found.width <= declared.width)
        )
        if not allowed:
            raise self._wrong_result(found, declared, written)
        return self.cast(operand, declared)

    def _wrong_result(self, found: DType, declared: DType, written: str) -> Violation:
        instead = "u64" if found.is_bits else found
        return Violation(WrongResultType, found=shown(found), declared=written, instead=instead, conversion=declared)

    def _refuse_bits(self, op: Op, *operands: Operand) -> None:
        for operand in operands:
            if isinstance(operand, Node) and operand.dtype.is_bits:
                raise Violation(BitsArithmetic, operator=operator_text(op))


def identity(kind: ReductionKind, dtype: DType) -> Node:
    """The value that changes nothing in a reduction."""
    if kind == "sum":
        return constant(0, dtype)
    if kind in ("any", "all"):
        return constant(kind == "all", dtype)
    if dtype.is_float:
        return constant(float("inf") if kind == "min" else float("-inf"), dtype)
    low, high = integer_range(dtype)
    return constant(high if kind == "min" else low, dtype)
