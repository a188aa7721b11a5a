"""What cannot be built, in a sentence that names the cure."""

from __future__ import annotations


class CannotBuild(Exception):
    """This kernel, or this machine, cannot make a library."""
