"""x86-64 instruction rows, one file per family of instruction sets.

Nothing outside this folder knows an instruction's name. In: nothing; out: `ROWS` and `CONTRACTION_ROWS`.
"""

from kerneljit.backends.llvm.rows import ContractionRow, Row

from . import avx2, avx512, half_sums, sse2, sse4, vnni

ROWS: tuple[Row, ...] = (*sse2.ROWS, *sse4.ROWS, *avx2.ROWS, *avx512.ROWS)

CONTRACTION_ROWS: tuple[ContractionRow, ...] = (
    *sse2.CONTRACTION_ROWS,
    *sse4.CONTRACTION_ROWS,
    *avx2.CONTRACTION_ROWS,
    *avx512.CONTRACTION_ROWS,
    *vnni.CONTRACTION_ROWS,
    *half_sums.ROWS,
)
