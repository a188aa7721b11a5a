"""What stands between C and compiled stages: sizes judged, a table filled, scratch memory found, stages called.

In: an interface, and for each target and layout the form of its code. Out: functions of LLVM IR. All arguments of a
function that C sees become the words of a *call* (`interface`), which is what the functions here hand on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kerneljit.ir.extent import Extent
from kerneljit.ir.guards import access_conditions
from kerneljit.plan.layout import formula_axes
from kerneljit.runtime.binding import GREATEST_SIZE
from kerneljit.runtime.workspace import ALIGNMENT

from .arithmetic import DECLARATIONS, Code, Number
from .form import Form
from .interface import RESULT, Interface
from .limits import accumulator_limits, dims_that_fit

ON_STACK = 4096
"""Scratch memory up to this size is taken from the stack, if the caller gives none."""
_EMPTY = 64


@dataclass(frozen=True)
class Variant:
    """Code for one target and one layout."""

    name: str
    form: Form


def call_function(interface: Interface, variants: Sequence[Variant], layouts: int, row_judge: Form | None) -> str:
    """The function `@.perform` and all that it needs: variants target by target, and what looks at row numbers."""
    parts = [_judge_sizes(interface), _judge_arrays(interface)]
    parts += [part for v in variants for part in (_scratch(interface, v), _run(interface, v), _declared(v.form))]
    if row_judge is not None:
        assert not row_judge.statistics
        assert not row_judge.workspaces
        rows = Variant("rows", row_judge)
        parts += [_run(interface, rows), _declared(row_judge)]
    parts.append(_needed(variants))
    parts.append(_dispatched(variants))
    parts.append(_perform(interface, layouts, row_judge is not None, any(map(_needs_scratch, variants))))
    return "\n".join(parts)


def head(interface: Interface, triple: str) -> str:
    """What every module of glue begins with."""
    return f"""target triple = "{triple}"
{DECLARATIONS}
declare hidden i32 @{interface.symbol("select")}()
"""


def memory() -> str:
    """What modules that perform calls begin with, too."""
    return f"""
@.empty = internal constant [{_EMPTY} x i8] zeroinitializer, align {ALIGNMENT}

