"""Which code of a bundle a call may run, and which of it is the best.

In: rows of an index, and what is known of a call. Out: the rows in the order in which they should be tried, or why one
cannot be. Code is right for a call where its target asks for no feature that the call's target lacks, and where all
that it relies on of sizes and strides is so; what else its layout says decides only how fast it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kerneljit.backends.target import LEVELS
from kerneljit.values import value

from .shape import FARTHEST, Shape, distance

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.plan.layout import Layout

    from .bundle_format import CodeRow


@value
class CallFacts:
    """What decides which code a call may run."""

    target: Target
    layout: Layout
    shape: Shape
    fixed_dims: tuple[str, ...] = ()
    """Dims whose sizes a proof hangs on: those of reductions, where a contract allows an error."""

    @property
    def sizes(self) -> Mapping[str, int]:
        return dict(self.shape.sizes)


def best_rows(rows: Sequence[CodeRow], call: CallFacts) -> list[CodeRow]:
    """The rows that a call may run, the best first."""
    fit = [row for row in rows if why_unfit(row, call) is None]
    return sorted(fit, key=lambda row: _order(row, call))


def why_unfit(row: CodeRow, call: CallFacts) -> str | None:
    """Why a call cannot run some code; None where it can."""
    if row.architecture != call.target.architecture:
        return f"it is for {row.architecture}"
    lacking = row.features - call.target.features
    if lacking:
        return f"this target lacks {', '.join(sorted(lacking))}"
    if row.level != call.target.level and _rank(row.level) > _rank(call.target.level):
        return f"it is above {call.target.level}"
    return _unlike(row, call)


def _unlike(row: CodeRow, call: CallFacts) -> str | None:
    made_for, layout, sizes = row.layout, call.layout, call.sizes
    if made_for.contiguous != layout.contiguous:
        return "arrays lie in memory in another way"
    if frozenset(made_for.packed) != frozenset(layout.packed):
        return "other arrays are packed"
    if made_for.sizes != layout.sizes:
        return "axes are of other classes"
    if any(sizes.get(name) != size for name, size in made_for.known):
        return f"it is for {_listed(made_for.known)} alone"
    if any(sizes.get(name, bound + 1) > bound for name, bound in made_for.greatest):
        return f"it is for at most {_listed(made_for.greatest)}"
    own = dict(row.shape.sizes)
    if any(own.get(name) != sizes.get(name) for name in call.fixed_dims):
        return "its accuracy is proven for other sizes"
    apart = distance(row.shape, call.shape)
    if apart is None:
        return "its shape has other dims"
    return f"its shape is {apart:.1f} doublings away" if apart > FARTHEST else None


def _order(row: CodeRow, call: CallFacts) -> tuple[object, ...]:
    made_for, layout = row.layout, call.layout
    speed = ("is_divided", "known", "is_output_large", "large", "deep", "beyond")
    unlike = sum(getattr(made_for, name) != getattr(layout, name) for name in speed)
    is_other_class = row.shape.key != call.shape.key
    return -_rank(row.level), is_other_class, unlike, distance(row.shape, call.shape), row.object.sha256


def _rank(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else -1


def _listed(pairs: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{name}={size}" for name, size in pairs)
