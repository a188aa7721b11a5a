"""SHA-256, without OpenSSL.

In: bytes. Out: what `hashlib.sha256` gives. `hashlib` brings OpenSSL into the process, 2.8 ms for who has found
a kernel's code and only has to look whether it is the right one. Python's own code, which `hashlib` takes where there
is no OpenSSL, is there at once; it is a fifth as fast, 3 ns a byte, and what we hash is short.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256  # Python 3.12 and later
    except ImportError:
        try:
            from _sha256 import sha256
        except ImportError:
            from hashlib import sha256

__all__ = ["sha256"]
