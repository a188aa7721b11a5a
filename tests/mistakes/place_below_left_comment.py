import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


def make(scale):
    @kj.kernel
    def wrong(i: M, x: f32[M]) -> f32:
# a comment at the very left
        """A text
that goes to the very left."""
        return (scale
  * y)

    return wrong


make(2.0)
