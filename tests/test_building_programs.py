"""Libraries in programs: the example compiles without a warning and prints what Python computes; the best target that
the CPU has is taken; several libraries, and C++, go together."""

from __future__ import annotations

import ctypes
import os
import platform
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import bf16, bool_, f16, f32
from kerneljit.backends.target import LEVELS
from kerneljit.building.cpu import mask_of
from kerneljit.building.files import library_files
from kerneljit.building.interface import RESULT
from kerneljit.building.library import Library, build
from kerneljit.building.targets import DEFAULT, built_target, built_targets
from kerneljit.cli.main import main
from kerneljit.gallery import CASES
from kerneljit.kernel import Kernel
from kerneljit.runtime import cpuid
from kerneljit.runtime.host import host
from tests.c_library import WARNINGS, compiled, output_of, written

pytestmark = [
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or platform.machine() != "x86_64", reason="libraries are for x86-64 Linux"
    ),
    pytest.mark.system_program("a C compiler"),
]

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "build.md"

M, N, K, int64_t, out = kj.dims("M N K int64_t out")


def made(kernel: Kernel, name: str, levels: tuple[str, ...] = DEFAULT) -> Library:
    return build(kernel.definition.formula(kernel.definition.signature.example_types()), name, built_targets(levels))


@cache
def library(name: str) -> Library:
    return made(CASES[name].kernel, name)


