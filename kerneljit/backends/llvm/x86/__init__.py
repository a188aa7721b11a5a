"""x86-64 instruction rows, one file per family of instruction sets.

Nothing outside this folder knows an instruction's name. In: nothing; out: `ROWS`.
"""

from kerneljit.backends.llvm.rows import Row

from . import avx2, avx512, sse2, sse4

ROWS: tuple[Row, ...] = (*sse2.ROWS, *sse4.ROWS, *avx2.ROWS, *avx512.ROWS)
