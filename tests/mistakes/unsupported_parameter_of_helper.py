import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.function
def leaky(x, slope=0.1):
    return x if x > 0.0 else slope * x


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    return leaky(x[i])