declare ptr @malloc(i64)
declare void @free(ptr)
"""


def _needs_scratch(variant: Variant) -> bool:
    return bool(variant.form.statistics or variant.form.workspaces)


# ---------------------------------------------------------------------- a call's words


def word(code: Code, number: int) -> str:
    """A word of a call."""
    return code.emit(f"load i64, ptr {place(code, number)}")


def place(code: Code, number: int) -> str:
    """Where a word of a call lies."""
    return code.emit(f"getelementptr i64, ptr %call, i64 {number}")


def read_sizes(code: Code, interface: Interface) -> None:
    """The sizes of the dims, from a call."""
    code.sizes = {dim: word(code, number) for number, (dim, _) in enumerate(interface.dims)}


def _function(head: str, code: Code) -> str:
    return "\n".join([f"define internal {head} nounwind {{", "start:", *code.lines, "}", ""])


def _result(name: str) -> str:
    return f"ret i32 {RESULT[name]}"


class _Judging:
    """Questions one after the other; the first whose answer is bad is the result."""

    def __init__(self, code: Code) -> None:
        self.code = code
        self.count = 0

    def refuse(self, condition: str, result: str) -> None:
        if condition == "false":
            return
        self.count += 1
        self.code.run(f"br i1 {condition}, label %refused.{self.count}, label %good.{self.count}")
        self.code.block(f"refused.{self.count}")
        self.code.run(_result(result))
        self.code.block(f"good.{self.count}")


# ---------------------------------------------------------------------- what is refused


def _judge_sizes(interface: Interface) -> str:
    """What `Binder` judges: dims, axes, accesses, accumulators."""
    code, formula = Code(), interface.formula
    read_sizes(code, interface)
    judging = _Judging(code)
    dims = list(code.sizes.values())
    judging.refuse(code.any([code.less(size, 0, signed=True) for size in dims]), "NEGATIVE_SIZE")
    judging.refuse(code.any([code.less(GREATEST_SIZE, size) for size in dims]), "TOO_LARGE")
    shapes = [argument.axes for argument in interface.arrays]
    extents = dict.fromkeys([*(e for shape in shapes for e in shape), *(a.extent for a in formula_axes(formula))])
    scaled = [code.less(most, code.sizes[dim]) for extent in extents for dim, most in dims_that_fit(extent).items()]
    judging.refuse(code.any(scaled), "TOO_LARGE")
    sizes = [code.extent(extent) for extent in extents if extent.single_dim is None and not extent.is_literal]
    judging.refuse(code.any([code.less(size, 0, signed=True) for size in sizes]), "NEGATIVE_SIZE")
    judging.refuse(code.any([code.less(GREATEST_SIZE, size, signed=True) for size in sizes]), "TOO_LARGE")
    for argument in interface.arrays:
        code.product(argument.dtype.bytes, *map(code.extent, argument.axes))
    judging.refuse(code.overflow, "TOO_LARGE")
    for condition in access_conditions(formula):
        happens = [code.less(0, code.extent(axis), signed=True) for axis in condition.axes]
        happens += [code.less(-1, code.extent(guard), signed=True) for guard in condition.guards]
        leaves = [
            code.all([code.less(code.extent(number), 0, signed=True) for number in side]) for side in condition.sides
        ]
        judging.refuse(code.all([*happens, code.any(leaves)]), "OUT_OF_BOUNDS")
    for limit in accumulator_limits(formula):
        code.overflow = "false"
        total = code.product(*(code.sizes[dim] for dim in limit.dims))
        judging.refuse(code.any([code.overflow, code.less(limit.most, total)]), "OVERFLOW")
    code.run(_result("OK"))
    return _function("i32 @.judge_sizes(ptr %call)", code)


def _judge_arrays(interface: Interface) -> str:
    """Addresses and strides, of arrays that have elements; the others get an address that can be read."""
    code = Code()
    read_sizes(code, interface)
    judging = _Judging(code)
    for argument in interface.arrays:
        size = code.product(*map(code.extent, argument.axes))
        is_empty = code.less(size, 1)
        address = word(code, argument.word)
        is_null = code.emit(f"icmp eq i64 {address}, 0")
        known = {"true": "false", "false": "true"}
        has_elements = known.get(is_empty) or code.emit(f"xor i1 {is_empty}, true")
        judging.refuse(code.all([is_null, has_elements]), "NULL")
        odd: Number = address
        for axis in range(len(argument.axes)):
            odd = code.emit(f"or i64 {odd}, {word(code, argument.word + 1 + axis)}")
        odd = code.emit(f"and i64 {odd}, {argument.dtype.bytes - 1}")
        is_odd = code.emit(f"icmp ne i64 {odd}, 0")
        judging.refuse(code.all([is_odd, has_elements]), "MISALIGNED")
        if has_elements != "true":
            empty = code.emit("ptrtoint ptr @.empty to i64")
            chosen = code.chosen(is_empty, empty, address)
            code.run(f"store i64 {chosen}, ptr {place(code, argument.word)}")
    output = interface.output
    if output.axes:
        last = word(code, output.word + len(output.axes))
        judging.refuse(code.emit(f"icmp ne i64 {last}, {output.dtype.bytes}"), "STRIDE")
    code.run(_result("OK"))
    return _function("i32 @.judge_arrays(ptr %call)", code)


# ---------------------------------------------------------------------- one variant


def _rooms(code: Code, form: Form) -> tuple[dict[tuple[str, str], Number], Number]:
    """Where pieces begin in scratch memory, and how long it must be, as `workspace.divide` has it."""
    rooms: dict[tuple[str, str], Number] = {}
    total: Number = 0
    for statistic in form.statistics:
        first = [code.rows(statistic.window)] if statistic.window is not None else []
        lengths = [*first, *map(code.extent, statistic.shape[len(first) :])]
        rooms["pointer", statistic.name] = total
        total = code.sum(total, _piece(code, code.product(statistic.item, *lengths)))
    for workspace in form.workspaces:
        rooms["workspace", workspace.name] = total
        total = code.sum(total, _piece(code, code.workspace(workspace)))
    return rooms, total


def _piece(code: Code, size: Number) -> Number:
    return code.sum(code.rounded_up(size, ALIGNMENT), ALIGNMENT)


def _scratch(interface: Interface, variant: Variant) -> str:
    """The scratch memory that the variant needs: -1 where that is more than there can be."""
    code = Code()
    read_sizes(code, interface)
    _, total = _rooms(code, variant.form)
    if total != 0:
        total = code.sum(total, ALIGNMENT)  # to begin at a whole line
    is_small = code.less(total, 1 << 62)
    code.run(f"ret i64 {code.chosen(code.any([code.overflow]), -1, code.chosen(is_small, total, -1))}")
    return _function(f"i64 @scratch.{variant.name}(ptr %call)", code)


def _run(interface: Interface, variant: Variant) -> str:
    """Fill the table and call the stages."""
    code, form = Code(), variant.form
    read_sizes(code, interface)
    code.run(f"%table = alloca [{len(form.slots)} x i64], align 16")
    address = code.emit("ptrtoint ptr %scratch to i64")
    start = code.emit(f"and i64 {code.emit(f'add i64 {address}, {ALIGNMENT - 1}')}, {-ALIGNMENT}")
    rooms, _ = _rooms(code, form)
    filler = _Filler(code, interface, form, {room: code.add(start, offset) for room, offset in rooms.items()})
    for number, slot in enumerate(form.slots):
        code.run(f"store i64 {filler.value(slot.kind, slot.name, slot.axis)}, ptr {_slot(code, number)}")
    for function in form.functions:
        code.run(f"call void @{function}(ptr %table)")
    code.run("ret void")
    return _function(f"void @run.{variant.name}(ptr %call, ptr %scratch)", code)


def _slot(code: Code, number: int) -> str:
    return code.emit(f"getelementptr i64, ptr %table, i64 {number}")


class _Filler:
    """The values of a table's slots."""

    def __init__(self, code: Code, interface: Interface, form: Form, rooms: Mapping[tuple[str, str], Number]) -> None:
        self.code, self.form, self.rooms = code, form, rooms
        self.arguments = {argument.name: argument for argument in interface.arguments}
        self.arguments[form.output] = interface.output
        self.items = {statistic.name: statistic.item for statistic in form.statistics}

    def value(self, kind: str, name: str, axis: int) -> Number:
        match kind:
            case "pointer" | "workspace":
                room = self.rooms.get((kind, name))
                return room if room is not None else word(self.code, self.arguments[name].word)
            case "scalar":
                return word(self.code, self.arguments[name].word)
            case "stride":
                return self._stride(name, axis)
            case "size" | "end":
                return self.code.extent(self.form.shapes[name][axis])
            case "dim":
                return self.code.sizes[name]
            case "block" if name in self.form.blocks:
                return self.code.rows(self.form.blocks[name])
            case "begin" | "block":
                return 0
        raise AssertionError(f"nothing is known of the slot {kind} {name}")

    def _stride(self, name: str, axis: int) -> Number:
        if name in self.items:
            return c_stride(self.code, self.items[name], self.form.shapes[name], axis)
        return word(self.code, self.arguments[name].word + 1 + axis)


