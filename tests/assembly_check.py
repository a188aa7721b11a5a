"""An independent judge of x86-64 assembly: does it hold only what a target has?

In: assembly text (AT&T syntax, as LLVM writes it) and a target or the name of a level. Out: what is
forbidden. There are two judges, and neither shares code with the package's own reading of assembly. The first
is a table of all instructions that are known here, with the features they need: an instruction that is not in
the table is forbidden too. The second is GNU `as`, where it is installed. LLVM's own assembler is no judge:
its x86 parser takes every instruction whatever the features are.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from functools import cache, lru_cache
from pathlib import Path

from kerneljit.backends.target import Target, cross_target

# ---------------------------------------------------------------------- the table


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CONDITION = r"(?:n?[abgl]e?|n?[eosp]|n?[zc]|p[eo])"
_GENERAL = re.compile(
    r"(?:adc|add|and|bsf|bsr|bswap|bt|btc|btr|bts|call|cmp|cmpxchg|dec|div|idiv|imul|inc|lea|mov|movabs|mul|neg|"
    r"nop|not|or|pop|push|ret|rcl|rcr|rol|ror|sal|sar|sbb|shl|shld|shr|shrd|sub|test|xadd|xchg|xor|"
    r"movs[bwl]|movz[bwl]|lods|stos|scas|cmps)[bwlq]?$"
    rf"|(?:j|set){_CONDITION}$|cmov{_CONDITION}[wlq]?$"
    r"|(?:jmp|jmpq|cbtw|cwtl|cltq|cwtd|cltd|cqto|leave|leaveq|ud2|int3|hlt|cld|std|cpuid|rdtsc|"
    r"prefetch(?:nta|t[012])|pause|[lms]fence|clflush|movnti[lq]?|jrcxz|jecxz|endbr64|sahf|lahf)$"
    r"|f(?:ld|st|stp|add|sub|subr|mul|div|divr|chs|abs|sqrt|xch|nstcw|ldcw|ild|istp|ucomi|ucompi|comi|compi|wait|ld1|ldz)"
    r"[sltwp]*l?$"
)
_PACKED_FLOAT = "add sub mul div min max sqrt and andn or xor unpckh unpckl shuf mova movu movnt movmsk movh movl"
_SCALAR_FLOAT = "add sub mul div min max sqrt ucomi comi mov"
_SSE2_INTEGER = """
    movd movq movdqa movdqu movntdq movq2dq movdq2q maskmovdqu movhlps movlhps packssdw packsswb packuswb
    paddb paddw paddd paddq paddsb paddsw paddusb paddusw pand pandn pavgb pavgw pcmpeqb pcmpeqw pcmpeqd
    pcmpgtb pcmpgtw pcmpgtd pextrw pinsrw pmaddwd pmaxsw pmaxub pminsw pminub pmovmskb pmulhuw pmulhw pmullw
    pmuludq por psadbw pshufd pshufhw pshuflw pslld psllq psllw pslldq psrad psraw psrld psrlq psrlw psrldq
    psubb psubw psubd psubq psubsb psubsw psubusb psubusw punpckhbw punpckhwd punpckhdq punpckhqdq punpcklbw
    punpcklwd punpckldq punpcklqdq pxor cvtdq2pd cvtdq2ps cvtpd2dq cvtpd2ps cvtps2dq cvtps2pd cvttpd2dq
    cvttps2dq cvtss2sd cvtsd2ss rcpps rcpss rsqrtps rsqrtss ldmxcsr stmxcsr
