"""Facts for people: asked for once, kept, believed only when whole; and the command that prints them."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kerneljit.cli import info
from kerneljit.runtime import facts, host

KEY = "0123456789abcdef"


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Replaces py-cpuinfo by something quick that counts how often it is asked."""
    asked: list[int] = []

    def get_cpu_info() -> dict[str, object]:
        asked.append(1)
        return {"brand_raw": "Brand 9000", "hz_advertised": [3_000_000_000, 0]}

    monkeypatch.setitem(sys.modules, "cpuinfo", SimpleNamespace(get_cpu_info=get_cpu_info))
    return asked


def test_facts_are_asked_for_once(tmp_path: Path, questions: list[int]) -> None:
    expected = facts.HumanFacts("Brand 9000", 3_000_000_000)
    for _ in range(3):
        assert facts.recall(tmp_path / "hosts", KEY, "by CPUID") == expected
    assert len(questions) == 1
    assert [path.name for path in (tmp_path / "hosts").iterdir()] == [f"{KEY}.json"]


GOOD = {"schema": 1, "fingerprint": KEY, "brand": "Kept", "hertz": 1}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"\xff\xfe\x00",
        b"[" * 4000,
        b"[]",
        b"null",
        b" " * 5000 + json.dumps(GOOD).encode(),
        json.dumps({**GOOD, "schema": 2}).encode(),
        json.dumps({**GOOD, "fingerprint": "another"}).encode(),
        json.dumps({**GOOD, "brand": 5}).encode(),
        json.dumps({**GOOD, "brand": "x" * 201}).encode(),
        json.dumps({**GOOD, "brand": "escape \x1b[31m"}).encode(),
        json.dumps({**GOOD, "hertz": "fast"}).encode(),
        json.dumps({**GOOD, "hertz": -1}).encode(),
        json.dumps({**GOOD, "hertz": True}).encode(),
        json.dumps({**GOOD, "extra": 1}).encode(),
        json.dumps({"schema": 1, "fingerprint": KEY}).encode(),
    ],
)
def test_damaged_or_foreign_facts_are_replaced(tmp_path: Path, questions: list[int], content: bytes) -> None:
    path = tmp_path / f"{KEY}.json"
    path.write_bytes(content)
    assert facts.recall(tmp_path, KEY, "").brand == "Brand 9000"
    assert len(questions) == 1
    assert json.loads(path.read_bytes())["brand"] == "Brand 9000"


def test_good_facts_are_believed(tmp_path: Path, questions: list[int]) -> None:
    (tmp_path / f"{KEY}.json").write_text(json.dumps(GOOD))
    assert facts.recall(tmp_path, KEY, "") == facts.HumanFacts("Kept", 1)
    assert questions == []


def test_a_home_that_cannot_be_written_is_no_mistake(tmp_path: Path, questions: list[int]) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("in the way")
    assert facts.recall(blocker / "hosts", KEY, "").brand == "Brand 9000"
    assert blocker.read_text() == "in the way"
    assert len(questions) == 1


def test_facts_that_cannot_be_moved_into_place_leave_nothing(tmp_path: Path, questions: list[int]) -> None:
    (tmp_path / f"{KEY}.json").mkdir()
    assert facts.recall(tmp_path, KEY, "").brand == "Brand 9000"
    assert [path.name for path in tmp_path.iterdir()] == [f"{KEY}.json"]


@pytest.mark.parametrize("answer", [{}, None, {"brand_raw": 7, "hz_advertised": "fast"}, {"hz_advertised": []}])
def test_useless_answers_leave_the_brand_of_cpuid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: object
) -> None:
    monkeypatch.setitem(sys.modules, "cpuinfo", SimpleNamespace(get_cpu_info=lambda: answer))
    assert facts.recall(tmp_path, KEY, "by CPUID") == facts.HumanFacts("by CPUID", None)


def test_cpuinfo_may_be_missing_or_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cpuinfo", None)
    assert facts.recall(tmp_path / "one", KEY, "by CPUID") == facts.HumanFacts("by CPUID", None)

    def fails() -> object:
        raise ZeroDivisionError

    monkeypatch.setitem(sys.modules, "cpuinfo", SimpleNamespace(get_cpu_info=fails))
    assert facts.recall(tmp_path / "two", KEY, "by CPUID") == facts.HumanFacts("by CPUID", None)


# The command


def command(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    info.add_arguments(parser)
    host.human_facts.cache_clear()
    return info.run(parser.parse_args(arguments))


@pytest.fixture
def quiet_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, questions: list[int]) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path))
    monkeypatch.delenv("KERNELJIT_TARGET", raising=False)


@pytest.mark.usefixtures("quiet_home")
def test_info_prints_text_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert command([]) == 0
    text = capsys.readouterr().out
    assert "Brand 9000, 3.00 GHz" in text
    assert all(len(line) <= 100 for line in text.splitlines())
    assert command(["--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["target_identity"] == host.host_target().identity
    assert data["cap"] is None


@pytest.mark.usefixtures("quiet_home")
def test_info_reports_a_bad_setting(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("KERNELJIT_TARGET", "avx3")
    assert command([]) == 2
    assert "KERNELJIT_TARGET is 'avx3'" in capsys.readouterr().err
