"""Kernels that people need, each as the formula of one element.

In: nothing. Out: one kernel per computation, named after it. `cases.py` gives each its inputs.
"""

# Annotations here are dims and shapes, not Python types, so no type checker can read them.
# mypy: ignore-errors

import math

import kerneljit as kj
from kerneljit import bf16, bits, bool_, f16, f32, f64, i8, i32, i64, integer, real, u8

B, M, N, K, L, W, T = kj.dims("B M N K L W T")
H, V, P, Q, R = kj.dims("H V P Q R")

EARTH_RADIUS_KM = 6371.0088
HALF_PI = math.pi / 2
TWO_PI = 2 * math.pi
INFINITY = math.inf


# Functions that several kernels share.


@kj.function
def gelu(x):
    """The Gaussian error linear unit, in its exact form."""
    return 0.5 * x * (1.0 + kj.erf(x * 0.7071067811865476))


@kj.function
def square(x):
    """x times x."""
    return x * x


@kj.function
def relative_change(x, y):
    """One term of the Canberra distance; 0 where both are 0."""
    size = abs(x) + abs(y)
    return abs(x - y) / size if size else 0.0


@kj.function
def order(p):
    """p log(p), one term of a negative entropy; 0 where p is 0."""
    return p * kj.log(p) if p > 0.0 else 0.0


@kj.function
def small_arcsine(x, z):
    """Cephes' asinf for 0 <= x <= 0.5, where z is x squared: good to an ulp or two of f32."""
    high = (4.2163199048e-2 * z + 2.4181311049e-2) * z + 4.5470025998e-2
    return x + x * z * ((high * z + 7.4953002686e-2) * z + 1.6666752422e-1)


@kj.function
def arcsine(x):
    """The arcsine of 0 <= x <= 1; the half-angle identity keeps the polynomial in its range."""
    rest = 0.5 * (1.0 - x)
    return small_arcsine(x, x * x) if x <= 0.5 else HALF_PI - 2.0 * small_arcsine(kj.sqrt(rest), rest)


# Distances and similarities of float rows.


@kj.kernel
def dot(a: f32[K], b: f32[K]) -> f32:
    """Inner product of two vectors."""
    return sum(a[k] * b[k] for k in K)


