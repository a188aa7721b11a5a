import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, a: f32[M, K]) -> f32:
    return a[..., 0] + a[i, 1:]
