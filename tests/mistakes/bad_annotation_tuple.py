import kerneljit as kj
from kerneljit import f32

N = kj.dims("N")


@kj.kernel
def wrong(i: N, x: f32[N]) -> f32:
    return x[i]
