"""Machine code that is kept: found by the next process, not where anything differs, nor where others could write."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import settings
from kerneljit.cli.main import main as command_line
from kerneljit.errors import StrictViolation
from kerneljit.kernel import Kernel
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime import compilation
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host
from kerneljit.store import library
from kerneljit.store.advice import advisor
from kerneljit.store.bundles import forget_bundles
from kerneljit.store.database import Database
from kerneljit.store.identity import GENERATOR
from kerneljit.store.objects import KeptObjects
from kerneljit.store.shape import Shape
from kerneljit.store.winner import Winner
from tests.kept_calls import (  # noqa: F401
    NOBODY,
    ROOT,
    A,
    Array,
    B,
    K,
    M,
    N,
    calls_of,
    count,
    database,
    is_right,
    numbers,
    own_home,
    product,
    tampered,
    was_found,
)

# ---------------------------------------------------------------------- found


def test_what_one_has_compiled_another_finds(home: Path) -> None:
    first, second, renamed = product(), product(), product("other_name")
    assert is_right(first)
    assert not was_found(first)
    assert is_right(second)
    assert was_found(second)
    assert is_right(renamed)
    assert was_found(renamed), "a kernel is its content"
    assert library.problems() == ()


def test_shapes_of_a_class_share_code_and_others_do_not(home: Path) -> None:
    assert is_right(product())
    near, far, small = product(), product(), product()
    assert is_right(near, numbers(41, 71), numbers(50, 71))
    assert was_found(near)
    assert is_right(far, numbers(400, 70))
    assert not was_found(far)
    assert is_right(small, numbers(7, 70))
    assert not was_found(small)
    assert count(home, "code") == 3
    assert is_right(product(), np.asfortranarray(A))
    assert count(home, "code") == 4, "another layout"


def test_threads_and_targets_have_code_of_their_own(home: Path) -> None:
    assert is_right(product())
    two = product()
    assert np.array_equal(two(A, B, threads=2), A @ B.T)
    assert not was_found(two)
    again = product()
    assert np.array_equal(again(A, B, threads=2), A @ B.T)
    assert was_found(again)
    with kj.target("sse4"):
        lower = product()
        assert is_right(lower)
        assert not was_found(lower)


def test_off_is_off(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_CODE", "off")
    assert is_right(product())
    assert not home.exists()
    monkeypatch.setenv("KERNELJIT_CODE", "on")
    assert is_right(product())
    monkeypatch.setenv("KERNELJIT_CODE", "off")
    last = product()
    assert is_right(last)
    assert not was_found(last)
    monkeypatch.setenv("KERNELJIT_CODE", "perhaps")
    with pytest.raises(settings.SettingError, match="KERNELJIT_CODE is 'perhaps'"):
        product()(A, B)


@pytest.mark.parametrize("name", ["GENERATION", "VERSION"])
def test_code_of_another_version_is_not_used(home: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    assert is_right(product())
    monkeypatch.setattr(library, name, "00000000000000000000")
    other = product()
    assert is_right(other)
    assert not was_found(other)


def test_whether_winners_count_is_part_of_the_question(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_right(product())
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    other = product()
    assert is_right(other)
    assert not was_found(other)


def test_a_contract_is_proven_for_its_sizes_alone(home: Path) -> None:
    options = {"tolerance": 1e-5}
    assert is_right(product(**options))
    same, longer = product(**options), product(**options)
    assert is_right(same)
    assert was_found(same)
    assert is_right(longer, numbers(40, 71), numbers(50, 71))
    assert not was_found(longer)


# ---------------------------------------------------------------------- winners


def test_a_winner_is_used_at_once(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    advisor().refresh()
    kernel = product()
    assert is_right(kernel)
    (call,) = calls_of(kernel)
    (executable,) = kernel._executables.values()
    schedule = call.made.schedule
    last = schedule.stages[-1]
    wanted = replace(schedule, stages=(*schedule.stages[:-1], replace(last, rows=last.rows - 1)))
    assert is_right(other := product("unlike"))
    keep_winner(executable.formula, wanted)
    assert count(home, "code") == count(home, "objects") == 0, "the names differ, the content does not"
    advisor().refresh()
    tuned = product()
    assert is_right(tuned)
    assert calls_of(tuned)[-1].made.schedule == wanted
    kernel._forget()
    assert is_right(kernel)
    assert calls_of(kernel)[-1].compilation is None
    assert is_right(other)
    advisor().refresh()


def keep_winner(formula: Any, schedule: Schedule) -> None:
    from kerneljit.store.hosts import HostFacts
    from kerneljit.store.identity import kernel_identity

    target, identity = current_target(), kernel_identity(formula, None)
    shape = Shape((("M", 40), ("N", 50), ("K", 70)), (("a", 1), ("b", 1)))
    winner = Winner(
        identity, formula.name, target.identity, target.level, shape, schedule, 1.5, 20, {"date": "today"}, GENERATOR
    )
    with Database.open() as kept:
        kept.add_host(HostFacts.of(host()))
        kept.add_kernel(identity, formula, None)
        kept.put_winner(host().fingerprint, winner)


def test_a_winner_of_one_kernel_leaves_the_code_of_others(home: Path) -> None:
    kernel, other = product(), product(tolerance=1e-3)
    assert is_right(kernel)
    assert is_right(other)
    assert count(home, "code") == 2
    (executable,) = kernel._executables.values()
    (call,) = calls_of(kernel)
    keep_winner(executable.formula, call.made.schedule)
    assert count(home, "code") == 1
    again = product(tolerance=1e-3)
    assert is_right(again)
    assert was_found(again)


def other_schedule(kernel: Kernel) -> Schedule:
    """As legal as that of the kernel's last call."""
    schedule: Schedule = calls_of(kernel)[-1].made.schedule
    last = schedule.stages[-1]
    return replace(schedule, stages=(*schedule.stages[:-1], replace(last, rows=last.rows - 1)))


