"""The functions that C sees: arguments become a *call*, and the glue performs it.

In: an interface, and how many variants there are. Out: functions of LLVM IR.
"""

from __future__ import annotations

from collections.abc import Sequence

from kerneljit.ir.dtype import DType
from kerneljit.ir.extent import Extent

from .arithmetic import Code, Number
from .glue import c_stride, place
from .interface import Argument, Interface


def value_of(c_name: str) -> str:
    """The value of a C argument in LLVM IR; no name that the glue gives begins with a point."""
    return f"%.{c_name}"


def llvm_type(argument: Argument) -> str:
    """The type of a C argument in LLVM IR."""
    if argument.is_array:
        return "ptr"
    return scalar_type(argument.dtype)


def scalar_type(dtype: DType) -> str:
    """The type of a C scalar; halves travel as their bits."""
    if dtype.is_float and dtype.width >= 32:
        return "float" if dtype.width == 32 else "double"
    return f"i{8 * dtype.bytes}"


def simple_function(interface: Interface, variants: int) -> str:
    """The function for C-contiguous arrays."""
    code = _beginning(interface)
    for argument in interface.arrays:
        for axis in range(len(argument.axes)):
            stride = c_stride(code, argument.dtype.bytes, argument.axes, axis)
            code.run(f"store i64 {stride}, ptr {place(code, argument.word + 1 + axis)}")
    result = code.emit(f"call i32 @.perform(ptr %call, i32 0, i32 {variants}, ptr null, i64 0)")
    return _public(interface.name, _arguments(interface, strided=False), code, result)


def strided_function(interface: Interface, variants: int) -> str:
    """The function for arrays with any strides, in bytes, and with scratch memory of the caller's."""
    code = _beginning(interface)
    gaps: list[str] = []
    for argument in interface.arrays:
        for axis, extent in enumerate(argument.axes):
            stride = _given_stride(code, argument, axis, extent)
            code.run(f"store i64 {stride}, ptr {place(code, argument.word + 1 + axis)}")
            if argument is not interface.output and axis == len(argument.axes) - 1:
                gaps.append(code.emit(f"icmp ne i64 {stride}, {argument.dtype.bytes}"))
    layout = "0"
    if gaps:
        layout = code.emit(f"zext i1 {code.any(gaps)} to i32")
    arguments = _arguments(interface, strided=True)
    result = code.emit(f"call i32 @.perform(ptr %call, i32 {layout}, i32 {variants}, ptr %scratch, i64 %scratch_bytes)")
    return _public(f"{interface.name}_strided", arguments, code, result)


def _given_stride(code: Code, argument: Argument, axis: int, extent: Extent) -> Number:
    """The caller's stride, or that of an array without gaps; along an axis of one element it means nothing."""
    plain = c_stride(code, argument.dtype.bytes, argument.axes, axis)
    name = value_of(f"{argument.c_name}_strides")
    is_missing = code.emit(f"icmp eq ptr {name}, null")
    own = code.emit(f"select i1 {is_missing}, ptr %zeros, ptr {name}")
    given = code.emit(f"load i64, ptr {code.emit(f'getelementptr i64, ptr {own}, i64 {axis}')}")
    stride = code.chosen(is_missing, plain, given)
    return code.chosen(code.less(code.extent(extent), 2, signed=True), argument.dtype.bytes, stride)


def _beginning(interface: Interface) -> Code:
    """A call whose sizes, addresses and scalars are filled in."""
    code = Code()
    code.run(f"%call = alloca [{interface.words} x i64], align 16")
    most = max(len(argument.axes) for argument in interface.arrays)
    code.run(f"%zeros = alloca [{max(1, most)} x i64], align 16")
    code.run(f"store [{max(1, most)} x i64] zeroinitializer, ptr %zeros")
    code.sizes = {dim: value_of(name) for dim, name in interface.dims}
    for number, (_, name) in enumerate(interface.dims):
        code.run(f"store i64 {value_of(name)}, ptr {place(code, number)}")
    for argument in (*interface.arguments, interface.output):
        code.run(f"store i64 {_bits(code, argument)}, ptr {place(code, argument.word)}")
    return code


def _bits(code: Code, argument: Argument) -> Number:
    """An argument as a word: an address, or the low bytes of a scalar."""
    value, type_ = value_of(argument.c_name), llvm_type(argument)
    if type_ == "ptr":
        return code.emit(f"ptrtoint ptr {value} to i64")
    if type_ in ("float", "double"):
        width = 32 if type_ == "float" else 64
        value, type_ = code.emit(f"bitcast {type_} {value} to i{width}"), f"i{width}"
    if argument.dtype.is_bool:
        value, type_ = code.emit(f"icmp ne i8 {value}, 0"), "i1"
    return value if type_ == "i64" else code.emit(f"zext {type_} {value} to i64")


def _arguments(interface: Interface, *, strided: bool) -> str:
    found = [f"i64 {value_of(name)}" for _, name in interface.dims]
    for argument in (*interface.arguments, interface.output):
        found.append(f"{llvm_type(argument)} {value_of(argument.c_name)}")
        if strided and argument.shape:
            strides = value_of(f"{argument.c_name}_strides")
            found.append(f"ptr {strides}")
    if strided:
        found += ["ptr %scratch", "i64 %scratch_bytes"]
    return ", ".join(found)


def _public(name: str, arguments: str, code: Code, result: str) -> str:
    return "\n".join(
        [f"define i32 @{name}({arguments}) nounwind {{", "start:", *code.lines, f"  ret i32 {result}", "}", ""]
    )


def scratch_function(interface: Interface, layouts: int, variants: int) -> str:
    """How much scratch memory a call needs, whatever its strides; 0 where it would be refused."""
    code = Code()
    code.run(f"%call = alloca [{interface.words} x i64], align 16")
    for number, (_, name) in enumerate(interface.dims):
        code.run(f"store i64 {value_of(name)}, ptr {place(code, number)}")
    sizes = code.emit("call i32 @.judge_sizes(ptr %call)")
    code.run(f"br i1 {code.emit(f'icmp eq i32 {sizes}, 0')}, label %good, label %none")
    code.block("good")
    first = code.emit("call i32 @.variant(i32 0)")
    code.run(f"br i1 {code.emit(f'icmp ult i32 {first}, {variants}')}, label %measure, label %none")
    code.block("measure")
    total: Number = 0
    for layout in range(layouts):
        variant = code.emit(f"add i32 {first}, {layout}")
        total = code.greatest(total, code.emit(f"call i64 @.needed(ptr %call, i32 {variant})"))
    code.run(f"ret i64 {total}")
    code.block("none")
    code.run("ret i64 0")
    arguments = ", ".join(f"i64 {value_of(name)}" for _, name in interface.dims)
    head = f"define i64 @{interface.name}_scratch_bytes({arguments}) nounwind {{"
    return "\n".join([head, "start:", *code.lines, "}", ""])


def target_function(interface: Interface, names: Sequence[str]) -> str:
    """The name of the target that calls use here, or null."""
    lines = [f"define ptr @{interface.name}_target() nounwind {{", f"  %n = call i32 @{interface.symbol('select')}()"]
    found, texts = "null", []
    for number, name in enumerate(names, 1):
        texts.append(f'@target.{number} = internal constant [{len(name) + 1} x i8] c"{name}\\00"')
        lines.append(f"  %is.{number} = icmp eq i32 %n, {number}")
        lines.append(f"  %name.{number} = select i1 %is.{number}, ptr @target.{number}, ptr {found}")
        found = f"%name.{number}"
    return "\n".join([*texts, *lines, f"  ret ptr {found}", "}", ""])
