"""What the gallery's kernels should give, by NumPy alone.

In: a case's inputs by name, and the dims that are given by keyword. Out: the whole result. Floats are
computed in double precision and rounded once to the result type. Nothing here may know the kernels,
the interpreter or any backend: this is the independent opinion.
"""

from __future__ import annotations

import math
from typing import Any

import ml_dtypes
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

Array = np.ndarray[Any, np.dtype[Any]]

EARTH_RADIUS_KM = 6371.0088


def _wide(array: Any) -> Array:
    return np.asarray(array).astype(np.float64)


def _single(array: Any) -> Array:
    return np.asarray(array).astype(np.float32)


def _differences(a: Array, b: Array) -> Array:
    return np.asarray(_wide(a)[:, None, :] - _wide(b)[None, :, :])


def _ratio(over: Any, under: Any, otherwise: float) -> Array:
    """`over / under`, and `otherwise` where `under` is zero."""
    over, under = np.broadcast_arrays(_wide(over), _wide(under))
    return np.asarray(np.divide(over, under, out=np.full(over.shape, otherwise), where=under != 0))


def _product(a: Array, b: Array) -> Array:
    return np.asarray(_wide(a) @ _wide(b))


# Distances and similarities of float rows.


def dot(a: Array, b: Array) -> Array:
    return _single(np.dot(_wide(a), _wide(b)))


def _cosine(a: Array, b: Array) -> Array:
    unit_a = _wide(a) / np.linalg.norm(_wide(a), axis=1, keepdims=True)
    unit_b = _wide(b) / np.linalg.norm(_wide(b), axis=1, keepdims=True)
    return np.asarray(unit_a @ unit_b.T)


def cosine(a: Array, b: Array) -> Array:
    return _single(_cosine(a, b))


def cosine_f64(a: Array, b: Array) -> Array:
    return _cosine(a, b)


def squared_euclidean(a: Array, b: Array) -> Array:
    return _single(np.linalg.norm(_differences(a, b), axis=2) ** 2)


def euclidean(a: Array, b: Array) -> Array:
    return _single(np.linalg.norm(_differences(a, b), axis=2))


def weighted_euclidean(a: Array, b: Array, weight: Array) -> Array:
    root = np.sqrt(_wide(weight))
    return _single(np.linalg.norm(_differences(_wide(a) * root, _wide(b) * root), axis=2))


def manhattan(a: Array, b: Array) -> Array:
    return _single(np.linalg.norm(_differences(a, b), ord=1, axis=2))


def chebyshev(a: Array, b: Array) -> Array:
    return _single(np.linalg.norm(_differences(a, b), ord=np.inf, axis=2))


def minkowski(a: Array, b: Array, order: Any) -> Array:
    return _single(np.linalg.norm(_differences(a, b), ord=float(order), axis=2))


def canberra(a: Array, b: Array) -> Array:
    sizes = np.abs(_wide(a))[:, None, :] + np.abs(_wide(b))[None, :, :]
    return _single(_ratio(np.abs(_differences(a, b)), sizes, 0.0).sum(axis=2))


def bray_curtis(a: Array, b: Array) -> Array:
    """By way of the shared abundance: 1 - 2 sum min / sum (a + b), for values that are not negative."""
    shared = np.minimum(_wide(a)[:, None, :], _wide(b)[None, :, :]).sum(axis=2)
    total = np.add.outer(_wide(a).sum(axis=1), _wide(b).sum(axis=1))
    return _single(1.0 - _ratio(2.0 * shared, total, 1.0))


def correlation(a: Array, b: Array) -> Array:
    rows = np.corrcoef(np.concatenate([_wide(a), _wide(b)]))
    return _single(np.atleast_2d(rows)[: len(a), len(a) :])


def _entropy(p: Array) -> Array:
    logarithms = np.log(p, out=np.zeros_like(p), where=p > 0)
    return np.asarray(-(p * logarithms).sum(axis=-1))


def jensen_shannon(p: Array, q: Array) -> Array:
    """Entropy of the mixture less the mean entropy."""
    p, q = _wide(p), _wide(q)
    mixed = (p[:, None, :] + q[None, :, :]) / 2
    return _single(_entropy(mixed) - np.add.outer(_entropy(p), _entropy(q)) / 2)


def _on_sphere(points: Array) -> Array:
    latitude, longitude = _wide(points).T
    across = np.cos(latitude)
    return np.stack([across * np.cos(longitude), across * np.sin(longitude), np.sin(latitude)], axis=1)


