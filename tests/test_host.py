"""Detection: synthetic CPUs from their raw numbers, and the real host against two other sources."""

from __future__ import annotations

import errno
import hashlib
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import llvmlite.binding as llvm
import pytest

from kerneljit.backends import target as targets
from kerneljit.cli import info
from kerneljit.runtime import caches, cpuid, facts, host, pages
from kerneljit.runtime.cpuid import Processor, Registers
from tests.assembly_check import gnu_assembler

ROOT = Path(__file__).parents[1]
REFUSED = "the operating system refused the AMX permission (Operation not permitted)"

INTEL = (0x756E6547, 0x6C65746E, 0x49656E69)  # GenuineIntel as EBX, ECX, EDX
AMD = (0x68747541, 0x444D4163, 0x69746E65)

NEHALEM = Processor(
    {
        (0, 0): Registers(0xB, *INTEL),
        (1, 0): Registers(0x000106A5, 0x00100800, 0x0098E3BD, 0xBFEBFBFF),
        (0x80000000, 0): Registers(0x80000008),
        (0x80000001, 0): Registers(0, 0, 0x1, 0x28100800),
    },
    xcr0=0,
)
HASWELL = Processor(
    {
        (0, 0): Registers(0xD, *INTEL),
        (1, 0): Registers(0x000306C3, 0x00100800, 0x7FFAFBFF, 0xBFEBFBFF),
        (4, 0): Registers(0x1C004121, 0x01C0003F, 0x3F, 0),
        (4, 1): Registers(0x1C004122, 0x01C0003F, 0x3F, 0),
        (4, 2): Registers(0x1C004143, 0x01C0003F, 0x1FF, 0),
        (4, 3): Registers(0x1C03C163, 0x03C0003F, 0x1FFF, 6),
        (7, 0): Registers(0, 0x2FBB, 0, 0),
        (0x80000000, 0): Registers(0x80000008),
        (0x80000001, 0): Registers(0, 0, 0x21, 0x2C100800),
    },
    xcr0=0x7,
)
ZEN4 = Processor(
    {
        (0, 0): Registers(0x1C, *AMD),
        (1, 0): Registers(0x00A10F11, 0x01020800, 0xFFFA3203, 0x178BFBFF),
        (7, 0): Registers(1, 0xF1BF07AB, 0x405FC6, 0x10),
        (7, 1): Registers(0x20, 0, 0, 0),
        (0x80000000, 0): Registers(0x80000021, *AMD),
        (0x80000001, 0): Registers(0x00A10F11, 0x40000000, 0x4003F3, 0x2FD3FBFF),
        (0x80000002, 0): Registers(0x20444D41, 0x43595045, 0, 0),
        (0x8000001D, 0): Registers(0x121, 0x01C0003F, 0x3F, 0),
        (0x8000001D, 1): Registers(0x122, 0x01C0003F, 0x3F, 0),
        (0x8000001D, 2): Registers(0x143, 0x01C0003F, 0x7FF, 2),
        (0x8000001D, 3): Registers(0x4163, 0x03C0003F, 0x7FFF, 1),
    },
    xcr0=0xE7,
)
SAPPHIRE_RAPIDS = Processor(
    {
        (0, 0): Registers(0x20, *INTEL),
        (1, 0): Registers(0x000806F8, 0x00100800, 0xFFFEFBFF, 0xBFEBFBFF),
        (7, 0): Registers(2, 0xF3BFB7EF, 0xFB417FFE, 0xFFDD4432),
        (7, 1): Registers(0x1C30, 0, 0, 0),
        (0x80000000, 0): Registers(0x80000008),
        (0x80000001, 0): Registers(0, 0, 0x121, 0x2C100800),
    },
    xcr0=0x602E7,
)


def changed(processor: Processor, leaf: int, subleaf: int, **registers: int) -> Processor:
    answers = dict(processor.answers)
    answers[leaf, subleaf] = answers[leaf, subleaf]._replace(**registers)
    return processor._replace(answers=answers)


def found(processor: Processor, refused: str | None = None) -> cpuid.Features:
    return cpuid.usable_features(processor, refused, avx512_on_demand=False)


def level(processor: Processor, refused: str | None = None) -> str:
    return targets.highest_level(found(processor, refused).present)


