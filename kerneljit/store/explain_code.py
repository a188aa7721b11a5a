"""What the layers of machine code say of a call: bundles, and what this host has kept.

In: a kernel and the request of a call. Out: a `Finding` for each layer, by the judges that calls use.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kerneljit import settings

from .bundle_match import best_rows, why_unfit
from .bundled import codes_for, facts_of, why_unable
from .bundles import Bundle, used_bundles
from .errors import StoreUnavailable
from .filesystem import database_path
from .generation import GENERATION
from .library import KeptCode, problems, trouble

if TYPE_CHECKING:
    from kerneljit.plan.choices import Schedule
    from kerneljit.runtime.library import Request

    from .bundle_format import CodeRow
    from .code_rows import CodeKey
    from .rows import KnownKernel

_MOST_REASONS = 4
_OFF = "KERNELJIT_CODE=off leaves it aside"

Maker = Callable[["Schedule"], str]
"""Tells whose schedule it is that some code was made by."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one layer has to say."""

    layer: str
    answers: bool
    text: str


def code_findings(kernel: KnownKernel, request: Request, made_by: Maker) -> Iterator[Finding]:
    """Bundles in the order in which they are asked, then what is kept here."""
    for bundle in used_bundles():
        yield _of_bundle(bundle, kernel, request)
    yield _kept(kernel, request, made_by)


def code_layer(bundle: Bundle) -> str:
    """What the layer of a bundle's code is called."""
    return f"code of {bundle.path.name}"


def _of_bundle(bundle: Bundle, kernel: KnownKernel, request: Request) -> Finding:
    layer = code_layer(bundle)
    if not bundle.runs_code:
        return Finding(layer, False, _first_line(bundle.problem or "it has records alone", f"{bundle.path}: "))
    if not settings.kept_code():
        return Finding(layer, False, _OFF)
    rows = bundle.codes(kernel.identity)
    if not rows:
        return Finding(layer, False, "it has none of this kernel")
    found = next(codes_for(bundle, kernel.identity, kernel.formula, kernel.contract, request), None)
    if found is not None:
        row, _ = found
        return Finding(layer, True, f"object {row.object.sha256[:16]} for {row.level}, {row.shape.shape_class}")
    facts = facts_of(kernel.formula, kernel.contract, request)
    unusable = [_why_unusable(bundle, row, kernel, request) for row in best_rows(rows, facts)]
    unfit = [reason for row in rows if (reason := why_unfit(row, facts)) is not None]
    return Finding(layer, False, reasons([*unusable, *unfit]))


def _why_unusable(bundle: Bundle, row: CodeRow, kernel: KnownKernel, request: Request) -> str:
    """Why a row that fits is no answer."""
    code = bundle.code(row, kernel.identity, kernel.formula)
    if code is not None:
        return why_unable(code, request) or "it was passed over"
    return _first_line(bundle.problems[-1], f"{bundle.path}: ") if bundle.problems else "it cannot be read"


def _kept(kernel: KnownKernel, request: Request, made_by: Maker) -> Finding:
    layer, kept = "code kept on this host", KeptCode(kernel.formula, kernel.contract)
    if not settings.kept_code():
        return Finding(layer, False, _OFF)
    found = kept.find(request)
    if found is not None:
        return Finding(layer, True, f"{len(found.object):,} bytes, made by {made_by(found.schedule)}")
    try:
        path = database_path()
        if not path.is_file():
            return Finding(layer, False, "there is no database")
        problem = trouble(path)
        text = problem if problem is not None else _why_not_kept(kept, request)
    except (settings.SettingError, StoreUnavailable) as problem_of_store:
        text = str(problem_of_store)
    return Finding(layer, False, _first_line(text))


def _why_not_kept(kept: KeptCode, request: Request) -> str:
    from .code_rows import keys_of
    from .connection import Connection

    key = kept.key(request)
    connection = Connection(database_path(), read_only=True, patience=0.0)
    try:
        others = keys_of(connection, key.host, key.kernel)
    finally:
        connection.close()
    if key in others:
        return problems()[-1] if problems() else "it was not judged for a strict kernel"
    return reasons(_why_unlike(other, key) for other in others) or "there is none of this kernel"


def _why_unlike(other: CodeKey, key: CodeKey) -> str:
    """Why code that was kept under another key is not what this call would be given now."""
    if (other.generation, other.version) != (GENERATION, key.version):
        return "another version of kerneljit made it"
    if other.target != key.target:
        level, own = (target.split("/")[1] for target in (other.target, key.target))
        return f"it is for {level}" if level != own else "it is for other features"
    if other.tuned != key.tuned:
        return f"it was made with KERNELJIT_TUNED={'on' if other.tuned else 'off'}"
    (dims, axes, threads), (own_dims, own_axes, own_threads) = (k.shape.split("|") for k in (other, key))
    if dims != own_dims:
        return f"it is for {dims}"
    if axes != own_axes:
        return "it is for arrays that lie in memory in another way"
    if threads != own_threads:
        return f"it is for threads {threads}"
    return "its axes are of other classes, other arrays are packed, or other winners came from bundles"


def reasons(found: Iterable[str]) -> str:
    """Reasons as one line, the commonest first."""
    counted = Counter(found).most_common()
    texts = [f"{reason} ({count})" if count > 1 else reason for reason, count in counted[:_MOST_REASONS]]
    return "; ".join([*texts, "and more"] if len(counted) > _MOST_REASONS else texts)


def _first_line(text: str, prefix: str = "") -> str:
    return text.removeprefix(prefix).partition("\n")[0]
