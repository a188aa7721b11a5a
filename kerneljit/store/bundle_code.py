"""Machine code as bundles take it: the one place that knows how a kernel is compiled for a host that is not here.

In: a kernel, the shape of its calls, a target. Out: `Code`, a record and an object; and which code generator made it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kerneljit.version import VERSION

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.plan.schedule import Schedule

    from .bundle_writer import Code
    from .rows import KnownKernel
    from .shape import Shape


def generation() -> str:
    """Names the code generator: code that another one made is never run."""
    return f"kerneljit {VERSION}"


def compiled(kernel: KnownKernel, shape: Shape, target: Target, schedule: Schedule | None) -> Code:
    """The code of a kernel for calls of a shape, on any host that has a target's features.

    The schedule is the caller's, or else the cost model's.
    """
    from kerneljit.runtime.call import Executable

    from .bundle_writer import Code
    from .schedules import schedule_data

    executable = Executable(kernel.formula, contract=kernel.contract)
    sizes = dict(shape.sizes)
    layout = executable.layout(dict(shape.contiguous), sizes, target, shape.threads)
    layout = executable.specialised(layout, sizes)
    compilation = executable.compilation(layout, target, sizes, schedule, shape.threads)
    record = {
        "kernel": kernel.identity,
        "target": target.identity,
        "shape": shape.to_data(),
        "schedule": schedule_data(compilation.schedule),
        "generation": generation(),
    }
    return Code(target.identity, shape, compilation.layout, record, compilation.code)
