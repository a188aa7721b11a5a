"""The bundles that this process uses, and what each may be used for.

In: files, and whom the user trusts. Out: `Bundle`: winners, which are data and always judged; machine code, where a
trusted key signed it or the caller takes it unsigned. What is wrong with a bundle is told once, by a warning, and the
program goes on without: nothing here raises in a call.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from kerneljit import settings

from .errors import BadBundle, BadKey, BadRecord, BundleWarning, UnusableBundle
from .warned import warn_program

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from kerneljit.ir.formula import Formula
    from kerneljit.runtime.library import Code

    from .bundle_format import CodeRow, Index, Manifest
    from .bundle_reader import BundleReader
    from .winner import Winner

State = Literal["signed", "unsigned", "records", "unusable"]
"""Signed by a trusted key; taken unsigned because the caller says so; good for its winners alone; for nothing."""
Trust = Literal["unsigned"] | None

_MOST_PROBLEMS: Final = 20


class Bundle:
    """One bundle in use.

    `state` says what of it is used, `problem` why that is not all of it, `signer` whose signature it bears.
    """

    def __init__(self, place: Path | Traversable, trust: Trust = None) -> None:
        self.path = place if isinstance(place, Path) else Path(str(place))
        self.signer: str | None = None
        self.problem: str | None = None
        self._reader: BundleReader | None = None
        self._indices: dict[str, Index | None] = {}
        self._told: dict[str, None] = {}
        self.state: State = self._opened(place, trust)

    @property
    def kernels(self) -> dict[str, str]:
        """The names of its kernels by their identities."""
        if self._reader is None:
            return {}
        try:
            return {kernel.identity: kernel.name for kernel in self._reader.manifest.all_listed}
        except BadRecord as problem:
            self._tell(f"{self.path}: {problem}")
            return {}

    @property
    def manifest(self) -> Manifest | None:
        """What it says of itself; None of an unusable one."""
        return None if self._reader is None else self._reader.manifest

    @property
    def reader(self) -> BundleReader | None:
        """What it is read with; None of an unusable one."""
        return self._reader

    @property
    def runs_code(self) -> bool:
        """Whether its machine code may run here."""
        return self.state in ("signed", "unsigned")

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be used so far."""
        return tuple(self._told)

    def winners(self, identity: str) -> tuple[Winner, ...]:
        """The winners of a kernel, judged but for what only a plan can say; none where something is wrong."""
        index = self._index(identity)
        try:
            return () if index is None else index.winners
        except BadRecord as problem:
            self._tell(f"{self.path}: {problem}")
            return ()

    def codes(self, identity: str) -> tuple[CodeRow, ...]:
        """The machine code of a kernel that may run; none of a bundle that is not trusted."""
        index = self._index(identity) if self.runs_code else None
        try:
            return () if index is None else index.codes
        except BadRecord as problem:
            self._tell(f"{self.path}: {problem}")
            return ()

    def load(self, row: CodeRow) -> tuple[object, bytes] | None:
        """The record of a row, still to be judged, and its object; None where something is wrong."""
        if self._reader is None or not self.runs_code:
            return None
        try:
            return self._reader.code(row)
        except BadBundle as problem:
            self._tell(str(problem))
            return None

    def code(self, row: CodeRow, identity: str, formula: Formula) -> Code | None:
        """The code of a row, its record judged, too; None where something is wrong."""
        from .bundle_code import code_of_row

        loaded = self.load(row)
        try:
            return None if loaded is None else code_of_row(row, *loaded, identity, formula)
        except BadRecord as problem:
            self._tell(f"{self.path}: {problem}")
            return None

    def __repr__(self) -> str:
        return f"<bundle {self.path}: {self.state}>"

    def _index(self, identity: str) -> Index | None:
        if self._reader is None:
            return None
        if identity not in self._indices:
            try:
                self._indices[identity] = self._reader.index(identity)
            except BadBundle as problem:
                self._indices[identity] = None
                self._tell(str(problem))
        return self._indices[identity]

    def _opened(self, place: Path | Traversable, trust: Trust) -> State:
        from .bundle_reader import opened

        try:
            reader = opened(place)
        except BadBundle as problem:
            self.problem = str(problem)
            return "unusable"
        stale = _stale(reader)
        if stale == "all":
            made_by = reader.manifest.versions.get("kerneljit", "?")
            self.problem = f"{self.path}: it was made by kerneljit {made_by}, whose code and schedules are others"
            return "unusable"
        self._reader = reader
        state, self.problem = self._trust(reader, trust)
        if stale == "code" and state != "records":
            self.problem = f"{self.path}: {_ANOTHERS}{_RECORDS_ALONE}"
            return "records"
        return state

    def _trust(self, reader: BundleReader, trust: Trust) -> tuple[State, str | None]:
        """What a bundle may be used for, and why that is not all of it."""
        if not reader.manifest.objects:
            return "records", None
        if trust == "unsigned":
            return "unsigned", None
        from .trust import Keys

        try:
            signature = reader.signature()
            if signature is None:
                return "records", f"{self.path}: nobody has signed it{_RECORDS_ALONE}{_UNSIGNED_CURE}"
            key = Keys().signer(reader.manifest_bytes, signature)
        except ImportError:
            return "records", f"{self.path}: signatures need the package cryptography{_RECORDS_ALONE}"
        except (BadKey, BadBundle, settings.SettingError) as problem:
            return "records", f"{self.path}: its signature cannot be trusted{_RECORDS_ALONE}\n  {problem}"
        if key is None:
            cure = f"\n  cure: if you trust who gave it to you, kerneljit key trust {_line(signature.public)}"
            return "records", f"{self.path}: you do not trust the key {signature.key}{_RECORDS_ALONE}{cure}"
        self.signer = key.name
        return "signed", None

    def _tell(self, text: str) -> None:
        """Tell of a trouble once."""
        if text not in self._told and len(self._told) < _MOST_PROBLEMS:
            self._told[text] = None
            warn_program(text, BundleWarning)