@kj.kernel
def cosine(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Cosine similarity of all pairs of rows."""
    product = sum(a[i, k] * b[j, k] for k in K)
    aa = sum(a[i, k] * a[i, k] for k in K)
    bb = sum(b[j, k] * b[j, k] for k in K)
    return product / kj.sqrt(aa * bb)


@kj.kernel
def cosine_f64(i: M, j: N, a: f64[M, K], b: f64[N, K]) -> f64:
    """Cosine similarity in double precision."""
    product = sum(a[i, k] * b[j, k] for k in K)
    aa = sum(a[i, k] * a[i, k] for k in K)
    bb = sum(b[j, k] * b[j, k] for k in K)
    return product / (kj.sqrt(aa) * kj.sqrt(bb))


@kj.kernel
def squared_euclidean(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Squared Euclidean (L2) distance."""
    return sum((a[i, k] - b[j, k]) ** 2 for k in K)


@kj.kernel
def euclidean(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Euclidean (L2) distance."""
    return kj.sqrt(sum(square(a[i, k] - b[j, k]) for k in K))


@kj.kernel
def weighted_euclidean(i: M, j: N, a: f32[M, K], b: f32[N, K], weight: f32[K]) -> f32:
    """Euclidean distance with a weight per column."""
    return kj.sqrt(sum(weight[k] * square(a[i, k] - b[j, k]) for k in K))


@kj.kernel
def manhattan(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Manhattan (L1, city block) distance."""
    return sum(abs(a[i, k] - b[j, k]) for k in K)


@kj.kernel
def chebyshev(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Chebyshev (greatest coordinate) distance."""
    return max(abs(a[i, k] - b[j, k]) for k in K)


@kj.kernel
def minkowski(i: M, j: N, a: f32[M, K], b: f32[N, K], order: f32) -> f32:
    """Minkowski distance of an order that is known at run time."""
    return pow(sum(pow(abs(a[i, k] - b[j, k]), order) for k in K), 1.0 / order)


@kj.kernel
def canberra(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Canberra distance; a term 0/0 counts 0."""
    return sum(relative_change(a[i, k], b[j, k]) for k in K)


@kj.kernel
def bray_curtis(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Bray-Curtis dissimilarity of abundances; 0 between two empty samples."""
    different = sum(abs(a[i, k] - b[j, k]) for k in K)
    total = sum(abs(a[i, k] + b[j, k]) for k in K)
    return different / total if total else 0.0


@kj.kernel
def correlation(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Pearson's correlation of all pairs of rows."""
    mean_a = sum(a[i, k] for k in K) / K
    mean_b = sum(b[j, k] for k in K) / K
    covariance = sum((a[i, k] - mean_a) * (b[j, k] - mean_b) for k in K)
    spread_a = sum(square(a[i, k] - mean_a) for k in K)
    spread_b = sum(square(b[j, k] - mean_b) for k in K)
    return covariance / kj.sqrt(spread_a * spread_b)


@kj.kernel
def jensen_shannon(i: M, j: N, p: f32[M, K], q: f32[N, K]) -> f32:
    """Jensen-Shannon divergence, in nats, of rows of probabilities.

    By entropies, so that only the mixture's logarithm belongs to a pair; term by term, so that nothing large cancels.
    """
    return sum(0.5 * order(p[i, k]) + 0.5 * order(q[j, k]) - order(0.5 * p[i, k] + 0.5 * q[j, k]) for k in K)


@kj.kernel
def haversine(i: M, j: N, a: f32[M, 2], b: f32[N, 2]) -> f32:
    """Great-circle distance in km between points given as latitude and longitude in radians."""
    north = square(kj.sin(0.5 * (a[i, 0] - b[j, 0])))
    east = square(kj.sin(0.5 * (a[i, 1] - b[j, 1])))
    chord = north + kj.cos(a[i, 0]) * kj.cos(b[j, 0]) * east
    return 2.0 * EARTH_RADIUS_KM * arcsine(min(kj.sqrt(chord), 1.0))


@kj.kernel
def mahalanobis(i: M, j: N, a: f32[M, K], b: f32[N, K], inverse: f32[K, K]) -> f32:
    """Mahalanobis distance, given the inverse of the covariance matrix."""
    form = sum((a[i, p] - b[j, p]) * inverse[p, q] * (a[i, q] - b[j, q]) for p in K for q in K)
    return kj.sqrt(max(form, 0.0))


@kj.kernel
def bilinear(i: M, j: N, x: f32[M, K], form: f32[K, L], y: f32[N, L]) -> f32:
    """Bilinear form x A y of all pairs of rows."""
    return sum(x[i, p] * form[p, q] * y[j, q] for p in K for q in L)


@kj.kernel
def gaussian_kernel(i: M, j: N, a: f32[M, K], b: f32[N, K], gamma: f32) -> f32:
    """Gaussian (RBF) kernel exp(-gamma |a - b|^2)."""
    return kj.exp(-gamma * sum(square(a[i, k] - b[j, k]) for k in K))


@kj.kernel
def indirect_dot(i: M, j: N, a: f32[M, K], b: f32[R, K], rows: i64[N]) -> f32:
    """Inner products with the rows of a table that a list of row numbers names."""
    return sum(a[i, k] * b[rows[j], k] for k in K)


@kj.kernel
def rows_equal(i: M, j: N, a: f32[M, K], b: f32[N, K], tolerance: f32) -> bool_:
    """Whether two rows agree within a tolerance in every column."""
    return all(abs(a[i, k] - b[j, k]) <= tolerance for k in K)


# Similarities of bit rows, byte rows and integers.


@kj.kernel
def tanimoto(i: M, j: N, a: bits[M, W], b: bits[N, W]) -> f32:
    """Tanimoto (Jaccard) similarity of fingerprints; 1 between two empty ones."""
    both = sum(kj.popcount(a[i, w] & b[j, w]) for w in W)
    either = sum(kj.popcount(a[i, w] | b[j, w]) for w in W)
    return both / either if either else 1.0


@kj.kernel
def dice(i: M, j: N, a: bits[M, W], b: bits[N, W]) -> f32:
    """Dice similarity of fingerprints; 1 between two empty ones."""
    both = sum(kj.popcount(a[i, w] & b[j, w]) for w in W)
    total = sum(kj.popcount(a[i, w]) + kj.popcount(b[j, w]) for w in W)
    return 2 * both / total if total else 1.0


@kj.kernel
def tversky(i: M, j: N, a: bits[M, W], b: bits[N, W], alpha: f32, beta: f32) -> f32:
    """Tversky similarity of fingerprints; 1 where nothing is left to compare."""
    both = f32(sum(kj.popcount(a[i, w] & b[j, w]) for w in W))
    only_a = f32(sum(kj.popcount(a[i, w] & ~b[j, w]) for w in W))
    only_b = f32(sum(kj.popcount(b[j, w] & ~a[i, w]) for w in W))
    total = both + alpha * only_a + beta * only_b
    return both / total if total else 1.0


@kj.kernel
def hamming(i: M, j: N, a: bits[M, W], b: bits[N, W]) -> i32:
    """Number of bits that differ."""
    return sum(kj.popcount(a[i, w] ^ b[j, w]) for w in W)


@kj.kernel
def masked_hamming(i: M, j: N, a: bits[M, W], b: bits[N, W], mask: bits[W]) -> i32:
    """Number of bits that differ among those that a mask selects."""
    return sum(kj.popcount((a[i, w] ^ b[j, w]) & mask[w]) for w in W)


@kj.kernel
def kulczynski(i: M, j: N, a: bits[M, W], b: bits[N, W]) -> f32:
    """Kulczynski similarity: the mean share of common bits; 0 where a row is empty."""
    both = sum(kj.popcount(a[i, w] & b[j, w]) for w in W)
    in_a = sum(kj.popcount(a[i, w]) for w in W)
    in_b = sum(kj.popcount(b[j, w]) for w in W)
    return 0.5 * (both / in_a + both / in_b) if in_a > 0 and in_b > 0 else 0.0


@kj.kernel
def russell_rao(i: M, j: N, a: bits[M, W], b: bits[N, W], length: i32) -> f32:
    """Russell-Rao similarity: common bits as a share of the fingerprint's length in bits."""
    both = sum(kj.popcount(a[i, w] & b[j, w]) for w in W)
    return both / length


@kj.kernel
def substructure_screen(i: M, j: N, query: bits[M, W], target: bits[N, W]) -> bool_:
    """Whether a target's fingerprint has every bit of the query's."""
    return all(query[i, w] & target[j, w] == query[i, w] for w in W)


@kj.kernel
def count_tanimoto(i: M, j: N, a: u8[M, K], b: u8[N, K]) -> f32:
    """Tanimoto similarity of count fingerprints; 1 between two empty ones."""
    shared = sum(min(a[i, k], b[j, k]) for k in K)
    total = sum(max(a[i, k], b[j, k]) for k in K)
    return shared / total if total else 1.0


@kj.kernel
def integer_matmul(i: M, j: N, a: integer[M, K], b: integer[K, N]) -> integer:
    """Matrix product of any integer type, in that type."""
    return sum(a[i, k] * b[k, j] for k in K)


@kj.kernel
def rank(i: N, x: f32[N]) -> i32:
    """How many elements are less than this one."""
    return sum(x[k] < x[i] for k in N)


# Matrix products.


@kj.kernel
def matmul(i: M, j: N, a: f32[M, K], b: f32[K, N]) -> f32:
    """Matrix product A B."""
    return sum(a[i, k] * b[k, j] for k in K)


@kj.kernel
def matmul_nt(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    """Matrix product with the second operand transposed."""
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def matmul_tn(i: M, j: N, a: f32[K, M], b: f32[K, N]) -> f32:
    """Matrix product with the first operand transposed."""
    return sum(a[k, i] * b[k, j] for k in K)


@kj.kernel
def matmul_tt(i: M, j: N, a: f32[K, M], b: f32[N, K]) -> f32:
    """Matrix product with both operands transposed."""
    return sum(a[k, i] * b[j, k] for k in K)


@kj.kernel
def matmul_f64(i: M, j: N, a: f64[M, K], b: f64[K, N]) -> f64:
    """Matrix product in double precision."""
    return sum(a[i, k] * b[k, j] for k in K)


@kj.kernel
def matmul_real(i: M, j: N, a: real[M, K], b: real[N, K]) -> real:
    """Matrix product of any float type, in that type."""
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def matmul_f16(i: M, j: N, a: f16[M, K], b: f16[N, K]) -> f16:
    """Matrix product of half-precision rows, summed in f32 and rounded once."""
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def matmul_bf16(i: M, j: N, a: bf16[M, K], b: bf16[N, K]) -> f32:
    """Matrix product of bfloat16 rows, kept in f32."""
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def matmul_bf16_rounded(i: M, j: N, a: bf16[M, K], b: bf16[N, K]) -> bf16:
    """Matrix product of bfloat16 rows, rounded to bfloat16."""
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def matmul_i8(i: M, j: N, a: i8[M, K], b: i8[N, K]) -> i32:
    """Matrix product of bytes, exact in i32."""
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def matmul_u8_i8(i: M, j: N, a: u8[M, K], b: i8[N, K]) -> i32:
    """Matrix product of unsigned activations and signed weights."""
    return sum(a[i, k] * b[j, k] for k in K)


@kj.kernel
def linear_i8(i: M, j: N, a: i8[M, K], b: i8[N, K], scale: f32[N], zero: i32) -> i8:
    """Quantised linear layer: product, scale per column, zero point, round, clamp."""
    total = sum(a[i, k] * b[j, k] for k in K)
    level = round(f32(total) * scale[j]) + f32(zero)
    return i8(kj.clamp(level, -128.0, 127.0))


@kj.kernel
def batched_matmul(s: B, i: M, j: N, a: f32[B, M, K], b: f32[B, K, N]) -> f32:
    """Matrix product for every member of a batch."""
    return sum(a[s, i, k] * b[s, k, j] for k in K)


@kj.kernel
def linear_relu(i: M, j: N, x: f32[M, K], weight: f32[N, K], bias: f32[N]) -> f32:
    """Linear layer with ReLU."""
    return max(sum(x[i, k] * weight[j, k] for k in K) + bias[j], 0.0)


@kj.kernel
def linear_gelu(i: M, j: N, x: f32[M, K], weight: f32[N, K], bias: f32[N]) -> f32:
    """Linear layer with GELU."""
    return gelu(sum(x[i, k] * weight[j, k] for k in K) + bias[j])


@kj.kernel
def linear_sigmoid(i: M, j: N, x: f32[M, K], weight: f32[N, K], bias: f32[N]) -> f32:
    """Linear layer with the logistic function."""
    return kj.sigmoid(sum(x[i, k] * weight[j, k] for k in K) + bias[j])


@kj.kernel
def linear_tanh(i: M, j: N, x: f32[M, K], weight: f32[N, K], bias: f32[N]) -> f32:
    """Linear layer with the hyperbolic tangent."""
    return kj.tanh(sum(x[i, k] * weight[j, k] for k in K) + bias[j])


@kj.kernel
def matrix_vector(i: M, a: f32[M, K], x: f32[K]) -> f32:
    """Matrix times vector."""
    return sum(a[i, k] * x[k] for k in K)


@kj.kernel
def outer(i: M, j: N, a: f32[M], b: f32[N]) -> f32:
    """Outer product of two vectors."""
    return a[i] * b[j]


@kj.kernel
def attention_score(i: T, j: T, query: f32[T, K], key: f32[T, K]) -> f32:
    """Causal attention score: a later position scores minus infinity."""
    score = sum(query[i, k] * key[j, k] for k in K) / kj.sqrt(K)
    return score if j <= i else -INFINITY


@kj.kernel
def attention_weight(i: M, j: N, query: f32[M, K], key: f32[N, K]) -> f32:
    """Attention weight: softmax of the scaled scores along each row."""
    score = sum(query[i, k] * key[j, k] for k in K) / kj.sqrt(K)
    greatest = max(sum(query[i, k] * key[n, k] for k in K) / kj.sqrt(K) for n in N)
    total = sum(kj.exp(sum(query[i, k] * key[n, k] for k in K) / kj.sqrt(K) - greatest) for n in N)
    return kj.exp(score - greatest) / total


# Rows and columns of one array.


@kj.kernel
def softmax(i: M, j: N, x: f32[M, N]) -> f32:
    """Softmax of each row."""
    greatest = max(x[i, k] for k in N)
    total = sum(kj.exp(x[i, k] - greatest) for k in N)
    return kj.exp(x[i, j] - greatest) / total


@kj.kernel
def layer_norm(i: M, j: N, x: f32[M, N], gamma: f32[N], beta: f32[N], epsilon: f32) -> f32:
    """Layer normalisation of each row."""
    mean = sum(x[i, k] for k in N) / N
    variance = sum(square(x[i, k] - mean) for k in N) / N
    return (x[i, j] - mean) * kj.rsqrt(variance + epsilon) * gamma[j] + beta[j]


@kj.kernel
def rms_norm(i: M, j: N, x: f32[M, N], gamma: f32[N], epsilon: f32) -> f32:
    """Normalisation of each row by its root mean square."""
    power = sum(x[i, k] * x[i, k] for k in N) / N
    return x[i, j] / kj.sqrt(power + epsilon) * gamma[j]


@kj.kernel
def standard_score(i: M, j: N, x: f32[M, N]) -> f32:
    """Z-score by column; 0 in a constant column."""
    mean = sum(x[k, j] for k in M) / M
    deviation = kj.sqrt(sum(square(x[k, j] - mean) for k in M) / M)
    return (x[i, j] - mean) / deviation if deviation else 0.0


@kj.kernel
def min_max_scale(i: M, j: N, x: f32[M, N]) -> f32:
    """Each column brought to the range from 0 to 1; 0 in a constant column."""
    low = min(x[k, j] for k in M)
    high = max(x[k, j] for k in M)
    return (x[i, j] - low) / (high - low) if high > low else 0.0


@kj.kernel
def mean(x: f32[N]) -> f32:
    """Mean of a vector."""
    return sum(x[k] for k in N) / N


@kj.kernel
def masked_mean(i: M, x: f32[M, K], mask: bool_[M, K]) -> f32:
    """Mean of the selected elements of each row; 0 where none is selected."""
    total = sum(x[i, k] for k in K if mask[i, k])
    count = sum(mask[i, k] for k in K)
    return total / f32(count) if count else 0.0


@kj.kernel
def has_missing(i: M, x: f32[M, K]) -> bool_:
    """Whether a row has a missing value (NaN)."""
    return any(x[i, k] != x[i, k] for k in K)


@kj.kernel
def transpose(i: N, j: M, x: f32[M, N]) -> f32:
    """A transposed copy."""
    return x[j, i]


# Windows over series and images.


@kj.kernel
def rolling_mean(t: T, x: f32[T + W - 1]) -> f32:
    """Mean of every window of W elements."""
    return sum(x[t + w] for w in W) / W


@kj.kernel
def rolling_deviation(t: T, x: f32[T + W - 1]) -> f32:
    """Standard deviation of every window of W elements."""
    mean = sum(x[t + w] for w in W) / W
    return kj.sqrt(sum(square(x[t + w] - mean) for w in W) / W)


@kj.kernel
def causal_sum(t: T, x: f32[T]) -> f32:
    """Sum of this element and the W - 1 before it, as far as there are any."""
    return sum(x[t - w] if t >= w else 0.0 for w in W)


@kj.kernel
def exponential_average(t: T, x: f32[T], alpha: f32) -> f32:
    """Exponential moving average over at most W elements, with weights that sum to one."""
    total = sum((1.0 - alpha) ** w * x[t - w] for w in W if t >= w)
    weight = sum((1.0 - alpha) ** w for w in W if t >= w)
    return total / weight


@kj.kernel
def hann_window(t: W) -> f32:
    """Periodic Hann window of W elements, made from nothing."""
    return 0.5 - 0.5 * kj.cos(TWO_PI * f32(t) / W)


@kj.kernel
def convolution(t: T, x: f32[T + W - 1], taps: f32[W]) -> f32:
    """Convolution of a series with a filter, where they overlap fully."""
    return sum(x[t + W - 1 - w] * taps[w] for w in W)


@kj.kernel
def strided_convolution(t: T, x: f32[2 * T + W - 2], taps: f32[W]) -> f32:
    """Every second element of the correlation of a series with a filter."""
    return sum(x[2 * t + w] * taps[w] for w in W)


@kj.kernel
def convolution_2d(y: H, x: V, image: f32[H + P - 1, V + Q - 1], taps: f32[P, Q]) -> f32:
    """Correlation of an image with a small filter, where they overlap fully."""
    return sum(image[y + p, x + q] * taps[p, q] for p in P for q in Q)


@kj.kernel
def max_pool(y: H, x: V, image: f32[2 * H, 2 * V]) -> f32:
    """Greatest of every square of 2 x 2 pixels."""
    return max(image[2 * y + p, 2 * x + q] for p in range(2) for q in range(2))


@kj.kernel
def luminance(y: H, x: V, image: u8[H, V, 3]) -> u8:
    """Grey level of a colour image (Rec. 601), rounded to a byte."""
    red_and_green = 0.299 * f32(image[y, x, 0]) + 0.587 * f32(image[y, x, 1])
    return u8(round(red_and_green + 0.114 * f32(image[y, x, 2])))
