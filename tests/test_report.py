"""The report's data and text: what is in it, that its keys are documented, that nothing in it is markup by chance."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kerneljit.store.shape import Shape
from kerneljit.tuning.markup import element, embedded, escaped
from kerneljit.tuning.report import Data, report_data, write_report
from kerneljit.tuning.report_page import page
from kerneljit.tuning.report_words import (
    bytes_in_words,
    choice_in_words,
    gain_in_words,
    number_in_words,
    rate_in_words,
    seconds_in_words,
    sizes_in_words,
)
from kerneljit.tuning.session import Session
from tests.report_sessions import DATE, made_session

ROOT = Path(__file__).parents[1]


@cache
def session() -> Session:
    return made_session("cosine", {"M": 300, "N": 500, "K": 64}, gain=1.25, seconds=1e-3)


@cache
def data() -> Data:
    return report_data([session()])


def kernel() -> Any:
    return data()["kernels"][0]


# ----------------------------------------------------------------------------- data


def test_the_data_is_json_and_stays_what_it_was() -> None:
    text = json.dumps(data(), allow_nan=False)
    assert json.loads(text) == data()


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            if key not in ("sizes", "contiguous", "measured_at", "versions", "schedule"):  # whose keys are a user's
                yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_every_key_is_documented() -> None:
    text = (ROOT / "docs" / "report.md").read_text(encoding="utf-8")
    assert set(keys(data())) - set(re.findall(r"`(\w+)`", text)) == set()


def test_the_winner_is_told_with_its_evidence() -> None:
    tuned, winner = session().tuned, kernel()["winner"]
    assert winner["gain"] == tuned.gain
    assert (winner["least_gain"], winner["greatest_gain"]) == tuned.bounds
    assert winner["least_gain"] <= winner["gain"] <= winner["greatest_gain"]
    assert winner["pairs"] == len(tuned.finalists[0].ratios)
    assert {change["choice"] for change in winner["changes"]} == set(tuned.space.changes(tuned.point))
    assert kernel()["default"]["seconds"] == pytest.approx(tuned.seconds * tuned.gain)
    assert kernel()["default"]["share"] == pytest.approx(winner["share"] / tuned.gain)


def test_the_race_is_told_in_order_with_the_best_so_far() -> None:
    trials, best = kernel()["trials"], math.inf
    assert [trial["number"] for trial in trials] == list(range(1, len(session().tuned.trials) + 1))
    for told, trial in zip(trials, session().tuned.trials, strict=True):
        if trial.cost is None:
            assert told["ratio"] is None
            assert told["outcome"] in ("crashed", "wrong", "late")
            assert told["text"]
        else:
            assert told["ratio"] == pytest.approx(math.exp(trial.cost))
            best = min(best, told["ratio"])
        assert told["best"] == best
    assert sum(trial["is_winner"] for trial in trials) == 1
    assert [trial["is_default"] for trial in trials] == [True] + [False] * (len(trials) - 1)
    numbers = {finalist["trial"] for finalist in kernel()["finalists"]}
    assert numbers == {trial["number"] for trial in trials if trial["is_finalist"]}


def test_where_the_default_won_there_is_no_gain_to_tell() -> None:
    told = report_data([made_session("softmax", {"M": 200, "N": 300}, gain=1.0)])["kernels"][0]
    assert told["winner"]["is_default"]
    assert told["winner"]["gain"] == told["winner"]["least_gain"] == 1.0
    assert told["winner"]["changes"] == []
    assert not any(trial["is_winner"] for trial in told["trials"])


def test_what_only_moves_is_measured_in_bytes() -> None:
    moved = report_data([made_session("transpose", {"M": 300, "N": 200})])
    told = moved["kernels"][0]
    assert told["limit"]["operations"] == told["limit"]["operations_a_second"] == 0
    assert told["limit"]["bound"] == "memory"
    assert told["winner"]["bytes_a_second"] == pytest.approx(told["limit"]["bytes"] / told["winner"]["seconds"])
    assert "B/s" in page(moved)


def test_what_was_stored_for_other_shapes_stands_beside_it() -> None:
    own = session().winner
    sizes = {"K": 32, "M": 100, "N": 100}
    text = " ".join(f"{name}={size}" for name, size in sizes.items())
    facts = {**own.provenance, "measured_at": text, "seconds": 1e-5}
    stored = replace(own, shape=Shape(tuple(sizes.items()), own.shape.contiguous), gain=1.5, provenance=facts)
    others = [
        replace(stored, kernel="0" * 32),
        replace(stored, shape=own.shape),
        replace(stored, shape=Shape((("X", 9),), ()), provenance={**facts, "measured_at": "X=9"}),
        replace(stored, shape=Shape((("K", 900), ("M", 9), ("N", 9)), own.shape.contiguous), provenance={}),
    ]
    shapes = report_data([session()], [stored, *others])["kernels"][0]["shapes"]
    assert [shape["is_this"] for shape in shapes] == [False, True]
    assert shapes[0]["shape"]["sizes"] == sizes
    assert shapes[0]["gain"] == 1.5
    assert shapes[0]["date"] == DATE
    assert shapes[0]["operations_a_second"] == pytest.approx(shapes[0]["operations"] / 1e-5)


def test_sessions_of_one_kernel_stand_beside_one_another() -> None:
    other = made_session("cosine", {"M": 30, "N": 50, "K": 16}, trials=5)
    told = report_data([session(), other])["kernels"]
    assert [shape["is_this"] for shape in told[0]["shapes"]] == [False, True]
    assert [shape["is_this"] for shape in told[1]["shapes"]] == [True, False]


# ----------------------------------------------------------------------------- the page


def test_the_page_needs_nothing_from_elsewhere() -> None:
    text = page(data())
    assert not re.findall(r"https?:", text)
    assert not re.findall(r"""(?:src|href)=["'](?!#|data:)""", text)
    assert "@import" not in text
    assert "url(" not in text


