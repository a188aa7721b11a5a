"""Writes LLVM IR as text: one module, its functions, its instructions.

`llvmlite.ir` knows no bfloat, no AMX tiles and no per-function targets, and text costs a tenth of its
time; so instructions are lines. A `Value` is an operand with its type; the builder's methods take
values and give values. Constants fold nowhere here: that is the formula's business.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

from kerneljit.errors import Span

from .module import DebugLines, Module, symbol

Predicate = Literal[
    "eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge",
    "oeq", "one", "olt", "ole", "ogt", "oge", "ord", "uno", "une", "ueq",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Type:
    """A first-class LLVM type: `element` is float, double, half, i1 ... i64 or ptr."""

    element: str
    lanes: int = 1

    @property
    def is_float(self) -> bool:
        return self.element in ("half", "float", "double")

    @property
    def bits(self) -> int:
        """Bits of one lane."""
        return _WIDTHS[self.element] if self.element in _WIDTHS else int(self.element[1:])

    def with_lanes(self, lanes: int) -> Type:
        return Type(self.element, lanes)

    def with_element(self, element: str) -> Type:
        return Type(element, self.lanes)

    @property
    def as_integer(self) -> Type:
        """The integer type of the same shape."""
        return Type(f"i{self.bits}", self.lanes)

    @property
    def mangled(self) -> str:
        """The type's name inside an intrinsic's name, such as `v16f32`."""
        prefix = "" if self.lanes == 1 else f"v{self.lanes}"
        return prefix + (f"f{self.bits}" if self.is_float else self.element)

    def __str__(self) -> str:
        return self.element if self.lanes == 1 else f"<{self.lanes} x {self.element}>"


_WIDTHS = {"half": 16, "float": 32, "double": 64, "ptr": 64}
I1, I8, I16, I32, I64 = (Type(f"i{n}") for n in (1, 8, 16, 32, 64))
FLOAT, DOUBLE, POINTER = Type("float"), Type("double"), Type("ptr")


@dataclass(frozen=True, slots=True)
class Value:
    """An operand: a register, argument or constant, with its type."""

    text: str
    type: Type

    @property
    def lanes(self) -> int:
        return self.type.lanes

    def __str__(self) -> str:
        return f"{self.type} {self.text}"


def constant_index(value: Value) -> int | None:
    """The whole number that a value is, where that is known while code is written."""
    return int(value.text) if value.text.lstrip("-").isdigit() else None


def constant_text(element: str, value: int | float | bool) -> str:
    """One element as LLVM writes it; floats as the hexadecimal bits that leave no doubt."""
    if element == "half":
        return f"0xH{struct.unpack('<H', struct.pack('<e', value))[0]:04X}"
    if element == "float":  # written as the double that has the same value
        value = struct.unpack("<f", struct.pack("<f", value))[0]
    if element in ("float", "double"):
        return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"
    if element == "i1":
        return "true" if value else "false"
    return str(int(value))


@dataclass
class Loop:
    """An open counted loop: its counter, and the phis whose next values are given at its end."""

    counter: Value
    header: str
    exit: str
    carried: list[Value]
    next_values: list[Value] = field(default_factory=list)


class Builder:
    """Appends instructions to one function of a module."""

    def __init__(self, module: Module, debug: DebugLines | None = None) -> None:
        self.module = module
        self.target = module.target
        self.debug = debug
        self.lines: list[str] = []
        self.entry_lines: list[str] = []
        self.block = "entry"
        self.scope: str | None = None
        self.line = 0
        self._counter = 0
        self._labels = 0

    # ------------------------------------------------------------------ functions and blocks

    def begin_function(
        self, name: str, arguments: Sequence[tuple[str, Type]], line: int = 0, attributes: str = ""
    ) -> list[Value]:
        """Open a void function; gives its arguments."""
        self.name = name
        self.attributes = attributes
        self.arguments = [Value(f"%{argument}", type_) for argument, type_ in arguments]
        self.lines, self.entry_lines, self.block = [], [], "entry"
        self._hidden: dict[Value, Value] = {}
        if self.debug is not None:
            self.scope = self.debug.subprogram(name, line)
            self.line = line
        return self.arguments

    def end_function(self) -> None:
        """Close the function and put it into the module."""
        self.line_out("ret void")
        parameters = ", ".join(f"{argument.type} noundef %{argument.text[1:]}" for argument in self.arguments)
        scope = f" !dbg {self.scope}" if self.scope else ""
        head = f"define void @{self.name}({parameters}) nounwind {self.attributes}{scope} {{"
        self.module.functions.append("\n".join([head, "entry:", *self.entry_lines, *self.lines, "}", ""]))

    def at(self, span: Span | None) -> None:
        """Later instructions belong to this place of the source."""
        if span is not None and (self.debug is None or span.file == self.debug.file):
            self.line = span.line

    def line_out(self, text: str) -> None:
        """One raw instruction."""
        if self.debug is not None and self.scope is not None:
            text += f", !dbg {self.debug.location(self.scope, self.line)}"
        self.lines.append("  " + text)

    def emit(self, type_: Type, text: str) -> Value:
        """One instruction that gives a value."""
        self._counter += 1
        name = f"%v{self._counter}"
        self.line_out(f"{name} = {text}")
        return Value(name, type_)

    def new_label(self, hint: str) -> str:
        self._labels += 1
        return f"{symbol(hint)}.{self._labels}"

    def start_block(self, label: str) -> None:
        self.lines.append(f"{label}:")
        self.block = label

    def branch(self, label: str) -> None:
        self.line_out(f"br label %{label}")

    def branch_if(self, condition: Value, yes: str, no: str) -> None:
        self.line_out(f"br i1 {condition.text}, label %{yes}, label %{no}")

    @contextmanager
    def when(self, condition: Value, hint: str = "when") -> Iterator[None]:
        """Instructions that run only where a scalar condition holds; no values come out."""
        body, after = self.new_label(hint), self.new_label(hint + ".end")
        self.branch_if(condition, body, after)
        self.start_block(body)
        yield
        self.branch(after)
        self.start_block(after)

    @contextmanager
    def loop(
        self, start: Value, stop: Value, step: Value, carried: Sequence[Value] = (), hint: str = "loop"
    ) -> Iterator[Loop]:
        """`for counter in range(start, stop, step)`, possibly empty.

        `carried` are initial values; inside, `loop.carried` are their current values and the body sets
        `loop.next_values`; after the loop `loop.carried` are the final ones. No carried value may be
        needed by more than the loop itself, since the test is at its top.
        """
        header, body, after = self.new_label(hint), self.new_label(hint + ".body"), self.new_label(hint + ".end")
        before = self.block
        self.branch(header)
        self.start_block(header)
        self._counter += 1
        counter = Value(f"%v{self._counter}", start.type)
        phi_position = len(self.lines)
        self.lines.append("")
        phis = []
        for value in carried:
            self._counter += 1
            phis.append(Value(f"%v{self._counter}", value.type))
            self.lines.append("")
        more = self.compare("slt", counter, stop)
        self.branch_if(more, body, after)
        self.start_block(body)
        opened = Loop(counter, header, after, phis)
        yield opened
        assert len(opened.next_values) == len(phis), "a loop body must give every carried value"
        bumped = self.emit(counter.type, f"add nsw {counter.type} {counter.text}, {step.text}")
        latch = self.block
        self.branch(header)
        pairs = [(counter, start, bumped), *zip(phis, carried, opened.next_values, strict=True)]
        for offset, (phi, first, following) in enumerate(pairs):
            self.lines[phi_position + offset] = (
                f"  {phi.text} = phi {phi.type} [ {first.text}, %{before} ], [ {following.text}, %{latch} ]"
            )
        self.start_block(after)

    # ------------------------------------------------------------------ constants and shapes

    def constant(self, type_: Type, value: int | float | bool) -> Value:
        """The same constant in every lane."""
        text = constant_text(type_.element, value)
        if type_.lanes > 1:
            text = f"splat ({type_.element} {text})"
        return Value(text, type_)

    def constants(self, element: str, values: Sequence[int | float]) -> Value:
        """A vector of given constants."""
        inner = ", ".join(f"{element} {constant_text(element, value)}" for value in values)
        return Value(f"<{inner}>", Type(element, len(values)))

    def index(self, value: int) -> Value:
        """An i64 constant."""
        return Value(str(value), I64)

    def zero(self, type_: Type) -> Value:
        return Value("zeroinitializer", type_) if type_.lanes > 1 else self.constant(type_, 0)

    def splat(self, value: Value, lanes: int) -> Value:
        """A scalar in every lane; a value that has the lanes already passes through."""
        if value.lanes == lanes:
            return value
        assert value.lanes == 1, "only a scalar can be spread over lanes"
        wide = value.type.with_lanes(lanes)
        if not value.text.startswith("%"):
            return Value(f"splat ({value.type} {value.text})", wide)
        first = self.emit(wide, f"insertelement {wide} poison, {value}, i64 0")
        return self.emit(wide, f"shufflevector {wide} {first.text}, {wide} poison, <{lanes} x i32> zeroinitializer")

    def extract(self, vector: Value, lane: int | Value) -> Value:
        lane = self.index(lane) if isinstance(lane, int) else lane
        return self.emit(vector.type.with_lanes(1), f"extractelement {vector}, {lane}")

    def insert(self, vector: Value, element: Value, lane: int) -> Value:
        return self.emit(vector.type, f"insertelement {vector}, {element}, i64 {lane}")

    def shuffle(self, left: Value, right: Value, mask: Sequence[int]) -> Value:
        """Lanes chosen from two vectors of one type, numbered through."""
        type_ = left.type.with_lanes(len(mask))
        inner = ", ".join(f"i32 {lane}" for lane in mask)
        return self.emit(type_, f"shufflevector {left}, {right}, <{len(mask)} x i32> <{inner}>")

    # ------------------------------------------------------------------ arithmetic

    def _two(self, operation: str, left: Value, right: Value) -> Value:
        assert left.type == right.type, f"{operation}: {left.type} and {right.type}"
        return self.emit(left.type, f"{operation} {left}, {right.text}")

    def fadd(self, left: Value, right: Value) -> Value:
        return self._two("fadd", left, right)

    def fsub(self, left: Value, right: Value) -> Value:
        return self._two("fsub", left, right)

    def fmul(self, left: Value, right: Value) -> Value:
        return self._two("fmul", left, right)

    def fdiv(self, left: Value, right: Value) -> Value:
        return self._two("fdiv", left, right)

    def fneg(self, value: Value) -> Value:
        return self.emit(value.type, f"fneg {value}")

    def add(self, left: Value, right: Value) -> Value:
        return self._two("add", left, right)

    def sub(self, left: Value, right: Value) -> Value:
        return self._two("sub", left, right)

    def mul(self, left: Value, right: Value) -> Value:
        return self._two("mul", left, right)

    def sdiv(self, left: Value, right: Value) -> Value:
        return self._two("sdiv", left, right)

    def udiv(self, left: Value, right: Value) -> Value:
        return self._two("udiv", left, right)

    def srem(self, left: Value, right: Value) -> Value:
        return self._two("srem", left, right)

    def urem(self, left: Value, right: Value) -> Value:
        return self._two("urem", left, right)

    def bit_and(self, left: Value, right: Value) -> Value:
        return self._two("and", left, right)

    def bit_or(self, left: Value, right: Value) -> Value:
        return self._two("or", left, right)

    def bit_xor(self, left: Value, right: Value) -> Value:
        return self._two("xor", left, right)

    def bit_not(self, value: Value) -> Value:
        return self._two("xor", value, self.constant(value.type, -1 if value.type.element != "i1" else 1))

    def shift_left(self, value: Value, count: Value) -> Value:
        return self._two("shl", value, count)

    def shift_right_logical(self, value: Value, count: Value) -> Value:
        return self._two("lshr", value, count)

    def shift_right_arithmetic(self, value: Value, count: Value) -> Value:
        return self._two("ashr", value, count)

    def compare(self, predicate: Predicate, left: Value, right: Value) -> Value:
        """An i1 (vector); float predicates are those with `o` or `u` in front."""
        assert left.type == right.type, f"{predicate}: {left.type} and {right.type}"
        operation = "fcmp" if left.type.is_float else "icmp"
        return self.emit(left.type.with_element("i1"), f"{operation} {predicate} {left}, {right.text}")

    def select(self, condition: Value, yes: Value, no: Value) -> Value:
        assert yes.type == no.type, f"select: {yes.type} and {no.type}"
        assert condition.lanes in (1, yes.lanes)
        return self.emit(yes.type, f"select {condition}, {yes}, {no}")

    def intrinsic(self, name: str, result: Type, arguments: Sequence[Value]) -> Value:
        """A call of an LLVM intrinsic by its full, mangled name."""
        self.module.declare(name, result, [argument.type for argument in arguments])
        inner = ", ".join(map(str, arguments))
        return self.emit(result, f"call {result} @{name}({inner})")

    def unary_intrinsic(self, name: str, value: Value) -> Value:
        """`llvm.NAME` overloaded on its one operand's type, such as sqrt, fabs, ctpop."""
        return self.intrinsic(f"llvm.{name}.{value.type.mangled}", value.type, [value])

    def fused_multiply_add(self, left: Value, right: Value, addend: Value) -> Value:
        """`left * right + addend`, rounded once. Only where the target has FMA: elsewhere it is a libcall."""
        assert self.target.has("fma") or not self.target.triple.startswith("x86_64"), "no FMA on this target"
        return self.intrinsic(f"llvm.fma.{left.type.mangled}", left.type, [left, right, addend])

    def multiply_add(self, left: Value, right: Value, addend: Value) -> Value:
        """`left * right + addend`: fused where the target fuses, two roundings elsewhere."""
        if self.target.has("fma"):
            return self.fused_multiply_add(left, right, addend)
        return self.fadd(self.fmul(left, right), addend)

    def hidden(self, constant: Value) -> Value:
        """A float constant that LLVM does not recognise, made once at the function's entry."""
        found = self._hidden.get(constant)
        if found is None:
            name, type_ = f"llvm.arithmetic.fence.{constant.type.mangled}", constant.type
            self.module.declare(name, type_, [type_])
            self._counter += 1
            found = self._hidden[constant] = Value(f"%v{self._counter}", type_)
            self.entry_lines.append(f"  {found.text} = call {type_} @{name}({constant})")
        return found

    # ------------------------------------------------------------------ conversions

    def convert(self, operation: str, value: Value, element: str) -> Value:
        """One of LLVM's conversions: sext zext trunc fpext fptrunc sitofp uitofp fptosi fptoui bitcast."""
        type_ = value.type.with_element(element)
        if type_ == value.type:
            return value
        converted = self.emit(type_, f"{operation} {value} to {type_}")
        # LLVM 22 aborts over the least of a converted float and 0: it asks for an integer of no bits. Frozen,
        # the conversion is none that it recognises, and costs the same.
        return self.emit(type_, f"freeze {converted}") if operation in ("fptosi", "fptoui") else converted

    def bitcast(self, value: Value, element: str) -> Value:
        """The same bits per lane as another element type of the same width."""
        return self.convert("bitcast", value, element)

    def bitcast_to(self, value: Value, type_: Type) -> Value:
        """The same bits as another type of the same total width."""
        return value if type_ == value.type else self.emit(type_, f"bitcast {value} to {type_}")

    # ------------------------------------------------------------------ memory

    def offset(self, pointer: Value, bytes_: Value) -> Value:
        """A pointer moved by a number of bytes; by GEP, since inttoptr is known to miscompile."""
        return self.emit(POINTER, f"getelementptr i8, {pointer}, {bytes_}")

    def load(self, type_: Type, pointer: Value, align: int) -> Value:
        return self.emit(type_, f"load {type_}, {pointer}, align {align}")

    def store(self, value: Value, pointer: Value, align: int) -> None:
        self.line_out(f"store {value}, {pointer}, align {align}")

    def stream(self, value: Value, pointer: Value) -> None:
        """Store past the caches, at an address that is a multiple of the vector's size."""
        size = value.lanes * value.type.bits // 8
        self.line_out(f"store {value}, {pointer}, align {size}, !nontemporal {self.module.nontemporal}")

    def prefetch(self, pointer: Value, *, cache: int = 1) -> None:
        """Ask a cache for a line that is read soon; it may lie outside all arrays."""
        self.module.declare("llvm.prefetch.p0", None, [POINTER, *3 * [Type("i32")]])
        self.line_out(f"call void @llvm.prefetch.p0({pointer}, i32 0, i32 {4 - cache}, i32 1)")

    def fence(self) -> None:
        """What was streamed is seen by whoever sees what is stored later."""
        self.line_out("fence seq_cst")

    def stack(self, type_: Type, count: int = 1, align: int = 64) -> Value:
        """Room on the stack for the whole function, taken once at its entry."""
        self._counter += 1
        name = f"%v{self._counter}"
        self.entry_lines.append(f"  {name} = alloca {type_}, i64 {count}, align {align}")
        return Value(name, POINTER)
