"""Which layer answers a call, and why those before it do not.

In: a kernel, and what a call of it would look like. Out: a `Finding` for each layer in the order in which they are
asked. It uses the very judges that calls use.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kerneljit import settings

from .advice import LayerName, advisor, why_out_of_reach, why_unsuited
from .bundle_match import CallFacts, best_rows, why_unfit
from .bundled import reduced_dims
from .bundles import Bundle, used_bundles
from .identity import GENERATOR
from .shape import Shape

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.plan.layout import Layout
    from kerneljit.plan.plan import Plan

    from .rows import KnownKernel
    from .winner import Winner

_MOST_REASONS = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """What one layer has to say."""

    layer: str
    answers: bool
    text: str


@dataclass(frozen=True, slots=True)
class _Call:
    kernel: KnownKernel
    plan: Plan
    layout: Layout
    target: Target
    shape: Shape

    def facts(self) -> CallFacts:
        fixed = reduced_dims(self.plan.formula) if self.kernel.contract is not None else ()
        return CallFacts(self.target, self.layout, self.shape, fixed)


def explain(kernel: KnownKernel, shape: Shape, target: Target) -> list[Finding]:
    """All layers; those after the first that answers are told of, too."""
    from kerneljit.runtime.call import Executable

    executable = Executable(kernel.formula, contract=kernel.contract)
    sizes = dict(shape.sizes)
    layout = executable.layout(dict(shape.contiguous), sizes, target, shape.threads)
    layout = executable.specialised(layout, sizes)
    call = _Call(kernel, executable.plan(target, layout, sizes), layout, target, shape)
    found = list(_layers(call))
    answered = False
    findings = []
    for finding in found:
        findings.append(Finding(finding.layer, finding.answers and not answered, finding.text))
        answered = answered or finding.answers
    return findings


def _layers(call: _Call) -> Iterator[Finding]:
    for bundle in used_bundles():
        yield _code_of(bundle, call)
    known = advisor().winners(call.kernel.identity)
    advice = advisor().schedule_for(
        call.kernel.identity, call.plan, call.layout, call.plan.machine, call.target, call.shape
    )
    if not settings.tuned():
        yield Finding("winners", False, "KERNELJIT_TUNED=off leaves all of them aside")
    for layer, name in _NAMES.items() if settings.tuned() else ():
        if advice is not None and advice.layer == layer:
            yield Finding(name, True, _shown(advice.winner))
        else:
            yield _no_winner(layer, name, [winner for of, winner in known if of == layer], call)
    yield Finding("cost model", True, "it has a schedule for every call")


_NAMES: dict[LayerName, str] = {
    "bundle": "winners of bundles",
    "host": "winners of this host",
    "shipped": "shipped winners",
}


def _code_of(bundle: Bundle, call: _Call) -> Finding:
    layer = f"code of {bundle.path.name}"
    if not bundle.runs_code:
        problem = (bundle.problem or "it has records alone").removeprefix(f"{bundle.path}: ")
        return Finding(layer, False, problem.partition("\n")[0])
    rows = bundle.codes(call.kernel.identity)
    if not rows:
        return Finding(layer, False, "it has none of this kernel")
    facts = call.facts()
    best = best_rows(rows, facts)
    if best:
        row = best[0]
        return Finding(layer, True, f"object {row.object.sha256[:16]} for {row.level}, {row.shape.shape_class}")
    return Finding(layer, False, _reasons([reason for row in rows if (reason := why_unfit(row, facts))]))


def _no_winner(layer: LayerName, name: str, winners: Sequence[Winner], call: _Call) -> Finding:
    """Why none of these is the one."""
    if not winners:
        return Finding(name, False, "there is none of this kernel")
    reasons = [_why_not(layer, winner, call) or "another layer's is nearer" for winner in winners]
    return Finding(name, False, _reasons(reasons))


def _shown(winner: Winner) -> str:
    gain = f"{winner.gain:.2f}x the default" if winner.gain > 1 else "which found the default to be the best"
    return f"the winner for {winner.shape.shape_class}, {winner.level}, {gain}"


def _why_not(layer: LayerName, winner: Winner, call: _Call) -> str | None:
    if winner.generator != GENERATOR:
        return "another version's schedules"
    return why_out_of_reach(layer, winner, call.target, call.shape) or why_unsuited(
        winner, call.plan, call.layout, call.plan.machine, call.shape
    )


def _reasons(reasons: Iterable[str]) -> str:
    counted = Counter(reasons).most_common()
    texts = [f"{reason} ({count})" if count > 1 else reason for reason, count in counted[:_MOST_REASONS]]
    return "; ".join([*texts, "and more"] if len(counted) > _MOST_REASONS else texts)
