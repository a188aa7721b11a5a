"""What is worth knowing of a host beside what was found on it.

In: the detected host, or data that anyone may have written. Out: `HostFacts`, and which hosts are alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from .record import Hash, Identifier, Line, Text, Whole, fields_to_data, read_fields

if TYPE_CHECKING:
    from kerneljit.runtime.host import Host

_Number = Annotated[int, Whole(0, 1 << 16)]
_Feature = Annotated[str, Text(r"[a-z0-9][\w.-]*", 64, "the name of a CPU feature")]


@dataclass(frozen=True, slots=True)
class HostFacts:
    """A host: its kind of CPU, what may be used of it, its caches in bytes."""

    fingerprint: Hash
    architecture: Identifier
    vendor: Line
    family: _Number
    model: _Number
    stepping: _Number
    brand: Line
    llvm_name: Line | None
    """None where nobody had LLVM at hand to ask."""
    level: Identifier
    features: tuple[_Feature, ...]
    l1d_bytes: int
    l2_bytes: int
    l3_bytes: int | None
    hypervisor: bool

    @classmethod
    def of(cls, host: Host, *, asks_llvm: bool = True) -> HostFacts:
        """What there is to know of a detected host; to ask LLVM means to import it."""
        who, caches = host.identity, host.caches
        return cls(
            fingerprint=host.fingerprint,
            architecture=host.architecture,
            vendor=line_of(who.vendor),
            family=who.family,
            model=who.model,
            stepping=who.stepping,
            brand=line_of(who.brand),
            llvm_name=line_of(host.llvm_name) if asks_llvm else None,
            level=host.reached_level,
            features=tuple(sorted(host.features)),
            l1d_bytes=caches.l1d.bytes,
            l2_bytes=caches.l2.bytes,
            l3_bytes=caches.l3.bytes if caches.l3 is not None else None,
            hypervisor=who.hypervisor,
        )

    @property
    def family_name(self) -> str:
        """What hosts share whose winners are worth trying: `authenticamd-25`, say."""
        maker = "".join(letter for letter in self.vendor.lower() if letter.isascii() and letter.isalnum())
        return f"{maker or self.architecture}-{self.family}"

    def is_like(self, other: HostFacts) -> bool:
        """Whether the CPUs are of one maker and family."""
        return (self.architecture, self.vendor, self.family) == (other.architecture, other.vendor, other.family)

    def to_data(self) -> dict[str, Any]:
        """The facts as JSON data."""
        return fields_to_data(self)

    @classmethod
    def from_data(cls, data: object, place: str = "host") -> HostFacts:
        """The facts that data stands for, judged; raises `BadRecord`."""
        return read_fields(cls, data, place)


def line_of(text: str) -> str:
    """What others have filled with anything, such as a CPU's name by some virtual machines, as a line of text."""
    return "".join(filter(str.isprintable, text))[:200]
