import kerneljit as kj
from kerneljit import u8

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, n: u8[M]) -> u8:
    return n[i] << -1
