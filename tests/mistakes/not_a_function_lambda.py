import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")

wrong = kj.kernel(lambda i, x: x[i])
