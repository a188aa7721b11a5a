"""Targets: what generated code may use.

In: a set of CPU features, or the name of a level. Out: a `Target`, which says what the machine-code
generator may emit. Levels are cumulative caps; what is used below one is decided feature by feature.
This room knows CPUs only as sets of LLVM's feature names: finding out what the host has is
`runtime.host`'s work.
"""

from __future__ import annotations

import sys
from functools import cached_property
from typing import Final

from kerneljit.settings import TARGET_LEVELS
from kerneljit.values import value

LEVELS: Final = TARGET_LEVELS
PORTABLE: Final = "portable"
X86: Final = "x86_64"

REQUIRED: Final[dict[str, frozenset[str]]] = {
    "sse2": frozenset({"sse", "sse2"}),
    "sse4": frozenset({"sse3", "ssse3", "sse4.1", "sse4.2", "popcnt"}),
    "avx": frozenset({"avx", "xsave"}),
    "avx2": frozenset({"avx2", "fma", "f16c", "bmi", "bmi2", "lzcnt"}),
    "avx512": frozenset({"avx512f", "avx512bw", "avx512dq", "avx512vl", "avx512cd"}),
    "avx512ice": frozenset({"avx512vnni", "avx512vpopcntdq"}),
    "avx512spr": frozenset(),
    "amx": frozenset({"amx-tile"}),
}
"""What a host must have, all of it, to reach a level."""

# Hypervisors like to hide cx16, sahf and movbe, which no kernel needs.
OPTIONAL: Final[dict[str, frozenset[str]]] = {
    "sse2": frozenset(),
    "sse4": frozenset({"cx16", "sahf"}),
    "avx": frozenset(),
    "avx2": frozenset({"movbe"}),
    "avx512": frozenset(),
    "avx512ice": frozenset({"avx512bitalg", "avx512vbmi", "avx512vbmi2", "avx512ifma", "gfni"}),
    "avx512spr": frozenset({"avx512bf16", "avx512fp16"}),
    "amx": frozenset({"amx-int8", "amx-bf16", "amx-fp16"}),
}
"""What a level may use where the host has it."""

NEEDS_ONE_OPTIONAL: Final = frozenset({"avx512spr", "amx"})
"""The levels that a host reaches only with at least one of their optional features."""

_CORE_512: Final = REQUIRED["avx512"]
_PREREQUISITES: Final[dict[str, frozenset[str]]] = {
    "sse2": frozenset({"sse"}),
    "sse3": frozenset({"sse2"}),
    "ssse3": frozenset({"sse3"}),
    "sse4.1": frozenset({"ssse3"}),
    "sse4.2": frozenset({"sse4.1"}),
    "gfni": frozenset({"sse2"}),
    "avx": frozenset({"sse4.2", "xsave"}),
    "avx2": frozenset({"avx"}),
    "fma": frozenset({"avx"}),
    "f16c": frozenset({"avx"}),
    # Rows for 512-bit registers count on the five together, so a host with only some of them
    # (Knights Landing, a half-masked virtual machine) is a host without.
    **{name: (_CORE_512 - {name}) | {"avx2", "fma", "f16c"} for name in _CORE_512},
    **dict.fromkeys(
        (
            "avx512vnni", "avx512vpopcntdq", "avx512bitalg", "avx512vbmi", "avx512vbmi2", "avx512ifma",
            "avx512bf16", "avx512fp16",
        ),
        _CORE_512,
    ),
    **{name: frozenset({"amx-tile"}) for name in ("amx-int8", "amx-bf16", "amx-fp16")},
}  # fmt: skip

# What every x86-64 CPU has, beside the level's features.
_BASELINE: Final = ("64bit", "cmov", "cx8", "fxsr", "mmx", "x87")

