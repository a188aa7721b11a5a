"""The promised bounds hold: every scheme, both contracts, against f64, on data made to break them.

Instructions are emulated (`contract_emulation.py`): their rounding, their flushing, one long chain of additions.
That the bounds are not vacuous is shown on data that comes close to them; that the limits of rows are needed, by
rows beyond them on which the fast formula is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32
from kerneljit.ir.formula import Formula
from kerneljit.ir.interpret import interpret
from kerneljit.ir.rounding import bounded, judge
from kerneljit.plan.contract import Contract, ContractedFormula, contracted
from kerneljit.plan.contract_schemes import PLAIN, SCHEMES, UNIT_ROUNDOFF, Norm, Scheme
from kerneljit.plan.machine import Contraction, Machine
from kerneljit.runtime.call import Executable
from tests.contract_emulation import Array, Order, emulated, fit_pairs, unfit_rows

M, N, K = kj.dims("M N K")


@kj.kernel
def dot(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


FORMULA = dot.definition.example
FAST = [scheme for scheme in SCHEMES if not scheme.is_plain]
NORMS: tuple[Norm, ...] = get_args(Norm)
ORDERS: tuple[Order, ...] = get_args(Order)
ROWS = 8


def machine_for(scheme: Scheme) -> Machine:
    return Machine(
        512, 32, contractions=(Contraction("dot", scheme.part, scheme.part, PLAIN.part, 2, 0.01, frozenset({16})),)
    )


def tolerance_of(scheme: Scheme, norm: Norm) -> float:
    """A tolerance that the scheme keeps with little to spare."""
    return scheme.error + 2.0**-12 if scheme.scaled and norm == "elements" else scheme.error * 1.05


def contract(norm: Norm, tolerance: float) -> Contract:
    return Contract(rows=tolerance) if norm == "rows" else Contract(elements=tolerance)


def in_parts(scheme: Scheme, norm: Norm, terms: int, tolerance: float | None = None) -> ContractedFormula:
    kept = contract(norm, tolerance or tolerance_of(scheme, norm))
    found = contracted(FORMULA, kept, machine_for(scheme), {"M": ROWS, "N": ROWS, "K": terms}, [scheme])
    assert found is not None
    assert found.products[0].scheme == scheme
    return found


def wide(x: Array) -> Array:
    return x.astype(np.longdouble)


def reference(a: Array, b: Array, norm: Norm) -> tuple[Array, Array, Array]:
    """The product, what its error is relative to, and the sum of the terms' magnitudes; in more than f64."""
    with np.errstate(all="ignore"):
        magnitudes = np.abs(wide(a)) @ np.abs(wide(b)).T
        lengths = np.sqrt((wide(a) ** 2).sum(axis=1))[:, None] * np.sqrt((wide(b) ** 2).sum(axis=1))[None, :]
        return wide(a) @ wide(b).T, lengths if norm == "rows" else magnitudes, magnitudes


# ---------------------------------------------------------------------- data


