import kerneljit as kj
from kerneljit import bits, i32, u64

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: bits[M], n: u64) -> i32:
    return kj.popcount(x[i] & n)
