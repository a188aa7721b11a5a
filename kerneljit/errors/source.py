"""Mistakes in the source of a kernel, one class each; all point at their exact columns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from .base import KernelError, Span, Templated

_COMMENT = re.compile(r"\s*(?:\s#.*)?$")


def _blank(character: str) -> str:
    """White space as wide as a character is on a screen, so that carets stand below their text."""
    if character == "\t":
        return "\t"
    if unicodedata.combining(character):
        return ""
    return "  " if unicodedata.east_asian_width(character) in "WF" else " "


class SourceMistake(Templated):
    """A mistake at one place of a kernel's source."""

    def __init__(self, span: Span | None, source_line: str = "", **facts: object) -> None:
        self.span = span
        self.source_line = source_line
        super().__init__(**facts)

    def __str__(self) -> str:
        name = type(self).__name__
        if self.span is None:
            return f"{name}: {self.explanation}"
        span = self.span
        number = str(span.line)
        text = self.source_line.rstrip("\n")
        last = span.end_column if span.end_line == span.line else len(_COMMENT.sub("", text))
        carets = "".join(map(_blank, text[: span.column]))
        carets += "^" * max(1, sum(len(_blank(c)) for c in text[span.column : last]))
        return (
            f"{span.file}:{span.line}:{span.column + 1}: {name}: {self.problem.format(**self.facts)}\n"
            f"  {number} | {text}\n"
            f"  {' ' * len(number)} | {carets}\n"
            f"  cure: {self.cure.format(**self.facts)}"
        )


class SeveralMistakes(KernelError):
    """All the mistakes of one kernel at once; `.mistakes` holds them."""

    def __init__(self, kernel: str, mistakes: Sequence[SourceMistake]) -> None:
        self.kernel = kernel
        self.mistakes = tuple(mistakes)
        super().__init__(kernel)

    def __str__(self) -> str:
        listed = "\n\n".join(map(str, self.mistakes))
        return f"{len(self.mistakes)} mistakes in kernel {self.kernel}\n\n{listed}"


# ---------------------------------------------------------------------- the function and its signature


class NoSource(SourceMistake):
    """The function has no source text, as in `exec` or a plain interactive prompt."""

    problem = "the source of `{name}` cannot be read"
    cure = (
        "define it in a file or a notebook cell, not by exec() or at a bare prompt; "
        "if its file has changed since it was imported, start Python again"
    )


class NotAFunction(SourceMistake):
    """A class, lambda, coroutine or generator was decorated."""

    problem = "a kernel is a plain `def` function, but {what} was decorated"
    cure = "write `@kj.kernel` directly above a `def` that returns the value of one element"


class UnsupportedParameter(SourceMistake):
    """A parameter with a default, `*args`, `**kwargs` or keyword-only."""

    problem = "parameter `{name}` {what}"
    cure = "kernels take plain positional parameters: index variables, arrays and scalars"


class MissingAnnotation(SourceMistake):
    """A parameter without annotation."""

    problem = "parameter `{name}` has no annotation"
    cure = "{advice}"


class MissingResultType(SourceMistake):
    """No return annotation."""

    problem = "the kernel does not say the element type of its result"
    cure = "add it after the parameters: `-> f32:`"


class BadAnnotation(SourceMistake):
    """An annotation that is neither a dim nor an element type."""

    problem = "`{text}` is not a dim, an element type or an array type"
    cure = "{advice}"


class BadResultType(SourceMistake):
    """A result annotation that is no plain element type."""

    problem = "the result of one element cannot be `{text}`"
    cure = "{advice}"


class IndexAfterArray(SourceMistake):
    """An index parameter behind an array or scalar."""

    problem = "the index parameter `{name}` comes after an array or a scalar"
    cure = "put all index parameters first, in the order of the output's axes"


# ---------------------------------------------------------------------- statements


class WhileLoop(SourceMistake):
    """`while`."""

    problem = "`while` has no place in the formula of one element"
    cure = "write a reduction over a dim: `sum(... for k in K)`, with `if` for the terms to keep"


class LoopStatement(SourceMistake):
    """`for` as a statement."""

    problem = "a `for` statement has no place in the formula of one element"
    cure = "write the loop as a reduction: `sum(... for k in K)`, or min, max, any, all"


class IfStatement(SourceMistake):
    """`if` as a statement."""

    problem = "an `if` statement has no place in the formula of one element"
    cure = "write a value that depends on a condition as `x if condition else y`"


class Mutation(SourceMistake):
    """A change of something that exists: an element, an index variable, an augmented assignment."""

    problem = "`{text}` changes {what}"
    cure = "a formula only names values: {advice}"


class UnsupportedStatement(SourceMistake):
    """Any other statement."""

    problem = "`{what}` is not part of the kernel language"
    cure = "{advice}"


class MissingReturn(SourceMistake):
    """The body ends without `return value`."""

    problem = "`{name}` does not return a value"
    cure = "end it with `return` and the value of one element"


class CodeAfterReturn(SourceMistake):
    """Statements behind the return."""

    problem = "this statement comes after `return` and would never run"
    cure = "keep one `return`, as the last statement"


# ---------------------------------------------------------------------- names and calls


class UnknownName(SourceMistake):
    """A name that is defined nowhere."""

    problem = "nothing is called `{name}` here{hint}"
    cure = "use a parameter, a local name assigned above, a dim, or a number from the enclosing scope"


class UnsupportedConstant(SourceMistake):
    """A closure value that is not a number."""

    problem = "`{name}` is {what}, which a formula cannot use as a value"
    cure = "{advice}"


class UnknownFunction(SourceMistake):
    """A call of something that is not part of the language."""

    problem = "`{name}` cannot be called in a kernel{hint}"
    cure = "use the functions of kerneljit (kj.sqrt, kj.exp, ...), or mark your own with @kj.function"


