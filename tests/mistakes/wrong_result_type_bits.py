import kerneljit as kj
from kerneljit import bits, f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: bits[M]) -> f32:
    return x[i]
