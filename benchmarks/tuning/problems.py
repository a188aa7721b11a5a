"""Which problems are tuned: kernels of the gallery, at sizes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from kerneljit.gallery import CASES
from kerneljit.plan.plan import Plan
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import kernel_identity
from kerneljit.store.shape import Shape
from kerneljit.store.shipped import shipped_winners
from kerneljit.store.winner import Winner
from kerneljit.tuning.fragments import Value
from kerneljit.tuning.problem import Problem
from kerneljit.tuning.runner import ChildRunner
from kerneljit.tuning.sizes import layout_of_shape, measured_shape
from kerneljit.tuning.space import Space, reduced, space_of


@dataclass(frozen=True)
class Work:
    """One kernel at one shape, as it is measured."""

    name: str
    problem: Problem

    @property
    def sizes(self) -> str:
        return " ".join(f"{name}={size}" for name, size in self.problem.shape.sizes)

    def plan(self) -> Plan:
        """The plan that its schedules are for."""
        with self.problem.on_target():
            executable, target = self.problem.executable(), current_target()
            layout = layout_of_shape(executable, self.problem.shape, target)
            return executable.plan(target, layout, self.problem.sizes)

    def space(self, runner: ChildRunner) -> Space:
        """Everything that can be chosen."""
        with self.problem.on_target():
            return space_of(self.plan(), runner.default, self.problem.sizes, self.problem.shape.threads)


def whole_work(name: str, sizes: Mapping[str, int], level: str | None = None) -> Work:
    """A case of the gallery as it is called."""
    kernel = CASES[name].kernel
    formula = kernel.definition.formula(kernel.definition.signature.example_types())
    contiguous = tuple((parameter.name, len(parameter.axes) - 1) for parameter in formula.arrays)
    shape = Shape(tuple(sizes.items()), contiguous)
    return Work(name, Problem(formula, shape, level or current_target().level, kernel.contract))


def work_on(name: str, sizes: Mapping[str, int], level: str | None = None) -> Work:
    """A case of the gallery, cut to what can be repeated."""
    whole = whole_work(name, sizes, level).problem
    with whole.on_target():
        shape = measured_shape(whole.executable(), whole.shape, current_target())
    return Work(name, replace(whole, shape=shape))


def shipped_winner(work: Work) -> Winner | None:
    """What ships for such a call on such a host, if anything."""
    identity = kernel_identity(work.problem.formula, work.problem.contract)
    with work.problem.on_target():
        key = identity, current_target().identity, work.problem.shape.key
    return next((winner for winner in _shipped() if winner.key == key), None)


@cache
def _shipped() -> list[Winner]:
    return shipped_winners(HostFacts.of(host()), print)


_SHAPES: Mapping[str, tuple[Mapping[str, int], ...]] = {
    "matmul": ({"M": 64, "N": 64, "K": 64}, {"M": 200, "N": 300, "K": 200}, {"M": 512, "N": 512, "K": 512}),
    "tanimoto": ({"M": 100, "N": 2000, "W": 4}, {"M": 200, "N": 3000, "W": 16}, {"M": 300, "N": 3000, "W": 32}),
    "manhattan": ({"M": 50, "N": 500, "K": 32}, {"M": 100, "N": 1000, "K": 100}, {"M": 200, "N": 1000, "K": 256}),
    "matmul_i8": ({"M": 64, "N": 256, "K": 64}, {"M": 200, "N": 500, "K": 256}, {"M": 500, "N": 500, "K": 1024}),
    "gaussian_kernel": ({"M": 50, "N": 500, "K": 16}, {"M": 100, "N": 1000, "K": 64}, {"M": 200, "N": 1000, "K": 200}),
}


def exhaustive_work() -> Iterator[Work]:
    """Five kernels, three shapes each."""
    for name, shapes in _SHAPES.items():
        for sizes in shapes:
            yield work_on(name, sizes)


_REDUCED = {
    "rows": (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16),
    "columns": (1, 2, 3, 4, 6),
}
"""The register tile."""
_COPIES = {"copy_rows": (False, True), "copy_lanes": (False, True), "unroll": (1, 2, 4)}
_VECTORS = {"copy_rows": (False, True), "lanes": (8, 16), "unroll": (1, 2, 4)}
_ROWS = {"contracts": (False, True), "lanes": (8, 16), "copy_prefetch": (0, 256, 1024)}
_ALSO: Mapping[str, Mapping[str, tuple[Value, ...]]] = {
    "matmul": _COPIES, "tanimoto": _ROWS, "manhattan": _VECTORS, "matmul_i8": _ROWS, "gaussian_kernel": _VECTORS,
}  # fmt: skip
"""What makes other code of these kernels: a choice that does not would only count the same code twice."""


def reduced_space(name: str, space: Space) -> Space:
    """What can be gone through one by one, of a kernel's choices."""
    final = space.plan.final.name
    chosen: dict[str, tuple[Value, ...]] = {**_REDUCED, **_ALSO[name]}
    return reduced(space, {f"{final}.{field}": values for field, values in chosen.items()})


_SMALL = {
    "rows": (1, 2, 4, 8), "columns": (1, 2, 4, 8), "lanes": (4, 8, 16, 32, 64),
    "copy_lanes": (False, True), "copy_rows": (False, True), "unroll": (1, 4),
}  # fmt: skip
_MOST_OF_SMALL = 200


def small_space(space: Space) -> Space:
    """What matters most of the last stage, as many choices as can be gone through in some seconds."""
    final = space.plan.final.name
    known = {fragment.key: fragment for fragment in space.fragments}
    chosen: dict[str, tuple[Value, ...]] = {}
    for field, values in _SMALL.items():
        fragment = known.get(f"{final}.{field}")
        if fragment is None:
            continue
        kept = tuple(value for value in fragment.values if value in values or value == fragment.default)
        wider = {**chosen, fragment.key: kept}
        if sum(1 for _ in reduced(space, wider).every()) > _MOST_OF_SMALL:
            break
        chosen = wider
    return reduced(space, chosen)
