"""The C header of a library, and a text that says how to use it.

In: an interface, targets. Out: C99 that C++ reads too.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from kerneljit.ir.dtype import BF16, BOOL, F16, DType
from kerneljit.ir.text import print_expression

from .interface import RESULTS, Argument, Interface

_WIDTH = 100


def c_type(dtype: DType) -> str:
    """The C type of an element; halves are their bits."""
    if dtype.is_float:
        return {64: "double", 32: "float", 16: "uint16_t"}[dtype.width]
    return f"{'' if dtype.is_signed else 'u'}int{8 * dtype.bytes}_t"


def header(interface: Interface, targets: Sequence[str]) -> str:
    """The text of NAME.h."""
    guard = f"KERNELJIT_{interface.name}_H"
    parts = [
        _about(interface, targets),
        f"#ifndef {guard}\n#define {guard}\n",
        "#include <stddef.h>\n#include <stdint.h>\n",
    ]
    parts += [_results(), '#ifdef __cplusplus\nextern "C" {\n#endif\n', *_functions(interface)]
    parts += ["#ifdef __cplusplus\n}\n#endif\n", "#endif\n"]
    return "\n".join(parts)


def _about(interface: Interface, targets: Sequence[str]) -> str:
    formula = interface.formula
    axes = ", ".join(map(str, formula.axes))
    lines = [f"{interface.name}: made by kerneljit.", ""]
    lines += textwrap.wrap(f"{interface.output.c_name}[{axes}] = {print_expression(formula.root)}", _WIDTH - 4)
    lines += ["", f"Built for {', '.join(targets)}; the best that the CPU and its system allow is used.", ""]
    lines += [
        "Sizes count elements. All functions may be called by several threads at once.",
        "Arrays lie in memory that the caller owns; the output overlaps none of the inputs. Addresses and strides",
        "are multiples of the element's size. An array without elements may be NULL.",
    ]
    return _comment(lines)


def _results() -> str:
    lines = [
        "#ifndef KERNELJIT_RESULTS",
        "#define KERNELJIT_RESULTS",
        "/* What calls answer. */",
        "enum kerneljit_result {",
    ]
    for number, (name, meaning) in enumerate(RESULTS):
        comma = "," if number < len(RESULTS) - 1 else ""
        lines.append(f"    KERNELJIT_{name} = {number}{comma} /* {meaning} */")
    return "\n".join([*lines, "};", "#endif", ""])


def _functions(interface: Interface) -> Iterator[str]:
    name, output = interface.name, interface.output
    described = [_described(argument) for argument in (*interface.arguments, output)]
    yield _comment(
        [
            "Computes the whole output from arrays without gaps, rows one after the other (C order):",
            "",
            *described,
            "",
            "The result is KERNELJIT_OK (0), or says what is wrong; then the output is as it was.",
            f"Scratch memory, where {name}_scratch_bytes() asks for more than fits on the stack (4096 bytes), is",
            "allocated by malloc and freed before the function returns.",
        ]
    )
    yield _prototype(f"int {name}", _parameters(interface, strided=False))
    strides = [f"{a.c_name}_strides: {max(1, len(a.axes))}" for a in interface.arrays if a.axes]
    about = [
        f"Like {name}(), for arrays that lie in memory in any way. Strides are bytes from an element to the next,",
        "one for each axis; they may be negative or 0. NULL stands for an array without gaps. Arrays whose last",
        "axes are without gaps are read fastest; the output's must be so.",
        "",
        *([f"Numbers of strides: {', '.join(strides)}.", ""] if strides else []),
        f"scratch is memory of at least {name}_scratch_bytes() bytes, aligned in any way, and used by no other call at",
        "the same time; or it is NULL, and memory is found as above.",
    ]
    yield _comment(about)
    yield _prototype(f"int {name}_strided", _parameters(interface, strided=True))
    yield _comment(
        [
            f"Bytes of scratch memory that {name}_strided() needs for these sizes on this CPU, whatever the strides.",
            "0 also where the sizes would be refused; SIZE_MAX where there is no such memory.",
        ]
    )
    yield _prototype(f"size_t {name}_scratch_bytes", [f"int64_t {c}" for _, c in interface.dims] or ["void"])
    yield _comment(["The target that is used on this CPU, or NULL if it has none of them."])
    yield _prototype(f"const char *{name}_target", ["void"])


def _described(argument: Argument) -> str:
    kind = {F16: "IEEE half, as its bits", BF16: "bfloat16, as its bits", BOOL: "0 or not 0"}.get(argument.dtype, "")
    note = f" ({kind})" if kind else ""
    if not argument.is_array:
        return f"  {argument.c_name}: a number{note}"
    shape = "".join(f"[{extent}]" for extent in argument.axes)
    return f"  {argument.c_name}{shape or ': one element'}{note}"


def _parameters(interface: Interface, *, strided: bool) -> list[str]:
    found = [f"int64_t {c}" for _, c in interface.dims]
    for argument in (*interface.arguments, interface.output):
        constant = "" if argument is interface.output else "const "
        type_ = c_type(argument.dtype)
        found.append(f"{constant}{type_} *{argument.c_name}" if argument.is_array else f"{type_} {argument.c_name}")
        if strided and argument.shape:
            found.append(f"const int64_t *{argument.c_name}_strides")
    if strided:
        found += ["void *scratch", "size_t scratch_bytes"]
    return found


def _prototype(head: str, parameters: Sequence[str]) -> str:
    line = f"{head}({', '.join(parameters)});"
    if len(line) <= _WIDTH:
        return line + "\n"
    lines = ["   "]
    for number, parameter in enumerate(parameters):
        text = parameter + ("," if number < len(parameters) - 1 else "")
        if len(lines[-1]) + 1 + len(text) > _WIDTH:
            lines.append("   ")
        lines[-1] += f" {text}"
    return f"{head}(\n" + "\n".join(lines) + ");\n"


def _comment(lines: Sequence[str]) -> str:
    # Formulas hold no `*/`, but one never knows of names.
    body = "\n".join(f" * {line}".rstrip() for line in lines).replace("*/", "* /")
    return f"/*\n{body}\n */"
