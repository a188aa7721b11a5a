"""The parts of libraries for C: arithmetic on 64 bits, archives, limits, targets."""

from __future__ import annotations

import ctypes
import platform
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import kerneljit as kj
from kerneljit import i8
from kerneljit.backends.arguments import Length, RowBlock, Workspace
from kerneljit.backends.llvm.compiler import object_code
from kerneljit.backends.target import LEVELS, highest_level, missing
from kerneljit.building.archive import Member, archive
from kerneljit.building.arithmetic import DECLARATIONS, Code, Number
from kerneljit.building.cpu import FEATURES, features_module, mask_of, needing_state
from kerneljit.building.limits import Limit, accumulator_limits
from kerneljit.building.targets import built_target
from kerneljit.gallery import CASES
from kerneljit.ir.bounds import accumulator_overflows
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula
from kerneljit.kernel import Kernel
from kerneljit.runtime.binding import GREATEST_SIZE
from kerneljit.runtime.host import request_tiles
from kerneljit.runtime.jit import load_object

DIMS = ("M", "N", "K")
_ON_X86 = pytest.mark.skipif(platform.machine() != "x86_64", reason="code of an x86-64 target is run")


def evaluated(compute: Callable[[Code], Number]) -> Callable[[Mapping[str, int]], int | None]:
    """What instructions compute from sizes: a number, or None where 64 bits were not enough."""
    code = Code()
    for number, dim in enumerate(DIMS):
        place = code.emit(f"getelementptr i64, ptr %words, i64 {number}")
        code.sizes = {**code.sizes, dim: code.emit(f"load i64, ptr {place}")}
    result = compute(code)
    code.run(f"store i64 {result}, ptr %words")
    flag = code.emit(f"zext i1 {code.overflow} to i64")
    code.run(f"store i64 {flag}, ptr {code.emit('getelementptr i64, ptr %words, i64 1')}")
    target = built_target("sse2")
    lines = "\n".join(code.lines)
    text = (
        f'target triple = "{target.triple}"\n{DECLARATIONS}\ndefine void @f(ptr %words) {{\n{lines}\n  ret void\n}}\n'
    )
    loaded = load_object(object_code(text, target), ("f",))

    def run(sizes: Mapping[str, int]) -> int | None:
        words = (ctypes.c_uint64 * len(DIMS))(*(sizes[dim] for dim in DIMS))
        loaded.functions[0](ctypes.addressof(words))
        return None if words[1] else words[0]

    return run


def random_length(generator: random.Random) -> Length:
    terms = {dim: generator.choice((0, 1, 1, 2)) for dim in DIMS}
    extent = Extent.combine(terms, generator.choice((0, 0, 1, 3)))
    return Length(
        extent, generator.choice((1, 1, 3, 8)), generator.choice((1, 1, 2, 4)), generator.choice((1, 1, 4, 16))
    )


def random_block(generator: random.Random) -> RowBlock:
    strides = tuple(
        (generator.choice((1, 4, 8)), tuple(random_length(generator) for _ in range(generator.randint(1, 2))))
        for _ in range(generator.randint(1, 3))
    )
    return RowBlock(
        random_length(generator).extent,
        generator.choice((1, 4, 6, 32)),
        generator.choice((1, 1000, 1 << 15, 1 << 19)),
        strides,
        generator.choice((None, None, 1, 8)),
        generator.random() < 0.3,
    )


def random_workspace(generator: random.Random) -> Workspace:
    lengths = tuple(random_length(generator) for _ in range(generator.randint(1, 3)))
    block = random_block(generator) if generator.random() < 0.5 else None
    return Workspace("w", generator.choice((1, 2, 4, 8)), lengths, block)


@_ON_X86
@pytest.mark.parametrize("seed", range(12))
def test_lengths_blocks_and_workspaces_are_those_of_python(seed: int) -> None:
    """Where a number needs more than 64 bits, the flag says so; it never speaks up for one that fits easily."""
    generator = random.Random(seed)
    block, workspace = random_block(generator), random_workspace(generator)
    of_block = evaluated(lambda code: code.rows(block))
    of_workspace = evaluated(lambda code: code.workspace(workspace))
    for _ in range(60):
        most = generator.choice((3, 40, 3000, GREATEST_SIZE))
        sizes = {dim: generator.randint(0, most) for dim in DIMS}
        for got, want in (
            (of_block(sizes), block.rows(sizes)),
            (of_workspace(sizes), workspace.bytes(sizes)),
        ):
            assert got == want or (got is None and most == GREATEST_SIZE), sizes


@_ON_X86
@pytest.mark.parametrize(("size", "expected"), [(1 << 30, 1 << 63), (1 << 31, None)])
def test_what_64_bits_do_not_hold_is_flagged(size: int, expected: int | None) -> None:
    square = Workspace("w", 8, (Length(Extent.of("M")), Length(Extent.of("N"))))
    assert evaluated(lambda code: code.workspace(square))({"M": size, "N": size, "K": 0}) == expected


# ---------------------------------------------------------------------- archives


def members_of(data: bytes) -> dict[str, bytes]:
    """Read an archive as `ar` documents it; a name's members in turn."""
    assert data.startswith(b"!<arch>\n")
    place, names, found = 8, b"", {}
    while place < len(data):
        assert place % 2 == 0
        head = data[place : place + 60]
        assert head[58:] == b"`\n"
        name, size = head[:16].decode().rstrip(), int(head[48:58])
        content = data[place + 60 : place + 60 + size]
        if name == "//":
            names = content
        elif name == "/":
            found["/"] = content
        elif name.startswith("/"):
            found[names[int(name[1:]) :].partition(b"/\n")[0].decode()] = content
        else:
            found[name.removesuffix("/")] = content
        place += 60 + size + size % 2
    return found


