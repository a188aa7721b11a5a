"""Targets and settings: the algebra of levels, and what LLVM makes of each level's features."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import llvmlite.binding as llvm
import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerneljit import settings
from kerneljit.backends import target as targets
from kerneljit.backends.target import LEVELS, Target

ROOT = Path(__file__).parents[1]

MODULE = """
declare i64 @llvm.ctpop.i64(i64)
declare <8 x i64> @llvm.ctpop.v8i64(<8 x i64>)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>)

define void @add(ptr %a, ptr %b) {
  %x = load <16 x float>, ptr %a, align 4
  %y = load <16 x float>, ptr %b, align 4
  %z = fadd <16 x float> %x, %y
  store <16 x float> %z, ptr %a, align 4
  ret void
}
define void @fma(ptr %a, ptr %b) {
  %x = load <16 x float>, ptr %a, align 4
  %y = load <16 x float>, ptr %b, align 4
  %z = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %x, <16 x float> %y, <16 x float> %y)
  store <16 x float> %z, ptr %a, align 4
  ret void
}
define i64 @count(i64 %x) {
  %r = call i64 @llvm.ctpop.i64(i64 %x)
  ret i64 %r
}
define void @counts(ptr %a) {
  %x = load <8 x i64>, ptr %a, align 8
  %r = call <8 x i64> @llvm.ctpop.v8i64(<8 x i64> %x)
  store <8 x i64> %r, ptr %a, align 8
  ret void
}
define void @multiply(ptr %a, ptr %b) {
  %x = load <4 x i32>, ptr %a, align 4
  %y = load <4 x i32>, ptr %b, align 4
  %z = mul <4 x i32> %x, %y
  store <4 x i32> %z, ptr %a, align 4
  ret void
}
define void @halves(ptr %a, ptr %b) {
  %x = load <8 x half>, ptr %a, align 2
  %y = fpext <8 x half> %x to <8 x float>
  store <8 x float> %y, ptr %b, align 4
  ret void
}
define void @add_halves(ptr %a, ptr %b) {
  %x = load <32 x half>, ptr %a, align 2
  %z = fadd <32 x half> %x, %x
  store <32 x half> %z, ptr %b, align 2
  ret void
}
"""

# A pattern of assembly, and the first level at which it has to appear; below it must not.
FIRST_SEEN = {
    r"\tpopcntq\t": "sse4",
    r"\tv?pmulld\t": "sse4",
    r"%ymm": "avx",
    r"\tv[a-z]\w*\t": "avx",
    r"\tvfmadd": "avx2",
    r"\tvcvtph2psx?\t": "avx2",
    r"%zmm": "avx512",
    r"\tvpopcntq\t": "avx512ice",
    r"\tvaddph\t": "avx512spr",
}


def assemble(target: Target, cpu: str | None = None) -> str:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    module = llvm.parse_assembly(MODULE)
    module.triple = target.triple
    machine = llvm.Target.from_triple(target.triple).create_target_machine(
        cpu=cpu or target.llvm_cpu, features=target.llvm_features, opt=2
    )
    return str(machine.emit_assembly(module))


@pytest.mark.parametrize("cpu", [None, "x86-64", "graniterapids", "znver5"])
@pytest.mark.parametrize("level", LEVELS)
def test_assembly_has_what_the_level_allows_whatever_the_cpu(level: str, cpu: str | None) -> None:
    text = assemble(targets.cross_target(level), cpu)
    seen = {pattern for pattern in FIRST_SEEN if re.search(pattern, text)}
    expected = {p for p, first in FIRST_SEEN.items() if LEVELS.index(first) <= LEVELS.index(level)}
    assert seen == expected


@pytest.mark.parametrize("level", ["avx512", "avx512ice", "avx512spr", "amx"])
def test_wide_vectors_are_one_instruction(level: str) -> None:
    body = assemble(targets.cross_target(level)).split("add:\n")[1].split("retq")[0]
    assert len(re.findall(r"\tvaddps\t.*%zmm", body)) == 1


def test_one_missing_core_feature_takes_all_wide_vectors_away() -> None:
    features = targets.everything() - {"avx512bw"}
    target = targets.uncapped(features)
    assert target.level == "avx2"
    assert target.vector_bits == 256
    assert "%zmm" not in assemble(target)


def test_a_feature_can_be_missing_within_a_level() -> None:
    target = targets.uncapped(targets.everything() - {"avx512fp16"})
    assert target.level == "amx"
    assert "vaddph" not in assemble(target)


def test_portable_code_is_made_for_other_architectures() -> None:
    target = targets.portable("arm64")
    assert (target.level, target.architecture, target.vector_bits) == ("portable", "aarch64", 128)
    assert target.triple.startswith("aarch64-")
    assert re.search(r"fadd\.4s\b|fadd\tv\d+\.4s", assemble(target))


def test_llvm_knows_every_feature_that_is_named() -> None:
    program = (
        "import llvmlite.binding as llvm\n"
        "from kerneljit.backends.target import LEVELS, cross_target\n"
        "llvm.initialize_all_targets(); llvm.initialize_all_asmprinters()\n"
        "for level in LEVELS:\n"
        "    t = cross_target(level)\n"
        "    target = llvm.Target.from_triple(t.triple)\n"
        "    machine = target.create_target_machine(cpu=t.llvm_cpu, features=t.llvm_features)\n"
        "    machine.emit_assembly(llvm.parse_assembly('define void @f() { ret void }'))\n"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_feature_that_llvm_knows_is_named() -> None:
    if not llvm.get_process_triple().startswith("x86_64"):
        pytest.skip("LLVM lists the features of the host's architecture only")
    for level in LEVELS:
        named = [item[1:] for item in targets.cross_target(level).llvm_features.split(",")]
        assert len(named) == len(set(named))
        assert set(llvm.get_host_cpu_features()) <= set(named)


def test_levels_include_those_before() -> None:
    for lower, upper in pairwise(LEVELS):
        assert targets.up_to(lower) < targets.up_to(upper)
    assert targets.cross_target("amx").features == targets.everything()


@pytest.mark.parametrize(
    ("level", "bits", "registers"),
    [
        ("sse2", 128, 16),
        ("sse4", 128, 16),
        ("avx", 256, 16),
        ("avx2", 256, 16),
        ("avx512", 512, 32),
        ("amx", 512, 32),
    ],
)
def test_vector_shape(level: str, bits: int, registers: int) -> None:
    target = targets.cross_target(level)
    assert (target.vector_bits, target.registers) == (bits, registers)


@pytest.mark.parametrize("level", LEVELS)
def test_a_cross_target_reaches_its_level(level: str) -> None:
    target = targets.cross_target(level)
    assert targets.highest_level(target.features) == level
    assert targets.uncapped(target.features) == target
    assert targets.capped(targets.everything(), level) == target


feature_sets = st.frozensets(st.sampled_from(sorted(targets.everything())))


@given(feature_sets)
def test_targets_never_exceed_the_host(lacking: frozenset[str]) -> None:
    features = targets.everything() - lacking
    target = targets.uncapped(features)
    assert target.features <= features
    assert targets.usable(target.features) == target.features
    reached = LEVELS.index(targets.highest_level(features))
    for position, level in enumerate(LEVELS[1:], 1):
        if position <= reached:
            lower = targets.capped(features, level)
            assert lower.features <= target.features & targets.up_to(level)
            assert targets.highest_level(lower.features) == level
        else:
            with pytest.raises(targets.UnsupportedTarget):
                targets.capped(features, level)


@given(feature_sets, feature_sets)
def test_more_features_never_lower_the_level(one: frozenset[str], other: frozenset[str]) -> None:
    base = targets.everything() - one
    less = base - other
    assert LEVELS.index(targets.highest_level(less)) <= LEVELS.index(targets.highest_level(base))
    assert targets.usable(less) <= targets.usable(base)


def test_the_second_last_levels_need_one_of_their_features() -> None:
    features = targets.up_to("avx512ice")
    assert targets.highest_level(features) == "avx512ice"
    assert targets.highest_level(features | {"avx512bf16"}) == "avx512spr"
    assert targets.highest_level(features | {"avx512fp16"}) == "avx512spr"
    assert targets.highest_level(features | {"avx512bf16", "amx-tile"}) == "avx512spr"
    assert targets.highest_level(features | {"avx512bf16", "amx-tile", "amx-int8"}) == "amx"
    assert targets.highest_level(features | {"avx512bf16", "amx-int8"}) == "avx512spr"


def test_features_beyond_the_level_are_kept_without_a_cap() -> None:
    cascade_lake = targets.up_to("avx512") | {"avx512vnni"}
    target = targets.uncapped(cascade_lake)
    assert (target.level, target.name) == ("avx512", "avx512+avx512vnni")
    assert target.has("avx512vnni")
    capped = targets.capped(cascade_lake, "avx512")
    assert capped.name == "avx512"
    assert not capped.has("avx512vnni")
    assert capped.identity != target.identity


def test_unknown_and_unsupported_levels_say_so() -> None:
    for use in (targets.up_to, targets.cross_target, lambda name: targets.capped(frozenset(), name)):
        with pytest.raises(targets.UnknownTarget, match=r"'neon'; the levels are sse2, .*amx"):
            use("neon")
    with pytest.raises(targets.UnsupportedTarget, match=r"lacks avx512vpopcntdq; it can run sse2, .*avx512$"):
        targets.capped(targets.everything() - {"avx512vpopcntdq"}, "avx512spr")


def test_unsupported_level_names_the_cause_and_not_its_consequences() -> None:
    with pytest.raises(targets.UnsupportedTarget, match="lacks avx512bw; it can run"):
        targets.capped(targets.everything() - {"avx512bw"}, "avx512")


def test_identity_does_not_depend_on_order() -> None:
    one = Target("avx", frozenset(["sse", "sse2", "avx"]))
    other = Target("avx", frozenset(["avx", "sse2", "sse"]))
    assert one.identity == other.identity == "x86_64/avx/avx,sse,sse2"
    assert one == other


# Settings


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TARGET", "DUMP", "DUMP_DIR", "HOME", "TUNED"):
        monkeypatch.delenv(f"KERNELJIT_{name}", raising=False)


def test_settings_have_defaults(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert settings.target() is None
    assert settings.dump() == frozenset()
    assert settings.dump_directory() == tmp_path / "kerneljit-dump"
    assert settings.home() == tmp_path / "kerneljit"


def test_settings_are_read_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for level in LEVELS:
        monkeypatch.setenv("KERNELJIT_TARGET", f" {level.upper()} ")
        assert settings.target() == level
    monkeypatch.setenv("KERNELJIT_DUMP", "plan, asm,")
    assert settings.dump() == {"plan", "asm"}
    monkeypatch.setenv("KERNELJIT_DUMP", "all")
    assert settings.dump() == set(settings.STAGES)
    monkeypatch.setenv("KERNELJIT_DUMP_DIR", str(tmp_path / "dumps"))
    assert settings.dump_directory() == tmp_path / "dumps"
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path / "not yet"))
    assert settings.home() == tmp_path / "not yet"


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="XDG's convention is that of other systems")
def test_relative_cache_folder_is_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert settings.home() == tmp_path / ".cache" / "kerneljit"


@pytest.mark.parametrize("raises", [True, False])
def test_no_home_folder_names_the_variable_to_set(monkeypatch: pytest.MonkeyPatch, raises: bool) -> None:
    """Versions of `platformdirs` differ: one raises where there is none, another leaves the tilde as it is."""

    def homeless(*_: object, **__: object) -> Path:
        if raises:
            raise RuntimeError
        return Path("~/.cache/kerneljit")

    monkeypatch.setattr(platformdirs, "user_cache_path", homeless)
    with pytest.raises(settings.SettingError, match="KERNELJIT_HOME is not set"):
        settings.home()


@pytest.mark.parametrize(("value", "expected"), [("", True), ("on", True), (" OFF ", False)])
def test_what_was_tuned_can_be_left_aside(monkeypatch: pytest.MonkeyPatch, value: str, expected: bool) -> None:
    monkeypatch.setenv("KERNELJIT_TUNED", value)
    assert settings.tuned() is expected


@pytest.mark.parametrize(
    ("variable", "value", "read", "accepted"),
    [
        ("KERNELJIT_TARGET", "avx3", settings.target, "one of sse2, sse4"),
        ("KERNELJIT_DUMP", "plan,asmm", settings.dump, "any of formula, ir, plan"),
        ("KERNELJIT_HOME", __file__, settings.home, "a folder"),
        ("KERNELJIT_TUNED", "maybe", settings.tuned, "on or off"),
        ("KERNELJIT_DUMP_DIR", __file__, settings.dump_directory, "a folder"),
    ],
)
def test_bad_settings_name_variable_value_and_cure(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, read: object, accepted: str
) -> None:
    monkeypatch.setenv(variable, value)
    assert callable(read)
    with pytest.raises(settings.SettingError) as caught:
        read()
    text = str(caught.value)
    assert variable in text
    assert repr(value) in text
    assert accepted in text
