"""`k.inspect(stage)` for the whole gallery, and `KERNELJIT_DUMP`, which writes the same to files."""

from __future__ import annotations

import re
from pathlib import Path

import llvmlite.binding as llvm
import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32, real
from kerneljit.errors import UnknownInspection
from kerneljit.gallery.cases import CASES
from kerneljit.gallery.kernels import square
from kerneljit.ir.text import parse_formula, print_formula
from kerneljit.runtime.host import host_target
from kerneljit.settings import STAGES, SettingError

M, N, K = kj.dims("M N K")
needs_x86 = pytest.mark.skipif(not host_target().is_x86, reason="names levels of x86-64")


@kj.kernel
def weighted(i: M, j: N, a: real[M, K], b: real[N, K], weight: f32) -> f32:
    total = sum(square(a[i, k] - b[j, k]) for k in K)
    return f32(total) * weight


def lines_named(report: str) -> set[int]:
    """Every source line that a report names for a loop."""
    numbers = set()
    for listed in re.findall(r", line ([\d, -]+)", report):
        for part in listed.strip(", ").split(", "):
            first, _, last = part.partition("-")
            numbers |= set(range(int(first), int(last or first) + 1))
    return numbers


@pytest.mark.parametrize("name", CASES)
def test_every_stage_of_the_gallery(name: str) -> None:
    kernel = CASES[name].kernel
    text = {stage: kernel.inspect(stage) for stage in STAGES}
    assert text["formula"].startswith(f"{name}[")
    assert "\n" not in text["formula"]
    formula = parse_formula(text["ir"])
    assert print_formula(formula) == text["ir"]
    assert formula == kernel.definition.example
    assert text["plan"].startswith(f"plan {name}\n")
    assert text["schedule"].startswith(f"target {host_target().name}\nschedule {name}\n")
    module = llvm.parse_assembly(text["llvm"])
    module.verify()
    functions = [function.name for function in module.functions if not function.is_declaration]
    last = f"{name}.together" if "all stages in turn" in text["schedule"] else f"{name}.output"
    assert last in functions
    assert f"{last}:" in text["asm"].replace('"', "")
    assert text["report"].startswith(f"machine code for {host_target().name}: ")
    assert "innermost loops:" in text["report"]


def test_the_report_names_and_quotes_the_lines_of_the_kernel() -> None:
    report = CASES["cosine"].kernel.inspect("report")
    source = CASES["cosine"].kernel.definition.source.numbered_lines
    quoted = re.findall(r"^ +(\d+) \| (.*)$", report, re.MULTILINE)
    assert quoted
    for number, text in quoted:
        assert source[int(number)].strip() == text
    assert lines_named(report) <= source.keys()
    core = next(number for number, text in source.items() if "a[i, k] * b[j, k]" in text)
    assert core in lines_named(report)


def test_lines_of_helpers_in_other_files_are_not_taken_for_lines_of_this_one() -> None:
    source = weighted.definition.source.numbered_lines
    assert lines_named(weighted.inspect("report")) <= source.keys()


def test_arguments_decide_types_and_layout() -> None:
    a, b = np.ones((20, 30)), np.ones((40, 30))
    assert "f32[M, K]" in weighted.inspect("ir")
    assert "f64[M, K]" in weighted.inspect("ir", a, b, 1.0)
    natural = weighted.inspect("llvm", a, b, 1.0)
    assert natural == weighted.inspect("llvm", a + 1.0, b * 2.0, 3.0)
    assert natural != weighted.inspect("llvm", a, np.asfortranarray(b), 1.0)
    single = weighted.inspect("schedule", a[:1], b, 1.0)
    assert single != weighted.inspect("schedule", a, b, 1.0)


def test_dims_that_no_shape_gives_are_keywords() -> None:
    kernel = CASES["rolling_mean"].kernel
    x = np.ones(40, np.float32)
    assert "innermost loops:" in kernel.inspect("report", x, W=5)
    without_parameters = CASES["hann_window"].kernel
    assert without_parameters.inspect("schedule", W=1) != without_parameters.inspect("schedule")


@needs_x86
def test_the_target_decides() -> None:
    kernel = CASES["matmul"].kernel
    with kj.target("sse2"):
        low = {stage: kernel.inspect(stage) for stage in ("schedule", "asm", "report")}
    assert low["schedule"].startswith("target sse2\n")
    assert "mulps" in low["asm"]
    assert "%ymm" not in low["asm"]
    assert low["report"].startswith("machine code for sse2: registers of up to 128 bits")


