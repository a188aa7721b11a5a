import kerneljit as kj
from kerneljit import f32, i32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: i32[M], table: f32[N]) -> f32:
    return table[x[i]]
