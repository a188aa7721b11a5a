import kerneljit as kj
from kerneljit import f32, real

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: f32[M]) -> real:
    return x[i]
