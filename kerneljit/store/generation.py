"""Which code generator this is: a digest of what the gallery becomes. `make golden` writes this file.

Kept code of another one is never used.
"""

from typing import Final

GENERATION: Final = "700c9b4376d78eb950ded3d45e133ff3"
