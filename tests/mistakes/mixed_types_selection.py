import kerneljit as kj
from kerneljit import f32, i32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: f32[M], n: i32[M]) -> f32:
    return x[i] if x[i] > 0.0 else n[i]