def haversine(a: Array, b: Array) -> Array:
    """The angle between vectors in space, in the form that is accurate at any distance."""
    u, v = _on_sphere(a)[:, None, :], _on_sphere(b)[None, :, :]
    angle = 2.0 * np.arctan2(np.linalg.norm(u - v, axis=2), np.linalg.norm(u + v, axis=2))
    return _single(EARTH_RADIUS_KM * angle)


def mahalanobis(a: Array, b: Array, inverse: Array) -> Array:
    """The Euclidean length after whitening by the Cholesky factor of the inverse."""
    factor = np.linalg.cholesky((_wide(inverse) + _wide(inverse).T) / 2)
    return _single(np.linalg.norm(_differences(a, b) @ factor, axis=2))


def bilinear(x: Array, form: Array, y: Array) -> Array:
    return _single(_product(_product(x, form), _wide(y).T))


def gaussian_kernel(a: Array, b: Array, gamma: Any) -> Array:
    return _single(np.exp(-float(gamma) * np.linalg.norm(_differences(a, b), axis=2) ** 2))


def indirect_dot(a: Array, b: Array, rows: Array) -> Array:
    return _single(_product(a, b[rows].T))


def rows_equal(a: Array, b: Array, tolerance: Any) -> Array:
    close = np.abs(a[:, None, :] - b[None, :, :]) <= np.float32(tolerance)
    return np.asarray(close.all(axis=2))


# Similarities of bit rows, byte rows and integers.


def _bits(words: Array) -> Array:
    """The bits of rows of words as rows of 0.0 and 1.0, so that counts are matrix products."""
    octets = np.ascontiguousarray(words).view(np.uint8)
    return np.unpackbits(octets, axis=-1).astype(np.float64)


def _both(a: Array, b: Array) -> Array:
    return np.asarray(_bits(a) @ _bits(b).T)


def _counts(words: Array) -> Array:
    return np.asarray(np.bitwise_count(words).sum(axis=-1, dtype=np.int64))


def tanimoto(a: Array, b: Array) -> Array:
    both = _both(a, b)
    return _single(_ratio(both, np.add.outer(_counts(a), _counts(b)) - both, 1.0))


def dice(a: Array, b: Array) -> Array:
    return _single(_ratio(2.0 * _both(a, b), np.add.outer(_counts(a), _counts(b)), 1.0))


def tversky(a: Array, b: Array, alpha: Any, beta: Any) -> Array:
    both = _both(a, b)
    only_a = _counts(a)[:, None] - both
    only_b = _counts(b)[None, :] - both
    return _single(_ratio(both, both + float(alpha) * only_a + float(beta) * only_b, 1.0))


def hamming(a: Array, b: Array) -> Array:
    return _counts(a[:, None, :] ^ b[None, :, :]).astype(np.int32)


def masked_hamming(a: Array, b: Array, mask: Array) -> Array:
    chosen = _bits(mask) == 1
    return np.asarray((_bits(a)[:, None, chosen] != _bits(b)[None, :, chosen]).sum(axis=2).astype(np.int32))


def kulczynski(a: Array, b: Array) -> Array:
    both = _both(a, b)
    in_a, in_b = _counts(a)[:, None], _counts(b)[None, :]
    return _single((_ratio(both, in_a, 0.0) + _ratio(both, in_b, 0.0)) / 2)


def russell_rao(a: Array, b: Array, length: Any) -> Array:
    return _single(_both(a, b) / int(length))


def substructure_screen(query: Array, target: Array) -> Array:
    missing = query[:, None, :] & ~target[None, :, :]
    return np.asarray(~missing.any(axis=2))


def count_tanimoto(a: Array, b: Array) -> Array:
    """Shared counts from sums and differences: min(x, y) = (x + y - |x - y|) / 2."""
    total = np.add.outer(_wide(a).sum(axis=1), _wide(b).sum(axis=1))
    apart = np.abs(_differences(a, b)).sum(axis=2)
    return _single(_ratio(total - apart, total + apart, 1.0))


def integer_matmul(a: Array, b: Array) -> Array:
    """Sums modulo 2^64 keep the low bits of every narrower type."""
    return np.asarray(a.astype(np.int64) @ b.astype(np.int64)).astype(a.dtype)


def rank(x: Array) -> Array:
    return np.searchsorted(np.sort(x), x, side="left").astype(np.int32)


# Matrix products.


def matmul(a: Array, b: Array) -> Array:
    return _single(_product(a, b))


