"""Reading assembly: loops, counts, warnings; and the judge of what a level may hold."""

from __future__ import annotations

import dataclasses
import re

import llvmlite.binding as llvm
import pytest

from kerneljit.backends import target as targets
from kerneljit.backends.llvm.assembly import Function, find_loops, innermost, parse
from kerneljit.backends.llvm.builder import FLOAT, I64, POINTER, Builder
from kerneljit.backends.llvm.module import DebugLines, Module
from kerneljit.backends.llvm.report import Report, analyse
from kerneljit.backends.target import LEVELS, Target, cross_target
from tests.assembly_check import assembler_complaints, assert_allowed, forbidden_instructions

needs_assembler = pytest.mark.system_program("GNU as")
LEVELS_WITH_FMA = LEVELS[LEVELS.index("avx2") :]


def assemble(text: str, target: Target, verbose: bool = True) -> str:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    module = llvm.parse_assembly(text)
    module.triple = target.triple
    machine = llvm.Target.from_triple(target.triple).create_target_machine(
        cpu=target.llvm_cpu, features=target.llvm_features, opt=2
    )
    machine.set_asm_verbosity(verbose)
    return str(machine.emit_assembly(module))


class Kernel:
    """A function with two loops, one in the other, and a body to be chosen."""

    def __init__(self, level: str | Target) -> None:
        self.target = cross_target(level) if isinstance(level, str) else level
        self.module = Module(self.target)
        self.builder = Builder(self.module, DebugLines(self.module, "kernel.py"))
        names = [("a", POINTER), ("b", POINTER), ("out", POINTER), ("rows", I64), ("terms", I64)]
        self.a, self.b, self.out, self.rows, self.terms = self.builder.begin_function("element", names, line=10)
        self.vector = FLOAT.with_lanes(self.target.vector_bits // 32)

    def assembly(self, verbose: bool = True) -> str:
        self.builder.end_function()
        return assemble(self.module.text(), self.target, verbose)


def products(level: str | Target, accumulators: int, verbose: bool = True, inner: str = "terms") -> str:
    """For each row, sums of products in so many registers; the products stand in line 12."""
    kernel = Kernel(level)
    build, vector = kernel.builder, kernel.vector
    with build.loop(build.index(0), kernel.rows, build.index(1), hint="rows") as rows:
        build.line = 11
        zeros = [build.zero(vector)] * accumulators
        with build.loop(build.index(0), kernel.terms, build.index(4), zeros, hint=inner) as terms:
            build.line = 12
            row = build.offset(kernel.b, terms.counter)
            left = build.load(vector, build.offset(kernel.a, terms.counter), 4)
            for number, total in enumerate(terms.carried):
                scalar = build.load(FLOAT, build.offset(row, build.index(4096 * number)), 4)
                terms.next_values.append(build.multiply_add(left, build.splat(scalar, vector.lanes), total))
            build.line = 11
        build.line = 13
        place = build.offset(kernel.out, rows.counter)
        for number, total in enumerate(terms.carried):
            build.store(total, build.offset(place, build.index(256 * number)), 4)
    return kernel.assembly() if verbose else kernel.assembly(verbose=False)


def one_loop(level: str, body: str, hint: str = "terms", declarations: str = "") -> str:
    """A loop around one line of IR, which may use %a, %out and the counter %i."""
    return assemble(
        f"""
        {declarations}
        define void @element(ptr %a, ptr %out, i64 %n, i64 %d) {{
        entry:
          br label %{hint}.1
        {hint}.1:
          %i = phi i64 [ 0, %entry ], [ %more, %{hint}.1 ]
          {body}
          %more = add i64 %i, 1
          %go = icmp slt i64 %more, %n
          br i1 %go, label %{hint}.1, label %{hint}.end.2
        {hint}.end.2:
          ret void
        }}
        """,
        cross_target(level),
    )


def kinds(report: Report) -> dict[str, bool]:
    return {warning.kind: warning.strict for warning in report.warnings}


# ---------------------------------------------------------------------- parsing


def only_function(text: str) -> Function:
    (function,) = parse(text)
    return function


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("verbose", [True, False])
def test_loops_and_their_nesting_are_found(level: str, verbose: bool) -> None:
    (outer,) = find_loops(only_function(products(level, 4, verbose)))
    (inner,) = outer.inner
    assert (outer.depth, inner.depth, inner.is_innermost) == (1, 2, True)
    assert innermost([outer]) == [inner]
    assert inner.outer_headers == (outer.header,)
    assert set(inner.blocks) < set(outer.blocks)
    assert inner.header.name.startswith("terms") == verbose
    assert {instruction.source_line for instruction in inner.instructions()} <= {11, 12, None}
    assert any("mulps" in i.mnemonic or "fmadd" in i.mnemonic for i in inner.instructions())


def test_lines_belong_to_the_instructions_after_them() -> None:
    function = only_function(products("avx2", 3))
    fused = [i for i in function.instructions() if i.mnemonic.startswith("vfmadd")]
    stores = [i for i in function.instructions() if i.operands and i.operands[-1].endswith("(%rdx,%rax)")]
    assert [i.source_line for i in fused] == [12, 12, 12]
    assert [i.source_line for i in stores] == [13, 13, 13]


def test_operands_prefixes_and_comments_are_told_apart() -> None:
    function = only_function(
        "f:\n\tvaddps\t4(%rsi,%rax,4){1to16}, %zmm4, %zmm6 {%k1} {z} # hello, (there)\n"
        "\tlock\t\taddq\t$1, (%rdi)\n\trep;movsb (%rsi), %es:(%rdi)\n"
        "\t{evex} vpdpbusd\t%ymm1, %ymm2, %ymm3\n\tretq\n"
        '\t.section\t.rodata,"a",@progbits\n.LCPI0_0:\n\t.long\t7\n'
    )
    first, *others = function.instructions()
    assert first.operands == ("4(%rsi,%rax,4){1to16}", "%zmm4", "%zmm6 {%k1} {z}")
    assert (first.mnemonic, first.comment) == ("vaddps", "hello, (there)")
    assert [i.mnemonic for i in others] == ["addq", "movsb", "vpdpbusd", "retq"]


def test_the_layout_of_blocks_does_not_matter() -> None:
    """The body stands before its header, and the jump backwards leads to no header."""
    function = only_function(
        "f:\n\tjmp\t.LBB0_2\n.LBB0_1:\n\tincq\t%rax\n.LBB0_2:\n\tcmpq\t%rax, %rdi\n\tje\t.LBB0_3\n"
        "\tdecq\t%rdi\n\tjmp\t.LBB0_1\n.LBB0_3:\n\tretq\n"
    )
    (loop,) = find_loops(function)
    assert loop.header.label == ".LBB0_2"
    assert [str(i).split()[0] for i in loop.instructions()] == ["incq", "cmpq", "je", "decq", "jmp"]


def test_a_jump_backwards_alone_is_no_loop() -> None:
    text = "f:\n\tjmp\t.LBB0_2\n.LBB0_1:\n\tretq\n.LBB0_2:\n\tincq\t%rax\n\tjmp\t.LBB0_1\n"
    assert find_loops(only_function(text)) == ()


def test_loops_of_another_architecture_are_found_and_counted() -> None:
    target = targets.portable("arm64")
    report = analyse(products(target, 4), target)
    (loop,) = report.loops
    assert loop.depth == 2
    assert (loop.counts.vector >= 4, loop.counts.loads >= 4, loop.counts.stores) == (True, True, 0)
    assert loop.lines == (11, 12)


def test_a_long_listing_is_read_in_no_depth_of_recursion() -> None:
    function = products("sse2", 2)
    names = range(500)
    assert len(parse("\n".join(function.replace("element", f"element{name}") for name in names))) == len(names)
    chain = "".join(f".LBB0_{n}:\n\tincq\t%rax\n\tje\t.LBB0_{n}\n" for n in range(3000))
    assert len(find_loops(only_function(f"f:\n{chain}\tretq\n"))) == 3000


# ---------------------------------------------------------------------- the report


@pytest.mark.parametrize("level", LEVELS_WITH_FMA)
def test_products_are_counted(level: str) -> None:
    target = cross_target(level)
    report = analyse(products(target, 6), target)
    lanes = target.vector_bits // 32
    (loop,) = report.loops
    assert (loop.counts.fused, loop.counts.multiply_adds) == (6, 6 * lanes)
    assert report.inner == loop.counts
    assert report.total.instructions > report.inner.instructions
    assert (report.total.stores, report.inner.stores) == (6, 0)
    assert (report.width, loop.width, loop.lines) == (target.vector_bits, target.vector_bits, (11, 12))
    assert loop.counts.loads_per_fused == pytest.approx(7 / 6)
    assert dict(report.mnemonics)["vfmadd231ps"] == 6
    assert report.warnings == ()


@pytest.mark.parametrize("level", ["sse2", "avx2", "avx512"])
@pytest.mark.parametrize("verbose", [True, False])
def test_spills_are_found(level: str, verbose: bool) -> None:
    target = cross_target(level)
    report = analyse(products(target, 40, verbose), target)
    (warning,) = report.warnings
    assert (warning.kind, warning.strict, warning.source_line) == ("spill", False, 12)
    # What does not fit has to be read and written once in each pass.
    missing = 40 + 2 - target.registers
    assert report.inner.spills >= missing
    assert report.inner.spills == _references_to_the_stack(products(target, 40, verbose))


def _references_to_the_stack(text: str) -> int:
    function = only_function(text)
    (loop,) = innermost(find_loops(function))
    return sum("(%rsp)" in str(i) and "mm" in str(i) for i in loop.instructions())


def test_arrays_on_the_stack_are_no_spills() -> None:
    kernel = Kernel("avx2")
    build = kernel.builder
    room = build.stack(kernel.vector, 4)
    with build.loop(build.index(0), kernel.rows, build.index(32)) as loop:
        build.store(build.load(kernel.vector, build.offset(kernel.a, loop.counter), 4), room, 32)
    build.store(build.load(kernel.vector, room, 32), kernel.out, 4)
    report = analyse(kernel.assembly(), kernel.target)
    assert (report.total.spills, report.total.stores > 0) == (0, True)


GATHER = "declare <16 x float> @llvm.masked.gather.v16f32.v16p0(<16 x ptr>, i32, <16 x i1>, <16 x float>)"
GATHERS = """
    %places = load <16 x i32>, ptr %a
    %pointers = getelementptr float, ptr %a, <16 x i32> %places
    %v = call <16 x float> @llvm.masked.gather.v16f32.v16p0(
        <16 x ptr> %pointers, i32 4, <16 x i1> splat (i1 true), <16 x float> poison)
    store <16 x float> %v, ptr %out
"""
SCATTER = "declare void @llvm.masked.scatter.v16f32.v16p0(<16 x float>, <16 x ptr>, i32, <16 x i1>)"
SCATTERS = """
    %places = load <16 x i32>, ptr %a
    %pointers = getelementptr float, ptr %out, <16 x i32> %places
    call void @llvm.masked.scatter.v16f32.v16p0(
        <16 x float> zeroinitializer, <16 x ptr> %pointers, i32 4, <16 x i1> splat (i1 true))
"""


def test_gathers_and_scatters_are_found() -> None:
    target = cross_target("avx512")
    gathering = analyse(one_loop("avx512", GATHERS, declarations=GATHER), target)
    scattering = analyse(one_loop("avx512", SCATTERS, declarations=SCATTER), target)
    assert (gathering.inner.gathers, gathering.inner.scatters) == (1, 0)
    assert (scattering.inner.gathers, scattering.inner.scatters) == (0, 1)
    assert kinds(gathering) == {"gather": True}
    assert kinds(scattering) == {"scatter": True}
    assert len(gathering.strict_warnings) == 1


def test_a_gather_by_single_lanes_is_noted_but_not_in_a_packing_loop() -> None:
    target = cross_target("avx2")
    report = analyse(one_loop("avx2", GATHERS, declarations=GATHER), target)
    assert (report.inner.gathers, report.inner.lane_moves >= 12) == (0, True)
    assert kinds(report) == {"lanes": False}
    packing = analyse(one_loop("avx2", GATHERS, hint="pack", declarations=GATHER), target)
    assert packing.loops[0].is_packing
    assert packing.warnings == ()


DIVIDES = """
    %p = getelementptr i64, ptr %a, i64 %i
    %x = load i64, ptr %p
    %y = udiv i64 %x, %d
    store i64 %y, ptr %p
"""
CALLS = """
    %p = getelementptr float, ptr %a, i64 %i
    %x = load float, ptr %p
    %y = call float @sinf(float %x)
    store float %y, ptr %p
"""


@pytest.mark.parametrize("level", ["sse2", "avx512"])
def test_divisions_in_a_loop_are_found(level: str) -> None:
    report = analyse(one_loop(level, DIVIDES), cross_target(level))
    assert report.inner.divisions >= 1
    assert kinds(report) == {"division": True}


def test_calls_are_found_by_name_in_the_large_code_model() -> None:
    report = analyse(one_loop("avx2", CALLS, declarations="declare float @sinf(float)"), cross_target("avx2"))
    assert report.callees == (("sinf", 1),)
    assert kinds(report) == {"call": True}
    assert "library function sinf" in report.warnings[0].text


def test_a_call_of_a_function_beside_is_a_note() -> None:
    inside = "define float @sinf(float %x) noinline { %y = fmul float %x, %x ret float %y }"
    report = analyse(one_loop("avx2", CALLS, declarations=inside), cross_target("avx2"))
    assert kinds(report) == {"call": False}


def test_a_loop_over_single_elements_is_noted() -> None:
    body = """
        %p = getelementptr float, ptr %a, i64 %i
        %x = load float, ptr %p
        %y = fmul float %x, %x
        %z = fadd float %y, 1.0
        store float %z, ptr %p
    """
    report = analyse(one_loop("avx2", body), cross_target("avx2"))
    assert report.inner.scalar_float == 2
    assert kinds(report) == {"scalar": False}
    assert analyse(one_loop("avx2", body, hint="pack.rest"), cross_target("avx2")).warnings == ()


@pytest.mark.parametrize("hint", ["cold", "cold.divide"])
def test_cold_loops_are_not_inner_loops(hint: str) -> None:
    report = analyse(one_loop("avx2", DIVIDES, hint=hint), cross_target("avx2"))
    assert (report.loops, report.warnings) == ((), ())
    assert report.total.divisions >= 1


def test_a_cold_path_inside_a_loop_leaves_it_the_innermost() -> None:
    kernel = Kernel("avx2")
    build = kernel.builder
    with build.loop(build.index(0), kernel.terms, build.index(32), hint="terms") as terms:
        place = build.offset(kernel.a, terms.counter)
        value = build.load(kernel.vector, place, 4)
        build.store(build.fadd(value, value), place, 4)
        with (
            build.when(build.compare("eq", terms.counter, kernel.rows), "cold"),
            build.loop(build.index(0), kernel.rows, build.index(1), hint="cold.again") as again,
        ):
            rest = build.sdiv(again.counter, kernel.terms)
            build.store(rest, build.offset(kernel.out, again.counter), 8)
        build.store(build.fmul(value, value), build.offset(kernel.out, terms.counter), 4)
    report = analyse(kernel.assembly(), kernel.target)
    (loop,) = report.loops
    assert loop.name.startswith("terms")
    assert (loop.counts.divisions, report.total.divisions > 0) == (0, True)
    # What follows after the cold path is part of the loop.
    assert (dict(loop.mnemonics)["vmulps"], dict(loop.mnemonics)["vaddps"]) == (1, 1)
    assert report.warnings == ()


def test_the_text_quotes_the_source() -> None:
    target = cross_target("avx2")
    lines = {11: "    for k in K", 12: "    dot = sum(a[i, k] * b[j, k])"}
    text = analyse(products(target, 40), target).render(lines, "kernel.py")
    assert "machine code for avx2: registers of up to 256 bits" in text
    assert "kernel.py:12: note: " in text
    (warning,) = analyse(products(target, 40), target).warnings
    assert warning.render(lines, "kernel.py").splitlines()[1].strip() == "12 | dot = sum(a[i, k] * b[j, k])"
    assert warning.render().startswith("line 12: note: ")
    assert text.count("12 | dot = sum(a[i, k] * b[j, k])") == 2
    assert "40 multiply-adds, 320 elements" in text
    assert "line 11-12" in text
    assert "no warnings" in analyse(products(target, 4), target).render()


def test_reloads_of_what_a_loop_never_writes_are_no_spills() -> None:
    text = """
    .text
f:
    vmovups %ymm3, 64(%rsp) # 32-byte Spill
.LBB0_1: # %terms
    vmovups 64(%rsp), %ymm1 # 32-byte Reload
    vmovups %ymm2, 96(%rsp) # 32-byte Spill
    vaddps 96(%rsp), %ymm1, %ymm2 # 32-byte Folded Reload
    jne .LBB0_1
    retq
"""
    report = analyse(text, cross_target("avx2"))
    assert (report.inner.spills, report.inner.kept) == (2, 1)
    assert (report.total.spills, report.total.kept) == (3, 1)
    assert "2 spills and reloads, 1 reloads of what stays the same" in report.render()
    assert "2 vector spills and reloads in the innermost loop" in report.warnings[0].text


@pytest.mark.parametrize(("hint", "role"), [("edge", "edge"), ("terms.edge", "edge"), ("pack.a", "rearranges data")])
def test_loops_that_are_not_the_point_come_last_and_in_short(hint: str, role: str) -> None:
    main = one_loop("avx2", "%x = load volatile i64, ptr %a", "terms")
    other = one_loop("avx2", "%x = load volatile i64, ptr %a", hint).replace("element", "other")
    report = analyse(other + main.replace(".LBB", ".LCC"), cross_target("avx2"))
    assert [loop.is_main for loop in report.loops] == [False, True]
    text = report.render()
    first, _, last = text.partition("loops at edges, and those that rearrange data:\n")
    assert "element: loop terms" in first
    assert re.search(rf"^  other: loop {hint}.*, {role}: \d+ instructions", last)


# ---------------------------------------------------------------------- the judges

# Instructions, each with the first level that has it; the level below must not.
PLANTED = {
    "sse4": [
        "popcntq %rax, %rax", "pshufb %xmm1, %xmm2", "pmulld %xmm1, %xmm2", "roundps $1, %xmm1, %xmm2",
        "pminsd %xmm1, %xmm2", "blendvps %xmm0, %xmm1, %xmm2", "ptest %xmm1, %xmm2", "pcmpgtq %xmm1, %xmm2",
        "insertps $16, (%rax), %xmm1", "pextrq $1, %xmm1, %rax", "pextrw $1, %xmm1, (%rax)",
        "haddps %xmm1, %xmm2",
    ],
    "avx": [
        "vaddps %xmm1, %xmm2, %xmm3", "vaddps %ymm1, %ymm2, %ymm3", "vmovups (%rax), %ymm1", "vzeroupper",
        "vpaddd %xmm1, %xmm2, %xmm3", "vbroadcastss (%rax), %ymm1", "vcmpltps %ymm1, %ymm2, %ymm3",
        "vptest %ymm1, %ymm2", "vcmpneq_oqps %ymm1, %ymm2, %ymm3", "vcvtsi2ss %rax, %xmm1, %xmm2",
    ],
    "avx2": [
        "vfmadd231ps %ymm1, %ymm2, %ymm3", "vfnmadd213sd %xmm1, %xmm2, %xmm3", "vpaddd %ymm1, %ymm2, %ymm3",
        "vcvtph2ps (%rax), %ymm1", "vpbroadcastd (%rax), %xmm1", "vpermd %ymm1, %ymm2, %ymm3",
        "mulxq %rax, %rcx, %rdx", "shlxq %rax, %rcx, %rdx", "pdepq %rax, %rcx, %rdx", "lzcntq %rax, %rcx",
        "tzcntl %eax, %ecx", "andnq %rax, %rcx, %rdx", "vbroadcastss %xmm1, %ymm1",
        "vpsllvd %xmm1, %xmm2, %xmm3", "vpmovmskb %ymm1, %eax",
    ],
    "avx512": [
        "vaddps %zmm1, %zmm2, %zmm3", "vaddps %ymm1, %ymm2, %ymm16", "vxorps %xmm17, %xmm1, %xmm2",
        "kmovw %eax, %k1", "vmovups (%rax), %ymm1 {%k1} {z}", "vaddps (%rax){1to8}, %ymm1, %ymm2",
        "vpternlogd $7, %ymm1, %ymm2, %ymm3", "vpermt2ps %ymm1, %ymm2, %ymm3", "vpmovdb %ymm1, (%rax)",
        "vmovdqu64 (%rax), %xmm1", "vpmullq %xmm1, %xmm2, %xmm3", "vcvtuqq2ps %ymm1, %xmm1",
        "vpcmpltud %ymm1, %ymm2, %k1", "vpmaxsq %ymm1, %ymm2, %ymm3", "vrndscaleps $1, %ymm1, %ymm2",
        "vpsrlq $32, (%rsp), %xmm0", "vcvtpd2ps (%rdi), %ymm0",
    ],
    "avx512ice": [
        "vpopcntq %zmm1, %zmm2", "vpdpbusd %zmm1, %zmm2, %zmm3", "vpermi2b %zmm1, %zmm2, %zmm3",
        "vpopcntb %zmm1, %zmm2", "vpshldvd %zmm1, %zmm2, %zmm3", "vpmadd52luq %zmm1, %zmm2, %zmm3",
        "vpdpwssd %ymm1, %ymm2, %ymm3 {%k1}", "vgf2p8mulb %zmm1, %zmm2, %zmm3",
        "vpermb %zmm1, %zmm2, %zmm3",
    ],
    "avx512spr": [
        "vdpbf16ps %zmm1, %zmm2, %zmm3", "vcvtneps2bf16 %zmm1, %ymm2", "vcvtne2ps2bf16 %zmm1, %zmm2, %zmm3",
        "vaddph %zmm1, %zmm2, %zmm3", "vfmadd231ph %zmm1, %zmm2, %zmm3", "vmovsh (%rax), %xmm1",
        "vcvtph2psx %ymm1, %zmm2", "vmovw %eax, %xmm1",
    ],
    "amx": [
        "tdpbssd %tmm1, %tmm2, %tmm3", "tdpbf16ps %tmm1, %tmm2, %tmm3", "tdpfp16ps %tmm1, %tmm2, %tmm3",
        "tilerelease", "tilezero %tmm0", "ldtilecfg (%rax)", "tileloadd (%rax,%rcx), %tmm0",
    ],
}  # fmt: skip
PLANTS = [(level, code) for level, codes in PLANTED.items() for code in codes]


def listing(code: str) -> str:
    return f"\t.text\nf:\n\taddq\t$1, %rax\n\tmovaps\t%xmm1, %xmm2\n\t{code}\n\tretq\n"


@pytest.mark.parametrize(("level", "code"), PLANTS)
def test_the_table_catches_what_a_lower_level_lacks(level: str, code: str) -> None:
    below = LEVELS[LEVELS.index(level) - 1]
    assert forbidden_instructions(listing(code), level) == []
    (found,) = forbidden_instructions(listing(code), below)
    assert found.startswith(f"line 5: {code}: needs ")


@needs_assembler
@pytest.mark.parametrize(("level", "code"), PLANTS)
def test_the_assembler_catches_what_a_lower_level_lacks(level: str, code: str) -> None:
    below = LEVELS[LEVELS.index(level) - 1]
    assert assembler_complaints(listing(code), level) == []
    (found,) = assembler_complaints(listing(code), below)
    assert found.startswith(f"line 5: {code}: ")
    with pytest.raises(AssertionError, match="line 5"):
        assert_allowed(listing(code), below)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    "code",
    [
        "vgatherdps (%rdi,%ymm1,4), %ymm2 {%k1}",
        "vpgatherdd %ymm1, (%rax,%ymm2), %ymm3",
        "vscatterdps %zmm1, (%rax,%zmm2) {%k1}",
        "vpscatterqq %zmm1, (%rax,%zmm2) {%k1}",
        "frobnicate %rax",
        "vp2intersectd %zmm1, %zmm2, %k2",
        "sha1msg1 %xmm1, %xmm2",
    ],
)
def test_gathers_scatters_and_the_unknown_are_never_allowed(level: str, code: str) -> None:
    (found,) = forbidden_instructions(listing(code), level)
    assert found.startswith(f"line 5: {code}: ")
    with pytest.raises(AssertionError):
        assert_allowed(listing(code), level)


