"""Calls that cannot work, one class each; all name the argument, what came and what was expected."""

from __future__ import annotations

from .base import Templated


class CallError(Templated):
    """A call whose arguments cannot work. Nothing has been computed, and `out` is untouched."""


def counted(number: int, singular: str, plural: str = "") -> str:
    """`1 axis`, `2 axes`."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def described(value: object) -> str:
    """What came instead of what was expected: `None`, `a list`, `a torch.Tensor`."""
    if value is None or isinstance(value, type):
        return repr(value)
    kind = type(value)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"{'an' if name[0].lower() in 'aeio' else 'a'} {name}"


class WrongNumberOfArguments(CallError, TypeError):
    problem = "{kernel} takes {arguments} ({names}), but {found} came"
    cure = "call it as {kernel}({names})"

    def __init__(self, *, expected: int, **facts: object) -> None:
        super().__init__(expected=expected, arguments=counted(expected, "argument"), **facts)


class UnexpectedKeyword(CallError, TypeError):
    problem = "{kernel} knows no keyword `{name}`"
    cure = "{advice}"


class NotAnArrayArgument(CallError, TypeError):
    problem = "argument `{name}` of {kernel} must be an array of {expected}, but {found} came"
    cure = "pass a NumPy array, for example numpy.asarray({name}, dtype={numpy_dtype!r})"


class MaskedArgument(CallError, TypeError):
    problem = "{what} of {kernel} is a masked array, but kernels look at no masks"
    cure = "{advice}"


class WrongElementType(CallError, TypeError):
    problem = "argument `{name}` of {kernel} has dtype {found}, expected {expected}"
    cure = "{advice}"


class WrongByteOrder(CallError, TypeError):
    problem = "argument `{name}` of {kernel} has dtype {found}, whose bytes are swapped for this machine"
    cure = "convert it with {name}.astype({name}.dtype.newbyteorder('='))"


class GenericConflict(CallError, TypeError):
    problem = "argument `{name}` of {kernel} is {found}, but `{other_name}` is {other}, and both are `{generic}`"
    cure = "all `{generic}` arguments of a call have one type; convert one of them"


class WrongRank(CallError, ValueError):
    problem = "argument `{name}` of {kernel} has {axes}, expected {wanted}"
    cure = "{advice}"

    def __init__(self, *, found: int, expected: int, shape: str, **facts: object) -> None:
        axes = counted(found, "axis", "axes") if found else "no axes"
        wanted = f"{expected}: {shape}" if expected else "none"
        advice = f"reshape it to {shape}" if expected else "pass a 0-d array, such as numpy.asarray(1)"
        super().__init__(found=found, expected=expected, axes=axes, wanted=wanted, advice=advice, **facts)


class DimsDisagree(CallError, ValueError):
    problem = "axis {axis} of argument `{name}` of {kernel} has size {found}, but {dim} is {size} by {other}"
    cure = "{advice}"


class WrongSize(CallError, ValueError):
    problem = "axis {axis} of argument `{name}` of {kernel} has size {found}, expected {expected}"
    cure = "{advice}"


class UnknownDim(CallError, TypeError):
    problem = "no argument of {kernel} says how large {dim} is"
    cure = "give it by keyword: {kernel}(..., {dim}=...)"


class WrongDimSize(CallError, ValueError):
    problem = "the keyword `{name}` of {kernel} must be a size, but {found} came"
    cure = "pass a whole number from 0 to {greatest}"


class WrongScalar(CallError, TypeError):
    problem = "argument `{name}` of {kernel} must be one {expected}, but {found} came"
    cure = "pass {advice}"


class ScalarOutOfRange(CallError, OverflowError):
    problem = "argument `{name}` of {kernel} is {found}, which {expected} cannot hold"
    cure = "pass a number from {low} to {high}, or declare `{name}` with a wider type"


class NegativeSize(CallError, ValueError):
    problem = "the size {text} of {kernel} comes out as {size}"
    cure = "pass arrays for which {text} is not negative"


class SizeTooLarge(CallError, ValueError):
    problem = "the size {text} of {kernel} comes out as {size}, more than loops can count"
    cure = "a size may be {greatest} at most"


class WrongOutput(CallError, ValueError):
    problem = "`out` of {kernel} {found}, expected {expected}"
    cure = "pass numpy.empty({shape}, dtype={numpy_dtype!r}), or leave `out` away"


class OutputReadOnly(CallError, ValueError):
    problem = "`out` of {kernel} is read-only"
    cure = "pass a writeable array, or leave `out` away"


class OutputOverlaps(CallError, ValueError):
    problem = "`out` of {kernel} shares memory with argument `{name}`"
    cure = "pass an `out` of its own, or a copy of {name}"


class OutputTooLarge(CallError, MemoryError):
    problem = "the output of {kernel} would have the shape {shape}, more than this machine can address"
    cure = "call it with fewer rows at a time"


class IndexOutOfBounds(CallError, IndexError):
    problem = (
        "{kernel} would read `{access}` from {low} to {high} on axis {axis} of `{name}`, whose size is {size}{more}"
    )
    cure = "make the array larger, or guard the access: `{access} if ... else 0`"

    def __init__(self, *, more: str = "", **facts: object) -> None:
        super().__init__(more=more, **facts)


class RowOutOfBounds(CallError, IndexError):
    problem = "{kernel} would read row {found} of `{name}` (axis {axis}), whose size is {size}"
    cure = "{advice}"


class AccumulatorOverflow(CallError, OverflowError):
    problem = "a sum in {kernel} could reach {extreme}, beyond {dtype}, in which it is kept: `{text}`"
    cure = "{advice} sum in a wider type by converting the terms, i64(...), and return that type"

    def __init__(self, *, limit: int, **facts: object) -> None:
        safe = f"at most {counted(limit, 'term is', 'terms are')} safe; for more,"
        advice = safe if limit else "a single term may be too great;"
        super().__init__(limit=limit, advice=advice, **facts)


class WrongElementIndex(CallError, IndexError):
    problem = "the index `{name}` of {kernel}.element is {found}, but that axis of the output has size {size}"
    cure = "pass a whole number from 0 to below {size}; indices do not count from the end"


class UnknownInspection(CallError, ValueError):
    problem = "there is no stage `{stage}` to inspect"
    cure = "one of {stages}"


class WrongTolerance(CallError, ValueError):
    problem = "`{name}` of {kernel} must be a number from 2**-24 (about 6e-8) to 1, but {found} came"
    cure = "leave it away for f32 as declared; for more than f32 can give, declare the arrays as f64"


class WrongThreads(CallError, ValueError):
    problem = "`threads` of {kernel} must be a number of threads, but {found} came"
    cure = 'pass a whole number from 1 to {greatest}, or "all" (or 0) for as many as there are CPUs'


class WrongPacked(CallError, TypeError):
    problem = "argument `{name}` of {kernel} was packed for {found}"
    cure = "pack the array for this one: {kernel}.pack({name}=...)"


class NothingToPack(CallError, TypeError):
    problem = "{kernel}.pack was given nothing"
    cure = "name an array of the kernel ({names}), as in {kernel}.pack({first}=...)"


class NoSchedule(CallError, TypeError):
    problem = "the keyword `schedule` of {kernel} must be a Schedule, or the JSON data of one: {problem}"
    cure = "begin with what {kernel}.schedule_for(...) gives, and change it with dataclasses.replace"


class UnusableSchedule(CallError, ValueError):
    problem = (
        "this call of {kernel} cannot have the schedule that was given, on {target}: {problem}\n"
        "  one that it could have:\n    {legal}"
    )
    cure = "begin with what {kernel}.schedule_for(...) gives for such a call, and change one choice at a time"
