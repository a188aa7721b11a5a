"""The full judgement of a bundle: every byte of the file, every hash, every record, every schedule.

In: a bundle. Out: what is wrong with it, as sentences. The runtime judges only what it uses, and never less strictly;
this is for whoever makes a bundle, and for whoever is given one.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .bundle_code import code_of_row, generation
from .bundle_format import (
    MANIFEST,
    MOST_FILE,
    MOST_MEMBER,
    SIGNATURE,
    Index,
    Member,
    index_name,
    object_name,
    record_name,
)
from .bundle_reader import DEFLATED, STORED, BundleReader, BytesSource, source_of
from .errors import BadBundle, BadRecord
from .record import data_of, text_of
from .rows import KnownKernel, check, kernel_of

if TYPE_CHECKING:
    from kerneljit.backends.target import Target

    from .winner import Winner

_ENDLESS: Final = 1 << 40
"""Bytes of an imagined cache: a schedule for a larger host than this one is no bad schedule."""
_ELF: Final = b"\x7fELF"
_ELF_MACHINES: Final = {"x86_64": 62, "aarch64": 183}
_ELF_MACHINE_AT: Final = slice(18, 20)


def verify_file(path: Path) -> list[str]:
    """What is wrong with a file; nothing where all is well; raises `BadBundle` where it cannot be read."""
    return verify_bytes(path, bytes_of(path))


def bytes_of(path: Path) -> bytes:
    """A file, or as much of it as is more than a bundle may have; raises `BadBundle`."""
    source_of(path)  # a pipe has no end
    try:
        with path.open("rb") as file:
            return file.read(MOST_FILE + 1)
    except OSError as error:
        raise BadBundle(path, "the file", error.strerror or str(error), "let this user read it") from error


def verify_bytes(path: Path, data: bytes) -> list[str]:
    """What is wrong with the bytes of a file."""
    if len(data) > MOST_FILE:
        return [f"the file: it has more than {MOST_FILE} bytes"]
    try:
        reader = BundleReader(BytesSource(path, data))
        reader.signature()
        verification = _Verification(reader)
        verification.walk()
    except BadBundle as problem:
        return [problem.problem]
    if not verification.problems and verification.rebuilt != data:
        verification.problems.append("the file: there is more in it than what the manifest names, or in another order")
    return verification.problems


class _Verification:
    """One walk through everything."""

    def __init__(self, reader: BundleReader) -> None:
        self.problems: list[str] = []
        self._reader = reader
        self._members: dict[str, tuple[Member, bytes]] = {}

    def walk(self) -> None:
        """Look at all of it; raises `BadBundle` where no more can be said."""
        try:
            listed = self._reader.manifest.all_listed
        except BadRecord as problem:
            self.problems.append(str(problem))
            return
        rows = 0
        for kernel in listed:
            self._take(index_name(kernel.identity), kernel.index)
            index = self._reader.index(kernel.identity)
            assert index is not None
            try:
                self._look_at(index, kernel.name)
            except BadRecord as problem:
                self.problems.append(str(problem))
            rows += len(index.raw_codes)
        if rows != self._reader.manifest.objects:
            self.problems.append(f"{MANIFEST}.objects: expected {rows}, found {self._reader.manifest.objects}")

    @cached_property
    def rebuilt(self) -> bytes:
        """The file as it is written for these members."""
        from .bundle_writer import entry_of, zip_of

        reader = self._reader
        entries = [entry_of(MANIFEST, reader.manifest_bytes, reader.manifest_bytes, STORED)]
        if reader.signature_bytes is not None:
            entries.append(entry_of(SIGNATURE, reader.signature_bytes, reader.signature_bytes, STORED))
        for name, (member, data) in sorted(self._members.items(), key=lambda item: item[1][0].offset):
            packed = reader.source_bytes(reader.base + member.offset, member.compressed)
            entries.append(entry_of(name, packed, data, DEFLATED))
        return zip_of(entries)

    def _take(self, name: str, member: Member) -> bytes:
        known = self._members.get(name)
        if known is not None and known[0] == member:
            return known[1]
        if known is not None:
            raise BadRecord(name, "one place in the file", member.offset)
        data = self._reader.content(member, name)
        self._members[name] = member, data
        return data

    def _look_at(self, index: Index, name: str) -> None:
        if index.name != name:
            raise BadRecord(f"{index.place}.name", f"{name}, as in the manifest", index.name)
        kernel = known_kernel(index)
        if kernel.formula.name != name:
            raise BadRecord(f"{index.place}.formula", f"the formula of {name}", kernel.formula.name)
        keys = [winner.key for winner in index.winners]
        if len(set(keys)) < len(keys):
            raise BadRecord(f"{index.place}.winners", "one winner for each target and shape", len(keys))
        for number, winner in enumerate(index.winners):
            check(type(winner), winner)
            problem = why_illegal(kernel, winner)
            if problem is not None:
                raise BadRecord(f"{index.place}.winners[{number}].schedule", f"one that can be used: {problem}", None)
        for number, row in enumerate(index.codes):
            place = record_name(row.record.sha256)
            record = data_of(self._take(place, row.record), place, MOST_MEMBER)
            content = self._take(object_name(row.object.sha256), row.object)
            problem = why_foreign(content, row.architecture)
            if problem is not None:
                raise BadRecord(f"{index.place}.codes[{number}].object", problem, None)
            if self._reader.manifest.generation == generation():  # else nobody runs it
                code_of_row(row, record, content, index.identity, kernel.formula)
        self._look_at_keys(index)

    @staticmethod
    def _look_at_keys(index: Index) -> None:
        keys = [(row.target, text_of([row.shape.key, repr(row.layout)])) for row in index.codes]
        if len(set(keys)) < len(keys):
            raise BadRecord(f"{index.place}.codes", "one object for each target, shape and layout", len(keys))


def known_kernel(index: Index) -> KnownKernel:
    """The kernel of an index, which is the one that its identity says; raises `BadRecord`."""
    try:
        return kernel_of((index.identity, index.formula, text_of(index.contract)))
    except BadRecord as problem:
        _, _, text = str(problem).partition(": ")
        raise BadRecord(f"{index.place}.{problem.place}", text, index.name) from None


def why_illegal(kernel: KnownKernel, winner: Winner) -> str | None:
    """Why no host can use a winner's schedule; None where one can."""
    from kerneljit.plan.schedule import illegal
    from kerneljit.runtime.call import Executable

    target, sizes = target_of(winner.target), dict(winner.shape.sizes)
    executable = Executable(kernel.formula, contract=kernel.contract)
    try:
        layout = executable.layout(dict(winner.shape.contiguous), sizes, target)
        plan = executable.plan(target, layout, sizes)
    except (KeyError, ValueError):
        return f"the kernel has no calls of the shape {winner.shape.key}"
    machine = replace(plan.machine, l2_bytes=_ENDLESS, last_bytes=_ENDLESS)
    return illegal(plan, winner.schedule, machine)


def why_foreign(code: bytes, architecture: str) -> str | None:
    """Why an object is none for an architecture; None where it is, or where that cannot be told."""
    machine = _ELF_MACHINES.get(architecture)
    if not code.startswith(_ELF) or machine is None:
        return None if machine is None else f"an ELF object of {architecture}"
    found = int.from_bytes(code[_ELF_MACHINE_AT], "little")
    return None if found == machine else f"an object of {architecture}, whose machine is {machine} and not {found}"


def target_of(identity: str) -> Target:
    """The target that an identity stands for."""
    from kerneljit.backends.target import Target

    architecture, level, features = identity.split("/")
    return Target(level, frozenset(features.split(",")) - {""}, architecture)
