import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, *arrays: f32[M], scale: f32) -> f32:
    return scale * arrays[0][i]