class WrongArgumentCount(SourceMistake):
    """A function of the language with too many or too few arguments."""

    problem = "`{name}` takes {expected}, but it is called with {found}"
    cure = "call it as `{example}`"


class KeywordInCall(SourceMistake):
    """Keyword or starred arguments in a call."""

    problem = "`{name}` is called with {what}"
    cure = "functions in a kernel take plain positional arguments"


class RecursiveFunction(SourceMistake):
    """A helper that calls itself."""

    problem = "`{name}` calls itself, so it cannot be inlined"
    cure = "a @kj.function is inlined where it is called; write the recursion as a reduction over a dim"


class ConstantWithoutValue(SourceMistake):
    """An operation on constants that Python cannot do either."""

    problem = "`{operator}` of the constants {left} and {right} has no value"
    cure = "use constants whose result is a number that f64 or i64 can hold"


class UnsupportedExpression(SourceMistake):
    """Any expression the language does not have."""

    problem = "{what} is not part of the kernel language"
    cure = "{advice}"


# ---------------------------------------------------------------------- arrays and indices


class NotAnArray(SourceMistake):
    """A subscript on a value."""

    problem = "`{text}` is one value, not an array, so it has no elements"
    cure = "index array parameters only; a value is used as it is"


class ArrayWithoutIndex(SourceMistake):
    """An array used as a value."""

    problem = "`{name}` is an array with {axes}, used here as one value"
    cure = "say which element: `{example}`"


class WrongIndexCount(SourceMistake):
    """Too many or too few indices."""

    problem = "`{name}` has {axes}, but is given {found}"
    cure = "write one index per axis, all in one pair of brackets: `{example}`"


class SliceIndex(SourceMistake):
    """A slice or `...` as an index."""

    problem = "a slice gives many elements, and a formula is about one"
    cure = "reduce over the axis instead: `sum(a[i, k] for k in K)`"


class NegativeIndex(SourceMistake):
    """A constant negative index."""

    problem = "index {value} is negative; kernels do not count from the end"
    cure = "count from the end with the size of the axis: `{example}`"


class FloatIndex(SourceMistake):
    """An index that is not an integer."""

    problem = "an index must be an integer, but `{text}` is {dtype}"
    cure = "index with index variables, dims and integer constants"


class NonAffineIndex(SourceMistake):
    """An index that is not affine in axes and dims."""

    problem = "`{text}` is not affine in the index variables"
    cure = (
        "an index may add, subtract and multiply by integer constants: `x[t - w]`, `x[2*i + c]`; "
        "for `i // 2` and `i % 2` split the axis into two"
    )


class DataDependentGather(SourceMistake):
    """An element-wise gather."""

    problem = "`{text}` would gather single elements whose place depends on data"
    cure = (
        "only whole rows may be indirect: `b[rows[j], k]`, with rows indexed by output axes; "
        "otherwise use numpy.take before the call"
    )


# ---------------------------------------------------------------------- reductions


class ReductionOverNonDim(SourceMistake):
    """`for k in something` that is not a dim."""

    problem = "`{text}` is not a dim, so a reduction cannot run over it"
    cure = (
        "reduce over a dim (`for k in K`) or over `range(n)` of constants and dims; "
        "a limit that varies is a filter: `for k in K if k < limit`"
    )


class ReductionWithoutLoop(SourceMistake):
    """`sum(x)` on something that is no generator."""

    problem = "`{name}` has nothing to run over here"
    cure = "{advice}"


class ListInReduction(SourceMistake):
    """`sum([... for ...])`."""

    problem = "the brackets would build a collection before `{name}` runs over it"
    cure = "drop them: `{name}(... for k in K)`"


class LoopVariableTaken(SourceMistake):
    """A loop variable that hides a parameter or local."""

    problem = "the loop variable `{name}` hides {what} `{name}`"
    cure = "give the loop variable a name of its own"


# ---------------------------------------------------------------------- types


class MixedTypes(SourceMistake):
    """Two different element types in one operation."""

    problem = "`{operator}` mixes {left} and {right}"
    cure = "convert one of them, for example with `{example}`"


class FloatBits(SourceMistake):
    """Bit operations on floats."""

    problem = "`{operator}` works on bits, but this is {dtype}"
    cure = "use integers, `bits` or booleans; for conditions write `and`, `or`, `not`"


class BitsArithmetic(SourceMistake):
    """Arithmetic on packed bits."""

    problem = "`{operator}` is arithmetic, but this is `bits`, packed words that are not numbers"
    cure = "count with kj.popcount(...), combine with & | ^ ~, or declare the array as u64 if its words are numbers"


class NotABoolean(SourceMistake):
    """`and`, `or`, `not` on numbers."""

    problem = "`{operator}` needs booleans, but this is {dtype}"
    cure = "compare first, for example `x != 0`"


class IntegerDivisionOfFloats(SourceMistake):
    """`//` or `%` on floats."""

    problem = "`{operator}` is for integers, but this is {dtype}"
    cure = "write kj.floor(x / y), and x - y * kj.floor(x / y) for the remainder"


class IntegerPower(SourceMistake):
    """An integer raised to something that is no small constant."""

    problem = "an integer can only be raised to a constant whole power from 0 to 64"
    cure = "convert the base, for example `f32(x) ** y`"


class LiteralOutOfRange(SourceMistake):
    """A literal that its partner's type cannot hold."""

    problem = "{value} does not fit {dtype}, {role}"
    cure = "{advice}"


class WrongResultType(SourceMistake):
    """The value's type cannot become the declared result."""

    problem = "the value is {found}, but the kernel declares `-> {declared}`"
    cure = "declare `-> {instead}`, or convert: `return {conversion}(...)`"
