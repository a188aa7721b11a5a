import kerneljit as kj
from kerneljit import f32, u8

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: f32[M], n: u8[M]) -> f32:
    return x[i] * n[i]