@pytest.mark.parametrize(
    ("processor", "expected", "lacks"),
    [
        (NEHALEM, "sse4", {"avx", "xsave", "movbe"}),
        (HASWELL, "avx2", {"avx512f"}),
        (ZEN4, "avx512spr", {"avx512fp16", "amx-tile"}),
        (SAPPHIRE_RAPIDS, "amx", {"amx-fp16"}),
    ],
)
def test_synthetic_processors_reach_their_level(processor: Processor, expected: str, lacks: set[str]) -> None:
    features = found(processor)
    assert level(processor) == expected
    assert not lacks & features.present
    assert not features.withheld
    assert features.present >= targets.up_to(expected) - lacks


def test_identity_is_decoded() -> None:
    who = cpuid.identify(ZEN4)
    assert (who.vendor, who.family, who.model, who.stepping) == ("AuthenticAMD", 25, 17, 1)
    assert (who.brand, who.hypervisor) == ("AMD EPYC", True)
    who = cpuid.identify(HASWELL)
    assert (who.vendor, who.family, who.model, who.stepping) == ("GenuineIntel", 6, 60, 3)
    assert not who.hypervisor


def test_no_avx_without_saved_registers() -> None:
    features = found(HASWELL._replace(xcr0=0x3))
    assert targets.highest_level(features.present) == "sse4"
    assert not {"avx", "avx2", "fma", "f16c", "xsave"} & features.present
    assert "does not save AVX registers (XCR0 is 0x3)" in features.withheld["avx2"]


def test_no_avx_without_the_system_having_switched_xsave_on() -> None:
    processor = changed(HASWELL, 1, 0, ecx=0x7FFAFBFF & ~(1 << 27))
    assert level(processor._replace(xcr0=0)) == "sse4"


@pytest.mark.parametrize("xcr0", [0x7, 0x27, 0x47, 0x87, 0x67])
def test_no_avx512_without_all_of_its_state(xcr0: int) -> None:
    features = found(ZEN4._replace(xcr0=xcr0))
    assert targets.highest_level(features.present) == "avx2"
    assert not any(name.startswith("avx512") for name in features.present)
    assert "AVX-512" in features.withheld["avx512bf16"]


def test_avx512_state_may_come_on_demand() -> None:
    features = cpuid.usable_features(ZEN4._replace(xcr0=0x7), None, avx512_on_demand=True)
    assert targets.highest_level(features.present) == "avx512spr"


@pytest.mark.parametrize("xcr0", [0xE7, 0x200E7, 0x400E7])
def test_no_tiles_without_both_of_their_states(xcr0: int) -> None:
    processor = SAPPHIRE_RAPIDS._replace(xcr0=xcr0)
    assert not cpuid.wants_tiles(processor)
    assert level(processor) == "avx512spr"
    assert "AMX tiles" in found(processor).withheld["amx-int8"]


def test_no_tiles_without_permission() -> None:
    assert cpuid.wants_tiles(SAPPHIRE_RAPIDS)
    features = found(SAPPHIRE_RAPIDS, REFUSED)
    assert targets.highest_level(features.present) == "avx512spr"
    assert features.withheld == dict.fromkeys(("amx-tile", "amx-int8", "amx-bf16"), REFUSED)


def test_fp16_tiles_are_read_from_the_second_subleaf() -> None:
    granite = changed(SAPPHIRE_RAPIDS, 7, 1, eax=0x1C30 | 1 << 21)
    assert "amx-fp16" in found(granite).present


def test_bits_have_one_feature_each_and_levels_name_no_others() -> None:
    assert targets.everything() == cpuid.KNOWN
    bits = list(cpuid.BITS.values())
    assert len(bits) == len(set(bits))


# The permission


def synthetic_host(
    monkeypatch: pytest.MonkeyPatch, processor: Processor, error: int, name: str = "znver4"
) -> tuple[host.Host, list[tuple[int, int, int]]]:
    asked: list[tuple[int, int, int]] = []

    def system_call(number: int, first: int, second: int) -> int:
        asked.append((number, first, second))
        return error

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(host, "_architecture", lambda: "x86_64")
    monkeypatch.setattr(host, "_system_call", system_call)
    monkeypatch.setattr(cpuid, "read_processor", lambda: processor)
    monkeypatch.setattr(llvm, "get_host_cpu_name", lambda: name)
    return host.detect(), asked


def test_permission_is_asked_for_and_granted(monkeypatch: pytest.MonkeyPatch) -> None:
    machine, asked = synthetic_host(monkeypatch, SAPPHIRE_RAPIDS, 0)
    assert asked == [(158, 0x1023, 18)]
    assert machine.reached_level == "amx"
    assert machine.reasons == {}


