"""`python -m benchmarks.many_objects`: a bundle of many small kernels, and how long one of them takes to load.

In: `make FOLDER COUNT`, or `load FOLDER COUNT NUMBER`. Out: `many.kjb` and `one.kjb` in the folder, signed by a key
that is trusted there (KERNELJIT_HOME); or, printed, the seconds of CPU time from a bundle's path to code in memory.
What a process pays once, for its first bundle of any size, is paid before with the other bundle.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

import kerneljit as kj
from kerneljit import f32

if TYPE_CHECKING:
    from kerneljit.ir.formula import Formula
    from kerneljit.runtime.library import Request

N = kj.dim("N")
SIZE = 1000
LEVELS = ("sse4", "avx2", "avx512ice", "amx")
"""A bundle has each kernel for several targets, so it has so many objects for one kernel."""
KEY = "benchmark"
MANY, ONE = "many.kjb", "one.kjb"


def numbered(number: int) -> kj.Kernel:
    """A small kernel; each has another constant, and so another identity and another object."""
    factor = number + 0.5

    @kj.kernel
    def scaled(i: N, x: f32[N], y: f32[N]) -> f32:
        return factor * x[i] + y[i]

    return scaled


def make(folder: Path, count: int) -> None:
    """A bundle with so many kernels, and one with the first after them."""
    from kerneljit.runtime.host import host
    from kerneljit.store.bundle_file import write_bundle
    from kerneljit.store.export import Wanted, contents, origin_of, target_for
    from kerneljit.store.identity import kernel_identity
    from kerneljit.store.rows import KnownKernel
    from kerneljit.store.shape import Shape
    from kerneljit.store.trust import Keys

    keys = Keys()
    key = keys.new(KEY)
    keys.trust(key.public.line)
    targets, origin = [target_for(level, host()) for level in LEVELS], origin_of(host())
    shape = Shape((("N", SIZE),), (("x", 0), ("y", 0)))
    for file, numbers in ((MANY, range(count)), (ONE, range(count, count + 1))):
        formulas = [numbered(number).definition.example for number in numbers]
        wanted = [Wanted(KnownKernel(kernel_identity(one, None), one, None), (shape,)) for one in formulas]
        made = contents(wanted, targets, code=True, watch=lambda _: None)
        write_bundle(folder / file, made, origin, key.sign)


def load(folder: Path, number: int, other: int) -> float:
    """Seconds from the path of the large bundle to the code of a kernel in memory, after another one of the small."""
    from kerneljit.runtime.jit import load_object
    from kerneljit.store.bundled import CodeLayers

    kernel, x = numbered(number), np.arange(SIZE, dtype=np.float32)
    kj.use_bundle(folder / ONE, required=True)
    numbered(other)(x, x)
    formula = kernel.definition.example
    request = _request(formula)

    began = time.process_time()
    kj.use_bundle(folder / MANY, required=True)
    code = CodeLayers(formula, None).find(request)
    loaded = None if code is None else load_object(code.object, code.form.functions)
    seconds = time.process_time() - began

    if loaded is None or not np.allclose(kernel(x, x), (number + 1.5) * x) or "llvmlite" in sys.modules:
        raise RuntimeError(f"kernel {number} was not in the bundle")
    return seconds


def _request(formula: Formula) -> Request:
    """What a call of the kernel asks for."""
    from kerneljit.runtime.call import Executable
    from kerneljit.runtime.choice import current_target
    from kerneljit.runtime.library import Request

    executable, sizes, target = Executable(formula), {"N": SIZE}, current_target()
    layout = executable.asked_layout({"x": 0, "y": 0}, sizes, target)
    return Request(target, executable.specialised(layout, sizes), tuple(sizes.items()))


def main(words: Sequence[str] | None = None) -> int:
    """Make, or load and tell."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.many_objects", description=__doc__)
    parser.add_argument("what", choices=("make", "load"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int, help="how many kernels there are")
    parser.add_argument("number", type=int, nargs="?", default=0, help="which one to load")
    arguments = parser.parse_args(words)
    if arguments.what == "make":
        make(arguments.folder, arguments.count)
    else:
        print(load(arguments.folder, arguments.number, arguments.count))
    return 0


if __name__ == "__main__":
    sys.exit(main())