def matmul_nt(a: Array, b: Array) -> Array:
    return _single(_product(a, b.T))


def matmul_tn(a: Array, b: Array) -> Array:
    return _single(_product(a.T, b))


def matmul_tt(a: Array, b: Array) -> Array:
    return _single(_product(a.T, b.T))


def matmul_f64(a: Array, b: Array) -> Array:
    return _product(a, b)


def matmul_real(a: Array, b: Array) -> Array:
    return _product(a, b.T).astype(a.dtype)


def matmul_f16(a: Array, b: Array) -> Array:
    return _product(a, b.T).astype(np.float16)


def matmul_bf16(a: Array, b: Array) -> Array:
    return _single(_product(a, b.T))


def matmul_bf16_rounded(a: Array, b: Array) -> Array:
    return _product(a, b.T).astype(ml_dtypes.bfloat16)


def matmul_i8(a: Array, b: Array) -> Array:
    return np.asarray(a.astype(np.int64) @ b.astype(np.int64).T).astype(np.int32)


def matmul_u8_i8(a: Array, b: Array) -> Array:
    return matmul_i8(a, b)


def linear_i8(a: Array, b: Array, scale: Array, zero: Any) -> Array:
    """The one place where f32 is right: the product is rounded to f32 before it is rounded to a level."""
    scaled = matmul_i8(a, b).astype(np.float32) * scale
    return np.clip(np.rint(scaled) + np.float32(zero), -128, 127).astype(np.int8)


def batched_matmul(a: Array, b: Array) -> Array:
    return _single(_product(a, b))


def _linear(x: Array, weight: Array, bias: Array) -> Array:
    return np.asarray(_product(x, weight.T) + _wide(bias))


def linear_relu(x: Array, weight: Array, bias: Array) -> Array:
    return _single(np.maximum(_linear(x, weight, bias), 0.0))


def _normal_distribution(x: Array) -> Array:
    return np.asarray(np.vectorize(lambda value: 0.5 * math.erfc(-value / math.sqrt(2.0)), otypes=[np.float64])(x))


def linear_gelu(x: Array, weight: Array, bias: Array) -> Array:
    level = _linear(x, weight, bias)
    return _single(level * _normal_distribution(level))


def linear_sigmoid(x: Array, weight: Array, bias: Array) -> Array:
    return _single(0.5 + 0.5 * np.tanh(_linear(x, weight, bias) / 2))


def linear_tanh(x: Array, weight: Array, bias: Array) -> Array:
    return _single(np.tanh(_linear(x, weight, bias)))


def matrix_vector(a: Array, x: Array) -> Array:
    return _single(_product(a, x))


def outer(a: Array, b: Array) -> Array:
    return _single(np.outer(_wide(a), _wide(b)))


def attention_score(query: Array, key: Array) -> Array:
    score = _product(query, key.T) / math.sqrt(query.shape[1])
    return _single(np.where(np.tri(len(score), dtype=bool), score, -np.inf))


def attention_weight(query: Array, key: Array) -> Array:
    return softmax(_product(query, key.T) / math.sqrt(query.shape[1]))


# Rows and columns of one array.


def softmax(x: Array) -> Array:
    """By way of the logarithm of the sum."""
    return _single(np.exp(_wide(x) - np.logaddexp.reduce(_wide(x), axis=1, keepdims=True)))


def layer_norm(x: Array, gamma: Array, beta: Array, epsilon: Any) -> Array:
    x = _wide(x)
    deviation = np.sqrt(x.var(axis=1, keepdims=True) + float(epsilon))
    return _single((x - x.mean(axis=1, keepdims=True)) / deviation * gamma + beta)


def rms_norm(x: Array, gamma: Array, epsilon: Any) -> Array:
    x = _wide(x)
    power = np.linalg.norm(x, axis=1, keepdims=True) ** 2 / x.shape[1]
    return _single(x * gamma / np.sqrt(power + float(epsilon)))


def standard_score(x: Array) -> Array:
    x = _wide(x)
    return _single(_ratio(x - x.mean(axis=0), x.std(axis=0), 0.0))


def min_max_scale(x: Array) -> Array:
    x = _wide(x)
    low, high = x.min(axis=0, initial=np.inf), x.max(axis=0, initial=-np.inf)
    return _single(_ratio(x - low, high - low, 0.0))


def mean(x: Array) -> Array:
    return _single(_ratio(math.fsum(x), len(x), math.nan))


