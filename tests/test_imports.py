"""What `import kerneljit` loads: not what only some of its users need, and nothing that takes long."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

OPTIONAL = {"numba", "optuna", "scipy", "torch"}
HEAVY = {
    "llvmlite": "kernels need no LLVM until they are called",
    "cpuinfo": "it takes a second",
    "ml_dtypes": "only bf16 needs it, and it takes as long as a quarter of us",
    "difflib": "only mistakes ask what was meant",
    "kerneljit.gallery": "it is a set of examples",
    "kerneljit.cli": "it is for the command line",
    "kerneljit.ir.interpret": "only `reference` interprets",
    "kerneljit.backends": "nothing is compiled yet",
    "asyncio": "nothing here waits",
    "subprocess": "nothing here runs programs",
    "importlib.metadata": "it reads the disk",
}

CALL = """
import numpy
import kerneljit as kj
N = kj.dim("N")
@kj.kernel
def double(i: N, x: kj.f32[N]) -> kj.f32:
    return 2.0 * x[i]
"""


def loaded_by(program: str, folder: Path) -> set[str]:
    """The modules that a fresh process has after running a program."""
    path = folder / "program.py"
    path.write_text(f"{program}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))\n", encoding="utf-8")
    done = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, cwd=ROOT, check=True)
    return set(json.loads(done.stdout))


def with_their_parents(modules: set[str]) -> set[str]:
    return {".".join(name.split(".")[:count]) for name in modules for count in range(1, name.count(".") + 2)}


@pytest.fixture(scope="module")
def at_import(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    return with_their_parents(loaded_by("import kerneljit", tmp_path_factory.mktemp("import")))


def test_no_optional_package_is_imported(at_import: set[str]) -> None:
    assert not OPTIONAL & at_import


@pytest.mark.parametrize("name", sorted(HEAVY))
def test_what_takes_long_waits_until_it_is_needed(at_import: set[str], name: str) -> None:
    assert name not in at_import, HEAVY[name]


def test_decorating_a_kernel_needs_no_compiler(tmp_path: Path) -> None:
    loaded = with_their_parents(loaded_by(CALL, tmp_path))
    assert "kerneljit.language" in loaded
    assert not {"llvmlite", "kerneljit.backends", "kerneljit.plan"} & loaded


def test_only_arrays_of_bf16_need_its_package(tmp_path: Path) -> None:
    generic = CALL.replace("kj.f32", "kj.real").replace("2.0 * x[i]", "x[i] + x[i]")
    call = f"{generic}\nassert double(numpy.ones(3, numpy.float32)).dtype == numpy.float32"
    assert "ml_dtypes" not in loaded_by(call, tmp_path)
    later = f"{call}\nfrom ml_dtypes import bfloat16\nassert double(numpy.ones(3, bfloat16)).dtype == bfloat16"
    assert "ml_dtypes" in loaded_by(later, tmp_path)


def test_calling_a_kernel_needs_the_compiler_but_nothing_optional(tmp_path: Path) -> None:
    call = "assert (double(numpy.ones(3, numpy.float32)) == 2).all()"
    loaded = with_their_parents(loaded_by(f"{CALL}\n{call}", tmp_path))
    assert "llvmlite" in loaded
    assert not (OPTIONAL | {"cpuinfo", "kerneljit.cli", "kerneljit.gallery", "ml_dtypes", "numpy.ma"}) & loaded


def test_every_public_name_is_there() -> None:
    import kerneljit

    assert all(hasattr(kerneljit, name) for name in kerneljit.__all__)
    public = {name for name in vars(kerneljit) if not name.startswith("_") and name != "VERSION"}
    modules = {name for name in public if isinstance(getattr(kerneljit, name), type(sys))}
    assert public - modules == set(kerneljit.__all__)
