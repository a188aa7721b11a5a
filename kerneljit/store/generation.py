"""Which code generator this is: a digest of what the gallery becomes. `make golden` writes this file.

Kept code of another one is never used.
"""

from typing import Final

GENERATION: Final = "1e3dbded577c9d85d1573c173cfdf24c"
