import kerneljit as kj
from kerneljit import bits

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: bits[M]) -> bits:
    return x[i]
