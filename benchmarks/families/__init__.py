"""The workloads, a file for each family.

In: nothing. Out: `workloads()` of each family. They must not know how anything is timed, judged or shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..workload import Trial, Workload
from . import bf16, bits, int8, matmul, metrics, rows, scans, shipping, small, tolerance

FAMILIES: dict[str, Callable[[], Iterable[Workload | Trial]]] = {
    "bits": bits.workloads,
    "int8": int8.workloads,
    "bf16": bf16.workloads,
    "matmul": matmul.workloads,
    "small": small.workloads,
    "tolerance": tolerance.workloads,
    "metrics": metrics.workloads,
    "scans": scans.workloads,
    "rows": rows.workloads,
    "shipping": shipping.workloads,
}