def normal(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    return random.standard_normal((ROWS, terms)), random.standard_normal((ROWS, terms))


def positive(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    return random.random((ROWS, terms)), random.random((ROWS, terms))


def wide_range(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    a, b = normal(random, terms)
    return np.exp(10 * a), np.exp(10 * b) * random.choice([-1, 1], b.shape)


def outliers(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    a, b = normal(random, terms)
    a[:, random.integers(terms)] *= 1e6
    b[:, random.integers(terms)] *= 1e8
    return a, b


def balanced(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    """A D and D^-1 B: columns of very different size, whose products are all alike."""
    a, b = normal(random, terms)
    scale = np.exp(random.uniform(-8, 8, terms))
    return a * scale, b / scale


def cancelling(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    """Products of nearly nothing from terms that are not."""
    a, b = normal(random, terms)
    half = terms // 2
    a[:, half : 2 * half] = a[:, :half]
    b[:, half : 2 * half] = -b[:, :half]
    return a, b * (1 + 1e-6 * random.standard_normal(b.shape))


def denormals_among(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    a, b = normal(random, terms)
    a[:, :: max(2, terms // 3)] = 1e-40
    b[1::2, : terms // 2] *= 1e-42
    return a, b


def tiny(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    a, b = normal(random, terms)
    return a * 10.0 ** random.uniform(-44, 0, (ROWS, 1)), b * 10.0 ** random.uniform(-44, 0, (ROWS, 1))


def huge(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    a, b = normal(random, terms)
    return a * 10.0 ** random.uniform(0, 38, (ROWS, 1)), b * 10.0 ** random.uniform(0, 38, (ROWS, 1))


def sparse(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    a, b = normal(random, terms)
    a[random.random(a.shape) < 0.9] = 0
    b[random.random(b.shape) < 0.9] = -0.0
    a[0] = b[0] = 0
    return a, b


def nonfinite(random: np.random.Generator, terms: int) -> tuple[Array, Array]:
    a, b = normal(random, terms)
    a[0, 0], a[1, -1], b[2, terms // 2], b[3, 0] = np.nan, np.inf, -np.inf, np.nan
    return a, b


DATA: tuple[Callable[[np.random.Generator, int], tuple[Array, Array]], ...] = (
    normal, positive, wide_range, outliers, balanced, cancelling, denormals_among, tiny, huge, sparse, nonfinite,
)  # fmt: skip


def arrays_of(data: Callable[..., tuple[Array, Array]], terms: int) -> dict[str, Array]:
    with np.errstate(over="ignore"):
        a, b = (x.astype(np.float32) for x in data(np.random.default_rng(terms), terms))
    return {"a": a, "b": b}


# ---------------------------------------------------------------------- the bounds hold


@pytest.mark.parametrize("terms", [1, 2, 37, 256])
@pytest.mark.parametrize("data", DATA, ids=lambda data: data.__name__)
@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
def test_what_instructions_compute_is_within_the_promise(
    scheme: Scheme, norm: Norm, data: Callable[..., tuple[Array, Array]], terms: int
) -> None:
    """The tolerance holds without the rounding of f32 sums, and with it there is its own bound on top."""
    found, arrays = in_parts(scheme, norm, terms), arrays_of(data, terms)
    fit = fit_pairs(found, arrays)
    product = emulated(found, arrays)
    exact, relative_to, magnitudes = (x[fit] for x in reference(arrays["a"], arrays["b"], norm))
    allowed = tolerance_of(scheme, norm) * relative_to
    assert np.all(np.abs(product.by_parts()[fit] - exact) <= allowed)
    for order in ORDERS:
        error = np.abs(product.by_instruction(order)[fit] - exact)
        assert np.all(error <= allowed + scheme.accumulation(terms) * magnitudes)


@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
def test_many_terms(scheme: Scheme) -> None:
    found, arrays = in_parts(scheme, "rows", 4096), arrays_of(positive, 4096)
    assert fit_pairs(found, arrays).all()
    exact, relative_to, magnitudes = reference(arrays["a"], arrays["b"], "rows")
    allowed = tolerance_of(scheme, "rows") * relative_to + scheme.accumulation(4096) * magnitudes
    for order in ORDERS:
        assert np.all(np.abs(emulated(found, arrays).by_instruction(order) - exact) <= allowed)


@pytest.mark.parametrize("data", DATA, ids=lambda data: data.__name__)
@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
def test_the_interpreter_of_the_fast_formula_is_within_the_tolerance(
    scheme: Scheme, norm: Norm, data: Callable[..., tuple[Array, Array]]
) -> None:
    """It rounds each sum once, so that little is added to what the parts leave out."""
    found, arrays = in_parts(scheme, norm, 64), arrays_of(data, 64)
    got = interpret(found.fast, arrays, {"M": ROWS, "N": ROWS, "K": 64})
    fit = fit_pairs(found, arrays)
    exact, relative_to, magnitudes = (x[fit] for x in reference(arrays["a"], arrays["b"], norm))
    roundings = 1.1 * 2 * (len(scheme.products) + 2) * UNIT_ROUNDOFF * magnitudes
    assert np.all(np.abs(got[fit] - exact) <= tolerance_of(scheme, norm) * relative_to + roundings)


# ---------------------------------------------------------------------- the bounds are not vacuous


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
def test_adversarial_rows_come_close_to_the_bound(scheme: Scheme, norm: Norm) -> None:
    """Rows of one number, the worst of some thousands: the error reaches a quarter of the bound, and not all of it."""
    numbers = (1 + np.arange(1, 2**23, 4099) * 2.0**-23).astype(np.float32)[:, None]
    found = in_parts(scheme, norm, 1)
    exact, relative_to, _ = reference(numbers, numbers, norm)
    product = emulated(found, {"a": numbers, "b": numbers})
    errors = np.abs(product.by_parts() - exact) / relative_to
    place = np.unravel_index(errors.argmax(), errors.shape)
    a, b = (np.full((1, 64), numbers[row], np.float32) for row in place)
    exact, relative_to, _ = reference(a, b, norm)
    error = np.abs(emulated(in_parts(scheme, norm, 64), {"a": a, "b": b}).by_parts() - exact) / relative_to
    assert scheme.error / 4 <= error.max() <= scheme.error


@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
def test_normal_data_come_within_a_thousandth_of_the_bound(scheme: Scheme) -> None:
    arrays = arrays_of(normal, 16)
    exact, relative_to, _ = reference(arrays["a"], arrays["b"], "rows")
    error = np.abs(emulated(in_parts(scheme, "rows", 16), arrays).by_parts() - exact) / relative_to
    assert error.max() >= scheme.error / 1000


# ---------------------------------------------------------------------- limits of rows


def limits_by_hand(rows: Array, found: ContractedFormula) -> Array:
    """Which rows are unfit, one by one."""
    limits = found.products[0].limits
    unfit = []
    for row in rows:
        magnitudes = [abs(float(x)) for x in row]
        elements = [x for x in magnitudes if x != 0]
        fit = all(np.isfinite(magnitudes))
        if fit and elements:
            greatest = max(elements)
            least = max(limits.least_element, greatest * limits.least_share)
            fit = limits.least <= greatest <= limits.greatest and min(elements) >= least
        unfit.append(not fit)
    return np.array(unfit)


@pytest.mark.parametrize("data", DATA, ids=lambda data: data.__name__)
@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
def test_unfit_rows_are_exactly_those_beyond_the_limits(
    scheme: Scheme, norm: Norm, data: Callable[..., tuple[Array, Array]]
) -> None:
    found, arrays = in_parts(scheme, norm, 64), arrays_of(data, 64)
    for rows, unfit in zip(arrays.values(), unfit_rows(found, arrays), strict=True):
        np.testing.assert_array_equal(unfit, limits_by_hand(rows, found))


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
def test_the_limits_themselves_are_fit_and_their_neighbours_are_not(scheme: Scheme, norm: Norm) -> None:
    found = in_parts(scheme, norm, 2)
    limits = found.products[0].limits
    least, greatest = np.float32(limits.least), np.float32(limits.greatest)
    below, above = np.nextafter(least, np.float32(0)), np.nextafter(greatest, np.float32(np.inf))
    rows = np.array([[least, 0], [greatest, 0], [0, 0], [-least, least], [below, 0], [0, above]], np.float32)
    left, right = unfit_rows(found, {"a": rows, "b": rows})
    np.testing.assert_array_equal(left, [False, False, False, False, True, True])
    np.testing.assert_array_equal(right, left)


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
def test_rows_with_what_is_not_finite_are_unfit_wherever_it_is(scheme: Scheme, norm: Norm) -> None:
    found = in_parts(scheme, norm, 7)
    a = np.ones((21, 7), np.float32)
    for place in range(7):
        a[3 * place : 3 * place + 3, place] = [np.nan, np.inf, -np.inf]
    left, right = unfit_rows(found, {"a": a, "b": np.zeros((2, 7), np.float32)})
    assert left.all()
    assert not right.any()


@pytest.mark.parametrize("data", [normal, positive, outliers, sparse, cancelling], ids=lambda data: data.__name__)
@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
@pytest.mark.parametrize("size", [1e-12, 1.0, 1e8])
def test_ordinary_rows_are_fit(scheme: Scheme, data: Callable[..., tuple[Array, Array]], size: float) -> None:
    """Norm-wise nothing but the size of a row matters, and that hardly."""
    arrays = {name: x * np.float32(size) for name, x in arrays_of(data, 512).items()}
    assert fit_pairs(in_parts(scheme, "rows", 512), arrays).all()


def test_small_elements_matter_to_the_elementwise_contract_alone() -> None:
    arrays = arrays_of(denormals_among, 64)
    for scheme in FAST:
        assert fit_pairs(in_parts(scheme, "rows", 64), arrays)[:, ::2].all()
        assert unfit_rows(in_parts(scheme, "elements", 64), arrays)[0].all()


@pytest.mark.parametrize("scheme", [s for s in FAST if not s.scaled], ids=lambda scheme: scheme.name)
@pytest.mark.parametrize("size", [2.0**-64, 2.0**120])
def test_beyond_the_limits_the_fast_formula_is_wrong(scheme: Scheme, size: float) -> None:
    """The limits are no formality: there the accumulator of an instruction underflows, or overflows."""
    arrays = {name: (x * size).astype(np.float32) for name, x in arrays_of(positive, 64).items()}
    found = in_parts(scheme, "rows", 64)
    assert unfit_rows(found, arrays)[0].all()
    exact, relative_to, _ = reference(arrays["a"], arrays["b"], "rows")
    with np.errstate(all="ignore"):
        error = np.abs(emulated(found, arrays).by_instruction("one by one") - exact) / relative_to
    assert not np.any(error <= 0.1)


def test_without_the_limit_on_shares_f16_loses_small_elements() -> None:
    """Elements that meet only small ones: norm-wise harmless, element-wise everything."""
    a, b = np.float32([[1e6, 1e-7]]), np.float32([[0.0, 1.0]])
    scheme = next(s for s in FAST if s.name == "f16 in 2 parts")
    found = in_parts(scheme, "elements", 2)
    error = np.abs(emulated(found, {"a": a, "b": b}).by_parts() - reference(a, b, "rows")[0])
    assert error.item() > tolerance_of(scheme, "elements") * 1e-7
    assert unfit_rows(found, {"a": a, "b": b})[0].all()


# ---------------------------------------------------------------------- machine code


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("scheme", FAST, ids=lambda scheme: scheme.name)
def test_compiled_as_any_formula_the_fast_one_is_what_it_says(scheme: Scheme, norm: Norm) -> None:
    """Exact splits and powers of two survive code generation; conditions are the interpreter's."""
    found, arrays = in_parts(scheme, norm, 37), arrays_of(wide_range, 37)
    arrays["a"][0, 5], arrays["b"][1, 36] = np.nan, 1e-30
    given, sizes = (arrays["a"], arrays["b"]), {"M": ROWS, "N": ROWS, "K": 37}
    assert judge(Executable(found.fast)(given, {}), bounded(found.fast, arrays, sizes)) is None
    for axis, condition, expected in zip(FORMULA.axes, found.unfit, unfit_rows(found, arrays), strict=True):
        formula = Formula("unfit", (axis,), FORMULA.parameters, condition, condition.dtype)
        np.testing.assert_array_equal(Executable(formula)(given, {}), expected)