@pytest.fixture(scope="module")
def cosine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a library, and its example compiled."""
    folder = written(library("cosine"), tmp_path_factory.mktemp("cosine"))
    compiled(folder, [*WARNINGS, "-std=c99", "cosine_example.c", "libcosine.a", "-o", "example"])
    return folder


def best_level(levels: tuple[str, ...] = DEFAULT) -> str:
    return next(t.level for t in reversed(built_targets(levels)) if t.features <= host().features)


def printed(lines: list[str]) -> list[float]:
    return [float(line.partition("=")[2]) for line in lines[1:]]


def test_the_example_prints_what_python_computes(cosine: Path) -> None:
    lines = output_of(cosine / "example")
    assert lines[0] == f"target {best_level()}"
    m, n, k = (
        int(re.findall(rf"int64_t {dim} = (\d+)", (cosine / "cosine_example.c").read_text())[0]) for dim in "MNK"
    )
    a, b = (((np.arange(rows * k) % 7 + 1) / 8).astype(np.float32).reshape(rows, k) for rows in (m, n))
    want = CASES["cosine"].kernel(a, b).ravel()[:8]
    assert printed(lines) == pytest.approx(want.tolist(), rel=1e-6)


@kj.kernel
def every_type(
    i: int64_t, j: out, M: f32[int64_t], int: f16[out], bf: bf16, flag: bool_, a_strides: bool_[out], a: f16[int64_t]
) -> f32:
    return M[i] * f32(int[j]) + f32(bf) + f32(a[i]) if flag and a_strides[j] else -1.0


@kj.kernel
def number(x: f32, y: kj.i64) -> kj.f64:
    return kj.f64(x) * kj.f64(y)


EOF, INT8_MAX, KERNELJIT_OK, zeros = kj.dims("EOF INT8_MAX KERNELJIT_OK zeros")


@kj.kernel
def perform(
    i: EOF, j: INT8_MAX, call: f32[EOF, KERNELJIT_OK], v1: f32[INT8_MAX, KERNELJIT_OK], start: f32[zeros], scratch: f32,
    v2: f32, __func__: f32, perform_target: f32, _Bool: f32[1],
) -> f32:  # fmt: skip
    return sum(call[i, k] * v1[j, k] for k in KERNELJIT_OK) + scratch + v2 + __func__ + perform_target + _Bool[0]


@pytest.mark.parametrize("name", ["tanimoto", "softmax", "indirect_dot", "convolution_2d"])
def test_examples_compile_without_a_warning(name: str, tmp_path: Path) -> None:
    folder = written(made(CASES[name].kernel, name, ("sse2",)), tmp_path / "made")
    compiled(folder, [*WARNINGS, "-std=c99", f"{name}_example.c", f"lib{name}.a", "-o", "example"])
    assert output_of(folder / "example")[0] == "target sse2"


@pytest.mark.parametrize("kernel", [every_type, number, perform])
def test_unusual_names_and_types_compile(kernel: Kernel, tmp_path: Path) -> None:
    name = kernel.definition.name
    folder = written(made(kernel, name, ("sse2",)), tmp_path / "made")
    compiled(folder, [*WARNINGS, "-std=c99", "-Wconversion", f"{name}_example.c", f"lib{name}.a", "-o", "example"])
    values = printed(output_of(folder / "example"))
    if kernel is number:
        assert values == [0.5]
    else:
        assert (-1.0 in values) == (kernel is every_type)
        assert max(values) > 0


@pytest.mark.system_program("a C++ compiler")
def test_headers_serve_cpp(cosine: Path) -> None:
    compiled(
        cosine, [*WARNINGS, "-x", "c++", "cosine_example.c", "-x", "none", "libcosine.a", "-o", "example_cpp"], "c++"
    )
    assert output_of(cosine / "example_cpp") == output_of(cosine / "example")


def test_a_library_needs_nothing_but_memory(cosine: Path) -> None:
    stubs = "void *malloc(unsigned long n) { (void)n; return 0; } void free(void *p) { (void)p; }"
    (cosine / "stubs.c").write_text(stubs, encoding="utf-8")
    whole = ["-Wl,--whole-archive", "libcosine.a", "-Wl,--no-whole-archive"]
    flags = ["-shared", "-nostdlib", "-fno-builtin", "-Wl,-z,defs", "-Wl,--fatal-warnings"]
    compiled(cosine, [*flags, "stubs.c", *whole, "-o", "libalone.so"])


def test_where_no_scratch_memory_is_needed_nothing_is(tmp_path: Path) -> None:
    folder = written(made(CASES["dot"].kernel, "dot", ("sse2", "avx2")), tmp_path / "made")
    (folder / "call.c").write_text(_CALLS_DOT, encoding="utf-8")
    compiled(folder, ["-shared", "-nostdlib", "-Wl,-z,defs", "-fPIC", "call.c", "libdot.a", "-o", "libalone.so"])
    call = ctypes.CDLL(str(folder / "libalone.so")).call
    numbers, result = (ctypes.c_float * 4)(1, 2, 3, 4), ctypes.c_float()
    assert call(numbers, ctypes.byref(result)) == 0
    assert result.value == 30


_CALLS_DOT = """
#include "dot.h"
int call(const float *a, float *out) { return dot(4, a, a, out); }
"""


def test_the_page_on_building_tells_the_truth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its commands run, in order, and its program prints what the page says."""
    blocks = re.findall(r"^```(\w+) ?(.*)\n((?:.*\n)*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setitem(sys.modules, "cosine", None)  # the example's module is forgotten again
    printed = ""
    for language, name, text in blocks:
        if language == "c":
            (tmp_path / name).write_text(text, encoding="utf-8")
        elif language == "text":
            assert printed == text
        elif language == "sh":
            printed = "".join(map(told, text.splitlines()))


def told(line: str) -> str:
    """What a command of the page prints; ours run in this process, which has all that they import."""
    words = shlex.split(line)
    if words[0] == "kerneljit":
        assert main(words[1:]) == 0
        return ""
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


# ---------------------------------------------------------------------- which target

_TOLD = """
#include <stdint.h>
#include <stdio.h>
__attribute__((visibility("hidden"))) uint64_t kerneljit_cosine_features(void);
int main(void) { printf("features=%llu\\n", (unsigned long long)kerneljit_cosine_features()); return 0; }
"""


def test_features_are_those_that_python_finds(cosine: Path) -> None:
    (cosine / "told.c").write_text(_TOLD, encoding="utf-8")
    compiled(cosine, ["told.c", "libcosine.a", "-o", "told"])
    without_tiles = {name for name in host().features & cpuid.BITS.keys() if not name.startswith("amx")}
    assert output_of(cosine / "told") == [f"features={mask_of(frozenset(without_tiles))}"]


@pytest.mark.parametrize("level", [*LEVELS, None])
def test_of_the_targets_that_a_cpu_has_the_best_is_taken(level: str | None, cosine: Path) -> None:
    """A CPU of our own takes the place of this one: a linker prefers what the program brings along."""
    mask = 0 if level is None else mask_of(built_target(level).features)
    pretended = f"#include <stdint.h>\nuint64_t kerneljit_cosine_features(void) {{ return {mask}u; }}\n"
    (cosine / "pretended.c").write_text(pretended, encoding="utf-8")
    asking = (
        '#include <stdio.h>\n#include "cosine.h"\n'
        "int main(void) { float x = 1; const char *name = cosine_target();\n"
        'if (!name) printf("none %d\\n", cosine(1, 1, 1, &x, &x, &x)); else puts(name); return 0; }\n'
    )
    (cosine / "asking.c").write_text(asking, encoding="utf-8")
    compiled(cosine, ["asking.c", "pretended.c", "libcosine.a", "-o", "asking"])
    below = [name for name in DEFAULT if level is not None and LEVELS.index(name) <= LEVELS.index(level)]
    assert output_of(cosine / "asking") == [below[-1] if below else f"none {RESULT['NO_TARGET']}"]


@pytest.mark.system_program("qemu-x86_64")
@pytest.mark.parametrize(("cpu", "level"), [("Nehalem", "sse4"), ("SandyBridge", "avx"), ("Haswell", "avx2")])
def test_other_cpus_run_the_best_that_they_have(cpu: str, level: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.getbasetemp() / "emulated"
    if not folder.exists():
        levels = ("sse4", "avx", "avx2", "avx512ice")
        written(made(CASES["tanimoto"].kernel, "tanimoto", levels), folder)
        compiled(folder, ["tanimoto_example.c", "libtanimoto.a", "-o", "example"])
    here, there = output_of(folder / "example"), output_of(folder / "example", "qemu-x86_64", "-cpu", cpu)
    assert there[0] == f"target {level}"
    assert printed(there) == printed(here)


# ---------------------------------------------------------------------- several, and the same again

_BOTH = """
#include <stdio.h>
#include "cosine.h"
#include "tanimoto.h"
int main(void) {
    const float a[2] = {3, 4}, b[2] = {4, 3};
    const uint64_t x[1] = {7}, y[1] = {14};
    float first, second;
    int result = cosine(1, 1, 2, a, b, &first) | tanimoto(1, 1, 1, x, y, &second);
    printf("%d %g %g\\n", result, (double)first, (double)second);
    return 0;
}
"""


def test_two_libraries_go_into_one_program(cosine: Path) -> None:
    written(library("tanimoto"), cosine / "other")
    (cosine / "both.c").write_text(_BOTH, encoding="utf-8")
    compiled(cosine, [*WARNINGS, "-std=c99", "-Iother", "both.c", "libcosine.a", "other/libtanimoto.a", "-o", "both"])
    assert output_of(cosine / "both") == ["0 0.96 0.5"]


def test_many_threads_call_at_once(cosine: Path) -> None:
    (cosine / "threads.c").write_text(_THREADS, encoding="utf-8")
    compiled(cosine, [*WARNINGS, "-pthread", "threads.c", "libcosine.a", "-o", "threads"])
    assert output_of(cosine / "threads") == ["0 wrong"]


_THREADS = """
#include <pthread.h>
#include <stdio.h>
#include "cosine.h"
enum { SIZE = 40, THREADS = 8, CALLS = 50 };
static float a[SIZE * SIZE], want[SIZE * SIZE], got[THREADS][SIZE * SIZE];
static void *work(void *argument) {
    float *mine = argument;
    long wrong = 0;
    for (int call = 0; call < CALLS; call++) wrong += cosine(SIZE, SIZE, SIZE, a, a, mine) != KERNELJIT_OK;
    return (void *)wrong;
}
int main(void) {
    pthread_t threads[THREADS];
    long wrong = 0;
    for (int at = 0; at < SIZE * SIZE; at++) a[at] = (float)(at % 13 + 1);
    for (int number = 0; number < THREADS; number++) pthread_create(&threads[number], NULL, work, got[number]);
    for (int number = 0; number < THREADS; number++) {
        void *result;
        pthread_join(threads[number], &result);
        wrong += (long)result;
    }
    cosine(SIZE, SIZE, SIZE, a, a, want);
    for (int number = 0; number < THREADS; number++)
        for (int at = 0; at < SIZE * SIZE; at++) wrong += got[number][at] != want[at];
    printf("%ld wrong\\n", wrong);
    return 0;
}
"""


def test_the_same_again_is_the_same_bytes(tmp_path: Path) -> None:
    """Another process, another order of hashes, another folder."""
    words = ["build", "gallery:cosine", "--targets", "avx2", "-o", str(tmp_path / "made")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7"}
    command = [sys.executable, "-m", "kerneljit", *words]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    found = {path.name: path.read_bytes() for path in (tmp_path / "made").iterdir()}
    assert found == library_files(made(CASES["cosine"].kernel, "cosine", ("avx2",)))
    assert sorted(found) == ["cosine.h", "cosine_example.c", "libcosine.a"]
