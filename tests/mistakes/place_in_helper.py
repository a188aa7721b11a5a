import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.function
def half(x):
    return x >> 1


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    return half(x[i]) + half(2.0 * x[i])
