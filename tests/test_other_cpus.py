"""The gallery from one bundle on CPUs that an emulator is: the right code is chosen, and gives the same bits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
CPUS = {"Nehalem": "sse4", "SandyBridge": "avx", "Haswell": "avx2"}

pytestmark = pytest.mark.system_program("qemu-x86_64")


def output_of(folder: Path, *command: str, **environment: str) -> str:
    """What a program prints that has a home of its own."""
    variables = {**os.environ, "KERNELJIT_HOME": str(folder), "KERNELJIT_CODE": "on", **environment}
    return subprocess.run(command, cwd=ROOT, env=variables, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Code of the whole gallery for three levels."""
    folder = tmp_path_factory.mktemp("bundle")
    output_of(folder, sys.executable, "-m", "tests.other_cpu_bundle", str(folder / "gallery.kjb"))
    return folder / "gallery.kjb"


def test_the_gallery_runs_on_other_cpus_from_one_bundle(bundle: Path, tmp_path: Path) -> None:
    program = (sys.executable, "-m", "tests.other_cpu", str(bundle))
    for cpu, level in CPUS.items():
        there: dict[str, Any] = json.loads(output_of(tmp_path / cpu, "qemu-x86_64", "-cpu", cpu, *program))
        here = json.loads(output_of(tmp_path / level, *program, KERNELJIT_TARGET=level))
        assert there["level"] == level
        assert not there["needs_llvm"], "every call must find its code in the bundle"
        assert there["warnings"] == []
        assert there["results"] == here["results"]
