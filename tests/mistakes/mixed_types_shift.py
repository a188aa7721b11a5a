import kerneljit as kj
from kerneljit import bits, i32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, a: bits[M, K]) -> i32:
    return kj.popcount(a[i, 0] >> i)