"""
_SSE2 = (
    _words(_SSE2_INTEGER)
    | {name + suffix for name in _PACKED_FLOAT.split() for suffix in ("ps", "pd")}
    | {name + suffix for name in _SCALAR_FLOAT.split() for suffix in ("ss", "sd")}
)
_SSE2_PATTERN = re.compile(
    r"v?cvt(?:si2s[sd][lq]?|t?s[sd]2si[lq]?)$|v?cmp(?:eq|lt|le|unord|neq|nlt|nle|ord)?(?:ps|pd|ss|sd)$"
)
# The 32 predicates of AVX, beyond the eight that SSE has.
_AVX_COMPARE = re.compile(
    r"vcmp(?:eq|lt|le|unord|neq|nlt|nle|ord|nge|ngt|false|ge|gt|true)(?:_[ou][qs]|_[ou]|_s)?(?:ps|pd|ss|sd)$"
)
_SSE4 = _words("""
    addsubpd addsubps haddpd haddps hsubpd hsubps lddqu movddup movshdup movsldup pabsb pabsw pabsd palignr
    phaddd phaddw phaddsw phsubd phsubw phsubsw pmaddubsw pmulhrsw pshufb psignb psignw psignd blendpd
    blendps blendvpd blendvps dppd dpps extractps insertps movntdqa mpsadbw packusdw pblendvb pblendw
    pcmpeqq pextrb pextrd pextrq phminposuw pinsrb pinsrd pinsrq pmaxsb pmaxsd pmaxud pmaxuw pminsb pminsd
    pminud pminuw pmovsxbw pmovsxbd pmovsxbq pmovsxwd pmovsxwq pmovsxdq pmovzxbw pmovzxbd pmovzxbq pmovzxwd
    pmovzxwq pmovzxdq pmuldq pmulld ptest roundpd roundps roundsd roundss pcmpgtq pcmpestri pcmpestrm
    pcmpistri pcmpistrm
""")
_AVX = _words("""
    vbroadcastss vbroadcastsd vbroadcastf128 vextractf128 vinsertf128 vperm2f128 vpermilps vpermilpd
    vmaskmovps vmaskmovpd vtestps vtestpd vzeroupper vzeroall vcvtpd2psx vcvtpd2psy vcvtpd2dqx vcvtpd2dqy
    vcvttpd2dqx vcvttpd2dqy
""")
# What AVX has in 256 bits although it begins like a packed integer.
_AVX_WIDE = _words("vptest vpermilps vpermilpd vperm2f128 vmovdqa vmovdqu vlddqu vmovntdq")
_AVX2 = _words("""
    vpbroadcastb vpbroadcastw vpbroadcastd vpbroadcastq vbroadcasti128 vextracti128 vinserti128 vperm2i128
    vpermd vpermq vpermps vpermpd vpmaskmovd vpmaskmovq vpsllvd vpsllvq vpsrlvd vpsrlvq vpsravd vpblendd
