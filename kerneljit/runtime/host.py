"""The host: what this machine's CPU can do and this operating system allows.

In: CPUID and XGETBV (`cpuid`), the AMX permission, the system's tree; elsewhere than on x86-64 what LLVM
knows. Out: `host()`, detected once per process, and `host_target()`, the target to compile for. On Linux for x86-64
LLVM is not imported, but for its name of the CPU, which is for people.
"""

from __future__ import annotations

import ctypes
import functools
import mmap
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kerneljit import settings
from kerneljit.backends import target as targets
from kerneljit.backends.target import Target
from kerneljit.values import value

from . import cpuid, pages
from .caches import Caches, find_caches
from .cpuid import Features, Identity, Processor

if TYPE_CHECKING:
    from .facts import HumanFacts

_ARCH_PRCTL: Final = 158
_REQUEST_PERMISSION: Final = 0x1023
_TILE_DATA: Final = 18

_TOPOLOGY: Final = Path("/sys/devices/system/cpu")


@value
class Cores:
    """Logical CPUs that this process may run on, and the physical cores below them where known."""

    logical: int
    physical: int | None


@value(slots=False)
class Host:
    """One machine as generated code sees it."""

    architecture: str
    identity: Identity
    features: frozenset[str]
    withheld: Mapping[str, str]
    caches: Caches
    page_bytes: int
    source: str

    @property
    def is_x86(self) -> bool:
        return self.architecture == targets.X86

    @functools.cached_property
    def reached_level(self) -> str:
        """The highest target level that this host runs."""
        return targets.highest_level(self.features) if self.is_x86 else targets.PORTABLE

    @functools.cached_property
    def reasons(self) -> Mapping[str, str]:
        """Why each level that was not reached was not."""
        if not self.is_x86:
            return dict.fromkeys(targets.LEVELS, f"this is {self.architecture}, not {targets.X86}")
        reasons: dict[str, str] = {}
        for level in targets.LEVELS[targets.LEVELS.index(self.reached_level) + 1 :]:
            reasons[level] = self._reason(level)
        return reasons

    def _reason(self, level: str) -> str:
        stopper = targets.first_missing(self.features, level)
        if stopper is None:
            return ""
        stopped_at, missing = stopper
        claimed = targets.REQUIRED[stopped_at] | targets.OPTIONAL[stopped_at]
        causes = sorted({self.withheld[name] for name in claimed & self.withheld.keys()})
        text = f"the CPU lacks {missing}" if not causes else f"{missing} withheld: {'; '.join(causes)}"
        return text if stopped_at == level else f"{stopped_at} is not reached: {text}"

    @functools.cached_property
    def cores(self) -> Cores:
        """The cores of this process; they are counted when that is first asked, file by file."""
        return Cores(available_cpus(), _physical_cores())

    @functools.cached_property
    def llvm_name(self) -> str:
        """What LLVM calls the CPU of this process."""
        import llvmlite.binding as llvm

        return str(llvm.get_host_cpu_name())

    @functools.cached_property
    def fingerprint(self) -> str:
        """A short string that changes with the CPU or what may be used of it."""
        # Where CPUID speaks, LLVM's name says nothing beyond it, and would cost the import of LLVM.
        return self._fingerprint("") if self.identity.vendor else self.former_fingerprint

    @functools.cached_property
    def former_fingerprint(self) -> str:
        """The fingerprint of before, with LLVM's name in it: what was kept under it is of this host all the same."""
        return self._fingerprint(self.llvm_name)

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """All under which something of this host may have been kept, today's first."""
        return tuple(dict.fromkeys((self.fingerprint, self.former_fingerprint)))

    def _fingerprint(self, llvm_name: str) -> str:
        # The import stays here: OpenSSL comes with it, which takes longer than looking at the host.
        from kerneljit.digest import sha256

        who = self.identity
        facts = (self.architecture, who.vendor, who.family, who.model, who.stepping, llvm_name)
        text = "/".join(map(str, (*facts, *sorted(self.features))))
        return sha256(text.encode()).hexdigest()[:16]


@functools.cache
def host() -> Host:
    """The host that this process runs on, detected at the first call."""
    return detect()