def test_a_stage_that_does_not_exist() -> None:
    with pytest.raises(UnknownInspection, match="there is no stage `assembly` to inspect") as caught:
        weighted.inspect("assembly")
    assert ", ".join(STAGES) in str(caught.value)
    assert isinstance(caught.value, ValueError)


def test_settings_and_inspection_know_the_same_stages() -> None:
    from kerneljit.runtime import inspection

    assert inspection.STAGES == STAGES


# ---------------------------------------------------------------------- dumps


def compiled_anew() -> kj.Kernel:
    """A kernel that nobody has called."""

    @kj.kernel
    def doubled(i: N, x: f32[N]) -> f32:
        return 2.0 * x[i]

    return doubled


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("KERNELJIT_DUMP_DIR", str(tmp_path / "made" / "here"))
    return tmp_path / "made" / "here"


def test_nothing_is_written_unasked(folder: Path) -> None:
    compiled_anew()(np.ones(3, np.float32))
    assert not folder.exists()


def test_the_stages_that_are_asked_for_are_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_DUMP", "plan,asm")
    kernel = compiled_anew()
    kernel(np.ones(3, np.float32))
    level = host_target().level
    written = {re.sub(r"^\d+-", "", file.name): file.read_text(encoding="utf-8") for file in folder.iterdir()}
    assert written.keys() == {f"doubled-{level}.plan.txt", f"doubled-{level}.asm.s"}
    assert written[f"doubled-{level}.plan.txt"] == kernel.inspect("plan")
    assert written[f"doubled-{level}.asm.s"] == kernel.inspect("asm", np.ones(3, np.float32))


def test_every_compilation_has_its_own_files_and_calls_have_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_DUMP", " Schedule ")
    kernel = compiled_anew()
    for _ in range(3):
        kernel(np.ones(3, np.float32))
    assert len(list(folder.iterdir())) == 1
    kernel(np.ones(90, np.float32)[::3])
    assert len(list(folder.iterdir())) == 2


def test_all_stages(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_DUMP", "all")
    compiled_anew()(np.ones(3, np.float32))
    stages = {file.name.split(".")[1] for file in folder.iterdir()}
    assert stages == set(STAGES)
    assert {file.suffix for file in folder.iterdir()} == {".txt", ".ll", ".s"}


def test_code_that_strict_refuses_can_be_looked_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kerneljit import i64

    @kj.kernel(strict=True)
    def ratio(i: N, x: i64[N], y: i64[N]) -> i64:
        return x[i] // y[i]

    monkeypatch.setenv("KERNELJIT_DUMP", "report")
    ones = np.ones(5, np.int64)
    if host_target().is_x86:
        with pytest.raises(kj.StrictViolation):
            ratio(ones, ones)
        (file,) = folder.iterdir()
        assert "integer division" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("value", ["assembly", "plan;asm", "plan,al"])
def test_a_stage_that_cannot_be_dumped(folder: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("KERNELJIT_DUMP", value)
    with pytest.raises(SettingError, match="KERNELJIT_DUMP is") as caught:
        compiled_anew()(np.ones(3, np.float32))
    assert "formula, ir, plan, schedule, llvm, asm, report" in str(caught.value)
    assert not folder.exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("KERNELJIT_DUMP", "plan")
    monkeypatch.setenv("KERNELJIT_DUMP_DIR", str(tmp_path / "file"))
    with pytest.raises(SettingError, match="KERNELJIT_DUMP_DIR is"):
        compiled_anew()(np.ones(3, np.float32))


def test_a_dump_folder_that_cannot_be_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("KERNELJIT_DUMP", "formula")
    monkeypatch.setenv("KERNELJIT_DUMP_DIR", str(tmp_path / "file" / "below"))

    @kj.kernel
    def fresh(i: M, x: f32[M]) -> f32:
        return x[i]

    with pytest.raises(SettingError, match=r"KERNELJIT_DUMP_DIR .* a folder that can be written"):
        fresh.inspect("asm")


@needs_x86
def test_inspection_for_a_lower_target() -> None:
    listing = CASES["dot"].kernel.inspect("asm", target="sse2")
    assert "mulps" in listing
    assert "ymm" not in listing and "zmm" not in listing
