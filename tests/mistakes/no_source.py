import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")

exec("@kj.kernel\ndef wrong(i: M, x: f32[M]) -> f32:\n    return x[i]\n")
