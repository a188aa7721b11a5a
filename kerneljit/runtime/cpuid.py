"""What an x86-64 CPU says about itself, and what of it the operating system lets programs use.

In: the CPUID and XGETBV instructions, run once through a few bytes of code: our own, or where those may not
run, what LLVM compiles.
Out: `Processor`, the raw numbers; and pure functions of it, so that any CPU can be tested from its numbers.
Instructions are believed, never the CPU's name: virtual machines lie about names, and hide features.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from . import pages

# What C calls `void cpuid(uint32_t leaf, uint32_t subleaf, uint32_t *out)` and `uint64_t xgetbv(void)`, each as its
# assembly and its bytes, line by line; a test lets GNU `as` make the same of it.
CPUID: Final = (
    ("pushq %rbx", "53"),  # CPUID writes it, and it is the caller's
    ("movq %rdx, %r8", "49 89 d0"),
    ("movl %edi, %eax", "89 f8"),
    ("movl %esi, %ecx", "89 f1"),
    ("cpuid", "0f a2"),
    ("movl %eax, (%r8)", "41 89 00"),
    ("movl %ebx, 4(%r8)", "41 89 58 04"),
    ("movl %ecx, 8(%r8)", "41 89 48 08"),
    ("movl %edx, 12(%r8)", "41 89 50 0c"),
    ("popq %rbx", "5b"),
    ("retq", "c3"),
)
XGETBV: Final = (
    ("xorl %ecx, %ecx", "31 c9"),
    ("xgetbv", "0f 01 d0"),
    ("shlq $32, %rdx", "48 c1 e2 20"),
    ("orq %rdx, %rax", "48 09 d0"),
    ("retq", "c3"),
)

_PROBE: Final = """
define void @cpuid(i32 %leaf, i32 %subleaf, ptr %out) {
  %r = call { i32, i32, i32, i32 } asm sideeffect "cpuid",
    "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 %leaf, i32 %subleaf)
  store { i32, i32, i32, i32 } %r, ptr %out, align 4
  ret void
}

define i64 @xgetbv() {
  %r = call { i32, i32 } asm sideeffect "xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0)
  %low = extractvalue { i32, i32 } %r, 0
  %high = extractvalue { i32, i32 } %r, 1
  %low.wide = zext i32 %low to i64
  %high.wide = zext i32 %high to i64
  %shifted = shl i64 %high.wide, 32
  %both = or i64 %shifted, %low.wide
  ret i64 %both
}
"""


class Registers(NamedTuple):
    """One answer of CPUID."""

    eax: int = 0
    ebx: int = 0
    ecx: int = 0
    edx: int = 0


_NOTHING: Final = Registers()
_EXTENDED: Final = 0x8000_0000
_CACHE_LEAVES: Final = (0x4, 0x8000_001D)
_MOST_CACHES: Final = 8


class Processor(NamedTuple):
    """The answers of CPUID by (leaf, subleaf), and XCR0: the registers that the system saves."""

    answers: Mapping[tuple[int, int], Registers]
    xcr0: int

    def leaf(self, leaf: int, subleaf: int = 0) -> Registers:
        """The answer, or zeros where the CPU has no such leaf."""
        return self.answers.get((leaf, subleaf), _NOTHING)


class Identity(NamedTuple):
    """Who the CPU says that it is."""

    vendor: str
    family: int
    model: int
    stepping: int
    brand: str
    hypervisor: bool


class Features(NamedTuple):
    """The features that programs can use, and why those withheld are, by feature."""

    present: frozenset[str]
    withheld: Mapping[str, str]


BITS: Final[dict[str, tuple[int, int, str, int]]] = {
    "sse3": (1, 0, "ecx", 0),
    "ssse3": (1, 0, "ecx", 9),
    "fma": (1, 0, "ecx", 12),
    "cx16": (1, 0, "ecx", 13),
    "sse4.1": (1, 0, "ecx", 19),
    "sse4.2": (1, 0, "ecx", 20),
    "movbe": (1, 0, "ecx", 22),
    "popcnt": (1, 0, "ecx", 23),
    "xsave": (1, 0, "ecx", 26),
    "avx": (1, 0, "ecx", 28),
    "f16c": (1, 0, "ecx", 29),
    "sse": (1, 0, "edx", 25),
    "sse2": (1, 0, "edx", 26),
    "bmi": (7, 0, "ebx", 3),
    "avx2": (7, 0, "ebx", 5),
    "bmi2": (7, 0, "ebx", 8),
    "avx512f": (7, 0, "ebx", 16),
    "avx512dq": (7, 0, "ebx", 17),
    "avx512ifma": (7, 0, "ebx", 21),
    "avx512cd": (7, 0, "ebx", 28),
    "avx512bw": (7, 0, "ebx", 30),
    "avx512vl": (7, 0, "ebx", 31),
    "avx512vbmi": (7, 0, "ecx", 1),
    "avx512vbmi2": (7, 0, "ecx", 6),
    "gfni": (7, 0, "ecx", 8),
    "avx512vnni": (7, 0, "ecx", 11),
    "avx512bitalg": (7, 0, "ecx", 12),
    "avx512vpopcntdq": (7, 0, "ecx", 14),
    "amx-bf16": (7, 0, "edx", 22),
    "avx512fp16": (7, 0, "edx", 23),
    "amx-tile": (7, 0, "edx", 24),
    "amx-int8": (7, 0, "edx", 25),
    "avx512bf16": (7, 1, "eax", 5),
    "amx-fp16": (7, 1, "eax", 21),
    "sahf": (0x8000_0001, 0, "ecx", 0),
    "lzcnt": (0x8000_0001, 0, "ecx", 5),
}
"""LLVM's name of each feature: leaf, subleaf, register, bit."""
KNOWN: Final = frozenset(BITS)
"""The features that are looked for: those that some target level names."""

