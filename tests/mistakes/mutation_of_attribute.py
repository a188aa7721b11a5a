import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")

import types

SETTINGS = types.SimpleNamespace(scale=1.0)


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    SETTINGS.scale = 2.0
    return x[i]
