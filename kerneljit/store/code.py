"""Kept machine code, as a record beside the object: what it is for, how it is called, what it was made by.

In: code that was made for a call, or data that anyone may have written. Out: `CodeRecord`, every field judged, and the
`Code` that a call can use once the object's hash and the form have been checked against it.
"""

from __future__ import annotations

from typing import Annotated, Any, Final

from kerneljit.backends.form import CallForm, problem_of
from kerneljit.digest import sha256
from kerneljit.ir.formula import Formula
from kerneljit.plan.choices import Schedule
from kerneljit.plan.layout import Layout
from kerneljit.runtime.library import Code, Request
from kerneljit.values import value
from kerneljit.version import VERSION

from .errors import BadRecord
from .generation import GENERATION
from .record import Hash, Line, Text, Whole, fields_to_data, read_fields, text_of, to_data
from .shape import Shape
from .target_identity import TargetIdentity

MOST_BYTES: Final = 4 << 20
"""Of an object."""
_SHA256: Final = Text(r"[0-9a-f]{64}", 64, "a SHA-256")

Digest = Annotated[str, _SHA256]


@value
class CodeRecord:
    """An object and everything about it; the bytes themselves lie elsewhere, under their hash."""

    kernel: Hash
    target: TargetIdentity
    """Its features are those that the object needs."""
    shape: Shape
    layout: Layout
    """What the call asked for: `is_divided` wherever there were several threads."""
    schedule: Schedule
    form: CallForm
    is_clean: bool
    """Whether it was judged for a `strict` kernel."""
    generation: Hash
    version: Line
    sha256: Digest
    """Of the object."""
    size: Annotated[int, Whole(1, MOST_BYTES)]

    @property
    def features(self) -> frozenset[str]:
        """The CPU features that the object needs."""
        return frozenset(self.target.split("/")[2].split(",")) - {""}

    @property
    def is_current(self) -> bool:
        """Whether this version's own code generator made it."""
        return (self.generation, self.version) == (GENERATION, VERSION)

    def to_data(self) -> dict[str, Any]:
        """The record as JSON data."""
        return fields_to_data(self)

    @classmethod
    def from_data(cls, data: object, place: str = "code") -> CodeRecord:
        """The record that data stands for, judged; raises `BadRecord`."""
        return read_fields(cls, data, place)


def record_of(kernel: str, request: Request, code: Code) -> CodeRecord:
    """The record of code that was made for a call."""
    return CodeRecord(
        kernel=kernel,
        target=request.target.identity,
        shape=Shape(request.sizes, request.layout.contiguous, request.threads),
        layout=request.layout,
        schedule=code.schedule,
        form=code.form,
        is_clean=code.is_clean,
        generation=GENERATION,
        version=VERSION,
        sha256=sha256(code.object).hexdigest(),
        size=len(code.object),
    )


def code_of(record: CodeRecord, data: bytes, formula: Formula, place: str = "code") -> Code:
    """The code that a record and bytes stand for; raises `BadRecord` where they do not belong together."""
    if len(data) != record.size or sha256(data).hexdigest() != record.sha256:
        raise BadRecord(f"{place}.object", f"{record.size} bytes of SHA-256 {record.sha256}", len(data))
    problem = problem_of(record.form, formula)
    if problem is not None:
        raise BadRecord(f"{place}.form", f"a form of {formula.name}", problem)
    return Code(record.form, data, record.schedule, record.is_clean)


def layout_digest(layout: Layout, exact_sizes: tuple[tuple[str, int], ...] = (), advice: str = "") -> str:
    """Of all that a layout says, and of sizes where code hangs on them; then advice that not every process has."""
    text = text_of([to_data(layout), [list(size) for size in sorted(exact_sizes)]])
    return f"{sha256(text.encode()).hexdigest()[:32]} {advice}".rstrip()
