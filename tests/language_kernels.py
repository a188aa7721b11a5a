"""What the tests of the language share: kernels from text, and their formulas as text."""

import itertools
import linecache
from typing import Any

from kerneljit.ir.dtype import DType
from kerneljit.ir.formula import Formula
from kerneljit.ir.text import parse_formula, print_expression, print_formula
from kerneljit.ir.verify import assert_valid

_numbers = itertools.count()


def formula(kernel: Any, **concrete: DType) -> Formula:
    """The formula, after checks that hold for each: it is valid, and its text reads back to the same nodes."""
    found: Formula = kernel.definition.formula(concrete) if concrete else kernel.definition.example
    assert_valid(found)
    assert parse_formula(print_formula(found)).root is found.root
    return found


def shown(kernel: Any, **concrete: DType) -> str:
    """The formula as one line."""
    return print_expression(formula(kernel, **concrete).root)


def from_text(namespace: dict[str, Any], body: str, parameters: str, result: str, **names: Any) -> Any:
    """A kernel from the text of its body, known to linecache alone, as that of a notebook cell is."""
    text = f"@kj.kernel\ndef kernel({parameters}) -> {result}:\n{body}\n"
    file = f"<cell {next(_numbers)}>"
    linecache.cache[file] = (len(text), None, text.splitlines(True), file)
    seen = {**namespace, **names}
    exec(compile(text, file, "exec"), seen)
    return seen["kernel"]


def from_expression(namespace: dict[str, Any], expression: str, parameters: str, result: str, **names: Any) -> Any:
    """A kernel over `i: M` that returns one expression."""
    return from_text(namespace, f"    return {expression}", f"i: M, {parameters}", result, **names)