def c_stride(code: Code, item: int, shape: Sequence[Extent], axis: int) -> Number:
    """Bytes from an element to the next along an axis of an array without gaps."""
    return code.product(item, *map(code.extent, shape[axis + 1 :]))


def _declared(form: Form) -> str:
    return "\n".join(f"declare hidden void @{function}(ptr)" for function in form.functions)


# ---------------------------------------------------------------------- all variants


def _cases(variants: Sequence[Variant]) -> str:
    return " ".join(f"i32 {number}, label %case.{number}" for number in range(len(variants)))


def _needed(variants: Sequence[Variant]) -> str:
    lines = ["define internal i64 @.needed(ptr %call, i32 %variant) nounwind {", "start:"]
    lines += [f"  switch i32 %variant, label %other [ {_cases(variants)} ]", "other:", "  ret i64 0"]
    for number, variant in enumerate(variants):
        lines += [f"case.{number}:", f"  %need.{number} = call i64 @scratch.{variant.name}(ptr %call)"]
        lines.append(f"  ret i64 %need.{number}")
    return "\n".join([*lines, "}", ""])


def _dispatched(variants: Sequence[Variant]) -> str:
    lines = ["define internal void @.dispatched(ptr %call, ptr %scratch, i32 %variant) nounwind {", "start:"]
    lines += [f"  switch i32 %variant, label %other [ {_cases(variants)} ]", "other:", "  ret void"]
    for number, variant in enumerate(variants):
        lines += [f"case.{number}:", f"  call void @run.{variant.name}(ptr %call, ptr %scratch)", "  ret void"]
    return "\n".join([*lines, "}", ""])


