"""Where the database lies, and whether that is a network drive, where processes cannot share memory.

In: the settings; a path, and Linux's table of mounts. Out: the database's path; the type of a path's file system.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from kerneljit import settings

FILE: Final = "kerneljit.sqlite3"
MOUNTS: Final = Path("/proc/self/mounts")

NETWORKS: Final = frozenset(
    {
        "9p", "acfs", "afs", "beegfs", "ceph", "cifs", "cvmfs", "davfs", "fuse.ceph-fuse", "fuse.gcsfuse",
        "fuse.glusterfs", "fuse.juicefs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs", "gpfs",
        "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "pvfs2", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs",
        "wekafs",
    }
)  # fmt: skip
"""Types of file systems that other machines, or the host around a virtual one, may write at the same time."""


def database_path() -> Path:
    """Where this user's database is, or will be."""
    return settings.home() / FILE


def is_on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    """Whether a path lies on a network's file system, as far as the system tells."""
    return file_system(path, mounts) in NETWORKS


def file_system(path: Path, mounts: Path = MOUNTS) -> str | None:
    """The type of the file system that a path lies on; None where the system does not tell."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
        whole = path.resolve()
    except (OSError, RuntimeError):
        return None
    found: tuple[int, str] | None = None
    for line in lines:
        words = line.split(" ")
        if len(words) < 3:
            continue
        point = Path(_unescaped(words[1]))
        # The nearest mount above it counts, and of several in one place the last, which hides the others.
        if (whole == point or point in whole.parents) and (found is None or len(point.parts) >= found[0]):
            found = len(point.parts), words[2]
    return found[1] if found is not None else None


def _unescaped(word: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), word)
