import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, a: f32[M, N], j: N) -> f32:
    return a[i, j]