def test_nothing_that_a_user_wrote_is_markup() -> None:
    nasty = "</script><script>alert(1)</script><!--\"'&\x00\ud800"
    session = made_session("manhattan", {"M": 300, "N": 500, "K": 64}, called=nasty, not_kept=nasty)
    text = page(report_data([session]))
    text.encode("utf-8")
    assert text.count("<script") == text.count("</script>") == 2
    assert "alert(1)<" not in text
    assert "<!--" not in text
    assert "\x00" not in text


def test_a_report_of_nothing_says_so() -> None:
    assert "Nothing was tuned." in page(report_data([]))


def test_a_report_replaces_the_one_before_it_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("old", encoding="utf-8")
    write_report(path, [session()])
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    write_report(tmp_path / "new" / "report.html", [session()])
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["report.html"]
    folder = tmp_path / "new" / "folder.html"
    folder.mkdir()
    with pytest.raises(OSError, match=r"folder\.html"):
        write_report(folder, [session()])
    assert sorted(file.name for file in folder.parent.iterdir()) == ["folder.html", "report.html"]


# ----------------------------------------------------------------------------- markup and words


def test_markup_is_escaped_unless_it_was_made_here() -> None:
    assert element("p", "<", element("b", "&")) == "<p>&lt;<b>&amp;</b></p>"
    assert element("a", None, class_='"', data_tip="'", hidden=None) == '<a class="&quot;" data-tip="&#x27;"></a>'
    assert element("meta", name="x") == '<meta name="x">'
    assert escaped("\x1b\ud800") == "�?"
    assert json.loads(embedded({"a": "</script>&<!--"})) == {"a": "</script>&<!--"}
    assert not set("<>&") & set(embedded({"a": "</script>&<!--"}))


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (seconds_in_words(2.5), "2.5 s"),
        (seconds_in_words(0.9996), "1 s"),
        (seconds_in_words(0.000999), "999 µs"),
        (seconds_in_words(3.14159e-9), "3.14 ns"),
        (seconds_in_words(2e-12), "0.002 ns"),
        (seconds_in_words(1234.0), "1,234 s"),
        (number_in_words(5.1556e9), "5.16 G"),
        (number_in_words(12), "12"),
        (rate_in_words(5.9e10, "op"), "59 Gop/s"),
        (rate_in_words(7, "op"), "7 op/s"),
        (bytes_in_words(3 << 19), "1.5 MiB"),
        (bytes_in_words(100), "100 B"),
        (gain_in_words(1.254), "1.25×"),
        (sizes_in_words({"M": 300, "N": 1000000}), "M=300 N=1,000,000"),
        (choice_in_words(".output.rows"), "rows of the tile"),
        (choice_in_words("statistic.0.unroll", several=True), "steps written out (statistic 0)"),
        (choice_in_words("together", several=True), "stages in turn, in blocks of"),
        (choice_in_words(".output.something_new"), "something new"),
    ],
)
def test_numbers_are_shown_as_people_read_them(shown: str, expected: str) -> None:
    assert shown == expected
