"""A bundle under its name: nothing is written that could not be read back.

In: a path, kernels with their winners and code, a signer perhaps. Out: a file, whole or not at all.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from .bundle_format import SUFFIX
from .bundle_verify import verify_bytes
from .bundle_writer import Content, Origin, Signer, bundle_bytes
from .errors import BadBundle


def write_bundle(path: Path, kernels: Iterable[Content], origin: Origin, signer: Signer | None = None) -> bytes:
    """Write a bundle in place of any that was there; its bytes.

    Raises `BadBundle` for what could not be read back, and leaves the file as it was.
    """
    data = bundle_bytes(path, kernels, origin, signer)
    problems = verify_bytes(path, data)
    if problems:
        raise BadBundle(path, "what was to be written", problems[0], "leave that kernel out")
    _write_whole(path, data)
    return data


def _write_whole(path: Path, data: bytes) -> None:
    """Under its name only when all of it is on the disk."""
    if not path.name or path.is_dir():
        raise BadBundle(path, "the file", "it is a folder", f"name a file in it, as in app{SUFFIX}")
    draft = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError as error:
        raise BadBundle(
            path, "the file", error.strerror or str(error), "name a folder that can be written to"
        ) from error
    finally:
        draft.unlink(missing_ok=True)
