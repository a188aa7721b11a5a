"""The fuzzer of bundles, for a moment; `make fuzz` lets it go on."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kerneljit.runtime import elf
from kerneljit.store.trust import Keys
from tests import fuzz_bundles, fuzz_code
from tests.bundle_files import KEY

ROOT = Path(__file__).parents[1]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("KERNELJIT_HOME", str(folder))
    Keys().trust(KEY.public.line)
    return folder


def test_what_the_fuzzer_begins_with_is_sound(home: Path) -> None:
    seeds = list(fuzz_bundles.seeds())
    assert {seed[0] for seed in seeds} == set(range(len(fuzz_bundles.KINDS)))
    for seed in seeds:
        fuzz_bundles.exercise(seed)


def test_the_fuzzer_would_find_code_that_nobody_signed(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kerneljit.store.trust.is_signed", lambda *_: True)
    manifest = fuzz_bundles.MANIFEST.replace(b"imagined", b"whatever")
    with pytest.raises(AssertionError):
        fuzz_bundles.exercise(b"\x01" + manifest)


def test_the_fuzzer_begins_with_code_that_is_taken_and_changes_it(home: Path) -> None:
    for edited, judge in ((fuzz_code.edited_object, fuzz_code.load), (fuzz_code.edited_record, fuzz_code.use)):
        assert judge(edited(b""))
        changes = [number.to_bytes(2, "little") + bytes(fuzz_code.EDIT - 2) for number in range(200)]
        found = [judge(edited(change)) for change in changes]
        assert 0 < sum(found) < len(found)


@pytest.mark.parametrize("place", [0, 1 << 20])
def test_the_fuzzer_would_find_what_is_written_in_the_wrong_place(monkeypatch: pytest.MonkeyPatch, place: int) -> None:
    monkeypatch.setattr(elf, "_aligned", lambda *_: place)
    monkeypatch.setattr(elf, "whole_pages", lambda _: elf.PAGE)
    with pytest.raises(AssertionError, match=r"written (beside|twice)"):
        fuzz_code.load(fuzz_code.sound_object())


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="needs atheris, which has no wheel here")
def test_a_moment_of_fuzzing_finds_nothing(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tests.fuzz_bundles", "--runs", "1000", "--seconds", "30", "--seed", "1"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=120)
    assert done.returncode == 0, done.stderr[-3000:]
    (folder,) = tmp_path.iterdir()
    assert not list(folder.glob("crash-*"))
    assert "Done " in done.stderr
