"""AVX512-FP16 on CPUs without it: what LLVM would call library functions for is written out.

In: a module's text that multiplies and adds `half`. Out: object code for this host, with every fused multiply-add
rounded once, as the instruction does. Other products and sums LLVM itself computes in f32, and rounds rightly.
"""

from __future__ import annotations

import re

from kerneljit.backends.llvm.compiler import object_code
from kerneljit.backends.target import Target
from kerneljit.runtime.host import host_target

HOST = host_target()
_DECLARED = re.compile(r"^declare <(\d+) x half> @llvm\.fma\.v\d+f16\(.*\n", re.MULTILINE)
_STICKY = 53 - 13
"""So many bits of a double are rounded to odd, so that rounding what is left to f16 is right."""

# In f64 products of f16 are exact, and their sums nearly: rounding those twice is never seen.
_FUSED = """
define internal <{n} x half> @fused.{n}(<{n} x half> %x, <{n} x half> %y, <{n} x half> %z) nounwind {{
  %x.float = fpext <{n} x half> %x to <{n} x float>
  %y.float = fpext <{n} x half> %y to <{n} x float>
  %z.float = fpext <{n} x half> %z to <{n} x float>
  %x.double = fpext <{n} x float> %x.float to <{n} x double>
  %y.double = fpext <{n} x float> %y.float to <{n} x double>
  %z.double = fpext <{n} x float> %z.float to <{n} x double>
  %product = fmul <{n} x double> %x.double, %y.double
  %sum = fadd <{n} x double> %product, %z.double
  %bits = bitcast <{n} x double> %sum to <{n} x i64>
  %low = and <{n} x i64> %bits, splat (i64 {low})
  %carried = add <{n} x i64> %low, splat (i64 {low})
  %odd = or <{n} x i64> %bits, %carried
  %kept = and <{n} x i64> %odd, splat (i64 {high})
  %short = bitcast <{n} x i64> %kept to <{n} x double>
  %float = fptrunc <{n} x double> %short to <{n} x float>
  %half = fptrunc <{n} x float> %float to <{n} x half>
  ret <{n} x half> %half
}}
"""


def object_for_host(text: str, target: Target = HOST) -> bytes:
    """The object code of a module for this host, whatever target it was written for."""
    if HOST.has("avx512fp16"):
        return object_code(text, HOST)
    lanes = [found.group(1) for found in _DECLARED.finditer(text)]
    text = re.sub(r"@llvm\.fma\.v(\d+)f16", r"@fused.\1", _DECLARED.sub("", text))
    low = (1 << _STICKY) - 1
    return object_code(text + "".join(_FUSED.format(n=number, low=low, high=~low) for number in lanes), HOST)