def test_single_features_count_not_only_levels() -> None:
    full = cross_target("amx")
    for feature, code in (
        ("avx512fp16", "vaddph %zmm1, %zmm2, %zmm3"),
        ("avx512bf16", "vdpbf16ps %zmm1, %zmm2, %zmm3"),
        ("amx-fp16", "tdpfp16ps %tmm1, %tmm2, %tmm3"),
        ("amx-int8", "tdpbssd %tmm1, %tmm2, %tmm3"),
        ("avx512vbmi2", "vpcompressb %zmm1, (%rax) {%k1}"),
    ):
        lacking = dataclasses.replace(full, features=full.features - {feature})
        assert forbidden_instructions(listing(code), full) == []
        assert len(forbidden_instructions(listing(code), lacking)) == 1


def test_no_instructions_are_no_proof() -> None:
    with pytest.raises(AssertionError, match="no instructions"):
        assert_allowed("\t.data\n\t.long 7\n", "amx")


def everything() -> str:
    """IR that uses most of what vectors can do, at widths that have to be split and joined."""
    functions, names = [], 0

    def add(operand: str, result: str, *lines: str) -> None:
        nonlocal names
        names += 1
        body = "\n  ".join(lines)
        functions.append(
            f"define void @f{names}(ptr %p, ptr %q, ptr %o) {{\n"
            f"  %x = load {operand}, ptr %p, align 1\n  %y = load {operand}, ptr %q, align 1\n"
            f"  {body}\n  store {result} %r, ptr %o, align 1\n  ret void\n}}"
        )

    for bits in (8, 16, 32, 64):
        for lanes in (1, 128 // bits, 512 // bits):
            type_ = f"i{bits}" if lanes == 1 else f"<{lanes} x i{bits}>"
            flags = "i1" if lanes == 1 else f"<{lanes} x i1>"
            mangled = f"i{bits}" if lanes == 1 else f"v{lanes}i{bits}"
            for operation in ("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr"):
                add(type_, type_, f"%r = {operation} {type_} %x, %y")
            for name in ("smin", "umin", "smax", "umax", "sadd.sat", "usub.sat"):
                add(type_, type_, f"%r = call {type_} @llvm.{name}.{mangled}({type_} %x, {type_} %y)")
            add(type_, type_, f"%r = call {type_} @llvm.ctpop.{mangled}({type_} %x)")
            for name in ("ctlz", "cttz", "abs"):
                add(type_, type_, f"%r = call {type_} @llvm.{name}.{mangled}({type_} %x, i1 false)")
            for predicate in ("eq", "ne", "slt", "ule", "ugt"):
                select = f"%r = select {flags} %c, {type_} %x, {type_} %y"
                add(type_, type_, f"%c = icmp {predicate} {type_} %x, %y", select)
    for element, bits in (("half", 16), ("bfloat", 16), ("float", 32), ("double", 64)):
        for lanes in (1, 128 // bits, 512 // bits):
            type_ = element if lanes == 1 else f"<{lanes} x {element}>"
            shape = "" if lanes == 1 else f"<{lanes} x "
            close = "" if lanes == 1 else ">"
            mangled = ("" if lanes == 1 else f"v{lanes}") + ("bf16" if element == "bfloat" else f"f{bits}")
            for operation in ("fadd", "fsub", "fmul", "fdiv"):
                add(type_, type_, f"%r = {operation} {type_} %x, %y")
            add(type_, type_, f"%r = fneg {type_} %x")
            names_of_one = ["fabs", "sqrt"] + (["floor", "rint"] if element not in ("half", "bfloat") else [])
            for name in names_of_one:
                add(type_, type_, f"%r = call {type_} @llvm.{name}.{mangled}({type_} %x)")
            for predicate in ("oeq", "une", "olt", "uge", "ord", "uno"):
                compare = f"%c = fcmp {predicate} {type_} %x, %y"
                add(type_, type_, compare, f"%r = select {shape}i1{close} %c, {type_} %x, {type_} %y")
            for other in (32, 64):
                integer = f"{shape}i{other}{close}"
                for operation in ("fptosi", "fptoui"):
                    add(type_, integer, f"%r = {operation} {type_} %x to {integer}")
                for operation in ("sitofp", "uitofp"):
                    add(integer, type_, f"%r = {operation} {integer} %x to {type_}")
            if element != "float":
                wider = f"{shape}float{close}"
                there, back = ("fptrunc", "fpext") if element == "double" else ("fpext", "fptrunc")
                add(type_, wider, f"%r = {there} {type_} %x to {wider}")
                add(wider, type_, f"%r = {back} {wider} %x to {type_}")
    for narrow, wide, lanes in ((8, 16, 32), (8, 32, 16), (16, 32, 16), (32, 64, 8), (8, 64, 8), (16, 64, 8)):
        small, large = f"<{lanes} x i{narrow}>", f"<{lanes} x i{wide}>"
        add(small, large, f"%r = sext {small} %x to {large}")
        add(small, large, f"%r = zext {small} %x to {large}")
        add(large, small, f"%r = trunc {large} %x to {small}")
    for element, lanes in (
        ("i8", 64),
        ("i8", 16),
        ("i16", 32),
        ("float", 16),
        ("i32", 16),
        ("double", 8),
        ("float", 4),
    ):
        type_ = f"<{lanes} x {element}>"
        for mask in (
            [(n // 2 + lanes * (n % 2)) for n in range(lanes)],
            [lanes - 1 - n for n in range(lanes)],
            [(n * 7 + 3) % (2 * lanes) for n in range(lanes)],
            [0] * lanes,
            [n ^ 1 for n in range(lanes)],
            [n + lanes // 2 for n in range(lanes)],
        ):
            places = ", ".join(f"i32 {n}" for n in mask)
            add(type_, type_, f"%r = shufflevector {type_} %x, {type_} %y, <{lanes} x i32> <{places}>")
    return "\n".join(functions)


@pytest.fixture(scope="module")
def everything_by_level() -> dict[str, str]:
    text = everything()
    return {level: assemble(text, cross_target(level), verbose=False) for level in LEVELS}


@pytest.mark.parametrize("level", LEVELS)
def test_what_llvm_emits_for_a_level_is_allowed(level: str, everything_by_level: dict[str, str]) -> None:
    assert_allowed(everything_by_level[level], level)


@needs_assembler
@pytest.mark.parametrize("level", LEVELS[1:])
def test_the_two_judges_find_the_same_at_the_level_below(level: str, everything_by_level: dict[str, str]) -> None:
    below = LEVELS[LEVELS.index(level) - 1]
    text = everything_by_level[level]
    by_table = {line.split(":")[0] for line in forbidden_instructions(text, below)}
    by_assembler = {line.split(":")[0] for line in assembler_complaints(text, below)}
    assert by_table == by_assembler
    assert by_table or level == "amx", "LLVM makes no tiles by itself; every other level has something new"


def test_the_parsers_of_the_report_read_all_that_llvm_emits(everything_by_level: dict[str, str]) -> None:
    for level, text in everything_by_level.items():
        report = analyse(text, cross_target(level))
        # Each function returns.
        assert report.total.instructions > text.count("\tretq")
        assert (report.total.gathers, report.total.scatters, report.loops) == (0, 0, ())
        assert report.width == cross_target(level).vector_bits
