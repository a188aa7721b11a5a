import kerneljit as kj
from kerneljit import f32, i32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: i32[M, K], table: f32[N, K]) -> f32:
    return sum(table[x[i, k], k] for k in K)
