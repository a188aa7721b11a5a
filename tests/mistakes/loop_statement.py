import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    total = 0.0
    for k in K:
        total += a[i, k] * b[j, k]
    return total
