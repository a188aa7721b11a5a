"""What the C functions of a library take, and what they answer: one description for the glue and for the header.

In: a formula. Out: an `Interface`: names that C and C++ allow, types, and where each argument lies in a *call*, the
64-bit words through which the functions of the glue speak to each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kerneljit.ir.dtype import DType
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula

from .c_names import c_identifier, is_function, is_word
from .errors import CannotBuild

RESULTS = (
    ("OK", "the output is complete"),
    ("NEGATIVE_SIZE", "a size, or an axis that follows from the sizes, is negative"),
    ("TOO_LARGE", "a size, or what it needs, is beyond what 64 bits can address"),
    ("OUT_OF_BOUNDS", "with these sizes the formula would read outside of an array"),
    ("OVERFLOW", "with these sizes a sum could leave its accumulator"),
    ("NULL", "an array with elements has no address"),
    ("MISALIGNED", "an address or a stride is no multiple of the element's size"),
    ("STRIDE", "the last axis of the output is not contiguous"),
    ("SCRATCH", "the scratch memory is too small"),
    ("NO_MEMORY", "scratch memory could not be allocated"),
    ("NO_TARGET", "this CPU has none of the targets that the library was built for"),
    ("ROW", "a row number in the data is outside of its array"),
)
RESULT = {name: number for number, (name, _) in enumerate(RESULTS)}

_FUNCTIONS_BESIDE = ("strided", "scratch_bytes", "target")
"""What the other functions of a library are called, after its name."""


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of the formula, or the output: its C name, and of arrays the extents."""

    name: str
    c_name: str
    dtype: DType
    shape: tuple[Extent, ...] | None
    word: int
    """Where in a call its address, or its bits, are; strides follow."""

    @property
    def is_array(self) -> bool:
        return self.shape is not None

    @property
    def axes(self) -> tuple[Extent, ...]:
        assert self.shape is not None
        return self.shape


@dataclass(frozen=True)
class Interface:
    """The functions of a library."""

    formula: Formula
    name: str
    dims: tuple[tuple[str, str], ...]
    """Each dim with its C name; words of a call are in this order, and begin with them."""
    arguments: tuple[Argument, ...]
    output: Argument

    @property
    def words(self) -> int:
        """How many words a call has."""
        return self.output.word + 1 + len(self.output.axes)

    @cached_property
    def arrays(self) -> tuple[Argument, ...]:
        """Every array, the output last."""
        return (*(argument for argument in self.arguments if argument.is_array), self.output)

    def symbol(self, what: str) -> str:
        """A name that other libraries do not have."""
        return f"kerneljit_{self.name}_{what}"


def interface_of(formula: Formula, name: str) -> Interface:
    """The interface of a library whose functions begin with a name."""
    if name != c_identifier(name) or is_word(name) or is_function(name):
        raise CannotBuild(
            f"{name!r} is no name for a function in C and C++: choose one, as in --name my_{c_identifier(name)}"
        )
    taken = {name, *(f"{name}_{end}" for end in _FUNCTIONS_BESIDE), "scratch", "scratch_bytes"}
    words = len(formula.dims)
    dims = tuple((dim, _own(dim, taken)) for dim in formula.dims)
    arguments = []
    for parameter in formula.parameters:
        shape = parameter.axes if parameter.is_array else None
        argument = Argument(parameter.name, _own(parameter.name, taken), parameter.dtype, shape, words)
        taken |= {f"{argument.c_name}_strides"} if shape else set()
        arguments.append(argument)
        words += 1 + len(shape or ())
    shape = tuple(axis.extent for axis in formula.axes)
    output = Argument("", _own("out", taken), formula.result, shape, words)
    return Interface(formula, name, dims, tuple(arguments), output)


def _own(text: str, taken: set[str]) -> str:
    name = c_identifier(text)
    if name.startswith("_") and is_word(name):
        name = f"x{name}"
    while is_word(name) or name in taken or f"{name}_strides" in taken:
        name += "_"
    taken.add(name)
    return name


def own_name(text: str, interface: Interface) -> str:
    """A name that no argument has, for a program that calls the function."""
    arguments = (*interface.arguments, interface.output)
    used = {name for _, name in interface.dims} | {argument.c_name for argument in arguments}
    return _own(text, {interface.name, f"{interface.name}_target", *used})
