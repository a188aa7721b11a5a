import kerneljit as kj
from kerneljit import f32, i32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, n: i32[M]) -> f32:
    return n[i] * 0.5
