"""The gallery on whatever CPU this process is told that it runs on, as a program: `python -m tests.other_cpu [BUNDLE]`.

In: a bundle, or none, and then code is compiled here. Out: one JSON object: what was detected, a hash of what each
kernel gave, and whether LLVM was needed.
"""

from __future__ import annotations

import hashlib
import json
import sys
import warnings
from typing import Any

import numpy as np

import kerneljit as kj
from kerneljit.gallery.cases import CASES
from kerneljit.runtime.host import host

SEED = 11


def digest(result: Any) -> str:
    """A result to the bit, with its type and shape."""
    array = np.asarray(result)
    text = f"{array.dtype} {array.shape} ".encode()
    return hashlib.sha256(text + np.ascontiguousarray(array).tobytes()).hexdigest()[:16]


def results() -> dict[str, str]:
    """A hash of what each kernel of the gallery gives for small inputs; raises where an oracle thinks otherwise."""
    found = {}
    for name, case in CASES.items():
        inputs = case.inputs(np.random.default_rng(SEED))
        result = case.kernel(*inputs.values(), **case.keywords())
        problem = case.problem(result, inputs)
        if problem:
            raise AssertionError(problem)
        found[name] = digest(result)
    return found


def main(arguments: list[str]) -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for path in arguments:
            kj.use_bundle(path, trust="unsigned")
        found = {
            "level": host().reached_level,
            "features": sorted(host().features),
            "results": results(),
            "needs_llvm": "llvmlite" in sys.modules,
            "warnings": [str(warning.message) for warning in told],
        }
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1:])
