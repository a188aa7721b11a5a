"""A linear layer with bias and activation in one pass, and how to make a variant of it.

Run it: `python examples/linear_layer.py`.
"""

import numpy as np

import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.function
def leaky(x, slope):
    return x if x > 0.0 else slope * x


@kj.kernel
def linear(i: M, j: N, x: f32[M, K], weight: f32[N, K], bias: f32[N]) -> f32:
    return max(sum(x[i, k] * weight[j, k] for k in K) + bias[j], 0.0)


@kj.kernel
def linear_leaky(i: M, j: N, x: f32[M, K], weight: f32[N, K], bias: f32[N], slope: f32) -> f32:
    return leaky(sum(x[i, k] * weight[j, k] for k in K) + bias[j], slope)


def main() -> None:
    generator = np.random.default_rng(0)
    x = generator.standard_normal((64, 256), dtype=np.float32)
    weight = generator.standard_normal((128, 256), dtype=np.float32)
    bias = generator.standard_normal(128, dtype=np.float32)
    before = x @ weight.T + bias

    out = np.empty((64, 128), np.float32)
    linear(x, weight, bias, out=out)
    np.testing.assert_allclose(out, np.maximum(before, 0), rtol=1e-4, atol=1e-4)
    print(f"linear, then ReLU: {np.count_nonzero(out)} of {out.size} outputs are active, as NumPy has them")

    out = linear_leaky(x, weight, bias, 0.1)
    np.testing.assert_allclose(out, np.where(before > 0, before, np.float32(0.1) * before), rtol=1e-4, atol=1e-4)
    print(f"linear, then leaky ReLU: the least output is {out.min():.2f} instead of {before.min():.2f}")


if __name__ == "__main__":
    main()
