import kerneljit as kj
from kerneljit import u8

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M) -> u8:
    return 300