""")
_BMI1 = re.compile(r"(?:andn|bextr|blsi|blsr|blsmsk|tzcnt)[wlq]?$")
_BMI2 = re.compile(r"(?:bzhi|mulx|pdep|pext|rorx|sarx|shlx|shrx)[lq]?$")
_FMA = re.compile(r"vfn?m(?:add|sub|addsub|subadd)(?:132|213|231)(?:ps|pd|ss|sd)$")
_AVX512 = re.compile(
    r"k(?:mov|and|andn|or|xor|xnor|not|add|shiftl|shiftr|test|ortest)[bwdq]$|kunpck(?:bw|wd|dq)$"
    r"|vmovdq(?:a|u)(?:8|16|32|64)$|vp(?:and|andn|or|xor)[dq]$|vpternlog[dq]$|valign[dq]$"
    r"|v(?:broadcast|extract|insert)[fi](?:32x2|32x4|32x8|64x2|64x4)$|vshuf[fi](?:32x4|64x2)$"
    r"|vp?blendm(?:ps|pd|b|w|d|q)$|vp?compress(?:ps|pd|d|q)$|vp?expand(?:ps|pd|d|q)$"
    r"|vperm[it]2(?:ps|pd|w|d|q)$|vpermw$|vpmov(?:[su]?s?(?:qb|qw|qd|db|dw|wb)|us(?:qb|qw|qd|db|dw|wb))$"
    r"|vpmov[bwdq]2m$|vpmovm2[bwdq]$|vpbroadcastm(?:b2q|w2d)$|vptestn?m[bwdq]$"
    r"|vpcmp(?:eq|lt|le|neq|nlt|nle|gt|ge|ne)?u?[bwdq]$|vp(?:max|min)[su]q$|vpabsq$|vpmullq$|vpconflict[dq]$"
    r"|vplzcnt[dq]$|vprolv?[dq]$|vprorv?[dq]$|vpsraq$|vpsravq$|vps(?:ll|rl|ra)vw$|vdbpsadbw$"
    r"|v(?:rcp14|rsqrt14|rndscale|getexp|getmant|scalef|fixupimm|range|reduce)(?:ps|pd|ss|sd)$|vfpclass(?:ps|pd|ss|sd)[xyz]?$"
    r"|vcvtt?(?:ps|pd|ss|sd)2u(?:dq|qq|si)[lqxyz]?$|vcvtt?p[sd]2qq[xyz]?$|vcvtu?(?:dq|qq)2p[sd][xyz]?$"
    r"|vcvtusi2s[sd][lq]?$"
)
_FP16 = re.compile(
    r"v(?:add|sub|mul|div|min|max|sqrt|rcp|rsqrt|rndscale|getexp|getmant|scalef|reduce|mov|fc?mulc|fc?maddc)(?:ph|sh)$"
    r"|vu?comish$|vfn?m(?:add|sub|addsub|subadd)(?:132|213|231)(?:ph|sh)$|vcmp\w*(?:ph|sh)$|vfpclass(?:ph|sh)[xyz]?$"
    r"|vcvtt?ph2(?:psx|pd|u?w|u?dq|u?qq)$|vcvt(?:u?w|u?dq|u?qq|psx?|pd)2phx?[xyz]?$|vcvtt?sh2(?:ss|sd|u?si)[lq]?$"
    r"|vcvt(?:ss|sd|u?si)2sh[lq]?$|vmovw$"
)

_LATER = (
    (re.compile(r"vcvtph2ps$|vcvtps2ph$"), "f16c"),
    (re.compile(r"vpopcnt[dq]$"), "avx512vpopcntdq"),
    (re.compile(r"vpopcnt[bw]$|vpshufbitqmb$"), "avx512bitalg"),
    (re.compile(r"vpdp(?:busd|wssd)s?$"), "avx512vnni"),
    (re.compile(r"vperm(?:[it]2)?b$|vpmultishiftqb$"), "avx512vbmi"),
    (re.compile(r"vp(?:compress|expand)[bw]$|vpsh[lr]dv?[wdq]$"), "avx512vbmi2"),
    (re.compile(r"vpmadd52[lh]uq$"), "avx512ifma"),
    (re.compile(r"vdpbf16ps$|vcvtne2?ps2?(?:ps)?2?bf16[xyz]?$"), "avx512bf16"),
    (_FP16, "avx512fp16"),
    (re.compile(r"(?:ld|st)tilecfg$|tile(?:loaddt?1?|stored|zero|release)$"), "amx-tile"),
    (re.compile(r"tdpb(?:ss|su|us|uu)d$"), "amx-int8"),
    (re.compile(r"tdpbf16ps$"), "amx-bf16"),
    (re.compile(r"tdpfp16ps$"), "amx-fp16"),
    (re.compile(r"v?gf2p8\w+$"), "gfni"),
    (_AVX512, "avx512f"),
    (_FMA, "fma"),
    (_BMI1, "bmi"),
    (_BMI2, "bmi2"),
    (re.compile(r"lzcnt[wlq]?$"), "lzcnt"),
    (re.compile(r"popcnt[wlq]?$"), "popcnt"),
    (re.compile(r"movbe[wlq]?$"), "movbe"),
    (re.compile(r"cmpxchg16b$"), "cx16"),
)  # fmt: skip

_EVEX_OPERAND = re.compile(r"%zmm|%k[0-7]|%[xy]mm(?:1[6-9]|2\d|3[01])\b|\{(?:z|1to\d+|sae|r[nduz]-sae)\}")
_GATHER_OR_SCATTER = re.compile(r"vp?(?:gather|scatter)")


# Forms of old instructions that only a newer encoding has: a shift of memory by a constant, and a 512-bit
# source in memory whose half-sized result is all that shows.
_NEWER_FORMS = (
    (re.compile(r"vps(?:ll|rl|ra)d?[wdq]$"), re.compile(r"\$.*\("), "avx512f"),
    (re.compile(r"vcvtt?pd2(?:dq|ps)$"), re.compile(r"\(.*%ymm"), "avx512f"),
    (re.compile(r"pextrw$"), re.compile(r"\("), "sse4.1"),
)


def _feature_of_name(mnemonic: str, operands: str) -> str | None:
    """The feature that an instruction's name needs, `never` or, for one that is not known, None."""
    if _GATHER_OR_SCATTER.match(mnemonic):
        return "never"
    for pattern, form, feature in _NEWER_FORMS:
        if pattern.match(mnemonic) and form.search(operands):
            return feature
    if mnemonic in _SSE2 or (_SSE2_PATTERN.match(mnemonic) and mnemonic[0] != "v"):
        return "sse2"
    if mnemonic in _SSE4:
        return "sse4.2"
    if mnemonic in _AVX2:
        return "avx2"
    if mnemonic in _AVX:
        # The broadcast of a register came with AVX2; AVX had that of memory alone.
        from_register = mnemonic.startswith("vbroadcasts") and "(" not in operands
        return "avx2" if from_register else "avx"
    if _is_vex(mnemonic):
        is_integer = mnemonic.startswith(("vp", "vmpsadbw", "vmovntdqa"))
        return "avx2" if is_integer and "%ymm" in operands and mnemonic not in _AVX_WIDE else "avx"
    for pattern, feature in _LATER:
        if pattern.match(mnemonic):
            return feature
    return "sse2" if _GENERAL.match(mnemonic) else None


