"""What a bundle is made of: what this host knows of some kernels, and code for hosts that are not here.

In: kernels with shapes of their calls, targets. Out: `Content` for each kernel: the winners that a target's hosts may
use, and machine code by the best of them, by those of other levels where these would do as well, or by the cost model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kerneljit.backends.target import LEVELS, Target, cross_target
from kerneljit.ir.text import print_formula

from .advice import advisor, why_unsuited
from .borrowed import borrowed_winner
from .bundle_verify import why_illegal
from .bundle_writer import Code, Content, Origin
from .identity import GENERATOR
from .rows import KnownKernel, contract_data
from .shape import FARTHEST, Shape, distance

if TYPE_CHECKING:
    from kerneljit.runtime.host import Host

    from .winner import Winner

NEEDLESS: Final = frozenset({"cx16", "sahf", "movbe"})
"""Features that levels may use and kernels do without: hypervisors like to hide them, so no object should need them."""
USUAL_LEVELS: Final = ("avx512ice", "avx2", "sse4")
"""Those that hosts below this one most likely have."""

Watch = Callable[[str], None]
Heard = Callable[[KnownKernel, Target, Shape, "Winner | None"], None]
"""Is told by which winner code was made; None for the cost model's."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A kernel and the shapes of its calls."""

    kernel: KnownKernel
    shapes: tuple[Shape, ...]


def target_for(level: str, host: Host) -> Target:
    """What hosts of a level share: all of the level; of this host's own level, what this host has."""
    is_own = level == host.reached_level
    if is_own or level not in LEVELS:
        from kerneljit.runtime.host import target_of

        target = target_of(host, None)
    else:
        target = cross_target(level)
    return replace(target, features=target.features - NEEDLESS)


def usual_levels(host: Host) -> tuple[str, ...]:
    """This host's level and sensible lower ones."""
    own = host.reached_level
    if own not in LEVELS:
        return (own,)
    below = LEVELS[: LEVELS.index(own)]
    return (own, *(level for level in USUAL_LEVELS if level in below))


def origin_of(host: Host) -> Origin:
    """Which versions make a bundle here. No date: the same content must give the same bytes."""
    from kerneljit.runtime.versions import versions

    from .bundle_code import generation
    from .hosts import HostFacts

    facts, known = HostFacts.of(host), versions()
    made_with = {name: known[name] for name in ("kerneljit", "llvmlite", "LLVM")}
    made_on = {"architecture": facts.architecture, "cpu": facts.family_name, "brand": facts.brand}
    return Origin(GENERATOR, generation(), made_with, made_on)


def _nobody(*_: object) -> None:
    pass


def contents(
    wanted: Iterable[Wanted], targets: Sequence[Target], *, code: bool, watch: Watch, heard: Heard = _nobody
) -> Iterator[Content]:
    """What goes into a bundle; `watch` hears what is being done, `heard` by which winners."""
    for one in _once_each(wanted):
        kernel = one.kernel
        winners = list(_winners(kernel, targets))
        codes: list[Code] = []
        for target in targets if code else ():
            for shape in one.shapes:
                watch(f"{kernel.formula.name} {shape.shape_class} for {target.level}")
                winner = _winner(kernel, shape, target, winners)
                heard(kernel, target, shape, winner)
                codes.append(_code(kernel, shape, target, winner))
        text = print_formula(kernel.formula)
        contract = contract_data(kernel.contract)
        yield Content(kernel.identity, kernel.formula.name, text, contract, tuple(winners), tuple(_distinct(codes)))


def _once_each(wanted: Iterable[Wanted]) -> list[Wanted]:
    """Kernels of other names may be the same: they share their code."""
    found: dict[str, Wanted] = {}
    for one in wanted:
        before = found.get(one.kernel.identity)
        shapes = one.shapes if before is None else (*before.shapes, *one.shapes)
        found[one.kernel.identity] = Wanted((before or one).kernel, tuple(dict.fromkeys(shapes)))
    return list(found.values())


def _winners(kernel: KnownKernel, targets: Sequence[Target]) -> Iterator[Winner]:
    """The winners that hosts of the targets may use, each as one for its target."""
    known: set[tuple[str, str, str]] = set()
    for target in targets:
        for _, winner in advisor().winners(kernel.identity):
            made_for = replace(winner, target=target.identity)
            if made_for.key in known or winner.level != target.level or winner.generator != GENERATOR:
                continue
            if winner.features - NEEDLESS <= target.features and why_illegal(kernel, made_for) is None:
                known.add(made_for.key)
                yield made_for


def _code(kernel: KnownKernel, shape: Shape, target: Target, winner: Winner | None) -> Code:
    """Code by a winner, or by the default where that is best."""
    from .bundle_code import compiled

    schedule = winner.schedule if winner is not None and winner.gain > 1 else None
    return compiled(kernel, shape, target, schedule)


def _winner(kernel: KnownKernel, shape: Shape, target: Target, winners: Iterable[Winner]) -> Winner | None:
    """The nearest winner, as a call on such a host would have it, else one of another level that would do as well."""
    from kerneljit.runtime.call import Executable

    executable = Executable(kernel.formula, contract=kernel.contract)
    sizes = dict(shape.sizes)
    layout = executable.layout(dict(shape.contiguous), sizes, target, shape.threads)
    plan = executable.plan(target, layout, sizes)
    near = [(distance(w.shape, shape), w) for w in winners if w.target == target.identity]
    reached = [(apart, w) for apart, w in near if apart is not None and apart <= FARTHEST]
    for _, winner in sorted(reached, key=lambda pair: (pair[1].shape.key != shape.key, pair[0], pair[1].key)):
        if why_unsuited(winner, plan, layout, plan.machine, shape) is None:
            return winner
    known = [winner for _, winner in advisor().winners(kernel.identity)]
    return borrowed_winner(known, plan, layout, target, shape, lambda other: executable.plan(other, layout, sizes))


def _distinct(codes: Iterable[Code]) -> list[Code]:
    """Of code for the same calls the first: shapes of one class may share a layout."""
    found: dict[tuple[object, ...], Code] = {}
    for code in codes:
        found.setdefault((code.target, code.shape.key, code.layout), code)
    return list(found.values())
