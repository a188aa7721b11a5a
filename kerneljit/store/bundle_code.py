"""Machine code as bundles have it: the one place that knows how a kernel is compiled for a host that is not here.

In: a kernel, the shape of its calls, a target. Out: `Code`, a record and an object; and which code generator made it.
Or such a record from a bundle, and out comes code that a call can use.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from kerneljit.version import VERSION

from .errors import BadRecord
from .generation import GENERATION

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.ir.formula import Formula
    from kerneljit.plan.schedule import Schedule
    from kerneljit.runtime.call import Executable
    from kerneljit.runtime.compilation import Compilation
    from kerneljit.runtime.library import Code as Found

    from .bundle_format import CodeRow
    from .bundle_writer import Code
    from .rows import KnownKernel
    from .shape import Shape


_OWN_CALLS: Final = ("darwin", "win32")
"""Systems for which code is written in another way than for Linux and its like."""


def generation() -> str:
    """Names the code generator, and the system whose way to call functions it follows: other code is never run."""
    system = f" {sys.platform}" if sys.platform in _OWN_CALLS else ""
    return f"kerneljit {VERSION} {GENERATION}{system}"


def compiled(kernel: KnownKernel, shape: Shape, target: Target, schedule: Schedule | None) -> Code:
    """The code of a kernel for calls of a shape, on any host that has a target's features.

    The schedule is the caller's, or else the cost model's.
    """
    from kerneljit.errors import StrictViolation
    from kerneljit.runtime.call import Executable
    from kerneljit.runtime.library import Code as Found
    from kerneljit.runtime.library import Request

    from .bundle_writer import Code
    from .code import record_of

    def made(strict: bool) -> Compilation:
        return _compilation(
            Executable(kernel.formula, contract=kernel.contract, strict=strict), shape, target, schedule
        )

    try:
        compilation, is_clean = made(True), True
    except StrictViolation:
        compilation, is_clean = made(False), False
    code = Found(compilation.generated.form, compilation.code, compilation.schedule, is_clean)
    record = record_of(kernel.identity, Request(target, compilation.layout, shape.sizes, shape.threads), code)
    return Code(target.identity, shape, compilation.layout, record.to_data(), code.object)


def code_of_row(row: CodeRow, data: object, content: bytes, identity: str, formula: Formula) -> Found:
    """The code that a row of an index, a record and an object stand for; raises `BadRecord`."""
    from .code import CodeRecord, code_of

    record = CodeRecord.from_data(data)
    if not row.is_of(record) or record.kernel != identity or not record.is_current:
        raise BadRecord("code", "the code that the index says it is", record.target)
    return code_of(record, content, formula)


def _compilation(executable: Executable, shape: Shape, target: Target, schedule: Schedule | None) -> Compilation:
    sizes = dict(shape.sizes)
    layout = executable.layout(dict(shape.contiguous), sizes, target, shape.threads)
    return executable.compilation(executable.specialised(layout, sizes), target, sizes, schedule, shape.threads)
