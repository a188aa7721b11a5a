"""A short C program that calls a library, and the text that says how to compile it.

In: an interface. Out: C99 with small arrays, made of sizes that the kernel takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, product
from math import prod

from kerneljit.ir.bounds import accumulator_overflows, indirect_indices
from kerneljit.ir.dtype import BF16, F16, DType
from kerneljit.ir.guards import access_problems
from kerneljit.ir.node import Op
from kerneljit.plan.layout import formula_axes

from .errors import CannotBuild
from .header import c_type
from .interface import Argument, Interface, own_name

_SIZES = (6, 3, 12, 2, 1)
_DIFFERENT = (4, 5, 12, 3, 6, 2)
_MOST_TRIALS = 4096
_SHOWN = 8


def example_sizes(interface: Interface) -> dict[str, int]:
    """Small sizes that the kernel takes."""
    formula = interface.formula
    extents = [axis.extent for axis in formula_axes(formula)] + [e for array in interface.arrays for e in array.axes]
    different = tuple(_DIFFERENT[number % len(_DIFFERENT)] for number in range(len(formula.dims)))
    for number, sizes in enumerate(chain([different], product(_SIZES, repeat=len(formula.dims)))):
        found = dict(zip(formula.dims, sizes, strict=True))
        if number == _MOST_TRIALS:
            break
        if any(extent.evaluate(found) < 1 for extent in extents):
            continue
        if not access_problems(formula, found) and not accumulator_overflows(formula, found):
            return found
    raise CannotBuild(f"{formula.name} takes no small sizes that an example could use")


def example(interface: Interface) -> str:
    """The text of the program."""
    sizes = example_sizes(interface)
    numbers = _row_numbers(interface)
    index, result = (own_name(name, interface) for name in ("at", "result"))
    lines = [_HEAD.format(name=interface.name), "int main(void) {"]
    lines += [f"    const int64_t {c_name} = {sizes[dim]};" for dim, c_name in interface.dims]
    for argument in (*interface.arguments, interface.output):
        lines.append(f"    {_declared(argument, sizes)}")
    lines += [f"    int64_t {index};", f"    int {result};", ""]
    for argument in interface.arguments:
        if argument.is_array:
            value = "0" if argument.name in numbers else _value(argument.dtype, index)
            lines.append(f"    for ({index} = 0; {index} < {_count(argument, sizes)}; {index}++)")
            lines.append(f"        {argument.c_name}[{index}] = {value};")
    called = [c_name for _, c_name in interface.dims]
    called += [argument.c_name for argument in interface.arguments]
    output = interface.output
    called.append(output.c_name)
    lines += [
        "",
        f"    {result} = {interface.name}({', '.join(called)});",
        f"    if ({result} != KERNELJIT_OK) {{",
        f'        fprintf(stderr, "refused: %d\\n", {result});',
        "        return 1;",
        "    }",
        f'    printf("target %s\\n", {interface.name}_target());',
        f"    for ({index} = 0; {index} < {min(_SHOWN, _count(output, sizes))}; {index}++)",
        f'        printf("{output.c_name}[%d] = %.9g\\n", (int){index}, (double){output.c_name}[{index}]);',
        "    return 0;",
        "}",
        "",
    ]
    return "\n".join(lines)


_HEAD = """/*
 * Calls {name}() once, with made-up numbers.
 *
 *     cc {name}_example.c lib{name}.a -o example
 *     ./example
 */
#include <stdio.h>

#include "{name}.h"
"""


def _count(argument: Argument, sizes: Mapping[str, int]) -> int:
    return prod(extent.evaluate(sizes) for extent in argument.axes)


def _declared(argument: Argument, sizes: Mapping[str, int]) -> str:
    type_ = c_type(argument.dtype)
    if not argument.is_array:
        return f"const {type_} {argument.c_name} = {_value(argument.dtype, '1')};"
    return f"static {type_} {argument.c_name}[{_count(argument, sizes)}];"


def _row_numbers(interface: Interface) -> frozenset[str]:
    """The arrays whose elements name rows, or go into such numbers: the first row is always there."""
    indices = [indirect.load.sources[indirect.axis] for indirect in indirect_indices(interface.formula)]
    return frozenset(node.name for index in indices for node in index.walk() if node.op is Op.LOAD)


def _value(dtype: DType, index: str) -> str:
    """A number that changes from element to element, and that every type holds."""
    plain = f"{index} % 7"
    if dtype.is_bits:
        return f"({c_type(dtype)})({index} * 2654435761u + 12345u)"
    if dtype == F16:
        return f"(uint16_t)(0x3C00 + ({plain}) * 0x40)"
    if dtype == BF16:
        return f"(uint16_t)(0x3F80 + ({plain}) * 0x08)"
    if dtype.is_float:
        return f"({c_type(dtype)})(({plain}) + 1) / 8"
    if dtype.is_bool:
        return f"(uint8_t)({index} % 2)"
    return f"({c_type(dtype)})({index} % 5 + 1)"