def masked_mean(x: Array, mask: Array) -> Array:
    return _single(_ratio(np.where(mask, _wide(x), 0.0).sum(axis=1), mask.sum(axis=1), 0.0))


def has_missing(x: Array) -> Array:
    return np.asarray(np.isnan(x).any(axis=1))


def transpose(x: Array) -> Array:
    return np.ascontiguousarray(x.T)


# Windows over series and images.


def rolling_mean(x: Array, W: int) -> Array:
    return _single(sliding_window_view(_wide(x), W).mean(axis=1))


def rolling_deviation(x: Array, W: int) -> Array:
    return _single(sliding_window_view(_wide(x), W).std(axis=1))


def causal_sum(x: Array, W: int) -> Array:
    """Differences of the running total."""
    total = np.concatenate([np.zeros(W), np.cumsum(_wide(x))])
    return _single(total[W:] - total[: len(x)])


def exponential_average(x: Array, alpha: Any, W: int) -> Array:
    weight = (1.0 - float(alpha)) ** np.arange(W)
    total = np.convolve(_wide(x), weight)[: len(x)]
    return _single(total / np.convolve(np.ones(len(x)), weight)[: len(x)])


def hann_window(W: int) -> Array:
    return _single(np.hanning(W + 1)[:W])


def convolution(x: Array, taps: Array) -> Array:
    return _single(np.convolve(_wide(x), _wide(taps), mode="valid"))


def strided_convolution(x: Array, taps: Array) -> Array:
    return _single(np.correlate(_wide(x), _wide(taps), mode="valid")[::2])


def convolution_2d(image: Array, taps: Array) -> Array:
    """One shifted copy of the image for each tap."""
    height, width = image.shape[0] - taps.shape[0] + 1, image.shape[1] - taps.shape[1] + 1
    result = np.zeros((height, width))
    for (row, column), tap in np.ndenumerate(_wide(taps)):
        result += tap * image[row : row + height, column : column + width]
    return _single(result)


def max_pool(image: Array) -> Array:
    height, width = image.shape
    blocks = image.reshape(height // 2, 2, width // 2, 2)
    return np.asarray(blocks.max(axis=(1, 3)))


def luminance(image: Array) -> Array:
    """In f32 and in the order of the definition: rounding to a byte shows every last bit."""
    red, green, blue = np.moveaxis(image.astype(np.float32), 2, 0)
    grey = np.float32(0.299) * red + np.float32(0.587) * green + np.float32(0.114) * blue
    return np.asarray(np.rint(grey).astype(np.uint8))


# What a good user of NumPy would write for the demo, in f32 throughout.


def numpy_cosine(a: Array, b: Array) -> Array:
    return np.asarray(a @ b.T / np.outer(np.linalg.norm(a, axis=1), np.linalg.norm(b, axis=1)))


def numpy_tanimoto(a: Array, b: Array) -> Array:
    """Counts word by word, so that nothing larger than the result is built."""
    both = np.zeros((len(a), len(b)), np.uint16)
    for word_a, word_b in zip(a.T, b.T, strict=True):
        both += np.bitwise_count(word_a[:, None] & word_b)
    either = np.add.outer(_counts(a), _counts(b)).astype(np.float32) - both
    return np.asarray(np.divide(both, either, out=np.ones_like(either), where=either > 0))


def numpy_linear_relu(x: Array, weight: Array, bias: Array) -> Array:
    result = x @ weight.T
    result += bias
    return np.asarray(np.maximum(result, 0.0, out=result))


def numpy_softmax(x: Array) -> Array:
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    powers /= powers.sum(axis=1, keepdims=True)
    return np.asarray(powers)


def numpy_haversine(a: Array, b: Array) -> Array:
    north = np.sin(0.5 * (a[:, None, 0] - b[:, 0])) ** 2
    east = np.sin(0.5 * (a[:, None, 1] - b[:, 1])) ** 2
    chord = north + np.cos(a[:, None, 0]) * np.cos(b[:, 0]) * east
    return np.asarray(np.float32(2.0 * EARTH_RADIUS_KM) * np.arcsin(np.minimum(np.sqrt(chord), 1.0)))


def numpy_manhattan(a: Array, b: Array) -> Array:
    """Row by row, so that the differences stay in the cache."""
    result = np.empty((len(a), len(b)), np.float32)
    for row, target in zip(a, result, strict=True):
        np.abs(row - b).sum(axis=1, out=target)
    return result


def numpy_rolling_deviation(x: Array, W: int) -> Array:
    return np.asarray(sliding_window_view(x, W).std(axis=1))
