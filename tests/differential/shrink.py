"""Makes a mismatch small: fewer nodes, smaller sizes, plainer arrays, as long as something is still wrong.

In: a `Mismatch` and the backend that made it. Out: a `Mismatch` of the smallest case that was found, which is
deterministic. What is wrong need not stay the same, only the backend that is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kerneljit.ir.dtype import BOOL
from kerneljit.ir.formula import Formula
from kerneljit.ir.indices import dependencies
from kerneljit.ir.node import LEAVES, Node, Op, constant, rebuild
from kerneljit.ir.verify import verify

from .arrays import plainer
from .cases import Case
from .compare import Mismatch, Runner, check, reference

MOST_ATTEMPTS = 1500


def shrink(mismatch: Mismatch, run: Runner) -> Mismatch:
    """The smallest mismatch that simple steps lead to."""
    attempts = MOST_ATTEMPTS
    progress = True
    while progress:
        progress = False
        for candidate in _simpler(mismatch.case):
            attempts -= 1
            if attempts < 0:
                return mismatch
            found = _mismatch(candidate, mismatch.backend, run)
            if found is not None:
                mismatch, progress = found, True
                break
    return mismatch


def _mismatch(case: Case, backend: str, run: Runner) -> Mismatch | None:
    if verify(case.formula):
        return None
    try:
        expected = reference(case)
    except (IndexError, ValueError):  # a step may have taken away what kept an access inside
        return None
    if expected is None:
        return None
    try:
        check(case, expected, backend, run)
    except Mismatch as found:
        return found
    return None


def _simpler(case: Case) -> Iterator[Case]:
    """Cases one step simpler, the boldest steps first."""
    for formula in _formulas(case.formula):
        yield replace(case, formula=_without_unused(formula))
    for dim, size in case.sizes.items():
        for smaller in dict.fromkeys((1, 2, size // 2, size - 1)):
            if 0 < smaller < size:
                yield replace(case, sizes={**case.sizes, dim: smaller})
    for name, recipe in case.recipes.items():
        if plainer(recipe) != recipe:
            yield replace(case, recipes={**case.recipes, name: plainer(recipe)})
    for name, recipe in case.recipes.items():
        for values in ("small", "moderate"):
            if recipe.values not in ("small", values, "rows", "garbage"):
                yield replace(case, recipes={**case.recipes, name: replace(recipe, values=values)})


def _formulas(formula: Formula) -> Iterator[Formula]:
    nodes = list(formula.root.walk())
    outer = frozenset(formula.axes)
    for node in nodes[:-1]:
        if dependencies(node) <= outer and node.op not in LEAVES:
            yield replace(formula, root=node, result=node.dtype)
    used = dependencies(formula.root)
    for axis in formula.axes:
        if axis not in used:
            yield replace(formula, axes=tuple(other for other in formula.axes if other != axis))
    for node in reversed(nodes):
        for simple in _replacements(node):
            yield replace(formula, root=_replaced(formula.root, node, simple))


def _replacements(node: Node) -> Iterator[Node]:
    if node.op in LEAVES:
        return
    for inner in node.walk():
        if inner is not node and inner.dtype == node.dtype and inner.op is not Op.CONSTANT:
            yield inner
    if node.dtype == BOOL:
        yield constant(True, BOOL)
    yield constant(1, node.dtype)
    yield constant(0, node.dtype)


def _replaced(root: Node, old: Node, new: Node) -> Node:
    return rebuild(root, lambda node: new if node is old else node)


def _without_unused(formula: Formula) -> Formula:
    used = {node.name for node in formula.root.walk() if node.op in (Op.LOAD, Op.SCALAR)}
    return replace(formula, parameters=tuple(p for p in formula.parameters if p.name in used))
