import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    return x[i] if x[i] > 0 else float("nan") + float("-Inf")