@pytest.fixture
def tuned(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home whose winners count; this process has read them when there were none."""
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    advisor().refresh()
    yield home
    advisor().refresh()


def test_who_compiles_reads_winners_that_came_meanwhile(tuned: Path) -> None:
    kernel = product()
    assert is_right(kernel)
    (executable,) = kernel._executables.values()
    wanted = other_schedule(kernel)
    keep_winner(executable.formula, wanted)  # as another process does: the advisor of this one is not told
    late, found = product(), product()
    assert is_right(late)
    assert calls_of(late)[-1].made.schedule == wanted
    assert is_right(found)
    assert was_found(found)


def test_code_is_not_kept_if_a_winner_comes_while_it_is_made(tuned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = product()
    assert is_right(first)
    (executable,) = first._executables.values()
    wanted, object_code = other_schedule(first), vars(compilation)["object_code"]
    tampered(tuned, "DELETE FROM code")

    def while_it_is_made(*arguments: Any) -> Any:
        keep_winner(executable.formula, wanted)
        return object_code(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(compilation, "object_code", while_it_is_made)
        assert is_right(product())
    assert count(tuned, "code") == 0, "the next process would make other code"
    late, found = product(), product()
    assert is_right(late)
    assert calls_of(late)[-1].made.schedule == wanted
    assert is_right(found)
    assert was_found(found)
    assert library.problems() == ()


def test_code_by_the_winners_of_a_bundle_is_for_those_who_use_it(tuned: Path, tmp_path: Path) -> None:
    plain = product()
    assert is_right(plain)
    (executable,) = plain._executables.values()
    wanted = other_schedule(plain)
    keep_winner(executable.formula, wanted)
    advisor().refresh()
    path = tmp_path / "winners.kjb"
    assert command_line(["cache", "export", str(path), "--records-only"]) == 0
    tampered(tuned, "DELETE FROM winners")
    advisor().refresh()
    kj.use_bundle(path, required=True)
    try:
        with_bundle, again = product(), product()
        assert is_right(with_bundle)
        assert calls_of(with_bundle)[-1].made.schedule == wanted
        assert is_right(again)
        assert was_found(again)
    finally:
        forget_bundles()
    without = product()
    assert is_right(without)
    assert calls_of(without)[-1].made.schedule != wanted
    assert count(tuned, "code") == 2


# ---------------------------------------------------------------------- strict


def test_strict_kernels_take_only_code_that_was_judged(home: Path) -> None:
    assert is_right(product())
    strict, again, plain = product(strict=True), product(strict=True), product()
    assert is_right(strict)
    assert not was_found(strict)
    assert is_right(again)
    assert was_found(again)
    assert is_right(plain)
    assert was_found(plain)


def quotient(**options: Any) -> Kernel:
    def wide(i: N, x: kj.i64[N], y: kj.i64[N]) -> kj.i64:  # type: ignore[valid-type]
        return x[i] // y[i]  # type: ignore[index]

    return kj.kernel(**options)(wide)


def test_what_is_kept_saves_no_strict_kernel_from_its_judge(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compilation.Compilation, "report", property(lambda _: Judged))
    ones = np.ones(33, np.int64)
    Judged.strict_warnings = (Warned,)
    quotient()(ones, ones)
    for _ in range(2):
        with pytest.raises(StrictViolation, match="not clean"):
            quotient(strict=True)(ones, ones)
    assert count(home, "code") == 1, "what a judge refused is not kept"
    Judged.strict_warnings = ()
    quotient(strict=True)(ones, ones)
    Judged.strict_warnings = (Warned,)
    last = quotient(strict=True)
    last(ones, ones)
    assert was_found(last), "as it was judged before"


class Warned:
    """What a report says of a line that is no clean vector code."""

    kind, source_line = "scalar", 1

    @staticmethod
    def render(*_: object) -> str:
        return "not clean"


class Judged:
    """A report."""

    strict_warnings: tuple[type[Warned], ...] = ()


# ---------------------------------------------------------------------- whose it is


@pytest.mark.skipif(os.name != "posix", reason="only POSIX says who may write")
@pytest.mark.parametrize("what", [".", "kerneljit.sqlite3", "kerneljit.sqlite3-wal"])
@pytest.mark.parametrize("mode", [0o020, 0o002])
def test_code_that_others_could_have_written_is_not_run(home: Path, what: str, mode: int) -> None:
    assert is_right(product())
    (home / "kerneljit.sqlite3-wal").touch()
    path = home / what
    path.chmod(path.stat().st_mode | mode)
    kernel = product()
    assert is_right(kernel)
    assert not was_found(kernel)
    assert any("other users can write to it" in problem and "chmod go-w" in problem for problem in library.problems())
    path.chmod(path.stat().st_mode & ~mode)
    again = product()
    assert is_right(again)
    assert was_found(again)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files away")
@pytest.mark.parametrize("what", [".", "kerneljit.sqlite3"])
def test_code_of_another_user_is_not_run(home: Path, what: str) -> None:
    assert is_right(product())
    os.chown(home / what, NOBODY, NOBODY)
    kernel = product()
    assert is_right(kernel)
    assert not was_found(kernel)
    assert any("belongs to another user" in problem for problem in library.problems())


def test_the_folder_is_made_so_that_nobody_else_can_write_to_it(home: Path) -> None:
    before = os.umask(0o002)
    try:
        assert is_right(product())
    finally:
        os.umask(before)
    assert library.trouble(home / "kerneljit.sqlite3") is None
    again = product()
    assert is_right(again)
    assert was_found(again)


@pytest.fixture
def powerless() -> Iterator[Callable[[], None]]:
    """What takes root's rights away for the rest of the test; others have none to lose."""

    def be_nobody() -> None:
        if os.geteuid() == 0:
            os.seteuid(NOBODY)

    yield be_nobody
    if os.getuid() == 0:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX says who may write")
def test_a_home_that_cannot_be_written_to_is_read(
    monkeypatch: pytest.MonkeyPatch, powerless: Callable[[], None]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        Path(folder).chmod(0o755)
        monkeypatch.setenv("KERNELJIT_HOME", str(home))
        monkeypatch.setenv("KERNELJIT_CODE", "on")
        assert is_right(product())
        for path in home.iterdir():
            path.chmod(0o444)
        home.chmod(0o555)
        powerless()
        found, other = product(), product()
        assert is_right(found)
        assert was_found(found)
        assert is_right(other, numbers(400, 70))
        assert not was_found(other)
        if os.getuid() == 0:
            os.seteuid(0)
        home.chmod(0o755)


# ---------------------------------------------------------------------- objects of no kernel


def test_objects_are_kept_by_key_under_the_same_rules(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    objects = KeptObjects()
    assert objects.find("key") is None
    objects.keep("key", b"code")
    assert objects.find("key") == b"code"
    assert objects.find("other") is None
    assert is_right(product()), "beside the objects of kernels"
    home.chmod(0o777)
    assert objects.find("key") is None
    objects.keep("key", b"other code")
    home.chmod(0o755)
    assert objects.find("key") == b"code"
    tampered(home, "UPDATE objects SET bytes = x'00'")
    assert objects.find("key") is None
    assert library.problems()
    monkeypatch.setenv("KERNELJIT_CODE", "off")
    objects.keep("key", b"code")
    assert objects.find("key") is None
