import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.function
def power(x, n):
    return x * power(x, n - 1) if n else 1.0


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    return power(x[i], 3)
