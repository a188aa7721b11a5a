"""Libraries for C: right for all sizes and strides, as Python's calls are, and refusing what those refuse."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32, i8, u8
from kerneljit.backends.target import Target
from kerneljit.building.errors import CannotBuild
from kerneljit.building.interface import RESULT, interface_of
from kerneljit.building.library import Library, build
from kerneljit.building.targets import built_target, built_targets
from kerneljit.errors import KernelError
from kerneljit.gallery import CASES
from kerneljit.ir.bounds import access_problems
from kerneljit.ir.formula import Formula
from kerneljit.ir.guards import access_conditions
from kerneljit.kernel import Kernel
from kerneljit.runtime.host import host
from tests.c_library import Array, Called

pytestmark = [
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or platform.machine() != "x86_64", reason="libraries are for x86-64 Linux"
    ),
    pytest.mark.system_program("a C compiler"),
]

M, N, K, R, T, W = kj.dims("M N K R T W")

KERNELS = ("cosine", "tanimoto", "softmax", "matmul_i8", "luminance", "attention_score", "indirect_dot", "rolling_mean")
"""Statistics, bits, stages together, products of bytes, no reduction, a scalar, rows that data names, windows."""
SIZES = (0, 1, 2, 7, 33, 70)
TRIALS = 8


def formula_of(kernel: Kernel) -> Formula:
    return kernel.definition.formula(kernel.definition.signature.example_types())


def best_target() -> Target:
    """The best of the usual targets that this host has."""
    return next(t for t in reversed(built_targets(["sse2", "avx2", "avx512ice"])) if t.features <= host().features)


@cache
def library(name: str, level: str) -> Library:
    return build(formula_of(CASES[name].kernel), name, built_targets([level]))


@pytest.fixture(scope="module")
def called(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Library], Called]:
    known: dict[int, tuple[Library, Called]] = {}  # the library, too: ids of those that are gone come again

    def load(found: Library) -> Called:
        if id(found) not in known:
            known[id(found)] = found, Called(found, tmp_path_factory.mktemp(found.interface.name))
        return known[id(found)][1]

    return load


def spread(array: Array, generator: np.random.Generator) -> Array:
    """The same elements, with gaps between them or backwards."""
    if not array.ndim:
        return array
    if generator.random() < 0.3:
        return np.ascontiguousarray(array[::-1])[::-1]
    wide = np.zeros([2 * size + 1 for size in array.shape], array.dtype)
    view = wide[tuple(slice(1, 2 * size + 1, 2) for size in array.shape)]
    view[...] = array
    return view


@pytest.mark.parametrize("level", ["sse2", "best"])
@pytest.mark.parametrize("name", KERNELS)
def test_every_size_and_stride_gives_what_the_kernel_means(
    name: str, level: str, called: Callable[[Library], Called]
) -> None:
    case, generator = CASES[name], np.random.default_rng(5)
    code = called(library(name, best_target().level if level == "best" else level))
    dims = code.interface.formula.dims
    random_sizes = generator.choice(SIZES, (TRIALS, len(dims))).tolist()
    trials = [case.sizes, *(dict(zip(dims, sizes, strict=True)) for sizes in random_sizes)]
    for trial in trials:
        sizes = {dim: int(trial[dim]) for dim in dims}
        if name == "indirect_dot" and sizes["R"] == 0:
            continue  # no row that data could name
        if name == "rolling_mean" and sizes["T"] + sizes["W"] == 0:
            continue
        inputs = case.inputs(generator, sizes)
        keywords = {dim: sizes[dim] for dim in case.keyword_dims}
        try:
            want = np.asarray(case.kernel.reference(*inputs.values(), **keywords))
        except KernelError:
            assert code.simple(sizes, inputs, code.output(sizes)) != 0, sizes
            continue
        out = code.output(sizes)
        assert code.simple(sizes, inputs, out) == 0, sizes
        assert case.difference(out, want, inputs, sizes) == "" or not out.size, sizes
        need = code.scratch_bytes(sizes)
        scratch = np.full(need + 64, 0x5A, np.uint8)
        strided = {key: spread(v, generator) if isinstance(v, np.ndarray) else v for key, v in inputs.items()}
        out = code.output(sizes)
        assert code.strided(sizes, strided, out, scratch.ctypes.data, need) == 0, sizes
        assert case.difference(out, want, inputs, sizes) == "" or not out.size, sizes
        assert (scratch[need:] == 0x5A).all(), "more scratch memory was written than asked for"


@pytest.mark.parametrize("level", ["sse2", "best"])
@pytest.mark.parametrize("name", KERNELS)
def test_results_are_the_kernels_to_the_bit(name: str, level: str, called: Callable[[Library], Called]) -> None:
    """At sizes whose calls from Python are compiled for many elements, as libraries are for C-contiguous arrays."""
    case, chosen = CASES[name], best_target().level if level == "best" else level
    code = called(library(name, chosen))
    large = {dim: 70 + 3 * number for number, dim in enumerate(code.interface.formula.dims)}
    sizes = {dim: size if dim != "P" else 3 for dim, size in large.items()}
    inputs = case.inputs(np.random.default_rng(6), sizes)
    out = code.output(sizes)
    assert code.simple(sizes, inputs, out) == 0
    with kj.target(chosen):
        want = case.kernel(*inputs.values(), **{dim: sizes[dim] for dim in case.keyword_dims})
    assert out.tobytes() == np.ascontiguousarray(want).tobytes()


@pytest.mark.parametrize("name", ["cosine", "layer_norm"])
def test_a_shape_makes_code_that_is_right_for_others(name: str, called: Callable[[Library], Called]) -> None:
    case, generator = CASES[name], np.random.default_rng(7)
    formula = formula_of(case.kernel)
    for shape in (dict.fromkeys(formula.dims, 1), dict.fromkeys(formula.dims, 5000)):
        code = called(build(formula, name, [best_target()], shape))
        for trial in product((1, 3, 40), repeat=len(formula.dims)):
            sizes = dict(zip(formula.dims, trial, strict=True))
            inputs, out = case.inputs(generator, sizes), code.output(sizes)
            assert code.simple(sizes, inputs, out) == 0
            assert case.difference(out, np.asarray(case.kernel.reference(*inputs.values())), inputs, sizes) == ""


def test_a_shared_library_shows_the_four_functions_alone(cosine: Called) -> None:
    for name in ("cosine", "cosine_strided", "cosine_scratch_bytes", "cosine_target"):
        assert cosine.shows(name)
    for name in ("kerneljit_cosine_select", "kerneljit_cosine_features", "kerneljit_cosine_sse2_rows.output"):
        assert not cosine.shows(name)


# ---------------------------------------------------------------------- what is refused


@pytest.fixture(scope="module")
def cosine(called: Callable[[Library], Called]) -> Called:
    return called(library("cosine", "sse2"))


def arrays(sizes: dict[str, int]) -> dict[str, Any]:
    return {"a": np.ones((sizes["M"], sizes["K"]), np.float32), "b": np.ones((sizes["N"], sizes["K"]), np.float32)}


def test_sizes_that_cannot_be_are_refused(cosine: Called) -> None:
    good = {"M": 2, "N": 3, "K": 4}
    inputs, out = arrays(good), cosine.output(good)
    for bad, result in (
        ({"M": -1}, "NEGATIVE_SIZE"),
        ({"K": -(1 << 63)}, "NEGATIVE_SIZE"),
        ({"N": 1 << 48}, "TOO_LARGE"),
        ({"M": (1 << 48) - 1, "N": (1 << 48) - 1}, "TOO_LARGE"),
        ({"M": (1 << 48) - 1, "N": 1, "K": 1 << 47}, "TOO_LARGE"),
    ):
        assert cosine.simple({**good, **bad}, inputs, out) == RESULT[result], bad
        assert cosine.scratch_bytes({**good, **bad}) == 0


P, Q, R, S = kj.dims("P Q R S")


@kj.kernel
def of_multiples(a: f32[1048576 * P], b: f32[8191 * P + 8191 * Q + 8191 * R + 8191 * S]) -> f32:
    return sum(a[k] for k in range(1048576 * P)) + sum(b[k] for k in range(8191 * P + 8191 * Q + 8191 * R + 8191 * S))


def test_sizes_whose_multiples_leave_64_bits_are_refused(called: Callable[[Library], Called]) -> None:
    made = build(formula_of(of_multiples), "of_multiples", built_targets(["sse2"]))
    library = called(made)
    inputs = {"a": np.zeros(0, np.float32), "b": np.zeros(0, np.float32)}
    for dim, power, others in product("PQRS", range(36, 63), (0, 1 << 47)):
        sizes = {**dict.fromkeys("PQRS", 0 if dim == "P" else others), "P": 0, dim: 1 << power}
        assert library.simple(sizes, inputs, library.output(sizes)) == RESULT["TOO_LARGE"]
        assert library.scratch_bytes(sizes) == 0


def test_memory_that_is_not_there_is_refused(cosine: Called) -> None:
    """The sizes are possible, and so large that no machine has the scratch memory for them."""
    sizes = {"M": 1 << 30, "N": 1 << 30, "K": 0}
    one = np.zeros(1, np.float32)
    inputs = {name: np.lib.stride_tricks.as_strided(one, (1 << 30, 0), (0, 0)) for name in "ab"}
    out = np.lib.stride_tricks.as_strided(one, (1 << 30, 1 << 30), (0, 4))
    need = cosine.scratch_bytes(sizes)
    assert need > 1 << 32
    assert cosine.strided(sizes, inputs, out, one.ctypes.data, 64) == RESULT["SCRATCH"]


def test_arrays_that_cannot_be_are_refused(cosine: Called) -> None:
    sizes = {"M": 2, "N": 3, "K": 4}
    inputs, out = arrays(sizes), cosine.output(sizes)
    raw = np.zeros(200, np.uint8)
    odd = raw[1 - raw.ctypes.data % 4 :][:32].view(np.float32).reshape(2, 4)
    strange = np.lib.stride_tricks.as_strided(inputs["a"], (2, 4), (18, 4))
    gaps = np.zeros((2, 6), np.float32)[:, ::2]

    class Nowhere:
        ndim, strides = 2, (16, 4)

        class ctypes:  # noqa: N801  as NumPy calls it
            data = None

    for changed, output, result in (
        ({"a": Nowhere}, out, "NULL"),
        ({"b": odd}, out, "MISALIGNED"),
        ({"a": strange}, out, "MISALIGNED"),
        ({}, gaps, "STRIDE"),
    ):
        assert cosine.strided(sizes, {**inputs, **changed}, output) == RESULT[result]
    need = cosine.scratch_bytes(sizes)
    scratch = np.empty(need, np.uint8)
    assert cosine.strided(sizes, inputs, out, scratch.ctypes.data, 63) == RESULT["SCRATCH"]
    assert cosine.strided(sizes, inputs, out, scratch.ctypes.data, need) == RESULT["OK"]


def test_arrays_without_elements_need_no_address(cosine: Called) -> None:
    class Nowhere:
        ndim, strides = 2, (0, 4)

        class ctypes:  # noqa: N801  as NumPy calls it
            data = None

    sizes = {"M": 2, "N": 3, "K": 0}
    out = cosine.output(sizes)
    assert cosine.simple(sizes, {"a": Nowhere, "b": Nowhere}, out) == 0
    assert np.isnan(out).all(), "0 / sqrt(0)"


def test_a_sum_that_could_overflow_is_refused_where_python_refuses_it(called: Callable[[Library], Called]) -> None:
    case = CASES["matmul_i8"]
    code = called(library("matmul_i8", "sse2"))
    most = (2**31 - 1) // (128 * 128)
    for k, expected in ((most, "OK"), (most + 1, "OVERFLOW")):
        sizes = dict.fromkeys(code.interface.formula.dims, 1) | {"K": k}
        inputs = case.inputs(np.random.default_rng(1), sizes)
        assert code.simple(sizes, inputs, code.output(sizes)) == RESULT[expected]
        if expected != "OK":
            with pytest.raises(KernelError):
                case.kernel(*inputs.values())


@kj.kernel
def image_sum(t: T, x: u8[T, M, N], y: i8[T, M, N]) -> kj.i32:
    return sum(sum(x[t, m, n] * y[t, m, n] for n in N) for m in M)


def test_a_sum_of_sums_is_bounded_by_the_product_of_its_sizes(called: Callable[[Library], Called]) -> None:
    code = called(build(formula_of(image_sum), "image_sum", built_targets(["sse2"])))
    limit = (2**31) // (255 * 128)
    for m, n in ((1, limit), (2, limit // 2), (256, 256), (257, 257), (limit + 1, 1), (1, limit + 1)):
        sizes = {"T": 1, "M": m, "N": n}
        inputs = {"x": np.ones((1, m, n), np.uint8), "y": np.ones((1, m, n), np.int8)}
        try:
            image_sum(*inputs.values())
            expected = "OK"
        except KernelError:
            expected = "OVERFLOW"
        assert code.simple(sizes, inputs, code.output(sizes)) == RESULT[expected], (m, n)


def test_row_numbers_outside_of_the_array_are_refused(called: Callable[[Library], Called]) -> None:
    case, code = CASES["indirect_dot"], called(library("indirect_dot", best_target().level))
    sizes = dict.fromkeys(code.interface.formula.dims, 6)
    inputs, out = case.inputs(np.random.default_rng(1), sizes), code.output(sizes)
    assert code.simple(sizes, inputs, out) == 0
    before = out.copy()
    rows = next(name for name, value in inputs.items() if value.dtype == np.int64)
    for number in (-1, 6, 1 << 40):
        wrong = inputs[rows].copy()
        wrong[-1] = number
        assert code.simple(sizes, {**inputs, rows: wrong}, out) == RESULT["ROW"]
    assert (out == before).all()


@kj.kernel
def shifted(t: T, x: f32[T]) -> f32:
    return x[t + 2] if t + 2 < W else 0.0


@kj.kernel
def ahead(t: T, x: f32[N]) -> f32:
    return sum(x[t + 2 * w] for w in W)


@kj.kernel
def backwards(t: T, x: f32[N]) -> f32:
    return x[N - 1 - 2 * t]


SMALL = tuple(product((0, 1, 2, 3, 5, 9), repeat=3))


@pytest.mark.parametrize("kernel", [shifted, ahead, backwards])
def test_accesses_are_refused_where_python_refuses_them(kernel: Kernel, called: Callable[[Library], Called]) -> None:
    formula = formula_of(kernel)
    code = called(build(formula, kernel.definition.name, built_targets(["sse2"])))
    answers = set()
    for trial in SMALL:
        sizes = dict(zip(formula.dims, trial, strict=False))
        inputs = {p.name: np.ones([e.evaluate(sizes) for e in p.axes], np.float32) for p in formula.arrays}
        result = code.simple(sizes, inputs, code.output(sizes))
        assert (result == RESULT["OUT_OF_BOUNDS"]) == bool(access_problems(formula, sizes)), sizes
        answers.add(result)
    assert answers == {RESULT["OK"], RESULT["OUT_OF_BOUNDS"]}


@pytest.mark.parametrize("kernel", [shifted, ahead, backwards, *(case.kernel for case in CASES.values())])
def test_conditions_of_accesses_say_what_their_problems_say(kernel: Kernel) -> None:
    formula, generator = formula_of(kernel), np.random.default_rng(2)
    conditions = access_conditions(formula)
    for _ in range(60):
        sizes = {dim: int(generator.choice((0, 1, 2, 3, 5, 9, 20))) for dim in formula.dims}
        assert all(c.holds(sizes) for c in conditions) == (not access_problems(formula, sizes)), sizes


def test_what_cannot_be_built_is_said() -> None:
    with pytest.raises(CannotBuild, match="--name my_double"):
        build(formula_of(CASES["dot"].kernel), "double", built_targets(["sse2"]))
    with pytest.raises(CannotBuild, match="at least one target"):
        built_targets([])


@pytest.mark.parametrize("name", ["memcpy", "gamma", "y1", "write", "EOF", "KERNELJIT_OK", "__LINE__", "_Exit"])
def test_what_the_c_library_has_is_no_name(name: str) -> None:
    with pytest.raises(CannotBuild, match=f"--name my_{name}$"):
        interface_of(CASES["dot"].kernel._example_executable().formula, name)


def test_every_kernel_of_the_gallery_keeps_its_name() -> None:
    for name, case in CASES.items():
        assert interface_of(case.kernel._example_executable().formula, name).name == name


def test_a_target_asks_for_nothing_that_hypervisors_hide() -> None:
    assert not {"cx16", "sahf", "movbe"} & built_target("amx").features
