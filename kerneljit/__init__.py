"""kerneljit: write the formula of one element, get the whole computation at machine speed."""

from kerneljit.errors import CallError, KernelError, SeveralMistakes, SourceMistake, StrictViolation
from kerneljit.kernel import Kernel, kernel
from kerneljit.language.dims import dim, dims
from kerneljit.language.functions import (
    ceil,
    clamp,
    cos,
    erf,
    exp,
    floor,
    function,
    log,
    log2,
    popcount,
    rsqrt,
    sigmoid,
    sin,
    sqrt,
    tanh,
)
from kerneljit.language.types import (
    bf16,
    bits,
    bool_,
    f16,
    f32,
    f64,
    i8,
    i16,
    i32,
    i64,
    integer,
    real,
    u8,
    u16,
    u32,
    u64,
)
from kerneljit.runtime.choice import target
from kerneljit.runtime.packed import Packed
from kerneljit.store.errors import BundleWarning
from kerneljit.store.face import use_bundle
from kerneljit.version import VERSION

__version__ = VERSION

__all__ = [
    "BundleWarning",
    "CallError",
    "Kernel",
    "KernelError",
    "Packed",
    "SeveralMistakes",
    "SourceMistake",
    "StrictViolation",
    "bf16",
    "bits",
    "bool_",
    "ceil",
    "clamp",
    "cos",
    "dim",
    "dims",
    "erf",
    "exp",
    "f16",
    "f32",
    "f64",
    "floor",
    "function",
    "i8",
    "i16",
    "i32",
    "i64",
    "integer",
    "kernel",
    "log",
    "log2",
    "popcount",
    "real",
    "rsqrt",
    "sigmoid",
    "sin",
    "sqrt",
    "tanh",
    "target",
    "u8",
    "u16",
    "u32",
    "u64",
    "use_bundle",
]
