"""Winners of other targets for code that is made in advance: a library's, or a bundle's.

In: the winners of a kernel, and the plan of a target for which none was found. Out: one that was tuned for another
target and says as much of this one: for both the kernel is computed by the same stages, instructions for pairs and
registers, and the cost model chooses the same. So what was gained over that choice should be gained here, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from kerneljit.plan.default_schedule import default_schedule

from .advice import why_unsuited
from .shape import FARTHEST, Shape, distance

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.plan.layout import Layout
    from kerneljit.plan.plan import Plan

    from .winner import Winner


def borrowed_winner(
    winners: Iterable[Winner],
    plan: Plan,
    layout: Layout,
    target: Target,
    shape: Shape,
    plan_for: Callable[[Target], Plan],
) -> Winner | None:
    """The nearest winner that the plan can use as if it were its own; `plan_for` makes the plans of other targets."""
    near = [(distance(winner.shape, shape), winner) for winner in winners]
    reached = [(apart, winner) for apart, winner in near if apart is not None and apart <= FARTHEST]

    def order(pair: tuple[float, Winner]) -> tuple[object, ...]:
        apart, winner = pair
        return winner.shape.key != shape.key, winner.level != target.level, apart, winner.key

    for _, winner in sorted(reached, key=order):
        if why_unsuited(winner, plan, layout, plan.machine, shape) is None:
            other = _target_of(winner)
            if other.architecture == target.architecture and _are_alike(plan, plan_for(other), layout):
                return winner
    return None


def _target_of(winner: Winner) -> Target:
    from kerneljit.backends.target import Target

    return Target(winner.level, winner.features, winner.target.split("/")[0])


def _are_alike(plan: Plan, other: Plan, layout: Layout) -> bool:
    return (
        _registers(plan) == _registers(other)
        and plan.stages == other.stages
        and all(plan.pairs(stage) == other.pairs(stage) for stage in plan.stages)
        and all(plan.tile_pairs(stage) == other.tile_pairs(stage) for stage in plan.stages)
        and default_schedule(plan, layout, plan.machine) == default_schedule(other, layout, other.machine)
    )


def _registers(plan: Plan) -> tuple[int, int, bool]:
    machine = plan.machine
    return machine.vector_bits, machine.registers, machine.fuses
