import kerneljit as kj
from kerneljit import f32, i32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: f32[M]) -> i32:
    return x[i] / 2.0