_RECORDS_ALONE: Final = "; its machine code is not used, its schedules are, compiled here"
_ANOTHERS: Final = "another version of kerneljit made its machine code, or one on another system"
_UNSIGNED_CURE: Final = (
    "\n  cure: have it signed (kerneljit cache export --key NAME), or take it as it is: "
    'kj.use_bundle(..., trust="unsigned")'
)


def _line(public: str) -> str:
    return f'"kerneljit-ed25519 {public}"'


def _stale(reader: BundleReader) -> Literal["", "code", "all"]:
    """What of a bundle another version of kerneljit made in another way."""
    from .bundle_code import generation
    from .identity import GENERATOR

    is_code_stale = reader.manifest.objects > 0 and reader.manifest.generation != generation()
    if reader.manifest.generator != GENERATOR:
        return "all" if is_code_stale or not reader.manifest.objects else ""
    return "code" if is_code_stale else ""


class _Used:
    """The bundles of this process, in the order in which they are asked."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.by_program: tuple[Bundle, ...] = ()
        self.by_environment: tuple[Bundle, ...] | None = None

    def renew_lock(self) -> None:
        """In a forked child: a thread that is not there may have held it."""
        self.lock = threading.Lock()


_used: Final = _Used()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_used.renew_lock)


def used_bundles() -> tuple[Bundle, ...]:
    """Those that the environment names, then those of the program; the first that has something wins."""
    if _used.by_environment is None:
        with _used.lock:
            if _used.by_environment is None:
                _used.by_environment = _from_environment()
    return (*_used.by_environment, *_used.by_program)


def use_bundle(place: Any, trust: Trust = None, required: bool = False) -> Bundle:
    """Use a bundle from now on, after those that are used already; see `kerneljit.use_bundle`."""
    if trust not in (None, "unsigned"):
        raise ValueError(f'trust may be "unsigned" or None, not {trust!r}')
    found = Path(place) if isinstance(place, str | os.PathLike) else place
    bundle = Bundle(found, trust)
    if bundle.problem is not None:
        if required:
            raise UnusableBundle(bundle.path, bundle.problem)
        warn_program(bundle.problem, BundleWarning)
    with _used.lock:
        _used.by_program = (*_used.by_program, bundle)
    return bundle


@contextmanager
def using(places: Iterable[Path], trust: Trust = None) -> Iterator[None]:
    """Inside a `with` block, as in a program that uses these bundles; what is wrong with them each says by itself."""
    before = _used.by_program
    _used.by_program = (*before, *(Bundle(place, trust) for place in places))
    try:
        yield
    finally:
        _used.by_program = before


def forget_bundles() -> None:
    """As if none had been used; the environment is read anew. For tests: calls that are prepared stay as they are."""
    with _used.lock:
        _used.by_program, _used.by_environment = (), None


def _from_environment() -> tuple[Bundle, ...]:
    try:
        bundles = [Bundle(path) for path in settings.bundles()]
    except settings.SettingError as problem:
        warn_program(str(problem), BundleWarning)
        return ()
    for bundle in bundles:
        if bundle.problem is not None:
            warn_program(f"KERNELJIT_BUNDLES: {bundle.problem}", BundleWarning)
    return tuple(bundles)
