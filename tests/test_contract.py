"""Which products a contract is about, which scheme it gets, and what the formula becomes."""

from __future__ import annotations

import math

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import errors, f16, f32, f64, i64
from kerneljit.ir.dtype import BF16, BOOL, F16, F32, DType
from kerneljit.ir.indices import dependencies
from kerneljit.ir.interpret import interpret
from kerneljit.ir.node import Node, Op
from kerneljit.ir.verify import verify
from kerneljit.plan.contract import Contract, ContractedFormula, contracted, products
from kerneljit.plan.contract_schemes import PLAIN, SCHEMES, UNIT_ROUNDOFF, Norm, choose
from kerneljit.plan.factor import factor
from kerneljit.plan.machine import Contraction, Machine

M, N, K, R, B = kj.dims("M N K R B")


@kj.kernel(tolerance=1e-6)
def cosine(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    dot = sum(a[i, k] * b[j, k] for k in K)
    aa = sum(a[i, k] * a[i, k] for k in K)
    bb = sum(b[j, k] * b[j, k] for k in K)
    return dot / kj.sqrt(aa * bb)


@kj.kernel
def linear(i: M, j: N, x: f32[M, K], w: f32[N, K], bias: f32[N]) -> f32:
    return max(sum(x[i, k] * w[j, k] for k in K) + bias[j], 0.0)


@kj.kernel
def batched(n: B, i: M, j: N, a: f32[B, M, K], b: f32[B, K, N]) -> f32:
    return sum(a[n, i, k] * b[n, k, j] for k in K)


@kj.kernel
def weighted(i: M, j: N, a: f32[M, K], b: f32[N, K], weight: f32[K]) -> f32:
    return sum(a[i, k] * weight[k] * kj.exp(b[j, k]) for k in K)


@kj.kernel
def convolution(i: M, j: N, x: f32[M + R - 1, K], w: f32[N, R, K]) -> f32:
    return sum(sum(x[i + r, k] * w[j, r, k] for k in K) for r in R)


@kj.kernel
def best_part(i: M, j: N, a: f32[M, R, K], b: f32[N, K]) -> f32:
    return max(sum(a[i, r, k] * b[j, k] for k in K) for r in R)


@kj.kernel
def indirect(i: M, j: N, a: f32[M, K], b: f32[B, K], rows: i64[N]) -> f32:
    return sum(a[i, k] * b[rows[j], k] for k in K)


@kj.kernel
def two_products(i: M, j: N, a: f32[M, K], b: f32[N, K], c: f32[M, R], d: f32[N, R]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K) + sum(c[i, r] * d[j, r] for r in R)


@kj.kernel
def of_halves(i: M, j: N, a: f16[M, K], b: f32[N, K]) -> f32:
    return sum(f32(a[i, k]) * b[j, k] for k in K)


@kj.kernel
def taken_names(i: M, j: N, k_of_row: K, a: f32[M, K], b: f32[N, K], c: f32[K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K) + c[k_of_row]


@kj.kernel
def norms(i: M, a: f32[M, K]) -> f32:
    return sum(a[i, k] * a[i, k] for k in K)


@kj.kernel
def matrix_vector(i: M, a: f32[M, K], x: f32[K]) -> f32:
    return sum(a[i, k] * x[k] for k in K)


@kj.kernel
def in_double(i: M, j: N, a: f64[M, K], b: f64[N, K]) -> f64:
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def distance(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum((a[i, k] - b[j, k]) * (a[i, k] - b[j, k]) for k in K)


@kj.kernel
def pair_terms(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] + 1.0 for k in K)


RECOGNISED = [
    cosine, linear, batched, weighted, convolution, best_part, indirect, two_products, of_halves, taken_names,
]  # fmt: skip
LEFT_ALONE = [norms, matrix_vector, in_double, distance, pair_terms]
SIZES = dict.fromkeys("MNKRB", 6)


def dot_instruction(part: DType, cost: float) -> Contraction:
    return Contraction("dot", part, part, F32, 2, cost, frozenset({16}))


AVX512_BF16 = Machine(512, 32, contractions=(dot_instruction(BF16, 1.0),))
TILES = Machine(512, 32, contractions=(dot_instruction(BF16, 0.125), dot_instruction(F16, 0.125)))
BF16_TILES = Machine(512, 32, contractions=(dot_instruction(BF16, 0.125),))
NOTHING = Machine(256, 16)


def fast(kernel: kj.Kernel, contract: Contract, machine: Machine = TILES) -> ContractedFormula:
    found = contracted(kernel.definition.example, contract, machine, SIZES)
    assert found is not None
    return found


# ---------------------------------------------------------------------- recognition


@pytest.mark.parametrize("kernel", RECOGNISED, ids=lambda kernel: kernel.definition.name)
def test_products_of_rows_are_recognised(kernel: kj.Kernel) -> None:
    formula = kernel.definition.example
    found = products(formula)
    assert len(found) == (2 if kernel is two_products else 1)
    for product in found:
        i, j = formula.axes[-2:] if kernel is not taken_names else formula.axes[:2]
        assert {i, *product.axes} <= dependencies(product.left)
        assert {j, *product.axes} <= dependencies(product.right)
        assert i not in dependencies(product.right)
        assert j not in dependencies(product.left)


@pytest.mark.parametrize("kernel", LEFT_ALONE, ids=lambda kernel: kernel.definition.name)
def test_what_is_no_product_of_two_f32_rows_is_left_alone(kernel: kj.Kernel) -> None:
    assert products(kernel.definition.example) == ()
    assert contracted(kernel.definition.example, Contract(rows=0.5, elements=0.5), TILES, SIZES) is None


def test_nested_sums_are_one_product_over_both_axes() -> None:
    (product,) = products(convolution.definition.example)
    assert [axis.name for axis in product.axes] == ["r", "k"]
    assert product.terms({**SIZES, "R": 3, "K": 100}) == 512


def test_a_row_that_an_outer_reduction_runs_over_is_unfit_where_any_of_them_is() -> None:
    contract = fast(best_part, Contract(rows=1e-6))
    assert [sorted(axis.name for axis in dependencies(condition)) for condition in contract.unfit] == [["i"], ["j"]]


# ---------------------------------------------------------------------- the choice


@pytest.mark.parametrize(
    ("machine", "norm", "tolerance", "name"),
    [
        (NOTHING, "rows", 1.0, "f32"),
        (AVX512_BF16, "rows", 1e-2, "bf16"),
        (AVX512_BF16, "elements", 1e-2, "bf16"),
        (AVX512_BF16, "rows", 1e-3, "f32"),  # three products at half the price are no bargain
        (TILES, "rows", 1e-3, "f16"),
        (TILES, "rows", 1e-6, "f16 in 2 parts"),
        (TILES, "rows", 2e-7, "bf16 in 3 parts"),
        (TILES, "rows", 6e-8, "f32"),
        (TILES, "elements", 2e-6, "bf16 in 3 parts"),  # f16 would refuse rows of normal data
        (TILES, "elements", 1e-4, "bf16 in 2 parts"),
        (TILES, "elements", 1e-2, "f16"),  # costs what bf16 does, and is more accurate
        (BF16_TILES, "rows", 1e-4, "bf16 in 2 parts"),
        (BF16_TILES, "rows", 1e-6, "bf16 in 3 parts"),
    ],
)
def test_the_cheapest_scheme_that_keeps_the_tolerance_is_chosen(
    machine: Machine, norm: Norm, tolerance: float, name: str
) -> None:
    assert choose(machine, 1024, [(norm, tolerance)]).name == name


@pytest.mark.parametrize("machine", [NOTHING, AVX512_BF16, TILES, BF16_TILES])
@pytest.mark.parametrize("terms", [1, 1024, 1 << 20, 1 << 40])
@pytest.mark.parametrize("exponent", range(-24, 1))
def test_no_choice_breaks_the_tolerance_or_costs_more_than_f32(machine: Machine, terms: int, exponent: int) -> None:
    for norm in ("rows", "elements"):
        scheme = choose(machine, terms, [(norm, 2.0**exponent)])
        assert scheme.error < 2.0**exponent
        assert scheme.cost(machine) <= PLAIN.cost(machine)
        if not scheme.is_plain:
            limits = scheme.limits(2.0**exponent, norm, terms)
            assert 0 < limits.least <= 2.0**-30 < 2.0**30 <= limits.greatest
            assert limits.least_share <= 2.0**-24


def test_both_tolerances_are_kept() -> None:
    both = fast(linear, Contract(rows=1e-6, elements=1e-4)).products[0]
    alone = fast(linear, Contract(elements=1e-4)).products[0]
    assert alone.scheme.name == "bf16 in 2 parts"
    assert both.scheme.name == "bf16 in 3 parts"
    assert both.limits.least_element > 0
    assert Contract(rows=1e-3, elements=1e-4).tolerances == (("elements", 1e-4),)


def test_sums_too_long_for_their_bound_stay_f32() -> None:
    assert choose(TILES, 1 << 23, [("rows", 1e-2)]).is_plain
    with_all = contracted(linear.definition.example, Contract(rows=1e-2), TILES, {**SIZES, "K": 1 << 23})
    assert with_all is None


def test_each_product_gets_its_own_scheme() -> None:
    formula = two_products.definition.example
    found = contracted(formula, Contract(rows=1e-2), TILES, {**SIZES, "R": 1 << 24})
    assert found is not None
    assert [product.product.axes[0].name for product in found.products] == ["k"]
    assert len(fast(two_products, Contract(rows=1e-2)).unfit) == 4


@pytest.mark.parametrize("machine", [TILES, BF16_TILES])
def test_sizes_of_one_power_of_two_share_their_formula(machine: Machine) -> None:
    formula, contract = cosine.definition.example, Contract(rows=1e-6)
    at = {size: contracted(formula, contract, machine, {**SIZES, "K": size}) for size in (513, 1000, 1024, 1025)}
    assert at[513] == at[1000] == at[1024] != at[1025]


# ---------------------------------------------------------------------- the formula


def is_contraction(node: Node, part: DType) -> bool:
    """Whether it is a sum of products of two parts of one type, each cast to f32."""
    body = node.sources[0]
    if body.op is not Op.MUL or node.dtype != F32:
        return False
    return all(source.op is Op.CAST and source.sources[0].dtype == part for source in body.sources)


@pytest.mark.parametrize("kernel", RECOGNISED, ids=lambda kernel: kernel.definition.name)
@pytest.mark.parametrize("scheme", [s for s in SCHEMES if not s.is_plain], ids=lambda scheme: scheme.name)
def test_the_fast_formula_is_well_formed_and_has_a_sum_for_every_product(kernel: kj.Kernel, scheme: object) -> None:
    formula = kernel.definition.example
    chosen = next(s for s in SCHEMES if s is scheme)
    machine = Machine(512, 32, contractions=(dot_instruction(chosen.part, 0.01),))
    found = contracted(formula, Contract(rows=chosen.error * 1.1), machine, SIZES, [chosen])
    assert found is not None
    assert verify(found.fast) == []
    for product in found.products:
        sums = {n for n in product.fast.walk() if n.op is Op.REDUCE and is_contraction(n, chosen.part)}
        assert len(sums) == len(chosen.products)
    for condition in found.unfit:
        assert condition.dtype == BOOL
        assert dependencies(condition) < frozenset(formula.axes)
    assert factor(found.fast, machine).final.root is not None


def arrays_for(kernel: kj.Kernel) -> dict[str, np.ndarray]:
    random = np.random.default_rng(5)
    arrays = {}
    for parameter in kernel.definition.example.arrays:
        shape = [extent.evaluate(SIZES) for extent in parameter.axes]
        if parameter.name == "rows":
            arrays[parameter.name] = random.integers(0, 6, shape)
        else:
            arrays[parameter.name] = random.standard_normal(shape).astype("f2" if parameter.dtype == F16 else "f4")
    return arrays


@pytest.mark.parametrize("kernel", RECOGNISED, ids=lambda kernel: kernel.definition.name)
@pytest.mark.parametrize("machine", [TILES, BF16_TILES])
def test_the_fast_formula_means_what_the_plain_one_does(kernel: kj.Kernel, machine: Machine) -> None:
    """Statistics and epilogues included; the values of these kernels are of the order of 1."""
    found, arrays = fast(kernel, Contract(rows=1e-6), machine), arrays_for(kernel)
    np.testing.assert_allclose(
        interpret(found.fast, arrays, SIZES), interpret(found.plain, arrays, SIZES), rtol=0, atol=3e-5
    )


def test_a_cosine_is_off_by_the_tolerance() -> None:
    """Norm-wise relative to the rows' norms is absolute for a cosine, whose quotient and root round in f32."""
    found, arrays = fast(cosine, Contract(rows=1e-3)), arrays_for(cosine)
    a, b = (x.astype(np.float64) for x in arrays.values())
    exact = a @ b.T / np.sqrt((a * a).sum(1)[:, None] * (b * b).sum(1)[None, :])
    error = np.abs(interpret(found.fast, arrays, SIZES) - exact).max()
    assert 1e-3 / 1000 < error <= 1e-3 + 8 * UNIT_ROUNDOFF


def test_empty_sums_are_zero_and_their_rows_fit() -> None:
    found = fast(linear, Contract(rows=1e-6))
    sizes = {**SIZES, "K": 0}
    arrays = {"x": np.empty((6, 0), "f4"), "w": np.empty((6, 0), "f4"), "bias": np.ones(6, "f4")}
    np.testing.assert_array_equal(interpret(found.fast, arrays, sizes), np.ones((6, 6), "f4"))


# ---------------------------------------------------------------------- the decorator


def test_a_kernel_keeps_its_contract() -> None:
    assert cosine.contract == Contract(rows=1e-6)
    assert linear.contract is None
    both = kj.kernel(tolerance=1, elementwise_tolerance=np.float32(0.5))(linear.function)
    assert both.contract == Contract(1.0, 0.5)


@pytest.mark.parametrize("value", [0, -1e-6, 1e-8, 1.5, math.nan, math.inf, True, "1e-6", 1e-6j, [1e-6]])
@pytest.mark.parametrize("name", ["tolerance", "elementwise_tolerance"])
def test_a_tolerance_that_nothing_can_keep_is_refused(name: str, value: object) -> None:
    with pytest.raises(errors.WrongTolerance, match=rf"`{name}` of linear .* but .* came"):
        kj.kernel(**{name: value})(linear.function)
