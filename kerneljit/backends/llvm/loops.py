"""Loops of which it may be known how often they run: few steps are written out, without a loop.

In: bounds, what is carried from step to step, and a function that emits one step. Out: the final values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .builder import Value, constant_index
from .frame import Frame

Step = Callable[[Value, Sequence[Value]], Sequence[Value]]
"""Emits one step, given its counter and the carried values; gives the next ones."""


def steps_known(start: Value, stop: Value, step: int) -> int | None:
    """How many steps a loop takes, where that is known."""
    first, last = constant_index(start), constant_index(stop)
    return None if first is None or last is None else max(0, -(-(last - first) // step))


def repeat(
    frame: Frame,
    bounds: tuple[Value, Value, int],
    carried: Sequence[Value],
    body: Step,
    *,
    hint: str,
    together: int = 1,
) -> Sequence[Value]:
    """`for counter in range(start, stop, step)`, so many steps written out together.

    Where it is known that it takes no more than those, there is no loop at all.
    """
    builder, (start, stop, step) = frame.builder, bounds
    known = steps_known(start, stop, step)
    if known is not None and known <= together:
        return _written_out(frame, known, start, step, carried, body)
    if together > 1:
        full = frame.whole(start, stop, together * step)
        with builder.loop(start, full, builder.index(together * step), carried, hint) as loop:
            loop.next_values.extend(_written_out(frame, together, loop.counter, step, loop.carried, body))
        return repeat(frame, (full, stop, step), loop.carried, body, hint=f"{hint}.rest")
    with builder.loop(start, stop, builder.index(step), carried, hint) as loop:
        loop.next_values.extend(body(loop.counter, loop.carried))
    return loop.carried


def _written_out(
    frame: Frame, steps: int, start: Value, step: int, carried: Sequence[Value], body: Step
) -> Sequence[Value]:
    for number in range(steps):
        carried = body(frame.add(start, frame.builder.index(number * step)), carried)
    return carried
