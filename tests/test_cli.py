"""The commands as a user runs them: what they print, their exit status, and no traceback."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from kerneljit import settings
from kerneljit.backends import target as targets
from kerneljit.cli import demo, doctor, main
from kerneljit.cli.table import Table
from kerneljit.gallery import CASES, HEADLINE
from kerneljit.runtime.host import host
from kerneljit.version import VERSION

ROOT = Path(__file__).parents[1]

KERNELS = '''
import kerneljit as kj
from kerneljit import f32
from neighbour import SCALE

N = kj.dim("N")

@kj.kernel
def scaled(i: N, x: f32[N]) -> f32:
    """x times a number."""
    return SCALE * x[i]

@kj.kernel
def shifted(i: N, x: f32[N]) -> f32:
    return x[i] + SCALE
'''


@dataclass
class Ran:
    status: int
    out: str
    err: str


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    monkeypatch.delenv("KERNELJIT_TARGET", raising=False)
    monkeypatch.setattr(sys, "path", list(sys.path))
    known = set(sys.modules)

    def run(*words: str) -> Ran:
        try:
            status = main.main(words)
        except SystemExit as end:
            assert isinstance(end.code, int)
            status = end.code
        for name in set(sys.modules) - known:
            if not name.startswith(("kerneljit", "numpy", "llvmlite")):
                del sys.modules[name]
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Ran(status, captured.out, captured.err)

    return run


@pytest.fixture
def kernel_file(tmp_path: Path) -> Path:
    (tmp_path / "neighbour.py").write_text("SCALE = 2.5\n", encoding="utf-8")
    path = tmp_path / "kernels_of_a_user.py"
    path.write_text(KERNELS, encoding="utf-8")
    return path


# ---------------------------------------------------------------------- the whole command


def test_version(command: Callable[..., Ran]) -> None:
    assert command("--version").out == f"kerneljit {VERSION}\n"


def test_help_lists_the_commands_that_there_are(command: Callable[..., Ran]) -> None:
    text = command("--help").out
    for each in main.COMMANDS:
        assert f"\n    {each.name} " in text
        assert each.summary in text


@pytest.mark.parametrize("words", [(), ("tarot",), ("inspect",), ("inspect", "gallery:cosine", "--stage", "soul")])
def test_words_that_make_no_sense(command: Callable[..., Ran], words: tuple[str, ...]) -> None:
    ran = command(*words)
    assert ran.status == 2
    assert ran.err.startswith("usage: kerneljit")


def test_it_runs_as_a_module_and_as_a_script() -> None:
    module = subprocess.run(
        [sys.executable, "-m", "kerneljit", "--version"], capture_output=True, text=True, cwd=ROOT, check=True
    )
    script = subprocess.run(
        [Path(sys.executable).parent / "kerneljit", "--version"], capture_output=True, text=True, check=True
    )
    assert module.stdout == script.stdout == f"kerneljit {VERSION}\n"


def test_a_reader_that_has_read_enough_is_no_error() -> None:
    line = f"{sys.executable} -m kerneljit inspect gallery:cosine --stage llvm | head -n 1"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, cwd=ROOT, check=True)
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


def test_info(command: Callable[..., Ran]) -> None:
    ran = command("info")
    assert ran.status == 0
    assert host().reached_level in ran.out


def test_a_bad_setting_is_told(command: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_TARGET", "sse17")
    for words in (("info",), ("demo", "--here"), ("inspect", "gallery:cosine")):
        ran = command(*words)
        assert ran.status == 2
        assert "KERNELJIT_TARGET is 'sse17'" in ran.err


# ---------------------------------------------------------------------- inspect


@pytest.mark.parametrize("stage", settings.STAGES)
def test_every_stage_of_a_gallery_kernel_is_that_of_the_kernel(command: Callable[..., Ran], stage: str) -> None:
    ran = command("inspect", "gallery:tanimoto", "--stage", stage)
    assert ran.status == 0
    assert ran.out == CASES["tanimoto"].kernel.inspect(stage).rstrip("\n") + "\n"


def test_the_report_is_what_is_shown_unasked(command: Callable[..., Ran]) -> None:
    assert command("inspect", "gallery:dot").out == command("inspect", "gallery:dot", "--stage", "report").out


def test_a_kernel_in_a_file(command: Callable[..., Ran], kernel_file: Path) -> None:
    ran = command("inspect", f"{kernel_file}:scaled", "--stage", "formula")
    assert ran.out == "scaled[i: N] = 2.5 * x[i]\n"


def test_a_kernel_in_a_module(command: Callable[..., Ran], kernel_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(kernel_file.parent)
    ran = command("inspect", "kernels_of_a_user:shifted", "--stage", "formula")
    assert ran.out == "shifted[i: N] = x[i] + 2.5\n"


@pytest.mark.skipif(not host().is_x86, reason="levels are x86-64's")
def test_the_target_caps_the_code(command: Callable[..., Ran]) -> None:
    schedule = command("inspect", "gallery:cosine", "--stage", "schedule", "--target", "sse2").out
    assert schedule.startswith("target sse2\n")
    assert "ymm" not in command("inspect", "gallery:cosine", "--stage", "asm", "--target", "sse2").out


def _mistakes(kernel_file: Path) -> dict[str, tuple[tuple[str, ...], str]]:
    return {
        "no such file": (("nowhere.py:k",), "there is no file nowhere.py"),
        "no such module": (("nowhere.at.all:k",), "there is no module 'nowhere.at.all'"),
        "no module at all": ((":k",), "there is no module ''"),
        "no such kernel": ((f"{kernel_file}:nothing",), "has no kernel called 'nothing'; it has: scaled, shifted"),
        "nearly": (("gallery:cosin",), "has no kernel called 'cosin'; near to that are: cosine"),
        "no kernel named": ((str(kernel_file),), "say which kernel"),
        "not a kernel": ((f"{kernel_file}:SCALE",), "has no kernel called 'SCALE'"),
        "no kernels": (("math:sqrt",), "it has no kernels at all"),
        "no such level": (("gallery:dot", "--target", "sse17"), "no target is called 'sse17'; the levels are sse2"),
    }


@pytest.mark.parametrize("mistake", sorted(_mistakes(Path())))
def test_mistakes_are_told_in_a_sentence(command: Callable[..., Ran], kernel_file: Path, mistake: str) -> None:
    words, text = _mistakes(kernel_file)[mistake]
    ran = command("inspect", *words)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.startswith("kerneljit: ")
    assert text in ran.err


@pytest.mark.skipif(not host().reasons, reason="this host has every level")
def test_a_level_above_the_host_is_told(command: Callable[..., Ran]) -> None:
    level = next(iter(host().reasons))
    ran = command("inspect", "gallery:dot", "--target", level)
    assert ran.status == 2
    assert f"does not reach the target {level!r}" in ran.err


@pytest.mark.parametrize("program", ["1 / 0", "raise SystemExit(3)", "import nothing_of_that_name", "def :"])
def test_a_file_that_fails_is_told_by_name(command: Callable[..., Ran], tmp_path: Path, program: str) -> None:
    path = tmp_path / "broken.py"
    path.write_text(program, encoding="utf-8")
    ran = command("inspect", f"{path}:k")
    assert ran.status == 2
    assert f"{path} cannot be imported: " in ran.err


def test_a_mistake_in_a_kernel_is_shown_with_its_place(command: Callable[..., Ran], kernel_file: Path) -> None:
    kernel_file.write_text(KERNELS.replace("SCALE * x[i]", "SCALES * x[i]"), encoding="utf-8")
    ran = command("inspect", f"{kernel_file}:scaled")
    assert ran.status == 2
    assert "kernels_of_a_user.py:11:12: UnknownName" in ran.err


# ---------------------------------------------------------------------- demo


def test_the_demo_shows_every_headline_kernel(command: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "ROUNDS", 1)
    ran = command("demo", "--here")
    assert ran.status == 0
    lines = [line.split() for line in ran.out.splitlines()]
    assert [line[0] for line in lines if line and line[-1] == "agrees"] == list(HEADLINE)


def test_the_demo_as_markdown(command: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "ROUNDS", 1)
    monkeypatch.setattr(demo, "HEADLINE", ("tanimoto",))
    head, rule, row, empty, note = command("demo", "--here", "--markdown").out.splitlines()
    assert head.count("|") == rule.count("|") == row.count("|")
    assert row.startswith("| tanimoto | M=500 N=4000 W=32 | ")
    assert empty == ""
    assert note.startswith("Measured on ")


def test_the_demo_finds_a_wrong_result(command: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = demo.Measurement("dot", "K=1", 1.0, 1.0, 1.0, "dot[0]: got 1, expected 2")
    monkeypatch.setattr(demo, "measure", lambda case: wrong)
    ran = command("demo", "--here")
    assert ran.status == 1
    assert "WRONG" in ran.out
    assert wrong.problem in ran.out


def test_numpy_gets_one_thread_before_it_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "8")
    monkeypatch.setenv("SOMETHING_ELSE", "kept")
    environment = settings.environment_with_one_thread()
    assert environment["OPENBLAS_NUM_THREADS"] == environment["MKL_NUM_THREADS"] == "1"
    assert environment["SOMETHING_ELSE"] == "kept"


def test_a_table_is_aligned() -> None:
    table = Table(("name", "count"), (6, 5), (1,))
    assert table.heading() == "name    count\n-------------"
    assert table.line(("one", "1")) == "one         1"
    assert list(table.markdown([("one", "1")])) == ["| name | count |", "| --- | ---: |", "| one | 1 |"]


# ---------------------------------------------------------------------- doctor


def test_a_healthy_installation(command: Callable[..., Ran]) -> None:
    ran = command("doctor")
    assert ran.status == 0, ran.out
    assert ran.out.endswith("\nEverything works.\n")
    assert "PROBLEM" not in ran.out
    reached = set(targets.LEVELS) - set(host().reasons) if host().is_x86 else {targets.PORTABLE}
    assert reached <= {line.split()[1] for line in ran.out.splitlines() if line.startswith("OK")}


def test_a_bad_setting_is_a_problem(command: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "levels", lambda: iter(()))
    monkeypatch.setenv("KERNELJIT_DUMP", "everything")
    ran = command("doctor")
    assert ran.status == 1
    assert "PROBLEM  settings   KERNELJIT_DUMP is 'everything'" in ran.out
    assert ran.out.endswith("Problems found: 1.\n")


def test_a_home_that_is_a_file_is_a_problem(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    monkeypatch.setenv("KERNELJIT_HOME", str(path))
    (finding,) = doctor.home()
    assert not finding.good
    assert str(path) in finding.text


def test_a_home_below_a_file_is_a_problem(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path / "file" / "folder"))
    (finding,) = doctor.home()
    assert not finding.good


def test_a_home_that_is_not_there_yet_is_not_made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path / "one" / "two"))
    (finding,) = doctor.home()
    assert finding.good
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_result_is_a_problem(command: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    case = CASES["rank"]
    monkeypatch.setattr(doctor, "KERNELS", ("rank",))
    monkeypatch.setattr(type(case.kernel), "reference", lambda kernel, x: np.zeros(x.shape, np.int32) - 1)
    ran = command("doctor", "--level", targets.PORTABLE)
    assert ran.status == 1
    assert "expected -1" in ran.out


@pytest.mark.parametrize(
    ("program", "text"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGILL)", "its code was stopped by SIGILL"),
        ("import sys; print('dot[0]: got 1'); sys.exit(1)", "dot[0]: got 1"),
        ("import sys; sys.exit(7)", "exit status 7"),
    ],
)
def test_a_level_that_breaks_its_process_is_a_problem(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str, text: str
) -> None:
    interpreter = tmp_path / "python"
    interpreter.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{program}"\n', encoding="utf-8")
    interpreter.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(interpreter))
    findings = list(doctor.levels())
    assert findings
    assert {(finding.good, finding.text) for finding in findings} == {(False, text)}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("gallery:matmul_real", "--types", "real=i8"), "real=i8: real is one of f64, f32, f16, bf16"),
        (("gallery:hamming", "--types", "bits=i8"), "bits=i8: bits is one of bits64, bits32, bits16, bits8"),
        (("gallery:hamming", "--types", "real=f32"), "no generic type 'real'; it has: bits"),
        (("gallery:hamming", "--types", "bits=bits8,bits=bits16"), "bits is named twice"),
    ],
)
@pytest.mark.parametrize("asked", ["build", "tune", "cache explain", "cache export"])
def test_types_are_judged_by_what_a_call_would_take(
    command: Callable[..., Ran], tmp_path: Path, asked: str, words: tuple[str, ...], sentence: str
) -> None:
    file = str(tmp_path / "made.kjb")
    more = {"build": ["-o", file], "cache export": [file, "--shapes", "M=9,N=9,K=9,W=9", "--kernels"]}
    ran = command(*asked.split(), *more.get(asked, []), *words)
    assert ran.status == 2
    assert sentence in ran.err
    assert not Path(file).exists()


def test_a_dim_that_is_named_twice_is_refused(command: Callable[..., Ran], tmp_path: Path) -> None:
    ran = command("build", "gallery:dot", "-o", str(tmp_path / "made"), "--shape", "K=64,K=32")
    assert ran.status == 2
    assert "--shape K=64,K=32: K is named twice" in ran.err