def _is_vex(mnemonic: str) -> bool:
    """Whether it is an SSE instruction, or one that compares, in AVX's encoding."""
    if mnemonic[0] != "v":
        return False
    in_sse = mnemonic[1:] in _SSE2 or mnemonic[1:] in _SSE4
    return in_sse or bool(_SSE2_PATTERN.match(mnemonic) or _AVX_COMPARE.match(mnemonic))


@lru_cache(1 << 14)  # assembly says the same again and again
def _needed(mnemonic: str, operands: str) -> frozenset[str] | None:
    """Every feature that an instruction needs; None if it is not known."""
    by_name = _feature_of_name(mnemonic, operands)
    if by_name is None:
        return None
    needed = {by_name}
    if _EVEX_OPERAND.search(operands):
        needed.add("avx512f")
    if "%ymm" in operands:
        needed.add("avx")
    if "%tmm" in operands:
        needed.add("amx-tile")
    return frozenset(needed)


# ---------------------------------------------------------------------- reading

_PREFIX = re.compile(r"(?:(?:lock|rep[nz]?e?|notrack|data16)[\s;]+|\{\w+\}\s+)*")


def _code_lines(assembly: str) -> list[tuple[int, str]]:
    """Lines with an instruction, numbered from 1; data and directives are left out."""
    lines, in_code = [], True
    for number, line in enumerate(assembly.splitlines(), 1):
        code = line.split("#", 1)[0].strip()
        if code.startswith((".section", ".text", ".data", ".bss")):
            in_code = "text" in code
        elif code and in_code and not code.startswith(".") and not code.endswith(":"):
            lines.append((number, code))
    return lines


def _target(target: Target | str) -> Target:
    return cross_target(target) if isinstance(target, str) else target


