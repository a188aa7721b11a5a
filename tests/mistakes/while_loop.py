import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    total = 0.0
    while total < x[i]:
        total = total + 1.0
    return total
