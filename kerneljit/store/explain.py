"""Which layer answers a call, and why those before it do not.

In: a kernel, and what a call of it would look like. Out: a `Finding` for each layer in the order in which they are
asked. It uses the very judges that calls use.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kerneljit import settings
from kerneljit.runtime.library import Request

from .advice import Advice, LayerName, advisor, why_out_of_reach, why_unsuited
from .bundles import used_bundles
from .explain_code import Finding, code_findings, code_layer, reasons
from .identity import GENERATOR
from .origin import origin_of
from .shape import Shape

if TYPE_CHECKING:
    from kerneljit.backends.target import Target
    from kerneljit.plan.choices import Schedule
    from kerneljit.plan.layout import Layout
    from kerneljit.plan.plan import Plan

    from .rows import KnownKernel
    from .winner import Winner

_NAMES: dict[LayerName, str] = {
    "bundle": "winners of bundles",
    "host": "winners of this host",
    "shipped": "shipped winners",
}


@dataclass(frozen=True, slots=True)
class _Call:
    kernel: KnownKernel
    request: Request
    plan: Plan
    layout: Layout
    """As code would be made for it."""
    shape: Shape
    advice: Advice | None
    default: Schedule

    @property
    def target(self) -> Target:
        return self.request.target


def explain(kernel: KnownKernel, shape: Shape, target: Target, *, strict: bool = False) -> list[Finding]:
    """All layers; those after the first that answers are told of, too."""
    call = _call(kernel, shape, target, strict)
    answered = False
    findings = []
    for finding in list(_layers(call)):
        findings.append(replace(finding, answers=finding.answers and not answered))
        answered = answered or finding.answers
    return findings


def bundle_before(kernel: KnownKernel, shape: Shape, target: Target) -> str | None:
    """What of a bundle answers such a call before anything that is tuned on this host; None where nothing does."""
    if not used_bundles():
        return None
    answer = next(finding for finding in explain(kernel, shape, target) if finding.answers)
    if answer.layer == _NAMES["bundle"]:
        return answer.text
    return answer.layer if answer.layer in {code_layer(bundle) for bundle in used_bundles()} else None


def _call(kernel: KnownKernel, shape: Shape, target: Target, strict: bool) -> _Call:
    from kerneljit.runtime.call import Executable

    executable = Executable(kernel.formula, contract=kernel.contract)
    sizes, contiguous = dict(shape.sizes), dict(shape.contiguous)
    asked = executable.specialised(executable.asked_layout(contiguous, sizes, target, shape.threads), sizes)
    layout = executable.specialised(executable.layout(contiguous, sizes, target, shape.threads), sizes)
    plan = executable.plan(target, layout, sizes)
    advice = advisor().schedule_for(kernel.identity, plan, layout, plan.machine, target, shape)
    request = Request(target, asked, shape.sizes, shape.threads, strict)
    return _Call(kernel, request, plan, layout, shape, advice, executable.default_schedule(plan, layout))


def _layers(call: _Call) -> Iterator[Finding]:
    yield Finding("call argument", False, "only a call can give one: kernel(..., schedule=s)")
    yield from code_findings(call.kernel, call.request, lambda schedule: _maker(call, schedule))
    if settings.tuned():
        known = advisor().winners(call.kernel.identity)
        for layer, name in _NAMES.items():
            yield _of_winners(layer, name, [winner for of, winner in known if of == layer], call)
    else:
        yield Finding("winners", False, "KERNELJIT_TUNED=off leaves all of them aside")
    yield Finding("cost model", True, "it has a schedule for every call")


def _maker(call: _Call, schedule: Schedule) -> str:
    """Whose schedule kept code was made by."""
    advice = call.advice
    if advice is not None and advice.winner.gain > 1 and advice.schedule == schedule:
        return _shown(call, advice)
    return "the cost model's schedule" if schedule == call.default else "a schedule that nobody advises now"


def _of_winners(layer: LayerName, name: str, winners: Sequence[Winner], call: _Call) -> Finding:
    if call.advice is not None and call.advice.layer == layer:
        return Finding(name, True, _shown(call, call.advice))
    if not winners:
        unread = sum(bundle.state == "unusable" for bundle in used_bundles()) if layer == "bundle" else 0
        return Finding(
            name, False, "there is none of this kernel" + (f", and {unread} could not be read" if unread else "")
        )
    return Finding(
        name, False, reasons(_why_not(layer, winner, call) or "another layer's goes before" for winner in winners)
    )


def _shown(call: _Call, advice: Advice) -> str:
    winner = advice.winner
    gain = f"{winner.gain:.2f}x the default" if winner.gain > 1 else "which found the default to be the best"
    bundles = used_bundles() if advice.layer == "bundle" else ()
    where = next((f" of {b.path.name}" for b in bundles if winner in b.winners(call.kernel.identity)), "")
    origin = origin_of(winner) if advice.layer == "host" else None
    return f"the winner{where} for {winner.shape.shape_class}, {winner.level}, {gain}" + (
        f", {origin}" if origin else ""
    )


def _why_not(layer: LayerName, winner: Winner, call: _Call) -> str | None:
    if winner.generator != GENERATOR:
        return "another version's schedules"
    return why_out_of_reach(layer, winner, call.target, call.shape) or why_unsuited(
        winner, call.plan, call.layout, call.plan.machine, call.shape
    )
