import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    if x[i] > 0.0:
        y = x[i]
    else:
        y = 0.0
    return 2.0 * y
