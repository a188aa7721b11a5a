"""Words that several commands take: sizes, types, threads.

In: the text of an option. Out: what it means, or a `Complaint`.
"""

from __future__ import annotations

from kerneljit.ir.dtype import DType
from kerneljit.ir.formula import Formula
from kerneljit.kernel import Kernel
from kerneljit.runtime.threads import counted_threads
from kerneljit.settings import MOST_THREADS

from .complaint import Complaint


def types_of(kernel: Kernel, text: str | None) -> dict[str, DType]:
    """What generic types become: `real=f64`, say; for the rest the usual."""
    signature = kernel.definition.signature
    types = dict(signature.example_types())
    for name, value in assignments(text, "--types", "real=f64"):
        if name not in types:
            known = ", ".join(types) or "none"
            raise Complaint(f"{kernel.definition.name} has no generic type {name!r}; it has: {known}")
        possible = {dtype.name: dtype for dtype in signature.candidates(name)}
        if value not in possible:
            raise Complaint(f"--types {name}={value}: {name} is one of {', '.join(possible)}")
        types[name] = possible[value]
    return types


def sizes_of(formula: Formula, text: str | None) -> dict[str, int]:
    """The size of every dim: `M=1000,N=100000`."""
    sizes: dict[str, int] = {}
    for name, value in assignments(text, "--shape", "M=1000,N=1000"):
        if name not in formula.dims:
            raise Complaint(f"{formula.name} has no dim {name!r}; its dims are {', '.join(formula.dims) or 'none'}")
        if not (value.isascii() and value.isdigit() and 0 < int(value) < 1 << 40):
            raise Complaint(f"{name}={value}: a size is a whole number from 1 on")
        sizes[name] = int(value)
    missing = [name for name in formula.dims if name not in sizes]
    if missing:
        example = ",".join(f"{name}=1000" for name in formula.dims)
        raise Complaint(f"say how large {', '.join(missing)} will be, as in --shape {example}")
    return sizes


def assignments(text: str | None, option: str, example: str) -> list[tuple[str, str]]:
    """Names with their values, each name once."""
    pairs: dict[str, str] = {}
    for part in (text or "").split(","):
        name, equals, value = part.partition("=")
        if part.strip() and not equals:
            raise Complaint(f"{option} {text}: write it as in {option} {example}")
        if equals:
            if name.strip() in pairs:
                raise Complaint(f"{option} {text}: {name.strip()} is named twice")
            pairs[name.strip()] = value.strip()
    return list(pairs.items())


def threads_of(text: str) -> int:
    """A number of threads."""
    if text == "all":
        return counted_threads("all")
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_THREADS):
        raise Complaint(f'--threads {text}: a whole number from 1 to {MOST_THREADS}, or "all"')
    return int(text)


def counted(number: int, what: str) -> str:
    """So many of something."""
    return f"1 {what}" if number == 1 else f"{number} {what}s"
