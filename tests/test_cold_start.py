"""What a process imports to have a kernel's code from an object, and the benchmark of such processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import cold_start
from benchmarks.cold_start import BASE, OURS, THEIRS, Bench, Cost, Program, measure
from kerneljit.runtime import pages

ABSENT = (
    "llvmlite",
    "numba",
    "optuna",
    "cpuinfo",
    "sqlite3",
    "ml_dtypes",
    "difflib",
    "json",
    "kerneljit.backends.llvm",
)
"""What such a process has no use for."""


ABSENT_WITH_A_BUNDLE = (
    *ABSENT[: ABSENT.index("json")],
    "kerneljit.backends.llvm",
    "cryptography",
    "hashlib",
    "kerneljit.cli",
    "kerneljit.tuning",
    "kerneljit.ir.interpret",
    "kerneljit.plan.plan",
    "kerneljit.plan.schedule",
    "kerneljit.runtime.compilation",
    "kerneljit.runtime.planning",
    "kerneljit.store.advice",
    "kerneljit.store.bundle_verify",
    "kerneljit.store.bundle_file",
    "kerneljit.store.bundle_writer",
    "kerneljit.store.database",
    "kerneljit.store.export",
    "kerneljit.store.winner",
)
"""What a process has no use for that finds its code in a bundle whose signature was verified before."""


def test_costs_are_those_beyond_the_first_and_ratios_go_round_by_round() -> None:
    costs = {BASE: [1.0, 3.0, 1.0], OURS: [1.5, 3.25, 1.5], THEIRS: [3.0, 4.0, 3.0]}
    asked: list[str] = []

    def cost(name: str) -> Cost:
        asked.append(name)
        return Cost(costs[name][asked.count(name) - 1], 7.0, 12.5, has_llvm=name != BASE)

    found = measure(cost, [BASE, OURS, THEIRS], 3)
    assert asked == [BASE, OURS, THEIRS, THEIRS, OURS, BASE, BASE, OURS, THEIRS]
    assert found["programs"][BASE]["cpu_ms"]["median"] == 1000
    assert found["programs"][OURS]["cpu_ms"] == {"low": 375, "median": 500, "high": 500}
    assert found["programs"][OURS]["wall_ms"]["median"] == 0
    assert found["numba_over_kerneljit_cpu"] == 4
    assert measure(lambda _: Cost(1.0, 1.0, 1.0, has_llvm=False), [BASE, OURS], 1)["numba_over_kerneljit_cpu"] is None


def test_wrong_answers_are_no_times() -> None:
    with pytest.raises(RuntimeError, match=f"wrong answers by {OURS}"):
        measure(lambda name: Cost(1.0, 1.0, 2.0 if name == OURS else 1.0, has_llvm=False), [BASE, OURS], 1)


def test_a_program_that_fails_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="bad ended with 3"):
        Bench(tmp_path, [Program("bad", "raise SystemExit(3)")])


@pytest.mark.skipif(not pages.is_supported(), reason="LLVM looks at the host and loads objects here")
def test_an_object_is_loaded_without_what_compiles(tmp_path: Path) -> None:
    chosen = [program for program in cold_start.programs() if program.before and program.name != OURS]
    absent = f"\nimport sys\nassert not set({ABSENT!r}) & sys.modules.keys(), set({ABSENT!r}) & sys.modules.keys()\n"
    one = [Program(p.name, p.run + absent, p.definition, p.before) for p in chosen]
    bench = Bench(tmp_path, one)
    assert [bench.cost(program.name).has_llvm for program in one] == [False]


@pytest.mark.skipif(not pages.is_supported(), reason="LLVM looks at the host and loads objects here")
def test_a_first_call_needs_little_where_a_bundle_has_the_code(tmp_path: Path) -> None:
    (ours,) = (program for program in cold_start.programs() if program.name == OURS)
    checked = f"""
import dataclasses, sys
assert not set({ABSENT_WITH_A_BUNDLE!r}) & sys.modules.keys(), set({ABSENT_WITH_A_BUNDLE!r}) & sys.modules.keys()
records = {{name for name, module in sys.modules.items() if name.startswith("kerneljit")
           and getattr(module, "dataclass", None) is dataclasses.dataclass}}
assert not records, f"a value is made in a tenth of the time of a dataclass: {{records}}"
"""
    # The first run verifies the signature, which needs cryptography; the second remembers.
    bench = Bench(tmp_path, [ours])
    (bench.folders[OURS] / "program.py").write_text(f"{cold_start.START}{ours.run}{checked}{cold_start.CHECK}")
    assert not bench.cost(OURS).has_llvm


def test_every_program_has_the_same_answer(tmp_path: Path) -> None:
    chosen = [program for program in cold_start.programs() if program.name in (BASE, OURS)]
    found = measure(Bench(tmp_path, chosen).cost, [BASE, OURS], 1)
    assert found["programs"].keys() == {BASE, OURS}