def _perform(interface: Interface, layouts: int, has_rows: bool, needs_scratch: bool) -> str:
    """The whole of a call."""
    code = Code()
    read_sizes(code, interface)
    is_empty = code.any([code.less(code.extent(axis), 1) for axis in interface.output.axes])
    empty = "\n".join(code.lines)
    answer = "  %answer = alloca i8\n" if has_rows else ""
    small = f"  %small = alloca [{ON_STACK} x i8], align {ALIGNMENT}" if needs_scratch else ""
    rows = _ROWS.format(output=interface.output.word, result=_result("ROW")) if has_rows else ""
    return f"""
define internal i32 @.variant(i32 %layout) nounwind {{
  %target = call i32 @{interface.symbol("select")}()
  %number = sub i32 %target, 1
  %first = mul i32 %number, {layouts}
  %variant = add i32 %first, %layout
  ret i32 %variant
}}

define internal i32 @.perform(ptr %call, i32 %layout, i32 %variants, ptr %given, i64 %given_bytes) nounwind {{
start:
{answer}{small}
  %sizes = call i32 @.judge_sizes(ptr %call)
  %bad_sizes = icmp ne i32 %sizes, 0
  br i1 %bad_sizes, label %refuse_sizes, label %good_sizes
refuse_sizes:
  ret i32 %sizes
good_sizes:
{empty}
  br i1 {is_empty}, label %nothing, label %something
nothing:
  {_result("OK")}
something:
  %arrays = call i32 @.judge_arrays(ptr %call)
  %bad_arrays = icmp ne i32 %arrays, 0
  br i1 %bad_arrays, label %refuse_arrays, label %good_arrays
refuse_arrays:
  ret i32 %arrays
good_arrays:
{rows}
  %variant = call i32 @.variant(i32 %layout)
  %has_target = icmp ult i32 %variant, %variants
  br i1 %has_target, label %measure, label %no_target
no_target:
  {_result("NO_TARGET")}
measure:
{_SCRATCH if needs_scratch else _NO_SCRATCH}}}
"""


_RESULTS = {name.lower(): _result(name) for name in ("OK", "TOO_LARGE", "SCRATCH", "NO_MEMORY")}

_NO_SCRATCH = """
  call void @.dispatched(ptr %call, ptr null, i32 %variant)
  {ok}
""".format(**_RESULTS)

_SCRATCH = """
  %need = call i64 @.needed(ptr %call, i32 %variant)
  %fits_memory = icmp ne i64 %need, -1
  br i1 %fits_memory, label %whose, label %too_large
too_large:
  {too_large}
whose:
  %is_given = icmp ne ptr %given, null
  br i1 %is_given, label %given_scratch, label %own_scratch
given_scratch:
  %is_enough = icmp uge i64 %given_bytes, %need
  br i1 %is_enough, label %with_given, label %too_little
too_little:
  {scratch}
with_given:
  call void @.dispatched(ptr %call, ptr %given, i32 %variant)
  {ok}
own_scratch:
  %is_small = icmp ule i64 %need, {on_stack}
  br i1 %is_small, label %with_stack, label %allocate
with_stack:
  call void @.dispatched(ptr %call, ptr %small, i32 %variant)
  {ok}
allocate:
  %memory = call ptr @malloc(i64 %need)
  %has_none = icmp eq ptr %memory, null
  br i1 %has_none, label %no_memory, label %with_memory
no_memory:
  {no_memory}
with_memory:
  call void @.dispatched(ptr %call, ptr %memory, i32 %variant)
  call void @free(ptr %memory)
  {ok}
""".format(on_stack=ON_STACK, **_RESULTS)
"""Scratch memory is the caller's, or taken from the stack, or allocated."""

_ROWS = """
  %output_place = getelementptr i64, ptr %call, i64 {output}
  %output = load i64, ptr %output_place
  %answer_address = ptrtoint ptr %answer to i64
  store i64 %answer_address, ptr %output_place
  call void @run.rows(ptr %call, ptr %answer)
  store i64 %output, ptr %output_place
  %outside = load i8, ptr %answer
  %is_outside = icmp ne i8 %outside, 0
  br i1 %is_outside, label %bad_row, label %good_rows
bad_row:
  {result}
good_rows:
"""
"""Row numbers are looked at by a kernel of their own, whose output takes the place of the call's for a moment."""
