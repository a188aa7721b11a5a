import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


def twice(y):
    return y + y


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    return twice(x[i])