def test_permission_is_asked_for_and_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    machine, asked = synthetic_host(monkeypatch, SAPPHIRE_RAPIDS, errno.EPERM)
    assert len(asked) == 1
    assert machine.reached_level == "avx512spr"
    assert "refused the AMX permission" in machine.reasons["amx"]
    with pytest.raises(targets.UnsupportedTarget, match="amx-tile"):
        host.target_of(machine, "amx")


@pytest.mark.parametrize("processor", [ZEN4, SAPPHIRE_RAPIDS._replace(xcr0=0xE7)])
def test_permission_is_not_asked_for_in_vain(monkeypatch: pytest.MonkeyPatch, processor: Processor) -> None:
    machine, asked = synthetic_host(monkeypatch, processor, 0)
    assert asked == []
    assert machine.reached_level == "avx512spr"


def test_permission_is_refused_elsewhere_than_on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert host.request_tiles() == "AMX tiles are asked for on Linux only"


def test_permission_request_survives_a_library_without_syscall(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_library(*_: object, **__: object) -> object:
        raise OSError("no such library")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(host.ctypes, "CDLL", no_library)
    assert "no such library" in str(host.request_tiles())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system call is Linux's")
def test_system_call_reports_errors() -> None:
    # getpriority of an impossible kind of owner; its number is that of x86-64 and means nothing elsewhere.
    if not llvm.get_process_triple().startswith("x86_64"):
        pytest.skip("system calls have other numbers here")
    assert host._system_call(140, 12345, 0) == errno.EINVAL


# The real host


def test_detection_is_sane() -> None:
    machine = host.detect()
    assert machine.cores.logical >= 1
    assert machine.cores.physical is None or 1 <= machine.cores.physical <= machine.cores.logical
    assert machine.page_bytes & (machine.page_bytes - 1) == 0
    assert machine.caches.l1d.bytes <= machine.caches.l2.bytes
    assert host.host() is host.host()
    assert machine == host.host()
    assert len(machine.fingerprint) == 16


def test_fingerprints_need_no_name_by_llvm_where_the_cpu_has_said_who_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    machine, _ = synthetic_host(monkeypatch, ZEN4, 0, name="znver4")
    assert machine.former_fingerprint != machine.fingerprint
    renamed, _ = synthetic_host(monkeypatch, ZEN4, 0, name="znver5")
    assert machine.fingerprint == renamed.fingerprint
    assert machine.former_fingerprint != renamed.former_fingerprint
    silent = replace(machine, identity=machine.identity._replace(vendor=""))
    assert silent.fingerprint == silent.former_fingerprint != replace(silent, architecture="aarch64").fingerprint


def test_the_former_fingerprint_is_what_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """Databases hold it."""
    machine, _ = synthetic_host(monkeypatch, NEHALEM, 0, name="nehalem")
    facts = "x86_64/GenuineIntel/6/26/5/nehalem/cx16/popcnt/sahf/sse/sse2/sse3/sse4.1/sse4.2/ssse3"
    assert machine.former_fingerprint == hashlib.sha256(facts.encode()).hexdigest()[:16]


@pytest.mark.system_program("GNU as")
@pytest.mark.parametrize("function", [cpuid.CPUID, cpuid.XGETBV])
def test_questions_are_what_the_assembler_makes_of_them(function: tuple[tuple[str, str], ...], tmp_path: Path) -> None:
    text = "".join(f"{line}\n" for line, _ in function)
    assembled, binary = tmp_path / "code.o", tmp_path / "code"
    assembler = gnu_assembler()
    assert assembler is not None
    subprocess.run([assembler, "--64", "-o", assembled, "-"], input=text, text=True, check=True)
    subprocess.run(["objcopy", "-O", "binary", "-j", ".text", assembled, binary], check=True)
    assert binary.read_bytes() == bytes.fromhex("".join(code for _, code in function))


def test_our_questions_are_answered_as_those_that_llvm_compiles() -> None:
    if not host.host().is_x86:
        pytest.skip("this CPU has no such questions")
    ours, theirs = cpuid.read_processor(), cpuid.read_processor_by_llvm()
    steady = {key: answer for key, answer in ours.answers.items() if key[0] not in (1, 4, 0x8000_001D)}
    assert steady == {key: theirs.answers[key] for key in steady}  # the others name the CPU of the moment
    assert ours.answers.keys() == theirs.answers.keys()
    assert ours.xcr0 == theirs.xcr0
    assert cpuid.claimed(ours) == cpuid.claimed(theirs)


def test_detection_imports_no_llvm() -> None:
    if not pages.is_supported():
        pytest.skip("LLVM looks at this host")
    program = (
        "import sys\nfrom kerneljit.runtime.host import host\nhost().fingerprint\nassert 'llvmlite' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)


def test_features_agree_with_llvm() -> None:
    machine = host.host()
    if machine.source != "cpuid":
        pytest.skip("the features are LLVM's own")
    by_llvm = llvm.get_host_cpu_features()
    both = cpuid.KNOWN & by_llvm.keys()
    assert len(both) > 30
    refused = {name for name in machine.withheld if name.startswith("amx-")}
    assert machine.features & both == {name for name in both if by_llvm[name]} - refused


def test_features_agree_with_the_kernel() -> None:
    path = Path("/proc/cpuinfo")
    machine = host.host()
    if machine.source != "cpuid" or not path.exists():
        pytest.skip("there is no list of flags to compare with")
    flags = next(line for line in path.read_text().splitlines() if line.startswith("flags")).split()
    spelled = {
        "pni": "sse3", "sse4_1": "sse4.1", "sse4_2": "sse4.2", "bmi1": "bmi", "abm": "lzcnt",
        "lahf_lm": "sahf", "avx512_vbmi2": "avx512vbmi2", "avx512_vnni": "avx512vnni",
        "avx512_bitalg": "avx512bitalg", "avx512_vpopcntdq": "avx512vpopcntdq", "avx512_bf16": "avx512bf16",
        "avx512_fp16": "avx512fp16", "amx_tile": "amx-tile", "amx_int8": "amx-int8", "amx_bf16": "amx-bf16",
    }  # fmt: skip
    listed = {spelled.get(flag, flag) for flag in flags} & cpuid.KNOWN
    assert listed <= machine.features | machine.withheld.keys()
    # Older kernels do not list this one.
    assert machine.features - {"amx-fp16"} <= listed


def test_detection_without_cpuid_falls_back_to_llvm(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> Processor:
        raise RuntimeError("no code may be made")

    monkeypatch.setattr(cpuid, "read_processor", fails)
    machine = host.detect()
    assert machine.source == "llvm"
    if machine.is_x86:
        assert targets.usable(machine.features) == targets.usable(host.host().features)


def test_other_architectures_are_portable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "is_supported", lambda: False)
    monkeypatch.setattr(llvm, "get_process_triple", lambda: "arm64-apple-darwin23")
    monkeypatch.setattr(llvm, "get_host_cpu_features", lambda: {"neon": True, "sve": False})
    machine = host.detect()
    assert (machine.reached_level, machine.features) == ("portable", {"neon"})
    assert host.target_of(machine, None) == targets.portable("aarch64")
    with pytest.raises(targets.UnsupportedTarget, match="this is aarch64, not x86_64"):
        host.target_of(machine, "avx2")
    with pytest.raises(targets.UnknownTarget):
        host.target_of(machine, "neon")
    text = info.render(info.collect(machine, facts.HumanFacts("Apple M3", None), None))
    assert "Apple M3" in text
    assert "portable: vectors of 128 bits" in text


def test_host_target_obeys_argument_then_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    if not host.host().is_x86:
        pytest.skip("levels are x86-64's")
    monkeypatch.delenv("KERNELJIT_TARGET", raising=False)
    assert host.host_target().level == host.host().reached_level
    monkeypatch.setenv("KERNELJIT_TARGET", "sse4")
    assert host.host_target().level == "sse4"
    assert host.host_target("sse2").level == "sse2"
    assert host.host_target("sse2").features == {"sse", "sse2"}


def test_detection_imports_nothing_slow() -> None:
    program = (
        "import sys\n"
        "from kerneljit.runtime.host import host, host_target\n"
        "host(); host_target()\n"
        "print(sorted({'numba', 'optuna', 'cpuinfo', 'kerneljit.runtime.facts'} & sys.modules.keys()))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_unreached_level_has_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    machine, _ = synthetic_host(monkeypatch, SAPPHIRE_RAPIDS._replace(xcr0=0x7), 0)
    assert list(machine.reasons) == ["avx512", "avx512ice", "avx512spr", "amx"]
    assert "does not save AVX-512 registers" in machine.reasons["avx512"]
    assert machine.reasons["amx"].startswith("avx512 is not reached")


# Caches and cores


def test_caches_by_cpuid(tmp_path: Path) -> None:
    by_intel = caches.find_caches(HASWELL, tmp_path)
    assert by_intel.source == "cpuid"
    assert (by_intel.l1d.bytes, by_intel.l2.bytes) == (32 << 10, 256 << 10)
    assert by_intel.l3 == caches.Cache(8 << 20, 64, 16)
    by_amd = caches.find_caches(ZEN4, tmp_path)
    assert (by_amd.l1d.bytes, by_amd.l2.bytes) == (32 << 10, 1 << 20)
    assert by_amd.l3 is not None
    assert by_amd.l3.bytes == 32 << 20


def write_index(tree: Path, index: int, **values: str) -> None:
    folder = tree / f"index{index}"
    folder.mkdir()
    for name, value in values.items():
        (folder / name).write_text(value + "\n")


def test_caches_by_the_system(tmp_path: Path) -> None:
    common = {"coherency_line_size": "64"}
    write_index(tmp_path, 0, type="Data", level="1", size="48K", shared_cpu_list="0,32", **common)
    write_index(tmp_path, 1, type="Instruction", level="1", size="32K", shared_cpu_list="0,32", **common)
    write_index(tmp_path, 2, type="Unified", level="2", size="2M", shared_cpu_list="0,32", **common)
    write_index(tmp_path, 3, type="Unified", level="3", size="61440K", shared_cpu_list="0-31,32-63", **common)
    found_caches = caches.find_caches(HASWELL, tmp_path)
    expected = (caches.Cache(48 << 10, 64, 2), caches.Cache(2 << 20, 64, 2), caches.Cache(60 << 20, 64, 64))
    assert (found_caches.l1d, found_caches.l2, found_caches.l3) == expected
    assert found_caches.source == "system"


def test_damaged_trees_are_not_believed(tmp_path: Path) -> None:
    write_index(tmp_path, 0, type="Data", level="1", size="big", coherency_line_size="64", shared_cpu_list="0")
    write_index(tmp_path, 1, type="Unified", level="2", size="0K", coherency_line_size="64", shared_cpu_list="0")
    write_index(tmp_path, 2, type="Unified", level="2")
    assert caches.find_caches(None, tmp_path) == caches.ASSUMED
    assert caches.find_caches(NEHALEM, tmp_path) == caches.ASSUMED


def test_physical_cores_are_counted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "_allowed_cpus", lambda: [0, 1, 2, 3])
    for cpu in range(4):
        folder = tmp_path / f"cpu{cpu}" / "topology"
        folder.mkdir(parents=True)
        (folder / "physical_package_id").write_text("0\n")
        (folder / "core_id").write_text(f"{cpu % 2}\n")
    assert host._physical_cores(tmp_path) == 2
    assert host._physical_cores(tmp_path / "nowhere") is None


# What the command makes of it


def test_info_explains_a_host_without_permission(monkeypatch: pytest.MonkeyPatch) -> None:
    machine, _ = synthetic_host(monkeypatch, SAPPHIRE_RAPIDS, errno.EPERM, "sapphirerapids")
    information = info.collect(machine, facts.HumanFacts("", None), None)
    text = " ".join(info.render(information).split())
    assert "in a virtual machine" in text
    assert "that name stands for amx, the features for avx512spr" in text
    assert "not amx: amx-tile and any of amx-bf16, amx-fp16, amx-int8 withheld: the operating system" in text
    assert "Target avx512spr: vectors of 512 bits, 32 vector registers" in text


def test_info_explains_a_target_above_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    machine, _ = synthetic_host(monkeypatch, HASWELL, 0, "haswell")
    information = info.collect(machine, facts.HumanFacts("Core", None), "avx512")
    assert information.name_note == ""
    text = " ".join(info.render(information).split())
    assert "Target none: this CPU does not reach the target 'avx512'" in text
    assert "KERNELJIT_TARGET=avx512 asks for it; the host reaches avx2" in text


def test_info_explains_a_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    machine, _ = synthetic_host(monkeypatch, ZEN4, 0)
    text = info.render(info.collect(machine, facts.HumanFacts("Zen", None), "avx"))
    assert "KERNELJIT_TARGET=avx caps it; the host reaches avx512spr" in text
