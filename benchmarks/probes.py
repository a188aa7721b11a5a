"""What one core can do at all: small loops of nothing but the instructions in question.

In: instructions as text. Out: callables, compiled through llvmlite. The loops are inline assembly inside LLVM IR,
so that no compiler can leave out, merge or reorder what is to be counted.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import llvmlite.binding as llvm

Function = Callable[[int, int], None]

_ONES = 0x3F803F80
"""Twice 1.0 as bf16, about 1.0 as f32, and bytes of either kind: harmless to every instruction that is tried."""

_kept: list[Any] = []


@dataclass(frozen=True)
class Mix:
    """Instructions on registers; `{0}`, `{1}` ... are a copy's own registers, the last two are common to all.

    Every copy is independent of the others, so that with enough copies only the execution ports are the limit.
    """

    copies: int
    own: int
    instructions: Sequence[str]
    register: str = "zmm"

    def lines(self) -> list[str]:
        """The loop's body."""
        common = self.common()
        body = []
        for instruction in self.instructions:
            for copy in range(self.copies):
                mine = [f"%{self.register}{copy * self.own + number}" for number in range(self.own)]
                body.append(instruction.format(*mine, x=common[0], y=common[1], z=common[2]))
        return body

    def common(self) -> tuple[str, str, str]:
        """Three registers that are read and never written."""
        last = 31 if self.register == "zmm" else 15
        names = tuple(f"%{self.register}{last - back}" for back in range(3))
        assert self.copies * self.own <= last - 2, "registers of copies and common ones overlap"
        return names[0], names[1], names[2]

    def setup(self) -> list[str]:
        """Ordinary numbers in all registers."""
        count = 32 if self.register == "zmm" else 16
        return [
            f"movl $${_ONES}, %eax",
            "vmovd %eax, %xmm0",
            f"vpbroadcastd %xmm0, %{self.register}0",
            *(f"vmovdqa{'64' if self.register == 'zmm' else ''} %{self.register}0, %{self.register}{number}"
              for number in range(1, count)),
        ]  # fmt: skip


def counted_loop(mix: Mix) -> Function:
    """f(repetitions, 0)."""
    return _compiled((*mix.setup(), "1:", *mix.lines(), "decq %rdi", "jne 1b", "vzeroupper"))


def tile_loop(instruction: str) -> Function:
    """f(repetitions, address of a tile configuration): four products of 16 x 16 results by 64 bytes each."""
    products = (f"{instruction} %tmm{6 + pair % 2}, %tmm{4 + pair // 2}, %tmm{pair}" for pair in range(4))
    zeros = (f"tilezero %tmm{number}" for number in range(8))
    return _compiled(("ldtilecfg (%rsi)", *zeros, "1:", *products, "decq %rdi", "jne 1b", "tilerelease"))


TILES_IN_A_LOOP = 4


def tile_configuration() -> ctypes.Array[ctypes.c_uint8]:
    """Eight full tiles: palette 1, 64 bytes by 16 rows."""
    memory = (ctypes.c_uint8 * 64)()
    memory[0] = 1
    for number in range(8):
        memory[16 + 2 * number] = 64
        memory[48 + number] = 16
    return memory


def memory_loop(lines: Sequence[str], bytes_per_step: int, before: Sequence[str], after: Sequence[str]) -> Function:
    """f(address, bytes): the lines for every step; `%rdi` is where it stands."""
    steps = (*before, "addq %rdi, %rsi", "1:", *lines)
    return _compiled((*steps, f"addq $${bytes_per_step}, %rdi", "cmpq %rsi, %rdi", "jb 1b", *after))


def copy_loop(lines: Sequence[str], bytes_per_step: int, after: Sequence[str]) -> Function:
    """f(address, bytes): the second half of that memory is read through `%rdx` into the first."""
    before = ("shrq %rsi", "leaq (%rdi,%rsi), %rdx")
    return memory_loop((*lines, f"addq $${bytes_per_step}, %rdx"), bytes_per_step, before, after)


@cache
def _compiled(lines: tuple[str, ...]) -> Function:
    _prepare_llvm()
    target = llvm.Target.from_default_triple()
    machine = target.create_target_machine(cpu=llvm.get_host_cpu_name(), opt=2)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(text_of(lines)), machine)
    engine.finalize_object()
    _kept.append(engine)
    function: Function = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64)(engine.get_function_address("probe"))
    return function


def text_of(lines: Sequence[str]) -> str:
    """The module. The two arguments are named registers, as the instructions expect them."""
    code = "\\0A".join(lines)
    clobbered = ",".join(f"~{{{name}}}" for name in ("eax", "rdx", "memory", "dirflag", "fpsr", "flags"))
    return (
        f"define void @probe(i64 %first, i64 %second) {{\n"
        f'  %ends = call {{ i64, i64 }} asm sideeffect "{code}", "={{rdi}},={{rsi}},0,1,{clobbered}"'
        f"(i64 %first, i64 %second)\n"
        f"  ret void\n}}\n"
    )


@cache
def _prepare_llvm() -> None:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    llvm.initialize_native_asmparser()
