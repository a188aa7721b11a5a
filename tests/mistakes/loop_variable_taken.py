import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, a: f32[M, K], x: f32[M]) -> f32:
    k = 2.0
    return k * sum(a[i, 0] * x[i] for i in M) + sum(a[i, k] for k in K)
