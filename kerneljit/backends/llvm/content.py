"""What decides the bytes that a function writes, as a digest: the same for the same in any process.

In: the values that are computed, and whatever else the memory's order hangs on. Out: 32 hex digits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from kerneljit.ir.node import Node, walk


def content_of(roots: Sequence[Node], *rest: object) -> str:
    """The digest of nodes, and of plain data and dataclasses of it, which say all that they are as text."""
    numbers: dict[Node, int] = {}
    lines = []
    for node in walk(roots):
        numbers[node] = len(numbers)
        argument = node.argument.hex() if isinstance(node.argument, float) else repr(node.argument)
        lines.append(f"{node.op.value} {node.dtype} {[numbers[source] for source in node.sources]} {argument}")
    lines.append(repr([numbers[root] for root in roots]))
    lines += map(repr, rest)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:32]
