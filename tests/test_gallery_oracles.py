"""The gallery against itself: formulas by plain Python, oracles by NumPy, and values known from elsewhere."""

from __future__ import annotations

import inspect
import math

import ml_dtypes
import numpy as np
import pytest

from kerneljit.gallery import CASES, HEADLINE, Case, kernels, oracles
from kerneljit.ir.dtype import BY_NAME, to_numpy
from kerneljit.language.dims import DimExpression
from kerneljit.language.types import ArrayType

# Different sizes everywhere, so that no two axes can be taken for each other.
TINY = {"M": 3, "N": 4, "K": 5, "T": 6}

every_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())


def tiny_sizes(case: Case) -> dict[str, int]:
    return {name: min(size, TINY.get(name, size)) for name, size in case.sizes.items()}


def evaluate(case: Case, inputs: dict, sizes: dict[str, int]) -> np.ndarray:
    """Every element by the undecorated Python."""
    keywords = case.keywords(sizes)
    result = np.empty_like(case.oracle(**inputs, **keywords))
    for index in np.ndindex(*result.shape):
        result[index] = case.kernel.element(*index, *inputs.values(), **keywords)
    return result


def annotations(case: Case) -> dict:
    return inspect.get_annotations(inspect.unwrap(case.kernel))


# The formulas and the oracles.


@every_case
def test_formula_and_oracle_agree(case: Case) -> None:
    sizes = tiny_sizes(case)
    for seed in range(2):
        inputs = case.inputs(np.random.default_rng(seed), sizes)
        assert case.problem(evaluate(case, inputs, sizes), inputs, sizes) == ""


@pytest.mark.parametrize("word", [np.uint8, np.uint16, np.uint32])
@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "bits" in case.tags])
def test_bit_kernels_take_words_of_any_width(name: str, word: type) -> None:
    case = CASES[name]
    sizes = tiny_sizes(case)
    inputs = case.inputs(np.random.default_rng(3), sizes, word=word)
    assert {value.dtype for value in inputs.values() if isinstance(value, np.ndarray)} == {np.dtype(word)}
    assert case.problem(evaluate(case, inputs, sizes), inputs, sizes) == ""


@pytest.mark.parametrize("real", [np.float64, np.float16, ml_dtypes.bfloat16])
def test_generic_real(real: type) -> None:
    case = CASES["matmul_real"]
    inputs = case.inputs(np.random.default_rng(4), TINY, real=real)
    assert inputs["a"].dtype == real
    assert case.problem(evaluate(case, inputs, TINY), inputs, TINY) == ""


@pytest.mark.parametrize("integer", [np.int8, np.uint8, np.int64, np.uint64])
def test_generic_integer(integer: type) -> None:
    case = CASES["integer_matmul"]
    sizes = {"M": 3, "N": 4, "K": 2}
    inputs = case.inputs(np.random.default_rng(5), sizes, integer=integer)
    assert inputs["a"].dtype == integer
    assert case.problem(evaluate(case, inputs, sizes), inputs, sizes) == ""


@pytest.mark.parametrize("name", HEADLINE)
def test_numpy_way_gives_the_same(name: str) -> None:
    case = CASES[name]
    inputs = case.inputs(np.random.default_rng(6))
    assert case.numpy_way is not None
    assert case.problem(case.numpy_way(**inputs, **case.keywords()), inputs) == ""


# Nothing is missing, and nothing passes that should not.


def test_every_kernel_has_a_case() -> None:
    kernel_type = type(kernels.dot)
    named = {name: value for name, value in vars(kernels).items() if isinstance(value, kernel_type)}
    assert named == {name: case.kernel for name, case in CASES.items()}
    assert len(CASES) >= 44


def test_headline_cases_can_be_shown() -> None:
    assert 5 <= len(HEADLINE) <= 8
    for case in map(CASES.__getitem__, HEADLINE):
        assert case.demo_sizes is not None and case.demo_sizes.keys() == case.sizes.keys()


