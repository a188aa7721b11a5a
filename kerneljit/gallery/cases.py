"""One case for every kernel of the gallery: its inputs, its oracle and how the two are compared.

In: a NumPy random generator and sizes of dims. Out: named inputs of exactly the declared types, the
expected result, and what is wrong with a result that was got. Results are compared as
`|got - want| <= tolerance * (|want| + magnitude)`, where the magnitude is that of the terms from
which an element is summed: terms that cancel leave their rounding errors behind, so a bound that
looked at the sum alone would blame a correct kernel. Where the result is a half, its own rounding is
coarse but that of the terms is not: the magnitude then counts with the tolerance of f32. Integers and
booleans must be equal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import ml_dtypes
import numpy as np

from kerneljit.ir.dtype import BY_NAME, to_numpy
from kerneljit.ir.extent import Extent, parse_extent

from . import kernels, oracles, values
from .oracles import Array
from .values import Draw, Fill

if TYPE_CHECKING:
    from kerneljit.kernel import Kernel

SIZES: Mapping[str, int] = {
    "B": 2, "M": 5, "N": 7, "K": 19, "L": 4, "W": 3, "T": 23, "H": 6, "V": 8, "P": 3, "Q": 2, "R": 11,
}  # fmt: skip

SINGLE = 1e-5
# Each is a few hundred roundings of the accumulator, or one of the result where that is coarser.
TOLERANCES: Mapping[np.dtype[Any], float] = {
    np.dtype(np.float64): 1e-13,
    np.dtype(np.float32): SINGLE,
    np.dtype(np.float16): 1e-3,
    np.dtype(ml_dtypes.bfloat16): 8e-3,
}


@dataclass(frozen=True)
class Recipe:
    """How one parameter is made: its declaration, such as `f32[M, K]` or `f32`, and its values."""

    declared: str
    fill: Fill

    @property
    def type_name(self) -> str:
        return self.declared.partition("[")[0]

    @property
    def axes(self) -> tuple[Extent, ...] | None:
        """The shape of an array, None for a scalar."""
        _, bracket, axes = self.declared.partition("[")
        return tuple(map(parse_extent, axes.rstrip("]").split(","))) if bracket else None


@dataclass(frozen=True)
class Case:
    """A kernel with inputs that make sense for it, and an independent opinion of the result."""

    name: str
    kernel: Kernel
    recipes: Mapping[str, Recipe]
    sizes: Mapping[str, int]
    oracle: Callable[..., Array]
    tags: tuple[str, ...]
    keyword_dims: tuple[str, ...] = ()
    tolerance: float = SINGLE
    magnitude: Callable[..., Any] = field(default=lambda **inputs: 1.0)
    demo_sizes: Mapping[str, int] | None = None
    numpy_way: Callable[..., Array] | None = None

    def inputs(
        self,
        generator: np.random.Generator,
        sizes: Mapping[str, int] | None = None,
        *,
        word: Any = np.uint64,
        real: Any = np.float32,
        integer: Any = np.int32,
    ) -> dict[str, Any]:
        """A value for every parameter, in order; `word`, `real`, `integer` say what generics become."""
        sizes = {**self.sizes, **(sizes or {})}
        generic = {"bits": np.dtype(word), "real": np.dtype(real), "integer": np.dtype(integer)}
        made: dict[str, Any] = {}
        for name, recipe in self.recipes.items():
            dtype = generic.get(recipe.type_name) or to_numpy(BY_NAME[recipe.type_name])
            shape = tuple(axis.evaluate(sizes) for axis in recipe.axes or ())
            value = recipe.fill(Draw(generator, sizes, shape, dtype, generic["bits"]))
            made[name] = value if recipe.axes is None else np.ascontiguousarray(value, dtype)
        return made

    def keywords(self, sizes: Mapping[str, int] | None = None) -> dict[str, int]:
        """The dims that no shape determines, for the call and for the oracle."""
        sizes = {**self.sizes, **(sizes or {})}
        return {name: sizes[name] for name in self.keyword_dims}

    def problem(self, got: Any, inputs: Mapping[str, Any], sizes: Mapping[str, int] | None = None) -> str:
        """What is wrong with a result, with the worst element; empty if nothing is."""
        return self.difference(got, self.oracle(**inputs, **self.keywords(sizes)), inputs, sizes)

    def difference(self, got: Any, want: Any, inputs: Mapping[str, Any], sizes: Mapping[str, int] | None = None) -> str:
        """Where a result differs from another opinion by more than is allowed; empty if nowhere."""
        got, want = np.asarray(got), np.asarray(want)
        if got.dtype != want.dtype or got.shape != want.shape:
            return f"{self.name}: got {got.dtype}{got.shape}, expected {want.dtype}{want.shape}"
        excess = self._excess(got, want, self.magnitude(**inputs, **self.keywords(sizes)))
        if not (excess > 1.0).any():
            return ""
        worst = tuple(map(int, np.unravel_index(int(excess.argmax()), want.shape)))
        return (
            f"{self.name}{list(worst)}: got {got[worst]}, expected {want[worst]}, an error of "
            f"{excess[worst]:.3g} times what is allowed; {int((excess > 1.0).sum())} of {want.size} differ"
        )

    def _excess(self, got: Array, want: Array, magnitude: Any) -> Array:
        """The error of each element as a multiple of what is allowed."""
        if want.dtype not in TOLERANCES:
            return np.where(got == want, 0.0, np.inf)
        tolerance = TOLERANCES[want.dtype] if "generic" in self.tags else self.tolerance
        wide_got, wide_want = got.astype(np.float64), want.astype(np.float64)
        same = (wide_got == wide_want) | (np.isnan(wide_got) & np.isnan(wide_want))
        with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
            of_terms = min(tolerance, SINGLE) * np.asarray(magnitude, np.float64)
            allowed = tolerance * np.abs(wide_want) + of_terms
            error = np.abs(wide_got - wide_want) / allowed
        return np.where(same, 0.0, np.where(np.isfinite(error), error, np.inf))


# The table.


def _of_absolute_values(oracle: Callable[..., Array]) -> Callable[..., Any]:
    """The magnitude of a sum of products: the same sum with nothing cancelling."""

    def magnitude(**inputs: Any) -> Any:
        return oracle(**{name: value if name == "rows" else np.abs(value) for name, value in inputs.items()})

    return magnitude


def _case(
    name: str,
    tags: str,
    sizes: Mapping[str, int] | None = None,
    recipes: Mapping[str, tuple[str, Fill]] | None = None,
    **options: Any,
) -> Case:
    made = {parameter: Recipe(*recipe) for parameter, recipe in (recipes or {}).items()}
    named = [dim for recipe in made.values() for axis in recipe.axes or () for dim in axis.dims]
    known = {dim: SIZES[dim] for dim in [*dict.fromkeys(named), *options.get("keyword_dims", ())]}
    oracle = getattr(oracles, name)
    words = tuple(tags.split())
    if "products" in words:
        options.setdefault("magnitude", _of_absolute_values(oracle))
    return Case(name, getattr(kernels, name), made, {**known, **(sizes or {})}, oracle, words, **options)


_A, _B = ("f32[M, K]", values.normal), ("f32[N, K]", values.normal)
_BITS = {"a": ("bits[M, W]", values.words), "b": ("bits[N, W]", values.words)}
_PAIR = {"a": _A, "b": _B}
_LINEAR = {"x": _A, "weight": _B, "bias": ("f32[N]", values.normal)}
_ROWS = {"x": ("f32[M, N]", values.normal)}
_SERIES = {"x": ("f32[T + W - 1]", values.normal)}
_EPSILON = ("f32", values.always(1e-5))

_ALL: tuple[Case, ...] = (
    _case("dot", "float products", recipes={"a": ("f32[K]", values.normal), "b": ("f32[K]", values.normal)}),
    _case(
        "cosine",
        "float pairwise headline",
        recipes=_PAIR,
        demo_sizes={"M": 1000, "N": 1000, "K": 256},
        numpy_way=oracles.numpy_cosine,
    ),
    _case(
        "cosine_f64",
        "float pairwise",
        recipes={"a": ("f64[M, K]", values.normal), "b": ("f64[N, K]", values.normal)},
        tolerance=TOLERANCES[np.dtype(np.float64)],
    ),
    _case("squared_euclidean", "float pairwise", recipes=_PAIR),
    _case("euclidean", "float pairwise", recipes=_PAIR),
    _case("weighted_euclidean", "float pairwise", recipes={**_PAIR, "weight": ("f32[K]", values.positive)}),
    _case(
        "manhattan",
        "float pairwise headline",
        recipes=_PAIR,
        demo_sizes={"M": 300, "N": 300, "K": 128},
        numpy_way=oracles.numpy_manhattan,
    ),
    _case("chebyshev", "float pairwise", recipes=_PAIR),
    _case("minkowski", "float pairwise scalar", recipes={**_PAIR, "order": ("f32", values.always(2.5))}),
    _case(
        "canberra",
        "float pairwise",
        recipes={"a": ("f32[M, K]", values.sparse), "b": ("f32[N, K]", values.sparse)},
    ),
    _case(
        "bray_curtis",
        "float pairwise",
        recipes={"a": ("f32[M, K]", values.amounts), "b": ("f32[N, K]", values.amounts)},
    ),
    _case("correlation", "float pairwise", recipes=_PAIR),
    _case(
        "jensen_shannon",
        "float pairwise",
        recipes={"p": ("f32[M, K]", values.probabilities), "q": ("f32[N, K]", values.probabilities)},
    ),
    _case(
        "haversine",
        "float pairwise headline",
        recipes={"a": ("f32[M, 2]", values.places), "b": ("f32[N, 2]", values.places)},
        # Near the antipode one rounding of the chord moves the angle by its square root.
        magnitude=lambda **inputs: 10.0 * oracles.EARTH_RADIUS_KM,
        demo_sizes={"M": 1500, "N": 1500},
        numpy_way=oracles.numpy_haversine,
    ),
    _case(
        "mahalanobis",
        "float pairwise",
        recipes={**_PAIR, "inverse": ("f32[K, K]", values.inverse_covariance)},
        magnitude=lambda a, **inputs: float(a.shape[1]),
    ),
    _case(
        "bilinear",
        "float pairwise products",
        recipes={"x": _A, "form": ("f32[K, L]", values.normal), "y": ("f32[N, L]", values.normal)},
    ),
    _case("gaussian_kernel", "float pairwise scalar", recipes={**_PAIR, "gamma": ("f32", values.always(0.0625))}),
    _case(
        "indirect_dot",
        "float pairwise products indirect",
        recipes={"a": _A, "b": ("f32[R, K]", values.normal), "rows": ("i64[N]", values.row_numbers)},
    ),
    _case(
        "rows_equal",
        "bool pairwise scalar",
        {"K": 3},
        {
            "a": ("f32[M, K]", values.repeats),
            "b": ("f32[N, K]", values.repeats),
            "tolerance": ("f32", values.always(0.0625)),
        },
    ),
    _case(
        "tanimoto",
        "bits pairwise headline",
        recipes=_BITS,
        demo_sizes={"M": 500, "N": 4000, "W": 32},
        numpy_way=oracles.numpy_tanimoto,
    ),
    _case("dice", "bits pairwise", recipes=_BITS),
    _case(
        "tversky",
        "bits pairwise scalar",
        recipes={**_BITS, "alpha": ("f32", values.always(0.25)), "beta": ("f32", values.always(0.75))},
    ),
    _case("hamming", "bits pairwise", recipes=_BITS),
    _case("masked_hamming", "bits pairwise", recipes={**_BITS, "mask": ("bits[W]", values.whole)}),
    _case("kulczynski", "bits pairwise", recipes=_BITS),
    _case("russell_rao", "bits pairwise scalar", recipes={**_BITS, "length": ("i32", values.bit_length)}),
    _case(
        "substructure_screen",
        "bits bool pairwise",
        {"W": 1},
        {"query": ("bits[M, W]", values.thin_words), "target": ("bits[N, W]", values.thick_words)},
    ),
    _case(
        "count_tanimoto",
        "integer pairwise",
        recipes={"a": ("u8[M, K]", values.words), "b": ("u8[N, K]", values.words)},
    ),
    _case(
        "integer_matmul",
        "integer matmul generic",
        recipes={"a": ("integer[M, K]", values.moderate), "b": ("integer[K, N]", values.moderate)},
    ),
    _case("rank", "integer rows", recipes={"x": ("f32[N]", values.ties)}),
    _case("matmul", "float matmul products", recipes={"a": _A, "b": ("f32[K, N]", values.normal)}),
    _case("matmul_nt", "float matmul pairwise products", recipes=_PAIR),
    _case(
        "matmul_tn",
        "float matmul products",
        recipes={"a": ("f32[K, M]", values.normal), "b": ("f32[K, N]", values.normal)},
    ),
    _case("matmul_tt", "float matmul products", recipes={"a": ("f32[K, M]", values.normal), "b": _B}),
    _case(
        "matmul_f64",
        "float matmul products",
        recipes={"a": ("f64[M, K]", values.normal), "b": ("f64[K, N]", values.normal)},
        tolerance=TOLERANCES[np.dtype(np.float64)],
    ),
    _case(
        "matmul_real",
        "float matmul pairwise products generic",
        recipes={"a": ("real[M, K]", values.normal), "b": ("real[N, K]", values.normal)},
    ),
    _case(
        "matmul_f16",
        "float half matmul pairwise products",
        recipes={"a": ("f16[M, K]", values.normal), "b": ("f16[N, K]", values.normal)},
        tolerance=TOLERANCES[np.dtype(np.float16)],
    ),
    _case(
        "matmul_bf16",
        "float half matmul pairwise products",
        recipes={"a": ("bf16[M, K]", values.normal), "b": ("bf16[N, K]", values.normal)},
    ),
    _case(
        "matmul_bf16_rounded",
        "float half matmul pairwise products",
        recipes={"a": ("bf16[M, K]", values.normal), "b": ("bf16[N, K]", values.normal)},
        tolerance=TOLERANCES[np.dtype(ml_dtypes.bfloat16)],
    ),
    _case(
        "matmul_i8",
        "integer matmul pairwise",
        recipes={"a": ("i8[M, K]", values.whole), "b": ("i8[N, K]", values.whole)},
    ),
    _case(
        "matmul_u8_i8",
        "integer matmul pairwise",
        recipes={"a": ("u8[M, K]", values.whole), "b": ("i8[N, K]", values.whole)},
    ),
    _case(
        "linear_i8",
        "integer matmul pairwise scalar",
        recipes={
            "a": ("i8[M, K]", values.whole),
            "b": ("i8[N, K]", values.whole),
            "scale": ("f32[N]", values.level_scale),
            "zero": ("i32", values.always(-7)),
        },
    ),
    _case(
        "batched_matmul",
        "float matmul products",
        recipes={"a": ("f32[B, M, K]", values.normal), "b": ("f32[B, K, N]", values.normal)},
    ),
    _case(
        "linear_relu",
        "float matmul pairwise products headline",
        recipes=_LINEAR,
        demo_sizes={"M": 512, "N": 1024, "K": 1024},
        numpy_way=oracles.numpy_linear_relu,
    ),
    _case(
        "linear_gelu",
        "float matmul pairwise",
        recipes=_LINEAR,
        magnitude=_of_absolute_values(oracles.linear_gelu),
    ),
    # Both functions have a slope of at most 1, so the error is that of the layer before them.
    _case(
        "linear_sigmoid",
        "float matmul pairwise",
        recipes=_LINEAR,
        magnitude=_of_absolute_values(oracles.linear_relu),
    ),
    _case(
        "linear_tanh",
        "float matmul pairwise",
        recipes=_LINEAR,
        magnitude=_of_absolute_values(oracles.linear_relu),
    ),
    _case("matrix_vector", "float products", recipes={"a": _A, "x": ("f32[K]", values.normal)}),
    _case("outer", "float", recipes={"a": ("f32[M]", values.normal), "b": ("f32[N]", values.normal)}),
    _case(
        "attention_score",
        "float pairwise window",
        {"T": 6},
        {"query": ("f32[T, K]", values.normal), "key": ("f32[T, K]", values.normal)},
        magnitude=lambda query, **inputs: np.sqrt(query.shape[1]),
    ),
    _case(
        "attention_weight",
        "float pairwise nested",
        recipes={"query": _A, "key": _B},
    ),
    _case(
        "softmax",
        "float rows headline",
        recipes=_ROWS,
        demo_sizes={"M": 2000, "N": 2000},
        numpy_way=oracles.numpy_softmax,
    ),
    _case(
        "layer_norm",
        "float rows scalar",
        recipes={
            **_ROWS,
            "gamma": ("f32[N]", values.normal),
            "beta": ("f32[N]", values.normal),
            "epsilon": _EPSILON,
        },
    ),
    _case(
        "rms_norm",
        "float rows scalar",
        recipes={**_ROWS, "gamma": ("f32[N]", values.normal), "epsilon": _EPSILON},
    ),
    _case("standard_score", "float columns", recipes=_ROWS),
    _case("min_max_scale", "float columns", recipes=_ROWS),
    _case("mean", "float", recipes={"x": ("f32[N]", values.normal)}),
    _case("masked_mean", "float rows", recipes={"x": _A, "mask": ("bool_[M, K]", values.chance)}),
    _case("has_missing", "bool rows", recipes={"x": ("f32[M, K]", values.holes)}),
    _case("transpose", "float", recipes=_ROWS, tolerance=0.0),
    _case("rolling_mean", "float window", {"W": 5}, _SERIES, keyword_dims=("W",)),
    _case(
        "rolling_deviation",
        "float window headline",
        {"W": 5},
        _SERIES,
        keyword_dims=("W",),
        demo_sizes={"T": 500_000, "W": 32},
        numpy_way=oracles.numpy_rolling_deviation,
    ),
    _case(
        "causal_sum",
        "float window",
        {"W": 5},
        {"x": ("f32[T]", values.normal)},
        keyword_dims=("W",),
        magnitude=lambda W, **inputs: float(W),
    ),
    _case(
        "exponential_average",
        "float window scalar",
        {"W": 5},
        {"x": ("f32[T]", values.normal), "alpha": ("f32", values.always(0.25))},
        keyword_dims=("W",),
    ),
    _case("hann_window", "float", {"W": 9}, keyword_dims=("W",)),
    _case("convolution", "float window products", recipes={**_SERIES, "taps": ("f32[W]", values.normal)}),
    _case(
        "strided_convolution",
        "float window products",
        recipes={"x": ("f32[2*T + W - 2]", values.normal), "taps": ("f32[W]", values.normal)},
    ),
    _case(
        "convolution_2d",
        "float window products",
        recipes={"image": ("f32[H + P - 1, V + Q - 1]", values.normal), "taps": ("f32[P, Q]", values.normal)},
    ),
    _case("max_pool", "float window", recipes={"image": ("f32[2*H, 2*V]", values.normal)}, tolerance=0.0),
    _case("luminance", "integer", recipes={"image": ("u8[H, V, 3]", values.whole)}),
)

CASES: Mapping[str, Case] = {case.name: case for case in _ALL}
HEADLINE: tuple[str, ...] = tuple(case.name for case in _ALL if "headline" in case.tags)