_OSXSAVE: Final = 1 << 27
_HYPERVISOR: Final = 1 << 31
_SSE_AND_AVX_STATE: Final = 0b110
_AVX512_STATE: Final = 0b1110_0000
_TILE_STATE: Final = 0b11 << 17
_VEX: Final = frozenset({"avx", "avx2", "fma", "f16c", "xsave"})


def read_processor() -> Processor:
    """Ask the CPU that this runs on. Raises RuntimeError where neither we nor LLVM can ask."""
    if pages.is_supported():
        try:
            return _read_by_bytes()
        except OSError:
            pass  # a system that lets no page become code, which LLVM may get elsewhere
    return read_processor_by_llvm()


def _read_by_bytes() -> Processor:
    first, second = (bytes.fromhex("".join(code for _, code in function)) for function in (CPUID, XGETBV))
    kept = pages.code_pages(first + second)
    return _read(kept.address, kept.address + len(first))


def read_processor_by_llvm() -> Processor:
    """The same through code that LLVM compiles. Raises RuntimeError where it cannot."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    llvm.initialize_native_asmparser()
    module = llvm.parse_assembly(_PROBE)
    module.triple = llvm.get_process_triple()
    machine = llvm.Target.from_triple(module.triple).create_target_machine(cpu="x86-64", opt=0, jit=True)
    with llvm.create_mcjit_compiler(module, machine) as engine:
        engine.finalize_object()
        return _read(engine.get_function_address("cpuid"), engine.get_function_address("xgetbv"))


def _read(cpuid_at: int, xgetbv_at: int) -> Processor:
    ask = ctypes.CFUNCTYPE(None, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)(cpuid_at)
    buffer = (ctypes.c_uint32 * 4)()

    def cpuid(leaf: int, subleaf: int) -> Registers:
        ask(leaf, subleaf, ctypes.addressof(buffer))
        return Registers(*buffer)

    answers = _all_answers(cpuid)
    # XGETBV is an illegal instruction where the system has not switched XSAVE on.
    has_xgetbv = answers.get((1, 0), _NOTHING).ecx & _OSXSAVE
    xgetbv = ctypes.CFUNCTYPE(ctypes.c_uint64)(xgetbv_at)
    return Processor(answers, xgetbv() if has_xgetbv else 0)


def _all_answers(cpuid: Callable[[int, int], Registers]) -> dict[tuple[int, int], Registers]:
    """Every leaf that this module knows how to read and that the CPU has."""
    answers = {(leaf, 0): cpuid(leaf, 0) for leaf in (0, _EXTENDED)}
    # A CPU answers a leaf beyond its last with another leaf's numbers.
    last, last_extended = answers[0, 0].eax, answers[_EXTENDED, 0].eax
    wanted = (1, 7, 0x8000_0001, 0x8000_0002, 0x8000_0003, 0x8000_0004)
    for leaf in wanted:
        if leaf <= (last_extended if leaf >= _EXTENDED else last):
            answers[leaf, 0] = cpuid(leaf, 0)
    if answers.get((7, 0), _NOTHING).eax >= 1:
        answers[7, 1] = cpuid(7, 1)
    for leaf in _CACHE_LEAVES:
        if leaf <= (last_extended if leaf >= _EXTENDED else last):
            for subleaf in range(_MOST_CACHES):
                answers[leaf, subleaf] = cpuid(leaf, subleaf)
    return answers


def identify(processor: Processor) -> Identity:
    """Vendor, family, model, stepping and brand, as CPUID encodes them."""
    first = processor.leaf(0)
    vendor = b"".join(part.to_bytes(4, "little") for part in (first.ebx, first.edx, first.ecx))
    brand = b"".join(
        part.to_bytes(4, "little") for leaf in (0x8000_0002, 0x8000_0003, 0x8000_0004) for part in processor.leaf(leaf)
    )
    signature = processor.leaf(1).eax
    family, model = signature >> 8 & 0xF, signature >> 4 & 0xF
    if family in (0x6, 0xF):
        model |= (signature >> 16 & 0xF) << 4
    if family == 0xF:
        family += signature >> 20 & 0xFF
    return Identity(
        vendor=_text(vendor),
        family=family,
        model=model,
        stepping=signature & 0xF,
        brand=_text(brand),
        hypervisor=bool(processor.leaf(1).ecx & _HYPERVISOR),
    )


def _text(raw: bytes) -> str:
    printable = (chr(byte) for byte in raw.split(b"\0")[0] if 32 <= byte < 127)
    return " ".join("".join(printable).split())


def claimed(processor: Processor) -> frozenset[str]:
    """The features that CPUID lists, whether or not the operating system allows them."""
    return frozenset(
        name
        for name, (leaf, subleaf, register, bit) in BITS.items()
        if getattr(processor.leaf(leaf, subleaf), register) >> bit & 1
    )


def wants_tiles(processor: Processor) -> bool:
    """Whether CPU and XCR0 have AMX, so that it makes sense to ask for the permission."""
    return "amx-tile" in claimed(processor) and processor.xcr0 & _TILE_STATE == _TILE_STATE


def usable_features(
    processor: Processor, tiles_refused: str | None, *, avx512_on_demand: bool = sys.platform == "darwin"
) -> Features:
    """The features of the CPU less those that the operating system withholds.

    `tiles_refused` says why the AMX permission was not granted, or is None where it was. Where AVX-512
    state comes on demand, as on macOS, XCR0 does not show it before its first use.
    """
    names = claimed(processor)
    withheld: dict[str, str] = {}

    def withhold(group: frozenset[str], reason: str) -> None:
        for name in group & names:
            withheld.setdefault(name, reason)

    tiles = frozenset(name for name in names if name.startswith("amx-"))
    wide = frozenset(name for name in names if name.startswith("avx512"))
    xcr0 = processor.xcr0
    if xcr0 & _SSE_AND_AVX_STATE != _SSE_AND_AVX_STATE:
        withhold(wide | _VEX, f"the operating system does not save AVX registers (XCR0 is {xcr0:#x})")
    if xcr0 & _AVX512_STATE != _AVX512_STATE and not avx512_on_demand:
        withhold(wide, f"the operating system does not save AVX-512 registers (XCR0 is {xcr0:#x})")
    if xcr0 & _TILE_STATE != _TILE_STATE:
        withhold(tiles, f"the operating system does not save AMX tiles (XCR0 is {xcr0:#x})")
    if tiles_refused is not None:
        withhold(tiles, tiles_refused)
    return Features(names - withheld.keys(), withheld)