@every_case
def test_inputs_are_what_the_kernel_declares(case: Case) -> None:
    declared = {
        name: annotation
        for name, annotation in annotations(case).items()
        if name != "return" and not isinstance(annotation, DimExpression)
    }
    inputs = case.inputs(np.random.default_rng(7))
    assert list(inputs) == list(declared)
    generic = {"bits": np.uint64, "real": np.float32, "integer": np.int32}
    for name, annotation in declared.items():
        value = inputs[name]
        if not isinstance(annotation, ArrayType):
            assert isinstance(value, float if BY_NAME[annotation.name].is_float else int)
            continue
        type_name = annotation.element.name
        assert value.dtype == (generic.get(type_name) or to_numpy(BY_NAME[type_name]))
        assert value.shape == tuple(extent.evaluate(case.sizes) for extent in annotation.shape)
        assert value.flags.c_contiguous


@every_case
def test_oracle_gives_the_declared_result(case: Case) -> None:
    declared = annotations(case)
    result = case.oracle(**case.inputs(np.random.default_rng(8)), **case.keywords())
    axes = [value for name, value in declared.items() if isinstance(value, DimExpression)]
    assert result.shape == tuple(axis.extent.evaluate(case.sizes) for axis in axes)
    if "generic" not in case.tags:
        assert result.dtype == to_numpy(BY_NAME[declared["return"].name])


@every_case
def test_inputs_follow_from_the_seed(case: Case) -> None:
    first, second = (case.inputs(np.random.default_rng(9)) for _ in range(2))
    for name, value in first.items():
        np.testing.assert_array_equal(value, second[name])


@every_case
def test_comparison_notices_one_wrong_element(case: Case) -> None:
    inputs = case.inputs(np.random.default_rng(10))
    wrong = np.array(case.oracle(**inputs, **case.keywords()))
    assert case.problem(wrong, inputs) == ""
    last = tuple(size - 1 for size in wrong.shape)
    if wrong.dtype == np.bool_:
        wrong[last] = not wrong[last]
    elif wrong.dtype.kind in "iu":
        wrong[last] ^= 1
    else:
        # By two places of what the tolerances allow, whatever the size of the terms.
        wrong[last] = wrong[last] * 1.03 + 0.03 if np.isfinite(wrong[last]) else 0.0
    assert case.problem(wrong, inputs) != "" and case.name in case.problem(wrong, inputs)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_comparison_notices_what_is_not_finite(bad: float) -> None:
    case = CASES["matmul"]
    inputs = case.inputs(np.random.default_rng(11))
    wrong = case.oracle(**inputs)
    wrong[1, 1] = bad
    assert "1 of 35 differ" in case.problem(wrong, inputs)


def test_comparison_notices_shape_and_type() -> None:
    case = CASES["matmul"]
    inputs = case.inputs(np.random.default_rng(12))
    right = case.oracle(**inputs)
    assert "float64" in case.problem(right.astype(np.float64), inputs)
    assert "(7, 5)" in case.problem(right.T, inputs)


def test_a_half_summed_in_halves_is_noticed() -> None:
    case = CASES["matmul_f16"]
    sizes = {"M": 4, "N": 4, "K": 400}
    inputs = case.inputs(np.random.default_rng(13), sizes)
    careless = np.zeros((4, 4), np.float16)
    for k in range(400):
        careless += np.outer(inputs["a"][:, k], inputs["b"][:, k])
    assert case.problem(careless, inputs, sizes) != ""


# Inputs reach the corners that they are meant to reach.


@pytest.mark.parametrize("name", ["rows_equal", "substructure_screen", "has_missing"])
def test_booleans_come_both_ways(name: str) -> None:
    case = CASES[name]
    result = case.oracle(**case.inputs(np.random.default_rng(14)))
    assert result.any() and not result.all()


def test_quantised_layer_is_clamped_at_both_ends_and_mostly_not() -> None:
    case = CASES["linear_i8"]
    result = case.oracle(**case.inputs(np.random.default_rng(15), {"M": 60, "N": 60}))
    assert (result == -128).any() and (result == 127).any()
    assert np.unique(result).size > 100


