import kerneljit as kj
from kerneljit import i32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, n: i32[M]) -> i32:
    return n[i] ** n[0]
