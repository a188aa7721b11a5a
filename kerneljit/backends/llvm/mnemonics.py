"""What one instruction of an assembly listing does, as far as counting needs it.

In: an `Instruction` and the function it stands in. Out: its `Facts`. x86-64 in AT&T syntax is known well,
other architectures by the habits of their names, so that a listing of theirs is counted roughly, not refused.
This room judges by names and operands alone: it knows neither loops nor targets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from kerneljit.backends.target import X86

from .assembly import Function, Instruction, jump_target


class Kind(Enum):
    """The one heap an instruction is counted on."""

    VECTOR = "vector"
    TILE = "tile"
    MASK = "mask"
    SCALAR_FLOAT = "scalar float"
    SCALAR_MOVE = "scalar float move"
    LANE_MOVE = "single-lane move"
    SCALAR_INTEGER = "scalar integer"
    CALL = "call"
    CONTROL = "jump"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Facts:
    """What an instruction does; `multiply_adds` counts elements, and is 0 where that is not in its name."""

    kind: Kind
    width: int = 0
    loads: bool = False
    stores: bool = False
    is_gather: bool = False
    is_scatter: bool = False
    is_spill: bool = False
    is_fused: bool = False
    is_dot: bool = False
    multiply_adds: int = 0
    is_division: bool = False
    callee: str | None = None

    @property
    def touches_vectors(self) -> bool:
        return self.kind in (Kind.VECTOR, Kind.SCALAR_FLOAT, Kind.SCALAR_MOVE, Kind.LANE_MOVE, Kind.TILE)


class Reader:
    """Gives the facts of instructions of one function."""

    def __init__(self, function: Function, architecture: str = X86) -> None:
        self._is_verbose = function.is_verbose
        self._is_x86 = architecture == X86
        instructions = function.instructions()
        self._frame_pointer = any(i.mnemonic == "movq" and i.operands == ("%rsp", "%rbp") for i in instructions)
        self._addresses = _addresses(instructions) if self._is_x86 else {}

    def facts(self, instruction: Instruction) -> Facts:
        return self._x86(instruction) if self._is_x86 else self._other(instruction)

    def _x86(self, instruction: Instruction) -> Facts:
        mnemonic, operands = instruction.mnemonic, instruction.operands
        width = _width(operands)
        kind = _x86_kind(instruction, width)
        loads, stores = _x86_memory(mnemonic, operands)
        fused = bool(_FUSED.match(mnemonic))
        dot = bool(_DOT.match(mnemonic))
        return Facts(
            kind=kind,
            width=width,
            loads=loads,
            stores=stores,
            is_gather=bool(_GATHER.match(mnemonic)),
            is_scatter=bool(_SCATTER.match(mnemonic)),
            is_spill=(width > 0 or kind is Kind.MASK) and self._is_on_stack(instruction),
            is_fused=fused,
            is_dot=dot,
            multiply_adds=_multiply_adds(mnemonic, width) if fused or dot else 0,
            is_division=bool(_DIVISION.match(mnemonic)),
            callee=self._callee(instruction) if kind is Kind.CALL else None,
        )

    def _is_on_stack(self, instruction: Instruction) -> bool:
        if self._is_verbose:
            # LLVM says which stack accesses are its own and which are the program's arrays.
            return bool(_SPILL_COMMENT.search(instruction.comment))
        slots = _FRAME_SLOT if self._frame_pointer else _STACK_SLOT
        return any(slots.search(operand) for operand in instruction.operands)

    def _callee(self, instruction: Instruction) -> str:
        operand = instruction.operands[-1] if instruction.operands else ""
        if operand.startswith("*"):
            return self._addresses.get(operand[1:], operand)
        return operand.split("@")[0]

    def _other(self, instruction: Instruction) -> Facts:
        mnemonic, operands = instruction.mnemonic, instruction.operands
        text = f"{mnemonic} {', '.join(operands)}"
        lanes = _OTHER_LANES.search(text)
        fused = bool(_OTHER_FUSED.match(mnemonic))
        spilled = bool(_SPILL_COMMENT.search(instruction.comment))
        on_stack = spilled if self._is_verbose else any("[sp" in operand for operand in operands)
        is_float_register = bool(_OTHER_VECTOR_REGISTER.search(text) or _OTHER_FLOAT_REGISTER.search(text))
        kind = _other_kind(instruction, text)
        return Facts(
            kind=kind,
            width=128 if _OTHER_VECTOR_REGISTER.search(text) or lanes else 0,
            loads=bool(_OTHER_LOAD.match(mnemonic)),
            stores=bool(_OTHER_STORE.match(mnemonic)),
            is_spill=is_float_register and on_stack,
            is_fused=fused,
            multiply_adds=(int(lanes[1]) if lanes else 1) if fused else 0,
            is_division=bool(_OTHER_DIVISION.match(mnemonic)),
            callee=operands[-1].split("@")[0] if kind is Kind.CALL and operands else None,
        )


# ---------------------------------------------------------------------- x86-64

_REGISTER: Final = re.compile(r"%([xyzt])mm\d")
_WIDTHS: Final = {"x": 128, "y": 256, "z": 512, "t": 0}
_MASK: Final = re.compile(r"k(mov|and|andn|or|xor|xnor|not|add|shift[lr]|unpck\w\w|test|ortest)[bwdq]$")
_TILE: Final = re.compile(r"(tile|tdp|tcmm|ldtilecfg|sttilecfg)")
# Those that begin with p are packed integers, whatever they end in: pminsd, vpdpbusd.
_SCALAR_MOVE: Final = re.compile(r"v?mov(s[sdh]|[dqw])$")
_SCALAR_FLOAT: Final = re.compile(r"(?!v?p|v?broadcast)(?:\w*s[sdh]$|v?u?comi|v?cvt\w*(?:s[sdh]2|2s[sdh]))")
_LANE_MOVE: Final = re.compile(r"v?(pinsr[bwdq]|pextr[bwdq]|insertps|extractps|mov[hl]p[sd])$")
_GATHER: Final = re.compile(r"vp?gather")
_SCATTER: Final = re.compile(r"vp?scatter")
_FUSED: Final = re.compile(r"vfn?m(add|sub|addsub|subadd)(132|213|231)?(p[sdh]|s[sdh])$")
_DOT: Final = re.compile(r"vpdp|vdpbf16ps|vdpphps|tdp|vpmadd52|v?pmaddwd")
_DIVISION: Final = re.compile(r"i?div[bwlq]$")
_CALL: Final = re.compile(r"call[ql]?$")
_NO_WORK: Final = re.compile(r"(nop[wl]?|vzeroupper|vzeroall|prefetch\w*|endbr64|pause|[lms]fence|emms|int3)$")
_ELEMENT_BITS: Final = {"ps": 32, "pd": 64, "ph": 16}
# Of whole tiles: 16 rows by 16 columns by 16 units of 32 bits.
_TILE_UNITS: Final = 16 * 16 * 16
_PRODUCTS_OF_HALVES, _PRODUCTS_OF_BYTES = 2, 4
_PRODUCTS_PER_32_BITS: Final = (
    ("vpdpb", 4),
    ("vpdpw", 2),
    ("vdpbf16", 2),
    ("vdpph", 2),
)

_SPILL_COMMENT: Final = re.compile(r"-byte (?:Folded )?(?:Spill|Reload)")
_STACK_SLOT: Final = re.compile(r"\(%rsp\)")
_FRAME_SLOT: Final = re.compile(r"\(%r[sb]p\)")

_STORES_LAST: Final = re.compile(
    r"v?mov|v?p?extr|vextract|vcvtps2ph|vpmov|vp?scatter|vp?compress|v?maskmov|vpmaskmov|kmov|set|"
    r"v?stmxcsr|tilestored|sttilecfg|pop|fst|fist"
)
_ONLY_READS: Final = re.compile(
    r"(cmp|test|bt)[bwlq]?$|i?mul[bwlq]$|i?div[bwlq]$|call|jmp|push|v?ldmxcsr|ldtilecfg|fld|fild"
)
_TOUCHES_NO_MEMORY: Final = re.compile(r"lea|nop|prefetch|clflush")


def _width(operands: tuple[str, ...]) -> int:
    widest = 0
    for operand in operands:
        for letter in _REGISTER.findall(operand):
            widest = max(widest, _WIDTHS[letter])
    return widest


def _x86_kind(instruction: Instruction, width: int) -> Kind:
    mnemonic = instruction.mnemonic
    if _CALL.match(mnemonic):
        return Kind.CALL
    if mnemonic[0] == "j" or mnemonic.startswith("ret"):
        leaves = mnemonic.startswith("jmp") and jump_target(instruction) is None
        return Kind.CALL if leaves and not instruction.operands[-1].startswith("*") else Kind.CONTROL
    if _TILE.match(mnemonic):
        return Kind.TILE
    if _MASK.match(mnemonic):
        return Kind.MASK
    if _NO_WORK.match(mnemonic):
        return Kind.OTHER
    if width == 0:
        return Kind.SCALAR_INTEGER
    if _SCALAR_MOVE.match(mnemonic):
        return Kind.SCALAR_MOVE
    if _LANE_MOVE.match(mnemonic):
        return Kind.LANE_MOVE
    return Kind.SCALAR_FLOAT if _SCALAR_FLOAT.match(mnemonic) else Kind.VECTOR


def _is_memory(operand: str) -> bool:
    return "(" in operand and "%st(" not in operand


def _x86_memory(mnemonic: str, operands: tuple[str, ...]) -> tuple[bool, bool]:
    if not operands or _TOUCHES_NO_MEMORY.match(mnemonic):
        return False, False
    reads = any(_is_memory(operand) for operand in operands[:-1])
    if not _is_memory(operands[-1]):
        return reads, False
    if _ONLY_READS.match(mnemonic):
        return True, False
    return reads or not _STORES_LAST.match(mnemonic), True


def _multiply_adds(mnemonic: str, width: int) -> int:
    if mnemonic.startswith("tdp"):
        return _TILE_UNITS * (_PRODUCTS_OF_HALVES if mnemonic.endswith("ps") else _PRODUCTS_OF_BYTES)
    if mnemonic[-2] == "s" and _FUSED.match(mnemonic):
        return 1
    if _FUSED.match(mnemonic):
        return width // _ELEMENT_BITS[mnemonic[-2:]]
    for prefix, products in _PRODUCTS_PER_32_BITS:
        if mnemonic.startswith(prefix):
            return width // 32 * products
    if mnemonic.endswith("pmaddwd"):
        return width // 16
    return width // 64 if mnemonic.startswith("vpmadd52") else 0


def _addresses(instructions: list[Instruction]) -> dict[str, str]:
    """What functions registers point to: the large code model calls nothing by name."""
    known: dict[str, str] = {}
    for instruction in instructions:
        if len(instruction.operands) != 2:
            continue
        source, register = instruction.operands
        if instruction.mnemonic == "movabsq" and source.startswith("$") and not source[1:].lstrip("-").isdigit():
            known[register] = source[1:].split("@")[0]
        elif "@GOT" in source:
            known[register] = source.split("@")[0]
    return known


# ---------------------------------------------------------------------- other architectures

_OTHER_VECTOR_REGISTER: Final = re.compile(r"\b(?:v\d+|q\d+|z\d+|vs\d+)\b")
_OTHER_FLOAT_REGISTER: Final = re.compile(r"\b(?:[sdhf]\d+|f[ats]\d+)\b")
_OTHER_LANES: Final = re.compile(r"\.(\d+)[bhsd]\b")
_OTHER_FUSED: Final = re.compile(r"(fml[as]|fn?m(add|sub|acc)|vfm|xvmadd)")
_OTHER_LOAD: Final = re.compile(r"(ld|l[bhwd]u?$|fl[whd]$|vl[es]|lx?v)")
_OTHER_STORE: Final = re.compile(r"(st|s[bhwd]$|fs[whd]$|vs[es]|stx?v)")
_OTHER_DIVISION: Final = re.compile(r"([su]div|divu?w?|remu?w?)$")
_OTHER_CALL: Final = re.compile(r"(bl|blr|call|jal|jalr|bctrl|brasl)$")
_OTHER_CONTROL: Final = re.compile(r"(b|b\..*|br|j|cbn?z|tbn?z|ret|b[a-z]{2,3})$")


def _other_kind(instruction: Instruction, text: str) -> Kind:
    mnemonic = instruction.mnemonic
    if _OTHER_CALL.match(mnemonic):
        return Kind.CALL
    if _OTHER_CONTROL.match(mnemonic) or jump_target(instruction) is not None:
        return Kind.CONTROL
    if _OTHER_VECTOR_REGISTER.search(text) or _OTHER_LANES.search(text):
        return Kind.VECTOR
    if _OTHER_FLOAT_REGISTER.search(text):
        moves = _OTHER_LOAD.match(mnemonic) or _OTHER_STORE.match(mnemonic)
        return Kind.SCALAR_MOVE if moves else Kind.SCALAR_FLOAT
    return Kind.SCALAR_INTEGER