def test_fingerprints_have_an_empty_union() -> None:
    inputs = CASES["tanimoto"].inputs(np.random.default_rng(16))
    assert not inputs["a"][0].any() and not inputs["b"][0].any() and inputs["a"][1].any()


# Values known from elsewhere.


def floats(*rows: list[float]) -> np.ndarray:
    return np.array(rows, np.float32)


def octets(*rows: int) -> np.ndarray:
    return np.array([[row] for row in rows], np.uint8)


def test_paris_to_london() -> None:
    paris, london = np.radians(floats([48.8566, 2.3522])), np.radians(floats([51.5074, -0.1278]))
    assert float(oracles.haversine(paris, london)[0, 0]) == pytest.approx(343.56, abs=0.1)
    assert float(kernels.haversine.element(0, 0, paris, london)) == pytest.approx(343.56, abs=0.1)


def test_antipodes_are_half_a_circumference_apart() -> None:
    here, there = floats([0.0, 0.0]), floats([0.0, math.pi])
    half = math.pi * oracles.EARTH_RADIUS_KM
    assert float(oracles.haversine(here, there)[0, 0]) == pytest.approx(half, rel=1e-6)
    assert float(kernels.haversine.element(0, 0, here, there)) == pytest.approx(half, rel=1e-5)


def test_arcsine_helper_is_accurate_over_its_whole_range() -> None:
    """On Python floats, so that what is left is the error of the polynomial."""
    for x in np.linspace(0.0, 1.0, 1001).tolist():
        assert math.isclose(float(inspect.unwrap(kernels.arcsine)(x)), math.asin(x), rel_tol=3e-7)


def test_bit_similarities_of_known_words() -> None:
    a, b = octets(0b1100), octets(0b0110)
    assert oracles.tanimoto(a, b) == np.float32(1 / 3)
    assert oracles.dice(a, b) == np.float32(1 / 2)
    assert oracles.tversky(a, b, 0.25, 0.25) == np.float32(1 / 1.5)
    assert oracles.tversky(a, octets(0b1111), 1.0, 0.0) == 1.0
    assert oracles.kulczynski(a, octets(0b0100)) == np.float32(0.75)
    assert oracles.russell_rao(a, b, 8) == np.float32(1 / 8)
    assert oracles.hamming(a, b) == 2
    assert oracles.masked_hamming(a, b, np.array([0b1000], np.uint8)) == 1
    assert oracles.substructure_screen(octets(0b0100), a) and not oracles.substructure_screen(b, a)


def test_empty_fingerprints() -> None:
    empty = octets(0)
    assert oracles.tanimoto(empty, empty) == 1 and oracles.dice(empty, empty) == 1
    assert oracles.tversky(empty, empty, 0.5, 0.5) == 1
    assert oracles.kulczynski(empty, empty) == 0 and oracles.hamming(empty, empty) == 0


def test_distances_of_the_three_four_five_triangle() -> None:
    a, b = floats([1.0, 2.0]), floats([4.0, 6.0])
    identity = np.eye(2, dtype=np.float32)
    assert oracles.euclidean(a, b) == 5 and oracles.squared_euclidean(a, b) == 25
    assert oracles.manhattan(a, b) == 7 and oracles.chebyshev(a, b) == 4
    assert oracles.minkowski(a, b, 2.0) == 5 and oracles.minkowski(a, b, 1.0) == 7
    assert oracles.mahalanobis(a, b, identity) == 5
    assert oracles.mahalanobis(a, b, 4 * identity) == 10
    assert oracles.weighted_euclidean(a, b, np.array([0.0, 1.0], np.float32)) == 4
    assert oracles.gaussian_kernel(a, b, 0.04) == np.float32(math.exp(-1.0))


def test_ecological_distances() -> None:
    assert oracles.bray_curtis(floats([1.0, 2.0]), floats([3.0, 0.0])) == np.float32(4 / 6)
    assert oracles.bray_curtis(floats([0.0]), floats([0.0])) == 0
    assert oracles.canberra(floats([1.0, 0.0]), floats([3.0, 0.0])) == np.float32(0.5)


