import kerneljit as kj
from kerneljit import bits, u64

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, a: bits[M, K]) -> u64:
    return max(a[i, k] for k in K)
