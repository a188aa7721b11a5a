"""What a command says when the words it was given cannot work."""

from __future__ import annotations


class Complaint(Exception):
    """A mistake on the command line; its text names what is wrong and what would work."""
