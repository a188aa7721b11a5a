"""What shipped code costs who receives it: the start of a process, one object among many, and the size of a file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from .. import shipping
from ..many_objects import LEVELS
from ..workload import Ceiling, Goal, Trial

KERNELS = 250


def workloads() -> Iterator[Trial]:
    first = "first result of a process"
    yield Trial(
        "shipping", first, "CPU time beyond NumPy", partial(shipping.first_result, "cpu"), Goal(4.0),
        note="a cosine whose code is in a bundle that is signed and was looked at before; numba with `cache=True`, "
        "its cache warm",
    )  # fmt: skip
    yield Trial(
        "shipping", first, "by the clock beyond NumPy", partial(shipping.first_result, "wall"), Ceiling(60e-3, "s"),
        note="the time that passes, in the same way",
    )  # fmt: skip
    yield Trial(
        "shipping", "one object of a bundle", f"of {KERNELS * len(LEVELS)}", partial(shipping.one_object, KERNELS),
        Ceiling(2e-3, "s"),
        note="the bundle opened, its signature compared with what was verified before, kernel and object found, read, "
        f"judged and put into memory; there are {KERNELS} kernels for {len(LEVELS)} targets, and each process has "
        "done so once with the bundle of one kernel",
    )  # fmt: skip
    yield Trial(
        "shipping", "a bundle of the gallery", ", ".join(LEVELS), partial(shipping.gallery_size, LEVELS),
        Ceiling(5e6, "B"), unit="B", note="every kernel at its usual sizes",
    )  # fmt: skip
