import functools

import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


def logged(function):
    @functools.wraps(function)
    def wrapper(*arguments):
        print(arguments)
        return function(*arguments)

    return wrapper


@kj.kernel
@logged
def wrong(i: M, x: f32[M]) -> f32:
    return x[i]