# Every other instruction set extension that LLVM 22 knows: none is used, and each is named, because
# otherwise the CPU whose tuning is borrowed would bring its own.
_NEVER_USED: Final = (
    "adx", "aes", "amx-avx512", "amx-complex", "amx-fp8", "amx-movrs", "amx-tf32", "avx10.1", "avx10.2",
    "avx512vp2intersect", "avxifma", "avxneconvert", "avxvnni", "avxvnniint16", "avxvnniint8", "ccmp", "cf",
    "cldemote", "clflushopt", "clwb", "clzero", "cmpccxadd", "crc32", "egpr", "enqcmd", "fma4", "fsgsbase",
    "hreset", "invpcid", "kl", "lwp", "movdir64b", "movdiri", "movrs", "mwaitx", "ndd", "nf", "pclmul",
    "pconfig", "pku", "ppx", "prefetchi", "prfchw", "ptwrite", "push2pop2", "raoint", "rdpid", "rdpru",
    "rdrnd", "rdseed", "rtm", "serialize", "sgx", "sha", "sha512", "shstk", "sm3", "sm4", "sse4a", "tbm",
    "tsxldtrk", "uintr", "usermsr", "vaes", "vpclmulqdq", "waitpkg", "wbnoinvd", "widekl", "xop", "xsavec",
    "xsaveopt", "xsaves", "zu",
)  # fmt: skip

# Tuning, not instructions: without these the 512-bit CPUs of LLVM keep to 256 bits.
_WIDE_VECTORS: Final = ("-prefer-128-bit", "-prefer-256-bit", "+vzeroupper")

_TUNING_CPU: Final = {
    "sse2": "x86-64",
    "sse4": "nehalem",
    "avx": "sandybridge",
    "avx2": "haswell",
    "avx512": "skylake-avx512",
    "avx512ice": "icelake-server",
    "avx512spr": "sapphirerapids",
    "amx": "sapphirerapids",
}

# LLVM's names for architectures that Python calls otherwise.
_ARCHITECTURES: Final = {"arm64": "aarch64", "amd64": X86, "x64": X86, "ppc64le": "powerpc64le"}

# On Windows the in-memory linker takes ELF objects better than COFF.
_SYSTEMS: Final = {"darwin": "apple-darwin", "win32": "pc-windows-msvc-elf"}


class UnknownTarget(ValueError):
    """The name is no level's."""

    def __init__(self, level: str) -> None:
        self.level = level
        super().__init__(f"no target is called {level!r}; the levels are {', '.join(LEVELS)}")


class UnsupportedTarget(ValueError):
    """The level is above what the CPU can do."""

    def __init__(self, level: str, highest: str, missing: str) -> None:
        self.level = level
        self.highest = highest
        self.missing = missing
        reachable = LEVELS[: LEVELS.index(highest) + 1] if highest in LEVELS else (highest,)
        super().__init__(
            f"this CPU does not reach the target {level!r}: it lacks {missing}; it can run {', '.join(reachable)}"
        )


@value(slots=False)
class Target:
    """What code may be generated for: a set of features, and the level that names it."""

    level: str
    features: frozenset[str]
    architecture: str = X86

    def has(self, feature: str) -> bool:
        """Whether code may use the feature, by LLVM's name for it."""
        return feature in self.features

    @property
    def is_x86(self) -> bool:
        return self.architecture == X86

    @cached_property
    def vector_bits(self) -> int:
        """Bits of the widest vector register."""
        return 512 if self.has("avx512f") else 256 if self.has("avx") else 128

    @cached_property
    def registers(self) -> int:
        """How many vector registers there are."""
        return 32 if self.has("avx512f") or self.architecture == "aarch64" else 16

    @cached_property
    def has_tiles(self) -> bool:
        """Whether tile registers multiply, and vectors beside them have masks."""
        return bool(OPTIONAL["amx"] & self.features) and self.has("avx512vl")

    @cached_property
    def triple(self) -> str:
        return f"{self.architecture}-{_SYSTEMS.get(sys.platform, 'unknown-linux-gnu')}"

    @cached_property
    def llvm_cpu(self) -> str:
        """The CPU whose scheduling model LLVM borrows; it decides nothing about instructions."""
        return _TUNING_CPU[self.level] if self.is_x86 else "generic"

    @cached_property
    def llvm_features(self) -> str:
        """Every feature that LLVM knows, switched on or off by name."""
        if not self.is_x86:
            return ""
        on = sorted({*_BASELINE, *self.features})
        off = sorted({*_NEVER_USED, *(everything() - self.features)})
        # What is switched on first brings its prerequisites; what is switched off last takes all that
        # needs it along: no order of mistakes can exceed the features asked for.
        return ",".join([*(f"+{name}" for name in on), *(f"-{name}" for name in off), *_WIDE_VECTORS])

    @cached_property
    def name(self) -> str:
        """The level, and the features beyond it that the host has all the same."""
        beyond = self.features - up_to(self.level) if self.is_x86 else frozenset()
        return "+".join([self.level, *sorted(beyond)])

    @cached_property
    def identity(self) -> str:
        """A string that two targets share exactly if the same code is right for both."""
        return f"{self.architecture}/{self.level}/{','.join(sorted(self.features))}"

    def __str__(self) -> str:
        return self.name


