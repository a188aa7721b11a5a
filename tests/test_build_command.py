"""`kerneljit build` as its users see it: files, and sentences where it cannot."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

import kerneljit as kj
from kerneljit import f32
from kerneljit.backends.target import LEVELS, Target, cross_target
from kerneljit.building.library import build
from kerneljit.building.targets import built_target, built_targets
from kerneljit.cli import build as command
from kerneljit.cli import tuned_code
from kerneljit.cli.main import main
from kerneljit.cli.tuned_code import LibrarySchedules, runs_here
from kerneljit.gallery import CASES
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime.call import Executable
from kerneljit.runtime.host import host, host_target
from kerneljit.store.advice import Advisor, advisor
from kerneljit.store.borrowed import borrowed_winner
from kerneljit.store.database import Database
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import kernel_identity
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Winner
from tests.store_records import winner
from tests.test_building_parts import members_of

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or platform.machine() != "x86_64", reason="libraries are for x86-64 Linux"
)

M, N, K = kj.dims("M N K")
FORMULA = CASES["dot"].kernel.definition.formula({})


def test_files_are_written_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "deep" / "folder"
    assert main(["build", "gallery:dot", "-o", str(folder), "--targets", "avx2,sse2", "--name", "inner"]) == 0
    *lines, note = capsys.readouterr().out.splitlines()
    assert "for no sizes in particular; --shape K=1000" in note
    assert dict(line.split(": ") for line in lines) == {
        str(path): f"{path.stat().st_size} bytes" for path in folder.iterdir()
    }
    assert sorted(path.name for path in folder.iterdir()) == ["inner.h", "inner_example.c", "libinner.a"]
    assert "Built for sse2, avx2;" in (folder / "inner.h").read_text(encoding="utf-8")


def test_several_kernels_share_a_folder(tmp_path: Path) -> None:
    for name in ("dot", "softmax"):
        assert main(["build", f"gallery:{name}", "-o", str(tmp_path), "--targets", "sse2"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        file for name in ("dot", "softmax") for file in (f"lib{name}.a", f"{name}.h", f"{name}_example.c")
    )
    assert '#include "dot.h"' in (tmp_path / "dot_example.c").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--targets", "sse2,avx3"], "avx3"),
        (["--name", "double"], "choose one, as in --name my_double"),
        (["--name", "two words"], "my_twou20words"),
        (["--shape", "M=10"], "its dims are K"),
        (["--types", "real=f64"], "no generic type"),
    ],
)
def test_what_cannot_be_built_is_a_sentence(
    words: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", "gallery:dot", "-o", str(tmp_path / "made"), *words]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "made").exists()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["build", "gallery:dot", "-o", str(tmp_path / "file"), "--targets", "sse2"]) == 2
    assert "cannot be written to" in capsys.readouterr().err


def test_other_systems_are_told_that_they_cannot(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert main(["build", "gallery:dot", "-o", str(tmp_path / "made")]) == 2
    assert "on Linux on x86-64" in capsys.readouterr().err


def test_advice_for_a_shape_is_followed() -> None:
    asked: list[tuple[str, Mapping[str, int], tuple[int | None, ...]]] = []

    def advice(plan: Plan, layout: Layout, target: Target, sizes: Mapping[str, int], _threads: int, /) -> Schedule:
        asked.append((target.level, sizes, tuple(axis for _, axis in layout.contiguous)))
        default = default_schedule(plan, layout, plan.machine)
        return replace(default, stages=tuple(replace(stage, columns=1) for stage in default.stages))

    targets, sizes = built_targets(["sse2", "avx2"]), {"K": 1000}
    advised = build(FORMULA, "dot", targets, sizes, advice)
    assert asked == [(level, sizes, axes) for level in ("sse2", "avx2") for axes in ((0, 0), (None, None))]
    assert advised.archive != build(FORMULA, "dot", targets, sizes).archive


def test_tuned_schedules_are_looked_for_under_the_hosts_own_targets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library's targets lack what hypervisors hide, and what this host tuned is kept under what it has."""
    asked: list[str] = []
    monkeypatch.setattr(Advisor, "schedule_for", lambda *words: asked.append(words[5].identity))
    build(FORMULA, "dot", built_targets(["sse2"]), {"K": 1000}, LibrarySchedules("0" * 32, ""))
    assert asked == [host_target("sse2").identity] * 2


