import kerneljit as kj
from kerneljit import f32, i32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, j: N, a: f32[M, K], b: f32[N, K], scale, n: i32[M], *rest) -> f32[M, N]:
    y: f32 = 2.0
    if n[i]:
        z = scale
    products = sum(a[i, k] * b[j, l] for k in K)
    products += z
    w = products * y + rest[0] + undefined
    return (a[i, :] + n[i] * a[i, 0] + b[-1, j / 2]) * w