def test_divergence_of_disjoint_distributions_is_one_bit() -> None:
    p, q = floats([1.0, 0.0]), floats([0.0, 1.0])
    assert oracles.jensen_shannon(p, q) == np.float32(math.log(2))
    assert oracles.jensen_shannon(p, p) == 0


def test_correlation_and_cosine_of_opposites() -> None:
    rows = floats([1.0, 2.0, 3.0], [3.0, 2.0, 1.0])
    np.testing.assert_allclose(oracles.correlation(rows, rows), [[1, -1], [-1, 1]], rtol=1e-6)
    np.testing.assert_allclose(oracles.cosine(rows, -rows[:1])[0], [-1.0], rtol=1e-6)


def test_activations() -> None:
    one = np.ones((1, 1), np.float32)
    zero = np.zeros(1, np.float32)
    assert float(oracles.linear_gelu(one, one, zero)[0, 0]) == pytest.approx(0.8413447, abs=1e-6)
    assert float(oracles.linear_sigmoid(one, one, zero)[0, 0]) == pytest.approx(0.7310586, abs=1e-6)
    assert float(oracles.linear_tanh(one, one, zero)[0, 0]) == pytest.approx(0.7615942, abs=1e-6)
    assert oracles.linear_relu(one, -one, zero) == 0


def test_products_of_bytes_do_not_wrap() -> None:
    a = np.full((1, 1000), -128, np.int8)
    assert oracles.matmul_i8(a, a) == 16_384_000
    assert oracles.matmul_u8_i8(np.full((1, 1000), 255, np.uint8), a) == -32_640_000
    quarter, zero = np.array([0.25], np.float32), np.zeros((1, 1), np.int8)
    ten, one = np.array([[10]], np.int8), np.array([[1]], np.int8)
    assert oracles.linear_i8(ten, one, quarter, 0) == 2, "2.5 rounds to even"
    assert oracles.linear_i8(zero, one, quarter, 200) == 127


def test_rows_and_windows() -> None:
    series = np.array([1.0, 2.0, 4.0, 8.0], np.float32)
    np.testing.assert_array_equal(oracles.rolling_mean(series, 2), [1.5, 3, 6])
    np.testing.assert_array_equal(oracles.rolling_deviation(series, 2), [0.5, 1, 2])
    np.testing.assert_array_equal(oracles.causal_sum(series, 3), [1, 3, 7, 14])
    np.testing.assert_allclose(oracles.exponential_average(series, 0.5, 2), [1, 5 / 3, 10 / 3, 20 / 3], 1e-6)
    np.testing.assert_array_equal(oracles.convolution(series, floats([1, 10])[0]), [12, 24, 48])
    np.testing.assert_array_equal(oracles.strided_convolution(series, floats([1, 10])[0]), [21, 84])
    np.testing.assert_array_equal(oracles.rank(floats([3, 1, 3, 2])[0]), [2, 0, 2, 1])
    np.testing.assert_array_equal(oracles.softmax(floats([0.0, 0.0])), [[0.5, 0.5]])
    np.testing.assert_array_equal(oracles.standard_score(floats([1.0], [3.0])), [[-1], [1]])
    np.testing.assert_array_equal(oracles.min_max_scale(floats([1, 5], [3, 5], [2, 5]))[:, 0], [0, 1, 0.5])


def test_images() -> None:
    pixels = np.array([[[255, 255, 255], [255, 0, 0], [0, 255, 0], [0, 0, 255]]], np.uint8)
    np.testing.assert_array_equal(oracles.luminance(pixels), [[255, 76, 150, 29]])
    image = np.arange(16, dtype=np.float32).reshape(4, 4)
    np.testing.assert_array_equal(oracles.max_pool(image), [[5, 7], [13, 15]])
    np.testing.assert_array_equal(
        oracles.convolution_2d(image, floats([0, 1], [0, 0])), np.arange(16).reshape(4, 4)[:3, 1:]
    )
