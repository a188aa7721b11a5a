"""Pairs of whole numbers divided both ways: without the divider, and by it.

`python -m tests.quotient_pairs --seconds N` goes through denominators drawn at random, each with all numerators, until
the time is over, and exits with 1 at the first pair whose quotients differ.
"""

from __future__ import annotations

import argparse
import ctypes
import sys
import time
from typing import Any

import llvmlite.binding as llvm
import numpy as np

from kerneljit.backends.llvm.builder import FLOAT, I32, I64, POINTER, Builder
from kerneljit.backends.llvm.module import Module
from kerneljit.backends.llvm.x86.quotients import divide_by_reciprocal
from kerneljit.ir.whole_numbers import LARGEST_DENOMINATOR, LARGEST_NUMERATOR
from kerneljit.runtime.host import host_target

HOST = host_target()
LANES = 16
IS_POSSIBLE = HOST.has("avx512vl")
"""Whether this CPU has the instruction: vrcp14ps comes with AVX-512 alone."""


def module_of(builder: Builder) -> str:
    """A function that divides pairs both ways, and counts for each lane how often the bits differ."""
    pair, counts = FLOAT.with_lanes(LANES), I32.with_lanes(LANES)
    arguments = [("numerators", POINTER), ("denominators", POINTER), ("output", POINTER), ("n", I64), ("d", I64)]
    numerators, denominators, output, n, d = builder.begin_function("differences", arguments)
    zero, vector, element = builder.index(0), builder.index(4 * LANES), builder.index(4)
    with builder.loop(zero, d, element, [builder.zero(counts)]) as outer:
        one = builder.load(FLOAT, builder.offset(denominators, outer.counter), 4)
        denominator = builder.splat(one, LANES)
        with builder.loop(zero, n, vector, outer.carried) as inner:
            numerator = builder.load(pair, builder.offset(numerators, inner.counter), 4)
            ours = divide_by_reciprocal(builder, [numerator, denominator])
            true = builder.fdiv(numerator, denominator)
            differs = builder.compare("ne", builder.bitcast(ours, "i32"), builder.bitcast(true, "i32"))
            both_nan = builder.bit_and(builder.compare("uno", ours, ours), builder.compare("uno", true, true))
            wrong = builder.bit_and(differs, builder.bit_not(both_nan))
            inner.next_values = [builder.add(inner.carried[0], builder.convert("zext", wrong, "i32"))]
        outer.next_values = inner.carried
    builder.store(outer.carried[0], output, 4)
    builder.end_function()
    return builder.module.text()


class Differences:
    """How often the two disagree, over all pairs of whole numbers from two arrays."""

    def __init__(self) -> None:
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        machine = llvm.Target.from_triple(HOST.triple).create_target_machine(
            cpu=HOST.llvm_cpu, features=HOST.llvm_features, opt=2, jit=True
        )
        self.engine = llvm.create_mcjit_compiler(llvm.parse_assembly(module_of(Builder(Module(HOST)))), machine)
        self.engine.finalize_object()
        types = [ctypes.c_void_p] * 3 + [ctypes.c_int64] * 2
        self.function = ctypes.CFUNCTYPE(None, *types)(self.engine.get_function_address("differences"))

    def __call__(self, numerators: Any, denominators: Any) -> int:
        n, d = (np.ascontiguousarray(values, np.float32) for values in (numerators, denominators))
        assert len(n) % LANES == 0
        wrong = np.zeros(LANES, np.int32)
        self.function(n.ctypes.data, d.ctypes.data, wrong.ctypes.data, n.nbytes, d.nbytes)
        return int(wrong.sum())


def main(arguments: list[str] | None = None) -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(prog="tests.quotient_pairs", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long to run")
    parser.add_argument("--seed", type=int, default=1, help="which of the endless runs")
    options = parser.parse_args(arguments)
    if not IS_POSSIBLE:
        print("quotients: this CPU lacks vrcp14ps")
        return 0
    differences, generator = Differences(), np.random.default_rng(options.seed)
    numerators = np.arange(LARGEST_NUMERATOR + 1, dtype=np.float32)
    deadline, tried = time.monotonic() + options.seconds, 0
    while time.monotonic() < deadline:
        for denominator in generator.integers(1, LARGEST_DENOMINATOR, 16, endpoint=True):
            tried += 1
            if differences(numerators, [denominator]):
                print(f"quotients: some n / {denominator} differs from the divider's")
                return 1
    print(f"quotients: {tried} denominators with all numerators up to {LARGEST_NUMERATOR}, no difference")
    return 0


if __name__ == "__main__":
    sys.exit(main())
