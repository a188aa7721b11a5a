import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def wrong(i: M, x: f32[M]) -> f32:
    y = (
        x[i]  # the element
        + x[
            i // 2  # every second one
        ]
    )
    return kj.clamp(  # between bounds
        y,
        0.0,
    )
