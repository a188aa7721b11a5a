"""Which features this CPU has and its system allows, and which target is best for them, as LLVM IR.

In: `runtime.cpuid`, which knows where CPUID says what; targets. Out: modules. The features are a function of their own
object, so that a test can link another in its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from string import Template

from kerneljit.backends.target import Target
from kerneljit.runtime import cpuid
from kerneljit.runtime.cpuid import BITS, Processor, Registers

FEATURES = tuple(sorted(BITS))
"""In the order of the bits in which the features are told."""

_REGISTERS = Registers._fields
_EVERY_BIT = (1 << 32) - 1
_STATE_BITS = 64


def mask_of(features: frozenset[str]) -> int:
    """A set of features as bits."""
    return sum(1 << number for number, name in enumerate(FEATURES) if name in features)


def features_module(triple: str, symbol: str, *, wants_tiles: bool) -> str:
    """The function `symbol`: the features that programs can use here, as bits."""
    answers = sorted({(leaf, subleaf) for leaf, subleaf, _, _ in BITS.values()})
    lines = []
    for number, (leaf, subleaf) in enumerate(answers):
        last = "%last.extended" if leaf >= 1 << 31 else "%last"
        if subleaf:  # only where the leaf itself says that there are more
            lines += [
                f"%main.{number} = call {_ANSWER} @leaf(i32 {_signed(leaf)}, i32 0, i32 {last})",
                f"%subleaves.{number} = extractvalue {_ANSWER} %main.{number}, 0",
                f"%has.{number} = icmp uge i32 %subleaves.{number}, {subleaf}",
                f"%last.{number} = select i1 %has.{number}, i32 {last}, i32 0",
            ]
            last = f"%last.{number}"
        lines.append(f"%answer.{number} = call {_ANSWER} @leaf(i32 {_signed(leaf)}, i32 {subleaf}, i32 {last})")
        for place, register in enumerate(_REGISTERS):
            lines.append(f"%{register}.{number} = extractvalue {_ANSWER} %answer.{number}, {place}")
    total = "0"
    for number, name in enumerate(FEATURES):
        leaf, subleaf, register, bit = BITS[name]
        source = f"%{register}.{answers.index((leaf, subleaf))}"
        lines += [
            f"%shifted.{number} = lshr i32 {source}, {bit}",
            f"%bit.{number} = and i32 %shifted.{number}, 1",
            f"%wide.{number} = zext i32 %bit.{number} to i64",
            f"%place.{number} = shl i64 %wide.{number}, {number}",
            f"%sum.{number} = or i64 {total}, %place.{number}",
        ]
        total = f"%sum.{number}"
    total = _less_what_is_withheld(lines, total, wants_tiles)
    text = "\n".join(f"  {line}" for line in lines)
    parts = _LEAF + (_PERMISSION if wants_tiles else "") + _FEATURES
    return Template(parts).substitute(triple=triple, symbol=symbol, lines=text, total=total)


def _less_what_is_withheld(lines: list[str], total: str, wants_tiles: bool) -> str:
    """Without what needs registers that the system does not save, as `usable_features` has it."""
    for bit, names in needing_state().items():
        lines += [
            f"%state.{bit} = and i64 %xcr0, {1 << bit}",
            f"%saves.{bit} = icmp ne i64 %state.{bit}, 0",
            f"%kept.{bit} = select i1 %saves.{bit}, i64 -1, i64 {_signed64(~mask_of(names))}",
            f"%usable.{bit} = and i64 {total}, %kept.{bit}",
        ]
        total = f"%usable.{bit}"
    tiles = mask_of(frozenset(name for name in FEATURES if name.startswith("amx-")))
    if not wants_tiles:
        lines.append(f"%usable = and i64 {total}, {_signed64(~tiles)}")
    else:
        lines.append(f"%usable = call i64 @with_permission(i64 {total}, i64 {tiles})")
    return "%usable"


def needing_state() -> dict[int, frozenset[str]]:
    """By bit of XCR0, the features that are withheld without it."""
    everything = {(leaf, subleaf): Registers(*[_EVERY_BIT] * 4) for leaf, subleaf, _, _ in BITS.values()}
    found = {}
    for bit in range(_STATE_BITS):
        processor = Processor(everything, ~(1 << bit))
        withheld = cpuid.usable_features(processor, None, avx512_on_demand=False).withheld
        if withheld:
            found[bit] = frozenset(withheld)
    return found


def select_module(triple: str, symbol: str, features: str, targets: Sequence[Target]) -> str:
    """The function `symbol`: which of the targets is best here, counted from 1, the last where several are; one more
    than there are where none is. It is found out once; threads that race find the same."""
    lines = []
    best = str(len(targets) + 1)
    for number, target in enumerate(targets, 1):
        mask = mask_of(target.features)
        lines += [
            f"%has.{number} = and i64 %features, {mask}",
            f"%fits.{number} = icmp eq i64 %has.{number}, {mask}",
            f"%best.{number} = select i1 %fits.{number}, i32 {number}, i32 {best}",
        ]
        best = f"%best.{number}"
    text = "\n".join(f"  {line}" for line in lines)
    return Template(_SELECT).substitute(triple=triple, symbol=symbol, features=features, lines=text, best=best)


def _signed(number: int) -> int:
    return number - (1 << 32) if number >> 31 else number


def _signed64(number: int) -> int:
    number &= (1 << 64) - 1
    return number - (1 << 64) if number >> 63 else number


_ANSWER = "{ i32, i32, i32, i32 }"

_LEAF = """
target triple = "$triple"

