import kerneljit as kj
from kerneljit import bits, i32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, j: N, a: bits[M, K], b: bits[N, K]) -> i32:
    return sum(a[i, k] + b[j, k] for k in K)
