import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


def sum(values):
    return 0.0


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    return sum(x[k] for k in M)