define internal { i32, i32, i32, i32 } @ask(i32 %leaf, i32 %subleaf) nounwind {
  %answer = call { i32, i32, i32, i32 } asm sideeffect "cpuid",
    "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 %leaf, i32 %subleaf)
  ret { i32, i32, i32, i32 } %answer
}

; A CPU answers a leaf beyond its last with another leaf's numbers.
define internal { i32, i32, i32, i32 } @leaf(i32 %leaf, i32 %subleaf, i32 %last) nounwind {
  %is_there = icmp uge i32 %last, %leaf
  br i1 %is_there, label %there, label %absent
there:
  %answer = call { i32, i32, i32, i32 } @ask(i32 %leaf, i32 %subleaf)
  ret { i32, i32, i32, i32 } %answer
absent:
  ret { i32, i32, i32, i32 } zeroinitializer
}
"""

_PERMISSION = """
; Linux wants to be asked before a process uses tiles: arch_prctl(ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA).
define internal i64 @with_permission(i64 %features, i64 %tiles) nounwind {
  %some = and i64 %features, %tiles
  %has_some = icmp ne i64 %some, 0
  br i1 %has_some, label %ask, label %no
ask:
  %error = call i64 asm sideeffect "syscall",
    "={ax},{ax},{di},{si},~{cx},~{r11},~{memory},~{dirflag},~{fpsr},~{flags}"(i64 158, i64 4131, i64 18)
  %is_granted = icmp eq i64 %error, 0
  br i1 %is_granted, label %yes, label %no
yes:
  ret i64 %features
no:
  %others = xor i64 %tiles, -1
  %rest = and i64 %features, %others
  ret i64 %rest
}
"""

_FEATURES = """
define hidden i64 @$symbol() nounwind {
start:
  %basic = call { i32, i32, i32, i32 } @ask(i32 0, i32 0)
  %last = extractvalue { i32, i32, i32, i32 } %basic, 0
  %extended = call { i32, i32, i32, i32 } @ask(i32 -2147483648, i32 0)
  %last.extended = extractvalue { i32, i32, i32, i32 } %extended, 0
  %one = call { i32, i32, i32, i32 } @leaf(i32 1, i32 0, i32 %last)
  %flags = extractvalue { i32, i32, i32, i32 } %one, 2
  %osxsave = and i32 %flags, 134217728
  %has_xgetbv = icmp ne i32 %osxsave, 0
  br i1 %has_xgetbv, label %ask, label %combine
ask:
  %halves = call { i32, i32 } asm sideeffect "xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0)
  %low = extractvalue { i32, i32 } %halves, 0
  %high = extractvalue { i32, i32 } %halves, 1
  %low.wide = zext i32 %low to i64
  %high.wide = zext i32 %high to i64
  %high.shifted = shl i64 %high.wide, 32
  %both = or i64 %high.shifted, %low.wide
  br label %combine
combine:
  %xcr0 = phi i64 [ 0, %start ], [ %both, %ask ]
$lines
  ret i64 $total
}
"""

_SELECT = """
target triple = "$triple"

@chosen = internal global i32 0

declare hidden i64 @$features()

define hidden i32 @$symbol() nounwind {
  %known = load atomic i32, ptr @chosen monotonic, align 4
  %is_known = icmp ne i32 %known, 0
  br i1 %is_known, label %answer, label %find
answer:
  ret i32 %known
find:
  %features = call i64 @$features()
$lines
  store atomic i32 $best, ptr @chosen monotonic, align 4
  ret i32 $best
}
"""
