"""What a bundle is: a zip of a manifest, its signature, and what the manifest names by place, size and SHA-256.

In: bytes that anyone may have written. Out: `Manifest`, `Index` and `CodeRow`, every field judged. The file begins with

    manifest.json           stored; which kernels there are, and where the index of each is
    manifest.sig            stored; who signed the manifest; missing where nobody did
    objects/<sha256>.o      machine code
    records/<sha256>.json   what else the runtime must know to call it
    kernels/<identity>.json the index of a kernel: its formula, its winners, and which code is for which calls

so that one hash after the other leads from a signature to every byte that is used. Places count from the first byte
after manifest and signature, so a signature changes nothing that it signs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Final

from kerneljit.digest import sha256
from kerneljit.plan.layout import Layout
from kerneljit.values import value

from .errors import BadRecord
from .record import Hash, Identifier, Line, Text, Whole, read, read_fields, to_data
from .shape import Shape
from .target_identity import TargetIdentity

if TYPE_CHECKING:
    from .code import CodeRecord
    from .winner import Winner

SCHEMA: Final = 1
MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.sig"
SUFFIX: Final = ".kjb"

MOST_MANIFEST: Final = 4 << 20
MOST_SIGNATURE: Final = 4 << 10
MOST_MEMBER: Final = 4 << 20
MOST_OBJECTS: Final = 10_000
MOST_KERNELS: Final = 5_000
MOST_FILE: Final = 1 << 30
MOST_RATIO: Final = 256
"""By how much a member may grow when it is unpacked; code and records grow tenfold at most."""
_MOST_FORMULA: Final = 1 << 20

_Place = Annotated[int, Whole(0, MOST_FILE)]
_Size = Annotated[int, Whole(1, MOST_MEMBER)]
Digest = Annotated[str, Text(r"[0-9a-f]{64}", 64, "the 64 hex digits of a SHA-256")]
IDENTITY: Final = Text(r"[0-9a-f]{32}", 32, "the 32 hex digits of a kernel's identity")
KernelIdentity = Annotated[str, IDENTITY]
_FormulaText = Annotated[str, Text(r"[\s\S]*", _MOST_FORMULA, "the text of a formula")]


@value
class Member:
    """Where some content lies in the file, deflated, and what it must be."""

    offset: _Place
    compressed: _Size
    size: _Size
    sha256: Digest

    @classmethod
    def from_data(cls, data: object, place: str = "member") -> Member:
        """The member that data stands for, judged; raises `BadRecord`."""
        member = read_fields(cls, data, place)
        if member.size > MOST_RATIO * member.compressed:
            raise BadRecord(f"{place}.size", f"at most {MOST_RATIO} times the compressed size", member.size)
        return member


@value
class Listed:
    """A kernel in the manifest."""

    identity: KernelIdentity
    name: Line
    index: Member


@value(slots=False)
class Manifest:
    """What a signature speaks for. The kernels are judged when they are asked for: most never are."""

    generator: Annotated[int, Whole()]
    """Whose schedules: `identity.GENERATOR`."""
    generation: Line
    """Whose machine code."""
    versions: Mapping[Identifier, Line]
    provenance: Mapping[Identifier, Line]
    objects: Annotated[int, Whole(0, MOST_OBJECTS)]
    """How many rows of code there are; none in a bundle of records alone."""
    kernels: Mapping[str, object]
    """By identity; `listed` has them judged."""

    def listed(self, identity: str) -> Listed | None:
        """A kernel, judged; None where it is not in the bundle."""
        data = self.kernels.get(identity)
        return None if data is None else read(Listed, data, f"{MANIFEST}.kernels.{identity}")

    @cached_property
    def all_listed(self) -> tuple[Listed, ...]:
        """All kernels, judged; raises `BadRecord`."""
        listed = (self.listed(identity) for identity in self.kernels)
        return tuple(kernel for kernel in listed if kernel is not None)


@value
class _Head:
    """A manifest but for its kernels."""

    schema: Annotated[int, Whole(SCHEMA, SCHEMA)]
    generator: Annotated[int, Whole()]
    generation: Line
    versions: Mapping[Identifier, Line]
    provenance: Mapping[Identifier, Line]
    objects: Annotated[int, Whole(0, MOST_OBJECTS)]


class TooNew(BadRecord):
    """A later version of kerneljit made this."""


def manifest_from_data(data: object) -> Manifest:
    """The manifest that data stands for; raises `BadRecord`."""
    if type(data) is not dict:
        raise BadRecord(MANIFEST, "keys with values", data)
    schema = data.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise TooNew(f"{MANIFEST}.schema", f"{SCHEMA} at most", schema)
    kernels = data.get("kernels")
    if type(kernels) is not list or len(kernels) > MOST_KERNELS:
        raise BadRecord(f"{MANIFEST}.kernels", f"a list of at most {MOST_KERNELS}", kernels)
    head = read(_Head, {key: value for key, value in data.items() if key != "kernels"}, MANIFEST)
    by_identity: dict[str, object] = {}
    for number, kernel in enumerate(kernels):
        identity = kernel.get("identity") if type(kernel) is dict else None
        if not IDENTITY.fits(identity) or identity in by_identity:
            place = f"{MANIFEST}.kernels[{number}].identity"
            raise BadRecord(place, "one that no other kernel has", IDENTITY(identity, place))
        by_identity[identity] = kernel
    return Manifest(head.generator, head.generation, head.versions, head.provenance, head.objects, by_identity)


def manifest_data(manifest: Manifest) -> dict[str, Any]:
    """A manifest as JSON data."""
    return {
        "schema": SCHEMA,
        "generator": manifest.generator,
        "generation": manifest.generation,
        "versions": dict(manifest.versions),
        "provenance": dict(manifest.provenance),
        "objects": manifest.objects,
        "kernels": [manifest.kernels[identity] for identity in sorted(manifest.kernels)],
    }


@value
class CodeRow:
    """Machine code of a kernel: for which target and calls, and where it is."""

    target: TargetIdentity
    shape: Shape
    layout: Layout
    record: Member
    object: Member

    @property
    def features(self) -> frozenset[str]:
        """What a host must have, all of it."""
        return frozenset(self.target.split("/")[2].split(",")) - {""}

    @property
    def architecture(self) -> str:
        return self.target.split("/")[0]

    @property
    def level(self) -> str:
        return self.target.split("/")[1]

    def is_of(self, record: CodeRecord) -> bool:
        """Whether a record tells of the same code."""
        mine = self.target, self.shape, self.layout, self.object.sha256, self.object.size
        return mine == (record.target, record.shape, record.layout, record.sha256, record.size)


@value
class _IndexHead:
    """An index but for its lists."""

    identity: KernelIdentity
    name: Line
    formula: _FormulaText
    contract: Mapping[Identifier, float | None] | None


@value(slots=False)
class Index:
    """What a bundle has of one kernel. Winners and code are judged when they are asked for."""

    identity: str
    name: str
    formula: str
    """As `ir.text` prints it: to compile and to judge without the source."""
    contract: object
    """Its tolerances as JSON data, or None."""
    raw_winners: Sequence[object] = field(repr=False)
    raw_codes: Sequence[object] = field(repr=False)

    @cached_property
    def winners(self) -> tuple[Winner, ...]:
        """Judged, but for what only a plan can say; raises `BadRecord`."""
        from .winner import Winner  # who finds code needs no schedule

        found = []
        for number, data in enumerate(self.raw_winners):
            place = f"{self.place}.winners[{number}]"
            winner = Winner.from_data(data, place)
            if winner.kernel != self.identity:
                raise BadRecord(f"{place}.kernel", f"{self.identity}, as of the whole index", winner.kernel)
            found.append(winner)
        return tuple(found)

    @cached_property
    def codes(self) -> tuple[CodeRow, ...]:
        """Judged; raises `BadRecord`."""
        place = f"{self.place}.codes"
        return tuple(read(CodeRow, data, f"{place}[{number}]") for number, data in enumerate(self.raw_codes))

    @property
    def place(self) -> str:
        return index_name(self.identity)


def index_from_data(data: object, identity: str) -> Index:
    """The index of a kernel; raises `BadRecord`."""
    place = index_name(identity)
    if type(data) is not dict:
        raise BadRecord(place, "keys with values", data)
    lists = {key: _bounded_list(data.get(key), f"{place}.{key}") for key in ("winners", "codes")}
    rest = read(_IndexHead, {key: value for key, value in data.items() if key not in lists}, place)
    if rest.identity != identity:
        raise BadRecord(f"{place}.identity", f"{identity}, as in the manifest", rest.identity)
    return Index(rest.identity, rest.name, rest.formula, rest.contract, lists["winners"], lists["codes"])


def index_data(index: Index) -> dict[str, Any]:
    """An index as JSON data."""
    return {
        "identity": index.identity,
        "name": index.name,
        "formula": index.formula,
        "contract": index.contract,
        "winners": index.raw_winners,
        "codes": index.raw_codes,
    }


def _bounded_list(data: object, place: str) -> list[object]:
    if type(data) is not list or len(data) > MOST_OBJECTS:
        raise BadRecord(place, f"a list of at most {MOST_OBJECTS}", data)
    return data


def row_data(row: CodeRow) -> dict[str, Any]:
    """A row of code as JSON data."""
    data: dict[str, Any] = to_data(row)
    return data


@value
class Signature:
    """Who says that a manifest is theirs: the words of `manifest.sig`."""

    schema: Annotated[int, Whole(SCHEMA, SCHEMA)]
    key: Hash
    """The first digits of the public key's SHA-256, for people."""
    public: Annotated[str, Text(r"[0-9a-f]{64}", 64, "the 64 hex digits of a public key")]
    signature: Annotated[str, Text(r"[0-9a-f]{128}", 128, "the 128 hex digits of a signature")]


def key_id(public: str) -> str:
    """Names a key among people: the first digits of its SHA-256."""
    return sha256(bytes.fromhex(public)).hexdigest()[:16]


def index_name(identity: str) -> str:
    """The member that holds the index of a kernel."""
    return f"kernels/{identity}.json"


def object_name(sha256: str) -> str:
    """The member that holds an object."""
    return f"objects/{sha256}.o"


def record_name(sha256: str) -> str:
    """The member that holds the record of an object."""
    return f"records/{sha256}.json"