def forbidden_instructions(assembly: str, target: Target | str) -> list[str]:
    """By the table: each instruction that the target lacks, each gather or scatter, each unknown one."""
    features = _target(target).features
    found = []
    for number, code in _code_lines(assembly):
        bare = code[_PREFIX.match(code).end() :]
        mnemonic, *rest = bare.split(None, 1)
        needed = _needed(mnemonic, rest[0] if rest else "")
        if needed is None:
            found.append(f"line {number}: {code}: not in the table of instructions")
        elif needed - features:
            lacking = ", ".join(sorted(needed - features))
            found.append(f"line {number}: {code}: needs {lacking}")
    return found


# ---------------------------------------------------------------------- the assembler

_AS_NAMES = {
    "sse": ".sse", "sse2": ".sse2", "sse3": ".sse3", "ssse3": ".ssse3", "sse4.1": ".sse4.1",
    "sse4.2": ".sse4.2",
    "popcnt": ".popcnt", "cx16": ".cx16", "avx": ".avx", "avx2": ".avx2", "fma": ".fma", "f16c": ".f16c",
    "bmi": ".bmi", "bmi2": ".bmi2", "lzcnt": ".lzcnt", "movbe": ".movbe", "gfni": ".gfni",
    "avx512f": ".avx512f", "avx512bw": ".avx512bw", "avx512dq": ".avx512dq", "avx512vl": ".avx512vl",
    "avx512cd": ".avx512cd", "avx512vnni": ".avx512_vnni", "avx512vpopcntdq": ".avx512_vpopcntdq",
    "avx512bitalg": ".avx512_bitalg", "avx512vbmi": ".avx512vbmi", "avx512vbmi2": ".avx512_vbmi2",
    "avx512ifma": ".avx512ifma", "avx512bf16": ".avx512_bf16", "avx512fp16": ".avx512_fp16",
    "amx-tile": ".amx_tile", "amx-int8": ".amx_int8", "amx-bf16": ".amx_bf16", "amx-fp16": ".amx_fp16",
}  # fmt: skip


@cache
def gnu_assembler() -> str | None:
    """The path of a GNU assembler for x86-64 that knows the newest features named here, if there is one."""
    path = shutil.which("as")
    if path is None:
        return None
    program = ".arch generic64\n.arch .amx_fp16\n.arch .avx512_fp16\n\tvaddph %zmm0, %zmm1, %zmm2\n"
    banner = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    return path if "GNU" in banner and not _complaints(path, program) else None


def _complaints(path: str, program: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder) / "out.o")
        done = subprocess.run([path, "-o", output, "-"], input=program, capture_output=True, text=True, check=False)
    lines = [line for line in done.stderr.splitlines() if re.search(r":\d+: Error:", line)]
    assert lines or done.returncode == 0, done.stderr
    return lines


def assembler_complaints(assembly: str, target: Target | str) -> list[str]:
    """By GNU `as`: each instruction that it does not take for the target. Ask `gnu_assembler` first."""
    path = gnu_assembler()
    assert path is not None, "there is no GNU assembler here"
    architecture = [f".arch {_AS_NAMES[name]}" for name in sorted(_target(target).features & _AS_NAMES.keys())]
    lines = _code_lines(assembly)
    # Jumps go to labels that are left out, and so to undefined symbols: nothing is linked.
    program = "\n".join([".arch generic64", *architecture, *(f"\t{code}" for _, code in lines)]) + "\n"
    first = len(architecture) + 2
    found = []
    for complaint in _complaints(path, program):
        _, number, text = complaint.split(":", 2)
        place, code = lines[int(number) - first]
        found.append(f"line {place}: {code}:{text.removeprefix(' Error:')}")
    return found


def assert_allowed(assembly: str, target: Target | str) -> None:
    """Both judges, as far as they are here: an AssertionError names what is forbidden."""
    assert _code_lines(assembly), "no instructions to judge"
    found = forbidden_instructions(assembly, target)
    if gnu_assembler() is not None:
        found += assembler_complaints(assembly, target)
    assert not found, "\n".join(found[:20])
