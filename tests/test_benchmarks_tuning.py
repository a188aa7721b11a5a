"""What tuning is worth: rows are kept part by part, and the page is made of all that are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.tuning import __main__ as command
from benchmarks.tuning.parts import Part, page
from benchmarks.tuning.problems import reduced_space, small_space
from benchmarks.tuning.races import is_steady

from .tuning_cases import whole_space


def test_rows_outlive_a_run_and_the_same_kernel_is_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = Part(tmp_path, "gallery")
    first.add(("kernel",), {"kernel": "dot", "gain": 1.5})
    first.add(("kernel",), {"kernel": "cosine", "gain": 1.25})
    again = Part(tmp_path, "gallery")
    again.add(("kernel",), {"kernel": "dot", "gain": 1.75})
    kept = Part(tmp_path, "gallery")
    assert [(row["kernel"], row["gain"]) for row in kept.rows] == [("dot", 1.75), ("cosine", 1.25)]
    assert all(row["measured"]["date"] and row["measured"]["kerneljit"] for row in kept.rows)
    assert "'gain': 1.75" in capsys.readouterr().out


def test_the_page_has_a_table_for_each_part_that_was_measured_with_its_date_and_host(tmp_path: Path) -> None:
    part, nothing = Part(tmp_path, "gallery"), Part(tmp_path, "choices")
    part.add(("kernel",), {"kernel": "dot", "gain": 1.5})
    part.add(("kernel",), {"kernel": "cosine", "gain": 1.25, "left": 1.0})
    text = page({"gallery": ("The gallery", "What it says.", part), "choices": ("Choices", "More.", nothing)})
    assert "| kernel | gain | left |" in text
    assert "| dot | 1.5 |  |" in text
    assert "| cosine | 1.25 | 1.0 |" in text
    assert "Choices" not in text
    (host,) = part.machines
    measured = part.rows[0]["measured"]
    assert f"Measured from {measured['date']}" in text
    assert f"* CPU: {host}" in text


def test_the_page_can_be_written_of_what_is_kept(tmp_path: Path) -> None:
    Part(tmp_path / "parts", "repeated").add(("kernel",), {"kernel": "dot", "within 3%": "yes"})
    written = tmp_path / "tuned.md"
    assert command.main(["--page-only", "--parts-in", str(tmp_path / "parts"), "--write", str(written)]) == 0
    assert "## Two tunings of the same" in written.read_text(encoding="utf-8")
    assert "| dot | yes |" in written.read_text(encoding="utf-8")


def test_spaces_that_are_gone_through_are_of_the_size_that_they_are_meant_to_be() -> None:
    whole = whole_space()
    small, large = small_space(whole), reduced_space("matmul", whole)
    assert 20 <= sum(1 for _ in small.every()) <= 200
    assert sum(1 for _ in large.every()) >= 500
    for space in (small, large):
        assert space.schedule(space.default) in {space.schedule(point) for point in space.every()}


def test_a_machine_is_steady_where_the_default_takes_what_it_took() -> None:
    assert is_steady([1.0, 1.1, 1.05])
    assert not is_steady([1.0, 1.3, 1.0])