@pytest.fixture
def tuned_at_sse4(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Winner]:
    """A home whose database has one winner of this host: for the dot product, held at `sse4`."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    monkeypatch.setenv("KERNELJIT_HOME", str(home))
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    monkeypatch.setattr("kerneljit.store.advice.shipped_winners", lambda *_: [])
    target, shape = host_target("sse4"), Shape((("K", 1000),), (("a", 0), ("b", 0)))
    executable = Executable(FORMULA)
    layout = executable.layout(dict(shape.contiguous), {"K": 1000}, target)
    default = executable.default_schedule(executable.plan(target, layout, {"K": 1000}), layout)
    schedule = replace(default, stages=tuple(replace(stage, columns=1) for stage in default.stages))
    found = winner(
        kernel=kernel_identity(FORMULA, None), target=target.identity, level="sse4", shape=shape, schedule=schedule
    )
    with Database.open() as database:
        database.add_host(HostFacts.of(host()))
        database.add_kernel(found.kernel, FORMULA, None)
        database.put_winner(host().fingerprint, found)
    advisor().refresh()
    yield found
    advisor().refresh()


def test_it_is_told_which_code_is_tuned(
    tuned_at_sse4: Winner, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A winner of sse4 serves sse2 too, for which this kernel is made of the same; AVX has other registers."""
    words = ["build", "gallery:dot", "--targets", "sse2,sse4,avx", "--shape", "K=1000", "-o"]
    assert main([*words, str(tmp_path / "tuned")]) == 0
    told = capsys.readouterr().out.splitlines()[3:]
    assert told[:3] == [
        "sse2: by schedules tuned for sse4, which fit it as well",
        "sse4: by tuned schedules",
        "avx: by the cost model" + ("" if runs_here("avx") else "; only a host of that level can tune it"),
    ]
    assert told[3:] == ["To tune it: kerneljit tune gallery:dot --shape K=1000 --target avx"] * runs_here("avx")
    monkeypatch.setenv("KERNELJIT_TUNED", "off")
    assert main([*words, str(tmp_path / "untuned")]) == 0
    told = capsys.readouterr().out.splitlines()[3:]
    assert [line.partition(";")[0] for line in told[:3]] == [f"{name}: by the cost model" for name in LEVELS[:3]]
    tuned, untuned = (members_of((tmp_path / folder / "libdot.a").read_bytes()) for folder in ("tuned", "untuned"))
    changed = {name for name, data in tuned.items() if untuned[name] != data} - {"/"}  # the index of symbols
    assert changed == {"dot_sse2_rows.o", "dot_sse4_rows.o"}


def test_winners_are_borrowed_only_between_targets_that_are_alike() -> None:
    """What the instructions, the registers or the cost model tell apart is not."""

    def borrowed(name: str, tuned_at: str, level: str, lacking: str = "") -> bool:
        kernel = CASES[name].kernel
        formula = kernel.definition.formula(kernel.definition.signature.example_types())
        executable = Executable(formula)
        sizes = dict.fromkeys(formula.dims, 1000)
        there, here = built_target(tuned_at), built_target(level)
        there = replace(there, features=there.features - {lacking})
        contiguous = {array.name: len(array.axes) - 1 for array in formula.arrays}
        layout = executable.layout(contiguous, sizes, here)
        plan = executable.plan(here, layout, sizes)
        schedule = executable.default_schedule(executable.plan(there, layout, sizes), layout)
        shape = Shape(tuple(sizes.items()), tuple(contiguous.items()))
        known = winner(target=there.identity, level=tuned_at, shape=shape, schedule=schedule)
        found = borrowed_winner([known], plan, layout, here, shape, lambda t: executable.plan(t, layout, sizes))
        return found is known

    assert borrowed("matmul", "avx512spr", "avx512ice")
    assert borrowed("matmul", "avx512ice", "amx")
    assert borrowed("matmul", "avx512spr", "avx512spr", "avx512fp16")
    assert not borrowed("matmul", "avx2", "avx512ice")
    assert not borrowed("matmul_i8", "avx512", "avx512ice")  # VNNI


def test_what_this_host_would_not_use_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Zen 4 is of the level of Sapphire Rapids and has no FP16."""
    machine = SimpleNamespace(
        features=cross_target("avx512spr").features - {"avx512fp16"}, reached_level="avx512spr", architecture="x86_64"
    )
    monkeypatch.setattr(command, "host", lambda: machine)
    monkeypatch.setattr(tuned_code, "host", lambda: machine)
    lacking = "avx512spr: this host lacks avx512fp16 and would use"
    assert command._unused_here(built_targets(["sse2", "avx512spr", "amx"])) == [f"{lacking} sse2"]
    assert command._unused_here(built_targets(["avx512spr"])) == [f"{lacking} nothing of this library"]
    assert command._unused_here(built_targets(["sse2", "avx512ice"])) == []


@kj.kernel(tolerance=1e-3)
def tolerant(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def exact(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


def test_a_tolerance_is_kept_and_not_used(tmp_path: Path) -> None:
    """Whether narrower products are within it depends on sizes; as written they always are."""
    for kernel in ("tolerant", "exact"):
        words = ["build", f"{Path(__file__)}:{kernel}", "-o", str(tmp_path / kernel), "--name", "product"]
        assert main([*words, "--targets", "avx512spr"]) == 0
    first, second = ((tmp_path / kernel / "libproduct.a").read_bytes() for kernel in ("tolerant", "exact"))
    assert first == second