def test_an_archive_holds_its_members_and_an_index() -> None:
    members = [
        Member("short.o", b"odd", ("first", "second")),
        Member("a_name_that_is_too_long_for_a_header.o", b"even", ("third",)),
        Member("fifteen_bytes.o", b"", ()),
        Member("another_name_that_is_too_long.o", b"\0" * 7, ("fourth",)),
    ]
    data = archive(members)
    found = members_of(data)
    index = found.pop("/")
    assert found == {member.name: member.code for member in members}
    count = int.from_bytes(index[:4], "big")
    places = [int.from_bytes(index[4 + 4 * n : 8 + 4 * n], "big") for n in range(count)]
    symbols = index[4 + 4 * count :].split(b"\0")[:-1]
    assert symbols == [b"first", b"second", b"third", b"fourth"]
    assert [data[place : place + 8] for place in places] == [b"short.o/", b"short.o/", b"/0      ", b"/40     "]


@pytest.mark.skipif(shutil.which("ar") is None, reason="needs binutils")
def test_binutils_read_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "lib.a"
    path.write_bytes(archive([Member("one.o", b"1", ()), Member("a_long_name_for_a_member.o", b"22", ())]))
    listed = subprocess.run(["ar", "t", str(path)], capture_output=True, text=True, check=True, timeout=20)
    assert listed.stdout.split() == ["one.o", "a_long_name_for_a_member.o"]


# ---------------------------------------------------------------------- limits

M, N, K = kj.dims("M N K")


@kj.kernel
def two_limits(i: M, a: i8[M, N], b: i8[M, K]) -> kj.i64:
    return kj.i64(sum(a[i, n] * a[i, n] for n in N)) + kj.i64(sum(b[i, k] for k in K))


@kj.kernel
def tangled(i: M, a: i8[M, N], b: i8[M, K]) -> kj.i32:
    return sum(sum(a[i, n] * b[i, k] for n in N) + b[i, k] for k in K)


def formula_of(kernel: Kernel) -> Formula:
    return kernel.definition.formula(kernel.definition.signature.example_types())


def test_limits_of_sums_do_not_mix() -> None:
    limits = accumulator_limits(formula_of(two_limits))
    assert limits == (Limit(("N",), (2**31 - 1) // 128**2), Limit(("K",), 2**31 // 128))


def test_a_limit_that_is_no_product_of_sizes_is_on_the_safe_side() -> None:
    formula = formula_of(tangled)
    (limit,) = accumulator_limits(formula)
    assert set(limit.dims) == {"N", "K"}
    for n in (1, 2, 3, 100, 361, 5000, limit.most):
        assert not accumulator_overflows(formula, {"M": 1, "N": n, "K": limit.most // n})
        assert not accumulator_overflows(formula, {"M": 1, "K": n, "N": limit.most // n})
    assert accumulator_overflows(formula, {"M": 1, "N": 1, "K": limit.most + 1})


@pytest.mark.parametrize("name", list(CASES))
def test_limits_say_what_overflows_say(name: str) -> None:
    formula, generator = formula_of(CASES[name].kernel), random.Random(3)
    limits = accumulator_limits(formula)
    for _ in range(30 if limits else 3):
        sizes = {dim: 1 << generator.randint(0, 20) for dim in formula.dims}
        for limit in limits:
            sizes[limit.dims[0]] = limit.most + generator.choice((0, 0, 1))
        total = {limit: limit.dims for limit in limits}
        is_over = False
        for limit, dims in total.items():
            product = 1
            for dim in dims:
                product *= sizes[dim]
            is_over |= product > limit.most
        assert bool(accumulator_overflows(formula, sizes)) == is_over, sizes


# ---------------------------------------------------------------------- targets


@_ON_X86
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the permission is Linux's")
def test_tiles_need_the_permission_of_the_system() -> None:
    target = built_target("sse2")
    text = features_module(target.triple, "features", wants_tiles=True).replace("define internal", "define")
    loaded = load_object(object_code(text, target), ("with_permission",))
    call = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64)(loaded.addresses[0])
    is_granted = request_tiles() is None
    assert call(0b1111, 0b0110) == (0b1111 if is_granted else 0b1001)
    assert call(0b1001, 0b0110) == 0b1001, "who has no tiles needs no permission"


def test_what_is_withheld_by_the_system_is_not_told() -> None:
    """By bit of XCR0: what `usable_features` withholds is what the code masks."""
    groups = needing_state()
    assert sorted(groups) == [1, 2, 5, 6, 7, 17, 18]
    assert {"avx", "avx512f"} <= groups[2]
    assert "avx" not in groups[6]
    assert "avx512f" in groups[6]
    assert all(name.startswith("amx-") for name in groups[17] | groups[18])


@pytest.mark.parametrize("level", LEVELS)
def test_a_target_has_what_its_level_requires_and_can_be_asked_for(level: str) -> None:
    target = built_target(level)
    assert target.features <= set(FEATURES), "what CPUID is not asked for could never be found"
    assert highest_level(target.features) == level
    assert missing(target.features, level) == ""
    assert mask_of(target.features).bit_count() == len(target.features)