def up_to(level: str) -> frozenset[str]:
    """Everything that the level and those before it may use."""
    check_level(level)
    names = LEVELS[: LEVELS.index(level) + 1]
    return frozenset().union(*(REQUIRED[name] | OPTIONAL[name] for name in names))


def everything() -> frozenset[str]:
    """Every feature that any level names."""
    return up_to(LEVELS[-1])


def check_level(level: str) -> None:
    """Raise `UnknownTarget` unless there is such a level."""
    if level not in LEVELS:
        raise UnknownTarget(level)


def usable(features: frozenset[str]) -> frozenset[str]:
    """The features that some level names and whose own prerequisites are there too."""
    kept = frozenset(features) & everything()
    while True:
        fewer = frozenset(name for name in kept if _PREREQUISITES.get(name, frozenset()) <= kept)
        if fewer == kept:
            return kept
        kept = fewer


def missing(features: frozenset[str], level: str) -> str:
    """What keeps a CPU from a level, given that it reaches the one before; empty if nothing does."""
    check_level(level)
    lacking = sorted(REQUIRED[level] - features)
    if level in NEEDS_ONE_OPTIONAL and not OPTIONAL[level] & features:
        lacking.append(f"any of {', '.join(sorted(OPTIONAL[level]))}")
    return " and ".join(lacking) if len(lacking) < 3 else ", ".join(lacking)


def first_missing(features: frozenset[str], level: str) -> tuple[str, str] | None:
    """The first level up to `level` that is not reached, and what it lacks; None if all are."""
    check_level(level)
    kept = usable(features)
    for name in LEVELS[: LEVELS.index(level) + 1]:
        lacking = missing(kept, name)
        if lacking:
            # One absent feature can make its neighbours unusable; the cause is what the CPU lacks itself.
            return name, missing(features, name) or lacking
    return None


def highest_level(features: frozenset[str]) -> str:
    """The last level such that it and all before it are reached."""
    kept = usable(features)
    reached = "sse2"
    for level in LEVELS[1:]:
        if missing(kept, level):
            break
        reached = level
    return reached


def capped(features: frozenset[str], level: str) -> Target:
    """The target of a CPU that is to use nothing beyond a level."""
    stopper = first_missing(features, level)
    if stopper is not None:
        raise UnsupportedTarget(level, highest_level(features), stopper[1])
    return Target(level, usable(features) & up_to(level))


def uncapped(features: frozenset[str]) -> Target:
    """The target that uses all that a CPU has.

    It is named by the highest level reached, but keeps what the CPU has beyond: Cascade Lake reaches
    `avx512` and no more, for want of VPOPCNTDQ, and still has VNNI.
    """
    return Target(highest_level(features), usable(features))


def cross_target(level: str) -> Target:
    """The target of an imagined CPU that has all of a level: to assemble for what is not here."""
    return Target(level, up_to(level))


def portable(architecture: str) -> Target:
    """The target of an architecture that no instruction table covers: 128-bit vectors, nothing asked."""
    name = architecture.lower()
    return Target(PORTABLE, frozenset(), _ARCHITECTURES.get(name, name))
