"""The gallery: kernels that people need, for tests, demos and benchmarks, each with an independent oracle.

In: the public face of kerneljit, used as any user would. Out: `CASES`, every kernel with inputs that
make sense for it, its oracle and how close is close enough; `HEADLINE`, the names of the few to show.
This room must not know how kernels are planned, compiled or tuned, and its oracles must not know the
kernels.
"""

from .cases import CASES, HEADLINE, Case

__all__ = ["CASES", "HEADLINE", "Case"]
