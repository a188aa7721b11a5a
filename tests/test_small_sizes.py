"""Small sizes are part of the code: the results are those of code for any size, and there is not too much of it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit.backends.target import cross_target
from kerneljit.gallery.cases import CASES
from kerneljit.plan.layout import KNOWN, Layout, layout_of, small_dims
from kerneljit.runtime.call import SPECIALISED, Executable

from .differential.compare import host_levels
from .gallery_code import executable_of

SIZES = (
    (1, 1, 1),
    (3, 5, 2),
    (4, 4, 4),
    (7, 70, 9),
    (9, 20, 31),
    (12, 12, 12),
    (17, 33, 16),
    (31, 31, 31),
    (32, 24, 40),
)
NAMES = (
    "matmul", "matmul_nt", "matmul_tn", "matmul_tt", "batched_matmul", "cosine", "linear_relu", "softmax", "matmul_f16",
    "matmul_i8", "tanimoto", "mahalanobis", "indirect_dot",
)  # fmt: skip
MATRIX_PRODUCTS = ("matmul", "matmul_nt")


def arguments(name: str, size: tuple[int, int, int]) -> tuple[list[Any], dict[str, int]]:
    """Inputs of a gallery kernel whose dims are, in turn, the three sizes."""
    case = CASES[name]
    sizes = {dim: size[number % 3] for number, dim in enumerate(case.sizes)}
    inputs = case.inputs(np.random.default_rng(sum(size)), sizes)
    return list(inputs.values()), case.keywords(sizes)


@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512"])
@pytest.mark.parametrize("name", NAMES)
def test_known_sizes_give_the_same_bits(name: str, level: str) -> None:
    if level not in host_levels():
        pytest.skip(f"this host does not reach {level}")
    known, general = executable_of(name), executable_of(name)
    general.specialises = 0
    differing = 0
    for size in SIZES:
        given, dims = arguments(name, size)
        with kj.target(level):
            results = [np.asarray(either(given, dims)) for either in (known, general)]
        assert results[0].tobytes() == results[1].tobytes(), size
        differing += len(known._compilations) > len(general._compilations)
    assert differing, "both ran the same code"


@pytest.mark.parametrize("name", MATRIX_PRODUCTS)
def test_only_the_first_sizes_have_code_of_their_own(name: str) -> None:
    product = executable_of(name)
    for number in range(1, KNOWN + 1):
        given, dims = arguments(name, (number, number, number))
        product(given, dims)
    known = [layout for _, layout in keys(product) if layout.known]
    assert len(known) == SPECIALISED
    general = len(product._compilations) - SPECIALISED
    assert 1 <= general <= 4, "one for each class of sizes"
    given, dims = arguments(name, (1, 1, 1))
    product(given, dims)
    assert len(product._compilations) == SPECIALISED + general, "known sizes stay known"


def keys(product: Executable) -> list[tuple[Any, Layout]]:
    return [(key[0], key[1]) for key in product._compilations]


@pytest.mark.parametrize(("size", "level"), [(4, "avx512"), (8, "avx512"), (8, "avx2"), (16, "avx512")])
def test_a_small_product_has_no_loop(size: int, level: str) -> None:
    report = compiled("matmul", (size, size, size), level).report
    assert report.loops == ()
    assert report.total.fused * size <= size * size * size, "whole vectors"


@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512"])
@pytest.mark.parametrize("name", MATRIX_PRODUCTS)
@pytest.mark.parametrize(
    "size", [(12, 12, 12), (16, 16, 16), (31, 31, 31), (7, 300, 1000), (4096, 4096, 16), (3, 100, 8)]
)
def test_nothing_is_spilled(name: str, size: tuple[int, int, int], level: str) -> None:
    assert compiled(name, size, level).report.total.spills == 0


@pytest.mark.parametrize(("columns", "masked"), [(24, False), (20, False), (8, False), (23, True)])
def test_what_is_left_over_is_a_narrower_vector(columns: int, masked: bool) -> None:
    text = compiled("matmul", (16, columns, 16), "avx512ice").generated.text
    assert ("masked.store" in text) == masked


def compiled(name: str, size: tuple[int, int, int], level: str) -> Any:
    """What arrays of these sizes are computed by; M, N and K of a matrix product, without making them."""
    product = executable_of(name)
    sizes = dict(zip("MNK", size, strict=True))
    shapes = {p.name: tuple(axis.evaluate(sizes) for axis in p.axes) for p in product.formula.arrays}
    arrays = {array: np.empty(shape, np.float32) for array, shape in shapes.items()}
    layout = layout_of(product.formula, arrays, sizes, 32 << 20)
    return product.compilation(product.specialised(layout, sizes), cross_target(level))


def test_dims_of_outer_axes_and_of_formulas_without_sums_are_not_known() -> None:
    sizes = {"B": 3, "M": 4, "N": 5, "K": 6}
    batched = executable_of("batched_matmul").formula
    assert dict(small_dims(batched, sizes)) == {"M": 4, "N": 5, "K": 6}
    outer = executable_of("outer").formula
    assert small_dims(outer, dict.fromkeys(outer.dims, 4)) == ()
