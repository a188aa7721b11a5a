"""`kerneljit info`: what this host is, what may be used of it, and which target that gives.

In: the detected host, the versions installed, KERNELJIT_TARGET. Out: aligned text for people, JSON for
machines.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final

from kerneljit import settings
from kerneljit.backends import target as targets
from kerneljit.runtime.caches import Cache, Caches
from kerneljit.runtime.facts import HumanFacts
from kerneljit.runtime.host import Host, host, human_facts, target_of
from kerneljit.runtime.versions import versions

from .calls import counting

# The level of LLVM's CPU names: a virtual machine may have the name without the features.
_LEVEL_OF_NAME: Final = {
    **dict.fromkeys(("x86-64", "k8", "core2", "penryn"), "sse2"),
    **dict.fromkeys(("nehalem", "westmere", "silvermont", "goldmont", "btver1"), "sse4"),
    **dict.fromkeys(("sandybridge", "ivybridge", "btver2", "bdver1", "bdver2", "bdver3"), "avx"),
    **dict.fromkeys(
        (
            "haswell",
            "broadwell",
            "skylake",
            "alderlake",
            "raptorlake",
            "meteorlake",
            "arrowlake",
            "lunarlake",
        ),
        "avx2",
    ),
    **dict.fromkeys(("bdver4", "znver1", "znver2", "znver3"), "avx2"),
    **dict.fromkeys(("skylake-avx512", "cascadelake", "cannonlake", "cooperlake"), "avx512"),
    **dict.fromkeys(("icelake-client", "icelake-server", "tigerlake", "rocketlake"), "avx512ice"),
    **dict.fromkeys(("znver4", "znver5"), "avx512spr"),
    **dict.fromkeys(("sapphirerapids", "emeraldrapids", "graniterapids", "graniterapids-d"), "amx"),
}
_WIDTH: Final = 100
_LABEL: Final = 14


@dataclass(frozen=True)
class LevelReport:
    """One target level on this host."""

    level: str
    reached: bool
    present: tuple[str, ...]
    missing: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Information:
    """All that the command tells."""

    brand: str
    hertz: int | None
    vendor: str
    family: int
    model: int
    stepping: int
    hypervisor: bool
    architecture: str
    llvm_name: str
    name_note: str
    detected_by: str
    fingerprint: str
    caches: Caches
    logical_cpus: int
    physical_cores: int | None
    page_bytes: int
    system: str
    versions: dict[str, str]
    levels: tuple[LevelReport, ...]
    reached_level: str
    cap: str | None
    target: str | None
    target_identity: str | None
    vector_bits: int | None
    registers: int | None
    problem: str | None
    calls: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def run(arguments: argparse.Namespace) -> int:
    """Print the report; 1 where the target asked for cannot be had, 2 where a setting is bad."""
    try:
        information = collect(host(), human_facts(), settings.target())
    except settings.SettingError as error:
        print(error, file=sys.stderr)
        return 2
    if arguments.json:
        print(json.dumps(asdict(information), indent=2))
    else:
        print(render(information))
    return 0 if information.problem is None else 1


def collect(machine: Host, facts: HumanFacts, cap: str | None) -> Information:
    """Everything there is to tell of a host, with KERNELJIT_TARGET at `cap`."""
    target, problem = None, None
    try:
        target = target_of(machine, cap)
    except (targets.UnknownTarget, targets.UnsupportedTarget) as error:
        problem = str(error)
    who = machine.identity
    return Information(
        brand=facts.brand or who.brand or "unknown",
        hertz=facts.hertz,
        vendor=who.vendor,
        family=who.family,
        model=who.model,
        stepping=who.stepping,
        hypervisor=who.hypervisor,
        architecture=machine.architecture,
        llvm_name=machine.llvm_name,
        name_note=_name_note(machine),
        detected_by=machine.source,
        fingerprint=machine.fingerprint,
        caches=machine.caches,
        logical_cpus=machine.cores.logical,
        physical_cores=machine.cores.physical,
        page_bytes=machine.page_bytes,
        system=f"{platform.system()} {platform.release()}",
        versions=versions(),
        levels=tuple(_level_report(machine, level) for level in targets.LEVELS) if machine.is_x86 else (),
        reached_level=machine.reached_level,
        cap=cap,
        target=target.name if target else None,
        target_identity=target.identity if target else None,
        vector_bits=target.vector_bits if target else None,
        registers=target.registers if target else None,
        problem=problem,
        calls=counting(),
    )


def _name_note(machine: Host) -> str:
    expected = _LEVEL_OF_NAME.get(machine.llvm_name) if machine.is_x86 else None
    if expected is None or expected == machine.reached_level:
        return ""
    return f"that name stands for {expected}, the features for {machine.reached_level}; features decide"


def _level_report(machine: Host, level: str) -> LevelReport:
    named = targets.REQUIRED[level] | targets.OPTIONAL[level]
    return LevelReport(
        level=level,
        reached=level not in machine.reasons,
        present=tuple(sorted(named & machine.features)),
        missing=tuple(sorted(named - machine.features)),
        reason=machine.reasons.get(level, ""),
    )


def render(information: Information) -> str:
    """The report as text."""
    sections = [_host_lines(information), _version_lines(information), _target_lines(information)]
    sections.append(_entry("Calls", information.calls))
    if information.levels:
        sections.insert(2, _feature_lines(information.levels))
    return "\n\n".join("\n".join(lines) for lines in sections)


def render_briefly(information: Information) -> str:
    """The few lines that say on what a measurement was made."""
    lines = _entry("CPU", information.brand)
    if information.vendor:
        lines += _entry("", _kind(information))
    lines += _entry("Caches", _cache_sizes(information.caches))
    lines += _entry("Target", _target(information))
    versions = ", ".join(f"{name} {version}" for name, version in information.versions.items())
    return "\n".join(lines + _entry("Versions", versions))


def _entry(label: str, text: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=label.ljust(_LABEL),
        subsequent_indent=" " * _LABEL,
        break_on_hyphens=False,
        break_long_words=False,
    )


def _host_lines(information: Information) -> list[str]:
    brand = information.brand
    if information.hertz:
        brand += f", {information.hertz / 1e9:.2f} GHz"
    lines = _entry("CPU", brand)
    if information.vendor:
        lines += _entry("", _kind(information))
    note = f" ({information.name_note})" if information.name_note else ""
    lines += _entry("", f"LLVM calls it {information.llvm_name}{note}")
    physical = information.physical_cores
    below = f" on {_count(physical, 'physical core')}" if physical else ""
    lines += _entry("Cores", f"{_count(information.logical_cpus, 'logical CPU')} for this process{below}")
    caches = information.caches
    source = {"system": "from the system", "cpuid": "from CPUID", "assumed": "assumed"}[caches.source]
    lines += _entry("Caches", f"{_cache_sizes(caches)}; lines of {caches.l1d.line} bytes ({source})")
    lines += _entry("Pages", _size(information.page_bytes))
    return lines + _entry("System", f"{information.system}, {information.architecture}")


def _kind(information: Information) -> str:
    kind = f"{information.vendor}, family {information.family}, model {information.model}"
    kind += f", stepping {information.stepping}"
    return kind + (", in a virtual machine" if information.hypervisor else "")


def _cache_sizes(caches: Caches) -> str:
    named = (("L1d", caches.l1d), ("L2", caches.l2), ("L3", caches.l3))
    return ", ".join(f"{name} {_cache(cache)}" for name, cache in named if cache is not None)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _cache(cache: Cache) -> str:
    return _size(cache.bytes) + (f" shared by {cache.shared_by}" if cache.shared_by > 1 else "")


def _size(size: int) -> str:
    for unit, width in (("GiB", 30), ("MiB", 20), ("KiB", 10)):
        if size >> width:
            return f"{size / (1 << width):.4g} {unit}"
    return f"{size} bytes"


def _version_lines(information: Information) -> list[str]:
    return [line for name, version in information.versions.items() for line in _entry(name, version)]


def _feature_lines(levels: Sequence[LevelReport]) -> list[str]:
    lines = ["Levels and their features"]
    for report in levels:
        parts = [" ".join(report.present)] if report.present else []
        if report.missing:
            parts.append(f"missing: {' '.join(report.missing)}")
        mark = "yes" if report.reached else "no"
        lines += _entry(f"  {report.level}", f"{mark:4}{'; '.join(parts)}")
    return lines


def _target(information: Information) -> str:
    text = f"{information.target}: vectors of {information.vector_bits} bits"
    return f"{text}, {information.registers} vector registers" if information.levels else f"{text}, no level asked"


def _target_lines(information: Information) -> list[str]:
    if information.problem is not None:
        lines = _entry("Target", f"none: {information.problem}")
    else:
        lines = _entry("Target", _target(information))
    if information.cap is None:
        lines += _entry("", "KERNELJIT_TARGET is not set, so all that the host has is used")
    else:
        verb = "caps it" if information.problem is None else "asks for it"
        reached = f"the host reaches {information.reached_level}"
        lines += _entry("", f"KERNELJIT_TARGET={information.cap} {verb}; {reached}")
    unreached = [report for report in information.levels if not report.reached]
    if unreached:
        lines += _entry("", f"not {unreached[0].level}: {unreached[0].reason}")
    if information.detected_by == "llvm" and information.architecture == targets.X86:
        lines += _entry("", "CPUID could not be run; these are the features that LLVM names")
    return lines
