"""`kerneljit build` as its users see it: files, and sentences where it cannot."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

import kerneljit as kj
from kerneljit import f32
from kerneljit.backends.target import Target
from kerneljit.building.library import build
from kerneljit.building.targets import built_targets
from kerneljit.cli import build as command
from kerneljit.cli.main import main
from kerneljit.gallery import CASES
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import Layout
from kerneljit.plan.plan import Plan
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime.host import host_target
from kerneljit.store.advised import Advised

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or platform.machine() != "x86_64", reason="libraries are for x86-64 Linux"
)

M, N, K = kj.dims("M N K")
FORMULA = CASES["dot"].kernel.definition.formula({})


def test_files_are_written_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "deep" / "folder"
    assert main(["build", "gallery:dot", "-o", str(folder), "--targets", "avx2,sse2", "--name", "inner"]) == 0
    told = dict(line.split(": ") for line in capsys.readouterr().out.splitlines())
    assert told == {str(path): f"{path.stat().st_size} bytes" for path in folder.iterdir()}
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
    monkeypatch.setattr(Advised, "__call__", lambda _self, _plan, _layout, target, *_: asked.append(target.identity))
    build(FORMULA, "dot", built_targets(["sse2"]), {"K": 1000}, command._advice(Advised(FORMULA, None)))
    assert asked == [host_target("sse2").identity] * 2


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