def detect() -> Host:
    """Look at the host anew."""
    architecture = _architecture()
    processor = _processor() if architecture == targets.X86 else None
    if processor is not None:
        refused = request_tiles() if cpuid.wants_tiles(processor) else None
        found = cpuid.usable_features(processor, refused)
        identity = cpuid.identify(processor)
    else:
        found = _features_by_llvm()
        identity = Identity("", 0, 0, 0, "", hypervisor=False)
    return Host(
        architecture=architecture,
        identity=identity,
        features=found.present,
        withheld=found.withheld,
        caches=find_caches(processor),
        page_bytes=mmap.PAGESIZE,
        source="llvm" if processor is None else "cpuid",
    )


def _architecture() -> str:
    if pages.is_supported():
        return targets.X86
    import llvmlite.binding as llvm

    return targets.portable(llvm.get_process_triple().split("-")[0]).architecture


def _processor() -> Processor | None:
    try:
        return cpuid.read_processor()
    except (RuntimeError, OSError):
        # Where compiled code may not run at all the reason will be told when a kernel is loaded.
        return None


def _features_by_llvm() -> Features:
    import llvmlite.binding as llvm

    try:
        names = frozenset(name for name, present in llvm.get_host_cpu_features().items() if present)
    except RuntimeError:
        names = frozenset()
    refused = request_tiles() if "amx-tile" in names else None
    tiles = frozenset(name for name in names if name.startswith("amx-")) if refused else frozenset()
    return Features(names - tiles, dict.fromkeys(tiles, refused or ""))


def request_tiles() -> str | None:
    """Ask Linux for leave to use AMX tiles in this process: None if granted, else why not."""
    if not sys.platform.startswith("linux"):
        return "AMX tiles are asked for on Linux only"
    if ctypes.sizeof(ctypes.c_void_p) != 8:
        return "AMX tiles need a 64-bit process"
    try:
        error = _system_call(_ARCH_PRCTL, _REQUEST_PERMISSION, _TILE_DATA)
    except (OSError, AttributeError) as problem:
        return f"the AMX permission could not be asked for ({problem})"
    if error:
        return f"the operating system refused the AMX permission ({os.strerror(error)})"
    return None


def _system_call(number: int, first: int, second: int) -> int:
    """The error number of a system call; 0 where it went well."""
    syscall = ctypes.CDLL(None, use_errno=True).syscall
    syscall.restype = ctypes.c_long
    arguments = (ctypes.c_long(number), ctypes.c_long(first), ctypes.c_long(second))
    return ctypes.get_errno() if syscall(*arguments) else 0


def available_cpus() -> int:
    """How many logical CPUs this process may run on at this moment."""
    return len(_allowed_cpus()) or 1


def _allowed_cpus() -> list[int]:
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def _physical_cores(tree: Path = _TOPOLOGY) -> int | None:
    cores = set()
    try:
        for cpu in _allowed_cpus():
            folder = tree / f"cpu{cpu}" / "topology"
            cores.add(tuple((folder / name).read_text() for name in ("physical_package_id", "core_id")))
    except OSError:
        return None
    return len(cores)


@functools.cache
def human_facts() -> HumanFacts:
    """The CPU's brand and frequency, for people; slow at the first call on a new host."""
    # The import stays here to keep it off the way of a kernel call.
    from . import facts

    machine = host()
    folder = settings.home() / "hosts"
    return facts.recall(folder, machine.fingerprint, machine.identity.brand)


def host_target(level: str | None = None) -> Target:
    """The target to compile for: the host capped at `level`, else at KERNELJIT_TARGET, else uncapped.

    Raises `UnknownTarget` for a name that is no level, `UnsupportedTarget` for a level above the host.
    """
    chosen = level if level is not None else settings.target()
    return target_of(host(), chosen)


def target_of(machine: Host, level: str | None) -> Target:
    """The target of any host, capped at a level if one is given."""
    if level is not None:
        targets.check_level(level)
    if not machine.is_x86:
        if level is not None:
            raise targets.UnsupportedTarget(level, targets.PORTABLE, machine.reasons[level])
        return targets.portable(machine.architecture)
    return targets.uncapped(machine.features) if level is None else targets.capped(machine.features, level)
