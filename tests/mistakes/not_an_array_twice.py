import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, j: N, a: f32[M, N]) -> f32:
    return a[i, j][0]
